// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `landing.repo.*`.

use bitrix24_runtime as rt;

/// Check Content for Dangerous Substrings: `landing.repo.checkContent`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct CheckContent(rt::Params);

impl CheckContent {
    /// A request with its required parameters:
    ///
    /// - `content`: `string`.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self(rt::Params::new().text("content", content.into()))
    }

    /// `splitter`: `string`. Default: `#SANITIZE#`.
    #[inline]
    pub fn splitter(self, value: impl Into<String>) -> Self {
        Self(self.0.text("splitter", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for CheckContent {
    const NAME: &'static str = "landing.repo.checkContent";
    const REQUIRED: &'static [&'static str] = &["content"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = CheckContentOutput;
    type Error = CheckContentError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `landing.repo.checkContent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckContentOutput {
    /// `is_bad`: `boolean`.
    pub is_bad: Option<bool>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CheckContentOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CheckContentOutput", self, f)
    }
}

impl rt::Object for CheckContentOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("is_bad", &mut self.is_bad);
        f.text("content", &mut self.content);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.repo.checkContent`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CheckContentError {
    /// `MISSING_PARAMS`: `Not enough parameters for the call, missing: content` (HTTP 400).
    MissingParams,
    /// `ERROR_ARGUMENT`: `The value of an argument 'content' has an invalid type` (HTTP 400).
    ErrorArgument,
    /// `ACCESS_DENIED`: `Insufficient permissions.` (HTTP 400).
    AccessDenied,
    /// `insufficient_scope`: `Token lacks sufficient scope` (HTTP 400).
    InsufficientScope,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CheckContentError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("insufficient_scope", "", Self::InsufficientScope),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Custom Blocks: `landing.repo.getList`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetList(rt::Params);

impl GetList {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: GetListParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetList {
    const NAME: &'static str = "landing.repo.getList";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetListOutput>;
    type Error = GetListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `landing.repo.getList`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetListParams(rt::Params);

impl GetListParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `string[]`. Values: `ID`, `XML_ID`, `APP_CODE`, `ACTIVE`, `NAME`, `DESCRIPTION`,
    /// `SECTIONS`, `SITE_TEMPLATE_ID`, `PREVIEW`, `MANIFEST`, `CONTENT`, `CREATED_BY_ID`, `MODIFIED_BY_ID`,
    /// `DATE_CREATE`, `DATE_MODIFY`.
    #[inline]
    pub fn select(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("select", value))
    }

    /// `filter`: `object`. Default: `{}`.
    ///
    /// See [`GetListParamsFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: GetListParamsOrder) -> Self {
        Self(self.0.object("order", value.into()))
    }

    /// `group`: `array`. Values: `ID`, `XML_ID`, `APP_CODE`, `ACTIVE`, `NAME`, `DESCRIPTION`, `SECTIONS`,
    /// `SITE_TEMPLATE_ID`, `PREVIEW`, `MANIFEST`, `CONTENT`, `CREATED_BY_ID`, `MODIFIED_BY_ID`,
    /// `DATE_CREATE`, `DATE_MODIFY`.
    #[inline]
    pub fn group(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("group", value.into()))
    }

    /// `limit`: `integer`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `offset`: `integer`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("offset", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetListParams> for rt::Params {
    #[inline]
    fn from(object: GetListParams) -> Self {
        object.0
    }
}

/// Keys of `params.filter` of `landing.repo.getList`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetListParamsFilter(rt::Params);

impl GetListParamsFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("XML_ID", value.into()))
    }

    /// `APP_CODE`: `string | null`.
    #[inline]
    pub fn app_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("APP_CODE", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DESCRIPTION", value.into()))
    }

    /// `SECTIONS`: `string`.
    #[inline]
    pub fn sections(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SECTIONS", value.into()))
    }

    /// `SITE_TEMPLATE_ID`: `string | null`.
    #[inline]
    pub fn site_template_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SITE_TEMPLATE_ID", value.into()))
    }

    /// `PREVIEW`: `string`.
    #[inline]
    pub fn preview(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW", value.into()))
    }

    /// `MANIFEST`: `object | array | boolean`.
    #[inline]
    pub fn manifest(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MANIFEST", value.into()))
    }

    /// `CONTENT`: `string`.
    #[inline]
    pub fn content(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CONTENT", value.into()))
    }

    /// `CREATED_BY_ID`: `string`.
    #[inline]
    pub fn created_by_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_BY_ID", value.into()))
    }

    /// `MODIFIED_BY_ID`: `string`.
    #[inline]
    pub fn modified_by_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODIFIED_BY_ID", value.into()))
    }

    /// `DATE_CREATE`: `string`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_CREATE", value.into()))
    }

    /// `DATE_MODIFY`: `string`.
    #[inline]
    pub fn date_modify(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_MODIFY", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetListParamsFilter> for rt::Params {
    #[inline]
    fn from(object: GetListParamsFilter) -> Self {
        object.0
    }
}

