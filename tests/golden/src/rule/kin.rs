// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.kin.*`.

use bitrix24_runtime as rt;

/// Document What Its Kin Shows: `rule.kin.add`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/kin/rule-kin-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: AddFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "rule.kin.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rule.kin.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `opened`: `boolean`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.flag("opened", value))
    }

    /// `printed`: `date`.
    #[inline]
    pub fn printed(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("printed", value.into()))
    }

    /// `lent`: `date`.
    #[inline]
    pub fn lent(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("lent", value.into()))
    }

    /// `pages`: `integer`.
    #[inline]
    pub fn pages(self, value: i64) -> Self {
        Self(self.0.int("pages", value))
    }

    /// `shelf`: `integer`.
    #[inline]
    pub fn shelf(self, value: i64) -> Self {
        Self(self.0.int("shelf", value))
    }

    /// `state`: `boolean`.
    #[inline]
    pub fn state(self, value: bool) -> Self {
        Self(self.0.flag("state", value))
    }

    /// `owner`: `integer`.
    #[inline]
    pub fn owner(self, value: i64) -> Self {
        Self(self.0.int("owner", value))
    }

    /// `returned`: `datetime`.
    #[inline]
    pub fn returned(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("returned", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFields> for rt::Params {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0
    }
}

/// Keys of `result` of `rule.kin.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `book`: `object`.
    pub book: Option<AddOutputBook>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutput", self, f)
    }
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("book", &mut self.book);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.book` of `rule.kin.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputBook {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `state`: `string`. Seen in examples only.
    pub state: Option<String>,
    /// `owner`: `integer`. Seen in examples only.
    pub owner: Option<i64>,
    /// `returned`: `datetime`. Seen in examples only.
    pub returned: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputBook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputBook", self, f)
    }
}

impl rt::Object for AddOutputBook {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("state", &mut self.state);
        f.int("owner", &mut self.owner);
        f.date_time("returned", &mut self.returned);
        f.rest(&mut self.extra);
    }
}

/// Disagree With Its Kin: `rule.kin.get`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/kin/rule-kin-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
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

impl rt::Method for Get {
    const NAME: &'static str = "rule.kin.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.kin.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `shelf`: `string`.
    pub shelf: Option<String>,
    /// `about`: `object`. Seen in examples only.
    pub about: Option<GetOutputAbout>,
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
        f.int("id", &mut self.id);
        f.text("shelf", &mut self.shelf);
        f.field("about", &mut self.about);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.about` of `rule.kin.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAbout {
    /// `price`: `integer`. Seen in examples only.
    pub price: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputAbout {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAbout", self, f)
    }
}

impl rt::Object for GetOutputAbout {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("price", &mut self.price);
        f.rest(&mut self.extra);
    }
}

/// Show What Its Kin Documents: `rule.kin.list`
///
/// Scope: `rule`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/kin/rule-kin-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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
    const NAME: &'static str = "rule.kin.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start").items("books").key("id");
    type Item = ListOutputBooks;
}

/// Keys of `result` of `rule.kin.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `books`: `object[]`.
    pub books: Option<Vec<ListOutputBooks>>,
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
        f.field("books", &mut self.books);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.books` of `rule.kin.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputBooks {
    /// `id`: `integer`. In examples: `string`. Seen in examples only.
    pub id: Option<i64>,
    /// `price`: `double`. Seen in examples only.
    pub price: Option<f64>,
    /// `opened`: `boolean`. In examples: `string`. Seen in examples only.
    pub opened: Option<bool>,
    /// `printed`: `date`. Seen in examples only.
    pub printed: Option<rt::Date>,
    /// `lent`: `string`. Seen in examples only.
    pub lent: Option<String>,
    /// `pages`: `string`. Seen in examples only.
    pub pages: Option<String>,
    /// `shelf`: `string`. Seen in examples only.
    pub shelf: Option<String>,
    /// `state`: `string`. Seen in examples only.
    pub state: Option<String>,
    /// `owner`: `integer`. In examples: `string`. Seen in examples only.
    pub owner: Option<i64>,
    /// `returned`: `datetime`. Seen in examples only.
    pub returned: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputBooks {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputBooks", self, f)
    }
}

impl rt::Object for ListOutputBooks {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.number("price", &mut self.price);
        f.flag("opened", &mut self.opened);
        f.date("printed", &mut self.printed);
        f.text("lent", &mut self.lent);
        f.text("pages", &mut self.pages);
        f.text("shelf", &mut self.shelf);
        f.text("state", &mut self.state);
        f.int("owner", &mut self.owner);
        f.date_time("returned", &mut self.returned);
        f.rest(&mut self.extra);
    }
}
