// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.result.*` of REST 3.0.

use bitrix24_runtime as rt;

/// Get: `orchard.result.item`
///
/// Scope: `orchard`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/r3.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Item(rt::Params);

impl Item {
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

impl rt::Method for Item {
    const NAME: &'static str = "orchard.result.item";
    const API: rt::Api = rt::Api::V3;
    type Output = ItemOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `orchard.result.item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemOutput {
    /// `item`: `object`.
    pub item: Option<ItemOutputItem>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ItemOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ItemOutput", self, f)
    }
}

impl rt::Object for ItemOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("item", &mut self.item);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item` of `orchard.result.item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemOutputItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ItemOutputItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ItemOutputItem", self, f)
    }
}

impl rt::Object for ItemOutputItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}
