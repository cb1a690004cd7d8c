// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.v2.Chat.InputAction.*`.

use bitrix24_runtime as rt;

/// Send the bot action indicator: `imbot.v2.Chat.InputAction.notify`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Notify(rt::Params);

impl Notify {
    /// A request with its required parameters:
    ///
    /// - `botId`: `integer`.
    /// - `dialogId`: `string`.
    #[inline]
    pub fn new(bot_id: i64, dialog_id: impl Into<String>) -> Self {
        Self(rt::Params::new().int("botId", bot_id).text("dialogId", dialog_id.into()))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `statusMessageCode`: `string`. Values: `IMBOT_AGENT_ACTION_THINKING`,
    /// `IMBOT_AGENT_ACTION_SEARCHING`, `IMBOT_AGENT_ACTION_GENERATING`, `IMBOT_AGENT_ACTION_ANALYZING`,
    /// `IMBOT_AGENT_ACTION_PROCESSING`, `IMBOT_AGENT_ACTION_TRANSLATING`, `IMBOT_AGENT_ACTION_CONNECTING`,
    /// `IMBOT_AGENT_ACTION_CHECKING`, `IMBOT_AGENT_ACTION_CALCULATING`, `IMBOT_AGENT_ACTION_READING_DOCS`,
    /// `IMBOT_AGENT_ACTION_COMPOSING`.
    #[inline]
    pub fn status_message_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusMessageCode", value.into()))
    }

    /// `duration`: `integer`.
    #[inline]
    pub fn duration(self, value: i64) -> Self {
        Self(self.0.int("duration", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Notify {
    const NAME: &'static str = "imbot.v2.Chat.InputAction.notify";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = NotifyOutput;
    type Error = NotifyError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Chat.InputAction.notify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyOutput {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for NotifyOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("NotifyOutput", self, f)
    }
}

impl rt::Object for NotifyOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Chat.InputAction.notify`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotifyError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `ACCESS_DENIED`: `Access denied`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for NotifyError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
