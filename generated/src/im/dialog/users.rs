// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.dialog.users.*`.

use bitrix24_runtime as rt;

/// Get the List of Participants: `im.dialog.users.list`
///
/// Scope: `im`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `DIALOG_ID`: `string`.
    #[inline]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("DIALOG_ID", dialog_id.into()))
    }

    /// `SKIP_EXTERNAL`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_external(self, value: bool) -> Self {
        Self(self.0.yes_no("SKIP_EXTERNAL", value))
    }

    /// `SKIP_EXTERNAL_EXCEPT_TYPES`: `string`.
    #[inline]
    pub fn skip_external_except_types(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SKIP_EXTERNAL_EXCEPT_TYPES", value.into()))
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

    /// `OFFSET`: `integer`. Default: `0`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("OFFSET", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "im.dialog.users.list";
    const REQUIRED: &'static [&'static str] = &["DIALOG_ID"];
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

/// Keys of `result` of `im.dialog.users.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
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
    pub phones: Option<ListOutputPhones>,
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

impl ::std::fmt::Debug for ListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutput", self, f)
    }
}

impl rt::Object for ListOutput {
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

/// Keys of `result.phones` of `im.dialog.users.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputPhones {
    /// `work_phone`: `string`.
    pub work_phone: Option<String>,
    /// `personal_mobile`: `string`.
    pub personal_mobile: Option<String>,
    /// `personal_phone`: `string`.
    pub personal_phone: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputPhones {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputPhones", self, f)
    }
}

impl rt::Object for ListOutputPhones {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("work_phone", &mut self.work_phone);
        f.text("personal_mobile", &mut self.personal_mobile);
        f.text("personal_phone", &mut self.personal_phone);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.dialog.users.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty`.
    DialogIdEmpty,
    /// `ACCESS_ERROR`: `You do not have access to the specified dialog`.
    AccessErrorNoAccessToSpecifiedDialog,
    /// `ACCESS_ERROR`: `You don't have access to this chat`.
    AccessErrorNoAccessToChat,
    /// `ACCESS_ERROR` with any other text.
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
        (
            "ACCESS_ERROR",
            "You do not have access to the specified dialog",
            Self::AccessErrorNoAccessToSpecifiedDialog,
        ),
        (
            "ACCESS_ERROR",
            "You don't have access to this chat",
            Self::AccessErrorNoAccessToChat,
        ),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}
