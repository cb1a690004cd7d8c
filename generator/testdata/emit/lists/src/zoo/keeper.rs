// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `zoo.keeper.*`.

use bitrix24_runtime as rt;

/// Keepers: `zoo.keeper.get`
///
/// Scope: `zoo`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/zoo/keepers.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `sort`: `string`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sort", value.into()))
    }

    /// `order`: `string`.
    #[inline]
    pub fn order(self, value: impl Into<String>) -> Self {
        Self(self.0.text("order", value.into()))
    }

    /// `FILTER`: `string`. In examples: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FILTER", value.into()))
    }

    /// `start`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "zoo.keeper.get";
    type Output = Vec<GetOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Get {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("FILTER")
        .sort("sort", "order");
    type Item = GetOutput;
}

/// Keys of `result` of `zoo.keeper.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
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
        f.text("ID", &mut self.id);
        f.rest(&mut self.extra);
    }
}
