// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.document.*`.

use bitrix24_runtime as rt;

pub mod element;
pub mod mode;

/// Create Inventory Document: `catalog.document.add`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html)
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
    const NAME: &'static str = "catalog.document.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.document.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `docType`: `char`. Required. Values: `A`, `S`, `M`, `R`, `D`.
    #[inline]
    pub fn doc_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("docType", value.into()))
    }

    /// `currency`: `crm_currency.CURRENCY`. Required.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `responsibleId`: `user.id`. Required.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `siteId`: `char`. Default: `s1`.
    #[inline]
    pub fn site_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("siteId", value.into()))
    }

    /// `dateDocument`: `datetime`.
    #[inline]
    pub fn date_document(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateDocument", value.into()))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `commentary`: `char`.
    #[inline]
    pub fn commentary(self, value: impl Into<String>) -> Self {
        Self(self.0.text("commentary", value.into()))
    }

    /// `total`: `double`.
    #[inline]
    pub fn total(self, value: f64) -> Self {
        Self(self.0.number("total", value))
    }

    /// `docNumber`: `string`.
    #[inline]
    pub fn doc_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("docNumber", value.into()))
    }

    /// `createdBy`: `user.id`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
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

/// Keys of `result` of `catalog.document.add`, `result` of `catalog.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `document`: `catalog_document`. In examples: `object`.
    pub document: Option<crate::types::CatalogDocument>,
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
        f.field("document", &mut self.document);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.document.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`: `Insufficient permissions to save the document` (HTTP 400).
    InsufficientPermissionsToSaveDocument,
    /// `0`: `DOC_TYPE isn't available` (HTTP 400).
    DocTypeNotAvailable,
    /// `0`: `Inventory accounting is not available on your plan` (HTTP 400).
    InventoryAccountingNotAvailableYourPlan,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Inventory accounting is not available on your plan",
            Self::InventoryAccountingNotAvailableYourPlan,
        ),
        (
            "0",
            "Insufficient permissions to save the document",
            Self::InsufficientPermissionsToSaveDocument,
        ),
        ("0", "DOC_TYPE isn't available", Self::DocTypeNotAvailable),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Cancel Document of Inventory Accounting: `catalog.document.cancel`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Cancel(rt::Params);

