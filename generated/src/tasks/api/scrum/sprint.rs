// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.api.scrum.sprint.*`.

use bitrix24_runtime as rt;

/// Add Sprint in Scrum: `tasks.api.scrum.sprint.add`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html)
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
    const NAME: &'static str = "tasks.api.scrum.sprint.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.api.scrum.sprint.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `groupId`: `integer`. Required.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `dateStart`: `string`.
    #[inline]
    pub fn date_start(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateStart", value.into()))
    }

    /// `dateEnd`: `string`.
    #[inline]
    pub fn date_end(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateEnd", value.into()))
    }

    /// `status`: `string`. Values: `active`, `planned`, `completed`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("status", value.into()))
    }

    /// `createdBy`: `integer`. Seen in examples only.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
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

/// Keys of `result` of `tasks.api.scrum.sprint.add`, `result` of `tasks.api.scrum.sprint.complete`,
/// `result` of `tasks.api.scrum.sprint.get`, `result` of `tasks.api.scrum.sprint.list` and 2 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `entityType`: `string`.
    pub entity_type: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `goal`: `string`.
    pub goal: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// `dateStart`: `string`.
    pub date_start: Option<String>,
    /// `dateEnd`: `string`.
    pub date_end: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
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
        f.text("entityType", &mut self.entity_type);
        f.text("name", &mut self.name);
        f.text("goal", &mut self.goal);
        f.int("sort", &mut self.sort);
        f.int("createdBy", &mut self.created_by);
        f.int("modifiedBy", &mut self.modified_by);
        f.text("dateStart", &mut self.date_start);
        f.text("dateEnd", &mut self.date_end);
        f.text("status", &mut self.status);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.api.scrum.sprint.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Sprint not created` (HTTP 400).
    SprintNotCreated,
    /// `0`: `Incorrect dateStart format` (HTTP 400).
    IncorrectDateStartFormat,
    /// `0`: `Incorrect dateEnd format` (HTTP 400).
    IncorrectDateEndFormat,
    /// `0`: `createdBy user not found` (HTTP 400).
    CreatedByUserNotFound,
    /// `0`: `modifiedBy user not found` (HTTP 400).
    ModifiedByUserNotFound,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100`: `Invalid value {stringValue} to match with parameter {fields}. Should be value of type array`
    /// (HTTP 400).
    InvalidValueToMatchParameterFields,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Incorrect dateStart format", Self::IncorrectDateStartFormat),
        ("0", "Incorrect dateEnd format", Self::IncorrectDateEndFormat),
        ("0", "modifiedBy user not found", Self::ModifiedByUserNotFound),
        ("0", "createdBy user not found", Self::CreatedByUserNotFound),
        ("0", "Sprint not created", Self::SprintNotCreated),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        (
            "100",
            "Invalid value * to match with parameter {fields}. Should be value of type array",
            Self::InvalidValueToMatchParameterFields,
        ),
        (
            "100",
            "Could not find value for parameter {fields}",
            Self::CouldNotFindValueParameterFields,
        ),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Complete the Active Sprint of the Selected Scrum: `tasks.api.scrum.sprint.complete`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Complete(rt::Params);

