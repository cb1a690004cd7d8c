// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.contact.userfield.*`.

use bitrix24_runtime as rt;

/// Create a Custom Field for Contacts: `crm.contact.userfield.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: AddFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.contact.userfield.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.contact.userfield.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `USER_TYPE_ID`: `string`. Required. Values: `string`, `integer`, `double`, `boolean`, `datetime`,
    /// `date`, `money`, `url`, `address`, `enumeration`, `file`, `employee`, `crm_status`,
    /// `iblock_section`, `iblock_element`, `crm` or others.
    #[inline]
    pub fn user_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_TYPE_ID", value.into()))
    }

    /// `FIELD_NAME`: `string`. Required.
    #[inline]
    pub fn field_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIELD_NAME", value.into()))
    }

    /// `LABEL`: `string`.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LABEL", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `LIST_FILTER_LABEL`: `string | lang_map`.
    #[inline]
    pub fn list_filter_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIST_FILTER_LABEL", value.into()))
    }

    /// `LIST_COLUMN_LABEL`: `string | lang_map`.
    #[inline]
    pub fn list_column_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIST_COLUMN_LABEL", value.into()))
    }

    /// `EDIT_FORM_LABEL`: `string | lang_map`.
    #[inline]
    pub fn edit_form_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("EDIT_FORM_LABEL", value.into()))
    }

    /// `ERROR_MESSAGE`: `string | lang_map`.
    #[inline]
    pub fn error_message(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ERROR_MESSAGE", value.into()))
    }

    /// `HELP_MESSAGE`: `string | lang_map`.
    #[inline]
    pub fn help_message(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("HELP_MESSAGE", value.into()))
    }

    /// `MULTIPLE`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("MULTIPLE", value))
    }

    /// `MANDATORY`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn mandatory(self, value: bool) -> Self {
        Self(self.0.yes_no("MANDATORY", value))
    }

    /// `SHOW_FILTER`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn show_filter(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_FILTER", value))
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: AddFieldsSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// `LIST`: `uf_enum_element[]`. Default: `[]`.
    #[inline]
    pub fn list(self, value: impl IntoIterator<Item = AddFieldsList>) -> Self {
        Self(self.0.objects("LIST", value))
    }

    /// `SORT`: `integer`. Default: `100`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `SHOW_IN_LIST`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn show_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_IN_LIST", value))
    }

    /// `EDIT_IN_LIST`: `boolean`. Default: `Y`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn edit_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("EDIT_IN_LIST", value))
    }

    /// `IS_SEARCHABLE`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_SEARCHABLE", value))
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

/// Keys of `fields.SETTINGS` of `crm.contact.userfield.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsSettings(rt::Params);

impl AddFieldsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DEFAULT_VALUE`: `string | integer | double | integer | object | string`. With: `string`, `integer`,
    /// `double`, `boolean`, `date|datetime`, `iblock_section|iblock_element`.
    ///
    /// See [`AddFieldsSettingsDefaultValue`].
    #[inline]
    pub fn default_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEFAULT_VALUE", value.into()))
    }

    /// `ROWS`: `integer`. Default: `1`. With: `string`.
    #[inline]
    pub fn rows(self, value: i64) -> Self {
        Self(self.0.int("ROWS", value))
    }

    /// `PRECISION`: `integer`. Default: `2`. With: `double`.
    #[inline]
    pub fn precision(self, value: i64) -> Self {
        Self(self.0.int("PRECISION", value))
    }

    /// `DISPLAY`: `string`. Values: `CHECKBOX`, `RADIO`, `DROPDOWN`, `LIST`, `UI`, `DIALOG`. With:
    /// `boolean`, `enumeration`, `iblock_section|iblock_element`.
    #[inline]
    pub fn display(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DISPLAY", value.into()))
    }

    /// `LIST_HEIGHT`: `integer`. Default: `1`. With: `enumeration`, `iblock_section|iblock_element`. In
    /// examples: `integer`.
    #[inline]
    pub fn list_height(self, value: i64) -> Self {
        Self(self.0.int("LIST_HEIGHT", value))
    }

    /// `IBLOCK_TYPE_ID`: `string`. Default: (empty). With: `iblock_section|iblock_element`.
    #[inline]
    pub fn iblock_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_TYPE_ID", value.into()))
    }

    /// `IBLOCK_ID`: `string`. Default: `0`. With: `iblock_section|iblock_element`.
    #[inline]
    pub fn iblock_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_ID", value.into()))
    }

    /// `ACTIVE_FILTER`: `boolean`. Default: `N`. Values: `Y`, `N`. With: `iblock_section|iblock_element`.
    #[inline]
    pub fn active_filter(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE_FILTER", value))
    }

    /// `ENTITY_TYPE`: `string`. Default: (empty). With: `crm_status`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_TYPE", value.into()))
    }

    /// `LEAD`: `boolean`. Default: `N`. Values: `Y`, `N`. With: `crm`.
    #[inline]
    pub fn lead(self, value: bool) -> Self {
        Self(self.0.yes_no("LEAD", value))
    }

    /// `CONTACT`: `boolean`. Default: `N`. Values: `Y`, `N`. With: `crm`.
    #[inline]
    pub fn contact(self, value: bool) -> Self {
        Self(self.0.yes_no("CONTACT", value))
    }

    /// `COMPANY`: `boolean`. Default: `N`. Values: `Y`, `N`. With: `crm`.
    #[inline]
    pub fn company(self, value: bool) -> Self {
        Self(self.0.yes_no("COMPANY", value))
    }

    /// `DEAL`: `boolean`. Default: `N`. Values: `Y`, `N`. With: `crm`.
    #[inline]
    pub fn deal(self, value: bool) -> Self {
        Self(self.0.yes_no("DEAL", value))
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

/// Keys of `fields.SETTINGS.DEFAULT_VALUE` of `crm.contact.userfield.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsSettingsDefaultValue(rt::Params);

