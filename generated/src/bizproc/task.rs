// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `bizproc.task.*`.

use bitrix24_runtime as rt;

/// Complete a business process task: `bizproc.task.complete`
///
/// Scope: `bizproc`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Complete(rt::Params);

impl Complete {
    /// A request with its required parameters:
    ///
    /// - `TASK_ID`: `integer`.
    /// - `STATUS`: `integer | string`. Values: `1`, `yes`, `2`, `no`, `3`, `ok`, `4`, `cancel`.
    #[inline]
    pub fn new(task_id: i64, status: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("TASK_ID", task_id).value("STATUS", status.into()))
    }

    /// `COMMENT`: `string`.
    #[inline]
    pub fn comment(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENT", value.into()))
    }

    /// `FIELDS`: `object`.
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

impl rt::Method for Complete {
    const NAME: &'static str = "bizproc.task.complete";
    const REQUIRED: &'static [&'static str] = &["TASK_ID", "STATUS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = CompleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `bizproc.task.complete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompleteError {
    /// `ERROR_TASK_VALIDATION`: `empty TASK_ID` (HTTP 400).
    ErrorTaskValidationEmptyTaskId,
    /// `ERROR_TASK_VALIDATION`: `incorrect STATUS` (HTTP 400).
    ErrorTaskValidationIncorrectStatus,
    /// `ERROR_TASK_VALIDATION` with any other text.
    ErrorTaskValidation,
    /// `ERROR_TASK_NOT_FOUND`: `Task not found` (HTTP 400).
    ErrorTaskNotFound,
    /// `ERROR_TASK_COMPLETED`: `Task already completed` (HTTP 400).
    ErrorTaskCompleted,
    /// `ERROR_TASK_TYPE`: `Incorrect task type` (HTTP 400).
    ErrorTaskType,
    /// `ERROR_TASK_EXECUTION`: HTTP 400.
    ErrorTaskExecution,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CompleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_TASK_VALIDATION",
            "incorrect STATUS",
            Self::ErrorTaskValidationIncorrectStatus,
        ),
        ("ERROR_TASK_VALIDATION", "empty TASK_ID", Self::ErrorTaskValidationEmptyTaskId),
        ("ERROR_TASK_VALIDATION", "", Self::ErrorTaskValidation),
        ("ERROR_TASK_NOT_FOUND", "", Self::ErrorTaskNotFound),
        ("ERROR_TASK_COMPLETED", "", Self::ErrorTaskCompleted),
        ("ERROR_TASK_TYPE", "", Self::ErrorTaskType),
        ("ERROR_TASK_EXECUTION", "", Self::ErrorTaskExecution),
    ];
    const OTHER: Self = Self::Other;
}

/// Delegate a workflow task: `bizproc.task.delegate`
///
/// Scope: `bizproc`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delegate(rt::Params);

