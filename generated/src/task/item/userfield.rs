// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `task.item.userfield.*`.

use bitrix24_runtime as rt;

/// Add Custom Field: `task.item.userfield.add`
///
/// Scope: `task`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `PARAMS`: `object`.
    #[inline]
    pub fn new(params: AddParams) -> Self {
        Self(rt::Params::new().object("PARAMS", params.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "task.item.userfield.add";
    const REQUIRED: &'static [&'static str] = &["PARAMS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `PARAMS` of `task.item.userfield.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddParams(rt::Params);

impl AddParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `USER_TYPE_ID`: `string`. Required. Values: `string`, `double`, `datetime`, `boolean`.
    #[inline]
    pub fn user_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_TYPE_ID", value.into()))
    }

    /// `FIELD_NAME`: `string`. Required.
    #[inline]
    pub fn field_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIELD_NAME", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `EDIT_FORM_LABEL`: `object`.
    #[inline]
    pub fn edit_form_label(self, value: AddParamsEditFormLabel) -> Self {
        Self(self.0.object("EDIT_FORM_LABEL", value.into()))
    }

    /// `LABEL`: `string`.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LABEL", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `MULTIPLE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("MULTIPLE", value))
    }

    /// `MANDATORY`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn mandatory(self, value: bool) -> Self {
        Self(self.0.yes_no("MANDATORY", value))
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: AddParamsSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddParams> for rt::Params {
    #[inline]
    fn from(object: AddParams) -> Self {
        object.0
    }
}

/// Keys of `PARAMS.EDIT_FORM_LABEL` of `task.item.userfield.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddParamsEditFormLabel(rt::Params);

impl AddParamsEditFormLabel {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `de`: `string`.
    #[inline]
    pub fn de(self, value: impl Into<String>) -> Self {
        Self(self.0.text("de", value.into()))
    }

    /// `en`: `string`.
    #[inline]
    pub fn en(self, value: impl Into<String>) -> Self {
        Self(self.0.text("en", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddParamsEditFormLabel> for rt::Params {
    #[inline]
    fn from(object: AddParamsEditFormLabel) -> Self {
        object.0
    }
}

/// Keys of `PARAMS.SETTINGS` of `task.item.userfield.add`, `DATA.SETTINGS` of
/// `task.item.userfield.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddParamsSettings(rt::Params);

impl AddParamsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DEFAULT_VALUE`: `string | double | object | integer`. Values: `0`, `1` or others.
    ///
    /// See [`AddParamsSettingsDefaultValue`].
    #[inline]
    pub fn default_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEFAULT_VALUE", value.into()))
    }

    /// `ROWS`: `integer`. With: `string`.
    #[inline]
    pub fn rows(self, value: i64) -> Self {
        Self(self.0.int("ROWS", value))
    }

    /// `DISPLAY`: `string`. Values: `CHECKBOX`, `RADIO`, `DROPDOWN`. With: `boolean`.
    #[inline]
    pub fn display(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DISPLAY", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddParamsSettings> for rt::Params {
    #[inline]
    fn from(object: AddParamsSettings) -> Self {
        object.0
    }
}

/// Keys of `PARAMS.SETTINGS.DEFAULT_VALUE` of `task.item.userfield.add`, `DATA.SETTINGS.DEFAULT_VALUE`
/// of `task.item.userfield.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddParamsSettingsDefaultValue(rt::Params);

impl AddParamsSettingsDefaultValue {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`: `string`. Values: `NONE`, `FIXED`, `NOW`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `VALUE`: `datetime`.
    #[inline]
    pub fn value(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("VALUE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddParamsSettingsDefaultValue> for rt::Params {
    #[inline]
    fn from(object: AddParamsSettingsDefaultValue) -> Self {
        object.0
    }
}

impl From<AddParamsSettingsDefaultValue> for rt::Value {
    #[inline]
    fn from(object: AddParamsSettingsDefaultValue) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `task.item.userfield.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`: `The 'USER_TYPE_ID' field is not found.` (HTTP 400).
    UserTypeIdFieldNotFound,
    /// `ERROR_CORE`: `Invalid user type specified.` (HTTP 400).
    InvalidUserTypeSpecified,
    /// `ERROR_CORE`: `The 'FIELD_NAME' field is not found` (HTTP 400).
    FieldNameFieldNotFound,
    /// `ERROR_CORE`: `The field UF_TASK_CLIENT_REQUEST for the object TASKS_TASK already exists.` (HTTP
    /// 400).
    FieldUfTaskClientRequestObjectTasksTaskAlreadyExists,
    /// `ERROR_CORE`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "The field UF_TASK_CLIENT_REQUEST for the object TASKS_TASK already exists.",
            Self::FieldUfTaskClientRequestObjectTasksTaskAlreadyExists,
        ),
        (
            "ERROR_CORE",
            "The 'USER_TYPE_ID' field is not found.",
            Self::UserTypeIdFieldNotFound,
        ),
        (
            "ERROR_CORE",
            "The 'FIELD_NAME' field is not found",
            Self::FieldNameFieldNotFound,
        ),
        ("ERROR_CORE", "Invalid user type specified.", Self::InvalidUserTypeSpecified),
        ("ERROR_CORE", "Access denied", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete User Field: `task.item.userfield.delete`
///
/// Scope: `task`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `ID`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "task.item.userfield.delete";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `task.item.userfield.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#0; Invalid arguments for Bitrix\Tasks\Integration\Rest\Task\UserField::delete; 0/TE`
    /// (HTTP 400).
    InvalidArguments,
    /// `ERROR_CORE`: `ID is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// `ERROR_CORE`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// `ERROR_NOT_FOUND`: `The entity with ID '{ID}' is not found` (HTTP 400).
    ErrorNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#0; Invalid arguments for Bitrix\\Tasks\\Integration\\Rest\\Task\\UserField::delete; 0/TE",
            Self::InvalidArguments,
        ),
        ("ERROR_CORE", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("ERROR_CORE", "Access denied", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Custom Task Field by ID: `task.item.userfield.get`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `ID`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "task.item.userfield.get";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `task.item.userfield.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `char`. Values: `Y`, `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `char`. Values: `Y`, `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: `char`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `char`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `char`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `char`.
    pub is_searchable: Option<String>,
    /// `EDIT_FORM_LABEL`: `object`.
    pub edit_form_label: Option<rt::IdMap<String>>,
    /// `LIST_COLUMN_LABEL`: `object`.
    pub list_column_label: Option<rt::IdMap<String>>,
    /// `LIST_FILTER_LABEL`: `object`.
    pub list_filter_label: Option<rt::IdMap<String>>,
    /// `ERROR_MESSAGE`: `object`.
    pub error_message: Option<rt::IdMap<String>>,
    /// `HELP_MESSAGE`: `object`.
    pub help_message: Option<rt::IdMap<String>>,
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
        f.text("SHOW_IN_LIST", &mut self.show_in_list);
        f.text("EDIT_IN_LIST", &mut self.edit_in_list);
        f.text("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("EDIT_FORM_LABEL", &mut self.edit_form_label);
        f.field("LIST_COLUMN_LABEL", &mut self.list_column_label);
        f.field("LIST_FILTER_LABEL", &mut self.list_filter_label);
        f.field("ERROR_MESSAGE", &mut self.error_message);
        f.field("HELP_MESSAGE", &mut self.help_message);
        f.field("SETTINGS", &mut self.settings);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SETTINGS` of `task.item.userfield.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputSettings {
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `ROWS`: `integer`.
    pub rows: Option<i64>,
    /// `REGEXP`: `string`.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`.
    pub max_length: Option<i64>,
    /// `DEFAULT_VALUE`: `string`.
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

/// What can go wrong in `task.item.userfield.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_CORE`: `No parameters found` (HTTP 400).
    NoParametersFound,
    /// `ERROR_CORE`: `ID is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// `ERROR_NOT_FOUND`: `The entity with ID '{ID}' is not found` (HTTP 400).
    ErrorNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CORE", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("ERROR_CORE", "No parameters found", Self::NoParametersFound),
        ("ERROR_CORE", "", Self::ErrorCore),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get User Field Fields: `task.item.userfield.getfields`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getfields(rt::Params);

impl Getfields {
    /// The request; it has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getfields {
    const NAME: &'static str = "task.item.userfield.getfields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<GetfieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `task.item.userfield.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsOutputEntry {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`.
    pub is_multiple: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsOutputEntry", self, f)
    }
}

impl rt::Object for GetfieldsOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.text("title", &mut self.title);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isMultiple", &mut self.is_multiple);
        f.rest(&mut self.extra);
    }
}

/// Get a List of Custom Fields: `task.item.userfield.getlist`
///
/// Scope: `task`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getlist(rt::Params);

impl Getlist {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ORDER`: `object`.
    ///
    /// See [`GetlistOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("ORDER", value))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`GetlistFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
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

impl rt::Method for Getlist {
    const NAME: &'static str = "task.item.userfield.getlist";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetlistOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Getlist {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("FILTER")
        .order("ORDER");
    type Item = GetlistOutput;
}

/// Keys of `ORDER` of `task.item.userfield.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistOrder(rt::Params);

impl GetlistOrder {
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

impl From<GetlistOrder> for rt::Params {
    #[inline]
    fn from(object: GetlistOrder) -> Self {
        object.0
    }
}

impl From<GetlistOrder> for rt::Order {
    #[inline]
    fn from(object: GetlistOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `FILTER` of `task.item.userfield.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistFilter(rt::Params);

impl GetlistFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`.
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

    /// `MULTIPLE`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MULTIPLE", value.into()))
    }

    /// `MANDATORY`. Values: `Y`, `N`.
    #[inline]
    pub fn mandatory(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MANDATORY", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetlistFilter> for rt::Params {
    #[inline]
    fn from(object: GetlistFilter) -> Self {
        object.0
    }
}

impl From<GetlistFilter> for rt::Filter {
    #[inline]
    fn from(object: GetlistFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `task.item.userfield.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `char`. Values: `Y`, `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `char`. Values: `Y`, `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: `char`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `char`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `char`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `char`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: `object`.
    pub settings: Option<GetlistOutputSettings>,
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
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("FIELD_NAME", &mut self.field_name);
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("XML_ID", &mut self.xml_id);
        f.int("SORT", &mut self.sort);
        f.flag("MULTIPLE", &mut self.multiple);
        f.flag("MANDATORY", &mut self.mandatory);
        f.text("SHOW_FILTER", &mut self.show_filter);
        f.text("SHOW_IN_LIST", &mut self.show_in_list);
        f.text("EDIT_IN_LIST", &mut self.edit_in_list);
        f.text("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("SETTINGS", &mut self.settings);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SETTINGS` of `task.item.userfield.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutputSettings {
    /// `LEAD`: `string`. Seen in examples only.
    pub lead: Option<String>,
    /// `CONTACT`: `string`. Seen in examples only.
    pub contact: Option<String>,
    /// `COMPANY`: `string`. Seen in examples only.
    pub company: Option<String>,
    /// `DEAL`: `string`. Seen in examples only.
    pub deal: Option<String>,
    /// `IBLOCK_ID`: `integer`. Seen in examples only.
    pub iblock_id: Option<i64>,
    /// `SECTION_ID`: `integer`. Seen in examples only.
    pub section_id: Option<i64>,
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
    /// `DEFAULT_VALUE`: `string | integer | object`. Seen in examples only.
    pub default_value: Option<rt::Either<GetlistOutputSettingsDefaultValue, rt::Id>>,
    /// `PRECISION`: `integer`. Seen in examples only.
    pub precision: Option<i64>,
    /// `MIN_VALUE`: `integer`. Seen in examples only.
    pub min_value: Option<i64>,
    /// `MAX_VALUE`: `integer`. Seen in examples only.
    pub max_value: Option<i64>,
    /// `USE_SECOND`: `string`. Seen in examples only.
    pub use_second: Option<String>,
    /// `USE_TIMEZONE`: `string`. Seen in examples only.
    pub use_timezone: Option<String>,
    /// `DISPLAY`: `string`. Seen in examples only.
    pub display: Option<String>,
    /// `LABEL`: `string[]`. Seen in examples only.
    pub label: Option<Vec<String>>,
    /// `LABEL_CHECKBOX`: `string`. Seen in examples only.
    pub label_checkbox: Option<String>,
    /// `UF_TO_SAVE_ALLOW_EDIT`: `string`. Seen in examples only.
    pub uf_to_save_allow_edit: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetlistOutputSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetlistOutputSettings", self, f)
    }
}

impl rt::Object for GetlistOutputSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("LEAD", &mut self.lead);
        f.text("CONTACT", &mut self.contact);
        f.text("COMPANY", &mut self.company);
        f.text("DEAL", &mut self.deal);
        f.int("IBLOCK_ID", &mut self.iblock_id);
        f.int("SECTION_ID", &mut self.section_id);
        f.int("SIZE", &mut self.size);
        f.int("ROWS", &mut self.rows);
        f.text("REGEXP", &mut self.regexp);
        f.int("MIN_LENGTH", &mut self.min_length);
        f.int("MAX_LENGTH", &mut self.max_length);
        f.field("DEFAULT_VALUE", &mut self.default_value);
        f.int("PRECISION", &mut self.precision);
        f.int("MIN_VALUE", &mut self.min_value);
        f.int("MAX_VALUE", &mut self.max_value);
        f.text("USE_SECOND", &mut self.use_second);
        f.text("USE_TIMEZONE", &mut self.use_timezone);
        f.text("DISPLAY", &mut self.display);
        f.field("LABEL", &mut self.label);
        f.text("LABEL_CHECKBOX", &mut self.label_checkbox);
        f.text("UF_TO_SAVE_ALLOW_EDIT", &mut self.uf_to_save_allow_edit);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SETTINGS.DEFAULT_VALUE` of `task.item.userfield.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutputSettingsDefaultValue {
    /// `TYPE`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `VALUE`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetlistOutputSettingsDefaultValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetlistOutputSettingsDefaultValue", self, f)
    }
}

impl rt::Object for GetlistOutputSettingsDefaultValue {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TYPE", &mut self.r#type);
        f.text("VALUE", &mut self.value);
        f.rest(&mut self.extra);
    }
}

/// Get a List of Available Data Types: `task.item.userfield.gettypes`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Gettypes(rt::Params);

impl Gettypes {
    /// The request; it has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Gettypes {
    const NAME: &'static str = "task.item.userfield.gettypes";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GettypesOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `task.item.userfield.gettypes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GettypesOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GettypesOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GettypesOutput", self, f)
    }
}

impl rt::Object for GettypesOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

/// Update User Field: `task.item.userfield.update`
///
/// Scope: `task`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `ID`: `integer`.
    /// - `DATA`: `object`.
    #[inline]
    pub fn new(id: i64, data: UpdateData) -> Self {
        Self(rt::Params::new().int("ID", id).object("DATA", data.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "task.item.userfield.update";
    const REQUIRED: &'static [&'static str] = &["ID", "DATA"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `DATA` of `task.item.userfield.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateData(rt::Params);

impl UpdateData {
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

    /// `EDIT_FORM_LABEL`: `object`.
    #[inline]
    pub fn edit_form_label(self, value: UpdateDataEditFormLabel) -> Self {
        Self(self.0.object("EDIT_FORM_LABEL", value.into()))
    }

    /// `LABEL`: `string`.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LABEL", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `MULTIPLE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("MULTIPLE", value))
    }

    /// `MANDATORY`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn mandatory(self, value: bool) -> Self {
        Self(self.0.yes_no("MANDATORY", value))
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: AddParamsSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateData> for rt::Params {
    #[inline]
    fn from(object: UpdateData) -> Self {
        object.0
    }
}

/// Keys of `DATA.EDIT_FORM_LABEL` of `task.item.userfield.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateDataEditFormLabel(rt::Params);

impl UpdateDataEditFormLabel {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ru`: `string`.
    #[inline]
    pub fn ru(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ru", value.into()))
    }

    /// `en`: `string`.
    #[inline]
    pub fn en(self, value: impl Into<String>) -> Self {
        Self(self.0.text("en", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateDataEditFormLabel> for rt::Params {
    #[inline]
    fn from(object: UpdateDataEditFormLabel) -> Self {
        object.0
    }
}

/// What can go wrong in `task.item.userfield.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#0; Invalid arguments for Bitrix\Tasks\Integration\Rest\Task\UserField::update; 0/TE`
    /// (HTTP 400).
    InvalidArguments,
    /// `ERROR_CORE`: `ID is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// `ERROR_CORE`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// `ERROR_NOT_FOUND`: `The entity with ID '{ID}' is not found` (HTTP 400).
    ErrorNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#0; Invalid arguments for Bitrix\\Tasks\\Integration\\Rest\\Task\\UserField::update; 0/TE",
            Self::InvalidArguments,
        ),
        ("ERROR_CORE", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("ERROR_CORE", "Access denied", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
    ];
    const OTHER: Self = Self::Other;
}
