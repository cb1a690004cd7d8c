// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.tree.*`.

use bitrix24_runtime as rt;

/// Add: `orchard.tree.add`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
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

impl rt::Method for Add {
    const NAME: &'static str = "orchard.tree.add";
    type Output = rt::Value;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `orchard.tree.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`, `access_denied`: `No access to the orchard` (HTTP 403).
    AccessDenied,
    /// `100`: `Could not find <id>`.
    Code100,
    /// `0`:
    ///
    /// - `The first` (HTTP 400)
    /// - `The second` (HTTP 400)
    Code0,
    /// `-1`.
    CodeMinus1,
    /// An empty code.
    NoCode,
    /// `OTHER`.
    OtherCode,
    /// `TREE_DISALLOWED`, `TREE_DISALLOWED[...]`:
    ///
    /// - `Not here`
    /// - `Not there`
    TreeDisallowed,
    /// `You have no right to plant any more trees in this part of the orchard today`.
    YouHaveNoRightToPlantAnyMoreTreesInThisPartOfTheOrchardToday,
    /// `ERROR_TREE`: ``Say "no" `now` and then``.
    ErrorTree,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
        ("-1", "", Self::CodeMinus1),
        ("", "", Self::NoCode),
        ("OTHER", "", Self::OtherCode),
        ("TREE_DISALLOWED", "", Self::TreeDisallowed),
        ("TREE_DISALLOWED[...]", "", Self::TreeDisallowed),
        (
            "You have no right to plant any more trees in this part of the orchard today",
            "",
            Self::YouHaveNoRightToPlantAnyMoreTreesInThisPartOfTheOrchardToday,
        ),
        ("ERROR_TREE", "", Self::ErrorTree),
    ];
    const OTHER: Self = Self::Other;
}

/// Get: `orchard.tree.get`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/get.html)
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
    const NAME: &'static str = "orchard.tree.get";
    type Output = rt::Value;
    type Error = GetErrorKind;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `orchard.tree.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetErrorKind {
    /// `NOT_FOUND`.
    NotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetErrorKind {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the Error: `orchard.tree.getError`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/get-error.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetError(rt::Params);

impl GetError {
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

impl rt::Method for GetError {
    const NAME: &'static str = "orchard.tree.getError";
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
