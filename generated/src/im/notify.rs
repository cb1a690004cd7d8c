// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.notify.*`.

use bitrix24_runtime as rt;

pub mod history;
pub mod personal;
pub mod read;
pub mod schema;
pub mod system;

/// Responding to Notifications with Quick Response: `im.notify.answer`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Answer(rt::Params);

impl Answer {
    /// A request with its required parameters:
    ///
    /// - `NOTIFY_ID`: `integer`.
    /// - `ANSWER_TEXT`: `string`.
    #[inline]
    pub fn new(notify_id: i64, answer_text: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .int("NOTIFY_ID", notify_id)
                .text("ANSWER_TEXT", answer_text.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Answer {
    const NAME: &'static str = "im.notify.answer";
    const REQUIRED: &'static [&'static str] = &["NOTIFY_ID", "ANSWER_TEXT"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AnswerOutput;
    type Error = AnswerError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.notify.answer`, `result` of `im.notify.confirm`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerOutput {
    /// `result_message`: `array | boolean`.
    pub result_message: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AnswerOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AnswerOutput", self, f)
    }
}

impl rt::Object for AnswerOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("result_message", &mut self.result_message);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.notify.answer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerError {
    /// `ID_ERROR`: `Notification ID can't be empty` (HTTP 400).
    IdError,
    /// `ANSWER_TEXT_ERROR`: `ANSWER_TEXT can't be empty` (HTTP 400).
    AnswerTextError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AnswerError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ID_ERROR", "", Self::IdError),
        ("ANSWER_TEXT_ERROR", "", Self::AnswerTextError),
    ];
    const OTHER: Self = Self::Other;
}

/// Interacting with Notification Buttons: `im.notify.confirm`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Confirm(rt::Params);

impl Confirm {
    /// A request with its required parameters:
    ///
    /// - `NOTIFY_ID`: `integer`.
    /// - `NOTIFY_VALUE`: `string`.
    #[inline]
    pub fn new(notify_id: i64, notify_value: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .int("NOTIFY_ID", notify_id)
                .text("NOTIFY_VALUE", notify_value.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Confirm {
    const NAME: &'static str = "im.notify.confirm";
    const REQUIRED: &'static [&'static str] = &["NOTIFY_ID", "NOTIFY_VALUE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AnswerOutput;
    type Error = ConfirmError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.notify.confirm`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfirmError {
    /// `ID_ERROR`: `Notification ID can't be empty` (HTTP 400).
    IdError,
    /// `NOTIFY_VALUE_ERROR`: `Notification Value can't be empty` (HTTP 400).
    NotifyValueError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ConfirmError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ID_ERROR", "", Self::IdError),
        ("NOTIFY_VALUE_ERROR", "", Self::NotifyValueError),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Notification: `im.notify.delete`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`. Required if no other of the group `ID|TAG|SUB_TAG` is given.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `TAG`: `string`. Required if no other of the group `ID|TAG|SUB_TAG` is given.
    #[inline]
    pub fn tag(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TAG", value.into()))
    }

    /// `SUB_TAG`: `string`. Required if no other of the group `ID|TAG|SUB_TAG` is given.
    #[inline]
    pub fn sub_tag(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SUB_TAG", value.into()))
    }

    /// `CLIENT_ID`: `string`.
    #[inline]
    pub fn client_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "im.notify.delete";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.notify.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `PARAMS_ERROR`: `Incorrect params`.
    ParamsError,
    /// `ACCESS_DENIED`: `Access denied! Client ID not specified`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("PARAMS_ERROR", "", Self::ParamsError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Notifications: `im.notify.get`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `LAST_ID`: `integer`.
    #[inline]
    pub fn last_id(self, value: i64) -> Self {
        Self(self.0.int("LAST_ID", value))
    }

    /// `LAST_TYPE`: `integer`. Values: `1`, `3`.
    #[inline]
    pub fn last_type(self, value: i64) -> Self {
        Self(self.0.int("LAST_TYPE", value))
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "im.notify.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.notify.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `total_count`: `integer`.
    pub total_count: Option<i64>,
    /// `total_unread_count`: `integer`.
    pub total_unread_count: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `notifications`: `array`.
    pub notifications: Option<Vec<GetOutputNotifications>>,
    /// `users`: `array`.
    pub users: Option<Vec<GetOutputUsers>>,
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
        f.int("total_count", &mut self.total_count);
        f.int("total_unread_count", &mut self.total_unread_count);
        f.int("chat_id", &mut self.chat_id);
        f.field("notifications", &mut self.notifications);
        f.field("users", &mut self.users);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.notifications` of `im.notify.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputNotifications {
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

impl ::std::fmt::Debug for GetOutputNotifications {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputNotifications", self, f)
    }
}

impl rt::Object for GetOutputNotifications {
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

/// Keys of `result.users` of `im.notify.get`.
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
    pub phones: Option<GetOutputUsersPhones>,
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

/// Keys of `result.users.phones` of `im.notify.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUsersPhones {
    /// `work_phone`: `string`.
    pub work_phone: Option<String>,
    /// `personal_mobile`: `string`.
    pub personal_mobile: Option<String>,
    /// `inner_phone`: `string`.
    pub inner_phone: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUsersPhones {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUsersPhones", self, f)
    }
}

impl rt::Object for GetOutputUsersPhones {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("work_phone", &mut self.work_phone);
        f.text("personal_mobile", &mut self.personal_mobile);
        f.text("inner_phone", &mut self.inner_phone);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.notify.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `LAST_ID_AND_LAST_TYPE`: `Parameters LAST_ID and LAST_TYPE should be used together.` (HTTP 400).
    LastIdAndLastType,
    /// `LAST_ID_STRING`: `Last notification ID can't be string` (HTTP 400).
    LastIdString,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("LAST_ID_AND_LAST_TYPE", "", Self::LastIdAndLastType),
        ("LAST_ID_STRING", "", Self::LastIdString),
    ];
    const OTHER: Self = Self::Other;
}

/// Read or Mark Notification as Unread: `im.notify.read`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Read(rt::Params);

impl Read {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `ACTION`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn action(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTION", value))
    }

    /// `ONLY_CURRENT`: `string`. Values: `Y` or others.
    #[inline]
    pub fn only_current(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ONLY_CURRENT", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Read {
    const NAME: &'static str = "im.notify.read";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
