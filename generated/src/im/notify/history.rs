// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.notify.history.*`.

use bitrix24_runtime as rt;

/// Searching Notification History: `im.notify.history.search`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Search(rt::Params);

impl Search {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SEARCH_TEXT`: `string`.
    #[inline]
    pub fn search_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SEARCH_TEXT", value.into()))
    }

    /// `SEARCH_TYPE`: `string`.
    #[inline]
    pub fn search_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SEARCH_TYPE", value.into()))
    }

    /// `SEARCH_TYPES`: `array`.
    #[inline]
    pub fn search_types(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SEARCH_TYPES", value.into()))
    }

    /// `SEARCH_DATE`: `string`.
    #[inline]
    pub fn search_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SEARCH_DATE", value.into()))
    }

    /// `SEARCH_DATE_FROM`: `string`.
    #[inline]
    pub fn search_date_from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SEARCH_DATE_FROM", value.into()))
    }

    /// `SEARCH_DATE_TO`: `string`.
    #[inline]
    pub fn search_date_to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SEARCH_DATE_TO", value.into()))
    }

    /// `SEARCH_AUTHORS`: `array`.
    #[inline]
    pub fn search_authors(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SEARCH_AUTHORS", value.into()))
    }

    /// `LAST_ID`: `integer`.
    #[inline]
    pub fn last_id(self, value: i64) -> Self {
        Self(self.0.int("LAST_ID", value))
    }

    /// `LIMIT`: `integer`. Default: `50`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("LIMIT", value))
    }

    /// `CONVERT_TEXT`: `string`. Values: `Y` or others.
    #[inline]
    pub fn convert_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONVERT_TEXT", value.into()))
    }

    /// `GROUP_TAG`: `string`.
    #[inline]
    pub fn group_tag(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GROUP_TAG", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Search {
    const NAME: &'static str = "im.notify.history.search";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = SearchOutput;
    type Error = SearchError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.notify.history.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutput {
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `total_results`: `integer`.
    pub total_results: Option<i64>,
    /// `notifications`: `array`.
    pub notifications: Option<Vec<SearchOutputNotifications>>,
    /// `users`: `array`.
    pub users: Option<Vec<SearchOutputUsers>>,
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
        f.int("chat_id", &mut self.chat_id);
        f.int("total_results", &mut self.total_results);
        f.field("notifications", &mut self.notifications);
        f.field("users", &mut self.users);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.notifications` of `im.notify.history.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutputNotifications {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `author_id`: `integer`.
    pub author_id: Option<i64>,
    /// `date`: `string`.
    pub date: Option<String>,
    /// `notify_type`: `integer`.
    pub notify_type: Option<i64>,
    /// `notify_module`: `string`.
    pub notify_module: Option<String>,
    /// `notify_event`: `string`.
    pub notify_event: Option<String>,
    /// `notify_tag`: `string`.
    pub notify_tag: Option<String>,
    /// `notify_sub_tag`: `string`.
    pub notify_sub_tag: Option<String>,
    /// `notify_title`: `string`.
    pub notify_title: Option<String>,
    /// `setting_name`: `string`.
    pub setting_name: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `notify_read`: `string`. Values: `Y`, `N`.
    pub notify_read: Option<bool>,
    /// `notify_buttons`: `string`.
    pub notify_buttons: Option<String>,
    /// `params`: `object | null`.
    pub params: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SearchOutputNotifications {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchOutputNotifications", self, f)
    }
}

impl rt::Object for SearchOutputNotifications {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("chat_id", &mut self.chat_id);
        f.int("author_id", &mut self.author_id);
        f.text("date", &mut self.date);
        f.int("notify_type", &mut self.notify_type);
        f.text("notify_module", &mut self.notify_module);
        f.text("notify_event", &mut self.notify_event);
        f.text("notify_tag", &mut self.notify_tag);
        f.text("notify_sub_tag", &mut self.notify_sub_tag);
        f.text("notify_title", &mut self.notify_title);
        f.text("setting_name", &mut self.setting_name);
        f.text("text", &mut self.text);
        f.flag("notify_read", &mut self.notify_read);
        f.text("notify_buttons", &mut self.notify_buttons);
        f.field("params", &mut self.params);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.users` of `im.notify.history.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutputUsers {
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
    /// `phones`: `object`.
    pub phones: Option<SearchOutputUsersPhones>,
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

/// Keys of `result.users.phones` of `im.notify.history.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutputUsersPhones {
    /// `work_phone`: `string`.
    pub work_phone: Option<String>,
    /// `personal_mobile`: `string`.
    pub personal_mobile: Option<String>,
    /// `inner_phone`: `string`.
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
        f.text("work_phone", &mut self.work_phone);
        f.text("personal_mobile", &mut self.personal_mobile);
        f.text("inner_phone", &mut self.inner_phone);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.notify.history.search`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchError {
    /// `SEARCH_TEXT_ERROR`: `SEARCH_TEXT can't be less than 3 symbols` (HTTP 400).
    SearchTextError,
    /// `LAST_ID_STRING`: `Last notification ID can't be string` (HTTP 400).
    LastIdString,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SearchError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("SEARCH_TEXT_ERROR", "", Self::SearchTextError),
        ("LAST_ID_STRING", "", Self::LastIdString),
    ];
    const OTHER: Self = Self::Other;
}
