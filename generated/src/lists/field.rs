// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `lists.field.*`.

use bitrix24_runtime as rt;

pub mod r#type;

/// Create a Field for Universal List: `lists.field.add`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
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
    const NAME: &'static str = "lists.field.add";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = String;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `lists.field.add`.
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

    /// `TYPE`: `string`. Required. Values: `S`, `N`, `L`, `F`, `G`, `E`, `S:Date`, `S:DateTime`, `S:HTML`,
    /// `E:EList`, `N:Sequence`, `S:ECrm`, `S:Money`, `S:DiskFile`, `S:employee`, `SORT`, `ACTIVE_FROM`,
    /// `ACTIVE_TO`, `PREVIEW_PICTURE`, `PREVIEW_TEXT`, `DETAIL_PICTURE`, `DETAIL_TEXT`, `DATE_CREATE`,
    /// `CREATED_BY`, `TIMESTAMP_X`, `MODIFIED_BY`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `IS_REQUIRED`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_required(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_REQUIRED", value))
    }

    /// `MULTIPLE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("MULTIPLE", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `DEFAULT_VALUE`.
    #[inline]
    pub fn default_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEFAULT_VALUE", value.into()))
    }

    /// `LIST`: `array`. In examples: `object`.
    ///
    /// See [`AddFieldsListEntry`].
    #[inline]
    pub fn list(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIST", value.into()))
    }

    /// `LIST_TEXT_VALUES`: `string`.
    #[inline]
    pub fn list_text_values(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LIST_TEXT_VALUES", value.into()))
    }

    /// `LIST_DEF`: `array`.
    #[inline]
    pub fn list_def(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIST_DEF", value.into()))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `SETTINGS`: `array`. In examples: `object`.
    ///
    /// See [`AddFieldsSettings`].
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS", value.into()))
    }

    /// `USER_TYPE_SETTINGS`: `array`. In examples: `object`.
    ///
    /// See [`AddFieldsUserTypeSettings`].
    #[inline]
    pub fn user_type_settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_TYPE_SETTINGS", value.into()))
    }

    /// `ROW_COUNT`: `integer`. Default: `1`.
    #[inline]
    pub fn row_count(self, value: i64) -> Self {
        Self(self.0.int("ROW_COUNT", value))
    }

    /// `COL_COUNT`: `integer`. Default: `30`.
    #[inline]
    pub fn col_count(self, value: i64) -> Self {
        Self(self.0.int("COL_COUNT", value))
    }

    /// `LINK_IBLOCK_ID`: `integer`.
    #[inline]
    pub fn link_iblock_id(self, value: i64) -> Self {
        Self(self.0.int("LINK_IBLOCK_ID", value))
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

/// Keys of `FIELDS.LIST.<id>` of `lists.field.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsListEntry(rt::Params);

impl AddFieldsListEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `VALUE`: `string`. Seen in examples only.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// `SORT`: `integer`. Seen in examples only.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `DEF`: `string`. Seen in examples only.
    #[inline]
    pub fn def(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEF", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsListEntry> for rt::Params {
    #[inline]
    fn from(object: AddFieldsListEntry) -> Self {
        object.0
    }
}

impl From<AddFieldsListEntry> for rt::Value {
    #[inline]
    fn from(object: AddFieldsListEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `FIELDS.SETTINGS` of `lists.field.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsSettings(rt::Params);

impl AddFieldsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SHOW_ADD_FORM`. Default: `Y`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn show_add_form(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_ADD_FORM", value))
    }

    /// `SHOW_EDIT_FORM`. Default: `Y`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn show_edit_form(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_EDIT_FORM", value))
    }

    /// `ADD_READ_ONLY_FIELD`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn add_read_only_field(self, value: bool) -> Self {
        Self(self.0.yes_no("ADD_READ_ONLY_FIELD", value))
    }

    /// `EDIT_READ_ONLY_FIELD`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn edit_read_only_field(self, value: bool) -> Self {
        Self(self.0.yes_no("EDIT_READ_ONLY_FIELD", value))
    }

    /// `SHOW_FIELD_PREVIEW`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn show_field_preview(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_FIELD_PREVIEW", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsSettings> for rt::Params {
    #[inline]
    fn from(object: AddFieldsSettings) -> Self {
        object.0
    }
}