impl Cancel {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_document.id`.
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

impl rt::Method for Cancel {
    const NAME: &'static str = "catalog.document.cancel";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = CancelError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.document.cancel`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CancelError {
    /// `0`: `Insufficient permissions to save the document` (HTTP 400).
    InsufficientPermissionsToSaveDocument,
    /// `0`:
    /// `Could not complete the action as you do not have sufficient permissions to view and select warehouses`
    /// (HTTP 400).
    CouldNotCompleteActionNoSufficientPermissionsToView,
    /// `0`: `Error cancelling document conduct: Document has not been conducted yet` (HTTP 400).
    ErrorCancellingDocumentConductDocumentNotConducted,
    /// `0`: `Inventory accounting is not available on your plan` (HTTP 400).
    InventoryAccountingNotAvailableYourPlan,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CancelError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Could not complete the action as you do not have sufficient permissions to view and select warehouses",
            Self::CouldNotCompleteActionNoSufficientPermissionsToView,
        ),
        (
            "0",
            "Error cancelling document conduct: Document has not been conducted yet",
            Self::ErrorCancellingDocumentConductDocumentNotConducted,
        ),
        (
            "0",
            "Inventory accounting is not available on your plan",
            Self::InventoryAccountingNotAvailableYourPlan,
        ),
        (
            "0",
            "Insufficient permissions to save the document",
            Self::InsufficientPermissionsToSaveDocument,
        ),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Canceling Multiple Documents: `catalog.document.cancelList`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct CancelList(rt::Params);

impl CancelList {
    /// A request with its required parameters:
    ///
    /// - `documentIds`: `catalog_document.id[]`.
    #[inline]
    pub fn new(document_ids: impl IntoIterator<Item = i64>) -> Self {
        Self(rt::Params::new().ints("documentIds", document_ids))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for CancelList {
    const NAME: &'static str = "catalog.document.cancelList";
    const REQUIRED: &'static [&'static str] = &["documentIds"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = CancelListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.document.cancelList`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CancelListError {
    /// `0`:
    /// `An error occurred while canceling the document "document name": Insufficient permissions to save the document`
    /// (HTTP 400).
    ErrorOccurredWhileCancelingDocumentInsufficient,
    /// `0`: `Error canceling the document: Document not found` (HTTP 400).
    ErrorCancelingDocumentNotFound,
    /// `0`:
    /// `An error occurred while canceling the document "document name": The document has not been processed yet`
    /// (HTTP 400).
    ErrorOccurredWhileCancelingDocumentNotProcessed,
    /// `0`: `Inventory accounting is not available on your plan` (HTTP 400).
    InventoryAccountingNotAvailableYourPlan,
    /// `0`: `To process the document, inventory accounting must be enabled` (HTTP 400).
    ToProcessDocumentInventoryAccountingMustBeEnabled,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CancelListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "An error occurred while canceling the document *: Insufficient permissions to save the document",
            Self::ErrorOccurredWhileCancelingDocumentInsufficient,
        ),
        (
            "0",
            "An error occurred while canceling the document *: The document has not been processed yet",
            Self::ErrorOccurredWhileCancelingDocumentNotProcessed,
        ),
        (
            "0",
            "To process the document, inventory accounting must be enabled",
            Self::ToProcessDocumentInventoryAccountingMustBeEnabled,
        ),
        (
            "0",
            "Inventory accounting is not available on your plan",
            Self::InventoryAccountingNotAvailableYourPlan,
        ),
        (
            "0",
            "Error canceling the document: Document not found",
            Self::ErrorCancelingDocumentNotFound,
        ),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Conduct Warehouse Accounting Document: `catalog.document.conduct`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Conduct(rt::Params);

impl Conduct {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_document.id`.
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

impl rt::Method for Conduct {
    const NAME: &'static str = "catalog.document.conduct";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ConductError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.document.conduct`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConductError {
    /// `0`:
    /// `Failed to complete the action as you do not have sufficient rights to view and select warehouses`
    /// (HTTP 400).
    FailedToCompleteActionNoSufficientRightsToView,
    /// `0`: `Insufficient rights to save the document` (HTTP 400).
    InsufficientRightsToSaveDocument,
    /// `0`: `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `0`: `Document conducting error: "error text"` (HTTP 400).
    DocumentConductingError,
    /// `0`: `Warehouse accounting is not available on your plan` (HTTP 400).
    WarehouseAccountingNotAvailableYourPlan,
    /// `0`: `Warehouse accounting must be enabled to conduct the document` (HTTP 400).
    WarehouseAccountingMustBeEnabledToConductDocument,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ConductError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Failed to complete the action as you do not have sufficient rights to view and select warehouses",
            Self::FailedToCompleteActionNoSufficientRightsToView,
        ),
        (
            "0",
            "Warehouse accounting must be enabled to conduct the document",
            Self::WarehouseAccountingMustBeEnabledToConductDocument,
        ),
        (
            "0",
            "Warehouse accounting is not available on your plan",
            Self::WarehouseAccountingNotAvailableYourPlan,
        ),
        (
            "0",
            "Insufficient rights to save the document",
            Self::InsufficientRightsToSaveDocument,
        ),
        ("0", "Document conducting error: *", Self::DocumentConductingError),
        ("0", "Document not found", Self::DocumentNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Conduct Multiple Warehouse Accounting Documents: `catalog.document.conductList`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct ConductList(rt::Params);

impl ConductList {
    /// A request with its required parameters:
    ///
    /// - `documentIds`: `catalog_document.id[]`.
    #[inline]
    pub fn new(document_ids: impl IntoIterator<Item = i64>) -> Self {
        Self(rt::Params::new().ints("documentIds", document_ids))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for ConductList {
    const NAME: &'static str = "catalog.document.conductList";
    const REQUIRED: &'static [&'static str] = &["documentIds"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ConductListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.document.conductList`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConductListError {
    /// `0`: `An error occurred while conducting the document “#document name”: “error text”` (HTTP 400).
    ErrorOccurredWhileConductingDocument,
    /// `0`: `Document conducting error: Insufficient permissions to save the document` (HTTP 400).
    DocumentConductingErrorInsufficientPermissionsToSave,
    /// `0`: `Warehouse accounting is not available on your plan` (HTTP 400).
    WarehouseAccountingNotAvailableYourPlan,
    /// `0`: `Warehouse accounting must be enabled to conduct the document` (HTTP 400).
    WarehouseAccountingMustBeEnabledToConductDocument,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ConductListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Document conducting error: Insufficient permissions to save the document",
            Self::DocumentConductingErrorInsufficientPermissionsToSave,
        ),
        (
            "0",
            "Warehouse accounting must be enabled to conduct the document",
            Self::WarehouseAccountingMustBeEnabledToConductDocument,
        ),
        (
            "0",
            "Warehouse accounting is not available on your plan",
            Self::WarehouseAccountingNotAvailableYourPlan,
        ),
        (
            "0",
            "An error occurred while conducting the document *: *",
            Self::ErrorOccurredWhileConductingDocument,
        ),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Conduct Warehouse Accounting Document: `catalog.document.confirm`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html)
#[deprecated(
    note = "no longer developed; use `catalog.document.conduct`: `bitrix24::catalog::document::Conduct`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Confirm(rt::Params);

impl Confirm {
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

impl rt::Method for Confirm {
    const NAME: &'static str = "catalog.document.confirm";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ConfirmError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.document.confirm`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfirmError {
    /// `0`: `Insufficient permissions to save the document` (HTTP 400).
    InsufficientPermissionsToSaveDocument,
    /// `0`: `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `0`: `Error processing document: "error text"` (HTTP 400).
    ErrorProcessingDocument,
    /// `0`: `Inventory accounting is not available on your plan` (HTTP 400).
    InventoryAccountingNotAvailableYourPlan,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ConfirmError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Inventory accounting is not available on your plan",
            Self::InventoryAccountingNotAvailableYourPlan,
        ),
        (
            "0",
            "Insufficient permissions to save the document",
            Self::InsufficientPermissionsToSaveDocument,
        ),
        ("0", "Error processing document: *", Self::ErrorProcessingDocument),
        ("0", "Document not found", Self::DocumentNotFound),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Inventory Document: `catalog.document.delete`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_document.id`.
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
    const NAME: &'static str = "catalog.document.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.document.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `0`: `Insufficient permissions to save the document` (HTTP 400).
    InsufficientPermissionsToSaveDocument,
    /// `0`: `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `0`: `Inventory accounting is not available on your plan` (HTTP 400).
    InventoryAccountingNotAvailableYourPlan,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Inventory accounting is not available on your plan",
            Self::InventoryAccountingNotAvailableYourPlan,
        ),
        (
            "0",
            "Insufficient permissions to save the document",
            Self::InsufficientPermissionsToSaveDocument,
        ),
        ("0", "Document not found", Self::DocumentNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Multiple Inventory Documents: `catalog.document.deleteList`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct DeleteList(rt::Params);

impl DeleteList {
    /// A request with its required parameters:
    ///
    /// - `documentIds`: `catalog_document.id[]`.
    #[inline]
    pub fn new(document_ids: impl IntoIterator<Item = i64>) -> Self {
        Self(rt::Params::new().ints("documentIds", document_ids))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for DeleteList {
    const NAME: &'static str = "catalog.document.deleteList";
    const REQUIRED: &'static [&'static str] = &["documentIds"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.document.deleteList`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteListError {
    /// `0`: `Insufficient permissions to delete document "Name"` (HTTP 400).
    InsufficientPermissionsToDeleteDocumentName,
    /// `0`: `An error occurred while deleting document "#ID": Document not found` (HTTP 400).
    ErrorOccurredWhileDeletingDocumentNotFound,
    /// `0`: `Cannot delete document #143 because it is processed` (HTTP 400).
    CannotDeleteDocument143BecauseProcessed,
    /// `0`: `Inventory management is not available on your plan` (HTTP 400).
    InventoryManagementNotAvailableYourPlan,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "An error occurred while deleting document *: Document not found",
            Self::ErrorOccurredWhileDeletingDocumentNotFound,
        ),
        (
            "0",
            "Insufficient permissions to delete document \"Name\"",
            Self::InsufficientPermissionsToDeleteDocumentName,
        ),
        (
            "0",
            "Cannot delete document #143 because it is processed",
            Self::CannotDeleteDocument143BecauseProcessed,
        ),
        (
            "0",
            "Inventory management is not available on your plan",
            Self::InventoryManagementNotAvailableYourPlan,
        ),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Document Fields: `catalog.document.fields`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html)
#[deprecated(
    note = "no longer developed; use `catalog.document.getFields`: `bitrix24::catalog::document::GetFields`"
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
    const NAME: &'static str = "catalog.document.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::IdMap<FieldsOutputEntry>>;
    type Error = FieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `catalog.document.fields`.
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

/// What can go wrong in `catalog.document.fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `0`: `Insufficient permissions to save the document` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Description of Fields for Inventory Document: `catalog.document.getFields`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html)
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
    const NAME: &'static str = "catalog.document.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.document.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `document`: `object`.
    pub document: Option<rt::IdMap<crate::types::CatalogDataTypesRestFieldDescription>>,
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
        f.field("document", &mut self.document);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.document.getFields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `0`: `Insufficient permissions to save the document` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetFieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Warehouse Accounting Documents: `catalog.document.list`
///
/// Scope: `catalog`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html)
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
    const NAME: &'static str = "catalog.document.list";
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
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::CatalogDocument;
}

/// Keys of `filter` of `catalog.document.list`.
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

    /// `docType`: `string`.
    #[inline]
    pub fn doc_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("docType", value.into()))
    }

    /// `docNumber`: `string`.
    #[inline]
    pub fn doc_number(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("docNumber", value.into()))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
    }

    /// `siteId`: `string`. Default: `s1`.
    #[inline]
    pub fn site_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("siteId", value.into()))
    }