impl Complete {
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

impl rt::Method for Complete {
    const NAME: &'static str = "tasks.api.scrum.sprint.complete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = CompleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.api.scrum.sprint.complete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompleteError {
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Sprint not found` (HTTP 400).
    SprintNotFound,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    CouldNotFindValueParameterId,
    /// `100`: `Invalid value {stringValue} to match with parameter {id}. Should be value of type int` (HTTP
    /// 400).
    InvalidValueToMatchParameterId,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CompleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Sprint not found", Self::SprintNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        (
            "100",
            "Invalid value * to match with parameter {id}. Should be value of type int",
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

/// Delete Sprint: `tasks.api.scrum.sprint.delete`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html)
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
    const NAME: &'static str = "tasks.api.scrum.sprint.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<rt::Value>;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.api.scrum.sprint.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Sprint not found` (HTTP 400).
    SprintNotFound,
    /// `0`: `It is forbidden remove a sprint with items` (HTTP 400).
    ForbiddenRemoveSprintItems,
    /// `0`: `Sprint items have not been moved to backlog` (HTTP 400).
    SprintItemsNotMovedToBacklog,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    CouldNotFindValueParameterId,
    /// `100`: `Invalid value {stringValue} to match with parameter {id}. Should be value of type int` (HTTP
    /// 400).
    InvalidValueToMatchParameterId,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Sprint items have not been moved to backlog",
            Self::SprintItemsNotMovedToBacklog,
        ),
        (
            "0",
            "It is forbidden remove a sprint with items",
            Self::ForbiddenRemoveSprintItems,
        ),
        ("0", "Sprint not found", Self::SprintNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        (
            "100",
            "Invalid value * to match with parameter {id}. Should be value of type int",
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

/// Get Sprint Fields by Its Identifier: `tasks.api.scrum.sprint.get`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `sprintId`: `integer`.
    #[inline]
    pub fn new(sprint_id: i64) -> Self {
        Self(rt::Params::new().int("sprintId", sprint_id))
    }

    /// `id`: `integer`. Seen in examples only.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "tasks.api.scrum.sprint.get";
    const REQUIRED: &'static [&'static str] = &["sprintId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.api.scrum.sprint.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Sprint not found` (HTTP 400).
    SprintNotFound,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    CouldNotFindValueParameterId,
    /// `100`: `Invalid value {stringValue} to match with parameter {id}. Should be value of type int` (HTTP
    /// 400).
    InvalidValueToMatchParameterId,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Sprint not found", Self::SprintNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        (
            "100",
            "Invalid value * to match with parameter {id}. Should be value of type int",
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

/// Get a List of Available Fields for the Sprint: `tasks.api.scrum.sprint.getFields`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html)
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
    const NAME: &'static str = "tasks.api.scrum.sprint.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.api.scrum.sprint.getFields`.
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

/// Keys of `result.fields.<field>` of `tasks.api.scrum.sprint.getFields`.
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

/// Get a List of Sprints: `tasks.api.scrum.sprint.list`
///
/// Scope: `task`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html)
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

    /// `select`: `object`. Default: `[]`.
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
    const NAME: &'static str = "tasks.api.scrum.sprint.list";
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
        .sent_key("ID")
        .filter("filter")
        .order("order");
    type Item = AddOutput;
}

/// Keys of `order` of `tasks.api.scrum.sprint.list`.
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

    /// `GROUP_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GROUP_ID", value.into()))
    }

    /// `ENTITY_TYPE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_TYPE", value.into()))
    }

    /// `NAME`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SORT`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SORT", value.into()))
    }

    /// `CREATED_BY`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn created_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATED_BY", value.into()))
    }

    /// `MODIFIED_BY`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn modified_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODIFIED_BY", value.into()))
    }

    /// `DATE_START`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn date_start(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_START", value.into()))
    }

    /// `DATE_END`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn date_end(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_END", value.into()))
    }

    /// `STATUS`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS", value.into()))
    }

    /// `INFO`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn info(self, value: impl Into<String>) -> Self {
        Self(self.0.text("INFO", value.into()))
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

/// Keys of `filter` of `tasks.api.scrum.sprint.list`.
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

    /// `GROUP_ID`: `integer`.
    #[inline]
    pub fn group_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("GROUP_ID", value.into()))
    }

    /// `ENTITY_TYPE`: `string`.
    #[inline]
    pub fn entity_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_TYPE", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SORT", value.into()))
    }

    /// `CREATED_BY`: `integer`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_BY", value.into()))
    }

    /// `MODIFIED_BY`: `integer`.
    #[inline]
    pub fn modified_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODIFIED_BY", value.into()))
    }

    /// `DATE_START`: `string`.
    #[inline]
    pub fn date_start(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_START", value.into()))
    }

    /// `DATE_END`: `string`.
    #[inline]
    pub fn date_end(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_END", value.into()))
    }

    /// `STATUS`: `string`.
    #[inline]
    pub fn status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STATUS", value.into()))
    }

    /// `INFO`: `object`.
    #[inline]
    pub fn info(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("INFO", value.into()))
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

