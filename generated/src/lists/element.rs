// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `lists.element.*`.

use bitrix24_runtime as rt;

pub mod get;

/// Create a list element: `lists.element.add`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `IBLOCK_TYPE_ID`, `ELEMENT_CODE`, `FIELDS`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `IBLOCK_TYPE_ID`: `string`. Required. Values: `lists`, `bitrix_processes`, `lists_socnet`.
    #[inline]
    pub fn iblock_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_TYPE_ID", value.into()))
    }

    /// `IBLOCK_ID`: `integer`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("IBLOCK_ID", value))
    }

    /// `IBLOCK_CODE`: `string`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_CODE", value.into()))
    }

    /// `ELEMENT_CODE`: `string`. Required.
    #[inline]
    pub fn element_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ELEMENT_CODE", value.into()))
    }

    /// `FIELDS`: `array`. Required. In examples: `object`.
    ///
    /// See [`AddFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIELDS", value.into()))
    }

    /// `IBLOCK_SECTION_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn iblock_section_id(self, value: i64) -> Self {
        Self(self.0.int("IBLOCK_SECTION_ID", value))
    }

    /// `LIST_ELEMENT_URL`: `string`.
    #[inline]
    pub fn list_element_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LIST_ELEMENT_URL", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "lists.element.add";
    const REQUIRED: &'static [&'static str] = &[
        "IBLOCK_TYPE_ID",
        "ELEMENT_CODE",
        "FIELDS",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `lists.element.add`, `FIELDS` of `lists.element.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
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

    /// `PROPERTY_PropertyId`.
    #[inline]
    pub fn property_property_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PROPERTY_PropertyId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFields> for rt::Params {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0
    }
}

impl From<AddFields> for rt::Value {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `lists.element.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`: `Iblock not found` (HTTP 400).
    ErrorIblockNotFound,
    /// `ERROR_ELEMENT_ALREADY_EXISTS`: `Element already exists` (HTTP 400).
    ErrorElementAlreadyExists,
    /// `ERROR_ADD_ELEMENT`: HTTP 400.
    ErrorAddElement,
    /// `ERROR_ELEMENT_FIELD_VALUE`: `Writing file values by ID is not supported` (HTTP 400).
    ErrorElementFieldValue,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_IBLOCK_NOT_FOUND", "", Self::ErrorIblockNotFound),
        ("ERROR_ELEMENT_ALREADY_EXISTS", "", Self::ErrorElementAlreadyExists),
        ("ERROR_ADD_ELEMENT", "", Self::ErrorAddElement),
        ("ERROR_ELEMENT_FIELD_VALUE", "", Self::ErrorElementFieldValue),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete List Element: `lists.element.delete`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `IBLOCK_TYPE_ID`: `string`. Values: `lists`, `bitrix_processes`, `lists_socnet`.
    #[inline]
    pub fn new(iblock_type_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("IBLOCK_TYPE_ID", iblock_type_id.into()))
    }

    /// `IBLOCK_ID`: `integer`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("IBLOCK_ID", value))
    }

    /// `IBLOCK_CODE`: `string`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_CODE", value.into()))
    }

    /// `ELEMENT_ID`: `integer`. Required if no other of the group `ELEMENT_ID|ELEMENT_CODE` is given.
    #[inline]
    pub fn element_id(self, value: i64) -> Self {
        Self(self.0.int("ELEMENT_ID", value))
    }

    /// `ELEMENT_CODE`: `string`. Required if no other of the group `ELEMENT_ID|ELEMENT_CODE` is given.
    #[inline]
    pub fn element_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ELEMENT_CODE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "lists.element.delete";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `lists.element.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`: `Iblock not found` (HTTP 400).
    ErrorIblockNotFound,
    /// `ERROR_ELEMENT_NOT_FOUND`: `Element not found` (HTTP 400).
    ErrorElementNotFound,
    /// `ERROR_DELETE_ELEMENT`: HTTP 400.
    ErrorDeleteElement,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_IBLOCK_NOT_FOUND", "", Self::ErrorIblockNotFound),
        ("ERROR_ELEMENT_NOT_FOUND", "", Self::ErrorElementNotFound),
        ("ERROR_DELETE_ELEMENT", "", Self::ErrorDeleteElement),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Element Parameters or List of Elements: `lists.element.get`
///
/// Scope: `lists`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `IBLOCK_TYPE_ID`: `string`. Values: `lists`, `bitrix_processes`, `lists_socnet`.
    #[inline]
    pub fn new(iblock_type_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("IBLOCK_TYPE_ID", iblock_type_id.into()))
    }

    /// `IBLOCK_ID`: `integer`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("IBLOCK_ID", value))
    }

    /// `IBLOCK_CODE`: `string`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_CODE", value.into()))
    }

    /// `ELEMENT_ID`: `integer`.
    #[inline]
    pub fn element_id(self, value: i64) -> Self {
        Self(self.0.int("ELEMENT_ID", value))
    }

    /// `ELEMENT_CODE`: `string`.
    #[inline]
    pub fn element_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ELEMENT_CODE", value.into()))
    }

    /// `SELECT`: `array`. Values: `ID`, `CODE`, `NAME`, `IBLOCK_SECTION_ID`, `CREATED_BY`,
    /// `CREATED_USER_NAME`, `ACTIVE_TO`, `BP_PUBLISHED`, `DATE_CREATE`, `PREVIEW_TEXT`, `DETAIL_TEXT`,
    /// `SORT`, `PREVIEW_TEXT_TYPE`, `DETAIL_TEXT_TYPE` or others.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SELECT", value.into()))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`GetFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `ELEMENT_ORDER`: `object`.
    #[inline]
    pub fn element_order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ELEMENT_ORDER", value.into()))
    }

    /// `start`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "lists.element.get";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Get {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("FILTER")
        .order("ELEMENT_ORDER");
    type Item = GetOutput;
}

