// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `note.document.tree.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod field;

/// Get Document Tree: `note.document.tree.list`
///
/// Scope: `note`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `collectionId`: `integer`.
    #[inline]
    pub fn new(collection_id: i64) -> Self {
        Self(rt::Params::new().int("collectionId", collection_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "note.document.tree.list";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["collectionId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `note.document.tree.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `array`.
    pub items: Option<Vec<ListOutputItems>>,
    /// `truncated`: `boolean`.
    pub truncated: Option<bool>,
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
        f.flag("truncated", &mut self.truncated);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `note.document.tree.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `collectionId`: `integer`.
    pub collection_id: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `position`: `integer`.
    pub position: Option<i64>,
    /// `children`: `array`.
    pub children: Option<Vec<ListOutputItemsChildren>>,
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
        f.int("collectionId", &mut self.collection_id);
        f.int("parentId", &mut self.parent_id);
        f.text("title", &mut self.title);
        f.int("position", &mut self.position);
        f.field("children", &mut self.children);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.children` of `note.document.tree.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItemsChildren {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `collectionId`: `integer`. Seen in examples only.
    pub collection_id: Option<i64>,
    /// `parentId`: `integer`. Seen in examples only.
    pub parent_id: Option<i64>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `position`: `integer`. Seen in examples only.
    pub position: Option<i64>,
    /// `children`: `array`. Seen in examples only.
    pub children: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputItemsChildren {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputItemsChildren", self, f)
    }
}

impl rt::Object for ListOutputItemsChildren {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("collectionId", &mut self.collection_id);
        f.int("parentId", &mut self.parent_id);
        f.text("title", &mut self.title);
        f.int("position", &mut self.position);
        f.field("children", &mut self.children);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `note.document.tree.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `collectionId`: ``Mandatory field `collectionId` is missing`` (HTTP 400)
    /// - `collectionId`: ``Field `collectionId` requires data type `#TYPE#` for such a request`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `collectionId`: `Knowledge base not found` (HTTP
    /// 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
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
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
