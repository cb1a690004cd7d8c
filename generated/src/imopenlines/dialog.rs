// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.dialog.*`.

use bitrix24_runtime as rt;

/// Get Information About the Operator's Dialog: `imopenlines.dialog.get`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CHAT_ID`: `integer`. Required if no other of the group `CHAT_ID|DIALOG_ID|SESSION_ID|USER_CODE` is
    /// given.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// `DIALOG_ID`: `string`. Required if no other of the group `CHAT_ID|DIALOG_ID|SESSION_ID|USER_CODE` is
    /// given.
    #[inline]
    pub fn dialog_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DIALOG_ID", value.into()))
    }

    /// `SESSION_ID`: `integer`. Required if no other of the group `CHAT_ID|DIALOG_ID|SESSION_ID|USER_CODE`
    /// is given.
    #[inline]
    pub fn session_id(self, value: i64) -> Self {
        Self(self.0.int("SESSION_ID", value))
    }

    /// `USER_CODE`: `string`. Required if no other of the group `CHAT_ID|DIALOG_ID|SESSION_ID|USER_CODE` is
    /// given.
    #[inline]
    pub fn user_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_CODE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "imopenlines.dialog.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imopenlines.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `parent_chat_id`: `integer`.
    pub parent_chat_id: Option<i64>,
    /// `parent_message_id`: `integer`.
    pub parent_message_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `owner`: `integer`.
    pub owner: Option<i64>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `dialog_id`: `string`.
    pub dialog_id: Option<String>,
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
    pub restrictions: Option<GetOutputRestrictions>,
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
    /// `mute_list`: `array`.
    pub mute_list: Option<Vec<rt::Value>>,
    /// `date_create`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `message_type`: `string`.
    pub message_type: Option<String>,
    /// `public`: `string`.
    pub public: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `entity_link`: `object`.
    pub entity_link: Option<GetOutputEntityLink>,
    /// `text_field_enabled`: `boolean`.
    pub text_field_enabled: Option<bool>,
    /// `background_id`: `integer`.
    pub background_id: Option<i64>,
    /// `permissions`: `object`.
    pub permissions: Option<GetOutputPermissions>,
    /// `is_new`: `boolean`.
    pub is_new: Option<bool>,
    /// `readed_list`: `array`.
    pub readed_list: Option<Vec<GetOutputReadedList>>,
    /// `manager_list`: `array`.
    pub manager_list: Option<Vec<rt::Value>>,
    /// `last_message_views`: `object`.
    pub last_message_views: Option<GetOutputLastMessageViews>,
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
        f.int("id", &mut self.id);
        f.int("parent_chat_id", &mut self.parent_chat_id);
        f.int("parent_message_id", &mut self.parent_message_id);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.int("owner", &mut self.owner);
        f.flag("extranet", &mut self.extranet);
        f.text("avatar", &mut self.avatar);
        f.text("color", &mut self.color);
        f.text("dialog_id", &mut self.dialog_id);
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
        f.field("mute_list", &mut self.mute_list);
        f.date_time("date_create", &mut self.date_create);
        f.text("message_type", &mut self.message_type);
        f.text("public", &mut self.public);
        f.text("role", &mut self.role);
        f.field("entity_link", &mut self.entity_link);
        f.flag("text_field_enabled", &mut self.text_field_enabled);
        f.int("background_id", &mut self.background_id);
        f.field("permissions", &mut self.permissions);
        f.flag("is_new", &mut self.is_new);
        f.field("readed_list", &mut self.readed_list);
        f.field("manager_list", &mut self.manager_list);
        f.field("last_message_views", &mut self.last_message_views);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.restrictions` of `imopenlines.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputRestrictions {
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

impl ::std::fmt::Debug for GetOutputRestrictions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputRestrictions", self, f)
    }
}

impl rt::Object for GetOutputRestrictions {
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

/// Keys of `result.entity_link` of `imopenlines.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputEntityLink {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `url`: `string`.
    pub url: Option<rt::Link>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputEntityLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputEntityLink", self, f)
    }
}

impl rt::Object for GetOutputEntityLink {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.link("url", &mut self.url);
        f.text("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.permissions` of `imopenlines.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputPermissions {
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

impl ::std::fmt::Debug for GetOutputPermissions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputPermissions", self, f)
    }
}

impl rt::Object for GetOutputPermissions {
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

/// Keys of `result.readed_list` of `imopenlines.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputReadedList {
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `user_name`: `string`.
    pub user_name: Option<String>,
    /// `message_id`: `integer`.
    pub message_id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputReadedList {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputReadedList", self, f)
    }
}

impl rt::Object for GetOutputReadedList {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("user_id", &mut self.user_id);
        f.text("user_name", &mut self.user_name);
        f.int("message_id", &mut self.message_id);
        f.date_time("date", &mut self.date);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.last_message_views` of `imopenlines.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputLastMessageViews {
    /// `message_id`: `integer`.
    pub message_id: Option<i64>,
    /// `first_viewers`: `array`.
    pub first_viewers: Option<Vec<GetOutputLastMessageViewsFirstViewers>>,
    /// `count_of_viewers`: `integer`.
    pub count_of_viewers: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputLastMessageViews {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputLastMessageViews", self, f)
    }
}

impl rt::Object for GetOutputLastMessageViews {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("message_id", &mut self.message_id);
        f.field("first_viewers", &mut self.first_viewers);
        f.int("count_of_viewers", &mut self.count_of_viewers);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.last_message_views.first_viewers` of `imopenlines.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputLastMessageViewsFirstViewers {
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `user_name`: `string`.
    pub user_name: Option<String>,
    /// `date`: `datetime`.
    pub date: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputLastMessageViewsFirstViewers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputLastMessageViewsFirstViewers", self, f)
    }
}

impl rt::Object for GetOutputLastMessageViewsFirstViewers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("user_id", &mut self.user_id);
        f.text("user_name", &mut self.user_name);
        f.date_time("date", &mut self.date);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imopenlines.dialog.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `IM_NOT_INSTALLED`: `Messenger is not installed.` (HTTP 400).
    ImNotInstalled,
    /// `ACCESS_ERROR`: `You do not have access to the specified dialog` (HTTP 400).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("IM_NOT_INSTALLED", "", Self::ImNotInstalled),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}
