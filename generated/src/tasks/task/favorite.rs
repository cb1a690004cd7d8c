// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.task.favorite.*`.

use bitrix24_runtime as rt;

/// Add Task to Favorites: `tasks.task.favorite.add`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
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

impl rt::Method for Add {
    const NAME: &'static str = "tasks.task.favorite.add";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.favorite.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// `1`: `Task not found or not accessible` (HTTP 400).
    Code1,
    /// `100`: `CTaskItem All parameters in the constructor must have real class type` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("1", "", Self::Code1),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove Task from Favorites: `tasks.task.favorite.remove`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Remove(rt::Params);

impl Remove {
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

impl rt::Method for Remove {
    const NAME: &'static str = "tasks.task.favorite.remove";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = RemoveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.favorite.remove`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoveError {
    /// `0`: `wrong task id` (HTTP 400).
    Code0,
    /// `1`: `Task not found or not accessible` (HTTP 400).
    Code1,
    /// `100`: `CTaskItem All parameters in the constructor must have real class type` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RemoveError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("1", "", Self::Code1),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
