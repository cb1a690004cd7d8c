// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `task.planner.*`.

use bitrix24_runtime as rt;

/// Get the List of Tasks from the Daily Plan: `task.planner.getlist`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getlist(rt::Params);

impl Getlist {
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

impl rt::Method for Getlist {
    const NAME: &'static str = "task.planner.getlist";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Value>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
