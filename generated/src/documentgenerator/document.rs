// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `documentgenerator.document.*`.

use bitrix24_runtime as rt;

/// Create a New Document Based on a Template: `documentgenerator.document.add`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `templateId`: `integer`.
    /// - `value`: `string`.
    #[inline]
    pub fn new(template_id: i64, value: impl Into<String>) -> Self {
        Self(
            rt::Params::new().int("templateId", template_id).text("value", value.into()),
        )
    }

    /// `providerClassName`: `string`.
    #[inline]
    pub fn provider_class_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("providerClassName", value.into()))
    }

    /// `values`: `object`.
    #[inline]
    pub fn values(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("values", value.into()))
    }

    /// `stampsEnabled`: `integer`. Values: `1`, `0`.
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
    const NAME: &'static str = "documentgenerator.document.add";
    const REQUIRED: &'static [&'static str] = &["templateId", "value"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields.<key>` of `documentgenerator.document.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsEntry(rt::Params);

impl AddFieldsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`: `string`. Values: `DATE`, `NAME` or others.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `FORMAT`: `object`.
    #[inline]
    pub fn format(self, value: AddFieldsEntryFormat) -> Self {
        Self(self.0.object("FORMAT", value.into()))
    }

    /// `PROVIDER`: `string`.
    #[inline]
    pub fn provider(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVIDER", value.into()))
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
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

/// Keys of `fields.<key>.FORMAT` of `documentgenerator.document.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsEntryFormat(rt::Params);

impl AddFieldsEntryFormat {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `format`. In examples: `string`.
    #[inline]
    pub fn format(self, value: impl Into<String>) -> Self {
        Self(self.0.text("format", value.into()))
    }

    /// `case`.
    #[inline]
    pub fn case(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("case", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsEntryFormat> for rt::Params {
    #[inline]
    fn from(object: AddFieldsEntryFormat) -> Self {
        object.0
    }
}

/// Keys of `result` of `documentgenerator.document.add`.
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

/// Keys of `result.document` of `documentgenerator.document.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputDocument {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `templateId`: `integer`. In examples: `string`.
    pub template_id: Option<i64>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `values`: `object`.
    pub values: Option<AddOutputDocumentValues>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<rt::Link>,
    /// `publicUrl`: `string`.
    pub public_url: Option<rt::Link>,
    /// `isTransformationError`: `boolean`.
    pub is_transformation_error: Option<bool>,
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
    /// `pdfUrl`.
    pub pdf_url: Option<rt::Value>,
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
        f.int("templateId", &mut self.template_id);
        f.text("provider", &mut self.provider);
        f.text("value", &mut self.value);
        f.field("values", &mut self.values);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.link("downloadUrl", &mut self.download_url);
        f.link("downloadUrlMachine", &mut self.download_url_machine);
        f.link("publicUrl", &mut self.public_url);
        f.flag("isTransformationError", &mut self.is_transformation_error);
        f.text("pullTag", &mut self.pull_tag);
        f.int("emailDiskFile", &mut self.email_disk_file);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.int("createdBy", &mut self.created_by);
        f.int("updatedBy", &mut self.updated_by);
        f.value("pdfUrl", &mut self.pdf_url);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.document.values` of `documentgenerator.document.add`, `result.document.values` of
/// `documentgenerator.document.get`, `result.documents.values` of `documentgenerator.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputDocumentValues {
    /// `_creationMethod`: `string`.
    pub creation_method: Option<String>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// What no field has taken, such as `<field_code>` (`string`).
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
        f.text("_creationMethod", &mut self.creation_method);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `documentgenerator.document.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`: `Bitrix\DocumentGenerator\Template constructor must be is public` (HTTP 400).
    Code100,
    /// `0`: `Empty required parameter "value"` (HTTP 400).
    EmptyRequiredParameterValue,
    /// `0`: `Cannot create document on deleted template` (HTTP 400).
    CannotCreateDocumentDeletedTemplate,
    /// `0`: `Template not found` (HTTP 400).
    TemplateNotFound,
    /// `0`: `Cannot create document` (HTTP 400).
    CannotCreateDocument,
    /// `0`: `You do not have permissions to view documents` (HTTP 400).
    NoPermissionsToViewDocuments,
    /// `0`: `Maximum count of documents has been reached` (HTTP 400).
    MaximumCountDocumentsReached,
    /// `0` with any other text.
    Code0,
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 403).
    DocgenAccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        (
            "0",
            "You do not have permissions to view documents",
            Self::NoPermissionsToViewDocuments,
        ),
        (
            "0",
            "Cannot create document on deleted template",
            Self::CannotCreateDocumentDeletedTemplate,
        ),
        (
            "0",
            "Maximum count of documents has been reached",
            Self::MaximumCountDocumentsReached,
        ),
        ("0", "Empty required parameter \"value\"", Self::EmptyRequiredParameterValue),
        ("0", "Cannot create document", Self::CannotCreateDocument),
        ("0", "Template not found", Self::TemplateNotFound),
        ("0", "", Self::Code0),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete document: `documentgenerator.document.delete`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html)
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
    const NAME: &'static str = "documentgenerator.document.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `documentgenerator.document.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`: `Bitrix\DocumentGenerator\Document constructor must be public` (HTTP 400).
    Code100,
    /// `0`: `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `0`: `You do not have permissions to view documents` (HTTP 400).
    NoPermissionsToViewDocuments,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        (
            "0",
            "You do not have permissions to view documents",
            Self::NoPermissionsToViewDocuments,
        ),
        ("0", "Document not found", Self::DocumentNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Enable or disable public link for document: `documentgenerator.document.enablepublicurl`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-enable-public-url.html)
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
    const NAME: &'static str = "documentgenerator.document.enablepublicurl";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = EnablepublicurlOutput;
    type Error = EnablepublicurlError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `documentgenerator.document.enablepublicurl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablepublicurlOutput {
    /// `publicUrl`: `string`.
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

/// What can go wrong in `documentgenerator.document.enablepublicurl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnablepublicurlError {
    /// `100`: `Bitrix\DocumentGenerator\Document constructor must be is public` (HTTP 400).
    Code100,
    /// `0`: `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `0`: `You do not have permissions to view documents` (HTTP 400).
    NoPermissionsToViewDocuments,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for EnablepublicurlError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        (
            "0",
            "You do not have permissions to view documents",
            Self::NoPermissionsToViewDocuments,
        ),
        ("0", "Document not found", Self::DocumentNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Document by ID: `documentgenerator.document.get`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html)
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
    const NAME: &'static str = "documentgenerator.document.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `documentgenerator.document.get`.
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

/// Keys of `result.document` of `documentgenerator.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputDocument {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `templateId`: `string`.
    pub template_id: Option<String>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `values`: `object`.
    pub values: Option<AddOutputDocumentValues>,
    /// `fileId`: `integer`.
    pub file_id: Option<i64>,
    /// `imageId`: `integer`.
    pub image_id: Option<i64>,
    /// `pdfId`: `integer`.
    pub pdf_id: Option<i64>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<rt::Link>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<rt::Link>,
    /// `pdfUrlMachine`: `string`.
    pub pdf_url_machine: Option<rt::Link>,
    /// `printUrl`: `string`.
    pub print_url: Option<rt::Link>,
    /// `printUrlMachine`: `string`.
    pub print_url_machine: Option<rt::Link>,
    /// `imageUrl`: `string`.
    pub image_url: Option<rt::Link>,
    /// `imageUrlMachine`: `string`.
    pub image_url_machine: Option<rt::Link>,
    /// `publicUrl`: `string`.
    pub public_url: Option<rt::Link>,
    /// `isTransformationError`: `boolean`.
    pub is_transformation_error: Option<bool>,
    /// `transformationErrorCode`: `string`.
    pub transformation_error_code: Option<String>,
    /// `transformationErrorMessage`: `string`.
    pub transformation_error_message: Option<String>,
    /// `transformationCancelReason`: `string`.
    pub transformation_cancel_reason: Option<String>,
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
    /// `publicUrlView`: `object`.
    pub public_url_view: Option<GetOutputDocumentPublicUrlView>,
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
        f.text("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("number", &mut self.number);
        f.text("templateId", &mut self.template_id);
        f.text("provider", &mut self.provider);
        f.text("value", &mut self.value);
        f.field("values", &mut self.values);
        f.int("fileId", &mut self.file_id);
        f.int("imageId", &mut self.image_id);
        f.int("pdfId", &mut self.pdf_id);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.link("downloadUrl", &mut self.download_url);
        f.link("downloadUrlMachine", &mut self.download_url_machine);
        f.link("pdfUrl", &mut self.pdf_url);
        f.link("pdfUrlMachine", &mut self.pdf_url_machine);
        f.link("printUrl", &mut self.print_url);
        f.link("printUrlMachine", &mut self.print_url_machine);
        f.link("imageUrl", &mut self.image_url);
        f.link("imageUrlMachine", &mut self.image_url_machine);
        f.link("publicUrl", &mut self.public_url);
        f.flag("isTransformationError", &mut self.is_transformation_error);
        f.text("transformationErrorCode", &mut self.transformation_error_code);
        f.text("transformationErrorMessage", &mut self.transformation_error_message);
        f.text("transformationCancelReason", &mut self.transformation_cancel_reason);
        f.text("pullTag", &mut self.pull_tag);
        f.int("emailDiskFile", &mut self.email_disk_file);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.text("createdBy", &mut self.created_by);
        f.int("updatedBy", &mut self.updated_by);
        f.field("publicUrlView", &mut self.public_url_view);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.document.publicUrlView` of `documentgenerator.document.get`,
/// `result.document.publicUrlView` of `documentgenerator.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputDocumentPublicUrlView {
    /// `time`: `datetime`.
    pub time: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputDocumentPublicUrlView {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputDocumentPublicUrlView", self, f)
    }
}

impl rt::Object for GetOutputDocumentPublicUrlView {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.date_time("time", &mut self.time);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `documentgenerator.document.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100`: `Bitrix\DocumentGenerator\Document constructor must be is public` (HTTP 400).
    Code100,
    /// `0`: `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `0`: `You do not have permissions to view documents` (HTTP 400).
    NoPermissionsToViewDocuments,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        (
            "0",
            "You do not have permissions to view documents",
            Self::NoPermissionsToViewDocuments,
        ),
        ("0", "Document not found", Self::DocumentNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of fields for the document: `documentgenerator.document.getfields`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html)
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
    pub fn values(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("values", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getfields {
    const NAME: &'static str = "documentgenerator.document.getfields";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetfieldsOutput;
    type Error = GetfieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `documentgenerator.document.getfields`.
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

/// Keys of `result.documentFields.<key>` of `documentgenerator.document.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsOutputDocumentFieldsEntry {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `default`: `string`.
    pub default: Option<String>,
    /// `group`: `array`.
    pub group: Option<Vec<rt::Value>>,
    /// `chain`: `string | array`.
    pub chain: Option<rt::Either<Vec<rt::Value>, String>>,
    /// `required`: `string`. Values: `Y`, `N`.
    pub required: Option<bool>,
    /// `type`: `string`.
    pub r#type: Option<String>,
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
        f.text("value", &mut self.value);
        f.text("default", &mut self.default);
        f.field("group", &mut self.group);
        f.field("chain", &mut self.chain);
        f.flag("required", &mut self.required);
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `documentgenerator.document.getfields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsError {
    /// `100`: `Bitrix\DocumentGenerator\Document constructor must be public` (HTTP 400).
    Code100,
    /// `0`: `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `0`: `You do not have permissions to view documents` (HTTP 400).
    NoPermissionsToViewDocuments,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetfieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        (
            "0",
            "You do not have permissions to view documents",
            Self::NoPermissionsToViewDocuments,
        ),
        ("0", "Document not found", Self::DocumentNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Documents: `documentgenerator.document.list`
///
/// Scope: `documentgenerator`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Default: `["*"]`. Values: `id`, `title`, `number`, `templateId`, `provider`,
    /// `value`, `fileId`, `imageId`, `pdfId`, `createTime`, `updateTime`, `values`, `createdBy`,
    /// `updatedBy`, `*`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `order`: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
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
    const NAME: &'static str = "documentgenerator.document.list";
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

/// Keys of `order` of `documentgenerator.document.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `title`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `number`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("number", value.into()))
    }

    /// `templateId`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateId", value.into()))
    }

    /// `provider`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn provider(self, value: impl Into<String>) -> Self {
        Self(self.0.text("provider", value.into()))
    }

    /// `value`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// `fileId`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn file_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fileId", value.into()))
    }

    /// `imageId`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn image_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("imageId", value.into()))
    }

    /// `pdfId`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn pdf_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("pdfId", value.into()))
    }

    /// `createTime`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn create_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("createTime", value.into()))
    }

    /// `updateTime`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn update_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("updateTime", value.into()))
    }

    /// `values`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn values(self, value: impl Into<String>) -> Self {
        Self(self.0.text("values", value.into()))
    }

    /// `createdBy`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn created_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("createdBy", value.into()))
    }

    /// `updatedBy`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn updated_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("updatedBy", value.into()))
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

