// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.api.scrum.task.*`.

use bitrix24_runtime as rt;

/// Get Scrum Task Fields by ID: `tasks.api.scrum.task.get`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html)
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
    const NAME: &'static str = "tasks.api.scrum.task.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.api.scrum.task.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `storyPoints`: `string`.
    pub story_points: Option<String>,
    /// `epicId`: `integer`.
    pub epic_id: Option<i64>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
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
        f.int("entityId", &mut self.entity_id);
        f.text("storyPoints", &mut self.story_points);
        f.int("epicId", &mut self.epic_id);
        f.int("sort", &mut self.sort);
        f.int("createdBy", &mut self.created_by);
        f.int("modifiedBy", &mut self.modified_by);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.api.scrum.task.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`: `Task not found` (HTTP 200).
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 200).
    CouldNotFindValueParameterId,
    /// `100`: `Invalid value {stringValue} to match with parameter {id}. Should be value of type int.`
    /// (HTTP 200).
    InvalidValueToMatchParameterId,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
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

/// Get Scrum Task Fields: `tasks.api.scrum.task.getFields`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html)
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
    const NAME: &'static str = "tasks.api.scrum.task.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.api.scrum.task.getFields`.
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

/// Keys of `result.fields.<field>` of `tasks.api.scrum.task.getFields`.
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

/// Create or Update a Scrum Task: `tasks.api.scrum.task.update`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html)
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
    const NAME: &'static str = "tasks.api.scrum.task.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UpdateOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.api.scrum.task.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityId`: `integer`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `storyPoints`: `string`.
    #[inline]
    pub fn story_points(self, value: impl Into<String>) -> Self {
        Self(self.0.text("storyPoints", value.into()))
    }

    /// `epicId`: `integer`.
    #[inline]
    pub fn epic_id(self, value: i64) -> Self {
        Self(self.0.int("epicId", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
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

/// Keys of `result` of `tasks.api.scrum.task.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOutput {
    /// `status`: `string`. Values: `success`, `error`.
    pub status: Option<String>,
    /// `data`: `boolean | null`.
    pub data: Option<bool>,
    /// `errors`: `array`.
    pub errors: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UpdateOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UpdateOutput", self, f)
    }
}

impl rt::Object for UpdateOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("status", &mut self.status);
        f.flag("data", &mut self.data);
        f.field("errors", &mut self.errors);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.api.scrum.task.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `0`: `Epic not found` (HTTP 400).
    EpicNotFound,
    /// `0`: `Task not found` (HTTP 400).
    TaskNotFound,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Item not created` (HTTP 400).
    ItemNotCreated,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Item not created", Self::ItemNotCreated),
        ("0", "Epic not found", Self::EpicNotFound),
        ("0", "Task not found", Self::TaskNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
