// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.v2.Chat.User.*`.

use bitrix24_runtime as rt;

/// Add Participants to Chat: `imbot.v2.Chat.User.add`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html)
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
    const NAME: &'static str = "imbot.v2.Chat.User.add";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId", "userIds"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Chat.User.add`, `result` of `imbot.v2.Chat.User.delete`.
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

/// What can go wrong in `imbot.v2.Chat.User.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
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

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove a Participant from the Chat: `imbot.v2.Chat.User.delete`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `botId`: `integer`.
    /// - `dialogId`: `string`.
    /// - `userId`: `integer`.
    #[inline]
    pub fn new(bot_id: i64, dialog_id: impl Into<String>, user_id: i64) -> Self {
        Self(
            rt::Params::new()
                .int("botId", bot_id)
                .text("dialogId", dialog_id.into())
                .int("userId", user_id),
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
    const NAME: &'static str = "imbot.v2.Chat.User.delete";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId", "userId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.v2.Chat.User.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
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

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// List of Chat Participants: `imbot.v2.Chat.User.list`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
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

    /// `order`: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// `limit`: `integer`. Default: `50`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "imbot.v2.Chat.User.list";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<crate::types::ChatBotsV2EntitiesUser>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `order` of `imbot.v2.Chat.User.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `lastSendMessageId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn last_send_message_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lastSendMessageId", value.into()))
    }

    /// `userId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListOrder> for rt::Params {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0
    }
}

impl From<ListOrder> for rt::Order {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0.into()
    }
}

/// What can go wrong in `imbot.v2.Chat.User.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
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

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
