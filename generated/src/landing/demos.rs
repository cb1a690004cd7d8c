// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `landing.demos.*`.

use bitrix24_runtime as rt;

/// Get a List of Registered Templates: `landing.demos.getList`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html)
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
    const NAME: &'static str = "landing.demos.getList";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetListOutput>;
    type Error = GetListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `landing.demos.getList`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetListParams(rt::Params);

impl GetListParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `string[]`. Values: `ID`, `XML_ID`, `APP_CODE`, `ACTIVE`, `TITLE`, `DESCRIPTION`, `TYPE`,
    /// `TPL_TYPE`, `SHOW_IN_LIST`, `PREVIEW_URL`, `PREVIEW`, `PREVIEW2X`, `PREVIEW3X`, `MANIFEST`, `LANG`,
    /// `SITE_TEMPLATE_ID`, `CREATED_BY_ID`, `MODIFIED_BY_ID`, `DATE_CREATE`, `DATE_MODIFY`.
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

    /// `group`: `array`. Values: `ID`, `XML_ID`, `APP_CODE`, `ACTIVE`, `TITLE`, `DESCRIPTION`, `TYPE`,
    /// `TPL_TYPE`, `SHOW_IN_LIST`, `PREVIEW_URL`, `PREVIEW`, `PREVIEW2X`, `PREVIEW3X`, `MANIFEST`, `LANG`,
    /// `SITE_TEMPLATE_ID`, `CREATED_BY_ID`, `MODIFIED_BY_ID`, `DATE_CREATE`, `DATE_MODIFY`.
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

/// Keys of `params.filter` of `landing.demos.getList`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetListParamsFilter(rt::Params);

impl GetListParamsFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer | string`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("XML_ID", value.into()))
    }

    /// `APP_CODE`: `string`.
    #[inline]
    pub fn app_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("APP_CODE", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TITLE", value.into()))
    }

    /// `DESCRIPTION`: `string | null`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DESCRIPTION", value.into()))
    }

    /// `TYPE`: `string`. Values: `page`, `store`, `knowledge`, `group`, `mainpage`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TYPE", value.into()))
    }

    /// `TPL_TYPE`: `string`. Values: `S`, `P`.
    #[inline]
    pub fn tpl_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TPL_TYPE", value.into()))
    }

    /// `SHOW_IN_LIST`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn show_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_IN_LIST", value))
    }

    /// `PREVIEW_URL`: `string`.
    #[inline]
    pub fn preview_url(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW_URL", value.into()))
    }

    /// `PREVIEW`: `string`.
    #[inline]
    pub fn preview(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW", value.into()))
    }

    /// `PREVIEW2X`: `string`.
    #[inline]
    pub fn preview2x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW2X", value.into()))
    }

    /// `PREVIEW3X`: `string`.
    #[inline]
    pub fn preview3x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW3X", value.into()))
    }

    /// `MANIFEST`: `object | boolean`.
    #[inline]
    pub fn manifest(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MANIFEST", value.into()))
    }

    /// `LANG`: `object | null`.
    #[inline]
    pub fn lang(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANG", value.into()))
    }

    /// `SITE_TEMPLATE_ID`: `string | null`.
    #[inline]
    pub fn site_template_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SITE_TEMPLATE_ID", value.into()))
    }

    /// `CREATED_BY_ID`: `integer`.
    #[inline]
    pub fn created_by_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_BY_ID", value.into()))
    }

    /// `MODIFIED_BY_ID`: `integer`.
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

/// Keys of `params.order` of `landing.demos.getList`.
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

    /// `TITLE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `DESCRIPTION`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `TYPE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `TPL_TYPE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn tpl_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TPL_TYPE", value.into()))
    }

    /// `SHOW_IN_LIST`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn show_in_list(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SHOW_IN_LIST", value.into()))
    }

    /// `PREVIEW_URL`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn preview_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PREVIEW_URL", value.into()))
    }

    /// `PREVIEW`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn preview(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PREVIEW", value.into()))
    }

    /// `PREVIEW2X`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn preview2x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PREVIEW2X", value.into()))
    }

    /// `PREVIEW3X`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn preview3x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PREVIEW3X", value.into()))
    }

    /// `MANIFEST`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn manifest(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MANIFEST", value.into()))
    }

    /// `LANG`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn lang(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LANG", value.into()))
    }

    /// `SITE_TEMPLATE_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn site_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SITE_TEMPLATE_ID", value.into()))
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

