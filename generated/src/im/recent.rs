// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.recent.*`.

use bitrix24_runtime as rt;

/// Get a Shortened List of Recent Chats: `im.recent.get`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SKIP_OPENLINES`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_openlines(self, value: bool) -> Self {
        Self(self.0.yes_no("SKIP_OPENLINES", value))
    }

    /// `SKIP_CHAT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_chat(self, value: bool) -> Self {
        Self(self.0.yes_no("SKIP_CHAT", value))
    }

    /// `SKIP_DIALOG`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_dialog(self, value: bool) -> Self {
        Self(self.0.yes_no("SKIP_DIALOG", value))
    }

    /// `LAST_UPDATE`: `datetime`.
    #[inline]
    pub fn last_update(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("LAST_UPDATE", value.into()))
    }

    /// `ONLY_OPENLINES`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn only_openlines(self, value: bool) -> Self {
        Self(self.0.yes_no("ONLY_OPENLINES", value))
    }

    /// `LAST_SYNC_DATE`: `datetime`.
    #[inline]
    pub fn last_sync_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("LAST_SYNC_DATE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "im.recent.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.recent.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: `string`. Values: `user`, `chat`.
    pub r#type: Option<String>,
    /// `avatar`: `object`.
    pub avatar: Option<GetOutputAvatar>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `message`: `object`.
    pub message: Option<GetOutputMessage>,
    /// `counter`: `integer`.
    pub counter: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `last_id`: `integer`.
    pub last_id: Option<i64>,
    /// `pinned`: `boolean`.
    pub pinned: Option<bool>,
    /// `unread`: `boolean`.
    pub unread: Option<bool>,
    /// `has_reminder`: `boolean`.
    pub has_reminder: Option<bool>,
    /// `date_update`: `datetime`.
    pub date_update: Option<rt::DateTime>,
    /// `date_last_activity`: `datetime`.
    pub date_last_activity: Option<rt::DateTime>,
    /// `user`: `object`.
    pub user: Option<GetOutputUser>,
    /// `chat`: `object`.
    pub chat: Option<GetOutputChat>,
    /// `options`: `array`.
    pub options: Option<Vec<rt::Value>>,
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
        f.text("id", &mut self.id);
        f.text("type", &mut self.r#type);
        f.field("avatar", &mut self.avatar);
        f.text("title", &mut self.title);
        f.field("message", &mut self.message);
        f.int("counter", &mut self.counter);
        f.int("chat_id", &mut self.chat_id);
        f.int("last_id", &mut self.last_id);
        f.flag("pinned", &mut self.pinned);
        f.flag("unread", &mut self.unread);
        f.flag("has_reminder", &mut self.has_reminder);
        f.date_time("date_update", &mut self.date_update);
        f.date_time("date_last_activity", &mut self.date_last_activity);
        f.field("user", &mut self.user);
        f.field("chat", &mut self.chat);
        f.field("options", &mut self.options);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.avatar` of `im.recent.get`, `result.items.avatar` of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAvatar {
    /// `url`: `string`.
    pub url: Option<rt::Link>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputAvatar {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAvatar", self, f)
    }
}

impl rt::Object for GetOutputAvatar {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.link("url", &mut self.url);
        f.text("color", &mut self.color);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.message` of `im.recent.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMessage {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `file`: `boolean`.
    pub file: Option<bool>,
    /// `attach`: `boolean`.
    pub attach: Option<bool>,
    /// `author_id`: `integer`.
    pub author_id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<rt::DateTime>,
    /// `sticker`: `integer`.
    pub sticker: Option<i64>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `uuid`: `string`.
    pub uuid: Option<String>,
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
        f.text("text", &mut self.text);
        f.flag("file", &mut self.file);
        f.flag("attach", &mut self.attach);
        f.int("author_id", &mut self.author_id);
        f.date_time("date", &mut self.date);
        f.int("sticker", &mut self.sticker);
        f.text("status", &mut self.status);
        f.text("uuid", &mut self.uuid);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.user` of `im.recent.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUser {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `first_name`: `string`.
    pub first_name: Option<String>,
    /// `last_name`: `string`.
    pub last_name: Option<String>,
    /// `work_position`: `string`.
    pub work_position: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `gender`: `string`.
    pub gender: Option<String>,
    /// `birthday`: `string`.
    pub birthday: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `network`: `boolean`.
    pub network: Option<bool>,
    /// `bot`: `boolean`.
    pub bot: Option<bool>,
    /// `connector`: `boolean`.
    pub connector: Option<bool>,
    /// `external_auth_id`: `string`.
    pub external_auth_id: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `idle`: `datetime`.
    pub idle: Option<rt::DateTime>,
    /// `last_activity_date`: `datetime`.
    pub last_activity_date: Option<rt::DateTime>,
    /// `mobile_last_date`: `datetime`.
    pub mobile_last_date: Option<rt::DateTime>,
    /// `absent`: `datetime`.
    pub absent: Option<rt::DateTime>,
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
        f.text("name", &mut self.name);
        f.text("first_name", &mut self.first_name);
        f.text("last_name", &mut self.last_name);
        f.text("work_position", &mut self.work_position);
        f.text("color", &mut self.color);
        f.text("avatar", &mut self.avatar);
        f.text("gender", &mut self.gender);
        f.text("birthday", &mut self.birthday);
        f.flag("extranet", &mut self.extranet);
        f.flag("network", &mut self.network);
        f.flag("bot", &mut self.bot);
        f.flag("connector", &mut self.connector);
        f.text("external_auth_id", &mut self.external_auth_id);
        f.text("status", &mut self.status);
        f.date_time("idle", &mut self.idle);
        f.date_time("last_activity_date", &mut self.last_activity_date);
        f.date_time("mobile_last_date", &mut self.mobile_last_date);
        f.date_time("absent", &mut self.absent);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.chat` of `im.recent.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputChat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `owner`: `integer`.
    pub owner: Option<i64>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `parent_chat_id`: `integer`.
    pub parent_chat_id: Option<i64>,
    /// `parent_message_id`: `integer`.
    pub parent_message_id: Option<i64>,
    /// `contains_collaber`: `boolean`.
    pub contains_collaber: Option<bool>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `entity_type`: `string`.
    pub entity_type: Option<String>,
    /// `entity_id`: `string`.
    pub entity_id: Option<String>,
    /// `entity_data_1`: `string`.
    pub entity_data_1: Option<String>,
    /// `entity_data_2`: `string`.
    pub entity_data_2: Option<String>,
    /// `entity_data_3`: `string`.
    pub entity_data_3: Option<String>,
    /// `date_create`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `message_type`: `string`.
    pub message_type: Option<String>,
    /// `mute_list`: `array`.
    pub mute_list: Option<Vec<rt::Value>>,
    /// `manager_list`: `array`.
    pub manager_list: Option<Vec<rt::Value>>,
    /// `user_counter`: `integer`.
    pub user_counter: Option<i64>,
    /// `restrictions`: `object`.
    pub restrictions: Option<GetOutputChatRestrictions>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `text_field_enabled`: `boolean`.
    pub text_field_enabled: Option<bool>,
    /// `background_id`: `integer`.
    pub background_id: Option<i64>,
    /// `entity_link`: `object`.
    pub entity_link: Option<GetOutputChatEntityLink>,
    /// `permissions`: `object`.
    pub permissions: Option<GetOutputChatPermissions>,
    /// `public`: `string`.
    pub public: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputChat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputChat", self, f)
    }
}

impl rt::Object for GetOutputChat {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("name", &mut self.name);
        f.int("owner", &mut self.owner);
        f.flag("extranet", &mut self.extranet);
        f.int("parent_chat_id", &mut self.parent_chat_id);
        f.int("parent_message_id", &mut self.parent_message_id);
        f.flag("contains_collaber", &mut self.contains_collaber);
        f.text("color", &mut self.color);
        f.text("avatar", &mut self.avatar);
        f.text("type", &mut self.r#type);
        f.text("entity_type", &mut self.entity_type);
        f.text("entity_id", &mut self.entity_id);
        f.text("entity_data_1", &mut self.entity_data_1);
        f.text("entity_data_2", &mut self.entity_data_2);
        f.text("entity_data_3", &mut self.entity_data_3);
        f.date_time("date_create", &mut self.date_create);
        f.text("message_type", &mut self.message_type);
        f.field("mute_list", &mut self.mute_list);
        f.field("manager_list", &mut self.manager_list);
        f.int("user_counter", &mut self.user_counter);
        f.field("restrictions", &mut self.restrictions);
        f.text("role", &mut self.role);
        f.flag("text_field_enabled", &mut self.text_field_enabled);
        f.int("background_id", &mut self.background_id);
        f.field("entity_link", &mut self.entity_link);
        f.field("permissions", &mut self.permissions);
        f.text("public", &mut self.public);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.chat.restrictions` of `im.recent.get`, `result.items.chat.restrictions` of
/// `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputChatRestrictions {
    /// `avatar`: `boolean`.
    pub avatar: Option<bool>,
    /// `rename`: `boolean`.
    pub rename: Option<bool>,
    /// `extend`: `boolean`.
    pub extend: Option<bool>,
    /// `call`: `boolean`.
    pub call: Option<bool>,
    /// `mute`: `boolean`.
    pub mute: Option<bool>,
    /// `leave`: `boolean`.
    pub leave: Option<bool>,
    /// `leave_owner`: `boolean`.
    pub leave_owner: Option<bool>,
    /// `send`: `boolean`.
    pub send: Option<bool>,
    /// `user_list`: `boolean`.
    pub user_list: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputChatRestrictions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputChatRestrictions", self, f)
    }
}

