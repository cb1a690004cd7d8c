// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.task.counters.*`.

use bitrix24_runtime as rt;

/// Get User Counters: `tasks.task.counters.get`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `userId`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// `groupId`: `integer`. Default: `0`.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `type`: `string`. Default: `view_all`. Values: `view_all`, `view_role_responsible`,
    /// `view_role_accomplice`, `view_role_auditor`, `view_role_originator`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "tasks.task.counters.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.task.counters.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `new_comments`: `object`.
    pub new_comments: Option<GetOutputNewComments>,
    /// `expired`: `object`.
    pub expired: Option<GetOutputNewComments>,
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
        f.field("new_comments", &mut self.new_comments);
        f.field("expired", &mut self.expired);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.new_comments` of `tasks.task.counters.get`, `result.expired` of
/// `tasks.task.counters.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputNewComments {
    /// `counter`: `integer`.
    pub counter: Option<i64>,
    /// `code`: `integer`.
    pub code: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputNewComments {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputNewComments", self, f)
    }
}

impl rt::Object for GetOutputNewComments {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("counter", &mut self.counter);
        f.int("code", &mut self.code);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.counters.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`: `Invalid value {value} to match with parameter {userId}. Should be value of type int.` (HTTP
    /// 400).
    InvalidValueToMatchParameterUserId,
    /// `0`: `Group not found or access denied. (internal error)` (HTTP 400).
    GroupNotFoundOrAccessDenied,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Invalid value * to match with parameter {userId}. Should be value of type int.",
            Self::InvalidValueToMatchParameterUserId,
        ),
        ("0", "Group not found or access denied. *", Self::GroupNotFoundOrAccessDenied),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