impl Delegate {
    /// A request in which nothing is set yet. Required: `TASK_IDS`, `FROM_USER_ID`, `TO_USER_ID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASK_IDS`: `array`. Required.
    #[inline]
    pub fn task_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TASK_IDS", value.into()))
    }

    /// `FROM_USER_ID`: `integer`. Required.
    #[inline]
    pub fn from_user_id(self, value: i64) -> Self {
        Self(self.0.int("FROM_USER_ID", value))
    }

    /// `TO_USER_ID`: `integer`. Required.
    #[inline]
    pub fn to_user_id(self, value: i64) -> Self {
        Self(self.0.int("TO_USER_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delegate {
    const NAME: &'static str = "bizproc.task.delegate";
    const REQUIRED: &'static [&'static str] = &[
        "TASK_IDS",
        "FROM_USER_ID",
        "TO_USER_ID",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DelegateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `bizproc.task.delegate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DelegateError {
    /// `ERROR_TASK_VALIDATION`: `Invalid TASK_IDS` (HTTP 400).
    ErrorTaskValidation,
    /// `ERROR_INVALID_USER_ID`: `Invalid FROM_USER_ID` (HTTP 400).
    ErrorInvalidUserIdInvalidFromUserId,
    /// `ERROR_INVALID_USER_ID`: `Invalid TO_USER_ID` (HTTP 400).
    ErrorInvalidUserIdInvalidToUserId,
    /// `ERROR_INVALID_USER_ID` with any other text.
    ErrorInvalidUserId,
    /// `ERROR_DELEGATION_NOT_ALLOWED`: `User is not responsible for the task` (HTTP 400).
    ErrorDelegationNotAllowedUserNotResponsibleTask,
    /// `ERROR_DELEGATION_NOT_ALLOWED`: `Task delegation is only available for intranet users` (HTTP 400).
    ErrorDelegationNotAllowedTaskDelegationOnlyAvailableIntranetUsers,
    /// `ERROR_DELEGATION_NOT_ALLOWED` with any other text.
    ErrorDelegationNotAllowed,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DelegateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_TASK_VALIDATION", "", Self::ErrorTaskValidation),
        (
            "ERROR_INVALID_USER_ID",
            "Invalid FROM_USER_ID",
            Self::ErrorInvalidUserIdInvalidFromUserId,
        ),
        (
            "ERROR_INVALID_USER_ID",
            "Invalid TO_USER_ID",
            Self::ErrorInvalidUserIdInvalidToUserId,
        ),
        ("ERROR_INVALID_USER_ID", "", Self::ErrorInvalidUserId),
        (
            "ERROR_DELEGATION_NOT_ALLOWED",
            "Task delegation is only available for intranet users",
            Self::ErrorDelegationNotAllowedTaskDelegationOnlyAvailableIntranetUsers,
        ),
        (
            "ERROR_DELEGATION_NOT_ALLOWED",
            "User is not responsible for the task",
            Self::ErrorDelegationNotAllowedUserNotResponsibleTask,
        ),
        ("ERROR_DELEGATION_NOT_ALLOWED", "", Self::ErrorDelegationNotAllowed),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Workflow Tasks: `bizproc.task.list`
///
/// Scope: `bizproc`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SELECT`: `array`. Default:
    /// `['ENTITY', 'DOCUMENT_ID', 'ID', 'WORKFLOW_ID', 'DOCUMENT_NAME', 'NAME', 'DOCUMENT_URL']`. Values:
    /// `ID`, `WORKFLOW_ID`, `DOCUMENT_NAME`, `DESCRIPTION`, `NAME`, `MODIFIED`, `WORKFLOW_STARTED`,
    /// `WORKFLOW_STARTED_BY`, `OVERDUE_DATE`, `WORKFLOW_TEMPLATE_ID`, `WORKFLOW_TEMPLATE_NAME`,
    /// `WORKFLOW_STATE`, `STATUS`, `USER_ID`, `USER_STATUS`, `MODULE_ID`, `ENTITY`, `DOCUMENT_ID`,
    /// `ACTIVITY`, `ACTIVITY_NAME`, `PARAMETERS`, `DOCUMENT_URL`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SELECT", value.into()))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `ORDER`: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("ORDER", value))
    }

    /// `START`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("START", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "bizproc.task.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("START")
        .key("ID")
        .filter("FILTER")
        .order("ORDER");
    type Item = ListOutput;
}

/// Keys of `FILTER` of `bizproc.task.list`.
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

    /// `WORKFLOW_ID`: `string`.
    #[inline]
    pub fn workflow_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WORKFLOW_ID", value.into()))
    }

    /// `DOCUMENT_NAME`: `string`.
    #[inline]
    pub fn document_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DOCUMENT_NAME", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DESCRIPTION", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `MODIFIED`: `datetime`.
    #[inline]
    pub fn modified(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODIFIED", value.into()))
    }

    /// `WORKFLOW_STARTED`: `datetime`.
    #[inline]
    pub fn workflow_started(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WORKFLOW_STARTED", value.into()))
    }

    /// `WORKFLOW_STARTED_BY`: `user`.
    #[inline]
    pub fn workflow_started_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WORKFLOW_STARTED_BY", value.into()))
    }

    /// `OVERDUE_DATE`: `datetime`.
    #[inline]
    pub fn overdue_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OVERDUE_DATE", value.into()))
    }

    /// `WORKFLOW_TEMPLATE_ID`: `integer`.
    #[inline]
    pub fn workflow_template_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WORKFLOW_TEMPLATE_ID", value.into()))
    }

    /// `WORKFLOW_TEMPLATE_NAME`: `string`.
    #[inline]
    pub fn workflow_template_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WORKFLOW_TEMPLATE_NAME", value.into()))
    }

    /// `WORKFLOW_STATE`: `string`.
    #[inline]
    pub fn workflow_state(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WORKFLOW_STATE", value.into()))
    }

    /// `STATUS`: `integer`. Values: `0`, `1`, `2`, `3`, `4`.
    #[inline]
    pub fn status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STATUS", value.into()))
    }

    /// `USER_ID`: `user`.
    #[inline]
    pub fn user_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_ID", value.into()))
    }

    /// `USER_STATUS`: `integer`. Values: `0`, `1`, `2`, `3`.
    #[inline]
    pub fn user_status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_STATUS", value.into()))
    }

    /// `MODULE_ID`: `string`.
    #[inline]
    pub fn module_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODULE_ID", value.into()))
    }

    /// `ENTITY`: `string`.
    #[inline]
    pub fn entity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY", value.into()))
    }

    /// `DOCUMENT_ID`: `integer`.
    #[inline]
    pub fn document_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DOCUMENT_ID", value.into()))
    }

    /// `ACTIVITY`: `string`. Values: `ApproveActivity`, `ReviewActivity`, `RequestInformationActivity`,
    /// `RequestInformationOptionalActivity`.
    #[inline]
    pub fn activity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACTIVITY", value.into()))
    }

    /// `ACTIVITY_NAME`: `string`.
    #[inline]
    pub fn activity_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACTIVITY_NAME", value.into()))
    }

    /// `PARAMETERS`: `object`.
    #[inline]
    pub fn parameters(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARAMETERS", value.into()))
    }

    /// `DOCUMENT_URL`: `string`.
    #[inline]
    pub fn document_url(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DOCUMENT_URL", value.into()))
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

/// Keys of `ORDER` of `bizproc.task.list`.
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

    /// `WORKFLOW_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn workflow_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORKFLOW_ID", value.into()))
    }

    /// `DOCUMENT_NAME`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn document_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DOCUMENT_NAME", value.into()))
    }

    /// `DESCRIPTION`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `NAME`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `MODIFIED`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn modified(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODIFIED", value.into()))
    }

    /// `WORKFLOW_STARTED`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn workflow_started(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORKFLOW_STARTED", value.into()))
    }

    /// `WORKFLOW_STARTED_BY`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn workflow_started_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORKFLOW_STARTED_BY", value.into()))
    }

    /// `OVERDUE_DATE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn overdue_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OVERDUE_DATE", value.into()))
    }

    /// `WORKFLOW_TEMPLATE_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn workflow_template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORKFLOW_TEMPLATE_ID", value.into()))
    }

    /// `WORKFLOW_TEMPLATE_NAME`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn workflow_template_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORKFLOW_TEMPLATE_NAME", value.into()))
    }

    /// `WORKFLOW_STATE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn workflow_state(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORKFLOW_STATE", value.into()))
    }

    /// `STATUS`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS", value.into()))
    }

    /// `USER_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_ID", value.into()))
    }

    /// `USER_STATUS`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn user_status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_STATUS", value.into()))
    }

    /// `MODULE_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODULE_ID", value.into()))
    }

    /// `ENTITY`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn entity(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY", value.into()))
    }

    /// `DOCUMENT_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn document_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DOCUMENT_ID", value.into()))
    }

    /// `ACTIVITY`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn activity(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVITY", value.into()))
    }

    /// `ACTIVITY_NAME`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn activity_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVITY_NAME", value.into()))
    }

    /// `PARAMETERS`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn parameters(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PARAMETERS", value.into()))
    }

    /// `DOCUMENT_URL`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn document_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DOCUMENT_URL", value.into()))
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