impl AddFieldsSettingsDefaultValue {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `VALUE`: `datetime | date`.
    #[inline]
    pub fn value(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("VALUE", value.into()))
    }

    /// `TYPE`: `string`. Values: `NONE`, `NOW`, `FIXED`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsSettingsDefaultValue> for rt::Params {
    #[inline]
    fn from(object: AddFieldsSettingsDefaultValue) -> Self {
        object.0
    }
}

impl From<AddFieldsSettingsDefaultValue> for rt::Value {
    #[inline]
    fn from(object: AddFieldsSettingsDefaultValue) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields.LIST` of `crm.contact.userfield.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsList(rt::Params);

impl AddFieldsList {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `VALUE`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// `SORT`: `integer`. Default: `0`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `DEF`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn def(self, value: bool) -> Self {
        Self(self.0.yes_no("DEF", value))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsList> for rt::Params {
    #[inline]
    fn from(object: AddFieldsList) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.contact.userfield.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `The 'FIELD_NAME' field is not found` (HTTP 400).
    FieldNameFieldNotFound,
    /// An empty code: `The 'USER_TYPE_ID' field is not found.` (HTTP 400).
    UserTypeIdFieldNotFound,
    /// An empty code: `Incorrect custom type specified` (HTTP 400).
    IncorrectCustomTypeSpecified,
    /// An empty code: ``A list item with XML_ID=`XML_ID` already exists`` (HTTP 400).
    ListItemXmlIdAlreadyExists,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_CORE`: `Field name is too long (more than 50 characters)` (HTTP 400).
    FieldNameTooLong,
    /// `ERROR_CORE`:
    /// `` Field name contains invalid characters. Allowed characters are: `A-Z`, `0-9` and `_` `` (HTTP
    /// 400).
    FieldNameContainsInvalidCharacters,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "A list item with XML_ID=* already exists",
            Self::ListItemXmlIdAlreadyExists,
        ),
        ("", "The 'USER_TYPE_ID' field is not found.", Self::UserTypeIdFieldNotFound),
        ("", "Incorrect custom type specified", Self::IncorrectCustomTypeSpecified),
        ("", "The 'FIELD_NAME' field is not found", Self::FieldNameFieldNotFound),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
        (
            "ERROR_CORE",
            "Field name contains invalid characters. Allowed characters are: `A-Z`, `0-9` and `_`",
            Self::FieldNameContainsInvalidCharacters,
        ),
        ("ERROR_CORE", "Field name is too long *", Self::FieldNameTooLong),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Custom Contact Field: `crm.contact.userfield.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.contact.userfield.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.contact.userfield.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `ID is not defined or invalid` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `` Error deleting `FIELD_NAME` for object `ENTITY_ID` `` (HTTP 400).
    ErrorDeletingFieldNameObjectEntityId,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_NOT_FOUND`: `The entity with ID 'id' is not found` (HTTP 400).
    ErrorNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Error deleting `FIELD_NAME` for object `ENTITY_ID`",
            Self::ErrorDeletingFieldNameObjectEntityId,
        ),
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Custom Contact Field by Id: `crm.contact.userfield.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "crm.contact.userfield.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.contact.userfield.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`. Values: `string`, `integer`, `double`, `boolean`, `datetime`, `date`,
    /// `money`, `url`, `address`, `enumeration`, `file`, `employee`, `crm_status`, `iblock_section`,
    /// `iblock_element`, `crm` or others.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: `boolean`. Values: `N`, `I`, `E`, `S`. In examples: `string`.
    pub show_filter: Option<bool>,
    /// `SHOW_IN_LIST`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub is_searchable: Option<bool>,
    /// `SETTINGS`: `object`.
    pub settings: Option<GetOutputSettings>,
    /// `LIST`: `uf_enum_element[]`.
    pub list: Option<Vec<GetOutputList>>,
    /// `EDIT_FORM_LABEL`: `lang_map`.
    pub edit_form_label: Option<rt::Map>,
    /// `LIST_COLUMN_LABEL`: `lang_map`.
    pub list_column_label: Option<rt::Map>,
    /// `LIST_FILTER_LABEL`: `lang_map`.
    pub list_filter_label: Option<rt::Map>,
    /// `ERROR_MESSAGE`: `lang_map`.
    pub error_message: Option<rt::Map>,
    /// `HELP_MESSAGE`: `lang_map`.
    pub help_message: Option<rt::Map>,
    /// `USER_TYPE_OWNER`: `string`.
    pub user_type_owner: Option<String>,
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
        f.int("ID", &mut self.id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("FIELD_NAME", &mut self.field_name);
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("XML_ID", &mut self.xml_id);
        f.int("SORT", &mut self.sort);
        f.flag("MULTIPLE", &mut self.multiple);
        f.flag("MANDATORY", &mut self.mandatory);
        f.flag("SHOW_FILTER", &mut self.show_filter);
        f.flag("SHOW_IN_LIST", &mut self.show_in_list);
        f.flag("EDIT_IN_LIST", &mut self.edit_in_list);
        f.flag("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("SETTINGS", &mut self.settings);
        f.field("LIST", &mut self.list);
        f.field("EDIT_FORM_LABEL", &mut self.edit_form_label);
        f.field("LIST_COLUMN_LABEL", &mut self.list_column_label);
        f.field("LIST_FILTER_LABEL", &mut self.list_filter_label);
        f.field("ERROR_MESSAGE", &mut self.error_message);
        f.field("HELP_MESSAGE", &mut self.help_message);
        f.text("USER_TYPE_OWNER", &mut self.user_type_owner);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SETTINGS` of `crm.contact.userfield.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputSettings {
    /// `PRECISION`: `integer`. With: `double`.
    pub precision: Option<i64>,
    /// `SIZE`: `integer`. With: `double`, `integer`, `string`, `url`, `file`.
    pub size: Option<i64>,
    /// `MIN_VALUE`: `double | integer`. With: `double`, `integer`.
    pub min_value: Option<f64>,
    /// `MAX_VALUE`: `double | integer`. With: `double`, `integer`.
    pub max_value: Option<f64>,
    /// `DEFAULT_VALUE`:
    /// `double | integer | object | integer | object | string | integer | string | string`. Values: `0`,
    /// `1` or others. With: `double`, `boolean`, `date`, `integer`, `datetime`, `string`,
    /// `iblock_section|iblock_element`, `money`, `url`.
    pub default_value: Option<rt::Value>,
    /// `DISPLAY`: `string`. Values: `CHECKBOX`, `RADIO`, `DROPDOWN`, `LIST`, `UI`, `DIALOG`. With:
    /// `boolean`, `enumeration`, `iblock_section|iblock_element`.
    pub display: Option<String>,
    /// `LABEL`: `string[]`. With: `boolean`.
    pub label: Option<Vec<String>>,
    /// `LABEL_CHECKBOX`: `string`. With: `boolean`.
    pub label_checkbox: Option<String>,
    /// `USE_SECOND`: `boolean`. Values: `Y`, `N`. With: `datetime`.
    pub use_second: Option<bool>,
    /// `USE_TIMEZONE`: `boolean`. Values: `Y`, `N`. With: `datetime`.
    pub use_timezone: Option<bool>,
    /// `ROWS`: `integer`. With: `string`, `url`.
    pub rows: Option<i64>,
    /// `REGEXP`: `string`. With: `string`.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`. With: `string`, `url`.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`. With: `string`, `url`.
    pub max_length: Option<i64>,
    /// `LIST_HEIGHT`: `integer`. With: `enumeration`, `iblock_section|iblock_element`, `file`.
    pub list_height: Option<i64>,
    /// `CAPTION_NO_VALUE`: `string`. With: `enumeration`.
    pub caption_no_value: Option<String>,
    /// `SHOW_NO_VALUE`: `boolean`. Values: `Y`, `N`. With: `enumeration`.
    pub show_no_value: Option<bool>,
    /// `IBLOCK_ID`: `integer`. With: `iblock_section|iblock_element`.
    pub iblock_id: Option<i64>,
    /// `ACTIVE_FILTER`: `boolean`. Values: `Y`, `N`. With: `iblock_section|iblock_element`.
    pub active_filter: Option<bool>,
    /// `ENTITY_TYPE`: `object`. With: `crm_status`.
    pub entity_type: Option<GetOutputSettingsEntityType>,
    /// `LEAD`: `boolean`. With: `crm`.
    pub lead: Option<bool>,
    /// `CONTACT`: `boolean`. With: `crm`.
    pub contact: Option<bool>,
    /// `COMPANY`: `boolean`. With: `crm`.
    pub company: Option<bool>,
    /// `DEAL`: `boolean`. With: `crm`.
    pub deal: Option<bool>,
    /// `ORDER`: `boolean`. With: `crm`.
    pub order: Option<bool>,
    /// `QUOTE`: `boolean`. With: `crm`.
    pub quote: Option<bool>,
    /// `SMART_INVOICE`: `boolean`. With: `crm`.
    pub smart_invoice: Option<bool>,
    /// `SHOW_MAP`: `boolean`. With: `address`.
    pub show_map: Option<bool>,
    /// `POPUP`: `boolean`. With: `url`.
    pub popup: Option<bool>,
    /// `LIST_WIDTH`: `integer`. With: `file`.
    pub list_width: Option<i64>,
    /// `MAX_SHOW_SIZE`: `integer`. With: `file`.
    pub max_show_size: Option<i64>,
    /// `MAX_ALLOWED_SIZE`: `integer`. With: `file`.
    pub max_allowed_size: Option<i64>,
    /// `EXTENSIONS`: `string[]`. With: `file`.
    pub extensions: Option<Vec<String>>,
    /// `TARGET_BLANK`: `boolean`. With: `file`.
    pub target_blank: Option<bool>,
    /// What no field has taken, such as `DYNAMIC_...` (`boolean`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputSettings", self, f)
    }
}

impl rt::Object for GetOutputSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("PRECISION", &mut self.precision);
        f.int("SIZE", &mut self.size);
        f.number("MIN_VALUE", &mut self.min_value);
        f.number("MAX_VALUE", &mut self.max_value);
        f.value("DEFAULT_VALUE", &mut self.default_value);
        f.text("DISPLAY", &mut self.display);
        f.field("LABEL", &mut self.label);
        f.text("LABEL_CHECKBOX", &mut self.label_checkbox);
        f.flag("USE_SECOND", &mut self.use_second);
        f.flag("USE_TIMEZONE", &mut self.use_timezone);
        f.int("ROWS", &mut self.rows);
        f.text("REGEXP", &mut self.regexp);
        f.int("MIN_LENGTH", &mut self.min_length);
        f.int("MAX_LENGTH", &mut self.max_length);
        f.int("LIST_HEIGHT", &mut self.list_height);
        f.text("CAPTION_NO_VALUE", &mut self.caption_no_value);
        f.flag("SHOW_NO_VALUE", &mut self.show_no_value);
        f.int("IBLOCK_ID", &mut self.iblock_id);
        f.flag("ACTIVE_FILTER", &mut self.active_filter);
        f.field("ENTITY_TYPE", &mut self.entity_type);
        f.flag("LEAD", &mut self.lead);
        f.flag("CONTACT", &mut self.contact);
        f.flag("COMPANY", &mut self.company);
        f.flag("DEAL", &mut self.deal);
        f.flag("ORDER", &mut self.order);
        f.flag("QUOTE", &mut self.quote);
        f.flag("SMART_INVOICE", &mut self.smart_invoice);
        f.flag("SHOW_MAP", &mut self.show_map);
        f.flag("POPUP", &mut self.popup);
        f.int("LIST_WIDTH", &mut self.list_width);
        f.int("MAX_SHOW_SIZE", &mut self.max_show_size);
        f.int("MAX_ALLOWED_SIZE", &mut self.max_allowed_size);
        f.field("EXTENSIONS", &mut self.extensions);
        f.flag("TARGET_BLANK", &mut self.target_blank);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SETTINGS.ENTITY_TYPE` of `crm.contact.userfield.get`, `result.SETTINGS.ENTITY_TYPE`
/// of `crm.contact.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputSettingsEntityType {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `SEMANTIC_INFO`: `object`.
    pub semantic_info: Option<rt::Map>,
    /// `PREFIX`: `string`.
    pub prefix: Option<String>,
    /// `FIELD_ATTRIBUTE_SCOPE`: `string`.
    pub field_attribute_scope: Option<String>,
    /// `IS_ENABLED`: `boolean`.
    pub is_enabled: Option<bool>,
    /// `CATEGORY_ID`: `integer`.
    pub category_id: Option<i64>,
    /// `PARENT_ID`: `string`.
    pub parent_id: Option<String>,
    /// `CATEGORY_NAME`: `string`.
    pub category_name: Option<String>,
    /// `CATEGORY_SORT`: `integer`.
    pub category_sort: Option<i64>,
    /// `IS_DEFAULT_CATEGORY`: `boolean`.
    pub is_default_category: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputSettingsEntityType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputSettingsEntityType", self, f)
    }
}

impl rt::Object for GetOutputSettingsEntityType {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.int("ENTITY_TYPE_ID", &mut self.entity_type_id);
        f.field("SEMANTIC_INFO", &mut self.semantic_info);
        f.text("PREFIX", &mut self.prefix);
        f.text("FIELD_ATTRIBUTE_SCOPE", &mut self.field_attribute_scope);
        f.flag("IS_ENABLED", &mut self.is_enabled);
        f.int("CATEGORY_ID", &mut self.category_id);
        f.text("PARENT_ID", &mut self.parent_id);
        f.text("CATEGORY_NAME", &mut self.category_name);
        f.int("CATEGORY_SORT", &mut self.category_sort);
        f.flag("IS_DEFAULT_CATEGORY", &mut self.is_default_category);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.LIST` of `crm.contact.userfield.get`, `result.LIST` of `crm.contact.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputList {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `DEF`: `boolean`. Values: `Y`, `N`.
    pub def: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputList {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputList", self, f)
    }
}

impl rt::Object for GetOutputList {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("VALUE", &mut self.value);
        f.int("SORT", &mut self.sort);
        f.flag("DEF", &mut self.def);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.contact.userfield.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `ID is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_NOT_FOUND`: `The entity with ID 'id' is not found` (HTTP 400).
    ErrorNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Custom Fields for Contacts: `crm.contact.userfield.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `order`: `object`. Default: `{"SORT":"ASC","ID":"ASC"}`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// `start`: `integer`. Seen in examples only.
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

impl rt::Method for List {
    const NAME: &'static str = "crm.contact.userfield.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("filter")
        .order("order");
    type Item = ListOutput;
}

/// Keys of `filter` of `crm.contact.userfield.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
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

    /// `FIELD_NAME`: `string`.
    #[inline]
    pub fn field_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIELD_NAME", value.into()))
    }

    /// `USER_TYPE_ID`: `string`. Values: `string`, `integer`, `double`, `boolean`, `datetime`, `date`,
    /// `money`, `url`, `address`, `enumeration`, `file`, `employee`, `crm_status`, `iblock_section`,
    /// `iblock_element`, `crm` or others.
    #[inline]
    pub fn user_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_TYPE_ID", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("XML_ID", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SORT", value.into()))
    }

