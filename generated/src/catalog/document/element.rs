// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.document.element.*`.

use bitrix24_runtime as rt;

/// Add Product to Inventory Document: `catalog.document.element.add`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html)
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
    const NAME: &'static str = "catalog.document.element.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.document.element.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `docId`: `catalog_document.id`. Required.
    #[inline]
    pub fn doc_id(self, value: i64) -> Self {
        Self(self.0.int("docId", value))
    }

    /// `elementId`: `catalog_product.id`. Required.
    #[inline]
    pub fn element_id(self, value: i64) -> Self {
        Self(self.0.int("elementId", value))
    }

    /// `storeFrom`: `catalog_store.id`.
    #[inline]
    pub fn store_from(self, value: i64) -> Self {
        Self(self.0.int("storeFrom", value))
    }

    /// `storeTo`: `catalog_store.id`.
    #[inline]
    pub fn store_to(self, value: i64) -> Self {
        Self(self.0.int("storeTo", value))
    }

    /// `amount`: `double`.
    #[inline]
    pub fn amount(self, value: f64) -> Self {
        Self(self.0.number("amount", value))
    }

    /// `purchasingPrice`: `double`.
    #[inline]
    pub fn purchasing_price(self, value: f64) -> Self {
        Self(self.0.number("purchasingPrice", value))
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

/// Keys of `result` of `catalog.document.element.add`, `result` of `catalog.document.element.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `documentElement`: `catalog_document_element`. In examples: `object`.
    pub document_element: Option<crate::types::CatalogDocumentElement>,
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
        f.field("documentElement", &mut self.document_element);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.document.element.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_DOCUMENT_RIGHTS`: `Access denied` (HTTP 400).
    ErrorDocumentRights,
    /// `ERROR_DOCUMENT_STATUS`: `Document not found` (HTTP 400).
    ErrorDocumentStatusDocumentNotFound,
    /// `ERROR_DOCUMENT_STATUS`: `Conducted document` (HTTP 400).
    ErrorDocumentStatusConductedDocument,
    /// `ERROR_DOCUMENT_STATUS` with any other text.
    ErrorDocumentStatus,
    /// `0`: `Error of adding new document element` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_DOCUMENT_RIGHTS", "", Self::ErrorDocumentRights),
        (
            "ERROR_DOCUMENT_STATUS",
            "Conducted document",
            Self::ErrorDocumentStatusConductedDocument,
        ),
        (
            "ERROR_DOCUMENT_STATUS",
            "Document not found",
            Self::ErrorDocumentStatusDocumentNotFound,
        ),
        ("ERROR_DOCUMENT_STATUS", "", Self::ErrorDocumentStatus),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Item from Inventory Document: `catalog.document.element.delete`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_document_element.id`.
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
    const NAME: &'static str = "catalog.document.element.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.document.element.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_DOCUMENT_RIGHTS`: `Access denied` (HTTP 400).
    ErrorDocumentRights,
    /// `ERROR_DOCUMENT_STATUS`: `Document not found` (HTTP 400).
    ErrorDocumentStatusDocumentNotFound,
    /// `ERROR_DOCUMENT_STATUS`: `Conducted document` (HTTP 400).
    ErrorDocumentStatusConductedDocument,
    /// `ERROR_DOCUMENT_STATUS` with any other text.
    ErrorDocumentStatus,
    /// `0`: `Error of deleting document` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_DOCUMENT_RIGHTS", "", Self::ErrorDocumentRights),
        (
            "ERROR_DOCUMENT_STATUS",
            "Conducted document",
            Self::ErrorDocumentStatusConductedDocument,
        ),
        (
            "ERROR_DOCUMENT_STATUS",
            "Document not found",
            Self::ErrorDocumentStatusDocumentNotFound,
        ),
        ("ERROR_DOCUMENT_STATUS", "", Self::ErrorDocumentStatus),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Product Fields for the Warehouse Accounting Document: `catalog.document.element.fields`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html)
#[deprecated(
    note = "no longer developed; use `catalog.document.element.getFields`: `bitrix24::catalog::document::element::GetFields`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Fields(rt::Params);