impl rt::Object for GetOutputChatRestrictions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("avatar", &mut self.avatar);
        f.flag("rename", &mut self.rename);
        f.flag("extend", &mut self.extend);
        f.flag("call", &mut self.call);
        f.flag("mute", &mut self.mute);
        f.flag("leave", &mut self.leave);
        f.flag("leave_owner", &mut self.leave_owner);
        f.flag("send", &mut self.send);
        f.flag("user_list", &mut self.user_list);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.chat.entity_link` of `im.recent.get`, `result.items.chat.entity_link` of
/// `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputChatEntityLink {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `url`: `string`.
    pub url: Option<rt::Link>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputChatEntityLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputChatEntityLink", self, f)
    }
}

impl rt::Object for GetOutputChatEntityLink {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.link("url", &mut self.url);
        f.text("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.chat.permissions` of `im.recent.get`, `result.items.chat.permissions` of
/// `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputChatPermissions {
    /// `manage_users_add`: `string`.
    pub manage_users_add: Option<String>,
    /// `manage_users_delete`: `string`.
    pub manage_users_delete: Option<String>,
    /// `manage_ui`: `string`.
    pub manage_ui: Option<String>,
    /// `manage_settings`: `string`.
    pub manage_settings: Option<String>,
    /// `manage_messages`: `string`.
    pub manage_messages: Option<String>,
    /// `can_post`: `string`.
    pub can_post: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputChatPermissions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputChatPermissions", self, f)
    }
}

