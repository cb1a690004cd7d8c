// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.paging.several.*`.

use bitrix24_runtime as rt;

/// List with Something Beside It: `rule.paging.several.list`
///
/// Scope: `rule`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/paging/rule-paging-several-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `LIMIT`: `integer`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("LIMIT", value))
    }

    /// `OFFSET`: `integer`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("OFFSET", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "rule.paging.several.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::offset("OFFSET", "LIMIT")
        .items("items")
        .key("id");
    type Item = ListOutputItems;
}

/// Keys of `result` of `rule.paging.several.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `colors`: `string[]`.
    pub colors: Option<Vec<String>>,
    /// `items`: `object[]`.
    pub items: Option<Vec<ListOutputItems>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutput", self, f)
    }
}

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("colors", &mut self.colors);
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `rule.paging.several.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputItems", self, f)
    }
}

impl rt::Object for ListOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}
