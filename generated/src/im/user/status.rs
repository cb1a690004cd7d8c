// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.user.status.*`.

use bitrix24_runtime as rt;

pub mod idle;

/// Get User Status: `im.user.status.get`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
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

impl rt::Method for Get {
    const NAME: &'static str = "im.user.status.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Set User Status: `im.user.status.set`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `STATUS`: `string`. Values: `online`, `dnd`, `away`, `break`.
    #[inline]
    pub fn new(status: impl Into<String>) -> Self {
        Self(rt::Params::new().text("STATUS", status.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "im.user.status.set";
    const REQUIRED: &'static [&'static str] = &["STATUS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.user.status.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `STATUS_ERROR`: `Status is not available` (HTTP 400).
    StatusError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("STATUS_ERROR", "", Self::StatusError),
    ];
    const OTHER: Self = Self::Other;
}