/// Keys of `result` of `landing.demos.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListOutput {
    /// `ID`: `integer | string`.
    pub id: Option<rt::Id>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `APP_CODE`: `string`.
    pub app_code: Option<String>,
    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string | null`.
    pub description: Option<String>,
    /// `TYPE`: `string`. Values: `page`, `store`, `knowledge`, `group`, `mainpage`.
    pub r#type: Option<String>,
    /// `TPL_TYPE`: `string`. Values: `S`, `P`.
    pub tpl_type: Option<String>,
    /// `SHOW_IN_LIST`: `string`. Values: `Y`, `N`.
    pub show_in_list: Option<bool>,
    /// `PREVIEW_URL`: `string`.
    pub preview_url: Option<rt::Link>,
    /// `PREVIEW`: `string`.
    pub preview: Option<String>,
    /// `PREVIEW2X`: `string`.
    pub preview2x: Option<String>,
    /// `PREVIEW3X`: `string`.
    pub preview3x: Option<String>,
    /// `MANIFEST`: `object | boolean`.
    pub manifest: Option<rt::Map>,
    /// `LANG`: `object | null`.
    pub lang: Option<rt::Map>,
    /// `SITE_TEMPLATE_ID`: `string | null`.
    pub site_template_id: Option<String>,
    /// `CREATED_BY_ID`: `integer`.
    pub created_by_id: Option<i64>,
    /// `MODIFIED_BY_ID`: `integer`.
    pub modified_by_id: Option<i64>,
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
        f.field("ID", &mut self.id);
        f.text("XML_ID", &mut self.xml_id);
        f.text("APP_CODE", &mut self.app_code);
        f.flag("ACTIVE", &mut self.active);
        f.text("TITLE", &mut self.title);
        f.text("DESCRIPTION", &mut self.description);
        f.text("TYPE", &mut self.r#type);
        f.text("TPL_TYPE", &mut self.tpl_type);
        f.flag("SHOW_IN_LIST", &mut self.show_in_list);
        f.link("PREVIEW_URL", &mut self.preview_url);
        f.text("PREVIEW", &mut self.preview);
        f.text("PREVIEW2X", &mut self.preview2x);
        f.text("PREVIEW3X", &mut self.preview3x);
        f.field("MANIFEST", &mut self.manifest);
        f.field("LANG", &mut self.lang);
        f.text("SITE_TEMPLATE_ID", &mut self.site_template_id);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("MODIFIED_BY_ID", &mut self.modified_by_id);
        f.text("DATE_CREATE", &mut self.date_create);
        f.text("DATE_MODIFY", &mut self.date_modify);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.demos.getList`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetListError {
    /// `ERROR_ARGUMENT`: `The value of an argument 'params' has an invalid type` (HTTP 400).
    ErrorArgument,
    /// `ACCESS_DENIED`: `Insufficient permissions` (HTTP 400).
    AccessDenied,
    /// `TYPE_ERROR`: `Data type error` (HTTP 400).
    TypeError,
    /// `SYSTEM_ERROR`: `Internal error` (HTTP 400).
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Templates for Creating Pages: `landing.demos.getPageList`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetPageList(rt::Params);

impl GetPageList {
    /// A request with its required parameters:
    ///
    /// - `type`: `string`. Values: `page`, `store`, `knowledge`, `group`, `mainpage`.
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self(rt::Params::new().text("type", r#type.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`GetPageListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetPageList {
    const NAME: &'static str = "landing.demos.getPageList";
    const REQUIRED: &'static [&'static str] = &["type"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<GetPageListOutputEntry>;
    type Error = GetPageListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `landing.demos.getPageList`, `filter` of `landing.demos.getSiteList`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetPageListFilter(rt::Params);

impl GetPageListFilter {
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

    /// `TYPE`: `string[] | string`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TYPE", value.into()))
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TITLE", value.into()))
    }

    /// `ACTIVE`: `boolean`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.flag("ACTIVE", value))
    }

    /// `PUBLICATION`: `boolean`.
    #[inline]
    pub fn publication(self, value: bool) -> Self {
        Self(self.0.flag("PUBLICATION", value))
    }

    /// `LOCK_DELETE`: `boolean`.
    #[inline]
    pub fn lock_delete(self, value: bool) -> Self {
        Self(self.0.flag("LOCK_DELETE", value))
    }

    /// `AVAILABLE`: `boolean`.
    #[inline]
    pub fn available(self, value: bool) -> Self {
        Self(self.0.flag("AVAILABLE", value))
    }

    /// `SINGLETON`: `boolean`.
    #[inline]
    pub fn singleton(self, value: bool) -> Self {
        Self(self.0.flag("SINGLETON", value))
    }

    /// `SECTION`: `string[]`.
    #[inline]
    pub fn section(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SECTION", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DESCRIPTION", value.into()))
    }

    /// `PREVIEW`: `string`.
    #[inline]
    pub fn preview(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW", value.into()))
    }

    /// `PREVIEW2X`: `string`.
    #[inline]
    pub fn preview2x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW2X", value.into()))
    }

    /// `PREVIEW3X`: `string`.
    #[inline]
    pub fn preview3x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW3X", value.into()))
    }

    /// `APP_CODE`: `string`.
    #[inline]
    pub fn app_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("APP_CODE", value.into()))
    }

    /// `REST`: `integer`.
    #[inline]
    pub fn rest(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REST", value.into()))
    }

    /// `DATA`: `object | array`.
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATA", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetPageListFilter> for rt::Params {
    #[inline]
    fn from(object: GetPageListFilter) -> Self {
        object.0
    }
}