impl From<AddFieldsSettings> for rt::Value {
    #[inline]
    fn from(object: AddFieldsSettings) -> Self {
        object.0.into_value()
    }
}

/// Keys of `FIELDS.USER_TYPE_SETTINGS` of `lists.field.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsUserTypeSettings(rt::Params);

impl AddFieldsUserTypeSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `height`. Default: `200`. In examples: `integer`.
    #[inline]
    pub fn height(self, value: i64) -> Self {
        Self(self.0.int("height", value))
    }

    /// `size`. Default: `1`. In examples: `integer`.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("size", value))
    }

    /// `width`. Default: `0`. In examples: `integer`.
    #[inline]
    pub fn width(self, value: i64) -> Self {
        Self(self.0.int("width", value))
    }

    /// `group`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn group(self, value: impl Into<String>) -> Self {
        Self(self.0.text("group", value.into()))
    }

    /// `multiple`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn multiple(self, value: impl Into<String>) -> Self {
        Self(self.0.text("multiple", value.into()))
    }

    /// `write`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn write(self, value: impl Into<String>) -> Self {
        Self(self.0.text("write", value.into()))
    }

    /// `VALUE`. Default: `1`. In examples: `integer`.
    #[inline]
    pub fn value(self, value: i64) -> Self {
        Self(self.0.int("VALUE", value))
    }

    /// `VISIBLE`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn visible(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VISIBLE", value.into()))
    }

    /// `LEAD`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn lead(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LEAD", value.into()))
    }

    /// `CONTACT`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn contact(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTACT", value.into()))
    }

    /// `COMPANY`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn company(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMPANY", value.into()))
    }

    /// `DEAL`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn deal(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEAL", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsUserTypeSettings> for rt::Params {
    #[inline]
    fn from(object: AddFieldsUserTypeSettings) -> Self {
        object.0
    }
}

impl From<AddFieldsUserTypeSettings> for rt::Value {
    #[inline]
    fn from(object: AddFieldsUserTypeSettings) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `lists.field.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`: `Iblock not found` (HTTP 400).
    ErrorIblockNotFound,
    /// `ERROR_SAVE_FIELD`: `Error saving the field` (HTTP 400).
    ErrorSaveFieldErrorSavingField,
    /// `ERROR_SAVE_FIELD`: `Property already exists` (HTTP 400).
    ErrorSaveFieldPropertyAlreadyExists,
    /// `ERROR_SAVE_FIELD`: `Please fill the code fields` (HTTP 400).
    ErrorSaveFieldFillCodeFields,
    /// `ERROR_SAVE_FIELD`: `The default value of the field '...' is required` (HTTP 400).
    ErrorSaveFieldDefaultValueFieldRequired,
    /// `ERROR_SAVE_FIELD`: `Incorrect lists specified for '...' property` (HTTP 400).
    ErrorSaveFieldIncorrectListsSpecifiedProperty,
    /// `ERROR_SAVE_FIELD` with any other text.
    ErrorSaveField,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_IBLOCK_NOT_FOUND", "", Self::ErrorIblockNotFound),
        (
            "ERROR_SAVE_FIELD",
            "The default value of the field * is required",
            Self::ErrorSaveFieldDefaultValueFieldRequired,
        ),
        (
            "ERROR_SAVE_FIELD",
            "Incorrect lists specified for * property",
            Self::ErrorSaveFieldIncorrectListsSpecifiedProperty,
        ),
        (
            "ERROR_SAVE_FIELD",
            "Please fill the code fields",
            Self::ErrorSaveFieldFillCodeFields,
        ),
        (
            "ERROR_SAVE_FIELD",
            "Property already exists",
            Self::ErrorSaveFieldPropertyAlreadyExists,
        ),
        (
            "ERROR_SAVE_FIELD",
            "Error saving the field",
            Self::ErrorSaveFieldErrorSavingField,
        ),
        ("ERROR_SAVE_FIELD", "", Self::ErrorSaveField),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Field from Universal List: `lists.field.delete`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `IBLOCK_TYPE_ID`, `FIELD_ID`.
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

