// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `lists.section.*`.

use bitrix24_runtime as rt;

/// Create a section of the universal list: `lists.section.add`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `IBLOCK_TYPE_ID`, `SECTION_CODE`, `FIELDS`.
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

    /// `IBLOCK_SECTION_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn iblock_section_id(self, value: i64) -> Self {
        Self(self.0.int("IBLOCK_SECTION_ID", value))
    }

    /// `SECTION_CODE`: `string`. Required.
    #[inline]
    pub fn section_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECTION_CODE", value.into()))
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

impl rt::Method for Add {
    const NAME: &'static str = "lists.section.add";
    const REQUIRED: &'static [&'static str] = &[
        "IBLOCK_TYPE_ID",
        "SECTION_CODE",
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

/// Keys of `FIELDS` of `lists.section.add`, `FIELDS` of `lists.section.update`.
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

    /// `EXTERNAL_ID`: `string`.
    #[inline]
    pub fn external_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EXTERNAL_ID", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `PICTURE`: `array`.
    ///
    /// See [`AddFieldsPicture`].
    #[deprecated]
    #[inline]
    pub fn picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PICTURE", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[deprecated]
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `DESCRIPTION_TYPE`: `string`. Default: `text`. Values: `text`, `html`.
    #[deprecated]
    #[inline]
    pub fn description_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION_TYPE", value.into()))
    }

    /// `DETAIL_PICTURE`: `array`.
    ///
    /// See [`AddFieldsPicture`].
    #[deprecated]
    #[inline]
    pub fn detail_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DETAIL_PICTURE", value.into()))
    }

    /// `SECTION_PROPERTY`: `array`.
    #[deprecated]
    #[inline]
    pub fn section_property(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SECTION_PROPERTY", value.into()))
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

/// Keys of `FIELDS.PICTURE` of `lists.section.add`, `FIELDS.DETAIL_PICTURE` of `lists.section.add`,
/// `FIELDS.PICTURE` of `lists.section.update`, `FIELDS.DETAIL_PICTURE` of `lists.section.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsPicture(rt::Params);

impl AddFieldsPicture {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fileData`.
    #[inline]
    pub fn file_data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fileData", value.into()))
    }

    /// `remove`.
    #[inline]
    pub fn remove(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("remove", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsPicture> for rt::Params {
    #[inline]
    fn from(object: AddFieldsPicture) -> Self {
        object.0
    }
}

impl From<AddFieldsPicture> for rt::Value {
    #[inline]
    fn from(object: AddFieldsPicture) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `lists.section.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_ADD_SECTION`: HTTP 400.
    ErrorAddSection,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_ADD_SECTION", "", Self::ErrorAddSection),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete the section of the universal list: `lists.section.delete`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html)
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

    /// `SECTION_ID`: `integer`. Required if no other of the group `SECTION_ID|SECTION_CODE` is given.
    #[inline]
    pub fn section_id(self, value: i64) -> Self {
        Self(self.0.int("SECTION_ID", value))
    }

    /// `SECTION_CODE`: `string`. Required if no other of the group `SECTION_ID|SECTION_CODE` is given.
    #[inline]
    pub fn section_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECTION_CODE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "lists.section.delete";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `lists.section.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_SECTION_NOT_FOUND`: `Section not found` (HTTP 400).
    ErrorSectionNotFound,
    /// `ERROR_DELETE_SECTION`: HTTP 400.
    ErrorDeleteSection,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_SECTION_NOT_FOUND", "", Self::ErrorSectionNotFound),
        ("ERROR_DELETE_SECTION", "", Self::ErrorDeleteSection),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get section parameters or list of sections: `lists.section.get`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html)
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

    /// `FILTER`: `object`.
    ///
    /// See [`GetFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `SELECT`: `array`. Values: `ID`, `CODE`, `XML_ID`, `EXTERNAL_ID`, `IBLOCK_SECTION_ID`,
    /// `TIMESTAMP_X`, `SORT`, `NAME`, `ACTIVE`, `GLOBAL_ACTIVE`, `PICTURE`, `DESCRIPTION`,
    /// `DESCRIPTION_TYPE`, `LEFT_MARGIN`, `RIGHT_MARGIN`, `DEPTH_LEVEL`, `SEARCHABLE_CONTENT`,
    /// `SECTION_PAGE_URL`, `MODIFIED_BY`, `DATE_CREATE`, `CREATED_BY`, `DETAIL_PICTURE`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SELECT", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "lists.section.get";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FILTER` of `lists.section.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetFilter(rt::Params);

impl GetFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`. In examples: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `CODE`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CODE", value.into()))
    }

    /// `XML_ID`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("XML_ID", value.into()))
    }

    /// `EXTERNAL_ID`.
    #[inline]
    pub fn external_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("EXTERNAL_ID", value.into()))
    }

    /// `NAME`. In examples: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `ACTIVE`. In examples: `string`.
    #[inline]
    pub fn active(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACTIVE", value.into()))
    }

    /// `GLOBAL_ACTIVE`.
    #[inline]
    pub fn global_active(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("GLOBAL_ACTIVE", value.into()))
    }

    /// `IBLOCK_ACTIVE`.
    #[inline]
    pub fn iblock_active(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IBLOCK_ACTIVE", value.into()))
    }

    /// `IBLOCK_NAME`.
    #[inline]
    pub fn iblock_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IBLOCK_NAME", value.into()))
    }

    /// `IBLOCK_TYPE`.
    #[inline]
    pub fn iblock_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IBLOCK_TYPE", value.into()))
    }

    /// `IBLOCK_XML_ID`.
    #[inline]
    pub fn iblock_xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IBLOCK_XML_ID", value.into()))
    }

    /// `IBLOCK_EXTERNAL_ID`.
    #[inline]
    pub fn iblock_external_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IBLOCK_EXTERNAL_ID", value.into()))
    }

    /// `DEPTH_LEVEL`.
    #[inline]
    pub fn depth_level(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEPTH_LEVEL", value.into()))
    }

    /// `LEFT_MARGIN`.
    #[inline]
    pub fn left_margin(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LEFT_MARGIN", value.into()))
    }

    /// `RIGHT_MARGIN`.
    #[inline]
    pub fn right_margin(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RIGHT_MARGIN", value.into()))
    }

    /// `LEFT BORDER`.
    #[inline]
    pub fn left_border(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LEFT BORDER", value.into()))
    }

    /// `RIGHT BORDER`.
    #[inline]
    pub fn right_border(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RIGHT BORDER", value.into()))
    }

    /// `TIMESTAMP_X`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TIMESTAMP_X", value.into()))
    }

    /// `DATE_CREATE`. In examples: `string`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_CREATE", value.into()))
    }

    /// `CREATED_BY`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_BY", value.into()))
    }

    /// `MODIFIED_BY`.
    #[inline]
    pub fn modified_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODIFIED_BY", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
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

/// Keys of `result` of `lists.section.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `EXTERNAL_ID`: `string`.
    pub external_id: Option<String>,
    /// `IBLOCK_SECTION_ID`: `string | null`.
    pub iblock_section_id: Option<String>,
    /// `TIMESTAMP_X`: `string`.
    pub timestamp_x: Option<String>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `GLOBAL_ACTIVE`: `string`.
    pub global_active: Option<String>,
    /// `LEFT_MARGIN`: `string`.
    pub left_margin: Option<String>,
    /// `RIGHT_MARGIN`: `string`.
    pub right_margin: Option<String>,
    /// `DEPTH_LEVEL`: `string`.
    pub depth_level: Option<String>,
    /// `SEARCHABLE_CONTENT`: `string`.
    pub searchable_content: Option<String>,
    /// `MODIFIED_BY`: `string`.
    pub modified_by: Option<String>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `PICTURE`.
    #[deprecated]
    pub picture: Option<rt::Value>,
    /// `DESCRIPTION`.
    #[deprecated]
    pub description: Option<rt::Value>,
    /// `DESCRIPTION_TYPE`.
    #[deprecated]
    pub description_type: Option<rt::Value>,
    /// `SECTION_PAGE_URL`.
    #[deprecated]
    pub section_page_url: Option<rt::Value>,
    /// `DETAIL_PICTURE`.
    #[deprecated]
    pub detail_picture: Option<rt::Value>,
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
        f.text("CODE", &mut self.code);
        f.text("XML_ID", &mut self.xml_id);
        f.text("EXTERNAL_ID", &mut self.external_id);
        f.text("IBLOCK_SECTION_ID", &mut self.iblock_section_id);
        f.text("TIMESTAMP_X", &mut self.timestamp_x);
        f.text("SORT", &mut self.sort);
        f.text("NAME", &mut self.name);
        f.text("ACTIVE", &mut self.active);
        f.text("GLOBAL_ACTIVE", &mut self.global_active);
        f.text("LEFT_MARGIN", &mut self.left_margin);
        f.text("RIGHT_MARGIN", &mut self.right_margin);
        f.text("DEPTH_LEVEL", &mut self.depth_level);
        f.text("SEARCHABLE_CONTENT", &mut self.searchable_content);
        f.text("MODIFIED_BY", &mut self.modified_by);
        f.text("DATE_CREATE", &mut self.date_create);
        f.text("CREATED_BY", &mut self.created_by);
        f.value("PICTURE", &mut self.picture);
        f.value("DESCRIPTION", &mut self.description);
        f.value("DESCRIPTION_TYPE", &mut self.description_type);
        f.value("SECTION_PAGE_URL", &mut self.section_page_url);
        f.value("DETAIL_PICTURE", &mut self.detail_picture);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `lists.section.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update the section of the universal list: `lists.section.update`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html)
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

    /// `SECTION_ID`: `integer`. Required if no other of the group `SECTION_ID|SECTION_CODE` is given.
    #[inline]
    pub fn section_id(self, value: i64) -> Self {
        Self(self.0.int("SECTION_ID", value))
    }

    /// `SECTION_CODE`: `string`. Required if no other of the group `SECTION_ID|SECTION_CODE` is given.
    #[inline]
    pub fn section_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECTION_CODE", value.into()))
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
    const NAME: &'static str = "lists.section.update";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `lists.section.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_SECTION_NOT_FOUND`: `Section not found` (HTTP 400).
    ErrorSectionNotFound,
    /// `ERROR_UPDATE_SECTION`: HTTP 400.
    ErrorUpdateSection,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_SECTION_NOT_FOUND", "", Self::ErrorSectionNotFound),
        ("ERROR_UPDATE_SECTION", "", Self::ErrorUpdateSection),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
