// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `voximplant.line.*`.

use bitrix24_runtime as rt;

pub mod outgoing;

/// Get a List of Outgoing Lines: `voximplant.line.get`
///
/// Scope: `telephony`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html)
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
    const NAME: &'static str = "voximplant.line.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `voximplant.line.get`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `sip7`: `string`. Seen in examples only.
    pub sip7: Option<String>,
    /// `sip11`: `string`. Seen in examples only.
    pub sip11: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for GetOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("sip7", &mut self.sip7);
        f.text("sip11", &mut self.sip11);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `voximplant.line.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
