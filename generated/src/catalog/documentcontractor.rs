// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.documentcontractor.*`.

use bitrix24_runtime as rt;

/// Add Vendor to Inventory Document: `catalog.documentcontractor.add`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html)
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
    const NAME: &'static str = "catalog.documentcontractor.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.documentcontractor.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `documentId`: `catalog_document.id`. Required.
    #[inline]
    pub fn document_id(self, value: i64) -> Self {
        Self(self.0.int("documentId", value))
    }

    /// `entityTypeId`: `integer`. Required. Values: `3`, `4`.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `entityId`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
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

/// Keys of `result` of `catalog.documentcontractor.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `documentContractor`: `catalog_documentContractor`. In examples: `object`.
    pub document_contractor: Option<crate::types::CatalogDocumentcontractor>,
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
        f.field("documentContractor", &mut self.document_contractor);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.documentcontractor.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`: `Store document was not found` (HTTP 400).
    StoreDocumentNotFound,
    /// `0`: `Type of store document is wrong` (HTTP 400).
    TypeStoreDocumentWrong,
    /// `0`: `Unable to edit conducted document` (HTTP 400).
    UnableToEditConductedDocument,
    /// `0`: `Wrong entity type id` (HTTP 400).
    WrongEntityTypeId,
    /// `0`: `Wrong entity id` (HTTP 400).
    WrongEntityId,
    /// `0`: `This contractor has been already bound to this document` (HTTP 400).
    ContractorAlreadyBoundToDocument,
    /// `0`: `This document already has a Company contractor` (HTTP 400).
    DocumentAlreadyHasCompanyContractor,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Contractors should be provided by CRM` (HTTP 400).
    ContractorsShouldBeProvidedCrm,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "This contractor has been already bound to this document",
            Self::ContractorAlreadyBoundToDocument,
        ),
        (
            "0",
            "This document already has a Company contractor",
            Self::DocumentAlreadyHasCompanyContractor,
        ),
        (
            "0",
            "Contractors should be provided by CRM",
            Self::ContractorsShouldBeProvidedCrm,
        ),
        ("0", "Unable to edit conducted document", Self::UnableToEditConductedDocument),
        ("0", "Type of store document is wrong", Self::TypeStoreDocumentWrong),
        ("0", "Store document was not found", Self::StoreDocumentNotFound),
        ("0", "Wrong entity type id", Self::WrongEntityTypeId),
        ("0", "Wrong entity id", Self::WrongEntityId),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove Vendor Binding from Document: `catalog.documentcontractor.delete`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_documentcontractor.id`.
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
    const NAME: &'static str = "catalog.documentcontractor.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.documentcontractor.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `0`: `Binding was not found` (HTTP 400).
    BindingNotFound,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Contractors should be provided by CRM` (HTTP 400).
    ContractorsShouldBeProvidedCrm,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Contractors should be provided by CRM",
            Self::ContractorsShouldBeProvidedCrm,
        ),
        ("0", "Binding was not found", Self::BindingNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Description of Fields for Binding Vendor to Inventory Document: `catalog.documentcontractor.getFields`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetFields(rt::Params);

impl GetFields {
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

impl rt::Method for GetFields {
    const NAME: &'static str = "catalog.documentcontractor.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.documentcontractor.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `documentContractor`: `object`.
    pub document_contractor: Option<
        rt::IdMap<crate::types::CatalogDataTypesRestFieldDescription>,
    >,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetFieldsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetFieldsOutput", self, f)
    }
}

impl rt::Object for GetFieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("documentContractor", &mut self.document_contractor);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.documentcontractor.getFields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Contractors should be provided by CRM` (HTTP 400).
    ContractorsShouldBeProvidedCrm,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetFieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Contractors should be provided by CRM",
            Self::ContractorsShouldBeProvidedCrm,
        ),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Vendor Bindings to Documents: `catalog.documentcontractor.list`
///
/// Scope: `catalog`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `order`: `object`. Default: `id ASC`.
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
    const NAME: &'static str = "catalog.documentcontractor.list";
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
        .items("documentContractor")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::CatalogDocumentcontractor;
}

/// Keys of `filter` of `catalog.documentcontractor.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `documentId`: `catalog_document.id`.
    #[inline]
    pub fn document_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("documentId", value.into()))
    }

    /// `entityTypeId`: `integer`. Values: `3`, `4`.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("entityTypeId", value.into()))
    }

    /// `entityId`: `integer`.
    #[inline]
    pub fn entity_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("entityId", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
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

/// Keys of `result` of `catalog.documentcontractor.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `documentContractor`: `catalog_documentContractor[]`.
    pub document_contractor: Option<Vec<crate::types::CatalogDocumentcontractor>>,
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
        f.field("documentContractor", &mut self.document_contractor);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.documentcontractor.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Contractors should be provided by CRM` (HTTP 400).
    ContractorsShouldBeProvidedCrm,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Contractors should be provided by CRM",
            Self::ContractorsShouldBeProvidedCrm,
        ),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