/// What can go wrong in `tasks.api.scrum.sprint.list`.
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

/// Start Sprint: `tasks.api.scrum.sprint.start`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Start(rt::Params);

impl Start {
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

impl rt::Method for Start {
    const NAME: &'static str = "tasks.api.scrum.sprint.start";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = StartError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.api.scrum.sprint.start`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Sprint not found` (HTTP 400).
    SprintNotFound,
    /// `0`: `Sprint must be planned` (HTTP 400).
    SprintMustBePlanned,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    CouldNotFindValueParameterId,
    /// `100`: `Invalid value {stringValue} to match with parameter {id}. Should be value of type int` (HTTP
    /// 400).
    InvalidValueToMatchParameterId,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StartError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Sprint must be planned", Self::SprintMustBePlanned),
        ("0", "Sprint not found", Self::SprintNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        (
            "100",
            "Invalid value * to match with parameter {id}. Should be value of type int",
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

/// Update Sprint: `tasks.api.scrum.sprint.update`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html)
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
    const NAME: &'static str = "tasks.api.scrum.sprint.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.api.scrum.sprint.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `groupId`: `integer`.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `dateStart`: `string`.
    #[inline]
    pub fn date_start(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateStart", value.into()))
    }

    /// `dateEnd`: `string`.
    #[inline]
    pub fn date_end(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateEnd", value.into()))
    }

    /// `status`: `string`. Values: `active`, `planned`, `completed`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("status", value.into()))
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

/// What can go wrong in `tasks.api.scrum.sprint.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Sprint not created` (HTTP 400).
    SprintNotCreated,
    /// `0`: `Incorrect dateStart format` (HTTP 400).
    IncorrectDateStartFormat,
    /// `0`: `Incorrect dateEnd format` (HTTP 400).
    IncorrectDateEndFormat,
    /// `0`: `createdBy user not found` (HTTP 400).
    CreatedByUserNotFound,
    /// `0`: `modifiedBy user not found` (HTTP 400).
    ModifiedByUserNotFound,
    /// `0`: `Unable to add two active sprint` (HTTP 400).
    UnableToAddTwoActiveSprint,
    /// `0`: `Incorrect sprint status` (HTTP 400).
    IncorrectSprintStatus,
    /// `0`: `Sprint not found` (HTTP 400).
    SprintNotFound,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100`: `Invalid value {stringValue} to match with parameter {fields}. Should be value of type array`
    /// (HTTP 400).
    InvalidValueToMatchParameterFields,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Unable to add two active sprint", Self::UnableToAddTwoActiveSprint),
        ("0", "Incorrect dateStart format", Self::IncorrectDateStartFormat),
        ("0", "Incorrect dateEnd format", Self::IncorrectDateEndFormat),
        ("0", "modifiedBy user not found", Self::ModifiedByUserNotFound),
        ("0", "createdBy user not found", Self::CreatedByUserNotFound),
        ("0", "Incorrect sprint status", Self::IncorrectSprintStatus),
        ("0", "Sprint not created", Self::SprintNotCreated),
        ("0", "Sprint not found", Self::SprintNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        (
            "100",
            "Invalid value * to match with parameter {fields}. Should be value of type array",
            Self::InvalidValueToMatchParameterFields,
        ),
        (
            "100",
            "Could not find value for parameter {fields}",
            Self::CouldNotFindValueParameterFields,
        ),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
