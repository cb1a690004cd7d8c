// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.api.scrum.epic.*`.

use bitrix24_runtime as rt;

/// Add Epic in Scrum: `tasks.api.scrum.epic.add`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html)
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
    const NAME: &'static str = "tasks.api.scrum.epic.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.api.scrum.epic.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `groupId`: `integer`. Required.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `color`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `files`: `array`.
    #[inline]
    pub fn files(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("files", value.into()))
    }

    /// `createdBy`: `integer`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
    }

    /// `modifiedBy`: `integer`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
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

/// Keys of `result` of `tasks.api.scrum.epic.add`, `result` of `tasks.api.scrum.epic.list`, `result` of
/// `tasks.api.scrum.epic.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutput", self, f)
    }
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("groupId", &mut self.group_id);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.int("createdBy", &mut self.created_by);
        f.int("modifiedBy", &mut self.modified_by);
        f.text("color", &mut self.color);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.api.scrum.epic.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Epic not created` (HTTP 400).
    EpicNotCreated,
    /// `0`: `createdBy user not found` (HTTP 400).
    CreatedByUserNotFound,
    /// `0`: `modifiedBy user not found` (HTTP 400).
    ModifiedByUserNotFound,
    /// `0`: `Group is not found` (HTTP 400).
    GroupNotFound,
    /// `0`: `Name is not found` (HTTP 400).
    NameNotFound,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "modifiedBy user not found", Self::ModifiedByUserNotFound),
        ("0", "createdBy user not found", Self::CreatedByUserNotFound),
        ("0", "Group is not found", Self::GroupNotFound),
        ("0", "Epic not created", Self::EpicNotCreated),
        ("0", "Name is not found", Self::NameNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Epic: `tasks.api.scrum.epic.delete`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html)
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
    const NAME: &'static str = "tasks.api.scrum.epic.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<rt::Value>;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.api.scrum.epic.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Epic not found` (HTTP 400).
    EpicNotFound,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    CouldNotFindValueParameterId,
    /// `100`: `Invalid value {stringValue} to match with parameter {id}. Should be value of type int.`
    /// (HTTP 400).
    InvalidValueToMatchParameterId,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Access denied", Self::AccessDenied),
        ("0", "Epic not found", Self::EpicNotFound),
        ("0", "", Self::Code0),
        (
            "100",
            "Invalid value * to match with parameter {id}. Should be value of type int.",
            Self::InvalidValueToMatchParameterId,
        ),
        (
            "100",
            "Could not find value for parameter {id}",
            Self::CouldNotFindValueParameterId,
        ),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Epic Fields by Its Identifier: `tasks.api.scrum.epic.get`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html)
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
    const NAME: &'static str = "tasks.api.scrum.epic.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.api.scrum.epic.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `files`: `object`.
    pub files: Option<GetOutputFiles>,
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
        f.int("id", &mut self.id);
        f.int("groupId", &mut self.group_id);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.int("createdBy", &mut self.created_by);
        f.int("modifiedBy", &mut self.modified_by);
        f.text("color", &mut self.color);
        f.field("files", &mut self.files);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files` of `tasks.api.scrum.epic.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFiles {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `ENTITY_ID`: `string`. Seen in examples only.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`. Seen in examples only.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`. Seen in examples only.
    pub user_type_id: Option<String>,
    /// `XML_ID`. Seen in examples only.
    pub xml_id: Option<rt::Value>,
    /// `SORT`: `string`. Seen in examples only.
    pub sort: Option<String>,
    /// `MULTIPLE`: `string`. Seen in examples only.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`. Seen in examples only.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`. Seen in examples only.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`. Seen in examples only.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`. Seen in examples only.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`. Seen in examples only.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: `object`. Seen in examples only.
    pub settings: Option<GetOutputFilesSettings>,
    /// `USER_TYPE`: `object`. Seen in examples only.
    pub user_type: Option<GetOutputFilesUserType>,
    /// `VALUE`: `array`. Seen in examples only.
    pub value: Option<Vec<rt::Value>>,
    /// `ENTITY_VALUE_ID`: `integer`. Seen in examples only.
    pub entity_value_id: Option<i64>,
    /// `CUSTOM_DATA`: `object`. Seen in examples only.
    pub custom_data: Option<GetOutputFilesCustomData>,
    /// `EDIT_FORM_LABEL`: `string`. Seen in examples only.
    pub edit_form_label: Option<String>,
    /// `TAG`: `string`. Seen in examples only.
    pub tag: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFiles {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFiles", self, f)
    }
}

impl rt::Object for GetOutputFiles {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("FIELD_NAME", &mut self.field_name);
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.value("XML_ID", &mut self.xml_id);
        f.text("SORT", &mut self.sort);
        f.text("MULTIPLE", &mut self.multiple);
        f.text("MANDATORY", &mut self.mandatory);
        f.text("SHOW_FILTER", &mut self.show_filter);
        f.text("SHOW_IN_LIST", &mut self.show_in_list);
        f.text("EDIT_IN_LIST", &mut self.edit_in_list);
        f.text("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("SETTINGS", &mut self.settings);
        f.field("USER_TYPE", &mut self.user_type);
        f.field("VALUE", &mut self.value);
        f.int("ENTITY_VALUE_ID", &mut self.entity_value_id);
        f.field("CUSTOM_DATA", &mut self.custom_data);
        f.text("EDIT_FORM_LABEL", &mut self.edit_form_label);
        f.text("TAG", &mut self.tag);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files.SETTINGS` of `tasks.api.scrum.epic.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesSettings {
    /// `IBLOCK_ID`. Seen in examples only.
    pub iblock_id: Option<rt::Value>,
    /// `SECTION_ID`. Seen in examples only.
    pub section_id: Option<rt::Value>,
    /// `UF_TO_SAVE_ALLOW_EDIT`: `boolean`. Seen in examples only.
    pub uf_to_save_allow_edit: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesSettings", self, f)
    }
}

impl rt::Object for GetOutputFilesSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("IBLOCK_ID", &mut self.iblock_id);
        f.value("SECTION_ID", &mut self.section_id);
        f.flag("UF_TO_SAVE_ALLOW_EDIT", &mut self.uf_to_save_allow_edit);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files.USER_TYPE` of `tasks.api.scrum.epic.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesUserType {
    /// `USER_TYPE_ID`: `string`. Seen in examples only.
    pub user_type_id: Option<String>,
    /// `CLASS_NAME`: `string`. Seen in examples only.
    pub class_name: Option<String>,
    /// `DESCRIPTION`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `BASE_TYPE`: `string`. Seen in examples only.
    pub base_type: Option<String>,
    /// `TAG`: `string[]`. Seen in examples only.
    pub tag: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesUserType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesUserType", self, f)
    }
}

