// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.requisite.userfield.*`.

use bitrix24_runtime as rt;

/// Create a New Custom Field: `crm.requisite.userfield.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html)
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
    const NAME: &'static str = "crm.requisite.userfield.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.requisite.userfield.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY_ID`: `string`. Required. Values: `CRM_REQUISITE`.
    #[inline]
    pub fn entity_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_ID", value.into()))
    }

    /// `FIELD_NAME`: `string`. Required.
    #[inline]
    pub fn field_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIELD_NAME", value.into()))
    }

    /// `USER_TYPE_ID`: `string`. Required. Values: `string`, `boolean`, `double`, `datetime`.
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

    /// `MULTIPLE`: `char`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("MULTIPLE", value))
    }

    /// `MANDATORY`: `char`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn mandatory(self, value: bool) -> Self {
        Self(self.0.yes_no("MANDATORY", value))
    }

    /// `SHOW_FILTER`: `char`. Default: `N`. Values: `N`, `I`, `E`, `S`.
    #[inline]
    pub fn show_filter(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SHOW_FILTER", value.into()))
    }

    /// `SHOW_IN_LIST`: `char`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn show_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_IN_LIST", value))
    }

    /// `EDIT_IN_LIST`: `char`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn edit_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("EDIT_IN_LIST", value))
    }

    /// `IS_SEARCHABLE`: `char`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_SEARCHABLE", value))
    }

    /// `EDIT_FORM_LABEL`: `string`.
    #[inline]
    pub fn edit_form_label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EDIT_FORM_LABEL", value.into()))
    }

    /// `LIST_COLUMN_LABEL`: `string`.
    #[inline]
    pub fn list_column_label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LIST_COLUMN_LABEL", value.into()))
    }

    /// `LIST_FILTER_LABEL`: `string`.
    #[inline]
    pub fn list_filter_label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LIST_FILTER_LABEL", value.into()))
    }

    /// `ERROR_MESSAGE`: `string`.
    #[inline]
    pub fn error_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ERROR_MESSAGE", value.into()))
    }

    /// `HELP_MESSAGE`: `string`.
    #[inline]
    pub fn help_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HELP_MESSAGE", value.into()))
    }

    /// `LIST`: `uf_enum_element[]`.
    #[inline]
    pub fn list(
        self,
        value: impl IntoIterator<Item = crate::types::UfEnumElementInput>,
    ) -> Self {
        Self(self.0.objects("LIST", value))
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS", value.into()))
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

/// What can go wrong in `crm.requisite.userfield.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`: `The field UF_CRM_NEWTECH_V1_STRING for the CRM_REQUISITE object already exists.`.
    FieldUfCrmNewtechV1StringCrmRequisiteObjectAlreadyExists,
    /// `ERROR_CORE`: `Fail to create new user field`.
    FailToCreateNewUserField,
    /// `ERROR_CORE`: `Fail to save enumeration field values`.
    FailToSaveEnumerationFieldValues,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An empty code: `The 'USER_TYPE_ID' field is not found`.
    UserTypeIdFieldNotFound,
    /// An empty code: `The 'FIELD_NAME' field is not found`.
    FieldNameFieldNotFound,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "The field UF_CRM_NEWTECH_V1_STRING for the CRM_REQUISITE object already exists.",
            Self::FieldUfCrmNewtechV1StringCrmRequisiteObjectAlreadyExists,
        ),
        (
            "ERROR_CORE",
            "Fail to save enumeration field values",
            Self::FailToSaveEnumerationFieldValues,
        ),
        ("ERROR_CORE", "Fail to create new user field", Self::FailToCreateNewUserField),
        ("ERROR_CORE", "", Self::ErrorCore),
        ("", "The 'USER_TYPE_ID' field is not found", Self::UserTypeIdFieldNotFound),
        ("", "The 'FIELD_NAME' field is not found", Self::FieldNameFieldNotFound),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete User Field of Requisite: `crm.requisite.userfield.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html)
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
    const NAME: &'static str = "crm.requisite.userfield.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.requisite.userfield.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `The entity with ID '235' is not found.`.
    EntityIdNotFound,
    /// An empty code: `ID is not defined or invalid`.
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_CORE`: `Fail to delete user field`.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "The entity with ID * is not found.", Self::EntityIdNotFound),
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get User Field by ID: `crm.requisite.userfield.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html)
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
    const NAME: &'static str = "crm.requisite.userfield.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.requisite.userfield.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`. Values: `CRM_REQUISITE`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`. Values: `string`, `boolean`, `double`, `datetime`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `char`. Values: `Y`, `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `char`. Values: `Y`, `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: `char`. Values: `N`, `I`, `E`, `S`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `char`. Values: `Y`, `N`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `char`. Values: `Y`, `N`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `char`. Values: `Y`, `N`.
    pub is_searchable: Option<bool>,
    /// `EDIT_FORM_LABEL`: `string`. In examples: `object`.
    pub edit_form_label: Option<rt::Either<rt::IdMap<String>, String>>,
    /// `LIST_COLUMN_LABEL`: `string`. In examples: `object`.
    pub list_column_label: Option<rt::Either<rt::IdMap<String>, String>>,
    /// `LIST_FILTER_LABEL`: `string`. In examples: `object`.
    pub list_filter_label: Option<rt::Either<rt::IdMap<String>, String>>,
    /// `ERROR_MESSAGE`: `string`. In examples: `object`.
    pub error_message: Option<rt::Either<rt::IdMap<String>, String>>,
    /// `HELP_MESSAGE`: `string`. In examples: `object`.
    pub help_message: Option<rt::Either<rt::IdMap<String>, String>>,
    /// `LIST`: `uf_enum_element[]`.
    pub list: Option<Vec<crate::types::UfEnumElement>>,
    /// `SETTINGS`: `object`.
    pub settings: Option<GetOutputSettings>,
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
        f.text("SHOW_FILTER", &mut self.show_filter);
        f.flag("SHOW_IN_LIST", &mut self.show_in_list);
        f.flag("EDIT_IN_LIST", &mut self.edit_in_list);
        f.flag("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("EDIT_FORM_LABEL", &mut self.edit_form_label);
        f.field("LIST_COLUMN_LABEL", &mut self.list_column_label);
        f.field("LIST_FILTER_LABEL", &mut self.list_filter_label);
        f.field("ERROR_MESSAGE", &mut self.error_message);
        f.field("HELP_MESSAGE", &mut self.help_message);
        f.field("LIST", &mut self.list);
        f.field("SETTINGS", &mut self.settings);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SETTINGS` of `crm.requisite.userfield.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputSettings {
    /// `SIZE`: `integer`. Seen in examples only.
    pub size: Option<i64>,
    /// `ROWS`: `integer`. Seen in examples only.
    pub rows: Option<i64>,
    /// `REGEXP`: `string`. Seen in examples only.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`. Seen in examples only.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`. Seen in examples only.
    pub max_length: Option<i64>,
    /// `DEFAULT_VALUE`: `string`. Seen in examples only.
    pub default_value: Option<String>,
    /// What no field has taken.
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
        f.int("SIZE", &mut self.size);
        f.int("ROWS", &mut self.rows);
        f.text("REGEXP", &mut self.regexp);
        f.int("MIN_LENGTH", &mut self.min_length);
        f.int("MAX_LENGTH", &mut self.max_length);
        f.text("DEFAULT_VALUE", &mut self.default_value);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.requisite.userfield.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `ID is not defined or invalid`.
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_NOT_FOUND`: `The entity with ID '235' is not found.`.
    ErrorNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Custom Fields of the Requisite by Filter: `crm.requisite.userfield.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `order`: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
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
    const NAME: &'static str = "crm.requisite.userfield.list";
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

/// Keys of `order` of `crm.requisite.userfield.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `ENTITY_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn entity_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_ID", value.into()))
    }

    /// `FIELD_NAME`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn field_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIELD_NAME", value.into()))
    }

    /// `USER_TYPE_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn user_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_TYPE_ID", value.into()))
    }

    /// `XML_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `SORT`: `string`. Values: `asc`, `desc` or others.
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

