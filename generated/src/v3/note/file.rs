// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `note.file.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod field;

/// Upload a File to Document: `note.file.add`
///
/// Scope: `note`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `documentId`, `fileName`, `fileContent`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `documentId`: `integer`. Required.
    #[inline]
    pub fn document_id(self, value: i64) -> Self {
        Self(self.0.int("documentId", value))
    }

    /// `fileName`: `string`. Required.
    #[inline]
    pub fn file_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fileName", value.into()))
    }

    /// `fileContent`: `string`. Required.
    #[inline]
    pub fn file_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fileContent", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "note.file.add";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["documentId", "fileName", "fileContent"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `note.file.add`.
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

/// Keys of `result.item` of `note.file.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `documentId`: `integer`.
    pub document_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `mimeType`: `string`.
    pub mime_type: Option<String>,
    /// `assetType`: `string`.
    pub asset_type: Option<String>,
    /// `assetMarkdown`: `string`.
    pub asset_markdown: Option<String>,
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
        f.int("documentId", &mut self.document_id);
        f.text("name", &mut self.name);
        f.int("size", &mut self.size);
        f.text("mimeType", &mut self.mime_type);
        f.text("assetType", &mut self.asset_type);
        f.text("assetMarkdown", &mut self.asset_markdown);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `note.file.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `documentId`: ``Required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `fileName`: ``Required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `fileContent`: ``Required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `documentId`: ``The field `#FIELD#` requires data type `#TYPE#` for this request`` (HTTP 400)
    /// - `fileName`: ``The field `#FIELD#` requires data type `#TYPE#` for this request`` (HTTP 400)
    /// - `fileContent`: ``The field `#FIELD#` requires data type `#TYPE#` for this request`` (HTTP 400)
    /// - `fileContent`: `invalid base64 payload` (HTTP 400)
    /// - `fileContent`: `Failed to save the file` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `NOTE_FILE_TOO_LARGE`: `fileContent`: `File size exceeds the allowed value` (HTTP 400).
    NoteFileTooLarge,
    /// `NOTE_FILE_TYPE_NOT_ALLOWED`: `fileName`: `File type is not supported` (HTTP 400).
    NoteFileTypeNotAllowed,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `documentId`: `Document not found` (HTTP 400).
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
        ("NOTE_FILE_TOO_LARGE", "", Self::NoteFileTooLarge),
        ("NOTE_FILE_TYPE_NOT_ALLOWED", "", Self::NoteFileTypeNotAllowed),
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

/// Get Document File Data: `note.file.get`
///
/// Scope: `note`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `id`, `documentId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `documentId`: `integer`. Required.
    #[inline]
    pub fn document_id(self, value: i64) -> Self {
        Self(self.0.int("documentId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "note.file.get";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id", "documentId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `note.file.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `item`: `object`.
    pub item: Option<GetOutputItem>,
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
        f.field("item", &mut self.item);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item` of `note.file.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `documentId`: `integer`.
    pub document_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `mimeType`: `string`.
    pub mime_type: Option<String>,
    /// `assetType`: `string`. Values: `image`, `video`, `file`.
    pub asset_type: Option<String>,
    /// `assetMarkdown`: `string`.
    pub asset_markdown: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputItem", self, f)
    }
}

impl rt::Object for GetOutputItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("documentId", &mut self.document_id);
        f.text("name", &mut self.name);
        f.int("size", &mut self.size);
        f.text("mimeType", &mut self.mime_type);
        f.text("assetType", &mut self.asset_type);
        f.text("assetMarkdown", &mut self.asset_markdown);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `note.file.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: ``Mandatory field `id` is missing`` (HTTP 400)
    /// - `documentId`: ``Required field `#FIELD#` is not specified.`` (HTTP 400)
    /// - `id`: ``Field `#FIELD#` requires data type `#TYPE#` for such a request.`` (HTTP 400)
    /// - `documentId`: ``Field `#FIELD#` requires data type `#TYPE#` for such a request.`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`:
    ///
    /// - `documentId`: `Document not found.` (HTTP 400)
    /// - `id`: `File not found.` (HTTP 400)
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
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