impl From<GetListParamsFilter> for rt::Filter {
    #[inline]
    fn from(object: GetListParamsFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `params.order` of `landing.repo.getList`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetListParamsOrder(rt::Params);

impl GetListParamsOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `XML_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `APP_CODE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn app_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("APP_CODE", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVE", value.into()))
    }

    /// `NAME`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `SECTIONS`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn sections(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECTIONS", value.into()))
    }

    /// `SITE_TEMPLATE_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn site_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SITE_TEMPLATE_ID", value.into()))
    }

    /// `PREVIEW`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn preview(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PREVIEW", value.into()))
    }

    /// `MANIFEST`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn manifest(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MANIFEST", value.into()))
    }

    /// `CONTENT`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTENT", value.into()))
    }

    /// `CREATED_BY_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn created_by_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATED_BY_ID", value.into()))
    }

    /// `MODIFIED_BY_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn modified_by_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODIFIED_BY_ID", value.into()))
    }

    /// `DATE_CREATE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_CREATE", value.into()))
    }

    /// `DATE_MODIFY`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn date_modify(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_MODIFY", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetListParamsOrder> for rt::Params {
    #[inline]
    fn from(object: GetListParamsOrder) -> Self {
        object.0
    }
}

/// Keys of `result` of `landing.repo.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `APP_CODE`: `string | null`.
    pub app_code: Option<String>,
    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SECTIONS`: `string`.
    pub sections: Option<String>,
    /// `SITE_TEMPLATE_ID`: `string | null`.
    pub site_template_id: Option<String>,
    /// `PREVIEW`: `string`.
    pub preview: Option<String>,
    /// `MANIFEST`: `object | array | boolean`. In examples: `object`.
    pub manifest: Option<GetListOutputManifest>,
    /// `CONTENT`: `string`.
    pub content: Option<String>,
    /// `CREATED_BY_ID`: `string`.
    pub created_by_id: Option<String>,
    /// `MODIFIED_BY_ID`: `string`.
    pub modified_by_id: Option<String>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `DATE_MODIFY`: `string`.
    pub date_modify: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetListOutput", self, f)
    }
}

impl rt::Object for GetListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("XML_ID", &mut self.xml_id);
        f.text("APP_CODE", &mut self.app_code);
        f.flag("ACTIVE", &mut self.active);
        f.text("NAME", &mut self.name);
        f.text("DESCRIPTION", &mut self.description);
        f.text("SECTIONS", &mut self.sections);
        f.text("SITE_TEMPLATE_ID", &mut self.site_template_id);
        f.text("PREVIEW", &mut self.preview);
        f.field("MANIFEST", &mut self.manifest);
        f.text("CONTENT", &mut self.content);
        f.text("CREATED_BY_ID", &mut self.created_by_id);
        f.text("MODIFIED_BY_ID", &mut self.modified_by_id);
        f.text("DATE_CREATE", &mut self.date_create);
        f.text("DATE_MODIFY", &mut self.date_modify);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.MANIFEST` of `landing.repo.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListOutputManifest {
    /// `block`: `object`. Seen in examples only.
    pub block: Option<GetListOutputManifestBlock>,
    /// `nodes`: `object`. Seen in examples only.
    pub nodes: Option<rt::IdMap<GetListOutputManifestNodesEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetListOutputManifest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetListOutputManifest", self, f)
    }
}

impl rt::Object for GetListOutputManifest {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("block", &mut self.block);
        f.field("nodes", &mut self.nodes);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.MANIFEST.block` of `landing.repo.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListOutputManifestBlock {
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetListOutputManifestBlock {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetListOutputManifestBlock", self, f)
    }
}

impl rt::Object for GetListOutputManifestBlock {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.MANIFEST.nodes.<key>` of `landing.repo.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListOutputManifestNodesEntry {
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetListOutputManifestNodesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetListOutputManifestNodesEntry", self, f)
    }
}

impl rt::Object for GetListOutputManifestNodesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.repo.getList`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetListError {
    /// `ACCESS_DENIED`: `Insufficient permissions.` (HTTP 400).
    AccessDenied,
    /// `ERROR_ARGUMENT`: `The value of an argument 'params' has an invalid type` (HTTP 400).
    ErrorArgument,
    /// `SYSTEM_ERROR`: `Internal error` (HTTP 400).
    SystemError,
    /// `insufficient_scope`: `Insufficient scope for the token` (HTTP 400).
    InsufficientScope,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("SYSTEM_ERROR", "", Self::SystemError),
        ("insufficient_scope", "", Self::InsufficientScope),
    ];
    const OTHER: Self = Self::Other;
}

/// Add a Custom Block to the Repository: `landing.repo.register`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Register(rt::Params);

