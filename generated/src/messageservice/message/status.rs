// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `messageservice.message.status.*`.

use bitrix24_runtime as rt;

/// Update Message Delivery Status: `messageservice.message.status.update`
///
/// Scope: `messageservice`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `CODE`, `MESSAGE_ID`, `STATUS`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `MESSAGE_ID`: `string`. Required.
    #[inline]
    pub fn message_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE_ID", value.into()))
    }

    /// `STATUS`: `string`. Required. Values: `queued`, `sent`, `delivered`, `undelivered`, `failed`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "messageservice.message.status.update";
    const REQUIRED: &'static [&'static str] = &["CODE", "MESSAGE_ID", "STATUS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `messageservice.message.status.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_SENDER_VALIDATION_FAILURE`: `Empty sender code!`.
    ErrorSenderValidationFailureEmptySenderCode,
    /// `ERROR_SENDER_VALIDATION_FAILURE`: `Wrong sender code!`.
    ErrorSenderValidationFailureWrongSenderCode,
    /// `ERROR_SENDER_VALIDATION_FAILURE` with any other text.
    ErrorSenderValidationFailure,
    /// `ERROR_MESSAGE_NOT_FOUND`: `Message not found!`.
    ErrorMessageNotFound,
    /// `ERROR_MESSAGE_STATUS_INCORRECT`: `Message status incorrect!`.
    ErrorMessageStatusIncorrect,
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
        ("ERROR_MESSAGE_NOT_FOUND", "", Self::ErrorMessageNotFound),
        ("ERROR_MESSAGE_STATUS_INCORRECT", "", Self::ErrorMessageStatusIncorrect),
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
