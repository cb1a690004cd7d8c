// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.operator.another.*`.

use bitrix24_runtime as rt;

/// Finish Another Operator's Dialog: `imopenlines.operator.another.finish`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Finish(rt::Params);

impl Finish {
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

impl rt::Method for Finish {
    const NAME: &'static str = "imopenlines.operator.another.finish";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = FinishError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.operator.another.finish`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FinishError {
    /// `CHAT_ID`: `The provided chat identifier is invalid` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE`: `The specified chat is not an open line` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED`: `You cannot open this conversation as you do not have sufficient permissions` (HTTP
    /// 400).
    AccessDenied,
    /// `USER_ID`: `The provided user identifier is invalid` (HTTP 400).
    UserId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FinishError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID", "", Self::ChatId),
        ("CHAT_TYPE", "", Self::ChatType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("USER_ID", "", Self::UserId),
    ];
    const OTHER: Self = Self::Other;
}
