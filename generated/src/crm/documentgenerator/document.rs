// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.documentgenerator.document.*`.

use bitrix24_runtime as rt;

/// Create a New Document: `crm.documentgenerator.document.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `templateId`, `entityTypeId`, `entityId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `templateId`: `integer`. Required.
    #[inline]
    pub fn template_id(self, value: i64) -> Self {
        Self(self.0.int("templateId", value))
    }

    /// `entityTypeId`: `integer`. Required. Values: `1`, `2`, `3`, `4`, `5`, `7`, `31` or others.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `entityId`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `values`: `object`.
    #[inline]
    pub fn values(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("values", value.into()))
    }

    /// `stampsEnabled`: `integer`. Default: `0`. Values: `1`, `0`.
    #[inline]
    pub fn stamps_enabled(self, value: i64) -> Self {
        Self(self.0.int("stampsEnabled", value))
    }

    /// `fields`: `object`.
    ///
    /// See [`AddFieldsEntry`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.documentgenerator.document.add";
    const REQUIRED: &'static [&'static str] = &[
        "templateId",
        "entityTypeId",
        "entityId",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields.<key>` of `crm.documentgenerator.document.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsEntry(rt::Params);

impl AddFieldsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`. Seen in examples only.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `value`: `string`. Seen in examples only.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// `required`: `string`. Seen in examples only.
    #[inline]
    pub fn required(self, value: impl Into<String>) -> Self {
        Self(self.0.text("required", value.into()))
    }

    /// `default`: `string`. Seen in examples only.
    #[inline]
    pub fn default_(self, value: impl Into<String>) -> Self {
        Self(self.0.text("default", value.into()))
    }

    /// `chain`: `array`. Seen in examples only.
    #[inline]
    pub fn chain(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("chain", value.into()))
    }

    /// `VALUE`: `string`. Seen in examples only.
    #[inline]
    pub fn value_upper(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsEntry> for rt::Params {
    #[inline]
    fn from(object: AddFieldsEntry) -> Self {
        object.0
    }
}

impl From<AddFieldsEntry> for rt::Value {
    #[inline]
    fn from(object: AddFieldsEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `crm.documentgenerator.document.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `document`: `object`.
    pub document: Option<AddOutputDocument>,
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

/// Keys of `result.document` of `crm.documentgenerator.document.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputDocument {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `updatedBy`: `integer | null`.
    pub updated_by: Option<i64>,
    /// `changeStampsEnabled`: `boolean`.
    pub change_stamps_enabled: Option<bool>,
    /// `changeStampsDisabledReason`: `string`.
    pub change_stamps_disabled_reason: Option<String>,
    /// `changeQrCodeEnabled`: `boolean`.
    pub change_qr_code_enabled: Option<bool>,
    /// `qrCodeEnabled`: `boolean`.
    pub qr_code_enabled: Option<bool>,
    /// `changeQrCodeDisabledReason`: `string`.
    pub change_qr_code_disabled_reason: Option<String>,
    /// `products`: `object`.
    pub products: Option<AddOutputDocumentProducts>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<rt::Link>,
    /// `publicUrl`: `string | null`.
    pub public_url: Option<rt::Link>,
    /// `isTransformationError`: `boolean`.
    pub is_transformation_error: Option<bool>,
    /// `transformationErrorMessage`: `string`.
    pub transformation_error_message: Option<String>,
    /// `transformationErrorCode`: `string`.
    pub transformation_error_code: Option<String>,
    /// `templateId`: `integer`. In examples: `string`.
    pub template_id: Option<i64>,
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `entityTypeId`: `integer`. In examples: `string`.
    pub entity_type_id: Option<i64>,
    /// `entityId`: `integer`. In examples: `string`.
    pub entity_id: Option<i64>,
    /// `values`: `object`.
    pub values: Option<AddOutputDocumentValues>,
    /// `imageUrl`: `string`.
    pub image_url: Option<rt::Link>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputDocument {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputDocument", self, f)
    }
}