/// Keys of `result` of `bizproc.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `WORKFLOW_ID`: `string`.
    pub workflow_id: Option<String>,
    /// `DOCUMENT_NAME`: `string`.
    pub document_name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `MODIFIED`: `datetime`.
    pub modified: Option<rt::DateTime>,
    /// `WORKFLOW_STARTED`: `datetime`.
    pub workflow_started: Option<rt::DateTime>,
    /// `WORKFLOW_STARTED_BY`: `user`. In examples: `string`.
    pub workflow_started_by: Option<i64>,
    /// `OVERDUE_DATE`: `datetime`.
    pub overdue_date: Option<rt::DateTime>,
    /// `WORKFLOW_TEMPLATE_ID`: `integer`. In examples: `string`.
    pub workflow_template_id: Option<i64>,
    /// `WORKFLOW_TEMPLATE_NAME`: `string`.
    pub workflow_template_name: Option<String>,
    /// `WORKFLOW_STATE`: `string`.
    pub workflow_state: Option<String>,
    /// `STATUS`: `integer`. Values: `0`, `1`, `2`, `3`, `4`. In examples: `string`.
    pub status: Option<i64>,
    /// `USER_ID`: `user`. In examples: `string`.
    pub user_id: Option<i64>,
    /// `USER_STATUS`: `integer`. Values: `0`, `1`, `2`, `3`. In examples: `string`.
    pub user_status: Option<i64>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `ENTITY`: `string`.
    pub entity: Option<String>,
    /// `DOCUMENT_ID`: `integer`. In examples: `string`.
    pub document_id: Option<i64>,
    /// `ACTIVITY`: `string`. Values: `ApproveActivity`, `ReviewActivity`, `RequestInformationActivity`,
    /// `RequestInformationOptionalActivity`.
    pub activity: Option<String>,
    /// `ACTIVITY_NAME`: `string`.
    pub activity_name: Option<String>,
    /// `PARAMETERS`: `object`.
    pub parameters: Option<ListOutputParameters>,
    /// `DOCUMENT_URL`: `string`.
    pub document_url: Option<rt::Link>,
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
        f.text("WORKFLOW_ID", &mut self.workflow_id);
        f.text("DOCUMENT_NAME", &mut self.document_name);
        f.text("DESCRIPTION", &mut self.description);
        f.text("NAME", &mut self.name);
        f.date_time("MODIFIED", &mut self.modified);
        f.date_time("WORKFLOW_STARTED", &mut self.workflow_started);
        f.int("WORKFLOW_STARTED_BY", &mut self.workflow_started_by);
        f.date_time("OVERDUE_DATE", &mut self.overdue_date);
        f.int("WORKFLOW_TEMPLATE_ID", &mut self.workflow_template_id);
        f.text("WORKFLOW_TEMPLATE_NAME", &mut self.workflow_template_name);
        f.text("WORKFLOW_STATE", &mut self.workflow_state);
        f.int("STATUS", &mut self.status);
        f.int("USER_ID", &mut self.user_id);
        f.int("USER_STATUS", &mut self.user_status);
        f.text("MODULE_ID", &mut self.module_id);
        f.text("ENTITY", &mut self.entity);
        f.int("DOCUMENT_ID", &mut self.document_id);
        f.text("ACTIVITY", &mut self.activity);
        f.text("ACTIVITY_NAME", &mut self.activity_name);
        f.field("PARAMETERS", &mut self.parameters);
        f.link("DOCUMENT_URL", &mut self.document_url);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.PARAMETERS` of `bizproc.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputParameters {
    /// `CommentLabel`: `string`.
    pub comment_label: Option<String>,
    /// `CommentRequired`: `string`. Values: `N`, `Y`, `YA`, `YR`.
    pub comment_required: Option<String>,
    /// `ShowComment`: `boolean`. Values: `N`, `Y`. In examples: `string`.
    pub show_comment: Option<bool>,
    /// `StatusOkLabel`: `string`.
    pub status_ok_label: Option<String>,
    /// `StatusYesLabel`: `string`.
    pub status_yes_label: Option<String>,
    /// `StatusNoLabel`: `string`.
    pub status_no_label: Option<String>,
    /// `Fields`: `array`.
    pub fields: Option<Vec<ListOutputParametersFields>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputParameters {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputParameters", self, f)
    }
}