/// Keys of `filter` of `documentgenerator.document.list`.
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

    /// `templateId`: `integer`.
    #[inline]
    pub fn template_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("templateId", value.into()))
    }

    /// `provider`: `string`.
    #[inline]
    pub fn provider(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("provider", value.into()))
    }

    /// `value`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("value", value.into()))
    }

    /// `fileId`: `integer`.
    #[inline]
    pub fn file_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fileId", value.into()))
    }

    /// `imageId`: `integer`.
    #[inline]
    pub fn image_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("imageId", value.into()))
    }

    /// `pdfId`: `integer`.
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

    /// `values`: `object`.
    #[inline]
    pub fn values(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("values", value.into()))
    }

    /// `createdBy`: `integer`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("createdBy", value.into()))
    }

    /// `updatedBy`: `integer`.
    #[inline]
    pub fn updated_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("updatedBy", value.into()))
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

/// Keys of `result` of `documentgenerator.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `documents`: `array`.
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

/// Keys of `result.documents` of `documentgenerator.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputDocuments {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `templateId`: `string`.
    pub template_id: Option<String>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `fileId`: `integer`. In examples: `string`.
    pub file_id: Option<i64>,
    /// `imageId`: `integer`. In examples: `string`.
    pub image_id: Option<i64>,
    /// `pdfId`: `integer`. In examples: `string`.
    pub pdf_id: Option<i64>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `values`: `object`.
    pub values: Option<AddOutputDocumentValues>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<rt::Link>,
    /// `imageUrl`: `string`.
    pub image_url: Option<rt::Link>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<rt::Link>,
    /// `pdfUrlMachine`: `string`.
    pub pdf_url_machine: Option<rt::Link>,
    /// `imageUrlMachine`: `string`.
    pub image_url_machine: Option<rt::Link>,
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
        f.text("templateId", &mut self.template_id);
        f.text("provider", &mut self.provider);
        f.text("value", &mut self.value);
        f.int("fileId", &mut self.file_id);
        f.int("imageId", &mut self.image_id);
        f.int("pdfId", &mut self.pdf_id);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.field("values", &mut self.values);
        f.text("createdBy", &mut self.created_by);
        f.int("updatedBy", &mut self.updated_by);
        f.link("downloadUrl", &mut self.download_url);
        f.link("pdfUrl", &mut self.pdf_url);
        f.link("imageUrl", &mut self.image_url);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.link("downloadUrlMachine", &mut self.download_url_machine);
        f.link("pdfUrlMachine", &mut self.pdf_url_machine);
        f.link("imageUrlMachine", &mut self.image_url_machine);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `documentgenerator.document.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `You do not have permissions to view documents` (HTTP 400).
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

/// Update Existing Document: `documentgenerator.document.update`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html)
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

    /// `fields`: `object`.
    ///
    /// See [`UpdateFieldsEntry`].
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

impl rt::Method for Update {
    const NAME: &'static str = "documentgenerator.document.update";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UpdateOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields.<key>` of `documentgenerator.document.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsEntry(rt::Params);

impl UpdateFieldsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`: `string`. Values: `DATE`, `NAME` or others.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `FORMAT`: `object`.
    #[inline]
    pub fn format(self, value: UpdateFieldsEntryFormat) -> Self {
        Self(self.0.object("FORMAT", value.into()))
    }

    /// `PROVIDER`: `string`.
    #[inline]
    pub fn provider(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVIDER", value.into()))
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsEntry> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsEntry) -> Self {
        object.0
    }
}

