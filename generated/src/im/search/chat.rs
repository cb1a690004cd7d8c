// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.search.chat.*`.

use bitrix24_runtime as rt;

/// Find Chats: `im.search.chat.list`
///
/// Scope: `im`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FIND`: `string`. Required if no other of the group `FIND|FIND_LINES` is given.
    #[inline]
    pub fn find(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIND", value.into()))
    }

    /// `FIND_LINES`: `string`. Required if no other of the group `FIND|FIND_LINES` is given.
    #[inline]
    pub fn find_lines(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIND_LINES", value.into()))
    }

    /// `OFFSET`: `integer`. Default: `0`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("OFFSET", value))
    }

    /// `LIMIT`: `integer`. Default: `10`.
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
    const NAME: &'static str = "im.search.chat.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::offset("OFFSET", "LIMIT").key("id");
    type Item = ListOutput;
}

/// Keys of `result` of `im.search.chat.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `parent_chat_id`: `integer`.
    pub parent_chat_id: Option<i64>,
    /// `parent_message_id`: `integer`.
    pub parent_message_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string | null`.
    pub description: Option<String>,
    /// `owner`: `integer`.
    pub owner: Option<i64>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `avatar`: `string | null`.
    pub avatar: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `counter`: `integer`.
    pub counter: Option<i64>,
    /// `user_counter`: `integer`.
    pub user_counter: Option<i64>,
    /// `message_count`: `integer`.
    pub message_count: Option<i64>,
    /// `unread_id`: `integer`.
    pub unread_id: Option<i64>,
    /// `restrictions`: `object`.
    pub restrictions: Option<ListOutputRestrictions>,
    /// `last_message_id`: `integer`.
    pub last_message_id: Option<i64>,
    /// `last_id`: `integer`.
    pub last_id: Option<i64>,
    /// `marked_id`: `integer`.
    pub marked_id: Option<i64>,
    /// `disk_folder_id`: `integer`.
    pub disk_folder_id: Option<i64>,
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
    /// `mute_list`: `array | object`.
    pub mute_list: Option<rt::Value>,
    /// `date_create`: `string`.
    pub date_create: Option<String>,
    /// `message_type`: `string`.
    pub message_type: Option<String>,
    /// `public`: `object | string`.
    pub public: Option<rt::Either<ListOutputPublic, String>>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `entity_link`: `object`.
    pub entity_link: Option<ListOutputEntityLink>,
    /// `text_field_enabled`: `boolean`.
    pub text_field_enabled: Option<bool>,
    /// `background_id`: `integer | null`.
    pub background_id: Option<i64>,
    /// `permissions`: `object`.
    pub permissions: Option<ListOutputPermissions>,
    /// `is_new`: `boolean`.
    pub is_new: Option<bool>,
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
        f.int("id", &mut self.id);
        f.int("parent_chat_id", &mut self.parent_chat_id);
        f.int("parent_message_id", &mut self.parent_message_id);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.int("owner", &mut self.owner);
        f.flag("extranet", &mut self.extranet);
        f.text("avatar", &mut self.avatar);
        f.text("color", &mut self.color);
        f.text("type", &mut self.r#type);
        f.int("counter", &mut self.counter);
        f.int("user_counter", &mut self.user_counter);
        f.int("message_count", &mut self.message_count);
        f.int("unread_id", &mut self.unread_id);
        f.field("restrictions", &mut self.restrictions);
        f.int("last_message_id", &mut self.last_message_id);
        f.int("last_id", &mut self.last_id);
        f.int("marked_id", &mut self.marked_id);
        f.int("disk_folder_id", &mut self.disk_folder_id);
        f.text("entity_type", &mut self.entity_type);
        f.text("entity_id", &mut self.entity_id);
        f.text("entity_data_1", &mut self.entity_data_1);
        f.text("entity_data_2", &mut self.entity_data_2);
        f.text("entity_data_3", &mut self.entity_data_3);
        f.value("mute_list", &mut self.mute_list);
        f.text("date_create", &mut self.date_create);
        f.text("message_type", &mut self.message_type);
        f.field("public", &mut self.public);
        f.text("role", &mut self.role);
        f.field("entity_link", &mut self.entity_link);
        f.flag("text_field_enabled", &mut self.text_field_enabled);
        f.int("background_id", &mut self.background_id);
        f.field("permissions", &mut self.permissions);
        f.flag("is_new", &mut self.is_new);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.restrictions` of `im.search.chat.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputRestrictions {
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
    /// `path`: `string`.
    pub path: Option<String>,
    /// `path_title`: `string`.
    pub path_title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputRestrictions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputRestrictions", self, f)
    }
}

impl rt::Object for ListOutputRestrictions {
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
        f.text("path", &mut self.path);
        f.text("path_title", &mut self.path_title);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.public` of `im.search.chat.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputPublic {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `link`: `string`.
    pub link: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputPublic {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputPublic", self, f)
    }
}

impl rt::Object for ListOutputPublic {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("code", &mut self.code);
        f.link("link", &mut self.link);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.entity_link` of `im.search.chat.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputEntityLink {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `url`: `string`.
    pub url: Option<rt::Link>,
    /// `id`: `string | integer`.
    pub id: Option<rt::Id>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputEntityLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputEntityLink", self, f)
    }
}

impl rt::Object for ListOutputEntityLink {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.link("url", &mut self.url);
        f.field("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.permissions` of `im.search.chat.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputPermissions {
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

impl ::std::fmt::Debug for ListOutputPermissions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputPermissions", self, f)
    }
}

impl rt::Object for ListOutputPermissions {
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

/// What can go wrong in `im.search.chat.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `FIND_SHORT`: `Too short a search phrase.` (HTTP 400).
    FindShort,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("FIND_SHORT", "", Self::FindShort),
    ];
    const OTHER: Self = Self::Other;
}
