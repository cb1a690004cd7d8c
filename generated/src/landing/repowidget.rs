// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `landing.repowidget.*`.

use bitrix24_runtime as rt;

/// Enable Debug Mode: `landing.repowidget.debug`
///
/// Scope: `landing`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Debug(rt::Params);

impl Debug {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `enable`: `boolean`.
    #[inline]
    pub fn enable(self, value: bool) -> Self {
        Self(self.0.flag("enable", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Debug {
    const NAME: &'static str = "landing.repowidget.debug";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DebugError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.repowidget.debug`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DebugError {
    /// `APP_NOT_FOUND`: `Cannot find REST application` (HTTP 400).
    AppNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DebugError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("APP_NOT_FOUND", "", Self::AppNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of widgets: `landing.repowidget.getlist`
///
/// Scope: `landing`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getlist(rt::Params);

impl Getlist {
    /// A request with its required parameters:
    ///
    /// - `params`: `object`.
    #[inline]
    pub fn new(params: GetlistParams) -> Self {
        Self(rt::Params::new().object("params", params.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getlist {
    const NAME: &'static str = "landing.repowidget.getlist";
    const REQUIRED: &'static [&'static str] = &["params"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetlistOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `landing.repowidget.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistParams(rt::Params);

impl GetlistParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Values: `ID`, `XML_ID`, `APP_CODE`, `ACTIVE`, `NAME`, `DESCRIPTION`, `SECTIONS`,
    /// `PREVIEW`, `WIDGET_PARAMS`, `CONTENT`, `MANIFEST`, `CREATED_BY_ID`, `MODIFIED_BY_ID`, `DATE_CREATE`,
    /// `DATE_MODIFY`, `SITE_TEMPLATE_ID`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`GetlistParamsFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `group`: `array`. Values: `ID`, `XML_ID`, `APP_CODE`, `ACTIVE`, `NAME`, `DESCRIPTION`, `SECTIONS`,
    /// `PREVIEW`, `WIDGET_PARAMS`, `CONTENT`, `MANIFEST`, `CREATED_BY_ID`, `MODIFIED_BY_ID`, `DATE_CREATE`,
    /// `DATE_MODIFY`, `SITE_TEMPLATE_ID`.
    #[inline]
    pub fn group(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("group", value.into()))
    }

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: GetlistParamsOrder) -> Self {
        Self(self.0.object("order", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetlistParams> for rt::Params {
    #[inline]
    fn from(object: GetlistParams) -> Self {
        object.0
    }
}

/// Keys of `params.filter` of `landing.repowidget.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistParamsFilter(rt::Params);

impl GetlistParamsFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
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

    /// `ACTIVE`: `char`. Values: `Y`, `N`.
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

    /// `PREVIEW`: `string`.
    #[inline]
    pub fn preview(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW", value.into()))
    }

    /// `WIDGET_PARAMS`: `object`.
    #[inline]
    pub fn widget_params(self, value: GetlistParamsFilterWidgetParams) -> Self {
        Self(self.0.object("WIDGET_PARAMS", value.into()))
    }

    /// `CONTENT`: `string`.
    #[inline]
    pub fn content(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CONTENT", value.into()))
    }

    /// `MANIFEST`: `object`.
    #[inline]
    pub fn manifest(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MANIFEST", value.into()))
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

    /// `DATE_CREATE`: `date`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_CREATE", value.into()))
    }

    /// `DATE_MODIFY`: `date`.
    #[inline]
    pub fn date_modify(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_MODIFY", value.into()))
    }

    /// `SITE_TEMPLATE_ID`: `string`.
    #[inline]
    pub fn site_template_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SITE_TEMPLATE_ID", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetlistParamsFilter> for rt::Params {
    #[inline]
    fn from(object: GetlistParamsFilter) -> Self {
        object.0
    }
}

impl From<GetlistParamsFilter> for rt::Filter {
    #[inline]
    fn from(object: GetlistParamsFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `params.filter.WIDGET_PARAMS` of `landing.repowidget.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistParamsFilterWidgetParams(rt::Params);

impl GetlistParamsFilterWidgetParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `rootNode`: `string`.
    #[inline]
    pub fn root_node(self, value: impl Into<String>) -> Self {
        Self(self.0.text("rootNode", value.into()))
    }

    /// `lang`: `string`.
    #[inline]
    pub fn lang(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lang", value.into()))
    }

    /// `handler`: `string`.
    #[inline]
    pub fn handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("handler", value.into()))
    }

    /// `style`: `string`.
    #[inline]
    pub fn style(self, value: impl Into<String>) -> Self {
        Self(self.0.text("style", value.into()))
    }

    /// `demoData`: `object`.
    #[inline]
    pub fn demo_data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("demoData", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetlistParamsFilterWidgetParams> for rt::Params {
    #[inline]
    fn from(object: GetlistParamsFilterWidgetParams) -> Self {
        object.0
    }
}

/// Keys of `params.order` of `landing.repowidget.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistParamsOrder(rt::Params);

impl GetlistParamsOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `XML_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `APP_CODE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn app_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("APP_CODE", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVE", value.into()))
    }

    /// `NAME`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `SECTIONS`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn sections(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECTIONS", value.into()))
    }

    /// `PREVIEW`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn preview(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PREVIEW", value.into()))
    }

    /// `WIDGET_PARAMS`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn widget_params(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WIDGET_PARAMS", value.into()))
    }

    /// `CONTENT`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTENT", value.into()))
    }

    /// `MANIFEST`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn manifest(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MANIFEST", value.into()))
    }

    /// `CREATED_BY_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn created_by_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATED_BY_ID", value.into()))
    }

    /// `MODIFIED_BY_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn modified_by_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODIFIED_BY_ID", value.into()))
    }

    /// `DATE_CREATE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_CREATE", value.into()))
    }

    /// `DATE_MODIFY`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn date_modify(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_MODIFY", value.into()))
    }

    /// `SITE_TEMPLATE_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn site_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SITE_TEMPLATE_ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetlistParamsOrder> for rt::Params {
    #[inline]
    fn from(object: GetlistParamsOrder) -> Self {
        object.0
    }
}

/// Keys of `result` of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `APP_CODE`: `string`.
    pub app_code: Option<String>,
    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SECTIONS`: `string`.
    pub sections: Option<String>,
    /// `PREVIEW`: `string`.
    pub preview: Option<String>,
    /// `WIDGET_PARAMS`: `object`.
    pub widget_params: Option<GetlistOutputWidgetParams>,
    /// `CONTENT`: `string`.
    pub content: Option<String>,
    /// `MANIFEST`: `object`.
    pub manifest: Option<GetlistOutputManifest>,
    /// `CREATED_BY_ID`: `integer`. In examples: `string`.
    pub created_by_id: Option<i64>,
    /// `MODIFIED_BY_ID`: `integer`. In examples: `string`.
    pub modified_by_id: Option<i64>,
    /// `DATE_CREATE`: `date`.
    pub date_create: Option<rt::Date>,
    /// `DATE_MODIFY`: `date`.
    pub date_modify: Option<rt::Date>,
    /// `SITE_TEMPLATE_ID`: `string`.
    pub site_template_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetlistOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetlistOutput", self, f)
    }
}

impl rt::Object for GetlistOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("XML_ID", &mut self.xml_id);
        f.text("APP_CODE", &mut self.app_code);
        f.flag("ACTIVE", &mut self.active);
        f.text("NAME", &mut self.name);
        f.text("DESCRIPTION", &mut self.description);
        f.text("SECTIONS", &mut self.sections);
        f.text("PREVIEW", &mut self.preview);
        f.field("WIDGET_PARAMS", &mut self.widget_params);
        f.text("CONTENT", &mut self.content);
        f.field("MANIFEST", &mut self.manifest);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("MODIFIED_BY_ID", &mut self.modified_by_id);
        f.date("DATE_CREATE", &mut self.date_create);
        f.date("DATE_MODIFY", &mut self.date_modify);
        f.text("SITE_TEMPLATE_ID", &mut self.site_template_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.WIDGET_PARAMS` of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutputWidgetParams {
    /// `rootNode`: `string`.
    pub root_node: Option<String>,
    /// `lang`: `string`.
    pub lang: Option<String>,
    /// `handler`: `string`.
    pub handler: Option<String>,
    /// `style`: `string`.
    pub style: Option<String>,
    /// `demoData`: `object`.
    pub demo_data: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetlistOutputWidgetParams {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetlistOutputWidgetParams", self, f)
    }
}

impl rt::Object for GetlistOutputWidgetParams {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("rootNode", &mut self.root_node);
        f.text("lang", &mut self.lang);
        f.text("handler", &mut self.handler);
        f.text("style", &mut self.style);
        f.field("demoData", &mut self.demo_data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.MANIFEST` of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutputManifest {
    /// `block`: `object`. Seen in examples only.
    pub block: Option<GetlistOutputManifestBlock>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetlistOutputManifest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetlistOutputManifest", self, f)
    }
}

impl rt::Object for GetlistOutputManifest {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("block", &mut self.block);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.MANIFEST.block` of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutputManifestBlock {
    /// `type`: `string[]`. Seen in examples only.
    pub r#type: Option<Vec<String>>,
    /// `subtype`: `string[]`. Seen in examples only.
    pub subtype: Option<Vec<String>>,
    /// `subtype_params`: `object`. Seen in examples only.
    pub subtype_params: Option<GetlistOutputManifestBlockSubtypeParams>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetlistOutputManifestBlock {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetlistOutputManifestBlock", self, f)
    }
}

impl rt::Object for GetlistOutputManifestBlock {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("subtype", &mut self.subtype);
        f.field("subtype_params", &mut self.subtype_params);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.MANIFEST.block.subtype_params` of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutputManifestBlockSubtypeParams {
    /// `rootNode`: `string`. Seen in examples only.
    pub root_node: Option<String>,
    /// `demoData`: `object`. Seen in examples only.
    pub demo_data: Option<GetlistOutputManifestBlockSubtypeParamsDemoData>,
    /// `handler`: `string`. Seen in examples only.
    pub handler: Option<String>,
    /// `style`: `string`. Seen in examples only.
    pub style: Option<String>,
    /// `lang`: `object`. Seen in examples only.
    pub lang: Option<rt::IdMap<GetlistOutputManifestBlockSubtypeParamsLangEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetlistOutputManifestBlockSubtypeParams {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetlistOutputManifestBlockSubtypeParams", self, f)
    }
}

impl rt::Object for GetlistOutputManifestBlockSubtypeParams {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("rootNode", &mut self.root_node);
        f.field("demoData", &mut self.demo_data);
        f.text("handler", &mut self.handler);
        f.text("style", &mut self.style);
        f.field("lang", &mut self.lang);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.MANIFEST.block.subtype_params.demoData` of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutputManifestBlockSubtypeParamsDemoData {
    /// `desc`: `string`. Seen in examples only.
    pub desc: Option<String>,
    /// `count`: `string`. Seen in examples only.
    pub count: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetlistOutputManifestBlockSubtypeParamsDemoData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetlistOutputManifestBlockSubtypeParamsDemoData", self, f)
    }
}

impl rt::Object for GetlistOutputManifestBlockSubtypeParamsDemoData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("desc", &mut self.desc);
        f.text("count", &mut self.count);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.MANIFEST.block.subtype_params.lang.<language>` of `landing.repowidget.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutputManifestBlockSubtypeParamsLangEntry {
    /// `W_TITLE`: `string`. Seen in examples only.
    pub w_title: Option<String>,
    /// `W_EMPTY`: `string`. Seen in examples only.
    pub w_empty: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetlistOutputManifestBlockSubtypeParamsLangEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetlistOutputManifestBlockSubtypeParamsLangEntry", self, f)
    }
}

impl rt::Object for GetlistOutputManifestBlockSubtypeParamsLangEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("W_TITLE", &mut self.w_title);
        f.text("W_EMPTY", &mut self.w_empty);
        f.rest(&mut self.extra);
    }
}

/// Add Widget to Start Page: the Vibe: `landing.repowidget.register`
///
/// Scope: `landing`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html)
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Register {
    const NAME: &'static str = "landing.repowidget.register";
    const REQUIRED: &'static [&'static str] = &["code", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = RegisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `landing.repowidget.register`.
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

    /// `CONTENT`: `string`. Required.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTENT", value.into()))
    }

    /// `SECTIONS`: `string`. Required. Values: `widgets_company_life`, `widgets_new_employees`,
    /// `widgets_team`, `widgets_automation`, `widgets_events`, `widgets_profile`, `widgets_tasks`,
    /// `widgets_sales`, `widgets_hr`, `widgets_other`, `widgets_separators`, `widgets_text`,
    /// `widgets_image`, `widgets_video`.
    #[inline]
    pub fn sections(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECTIONS", value.into()))
    }

    /// `WIDGET_PARAMS`: `object`. Required.
    #[inline]
    pub fn widget_params(self, value: RegisterFieldsWidgetParams) -> Self {
        Self(self.0.object("WIDGET_PARAMS", value.into()))
    }

    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `SITE_TEMPLATE_ID`: `string`.
    #[inline]
    pub fn site_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SITE_TEMPLATE_ID", value.into()))
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

/// Keys of `fields.WIDGET_PARAMS` of `landing.repowidget.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterFieldsWidgetParams(rt::Params);

impl RegisterFieldsWidgetParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `rootNode`: `string`. Required.
    #[inline]
    pub fn root_node(self, value: impl Into<String>) -> Self {
        Self(self.0.text("rootNode", value.into()))
    }

    /// `lang`: `string`. In examples: `object`.
    #[inline]
    pub fn lang(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lang", value.into()))
    }

    /// `handler`: `string`. Required.
    #[inline]
    pub fn handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("handler", value.into()))
    }

    /// `style`: `string`.
    #[inline]
    pub fn style(self, value: impl Into<String>) -> Self {
        Self(self.0.text("style", value.into()))
    }

    /// `demoData`: `object`. Required.
    #[inline]
    pub fn demo_data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("demoData", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterFieldsWidgetParams> for rt::Params {
    #[inline]
    fn from(object: RegisterFieldsWidgetParams) -> Self {
        object.0
    }
}

/// What can go wrong in `landing.repowidget.register`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `REQUIRED_FIELD_NO_EXISTS`: `The required field is missing: CONTENT` (HTTP 400).
    RequiredFieldNoExists,
    /// `REQUIRED_PARAM_NO_EXISTS`: HTTP 400.
    RequiredParamNoExists,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RegisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("REQUIRED_FIELD_NO_EXISTS", "", Self::RequiredFieldNoExists),
        ("REQUIRED_PARAM_NO_EXISTS", "", Self::RequiredParamNoExists),
    ];
    const OTHER: Self = Self::Other;
}

/// Unregister Widget for Vibe: `landing.repowidget.unregister`
///
/// Scope: `landing`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html)
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
    const NAME: &'static str = "landing.repowidget.unregister";
    const REQUIRED: &'static [&'static str] = &["code"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
