// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.task.*`.

use bitrix24_runtime as rt;

pub mod counters;
pub mod favorite;
pub mod files;
pub mod history;
pub mod result;

/// Add Task: `tasks.task.add`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html)
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
    const NAME: &'static str = "tasks.task.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.task.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`. Required. In examples: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `RESPONSIBLE_ID`. Required. In examples: `integer`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("RESPONSIBLE_ID", value))
    }

    /// `DEADLINE`: `string`. Seen in examples only.
    #[inline]
    pub fn deadline(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEADLINE", value.into()))
    }

    /// `CREATED_BY`: `integer`. Seen in examples only.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("CREATED_BY", value))
    }

    /// `UF_CRM_TASK`: `string[]`. Seen in examples only.
    #[inline]
    pub fn uf_crm_task(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.texts("UF_CRM_TASK", value))
    }

    /// `UF_TASK_WEBDAV_FILES`: `string[]`. Seen in examples only.
    #[inline]
    pub fn uf_task_webdav_files(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.texts("UF_TASK_WEBDAV_FILES", value))
    }

    /// `SE_PARAMETER`: `object[]`.
    #[inline]
    pub fn se_parameter(
        self,
        value: impl IntoIterator<Item = AddFieldsSeParameter>,
    ) -> Self {
        Self(self.0.objects("SE_PARAMETER", value))
    }

    /// `STATUS`.
    #[inline]
    pub fn status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STATUS", value.into()))
    }

    /// `PARENT_ID`.
    #[inline]
    pub fn parent_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARENT_ID", value.into()))
    }

    /// `START_DATE_PLAN`.
    #[inline]
    pub fn start_date_plan(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("START_DATE_PLAN", value.into()))
    }

    /// `END_DATE_PLAN`.
    #[inline]
    pub fn end_date_plan(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("END_DATE_PLAN", value.into()))
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

/// Keys of `fields.SE_PARAMETER` of `tasks.task.add`, `fields.SE_PARAMETER` of `tasks.task.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsSeParameter(rt::Params);

