// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.v2.Chat.*`.

use bitrix24_runtime as rt;

pub mod input_action;
pub mod manager;
pub mod message;
pub mod text_field;
pub mod user;

/// Create a Group Chat: `imbot.v2.Chat.add`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `botId`: `integer`.
    #[inline]
    pub fn new(bot_id: i64) -> Self {
        Self(rt::Params::new().int("botId", bot_id))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: AddFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "imbot.v2.Chat.add";
    const REQUIRED: &'static [&'static str] = &["botId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `imbot.v2.Chat.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `color`: `string`. Values: `red`, `green`, `mint`, `lightBlue`, `darkBlue`, `purple`, `aqua`,
    /// `pink`, `lime`, `brown`, `azure`, `khaki`, `sand`, `marengo`, `gray`, `graphite`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `avatar`: `file`.
    #[inline]
    pub fn avatar(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("avatar", value.into()))
    }

    /// `userIds`: `integer[]`.
    #[inline]
    pub fn user_ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("userIds", value))
    }

    /// `ownerId`: `integer`.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `message`: `string`.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("message", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFields> for rt::Params {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0
    }
}

/// Keys of `result` of `imbot.v2.Chat.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `chat`: `Chat`.
    pub chat: Option<AddOutputChat>,
    /// `users`: `User[]`.
    pub users: Option<Vec<AddOutputUsers>>,
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
        f.field("chat", &mut self.chat);
        f.field("users", &mut self.users);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.chat` of `imbot.v2.Chat.add`, `result.chat` of `imbot.v2.Chat.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputChat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: `string`. Values: `chat`, `open`, `channel` or others.
    pub r#type: Option<String>,
    /// `owner`: `integer`.
    pub owner: Option<i64>,
    /// `color`: `string | null`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `role`: `string`. Values: `owner`, `manager`, `member`, `guest`, `none`.
    pub role: Option<String>,
    /// `dateCreate`: `string | null`.
    pub date_create: Option<String>,
    /// `lastMessageId`: `integer | null`.
    pub last_message_id: Option<i64>,
    /// `muteList`: `array`.
    pub mute_list: Option<Vec<rt::Value>>,
    /// `managerList`: `array`.
    pub manager_list: Option<Vec<rt::Value>>,
    /// `messageType`: `string`. Values: `C`, `O`, `P` or others.
    pub message_type: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `containsCollaber`: `boolean`.
    pub contains_collaber: Option<bool>,
    /// `entityType`: `string`.
    pub entity_type: Option<String>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `entityData1`: `string`.
    pub entity_data1: Option<String>,
    /// `entityData2`: `string`.
    pub entity_data2: Option<String>,
    /// `entityData3`: `string`.
    pub entity_data3: Option<String>,
    /// `entityLink`: `object`.
    pub entity_link: Option<rt::Map>,
    /// `diskFolderId`: `integer | null`.
    pub disk_folder_id: Option<i64>,
    /// `permissions`: `object`.
    pub permissions: Option<rt::Map>,
    /// `parentChatId`: `integer | null`.
    pub parent_chat_id: Option<i64>,
    /// `parentMessageId`: `integer | null`.
    pub parent_message_id: Option<i64>,
    /// `isNew`: `boolean`.
    pub is_new: Option<bool>,
    /// `textFieldEnabled`: `string`. Values: `Y`, `N`.
    pub text_field_enabled: Option<bool>,
    /// `backgroundId`: `string | null`.
    pub background_id: Option<String>,
    /// `lastId`: `integer | null`.
    pub last_id: Option<i64>,
    /// `messageCount`: `integer`.
    pub message_count: Option<i64>,
    /// `userCounter`: `integer`.
    pub user_counter: Option<i64>,
    /// `unreadId`: `integer | null`.
    pub unread_id: Option<i64>,
    /// `lastMessageViews`: `string`.
    pub last_message_views: Option<String>,
    /// `markedId`: `integer | null`.
    pub marked_id: Option<i64>,
    /// `public`: `object | string`.
    pub public: Option<rt::Either<rt::Map, String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputChat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputChat", self, f)
    }
}