impl Register {
    /// A request with its required parameters:
    ///
    /// - `code`: `string`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(code: impl Into<String>, fields: RegisterFields) -> Self {
        Self(rt::Params::new().text("code", code.into()).object("fields", fields.into()))
    }

    /// `manifest`: `object`.
    #[inline]
    pub fn manifest(self, value: RegisterManifest) -> Self {
        Self(self.0.object("manifest", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Register {
    const NAME: &'static str = "landing.repo.register";
    const REQUIRED: &'static [&'static str] = &["code", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = RegisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `landing.repo.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterFields(rt::Params);

impl RegisterFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CONTENT`: `string`. Required.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTENT", value.into()))
    }

    /// `SECTIONS`: `string`. Required.
    #[inline]
    pub fn sections(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECTIONS", value.into()))
    }

    /// `PREVIEW`: `string`. Required.
    #[inline]
    pub fn preview(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PREVIEW", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `SITE_TEMPLATE_ID`: `string`.
    #[inline]
    pub fn site_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SITE_TEMPLATE_ID", value.into()))
    }

    /// `RESET`: `string`.
    #[inline]
    pub fn reset(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RESET", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterFields> for rt::Params {
    #[inline]
    fn from(object: RegisterFields) -> Self {
        object.0
    }
}

/// Keys of `manifest` of `landing.repo.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterManifest(rt::Params);

impl RegisterManifest {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `block`: `object`.
    #[inline]
    pub fn block(self, value: RegisterManifestBlock) -> Self {
        Self(self.0.object("block", value.into()))
    }

    /// `cards`: `object | array`.
    #[inline]
    pub fn cards(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("cards", value.into()))
    }

    /// `nodes`: `object | array`. In examples: `object`.
    ///
    /// See [`RegisterManifestNodesEntry`].
    #[inline]
    pub fn nodes(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("nodes", value.into()))
    }

    /// `style`: `object | array`.
    ///
    /// See [`RegisterManifestStyle`].
    #[inline]
    pub fn style(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("style", value.into()))
    }

    /// `attrs`: `object | array`.
    #[inline]
    pub fn attrs(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("attrs", value.into()))
    }

    /// `assets`: `object`.
    #[inline]
    pub fn assets(self, value: RegisterManifestAssets) -> Self {
        Self(self.0.object("assets", value.into()))
    }

    /// `menu`: `object | array`.
    #[inline]
    pub fn menu(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("menu", value.into()))
    }

    /// `lang_original`.
    #[inline]
    pub fn lang_original(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lang_original", value.into()))
    }

    /// `lang`.
    #[inline]
    pub fn lang(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lang", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterManifest> for rt::Params {
    #[inline]
    fn from(object: RegisterManifest) -> Self {
        object.0
    }
}

/// Keys of `manifest.block` of `landing.repo.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterManifestBlock(rt::Params);

impl RegisterManifestBlock {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`. In examples: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `section`.
    #[inline]
    pub fn section(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("section", value.into()))
    }

    /// `dynamic`.
    #[inline]
    pub fn dynamic(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dynamic", value.into()))
    }

    /// `subtype`.
    #[inline]
    pub fn subtype(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("subtype", value.into()))
    }

    /// `subtype_params`.
    #[inline]
    pub fn subtype_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("subtype_params", value.into()))
    }

    /// `type`. Values: `page`, `store`, `smn`, `knowledge`, `group`, `mainpage` or others.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("type", value.into()))
    }

    /// `system`.
    #[inline]
    pub fn system(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("system", value.into()))
    }

    /// `description`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("description", value.into()))
    }

    /// `version`.
    #[inline]
    pub fn version(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("version", value.into()))
    }

    /// `id`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `only_for_license`.
    #[inline]
    pub fn only_for_license(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("only_for_license", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterManifestBlock> for rt::Params {
    #[inline]
    fn from(object: RegisterManifestBlock) -> Self {
        object.0
    }
}

/// Keys of `manifest.nodes.<key>` of `landing.repo.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterManifestNodesEntry(rt::Params);

impl RegisterManifestNodesEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`. In examples: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `type`. Values: `text`, `img`, `link`, `icon`, `embed`, `map`, `component`, `styleimg`. In examples:
    /// `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterManifestNodesEntry> for rt::Params {
    #[inline]
    fn from(object: RegisterManifestNodesEntry) -> Self {
        object.0
    }
}

impl From<RegisterManifestNodesEntry> for rt::Value {
    #[inline]
    fn from(object: RegisterManifestNodesEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `manifest.style` of `landing.repo.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterManifestStyle(rt::Params);

impl RegisterManifestStyle {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `block`.
    #[inline]
    pub fn block(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("block", value.into()))
    }

    /// `nodes`.
    #[inline]
    pub fn nodes(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("nodes", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterManifestStyle> for rt::Params {
    #[inline]
    fn from(object: RegisterManifestStyle) -> Self {
        object.0
    }
}

impl From<RegisterManifestStyle> for rt::Value {
    #[inline]
    fn from(object: RegisterManifestStyle) -> Self {
        object.0.into_value()
    }
}

/// Keys of `manifest.assets` of `landing.repo.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterManifestAssets(rt::Params);

impl RegisterManifestAssets {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `css`.
    #[inline]
    pub fn css(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("css", value.into()))
    }

    /// `js`.
    #[inline]
    pub fn js(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("js", value.into()))
    }

