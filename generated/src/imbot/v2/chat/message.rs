// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.v2.Chat.Message.*`.

use bitrix24_runtime as rt;

pub mod reaction;

/// Delete Message: `imbot.v2.Chat.Message.delete`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `botId`, `messageId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `botId`: `integer`. Required.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("botId", value))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `messageId`: `integer`. Required.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("messageId", value))
    }

    /// `complete`: `boolean`. Default: `false`.
    #[inline]
    pub fn complete(self, value: bool) -> Self {
        Self(self.0.flag("complete", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "imbot.v2.Chat.Message.delete";
    const REQUIRED: &'static [&'static str] = &["botId", "messageId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = DeleteOutput;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Chat.Message.delete`, `result` of `imbot.v2.Chat.Message.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOutput {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeleteOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeleteOutput", self, f)
    }
}

impl rt::Object for DeleteOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Chat.Message.delete`.
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

/// Get Message: `imbot.v2.Chat.Message.get`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `botId`, `messageId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `botId`: `integer`. Required.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("botId", value))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `messageId`: `integer`. Required.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("messageId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "imbot.v2.Chat.Message.get";
    const REQUIRED: &'static [&'static str] = &["botId", "messageId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Chat.Message.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `message`: `Message`.
    pub message: Option<GetOutputMessage>,
    /// `user`: `User`.
    pub user: Option<GetOutputUser>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutput", self, f)
    }
}

impl rt::Object for GetOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("message", &mut self.message);
        f.field("user", &mut self.user);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.message` of `imbot.v2.Chat.Message.get`, `result.messages` of
/// `imbot.v2.Chat.Message.getContext`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMessage {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `date`: `string`.
    pub date: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `isSystem`: `boolean`.
    pub is_system: Option<bool>,
    /// `uuid`: `string`.
    pub uuid: Option<String>,
    /// `forward`: `object`.
    pub forward: Option<rt::Map>,
    /// `params`: `object`.
    pub params: Option<rt::Map>,
    /// `viewedByOthers`: `boolean`.
    pub viewed_by_others: Option<bool>,
    /// `unread`: `boolean`.
    pub unread: Option<bool>,
    /// `viewed`: `boolean`.
    pub viewed: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputMessage", self, f)
    }
}

impl rt::Object for GetOutputMessage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("chatId", &mut self.chat_id);
        f.int("authorId", &mut self.author_id);
        f.text("date", &mut self.date);
        f.text("text", &mut self.text);
        f.flag("isSystem", &mut self.is_system);
        f.text("uuid", &mut self.uuid);
        f.field("forward", &mut self.forward);
        f.field("params", &mut self.params);
        f.flag("viewedByOthers", &mut self.viewed_by_others);
        f.flag("unread", &mut self.unread);
        f.flag("viewed", &mut self.viewed);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.user` of `imbot.v2.Chat.Message.get`, `result.users` of
/// `imbot.v2.Chat.Message.getContext`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUser {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `bot`: `boolean`.
    pub bot: Option<bool>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `firstName`: `string`.
    pub first_name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `gender`: `string`. Values: `M`, `F`.
    pub gender: Option<String>,
    /// `birthday`: `string`.
    pub birthday: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `connector`: `boolean`.
    pub connector: Option<bool>,
    /// `externalAuthId`: `string`. Values: `default`, `bot`, `email`, `replica` or others.
    pub external_auth_id: Option<String>,
    /// `status`: `string`. Values: `online`, `dnd`.
    pub status: Option<String>,
    /// `idle`: `string | boolean`.
    pub idle: Option<rt::Value>,
    /// `lastActivityDate`: `string | boolean`.
    pub last_activity_date: Option<rt::Value>,
    /// `mobileLastDate`: `string | boolean`.
    pub mobile_last_date: Option<rt::Value>,
    /// `desktopLastDate`: `string | boolean`.
    pub desktop_last_date: Option<rt::Value>,
    /// `absent`: `string | boolean`.
    pub absent: Option<rt::Value>,
    /// `departments`: `integer[]`.
    pub departments: Option<Vec<i64>>,
    /// `phones`: `object | boolean`.
    pub phones: Option<rt::Map>,
    /// `website`: `string`.
    pub website: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUser", self, f)
    }
}