    /// `responsibleId`: `integer`.
    #[inline]
    pub fn responsible_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("responsibleId", value.into()))
    }

    /// `createdBy`: `integer`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("createdBy", value.into()))
    }

    /// `modifiedBy`: `integer`.
    #[inline]
    pub fn modified_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("modifiedBy", value.into()))
    }

    /// `status`: `string`. Values: `N`, `Y`, `C`.
    #[inline]
    pub fn status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("status", value.into()))
    }

    /// `statusBy`: `integer`.
    #[inline]
    pub fn status_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("statusBy", value.into()))
    }

    /// `dateStatus`: `datetime`.
    #[inline]
    pub fn date_status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateStatus", value.into()))
    }

    /// `dateCreate`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateCreate", value.into()))
    }

    /// `dateModify`: `datetime`.
    #[inline]
    pub fn date_modify(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateModify", value.into()))
    }

    /// `dateDocument`: `datetime`.
    #[inline]
    pub fn date_document(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateDocument", value.into()))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("currency", value.into()))
    }

    /// `total`: `double`.
    #[inline]
    pub fn total(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("total", value.into()))
    }

    /// `commentary`: `string`.
    #[inline]
    pub fn commentary(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("commentary", value.into()))
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

/// Keys of `result` of `catalog.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `documents`: `catalog_document[]`.
    pub documents: Option<Vec<crate::types::CatalogDocument>>,
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

