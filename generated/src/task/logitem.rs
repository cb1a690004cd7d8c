// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `task.logitem.*`.

use bitrix24_runtime as rt;

/// View Task Change History: `task.logitem.list`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.history.list`: `bitrix24::tasks::task::history::List`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `ID`.
    #[inline]
    pub fn new(id: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("ID", id.into()))
    }

    /// `taskId`: `integer`. Seen in examples only.
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

impl rt::Method for List {
    const NAME: &'static str = "task.logitem.list";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `task.logitem.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `CREATED_DATE`: `datetime | null`. Seen in examples only.
    pub created_date: Option<rt::DateTime>,
    /// `USER_ID`: `string`. Seen in examples only.
    pub user_id: Option<String>,
    /// `TASK_ID`: `string`. Seen in examples only.
    pub task_id: Option<String>,
    /// `FIELD`: `string`. Seen in examples only.
    pub field: Option<String>,
    /// `FROM_VALUE`: `string`. Seen in examples only.
    pub from_value: Option<String>,
    /// `TO_VALUE`: `string`. Seen in examples only.
    pub to_value: Option<String>,
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
        f.date_time("CREATED_DATE", &mut self.created_date);
        f.text("USER_ID", &mut self.user_id);
        f.text("TASK_ID", &mut self.task_id);
        f.text("FIELD", &mut self.field);
        f.text("FROM_VALUE", &mut self.from_value);
        f.text("TO_VALUE", &mut self.to_value);
        f.rest(&mut self.extra);
    }
}