impl From<UpdateFieldsEntry> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields.<key>.FORMAT` of `documentgenerator.document.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsEntryFormat(rt::Params);

impl UpdateFieldsEntryFormat {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `format`.
    #[inline]
    pub fn format(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("format", value.into()))
    }

    /// `case`.
    #[inline]
    pub fn case(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("case", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsEntryFormat> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsEntryFormat) -> Self {
        object.0
    }
}

/// Keys of `result` of `documentgenerator.document.update`.
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

/// Keys of `result.document` of `documentgenerator.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOutputDocument {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `templateId`: `string`.
    pub template_id: Option<String>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `fileId`: `integer`.
    pub file_id: Option<i64>,
    /// `imageId`: `integer`.
    pub image_id: Option<i64>,
    /// `pdfId`: `integer`.
    pub pdf_id: Option<i64>,
    /// `values`: `object`.
    pub values: Option<UpdateOutputDocumentValues>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<rt::Link>,
    /// `imageUrl`: `string`.
    pub image_url: Option<rt::Link>,
    /// `printUrl`: `string`.
    pub print_url: Option<rt::Link>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<rt::Link>,
    /// `pdfUrlMachine`: `string`.
    pub pdf_url_machine: Option<rt::Link>,
    /// `imageUrlMachine`: `string`.
    pub image_url_machine: Option<rt::Link>,
    /// `printUrlMachine`: `string`.
    pub print_url_machine: Option<rt::Link>,
    /// `publicUrl`: `string`.
    pub public_url: Option<rt::Link>,
    /// `publicUrlView`: `object`.
    pub public_url_view: Option<GetOutputDocumentPublicUrlView>,
    /// `isTransformationError`: `boolean`.
    pub is_transformation_error: Option<bool>,
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
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
        f.text("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("number", &mut self.number);
        f.text("templateId", &mut self.template_id);
        f.text("provider", &mut self.provider);
        f.text("value", &mut self.value);
        f.int("fileId", &mut self.file_id);
        f.int("imageId", &mut self.image_id);
        f.int("pdfId", &mut self.pdf_id);
        f.field("values", &mut self.values);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.link("downloadUrl", &mut self.download_url);
        f.link("pdfUrl", &mut self.pdf_url);
        f.link("imageUrl", &mut self.image_url);
        f.link("printUrl", &mut self.print_url);
        f.link("downloadUrlMachine", &mut self.download_url_machine);
        f.link("pdfUrlMachine", &mut self.pdf_url_machine);
        f.link("imageUrlMachine", &mut self.image_url_machine);
        f.link("printUrlMachine", &mut self.print_url_machine);
        f.link("publicUrl", &mut self.public_url);
        f.field("publicUrlView", &mut self.public_url_view);
        f.flag("isTransformationError", &mut self.is_transformation_error);
        f.text("pullTag", &mut self.pull_tag);
        f.int("emailDiskFile", &mut self.email_disk_file);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.text("createdBy", &mut self.created_by);
        f.int("updatedBy", &mut self.updated_by);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.document.values` of `documentgenerator.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOutputDocumentValues {
    /// `productsTableVariant`: `string`.
    pub products_table_variant: Option<String>,
    /// `_creationMethod`: `string`.
    pub creation_method: Option<String>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// What no field has taken, such as `<field_code>` (`string`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UpdateOutputDocumentValues {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UpdateOutputDocumentValues", self, f)
    }
}

impl rt::Object for UpdateOutputDocumentValues {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("productsTableVariant", &mut self.products_table_variant);
        f.text("_creationMethod", &mut self.creation_method);
        f.flag("stampsEnabled", &mut self.stamps_enabled);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `documentgenerator.document.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`: `Bitrix\DocumentGenerator\Document constructor must be public` (HTTP 400).
    Code100,
    /// `0`: `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `0`: `You do not have permissions to view documents` (HTTP 400).
    NoPermissionsToViewDocuments,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        (
            "0",
            "You do not have permissions to view documents",
            Self::NoPermissionsToViewDocuments,
        ),
        ("0", "Document not found", Self::DocumentNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
