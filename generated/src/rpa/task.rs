// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rpa.task.*`.

use bitrix24_runtime as rt;

/// Add User to Existing Task: `rpa.task.addUser`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct AddUser(rt::Params);

impl AddUser {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `typeId`: `integer`.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("typeId", value))
    }

    /// `stageId`: `integer`.
    #[inline]
    pub fn stage_id(self, value: i64) -> Self {
        Self(self.0.int("stageId", value))
    }

    /// `Automation rule name`: `string`.
    #[inline]
    pub fn automation_rule_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("Automation rule name", value.into()))
    }

    /// `userValue`: `string`.
    #[inline]
    pub fn user_value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userValue", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for AddUser {
    const NAME: &'static str = "rpa.task.addUser";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Remove Automation Rule from Process: `rpa.task.delete`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `typeId`: `integer`.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("typeId", value))
    }

    /// `stageId`: `integer`.
    #[inline]
    pub fn stage_id(self, value: i64) -> Self {
        Self(self.0.int("stageId", value))
    }

    /// `robotName`: `string`.
    #[inline]
    pub fn robot_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("robotName", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "rpa.task.delete";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Execute the Command: `rpa.task.do`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-do.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Do(rt::Params);

impl Do {
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

impl rt::Method for Do {
    const NAME: &'static str = "rpa.task.do";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