impl From<GetPageListFilter> for rt::Filter {
    #[inline]
    fn from(object: GetPageListFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result.<key>` of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageListOutputEntry {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `TYPE`: `string[] | string`.
    pub r#type: Option<rt::Either<Vec<String>, String>>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `ACTIVE`: `boolean`.
    pub active: Option<bool>,
    /// `PUBLICATION`: `boolean`.
    pub publication: Option<bool>,
    /// `LOCK_DELETE`: `boolean`.
    pub lock_delete: Option<bool>,
    /// `AVAILABLE`: `boolean`.
    pub available: Option<bool>,
    /// `SINGLETON`: `boolean`.
    pub singleton: Option<bool>,
    /// `SECTION`: `string[]`.
    pub section: Option<Vec<String>>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PREVIEW`: `string`.
    pub preview: Option<String>,
    /// `PREVIEW2X`: `string`.
    pub preview2x: Option<String>,
    /// `PREVIEW3X`: `string`.
    pub preview3x: Option<String>,
    /// `APP_CODE`: `string`.
    pub app_code: Option<String>,
    /// `REST`: `integer`.
    pub rest: Option<i64>,
    /// `DATA`: `object | array`. In examples: `object`.
    pub data: Option<GetPageListOutputEntryData>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetPageListOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetPageListOutputEntry", self, f)
    }
}

impl rt::Object for GetPageListOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("XML_ID", &mut self.xml_id);
        f.field("TYPE", &mut self.r#type);
        f.text("TITLE", &mut self.title);
        f.flag("ACTIVE", &mut self.active);
        f.flag("PUBLICATION", &mut self.publication);
        f.flag("LOCK_DELETE", &mut self.lock_delete);
        f.flag("AVAILABLE", &mut self.available);
        f.flag("SINGLETON", &mut self.singleton);
        f.field("SECTION", &mut self.section);
        f.text("DESCRIPTION", &mut self.description);
        f.text("PREVIEW", &mut self.preview);
        f.text("PREVIEW2X", &mut self.preview2x);
        f.text("PREVIEW3X", &mut self.preview3x);
        f.text("APP_CODE", &mut self.app_code);
        f.int("REST", &mut self.rest);
        f.field("DATA", &mut self.data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<key>.DATA` of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageListOutputEntryData {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string[]`. Values: `page`, `store`, `knowledge`, `group`, `mainpage` or others.
    pub r#type: Option<Vec<String>>,
    /// `description`: `string | null`.
    pub description: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `publication`: `boolean`.
    pub publication: Option<bool>,
    /// `singleton`: `boolean`.
    pub singleton: Option<bool>,
    /// `lock_delete`: `boolean`.
    pub lock_delete: Option<bool>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<rt::Link>,
    /// `show_in_list`: `string`. Values: `Y`, `N`.
    pub show_in_list: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `section`: `string[]`.
    pub section: Option<Vec<String>>,
    /// `parent`: `string`.
    pub parent: Option<String>,
    /// `disable_import`: `string`.
    pub disable_import: Option<String>,
    /// `is_webform_page`: `string`.
    pub is_webform_page: Option<String>,
    /// `fields`: `object`.
    pub fields: Option<GetPageListOutputEntryDataFields>,
    /// `items`: `array | object`. In examples: `object`.
    pub items: Option<rt::IdMap<GetPageListOutputEntryDataItemsEntry>>,
    /// `layout`: `array | object`.
    pub layout: Option<rt::Value>,
    /// `folders`: `array | object`.
    pub folders: Option<rt::Value>,
    /// `syspages`: `array | object`.
    pub syspages: Option<rt::Value>,
    /// `master_pages`: `array`.
    pub master_pages: Option<Vec<GetPageListOutputEntryDataMasterPages>>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `old_id`: `integer | string`.
    pub old_id: Option<rt::Id>,
    /// `encoded`: `boolean`.
    pub encoded: Option<bool>,
    /// `charset`: `string`.
    pub charset: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetPageListOutputEntryData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetPageListOutputEntryData", self, f)
    }
}

