// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.tree.*` of REST 3.0.

use bitrix24_runtime as rt;

/// Check: `orchard.tree.check`
///
/// Scope: `orchard`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/check.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Check(rt::Params);

impl Check {
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

impl rt::Method for Check {
    const NAME: &'static str = "orchard.tree.check";
    const API: rt::Api = rt::Api::V3;
    type Output = rt::Value;
    type Error = CheckError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `orchard.tree.check`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CheckError {
    /// `VALIDATION`:
    ///
    /// - `age`: `Bad age` (HTTP 400)
    /// - `garden`: `Bad garden` (HTTP 400)
    /// - `Bad weather` (HTTP 400)
    Validation,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CheckError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("VALIDATION", "", Self::Validation),
    ];
    const OTHER: Self = Self::Other;
}

/// List: `orchard.tree.list`
///
/// Scope: `orchard`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
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

impl rt::Method for List {
    const NAME: &'static str = "orchard.tree.list";
    const API: rt::Api = rt::Api::V3;
    type Output = rt::Value;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `orchard.tree.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `INVALIDSELECT`: `select`: `Bad select` (HTTP 400).
    Invalidselect,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("INVALIDSELECT", "", Self::Invalidselect),
    ];
    const OTHER: Self = Self::Other;
}