impl rt::Object for GetOutputChatPermissions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("manage_users_add", &mut self.manage_users_add);
        f.text("manage_users_delete", &mut self.manage_users_delete);
        f.text("manage_ui", &mut self.manage_ui);
        f.text("manage_settings", &mut self.manage_settings);
        f.text("manage_messages", &mut self.manage_messages);
        f.text("can_post", &mut self.can_post);
        f.rest(&mut self.extra);
    }
}

/// Remove Chat from the Recent List: `im.recent.hide`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Hide(rt::Params);

impl Hide {
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

impl rt::Method for Hide {
    const NAME: &'static str = "im.recent.hide";
    const REQUIRED: &'static [&'static str] = &["DIALOG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = HideError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.recent.hide`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HideError {
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty` (HTTP 400).
    DialogIdEmpty,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for HideError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Chats: `im.recent.list`
///
/// Scope: `im`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SKIP_OPENLINES`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_openlines(self, value: bool) -> Self {
        Self(self.0.yes_no("SKIP_OPENLINES", value))
    }

    /// `SKIP_DIALOG`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_dialog(self, value: bool) -> Self {
        Self(self.0.yes_no("SKIP_DIALOG", value))
    }

    /// `SKIP_CHAT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_chat(self, value: bool) -> Self {
        Self(self.0.yes_no("SKIP_CHAT", value))
    }

    /// `LAST_MESSAGE_DATE`: `datetime`.
    #[inline]
    pub fn last_message_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("LAST_MESSAGE_DATE", value.into()))
    }

    /// `UNREAD_ONLY`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn unread_only(self, value: bool) -> Self {
        Self(self.0.yes_no("UNREAD_ONLY", value))
    }

    /// `PARSE_TEXT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn parse_text(self, value: bool) -> Self {
        Self(self.0.yes_no("PARSE_TEXT", value))
    }

    /// `GET_ORIGINAL_TEXT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn get_original_text(self, value: bool) -> Self {
        Self(self.0.yes_no("GET_ORIGINAL_TEXT", value))
    }

    /// `SKIP_UNDISTRIBUTED_OPENLINES`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_undistributed_openlines(self, value: bool) -> Self {
        Self(self.0.yes_no("SKIP_UNDISTRIBUTED_OPENLINES", value))
    }

    /// `ONLY_COPILOT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn only_copilot(self, value: bool) -> Self {
        Self(self.0.yes_no("ONLY_COPILOT", value))
    }

    /// `ONLY_CHANNEL`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn only_channel(self, value: bool) -> Self {
        Self(self.0.yes_no("ONLY_CHANNEL", value))
    }

    /// `CAN_MANAGE_MESSAGES`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_manage_messages(self, value: bool) -> Self {
        Self(self.0.yes_no("CAN_MANAGE_MESSAGES", value))
    }

    /// `OFFSET`: `integer`. Default: `0`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("OFFSET", value))
    }

    /// `LIMIT`: `integer`. Default: `50`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("LIMIT", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "im.recent.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::offset("OFFSET", "LIMIT")
        .items("items")
        .key("id");
    type Item = ListOutputItems;
}

