// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.search.last.*`.

use bitrix24_runtime as rt;

/// Add Entry to Search History: `im.search.last.add`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
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

impl rt::Method for Add {
    const NAME: &'static str = "im.search.last.add";
    const REQUIRED: &'static [&'static str] = &["DIALOG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.search.last.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty` (HTTP 400).
    DialogIdEmpty,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Record from Search History: `im.search.last.delete`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
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

impl rt::Method for Delete {
    const NAME: &'static str = "im.search.last.delete";
    const REQUIRED: &'static [&'static str] = &["DIALOG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.search.last.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty` (HTTP 400).
    DialogIdEmpty,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Search History: `im.search.last.get`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SKIP_OPENLINES`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_openlines(self, value: bool) -> Self {
        Self(self.0.yes_no("SKIP_OPENLINES", value))
    }

    /// `SKIP_CHAT`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_chat(self, value: bool) -> Self {
        Self(self.0.yes_no("SKIP_CHAT", value))
    }

    /// `SKIP_DIALOG`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_dialog(self, value: bool) -> Self {
        Self(self.0.yes_no("SKIP_DIALOG", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "im.search.last.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.search.last.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `id`: `string | integer`.
    pub id: Option<rt::Id>,
    /// `type`: `string`. Values: `chat`, `user`.
    pub r#type: Option<String>,
    /// `avatar`: `object`.
    pub avatar: Option<GetOutputAvatar>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `user`: `object`.
    pub user: Option<GetOutputUser>,
    /// `chat`: `object`.
    pub chat: Option<GetOutputChat>,
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
        f.field("id", &mut self.id);
        f.text("type", &mut self.r#type);
        f.field("avatar", &mut self.avatar);
        f.text("title", &mut self.title);
        f.field("user", &mut self.user);
        f.field("chat", &mut self.chat);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.avatar` of `im.search.last.get`.
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

/// Keys of `result.user` of `im.search.last.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUser {
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
    pub phones: Option<GetOutputUserPhones>,
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

/// Keys of `result.user.phones` of `im.search.last.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUserPhones {
    /// `work_phone`: `string`.
    pub work_phone: Option<String>,
    /// `personal_mobile`: `string`.
    pub personal_mobile: Option<String>,
    /// `inner_phone`: `string`.
    pub inner_phone: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUserPhones {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUserPhones", self, f)
    }
}

impl rt::Object for GetOutputUserPhones {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("work_phone", &mut self.work_phone);
        f.text("personal_mobile", &mut self.personal_mobile);
        f.text("inner_phone", &mut self.inner_phone);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.chat` of `im.search.last.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputChat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
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
    /// `mute_list`: `object`.
    pub mute_list: Option<rt::Map>,
    /// `date_create`: `string`.
    pub date_create: Option<String>,
    /// `message_type`: `string`.
    pub message_type: Option<String>,
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
        f.text("name", &mut self.name);
        f.int("owner", &mut self.owner);
        f.flag("extranet", &mut self.extranet);
        f.text("avatar", &mut self.avatar);
        f.text("color", &mut self.color);
        f.text("type", &mut self.r#type);
        f.text("entity_type", &mut self.entity_type);
        f.text("entity_id", &mut self.entity_id);
        f.text("entity_data_1", &mut self.entity_data_1);
        f.text("entity_data_2", &mut self.entity_data_2);
        f.text("entity_data_3", &mut self.entity_data_3);
        f.field("mute_list", &mut self.mute_list);
        f.text("date_create", &mut self.date_create);
        f.text("message_type", &mut self.message_type);
        f.rest(&mut self.extra);
    }
}
