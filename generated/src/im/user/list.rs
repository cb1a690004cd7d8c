// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.user.list.*`.

use bitrix24_runtime as rt;

/// Get User Data: `im.user.list.get`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `ID`: `array | string`.
    #[inline]
    pub fn new(id: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("ID", id.into()))
    }

    /// `AVATAR_HR`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn avatar_hr(self, value: bool) -> Self {
        Self(self.0.yes_no("AVATAR_HR", value))
    }

    /// `RESULT_TYPE`: `string`. Values: `array` or others.
    #[inline]
    pub fn result_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RESULT_TYPE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "im.user.list.get";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.user.list.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `id`: `integer`. With: `RESULT_TYPE = 'array'`.
    pub id: Option<i64>,
    /// `active`: `boolean`. With: `RESULT_TYPE = 'array'`.
    pub active: Option<bool>,
    /// `name`: `string`. With: `RESULT_TYPE = 'array'`.
    pub name: Option<String>,
    /// `first_name`: `string`. With: `RESULT_TYPE = 'array'`.
    pub first_name: Option<String>,
    /// `last_name`: `string`. With: `RESULT_TYPE = 'array'`.
    pub last_name: Option<String>,
    /// `work_position`: `string`. With: `RESULT_TYPE = 'array'`.
    pub work_position: Option<String>,
    /// `color`: `string`. With: `RESULT_TYPE = 'array'`.
    pub color: Option<String>,
    /// `avatar`: `string`. With: `RESULT_TYPE = 'array'`.
    pub avatar: Option<String>,
    /// `avatar_hr`: `string`. With: `RESULT_TYPE = 'array'`.
    pub avatar_hr: Option<String>,
    /// `gender`: `string`. With: `RESULT_TYPE = 'array'`.
    pub gender: Option<String>,
    /// `birthday`: `string`. With: `RESULT_TYPE = 'array'`.
    pub birthday: Option<String>,
    /// `extranet`: `boolean`. With: `RESULT_TYPE = 'array'`.
    pub extranet: Option<bool>,
    /// `network`: `boolean`. With: `RESULT_TYPE = 'array'`.
    pub network: Option<bool>,
    /// `bot`: `boolean`. With: `RESULT_TYPE = 'array'`.
    pub bot: Option<bool>,
    /// `connector`: `boolean`. With: `RESULT_TYPE = 'array'`.
    pub connector: Option<bool>,
    /// `external_auth_id`: `string`. With: `RESULT_TYPE = 'array'`.
    pub external_auth_id: Option<String>,
    /// `status`: `string`. With: `RESULT_TYPE = 'array'`.
    pub status: Option<String>,
    /// `idle`: `datetime`. With: `RESULT_TYPE = 'array'`. In examples: `boolean`.
    pub idle: Option<rt::DateTime>,
    /// `last_activity_date`: `datetime`. With: `RESULT_TYPE = 'array'`.
    pub last_activity_date: Option<rt::DateTime>,
    /// `mobile_last_date`: `datetime`. With: `RESULT_TYPE = 'array'`. In examples: `boolean`.
    pub mobile_last_date: Option<rt::DateTime>,
    /// `desktop_last_date`: `datetime`. With: `RESULT_TYPE = 'array'`. In examples: `boolean`.
    pub desktop_last_date: Option<rt::DateTime>,
    /// `absent`: `datetime`. With: `RESULT_TYPE = 'array'`. In examples: `boolean`.
    pub absent: Option<rt::DateTime>,
    /// `departments`: `array`. With: `RESULT_TYPE = 'array'`.
    pub departments: Option<Vec<rt::Value>>,
    /// `phones`: `object`. With: `RESULT_TYPE = 'array'`.
    pub phones: Option<GetOutputPhones>,
    /// `bot_data`: `object`. With: `RESULT_TYPE = 'array'`.
    pub bot_data: Option<rt::Map>,
    /// `type`: `string`. With: `RESULT_TYPE = 'array'`.
    pub r#type: Option<String>,
    /// `website`: `string`. With: `RESULT_TYPE = 'array'`.
    pub website: Option<String>,
    /// `email`: `string`. With: `RESULT_TYPE = 'array'`.
    pub email: Option<String>,
    /// What no field has taken, such as `<id>` (`object`).
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

/// Keys of `result.phones` of `im.user.list.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputPhones {
    /// `work_phone`: `string`.
    pub work_phone: Option<String>,
    /// `personal_mobile`: `string`.
    pub personal_mobile: Option<String>,
    /// `inner_phone`: `string`.
    pub inner_phone: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputPhones {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputPhones", self, f)
    }
}

impl rt::Object for GetOutputPhones {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("work_phone", &mut self.work_phone);
        f.text("personal_mobile", &mut self.personal_mobile);
        f.text("inner_phone", &mut self.inner_phone);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.user.list.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `INVALID_FORMAT`: `A wrong format for the ID field is passed` (HTTP 400).
    InvalidFormat,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("INVALID_FORMAT", "", Self::InvalidFormat),
    ];
    const OTHER: Self = Self::Other;
}