impl rt::Object for GetOutputUser {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.flag("active", &mut self.active);
        f.text("name", &mut self.name);
        f.flag("bot", &mut self.bot);
        f.text("type", &mut self.r#type);
        f.text("firstName", &mut self.first_name);
        f.text("lastName", &mut self.last_name);
        f.text("workPosition", &mut self.work_position);
        f.text("color", &mut self.color);
        f.text("avatar", &mut self.avatar);
        f.text("gender", &mut self.gender);
        f.text("birthday", &mut self.birthday);
        f.flag("extranet", &mut self.extranet);
        f.flag("connector", &mut self.connector);
        f.text("externalAuthId", &mut self.external_auth_id);
        f.text("status", &mut self.status);
        f.value("idle", &mut self.idle);
        f.value("lastActivityDate", &mut self.last_activity_date);
        f.value("mobileLastDate", &mut self.mobile_last_date);
        f.value("desktopLastDate", &mut self.desktop_last_date);
        f.value("absent", &mut self.absent);
        f.field("departments", &mut self.departments);
        f.field("phones", &mut self.phones);
        f.text("website", &mut self.website);
        f.text("email", &mut self.email);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Chat.Message.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `BOT_TYPE_NOT_ALLOWED`: `Bot type not allowed`.
    BotTypeNotAllowed,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("BOT_TYPE_NOT_ALLOWED", "", Self::BotTypeNotAllowed),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Message Context: `imbot.v2.Chat.Message.getContext`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetContext(rt::Params);

impl GetContext {
    /// A request in which nothing is set yet. Required: `botId`, `messageId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `botId`: `integer`. Required.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("botId", value))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `messageId`: `integer`. Required.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("messageId", value))
    }

    /// `range`: `integer`. Default: `50`.
    #[inline]
    pub fn range(self, value: i64) -> Self {
        Self(self.0.int("range", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetContext {
    const NAME: &'static str = "imbot.v2.Chat.Message.getContext";
    const REQUIRED: &'static [&'static str] = &["botId", "messageId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetContextOutput;
    type Error = GetContextError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Chat.Message.getContext`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContextOutput {
    /// `messages`: `Message[]`.
    pub messages: Option<Vec<GetOutputMessage>>,
    /// `users`: `User[]`.
    pub users: Option<Vec<GetOutputUser>>,
    /// `hasPrevPage`: `boolean`.
    pub has_prev_page: Option<bool>,
    /// `hasNextPage`: `boolean`.
    pub has_next_page: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetContextOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetContextOutput", self, f)
    }
}

impl rt::Object for GetContextOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("messages", &mut self.messages);
        f.field("users", &mut self.users);
        f.flag("hasPrevPage", &mut self.has_prev_page);
        f.flag("hasNextPage", &mut self.has_next_page);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Chat.Message.getContext`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetContextError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `BOT_TYPE_NOT_ALLOWED`: `Bot type not allowed`.
    BotTypeNotAllowed,
    /// `MESSAGE_NOT_FOUND`: `Message not found`.
    MessageNotFound,
    /// `MESSAGE_ACCESS_DENIED`: `Message access denied`.
    MessageAccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetContextError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("BOT_TYPE_NOT_ALLOWED", "", Self::BotTypeNotAllowed),
        ("MESSAGE_NOT_FOUND", "", Self::MessageNotFound),
        ("MESSAGE_ACCESS_DENIED", "", Self::MessageAccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Mark Messages as Read: `imbot.v2.Chat.Message.read`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Read(rt::Params);

impl Read {
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

    /// `messageId`: `integer`.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("messageId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Read {
    const NAME: &'static str = "imbot.v2.Chat.Message.read";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ReadOutput;
    type Error = ReadError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Chat.Message.read`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadOutput {
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `lastId`: `integer`.
    pub last_id: Option<i64>,
    /// `counter`: `integer`.
    pub counter: Option<i64>,
    /// `viewedMessages`: `integer[]`.
    pub viewed_messages: Option<Vec<i64>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ReadOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ReadOutput", self, f)
    }
}

impl rt::Object for ReadOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("chatId", &mut self.chat_id);
        f.int("lastId", &mut self.last_id);
        f.int("counter", &mut self.counter);
        f.field("viewedMessages", &mut self.viewed_messages);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Chat.Message.read`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
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
    /// `MESSAGE_NOT_FOUND`: `Message not found`.
    MessageNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ReadError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("MESSAGE_NOT_FOUND", "", Self::MessageNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Send Message: `imbot.v2.Chat.Message.send`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SendCall(rt::Params);

impl SendCall {
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

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: SendCallFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for SendCall {
    const NAME: &'static str = "imbot.v2.Chat.Message.send";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = SendCallOutput;
    type Error = SendCallError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `imbot.v2.Chat.Message.send`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendCallFields(rt::Params);

impl SendCallFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `message`: `string`.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("message", value.into()))
    }

    /// `attach`: `array`.
    #[inline]
    pub fn attach(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("attach", value.into()))
    }

    /// `keyboard`: `array`.
    ///
    /// See [`SendCallFieldsKeyboard`].
    #[inline]
    pub fn keyboard(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("keyboard", value.into()))
    }

    /// `system`: `boolean`. Default: `false`.
    #[inline]
    pub fn system(self, value: bool) -> Self {
        Self(self.0.flag("system", value))
    }

    /// `urlPreview`: `boolean`. Default: `true`.
    #[inline]
    pub fn url_preview(self, value: bool) -> Self {
        Self(self.0.flag("urlPreview", value))
    }

    /// `replyId`: `integer`.
    #[inline]
    pub fn reply_id(self, value: i64) -> Self {
        Self(self.0.int("replyId", value))
    }

    /// `templateId`: `string`.
    #[inline]
    pub fn template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateId", value.into()))
    }

    /// `forwardIds`: `object`.
    #[inline]
    pub fn forward_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("forwardIds", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendCallFields> for rt::Params {
    #[inline]
    fn from(object: SendCallFields) -> Self {
        object.0
    }
}

/// Keys of `fields.keyboard` of `imbot.v2.Chat.Message.send`, `fields.keyboard` of
/// `imbot.v2.Chat.Message.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendCallFieldsKeyboard(rt::Params);

impl SendCallFieldsKeyboard {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TEXT`: `string`.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TEXT", value.into()))
    }

    /// `TYPE`: `string`. Values: `NEWLINE`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `LINK`: `string`.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LINK", value.into()))
    }

    /// `APP_ID`: `integer`.
    #[deprecated]
    #[inline]
    pub fn app_id(self, value: i64) -> Self {
        Self(self.0.int("APP_ID", value))
    }

    /// `APP_PARAMS`: `string`.
    #[deprecated]
    #[inline]
    pub fn app_params(self, value: impl Into<String>) -> Self {
        Self(self.0.text("APP_PARAMS", value.into()))
    }

    /// `ACTION`: `string`. Values: `PUT`, `SEND`, `COPY`, `CALL`, `DIALOG`.
    #[inline]
    pub fn action(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTION", value.into()))
    }

    /// `ACTION_VALUE`: `string`.
    #[inline]
    pub fn action_value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTION_VALUE", value.into()))
    }

    /// `COMMAND`: `string`.
    #[inline]
    pub fn command(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMAND", value.into()))
    }

    /// `COMMAND_PARAMS`: `string`.
    #[inline]
    pub fn command_params(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMAND_PARAMS", value.into()))
    }

    /// `BLOCK`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn block(self, value: bool) -> Self {
        Self(self.0.yes_no("BLOCK", value))
    }

    /// `DISABLED`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn disabled(self, value: bool) -> Self {
        Self(self.0.yes_no("DISABLED", value))
    }

    /// `CONTEXT`: `string`. Default: `ALL`. Values: `MOBILE`, `DESKTOP`, `ALL`.
    #[inline]
    pub fn context(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTEXT", value.into()))
    }

    /// `DISPLAY`: `string`. Default: `BLOCK`. Values: `LINE`, `BLOCK`.
    #[inline]
    pub fn display(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DISPLAY", value.into()))
    }

    /// `WIDTH`: `integer`.
    #[inline]
    pub fn width(self, value: i64) -> Self {
        Self(self.0.int("WIDTH", value))
    }

    /// `BG_COLOR`: `string`.
    #[inline]
    pub fn bg_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BG_COLOR", value.into()))
    }

    /// `BG_COLOR_TOKEN`: `string`. Default: `base`. Values: `primary`, `secondary`, `alert`, `base`.
    #[inline]
    pub fn bg_color_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BG_COLOR_TOKEN", value.into()))
    }

    /// `TEXT_COLOR`: `string`.
    #[inline]
    pub fn text_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TEXT_COLOR", value.into()))
    }

    /// `OFF_BG_COLOR`: `string`.
    #[inline]
    pub fn off_bg_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OFF_BG_COLOR", value.into()))
    }

    /// `OFF_TEXT_COLOR`: `string`.
    #[inline]
    pub fn off_text_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OFF_TEXT_COLOR", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendCallFieldsKeyboard> for rt::Params {
    #[inline]
    fn from(object: SendCallFieldsKeyboard) -> Self {
        object.0
    }
}

impl From<SendCallFieldsKeyboard> for rt::Value {
    #[inline]
    fn from(object: SendCallFieldsKeyboard) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `imbot.v2.Chat.Message.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCallOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `uuidMap`: `object`.
    pub uuid_map: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SendCallOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SendCallOutput", self, f)
    }
}

impl rt::Object for SendCallOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.field("uuidMap", &mut self.uuid_map);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Chat.Message.send`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendCallError {
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
    /// `EMPTY_MESSAGE`: `Message is empty`.
    EmptyMessage,
    /// `SENDING_FAILED`: `Sending failed`.
    SendingFailed,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SendCallError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("EMPTY_MESSAGE", "", Self::EmptyMessage),
        ("SENDING_FAILED", "", Self::SendingFailed),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Message: `imbot.v2.Chat.Message.update`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `botId`, `messageId`, `fields`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `botId`: `integer`. Required.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("botId", value))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `messageId`: `integer`. Required.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("messageId", value))
    }

    /// `fields`: `object`. Required.
    #[inline]
    pub fn fields(self, value: UpdateFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "imbot.v2.Chat.Message.update";
    const REQUIRED: &'static [&'static str] = &["botId", "messageId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = DeleteOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `imbot.v2.Chat.Message.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `message`: `string`.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("message", value.into()))
    }

    /// `attach`: `array`.
    #[inline]
    pub fn attach(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("attach", value.into()))
    }

    /// `keyboard`: `array`.
    ///
    /// See [`SendCallFieldsKeyboard`].
    #[inline]
    pub fn keyboard(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("keyboard", value.into()))
    }

    /// `urlPreview`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn url_preview(self, value: bool) -> Self {
        Self(self.0.yes_no("urlPreview", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0
    }
}

/// What can go wrong in `imbot.v2.Chat.Message.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
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

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