impl rt::Object for GetPageListOutputEntryData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("code", &mut self.code);
        f.text("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.text("description", &mut self.description);
        f.flag("active", &mut self.active);
        f.flag("publication", &mut self.publication);
        f.flag("singleton", &mut self.singleton);
        f.flag("lock_delete", &mut self.lock_delete);
        f.text("preview", &mut self.preview);
        f.text("preview2x", &mut self.preview2x);
        f.text("preview3x", &mut self.preview3x);
        f.link("preview_url", &mut self.preview_url);
        f.flag("show_in_list", &mut self.show_in_list);
        f.int("sort", &mut self.sort);
        f.field("section", &mut self.section);
        f.text("parent", &mut self.parent);
        f.text("disable_import", &mut self.disable_import);
        f.text("is_webform_page", &mut self.is_webform_page);
        f.field("fields", &mut self.fields);
        f.field("items", &mut self.items);
        f.value("layout", &mut self.layout);
        f.value("folders", &mut self.folders);
        f.value("syspages", &mut self.syspages);
        f.field("master_pages", &mut self.master_pages);
        f.int("version", &mut self.version);
        f.field("old_id", &mut self.old_id);
        f.flag("encoded", &mut self.encoded);
        f.text("charset", &mut self.charset);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<key>.DATA.fields` of `landing.demos.getPageList`,
/// `result.<key>.DATA.master_pages.items.<page_code>.fields` of `landing.demos.getPageList`,
/// `result.<key>.DATA.master_pages.items.<page_code>.fields` of `landing.demos.getSiteList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageListOutputEntryDataFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `RULE`: `string | null`.
    pub rule: Option<String>,
    /// `ADDITIONAL_FIELDS`: `object | array`.
    pub additional_fields: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetPageListOutputEntryDataFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetPageListOutputEntryDataFields", self, f)
    }
}

impl rt::Object for GetPageListOutputEntryDataFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TITLE", &mut self.title);
        f.text("RULE", &mut self.rule);
        f.value("ADDITIONAL_FIELDS", &mut self.additional_fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<key>.DATA.items.#block<id>` of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageListOutputEntryDataItemsEntry {
    /// `old_id`: `integer | string`.
    pub old_id: Option<rt::Id>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `access`: `string`.
    pub access: Option<String>,
    /// `anchor`: `string`.
    pub anchor: Option<String>,
    /// `repo_block`: `object`.
    pub repo_block: Option<GetPageListOutputEntryDataItemsEntryRepoBlock>,
    /// `cards`: `object`.
    pub cards: Option<rt::Map>,
    /// `nodes`: `object`.
    pub nodes: Option<rt::Map>,
    /// `menu`: `object`.
    pub menu: Option<rt::Map>,
    /// `style`: `object`.
    pub style: Option<rt::Map>,
    /// `attrs`: `object`.
    pub attrs: Option<rt::Map>,
    /// `dynamic`: `object`.
    pub dynamic: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetPageListOutputEntryDataItemsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetPageListOutputEntryDataItemsEntry", self, f)
    }
}

impl rt::Object for GetPageListOutputEntryDataItemsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("old_id", &mut self.old_id);
        f.text("code", &mut self.code);
        f.text("access", &mut self.access);
        f.text("anchor", &mut self.anchor);
        f.field("repo_block", &mut self.repo_block);
        f.field("cards", &mut self.cards);
        f.field("nodes", &mut self.nodes);
        f.field("menu", &mut self.menu);
        f.field("style", &mut self.style);
        f.field("attrs", &mut self.attrs);
        f.field("dynamic", &mut self.dynamic);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<key>.DATA.items.#block<id>.repo_block` of `landing.demos.getPageList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageListOutputEntryDataItemsEntryRepoBlock {
    /// `app_code`: `string`.
    pub app_code: Option<String>,
    /// `xml_id`: `string`.
    pub xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetPageListOutputEntryDataItemsEntryRepoBlock {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetPageListOutputEntryDataItemsEntryRepoBlock", self, f)
    }
}

