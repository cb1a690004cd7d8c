// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `voximplant.user.*`.

use bitrix24_runtime as rt;

/// Activate User SIP Device: `voximplant.user.activatePhone`
///
/// Scope: `telephony`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct ActivatePhone(rt::Params);

impl ActivatePhone {
    /// A request with its required parameters:
    ///
    /// - `USER_ID`: `integer`.
    #[inline]
    pub fn new(user_id: i64) -> Self {
        Self(rt::Params::new().int("USER_ID", user_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for ActivatePhone {
    const NAME: &'static str = "voximplant.user.activatePhone";
    const REQUIRED: &'static [&'static str] = &["USER_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = ActivatePhoneError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `voximplant.user.activatePhone`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivatePhoneError {
    /// An empty code: `Parameter USER_ID is not set` (HTTP 400).
    ParameterUserIdNotSet,
    /// An empty code: `You are not allowed to modify user's settings` (HTTP 400).
    NotAllowedToModifyUsersSettings,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ActivatePhoneError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "You are not allowed to modify user's settings",
            Self::NotAllowedToModifyUsersSettings,
        ),
        ("", "Parameter USER_ID is not set", Self::ParameterUserIdNotSet),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Deactivate the employee's SIP phone presence: `voximplant.user.deactivatePhone`
///
/// Scope: `telephony`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct DeactivatePhone(rt::Params);

impl DeactivatePhone {
    /// A request with its required parameters:
    ///
    /// - `USER_ID`: `integer`.
    #[inline]
    pub fn new(user_id: i64) -> Self {
        Self(rt::Params::new().int("USER_ID", user_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for DeactivatePhone {
    const NAME: &'static str = "voximplant.user.deactivatePhone";
    const REQUIRED: &'static [&'static str] = &["USER_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get User Settings: `voximplant.user.get`
///
/// Scope: `telephony`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `USER_ID`: `integer | integer[]`.
    #[inline]
    pub fn new(user_id: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("USER_ID", user_id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "voximplant.user.get";
    const REQUIRED: &'static [&'static str] = &["USER_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `voximplant.user.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `DEFAULT_LINE`: `string`.
    pub default_line: Option<String>,
    /// `PHONE_ENABLED`: `string`. Values: `Y`, `N`.
    pub phone_enabled: Option<bool>,
    /// `SIP_SERVER`: `string`.
    pub sip_server: Option<String>,
    /// `SIP_LOGIN`: `string`.
    pub sip_login: Option<String>,
    /// `SIP_PASSWORD`: `string`.
    pub sip_password: Option<String>,
    /// `INNER_NUMBER`: `string`.
    pub inner_number: Option<String>,
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
        f.text("ID", &mut self.id);
        f.text("DEFAULT_LINE", &mut self.default_line);
        f.flag("PHONE_ENABLED", &mut self.phone_enabled);
        f.text("SIP_SERVER", &mut self.sip_server);
        f.text("SIP_LOGIN", &mut self.sip_login);
        f.text("SIP_PASSWORD", &mut self.sip_password);
        f.text("INNER_NUMBER", &mut self.inner_number);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `voximplant.user.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `Parameter USER_ID is not set`.
    NoCode,
    /// `METHOD_CONFIRM_WAITING`: `Waiting for confirmation`.
    MethodConfirmWaiting,
    /// `METHOD_CONFIRM_DENIED`: `Method call denied`.
    MethodConfirmDenied,
    /// `ACCESS_DENIED`: `Access denied! You have no permission to query selected users`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
        ("METHOD_CONFIRM_WAITING", "", Self::MethodConfirmWaiting),
        ("METHOD_CONFIRM_DENIED", "", Self::MethodConfirmDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