    /// `MULTIPLE`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("MULTIPLE", value))
    }

    /// `MANDATORY`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn mandatory(self, value: bool) -> Self {
        Self(self.0.yes_no("MANDATORY", value))
    }

    /// `SHOW_FILTER`: `char`. Values: `N`, `I`, `E`, `S`.
    #[inline]
    pub fn show_filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SHOW_FILTER", value.into()))
    }

    /// `SHOW_IN_LIST`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn show_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_IN_LIST", value))
    }

    /// `EDIT_IN_LIST`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn edit_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("EDIT_IN_LIST", value))
    }

    /// `IS_SEARCHABLE`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn is_searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_SEARCHABLE", value))
    }

    /// `LANG`: `string`. Values: `ar`, `br`, `de`, `en`, `fr`, `hi`, `id`, `it`, `ja`, `la`, `ms`, `pl`,
    /// `ru`, `sc`, `tc`, `th`, `tr`, `ua`, `vn`.
    #[inline]
    pub fn lang(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANG", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilter> for rt::Params {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0
    }
}

impl From<ListFilter> for rt::Filter {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `order` of `crm.contact.userfield.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
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

    /// `FIELD_NAME`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn field_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIELD_NAME", value.into()))
    }

    /// `USER_TYPE_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn user_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_TYPE_ID", value.into()))
    }

    /// `XML_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `SORT`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SORT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListOrder> for rt::Params {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0
    }
}

