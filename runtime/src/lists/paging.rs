//! What is known of how a method is paged.

use crate::{Decode, Method};

/// A method that gives a list page by page: [`Client::list`](crate::Client::list) reads all of it.
pub trait Paged: Method {
    /// How it is paged.
    const PAGING: Paging;
    /// A row of the list.
    type Item: Decode;
}

/// How a list method is paged: which parameter asks for the next page, where the rows stand, what orders them.
///
/// Generated code says it for every list that the documentation describes. For others:
///
/// ```
/// use bitrix24_runtime::Paging;
///
/// // `start` in the request, rows under `result.items`, and a filter and an order by `id`.
/// const ITEMS: Paging = Paging::start("start").items("items").key("id").filter("filter").order("order");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    pub(super) by: By,
    pub(super) items: Option<&'static str>,
    pub(super) key: Option<&'static str>,
    pub(super) sent_key: Option<&'static str>,
    pub(super) filter: Option<&'static str>,
    pub(super) sorting: Sorting,
}

/// What asks for the next page: names of parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Start(&'static str),
    Offset { offset: &'static str, limit: &'static str },
    Page(&'static str),
    Pagination { name: &'static str, offset: bool },
    Cursor(&'static str),
}

/// How an order is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sorting {
    None,
    /// A parameter that holds fields and directions.
    Object(&'static str),
    /// A parameter for the one field and a parameter for the direction.
    Texts {
        field: &'static str,
        direction: &'static str,
    },
}

impl Paging {
    /// By `start` in the request and `next` and `total` in the answer, in pages of 50.
    #[must_use]
    pub const fn start(name: &'static str) -> Self {
        Self::new(By::Start(name))
    }

    /// By how many rows to leave out and how many to send.
    #[must_use]
    pub const fn offset(offset: &'static str, limit: &'static str) -> Self {
        Self::new(By::Offset { offset, limit })
    }

    /// By the number of the page, from 1 on.
    #[must_use]
    pub const fn page(name: &'static str) -> Self {
        Self::new(By::Page(name))
    }

    /// By an object with `limit` and `offset` (REST 3.0), or with what the answer gives as `afterCursor`.
    #[must_use]
    pub const fn pagination(name: &'static str) -> Self {
        Self::new(By::Pagination { name, offset: true })
    }

    /// By an object with nothing but a `limit` (REST 3.0): there is no second page, unless the answer has an
    /// `afterCursor`.
    #[must_use]
    pub const fn pagination_limit(name: &'static str) -> Self {
        Self::new(By::Pagination { name, offset: false })
    }

    /// By an object with the `field` that orders the rows and the `value` to go on from (REST 3.0).
    #[must_use]
    pub const fn cursor(name: &'static str) -> Self {
        Self::new(By::Cursor(name))
    }

    /// The key under `result` that holds the rows. Without it `result` itself is the list.
    #[must_use]
    pub const fn items(self, name: &'static str) -> Self {
        Self { items: Some(name), ..self }
    }

    /// The key of a row that tells it from all others, a number as a rule.
    #[must_use]
    pub const fn key(self, name: &'static str) -> Self {
        Self { key: Some(name), ..self }
    }

    /// The name of that key in filters and orders, where it is spelled otherwise than in the rows.
    #[must_use]
    pub const fn sent_key(self, name: &'static str) -> Self {
        Self { sent_key: Some(name), ..self }
    }

    /// The parameter that takes conditions.
    #[must_use]
    pub const fn filter(self, name: &'static str) -> Self {
        Self { filter: Some(name), ..self }
    }

    /// The parameter that takes an order as an object, `{"ID": "ASC"}`.
    #[must_use]
    pub const fn order(self, name: &'static str) -> Self {
        Self { sorting: Sorting::Object(name), ..self }
    }

    /// The parameters that take an order as two texts: the field, and `ASC` or `DESC`.
    #[must_use]
    pub const fn sort(self, field: &'static str, direction: &'static str) -> Self {
        Self { sorting: Sorting::Texts { field, direction }, ..self }
    }

    const fn new(by: By) -> Self {
        Self { by, items: None, key: None, sent_key: None, filter: None, sorting: Sorting::None }
    }
}
