// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `pull.application.event.*`.

use bitrix24_runtime as rt;

/// Send Events to the RT Channel: `pull.application.event.add`
///
/// Scope: `pull`.
///
/// [Documentation](https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `COMMAND`: `string`.
    #[inline]
    pub fn new(command: impl Into<String>) -> Self {
        Self(rt::Params::new().text("COMMAND", command.into()))
    }

    /// `PARAMS`: `object`.
    #[inline]
    pub fn params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARAMS", value.into()))
    }

    /// `MODULE_ID`: `string`. Default: `application`.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODULE_ID", value.into()))
    }

    /// `USER_ID`: `integer | integer[]`.
    #[inline]
    pub fn user_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "pull.application.event.add";
    const REQUIRED: &'static [&'static str] = &["COMMAND"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `pull.application.event.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `WRONG_AUTH_TYPE`: `Get access to application config available only for application authorization.`
    /// (HTTP 403).
    WrongAuthType,
    /// `USER_ID_ACCESS_ERROR`: `Only admin can send notifications to other channels` (HTTP 400).
    UserIdAccessError,
    /// `MODULE_ID_ERROR`: `Module ID format error` (HTTP 400).
    ModuleIdError,
    /// `COMMAND_ERROR`: `Command format error` (HTTP 400).
    CommandError,
    /// `PARAMS_ERROR`: `Params format error` (HTTP 400).
    ParamsError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("USER_ID_ACCESS_ERROR", "", Self::UserIdAccessError),
        ("MODULE_ID_ERROR", "", Self::ModuleIdError),
        ("COMMAND_ERROR", "", Self::CommandError),
        ("PARAMS_ERROR", "", Self::ParamsError),
    ];
    const OTHER: Self = Self::Other;
}