impl From<ListOrder> for rt::Order {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `crm.contact.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`. Values: `string`, `integer`, `double`, `boolean`, `datetime`, `date`,
    /// `money`, `url`, `address`, `enumeration`, `file`, `employee`, `crm_status`, `iblock_section`,
    /// `iblock_element`, `crm` or others.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: `boolean`. Values: `N`, `I`, `E`, `S`. In examples: `string`.
    pub show_filter: Option<bool>,
    /// `SHOW_IN_LIST`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub is_searchable: Option<bool>,
    /// `SETTINGS`: `object`.
    pub settings: Option<ListOutputSettings>,
    /// `LIST`: `uf_enum_element[]`.
    pub list: Option<Vec<GetOutputList>>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`.
    pub help_message: Option<String>,
    /// `USER_TYPE_OWNER`: `string`.
    pub user_type_owner: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutput", self, f)
    }
}

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("FIELD_NAME", &mut self.field_name);
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("XML_ID", &mut self.xml_id);
        f.int("SORT", &mut self.sort);
        f.flag("MULTIPLE", &mut self.multiple);
        f.flag("MANDATORY", &mut self.mandatory);
        f.flag("SHOW_FILTER", &mut self.show_filter);
        f.flag("SHOW_IN_LIST", &mut self.show_in_list);
        f.flag("EDIT_IN_LIST", &mut self.edit_in_list);
        f.flag("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("SETTINGS", &mut self.settings);
        f.field("LIST", &mut self.list);
        f.text("EDIT_FORM_LABEL", &mut self.edit_form_label);
        f.text("LIST_COLUMN_LABEL", &mut self.list_column_label);
        f.text("LIST_FILTER_LABEL", &mut self.list_filter_label);
        f.text("ERROR_MESSAGE", &mut self.error_message);
        f.text("HELP_MESSAGE", &mut self.help_message);
        f.text("USER_TYPE_OWNER", &mut self.user_type_owner);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SETTINGS` of `crm.contact.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputSettings {
    /// `PRECISION`: `integer`. With: `double`.
    pub precision: Option<i64>,
    /// `SIZE`: `integer`. With: `double`, `integer`, `string`, `url`, `file`.
    pub size: Option<i64>,
    /// `MIN_VALUE`: `double | integer`. With: `double`, `integer`.
    pub min_value: Option<f64>,
    /// `MAX_VALUE`: `double | integer`. With: `double`, `integer`.
    pub max_value: Option<f64>,
    /// `DEFAULT_VALUE`:
    /// `double | integer | object | integer | object | string | integer | string | string`. Values: `0`,
    /// `1` or others. With: `double`, `boolean`, `date`, `integer`, `datetime`, `string`,
    /// `iblock_section|iblock_element`, `money`, `url`.
    pub default_value: Option<rt::Value>,
    /// `DISPLAY`: `string`. Values: `CHECKBOX`, `RADIO`, `DROPDOWN`, `LIST`, `UI`, `DIALOG`. With:
    /// `boolean`, `enumeration`, `iblock_section|iblock_element`.
    pub display: Option<String>,
    /// `LABEL`: `string[]`. With: `boolean`.
    pub label: Option<Vec<String>>,
    /// `LABEL_CHECKBOX`: `string`. With: `boolean`.
    pub label_checkbox: Option<String>,
    /// `USE_SECOND`: `boolean`. Values: `Y`, `N`. With: `datetime`.
    pub use_second: Option<bool>,
    /// `USE_TIMEZONE`: `boolean`. Values: `Y`, `N`. With: `datetime`.
    pub use_timezone: Option<bool>,
    /// `ROWS`: `integer`. With: `string`, `url`.
    pub rows: Option<i64>,
    /// `REGEXP`: `string`. With: `string`.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`. With: `string`, `url`.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`. With: `string`, `url`.
    pub max_length: Option<i64>,
    /// `LIST_HEIGHT`: `integer`. With: `enumeration`, `iblock_section|iblock_element`, `file`.
    pub list_height: Option<i64>,
    /// `CAPTION_NO_VALUE`: `string`. With: `enumeration`.
    pub caption_no_value: Option<String>,
    /// `SHOW_NO_VALUE`: `boolean`. Values: `Y`, `N`. With: `enumeration`.
    pub show_no_value: Option<bool>,
    /// `IBLOCK_ID`: `integer`. With: `iblock_section|iblock_element`.
    pub iblock_id: Option<i64>,
    /// `ACTIVE_FILTER`: `boolean`. Values: `Y`, `N`. With: `iblock_section|iblock_element`.
    pub active_filter: Option<bool>,
    /// `ENTITY_TYPE`: `object`. With: `crm_status`.
    pub entity_type: Option<GetOutputSettingsEntityType>,
    /// `LEAD`: `boolean`. With: `crm`.
    pub lead: Option<bool>,
    /// `CONTACT`: `boolean`. With: `crm`. In examples: `string`.
    pub contact: Option<bool>,
    /// `COMPANY`: `boolean`. With: `crm`. In examples: `string`.
    pub company: Option<bool>,
    /// `DEAL`: `boolean`. With: `crm`.
    pub deal: Option<bool>,
    /// `ORDER`: `boolean`. With: `crm`.
    pub order: Option<bool>,
    /// `QUOTE`: `boolean`. With: `crm`.
    pub quote: Option<bool>,
    /// `SMART_INVOICE`: `boolean`. With: `crm`.
    pub smart_invoice: Option<bool>,
    /// `SHOW_MAP`: `boolean`. With: `address`. In examples: `string`.
    pub show_map: Option<bool>,
    /// `POPUP`: `boolean`. With: `url`.
    pub popup: Option<bool>,
    /// `LIST_WIDTH`: `integer`. With: `file`.
    pub list_width: Option<i64>,
    /// `MAX_SHOW_SIZE`: `integer`. With: `file`.
    pub max_show_size: Option<i64>,
    /// `MAX_ALLOWED_SIZE`: `integer`. With: `file`.
    pub max_allowed_size: Option<i64>,
    /// `EXTENSIONS`: `string[]`. With: `file`.
    pub extensions: Option<Vec<String>>,
    /// `TARGET_BLANK`: `boolean`. With: `file`. In examples: `string`.
    pub target_blank: Option<bool>,
    /// What no field has taken, such as `DYNAMIC_...` (`boolean`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputSettings", self, f)
    }
}

impl rt::Object for ListOutputSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("PRECISION", &mut self.precision);
        f.int("SIZE", &mut self.size);
        f.number("MIN_VALUE", &mut self.min_value);
        f.number("MAX_VALUE", &mut self.max_value);
        f.value("DEFAULT_VALUE", &mut self.default_value);
        f.text("DISPLAY", &mut self.display);
        f.field("LABEL", &mut self.label);
        f.text("LABEL_CHECKBOX", &mut self.label_checkbox);
        f.flag("USE_SECOND", &mut self.use_second);
        f.flag("USE_TIMEZONE", &mut self.use_timezone);
        f.int("ROWS", &mut self.rows);
        f.text("REGEXP", &mut self.regexp);
        f.int("MIN_LENGTH", &mut self.min_length);
        f.int("MAX_LENGTH", &mut self.max_length);
        f.int("LIST_HEIGHT", &mut self.list_height);
        f.text("CAPTION_NO_VALUE", &mut self.caption_no_value);
        f.flag("SHOW_NO_VALUE", &mut self.show_no_value);
        f.int("IBLOCK_ID", &mut self.iblock_id);
        f.flag("ACTIVE_FILTER", &mut self.active_filter);
        f.field("ENTITY_TYPE", &mut self.entity_type);
        f.flag("LEAD", &mut self.lead);
        f.flag("CONTACT", &mut self.contact);
        f.flag("COMPANY", &mut self.company);
        f.flag("DEAL", &mut self.deal);
        f.flag("ORDER", &mut self.order);
        f.flag("QUOTE", &mut self.quote);
        f.flag("SMART_INVOICE", &mut self.smart_invoice);
        f.flag("SHOW_MAP", &mut self.show_map);
        f.flag("POPUP", &mut self.popup);
        f.int("LIST_WIDTH", &mut self.list_width);
        f.int("MAX_SHOW_SIZE", &mut self.max_show_size);
        f.int("MAX_ALLOWED_SIZE", &mut self.max_allowed_size);
        f.field("EXTENSIONS", &mut self.extensions);
        f.flag("TARGET_BLANK", &mut self.target_blank);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.contact.userfield.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Parameter 'order' must be array` (HTTP 400).
    ParameterOrderMustBeArray,
    /// An empty code: `Parameter 'filter' must be array.` (HTTP 400).
    ParameterFilterMustBeArray,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Parameter 'filter' must be array.", Self::ParameterFilterMustBeArray),
        ("", "Parameter 'order' must be array", Self::ParameterOrderMustBeArray),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Edit an Existing Contact Custom Field: `crm.contact.userfield.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.contact.userfield.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.contact.userfield.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MANDATORY`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn mandatory(self, value: bool) -> Self {
        Self(self.0.yes_no("MANDATORY", value))
    }