impl rt::Object for AddOutputDocument {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("number", &mut self.number);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.int("createdBy", &mut self.created_by);
        f.int("updatedBy", &mut self.updated_by);
        f.flag("changeStampsEnabled", &mut self.change_stamps_enabled);
        f.text("changeStampsDisabledReason", &mut self.change_stamps_disabled_reason);
        f.flag("changeQrCodeEnabled", &mut self.change_qr_code_enabled);
        f.flag("qrCodeEnabled", &mut self.qr_code_enabled);
        f.text("changeQrCodeDisabledReason", &mut self.change_qr_code_disabled_reason);
        f.field("products", &mut self.products);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.link("downloadUrl", &mut self.download_url);
        f.link("downloadUrlMachine", &mut self.download_url_machine);
        f.link("publicUrl", &mut self.public_url);
        f.flag("isTransformationError", &mut self.is_transformation_error);
        f.text("transformationErrorMessage", &mut self.transformation_error_message);
        f.text("transformationErrorCode", &mut self.transformation_error_code);
        f.int("templateId", &mut self.template_id);
        f.text("pullTag", &mut self.pull_tag);
        f.int("emailDiskFile", &mut self.email_disk_file);
        f.int("entityTypeId", &mut self.entity_type_id);
        f.int("entityId", &mut self.entity_id);
        f.field("values", &mut self.values);
        f.link("imageUrl", &mut self.image_url);
        f.link("pdfUrl", &mut self.pdf_url);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.document.products` of `crm.documentgenerator.document.add`,
/// `result.document.products` of `crm.documentgenerator.document.get`, `result.document.products` of
/// `crm.documentgenerator.document.update`, `result.document.products` of
/// `crm.documentgenerator.document.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputDocumentProducts {
    /// `currencyId`. In examples: `string`.
    pub currency_id: Option<String>,
    /// `totalSum`. In examples: `string`.
    pub total_sum: Option<String>,
    /// `totalRows`. In examples: `integer`.
    pub total_rows: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputDocumentProducts {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputDocumentProducts", self, f)
    }
}

impl rt::Object for AddOutputDocumentProducts {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("currencyId", &mut self.currency_id);
        f.text("totalSum", &mut self.total_sum);
        f.int("totalRows", &mut self.total_rows);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.document.values` of `crm.documentgenerator.document.add`, `result.document.values`
/// of `crm.documentgenerator.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputDocumentValues {
    /// `productsTableVariant`: `string`. Seen in examples only.
    pub products_table_variant: Option<String>,
    /// `_creationMethod`: `string`. Seen in examples only.
    pub creation_method: Option<String>,
    /// `stampsEnabled`: `boolean`. Seen in examples only.
    pub stamps_enabled: Option<bool>,
    /// `DocumentNumber`: `string`. Seen in examples only.
    pub document_number: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputDocumentValues {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputDocumentValues", self, f)
    }
}

impl rt::Object for AddOutputDocumentValues {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("productsTableVariant", &mut self.products_table_variant);
        f.text("_creationMethod", &mut self.creation_method);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.text("DocumentNumber", &mut self.document_number);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.documentgenerator.document.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`: `No provider for entityTypeId` (HTTP 400).
    NoProviderEntityTypeId,
    /// `0`: `Empty required parameter "value"` (HTTP 400).
    EmptyRequiredParameterValue,
    /// `0`: `Cannot create document on deleted template` (HTTP 400).
    CannotCreateDocumentDeletedTemplate,
    /// `0`: `Cannot create document` (HTTP 400).
    CannotCreateDocument,
    /// `0`: `Error getting next number` (HTTP 400).
    ErrorGettingNextNumber,
    /// `0`: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// `0`: `Template not found` (HTTP 400).
    TemplateNotFound,
    /// `0` with any other text.
    Code0,
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// `DOCGEN_LIMIT_ERROR`: `Maximum count of documents has been reached` (HTTP 400).
    DocgenLimitError,
    /// `100`: `Bitrix\DocumentGenerator\Template constructor must be is public` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Cannot create document on deleted template",
            Self::CannotCreateDocumentDeletedTemplate,
        ),
        (
            "0",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("0", "Empty required parameter \"value\"", Self::EmptyRequiredParameterValue),
        ("0", "No provider for entityTypeId", Self::NoProviderEntityTypeId),
        ("0", "Error getting next number", Self::ErrorGettingNextNumber),
        ("0", "Cannot create document", Self::CannotCreateDocument),
        ("0", "Template not found", Self::TemplateNotFound),
        ("0", "", Self::Code0),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        ("DOCGEN_LIMIT_ERROR", "", Self::DocgenLimitError),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Document: `crm.documentgenerator.document.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html)
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
    const NAME: &'static str = "crm.documentgenerator.document.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.documentgenerator.document.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`: `Bitrix\DocumentGenerator\Document constructor must be is public` (HTTP 400).
    Code100,
    /// `0`: `Document not found` (HTTP 400).
    Code0,
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// An empty code: `Document not found` (HTTP 400).
    DocumentNotFound,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "Document not found", Self::DocumentNotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Enable or Disable Public Link for Document: `crm.documentgenerator.document.enablepublicurl`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Enablepublicurl(rt::Params);

impl Enablepublicurl {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `status`: `integer`. Default: `1`. Values: `1`, `0`.
    #[inline]
    pub fn status(self, value: i64) -> Self {
        Self(self.0.int("status", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Enablepublicurl {
    const NAME: &'static str = "crm.documentgenerator.document.enablepublicurl";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = EnablepublicurlOutput;
    type Error = EnablepublicurlError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.documentgenerator.document.enablepublicurl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablepublicurlOutput {
    /// `publicUrl`: `string | null`.
    pub public_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for EnablepublicurlOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("EnablepublicurlOutput", self, f)
    }
}

impl rt::Object for EnablepublicurlOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.link("publicUrl", &mut self.public_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.documentgenerator.document.enablepublicurl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnablepublicurlError {
    /// `100`: `Bitrix\DocumentGenerator\Document constructor must be is public` (HTTP 400).
    Code100,
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// `0`: `Document not found` (HTTP 400).
    Code0,
    /// An empty code: `Document not found` (HTTP 400).
    DocumentNotFound,
    /// An empty code: `You do not have permissions to modify this document` (HTTP 400).
    NoPermissionsToModifyDocument,
    /// An empty code: `You do not have permissions to view documents` (HTTP 400).
    NoPermissionsToViewDocuments,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for EnablepublicurlError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        ("0", "", Self::Code0),
        (
            "",
            "You do not have permissions to modify this document",
            Self::NoPermissionsToModifyDocument,
        ),
        (
            "",
            "You do not have permissions to view documents",
            Self::NoPermissionsToViewDocuments,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "Document not found", Self::DocumentNotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Document: `crm.documentgenerator.document.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html)
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
    const NAME: &'static str = "crm.documentgenerator.document.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.documentgenerator.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `document`: `object`.
    pub document: Option<GetOutputDocument>,
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
        f.field("document", &mut self.document);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.document` of `crm.documentgenerator.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputDocument {
    /// `id`: `integer | string`.
    pub id: Option<rt::Id>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `createdBy`: `integer | string`.
    pub created_by: Option<rt::Id>,
    /// `updatedBy`: `integer | string | null`.
    pub updated_by: Option<rt::Id>,
    /// `changeStampsEnabled`: `boolean`.
    pub change_stamps_enabled: Option<bool>,
    /// `changeStampsDisabledReason`: `string`.
    pub change_stamps_disabled_reason: Option<String>,
    /// `changeQrCodeEnabled`: `boolean`.
    pub change_qr_code_enabled: Option<bool>,
    /// `qrCodeEnabled`: `boolean`.
    pub qr_code_enabled: Option<bool>,
    /// `changeQrCodeDisabledReason`: `string`.
    pub change_qr_code_disabled_reason: Option<String>,
    /// `products`: `object`.
    pub products: Option<AddOutputDocumentProducts>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<rt::Link>,
    /// `imageUrl`: `string`.
    pub image_url: Option<rt::Link>,
    /// `imageUrlMachine`: `string`.
    pub image_url_machine: Option<rt::Link>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<rt::Link>,
    /// `pdfUrlMachine`: `string`.
    pub pdf_url_machine: Option<rt::Link>,
    /// `publicUrl`: `string | null`.
    pub public_url: Option<rt::Link>,
    /// `isTransformationError`: `boolean`.
    pub is_transformation_error: Option<bool>,
    /// `transformationErrorMessage`: `string`.
    pub transformation_error_message: Option<String>,
    /// `transformationErrorCode`: `string`.
    pub transformation_error_code: Option<String>,
    /// `templateId`: `integer | string`.
    pub template_id: Option<rt::Id>,
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `entityTypeId`: `integer | string`.
    pub entity_type_id: Option<rt::Id>,
    /// `entityId`: `integer | string`.
    pub entity_id: Option<rt::Id>,
    /// `values`: `object`.
    pub values: Option<GetOutputDocumentValues>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputDocument {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputDocument", self, f)
    }
}

impl rt::Object for GetOutputDocument {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("number", &mut self.number);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.field("createdBy", &mut self.created_by);
        f.field("updatedBy", &mut self.updated_by);
        f.flag("changeStampsEnabled", &mut self.change_stamps_enabled);
        f.text("changeStampsDisabledReason", &mut self.change_stamps_disabled_reason);
        f.flag("changeQrCodeEnabled", &mut self.change_qr_code_enabled);
        f.flag("qrCodeEnabled", &mut self.qr_code_enabled);
        f.text("changeQrCodeDisabledReason", &mut self.change_qr_code_disabled_reason);
        f.field("products", &mut self.products);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.link("downloadUrl", &mut self.download_url);
        f.link("downloadUrlMachine", &mut self.download_url_machine);
        f.link("imageUrl", &mut self.image_url);
        f.link("imageUrlMachine", &mut self.image_url_machine);
        f.link("pdfUrl", &mut self.pdf_url);
        f.link("pdfUrlMachine", &mut self.pdf_url_machine);
        f.link("publicUrl", &mut self.public_url);
        f.flag("isTransformationError", &mut self.is_transformation_error);
        f.text("transformationErrorMessage", &mut self.transformation_error_message);
        f.text("transformationErrorCode", &mut self.transformation_error_code);
        f.field("templateId", &mut self.template_id);
        f.text("pullTag", &mut self.pull_tag);
        f.int("emailDiskFile", &mut self.email_disk_file);
        f.field("entityTypeId", &mut self.entity_type_id);
        f.field("entityId", &mut self.entity_id);
        f.field("values", &mut self.values);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.document.values` of `crm.documentgenerator.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputDocumentValues {
    /// `productsTableVariant`: `string`. Seen in examples only.
    pub products_table_variant: Option<String>,
    /// `_creationMethod`: `string`. Seen in examples only.
    pub creation_method: Option<String>,
    /// `stampsEnabled`: `boolean`. Seen in examples only.
    pub stamps_enabled: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputDocumentValues {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputDocumentValues", self, f)
    }
}

impl rt::Object for GetOutputDocumentValues {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("productsTableVariant", &mut self.products_table_variant);
        f.text("_creationMethod", &mut self.creation_method);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.documentgenerator.document.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// `0`: `Document not found` (HTTP 400).
    Code0,
    /// An empty code: `Document not found` (HTTP 400).
    DocumentNotFound,
    /// An empty code: `You do not have permissions to view documents` (HTTP 400).
    NoPermissionsToViewDocuments,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// `100`: `Bitrix\DocumentGenerator\Document constructor must be is public` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        ("0", "", Self::Code0),
        (
            "",
            "You do not have permissions to view documents",
            Self::NoPermissionsToViewDocuments,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "Document not found", Self::DocumentNotFound),
        ("", "", Self::NoCode),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Document Fields: `crm.documentgenerator.document.getfields`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getfields(rt::Params);

impl Getfields {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `values`: `object`.
    #[inline]
    pub fn values(self, value: GetfieldsValues) -> Self {
        Self(self.0.object("values", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getfields {
    const NAME: &'static str = "crm.documentgenerator.document.getfields";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetfieldsOutput;
    type Error = GetfieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `values` of `crm.documentgenerator.document.getfields`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetfieldsValues(rt::Params);

impl GetfieldsValues {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DocumentNumber`: `string`.
    #[inline]
    pub fn document_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DocumentNumber", value.into()))
    }

    /// `DocumentCreateTime`: `string`.
    #[inline]
    pub fn document_create_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DocumentCreateTime", value.into()))
    }

    /// `DocumentTitle`: `string`.
    #[inline]
    pub fn document_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DocumentTitle", value.into()))
    }

    /// `ClientPhone`: `string`.
    #[inline]
    pub fn client_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ClientPhone", value.into()))
    }

    /// `ClientEmail`: `string`.
    #[inline]
    pub fn client_email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ClientEmail", value.into()))
    }

    /// `ProductsProductName`: `array | string`.
    #[inline]
    pub fn products_product_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ProductsProductName", value.into()))
    }