    /// `FIELD_ID`: `string`. Required.
    #[inline]
    pub fn field_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIELD_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "lists.field.delete";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID", "FIELD_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `lists.field.delete`.
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

/// Get Field Parameters or List of Fields: `lists.field.get`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html)
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

    /// `FIELD_ID`: `string`.
    #[inline]
    pub fn field_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIELD_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "lists.field.get";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<GetOutputEntry>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<key>` of `lists.field.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputEntry {
    /// `FIELD_ID`: `string`. Seen in examples only.
    pub field_id: Option<String>,
    /// `SORT`: `integer`. Seen in examples only.
    pub sort: Option<i64>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `IS_REQUIRED`: `string`. Seen in examples only.
    pub is_required: Option<String>,
    /// `MULTIPLE`: `string`. Seen in examples only.
    pub multiple: Option<String>,
    /// `DEFAULT_VALUE`: `string`. Seen in examples only.
    pub default_value: Option<String>,
    /// `TYPE`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `PROPERTY_TYPE`: `string`. Seen in examples only.
    pub property_type: Option<String>,
    /// `PROPERTY_USER_TYPE`: `boolean`. Seen in examples only.
    pub property_user_type: Option<bool>,
    /// `CODE`: `string`. Seen in examples only.
    pub code: Option<String>,
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `LINK_IBLOCK_ID`: `string | null`. Seen in examples only.
    pub link_iblock_id: Option<String>,
    /// `ROW_COUNT`: `string`. Seen in examples only.
    pub row_count: Option<String>,
    /// `COL_COUNT`: `string`. Seen in examples only.
    pub col_count: Option<String>,
    /// `USER_TYPE_SETTINGS`. Seen in examples only.
    pub user_type_settings: Option<rt::Value>,
    /// `SETTINGS`: `object`. Seen in examples only.
    pub settings: Option<GetOutputEntrySettings>,
    /// `DISPLAY_VALUES_FORM`: `object`. Seen in examples only.
    pub display_values_form: Option<rt::IdMap<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputEntry", self, f)
    }
}

impl rt::Object for GetOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("FIELD_ID", &mut self.field_id);
        f.int("SORT", &mut self.sort);
        f.text("NAME", &mut self.name);
        f.text("IS_REQUIRED", &mut self.is_required);
        f.text("MULTIPLE", &mut self.multiple);
        f.text("DEFAULT_VALUE", &mut self.default_value);
        f.text("TYPE", &mut self.r#type);
        f.text("PROPERTY_TYPE", &mut self.property_type);
        f.flag("PROPERTY_USER_TYPE", &mut self.property_user_type);
        f.text("CODE", &mut self.code);
        f.text("ID", &mut self.id);
        f.text("LINK_IBLOCK_ID", &mut self.link_iblock_id);
        f.text("ROW_COUNT", &mut self.row_count);
        f.text("COL_COUNT", &mut self.col_count);
        f.value("USER_TYPE_SETTINGS", &mut self.user_type_settings);
        f.field("SETTINGS", &mut self.settings);
        f.field("DISPLAY_VALUES_FORM", &mut self.display_values_form);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<key>.SETTINGS` of `lists.field.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputEntrySettings {
    /// `SHOW_ADD_FORM`: `string`. Seen in examples only.
    pub show_add_form: Option<String>,
    /// `SHOW_EDIT_FORM`: `string`. Seen in examples only.
    pub show_edit_form: Option<String>,
    /// `ADD_READ_ONLY_FIELD`: `string`. Seen in examples only.
    pub add_read_only_field: Option<String>,
    /// `EDIT_READ_ONLY_FIELD`: `string`. Seen in examples only.
    pub edit_read_only_field: Option<String>,
    /// `SHOW_FIELD_PREVIEW`: `string`. Seen in examples only.
    pub show_field_preview: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputEntrySettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputEntrySettings", self, f)
    }
}

