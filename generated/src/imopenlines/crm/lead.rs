// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.crm.lead.*`.

use bitrix24_runtime as rt;

/// Create a Lead Based on the Dialogue: `imopenlines.crm.lead.create`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Create(rt::Params);

impl Create {
    /// A request with its required parameters:
    ///
    /// - `CHAT_ID`: `integer`.
    #[inline]
    pub fn new(chat_id: i64) -> Self {
        Self(rt::Params::new().int("CHAT_ID", chat_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Create {
    const NAME: &'static str = "imopenlines.crm.lead.create";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = CreateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.crm.lead.create`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreateError {
    /// `CHAT_ID`: `The specified chat identifier is incorrect` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE`: `The specified chat is not an Open Channel` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED`: `You cannot open this conversation as you do not have sufficient rights` (HTTP
    /// 400).
    AccessDenied,
    /// `USER_ID`: `The specified user identifier is incorrect` (HTTP 400).
    UserId,
    /// `ERROR_USER_NOT_OPERATOR`: `Attempt to save a CRM object by a user who is not an operator` (HTTP
    /// 400).
    ErrorUserNotOperator,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CreateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID", "", Self::ChatId),
        ("CHAT_TYPE", "", Self::ChatType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("USER_ID", "", Self::UserId),
        ("ERROR_USER_NOT_OPERATOR", "", Self::ErrorUserNotOperator),
    ];
    const OTHER: Self = Self::Other;
}