/// Keys of `FILTER` of `lists.element.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetFilter(rt::Params);

impl GetFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`. In examples: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `IBLOCK_SECTION_ID`.
    #[inline]
    pub fn iblock_section_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IBLOCK_SECTION_ID", value.into()))
    }

    /// `CREATED_BY`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_BY", value.into()))
    }

    /// `ACTIVE_TO`.
    #[deprecated]
    #[inline]
    pub fn active_to(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACTIVE_TO", value.into()))
    }

    /// `BP_PUBLISHED`.
    #[deprecated]
    #[inline]
    pub fn bp_published(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("BP_PUBLISHED", value.into()))
    }

    /// `DATE_CREATE`. In examples: `string`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_CREATE", value.into()))
    }

    /// `PREVIEW_TEXT`.
    #[deprecated]
    #[inline]
    pub fn preview_text(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW_TEXT", value.into()))
    }

    /// `DETAIL_TEXT`.
    #[deprecated]
    #[inline]
    pub fn detail_text(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DETAIL_TEXT", value.into()))
    }

    /// `SORT`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SORT", value.into()))
    }

    /// `PREVIEW_TEXT_TYPE`.
    #[deprecated]
    #[inline]
    pub fn preview_text_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW_TEXT_TYPE", value.into()))
    }

    /// `DETAIL_TEXT_TYPE`.
    #[deprecated]
    #[inline]
    pub fn detail_text_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DETAIL_TEXT_TYPE", value.into()))
    }

    /// `PROPERTY_PropertyId`.
    #[inline]
    pub fn property_property_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PROPERTY_PropertyId", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=NAME`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetFilter> for rt::Params {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0
    }
}

