// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.session.history.*`.

use bitrix24_runtime as rt;

/// Get Message History of the Dialogue: `imopenlines.session.history.get`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SESSION_ID`: `integer`. Required if no other of the group `SESSION_ID|CHAT_ID` is given.
    #[inline]
    pub fn session_id(self, value: i64) -> Self {
        Self(self.0.int("SESSION_ID", value))
    }

    /// `CHAT_ID`: `integer`. Required if no other of the group `SESSION_ID|CHAT_ID` is given.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "imopenlines.session.history.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `canJoin`: `string`. Values: `Y`, `N`.
    pub can_join: Option<bool>,
    /// `canVoteHead`: `string`. Values: `Y`, `N`.
    pub can_vote_head: Option<bool>,
    /// `sessionId`: `integer`.
    pub session_id: Option<i64>,
    /// `sessionVoteHead`: `integer`.
    pub session_vote_head: Option<i64>,
    /// `sessionCommentHead`: `string`.
    pub session_comment_head: Option<String>,
    /// `userId`: `string`.
    pub user_id: Option<String>,
    /// `message`: `object`.
    pub message: Option<rt::IdMap<GetOutputMessageEntry>>,
    /// `usersMessage`: `object`.
    pub users_message: Option<rt::IdMap<Vec<rt::Value>>>,
    /// `users`: `object`.
    pub users: Option<rt::IdMap<GetOutputUsersEntry>>,
    /// `openlines`: `object`.
    pub openlines: Option<GetOutputOpenlines>,
    /// `userInGroup`: `object`.
    pub user_in_group: Option<rt::IdMap<GetOutputUserInGroupEntry>>,
    /// `woUserInGroup`: `array`.
    pub wo_user_in_group: Option<Vec<rt::Value>>,
    /// `chat`: `object`.
    pub chat: Option<rt::IdMap<GetOutputChatEntry>>,
    /// `userBlockChat`: `object`.
    pub user_block_chat: Option<rt::IdMap<rt::IdMap<bool>>>,
    /// `userInChat`: `object`.
    pub user_in_chat: Option<rt::IdMap<Vec<rt::Value>>>,
    /// `files`: `object`.
    pub files: Option<rt::IdMap<GetOutputFilesEntry>>,
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
        f.int("chatId", &mut self.chat_id);
        f.flag("canJoin", &mut self.can_join);
        f.flag("canVoteHead", &mut self.can_vote_head);
        f.int("sessionId", &mut self.session_id);
        f.int("sessionVoteHead", &mut self.session_vote_head);
        f.text("sessionCommentHead", &mut self.session_comment_head);
        f.text("userId", &mut self.user_id);
        f.field("message", &mut self.message);
        f.field("usersMessage", &mut self.users_message);
        f.field("users", &mut self.users);
        f.field("openlines", &mut self.openlines);
        f.field("userInGroup", &mut self.user_in_group);
        f.field("woUserInGroup", &mut self.wo_user_in_group);
        f.field("chat", &mut self.chat);
        f.field("userBlockChat", &mut self.user_block_chat);
        f.field("userInChat", &mut self.user_in_chat);
        f.field("files", &mut self.files);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.message.<messageId>` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMessageEntry {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `chatid`: `string`.
    pub chatid: Option<String>,
    /// `senderid`: `string`.
    pub senderid: Option<String>,
    /// `recipientid`: `string`.
    pub recipientid: Option<String>,
    /// `date`: `datetime`.
    pub date: Option<rt::DateTime>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `textlegacy`: `string`.
    pub textlegacy: Option<String>,
    /// `params`: `object`.
    pub params: Option<GetOutputMessageEntryParams>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputMessageEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputMessageEntry", self, f)
    }
}

impl rt::Object for GetOutputMessageEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("chatid", &mut self.chatid);
        f.text("senderid", &mut self.senderid);
        f.text("recipientid", &mut self.recipientid);
        f.date_time("date", &mut self.date);
        f.text("text", &mut self.text);
        f.text("textlegacy", &mut self.textlegacy);
        f.field("params", &mut self.params);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.message.<messageId>.params` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMessageEntryParams {
    /// `connectorMid`: `string[]`. Seen in examples only.
    pub connector_mid: Option<Vec<String>>,
    /// `fileId`: `integer[]`. Seen in examples only.
    pub file_id: Option<Vec<i64>>,
    /// `attach`: `object[]`. Seen in examples only.
    pub attach: Option<Vec<GetOutputMessageEntryParamsAttach>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputMessageEntryParams {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputMessageEntryParams", self, f)
    }
}