impl rt::Object for GetPageListOutputEntryDataItemsEntryRepoBlock {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("app_code", &mut self.app_code);
        f.text("xml_id", &mut self.xml_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<key>.DATA.master_pages` of `landing.demos.getPageList`,
/// `result.<key>.DATA.master_pages` of `landing.demos.getSiteList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageListOutputEntryDataMasterPages {
    /// `charset`: `string`.
    pub charset: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `site_code`: `string`.
    pub site_code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<rt::Link>,
    /// `show_in_list`: `string`. Values: `Y`, `N`.
    pub show_in_list: Option<bool>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `fields`: `object`.
    pub fields: Option<GetPageListOutputEntryDataMasterPagesFields>,
    /// `layout`: `object | array`.
    pub layout: Option<rt::Value>,
    /// `folders`: `object | array`.
    pub folders: Option<rt::Value>,
    /// `syspages`: `object | array`.
    pub syspages: Option<rt::Value>,
    /// `items`: `object`.
    pub items: Option<rt::IdMap<GetPageListOutputEntryDataMasterPagesItemsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetPageListOutputEntryDataMasterPages {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetPageListOutputEntryDataMasterPages", self, f)
    }
}

impl rt::Object for GetPageListOutputEntryDataMasterPages {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("charset", &mut self.charset);
        f.text("code", &mut self.code);
        f.text("site_code", &mut self.site_code);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.text("preview", &mut self.preview);
        f.text("preview2x", &mut self.preview2x);
        f.text("preview3x", &mut self.preview3x);
        f.link("preview_url", &mut self.preview_url);
        f.flag("show_in_list", &mut self.show_in_list);
        f.text("type", &mut self.r#type);
        f.int("version", &mut self.version);
        f.field("fields", &mut self.fields);
        f.value("layout", &mut self.layout);
        f.value("folders", &mut self.folders);
        f.value("syspages", &mut self.syspages);
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<key>.DATA.master_pages.fields` of `landing.demos.getPageList`,
/// `result.<key>.DATA.fields` of `landing.demos.getSiteList`, `result.<key>.DATA.master_pages.fields`
/// of `landing.demos.getSiteList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageListOutputEntryDataMasterPagesFields {
    /// `ADDITIONAL_FIELDS`: `object | array`.
    pub additional_fields: Option<rt::Value>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `LANDING_ID_INDEX`: `string | integer`.
    pub landing_id_index: Option<rt::Id>,
    /// `LANDING_ID_404`: `string | integer`.
    pub landing_id_404: Option<rt::Id>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetPageListOutputEntryDataMasterPagesFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetPageListOutputEntryDataMasterPagesFields", self, f)
    }
}

impl rt::Object for GetPageListOutputEntryDataMasterPagesFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("ADDITIONAL_FIELDS", &mut self.additional_fields);
        f.text("TITLE", &mut self.title);
        f.field("LANDING_ID_INDEX", &mut self.landing_id_index);
        f.field("LANDING_ID_404", &mut self.landing_id_404);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<key>.DATA.master_pages.items.<page_code>` of `landing.demos.getPageList`,
/// `result.<key>.DATA.master_pages.items.<page_code>` of `landing.demos.getSiteList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageListOutputEntryDataMasterPagesItemsEntry {
    /// `old_id`: `integer | string`.
    pub old_id: Option<rt::Id>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<rt::Link>,
    /// `show_in_list`: `string`. Values: `Y`, `N`.
    pub show_in_list: Option<bool>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `fields`: `object`.
    pub fields: Option<GetPageListOutputEntryDataFields>,
    /// `layout`: `object | array`.
    pub layout: Option<rt::Value>,
    /// `items`: `object | array`.
    pub items: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetPageListOutputEntryDataMasterPagesItemsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetPageListOutputEntryDataMasterPagesItemsEntry", self, f)
    }
}

impl rt::Object for GetPageListOutputEntryDataMasterPagesItemsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("old_id", &mut self.old_id);
        f.text("code", &mut self.code);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.text("preview", &mut self.preview);
        f.text("preview2x", &mut self.preview2x);
        f.text("preview3x", &mut self.preview3x);
        f.link("preview_url", &mut self.preview_url);
        f.flag("show_in_list", &mut self.show_in_list);
        f.text("type", &mut self.r#type);
        f.int("version", &mut self.version);
        f.field("fields", &mut self.fields);
        f.value("layout", &mut self.layout);
        f.value("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.demos.getPageList`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetPageListError {
    /// `ERROR_ARGUMENT`: `The value of an argument 'filter' has an invalid type` (HTTP 400).
    ErrorArgument,
    /// `MISSING_PARAMS`: `Insufficient call parameters` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED`: `Insufficient permissions` (HTTP 400).
    AccessDenied,
    /// `TYPE_ERROR`: `Data type error` (HTTP 400).
    TypeError,
    /// `SYSTEM_ERROR`: `Internal error` (HTTP 400).
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetPageListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Templates for Creating Websites: `landing.demos.getSiteList`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetSiteList(rt::Params);

impl GetSiteList {
    /// A request with its required parameters:
    ///
    /// - `type`: `string`. Values: `page`, `store`, `knowledge`, `group`, `mainpage`.
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self(rt::Params::new().text("type", r#type.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`GetPageListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetSiteList {
    const NAME: &'static str = "landing.demos.getSiteList";
    const REQUIRED: &'static [&'static str] = &["type"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<GetSiteListOutputEntry>;
    type Error = GetSiteListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<key>` of `landing.demos.getSiteList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteListOutputEntry {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `TYPE`: `string[] | string`.
    pub r#type: Option<rt::Either<Vec<String>, String>>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `ACTIVE`: `boolean`.
    pub active: Option<bool>,
    /// `PUBLICATION`: `boolean`.
    pub publication: Option<bool>,
    /// `LOCK_DELETE`: `boolean`.
    pub lock_delete: Option<bool>,
    /// `AVAILABLE`: `boolean`.
    pub available: Option<bool>,
    /// `SINGLETON`: `boolean`.
    pub singleton: Option<bool>,
    /// `SECTION`: `string[]`.
    pub section: Option<Vec<String>>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PREVIEW`: `string`.
    pub preview: Option<String>,
    /// `PREVIEW2X`: `string`.
    pub preview2x: Option<String>,
    /// `PREVIEW3X`: `string`.
    pub preview3x: Option<String>,
    /// `APP_CODE`: `string`.
    pub app_code: Option<String>,
    /// `REST`: `integer`.
    pub rest: Option<i64>,
    /// `DATA`: `object | array`. In examples: `object`.
    pub data: Option<GetSiteListOutputEntryData>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetSiteListOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetSiteListOutputEntry", self, f)
    }
}

impl rt::Object for GetSiteListOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("XML_ID", &mut self.xml_id);
        f.field("TYPE", &mut self.r#type);
        f.text("TITLE", &mut self.title);
        f.flag("ACTIVE", &mut self.active);
        f.flag("PUBLICATION", &mut self.publication);
        f.flag("LOCK_DELETE", &mut self.lock_delete);
        f.flag("AVAILABLE", &mut self.available);
        f.flag("SINGLETON", &mut self.singleton);
        f.field("SECTION", &mut self.section);
        f.text("DESCRIPTION", &mut self.description);
        f.text("PREVIEW", &mut self.preview);
        f.text("PREVIEW2X", &mut self.preview2x);
        f.text("PREVIEW3X", &mut self.preview3x);
        f.text("APP_CODE", &mut self.app_code);
        f.int("REST", &mut self.rest);
        f.field("DATA", &mut self.data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<key>.DATA` of `landing.demos.getSiteList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteListOutputEntryData {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string[]`. Values: `page`, `store`, `knowledge`, `group`, `mainpage`.
    pub r#type: Option<Vec<String>>,
    /// `description`: `string | null`.
    pub description: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `singleton`: `boolean`.
    pub singleton: Option<bool>,
    /// `lock_delete`: `boolean`.
    pub lock_delete: Option<bool>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<rt::Link>,
    /// `show_in_list`: `string`. Values: `Y`, `N`.
    pub show_in_list: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `fields`: `object`.
    pub fields: Option<GetPageListOutputEntryDataMasterPagesFields>,
    /// `items`: `array | object`.
    pub items: Option<rt::Value>,
    /// `layout`: `array | object`.
    pub layout: Option<rt::Value>,
    /// `folders`: `array | object`.
    pub folders: Option<rt::Value>,
    /// `syspages`: `array | object`.
    pub syspages: Option<rt::Value>,
    /// `master_pages`: `array`.
    pub master_pages: Option<Vec<GetPageListOutputEntryDataMasterPages>>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `old_id`: `integer | string`.
    pub old_id: Option<rt::Id>,
    /// `encoded`: `boolean`.
    pub encoded: Option<bool>,
    /// `charset`: `string`.
    pub charset: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetSiteListOutputEntryData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetSiteListOutputEntryData", self, f)
    }
}

impl rt::Object for GetSiteListOutputEntryData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("code", &mut self.code);
        f.text("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.text("description", &mut self.description);
        f.flag("active", &mut self.active);
        f.flag("singleton", &mut self.singleton);
        f.flag("lock_delete", &mut self.lock_delete);
        f.text("preview", &mut self.preview);
        f.text("preview2x", &mut self.preview2x);
        f.text("preview3x", &mut self.preview3x);
        f.link("preview_url", &mut self.preview_url);
        f.flag("show_in_list", &mut self.show_in_list);
        f.int("sort", &mut self.sort);
        f.field("fields", &mut self.fields);
        f.value("items", &mut self.items);
        f.value("layout", &mut self.layout);
        f.value("folders", &mut self.folders);
        f.value("syspages", &mut self.syspages);
        f.field("master_pages", &mut self.master_pages);
        f.int("version", &mut self.version);
        f.field("old_id", &mut self.old_id);
        f.flag("encoded", &mut self.encoded);
        f.text("charset", &mut self.charset);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.demos.getSiteList`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetSiteListError {
    /// `ERROR_ARGUMENT`: `The value of an argument 'filter' has an invalid type` (HTTP 400).
    ErrorArgument,
    /// `MISSING_PARAMS`: `Insufficient call parameters` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED`: `Insufficient permissions` (HTTP 400).
    AccessDenied,
    /// `TYPE_ERROR`: `Data type error` (HTTP 400).
    TypeError,
    /// `SYSTEM_ERROR`: `Internal error` (HTTP 400).
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetSiteListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Register a Template in the Site Creation Wizard: `landing.demos.register`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Register(rt::Params);

impl Register {
    /// A request with its required parameters:
    ///
    /// - `data`: `object | array`. In examples: `object`.
    #[inline]
    pub fn new(data: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("data", data.into()))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: RegisterParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Register {
    const NAME: &'static str = "landing.demos.register";
    const REQUIRED: &'static [&'static str] = &["data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<i64>;
    type Error = RegisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `data` of `landing.demos.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterData(rt::Params);

impl RegisterData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `charset`: `string`.
    #[inline]
    pub fn charset(self, value: impl Into<String>) -> Self {
        Self(self.0.text("charset", value.into()))
    }

    /// `code`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `site_code`: `string`.
    #[inline]
    pub fn site_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("site_code", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string | null`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `type`: `string`. Values: `page`, `store`, `knowledge`, `group`, `mainpage`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `tpl_type`: `string`. Values: `S`, `P`.
    #[inline]
    pub fn tpl_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("tpl_type", value.into()))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: RegisterDataFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `folders`: `array | object`.
    #[inline]
    pub fn folders(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("folders", value.into()))
    }

    /// `items`: `object`.
    ///
    /// See [`RegisterDataItemsEntry`].
    #[inline]
    pub fn items(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("items", value.into()))
    }

    /// `layout`: `array | object`.
    ///
    /// See [`RegisterDataItemsEntryLayout`].
    #[inline]
    pub fn layout(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("layout", value.into()))
    }

    /// `preview`: `string`.
    #[inline]
    pub fn preview(self, value: impl Into<String>) -> Self {
        Self(self.0.text("preview", value.into()))
    }

    /// `preview2x`: `string`.
    #[inline]
    pub fn preview2x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("preview2x", value.into()))
    }

    /// `preview3x`: `string`.
    #[inline]
    pub fn preview3x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("preview3x", value.into()))
    }

