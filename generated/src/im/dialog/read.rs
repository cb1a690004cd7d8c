// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.dialog.read.*`.

use bitrix24_runtime as rt;

/// Set the "read" flag for all chats: `im.dialog.read.all`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct All(rt::Params);

impl All {
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

impl rt::Method for All {
    const NAME: &'static str = "im.dialog.read.all";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
