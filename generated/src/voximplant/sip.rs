// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `voximplant.sip.*`.

use bitrix24_runtime as rt;

pub mod connector;

/// Create SIP Line: `voximplant.sip.add`
///
/// Scope: `telephony`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `SERVER`, `LOGIN`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SERVER`: `string`. Required.
    #[inline]
    pub fn server(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SERVER", value.into()))
    }

    /// `LOGIN`: `string`. Required.
    #[inline]
    pub fn login(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LOGIN", value.into()))
    }

    /// `PASSWORD`: `string`.
    #[inline]
    pub fn password(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PASSWORD", value.into()))
    }

    /// `TYPE`: `string`. Default: `cloud`. Values: `cloud`, `office`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "voximplant.sip.add";
    const REQUIRED: &'static [&'static str] = &["SERVER", "LOGIN"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `voximplant.sip.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TYPE`: `string`.
    pub r#type: Option<String>,
    /// `CONFIG_ID`: `string`.
    pub config_id: Option<String>,
    /// `REG_ID`: `integer`.
    pub reg_id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `SERVER`: `string`.
    pub server: Option<String>,
    /// `LOGIN`: `string`.
    pub login: Option<String>,
    /// `PASSWORD`: `string`.
    pub password: Option<String>,
    /// `AUTH_USER`: `string`.
    pub auth_user: Option<String>,
    /// `OUTBOUND_PROXY`: `string`.
    pub outbound_proxy: Option<String>,
    /// `DETECT_LINE_NUMBER`: `string`. Values: `Y`, `N`.
    pub detect_line_number: Option<bool>,
    /// `LINE_DETECT_HEADER_ORDER`: `string`.
    pub line_detect_header_order: Option<String>,
    /// `REGISTRATION_STATUS_CODE`: `integer`.
    pub registration_status_code: Option<i64>,
    /// `REGISTRATION_ERROR_MESSAGE`: `string`.
    pub registration_error_message: Option<String>,
    /// `INCOMING_SERVER`: `string`.
    pub incoming_server: Option<String>,
    /// `INCOMING_LOGIN`: `string`.
    pub incoming_login: Option<String>,
    /// `INCOMING_PASSWORD`: `string`.
    pub incoming_password: Option<String>,
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
        f.text("ID", &mut self.id);
        f.text("TYPE", &mut self.r#type);
        f.text("CONFIG_ID", &mut self.config_id);
        f.int("REG_ID", &mut self.reg_id);
        f.text("TITLE", &mut self.title);
        f.text("SERVER", &mut self.server);
        f.text("LOGIN", &mut self.login);
        f.text("PASSWORD", &mut self.password);
        f.text("AUTH_USER", &mut self.auth_user);
        f.text("OUTBOUND_PROXY", &mut self.outbound_proxy);
        f.flag("DETECT_LINE_NUMBER", &mut self.detect_line_number);
        f.text("LINE_DETECT_HEADER_ORDER", &mut self.line_detect_header_order);
        f.int("REGISTRATION_STATUS_CODE", &mut self.registration_status_code);
        f.text("REGISTRATION_ERROR_MESSAGE", &mut self.registration_error_message);
        f.text("INCOMING_SERVER", &mut self.incoming_server);
        f.text("INCOMING_LOGIN", &mut self.incoming_login);
        f.text("INCOMING_PASSWORD", &mut self.incoming_password);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `voximplant.sip.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `CHECK_FIELDS_ERROR`: `Server address not specified`.
    CheckFieldsErrorServerAddressNotSpecified,
    /// `CHECK_FIELDS_ERROR`: `Login for connecting to the server not specified`.
    CheckFieldsErrorLoginConnectingToServerNotSpecified,
    /// `CHECK_FIELDS_ERROR`: `Password for connecting to the server cannot exceed 100 characters`.
    CheckFieldsErrorPasswordConnectingToServerCannotExceed100,
    /// `CHECK_FIELDS_ERROR` with any other text.
    CheckFieldsError,
    /// `TITLE_EXISTS`: `The specified connection name is already registered in the system`.
    TitleExists,
    /// `MAX_CLOUD_PBX`: `You cannot connect more than 10 virtual PBXs.`.
    MaxCloudPbx,
    /// `ACCESS_DENIED`: `Access denied!`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "CHECK_FIELDS_ERROR",
            "Password for connecting to the server cannot exceed 100 characters",
            Self::CheckFieldsErrorPasswordConnectingToServerCannotExceed100,
        ),
        (
            "CHECK_FIELDS_ERROR",
            "Login for connecting to the server not specified",
            Self::CheckFieldsErrorLoginConnectingToServerNotSpecified,
        ),
        (
            "CHECK_FIELDS_ERROR",
            "Server address not specified",
            Self::CheckFieldsErrorServerAddressNotSpecified,
        ),
        ("CHECK_FIELDS_ERROR", "", Self::CheckFieldsError),
        ("TITLE_EXISTS", "", Self::TitleExists),
        ("MAX_CLOUD_PBX", "", Self::MaxCloudPbx),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete SIP Line: `voximplant.sip.delete`
///
/// Scope: `telephony`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `CONFIG_ID`: `integer`.
    #[inline]
    pub fn new(config_id: i64) -> Self {
        Self(rt::Params::new().int("CONFIG_ID", config_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "voximplant.sip.delete";
    const REQUIRED: &'static [&'static str] = &["CONFIG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `voximplant.sip.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_NOT_FOUND`: `Specified CONFIG_ID is not found`.
    ErrorNotFound,
    /// `REG_ID_NOT_FOUND`: `Settings not found`.
    RegIdNotFound,
    /// `ACCESS_DENIED`: `Access denied!`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("REG_ID_NOT_FOUND", "", Self::RegIdNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get SIP Lines of the Application: `voximplant.sip.get`
///
/// Scope: `telephony`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FILTER`: `object`.
    ///
    /// See [`GetFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `SORT`: `string`. Values: `ID`, `TYPE`, `TITLE`, `CONFIG_ID`, `REG_ID`, `APP_ID`, `SERVER`, `LOGIN`,
    /// `PASSWORD`, `INCOMING_SERVER`, `INCOMING_LOGIN`, `INCOMING_PASSWORD`, `AUTH_USER`, `OUTBOUND_PROXY`,
    /// `DETECT_LINE_NUMBER`, `LINE_DETECT_HEADER_ORDER`, `REGISTRATION_STATUS_CODE`,
    /// `REGISTRATION_ERROR_MESSAGE`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SORT", value.into()))
    }

    /// `ORDER`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn order(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORDER", value.into()))
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

impl rt::Method for Get {
    const NAME: &'static str = "voximplant.sip.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Get {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("CONFIG_ID")
        .filter("FILTER")
        .sort("SORT", "ORDER");
    type Item = GetOutput;
}

/// Keys of `FILTER` of `voximplant.sip.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetFilter(rt::Params);

impl GetFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `TYPE`: `string`. Values: `cloud`, `office`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TYPE", value.into()))
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TITLE", value.into()))
    }

    /// `CONFIG_ID`: `integer`. In examples: `integer[]`.
    #[inline]
    pub fn config_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CONFIG_ID", value.into()))
    }

    /// `REG_ID`: `integer`.
    #[inline]
    pub fn reg_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REG_ID", value.into()))
    }

    /// `APP_ID`: `string`.
    #[inline]
    pub fn app_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("APP_ID", value.into()))
    }

    /// `SERVER`: `string`.
    #[inline]
    pub fn server(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SERVER", value.into()))
    }

    /// `LOGIN`: `string`.
    #[inline]
    pub fn login(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LOGIN", value.into()))
    }

    /// `PASSWORD`: `string`.
    #[inline]
    pub fn password(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PASSWORD", value.into()))
    }

    /// `INCOMING_SERVER`: `string`.
    #[inline]
    pub fn incoming_server(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("INCOMING_SERVER", value.into()))
    }

    /// `INCOMING_LOGIN`: `string`.
    #[inline]
    pub fn incoming_login(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("INCOMING_LOGIN", value.into()))
    }

    /// `INCOMING_PASSWORD`: `string`.
    #[inline]
    pub fn incoming_password(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("INCOMING_PASSWORD", value.into()))
    }

    /// `AUTH_USER`: `string`.
    #[inline]
    pub fn auth_user(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AUTH_USER", value.into()))
    }

    /// `OUTBOUND_PROXY`: `string`.
    #[inline]
    pub fn outbound_proxy(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OUTBOUND_PROXY", value.into()))
    }

    /// `DETECT_LINE_NUMBER`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn detect_line_number(self, value: bool) -> Self {
        Self(self.0.yes_no("DETECT_LINE_NUMBER", value))
    }

    /// `LINE_DETECT_HEADER_ORDER`: `string`.
    #[inline]
    pub fn line_detect_header_order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LINE_DETECT_HEADER_ORDER", value.into()))
    }

    /// `REGISTRATION_STATUS_CODE`: `integer`.
    #[inline]
    pub fn registration_status_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REGISTRATION_STATUS_CODE", value.into()))
    }

    /// `REGISTRATION_ERROR_MESSAGE`: `string`.
    #[inline]
    pub fn registration_error_message(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REGISTRATION_ERROR_MESSAGE", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetFilter> for rt::Params {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0
    }
}