    /// `preview_url`: `string`.
    #[inline]
    pub fn preview_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("preview_url", value.into()))
    }

    /// `show_in_list`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn show_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("show_in_list", value))
    }

    /// `syspages`: `array | object`.
    #[inline]
    pub fn syspages(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("syspages", value.into()))
    }

    /// `version`: `integer`.
    #[inline]
    pub fn version(self, value: i64) -> Self {
        Self(self.0.int("version", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterData> for rt::Params {
    #[inline]
    fn from(object: RegisterData) -> Self {
        object.0
    }
}

impl From<RegisterData> for rt::Value {
    #[inline]
    fn from(object: RegisterData) -> Self {
        object.0.into_value()
    }
}

/// Keys of `data.fields` of `landing.demos.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterDataFields(rt::Params);

impl RegisterDataFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ADDITIONAL_FIELDS`: `object | array`. In examples: `object`.
    #[inline]
    pub fn additional_fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ADDITIONAL_FIELDS", value.into()))
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `LANDING_ID_INDEX`: `string | integer`.
    #[inline]
    pub fn landing_id_index(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANDING_ID_INDEX", value.into()))
    }

    /// `LANDING_ID_404`: `string | integer`.
    #[inline]
    pub fn landing_id_404(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANDING_ID_404", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterDataFields> for rt::Params {
    #[inline]
    fn from(object: RegisterDataFields) -> Self {
        object.0
    }
}

/// Keys of `data.items.<key>` of `landing.demos.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterDataItemsEntry(rt::Params);

impl RegisterDataItemsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `old_id`: `string | integer`.
    #[inline]
    pub fn old_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("old_id", value.into()))
    }

    /// `code`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string | null`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `type`: `string`. Values: `page`, `store`, `knowledge`, `group`, `mainpage`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `tpl_type`: `string`. Values: `S`, `P`.
    #[inline]
    pub fn tpl_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("tpl_type", value.into()))
    }

    /// `version`: `integer`.
    #[inline]
    pub fn version(self, value: i64) -> Self {
        Self(self.0.int("version", value))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: RegisterDataItemsEntryFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `layout`: `array | object`.
    ///
    /// See [`RegisterDataItemsEntryLayout`].
    #[inline]
    pub fn layout(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("layout", value.into()))
    }

    /// `items`: `object | array`. In examples: `object`.
    ///
    /// See [`RegisterDataItemsEntryItemsEntry`].
    #[inline]
    pub fn items(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("items", value.into()))
    }

    /// `preview`: `string`.
    #[inline]
    pub fn preview(self, value: impl Into<String>) -> Self {
        Self(self.0.text("preview", value.into()))
    }

    /// `preview2x`: `string`.
    #[inline]
    pub fn preview2x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("preview2x", value.into()))
    }

    /// `preview3x`: `string`.
    #[inline]
    pub fn preview3x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("preview3x", value.into()))
    }

    /// `preview_url`: `string`.
    #[inline]
    pub fn preview_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("preview_url", value.into()))
    }

    /// `show_in_list`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn show_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("show_in_list", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterDataItemsEntry> for rt::Params {
    #[inline]
    fn from(object: RegisterDataItemsEntry) -> Self {
        object.0
    }
}

