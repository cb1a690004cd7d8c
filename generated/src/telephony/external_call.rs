// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `telephony.externalCall.*`.

use bitrix24_runtime as rt;

/// Attach a Record to a Completed Call: `telephony.externalCall.attachRecord`
///
/// Scope: `telephony`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct AttachRecord(rt::Params);

impl AttachRecord {
    /// A request with its required parameters:
    ///
    /// - `CALL_ID`: `string`.
    #[inline]
    pub fn new(call_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("CALL_ID", call_id.into()))
    }

    /// `RECORD_URL`: `string`. Required if no other of the group `RECORD_URL|FILENAME` is given.
    #[inline]
    pub fn record_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RECORD_URL", value.into()))
    }

    /// `FILENAME`: `string`. Required if no other of the group `RECORD_URL|FILENAME` is given.
    #[inline]
    pub fn filename(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FILENAME", value.into()))
    }

    /// `FILE_CONTENT`: `string`.
    #[inline]
    pub fn file_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FILE_CONTENT", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for AttachRecord {
    const NAME: &'static str = "telephony.externalCall.attachRecord";
    const REQUIRED: &'static [&'static str] = &["CALL_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AttachRecordOutput;
    type Error = AttachRecordError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `telephony.externalCall.attachRecord`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRecordOutput {
    /// `FILE_ID`: `integer`.
    pub file_id: Option<i64>,
    /// `uploadUrl`: `string`.
    pub upload_url: Option<rt::Link>,
    /// `fieldName`: `string`.
    pub field_name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AttachRecordOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AttachRecordOutput", self, f)
    }
}

impl rt::Object for AttachRecordOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("FILE_ID", &mut self.file_id);
        f.link("uploadUrl", &mut self.upload_url);
        f.text("fieldName", &mut self.field_name);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `telephony.externalCall.attachRecord`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttachRecordError {
    /// `ERROR_CORE`:
    /// `Required parameters are not set. Request should contain either URL or FILENAME parameter` (HTTP
    /// 400).
    RequiredParametersNotSet,
    /// `ERROR_CORE`: `Call is not found in the statistic table. It looks like it is not finished yet.`
    /// (HTTP 400).
    CallNotFoundStatisticTable,
    /// `ERROR_CORE`: `File name is empty` (HTTP 400).
    FileNameEmpty,
    /// `ERROR_CORE`: `Wrong file extension. Only wav and mp3 are allowed` (HTTP 400).
    WrongFileExtensionOnlyWavMp3Allowed,
    /// `ERROR_CORE`: `File content is empty.` (HTTP 400).
    FileContentEmpty,
    /// `ERROR_CORE`: `File content is not properly encoded. Base64 encoding is expected.` (HTTP 400).
    FileContentNotProperlyEncoded,
    /// `ERROR_CORE`: `Server returns HTTP error code {N}` (HTTP 400).
    ServerReturnsHttpErrorCode,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AttachRecordError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "Required parameters are not set. Request should contain either URL or FILENAME parameter",
            Self::RequiredParametersNotSet,
        ),
        (
            "ERROR_CORE",
            "Call is not found in the statistic table. It looks like it is not finished yet.",
            Self::CallNotFoundStatisticTable,
        ),
        (
            "ERROR_CORE",
            "File content is not properly encoded. Base64 encoding is expected.",
            Self::FileContentNotProperlyEncoded,
        ),
        (
            "ERROR_CORE",
            "Wrong file extension. Only wav and mp3 are allowed",
            Self::WrongFileExtensionOnlyWavMp3Allowed,
        ),
        (
            "ERROR_CORE",
            "Server returns HTTP error code *",
            Self::ServerReturnsHttpErrorCode,
        ),
        ("ERROR_CORE", "File content is empty.", Self::FileContentEmpty),
        ("ERROR_CORE", "File name is empty", Self::FileNameEmpty),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Finish Call and Log It in Telephony Statistics: `telephony.externalCall.finish`
///
/// Scope: `telephony`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Finish(rt::Params);

