// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.api.scrum.kanban.*`.

use bitrix24_runtime as rt;

/// Create a Scrum Kanban Stage: `tasks.api.scrum.kanban.addStage`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct AddStage(rt::Params);

impl AddStage {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: AddStageFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for AddStage {
    const NAME: &'static str = "tasks.api.scrum.kanban.addStage";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddStageError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.api.scrum.kanban.addStage`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddStageFields(rt::Params);

impl AddStageFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `sprintId`: `integer`. Required.
    #[inline]
    pub fn sprint_id(self, value: i64) -> Self {
        Self(self.0.int("sprintId", value))
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `type`: `string`. Values: `NEW`, `WORK`, `FINISH`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `color`: `string`.
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

impl From<AddStageFields> for rt::Params {
    #[inline]
    fn from(object: AddStageFields) -> Self {
        object.0
    }
}

/// What can go wrong in `tasks.api.scrum.kanban.addStage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddStageError {
    /// `0`: `Sprint id not found` (HTTP 400).
    SprintIdNotFound,
    /// `0`: `Sprint not found` (HTTP 400).
    SprintNotFound,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Incorrect name format` (HTTP 400).
    IncorrectNameFormat,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddStageError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Incorrect name format", Self::IncorrectNameFormat),
        ("0", "Sprint id not found", Self::SprintIdNotFound),
        ("0", "Sprint not found", Self::SprintNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Add Task to Scrum Kanban: `tasks.api.scrum.kanban.addTask`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct AddTask(rt::Params);

impl AddTask {
    /// A request in which nothing is set yet. Required: `sprintId`, `taskId`, `stageId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `sprintId`: `integer`. Required.
    #[inline]
    pub fn sprint_id(self, value: i64) -> Self {
        Self(self.0.int("sprintId", value))
    }

    /// `taskId`: `integer`. Required.
    #[inline]
    pub fn task_id(self, value: i64) -> Self {
        Self(self.0.int("taskId", value))
    }

    /// `stageId`: `integer`. Required.
    #[inline]
    pub fn stage_id(self, value: i64) -> Self {
        Self(self.0.int("stageId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for AddTask {
    const NAME: &'static str = "tasks.api.scrum.kanban.addTask";
    const REQUIRED: &'static [&'static str] = &["sprintId", "taskId", "stageId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddTaskError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.api.scrum.kanban.addTask`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddTaskError {
    /// `0`: `Sprint id not found` (HTTP 400).
    SprintIdNotFound,
    /// `0`: `TaskId id not found` (HTTP 400).
    TaskIdNotFound,
    /// `0`: `StageId id not found` (HTTP 400).
    StageIdNotFound,
    /// `0`: `Sprint not found` (HTTP 400).
    SprintNotFound,
    /// `0`: `Stage not found` (HTTP 400).
    StageNotFound,
    /// `0`: `Task not found. The task must be with GROUP_ID` (HTTP 400).
    TaskNotFoundTaskMustBeGroupId,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddTaskError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Task not found. The task must be with GROUP_ID",
            Self::TaskNotFoundTaskMustBeGroupId,
        ),
        ("0", "StageId id not found", Self::StageIdNotFound),
        ("0", "Sprint id not found", Self::SprintIdNotFound),
        ("0", "TaskId id not found", Self::TaskIdNotFound),
        ("0", "Sprint not found", Self::SprintNotFound),
        ("0", "Stage not found", Self::StageNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Stage: `tasks.api.scrum.kanban.deleteStage`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct DeleteStage(rt::Params);

impl DeleteStage {
    /// A request with its required parameters:
    ///
    /// - `stageId`: `integer`.
    #[inline]
    pub fn new(stage_id: i64) -> Self {
        Self(rt::Params::new().int("stageId", stage_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for DeleteStage {
    const NAME: &'static str = "tasks.api.scrum.kanban.deleteStage";
    const REQUIRED: &'static [&'static str] = &["stageId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteStageError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.api.scrum.kanban.deleteStage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteStageError {
    /// `0`: `Stage id not found` (HTTP 400).
    StageIdNotFound,
    /// `0`: `Stage not found` (HTTP 400).
    StageNotFound,
    /// `0`: `Stage has tasks` (HTTP 400).
    StageHasTasks,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteStageError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Stage id not found", Self::StageIdNotFound),
        ("0", "Stage not found", Self::StageNotFound),
        ("0", "Stage has tasks", Self::StageHasTasks),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Task from Scrum Kanban: `tasks.api.scrum.kanban.deleteTask`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct DeleteTask(rt::Params);

impl DeleteTask {
    /// A request in which nothing is set yet. Required: `sprintId`, `taskId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `sprintId`: `integer`. Required.
    #[inline]
    pub fn sprint_id(self, value: i64) -> Self {
        Self(self.0.int("sprintId", value))
    }

    /// `taskId`: `integer`. Required.
    #[inline]
    pub fn task_id(self, value: i64) -> Self {
        Self(self.0.int("taskId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for DeleteTask {
    const NAME: &'static str = "tasks.api.scrum.kanban.deleteTask";
    const REQUIRED: &'static [&'static str] = &["sprintId", "taskId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteTaskError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.api.scrum.kanban.deleteTask`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteTaskError {
    /// `0`: `Sprint id not found` (HTTP 400).
    SprintIdNotFound,
    /// `0`: `TaskId id not found` (HTTP 400).
    TaskIdNotFound,
    /// `0`: `Sprint not found` (HTTP 400).
    SprintNotFound,
    /// `0`: `Task not found. The task must be with GROUP_ID` (HTTP 400).
    TaskNotFoundTaskMustBeGroupId,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteTaskError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Task not found. The task must be with GROUP_ID",
            Self::TaskNotFoundTaskMustBeGroupId,
        ),
        ("0", "Sprint id not found", Self::SprintIdNotFound),
        ("0", "TaskId id not found", Self::TaskIdNotFound),
        ("0", "Sprint not found", Self::SprintNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of available fields for the kanban stage: `tasks.api.scrum.kanban.getFields`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html)
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
    const NAME: &'static str = "tasks.api.scrum.kanban.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.api.scrum.kanban.getFields`.
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

/// Keys of `result.fields.<key>` of `tasks.api.scrum.kanban.getFields`.
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

/// Get Kanban Stages by Sprint ID: `tasks.api.scrum.kanban.getStages`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetStages(rt::Params);

impl GetStages {
    /// A request with its required parameters:
    ///
    /// - `sprintId`: `integer`.
    #[inline]
    pub fn new(sprint_id: i64) -> Self {
        Self(rt::Params::new().int("sprintId", sprint_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetStages {
    const NAME: &'static str = "tasks.api.scrum.kanban.getStages";
    const REQUIRED: &'static [&'static str] = &["sprintId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetStagesOutput>;
    type Error = GetStagesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.api.scrum.kanban.getStages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStagesOutput {
    /// `id`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`. Values: `NEW`, `WORK`, `FINISH`.
    pub r#type: Option<String>,
    /// `sort`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `sprintId`: `integer`. In examples: `string`. Seen in examples only.
    pub sprint_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetStagesOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetStagesOutput", self, f)
    }
}

impl rt::Object for GetStagesOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.int("sort", &mut self.sort);
        f.text("color", &mut self.color);
        f.int("sprintId", &mut self.sprint_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.api.scrum.kanban.getStages`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetStagesError {
    /// `0`: `Sprint id not found` (HTTP 400).
    SprintIdNotFound,
    /// `0`: `Sprint not found` (HTTP 400).
    SprintNotFound,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetStagesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Sprint id not found", Self::SprintIdNotFound),
        ("0", "Sprint not found", Self::SprintNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Scrum Kanban Stage: `tasks.api.scrum.kanban.updateStage`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UpdateStage(rt::Params);

impl UpdateStage {
    /// A request with its required parameters:
    ///
    /// - `stageId`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(stage_id: i64, fields: UpdateStageFields) -> Self {
        Self(rt::Params::new().int("stageId", stage_id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UpdateStage {
    const NAME: &'static str = "tasks.api.scrum.kanban.updateStage";
    const REQUIRED: &'static [&'static str] = &["stageId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateStageError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.api.scrum.kanban.updateStage`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateStageFields(rt::Params);

impl UpdateStageFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `sprintId`: `integer`.
    #[inline]
    pub fn sprint_id(self, value: i64) -> Self {
        Self(self.0.int("sprintId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `type`: `string`. Values: `NEW`, `WORK`, `FINISH`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `color`: `string`.
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

impl From<UpdateStageFields> for rt::Params {
    #[inline]
    fn from(object: UpdateStageFields) -> Self {
        object.0
    }
}

/// What can go wrong in `tasks.api.scrum.kanban.updateStage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateStageError {
    /// `0`: `Stage id not found` (HTTP 400).
    StageIdNotFound,
    /// `0`: `Stage not found` (HTTP 400).
    StageNotFound,
    /// `0`: `Incorrect sprintId value` (HTTP 400).
    IncorrectSprintIdValue,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateStageError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Incorrect sprintId value", Self::IncorrectSprintIdValue),
        ("0", "Stage id not found", Self::StageIdNotFound),
        ("0", "Stage not found", Self::StageNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
