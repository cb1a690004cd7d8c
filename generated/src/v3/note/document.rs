// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `note.document.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod field;
pub mod search;
pub mod tree;

/// Create Document: `note.document.add`
///
/// Scope: `note`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: AddFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "note.document.add";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `note.document.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `collectionId`: `integer`. Required.
    #[inline]
    pub fn collection_id(self, value: i64) -> Self {
        Self(self.0.int("collectionId", value))
    }

    /// `title`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `parentId`: `integer`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("parentId", value))
    }

    /// `markdown`: `string`.
    #[inline]
    pub fn markdown(self, value: impl Into<String>) -> Self {
        Self(self.0.text("markdown", value.into()))
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

/// Keys of `result` of `note.document.add`, `result` of `note.document.get`, `result` of
/// `note.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `item`: `object`.
    pub item: Option<AddOutputItem>,
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
        f.field("item", &mut self.item);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item` of `note.document.add`, `result.item` of `note.document.get`, `result.item` of
/// `note.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `collectionId`: `integer`.
    pub collection_id: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `markdown`: `string`.
    pub markdown: Option<String>,
    /// `position`: `integer`.
    pub position: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<rt::DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputItem", self, f)
    }
}

impl rt::Object for AddOutputItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("collectionId", &mut self.collection_id);
        f.int("parentId", &mut self.parent_id);
        f.text("title", &mut self.title);
        f.text("markdown", &mut self.markdown);
        f.int("position", &mut self.position);
        f.int("createdBy", &mut self.created_by);
        f.int("updatedBy", &mut self.updated_by);
        f.date_time("createdAt", &mut self.created_at);
        f.date_time("updatedAt", &mut self.updated_at);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `note.document.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `fields`:
    /// ``Required field `fields` is not specified.`` (HTTP 400).
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`:
    ///
    /// - `collectionId`: ``Required field `#FIELD#` is not filled.`` (HTTP 400)
    /// - `title`: `Mandatory field "title" is not filled` (HTTP 400)
    /// - `collectionId`: ``The field `#FIELD#` requires data type `#TYPE#` for this request.`` (HTTP 400)
    /// - `title`: ``The field `#FIELD#` requires data type `#TYPE#` for this request.`` (HTTP 400)
    /// - `parentId`: ``The field `#FIELD#` requires data type `#TYPE#` for this request.`` (HTTP 400)
    /// - `markdown`: ``The field `#FIELD#` requires data type `#TYPE#` for this request.`` (HTTP 400)
    /// - `title`: `Document title cannot be empty.` (HTTP 400)
    /// - `title`: `Document title must not exceed 255 characters.` (HTTP 400)
    BitrixRestV3ExceptionValidationDtovalidationexception,
    /// `NOTE_MARKDOWN_TOO_LARGE`: `markdown`:
    /// ``Document content is too large. The maximum allowed size is `1 048 576` bytes.`` (HTTP 400).
    NoteMarkdownTooLarge,
    /// `NOTE_INVALID_PARENT`: `parentId`:
    /// `The parent document does not belong to the specified collection.` (HTTP 400).
    NoteInvalidParent,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied.` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `collectionId`: `Knowledge base not found.`
    /// (HTTP 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationDtovalidationexception,
        ),
        ("NOTE_MARKDOWN_TOO_LARGE", "", Self::NoteMarkdownTooLarge),
        ("NOTE_INVALID_PARENT", "", Self::NoteInvalidParent),
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

/// Archive a Document: `note.document.archive`
///
/// Scope: `note`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Archive(rt::Params);

impl Archive {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Archive {
    const NAME: &'static str = "note.document.archive";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ArchiveOutput;
    type Error = ArchiveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `note.document.archive`, `result` of `note.document.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveOutput {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ArchiveOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ArchiveOutput", self, f)
    }
}

impl rt::Object for ArchiveOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `note.document.archive`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArchiveError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: ``Mandatory field `id` is missing`` (HTTP 400)
    /// - `id`: ``Field `id` requires data type `#TYPE#` for this request`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `id`: `Document not found` (HTTP 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ArchiveError {
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

/// Move a Document to the Shopping Cart: `note.document.delete`
///
/// Scope: `note`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "note.document.delete";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ArchiveOutput;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `note.document.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: ``Mandatory field `id` is missing`` (HTTP 400)
    /// - `id`: ``Field `id` requires data type `#TYPE#` for this request`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `id`: `Document not found` (HTTP 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
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

/// Get Document: `note.document.get`
///
/// Scope: `note`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "note.document.get";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `note.document.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: ``Mandatory field `id` is missing`` (HTTP 400)
    /// - `id`: ``Field `id` requires data type `#TYPE#` for such a request`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `id`: `Document not found` (HTTP 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
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

/// Update Document: `note.document.update`
///
/// Scope: `note`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
    }

    /// `overwrite`: `boolean`. Default: `false`.
    #[inline]
    pub fn overwrite(self, value: bool) -> Self {
        Self(self.0.flag("overwrite", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "note.document.update";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `note.document.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`. Required if no other of the group `title|markdown` is given.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `markdown`: `string`. Required if no other of the group `title|markdown` is given.
    #[inline]
    pub fn markdown(self, value: impl Into<String>) -> Self {
        Self(self.0.text("markdown", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0
    }
}

/// What can go wrong in `note.document.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: ``Required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `fields`: ``Required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `id`: ``Field `#FIELD#` requires data type `#TYPE#` for this request`` (HTTP 400)
    /// - `overwrite`: ``Field `#FIELD#` requires data type `#TYPE#` for this request`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`:
    ///
    /// - `title`: ``Field `#FIELD#` requires data type `#TYPE#` for this request`` (HTTP 400)
    /// - `markdown`: ``Field `#FIELD#` requires data type `#TYPE#` for this request`` (HTTP 400)
    /// - `title`: `Document title cannot be empty` (HTTP 400)
    /// - `title`: `Document title must not exceed 255 characters` (HTTP 400)
    BitrixRestV3ExceptionValidationDtovalidationexception,
    /// `NOTE_EMPTY_UPDATE`:
    ///
    /// - `fields.title`: `The request does not contain any modifiable fields` (HTTP 400)
    /// - `fields.markdown`: `The request does not contain any modifiable fields` (HTTP 400)
    NoteEmptyUpdate,
    /// `NOTE_MARKDOWN_TOO_LARGE`: `markdown`:
    /// ``Document content is too large. The maximum allowed size is `1 048 576` bytes`` (HTTP 400).
    NoteMarkdownTooLarge,
    /// `NOTE_DOCUMENT_HAS_UNSAVED_CHANGES`: `overwrite`:
    /// ``The document has unsaved changes. Pass the `overwrite=true` parameter to overwrite the content``
    /// (HTTP 400).
    NoteDocumentHasUnsavedChanges,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `id`: `Document not found` (HTTP 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationDtovalidationexception,
        ),
        ("NOTE_EMPTY_UPDATE", "", Self::NoteEmptyUpdate),
        ("NOTE_MARKDOWN_TOO_LARGE", "", Self::NoteMarkdownTooLarge),
        ("NOTE_DOCUMENT_HAS_UNSAVED_CHANGES", "", Self::NoteDocumentHasUnsavedChanges),
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
