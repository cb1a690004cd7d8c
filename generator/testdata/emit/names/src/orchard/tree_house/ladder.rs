// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.treeHouse.Ladder.*`.

use bitrix24_runtime as rt;

/// Get the Steps: `orchard.treeHouse.Ladder.getSteps`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/orchard/ladder.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetSteps(rt::Params);

impl GetSteps {
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

impl rt::Method for GetSteps {
    const NAME: &'static str = "orchard.treeHouse.Ladder.getSteps";
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