/// Keys of `result` of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `array`.
    pub items: Option<Vec<ListOutputItems>>,
    /// `hasMorePages`: `boolean`.
    #[deprecated]
    pub has_more_pages: Option<bool>,
    /// `hasMore`: `boolean`.
    pub has_more: Option<bool>,
    /// `copilot`: `object`.
    pub copilot: Option<ListOutputCopilot>,
    /// `messagesAutoDeleteConfigs`: `array`.
    pub messages_auto_delete_configs: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutput", self, f)
    }
}

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("items", &mut self.items);
        f.flag("hasMorePages", &mut self.has_more_pages);
        f.flag("hasMore", &mut self.has_more);
        f.field("copilot", &mut self.copilot);
        f.field("messagesAutoDeleteConfigs", &mut self.messages_auto_delete_configs);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItems {
    /// `id`: `string`. In examples: `integer`.
    pub id: Option<String>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `type`: `string`. Values: `user`, `chat`.
    pub r#type: Option<String>,
    /// `avatar`: `object`.
    pub avatar: Option<GetOutputAvatar>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `message`: `object`.
    pub message: Option<ListOutputItemsMessage>,
    /// `counter`: `integer`.
    pub counter: Option<i64>,
    /// `last_id`: `integer`.
    pub last_id: Option<i64>,
    /// `pinned`: `boolean`.
    pub pinned: Option<bool>,
    /// `unread`: `boolean`.
    pub unread: Option<bool>,
    /// `has_reminder`: `boolean`.
    pub has_reminder: Option<bool>,
    /// `date_update`: `datetime`.
    pub date_update: Option<rt::DateTime>,
    /// `date_last_activity`: `datetime`.
    pub date_last_activity: Option<rt::DateTime>,
    /// `user`: `object`.
    pub user: Option<ListOutputItemsUser>,
    /// `chat`: `object`.
    pub chat: Option<ListOutputItemsChat>,
    /// `lines`: `object`.
    pub lines: Option<ListOutputItemsLines>,
    /// `options`: `array`.
    pub options: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputItems", self, f)
    }
}

