// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Objects that several methods share.

use bitrix24_runtime as rt;

/// Keys of `orchard_tree`.
///
/// [Documentation](https://apidocs.bitrix24.com/orchard/types.html#tree)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct OrchardTreeInput(rt::Params);

impl OrchardTreeInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `ripe`: `boolean`.
    #[inline]
    pub fn ripe(self, value: bool) -> Self {
        Self(self.0.flag("ripe", value))
    }

    /// `colour`: `string`.
    #[inline]
    pub fn colour(self, value: impl Into<String>) -> Self {
        Self(self.0.text("colour", value.into()))
    }

    /// Any other key by its name on the wire, such as `UF_...` (`string`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<OrchardTreeInput> for rt::Params {
    #[inline]
    fn from(object: OrchardTreeInput) -> Self {
        object.0
    }
}