    /// `ext`.
    #[inline]
    pub fn ext(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ext", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterManifestAssets> for rt::Params {
    #[inline]
    fn from(object: RegisterManifestAssets) -> Self {
        object.0
    }
}

/// What can go wrong in `landing.repo.register`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `ACCESS_DENIED`: `Insufficient permissions` (HTTP 400).
    AccessDenied,
    /// `ERROR_ARGUMENT`: `The value of an argument 'code' has an invalid type` (HTTP 400).
    ErrorArgument,
    /// `MISSING_PARAMS`: `Insufficient call parameters` (HTTP 400).
    MissingParams,
    /// `REQUIRED_FIELD_NO_EXISTS`: `Missing required field` (HTTP 400).
    RequiredFieldNoExists,
    /// `MANIFEST_INTERSECT_IMG`:
    /// `The editable manifest element ".landing-block-node-text" cannot have a style type of "Image". Change the style type.`
    /// (HTTP 400).
    ManifestIntersectImg,
    /// `CONTENT_IS_BAD`: `Unsafe block content` (HTTP 400).
    ContentIsBad,
    /// `PRESET_CONTENT_IS_BAD`: `Unsafe preset content` (HTTP 400).
    PresetContentIsBad,
    /// `UNSUPPORTED_BLOCK_TYPE`: `Unsupported block type` (HTTP 400).
    UnsupportedBlockType,
    /// `UNSUPPORTED_BLOCK_SUBTYPE`: `Unsupported block subtype` (HTTP 400).
    UnsupportedBlockSubtype,
    /// `insufficient_scope`: `Insufficient scope for the token` (HTTP 400).
    InsufficientScope,
    /// `SYSTEM_ERROR`: `Internal error` (HTTP 400).
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RegisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("REQUIRED_FIELD_NO_EXISTS", "", Self::RequiredFieldNoExists),
        ("MANIFEST_INTERSECT_IMG", "", Self::ManifestIntersectImg),
        ("CONTENT_IS_BAD", "", Self::ContentIsBad),
        ("PRESET_CONTENT_IS_BAD", "", Self::PresetContentIsBad),
        ("UNSUPPORTED_BLOCK_TYPE", "", Self::UnsupportedBlockType),
        ("UNSUPPORTED_BLOCK_SUBTYPE", "", Self::UnsupportedBlockSubtype),
        ("insufficient_scope", "", Self::InsufficientScope),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove Embedding Placement: `landing.repo.unbind`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unbind(rt::Params);

impl Unbind {
    /// A request with its required parameters:
    ///
    /// - `code`: `string`.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self(rt::Params::new().text("code", code.into()))
    }

    /// `handler`: `string`.
    #[inline]
    pub fn handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("handler", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unbind {
    const NAME: &'static str = "landing.repo.unbind";
    const REQUIRED: &'static [&'static str] = &["code"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Option<bool>;
    type Error = UnbindError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.repo.unbind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnbindError {
    /// `MISSING_PARAMS`: `Not enough parameters for the call, missing: code` (HTTP 400).
    MissingParams,
    /// `PLACEMENT_NO_EXIST`: `Such embedding placement does not exist` (HTTP 400).
    PlacementNoExist,
    /// `ACCESS_DENIED`: `Insufficient permissions.` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnbindError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("PLACEMENT_NO_EXIST", "", Self::PlacementNoExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete User Block: `landing.repo.unregister`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unregister(rt::Params);

impl Unregister {
    /// A request with its required parameters:
    ///
    /// - `code`: `string`.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self(rt::Params::new().text("code", code.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unregister {
    const NAME: &'static str = "landing.repo.unregister";
    const REQUIRED: &'static [&'static str] = &["code"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnregisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.repo.unregister`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: code` (HTTP 400).
    MissingParams,
    /// `ERROR_ARGUMENT`: `The value of an argument 'code' has an invalid type` (HTTP 400).
    ErrorArgument,
    /// `ACCESS_DENIED`: `Insufficient permissions.` (HTTP 400).
    AccessDenied,
    /// `insufficient_scope`: `Token lacks sufficient scope` (HTTP 400).
    InsufficientScope,
    /// An empty code: `Error deleting block` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnregisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("insufficient_scope", "", Self::InsufficientScope),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