/// Keys of `filter` of `crm.requisite.userfield.list`.
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

    /// `ENTITY_ID`: `string`. Values: `CRM_REQUISITE`.
    #[inline]
    pub fn entity_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_ID", value.into()))
    }

    /// `FIELD_NAME`: `string`.
    #[inline]
    pub fn field_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIELD_NAME", value.into()))
    }

    /// `USER_TYPE_ID`: `string`. Values: `string`, `boolean`, `double`, `datetime`.
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

    /// `MULTIPLE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("MULTIPLE", value))
    }

    /// `MANDATORY`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn mandatory(self, value: bool) -> Self {
        Self(self.0.yes_no("MANDATORY", value))
    }

    /// `SHOW_FILTER`: `char`. Values: `N`, `I`, `E`, `S`.
    #[inline]
    pub fn show_filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SHOW_FILTER", value.into()))
    }

    /// `SHOW_IN_LIST`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn show_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_IN_LIST", value))
    }

    /// `EDIT_IN_LIST`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn edit_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("EDIT_IN_LIST", value))
    }

    /// `IS_SEARCHABLE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_SEARCHABLE", value))
    }

    /// `LANG`. In examples: `string`.
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

/// Keys of `result` of `crm.requisite.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`. Values: `CRM_REQUISITE`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`. Values: `string`, `boolean`, `double`, `datetime`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `char`. Values: `Y`, `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `char`. Values: `Y`, `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: `char`. Values: `N`, `I`, `E`, `S`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `char`. Values: `Y`, `N`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `char`. Values: `Y`, `N`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `char`. Values: `Y`, `N`.
    pub is_searchable: Option<bool>,
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
    /// `LIST`: `uf_enum_element[]`.
    pub list: Option<Vec<crate::types::UfEnumElement>>,
    /// `SETTINGS`: `object`.
    pub settings: Option<ListOutputSettings>,
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
        f.text("SHOW_FILTER", &mut self.show_filter);
        f.flag("SHOW_IN_LIST", &mut self.show_in_list);
        f.flag("EDIT_IN_LIST", &mut self.edit_in_list);
        f.flag("IS_SEARCHABLE", &mut self.is_searchable);
        f.text("EDIT_FORM_LABEL", &mut self.edit_form_label);
        f.text("LIST_COLUMN_LABEL", &mut self.list_column_label);
        f.text("LIST_FILTER_LABEL", &mut self.list_filter_label);
        f.text("ERROR_MESSAGE", &mut self.error_message);
        f.text("HELP_MESSAGE", &mut self.help_message);
        f.field("LIST", &mut self.list);
        f.field("SETTINGS", &mut self.settings);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SETTINGS` of `crm.requisite.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputSettings {
    /// `DEFAULT_VALUE`: `integer | object | string`. Seen in examples only.
    pub default_value: Option<rt::Either<ListOutputSettingsDefaultValue, rt::Id>>,
    /// `DISPLAY`: `string`. Seen in examples only.
    pub display: Option<String>,
    /// `LABEL`: `string[]`. Seen in examples only.
    pub label: Option<Vec<String>>,
    /// `LABEL_CHECKBOX`: `string`. Seen in examples only.
    pub label_checkbox: Option<String>,
    /// `USE_SECOND`: `string`. Seen in examples only.
    pub use_second: Option<String>,
    /// `USE_TIMEZONE`: `string`. Seen in examples only.
    pub use_timezone: Option<String>,
    /// `PRECISION`: `integer`. Seen in examples only.
    pub precision: Option<i64>,
    /// `SIZE`: `integer`. Seen in examples only.
    pub size: Option<i64>,
    /// `MIN_VALUE`: `integer`. Seen in examples only.
    pub min_value: Option<i64>,
    /// `MAX_VALUE`: `integer`. Seen in examples only.
    pub max_value: Option<i64>,
    /// `ROWS`: `integer`. Seen in examples only.
    pub rows: Option<i64>,
    /// `REGEXP`: `string`. Seen in examples only.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`. Seen in examples only.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`. Seen in examples only.
    pub max_length: Option<i64>,
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
        f.field("DEFAULT_VALUE", &mut self.default_value);
        f.text("DISPLAY", &mut self.display);
        f.field("LABEL", &mut self.label);
        f.text("LABEL_CHECKBOX", &mut self.label_checkbox);
        f.text("USE_SECOND", &mut self.use_second);
        f.text("USE_TIMEZONE", &mut self.use_timezone);
        f.int("PRECISION", &mut self.precision);
        f.int("SIZE", &mut self.size);
        f.int("MIN_VALUE", &mut self.min_value);
        f.int("MAX_VALUE", &mut self.max_value);
        f.int("ROWS", &mut self.rows);
        f.text("REGEXP", &mut self.regexp);
        f.int("MIN_LENGTH", &mut self.min_length);
        f.int("MAX_LENGTH", &mut self.max_length);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SETTINGS.DEFAULT_VALUE` of `crm.requisite.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputSettingsDefaultValue {
    /// `TYPE`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `VALUE`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputSettingsDefaultValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputSettingsDefaultValue", self, f)
    }
}

