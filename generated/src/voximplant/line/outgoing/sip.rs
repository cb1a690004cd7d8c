// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `voximplant.line.outgoing.sip.*`.

use bitrix24_runtime as rt;

/// Set Outgoing SIP Line: `voximplant.line.outgoing.sip.set`
///
/// Scope: `telephony`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `CONFIG_ID`: `integer`.
    #[inline]
    pub fn new(config_id: i64) -> Self {
        Self(rt::Params::new().int("CONFIG_ID", config_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "voximplant.line.outgoing.sip.set";
    const REQUIRED: &'static [&'static str] = &["CONFIG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `voximplant.line.outgoing.sip.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ERROR_ARGUMENT`: `Specified CONFIG_ID is not found`.
    ErrorArgument,
    /// `ACCESS_DENIED`: `Access denied!`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
