// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `lists.*`.

use bitrix24_runtime as rt;

pub mod element;
pub mod field;
pub mod get;
pub mod section;

/// Create a universal list: `lists.add`
///
/// Scope: `lists`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `IBLOCK_TYPE_ID`, `IBLOCK_CODE`, `FIELDS`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `IBLOCK_TYPE_ID`: `string`. Required. Values: `lists`, `bitrix_processes`, `lists_socnet`.
    #[inline]
    pub fn iblock_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_TYPE_ID", value.into()))
    }

    /// `IBLOCK_CODE`: `string`. Required.
    #[inline]
    pub fn iblock_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_CODE", value.into()))
    }

    /// `SOCNET_GROUP_ID`: `integer`.
    #[inline]
    pub fn socnet_group_id(self, value: i64) -> Self {
        Self(self.0.int("SOCNET_GROUP_ID", value))
    }

    /// `FIELDS`: `array`. Required. In examples: `object`.
    ///
    /// See [`AddFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIELDS", value.into()))
    }

    /// `MESSAGES`: `array`. In examples: `object`.
    ///
    /// See [`AddMessages`].
    #[inline]
    pub fn messages(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MESSAGES", value.into()))
    }

    /// `RIGHTS`: `array`. In examples: `object`.
    #[inline]
    pub fn rights(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RIGHTS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "lists.add";
    const REQUIRED: &'static [&'static str] = &[
        "IBLOCK_TYPE_ID",
        "IBLOCK_CODE",
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

/// Keys of `FIELDS` of `lists.add`, `FIELDS` of `lists.update`.
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

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `PICTURE`: `array`.
    ///
    /// See [`AddFieldsPicture`].
    #[inline]
    pub fn picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PICTURE", value.into()))
    }

    /// `BIZPROC`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn bizproc(self, value: bool) -> Self {
        Self(self.0.yes_no("BIZPROC", value))
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

/// Keys of `FIELDS.PICTURE` of `lists.add`, `FIELDS.PICTURE` of `lists.update`.
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

/// Keys of `MESSAGES` of `lists.add`, `MESSAGES` of `lists.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddMessages(rt::Params);

