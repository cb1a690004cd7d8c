// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `bizproc.event.*`.

use bitrix24_runtime as rt;

/// Return Parameters to Action or Automation Rule: `bizproc.event.send`
///
/// Scope: `bizproc`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SendCall(rt::Params);

impl SendCall {
    /// A request with its required parameters:
    ///
    /// - `EVENT_TOKEN`: `string`.
    #[inline]
    pub fn new(event_token: impl Into<String>) -> Self {
        Self(rt::Params::new().text("EVENT_TOKEN", event_token.into()))
    }

    /// `RETURN_VALUES`: `object`.
    #[inline]
    pub fn return_values(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RETURN_VALUES", value.into()))
    }

    /// `LOG_MESSAGE`: `string`. Default: (empty).
    #[inline]
    pub fn log_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LOG_MESSAGE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for SendCall {
    const NAME: &'static str = "bizproc.event.send";
    const REQUIRED: &'static [&'static str] = &["EVENT_TOKEN"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SendCallError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `bizproc.event.send`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendCallError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SendCallError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