impl rt::Object for ListOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.int("chat_id", &mut self.chat_id);
        f.text("type", &mut self.r#type);
        f.field("avatar", &mut self.avatar);
        f.text("title", &mut self.title);
        f.field("message", &mut self.message);
        f.int("counter", &mut self.counter);
        f.int("last_id", &mut self.last_id);
        f.flag("pinned", &mut self.pinned);
        f.flag("unread", &mut self.unread);
        f.flag("has_reminder", &mut self.has_reminder);
        f.date_time("date_update", &mut self.date_update);
        f.date_time("date_last_activity", &mut self.date_last_activity);
        f.field("user", &mut self.user);
        f.field("chat", &mut self.chat);
        f.field("lines", &mut self.lines);
        f.field("options", &mut self.options);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.message` of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItemsMessage {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `file`: `boolean`.
    pub file: Option<bool>,
    /// `author_id`: `integer`.
    pub author_id: Option<i64>,
    /// `attach`: `boolean`.
    pub attach: Option<bool>,
    /// `date`: `datetime`.
    pub date: Option<rt::DateTime>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `sticker`: `integer`.
    pub sticker: Option<i64>,
    /// `uuid`: `string`.
    pub uuid: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputItemsMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputItemsMessage", self, f)
    }
}

impl rt::Object for ListOutputItemsMessage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("text", &mut self.text);
        f.flag("file", &mut self.file);
        f.int("author_id", &mut self.author_id);
        f.flag("attach", &mut self.attach);
        f.date_time("date", &mut self.date);
        f.text("status", &mut self.status);
        f.int("sticker", &mut self.sticker);
        f.text("uuid", &mut self.uuid);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.user` of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItemsUser {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `first_name`: `string`.
    pub first_name: Option<String>,
    /// `last_name`: `string`.
    pub last_name: Option<String>,
    /// `work_position`: `string`.
    pub work_position: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `avatar_hr`: `string`.
    pub avatar_hr: Option<String>,
    /// `gender`: `string`.
    pub gender: Option<String>,
    /// `birthday`: `string`.
    pub birthday: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `network`: `boolean`.
    pub network: Option<bool>,
    /// `bot`: `boolean`.
    pub bot: Option<bool>,
    /// `connector`: `boolean`.
    pub connector: Option<bool>,
    /// `external_auth_id`: `string`.
    pub external_auth_id: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `idle`: `datetime`. In examples: `boolean`.
    pub idle: Option<rt::DateTime>,
    /// `last_activity_date`: `datetime`.
    pub last_activity_date: Option<rt::DateTime>,
    /// `mobile_last_date`: `datetime`. In examples: `boolean`.
    pub mobile_last_date: Option<rt::DateTime>,
    /// `desktop_last_date`: `datetime`. In examples: `boolean`.
    pub desktop_last_date: Option<rt::DateTime>,
    /// `absent`: `datetime`. In examples: `boolean`.
    pub absent: Option<rt::DateTime>,
    /// `departments`: `array`.
    pub departments: Option<Vec<rt::Value>>,
    /// `phones`: `object`. In examples: `boolean`.
    pub phones: Option<rt::Map>,
    /// `bot_data`: `object`.
    pub bot_data: Option<rt::Map>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `website`: `string`.
    pub website: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputItemsUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputItemsUser", self, f)
    }
}