    /// `SHOW_FILTER`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn show_filter(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_FILTER", value))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: UpdateFieldsSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// `LIST`: `uf_enum_element[]`.
    #[inline]
    pub fn list(self, value: impl IntoIterator<Item = UpdateFieldsList>) -> Self {
        Self(self.0.objects("LIST", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `SHOW_IN_LIST`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn show_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_IN_LIST", value))
    }

    /// `EDIT_IN_LIST`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn edit_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("EDIT_IN_LIST", value))
    }

    /// `IS_SEARCHABLE`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn is_searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_SEARCHABLE", value))
    }

    /// `LIST_FILTER_LABEL`: `string | lang_map`.
    #[inline]
    pub fn list_filter_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIST_FILTER_LABEL", value.into()))
    }

    /// `LIST_COLUMN_LABEL`: `string | lang_map`.
    #[inline]
    pub fn list_column_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIST_COLUMN_LABEL", value.into()))
    }

    /// `EDIT_FORM_LABEL`: `string | lang_map`.
    #[inline]
    pub fn edit_form_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("EDIT_FORM_LABEL", value.into()))
    }

    /// `ERROR_MESSAGE`: `string | lang_map`.
    #[inline]
    pub fn error_message(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ERROR_MESSAGE", value.into()))
    }

    /// `HELP_MESSAGE`: `string | lang_map`.
    #[inline]
    pub fn help_message(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("HELP_MESSAGE", value.into()))
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

