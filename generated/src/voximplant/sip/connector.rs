// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `voximplant.sip.connector.*`.

use bitrix24_runtime as rt;

/// Get the Status of the SIP Connector: `voximplant.sip.connector.status`
///
/// Scope: `telephony`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Status(rt::Params);

impl Status {
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

impl rt::Method for Status {
    const NAME: &'static str = "voximplant.sip.connector.status";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = StatusOutput;
    type Error = StatusError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `voximplant.sip.connector.status`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusOutput {
    /// `FREE_MINUTES`: `integer`.
    pub free_minutes: Option<i64>,
    /// `PAID`: `boolean`.
    pub paid: Option<bool>,
    /// `PAID_DATE_END`: `string`.
    pub paid_date_end: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for StatusOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("StatusOutput", self, f)
    }
}

impl rt::Object for StatusOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("FREE_MINUTES", &mut self.free_minutes);
        f.flag("PAID", &mut self.paid);
        f.text("PAID_DATE_END", &mut self.paid_date_end);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `voximplant.sip.connector.status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StatusError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