impl rt::Object for ListOutputItemsUser {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.flag("active", &mut self.active);
        f.text("name", &mut self.name);
        f.text("first_name", &mut self.first_name);
        f.text("last_name", &mut self.last_name);
        f.text("work_position", &mut self.work_position);
        f.text("color", &mut self.color);
        f.text("avatar", &mut self.avatar);
        f.text("avatar_hr", &mut self.avatar_hr);
        f.text("gender", &mut self.gender);
        f.text("birthday", &mut self.birthday);
        f.flag("extranet", &mut self.extranet);
        f.flag("network", &mut self.network);
        f.flag("bot", &mut self.bot);
        f.flag("connector", &mut self.connector);
        f.text("external_auth_id", &mut self.external_auth_id);
        f.text("status", &mut self.status);
        f.date_time("idle", &mut self.idle);
        f.date_time("last_activity_date", &mut self.last_activity_date);
        f.date_time("mobile_last_date", &mut self.mobile_last_date);
        f.date_time("desktop_last_date", &mut self.desktop_last_date);
        f.date_time("absent", &mut self.absent);
        f.field("departments", &mut self.departments);
        f.field("phones", &mut self.phones);
        f.field("bot_data", &mut self.bot_data);
        f.text("type", &mut self.r#type);
        f.text("website", &mut self.website);
        f.text("email", &mut self.email);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.chat` of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItemsChat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `parent_chat_id`: `integer`.
    pub parent_chat_id: Option<i64>,
    /// `parent_message_id`: `integer`.
    pub parent_message_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `owner`: `integer`.
    pub owner: Option<i64>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `contains_collaber`: `boolean`.
    pub contains_collaber: Option<bool>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `entity_type`: `string`.
    pub entity_type: Option<String>,
    /// `entity_id`: `string`.
    pub entity_id: Option<String>,
    /// `entity_data_1`: `string`.
    pub entity_data_1: Option<String>,
    /// `entity_data_2`: `string`.
    pub entity_data_2: Option<String>,
    /// `entity_data_3`: `string`.
    pub entity_data_3: Option<String>,
    /// `mute_list`: `array`. In examples: `object`.
    pub mute_list: Option<rt::IdMap<bool>>,
    /// `manager_list`: `array`.
    pub manager_list: Option<Vec<rt::Value>>,
    /// `date_create`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `message_type`: `string`.
    pub message_type: Option<String>,
    /// `user_counter`: `integer`.
    pub user_counter: Option<i64>,
    /// `restrictions`: `object`.
    pub restrictions: Option<GetOutputChatRestrictions>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `text_field_enabled`: `boolean`.
    pub text_field_enabled: Option<bool>,
    /// `background_id`: `integer`.
    pub background_id: Option<i64>,
    /// `entity_link`: `object`.
    pub entity_link: Option<GetOutputChatEntityLink>,
    /// `permissions`: `object`.
    pub permissions: Option<GetOutputChatPermissions>,
    /// `public`: `string`.
    pub public: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputItemsChat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputItemsChat", self, f)
    }
}

impl rt::Object for ListOutputItemsChat {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("parent_chat_id", &mut self.parent_chat_id);
        f.int("parent_message_id", &mut self.parent_message_id);
        f.text("name", &mut self.name);
        f.int("owner", &mut self.owner);
        f.flag("extranet", &mut self.extranet);
        f.flag("contains_collaber", &mut self.contains_collaber);
        f.text("avatar", &mut self.avatar);
        f.text("color", &mut self.color);
        f.text("type", &mut self.r#type);
        f.text("entity_type", &mut self.entity_type);
        f.text("entity_id", &mut self.entity_id);
        f.text("entity_data_1", &mut self.entity_data_1);
        f.text("entity_data_2", &mut self.entity_data_2);
        f.text("entity_data_3", &mut self.entity_data_3);
        f.field("mute_list", &mut self.mute_list);
        f.field("manager_list", &mut self.manager_list);
        f.date_time("date_create", &mut self.date_create);
        f.text("message_type", &mut self.message_type);
        f.int("user_counter", &mut self.user_counter);
        f.field("restrictions", &mut self.restrictions);
        f.text("role", &mut self.role);
        f.flag("text_field_enabled", &mut self.text_field_enabled);
        f.int("background_id", &mut self.background_id);
        f.field("entity_link", &mut self.entity_link);
        f.field("permissions", &mut self.permissions);
        f.text("public", &mut self.public);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.lines` of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItemsLines {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `status`: `integer`.
    pub status: Option<i64>,
    /// `date_create`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputItemsLines {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputItemsLines", self, f)
    }
}

impl rt::Object for ListOutputItemsLines {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("status", &mut self.status);
        f.date_time("date_create", &mut self.date_create);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.copilot` of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputCopilot {
    /// `chats`: `object`.
    pub chats: Option<rt::Map>,
    /// `messages`: `object`.
    pub messages: Option<rt::Map>,
    /// `roles`: `object`.
    pub roles: Option<rt::IdMap<ListOutputCopilotRolesEntry>>,
    /// `recommendedRoles`: `array`.
    pub recommended_roles: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputCopilot {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputCopilot", self, f)
    }
}

impl rt::Object for ListOutputCopilot {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("chats", &mut self.chats);
        f.field("messages", &mut self.messages);
        f.field("roles", &mut self.roles);
        f.field("recommendedRoles", &mut self.recommended_roles);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.copilot.roles.<code>` of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputCopilotRolesEntry {
    /// `code`: `string`. Seen in examples only.
    pub code: Option<String>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `desc`: `string`. Seen in examples only.
    pub desc: Option<String>,
    /// `avatar`: `object`. Seen in examples only.
    pub avatar: Option<ListOutputCopilotRolesEntryAvatar>,
    /// `default`: `boolean`. Seen in examples only.
    pub default: Option<bool>,
    /// `prompts`: `object[]`. Seen in examples only.
    pub prompts: Option<Vec<ListOutputCopilotRolesEntryPrompts>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputCopilotRolesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputCopilotRolesEntry", self, f)
    }
}

impl rt::Object for ListOutputCopilotRolesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("code", &mut self.code);
        f.text("name", &mut self.name);
        f.text("desc", &mut self.desc);
        f.field("avatar", &mut self.avatar);
        f.flag("default", &mut self.default);
        f.field("prompts", &mut self.prompts);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.copilot.roles.<code>.avatar` of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputCopilotRolesEntryAvatar {
    /// `small`: `string`. Seen in examples only.
    pub small: Option<String>,
    /// `medium`: `string`. Seen in examples only.
    pub medium: Option<String>,
    /// `large`: `string`. Seen in examples only.
    pub large: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputCopilotRolesEntryAvatar {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputCopilotRolesEntryAvatar", self, f)
    }
}

impl rt::Object for ListOutputCopilotRolesEntryAvatar {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("small", &mut self.small);
        f.text("medium", &mut self.medium);
        f.text("large", &mut self.large);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.copilot.roles.<code>.prompts` of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputCopilotRolesEntryPrompts {
    /// `code`: `string`. Seen in examples only.
    pub code: Option<String>,
    /// `promptType`: `string`. Seen in examples only.
    pub prompt_type: Option<String>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `text`: `string`. Seen in examples only.
    pub text: Option<String>,
    /// `isNew`: `boolean`. Seen in examples only.
    pub is_new: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputCopilotRolesEntryPrompts {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputCopilotRolesEntryPrompts", self, f)
    }
}

impl rt::Object for ListOutputCopilotRolesEntryPrompts {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("code", &mut self.code);
        f.text("promptType", &mut self.prompt_type);
        f.text("title", &mut self.title);
        f.text("text", &mut self.text);
        f.flag("isNew", &mut self.is_new);
        f.rest(&mut self.extra);
    }
}