impl rt::Object for GetOutputMessageEntryParams {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("connectorMid", &mut self.connector_mid);
        f.field("fileId", &mut self.file_id);
        f.field("attach", &mut self.attach);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.message.<messageId>.params.attach` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMessageEntryParamsAttach {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `blocks`: `object[]`. Seen in examples only.
    pub blocks: Option<Vec<GetOutputMessageEntryParamsAttachBlocks>>,
    /// `description`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `color`: `string`. Seen in examples only.
    pub color: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputMessageEntryParamsAttach {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputMessageEntryParamsAttach", self, f)
    }
}

impl rt::Object for GetOutputMessageEntryParamsAttach {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.field("blocks", &mut self.blocks);
        f.text("description", &mut self.description);
        f.text("color", &mut self.color);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.message.<messageId>.params.attach.blocks` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMessageEntryParamsAttachBlocks {
    /// `link`: `object[]`. Seen in examples only.
    pub link: Option<Vec<GetOutputMessageEntryParamsAttachBlocksLink>>,
    /// `grid`: `object[]`. Seen in examples only.
    pub grid: Option<Vec<GetOutputMessageEntryParamsAttachBlocksGrid>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputMessageEntryParamsAttachBlocks {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputMessageEntryParamsAttachBlocks", self, f)
    }
}

impl rt::Object for GetOutputMessageEntryParamsAttachBlocks {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("link", &mut self.link);
        f.field("grid", &mut self.grid);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.message.<messageId>.params.attach.blocks.link` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMessageEntryParamsAttachBlocksLink {
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `link`: `string`. Seen in examples only.
    pub link: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputMessageEntryParamsAttachBlocksLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputMessageEntryParamsAttachBlocksLink", self, f)
    }
}

impl rt::Object for GetOutputMessageEntryParamsAttachBlocksLink {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.link("link", &mut self.link);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.message.<messageId>.params.attach.blocks.grid` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMessageEntryParamsAttachBlocksGrid {
    /// `display`: `string`. Seen in examples only.
    pub display: Option<String>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `value`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// `colorToken`: `string`. Seen in examples only.
    pub color_token: Option<String>,
    /// `height`: `integer`. Seen in examples only.
    pub height: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputMessageEntryParamsAttachBlocksGrid {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputMessageEntryParamsAttachBlocksGrid", self, f)
    }
}

impl rt::Object for GetOutputMessageEntryParamsAttachBlocksGrid {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("display", &mut self.display);
        f.text("name", &mut self.name);
        f.text("value", &mut self.value);
        f.text("colorToken", &mut self.color_token);
        f.int("height", &mut self.height);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.users.<userId>` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUsersEntry {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `firstName`: `string`.
    pub first_name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `avatarId`: `integer`. In examples: `string`.
    pub avatar_id: Option<i64>,
    /// `gender`: `string`.
    pub gender: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `connector`: `boolean`.
    pub connector: Option<bool>,
    /// `profile`: `string`.
    pub profile: Option<String>,
    /// `externalAuthId`: `string`.
    pub external_auth_id: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `lastActivityDate`: `datetime`.
    pub last_activity_date: Option<rt::DateTime>,
    /// `departments`: `array`.
    pub departments: Option<Vec<rt::Value>>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `active`: `boolean`. Seen in examples only.
    pub active: Option<bool>,
    /// `color`: `string`. Seen in examples only.
    pub color: Option<String>,
    /// `birthday`: `string`. Seen in examples only.
    pub birthday: Option<String>,
    /// `phoneDevice`: `boolean`. Seen in examples only.
    pub phone_device: Option<bool>,
    /// `phones`: `boolean`. Seen in examples only.
    pub phones: Option<bool>,
    /// `network`: `boolean`. Seen in examples only.
    pub network: Option<bool>,
    /// `bot`: `boolean`. Seen in examples only.
    pub bot: Option<bool>,
    /// `idle`: `boolean`. Seen in examples only.
    pub idle: Option<bool>,
    /// `mobileLastDate`: `boolean`. Seen in examples only.
    pub mobile_last_date: Option<bool>,
    /// `desktopLastDate`: `boolean`. Seen in examples only.
    pub desktop_last_date: Option<bool>,
    /// `absent`: `boolean`. Seen in examples only.
    pub absent: Option<bool>,
    /// `services`. Seen in examples only.
    pub services: Option<rt::Value>,
    /// `botData`. Seen in examples only.
    pub bot_data: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUsersEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUsersEntry", self, f)
    }
}

impl rt::Object for GetOutputUsersEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("firstName", &mut self.first_name);
        f.text("lastName", &mut self.last_name);
        f.text("workPosition", &mut self.work_position);
        f.text("avatar", &mut self.avatar);
        f.int("avatarId", &mut self.avatar_id);
        f.text("gender", &mut self.gender);
        f.flag("extranet", &mut self.extranet);
        f.flag("connector", &mut self.connector);
        f.text("profile", &mut self.profile);
        f.text("externalAuthId", &mut self.external_auth_id);
        f.text("status", &mut self.status);
        f.date_time("lastActivityDate", &mut self.last_activity_date);
        f.field("departments", &mut self.departments);
        f.text("type", &mut self.r#type);
        f.flag("active", &mut self.active);
        f.text("color", &mut self.color);
        f.text("birthday", &mut self.birthday);
        f.flag("phoneDevice", &mut self.phone_device);
        f.flag("phones", &mut self.phones);
        f.flag("network", &mut self.network);
        f.flag("bot", &mut self.bot);
        f.flag("idle", &mut self.idle);
        f.flag("mobileLastDate", &mut self.mobile_last_date);
        f.flag("desktopLastDate", &mut self.desktop_last_date);
        f.flag("absent", &mut self.absent);
        f.value("services", &mut self.services);
        f.value("botData", &mut self.bot_data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.openlines` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputOpenlines {
    /// `canvoteashead`: `object`.
    pub canvoteashead: Option<rt::IdMap<bool>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputOpenlines {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputOpenlines", self, f)
    }
}

impl rt::Object for GetOutputOpenlines {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("canvoteashead", &mut self.canvoteashead);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.userInGroup.<departmentId>` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUserInGroupEntry {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `users`: `array`.
    pub users: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUserInGroupEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUserInGroupEntry", self, f)
    }
}

impl rt::Object for GetOutputUserInGroupEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.field("users", &mut self.users);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.chat.<chatId>` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputChatEntry {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `owner`: `string`.
    pub owner: Option<String>,
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
    /// `messageCount`: `integer`.
    pub message_count: Option<i64>,
    /// `public`: `string`.
    pub public: Option<String>,
    /// `muteList`: `object`.
    pub mute_list: Option<rt::IdMap<bool>>,
    /// `managerList`: `array`.
    pub manager_list: Option<Vec<rt::Value>>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `entityLink`: `object`.
    pub entity_link: Option<GetOutputChatEntryEntityLink>,
    /// `permissions`: `object`.
    pub permissions: Option<GetOutputChatEntryPermissions>,
    /// `textFieldEnabled`: `boolean`.
    pub text_field_enabled: Option<bool>,
    /// `backgroundId`: `integer`.
    pub background_id: Option<i64>,
    /// `messageType`: `string`.
    pub message_type: Option<String>,
    /// `isNew`: `boolean`.
    pub is_new: Option<bool>,
    /// `parentChatId`: `integer`. Seen in examples only.
    pub parent_chat_id: Option<i64>,
    /// `parentMessageId`: `integer`. Seen in examples only.
    pub parent_message_id: Option<i64>,
    /// `color`: `string`. Seen in examples only.
    pub color: Option<String>,
    /// `extranet`: `boolean`. Seen in examples only.
    pub extranet: Option<bool>,
    /// `avatar`: `string`. Seen in examples only.
    pub avatar: Option<String>,
    /// `call`: `string`. Seen in examples only.
    pub call: Option<String>,
    /// `callNumber`: `string`. Seen in examples only.
    pub call_number: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputChatEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputChatEntry", self, f)
    }
}

impl rt::Object for GetOutputChatEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("owner", &mut self.owner);
        f.text("entityType", &mut self.entity_type);
        f.text("entityId", &mut self.entity_id);
        f.text("entityData1", &mut self.entity_data1);
        f.text("entityData2", &mut self.entity_data2);
        f.text("entityData3", &mut self.entity_data3);
        f.int("messageCount", &mut self.message_count);
        f.text("public", &mut self.public);
        f.field("muteList", &mut self.mute_list);
        f.field("managerList", &mut self.manager_list);
        f.date_time("dateCreate", &mut self.date_create);
        f.text("type", &mut self.r#type);
        f.field("entityLink", &mut self.entity_link);
        f.field("permissions", &mut self.permissions);
        f.flag("textFieldEnabled", &mut self.text_field_enabled);
        f.int("backgroundId", &mut self.background_id);
        f.text("messageType", &mut self.message_type);
        f.flag("isNew", &mut self.is_new);
        f.int("parentChatId", &mut self.parent_chat_id);
        f.int("parentMessageId", &mut self.parent_message_id);
        f.text("color", &mut self.color);
        f.flag("extranet", &mut self.extranet);
        f.text("avatar", &mut self.avatar);
        f.text("call", &mut self.call);
        f.text("callNumber", &mut self.call_number);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.chat.<chatId>.entityLink` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputChatEntryEntityLink {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputChatEntryEntityLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputChatEntryEntityLink", self, f)
    }
}

impl rt::Object for GetOutputChatEntryEntityLink {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.link("url", &mut self.url);
        f.text("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.chat.<chatId>.permissions` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputChatEntryPermissions {
    /// `manageUsersAdd`: `string`. Seen in examples only.
    pub manage_users_add: Option<String>,
    /// `manageUsersDelete`: `string`. Seen in examples only.
    pub manage_users_delete: Option<String>,
    /// `manageUi`: `string`. Seen in examples only.
    pub manage_ui: Option<String>,
    /// `manageSettings`: `string`. Seen in examples only.
    pub manage_settings: Option<String>,
    /// `manageMessages`: `string`. Seen in examples only.
    pub manage_messages: Option<String>,
    /// `canPost`: `string`. Seen in examples only.
    pub can_post: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputChatEntryPermissions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputChatEntryPermissions", self, f)
    }
}

impl rt::Object for GetOutputChatEntryPermissions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("manageUsersAdd", &mut self.manage_users_add);
        f.text("manageUsersDelete", &mut self.manage_users_delete);
        f.text("manageUi", &mut self.manage_ui);
        f.text("manageSettings", &mut self.manage_settings);
        f.text("manageMessages", &mut self.manage_messages);
        f.text("canPost", &mut self.can_post);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files.<fileId>` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesEntry {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatid`: `integer`.
    pub chatid: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<rt::DateTime>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `extension`: `string`.
    pub extension: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `image`: `object`.
    pub image: Option<GetOutputFilesEntryImage>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `progress`: `integer`.
    pub progress: Option<i64>,
    /// `authorid`: `integer`.
    pub authorid: Option<i64>,
    /// `authorname`: `string`.
    pub authorname: Option<String>,
    /// `urlpreview`: `string`.
    pub urlpreview: Option<rt::Link>,
    /// `urlshow`: `string`.
    pub urlshow: Option<rt::Link>,
    /// `urldownload`: `string`.
    pub urldownload: Option<rt::Link>,
    /// `viewerattrs`: `object`.
    pub viewerattrs: Option<GetOutputFilesEntryViewerattrs>,
    /// `mediaurl`: `string`. In examples: `object`.
    pub mediaurl: Option<rt::Either<GetOutputFilesEntryMediaurl, rt::Link>>,
    /// `istranscribable`: `boolean`.
    pub istranscribable: Option<bool>,
    /// `isvideonote`: `boolean`.
    pub isvideonote: Option<bool>,
    /// `isvoicenote`: `boolean`.
    pub isvoicenote: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesEntry", self, f)
    }
}

impl rt::Object for GetOutputFilesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("chatid", &mut self.chatid);
        f.date_time("date", &mut self.date);
        f.text("type", &mut self.r#type);
        f.text("name", &mut self.name);
        f.text("extension", &mut self.extension);
        f.int("size", &mut self.size);
        f.field("image", &mut self.image);
        f.text("status", &mut self.status);
        f.int("progress", &mut self.progress);
        f.int("authorid", &mut self.authorid);
        f.text("authorname", &mut self.authorname);
        f.link("urlpreview", &mut self.urlpreview);
        f.link("urlshow", &mut self.urlshow);
        f.link("urldownload", &mut self.urldownload);
        f.field("viewerattrs", &mut self.viewerattrs);
        f.field("mediaurl", &mut self.mediaurl);
        f.flag("istranscribable", &mut self.istranscribable);
        f.flag("isvideonote", &mut self.isvideonote);
        f.flag("isvoicenote", &mut self.isvoicenote);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files.<fileId>.image` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesEntryImage {
    /// `height`. In examples: `integer`.
    pub height: Option<i64>,
    /// `width`. In examples: `integer`.
    pub width: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesEntryImage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesEntryImage", self, f)
    }
}

impl rt::Object for GetOutputFilesEntryImage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("height", &mut self.height);
        f.int("width", &mut self.width);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files.<fileId>.viewerattrs` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesEntryViewerattrs {
    /// `viewer`: `string`. Seen in examples only.
    pub viewer: Option<String>,
    /// `viewertype`: `string`. Seen in examples only.
    pub viewertype: Option<String>,
    /// `src`: `string`. Seen in examples only.
    pub src: Option<String>,
    /// `viewerresized`: `string`. Seen in examples only.
    pub viewerresized: Option<String>,
    /// `objectid`: `string`. Seen in examples only.
    pub objectid: Option<String>,
    /// `viewergroupby`: `string`. Seen in examples only.
    pub viewergroupby: Option<String>,
    /// `imchatid`: `integer`. Seen in examples only.
    pub imchatid: Option<i64>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `actions`: `string`. Seen in examples only.
    pub actions: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesEntryViewerattrs {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesEntryViewerattrs", self, f)
    }
}

impl rt::Object for GetOutputFilesEntryViewerattrs {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("viewer", &mut self.viewer);
        f.text("viewertype", &mut self.viewertype);
        f.text("src", &mut self.src);
        f.text("viewerresized", &mut self.viewerresized);
        f.text("objectid", &mut self.objectid);
        f.text("viewergroupby", &mut self.viewergroupby);
        f.int("imchatid", &mut self.imchatid);
        f.text("title", &mut self.title);
        f.text("actions", &mut self.actions);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files.<fileId>.mediaurl` of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesEntryMediaurl {
    /// `preview`: `object`. Seen in examples only.
    pub preview: Option<rt::IdMap<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesEntryMediaurl {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesEntryMediaurl", self, f)
    }
}

impl rt::Object for GetOutputFilesEntryMediaurl {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("preview", &mut self.preview);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imopenlines.session.history.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `MISSING_REQUIRED_PARAM`: `Session ID or Chat ID must be provided` (HTTP 400).
    MissingRequiredParam,
    /// `INVALID_SESSION_ID`: `Unable to determine session ID from provided parameters` (HTTP 400).
    InvalidSessionId,
    /// `ACCESS_DENIED`: `You cannot open this conversation as you do not have sufficient rights` (HTTP
    /// 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_REQUIRED_PARAM", "", Self::MissingRequiredParam),
        ("INVALID_SESSION_ID", "", Self::InvalidSessionId),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