impl Finish {
    /// A request with its required parameters:
    ///
    /// - `CALL_ID`: `string`.
    #[inline]
    pub fn new(call_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("CALL_ID", call_id.into()))
    }

    /// `USER_ID`: `integer`. Required if no other of the group `USER_ID|USER_PHONE_INNER` is given.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `USER_PHONE_INNER`: `string`. Required if no other of the group `USER_ID|USER_PHONE_INNER` is given.
    #[inline]
    pub fn user_phone_inner(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_PHONE_INNER", value.into()))
    }

    /// `DURATION`: `integer`. Default: `0`.
    #[inline]
    pub fn duration(self, value: i64) -> Self {
        Self(self.0.int("DURATION", value))
    }

    /// `COST`: `double`. Default: `0`.
    #[inline]
    pub fn cost(self, value: f64) -> Self {
        Self(self.0.number("COST", value))
    }

    /// `COST_CURRENCY`: `string`. Default: (empty).
    #[inline]
    pub fn cost_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COST_CURRENCY", value.into()))
    }

    /// `STATUS_CODE`: `string`. Values: `200`, `304`, `603`, `603-S`, `403`, `404`, `486`, `484`, `503`,
    /// `480`, `402`, `423`, `OTHER`.
    #[inline]
    pub fn status_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS_CODE", value.into()))
    }

    /// `FAILED_REASON`: `string`. Default: (empty).
    #[inline]
    pub fn failed_reason(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FAILED_REASON", value.into()))
    }

    /// `RECORD_URL`: `string`.
    #[deprecated]
    #[inline]
    pub fn record_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RECORD_URL", value.into()))
    }

    /// `VOTE`: `integer`. Values: `1`, `2`, `3`, `4`, `5`, `0`.
    #[inline]
    pub fn vote(self, value: i64) -> Self {
        Self(self.0.int("VOTE", value))
    }

    /// `ADD_TO_CHAT`: `integer`. Default: `1`. Values: `0`, `1`.
    #[inline]
    pub fn add_to_chat(self, value: i64) -> Self {
        Self(self.0.int("ADD_TO_CHAT", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Finish {
    const NAME: &'static str = "telephony.externalCall.finish";
    const REQUIRED: &'static [&'static str] = &["CALL_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = FinishOutput;
    type Error = FinishError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `telephony.externalCall.finish`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishOutput {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// `EXTERNAL_CALL_ID`: `string`.
    pub external_call_id: Option<String>,
    /// `PORTAL_USER_ID`: `integer`.
    pub portal_user_id: Option<i64>,
    /// `PHONE_NUMBER`: `string`.
    pub phone_number: Option<String>,
    /// `PORTAL_NUMBER`: `string`.
    pub portal_number: Option<String>,
    /// `INCOMING`: `string`. Values: `1`, `2`, `3`, `4`, `5`.
    pub incoming: Option<String>,
    /// `CALL_DURATION`: `integer`.
    pub call_duration: Option<i64>,
    /// `CALL_START_DATE`: `datetime`. In examples: `object`.
    pub call_start_date: Option<rt::Either<rt::Map, rt::DateTime>>,
    /// `CALL_STATUS`: `integer`. Values: `1`, `0`.
    pub call_status: Option<i64>,
    /// `CALL_VOTE`: `integer`.
    pub call_vote: Option<i64>,
    /// `COST`: `double`.
    pub cost: Option<f64>,
    /// `COST_CURRENCY`: `string`.
    pub cost_currency: Option<String>,
    /// `CALL_FAILED_CODE`: `string`. Values: `200`, `304`, `603`, `603-S`, `403`, `404`, `486`, `484`,
    /// `503`, `480`, `402`, `423`, `OTHER`.
    pub call_failed_code: Option<String>,
    /// `CALL_FAILED_REASON`: `string`.
    pub call_failed_reason: Option<String>,
    /// `REST_APP_ID`: `integer`. In examples: `string`.
    pub rest_app_id: Option<i64>,
    /// `REST_APP_NAME`: `string`.
    pub rest_app_name: Option<String>,
    /// `CRM_ACTIVITY_ID`: `integer`.
    pub crm_activity_id: Option<i64>,
    /// `COMMENT`: `string`.
    pub comment: Option<String>,
    /// `CRM_ENTITY_TYPE`: `string`.
    pub crm_entity_type: Option<String>,
    /// `CRM_ENTITY_ID`: `integer`.
    pub crm_entity_id: Option<i64>,
    /// `ERRORS`: `object`.
    pub errors: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FinishOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FinishOutput", self, f)
    }
}

impl rt::Object for FinishOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("CALL_ID", &mut self.call_id);
        f.text("EXTERNAL_CALL_ID", &mut self.external_call_id);
        f.int("PORTAL_USER_ID", &mut self.portal_user_id);
        f.text("PHONE_NUMBER", &mut self.phone_number);
        f.text("PORTAL_NUMBER", &mut self.portal_number);
        f.text("INCOMING", &mut self.incoming);
        f.int("CALL_DURATION", &mut self.call_duration);
        f.field("CALL_START_DATE", &mut self.call_start_date);
        f.int("CALL_STATUS", &mut self.call_status);
        f.int("CALL_VOTE", &mut self.call_vote);
        f.number("COST", &mut self.cost);
        f.text("COST_CURRENCY", &mut self.cost_currency);
        f.text("CALL_FAILED_CODE", &mut self.call_failed_code);
        f.text("CALL_FAILED_REASON", &mut self.call_failed_reason);
        f.int("REST_APP_ID", &mut self.rest_app_id);
        f.text("REST_APP_NAME", &mut self.rest_app_name);
        f.int("CRM_ACTIVITY_ID", &mut self.crm_activity_id);
        f.text("COMMENT", &mut self.comment);
        f.text("CRM_ENTITY_TYPE", &mut self.crm_entity_type);
        f.int("CRM_ENTITY_ID", &mut self.crm_entity_id);
        f.field("ERRORS", &mut self.errors);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `telephony.externalCall.finish`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FinishError {
    /// `WRONG_AUTH_TYPE`: `Current authorization type is denied for this method`.
    WrongAuthType,
    /// `INVALID_ARGUMENT`: `CALL_ID must be a string`.
    InvalidArgument,
    /// `ERROR_CORE`: `USER_ID or USER_PHONE_INNER should be set`.
    UserIdOrUserPhoneInnerShouldBeSet,
    /// `ERROR_CORE`: `Call is not found (call should be registered prior to finishing)`.
    CallNotFound,
    /// `ERROR_CORE`: `User is not found or is not active`.
    UserNotFoundOrNotActive,
    /// `ERROR_CORE`: `Unexpected database error`.
    UnexpectedDatabaseError,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FinishError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("INVALID_ARGUMENT", "", Self::InvalidArgument),
        (
            "ERROR_CORE",
            "USER_ID or USER_PHONE_INNER should be set",
            Self::UserIdOrUserPhoneInnerShouldBeSet,
        ),
        (
            "ERROR_CORE",
            "User is not found or is not active",
            Self::UserNotFoundOrNotActive,
        ),
        ("ERROR_CORE", "Unexpected database error", Self::UnexpectedDatabaseError),
        ("ERROR_CORE", "Call is not found *", Self::CallNotFound),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Hide Call Card for User: `telephony.externalCall.hide`
///
/// Scope: `telephony`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Hide(rt::Params);

impl Hide {
    /// A request with its required parameters:
    ///
    /// - `CALL_ID`: `string`.
    #[inline]
    pub fn new(call_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("CALL_ID", call_id.into()))
    }

    /// `USER_ID`: `integer | integer[]`.
    #[inline]
    pub fn user_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Hide {
    const NAME: &'static str = "telephony.externalCall.hide";
    const REQUIRED: &'static [&'static str] = &["CALL_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Register an External Call in Bitrix24: `telephony.externalCall.register`
///
/// Scope: `telephony`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Register(rt::Params);

impl Register {
    /// A request with its required parameters:
    ///
    /// - `PHONE_NUMBER`: `string`.
    /// - `TYPE`: `integer`. Values: `1`, `2`, `3`, `4`, `5`.
    #[inline]
    pub fn new(phone_number: impl Into<String>, r#type: i64) -> Self {
        Self(
            rt::Params::new()
                .text("PHONE_NUMBER", phone_number.into())
                .int("TYPE", r#type),
        )
    }

    /// `USER_ID`: `integer`. Required if no other of the group `USER_ID|USER_PHONE_INNER` is given.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `USER_PHONE_INNER`: `string`. Required if no other of the group `USER_ID|USER_PHONE_INNER` is given.
    #[inline]
    pub fn user_phone_inner(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_PHONE_INNER", value.into()))
    }

    /// `CALL_START_DATE`: `string`.
    #[inline]
    pub fn call_start_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CALL_START_DATE", value.into()))
    }

    /// `CRM_CREATE`: `integer`. Default: `0`. Values: `0`, `1`.
    #[inline]
    pub fn crm_create(self, value: i64) -> Self {
        Self(self.0.int("CRM_CREATE", value))
    }

    /// `CRM_SOURCE`: `string`.
    #[inline]
    pub fn crm_source(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CRM_SOURCE", value.into()))
    }

    /// `CRM_ENTITY_TYPE`: `string`. Values: `CONTACT`, `COMPANY`, `LEAD`.
    #[inline]
    pub fn crm_entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CRM_ENTITY_TYPE", value.into()))
    }

    /// `CRM_ENTITY_ID`: `integer`.
    #[inline]
    pub fn crm_entity_id(self, value: i64) -> Self {
        Self(self.0.int("CRM_ENTITY_ID", value))
    }

    /// `SHOW`: `integer`. Default: `1`. Values: `0`, `1`.
    #[inline]
    pub fn show(self, value: i64) -> Self {
        Self(self.0.int("SHOW", value))
    }

    /// `ADD_TO_CHAT`: `integer`. Default: `1`. Values: `0`, `1`.
    #[inline]
    pub fn add_to_chat(self, value: i64) -> Self {
        Self(self.0.int("ADD_TO_CHAT", value))
    }

    /// `CALL_LIST_ID`: `integer`.
    #[inline]
    pub fn call_list_id(self, value: i64) -> Self {
        Self(self.0.int("CALL_LIST_ID", value))
    }

    /// `LINE_NUMBER`: `string`.
    #[inline]
    pub fn line_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LINE_NUMBER", value.into()))
    }

    /// `EXTERNAL_CALL_ID`: `string`.
    #[inline]
    pub fn external_call_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EXTERNAL_CALL_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Register {
    const NAME: &'static str = "telephony.externalCall.register";
    const REQUIRED: &'static [&'static str] = &["PHONE_NUMBER", "TYPE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = RegisterOutput;
    type Error = RegisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `telephony.externalCall.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterOutput {
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// `CRM_CREATED_LEAD`: `integer`.
    pub crm_created_lead: Option<i64>,
    /// `CRM_CREATED_ENTITIES`: `array`.
    pub crm_created_entities: Option<Vec<RegisterOutputCrmCreatedEntities>>,
    /// `CRM_ENTITY_TYPE`: `string`.
    pub crm_entity_type: Option<String>,
    /// `CRM_ENTITY_ID`: `integer`.
    pub crm_entity_id: Option<i64>,
    /// `LEAD_CREATION_ERROR`: `string`.
    pub lead_creation_error: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RegisterOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RegisterOutput", self, f)
    }
}

impl rt::Object for RegisterOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("CALL_ID", &mut self.call_id);
        f.int("CRM_CREATED_LEAD", &mut self.crm_created_lead);
        f.field("CRM_CREATED_ENTITIES", &mut self.crm_created_entities);
        f.text("CRM_ENTITY_TYPE", &mut self.crm_entity_type);
        f.int("CRM_ENTITY_ID", &mut self.crm_entity_id);
        f.text("LEAD_CREATION_ERROR", &mut self.lead_creation_error);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.CRM_CREATED_ENTITIES` of `telephony.externalCall.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterOutputCrmCreatedEntities {
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RegisterOutputCrmCreatedEntities {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RegisterOutputCrmCreatedEntities", self, f)
    }
}

impl rt::Object for RegisterOutputCrmCreatedEntities {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ENTITY_TYPE", &mut self.entity_type);
        f.int("ENTITY_ID", &mut self.entity_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `telephony.externalCall.register`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `WRONG_AUTH_TYPE`: `Current authorization type is denied for this method.`.
    WrongAuthType,
    /// `ERROR_CORE`: `USER_ID or USER_PHONE_INNER should be set.`.
    UserIdOrUserPhoneInnerShouldBeSet,
    /// `ERROR_CORE`: `Unknown TYPE`.
    UnknownType,
    /// `ERROR_CORE`: `CALL_START_DATE should be in the ISO-8601 format.`.
    CallStartDateShouldBeIso8601Format,
    /// `ERROR_CORE`: `Unsupported phone number format.`.
    UnsupportedPhoneNumberFormat,
    /// `ERROR_CORE`: `User is not found or is not active.`.
    UserNotFoundOrNotActive,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RegisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        (
            "ERROR_CORE",
            "CALL_START_DATE should be in the ISO-8601 format.",
            Self::CallStartDateShouldBeIso8601Format,
        ),
        (
            "ERROR_CORE",
            "USER_ID or USER_PHONE_INNER should be set.",
            Self::UserIdOrUserPhoneInnerShouldBeSet,
        ),
        (
            "ERROR_CORE",
            "Unsupported phone number format.",
            Self::UnsupportedPhoneNumberFormat,
        ),
        (
            "ERROR_CORE",
            "User is not found or is not active.",
            Self::UserNotFoundOrNotActive,
        ),
        ("ERROR_CORE", "Unknown TYPE", Self::UnknownType),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Find a Client in CRM by Phone Number: `telephony.externalCall.searchCrmEntities`
///
/// Scope: `telephony`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SearchCrmEntities(rt::Params);

impl SearchCrmEntities {
    /// A request with its required parameters:
    ///
    /// - `PHONE_NUMBER`: `string`.
    #[inline]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self(rt::Params::new().text("PHONE_NUMBER", phone_number.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for SearchCrmEntities {
    const NAME: &'static str = "telephony.externalCall.searchCrmEntities";
    const REQUIRED: &'static [&'static str] = &["PHONE_NUMBER"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<SearchCrmEntitiesOutput>;
    type Error = SearchCrmEntitiesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `telephony.externalCall.searchCrmEntities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCrmEntitiesOutput {
    /// `CRM_ENTITY_TYPE`: `string`. Values: `CONTACT`, `LEAD`, `COMPANY`.
    pub crm_entity_type: Option<String>,
    /// `CRM_ENTITY_ID`: `integer`.
    pub crm_entity_id: Option<i64>,
    /// `ASSIGNED_BY_ID`: `integer`.
    pub assigned_by_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ASSIGNED_BY`: `object`.
    pub assigned_by: Option<SearchCrmEntitiesOutputAssignedBy>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SearchCrmEntitiesOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchCrmEntitiesOutput", self, f)
    }
}

impl rt::Object for SearchCrmEntitiesOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("CRM_ENTITY_TYPE", &mut self.crm_entity_type);
        f.int("CRM_ENTITY_ID", &mut self.crm_entity_id);
        f.int("ASSIGNED_BY_ID", &mut self.assigned_by_id);
        f.text("NAME", &mut self.name);
        f.field("ASSIGNED_BY", &mut self.assigned_by);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.ASSIGNED_BY` of `telephony.externalCall.searchCrmEntities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCrmEntitiesOutputAssignedBy {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `TIMEMAN_STATUS`: `string`. Values: `OPENED`, `CLOSED`, `PAUSED`, `EXPIRED`, `UNAVAILABLE`,
    /// `NOT_INSTALLED`.
    pub timeman_status: Option<String>,
    /// `USER_PHONE_INNER`: `string`.
    pub user_phone_inner: Option<String>,
    /// `WORK_PHONE`: `string`.
    pub work_phone: Option<String>,
    /// `PERSONAL_PHONE`: `string`.
    pub personal_phone: Option<String>,
    /// `PERSONAL_MOBILE`: `string`.
    pub personal_mobile: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SearchCrmEntitiesOutputAssignedBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchCrmEntitiesOutputAssignedBy", self, f)
    }
}

impl rt::Object for SearchCrmEntitiesOutputAssignedBy {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("TIMEMAN_STATUS", &mut self.timeman_status);
        f.text("USER_PHONE_INNER", &mut self.user_phone_inner);
        f.text("WORK_PHONE", &mut self.work_phone);
        f.text("PERSONAL_PHONE", &mut self.personal_phone);
        f.text("PERSONAL_MOBILE", &mut self.personal_mobile);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `telephony.externalCall.searchCrmEntities`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchCrmEntitiesError {
    /// `ERROR_CORE`: `PHONE_NUMBER is empty` (HTTP 400).
    PhoneNumberEmpty,
    /// `ERROR_CORE`: `CRM is not installed.` (HTTP 400).
    CrmNotInstalled,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SearchCrmEntitiesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CORE", "PHONE_NUMBER is empty", Self::PhoneNumberEmpty),
        ("ERROR_CORE", "CRM is not installed.", Self::CrmNotInstalled),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Show Call Card to User: `telephony.externalCall.show`
///
/// Scope: `telephony`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Show(rt::Params);

impl Show {
    /// A request with its required parameters:
    ///
    /// - `CALL_ID`: `string`.
    #[inline]
    pub fn new(call_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("CALL_ID", call_id.into()))
    }

    /// `USER_ID`: `integer | integer[]`.
    #[inline]
    pub fn user_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Show {
    const NAME: &'static str = "telephony.externalCall.show";
    const REQUIRED: &'static [&'static str] = &["CALL_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
