// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.department.employees.*`.

use bitrix24_runtime as rt;

/// Get a List of Employees from Departments: `im.department.employees.get`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html)
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

    /// `USER_DATA`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn user_data(self, value: bool) -> Self {
        Self(self.0.yes_no("USER_DATA", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "im.department.employees.get";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<Vec<rt::Either<GetOutputEntry, i64>>>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<id>` of `im.department.employees.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputEntry {
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
    pub phones: Option<GetOutputEntryPhones>,
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

impl ::std::fmt::Debug for GetOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputEntry", self, f)
    }
}

impl rt::Object for GetOutputEntry {
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

/// Keys of `result.<id>.phones` of `im.department.employees.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputEntryPhones {
    /// `personal_mobile`: `string`.
    pub personal_mobile: Option<String>,
    /// `inner_phone`: `string`.
    pub inner_phone: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputEntryPhones {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputEntryPhones", self, f)
    }
}

impl rt::Object for GetOutputEntryPhones {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("personal_mobile", &mut self.personal_mobile);
        f.text("inner_phone", &mut self.inner_phone);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.department.employees.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ID_EMPTY`: `Department ID can't be empty` (HTTP 400).
    IdEmpty,
    /// `ACCESS_ERROR`: `Only intranet users have access to this method` (HTTP 403).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ID_EMPTY", "", Self::IdEmpty),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}