impl rt::Object for GetOutputEntrySettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("SHOW_ADD_FORM", &mut self.show_add_form);
        f.text("SHOW_EDIT_FORM", &mut self.show_edit_form);
        f.text("ADD_READ_ONLY_FIELD", &mut self.add_read_only_field);
        f.text("EDIT_READ_ONLY_FIELD", &mut self.edit_read_only_field);
        f.text("SHOW_FIELD_PREVIEW", &mut self.show_field_preview);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `lists.field.get`.
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

/// Update the Universal List Field: `lists.field.update`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `IBLOCK_TYPE_ID`, `FIELDS`, `FIELD_ID`.
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

    /// `FIELDS`: `array`. Required. In examples: `object`.
    ///
    /// See [`UpdateFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIELDS", value.into()))
    }

    /// `FIELD_ID`: `string`. Required.
    #[inline]
    pub fn field_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIELD_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "lists.field.update";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID", "FIELDS", "FIELD_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `lists.field.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
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

    /// `TYPE`: `string`. Required. Values: `S`, `N`, `L`, `F`, `G`, `E`, `S:Date`, `S:DateTime`, `S:HTML`,
    /// `E:EList`, `N:Sequence`, `S:ECrm`, `S:Money`, `S:DiskFile`, `S:employee`, `SORT`, `ACTIVE_FROM`,
    /// `ACTIVE_TO`, `PREVIEW_PICTURE`, `PREVIEW_TEXT`, `DETAIL_PICTURE`, `DETAIL_TEXT`, `DATE_CREATE`,
    /// `CREATED_BY`, `TIMESTAMP_X`, `MODIFIED_BY`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `IS_REQUIRED`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_required(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_REQUIRED", value))
    }

    /// `MULTIPLE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("MULTIPLE", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `DEFAULT_VALUE`.
    #[inline]
    pub fn default_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEFAULT_VALUE", value.into()))
    }

    /// `LIST`: `array`. In examples: `object`.
    ///
    /// See [`UpdateFieldsListEntry`].
    #[inline]
    pub fn list(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIST", value.into()))
    }

    /// `LIST_TEXT_VALUES`: `string`.
    #[inline]
    pub fn list_text_values(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LIST_TEXT_VALUES", value.into()))
    }

    /// `LIST_DEF`: `array`.
    #[inline]
    pub fn list_def(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIST_DEF", value.into()))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `SETTINGS`: `array`. In examples: `object`.
    ///
    /// See [`UpdateFieldsSettings`].
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS", value.into()))
    }

    /// `USER_TYPE_SETTINGS`: `array`. In examples: `object`.
    ///
    /// See [`UpdateFieldsUserTypeSettings`].
    #[inline]
    pub fn user_type_settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_TYPE_SETTINGS", value.into()))
    }

    /// `ROW_COUNT`: `integer`.
    #[inline]
    pub fn row_count(self, value: i64) -> Self {
        Self(self.0.int("ROW_COUNT", value))
    }

    /// `COL_COUNT`: `integer`.
    #[inline]
    pub fn col_count(self, value: i64) -> Self {
        Self(self.0.int("COL_COUNT", value))
    }

    /// `LINK_IBLOCK_ID`: `integer`.
    #[inline]
    pub fn link_iblock_id(self, value: i64) -> Self {
        Self(self.0.int("LINK_IBLOCK_ID", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0
    }
}

impl From<UpdateFields> for rt::Value {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0.into_value()
    }
}

/// Keys of `FIELDS.LIST.<id>` of `lists.field.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsListEntry(rt::Params);

impl UpdateFieldsListEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `VALUE`: `string`. Seen in examples only.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// `SORT`: `integer`. Seen in examples only.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `DEF`. In examples: `string`.
    #[inline]
    pub fn def(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEF", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsListEntry> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsListEntry) -> Self {
        object.0
    }
}