/// What can go wrong in `catalog.document.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `Insufficient permissions to save the document` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Cancel Document Processing: `catalog.document.unconfirm`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html)
#[deprecated(
    note = "no longer developed; use `catalog.document.cancel`: `bitrix24::catalog::document::Cancel`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unconfirm(rt::Params);

impl Unconfirm {
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

impl rt::Method for Unconfirm {
    const NAME: &'static str = "catalog.document.unconfirm";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnconfirmError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.document.unconfirm`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnconfirmError {
    /// `0`: `Insufficient permissions to save the document` (HTTP 400).
    InsufficientPermissionsToSaveDocument,
    /// `0`: `Error canceling document processing: "error text"` (HTTP 400).
    ErrorCancelingDocumentProcessing,
    /// `0`: `Inventory accounting is not available on your plan` (HTTP 400).
    InventoryAccountingNotAvailableYourPlan,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnconfirmError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Inventory accounting is not available on your plan",
            Self::InventoryAccountingNotAvailableYourPlan,
        ),
        (
            "0",
            "Insufficient permissions to save the document",
            Self::InsufficientPermissionsToSaveDocument,
        ),
        (
            "0",
            "Error canceling document processing: *",
            Self::ErrorCancelingDocumentProcessing,
        ),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Warehouse Accounting Document: `catalog.document.update`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_document.id`.
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
    const NAME: &'static str = "catalog.document.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.document.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `responsibleId`: `user.id`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `dateModify`: `datetime`.
    #[inline]
    pub fn date_modify(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateModify", value.into()))
    }

    /// `dateDocument`: `datetime`.
    #[inline]
    pub fn date_document(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateDocument", value.into()))
    }

    /// `total`: `double`.
    #[inline]
    pub fn total(self, value: f64) -> Self {
        Self(self.0.number("total", value))
    }

    /// `commentary`: `char`.
    #[inline]
    pub fn commentary(self, value: impl Into<String>) -> Self {
        Self(self.0.text("commentary", value.into()))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `docNumber`: `string`.
    #[inline]
    pub fn doc_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("docNumber", value.into()))
    }

    /// `modifiedBy`: `user.id`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
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

/// What can go wrong in `catalog.document.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `0`: `Insufficient permissions to save the document` (HTTP 400).
    InsufficientPermissionsToSaveDocument,
    /// `0`: `Warehouse accounting is not available on your plan` (HTTP 400).
    WarehouseAccountingNotAvailableYourPlan,
    /// `0`: `Document not found.` (HTTP 400).
    DocumentNotFound,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Warehouse accounting is not available on your plan",
            Self::WarehouseAccountingNotAvailableYourPlan,
        ),
        (
            "0",
            "Insufficient permissions to save the document",
            Self::InsufficientPermissionsToSaveDocument,
        ),
        ("0", "Document not found.", Self::DocumentNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