impl From<RegisterDataItemsEntry> for rt::Value {
    #[inline]
    fn from(object: RegisterDataItemsEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `data.items.<key>.fields` of `landing.demos.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterDataItemsEntryFields(rt::Params);

impl RegisterDataItemsEntryFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `RULE`: `string | null`.
    #[inline]
    pub fn rule(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RULE", value.into()))
    }

    /// `ADDITIONAL_FIELDS`: `object | array`.
    ///
    /// See [`PageAdditionalFieldsInput`](crate::types::PageAdditionalFieldsInput).
    #[inline]
    pub fn additional_fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ADDITIONAL_FIELDS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterDataItemsEntryFields> for rt::Params {
    #[inline]
    fn from(object: RegisterDataItemsEntryFields) -> Self {
        object.0
    }
}

/// Keys of `data.items.<key>.layout` of `landing.demos.register`, `data.layout` of
/// `landing.demos.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterDataItemsEntryLayout(rt::Params);

impl RegisterDataItemsEntryLayout {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `ref`: `string[]`.
    #[inline]
    pub fn r#ref(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("ref", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterDataItemsEntryLayout> for rt::Params {
    #[inline]
    fn from(object: RegisterDataItemsEntryLayout) -> Self {
        object.0
    }
}

impl From<RegisterDataItemsEntryLayout> for rt::Value {
    #[inline]
    fn from(object: RegisterDataItemsEntryLayout) -> Self {
        object.0.into_value()
    }
}

/// Keys of `data.items.<key>.items.#block<id>` of `landing.demos.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterDataItemsEntryItemsEntry(rt::Params);

impl RegisterDataItemsEntryItemsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `access`: `string`.
    #[inline]
    pub fn access(self, value: impl Into<String>) -> Self {
        Self(self.0.text("access", value.into()))
    }

    /// `anchor`: `string`.
    #[inline]
    pub fn anchor(self, value: impl Into<String>) -> Self {
        Self(self.0.text("anchor", value.into()))
    }

    /// `old_id`: `integer`.
    #[inline]
    pub fn old_id(self, value: i64) -> Self {
        Self(self.0.int("old_id", value))
    }

    /// `cards`: `object`.
    #[inline]
    pub fn cards(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("cards", value.into()))
    }