    /// `ProductsProductQuantity`: `array | string`.
    #[inline]
    pub fn products_product_quantity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ProductsProductQuantity", value.into()))
    }

    /// `TotalSum`: `string`.
    #[inline]
    pub fn total_sum(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TotalSum", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetfieldsValues> for rt::Params {
    #[inline]
    fn from(object: GetfieldsValues) -> Self {
        object.0
    }
}

/// Keys of `result` of `crm.documentgenerator.document.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsOutput {
    /// `documentFields`: `object`.
    pub document_fields: Option<rt::IdMap<GetfieldsOutputDocumentFieldsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsOutput", self, f)
    }
}

impl rt::Object for GetfieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("documentFields", &mut self.document_fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.documentFields.<key>` of `crm.documentgenerator.document.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsOutputDocumentFieldsEntry {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `value`: `string | array | null`.
    pub value: Option<rt::Either<Vec<GetfieldsOutputDocumentFieldsEntryValue>, String>>,
    /// `default`: `string | null`.
    pub default: Option<String>,
    /// `required`: `char`. Values: `Y`, `N`.
    pub required: Option<bool>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `group`: `array`.
    pub group: Option<Vec<rt::Value>>,
    /// `chain`: `string | array`.
    pub chain: Option<rt::Either<Vec<rt::Value>, String>>,
    /// `format`: `object`.
    pub format: Option<GetfieldsOutputDocumentFieldsEntryFormat>,
    /// `options`: `object`.
    pub options: Option<GetfieldsOutputDocumentFieldsEntryOptions>,
    /// `hideRow`: `char`. Values: `Y`, `N`.
    pub hide_row: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsOutputDocumentFieldsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsOutputDocumentFieldsEntry", self, f)
    }
}

impl rt::Object for GetfieldsOutputDocumentFieldsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.field("value", &mut self.value);
        f.text("default", &mut self.default);
        f.flag("required", &mut self.required);
        f.text("type", &mut self.r#type);
        f.field("group", &mut self.group);
        f.field("chain", &mut self.chain);
        f.field("format", &mut self.format);
        f.field("options", &mut self.options);
        f.flag("hideRow", &mut self.hide_row);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.documentFields.<key>.value` of `crm.documentgenerator.document.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsOutputDocumentFieldsEntryValue {
    /// `value`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `selected`: `boolean`. Seen in examples only.
    pub selected: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsOutputDocumentFieldsEntryValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsOutputDocumentFieldsEntryValue", self, f)
    }
}

impl rt::Object for GetfieldsOutputDocumentFieldsEntryValue {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("value", &mut self.value);
        f.text("title", &mut self.title);
        f.flag("selected", &mut self.selected);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.documentFields.<key>.format` of `crm.documentgenerator.document.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsOutputDocumentFieldsEntryFormat {
    /// `currencyId`: `string`. Seen in examples only.
    pub currency_id: Option<String>,
    /// `withZeros`: `boolean`. Seen in examples only.
    pub with_zeros: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsOutputDocumentFieldsEntryFormat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsOutputDocumentFieldsEntryFormat", self, f)
    }
}

impl rt::Object for GetfieldsOutputDocumentFieldsEntryFormat {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("currencyId", &mut self.currency_id);
        f.flag("withZeros", &mut self.with_zeros);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.documentFields.<key>.options` of `crm.documentgenerator.document.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsOutputDocumentFieldsEntryOptions {
    /// `isArray`: `boolean`. Seen in examples only.
    pub is_array: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsOutputDocumentFieldsEntryOptions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsOutputDocumentFieldsEntryOptions", self, f)
    }
}

impl rt::Object for GetfieldsOutputDocumentFieldsEntryOptions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("isArray", &mut self.is_array);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.documentgenerator.document.getfields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsError {
    /// `100`: `Bitrix\DocumentGenerator\Document constructor must be is public` (HTTP 400).
    Code100,
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// `0`: `Document not found` (HTTP 400).
    Code0,
    /// An empty code: `You do not have permissions to modify documents` (HTTP 400).
    NoPermissionsToModifyDocuments,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetfieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        ("0", "", Self::Code0),
        (
            "",
            "You do not have permissions to modify documents",
            Self::NoPermissionsToModifyDocuments,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Documents: `crm.documentgenerator.document.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `string[]`. Default: `['*']`. Values: `id`, `title`, `number`, `templateId`,
    /// `entityTypeId`, `entityId`, `fileId`, `imageId`, `pdfId`, `createTime`, `updateTime`, `createdBy`,
    /// `updatedBy`, `values`, `downloadUrl`, `imageUrl`, `pdfUrl`, `downloadUrlMachine`, `pdfUrlMachine`,
    /// `imageUrlMachine`, `stampsEnabled`, `*`.
    #[inline]
    pub fn select(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("select", value))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `order`: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
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
    const NAME: &'static str = "crm.documentgenerator.document.list";
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
    type Item = ListOutputDocuments;
}

/// Keys of `filter` of `crm.documentgenerator.document.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
    }