impl AddFieldsSeParameter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `VALUE`. In examples: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// `CODE`: `integer`. Values: `1`, `2`, `3`.
    #[inline]
    pub fn code(self, value: i64) -> Self {
        Self(self.0.int("CODE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsSeParameter> for rt::Params {
    #[inline]
    fn from(object: AddFieldsSeParameter) -> Self {
        object.0
    }
}

/// Keys of `result` of `tasks.task.add`, `result` of `tasks.task.approve`, `result` of
/// `tasks.task.complete`, `result` of `tasks.task.defer` and 13 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `task`: `object`.
    pub task: Option<crate::types::TasksFields>,
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
        f.field("task", &mut self.task);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`: `Could not find value for parameter {fields} (internal error)` (HTTP 400).
    Code100,
    /// `ERROR_CORE`: `User specified in the "Responsible" field not found` (HTTP 400).
    UserSpecifiedResponsibleFieldNotFound,
    /// `ERROR_CORE`: `Responsible person not specified` (HTTP 400).
    ResponsiblePersonNotSpecified,
    /// `ERROR_CORE`: `Task title is not specified<br>` (HTTP 400).
    TaskTitleNotSpecified,
    /// `ERROR_CORE`: `Required field {field_name} value not entered` (HTTP 400).
    RequiredFieldValueNotEntered,
    /// `ERROR_CORE`: `Incorrect status` (HTTP 400).
    IncorrectStatus,
    /// `ERROR_CORE`: `Task specified in the "Parent Task" field not found` (HTTP 400).
    TaskSpecifiedParentTaskFieldNotFound,
    /// `ERROR_CORE`: `The end date in scheduling is earlier than the start date` (HTTP 400).
    EndDateSchedulingEarlierThanStartDate,
    /// `ERROR_CORE`: `The specified task duration is too long` (HTTP 400).
    SpecifiedTaskDurationTooLong,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        (
            "ERROR_CORE",
            "The end date in scheduling is earlier than the start date",
            Self::EndDateSchedulingEarlierThanStartDate,
        ),
        (
            "ERROR_CORE",
            "User specified in the \"Responsible\" field not found",
            Self::UserSpecifiedResponsibleFieldNotFound,
        ),
        (
            "ERROR_CORE",
            "Task specified in the \"Parent Task\" field not found",
            Self::TaskSpecifiedParentTaskFieldNotFound,
        ),
        (
            "ERROR_CORE",
            "The specified task duration is too long",
            Self::SpecifiedTaskDurationTooLong,
        ),
        (
            "ERROR_CORE",
            "Responsible person not specified",
            Self::ResponsiblePersonNotSpecified,
        ),
        (
            "ERROR_CORE",
            "Required field * value not entered",
            Self::RequiredFieldValueNotEntered,
        ),
        ("ERROR_CORE", "Task title is not specified*", Self::TaskTitleNotSpecified),
        ("ERROR_CORE", "Incorrect status", Self::IncorrectStatus),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Approve Task: `tasks.task.approve`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Approve(rt::Params);

impl Approve {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Approve {
    const NAME: &'static str = "tasks.task.approve";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = ApproveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.approve`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApproveError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// `1048582`: `Action on the task is not allowed` (HTTP 400).
    Code1048582,
    /// `100`: `CTaskItem All parameters in the constructor must have real class type` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ApproveError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("1048582", "", Self::Code1048582),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Move Task to Completed Status: `tasks.task.complete`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Complete(rt::Params);

impl Complete {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Complete {
    const NAME: &'static str = "tasks.task.complete";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = CompleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.complete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompleteError {
    /// `0`: `wrong task id` (HTTP 400).
    WrongTaskId,
    /// `0`: `Action on the task is not allowed` (HTTP 400).
    ActionTaskNotAllowed,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CompleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Action on the task is not allowed", Self::ActionTaskNotAllowed),
        ("0", "wrong task id", Self::WrongTaskId),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Defer a Task to the Status "Deferred": `tasks.task.defer`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Defer(rt::Params);

impl Defer {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Defer {
    const NAME: &'static str = "tasks.task.defer";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = DeferError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.defer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeferError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// `1048582`: `Action on the task is not allowed` (HTTP 400).
    Code1048582,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeferError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("1048582", "", Self::Code1048582),
    ];
    const OTHER: Self = Self::Other;
}

/// Delegate Task: `tasks.task.delegate`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delegate(rt::Params);

impl Delegate {
    /// A request in which nothing is set yet. Required: `taskId`, `userId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `taskId`: `integer`. Required.
    #[inline]
    pub fn task_id(self, value: i64) -> Self {
        Self(self.0.int("taskId", value))
    }

    /// `userId`: `integer`. Required.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delegate {
    const NAME: &'static str = "tasks.task.delegate";
    const REQUIRED: &'static [&'static str] = &["taskId", "userId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = DelegateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.delegate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DelegateError {
    /// `0`: `wrong task id` (HTTP 400).
    WrongTaskId,
    /// `0`: `Action on the task is not allowed` (HTTP 400).
    ActionTaskNotAllowed,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {userId}` (HTTP 400).
    CouldNotFindValueParameterUserId,
    /// `100`: `CTaskItem All parameters in the constructor must have real class type` (HTTP 400).
    CTaskItemAllParametersConstructorMustHaveRealClass,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DelegateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Action on the task is not allowed", Self::ActionTaskNotAllowed),
        ("0", "wrong task id", Self::WrongTaskId),
        ("0", "", Self::Code0),
        (
            "100",
            "CTaskItem All parameters in the constructor must have real class type",
            Self::CTaskItemAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not find value for parameter {userId}",
            Self::CouldNotFindValueParameterUserId,
        ),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Task: `tasks.task.delete`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "tasks.task.delete";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<DeleteOutput, bool>;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.task.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOutput {
    /// `task`: `boolean`.
    pub task: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeleteOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeleteOutput", self, f)
    }
}

impl rt::Object for DeleteOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("task", &mut self.task);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// `1048582`: `No access to delete the task` (HTTP 400).
    Code1048582,
    /// `100`: `CTaskItem All parameters in the constructor must have real class type` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("1048582", "", Self::Code1048582),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Disapprove Task: `tasks.task.disapprove`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Disapprove(rt::Params);

impl Disapprove {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Disapprove {
    const NAME: &'static str = "tasks.task.disapprove";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = DisapproveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.disapprove`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisapproveError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// `1048582`: `Action on the task is not allowed` (HTTP 400).
    Code1048582,
    /// `100`: `CTaskItem All parameters in the constructor must have real class type` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DisapproveError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("1048582", "", Self::Code1048582),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Task by ID: `tasks.task.get`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// `select`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "tasks.task.get";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// `100`: `CTaskItem All parameters in the constructor must have real class type (internal error)`
    /// (HTTP 400).
    CTaskItemAllParametersConstructorMustHaveRealClass,
    /// `100`:
    /// `Invalid value {} to match with parameter {select}. Should be value of type array. (internal error)`
    /// (HTTP 400).
    InvalidValueToMatchParameterSelect,
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
            "Invalid value * to match with parameter {select}. Should be value of type array. *",
            Self::InvalidValueToMatchParameterSelect,
        ),
        (
            "100",
            "CTaskItem All parameters in the constructor must have real class type *",
            Self::CTaskItemAllParametersConstructorMustHaveRealClass,
        ),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Fields: `tasks.task.getFields`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html)
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
    const NAME: &'static str = "tasks.task.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.task.getFields`.
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

/// Keys of `result.fields.<key>` of `tasks.task.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutputFieldsEntry {
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `primary`: `boolean`. Seen in examples only.
    pub primary: Option<bool>,
    /// `default`: `integer | string`. Seen in examples only.
    pub default: Option<rt::Id>,
    /// `required`: `boolean`. Seen in examples only.
    pub required: Option<bool>,
    /// `values`: `object | string[]`. Seen in examples only.
    pub values: Option<rt::Value>,
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
        f.text("title", &mut self.title);
        f.text("type", &mut self.r#type);
        f.flag("primary", &mut self.primary);
        f.field("default", &mut self.default);
        f.flag("required", &mut self.required);
        f.value("values", &mut self.values);
        f.rest(&mut self.extra);
    }
}

/// Check Access to Task: `tasks.task.getaccess`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getaccess(rt::Params);

impl Getaccess {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// `users`: `array`.
    #[inline]
    pub fn users(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("users", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getaccess {
    const NAME: &'static str = "tasks.task.getaccess";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetaccessOutput;
    type Error = GetaccessError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.task.getaccess`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetaccessOutput {
    /// `allowedActions`: `object`.
    pub allowed_actions: Option<rt::IdMap<GetaccessOutputAllowedActionsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetaccessOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetaccessOutput", self, f)
    }
}

impl rt::Object for GetaccessOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("allowedActions", &mut self.allowed_actions);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.allowedActions.<id>` of `tasks.task.getaccess`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetaccessOutputAllowedActionsEntry {
    /// `ACCEPT`: `boolean`. Seen in examples only.
    pub accept: Option<bool>,
    /// `DECLINE`: `boolean`. Seen in examples only.
    pub decline: Option<bool>,
    /// `COMPLETE`: `boolean`. Seen in examples only.
    pub complete: Option<bool>,
    /// `APPROVE`: `boolean`. Seen in examples only.
    pub approve: Option<bool>,
    /// `DISAPPROVE`: `boolean`. Seen in examples only.
    pub disapprove: Option<bool>,
    /// `START`: `boolean`. Seen in examples only.
    pub start: Option<bool>,
    /// `PAUSE`: `boolean`. Seen in examples only.
    pub pause: Option<bool>,
    /// `DELEGATE`: `boolean`. Seen in examples only.
    pub delegate: Option<bool>,
    /// `REMOVE`: `boolean`. Seen in examples only.
    pub remove: Option<bool>,
    /// `EDIT`: `boolean`. Seen in examples only.
    pub edit: Option<bool>,
    /// `DEFER`: `boolean`. Seen in examples only.
    pub defer: Option<bool>,
    /// `RENEW`: `boolean`. Seen in examples only.
    pub renew: Option<bool>,
    /// `CREATE`: `boolean`. Seen in examples only.
    pub create: Option<bool>,
    /// `CHANGE_DEADLINE`: `boolean`. Seen in examples only.
    pub change_deadline: Option<bool>,
    /// `CHECKLIST_ADD_ITEMS`: `boolean`. Seen in examples only.
    pub checklist_add_items: Option<bool>,
    /// `ADD_FAVORITE`: `boolean`. Seen in examples only.
    pub add_favorite: Option<bool>,
    /// `DELETE_FAVORITE`: `boolean`. Seen in examples only.
    pub delete_favorite: Option<bool>,
    /// `RATE`: `boolean`. Seen in examples only.
    pub rate: Option<bool>,
    /// `TAKE`: `boolean`. Seen in examples only.
    pub take: Option<bool>,
    /// `EDIT.ORIGINATOR`: `boolean`. Seen in examples only.
    pub edit_originator: Option<bool>,
    /// `CHECKLIST.REORDER`: `boolean`. Seen in examples only.
    pub checklist_reorder: Option<bool>,
    /// `ELAPSEDTIME.ADD`: `boolean`. Seen in examples only.
    pub elapsedtime_add: Option<bool>,
    /// `DAYPLAN.TIMER.TOGGLE`: `boolean`. Seen in examples only.
    pub dayplan_timer_toggle: Option<bool>,
    /// `EDIT.PLAN`: `boolean`. Seen in examples only.
    pub edit_plan: Option<bool>,
    /// `CHECKLIST.ADD`: `boolean`. Seen in examples only.
    pub checklist_add: Option<bool>,
    /// `FAVORITE.ADD`: `boolean`. Seen in examples only.
    pub favorite_add: Option<bool>,
    /// `FAVORITE.DELETE`: `boolean`. Seen in examples only.
    pub favorite_delete: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetaccessOutputAllowedActionsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetaccessOutputAllowedActionsEntry", self, f)
    }
}

impl rt::Object for GetaccessOutputAllowedActionsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("ACCEPT", &mut self.accept);
        f.flag("DECLINE", &mut self.decline);
        f.flag("COMPLETE", &mut self.complete);
        f.flag("APPROVE", &mut self.approve);
        f.flag("DISAPPROVE", &mut self.disapprove);
        f.flag("START", &mut self.start);
        f.flag("PAUSE", &mut self.pause);
        f.flag("DELEGATE", &mut self.delegate);
        f.flag("REMOVE", &mut self.remove);
        f.flag("EDIT", &mut self.edit);
        f.flag("DEFER", &mut self.defer);
        f.flag("RENEW", &mut self.renew);
        f.flag("CREATE", &mut self.create);
        f.flag("CHANGE_DEADLINE", &mut self.change_deadline);
        f.flag("CHECKLIST_ADD_ITEMS", &mut self.checklist_add_items);
        f.flag("ADD_FAVORITE", &mut self.add_favorite);
        f.flag("DELETE_FAVORITE", &mut self.delete_favorite);
        f.flag("RATE", &mut self.rate);
        f.flag("TAKE", &mut self.take);
        f.flag("EDIT.ORIGINATOR", &mut self.edit_originator);
        f.flag("CHECKLIST.REORDER", &mut self.checklist_reorder);
        f.flag("ELAPSEDTIME.ADD", &mut self.elapsedtime_add);
        f.flag("DAYPLAN.TIMER.TOGGLE", &mut self.dayplan_timer_toggle);
        f.flag("EDIT.PLAN", &mut self.edit_plan);
        f.flag("CHECKLIST.ADD", &mut self.checklist_add);
        f.flag("FAVORITE.ADD", &mut self.favorite_add);
        f.flag("FAVORITE.DELETE", &mut self.favorite_delete);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.getaccess`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetaccessError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// `100`: `Invalid value {} to match with parameter {users}. Should be value of type array.` (HTTP
    /// 400).
    InvalidValueToMatchParameterUsers,
    /// `100`: `CTaskItem All parameters in the constructor must have real class type` (HTTP 400).
    CTaskItemAllParametersConstructorMustHaveRealClass,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetaccessError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        (
            "100",
            "Invalid value * to match with parameter {users}. Should be value of type array.",
            Self::InvalidValueToMatchParameterUsers,
        ),
        (
            "100",
            "CTaskItem All parameters in the constructor must have real class type",
            Self::CTaskItemAllParametersConstructorMustHaveRealClass,
        ),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Task List: `tasks.task.list`
///
/// Scope: `task`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `order`: `object`. Default: `ID DESC`.
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

    /// `select`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: ListParams) -> Self {
        Self(self.0.object("params", value.into()))
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
    const NAME: &'static str = "tasks.task.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .items("tasks")
        .key("id")
        .sent_key("ID")
        .filter("filter")
        .order("order");
    type Item = crate::types::TasksFields;
}

/// Keys of `order` of `tasks.task.list`.
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

    /// `TITLE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `TIME_SPENT_IN_LOGS`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn time_spent_in_logs(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TIME_SPENT_IN_LOGS", value.into()))
    }

    /// `DATE_START`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn date_start(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_START", value.into()))
    }

    /// `CREATED_DATE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn created_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATED_DATE", value.into()))
    }

    /// `CHANGED_DATE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn changed_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CHANGED_DATE", value.into()))
    }

    /// `CLOSED_DATE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn closed_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLOSED_DATE", value.into()))
    }

    /// `ACTIVITY_DATE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn activity_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVITY_DATE", value.into()))
    }

    /// `START_DATE_PLAN`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn start_date_plan(self, value: impl Into<String>) -> Self {
        Self(self.0.text("START_DATE_PLAN", value.into()))
    }

    /// `END_DATE_PLAN`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn end_date_plan(self, value: impl Into<String>) -> Self {
        Self(self.0.text("END_DATE_PLAN", value.into()))
    }

    /// `DEADLINE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn deadline(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEADLINE", value.into()))
    }

    /// `REAL_STATUS`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn real_status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REAL_STATUS", value.into()))
    }

    /// `STATUS_COMPLETE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn status_complete(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS_COMPLETE", value.into()))
    }

    /// `PRIORITY`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn priority(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PRIORITY", value.into()))
    }

    /// `MARK`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn mark(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MARK", value.into()))
    }

    /// `CREATED_BY_LAST_NAME`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn created_by_last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATED_BY_LAST_NAME", value.into()))
    }

    /// `RESPONSIBLE_LAST_NAME`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn responsible_last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RESPONSIBLE_LAST_NAME", value.into()))
    }

    /// `GROUP_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GROUP_ID", value.into()))
    }

    /// `TIME_ESTIMATE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn time_estimate(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TIME_ESTIMATE", value.into()))
    }

    /// `ALLOW_CHANGE_DEADLINE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn allow_change_deadline(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ALLOW_CHANGE_DEADLINE", value.into()))
    }

    /// `ALLOW_TIME_TRACKING`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn allow_time_tracking(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ALLOW_TIME_TRACKING", value.into()))
    }

    /// `MATCH_WORK_TIME`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn match_work_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MATCH_WORK_TIME", value.into()))
    }

    /// `FAVORITE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn favorite(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FAVORITE", value.into()))
    }

    /// `SORTING`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn sorting(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SORTING", value.into()))
    }

    /// `IS_PINNED`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn is_pinned(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_PINNED", value.into()))
    }

    /// `IS_PINNED_IN_GROUP`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn is_pinned_in_group(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_PINNED_IN_GROUP", value.into()))
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