impl rt::Object for AddOutputChat {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("dialogId", &mut self.dialog_id);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.text("type", &mut self.r#type);
        f.int("owner", &mut self.owner);
        f.text("color", &mut self.color);
        f.text("avatar", &mut self.avatar);
        f.text("role", &mut self.role);
        f.text("dateCreate", &mut self.date_create);
        f.int("lastMessageId", &mut self.last_message_id);
        f.field("muteList", &mut self.mute_list);
        f.field("managerList", &mut self.manager_list);
        f.text("messageType", &mut self.message_type);
        f.flag("extranet", &mut self.extranet);
        f.flag("containsCollaber", &mut self.contains_collaber);
        f.text("entityType", &mut self.entity_type);
        f.text("entityId", &mut self.entity_id);
        f.text("entityData1", &mut self.entity_data1);
        f.text("entityData2", &mut self.entity_data2);
        f.text("entityData3", &mut self.entity_data3);
        f.field("entityLink", &mut self.entity_link);
        f.int("diskFolderId", &mut self.disk_folder_id);
        f.field("permissions", &mut self.permissions);
        f.int("parentChatId", &mut self.parent_chat_id);
        f.int("parentMessageId", &mut self.parent_message_id);
        f.flag("isNew", &mut self.is_new);
        f.flag("textFieldEnabled", &mut self.text_field_enabled);
        f.text("backgroundId", &mut self.background_id);
        f.int("lastId", &mut self.last_id);
        f.int("messageCount", &mut self.message_count);
        f.int("userCounter", &mut self.user_counter);
        f.int("unreadId", &mut self.unread_id);
        f.text("lastMessageViews", &mut self.last_message_views);
        f.int("markedId", &mut self.marked_id);
        f.field("public", &mut self.public);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.users` of `imbot.v2.Chat.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputUsers {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`. Values: `employee`, `extranet`, `bot` or others.
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
    /// `bot`: `boolean`.
    pub bot: Option<bool>,
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

impl ::std::fmt::Debug for AddOutputUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputUsers", self, f)
    }
}

impl rt::Object for AddOutputUsers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.flag("active", &mut self.active);
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.text("firstName", &mut self.first_name);
        f.text("lastName", &mut self.last_name);
        f.text("workPosition", &mut self.work_position);
        f.text("color", &mut self.color);
        f.text("avatar", &mut self.avatar);
        f.text("gender", &mut self.gender);
        f.text("birthday", &mut self.birthday);
        f.flag("extranet", &mut self.extranet);
        f.flag("bot", &mut self.bot);
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

/// What can go wrong in `imbot.v2.Chat.add`.
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
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Information About the Chat: `imbot.v2.Chat.get`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "imbot.v2.Chat.get";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Chat.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `chat`: `Chat`.
    pub chat: Option<AddOutputChat>,
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
        f.field("chat", &mut self.chat);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Chat.get`.
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
    /// `ACCESS_DENIED`: `Access denied`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Leave Chat: `imbot.v2.Chat.leave`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Leave(rt::Params);

impl Leave {
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Leave {
    const NAME: &'static str = "imbot.v2.Chat.leave";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = LeaveOutput;
    type Error = LeaveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Chat.leave`, `result` of `imbot.v2.Chat.setOwner`, `result` of
/// `imbot.v2.Chat.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveOutput {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for LeaveOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("LeaveOutput", self, f)
    }
}

impl rt::Object for LeaveOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Chat.leave`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeaveError {
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

impl rt::ErrorKind for LeaveError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Assign Chat Owner: `imbot.v2.Chat.setOwner`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SetOwner(rt::Params);

impl SetOwner {
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

impl rt::Method for SetOwner {
    const NAME: &'static str = "imbot.v2.Chat.setOwner";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId", "userId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = LeaveOutput;
    type Error = SetOwnerError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.v2.Chat.setOwner`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetOwnerError {
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

impl rt::ErrorKind for SetOwnerError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Chat Properties: `imbot.v2.Chat.update`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `botId`: `integer`.
    /// - `dialogId`: `string`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(bot_id: i64, dialog_id: impl Into<String>, fields: UpdateFields) -> Self {
        Self(
            rt::Params::new()
                .int("botId", bot_id)
                .text("dialogId", dialog_id.into())
                .object("fields", fields.into()),
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

impl rt::Method for Update {
    const NAME: &'static str = "imbot.v2.Chat.update";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = LeaveOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `imbot.v2.Chat.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `color`: `string`. Values: `red`, `green`, `mint`, `lightBlue`, `darkBlue`, `purple`, `aqua`,
    /// `pink`, `lime`, `brown`, `azure`, `khaki`, `sand`, `marengo`, `gray`, `graphite`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `avatar`: `file`.
    #[inline]
    pub fn avatar(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("avatar", value.into()))
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

/// What can go wrong in `imbot.v2.Chat.update`.
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
