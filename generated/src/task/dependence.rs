// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `task.dependence.*`.

use bitrix24_runtime as rt;

/// Create a Link Between Tasks: `task.dependence.add`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `taskIdFrom`, `taskIdTo`, `linkType`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `taskIdFrom`: `integer`. Required.
    #[inline]
    pub fn task_id_from(self, value: i64) -> Self {
        Self(self.0.int("taskIdFrom", value))
    }

    /// `taskIdTo`: `integer`. Required.
    #[inline]
    pub fn task_id_to(self, value: i64) -> Self {
        Self(self.0.int("taskIdTo", value))
    }

    /// `linkType`: `integer`. Required. Values: `0`, `1`, `2`, `3`.
    #[inline]
    pub fn link_type(self, value: i64) -> Self {
        Self(self.0.int("linkType", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "task.dependence.add";
    const REQUIRED: &'static [&'static str] = &["taskIdFrom", "taskIdTo", "linkType"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Map;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `task.dependence.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ILLEGAL_NEW_LINK`: `A link between tasks already exists` (HTTP 400).
    IllegalNewLink,
    /// `ACTION_NOT_ALLOWED`: HTTP 400.
    ActionNotAllowed,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ILLEGAL_NEW_LINK", "", Self::IllegalNewLink),
        ("ACTION_NOT_ALLOWED", "", Self::ActionNotAllowed),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove Dependency Between Tasks: `task.dependence.delete`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `taskIdFrom`, `taskIdTo`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `taskIdFrom`: `integer`. Required.
    #[inline]
    pub fn task_id_from(self, value: i64) -> Self {
        Self(self.0.int("taskIdFrom", value))
    }

    /// `taskIdTo`: `integer`. Required.
    #[inline]
    pub fn task_id_to(self, value: i64) -> Self {
        Self(self.0.int("taskIdTo", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "task.dependence.delete";
    const REQUIRED: &'static [&'static str] = &["taskIdFrom", "taskIdTo"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Map;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `task.dependence.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ILLEGAL_NEW_LINK`: `The dependency between tasks does not exist` (HTTP 400).
    IllegalNewLink,
    /// `ACTION_NOT_ALLOWED`: HTTP 400.
    ActionNotAllowed,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ILLEGAL_NEW_LINK", "", Self::IllegalNewLink),
        ("ACTION_NOT_ALLOWED", "", Self::ActionNotAllowed),
    ];
    const OTHER: Self = Self::Other;
}
