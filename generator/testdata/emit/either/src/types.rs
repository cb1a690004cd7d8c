// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Objects that several methods share.

use bitrix24_runtime as rt;

/// Keys of `orchard_gardener`.
///
/// [Documentation](https://apidocs.bitrix24.com/orchard/types.html#gardener)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrchardGardener {
    /// `NAME`: `string`.
    pub name: Option<String>,
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
        f.rest(&mut self.extra);
    }
}
