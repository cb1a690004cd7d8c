// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.currency.base.*`.

use bitrix24_runtime as rt;

/// Get the Symbolic Identifier of the Base Currency: `crm.currency.base.get`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html)
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
    const NAME: &'static str = "crm.currency.base.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = String;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Set Currency as Base: `crm.currency.base.set`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Set(rt::Params);

impl Set {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "crm.currency.base.set";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.currency.base.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// An empty code: `Access denied.` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