    /// `nodes`: `object`.
    #[inline]
    pub fn nodes(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("nodes", value.into()))
    }

    /// `style`: `object`.
    #[inline]
    pub fn style(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("style", value.into()))
    }

    /// `attrs`: `object`.
    #[inline]
    pub fn attrs(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("attrs", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterDataItemsEntryItemsEntry> for rt::Params {
    #[inline]
    fn from(object: RegisterDataItemsEntryItemsEntry) -> Self {
        object.0
    }
}

impl From<RegisterDataItemsEntryItemsEntry> for rt::Value {
    #[inline]
    fn from(object: RegisterDataItemsEntryItemsEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `params` of `landing.demos.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterParams(rt::Params);

impl RegisterParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `site_template_id`: `string`.
    #[inline]
    pub fn site_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("site_template_id", value.into()))
    }

    /// `lang`: `object`.
    #[inline]
    pub fn lang(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lang", value.into()))
    }

    /// `lang_original`: `string`.
    #[inline]
    pub fn lang_original(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lang_original", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterParams> for rt::Params {
    #[inline]
    fn from(object: RegisterParams) -> Self {
        object.0
    }
}

/// What can go wrong in `landing.demos.register`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `ERROR_ARGUMENT`: `The value of an argument 'data' has an invalid type` (HTTP 400).
    ErrorArgument,
    /// `REGISTER_ERROR_DATA`: `Data is empty or incorrect` (HTTP 400).
    RegisterErrorData,
    /// `CONTENT_IS_BAD`:
    /// `` Content is defined as unsafe. Unsafe parts can be identified using the method `landing.repo.checkcontent` ``
    /// (HTTP 400).
    ContentIsBad,
    /// `BX_EMPTY_REQUIRED`: `Required field "External code" is not filled` (HTTP 400).
    BxEmptyRequired,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RegisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("REGISTER_ERROR_DATA", "", Self::RegisterErrorData),
        ("CONTENT_IS_BAD", "", Self::ContentIsBad),
        ("BX_EMPTY_REQUIRED", "", Self::BxEmptyRequired),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Registered Template: `landing.demos.unregister`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html)
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
    const NAME: &'static str = "landing.demos.unregister";
    const REQUIRED: &'static [&'static str] = &["code"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnregisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.demos.unregister`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `MISSING_PARAMS`: `Insufficient call parameters, missing: code` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED`: `Insufficient permissions.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Template deletion error` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnregisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
