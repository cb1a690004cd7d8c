// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `zoo.visit.*` of REST 3.0.

use bitrix24_runtime as rt;

/// Visits: `zoo.visit.list`
///
/// Scope: `zoo`. API: REST 3.0. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/zoo/visits.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `pagination`: `object`.
    #[inline]
    pub fn pagination(self, value: ListPagination) -> Self {
        Self(self.0.object("pagination", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "zoo.visit.list";
    const API: rt::Api = rt::Api::V3;
    type Output = ListOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::pagination("pagination")
        .items("items")
        .key("id");
    type Item = ListOutputItems;
}

/// Keys of `pagination` of `zoo.visit.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListPagination(rt::Params);

impl ListPagination {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `page`.
    #[inline]
    pub fn page(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("page", value.into()))
    }

    /// `limit`.
    #[inline]
    pub fn limit(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("limit", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListPagination> for rt::Params {
    #[inline]
    fn from(object: ListPagination) -> Self {
        object.0
    }
}

/// Keys of `result` of `zoo.visit.list`, `result` of `zoo.visit.search`, `result` of `zoo.visit.tail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `array`.
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
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `zoo.visit.list`, `result.items` of `zoo.visit.search`, `result.items` of
/// `zoo.visit.tail`.
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

/// Search Visits: `zoo.visit.search`
///
/// Scope: `zoo`. API: REST 3.0. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/zoo/search.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Search(rt::Params);

impl Search {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `pagination`: `object`.
    #[inline]
    pub fn pagination(self, value: SearchPagination) -> Self {
        Self(self.0.object("pagination", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Search {
    const NAME: &'static str = "zoo.visit.search";
    const API: rt::Api = rt::Api::V3;
    type Output = ListOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Search {
    const PAGING: rt::Paging = rt::Paging::pagination_limit("pagination")
        .items("items")
        .key("id");
    type Item = ListOutputItems;
}

/// Keys of `pagination` of `zoo.visit.search`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SearchPagination(rt::Params);

impl SearchPagination {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `limit`.
    #[inline]
    pub fn limit(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("limit", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SearchPagination> for rt::Params {
    #[inline]
    fn from(object: SearchPagination) -> Self {
        object.0
    }
}

/// New Visits: `zoo.visit.tail`
///
/// Scope: `zoo`. API: REST 3.0. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/zoo/tail.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Tail(rt::Params);

impl Tail {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `cursor`: `object`.
    #[inline]
    pub fn cursor(self, value: TailCursor) -> Self {
        Self(self.0.object("cursor", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Tail {
    const NAME: &'static str = "zoo.visit.tail";
    const API: rt::Api = rt::Api::V3;
    type Output = ListOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Tail {
    const PAGING: rt::Paging = rt::Paging::cursor("cursor").items("items").key("id");
    type Item = ListOutputItems;
}

/// Keys of `cursor` of `zoo.visit.tail`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TailCursor(rt::Params);

impl TailCursor {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `value`.
    #[inline]
    pub fn value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("value", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<TailCursor> for rt::Params {
    #[inline]
    fn from(object: TailCursor) -> Self {
        object.0
    }
}
