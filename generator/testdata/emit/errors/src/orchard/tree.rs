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
    /// `0`: `The first` (HTTP 400).
    First,
    /// `0`: `The second` (HTTP 400).
    Second,
    /// `0` with any other text.
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
        ("0", "The second", Self::Second),
        ("0", "The first", Self::First),
        ("0", "", Self::Code0),
        ("-1", "", Self::CodeMinus1),
        ("", "", Self::NoCode),
        ("OTHER", "", Self::OtherCode),
        ("TREE_DISALLOWED", "", Self::TreeDisallowed),
        (
            "You have no right to plant any more trees in this part of the orchard today",
            "",
            Self::YouHaveNoRightToPlantAnyMoreTreesInThisPartOfTheOrchardToday,
        ),
        ("ERROR_TREE", "", Self::ErrorTree),
        ("TREE_DISALLOWED*", "", Self::TreeDisallowed),
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

/// Plant: `orchard.tree.plant`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/plant.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Plant(rt::Params);

impl Plant {
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

impl rt::Method for Plant {
    const NAME: &'static str = "orchard.tree.plant";
    type Output = rt::Value;
    type Error = PlantError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `orchard.tree.plant`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlantError {
    /// `ACCESS_DENIED`, `access_denied`:
    ///
    /// - `Application context required` (HTTP 403)
    /// - `Access denied! Application context required.` (HTTP 403)
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 403)
    /// - any other text
    AccessDenied,
    /// An empty code: `Access is denied` (HTTP 400).
    NoCodeAccessDenied,
    /// An empty code:
    ///
    /// - `The tree "#NAME#" is not found` (HTTP 400)
    /// - `Tree not found.` (HTTP 400)
    NoCodeTreeNotFound,
    /// An empty code: `Other` (HTTP 400).
    NoCodeOther,
    /// An empty code: `2 trees at most` (HTTP 400).
    NoCode2TreesAtMost,
    /// An empty code with any other text.
    NoCode,
    /// `100`: `Could not find value for parameter {age}` (HTTP 400).
    CouldNotFindValueParameterAge,
    /// `100`: `Could not find value for parameter {garden}` (HTTP 400).
    CouldNotFindValueParameterGarden,
    /// `100`: `Invalid value {abc} to match with parameter {age}. Should be a number.` (HTTP 400).
    InvalidValueToMatchParameterAgeShouldBeNumber,
    /// `100`: `Tree not found` (HTTP 400).
    Code100TreeNotFound,
    /// `100` with any other text.
    Code100,
    /// `0`: `Error: ...` (HTTP 400).
    Error,
    /// `0`: `Error: the tree does not grow in a bed of sand` (HTTP 400).
    ErrorTreeNotGrowBedSand,
    /// `0`: `Error: the tree does not grow in a bed of sand by the sea` (HTTP 400).
    ErrorTreeNotGrowBedSandSea,
    /// `0`: `Error: the tree does not grow in a bed of sand in the shade` (HTTP 400).
    ErrorTreeNotGrowBedSandShade,
    /// `0` with any other text.
    Code0,
    /// `ROOTLESS`:
    ///
    /// - `No roots`
    /// - `No roots!`
    Rootless,
    /// `GARDENER_<NAME>`: `Too tired`.
    GardenerNameTooTired,
    /// `GARDENER_<NAME>`: `Not here (has gone home)`.
    GardenerNameNotHere,
    /// `GARDENER_<NAME>` with any other text.
    GardenerName,
    /// `GARDENER_HEAD_#CODE#`.
    GardenerHeadCode,
    /// `GARDENER_HEAD_OFF`.
    GardenerHeadOff,
    /// `MUTE`:
    ///
    /// - `Нет дерева`
    /// - `Нет сада`
    Mute,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for PlantError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ACCESS_DENIED",
            "Access denied! Application context required.",
            Self::AccessDeniedApplicationContextRequired,
        ),
        (
            "ACCESS_DENIED",
            "Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("", "The tree * is not found", Self::NoCodeTreeNotFound),
        ("", "Access is denied", Self::NoCodeAccessDenied),
        ("", "Tree not found.", Self::NoCodeTreeNotFound),
        ("", "2 trees at most", Self::NoCode2TreesAtMost),
        ("", "Other", Self::NoCodeOther),
        ("", "", Self::NoCode),
        (
            "100",
            "Invalid value * to match with parameter {age}. Should be a number.",
            Self::InvalidValueToMatchParameterAgeShouldBeNumber,
        ),
        (
            "100",
            "Could not find value for parameter {garden}",
            Self::CouldNotFindValueParameterGarden,
        ),
        (
            "100",
            "Could not find value for parameter {age}",
            Self::CouldNotFindValueParameterAge,
        ),
        ("100", "Tree not found", Self::Code100TreeNotFound),
        ("100", "", Self::Code100),
        (
            "0",
            "Error: the tree does not grow in a bed of sand in the shade",
            Self::ErrorTreeNotGrowBedSandShade,
        ),
        (
            "0",
            "Error: the tree does not grow in a bed of sand by the sea",
            Self::ErrorTreeNotGrowBedSandSea,
        ),
        (
            "0",
            "Error: the tree does not grow in a bed of sand",
            Self::ErrorTreeNotGrowBedSand,
        ),
        ("0", "Error: *", Self::Error),
        ("0", "", Self::Code0),
        ("ROOTLESS", "", Self::Rootless),
        ("GARDENER_HEAD_OFF", "", Self::GardenerHeadOff),
        ("MUTE", "", Self::Mute),
        ("GARDENER_HEAD_*", "", Self::GardenerHeadCode),
        ("GARDENER_*", "Too tired", Self::GardenerNameTooTired),
        ("GARDENER_*", "Not here *", Self::GardenerNameNotHere),
        ("GARDENER_*", "", Self::GardenerName),
    ];
    const OTHER: Self = Self::Other;
}
