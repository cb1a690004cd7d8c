// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.v2.Chat.Manager.*`.

use bitrix24_runtime as rt;

/// Add Chat Managers: `imbot.v2.Chat.Manager.add`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `botId`: `integer`.
    /// - `dialogId`: `string`.
    /// - `userIds`: `integer[]`.
    #[inline]
    pub fn new(
        bot_id: i64,
        dialog_id: impl Into<String>,
        user_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            rt::Params::new()
                .int("botId", bot_id)
                .text("dialogId", dialog_id.into())
                .ints("userIds", user_ids),
        )
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "imbot.v2.Chat.Manager.add";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId", "userIds"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Chat.Manager.add`, `result` of `imbot.v2.Chat.Manager.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutput", self, f)
    }
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Chat.Manager.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `EMPTY_USER_IDS`: `Empty user IDs`.
    EmptyUserIds,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `ACCESS_DENIED`: `Access denied`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("EMPTY_USER_IDS", "", Self::EmptyUserIds),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove Chat Managers: `imbot.v2.Chat.Manager.delete`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `botId`: `integer`.
    /// - `dialogId`: `string`.
    /// - `userIds`: `integer[]`.
    #[inline]
    pub fn new(
        bot_id: i64,
        dialog_id: impl Into<String>,
        user_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            rt::Params::new()
                .int("botId", bot_id)
                .text("dialogId", dialog_id.into())
                .ints("userIds", user_ids),
        )
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "imbot.v2.Chat.Manager.delete";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId", "userIds"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.v2.Chat.Manager.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `EMPTY_USER_IDS`: `Empty user IDs`.
    EmptyUserIds,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `ACCESS_DENIED`: `Access denied`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("EMPTY_USER_IDS", "", Self::EmptyUserIds),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
