// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.task.history.*`.

use bitrix24_runtime as rt;

/// Get Task History: `tasks.task.history.list`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `order`: `object`. Default: `createdDate DESC`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "tasks.task.history.list";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `tasks.task.history.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FIELD`. Values: `TITLE`, `DESCRIPTION`, `REAL_STATUS`, `STATUS`, `PRIORITY`, `MARK`, `COMMENT`,
    /// `DELETE`, `NEW`, `RENEW`, `MOVE_TO_BACKLOG`, `MOVE_TO_SPRINT`, `PARENT_ID`, `GROUP_ID`, `STAGE_ID`,
    /// `CREATED_BY`, `RESPONSIBLE_ID`, `ACCOMPLICES`, `AUDITORS`, `DEADLINE`, `START_DATE_PLAN`,
    /// `END_DATE_PLAN`, `DURATION_PLAN`, `DURATION_PLAN_SECONDS`, `DURATION_FACT`, `TIME_ESTIMATE`,
    /// `TIME_SPENT_IN_LOGS`, `TAGS`, `DEPENDS_ON`, `FILES`, `UF_TASK_WEBDAV_FILES`,
    /// `CHECKLIST_ITEM_CREATE`, `CHECKLIST_ITEM_RENAME`, `CHECKLIST_ITEM_REMOVE`, `CHECKLIST_ITEM_CHECK`,
    /// `CHECKLIST_ITEM_UNCHECK`, `ADD_IN_REPORT`, `TASK_CONTROL`, `ALLOW_TIME_TRACKING`,
    /// `ALLOW_CHANGE_DEADLINE`, `FLOW_ID`. In examples: `string`.
    #[inline]
    pub fn field(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIELD", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=FIELD`.
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

/// Keys of `result` of `tasks.task.history.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `list`: `object[]`. Seen in examples only.
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
        f.field("list", &mut self.list);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.list` of `tasks.task.history.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputList {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `createdDate`: `string`.
    pub created_date: Option<String>,
    /// `field`: `string`. Values: `TITLE`, `DESCRIPTION`, `REAL_STATUS`, `STATUS`, `PRIORITY`, `MARK`,
    /// `COMMENT`, `DELETE`, `NEW`, `RENEW`, `MOVE_TO_BACKLOG`, `MOVE_TO_SPRINT`, `PARENT_ID`, `GROUP_ID`,
    /// `STAGE_ID`, `CREATED_BY`, `RESPONSIBLE_ID`, `ACCOMPLICES`, `AUDITORS`, `DEADLINE`,
    /// `START_DATE_PLAN`, `END_DATE_PLAN`, `DURATION_PLAN`, `DURATION_PLAN_SECONDS`, `DURATION_FACT`,
    /// `TIME_ESTIMATE`, `TIME_SPENT_IN_LOGS`, `TAGS`, `DEPENDS_ON`, `FILES`, `UF_TASK_WEBDAV_FILES`,
    /// `CHECKLIST_ITEM_CREATE`, `CHECKLIST_ITEM_RENAME`, `CHECKLIST_ITEM_REMOVE`, `CHECKLIST_ITEM_CHECK`,
    /// `CHECKLIST_ITEM_UNCHECK`, `ADD_IN_REPORT`, `TASK_CONTROL`, `ALLOW_TIME_TRACKING`,
    /// `ALLOW_CHANGE_DEADLINE`, `FLOW_ID`.
    pub field: Option<String>,
    /// `value`: `object`.
    pub value: Option<ListOutputListValue>,
    /// `user`: `object`.
    pub user: Option<ListOutputListUser>,
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
        f.int("id", &mut self.id);
        f.text("createdDate", &mut self.created_date);
        f.text("field", &mut self.field);
        f.field("value", &mut self.value);
        f.field("user", &mut self.user);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.list.value` of `tasks.task.history.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputListValue {
    /// `from`. In examples: `string`.
    pub from: Option<String>,
    /// `to`. In examples: `string`.
    pub to: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputListValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputListValue", self, f)
    }
}

impl rt::Object for ListOutputListValue {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("from", &mut self.from);
        f.text("to", &mut self.to);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.list.user` of `tasks.task.history.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputListUser {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `secondName`: `string`.
    pub second_name: Option<String>,
    /// `login`: `string`.
    pub login: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputListUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputListUser", self, f)
    }
}

impl rt::Object for ListOutputListUser {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("lastName", &mut self.last_name);
        f.text("secondName", &mut self.second_name);
        f.text("login", &mut self.login);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.history.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`: `CTaskItem All parameters in the constructor must have real class type (internal error)`
    /// (HTTP 400).
    Code100,
    /// `0`: `wrong task id (internal error)` (HTTP 400).
    WrongTaskId,
    /// `0`: `Access denied. (internal error)` (HTTP 400).
    AccessDenied,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("0", "Access denied. *", Self::AccessDenied),
        ("0", "wrong task id *", Self::WrongTaskId),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