impl AddMessages {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ELEMENTS_NAME`. In examples: `string`.
    #[inline]
    pub fn elements_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ELEMENTS_NAME", value.into()))
    }

    /// `ELEMENT_NAME`. In examples: `string`.
    #[inline]
    pub fn element_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ELEMENT_NAME", value.into()))
    }

    /// `ELEMENT_ADD`. In examples: `string`.
    #[inline]
    pub fn element_add(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ELEMENT_ADD", value.into()))
    }

    /// `ELEMENT_EDIT`. In examples: `string`.
    #[inline]
    pub fn element_edit(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ELEMENT_EDIT", value.into()))
    }

    /// `ELEMENT_DELETE`. In examples: `string`.
    #[inline]
    pub fn element_delete(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ELEMENT_DELETE", value.into()))
    }

    /// `SECTIONS_NAME`. In examples: `string`.
    #[inline]
    pub fn sections_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECTIONS_NAME", value.into()))
    }

    /// `SECTION_NAME`. In examples: `string`.
    #[inline]
    pub fn section_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECTION_NAME", value.into()))
    }

    /// `SECTION_ADD`. In examples: `string`.
    #[inline]
    pub fn section_add(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECTION_ADD", value.into()))
    }

    /// `SECTION_EDIT`. In examples: `string`.
    #[inline]
    pub fn section_edit(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECTION_EDIT", value.into()))
    }

    /// `SECTION_DELETE`. In examples: `string`.
    #[inline]
    pub fn section_delete(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECTION_DELETE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddMessages> for rt::Params {
    #[inline]
    fn from(object: AddMessages) -> Self {
        object.0
    }
}

impl From<AddMessages> for rt::Value {
    #[inline]
    fn from(object: AddMessages) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `lists.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_ALREADY_EXISTS`: `Iblock already exists` (HTTP 400).
    ErrorIblockAlreadyExists,
    /// `ERROR_ADD_IBLOCK`: HTTP 400.
    ErrorAddIblock,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_IBLOCK_ALREADY_EXISTS", "", Self::ErrorIblockAlreadyExists),
        ("ERROR_ADD_IBLOCK", "", Self::ErrorAddIblock),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete universal list: `lists.delete`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html)
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "lists.delete";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `lists.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`: `Iblock not found` (HTTP 400).
    ErrorIblockNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_IBLOCK_NOT_FOUND", "", Self::ErrorIblockNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Retrieve Data from Universal List or Array of Lists: `lists.get`
///
/// Scope: `lists`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html)
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

    /// `IBLOCK_ID`: `integer`.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("IBLOCK_ID", value))
    }

    /// `IBLOCK_CODE`: `string`.
    #[inline]
    pub fn iblock_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_CODE", value.into()))
    }

    /// `SOCNET_GROUP_ID`: `integer`.
    #[inline]
    pub fn socnet_group_id(self, value: i64) -> Self {
        Self(self.0.int("SOCNET_GROUP_ID", value))
    }

    /// `IBLOCK_ORDER`: `object`.
    #[inline]
    pub fn iblock_order(self, value: GetIblockOrder) -> Self {
        Self(self.0.object("IBLOCK_ORDER", value.into()))
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
    const NAME: &'static str = "lists.get";
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
        .order("IBLOCK_ORDER");
    type Item = GetOutput;
}

/// Keys of `IBLOCK_ORDER` of `lists.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetIblockOrder(rt::Params);

impl GetIblockOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Default: `desc`. Values: `asc`, `desc`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `IBLOCK_TYPE`: `string`. Default: `desc`. Values: `asc`, `desc`.
    #[inline]
    pub fn iblock_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_TYPE", value.into()))
    }

    /// `NAME`: `string`. Default: `desc`. Values: `asc`, `desc`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CODE`: `string`. Default: `desc`. Values: `asc`, `desc`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `SORT`: `string`. Default: `desc`. Values: `asc`, `desc`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SORT", value.into()))
    }

    /// `TIMESTAMP_X`: `string`. Default: `desc`. Values: `asc`, `desc`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TIMESTAMP_X", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetIblockOrder> for rt::Params {
    #[inline]
    fn from(object: GetIblockOrder) -> Self {
        object.0
    }
}