impl rt::Object for GetOutputFilesUserType {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("CLASS_NAME", &mut self.class_name);
        f.text("DESCRIPTION", &mut self.description);
        f.text("BASE_TYPE", &mut self.base_type);
        f.field("TAG", &mut self.tag);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files.CUSTOM_DATA` of `tasks.api.scrum.epic.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesCustomData {
    /// `PHOTO_TEMPLATE`: `string`. Seen in examples only.
    pub photo_template: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesCustomData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesCustomData", self, f)
    }
}

impl rt::Object for GetOutputFilesCustomData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("PHOTO_TEMPLATE", &mut self.photo_template);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.api.scrum.epic.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Epic not found` (HTTP 400).
    EpicNotFound,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    CouldNotFindValueParameterId,
    /// `100`: `Invalid value {stringValue} to match with parameter {id}. Should be value of type int.`
    /// (HTTP 400).
    InvalidValueToMatchParameterId,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Access denied", Self::AccessDenied),
        ("0", "Epic not found", Self::EpicNotFound),
        ("0", "", Self::Code0),
        (
            "100",
            "Invalid value * to match with parameter {id}. Should be value of type int.",
            Self::InvalidValueToMatchParameterId,
        ),
        (
            "100",
            "Could not find value for parameter {id}",
            Self::CouldNotFindValueParameterId,
        ),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of available fields for epic: `tasks.api.scrum.epic.getFields`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetFields(rt::Params);

impl GetFields {
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

impl rt::Method for GetFields {
    const NAME: &'static str = "tasks.api.scrum.epic.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.api.scrum.epic.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `fields`: `object`. Seen in examples only.
    pub fields: Option<rt::IdMap<GetFieldsOutputFieldsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetFieldsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetFieldsOutput", self, f)
    }
}

impl rt::Object for GetFieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("fields", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.fields.<field>` of `tasks.api.scrum.epic.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutputFieldsEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetFieldsOutputFieldsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetFieldsOutputFieldsEntry", self, f)
    }
}

impl rt::Object for GetFieldsOutputFieldsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// Get a List of Epics: `tasks.api.scrum.epic.list`
///
/// Scope: `task`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `order`: `array`. In examples: `object`.
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

    /// `select`: `array`. Default: `[]`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
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

impl rt::Method for List {
    const NAME: &'static str = "tasks.api.scrum.epic.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<AddOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = AddOutput;
}

/// Keys of `order` of `tasks.api.scrum.epic.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `groupId`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("groupId", value.into()))
    }

    /// `name`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `createdBy`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn created_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("createdBy", value.into()))
    }

    /// `modifiedBy`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn modified_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("modifiedBy", value.into()))
    }

    /// `color`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
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

/// Keys of `filter` of `tasks.api.scrum.epic.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `groupId`: `integer`.
    #[inline]
    pub fn group_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("groupId", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("name", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("description", value.into()))
    }

    /// `createdBy`: `integer`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("createdBy", value.into()))
    }

    /// `modifiedBy`: `integer`.
    #[inline]
    pub fn modified_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("modifiedBy", value.into()))
    }

    /// `color`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("color", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
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

/// What can go wrong in `tasks.api.scrum.epic.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `Could not load list` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Epic in Scrum: `tasks.api.scrum.epic.update`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `array`. In examples: `object`.
    #[inline]
    pub fn new(id: i64, fields: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("id", id).value("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "tasks.api.scrum.epic.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.api.scrum.epic.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `groupId`: `integer`. Required.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `color`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `files`: `array`.
    #[inline]
    pub fn files(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("files", value.into()))
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

/// What can go wrong in `tasks.api.scrum.epic.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Epic not found` (HTTP 400).
    EpicNotFound,
    /// `0`: `Epic not updated` (HTTP 400).
    EpicNotUpdated,
    /// `0`: `createdBy user not found` (HTTP 400).
    CreatedByUserNotFound,
    /// `0`: `modifiedBy user not found` (HTTP 400).
    ModifiedByUserNotFound,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    CouldNotFindValueParameterId,
    /// `100`: `Invalid value {stringValue} to match with parameter {id}. Should be value of type int.`
    /// (HTTP 400).
    InvalidValueToMatchParameterId,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "modifiedBy user not found", Self::ModifiedByUserNotFound),
        ("0", "createdBy user not found", Self::CreatedByUserNotFound),
        ("0", "Epic not updated", Self::EpicNotUpdated),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "Epic not found", Self::EpicNotFound),
        ("0", "", Self::Code0),
        (
            "100",
            "Invalid value * to match with parameter {id}. Should be value of type int.",
            Self::InvalidValueToMatchParameterId,
        ),
        (
            "100",
            "Could not find value for parameter {id}",
            Self::CouldNotFindValueParameterId,
        ),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
