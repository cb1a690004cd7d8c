// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sign.b2e.hcmlink.document.*`.

use bitrix24_runtime as rt;

/// Retrieve Signed HCM Link Document: `sign.b2e.hcmlink.document.get`
///
/// Scope: `sign.b2e`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html)
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
    const NAME: &'static str = "sign.b2e.hcmlink.document.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sign.b2e.hcmlink.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `company`: `string`.
    pub company: Option<String>,
    /// `employee`: `string`.
    pub employee: Option<String>,
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
        f.text("company", &mut self.company);
        f.text("employee", &mut self.employee);
        f.field("document", &mut self.document);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.document` of `sign.b2e.hcmlink.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputDocument {
    /// `date`: `string`.
    pub date: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `fileUrl`: `string`.
    pub file_url: Option<rt::Link>,
    /// `fileName`: `string`.
    pub file_name: Option<String>,
    /// `uid`: `string`.
    pub uid: Option<String>,
    /// `documentUid`: `string`.
    pub document_uid: Option<String>,
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
        f.text("date", &mut self.date);
        f.text("name", &mut self.name);
        f.link("fileUrl", &mut self.file_url);
        f.text("fileName", &mut self.file_name);
        f.text("uid", &mut self.uid);
        f.text("documentUid", &mut self.document_uid);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sign.b2e.hcmlink.document.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`: `Access denied` (HTTP 403).
    AccessDenied,
    /// `WRONG_AUTH_TYPE`: `Current authorization type is denied for this method` (HTTP 403).
    WrongAuthType,
    /// An empty code: `Module humanresources is not available` (HTTP 200).
    NoCode,
    /// `SIGN_HCMLINK_DOCUMENT_NOT_FOUND`: `Document not found` (HTTP 200).
    SignHcmlinkDocumentNotFound,
    /// `SIGN_HCMLINK_DOCUMENT_NOT_LINKED`: `No employee or company linked to the document` (HTTP 200).
    SignHcmlinkDocumentNotLinked,
    /// `SIGN_HCMLINK_NO_SIGNED_FILE_EXIST`: `Signed file for this document does not exist` (HTTP 200).
    SignHcmlinkNoSignedFileExist,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("", "", Self::NoCode),
        ("SIGN_HCMLINK_DOCUMENT_NOT_FOUND", "", Self::SignHcmlinkDocumentNotFound),
        ("SIGN_HCMLINK_DOCUMENT_NOT_LINKED", "", Self::SignHcmlinkDocumentNotLinked),
        ("SIGN_HCMLINK_NO_SIGNED_FILE_EXIST", "", Self::SignHcmlinkNoSignedFileExist),
    ];
    const OTHER: Self = Self::Other;
}