impl Fields {
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

impl rt::Method for Fields {
    const NAME: &'static str = "catalog.document.element.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::IdMap<FieldsOutputEntry>>;
    type Error = FieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `catalog.document.element.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `isRequired`: `boolean`. Seen in examples only.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`. Seen in examples only.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`. Seen in examples only.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`. Seen in examples only.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`. Seen in examples only.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutputEntry", self, f)
    }
}

impl rt::Object for FieldsOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isMultiple", &mut self.is_multiple);
        f.flag("isDynamic", &mut self.is_dynamic);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.document.element.fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `ERROR_DOCUMENT_RIGHTS`: `Access denied` (HTTP 400).
    ErrorDocumentRights,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_DOCUMENT_RIGHTS", "", Self::ErrorDocumentRights),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of product fields for the inventory document: `catalog.document.element.getFields`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html)
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
    const NAME: &'static str = "catalog.document.element.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.document.element.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `documentElement`: `object`.
    pub document_element: Option<
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
        f.field("documentElement", &mut self.document_element);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.document.element.getFields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `ERROR_DOCUMENT_RIGHTS`: `Access denied` (HTTP 400).
    ErrorDocumentRights,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetFieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_DOCUMENT_RIGHTS", "", Self::ErrorDocumentRights),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of products in inventory documents: `catalog.document.element.list`
///
/// Scope: `catalog`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html)
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

    /// `order`: `object`.
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
    const NAME: &'static str = "catalog.document.element.list";
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
        .items("documentElements")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::CatalogDocumentElement;
}

/// Keys of `filter` of `catalog.document.element.list`.
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

    /// `docId`: `catalog_document.id`.
    #[inline]
    pub fn doc_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("docId", value.into()))
    }

    /// `elementId`: `catalog_product.id`.
    #[inline]
    pub fn element_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("elementId", value.into()))
    }

    /// `storeFrom`: `catalog_store.id`.
    #[inline]
    pub fn store_from(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("storeFrom", value.into()))
    }

    /// `storeTo`: `catalog_store.id`.
    #[inline]
    pub fn store_to(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("storeTo", value.into()))
    }

    /// `amount`: `double`.
    #[inline]
    pub fn amount(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("amount", value.into()))
    }

    /// `purchasingPrice`: `double`.
    #[inline]
    pub fn purchasing_price(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("purchasingPrice", value.into()))
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

/// Keys of `result` of `catalog.document.element.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `documentElements`: `catalog_document_element[]`.
    pub document_elements: Option<Vec<crate::types::CatalogDocumentElement>>,
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
        f.field("documentElements", &mut self.document_elements);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.document.element.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ERROR_DOCUMENT_RIGHTS`: `Access denied` (HTTP 400).
    ErrorDocumentRights,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_DOCUMENT_RIGHTS", "", Self::ErrorDocumentRights),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Product in Inventory Document: `catalog.document.element.update`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_document_element.id`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "catalog.document.element.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.document.element.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `storeFrom`: `catalog_store.id`.
    #[inline]
    pub fn store_from(self, value: i64) -> Self {
        Self(self.0.int("storeFrom", value))
    }

    /// `storeTo`: `catalog_store.id`.
    #[inline]
    pub fn store_to(self, value: i64) -> Self {
        Self(self.0.int("storeTo", value))
    }

    /// `amount`: `double`.
    #[inline]
    pub fn amount(self, value: f64) -> Self {
        Self(self.0.number("amount", value))
    }

    /// `purchasingPrice`: `double`.
    #[inline]
    pub fn purchasing_price(self, value: f64) -> Self {
        Self(self.0.number("purchasingPrice", value))
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

/// What can go wrong in `catalog.document.element.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_DOCUMENT_RIGHTS`: `Access denied` (HTTP 400).
    ErrorDocumentRights,
    /// `ERROR_DOCUMENT_STATUS`: `Document not found` (HTTP 400).
    ErrorDocumentStatusDocumentNotFound,
    /// `ERROR_DOCUMENT_STATUS`: `Conducted document` (HTTP 400).
    ErrorDocumentStatusConductedDocument,
    /// `ERROR_DOCUMENT_STATUS` with any other text.
    ErrorDocumentStatus,
    /// `0`: `Error of modifying new document` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_DOCUMENT_RIGHTS", "", Self::ErrorDocumentRights),
        (
            "ERROR_DOCUMENT_STATUS",
            "Conducted document",
            Self::ErrorDocumentStatusConductedDocument,
        ),
        (
            "ERROR_DOCUMENT_STATUS",
            "Document not found",
            Self::ErrorDocumentStatusDocumentNotFound,
        ),
        ("ERROR_DOCUMENT_STATUS", "", Self::ErrorDocumentStatus),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
