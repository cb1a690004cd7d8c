// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Objects that several methods share.

use bitrix24_runtime as rt;

/// Keys of `orchard_gardener`.
///
/// [Documentation](https://apidocs.bitrix24.com/orchard/types.html#gardener)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct OrchardGardenerInput(rt::Params);

impl OrchardGardenerInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CHIEF`: `orchard_owner`.
    ///
    /// See [`OrchardGardenerInput`].
    #[inline]
    pub fn chief(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CHIEF", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<OrchardGardenerInput> for rt::Params {
    #[inline]
    fn from(object: OrchardGardenerInput) -> Self {
        object.0
    }
}

impl From<OrchardGardenerInput> for rt::Value {
    #[inline]
    fn from(object: OrchardGardenerInput) -> Self {
        object.0.into_value()
    }
}

/// Keys of `orchard_gardener`.
///
/// [Documentation](https://apidocs.bitrix24.com/orchard/types.html#gardener)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrchardGardener {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CHIEF`: `orchard_owner`.
    pub chief: Option<Box<OrchardGardener>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for OrchardGardener {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("OrchardGardener", self, f)
    }
}

impl rt::Object for OrchardGardener {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("NAME", &mut self.name);
        f.field("CHIEF", &mut self.chief);
        f.rest(&mut self.extra);
    }
}
