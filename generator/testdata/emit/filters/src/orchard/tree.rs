// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.tree.*`.

use bitrix24_runtime as rt;

/// Count: `orchard.tree.count`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/count.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Count(rt::Params);

impl Count {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Count {
    const NAME: &'static str = "orchard.tree.count";
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Find: `orchard.tree.find`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/find.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Find(rt::Params);

impl Find {
    /// A request with its required parameters:
    ///
    /// - `FILTER`: `object`.
    #[inline]
    pub fn new(filter: impl Into<rt::Filter>) -> Self {
        Self(rt::Params::new().filter("FILTER", filter))
    }

    /// `tree`: `object`.
    #[inline]
    pub fn tree(self, value: crate::types::OrchardTreeInput) -> Self {
        Self(self.0.object("tree", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Find {
    const NAME: &'static str = "orchard.tree.find";
    const REQUIRED: &'static [&'static str] = &["FILTER"];
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FILTER` of `orchard.tree.find`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FindFilter(rt::Params);

impl FindFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `ripe`: `boolean`.
    #[inline]
    pub fn ripe(self, value: bool) -> Self {
        Self(self.0.flag("ripe", value))
    }

    /// `colour`: `string`.
    #[inline]
    pub fn colour(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("colour", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
    ///
    /// Other fields, such as `UF_...` (`string`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FindFilter> for rt::Params {
    #[inline]
    fn from(object: FindFilter) -> Self {
        object.0
    }
}

impl From<FindFilter> for rt::Filter {
    #[inline]
    fn from(object: FindFilter) -> Self {
        object.0.into()
    }
}

/// List: `orchard.tree.list`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: ListFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "orchard.tree.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `orchard.tree.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `height`: `double`.
    #[inline]
    pub fn height(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("height", value.into()))
    }

    /// `colour`: `string`.
    #[inline]
    pub fn colour(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("colour", value.into()))
    }

    /// `ids`: `integer[]`.
    #[inline]
    pub fn ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ids", value.into()))
    }

    /// `names`: `string[]`.
    #[inline]
    pub fn names(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("names", value.into()))
    }

    /// `ripe`: `boolean`.
    #[inline]
    pub fn ripe(self, value: bool) -> Self {
        Self(self.0.flag("ripe", value))
    }

    /// `sweet`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn sweet(self, value: bool) -> Self {
        Self(self.0.yes_no("sweet", value))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
    ///
    /// Other fields, such as `UF_...` (`string`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilter> for rt::Params {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0
    }
}

impl From<ListFilter> for rt::Filter {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `fields` of `orchard.tree.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFields(rt::Params);

impl ListFields {
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

    /// `height`: `double`.
    #[inline]
    pub fn height(self, value: f64) -> Self {
        Self(self.0.number("height", value))
    }

    /// `colour`: `string`.
    #[inline]
    pub fn colour(self, value: impl Into<String>) -> Self {
        Self(self.0.text("colour", value.into()))
    }

    /// `ids`: `integer[]`.
    #[inline]
    pub fn ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("ids", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFields> for rt::Params {
    #[inline]
    fn from(object: ListFields) -> Self {
        object.0
    }
}

/// Search: `orchard.tree.search`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/search.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Search(rt::Params);

impl Search {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `more`: `object`.
    #[inline]
    pub fn more(self, value: SearchMore) -> Self {
        Self(self.0.object("more", value.into()))
    }

    /// `theFilter`: `object`.
    #[inline]
    pub fn the_filter(self, value: SearchTheFilter) -> Self {
        Self(self.0.object("theFilter", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Search {
    const NAME: &'static str = "orchard.tree.search";
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `more` of `orchard.tree.search`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SearchMore(rt::Params);

impl SearchMore {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`: `object[]`.
    #[inline]
    pub fn filter(self, value: impl IntoIterator<Item = SearchMoreFilter>) -> Self {
        Self(self.0.objects("filter", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SearchMore> for rt::Params {
    #[inline]
    fn from(object: SearchMore) -> Self {
        object.0
    }
}

/// Keys of `more.filter` of `orchard.tree.search`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SearchMoreFilter(rt::Params);

impl SearchMoreFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SearchMoreFilter> for rt::Params {
    #[inline]
    fn from(object: SearchMoreFilter) -> Self {
        object.0
    }
}

impl From<SearchMoreFilter> for rt::Filter {
    #[inline]
    fn from(object: SearchMoreFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `theFilter` of `orchard.tree.search`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SearchTheFilter(rt::Params);

impl SearchTheFilter {
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

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SearchTheFilter> for rt::Params {
    #[inline]
    fn from(object: SearchTheFilter) -> Self {
        object.0
    }
}
