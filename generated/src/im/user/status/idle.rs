// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.user.status.idle.*`.

use bitrix24_runtime as rt;

/// Disable Automatic Status "Away": `im.user.status.idle.end`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct End(rt::Params);

impl End {
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

impl rt::Method for End {
    const NAME: &'static str = "im.user.status.idle.end";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Enable Automatic Status "Away": `im.user.status.idle.start`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Start(rt::Params);

impl Start {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `AGO`: `integer`. Default: `10`.
    #[inline]
    pub fn ago(self, value: i64) -> Self {
        Self(self.0.int("AGO", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Start {
    const NAME: &'static str = "im.user.status.idle.start";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
