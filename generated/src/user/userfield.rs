// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `user.userfield.*`.

use bitrix24_runtime as rt;

pub mod file;

/// Add custom field: `user.userfield.add`
///
/// Scope: `user.userfield`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html)
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
    const NAME: &'static str = "user.userfield.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `user.userfield.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FIELD_NAME`: `string`. Required.
    #[inline]
    pub fn field_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIELD_NAME", value.into()))
    }

    /// `USER_TYPE_ID`: `string`. Required. Values: `string`, `integer`, `double`, `date`, `datetime`,
    /// `boolean`, `file`, `enumeration`, `url`, `address`, `money`, `iblock_section`, `iblock_element`,
    /// `employee`, `crm`, `crm_status` or others.
    #[inline]
    pub fn user_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_TYPE_ID", value.into()))
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

    /// `SHOW_FILTER`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn show_filter(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_FILTER", value))
    }

    /// `SHOW_IN_LIST`: `boolean`. Values: `Y`, `N`. In examples: `string`.
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

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: AddFieldsSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// `EDIT_FORM_LABEL`: `string | object`.
    #[inline]
    pub fn edit_form_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("EDIT_FORM_LABEL", value.into()))
    }

    /// `LIST_COLUMN_LABEL`: `string | object`.
    #[inline]
    pub fn list_column_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIST_COLUMN_LABEL", value.into()))
    }

    /// `LIST_FILTER_LABEL`: `string | object`.
    #[inline]
    pub fn list_filter_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIST_FILTER_LABEL", value.into()))
    }

    /// `ERROR_MESSAGE`: `string | object`.
    #[inline]
    pub fn error_message(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ERROR_MESSAGE", value.into()))
    }

    /// `HELP_MESSAGE`: `string | object`.
    #[inline]
    pub fn help_message(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("HELP_MESSAGE", value.into()))
    }

    /// `LABEL`: `string`.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LABEL", value.into()))
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

/// Keys of `fields.SETTINGS` of `user.userfield.add`.
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

    /// `LIST_HEIGHT`: `integer`. Default: `1`. With: `enumeration`, `iblock_section|iblock_element`.
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

    /// `DEAL`: `boolean`. Default: `N`. Values: `Y`, `N`. With: `crm`. In examples: `string`.
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

/// Keys of `fields.SETTINGS.DEFAULT_VALUE` of `user.userfield.add`, `fields.SETTINGS.DEFAULT_VALUE` of
/// `user.userfield.update`.
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

/// What can go wrong in `user.userfield.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`: `Argument 'USER_TYPE_ID' is null or empty` (HTTP 400).
    ErrorArgumentUserTypeIdNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'HANDLER' is null or empty` (HTTP 400).
    ErrorArgumentHandlerNullOrEmpty,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_CORE`: `Field *** for USER object already exists` (HTTP 400).
    FieldUserObjectAlreadyExists,
    /// `ERROR_CORE`: `Fail to create new user field` (HTTP 400).
    FailToCreateNewUserField,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An empty code: `The 'FIELD_NAME' field is not found.` (HTTP 400).
    FieldNameFieldNotFound,
    /// An empty code: `The 'USER_TYPE_ID' field is not found.` (HTTP 400).
    UserTypeIdFieldNotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "Argument 'USER_TYPE_ID' is null or empty",
            Self::ErrorArgumentUserTypeIdNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'HANDLER' is null or empty",
            Self::ErrorArgumentHandlerNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        (
            "ERROR_CORE",
            "Field * for USER object already exists",
            Self::FieldUserObjectAlreadyExists,
        ),
        ("ERROR_CORE", "Fail to create new user field", Self::FailToCreateNewUserField),
        ("ERROR_CORE", "", Self::ErrorCore),
        ("", "The 'USER_TYPE_ID' field is not found.", Self::UserTypeIdFieldNotFound),
        ("", "The 'FIELD_NAME' field is not found.", Self::FieldNameFieldNotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete custom field: `user.userfield.delete`
///
/// Scope: `user.userfield`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html)
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
    const NAME: &'static str = "user.userfield.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `user.userfield.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `ID is not defined or invalid` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of custom fields: `user.userfield.list`
///
/// Scope: `user.userfield`. Access: administrators. A list: [`rt::Client::list`] reads all of its
/// pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `order`: `string | array`. In examples: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `filter`: `array`. In examples: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
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
    const NAME: &'static str = "user.userfield.list";
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

/// Keys of `order` of `user.userfield.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
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

    /// `FIELD_NAME`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn field_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIELD_NAME", value.into()))
    }

    /// `USER_TYPE_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn user_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_TYPE_ID", value.into()))
    }

    /// `XML_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `SORT`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SORT", value.into()))
    }

    /// `MULTIPLE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn multiple(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MULTIPLE", value.into()))
    }

    /// `MANDATORY`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn mandatory(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MANDATORY", value.into()))
    }

    /// `SHOW_FILTER`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn show_filter(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SHOW_FILTER", value.into()))
    }

    /// `SHOW_IN_LIST`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn show_in_list(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SHOW_IN_LIST", value.into()))
    }

    /// `EDIT_IN_LIST`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn edit_in_list(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EDIT_IN_LIST", value.into()))
    }

    /// `IS_SEARCHABLE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn is_searchable(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_SEARCHABLE", value.into()))
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

impl From<ListOrder> for rt::Value {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0.into_value()
    }
}

