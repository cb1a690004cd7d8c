// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.dialog.*`.

use bitrix24_runtime as rt;

/// Get Data About Chat: `imbot.dialog.get`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.get`: `bitrix24::imbot::v2::chat::Get`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `DIALOG_ID`: `string`.
    #[inline]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("DIALOG_ID", dialog_id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "imbot.dialog.get";
    const REQUIRED: &'static [&'static str] = &["DIALOG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = crate::types::ChatsFields;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.dialog.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty`.
    DialogIdEmpty,
    /// `ACCESS_ERROR`: `You do not have access to the specified dialog`.
    AccessErrorNoAccessToSpecifiedDialog,
    /// `ACCESS_ERROR`: `You don't have access to this chat`.
    AccessErrorNoAccessToChat,
    /// `ACCESS_ERROR` with any other text.
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
        (
            "ACCESS_ERROR",
            "You do not have access to the specified dialog",
            Self::AccessErrorNoAccessToSpecifiedDialog,
        ),
        (
            "ACCESS_ERROR",
            "You don't have access to this chat",
            Self::AccessErrorNoAccessToChat,
        ),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}