impl From<GetFilter> for rt::Filter {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `voximplant.sip.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `TYPE`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `CONFIG_ID`: `integer`. In examples: `string`. Seen in examples only.
    pub config_id: Option<i64>,
    /// `REG_ID`: `integer`. In examples: `string`. Seen in examples only.
    pub reg_id: Option<i64>,
    /// `SERVER`: `string`. Seen in examples only.
    pub server: Option<String>,
    /// `LOGIN`: `string`. Seen in examples only.
    pub login: Option<String>,
    /// `PASSWORD`: `string`. Seen in examples only.
    pub password: Option<String>,
    /// `AUTH_USER`: `string`. Seen in examples only.
    pub auth_user: Option<String>,
    /// `OUTBOUND_PROXY`: `string`. Seen in examples only.
    pub outbound_proxy: Option<String>,
    /// `DETECT_LINE_NUMBER`: `string`. Seen in examples only.
    pub detect_line_number: Option<String>,
    /// `LINE_DETECT_HEADER_ORDER`: `string`. Seen in examples only.
    pub line_detect_header_order: Option<String>,
    /// `REGISTRATION_STATUS_CODE`: `integer`. In examples: `string`. Seen in examples only.
    pub registration_status_code: Option<i64>,
    /// `REGISTRATION_ERROR_MESSAGE`: `string`. Seen in examples only.
    pub registration_error_message: Option<String>,
    /// `TITLE`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `INCOMING_SERVER`: `string`. Seen in examples only.
    pub incoming_server: Option<String>,
    /// `INCOMING_LOGIN`: `string`. Seen in examples only.
    pub incoming_login: Option<String>,
    /// `INCOMING_PASSWORD`: `string`. Seen in examples only.
    pub incoming_password: Option<String>,
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
        f.text("TYPE", &mut self.r#type);
        f.int("CONFIG_ID", &mut self.config_id);
        f.int("REG_ID", &mut self.reg_id);
        f.text("SERVER", &mut self.server);
        f.text("LOGIN", &mut self.login);
        f.text("PASSWORD", &mut self.password);
        f.text("AUTH_USER", &mut self.auth_user);
        f.text("OUTBOUND_PROXY", &mut self.outbound_proxy);
        f.text("DETECT_LINE_NUMBER", &mut self.detect_line_number);
        f.text("LINE_DETECT_HEADER_ORDER", &mut self.line_detect_header_order);
        f.int("REGISTRATION_STATUS_CODE", &mut self.registration_status_code);
        f.text("REGISTRATION_ERROR_MESSAGE", &mut self.registration_error_message);
        f.text("TITLE", &mut self.title);
        f.text("INCOMING_SERVER", &mut self.incoming_server);
        f.text("INCOMING_LOGIN", &mut self.incoming_login);
        f.text("INCOMING_PASSWORD", &mut self.incoming_password);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `voximplant.sip.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get SIP Registration Status: `voximplant.sip.status`
///
/// Scope: `telephony`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Status(rt::Params);

impl Status {
    /// A request with its required parameters:
    ///
    /// - `REG_ID`: `integer`.
    #[inline]
    pub fn new(reg_id: i64) -> Self {
        Self(rt::Params::new().int("REG_ID", reg_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Status {
    const NAME: &'static str = "voximplant.sip.status";
    const REQUIRED: &'static [&'static str] = &["REG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = StatusOutput;
    type Error = StatusError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `voximplant.sip.status`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusOutput {
    /// `REG_ID`: `integer`.
    pub reg_id: Option<i64>,
    /// `LAST_UPDATED`: `string`.
    pub last_updated: Option<String>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `STATUS_CODE`: `integer`.
    pub status_code: Option<i64>,
    /// `STATUS_RESULT`: `string`. Values: `success`, `error`, `in_progress`, `wait`.
    pub status_result: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for StatusOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("StatusOutput", self, f)
    }
}

impl rt::Object for StatusOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("REG_ID", &mut self.reg_id);
        f.text("LAST_UPDATED", &mut self.last_updated);
        f.text("ERROR_MESSAGE", &mut self.error_message);
        f.int("STATUS_CODE", &mut self.status_code);
        f.text("STATUS_RESULT", &mut self.status_result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `voximplant.sip.status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusError {
    /// `REG_ID_NOT_FOUND`: `Settings not found`.
    RegIdNotFound,
    /// `ACCESS_DENIED`: `Access denied!`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StatusError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("REG_ID_NOT_FOUND", "", Self::RegIdNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update SIP Line: `voximplant.sip.update`
///
/// Scope: `telephony`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `CONFIG_ID`: `integer`.
    #[inline]
    pub fn new(config_id: i64) -> Self {
        Self(rt::Params::new().int("CONFIG_ID", config_id))
    }

    /// `TITLE`: `string`. Required if no other of the group `TITLE|SERVER|LOGIN|PASSWORD` is given.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `SERVER`: `string`. Required if no other of the group `TITLE|SERVER|LOGIN|PASSWORD` is given.
    #[inline]
    pub fn server(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SERVER", value.into()))
    }

    /// `LOGIN`: `string`. Required if no other of the group `TITLE|SERVER|LOGIN|PASSWORD` is given.
    #[inline]
    pub fn login(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LOGIN", value.into()))
    }

    /// `PASSWORD`: `string`. Required if no other of the group `TITLE|SERVER|LOGIN|PASSWORD` is given.
    #[inline]
    pub fn password(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PASSWORD", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "voximplant.sip.update";
    const REQUIRED: &'static [&'static str] = &["CONFIG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `voximplant.sip.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_NOT_FOUND`: `Specified CONFIG_ID is not found`.
    ErrorNotFound,
    /// `CHECK_FIELDS_ERROR`: `Server address not specified`.
    CheckFieldsErrorServerAddressNotSpecified,
    /// `CHECK_FIELDS_ERROR`: `Login for connecting to the server not specified`.
    CheckFieldsErrorLoginConnectingToServerNotSpecified,
    /// `CHECK_FIELDS_ERROR`: `Password for connecting to the server cannot exceed 100 characters`.
    CheckFieldsErrorPasswordConnectingToServerCannotExceed100,
    /// `CHECK_FIELDS_ERROR` with any other text.
    CheckFieldsError,
    /// `TITLE_EXISTS`: `The specified connection name is already registered in the system`.
    TitleExists,
    /// `ACCESS_DENIED`: `Access denied!`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        (
            "CHECK_FIELDS_ERROR",
            "Password for connecting to the server cannot exceed 100 characters",
            Self::CheckFieldsErrorPasswordConnectingToServerCannotExceed100,
        ),
        (
            "CHECK_FIELDS_ERROR",
            "Login for connecting to the server not specified",
            Self::CheckFieldsErrorLoginConnectingToServerNotSpecified,
        ),
        (
            "CHECK_FIELDS_ERROR",
            "Server address not specified",
            Self::CheckFieldsErrorServerAddressNotSpecified,
        ),
        ("CHECK_FIELDS_ERROR", "", Self::CheckFieldsError),
        ("TITLE_EXISTS", "", Self::TitleExists),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
