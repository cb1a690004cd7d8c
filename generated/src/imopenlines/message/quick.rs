// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.message.quick.*`.

use bitrix24_runtime as rt;

/// Save Message as Quick Answer: `imopenlines.message.quick.save`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Save(rt::Params);

impl Save {
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

impl rt::Method for Save {
    const NAME: &'static str = "imopenlines.message.quick.save";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID", "MESSAGE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SaveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.message.quick.save`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SaveError {
    /// `CHAT_ID`: HTTP 400.
    ChatId,
    /// `CHAT_TYPE`: HTTP 400.
    ChatType,
    /// `CANT_SAVE_QUICK_ANSWER`: `Error saving quick answer` (HTTP 400).
    CantSaveQuickAnswer,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SaveError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID", "", Self::ChatId),
        ("CHAT_TYPE", "", Self::ChatType),
        ("CANT_SAVE_QUICK_ANSWER", "", Self::CantSaveQuickAnswer),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