impl From<GetFilter> for rt::Filter {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `lists.element.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `IBLOCK_SECTION_ID`: `string | null`.
    pub iblock_section_id: Option<String>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `CREATED_USER_NAME`.
    #[deprecated]
    pub created_user_name: Option<rt::Value>,
    /// `ACTIVE_TO`.
    #[deprecated]
    pub active_to: Option<rt::Value>,
    /// `BP_PUBLISHED`.
    #[deprecated]
    pub bp_published: Option<rt::Value>,
    /// `DATE_CREATE`.
    pub date_create: Option<rt::Value>,
    /// `PREVIEW_TEXT`.
    #[deprecated]
    pub preview_text: Option<rt::Value>,
    /// `DETAIL_TEXT`.
    #[deprecated]
    pub detail_text: Option<rt::Value>,
    /// `SORT`.
    pub sort: Option<rt::Value>,
    /// `PREVIEW_TEXT_TYPE`.
    #[deprecated]
    pub preview_text_type: Option<rt::Value>,
    /// `DETAIL_TEXT_TYPE`.
    #[deprecated]
    pub detail_text_type: Option<rt::Value>,
    /// `PROPERTY_PropertyId`: `object`.
    pub property_property_id: Option<rt::IdMap<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutput", self, f)
    }
}

impl rt::Object for GetOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("IBLOCK_SECTION_ID", &mut self.iblock_section_id);
        f.text("CREATED_BY", &mut self.created_by);
        f.text("CODE", &mut self.code);
        f.value("CREATED_USER_NAME", &mut self.created_user_name);
        f.value("ACTIVE_TO", &mut self.active_to);
        f.value("BP_PUBLISHED", &mut self.bp_published);
        f.value("DATE_CREATE", &mut self.date_create);
        f.value("PREVIEW_TEXT", &mut self.preview_text);
        f.value("DETAIL_TEXT", &mut self.detail_text);
        f.value("SORT", &mut self.sort);
        f.value("PREVIEW_TEXT_TYPE", &mut self.preview_text_type);
        f.value("DETAIL_TEXT_TYPE", &mut self.detail_text_type);
        f.field("PROPERTY_PropertyId", &mut self.property_property_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `lists.element.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`: `Iblock not found` (HTTP 400).
    ErrorIblockNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_IBLOCK_NOT_FOUND", "", Self::ErrorIblockNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update List Element: `lists.element.update`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `IBLOCK_TYPE_ID`, `FIELDS`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `IBLOCK_TYPE_ID`: `string`. Required. Values: `lists`, `bitrix_processes`, `lists_socnet`.
    #[inline]
    pub fn iblock_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_TYPE_ID", value.into()))
    }

    /// `IBLOCK_ID`: `integer`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("IBLOCK_ID", value))
    }

    /// `IBLOCK_CODE`: `string`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_CODE", value.into()))
    }

    /// `ELEMENT_ID`: `integer`. Required if no other of the group `ELEMENT_ID|ELEMENT_CODE` is given.
    #[inline]
    pub fn element_id(self, value: i64) -> Self {
        Self(self.0.int("ELEMENT_ID", value))
    }

    /// `ELEMENT_CODE`: `string`. Required if no other of the group `ELEMENT_ID|ELEMENT_CODE` is given.
    #[inline]
    pub fn element_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ELEMENT_CODE", value.into()))
    }

    /// `FIELDS`: `array`. Required. In examples: `object`.
    ///
    /// See [`AddFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIELDS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "lists.element.update";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `lists.element.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`: `Iblock not found` (HTTP 400).
    ErrorIblockNotFound,
    /// `ERROR_ELEMENT_NOT_FOUND`: `Element not found` (HTTP 400).
    ErrorElementNotFound,
    /// `ERROR_UPDATE_ELEMENT`: HTTP 400.
    ErrorUpdateElement,
    /// `ERROR_ELEMENT_FIELD_VALUE`: `Writing file values by ID is not supported` (HTTP 400).
    ErrorElementFieldValue,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_IBLOCK_NOT_FOUND", "", Self::ErrorIblockNotFound),
        ("ERROR_ELEMENT_NOT_FOUND", "", Self::ErrorElementNotFound),
        ("ERROR_UPDATE_ELEMENT", "", Self::ErrorUpdateElement),
        ("ERROR_ELEMENT_FIELD_VALUE", "", Self::ErrorElementFieldValue),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