    /// `number`: `string`.
    #[inline]
    pub fn number(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("number", value.into()))
    }

    /// `templateId`: `integer | string`.
    #[inline]
    pub fn template_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("templateId", value.into()))
    }

    /// `entityTypeId`: `integer | string`.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("entityTypeId", value.into()))
    }

    /// `entityId`: `integer | string`.
    #[inline]
    pub fn entity_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("entityId", value.into()))
    }

    /// `fileId`: `integer | string`.
    #[inline]
    pub fn file_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fileId", value.into()))
    }

    /// `imageId`: `integer | string`.
    #[inline]
    pub fn image_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("imageId", value.into()))
    }

    /// `pdfId`: `integer | string`.
    #[inline]
    pub fn pdf_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("pdfId", value.into()))
    }

    /// `createTime`: `datetime`.
    #[inline]
    pub fn create_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("createTime", value.into()))
    }

    /// `updateTime`: `datetime`.
    #[inline]
    pub fn update_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("updateTime", value.into()))
    }

    /// `createdBy`: `integer | string | null`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("createdBy", value.into()))
    }

    /// `updatedBy`: `integer | string | null`.
    #[inline]
    pub fn updated_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("updatedBy", value.into()))
    }

    /// `values`: `object | null`.
    #[inline]
    pub fn values(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("values", value.into()))
    }

    /// `downloadUrl`: `string`.
    #[inline]
    pub fn download_url(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("downloadUrl", value.into()))
    }

    /// `imageUrl`: `string`.
    #[inline]
    pub fn image_url(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("imageUrl", value.into()))
    }

    /// `pdfUrl`: `string`.
    #[inline]
    pub fn pdf_url(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("pdfUrl", value.into()))
    }

    /// `downloadUrlMachine`: `string`.
    #[inline]
    pub fn download_url_machine(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("downloadUrlMachine", value.into()))
    }

    /// `pdfUrlMachine`: `string`.
    #[inline]
    pub fn pdf_url_machine(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("pdfUrlMachine", value.into()))
    }

    /// `imageUrlMachine`: `string`.
    #[inline]
    pub fn image_url_machine(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("imageUrlMachine", value.into()))
    }

    /// `stampsEnabled`: `boolean`.
    #[inline]
    pub fn stamps_enabled(self, value: bool) -> Self {
        Self(self.0.flag("stampsEnabled", value))
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

/// Keys of `order` of `crm.documentgenerator.document.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `title`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `number`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("number", value.into()))
    }

    /// `templateId`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateId", value.into()))
    }

    /// `entityTypeId`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityTypeId", value.into()))
    }

    /// `entityId`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn entity_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityId", value.into()))
    }

    /// `fileId`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn file_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fileId", value.into()))
    }

    /// `imageId`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn image_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("imageId", value.into()))
    }

    /// `pdfId`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn pdf_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("pdfId", value.into()))
    }

    /// `createTime`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn create_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("createTime", value.into()))
    }

    /// `updateTime`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn update_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("updateTime", value.into()))
    }

    /// `createdBy`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn created_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("createdBy", value.into()))
    }

    /// `updatedBy`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn updated_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("updatedBy", value.into()))
    }

    /// `values`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn values(self, value: impl Into<String>) -> Self {
        Self(self.0.text("values", value.into()))
    }

    /// `downloadUrl`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn download_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("downloadUrl", value.into()))
    }

    /// `imageUrl`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn image_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("imageUrl", value.into()))
    }

    /// `pdfUrl`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn pdf_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("pdfUrl", value.into()))
    }

    /// `downloadUrlMachine`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn download_url_machine(self, value: impl Into<String>) -> Self {
        Self(self.0.text("downloadUrlMachine", value.into()))
    }

    /// `pdfUrlMachine`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn pdf_url_machine(self, value: impl Into<String>) -> Self {
        Self(self.0.text("pdfUrlMachine", value.into()))
    }

    /// `imageUrlMachine`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn image_url_machine(self, value: impl Into<String>) -> Self {
        Self(self.0.text("imageUrlMachine", value.into()))
    }

    /// `stampsEnabled`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn stamps_enabled(self, value: impl Into<String>) -> Self {
        Self(self.0.text("stampsEnabled", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListOrder> for rt::Params {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0
    }
}

impl From<ListOrder> for rt::Order {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `crm.documentgenerator.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `documents`: `object[]`.
    pub documents: Option<Vec<ListOutputDocuments>>,
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

/// Keys of `result.documents` of `crm.documentgenerator.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputDocuments {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `templateId`: `integer | string`.
    pub template_id: Option<rt::Id>,
    /// `entityTypeId`: `integer | string`.
    pub entity_type_id: Option<rt::Id>,
    /// `entityId`: `integer | string`.
    pub entity_id: Option<rt::Id>,
    /// `fileId`: `integer | string`.
    pub file_id: Option<rt::Id>,
    /// `imageId`: `integer | string`.
    pub image_id: Option<rt::Id>,
    /// `pdfId`: `integer | string`.
    pub pdf_id: Option<rt::Id>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `createdBy`: `integer | string | null`.
    pub created_by: Option<rt::Id>,
    /// `updatedBy`: `integer | string | null`.
    pub updated_by: Option<rt::Id>,
    /// `values`: `object | null`.
    pub values: Option<ListOutputDocumentsValues>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// `imageUrl`: `string`.
    pub image_url: Option<rt::Link>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<rt::Link>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<rt::Link>,
    /// `pdfUrlMachine`: `string`.
    pub pdf_url_machine: Option<rt::Link>,
    /// `imageUrlMachine`: `string`.
    pub image_url_machine: Option<rt::Link>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputDocuments {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputDocuments", self, f)
    }
}

impl rt::Object for ListOutputDocuments {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("number", &mut self.number);
        f.field("templateId", &mut self.template_id);
        f.field("entityTypeId", &mut self.entity_type_id);
        f.field("entityId", &mut self.entity_id);
        f.field("fileId", &mut self.file_id);
        f.field("imageId", &mut self.image_id);
        f.field("pdfId", &mut self.pdf_id);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.field("createdBy", &mut self.created_by);
        f.field("updatedBy", &mut self.updated_by);
        f.field("values", &mut self.values);
        f.link("downloadUrl", &mut self.download_url);
        f.link("imageUrl", &mut self.image_url);
        f.link("pdfUrl", &mut self.pdf_url);
        f.link("downloadUrlMachine", &mut self.download_url_machine);
        f.link("pdfUrlMachine", &mut self.pdf_url_machine);
        f.link("imageUrlMachine", &mut self.image_url_machine);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.documents.values` of `crm.documentgenerator.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputDocumentsValues {
    /// `_creationMethod`: `string`. Seen in examples only.
    pub creation_method: Option<String>,
    /// `stampsEnabled`: `boolean`. Seen in examples only.
    pub stamps_enabled: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputDocumentsValues {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputDocumentsValues", self, f)
    }
}

impl rt::Object for ListOutputDocumentsValues {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("_creationMethod", &mut self.creation_method);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.documentgenerator.document.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`:
    /// `Unknown field definition ENTITY_TYPE_ID (ENTITY_TYPE_ID) for \Bitrix\DocumentGenerator\Model\Document Entity`
    /// (HTTP 400).
    Code100,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `You do not have permissions to view documents` (HTTP 400).
    NoPermissionsToViewDocuments,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "",
            "You do not have permissions to view documents",
            Self::NoPermissionsToViewDocuments,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Document: `crm.documentgenerator.document.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `values`: `object`.
    #[inline]
    pub fn values(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("values", value.into()))
    }

    /// `stampsEnabled`: `integer`. Default: `1`. Values: `1`, `0`.
    #[inline]
    pub fn stamps_enabled(self, value: i64) -> Self {
        Self(self.0.int("stampsEnabled", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.documentgenerator.document.update";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UpdateOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.documentgenerator.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOutput {
    /// `document`: `object`.
    pub document: Option<UpdateOutputDocument>,
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

/// Keys of `result.document` of `crm.documentgenerator.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOutputDocument {
    /// `id`: `integer | string`.
    pub id: Option<rt::Id>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `createdBy`: `integer | string | null`.
    pub created_by: Option<rt::Id>,
    /// `updatedBy`: `integer | string | null`.
    pub updated_by: Option<rt::Id>,
    /// `changeStampsEnabled`: `boolean`.
    pub change_stamps_enabled: Option<bool>,
    /// `changeStampsDisabledReason`: `string`.
    pub change_stamps_disabled_reason: Option<String>,
    /// `changeQrCodeEnabled`: `boolean`.
    pub change_qr_code_enabled: Option<bool>,
    /// `qrCodeEnabled`: `boolean`.
    pub qr_code_enabled: Option<bool>,
    /// `changeQrCodeDisabledReason`: `string`.
    pub change_qr_code_disabled_reason: Option<String>,
    /// `products`: `object`.
    pub products: Option<AddOutputDocumentProducts>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<rt::Link>,
    /// `publicUrl`: `string | null`.
    pub public_url: Option<rt::Link>,
    /// `isTransformationError`: `boolean`.
    pub is_transformation_error: Option<bool>,
    /// `transformationErrorMessage`: `string`.
    pub transformation_error_message: Option<String>,
    /// `transformationErrorCode`: `string`.
    pub transformation_error_code: Option<String>,
    /// `templateId`: `integer | string`.
    pub template_id: Option<rt::Id>,
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `entityTypeId`: `integer | string`.
    pub entity_type_id: Option<rt::Id>,
    /// `entityId`: `integer | string`.
    pub entity_id: Option<rt::Id>,
    /// `values`: `object`.
    pub values: Option<AddOutputDocumentValues>,
    /// `imageUrl`: `string`.
    pub image_url: Option<rt::Link>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UpdateOutputDocument {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UpdateOutputDocument", self, f)
    }
}

impl rt::Object for UpdateOutputDocument {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("number", &mut self.number);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.field("createdBy", &mut self.created_by);
        f.field("updatedBy", &mut self.updated_by);
        f.flag("changeStampsEnabled", &mut self.change_stamps_enabled);
        f.text("changeStampsDisabledReason", &mut self.change_stamps_disabled_reason);
        f.flag("changeQrCodeEnabled", &mut self.change_qr_code_enabled);
        f.flag("qrCodeEnabled", &mut self.qr_code_enabled);
        f.text("changeQrCodeDisabledReason", &mut self.change_qr_code_disabled_reason);
        f.field("products", &mut self.products);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.link("downloadUrl", &mut self.download_url);
        f.link("downloadUrlMachine", &mut self.download_url_machine);
        f.link("publicUrl", &mut self.public_url);
        f.flag("isTransformationError", &mut self.is_transformation_error);
        f.text("transformationErrorMessage", &mut self.transformation_error_message);
        f.text("transformationErrorCode", &mut self.transformation_error_code);
        f.field("templateId", &mut self.template_id);
        f.text("pullTag", &mut self.pull_tag);
        f.int("emailDiskFile", &mut self.email_disk_file);
        f.field("entityTypeId", &mut self.entity_type_id);
        f.field("entityId", &mut self.entity_id);
        f.field("values", &mut self.values);
        f.link("imageUrl", &mut self.image_url);
        f.link("pdfUrl", &mut self.pdf_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.documentgenerator.document.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`: `Bitrix\DocumentGenerator\Document constructor must be is public` (HTTP 400).
    Code100,
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// `0`: `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `0`: `You do not have permissions to modify this document` (HTTP 400).
    NoPermissionsToModifyDocument,
    /// `0`: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// `0`: `Cant update not saved document` (HTTP 400).
    CannotUpdateNotSavedDocument,
    /// `0`: `DOCUMENT_FILE_NOT_PROCESSABLE_ERROR` (HTTP 400).
    DocumentFileNotProcessableError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        (
            "0",
            "You do not have permissions to modify this document",
            Self::NoPermissionsToModifyDocument,
        ),
        (
            "0",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        (
            "0",
            "DOCUMENT_FILE_NOT_PROCESSABLE_ERROR",
            Self::DocumentFileNotProcessableError,
        ),
        ("0", "Cant update not saved document", Self::CannotUpdateNotSavedDocument),
        ("0", "Document not found", Self::DocumentNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Upload Document: `crm.documentgenerator.document.upload`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Upload(rt::Params);

impl Upload {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: UploadFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Upload {
    const NAME: &'static str = "crm.documentgenerator.document.upload";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UploadOutput;
    type Error = UploadError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.documentgenerator.document.upload`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UploadFields(rt::Params);

impl UploadFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required. Values: `1`, `2`, `3`, `4`, `7` or others.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `entityId`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `fileContent`: `string`. Required.
    #[inline]
    pub fn file_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fileContent", value.into()))
    }

    /// `region`: `string`. Required.
    #[inline]
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.text("region", value.into()))
    }

    /// `title`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `number`: `string`. Required.
    #[inline]
    pub fn number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("number", value.into()))
    }

    /// `pdfContent`: `string`.
    #[inline]
    pub fn pdf_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("pdfContent", value.into()))
    }

    /// `imageContent`: `string`.
    #[inline]
    pub fn image_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("imageContent", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UploadFields> for rt::Params {
    #[inline]
    fn from(object: UploadFields) -> Self {
        object.0
    }
}

/// Keys of `result` of `crm.documentgenerator.document.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOutput {
    /// `document`: `object`.
    pub document: Option<UploadOutputDocument>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UploadOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UploadOutput", self, f)
    }
}

impl rt::Object for UploadOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("document", &mut self.document);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.document` of `crm.documentgenerator.document.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOutputDocument {
    /// `id`: `integer | string`.
    pub id: Option<rt::Id>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `createdBy`: `integer | string`.
    pub created_by: Option<rt::Id>,
    /// `updatedBy`: `integer | string | null`.
    pub updated_by: Option<rt::Id>,
    /// `changeStampsEnabled`: `boolean`.
    pub change_stamps_enabled: Option<bool>,
    /// `changeStampsDisabledReason`: `string`.
    pub change_stamps_disabled_reason: Option<String>,
    /// `changeQrCodeEnabled`: `boolean`.
    pub change_qr_code_enabled: Option<bool>,
    /// `qrCodeEnabled`: `boolean`.
    pub qr_code_enabled: Option<bool>,
    /// `changeQrCodeDisabledReason`: `string`.
    pub change_qr_code_disabled_reason: Option<String>,
    /// `products`: `object`.
    pub products: Option<AddOutputDocumentProducts>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<rt::Link>,
    /// `publicUrl`: `string | null`.
    pub public_url: Option<rt::Link>,
    /// `isTransformationError`: `boolean`.
    pub is_transformation_error: Option<bool>,
    /// `transformationErrorMessage`: `string`.
    pub transformation_error_message: Option<String>,
    /// `transformationErrorCode`: `string`.
    pub transformation_error_code: Option<String>,
    /// `templateId`: `integer | string`.
    pub template_id: Option<rt::Id>,
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `entityTypeId`: `integer | string`.
    pub entity_type_id: Option<rt::Id>,
    /// `entityId`: `integer | string`.
    pub entity_id: Option<rt::Id>,
    /// `values`: `object | null`.
    pub values: Option<UploadOutputDocumentValues>,
    /// `imageUrl`: `string`.
    pub image_url: Option<rt::Link>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<rt::Link>,
    /// `imageUrlMachine`: `string`.
    pub image_url_machine: Option<rt::Link>,
    /// `pdfUrlMachine`: `string`.
    pub pdf_url_machine: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UploadOutputDocument {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UploadOutputDocument", self, f)
    }
}

impl rt::Object for UploadOutputDocument {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("number", &mut self.number);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.field("createdBy", &mut self.created_by);
        f.field("updatedBy", &mut self.updated_by);
        f.flag("changeStampsEnabled", &mut self.change_stamps_enabled);
        f.text("changeStampsDisabledReason", &mut self.change_stamps_disabled_reason);
        f.flag("changeQrCodeEnabled", &mut self.change_qr_code_enabled);
        f.flag("qrCodeEnabled", &mut self.qr_code_enabled);
        f.text("changeQrCodeDisabledReason", &mut self.change_qr_code_disabled_reason);
        f.field("products", &mut self.products);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.link("downloadUrl", &mut self.download_url);
        f.link("downloadUrlMachine", &mut self.download_url_machine);
        f.link("publicUrl", &mut self.public_url);
        f.flag("isTransformationError", &mut self.is_transformation_error);
        f.text("transformationErrorMessage", &mut self.transformation_error_message);
        f.text("transformationErrorCode", &mut self.transformation_error_code);
        f.field("templateId", &mut self.template_id);
        f.text("pullTag", &mut self.pull_tag);
        f.int("emailDiskFile", &mut self.email_disk_file);
        f.field("entityTypeId", &mut self.entity_type_id);
        f.field("entityId", &mut self.entity_id);
        f.field("values", &mut self.values);
        f.link("imageUrl", &mut self.image_url);
        f.link("pdfUrl", &mut self.pdf_url);
        f.link("imageUrlMachine", &mut self.image_url_machine);
        f.link("pdfUrlMachine", &mut self.pdf_url_machine);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.document.values` of `crm.documentgenerator.document.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOutputDocumentValues {
    /// `productsTableVariant`: `string`. Seen in examples only.
    pub products_table_variant: Option<String>,
    /// `_creationMethod`: `string`. Seen in examples only.
    pub creation_method: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UploadOutputDocumentValues {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UploadOutputDocumentValues", self, f)
    }
}

impl rt::Object for UploadOutputDocumentValues {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("productsTableVariant", &mut self.products_table_variant);
        f.text("_creationMethod", &mut self.creation_method);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.documentgenerator.document.upload`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadError {
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100`: `Invalid value {} to match with parameter {fields}. Should be value of type array.` (HTTP
    /// 400).
    InvalidValueToMatchParameterFields,
    /// `100` with any other text.
    Code100,
    /// `0`: `Empty required fields: entityTypeId, fileContent, region, entityId` (HTTP 400).
    EmptyRequiredFieldsEntityTypeIdFileContentRegion,
    /// `0`: `Empty required fields: fileContent` (HTTP 400).
    EmptyRequiredFieldsFileContent,
    /// `0`: `Wrong "entityTypeId" field value` (HTTP 400).
    WrongEntityTypeIdFieldValue,
    /// `0`: `No provider for entityTypeId` (HTTP 400).
    NoProviderEntityTypeId,
    /// `0`: `Wrong "entityId" field value` (HTTP 400).
    WrongEntityIdFieldValue,
    /// `0`: `Missing file content` (HTTP 400).
    MissingFileContent,
    /// `0`: `Could not save file` (HTTP 400).
    CouldNotSaveFile,
    /// `0`: `Module crm is not installed` (HTTP 400).
    ModuleCrmNotInstalled,
    /// `0`: `Wrong provider ...` (HTTP 400).
    WrongProvider,
    /// `0`: `Application not found` (HTTP 400).
    ApplicationNotFound,
    /// `0`: `Error generating file for template` (HTTP 400).
    ErrorGeneratingFileTemplate,
    /// `0`: `Error getting template` (HTTP 400).
    ErrorGettingTemplate,
    /// `0` with any other text.
    Code0,
    /// An empty code: `You do not have permissions to view documents` (HTTP 400).
    NoPermissionsToViewDocuments,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UploadError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Invalid value * to match with parameter {fields}. Should be value of type array.",
            Self::InvalidValueToMatchParameterFields,
        ),
        (
            "100",
            "Could not find value for parameter {fields}",
            Self::CouldNotFindValueParameterFields,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "Empty required fields: entityTypeId, fileContent, region, entityId",
            Self::EmptyRequiredFieldsEntityTypeIdFileContentRegion,
        ),
        (
            "0",
            "Empty required fields: fileContent",
            Self::EmptyRequiredFieldsFileContent,
        ),
        ("0", "Error generating file for template", Self::ErrorGeneratingFileTemplate),
        ("0", "Wrong \"entityTypeId\" field value", Self::WrongEntityTypeIdFieldValue),
        ("0", "No provider for entityTypeId", Self::NoProviderEntityTypeId),
        ("0", "Wrong \"entityId\" field value", Self::WrongEntityIdFieldValue),
        ("0", "Module crm is not installed", Self::ModuleCrmNotInstalled),
        ("0", "Error getting template", Self::ErrorGettingTemplate),
        ("0", "Application not found", Self::ApplicationNotFound),
        ("0", "Missing file content", Self::MissingFileContent),
        ("0", "Could not save file", Self::CouldNotSaveFile),
        ("0", "Wrong provider *", Self::WrongProvider),
        ("0", "", Self::Code0),
        (
            "",
            "You do not have permissions to view documents",
            Self::NoPermissionsToViewDocuments,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