/// Keys of `filter` of `user.userfield.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
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

    /// `FIELD_NAME`.
    #[inline]
    pub fn field_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIELD_NAME", value.into()))
    }

    /// `USER_TYPE_ID`.
    #[inline]
    pub fn user_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_TYPE_ID", value.into()))
    }

    /// `XML_ID`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("XML_ID", value.into()))
    }

    /// `SORT`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SORT", value.into()))
    }

    /// `MULTIPLE`.
    #[inline]
    pub fn multiple(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MULTIPLE", value.into()))
    }

    /// `MANDATORY`.
    #[inline]
    pub fn mandatory(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MANDATORY", value.into()))
    }

    /// `SHOW_FILTER`.
    #[inline]
    pub fn show_filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SHOW_FILTER", value.into()))
    }

    /// `SHOW_IN_LIST`.
    #[inline]
    pub fn show_in_list(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SHOW_IN_LIST", value.into()))
    }

    /// `EDIT_IN_LIST`.
    #[inline]
    pub fn edit_in_list(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("EDIT_IN_LIST", value.into()))
    }

    /// `IS_SEARCHABLE`.
    #[inline]
    pub fn is_searchable(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IS_SEARCHABLE", value.into()))
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

impl From<ListFilter> for rt::Value {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `user.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `ENTITY_ID`: `string`. Seen in examples only.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`. Seen in examples only.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`. Seen in examples only.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string | null`. Seen in examples only.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`. Seen in examples only.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `boolean`. In examples: `string`. Seen in examples only.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `boolean`. In examples: `string`. Seen in examples only.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: `string`. Seen in examples only.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `boolean`. In examples: `string`. Seen in examples only.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `boolean`. In examples: `string`. Seen in examples only.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `boolean`. In examples: `string`. Seen in examples only.
    pub is_searchable: Option<bool>,
    /// `SETTINGS`: `object`. Seen in examples only.
    pub settings: Option<ListOutputSettings>,
    /// `LIST`: `object[]`. Seen in examples only.
    pub list: Option<Vec<ListOutputList>>,
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
        f.text("ID", &mut self.id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("FIELD_NAME", &mut self.field_name);
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("XML_ID", &mut self.xml_id);
        f.int("SORT", &mut self.sort);
        f.flag("MULTIPLE", &mut self.multiple);
        f.flag("MANDATORY", &mut self.mandatory);
        f.text("SHOW_FILTER", &mut self.show_filter);
        f.flag("SHOW_IN_LIST", &mut self.show_in_list);
        f.flag("EDIT_IN_LIST", &mut self.edit_in_list);
        f.flag("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("SETTINGS", &mut self.settings);
        f.field("LIST", &mut self.list);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SETTINGS` of `user.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputSettings {
    /// `DISPLAY`: `string`. Seen in examples only.
    pub display: Option<String>,
    /// `LIST_HEIGHT`: `integer`. Seen in examples only.
    pub list_height: Option<i64>,
    /// `CAPTION_NO_VALUE`: `string`. Seen in examples only.
    pub caption_no_value: Option<String>,
    /// `SHOW_NO_VALUE`: `string`. Seen in examples only.
    pub show_no_value: Option<String>,
    /// `DEFAULT_VALUE`: `string`. Seen in examples only.
    pub default_value: Option<String>,
    /// What no field has taken.
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
        f.text("DISPLAY", &mut self.display);
        f.int("LIST_HEIGHT", &mut self.list_height);
        f.text("CAPTION_NO_VALUE", &mut self.caption_no_value);
        f.text("SHOW_NO_VALUE", &mut self.show_no_value);
        f.text("DEFAULT_VALUE", &mut self.default_value);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.LIST` of `user.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputList {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `SORT`: `string`. Seen in examples only.
    pub sort: Option<String>,
    /// `VALUE`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// `DEF`: `string`. Seen in examples only.
    pub def: Option<String>,
    /// `XML_ID`: `string`. Seen in examples only.
    pub xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputList {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputList", self, f)
    }
}

impl rt::Object for ListOutputList {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("SORT", &mut self.sort);
        f.text("VALUE", &mut self.value);
        f.text("DEF", &mut self.def);
        f.text("XML_ID", &mut self.xml_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `user.userfield.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `ID is not defined or invalid` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update custom field: `user.userfield.update`
///
/// Scope: `user.userfield`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: UpdateFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "user.userfield.update";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `user.userfield.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

    /// `MANDATORY`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn mandatory(self, value: bool) -> Self {
        Self(self.0.yes_no("MANDATORY", value))
    }

    /// `SHOW_FILTER`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn show_filter(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_FILTER", value))
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

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: UpdateFieldsSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// `EDIT_FORM_LABEL`: `string | object`.
    #[inline]
    pub fn edit_form_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("EDIT_FORM_LABEL", value.into()))
    }

    /// `LIST_COLUMN_LABEL`: `string | object`.
    #[inline]
    pub fn list_column_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIST_COLUMN_LABEL", value.into()))
    }

    /// `LIST_FILTER_LABEL`: `string | object`.
    #[inline]
    pub fn list_filter_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIST_FILTER_LABEL", value.into()))
    }

    /// `ERROR_MESSAGE`: `string | object`.
    #[inline]
    pub fn error_message(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ERROR_MESSAGE", value.into()))
    }

    /// `HELP_MESSAGE`: `string | object`.
    #[inline]
    pub fn help_message(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("HELP_MESSAGE", value.into()))
    }

    /// `LABEL`: `string`.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LABEL", value.into()))
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

/// Keys of `fields.SETTINGS` of `user.userfield.update`.
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

    /// `LIST_HEIGHT`: `integer`. Default: `1`. With: `enumeration`, `iblock_section|iblock_element`.
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

impl From<UpdateFieldsSettings> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsSettings) -> Self {
        object.0
    }
}

/// What can go wrong in `user.userfield.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `ID is not defined or invalid` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
