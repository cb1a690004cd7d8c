// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.dialog.messages.*`.

use bitrix24_runtime as rt;

/// Retrieve a List of Recent Messages: `im.dialog.messages.get`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `DIALOG_ID`: `string`.
    #[inline]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("DIALOG_ID", dialog_id.into()))
    }

    /// `LAST_ID`: `integer`.
    #[inline]
    pub fn last_id(self, value: i64) -> Self {
        Self(self.0.int("LAST_ID", value))
    }

    /// `FIRST_ID`: `integer`.
    #[inline]
    pub fn first_id(self, value: i64) -> Self {
        Self(self.0.int("FIRST_ID", value))
    }

    /// `LIMIT`: `integer`. Default: `20`.
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

impl rt::Method for Get {
    const NAME: &'static str = "im.dialog.messages.get";
    const REQUIRED: &'static [&'static str] = &["DIALOG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `messages`: `array`.
    pub messages: Option<Vec<GetOutputMessages>>,
    /// `users`: `array`.
    pub users: Option<Vec<GetOutputUsers>>,
    /// `files`: `array`.
    pub files: Option<Vec<GetOutputFiles>>,
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
        f.int("chat_id", &mut self.chat_id);
        f.field("messages", &mut self.messages);
        f.field("users", &mut self.users);
        f.field("files", &mut self.files);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.messages` of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMessages {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `author_id`: `integer`.
    pub author_id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<rt::DateTime>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `unread`: `boolean`.
    pub unread: Option<bool>,
    /// `uuid`: `string`.
    pub uuid: Option<String>,
    /// `replaces`: `array`.
    pub replaces: Option<Vec<rt::Value>>,
    /// `params`: `object`.
    pub params: Option<GetOutputMessagesParams>,
    /// `disappearing_date`: `datetime`.
    pub disappearing_date: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputMessages {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputMessages", self, f)
    }
}

impl rt::Object for GetOutputMessages {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("chat_id", &mut self.chat_id);
        f.int("author_id", &mut self.author_id);
        f.date_time("date", &mut self.date);
        f.text("text", &mut self.text);
        f.flag("unread", &mut self.unread);
        f.text("uuid", &mut self.uuid);
        f.field("replaces", &mut self.replaces);
        f.field("params", &mut self.params);
        f.date_time("disappearing_date", &mut self.disappearing_date);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.messages.params` of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMessagesParams {
    /// `LIKE`: `array`.
    pub like: Option<Vec<rt::Value>>,
    /// `CODE`: `array`. Values: `CHAT_JOIN`, `CHAT_LEAVE`.
    pub code: Option<Vec<rt::Value>>,
    /// `NOTIFY`: `string`.
    pub notify: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputMessagesParams {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputMessagesParams", self, f)
    }
}

impl rt::Object for GetOutputMessagesParams {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("LIKE", &mut self.like);
        f.field("CODE", &mut self.code);
        f.text("NOTIFY", &mut self.notify);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.users` of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUsers {
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
    /// `gender`: `string`. Values: `M`, `F`.
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
    /// `idle`: `boolean`.
    pub idle: Option<bool>,
    /// `last_activity_date`: `datetime`.
    pub last_activity_date: Option<rt::DateTime>,
    /// `mobile_last_date`: `datetime`. In examples: `boolean`.
    pub mobile_last_date: Option<rt::DateTime>,
    /// `desktop_last_date`: `datetime`. In examples: `boolean`.
    pub desktop_last_date: Option<rt::DateTime>,
    /// `absent`: `boolean`.
    pub absent: Option<bool>,
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

impl ::std::fmt::Debug for GetOutputUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUsers", self, f)
    }
}

impl rt::Object for GetOutputUsers {
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
        f.flag("idle", &mut self.idle);
        f.date_time("last_activity_date", &mut self.last_activity_date);
        f.date_time("mobile_last_date", &mut self.mobile_last_date);
        f.date_time("desktop_last_date", &mut self.desktop_last_date);
        f.flag("absent", &mut self.absent);
        f.field("departments", &mut self.departments);
        f.field("phones", &mut self.phones);
        f.field("bot_data", &mut self.bot_data);
        f.text("type", &mut self.r#type);
        f.text("website", &mut self.website);
        f.text("email", &mut self.email);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files` of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFiles {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<rt::DateTime>,
    /// `type`: `string`. Values: `image`, `video`, `audio`, `file`.
    pub r#type: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `extension`: `string`.
    pub extension: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `image`: `object`.
    pub image: Option<GetOutputFilesImage>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `progress`: `integer`.
    pub progress: Option<i64>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `authorName`: `string`.
    pub author_name: Option<String>,
    /// `urlPreview`: `string`.
    pub url_preview: Option<rt::Link>,
    /// `urlShow`: `string`.
    pub url_show: Option<rt::Link>,
    /// `urlDownload`: `string`.
    pub url_download: Option<rt::Link>,
    /// `viewerAttrs`: `object`.
    pub viewer_attrs: Option<GetOutputFilesViewerAttrs>,
    /// `mediaUrl`: `object`.
    pub media_url: Option<GetOutputFilesMediaUrl>,
    /// `isTranscribable`: `boolean`.
    pub is_transcribable: Option<bool>,
    /// `isVideoNote`: `boolean`.
    pub is_video_note: Option<bool>,
    /// `isVoiceNote`: `boolean`.
    pub is_voice_note: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFiles {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFiles", self, f)
    }
}

impl rt::Object for GetOutputFiles {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("chatId", &mut self.chat_id);
        f.date_time("date", &mut self.date);
        f.text("type", &mut self.r#type);
        f.text("name", &mut self.name);
        f.text("extension", &mut self.extension);
        f.int("size", &mut self.size);
        f.field("image", &mut self.image);
        f.text("status", &mut self.status);
        f.int("progress", &mut self.progress);
        f.int("authorId", &mut self.author_id);
        f.text("authorName", &mut self.author_name);
        f.link("urlPreview", &mut self.url_preview);
        f.link("urlShow", &mut self.url_show);
        f.link("urlDownload", &mut self.url_download);
        f.field("viewerAttrs", &mut self.viewer_attrs);
        f.field("mediaUrl", &mut self.media_url);
        f.flag("isTranscribable", &mut self.is_transcribable);
        f.flag("isVideoNote", &mut self.is_video_note);
        f.flag("isVoiceNote", &mut self.is_voice_note);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files.image` of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesImage {
    /// `height`: `integer`.
    pub height: Option<i64>,
    /// `width`: `integer`.
    pub width: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesImage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesImage", self, f)
    }
}

impl rt::Object for GetOutputFilesImage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("height", &mut self.height);
        f.int("width", &mut self.width);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files.viewerAttrs` of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesViewerAttrs {
    /// `viewer`: `string`.
    pub viewer: Option<String>,
    /// `viewerType`: `string`.
    pub viewer_type: Option<String>,
    /// `src`: `string`.
    pub src: Option<String>,
    /// `viewerResized`: `string`.
    pub viewer_resized: Option<String>,
    /// `objectId`: `string`.
    pub object_id: Option<String>,
    /// `viewerGroupBy`: `string`.
    pub viewer_group_by: Option<String>,
    /// `imChatId`: `integer`.
    pub im_chat_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `actions`: `string`.
    pub actions: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesViewerAttrs {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesViewerAttrs", self, f)
    }
}

impl rt::Object for GetOutputFilesViewerAttrs {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("viewer", &mut self.viewer);
        f.text("viewerType", &mut self.viewer_type);
        f.text("src", &mut self.src);
        f.text("viewerResized", &mut self.viewer_resized);
        f.text("objectId", &mut self.object_id);
        f.text("viewerGroupBy", &mut self.viewer_group_by);
        f.int("imChatId", &mut self.im_chat_id);
        f.text("title", &mut self.title);
        f.text("actions", &mut self.actions);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files.mediaUrl` of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesMediaUrl {
    /// `preview`: `object`.
    pub preview: Option<rt::IdMap<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesMediaUrl {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesMediaUrl", self, f)
    }
}

impl rt::Object for GetOutputFilesMediaUrl {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("preview", &mut self.preview);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.dialog.messages.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty` (HTTP 400).
    DialogIdEmpty,
    /// `FIRST_ID_STRING`: `First ID can't be string` (HTTP 400).
    FirstIdString,
    /// `LAST_ID_STRING`: `Last ID can't be string` (HTTP 400).
    LastIdString,
    /// `ACCESS_ERROR`: `You do not have access to the specified dialog` (HTTP 403).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
        ("FIRST_ID_STRING", "", Self::FirstIdString),
        ("LAST_ID_STRING", "", Self::LastIdString),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Find Message in Chat: `im.dialog.messages.search`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Search(rt::Params);

impl Search {
    /// A request with its required parameters:
    ///
    /// - `CHAT_ID`: `integer`.
    #[inline]
    pub fn new(chat_id: i64) -> Self {
        Self(rt::Params::new().int("CHAT_ID", chat_id))
    }

    /// `SEARCH_MESSAGE`: `string`.
    #[inline]
    pub fn search_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SEARCH_MESSAGE", value.into()))
    }

    /// `DATE_FROM`: `datetime`.
    #[inline]
    pub fn date_from(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_FROM", value.into()))
    }

    /// `DATE_TO`: `datetime`.
    #[inline]
    pub fn date_to(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_TO", value.into()))
    }

    /// `DATE`: `datetime`.
    #[inline]
    pub fn date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE", value.into()))
    }

    /// `ORDER`: `object`. Default: `{"ID": "DESC"}`.
    ///
    /// See [`SearchOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("ORDER", value))
    }

    /// `LIMIT`: `integer`. Default: `50`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("LIMIT", value))
    }

    /// `LAST_ID`: `integer`.
    #[inline]
    pub fn last_id(self, value: i64) -> Self {
        Self(self.0.int("LAST_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Search {
    const NAME: &'static str = "im.dialog.messages.search";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = SearchOutput;
    type Error = SearchError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ORDER` of `im.dialog.messages.search`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SearchOrder(rt::Params);

impl SearchOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`. Values: `ASC`, `DESC`. In examples: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SearchOrder> for rt::Params {
    #[inline]
    fn from(object: SearchOrder) -> Self {
        object.0
    }
}

impl From<SearchOrder> for rt::Order {
    #[inline]
    fn from(object: SearchOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `im.dialog.messages.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutput {
    /// `messages`: `array`.
    pub messages: Option<Vec<SearchOutputMessages>>,
    /// `users`: `array`.
    pub users: Option<Vec<SearchOutputUsers>>,
    /// `files`: `array`.
    pub files: Option<Vec<rt::Value>>,
    /// `additionalMessages`: `array`.
    pub additional_messages: Option<Vec<SearchOutputMessages>>,
    /// `copilot`: `object`.
    pub copilot: Option<rt::Map>,
    /// `stickers`: `array`.
    pub stickers: Option<Vec<rt::Value>>,
    /// `reactions`: `array`.
    pub reactions: Option<Vec<SearchOutputReactions>>,
    /// `tariffRestrictions`: `object`.
    pub tariff_restrictions: Option<SearchOutputTariffRestrictions>,
    /// `usersShort`: `array`.
    pub users_short: Option<Vec<SearchOutputUsersShort>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SearchOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchOutput", self, f)
    }
}

impl rt::Object for SearchOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("messages", &mut self.messages);
        f.field("users", &mut self.users);
        f.field("files", &mut self.files);
        f.field("additionalMessages", &mut self.additional_messages);
        f.field("copilot", &mut self.copilot);
        f.field("stickers", &mut self.stickers);
        f.field("reactions", &mut self.reactions);
        f.field("tariffRestrictions", &mut self.tariff_restrictions);
        f.field("usersShort", &mut self.users_short);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.messages` of `im.dialog.messages.search`, `result.additionalMessages` of
/// `im.dialog.messages.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutputMessages {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id_lower: Option<i64>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `author_id`: `integer`.
    pub author_id_lower: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<rt::DateTime>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `isSystem`: `boolean`.
    pub is_system: Option<bool>,
    /// `uuid`: `string`.
    pub uuid: Option<String>,
    /// `forward`: `object`.
    pub forward: Option<rt::Map>,
    /// `params`: `array`.
    pub params: Option<Vec<rt::Value>>,
    /// `viewedByOthers`: `boolean`.
    pub viewed_by_others: Option<bool>,
    /// `unread`: `boolean`.
    pub unread: Option<bool>,
    /// `viewed`: `boolean`.
    pub viewed: Option<bool>,
    /// `viewedCount`: `integer`.
    pub viewed_count: Option<i64>,
    /// `block`: `object`.
    pub block: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SearchOutputMessages {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchOutputMessages", self, f)
    }
}

impl rt::Object for SearchOutputMessages {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("chatId", &mut self.chat_id);
        f.int("chat_id", &mut self.chat_id_lower);
        f.int("authorId", &mut self.author_id);
        f.int("author_id", &mut self.author_id_lower);
        f.date_time("date", &mut self.date);
        f.text("text", &mut self.text);
        f.flag("isSystem", &mut self.is_system);
        f.text("uuid", &mut self.uuid);
        f.field("forward", &mut self.forward);
        f.field("params", &mut self.params);
        f.flag("viewedByOthers", &mut self.viewed_by_others);
        f.flag("unread", &mut self.unread);
        f.flag("viewed", &mut self.viewed);
        f.int("viewedCount", &mut self.viewed_count);
        f.field("block", &mut self.block);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.users` of `im.dialog.messages.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutputUsers {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
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
    /// `avatarHr`: `string`.
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
    /// `externalAuthId`: `string`.
    pub external_auth_id: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `idle`: `boolean`.
    pub idle: Option<bool>,
    /// `lastActivityDate`: `datetime`.
    pub last_activity_date: Option<rt::DateTime>,
    /// `mobileLastDate`: `datetime`. In examples: `boolean`.
    pub mobile_last_date: Option<rt::DateTime>,
    /// `desktopLastDate`: `datetime`. In examples: `boolean`.
    pub desktop_last_date: Option<rt::DateTime>,
    /// `absent`: `boolean`.
    pub absent: Option<bool>,
    /// `departments`: `array`.
    pub departments: Option<Vec<rt::Value>>,
    /// `phones`: `object`.
    pub phones: Option<SearchOutputUsersPhones>,
    /// `botData`: `object`.
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

impl ::std::fmt::Debug for SearchOutputUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchOutputUsers", self, f)
    }
}

impl rt::Object for SearchOutputUsers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.flag("active", &mut self.active);
        f.text("name", &mut self.name);
        f.text("firstName", &mut self.first_name);
        f.text("lastName", &mut self.last_name);
        f.text("workPosition", &mut self.work_position);
        f.text("color", &mut self.color);
        f.text("avatar", &mut self.avatar);
        f.text("avatarHr", &mut self.avatar_hr);
        f.text("gender", &mut self.gender);
        f.text("birthday", &mut self.birthday);
        f.flag("extranet", &mut self.extranet);
        f.flag("network", &mut self.network);
        f.flag("bot", &mut self.bot);
        f.flag("connector", &mut self.connector);
        f.text("externalAuthId", &mut self.external_auth_id);
        f.text("status", &mut self.status);
        f.flag("idle", &mut self.idle);
        f.date_time("lastActivityDate", &mut self.last_activity_date);
        f.date_time("mobileLastDate", &mut self.mobile_last_date);
        f.date_time("desktopLastDate", &mut self.desktop_last_date);
        f.flag("absent", &mut self.absent);
        f.field("departments", &mut self.departments);
        f.field("phones", &mut self.phones);
        f.field("botData", &mut self.bot_data);
        f.text("type", &mut self.r#type);
        f.text("website", &mut self.website);
        f.text("email", &mut self.email);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.users.phones` of `im.dialog.messages.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutputUsersPhones {
    /// `personal_mobile`: `string`. Seen in examples only.
    pub personal_mobile: Option<String>,
    /// `inner_phone`: `string`. Seen in examples only.
    pub inner_phone: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SearchOutputUsersPhones {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchOutputUsersPhones", self, f)
    }
}

impl rt::Object for SearchOutputUsersPhones {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("personal_mobile", &mut self.personal_mobile);
        f.text("inner_phone", &mut self.inner_phone);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.reactions` of `im.dialog.messages.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutputReactions {
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `reactionCounters`: `object`.
    pub reaction_counters: Option<rt::Map>,
    /// `reactionUsers`: `object`.
    pub reaction_users: Option<rt::Map>,
    /// `ownReactions`: `array`.
    pub own_reactions: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SearchOutputReactions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchOutputReactions", self, f)
    }
}

impl rt::Object for SearchOutputReactions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("messageId", &mut self.message_id);
        f.field("reactionCounters", &mut self.reaction_counters);
        f.field("reactionUsers", &mut self.reaction_users);
        f.field("ownReactions", &mut self.own_reactions);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.tariffRestrictions` of `im.dialog.messages.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutputTariffRestrictions {
    /// `isHistoryLimitExceeded`. In examples: `boolean`.
    pub is_history_limit_exceeded: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SearchOutputTariffRestrictions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchOutputTariffRestrictions", self, f)
    }
}

impl rt::Object for SearchOutputTariffRestrictions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("isHistoryLimitExceeded", &mut self.is_history_limit_exceeded);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.usersShort` of `im.dialog.messages.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutputUsersShort {
    /// `id`.
    pub id: Option<rt::Value>,
    /// `name`.
    pub name: Option<rt::Value>,
    /// `avatar`.
    pub avatar: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SearchOutputUsersShort {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchOutputUsersShort", self, f)
    }
}

impl rt::Object for SearchOutputUsersShort {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("id", &mut self.id);
        f.value("name", &mut self.name);
        f.value("avatar", &mut self.avatar);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.dialog.messages.search`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchError {
    /// `CHAT_ID_EMPTY`: `CHAT_ID can't be empty`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`: `You do not have access to this chat`.
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SearchError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}