/// Keys of `filter` of `tasks.task.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
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

    /// `PARENT_ID`.
    #[inline]
    pub fn parent_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARENT_ID", value.into()))
    }

    /// `GROUP_ID`.
    #[inline]
    pub fn group_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("GROUP_ID", value.into()))
    }

    /// `CREATED_BY`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_BY", value.into()))
    }

    /// `STATUS_CHANGED_BY`.
    #[inline]
    pub fn status_changed_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STATUS_CHANGED_BY", value.into()))
    }

    /// `PRIORITY`.
    #[inline]
    pub fn priority(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PRIORITY", value.into()))
    }

    /// `FORUM_TOPIC_ID`.
    #[inline]
    pub fn forum_topic_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FORUM_TOPIC_ID", value.into()))
    }

    /// `RESPONSIBLE_ID`. In examples: `integer`.
    #[inline]
    pub fn responsible_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RESPONSIBLE_ID", value.into()))
    }

    /// `TITLE`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TITLE", value.into()))
    }

    /// `TAG`.
    #[inline]
    pub fn tag(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TAG", value.into()))
    }

    /// `REAL_STATUS`. Values: `2`, `3`, `4`, `5`, `6`.
    #[inline]
    pub fn real_status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REAL_STATUS", value.into()))
    }

    /// `STATUS`. Values: `-3`, `-2`, `-1` or others. In examples: `integer`.
    #[inline]
    pub fn status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STATUS", value.into()))
    }

    /// `MARK`.
    #[inline]
    pub fn mark(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MARK", value.into()))
    }

    /// `SITE_ID`.
    #[inline]
    pub fn site_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SITE_ID", value.into()))
    }

    /// `ADD_IN_REPORT`.
    #[inline]
    pub fn add_in_report(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ADD_IN_REPORT", value.into()))
    }

    /// `DATE_START`.
    #[inline]
    pub fn date_start(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_START", value.into()))
    }

    /// `DEADLINE`.
    #[inline]
    pub fn deadline(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEADLINE", value.into()))
    }

    /// `CREATED_DATE`.
    #[inline]
    pub fn created_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_DATE", value.into()))
    }

    /// `CLOSED_DATE`.
    #[inline]
    pub fn closed_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CLOSED_DATE", value.into()))
    }

    /// `CHANGED_DATE`.
    #[inline]
    pub fn changed_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CHANGED_DATE", value.into()))
    }

    /// `ACCOMPLICE`.
    #[inline]
    pub fn accomplice(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACCOMPLICE", value.into()))
    }

    /// `AUDITOR`.
    #[inline]
    pub fn auditor(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AUDITOR", value.into()))
    }

    /// `DEPENDS_ON`.
    #[inline]
    pub fn depends_on(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEPENDS_ON", value.into()))
    }

    /// `ONLY_ROOT_TASKS`.
    #[inline]
    pub fn only_root_tasks(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ONLY_ROOT_TASKS", value.into()))
    }

    /// `STAGE_ID`.
    #[inline]
    pub fn stage_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STAGE_ID", value.into()))
    }

    /// `SPRINT_ID`.
    #[inline]
    pub fn sprint_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SPRINT_ID", value.into()))
    }

    /// `BACKLOG_ID`.
    #[inline]
    pub fn backlog_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("BACKLOG_ID", value.into()))
    }

    /// `UF_CRM_TASK`.
    #[inline]
    pub fn uf_crm_task(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UF_CRM_TASK", value.into()))
    }

    /// `::SUBFILTER-PARAMS`. In examples: `object`.
    #[inline]
    pub fn subfilter_params(self, value: ListFilterSubfilterParams) -> Self {
        Self(self.0.object("::SUBFILTER-PARAMS", value.into()))
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

/// Keys of `filter.::SUBFILTER-PARAMS` of `tasks.task.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterSubfilterParams(rt::Params);

impl ListFilterSubfilterParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FAVORITE`. Values: `Y` or others. In examples: `string`.
    #[inline]
    pub fn favorite(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FAVORITE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterSubfilterParams> for rt::Params {
    #[inline]
    fn from(object: ListFilterSubfilterParams) -> Self {
        object.0
    }
}

/// Keys of `params` of `tasks.task.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListParams(rt::Params);

impl ListParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `WITH_RESULT_INFO`. In examples: `boolean`.
    #[inline]
    pub fn with_result_info(self, value: bool) -> Self {
        Self(self.0.flag("WITH_RESULT_INFO", value))
    }

    /// `WITH_TIMER_INFO`. In examples: `boolean`.
    #[inline]
    pub fn with_timer_info(self, value: bool) -> Self {
        Self(self.0.flag("WITH_TIMER_INFO", value))
    }

    /// `WITH_PARSED_DESCRIPTION`. In examples: `boolean`.
    #[inline]
    pub fn with_parsed_description(self, value: bool) -> Self {
        Self(self.0.flag("WITH_PARSED_DESCRIPTION", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListParams> for rt::Params {
    #[inline]
    fn from(object: ListParams) -> Self {
        object.0
    }
}

/// Keys of `result` of `tasks.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `tasks`: `object`. In examples: `object[]`.
    pub tasks: Option<Vec<crate::types::TasksFields>>,
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
        f.field("tasks", &mut self.tasks);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `Invalid sorting key (internal error)` (HTTP 400).
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

/// Enable "Mute" Mode: `tasks.task.mute`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Mute(rt::Params);

impl Mute {
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

impl rt::Method for Mute {
    const NAME: &'static str = "tasks.task.mute";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = MuteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.mute`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MuteError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MuteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Translate the task to the Waiting for Execution status: `tasks.task.pause`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Pause(rt::Params);

impl Pause {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Pause {
    const NAME: &'static str = "tasks.task.pause";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = PauseError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.pause`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PauseError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// `1048582`: `Action on the task is not allowed` (HTTP 400).
    Code1048582,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for PauseError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("1048582", "", Self::Code1048582),
    ];
    const OTHER: Self = Self::Other;
}

/// Pin a Task: `tasks.task.pin`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Pin(rt::Params);

impl Pin {
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

impl rt::Method for Pin {
    const NAME: &'static str = "tasks.task.pin";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = PinError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.pin`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PinError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// `100`: `CTaskItem All parameters in the constructor must have real class type` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for PinError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Renew a Task After Completion: `tasks.task.renew`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Renew(rt::Params);

impl Renew {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Renew {
    const NAME: &'static str = "tasks.task.renew";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = RenewError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.renew`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenewError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// `1048582`: `Action on the task is not allowed` (HTTP 400).
    Code1048582,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RenewError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("1048582", "", Self::Code1048582),
    ];
    const OTHER: Self = Self::Other;
}

/// Move Task to In Progress Status: `tasks.task.start`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Start(rt::Params);

impl Start {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Start {
    const NAME: &'static str = "tasks.task.start";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = StartError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.start`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// `0`: `wrong task id` (HTTP 400).
    WrongTaskId,
    /// `0`: `Action on the task is not allowed` (HTTP 400).
    ActionTaskNotAllowed,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StartError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Action on the task is not allowed", Self::ActionTaskNotAllowed),
        ("0", "wrong task id", Self::WrongTaskId),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Enable Task Watching: `tasks.task.startwatch`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Startwatch(rt::Params);

impl Startwatch {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Startwatch {
    const NAME: &'static str = "tasks.task.startwatch";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = StartwatchError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.startwatch`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartwatchError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// `1048584`: `a:0:{}` (HTTP 400).
    Code1048584,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StartwatchError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("1048584", "", Self::Code1048584),
    ];
    const OTHER: Self = Self::Other;
}

/// Disable Task Monitoring: `tasks.task.stopwatch`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Stopwatch(rt::Params);

impl Stopwatch {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Stopwatch {
    const NAME: &'static str = "tasks.task.stopwatch";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = StopwatchError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.stopwatch`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StopwatchError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// `1048584`: `a:0:{}` (HTTP 400).
    Code1048584,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StopwatchError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("1048584", "", Self::Code1048584),
    ];
    const OTHER: Self = Self::Other;
}

/// Disable "Mute" Mode: `tasks.task.unmute`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unmute(rt::Params);

impl Unmute {
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

impl rt::Method for Unmute {
    const NAME: &'static str = "tasks.task.unmute";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UnmuteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.unmute`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnmuteError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnmuteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Unpin a task: `tasks.task.unpin`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UnpinCall(rt::Params);

impl UnpinCall {
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

impl rt::Method for UnpinCall {
    const NAME: &'static str = "tasks.task.unpin";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UnpinCallError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.unpin`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnpinCallError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnpinCallError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Task: `tasks.task.update`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(task_id: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("taskId", task_id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "tasks.task.update";
    const REQUIRED: &'static [&'static str] = &["taskId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.task.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `UF_CRM_TASK`: `string[]`. Seen in examples only.
    #[inline]
    pub fn uf_crm_task(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.texts("UF_CRM_TASK", value))
    }

    /// `UF_TASK_WEBDAV_FILES`: `string[]`. Seen in examples only.
    #[inline]
    pub fn uf_task_webdav_files(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.texts("UF_TASK_WEBDAV_FILES", value))
    }

    /// `RESPONSIBLE_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("RESPONSIBLE_ID", value))
    }

    /// `SE_PARAMETER`: `object[]`.
    #[inline]
    pub fn se_parameter(
        self,
        value: impl IntoIterator<Item = AddFieldsSeParameter>,
    ) -> Self {
        Self(self.0.objects("SE_PARAMETER", value))
    }

    /// `STATUS`.
    #[inline]
    pub fn status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STATUS", value.into()))
    }

    /// `PARENT_ID`.
    #[inline]
    pub fn parent_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARENT_ID", value.into()))
    }

    /// `START_DATE_PLAN`.
    #[inline]
    pub fn start_date_plan(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("START_DATE_PLAN", value.into()))
    }

    /// `END_DATE_PLAN`.
    #[inline]
    pub fn end_date_plan(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("END_DATE_PLAN", value.into()))
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

/// What can go wrong in `tasks.task.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `0`: `wrong task id` (HTTP 400).
    WrongTaskId,
    /// `0`: `Action on the task is not allowed (internal error)` (HTTP 400).
    ActionTaskNotAllowed,
    /// `0` with any other text.
    Code0,
    /// `100`: `CTaskItem All parameters in the constructor must have real class type (internal error)`
    /// (HTTP 400).
    CTaskItemAllParametersConstructorMustHaveRealClass,
    /// `100`: `Could not find value for parameter {fields} (internal error)` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100` with any other text.
    Code100,
    /// `ERROR_CORE`: `The user specified in the "Responsible" field was not found<br>` (HTTP 400).
    UserSpecifiedResponsibleFieldNotFound,
    /// `ERROR_CORE`: `Invalid status<br>` (HTTP 400).
    InvalidStatus,
    /// `ERROR_CORE`: `The task specified in the "Parent Task" field was not found<br>` (HTTP 400).
    TaskSpecifiedParentTaskFieldNotFound,
    /// `ERROR_CORE`: `Cannot bind the node to itself<br>` (HTTP 400).
    CannotBindNodeToItself,
    /// `ERROR_CORE`: `Creating cyclic links in tasks is prohibited<br>` (HTTP 400).
    CreatingCyclicLinksTasksProhibited,
    /// `ERROR_CORE`: `The end date specified in the scheduling is earlier than the start date<br>` (HTTP
    /// 400).
    EndDateSpecifiedSchedulingEarlierThanStart,
    /// `ERROR_CORE`: `The duration of the task specified in the scheduling is too long<br>` (HTTP 400).
    DurationTaskSpecifiedSchedulingTooLong,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Action on the task is not allowed *", Self::ActionTaskNotAllowed),
        ("0", "wrong task id", Self::WrongTaskId),
        ("0", "", Self::Code0),
        (
            "100",
            "CTaskItem All parameters in the constructor must have real class type *",
            Self::CTaskItemAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not find value for parameter {fields} *",
            Self::CouldNotFindValueParameterFields,
        ),
        ("100", "", Self::Code100),
        (
            "ERROR_CORE",
            "The end date specified in the scheduling is earlier than the start date*",
            Self::EndDateSpecifiedSchedulingEarlierThanStart,
        ),
        (
            "ERROR_CORE",
            "The duration of the task specified in the scheduling is too long*",
            Self::DurationTaskSpecifiedSchedulingTooLong,
        ),
        (
            "ERROR_CORE",
            "The user specified in the \"Responsible\" field was not found*",
            Self::UserSpecifiedResponsibleFieldNotFound,
        ),
        (
            "ERROR_CORE",
            "The task specified in the \"Parent Task\" field was not found*",
            Self::TaskSpecifiedParentTaskFieldNotFound,
        ),
        (
            "ERROR_CORE",
            "Creating cyclic links in tasks is prohibited*",
            Self::CreatingCyclicLinksTasksProhibited,
        ),
        ("ERROR_CORE", "Cannot bind the node to itself*", Self::CannotBindNodeToItself),
        ("ERROR_CORE", "Invalid status*", Self::InvalidStatus),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
