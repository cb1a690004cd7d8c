// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.*` of REST 3.0.

use bitrix24_runtime as rt;

/// Five: `orchard.four`
///
/// Scope: `orchard`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/four.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Four(rt::Params);

impl Four {
    /// A request in which nothing is set yet. Required: `a`, `b`, `c`, `d`, `e`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `a`: `integer`. Required.
    #[inline]
    pub fn a(self, value: i64) -> Self {
        Self(self.0.int("a", value))
    }

    /// `b`: `string`. Required.
    #[inline]
    pub fn b(self, value: impl Into<String>) -> Self {
        Self(self.0.text("b", value.into()))
    }

    /// `c`: `integer`. Required.
    #[inline]
    pub fn c(self, value: i64) -> Self {
        Self(self.0.int("c", value))
    }

    /// `d`: `string`. Required.
    #[inline]
    pub fn d(self, value: impl Into<String>) -> Self {
        Self(self.0.text("d", value.into()))
    }

    /// `e`: `integer`. Required.
    #[inline]
    pub fn e(self, value: i64) -> Self {
        Self(self.0.int("e", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Four {
    const NAME: &'static str = "orchard.four";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["a", "b", "c", "d", "e"];
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
