// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.tree.*`.

use bitrix24_runtime as rt;

/// Get: `orchard.tree.get`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `owner`: `orchard_owner`.
    ///
    /// See [`OrchardGardenerInput`](crate::types::OrchardGardenerInput).
    #[inline]
    pub fn owner(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("owner", value.into()))
    }

    /// `owners`: `orchard_owner[]`.
    #[inline]
    pub fn owners(
        self,
        value: impl IntoIterator<Item = crate::types::OrchardGardenerInput>,
    ) -> Self {
        Self(self.0.objects("owners", value))
    }

    /// `number`: `orchard_owner`.
    #[inline]
    pub fn number(self, value: i64) -> Self {
        Self(self.0.int("number", value))
    }

    /// `basic`: `integer`.
    #[inline]
    pub fn basic(self, value: i64) -> Self {
        Self(self.0.int("basic", value))
    }

    /// `map`: `orchard_owner`.
    #[inline]
    pub fn map(self, value: i64) -> Self {
        Self(self.0.int("map", value))
    }

    /// `object`: `object`.
    #[inline]
    pub fn object(self, value: crate::types::OrchardGardenerInput) -> Self {
        Self(self.0.object("object", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "orchard.tree.get";
    type Output = GetOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `orchard.tree.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `owner`: `orchard_owner`. In examples: `object`.
    pub owner: Option<crate::types::OrchardGardener>,
    /// `owners`: `orchard_owner[]`.
    pub owners: Option<Vec<crate::types::OrchardGardener>>,
    /// `number`: `orchard_owner`.
    pub number: Option<i64>,
    /// `basic`: `integer`.
    pub basic: Option<i64>,
    /// `shown`: `orchard_owner`. In examples: `integer`.
    pub shown: Option<i64>,
    /// `unknown`: `orchard_mystery`.
    pub unknown: Option<crate::types::OrchardGardener>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutput", self, f)
    }
}

impl rt::Object for GetOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("owner", &mut self.owner);
        f.field("owners", &mut self.owners);
        f.int("number", &mut self.number);
        f.int("basic", &mut self.basic);
        f.int("shown", &mut self.shown);
        f.field("unknown", &mut self.unknown);
        f.rest(&mut self.extra);
    }
}