impl From<UpdateFieldsListEntry> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsListEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `FIELDS.SETTINGS` of `lists.field.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsSettings(rt::Params);

impl UpdateFieldsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SHOW_ADD_FORM`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn show_add_form(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_ADD_FORM", value))
    }

    /// `SHOW_EDIT_FORM`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn show_edit_form(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_EDIT_FORM", value))
    }

    /// `ADD_READ_ONLY_FIELD`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn add_read_only_field(self, value: bool) -> Self {
        Self(self.0.yes_no("ADD_READ_ONLY_FIELD", value))
    }

    /// `EDIT_READ_ONLY_FIELD`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn edit_read_only_field(self, value: bool) -> Self {
        Self(self.0.yes_no("EDIT_READ_ONLY_FIELD", value))
    }

    /// `SHOW_FIELD_PREVIEW`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn show_field_preview(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_FIELD_PREVIEW", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsSettings> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsSettings) -> Self {
        object.0
    }
}

impl From<UpdateFieldsSettings> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsSettings) -> Self {
        object.0.into_value()
    }
}

/// Keys of `FIELDS.USER_TYPE_SETTINGS` of `lists.field.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsUserTypeSettings(rt::Params);

impl UpdateFieldsUserTypeSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `height`. In examples: `integer`.
    #[inline]
    pub fn height(self, value: i64) -> Self {
        Self(self.0.int("height", value))
    }

    /// `size`. In examples: `integer`.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("size", value))
    }

    /// `width`. In examples: `integer`.
    #[inline]
    pub fn width(self, value: i64) -> Self {
        Self(self.0.int("width", value))
    }

    /// `group`. In examples: `string`.
    #[inline]
    pub fn group(self, value: impl Into<String>) -> Self {
        Self(self.0.text("group", value.into()))
    }

    /// `multiple`. In examples: `string`.
    #[inline]
    pub fn multiple(self, value: impl Into<String>) -> Self {
        Self(self.0.text("multiple", value.into()))
    }

    /// `write`. In examples: `string`.
    #[inline]
    pub fn write(self, value: impl Into<String>) -> Self {
        Self(self.0.text("write", value.into()))
    }

    /// `VALUE`. In examples: `integer`.
    #[inline]
    pub fn value(self, value: i64) -> Self {
        Self(self.0.int("VALUE", value))
    }

    /// `VISIBLE`. In examples: `string`.
    #[inline]
    pub fn visible(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VISIBLE", value.into()))
    }

    /// `LEAD`. In examples: `string`.
    #[inline]
    pub fn lead(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LEAD", value.into()))
    }

    /// `CONTACT`. In examples: `string`.
    #[inline]
    pub fn contact(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTACT", value.into()))
    }

    /// `COMPANY`. In examples: `string`.
    #[inline]
    pub fn company(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMPANY", value.into()))
    }

    /// `DEAL`. In examples: `string`.
    #[inline]
    pub fn deal(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEAL", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsUserTypeSettings> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsUserTypeSettings) -> Self {
        object.0
    }
}

impl From<UpdateFieldsUserTypeSettings> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsUserTypeSettings) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `lists.field.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`: `Iblock not found` (HTTP 400).
    ErrorIblockNotFound,
    /// `ERROR_UPDATE_FIELD`: `Error updating the field.` (HTTP 400).
    ErrorUpdateFieldErrorUpdatingField,
    /// `ERROR_UPDATE_FIELD`: `The default value of the field '...' is required` (HTTP 400).
    ErrorUpdateFieldDefaultValueFieldRequired,
    /// `ERROR_UPDATE_FIELD`: `Incorrect lists specified for '...' property` (HTTP 400).
    ErrorUpdateFieldIncorrectListsSpecifiedProperty,
    /// `ERROR_UPDATE_FIELD` with any other text.
    ErrorUpdateField,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_IBLOCK_NOT_FOUND", "", Self::ErrorIblockNotFound),
        (
            "ERROR_UPDATE_FIELD",
            "The default value of the field * is required",
            Self::ErrorUpdateFieldDefaultValueFieldRequired,
        ),
        (
            "ERROR_UPDATE_FIELD",
            "Incorrect lists specified for * property",
            Self::ErrorUpdateFieldIncorrectListsSpecifiedProperty,
        ),
        (
            "ERROR_UPDATE_FIELD",
            "Error updating the field.",
            Self::ErrorUpdateFieldErrorUpdatingField,
        ),
        ("ERROR_UPDATE_FIELD", "", Self::ErrorUpdateField),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
