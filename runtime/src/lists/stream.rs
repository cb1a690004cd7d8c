//! The streams of a list.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context as Task, Poll, ready};

use futures_util::stream::{self, BoxStream, Stream, StreamExt as _};
use serde_json::Value;

use super::walk::{RawPage, Walk};
use crate::context::{Context, Log, Presence};
use crate::values::Printed;
use crate::{AnyKind, Client, Conversion, Decode, DecodeError, Error, Misfit, Mismatch};

/// Rows that came together.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The rows.
    pub items: Vec<T>,
    /// How many rows came before them.
    pub offset: u64,
    /// Where the rows are not what the method documents, as in [`Answer::mismatches`](crate::Answer::mismatches).
    pub mismatches: Vec<Mismatch>,
    /// What was read as something else than it is written as, as in
    /// [`Answer::conversions`](crate::Answer::conversions).
    pub conversions: Vec<Conversion>,
}

/// Without secrets, as generated objects print.
impl<T: Decode + Clone> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &Printed(&self.items))
            .field("offset", &self.offset)
            .field("mismatches", &self.mismatches)
            .field("conversions", &self.conversions)
            .finish()
    }
}

/// The pages of a list: a [`Stream`] that is free to be moved.
///
/// After an error it ends.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<T, K = AnyKind> {
    raw: BoxStream<'static, Result<RawPage, Error>>,
    reader: Reader,
    typed: Typed<K>,
    of: PhantomData<fn() -> T>,
}

/// Gives an error the kinds of the method.
pub(super) type Typed<K> = fn(Error) -> Error<K>;

/// The rows of a list: a [`Stream`] that is free to be moved.
///
/// After an error it ends. What does not fit the types of a row is in its `extra`; [`Pages`] list it, and so does the
/// log at level debug.
#[must_use = "streams do nothing unless polled"]
pub struct Items<T, K = AnyKind> {
    pages: Pages<T, K>,
    rows: std::vec::IntoIter<Value>,
    /// How many rows have been given.
    given: u64,
}

/// Reads rows.
struct Reader {
    client: Client,
    method: String,
}

impl Reader {
    fn row<T: Decode>(&self, row: Value, number: u64, log: &mut Log) -> Result<T, Error> {
        let place = format!("row {number}");
        let mut cx = Context::root(&place, log);
        let misfit = match T::check(&row) {
            Ok(Presence::Some) => {
                let read = T::decode(row, &mut cx);
                return log.verdict().map_or(Ok(read), |error| Err(self.unreadable(error)));
            }
            Ok(Presence::Nothing) => Misfit::new("a value", &row),
            Err(misfit) => misfit,
        };
        Err(self.unreadable(DecodeError::new(cx.mismatch(&misfit), row)))
    }

    fn unreadable(&self, error: DecodeError) -> Error {
        Error::Decode(error.of(&self.method))
    }
}

impl<T: Decode, K> Pages<T, K> {
    pub(super) fn new(walk: Walk, typed: Typed<K>) -> Self {
        let reader = Reader { client: walk.client.clone(), method: walk.method.clone().into_owned() };
        let raw = stream::try_unfold(walk, |mut walk| async {
            let page = walk.next().await?;
            Ok(page.map(|page| (page, walk)))
        });
        Self { raw: raw.boxed(), reader, typed, of: PhantomData }
    }

    /// The next page; none at the end.
    ///
    /// # Errors
    /// See [`Error`]. `Error::List` is about the list as a whole.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error<K>> {
        self.next().await.transpose()
    }

    fn end(&mut self) {
        self.raw = stream::empty().boxed();
    }

    fn page(&mut self, page: RawPage) -> Result<Page<T>, Error> {
        let mut log = self.reader.client.log();
        let rows = page.rows.into_iter().zip(page.offset..);
        let items: Result<Vec<T>, Error> =
            rows.map(|(row, number)| self.reader.row(row, number, &mut log)).collect();
        let conversions = log.conversions.unwrap_or_default();
        Ok(Page { items: items?, offset: page.offset, mismatches: log.mismatches, conversions })
    }
}

impl<T: Decode, K> Stream for Pages<T, K> {
    type Item = Result<Page<T>, Error<K>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let page = match ready!(this.raw.poll_next_unpin(cx)) {
            Some(Ok(raw)) => this.page(raw),
            Some(Err(error)) => Err(error),
            None => return Poll::Ready(None),
        };
        if page.is_err() {
            this.end();
        }
        Poll::Ready(Some(page.map_err(this.typed)))
    }
}

impl<T: Decode, K> Items<T, K> {
    pub(super) fn new(pages: Pages<T, K>) -> Self {
        Self { pages, rows: Vec::new().into_iter(), given: 0 }
    }

    /// The next row; none at the end.
    ///
    /// # Errors
    /// See [`Error`]. `Error::List` is about the list as a whole.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error<K>> {
        self.next().await.transpose()
    }
}

impl<T: Decode, K> Stream for Items<T, K> {
    type Item = Result<T, Error<K>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(row) = this.rows.next() {
                let read = this.pages.reader.row(row, this.given, &mut this.pages.reader.client.log());
                this.given += 1;
                if read.is_err() {
                    this.rows = Vec::new().into_iter();
                    this.pages.end();
                }
                return Poll::Ready(Some(read.map_err(this.pages.typed)));
            }
            match ready!(this.pages.raw.poll_next_unpin(cx)) {
                Some(Ok(page)) => this.rows = page.rows.into_iter(),
                Some(Err(error)) => {
                    this.pages.end();
                    return Poll::Ready(Some(Err((this.pages.typed)(error))));
                }
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T, K> fmt::Debug for Pages<T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("method", &self.reader.method).finish_non_exhaustive()
    }
}

impl<T, K> fmt::Debug for Items<T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("method", &self.pages.reader.method)
            .field("given", &self.given)
            .finish()
    }
}
