// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.message.session.*`.

use bitrix24_runtime as rt;

/// Start a New Dialogue Based on the Message: `imopenlines.message.session.start`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Start(rt::Params);

impl Start {
    /// A request in which nothing is set yet. Required: `CHAT_ID`, `MESSAGE_ID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CHAT_ID`: `integer`. Required.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// `MESSAGE_ID`: `integer`. Required.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("MESSAGE_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Start {
    const NAME: &'static str = "imopenlines.message.session.start";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID", "MESSAGE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = StartError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.message.session.start`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// `CHAT_ID`: `The provided chat identifier is invalid.` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE`: `The specified chat is not an open line.` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED`: `You cannot open this conversation as you do not have sufficient permissions.`
    /// (HTTP 400).
    AccessDenied,
    /// `USER_ID`: `The provided user identifier is invalid.` (HTTP 400).
    UserId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StartError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID", "", Self::ChatId),
        ("CHAT_TYPE", "", Self::ChatType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("USER_ID", "", Self::UserId),
    ];
    const OTHER: Self = Self::Other;
}
