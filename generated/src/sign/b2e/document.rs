// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sign.b2e.document.*`.

use bitrix24_runtime as rt;

/// Get Document: `sign.b2e.document.get`
///
/// Scope: `sign.b2e` or `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `uid`: `string`.
    #[inline]
    pub fn new(uid: impl Into<String>) -> Self {
        Self(rt::Params::new().text("uid", uid.into()))
    }

    /// `language`: `string`. Default: `en`.
    #[inline]
    pub fn language(self, value: impl Into<String>) -> Self {
        Self(self.0.text("language", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "sign.b2e.document.get";
    const REQUIRED: &'static [&'static str] = &["uid"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sign.b2e.document.get`, `result` of `sign.b2e.document.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `uid`: `string`.
    pub uid: Option<String>,
    /// `state`: `object`.
    pub state: Option<GetOutputState>,
    /// `members`: `array`.
    pub members: Option<Vec<GetOutputMembers>>,
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
        f.text("uid", &mut self.uid);
        f.field("state", &mut self.state);
        f.field("members", &mut self.members);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.state` of `sign.b2e.document.get`, `result.members.state` of
/// `sign.b2e.document.get`, `result.state` of `sign.b2e.document.send`, `result.members.state` of
/// `sign.b2e.document.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputState {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputState", self, f)
    }
}

impl rt::Object for GetOutputState {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("code", &mut self.code);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.members` of `sign.b2e.document.get`, `result.members` of `sign.b2e.document.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMembers {
    /// `uid`: `string`.
    pub uid: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `party`: `integer`.
    pub party: Option<i64>,
    /// `user`: `object`.
    pub user: Option<GetOutputMembersUser>,
    /// `state`: `object`.
    pub state: Option<GetOutputState>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputMembers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputMembers", self, f)
    }
}

impl rt::Object for GetOutputMembers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("uid", &mut self.uid);
        f.text("role", &mut self.role);
        f.int("party", &mut self.party);
        f.field("user", &mut self.user);
        f.field("state", &mut self.state);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.members.user` of `sign.b2e.document.get`, `result.members.user` of
/// `sign.b2e.document.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMembersUser {
    /// `employeeCode`: `string`.
    pub employee_code: Option<String>,
    /// `employeeId`: `integer`.
    pub employee_id: Option<i64>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputMembersUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputMembersUser", self, f)
    }
}

impl rt::Object for GetOutputMembersUser {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("employeeCode", &mut self.employee_code);
        f.int("employeeId", &mut self.employee_id);
        f.int("userId", &mut self.user_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sign.b2e.document.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 200).
    AccessDenied,
    /// `WRONG_AUTH_TYPE`: `Current authorization type is denied for this method` (HTTP 200).
    WrongAuthType,
    /// `INTERNAL_ERROR`: `Internal error` (HTTP 200).
    InternalError,
    /// An empty code: `Document UID is required` (HTTP 200).
    DocumentUidRequired,
    /// An empty code: `Document not found` (HTTP 200).
    DocumentNotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("INTERNAL_ERROR", "", Self::InternalError),
        ("", "Document UID is required", Self::DocumentUidRequired),
        ("", "Document not found", Self::DocumentNotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Send Document for Signing: `sign.b2e.document.send`
///
/// Scope: `sign.b2e` or `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SendCall(rt::Params);

impl SendCall {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: SendCallFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// `language`: `string`. Default: `en`.
    #[inline]
    pub fn language(self, value: impl Into<String>) -> Self {
        Self(self.0.text("language", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for SendCall {
    const NAME: &'static str = "sign.b2e.document.send";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = GetOutput;
    type Error = SendCallError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `sign.b2e.document.send`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendCallFields(rt::Params);

impl SendCallFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `company`: `object`. Required.
    #[inline]
    pub fn company(self, value: SendCallFieldsCompany) -> Self {
        Self(self.0.object("company", value.into()))
    }

    /// `members`: `array`. Required.
    ///
    /// See [`SendCallFieldsMembers`].
    #[inline]
    pub fn members(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("members", value.into()))
    }

    /// `responsible`: `object`. Required.
    #[inline]
    pub fn responsible(self, value: SendCallFieldsResponsible) -> Self {
        Self(self.0.object("responsible", value.into()))
    }

    /// `companyProviderUid`: `string`. Required.
    #[inline]
    pub fn company_provider_uid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("companyProviderUid", value.into()))
    }

    /// `files`: `array`. Required.
    ///
    /// See [`SendCallFieldsFiles`].
    #[inline]
    pub fn files(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("files", value.into()))
    }

    /// `regionDocumentType`: `string`. Required.
    #[inline]
    pub fn region_document_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("regionDocumentType", value.into()))
    }

    /// `externalSettings`: `object`. Required.
    #[inline]
    pub fn external_settings(self, value: SendCallFieldsExternalSettings) -> Self {
        Self(self.0.object("externalSettings", value.into()))
    }

    /// `language`: `string`.
    #[inline]
    pub fn language(self, value: impl Into<String>) -> Self {
        Self(self.0.text("language", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendCallFields> for rt::Params {
    #[inline]
    fn from(object: SendCallFields) -> Self {
        object.0
    }
}

/// Keys of `fields.company` of `sign.b2e.document.send`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendCallFieldsCompany(rt::Params);

impl SendCallFieldsCompany {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `uuid`: `string`. Required if no other of the group `uuid|crmId` is given.
    #[inline]
    pub fn uuid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("uuid", value.into()))
    }

    /// `crmId`: `integer`. Required if no other of the group `uuid|crmId` is given.
    #[inline]
    pub fn crm_id(self, value: i64) -> Self {
        Self(self.0.int("crmId", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendCallFieldsCompany> for rt::Params {
    #[inline]
    fn from(object: SendCallFieldsCompany) -> Self {
        object.0
    }
}

/// Keys of `fields.members` of `sign.b2e.document.send`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendCallFieldsMembers(rt::Params);

impl SendCallFieldsMembers {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `employeeCode`: `string`. Required if no other of the group `employeeCode|employeeId|userId` is
    /// given.
    #[inline]
    pub fn employee_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("employeeCode", value.into()))
    }

    /// `employeeId`: `integer`. Required if no other of the group `employeeCode|employeeId|userId` is
    /// given.
    #[inline]
    pub fn employee_id(self, value: i64) -> Self {
        Self(self.0.int("employeeId", value))
    }

    /// `userId`: `integer`. Required if no other of the group `employeeCode|employeeId|userId` is given.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// `role`: `string`. Required. Values: `signer`, `assignee`, `reviewer`, `editor`.
    #[inline]
    pub fn role(self, value: impl Into<String>) -> Self {
        Self(self.0.text("role", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendCallFieldsMembers> for rt::Params {
    #[inline]
    fn from(object: SendCallFieldsMembers) -> Self {
        object.0
    }
}

impl From<SendCallFieldsMembers> for rt::Value {
    #[inline]
    fn from(object: SendCallFieldsMembers) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields.responsible` of `sign.b2e.document.send`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendCallFieldsResponsible(rt::Params);

impl SendCallFieldsResponsible {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `employeeCode`: `string`. Required if no other of the group `employeeCode|employeeId|userId` is
    /// given.
    #[inline]
    pub fn employee_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("employeeCode", value.into()))
    }

    /// `employeeId`: `integer`. Required if no other of the group `employeeCode|employeeId|userId` is
    /// given.
    #[inline]
    pub fn employee_id(self, value: i64) -> Self {
        Self(self.0.int("employeeId", value))
    }

    /// `userId`: `integer`. Required if no other of the group `employeeCode|employeeId|userId` is given.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// `role`: `string`. Default: `assignee`. Values: `signer`, `assignee`, `reviewer`, `editor`.
    #[inline]
    pub fn role(self, value: impl Into<String>) -> Self {
        Self(self.0.text("role", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendCallFieldsResponsible> for rt::Params {
    #[inline]
    fn from(object: SendCallFieldsResponsible) -> Self {
        object.0
    }
}

/// Keys of `fields.files` of `sign.b2e.document.send`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendCallFieldsFiles(rt::Params);

impl SendCallFieldsFiles {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fileName`: `string`. Required.
    #[inline]
    pub fn file_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fileName", value.into()))
    }

    /// `fileType`: `string`. Required. Values: `application/pdf`.
    #[inline]
    pub fn file_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fileType", value.into()))
    }

    /// `fileContent`: `string`. Required.
    #[inline]
    pub fn file_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fileContent", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendCallFieldsFiles> for rt::Params {
    #[inline]
    fn from(object: SendCallFieldsFiles) -> Self {
        object.0
    }
}

impl From<SendCallFieldsFiles> for rt::Value {
    #[inline]
    fn from(object: SendCallFieldsFiles) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields.externalSettings` of `sign.b2e.document.send`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendCallFieldsExternalSettings(rt::Params);

impl SendCallFieldsExternalSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `externalId`: `string`. Required.
    #[inline]
    pub fn external_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("externalId", value.into()))
    }

    /// `externalDateCreate`: `string`. Required.
    #[inline]
    pub fn external_date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("externalDateCreate", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendCallFieldsExternalSettings> for rt::Params {
    #[inline]
    fn from(object: SendCallFieldsExternalSettings) -> Self {
        object.0
    }
}

/// What can go wrong in `sign.b2e.document.send`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendCallError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 200).
    AccessDenied,
    /// `WRONG_AUTH_TYPE`: `Current authorization type is denied for this method` (HTTP 200).
    WrongAuthType,
    /// `BAD_REQUEST`: `Empty request fields` (HTTP 200).
    BadRequestEmptyRequestFields,
    /// `BAD_REQUEST`: `[companyProviderUid] field is required` (HTTP 200).
    BadRequestCompanyProviderUidFieldRequired,
    /// `BAD_REQUEST`: `The responsible field is required` (HTTP 200).
    BadRequestResponsibleFieldRequired,
    /// `BAD_REQUEST`: `At least one signing party with role signer is required` (HTTP 200).
    BadRequestAtLeastOneSigningPartyRoleSigner,
    /// `BAD_REQUEST`: `At least one signing party with role assignee is required` (HTTP 200).
    BadRequestAtLeastOneSigningPartyRoleAssignee,
    /// `BAD_REQUEST`: `Invalid role ...` (HTTP 200).
    BadRequestInvalidRole,
    /// `BAD_REQUEST`: `Employee ID is required` (HTTP 200).
    BadRequestEmployeeIdRequired,
    /// `BAD_REQUEST`: `Employee with code ... was not found` (HTTP 200).
    BadRequestEmployeeCodeNotFound,
    /// `BAD_REQUEST`: `Employee with ID ... was not found` (HTTP 200).
    BadRequestEmployeeIdNotFound,
    /// `BAD_REQUEST`: `Could not find employee for specified User ID` (HTTP 200).
    BadRequestCouldNotFindEmployeeSpecifiedUserId,
    /// `BAD_REQUEST`: `Could not find user for specified employee` (HTTP 200).
    BadRequestCouldNotFindUserSpecifiedEmployee,
    /// `BAD_REQUEST`: `At least one file is required to sign the document` (HTTP 200).
    BadRequestAtLeastOneFileRequiredToSignDocument,
    /// `BAD_REQUEST`: `Signing multiple files is currently not supported` (HTTP 200).
    BadRequestSigningMultipleFilesCurrentlyNotSupported,
    /// `BAD_REQUEST`: `The specified file type is not supported` (HTTP 200).
    BadRequestSpecifiedFileTypeNotSupported,
    /// `BAD_REQUEST`: `Invalid file name` (HTTP 200).
    BadRequestInvalidFileName,
    /// `BAD_REQUEST`: `Invalid file name. File extension is not specified` (HTTP 200).
    BadRequestInvalidFileNameFileExtensionNotSpecified,
    /// `BAD_REQUEST`: `The specified file extension is not supported` (HTTP 200).
    BadRequestSpecifiedFileExtensionNotSupported,
    /// `BAD_REQUEST`: `Region document type is required. Use value '12.999' as a default value` (HTTP 200).
    BadRequestRegionDocumentTypeRequired,
    /// `BAD_REQUEST`: `Region document type is not valid. Use value '12.999' as a default value` (HTTP
    /// 200).
    BadRequestRegionDocumentTypeNotValid,
    /// `BAD_REQUEST`: `Signing provider is not available` (HTTP 200).
    BadRequestSigningProviderNotAvailable,
    /// `BAD_REQUEST`: `Signing provider has expired` (HTTP 200).
    BadRequestSigningProviderHasExpired,
    /// `BAD_REQUEST`: `External date create field is required` (HTTP 200).
    BadRequestExternalDateCreateFieldRequired,
    /// `BAD_REQUEST`: `External ID field is required` (HTTP 200).
    BadRequestExternalIdFieldRequired,
    /// `BAD_REQUEST`: `External date create invalid field value` (HTTP 200).
    BadRequestExternalDateCreateInvalidFieldValue,
    /// `BAD_REQUEST`: `External ID maximum length of 255 is exceeded` (HTTP 200).
    BadRequestExternalIdMaximumLength255Exceeded,
    /// `BAD_REQUEST` with any other text.
    BadRequest,
    /// `INTERNAL_ERROR`: `Internal error` (HTTP 200).
    InternalError,
    /// An empty code: `humanresources module is not installed` (HTTP 200).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SendCallError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        (
            "BAD_REQUEST",
            "Region document type is required. Use value * as a default value",
            Self::BadRequestRegionDocumentTypeRequired,
        ),
        (
            "BAD_REQUEST",
            "Region document type is not valid. Use value * as a default value",
            Self::BadRequestRegionDocumentTypeNotValid,
        ),
        (
            "BAD_REQUEST",
            "At least one signing party with role assignee is required",
            Self::BadRequestAtLeastOneSigningPartyRoleAssignee,
        ),
        (
            "BAD_REQUEST",
            "At least one signing party with role signer is required",
            Self::BadRequestAtLeastOneSigningPartyRoleSigner,
        ),
        (
            "BAD_REQUEST",
            "Signing multiple files is currently not supported",
            Self::BadRequestSigningMultipleFilesCurrentlyNotSupported,
        ),
        (
            "BAD_REQUEST",
            "Invalid file name. File extension is not specified",
            Self::BadRequestInvalidFileNameFileExtensionNotSpecified,
        ),
        (
            "BAD_REQUEST",
            "At least one file is required to sign the document",
            Self::BadRequestAtLeastOneFileRequiredToSignDocument,
        ),
        (
            "BAD_REQUEST",
            "The specified file extension is not supported",
            Self::BadRequestSpecifiedFileExtensionNotSupported,
        ),
        (
            "BAD_REQUEST",
            "Could not find employee for specified User ID",
            Self::BadRequestCouldNotFindEmployeeSpecifiedUserId,
        ),
        (
            "BAD_REQUEST",
            "External ID maximum length of 255 is exceeded",
            Self::BadRequestExternalIdMaximumLength255Exceeded,
        ),
        (
            "BAD_REQUEST",
            "Could not find user for specified employee",
            Self::BadRequestCouldNotFindUserSpecifiedEmployee,
        ),
        (
            "BAD_REQUEST",
            "External date create invalid field value",
            Self::BadRequestExternalDateCreateInvalidFieldValue,
        ),
        (
            "BAD_REQUEST",
            "The specified file type is not supported",
            Self::BadRequestSpecifiedFileTypeNotSupported,
        ),
        (
            "BAD_REQUEST",
            "[companyProviderUid] field is required",
            Self::BadRequestCompanyProviderUidFieldRequired,
        ),
        (
            "BAD_REQUEST",
            "External date create field is required",
            Self::BadRequestExternalDateCreateFieldRequired,
        ),
        (
            "BAD_REQUEST",
            "The responsible field is required",
            Self::BadRequestResponsibleFieldRequired,
        ),
        (
            "BAD_REQUEST",
            "Signing provider is not available",
            Self::BadRequestSigningProviderNotAvailable,
        ),
        (
            "BAD_REQUEST",
            "Employee with code * was not found",
            Self::BadRequestEmployeeCodeNotFound,
        ),
        (
            "BAD_REQUEST",
            "Signing provider has expired",
            Self::BadRequestSigningProviderHasExpired,
        ),
        (
            "BAD_REQUEST",
            "External ID field is required",
            Self::BadRequestExternalIdFieldRequired,
        ),
        (
            "BAD_REQUEST",
            "Employee with ID * was not found",
            Self::BadRequestEmployeeIdNotFound,
        ),
        ("BAD_REQUEST", "Employee ID is required", Self::BadRequestEmployeeIdRequired),
        ("BAD_REQUEST", "Empty request fields", Self::BadRequestEmptyRequestFields),
        ("BAD_REQUEST", "Invalid file name", Self::BadRequestInvalidFileName),
        ("BAD_REQUEST", "Invalid role *", Self::BadRequestInvalidRole),
        ("BAD_REQUEST", "", Self::BadRequest),
        ("INTERNAL_ERROR", "", Self::InternalError),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