/// Pin a Chat at the Top of the im.recent List: `im.recent.pin`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Pin(rt::Params);

impl Pin {
    /// A request with its required parameters:
    ///
    /// - `DIALOG_ID`: `string`.
    #[inline]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("DIALOG_ID", dialog_id.into()))
    }

    /// `PIN`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn pin(self, value: bool) -> Self {
        Self(self.0.yes_no("PIN", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Pin {
    const NAME: &'static str = "im.recent.pin";
    const REQUIRED: &'static [&'static str] = &["DIALOG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = PinError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.recent.pin`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PinError {
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty` (HTTP 400).
    DialogIdEmpty,
    /// `ACCESS_ERROR`: `You don’t have permission to pin this chat` (HTTP 400).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for PinError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Set or Remove the "Read" Flag for the Chat: `im.recent.unread`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unread(rt::Params);

impl Unread {
    /// A request with its required parameters:
    ///
    /// - `DIALOG_ID`: `string`.
    #[inline]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("DIALOG_ID", dialog_id.into()))
    }

    /// `ACTION`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn action(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTION", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unread {
    const NAME: &'static str = "im.recent.unread";
    const REQUIRED: &'static [&'static str] = &["DIALOG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnreadError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.recent.unread`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnreadError {
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty` (HTTP 400).
    DialogIdEmpty,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnreadError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
    ];
    const OTHER: Self = Self::Other;
}