impl rt::Object for ListOutputParameters {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("CommentLabel", &mut self.comment_label);
        f.text("CommentRequired", &mut self.comment_required);
        f.flag("ShowComment", &mut self.show_comment);
        f.text("StatusOkLabel", &mut self.status_ok_label);
        f.text("StatusYesLabel", &mut self.status_yes_label);
        f.text("StatusNoLabel", &mut self.status_no_label);
        f.field("Fields", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.PARAMETERS.Fields` of `bizproc.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputParametersFields {
    /// `Id`: `string`.
    pub id: Option<String>,
    /// `Type`: `string`. Values: `bool`, `date`, `datetime`, `double`, `int`, `select`, `string`, `text`,
    /// `user` or others.
    pub r#type: Option<String>,
    /// `Name`: `string | object`.
    pub name: Option<rt::Either<rt::Map, String>>,
    /// `Description`: `string | object`.
    pub description: Option<rt::Either<rt::Map, String>>,
    /// `Multiple`: `boolean`.
    pub multiple: Option<bool>,
    /// `Required`: `boolean`.
    pub required: Option<bool>,
    /// `Options`: `object`.
    pub options: Option<ListOutputParametersFieldsOptions>,
    /// `Settings`: `object`.
    pub settings: Option<rt::Map>,
    /// `Default`: `any`.
    pub default: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputParametersFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputParametersFields", self, f)
    }
}

impl rt::Object for ListOutputParametersFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("Id", &mut self.id);
        f.text("Type", &mut self.r#type);
        f.field("Name", &mut self.name);
        f.field("Description", &mut self.description);
        f.flag("Multiple", &mut self.multiple);
        f.flag("Required", &mut self.required);
        f.field("Options", &mut self.options);
        f.field("Settings", &mut self.settings);
        f.value("Default", &mut self.default);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.PARAMETERS.Fields.Options` of `bizproc.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputParametersFieldsOptions {
    /// `LEAD`: `string`. Seen in examples only.
    pub lead: Option<String>,
    /// `CONTACT`: `string`. Seen in examples only.
    pub contact: Option<String>,
    /// `COMPANY`: `string`. Seen in examples only.
    pub company: Option<String>,
    /// `DEAL`: `string`. Seen in examples only.
    pub deal: Option<String>,
    /// `SMART_INVOICE`: `string`. Seen in examples only.
    pub smart_invoice: Option<String>,
    /// What no field has taken, such as `DYNAMIC_<id>` (`string`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputParametersFieldsOptions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputParametersFieldsOptions", self, f)
    }
}

impl rt::Object for ListOutputParametersFieldsOptions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("LEAD", &mut self.lead);
        f.text("CONTACT", &mut self.contact);
        f.text("COMPANY", &mut self.company);
        f.text("DEAL", &mut self.deal);
        f.text("SMART_INVOICE", &mut self.smart_invoice);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `bizproc.task.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 400).
    AccessDenied,
    /// `ERROR_SELECT_VALIDATION_FAILURE`: `Invalid data in SELECT parameter` (HTTP 400).
    ErrorSelectValidationFailure,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_SELECT_VALIDATION_FAILURE", "", Self::ErrorSelectValidationFailure),
    ];
    const OTHER: Self = Self::Other;
}
