// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `messageservice.sender.*`.

use bitrix24_runtime as rt;

/// Register an SMS Provider or Message Provider: `messageservice.sender.add`
///
/// Scope: `messageservice`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `CODE`, `TYPE`, `HANDLER`, `NAME`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `TYPE`: `string`. Required. Values: `SMS`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `HANDLER`: `string`. Required.
    #[inline]
    pub fn handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HANDLER", value.into()))
    }

    /// `NAME`: `string | object`. Required.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string | object`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DESCRIPTION", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "messageservice.sender.add";
    const REQUIRED: &'static [&'static str] = &["CODE", "TYPE", "HANDLER", "NAME"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `messageservice.sender.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_SENDER_VALIDATION_FAILURE`: `Empty data!`.
    ErrorSenderValidationFailureEmptyData,
    /// `ERROR_SENDER_VALIDATION_FAILURE`: `Empty sender code!`.
    ErrorSenderValidationFailureEmptySenderCode,
    /// `ERROR_SENDER_VALIDATION_FAILURE`: `Wrong sender code!`.
    ErrorSenderValidationFailureWrongSenderCode,
    /// `ERROR_SENDER_VALIDATION_FAILURE`: `Empty sender NAME!`.
    ErrorSenderValidationFailureEmptySenderName,
    /// `ERROR_SENDER_VALIDATION_FAILURE`: `Empty sender message TYPE!`.
    ErrorSenderValidationFailureEmptySenderMessageType,
    /// `ERROR_SENDER_VALIDATION_FAILURE`: `Unknown sender message TYPE!`.
    ErrorSenderValidationFailureUnknownSenderMessageType,
    /// `ERROR_SENDER_VALIDATION_FAILURE` with any other text.
    ErrorSenderValidationFailure,
    /// `ERROR_SENDER_ALREADY_INSTALLED`: `Sender already installed!`.
    ErrorSenderAlreadyInstalled,
    /// `ERROR_SENDER_ADD_FAILURE`: `Sender save error!`.
    ErrorSenderAddFailure,
    /// `ACCESS_DENIED`: `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!`
    /// - any other text
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_SENDER_VALIDATION_FAILURE",
            "Unknown sender message TYPE!",
            Self::ErrorSenderValidationFailureUnknownSenderMessageType,
        ),
        (
            "ERROR_SENDER_VALIDATION_FAILURE",
            "Empty sender message TYPE!",
            Self::ErrorSenderValidationFailureEmptySenderMessageType,
        ),
        (
            "ERROR_SENDER_VALIDATION_FAILURE",
            "Empty sender code!",
            Self::ErrorSenderValidationFailureEmptySenderCode,
        ),
        (
            "ERROR_SENDER_VALIDATION_FAILURE",
            "Wrong sender code!",
            Self::ErrorSenderValidationFailureWrongSenderCode,
        ),
        (
            "ERROR_SENDER_VALIDATION_FAILURE",
            "Empty sender NAME!",
            Self::ErrorSenderValidationFailureEmptySenderName,
        ),
        (
            "ERROR_SENDER_VALIDATION_FAILURE",
            "Empty data!",
            Self::ErrorSenderValidationFailureEmptyData,
        ),
        ("ERROR_SENDER_VALIDATION_FAILURE", "", Self::ErrorSenderValidationFailure),
        ("ERROR_SENDER_ALREADY_INSTALLED", "", Self::ErrorSenderAlreadyInstalled),
        ("ERROR_SENDER_ADD_FAILURE", "", Self::ErrorSenderAddFailure),
        (
            "ACCESS_DENIED",
            "Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete SMS Provider or Message Provider: `messageservice.sender.delete`
///
/// Scope: `messageservice`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `CODE`: `string`.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self(rt::Params::new().text("CODE", code.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "messageservice.sender.delete";
    const REQUIRED: &'static [&'static str] = &["CODE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `messageservice.sender.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_SENDER_VALIDATION_FAILURE`: `Empty sender code!`.
    ErrorSenderValidationFailureEmptySenderCode,
    /// `ERROR_SENDER_VALIDATION_FAILURE`: `Wrong sender code!`.
    ErrorSenderValidationFailureWrongSenderCode,
    /// `ERROR_SENDER_VALIDATION_FAILURE` with any other text.
    ErrorSenderValidationFailure,
    /// `ERROR_SENDER_NOT_FOUND`: `Sender not found!`.
    ErrorSenderNotFound,
    /// `ACCESS_DENIED`: `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!`
    /// - any other text
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_SENDER_VALIDATION_FAILURE",
            "Empty sender code!",
            Self::ErrorSenderValidationFailureEmptySenderCode,
        ),
        (
            "ERROR_SENDER_VALIDATION_FAILURE",
            "Wrong sender code!",
            Self::ErrorSenderValidationFailureWrongSenderCode,
        ),
        ("ERROR_SENDER_VALIDATION_FAILURE", "", Self::ErrorSenderValidationFailure),
        ("ERROR_SENDER_NOT_FOUND", "", Self::ErrorSenderNotFound),
        (
            "ACCESS_DENIED",
            "Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of SMS Providers or Message Providers: `messageservice.sender.list`
///
/// Scope: `messageservice`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
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

impl rt::Method for List {
    const NAME: &'static str = "messageservice.sender.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Value>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `messageservice.sender.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`: `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!`
    /// - any other text
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ACCESS_DENIED",
            "Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Message Provider: `messageservice.sender.update`
///
/// Scope: `messageservice`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `CODE`: `string`.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self(rt::Params::new().text("CODE", code.into()))
    }

    /// `HANDLER`: `string`. Required if no other of the group `HANDLER|NAME|DESCRIPTION` is given.
    #[inline]
    pub fn handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HANDLER", value.into()))
    }

    /// `NAME`: `string | object`. Required if no other of the group `HANDLER|NAME|DESCRIPTION` is given.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string | object`. Required if no other of the group `HANDLER|NAME|DESCRIPTION` is
    /// given.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DESCRIPTION", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "messageservice.sender.update";
    const REQUIRED: &'static [&'static str] = &["CODE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `messageservice.sender.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_SENDER_CODE_REQUIRED`: `CODE is required!`.
    ErrorSenderCodeRequired,
    /// `ERROR_SENDER_OTHER_PARAMS_REQUIRED`: `At least one other parameter is required!`.
    ErrorSenderOtherParamsRequired,
    /// `ERROR_SENDER_NOT_FOUND`: `Sender not found!`.
    ErrorSenderNotFound,
    /// `ERROR_SENDER_UPDATE_FAILURE`: `Sender update error!`.
    ErrorSenderUpdateFailure,
    /// `ACCESS_DENIED`: `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!`
    /// - any other text
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_SENDER_CODE_REQUIRED", "", Self::ErrorSenderCodeRequired),
        ("ERROR_SENDER_OTHER_PARAMS_REQUIRED", "", Self::ErrorSenderOtherParamsRequired),
        ("ERROR_SENDER_NOT_FOUND", "", Self::ErrorSenderNotFound),
        ("ERROR_SENDER_UPDATE_FAILURE", "", Self::ErrorSenderUpdateFailure),
        (
            "ACCESS_DENIED",
            "Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