impl rt::Object for ListOutputSettingsDefaultValue {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TYPE", &mut self.r#type);
        f.text("VALUE", &mut self.value);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.requisite.userfield.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Access denied.`.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Custom Field of CRM Requisite: `crm.requisite.userfield.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html)
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
    const NAME: &'static str = "crm.requisite.userfield.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.requisite.userfield.update`.
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

    /// `MULTIPLE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("MULTIPLE", value))
    }

    /// `MANDATORY`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn mandatory(self, value: bool) -> Self {
        Self(self.0.yes_no("MANDATORY", value))
    }

    /// `SHOW_FILTER`: `char`. Values: `N`, `I`, `E`, `S`.
    #[inline]
    pub fn show_filter(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SHOW_FILTER", value.into()))
    }

    /// `SHOW_IN_LIST`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn show_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_IN_LIST", value))
    }

    /// `EDIT_IN_LIST`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn edit_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("EDIT_IN_LIST", value))
    }

    /// `IS_SEARCHABLE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_SEARCHABLE", value))
    }

    /// `EDIT_FORM_LABEL`: `string`.
    #[inline]
    pub fn edit_form_label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EDIT_FORM_LABEL", value.into()))
    }

    /// `LIST_COLUMN_LABEL`: `string`.
    #[inline]
    pub fn list_column_label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LIST_COLUMN_LABEL", value.into()))
    }

    /// `LIST_FILTER_LABEL`: `string`.
    #[inline]
    pub fn list_filter_label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LIST_FILTER_LABEL", value.into()))
    }

    /// `ERROR_MESSAGE`: `string`.
    #[inline]
    pub fn error_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ERROR_MESSAGE", value.into()))
    }

    /// `HELP_MESSAGE`: `string`.
    #[inline]
    pub fn help_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HELP_MESSAGE", value.into()))
    }

    /// `LIST`: `uf_enum_element[]`.
    #[inline]
    pub fn list(
        self,
        value: impl IntoIterator<Item = crate::types::UfEnumElementInput>,
    ) -> Self {
        Self(self.0.objects("LIST", value))
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS", value.into()))
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

/// What can go wrong in `crm.requisite.userfield.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `Operation is not allowed. Entity ID is not defined`.
    OperationNotAllowedEntityIdNotDefined,
    /// An empty code: `The entity with ID '235' is not found.`.
    EntityIdNotFound,
    /// An empty code: `ID is not defined or invalid`.
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_CORE`: `Fail to update user field`.
    FailToUpdateUserField,
    /// `ERROR_CORE`: `Fail to save enumeration field values`.
    FailToSaveEnumerationFieldValues,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Operation is not allowed. Entity ID is not defined",
            Self::OperationNotAllowedEntityIdNotDefined,
        ),
        ("", "The entity with ID * is not found.", Self::EntityIdNotFound),
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
        (
            "ERROR_CORE",
            "Fail to save enumeration field values",
            Self::FailToSaveEnumerationFieldValues,
        ),
        ("ERROR_CORE", "Fail to update user field", Self::FailToUpdateUserField),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
