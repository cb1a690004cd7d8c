// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `zoo.animal.*`.

use bitrix24_runtime as rt;

/// List Animals: `zoo.animal.list`
///
/// Scope: `zoo`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/zoo/list.html)
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

    /// `order`: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
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

impl rt::Method for List {
    const NAME: &'static str = "zoo.animal.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .items("animals")
        .key("id")
        .sent_key("ID")
        .filter("filter")
        .order("order");
    type Item = ListOutputAnimals;
}

/// Keys of `filter` of `zoo.animal.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
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

/// Keys of `order` of `zoo.animal.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListOrder> for rt::Params {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0
    }
}

impl From<ListOrder> for rt::Order {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `zoo.animal.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `animals`: `array`.
    pub animals: Option<Vec<ListOutputAnimals>>,
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
        f.field("animals", &mut self.animals);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.animals` of `zoo.animal.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputAnimals {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputAnimals {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputAnimals", self, f)
    }
}

impl rt::Object for ListOutputAnimals {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}
