// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `note.document.search.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod field;

/// Find Documents: `note.document.search.list`
///
/// Scope: `note`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `query`: `string`.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self(rt::Params::new().text("query", query.into()))
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
    const NAME: &'static str = "note.document.search.list";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["query"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `pagination` of `note.document.search.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListPagination(rt::Params);

impl ListPagination {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `limit`: `integer`. Default: `50`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
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

/// Keys of `result` of `note.document.search.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `array`.
    pub items: Option<Vec<ListOutputItems>>,
    /// `hasMore`: `boolean`.
    pub has_more: Option<bool>,
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
        f.flag("hasMore", &mut self.has_more);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `note.document.search.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItems {
    /// `documentId`: `integer`.
    pub document_id: Option<i64>,
    /// `collectionId`: `integer`.
    pub collection_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `score`: `double`.
    pub score: Option<f64>,
    /// `snippet`: `string`.
    pub snippet: Option<String>,
    /// `sharedAccess`: `boolean`.
    pub shared_access: Option<bool>,
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
        f.int("documentId", &mut self.document_id);
        f.int("collectionId", &mut self.collection_id);
        f.text("title", &mut self.title);
        f.number("score", &mut self.score);
        f.text("snippet", &mut self.snippet);
        f.flag("sharedAccess", &mut self.shared_access);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `note.document.search.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `query`: ``Mandatory field `query` is not specified`` (HTTP 400)
    /// - `query`: ``Field `#FIELD#` requires data type `#TYPE#` for such a request`` (HTTP 400)
    /// - `pagination`: ``Field `#FIELD#` requires data type `#TYPE#` for such a request`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `NOTE_SEARCH_QUERY_TOO_SHORT`: `query`: `Search query is too short` (HTTP 400).
    NoteSearchQueryTooShort,
    /// `NOTE_SEARCH_QUERY_TOO_LONG`: `query`: `Search query is too long` (HTTP 400).
    NoteSearchQueryTooLong,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        ("NOTE_SEARCH_QUERY_TOO_SHORT", "", Self::NoteSearchQueryTooShort),
        ("NOTE_SEARCH_QUERY_TOO_LONG", "", Self::NoteSearchQueryTooLong),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
