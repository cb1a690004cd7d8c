// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.userfield.document.*`.

use bitrix24_runtime as rt;

/// Get a List of Custom Field Values for Inventory Accounting Documents: `catalog.userfield.document.list`
///
/// Scope: `catalog`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `select`: `array`.
    /// - `filter`: `object`.
    #[inline]
    pub fn new(select: impl Into<rt::Value>, filter: impl Into<rt::Filter>) -> Self {
        Self(rt::Params::new().value("select", select.into()).filter("filter", filter))
    }

    /// `order`: `object`. Default: `documentId ASC`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
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
    const NAME: &'static str = "catalog.userfield.document.list";
    const REQUIRED: &'static [&'static str] = &["select", "filter"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .items("documents")
        .key("documentId")
        .filter("filter")
        .order("order");
    type Item = crate::types::CatalogUserfieldDocument;
}

/// Keys of `filter` of `catalog.userfield.document.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `documentId`: `catalog_document.id`.
    #[inline]
    pub fn document_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("documentId", value.into()))
    }

    /// `documentType`: `string`. Required.
    #[inline]
    pub fn document_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("documentType", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=documentId`.
    ///
    /// Other fields, such as `fieldN` (`any`).
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

/// Keys of `result` of `catalog.userfield.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `documents`: `catalog_userfield_document[]`.
    pub documents: Option<Vec<crate::types::CatalogUserfieldDocument>>,
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
        f.field("documents", &mut self.documents);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.userfield.document.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `The documentType field is not specified in the select parameter` (HTTP 400).
    DocumentTypeFieldNotSpecifiedSelectParameter,
    /// `0`: `The documentType field is not specified in the filter parameter` (HTTP 400).
    DocumentTypeFieldNotSpecifiedFilterParameter,
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "The documentType field is not specified in the select parameter",
            Self::DocumentTypeFieldNotSpecifiedSelectParameter,
        ),
        (
            "0",
            "The documentType field is not specified in the filter parameter",
            Self::DocumentTypeFieldNotSpecifiedFilterParameter,
        ),
        ("0", "Access Denied", Self::AccessDenied),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update User Field Values for Inventory Accounting Documents: `catalog.userfield.document.update`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `documentId`: `catalog_document.id`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(document_id: i64, fields: UpdateFields) -> Self {
        Self(
            rt::Params::new()
                .int("documentId", document_id)
                .object("fields", fields.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "catalog.userfield.document.update";
    const REQUIRED: &'static [&'static str] = &["documentId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UpdateOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.userfield.document.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `documentType`: `string`. Required.
    #[inline]
    pub fn document_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("documentType", value.into()))
    }

    /// Any other key by its name on the wire, such as `fieldN` (`any`).
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

/// Keys of `result` of `catalog.userfield.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOutput {
    /// `document`: `catalog_userfield_document`. In examples: `object`.
    pub document: Option<crate::types::CatalogUserfieldDocument>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UpdateOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UpdateOutput", self, f)
    }
}

impl rt::Object for UpdateOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("document", &mut self.document);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.userfield.document.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `0`: `The specified document does not exist` (HTTP 400).
    SpecifiedDocumentDoesNotExist,
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "The specified document does not exist",
            Self::SpecifiedDocumentDoesNotExist,
        ),
        ("0", "Access Denied", Self::AccessDenied),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
