//! A list that is about to be read.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde_json::Value;

use super::options::{Progress, Strategy};
use super::paging::{Paged, Paging};
use super::stream::{Items, Pages, Typed};
use super::template::Template;
use super::walk::{State, Walk};
use crate::call::Call;
use crate::{AnyKind, Api, Client, Decode, Effect, Error, ListError, Map, Params};

impl Client {
    /// All rows of a list, however many pages they take.
    ///
    /// ```no_run
    /// # use bitrix24_runtime as rt;
    /// # async fn example<M: rt::Paged>(client: &rt::Client, request: M) -> Result<(), rt::Error<M::Error>> {
    /// let mut rows = client.list(request).items();
    /// while let Some(row) = rows.try_next().await? {
    ///     // …
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Nothing is sent before the first row is asked for, and nothing more once the stream is dropped. How the pages
    /// are asked for follows from the method and from what the request sets: see [`List`].
    pub fn list<M: Paged>(&self, request: M) -> List<M::Item, M::Error> {
        let call = Call::of::<M>();
        let body = call.body(request.into_params());
        List::new(self, Cow::Borrowed(M::NAME), (call.api, call.effect), M::PAGING, body, Error::typed)
    }

    /// All rows of a list that no page describes.
    ///
    /// ```no_run
    /// # use bitrix24_runtime::{Client, Error, Filter, Paging, Params};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let paging = Paging::start("start").key("ID").filter("filter").order("order");
    /// let rows = client.list_value("my.thing.list", Params::new(), paging).all().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_value(&self, method: impl Into<String>, params: Params, paging: Paging) -> List<Value> {
        self.list_by_name(Api::V2, method.into(), params, paging)
    }

    /// All rows of a list of REST 3.0 that no page describes.
    pub fn list_value_v3(&self, method: impl Into<String>, params: Params, paging: Paging) -> List<Value> {
        self.list_by_name(Api::V3, method.into(), params, paging)
    }

    fn list_by_name(&self, api: Api, method: String, params: Params, paging: Paging) -> List<Value> {
        let body = Call::raw(api, &method).body(params);
        List::new(self, Cow::Owned(method), (api, Effect::Read), paging, body, |error| error)
    }
}

/// A list that is about to be read: [`List::items`], [`List::pages`] or [`List::all`] begins.
///
/// For methods that are paged by `start`, which is most, the first page is an ordinary one, sorted by the key of the
/// rows unless the request has an order. What comes next depends:
///
/// * Where the method has a key, a filter and an order, and the request leaves the order to us or sorts by that key,
///   further pages begin after the last key, 50 of them in one request: 10,000 rows take 5 requests.
/// * Else pages are asked for by their number of rows to leave out, 50 of them in one request, too.
/// * What a batch cannot say, nulls in filters above all, goes page by page.
///
/// [`List::strategy`] chooses otherwise. A request that sets `start` is read from there on; with -1 nothing is counted.
/// Other ways of paging (pages by number, `pagination`, `cursor`) go page by page.
///
/// A list ends with an error ([`ListError`](crate::ListError)) where its pages make no whole.
#[must_use = "a list does nothing until its rows are asked for"]
pub struct List<T, K = AnyKind> {
    walk: Walk,
    typed: Typed<K>,
    of: PhantomData<fn() -> T>,
}

impl<T: Decode, K> List<T, K> {
    // Not generic over requests, so that little is compiled for each.
    fn new(
        client: &Client,
        method: Cow<'static, str>,
        (api, effect): (Api, Effect),
        paging: Paging,
        body: Result<Value, Error>,
        typed: Typed<K>,
    ) -> Self {
        let (params, state) = match body {
            Ok(Value::Object(params)) => (params, State::First),
            Ok(_) => (Map::new(), State::Failed(by_position(&method))),
            Err(error) => (Map::new(), State::Failed(error)),
        };
        let template = Template::new(params, paging);
        Self {
            walk: Walk::new(client.clone(), method, (api, effect), template, state),
            typed,
            of: PhantomData,
        }
    }

    /// How to get from page to page, for methods that are paged by `start`.
    pub fn strategy(mut self, strategy: Strategy) -> Self {
        self.walk.options.strategy = Some(strategy);
        self
    }

    /// Whether the portal leaves the rows uncounted: for very long lists, whose counting alone takes it many seconds.
    /// The total is then unknown: the last request may ask for up to 49 pages in vain, and rows that the portal leaves
    /// out are not missed.
    pub fn without_count(mut self, without: bool) -> Self {
        self.walk.options.without_count = without;
        self
    }

    /// Whether a row may come twice. It is then not read by key.
    pub fn allow_repeats(mut self, allow: bool) -> Self {
        self.walk.options.allow_repeats = allow;
        self
    }

    /// Whether fewer rows may come than the portal counts.
    pub fn ignore_total(mut self, ignore: bool) -> Self {
        self.walk.options.ignore_total = ignore;
        self
    }

    /// What to call after every request.
    pub fn on_progress(mut self, report: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.walk.options.report = Some(Box::new(report));
        self
    }

    /// The rows, one by one.
    pub fn items(self) -> Items<T, K> {
        Items::new(self.pages())
    }

    /// The rows by pages as they come; a page has rows.
    pub fn pages(self) -> Pages<T, K> {
        Pages::new(self.walk, self.typed)
    }

    /// All rows at once. They have to fit into memory.
    ///
    /// # Errors
    /// See [`Items::try_next`].
    pub async fn all(self) -> Result<Vec<T>, Error<K>> {
        let mut pages = self.pages();
        let mut rows = Vec::new();
        while let Some(page) = pages.try_next().await? {
            rows.extend(page.items);
        }
        Ok(rows)
    }
}

fn by_position(method: &str) -> Error {
    let reason = "the method takes its parameters by position";
    Error::List(ListError::Unsupported { method: method.to_owned(), reason })
}

impl<T, K> fmt::Debug for List<T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List")
            .field("method", &self.walk.method)
            .field("options", &self.walk.options)
            .finish_non_exhaustive()
    }
}