/// Keys of `result` of `lists.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `TIMESTAMP_X`: `string`. Seen in examples only.
    pub timestamp_x: Option<String>,
    /// `IBLOCK_TYPE_ID`: `string`. Seen in examples only.
    pub iblock_type_id: Option<String>,
    /// `LID`: `string`. Seen in examples only.
    pub lid: Option<String>,
    /// `CODE`: `string | null`. Seen in examples only.
    pub code: Option<String>,
    /// `API_CODE`: `string | null`. Seen in examples only.
    pub api_code: Option<String>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `ACTIVE`: `string`. Seen in examples only.
    pub active: Option<String>,
    /// `SORT`: `string`. Seen in examples only.
    pub sort: Option<String>,
    /// `LIST_PAGE_URL`. Seen in examples only.
    pub list_page_url: Option<rt::Value>,
    /// `DETAIL_PAGE_URL`. Seen in examples only.
    pub detail_page_url: Option<rt::Value>,
    /// `SECTION_PAGE_URL`. Seen in examples only.
    pub section_page_url: Option<rt::Value>,
    /// `CANONICAL_PAGE_URL`. Seen in examples only.
    pub canonical_page_url: Option<rt::Value>,
    /// `PICTURE`. Seen in examples only.
    pub picture: Option<rt::Value>,
    /// `DESCRIPTION`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `DESCRIPTION_TYPE`: `string`. Seen in examples only.
    pub description_type: Option<String>,
    /// `RSS_TTL`: `string`. Seen in examples only.
    pub rss_ttl: Option<String>,
    /// `RSS_ACTIVE`: `string`. Seen in examples only.
    pub rss_active: Option<String>,
    /// `RSS_FILE_ACTIVE`: `string`. Seen in examples only.
    pub rss_file_active: Option<String>,
    /// `RSS_FILE_LIMIT`. Seen in examples only.
    pub rss_file_limit: Option<rt::Value>,
    /// `RSS_FILE_DAYS`. Seen in examples only.
    pub rss_file_days: Option<rt::Value>,
    /// `RSS_YANDEX_ACTIVE`: `string`. Seen in examples only.
    pub rss_yandex_active: Option<String>,
    /// `XML_ID`. Seen in examples only.
    pub xml_id: Option<rt::Value>,
    /// `TMP_ID`. Seen in examples only.
    pub tmp_id: Option<rt::Value>,
    /// `INDEX_ELEMENT`: `string`. Seen in examples only.
    pub index_element: Option<String>,
    /// `INDEX_SECTION`: `string`. Seen in examples only.
    pub index_section: Option<String>,
    /// `WORKFLOW`: `string`. Seen in examples only.
    pub workflow: Option<String>,
    /// `BIZPROC`: `string`. Seen in examples only.
    pub bizproc: Option<String>,
    /// `SECTION_CHOOSER`: `string`. Seen in examples only.
    pub section_chooser: Option<String>,
    /// `LIST_MODE`. Seen in examples only.
    pub list_mode: Option<rt::Value>,
    /// `RIGHTS_MODE`: `string`. Seen in examples only.
    pub rights_mode: Option<String>,
    /// `SECTION_PROPERTY`. Seen in examples only.
    pub section_property: Option<rt::Value>,
    /// `PROPERTY_INDEX`. Seen in examples only.
    pub property_index: Option<rt::Value>,
    /// `VERSION`: `string`. Seen in examples only.
    pub version: Option<String>,
    /// `LAST_CONV_ELEMENT`: `string`. Seen in examples only.
    pub last_conv_element: Option<String>,
    /// `SOCNET_GROUP_ID`: `string`. Seen in examples only.
    pub socnet_group_id: Option<String>,
    /// `EDIT_FILE_BEFORE`. Seen in examples only.
    pub edit_file_before: Option<rt::Value>,
    /// `EDIT_FILE_AFTER`. Seen in examples only.
    pub edit_file_after: Option<rt::Value>,
    /// `SECTIONS_NAME`: `string`. Seen in examples only.
    pub sections_name: Option<String>,
    /// `SECTION_NAME`: `string`. Seen in examples only.
    pub section_name: Option<String>,
    /// `ELEMENTS_NAME`: `string`. Seen in examples only.
    pub elements_name: Option<String>,
    /// `ELEMENT_NAME`: `string`. Seen in examples only.
    pub element_name: Option<String>,
    /// `REST_ON`: `string`. Seen in examples only.
    pub rest_on: Option<String>,
    /// `FULLTEXT_INDEX`: `string`. Seen in examples only.
    pub fulltext_index: Option<String>,
    /// `EXTERNAL_ID`. Seen in examples only.
    pub external_id: Option<rt::Value>,
    /// `LANG_DIR`: `string`. Seen in examples only.
    pub lang_dir: Option<String>,
    /// `SERVER_NAME`. Seen in examples only.
    pub server_name: Option<rt::Value>,
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
        f.text("TIMESTAMP_X", &mut self.timestamp_x);
        f.text("IBLOCK_TYPE_ID", &mut self.iblock_type_id);
        f.text("LID", &mut self.lid);
        f.text("CODE", &mut self.code);
        f.text("API_CODE", &mut self.api_code);
        f.text("NAME", &mut self.name);
        f.text("ACTIVE", &mut self.active);
        f.text("SORT", &mut self.sort);
        f.value("LIST_PAGE_URL", &mut self.list_page_url);
        f.value("DETAIL_PAGE_URL", &mut self.detail_page_url);
        f.value("SECTION_PAGE_URL", &mut self.section_page_url);
        f.value("CANONICAL_PAGE_URL", &mut self.canonical_page_url);
        f.value("PICTURE", &mut self.picture);
        f.text("DESCRIPTION", &mut self.description);
        f.text("DESCRIPTION_TYPE", &mut self.description_type);
        f.text("RSS_TTL", &mut self.rss_ttl);
        f.text("RSS_ACTIVE", &mut self.rss_active);
        f.text("RSS_FILE_ACTIVE", &mut self.rss_file_active);
        f.value("RSS_FILE_LIMIT", &mut self.rss_file_limit);
        f.value("RSS_FILE_DAYS", &mut self.rss_file_days);
        f.text("RSS_YANDEX_ACTIVE", &mut self.rss_yandex_active);
        f.value("XML_ID", &mut self.xml_id);
        f.value("TMP_ID", &mut self.tmp_id);
        f.text("INDEX_ELEMENT", &mut self.index_element);
        f.text("INDEX_SECTION", &mut self.index_section);
        f.text("WORKFLOW", &mut self.workflow);
        f.text("BIZPROC", &mut self.bizproc);
        f.text("SECTION_CHOOSER", &mut self.section_chooser);
        f.value("LIST_MODE", &mut self.list_mode);
        f.text("RIGHTS_MODE", &mut self.rights_mode);
        f.value("SECTION_PROPERTY", &mut self.section_property);
        f.value("PROPERTY_INDEX", &mut self.property_index);
        f.text("VERSION", &mut self.version);
        f.text("LAST_CONV_ELEMENT", &mut self.last_conv_element);
        f.text("SOCNET_GROUP_ID", &mut self.socnet_group_id);
        f.value("EDIT_FILE_BEFORE", &mut self.edit_file_before);
        f.value("EDIT_FILE_AFTER", &mut self.edit_file_after);
        f.text("SECTIONS_NAME", &mut self.sections_name);
        f.text("SECTION_NAME", &mut self.section_name);
        f.text("ELEMENTS_NAME", &mut self.elements_name);
        f.text("ELEMENT_NAME", &mut self.element_name);
        f.text("REST_ON", &mut self.rest_on);
        f.text("FULLTEXT_INDEX", &mut self.fulltext_index);
        f.value("EXTERNAL_ID", &mut self.external_id);
        f.text("LANG_DIR", &mut self.lang_dir);
        f.value("SERVER_NAME", &mut self.server_name);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `lists.get`.
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

/// Update Universal List: `lists.update`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html)
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

    /// `SOCNET_GROUP_ID`: `integer`.
    #[inline]
    pub fn socnet_group_id(self, value: i64) -> Self {
        Self(self.0.int("SOCNET_GROUP_ID", value))
    }

    /// `FIELDS`: `array`. Required. In examples: `object`.
    ///
    /// See [`AddFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIELDS", value.into()))
    }

    /// `MESSAGES`: `array`. In examples: `object`.
    ///
    /// See [`AddMessages`].
    #[inline]
    pub fn messages(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MESSAGES", value.into()))
    }

    /// `RIGHTS`: `array`. In examples: `object`.
    #[inline]
    pub fn rights(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RIGHTS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "lists.update";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `lists.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`: `Iblock not found` (HTTP 400).
    ErrorIblockNotFound,
    /// `ERROR_UPDATE_IBLOCK`: HTTP 400.
    ErrorUpdateIblock,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_IBLOCK_NOT_FOUND", "", Self::ErrorIblockNotFound),
        ("ERROR_UPDATE_IBLOCK", "", Self::ErrorUpdateIblock),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