/// Keys of `fields.SETTINGS` of `crm.contact.userfield.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsSettings(rt::Params);

impl UpdateFieldsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DEFAULT_VALUE`: `string | integer | double | integer | object | string`. With: `string`, `integer`,
    /// `double`, `boolean`, `datetime`, `iblock_section|iblock_element`.
    ///
    /// See [`UpdateFieldsSettingsDefaultValue`].
    #[inline]
    pub fn default_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEFAULT_VALUE", value.into()))
    }

    /// `ROWS`: `integer`. With: `string`.
    #[inline]
    pub fn rows(self, value: i64) -> Self {
        Self(self.0.int("ROWS", value))
    }

    /// `PRECISION`: `integer`. With: `double`.
    #[inline]
    pub fn precision(self, value: i64) -> Self {
        Self(self.0.int("PRECISION", value))
    }

    /// `DISPLAY`: `string`. Values: `CHECKBOX`, `RADIO`, `DROPDOWN`, `LIST`, `UI`, `DIALOG`. With:
    /// `boolean`, `enumeration`, `iblock_section|iblock_element`.
    #[inline]
    pub fn display(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DISPLAY", value.into()))
    }

    /// `LIST_HEIGHT`: `integer`. With: `enumeration`, `iblock_section|iblock_element`. In examples:
    /// `integer`.
    #[inline]
    pub fn list_height(self, value: i64) -> Self {
        Self(self.0.int("LIST_HEIGHT", value))
    }

    /// `IBLOCK_TYPE_ID`: `string`. With: `iblock_section|iblock_element`.
    #[inline]
    pub fn iblock_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_TYPE_ID", value.into()))
    }

    /// `IBLOCK_ID`: `string`. With: `iblock_section|iblock_element`.
    #[inline]
    pub fn iblock_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_ID", value.into()))
    }

    /// `ACTIVE_FILTER`: `boolean`. Values: `Y`, `N`. With: `iblock_section|iblock_element`.
    #[inline]
    pub fn active_filter(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE_FILTER", value))
    }

    /// `ENTITY_TYPE`: `string`. With: `crm_status`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_TYPE", value.into()))
    }

    /// `LEAD`: `boolean`. Values: `Y`, `N`. With: `crm`.
    #[inline]
    pub fn lead(self, value: bool) -> Self {
        Self(self.0.yes_no("LEAD", value))
    }

    /// `CONTACT`: `boolean`. Values: `Y`, `N`. With: `crm`.
    #[inline]
    pub fn contact(self, value: bool) -> Self {
        Self(self.0.yes_no("CONTACT", value))
    }

    /// `COMPANY`: `boolean`. Values: `Y`, `N`. With: `crm`.
    #[inline]
    pub fn company(self, value: bool) -> Self {
        Self(self.0.yes_no("COMPANY", value))
    }

    /// `DEAL`: `boolean`. Values: `Y`, `N`. With: `crm`.
    #[inline]
    pub fn deal(self, value: bool) -> Self {
        Self(self.0.yes_no("DEAL", value))
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

/// Keys of `fields.SETTINGS.DEFAULT_VALUE` of `crm.contact.userfield.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsSettingsDefaultValue(rt::Params);

impl UpdateFieldsSettingsDefaultValue {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `VALUE`: `datetime`.
    #[inline]
    pub fn value(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("VALUE", value.into()))
    }

    /// `TYPE`: `string`. Values: `NONE`, `NOW`, `FIXED`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsSettingsDefaultValue> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsSettingsDefaultValue) -> Self {
        object.0
    }
}

impl From<UpdateFieldsSettingsDefaultValue> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsSettingsDefaultValue) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields.LIST` of `crm.contact.userfield.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsList(rt::Params);

impl UpdateFieldsList {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. In examples: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `DEL`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn del(self, value: bool) -> Self {
        Self(self.0.yes_no("DEL", value))
    }

    /// `VALUE`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `DEF`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn def(self, value: bool) -> Self {
        Self(self.0.yes_no("DEF", value))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsList> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsList) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.contact.userfield.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `Parameter 'fields' must be array` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// An empty code: `ID is not defined or invalid` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_NOT_FOUND`: `The entity with ID 'id' is not found` (HTTP 400).
    ErrorNotFound,
    /// `ERROR_CORE`: ``A list item with XML_ID=`XML_ID` already exists`` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Parameter 'fields' must be array", Self::ParameterFieldsMustBeArray),
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
