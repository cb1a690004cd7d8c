// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.v2.Chat.TextField.*`.

use bitrix24_runtime as rt;

/// Managing the Text Input Field: `imbot.v2.Chat.TextField.enabled`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Enabled(rt::Params);

impl Enabled {
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

    /// `enabled`: `boolean`. Default: `true`.
    #[inline]
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.flag("enabled", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Enabled {
    const NAME: &'static str = "imbot.v2.Chat.TextField.enabled";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = EnabledOutput;
    type Error = EnabledError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Chat.TextField.enabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnabledOutput {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for EnabledOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("EnabledOutput", self, f)
    }
}

impl rt::Object for EnabledOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Chat.TextField.enabled`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnabledError {
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

impl rt::ErrorKind for EnabledError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
