// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.chat.*`.

use bitrix24_runtime as rt;

pub mod user;

/// Create Chat: `im.chat.add`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `USERS`: `array`.
    #[inline]
    pub fn users(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USERS", value.into()))
    }

    /// `TYPE`: `string`. Default: `CHAT`. Values: `OPEN`, `CHAT`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `COLOR`: `string`. Values: `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`, `AQUA`,
    /// `PINK`, `LIME`, `BROWN`, `AZURE`, `KHAKI`, `SAND`, `MARENGO`, `GRAY`, `GRAPHITE`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COLOR", value.into()))
    }

    /// `MESSAGE`: `string`.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// `AVATAR`: `string`.
    #[inline]
    pub fn avatar(self, value: impl Into<String>) -> Self {
        Self(self.0.text("AVATAR", value.into()))
    }

    /// `ENTITY_TYPE`: `string`. Values: `VIDEOCONF`, `AI_ASSISTANT_PRIVATE`, `LINES`, `LIVECHAT`,
    /// `ANNOUNCEMENT`, `CALENDAR`, `MAIL`, `CRM`, `SONET_GROUP`, `TASKS`, `CALL`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_TYPE", value.into()))
    }

    /// `ENTITY_ID`: `string`.
    #[inline]
    pub fn entity_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_ID", value.into()))
    }

    /// `COPILOT_MAIN_ROLE`: `string`. Values: `copilot_assistant` or others.
    #[inline]
    pub fn copilot_main_role(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COPILOT_MAIN_ROLE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "im.chat.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Chat ID: `im.chat.get`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `ENTITY_TYPE`, `ENTITY_ID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY_TYPE`: `string`. Required. Values: `VIDEOCONF`, `AI_ASSISTANT_PRIVATE`, `LINES`, `LIVECHAT`,
    /// `ANNOUNCEMENT`, `CALENDAR`, `MAIL`, `CRM`, `SONET_GROUP`, `TASKS_TASK`, `TASKS`, `CALL`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_TYPE", value.into()))
    }

    /// `ENTITY_ID`: `string`. Required.
    #[inline]
    pub fn entity_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "im.chat.get";
    const REQUIRED: &'static [&'static str] = &["ENTITY_TYPE", "ENTITY_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.chat.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`. In examples: `integer`.
    pub id: Option<i64>,
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
        f.int("ID", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Leave Chat: `im.chat.leave`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Leave(rt::Params);

impl Leave {
    /// A request with its required parameters:
    ///
    /// - `CHAT_ID`: `integer`.
    #[inline]
    pub fn new(chat_id: i64) -> Self {
        Self(rt::Params::new().int("CHAT_ID", chat_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Leave {
    const NAME: &'static str = "im.chat.leave";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = LeaveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.chat.leave`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeaveError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`: `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`: `It is forbidden to delete users of this chat`.
    AccessErrorForbiddenToDeleteUsersChat,
    /// `ACCESS_ERROR` with any other text.
    AccessError,
    /// `ACCESS_DENIED_KICK`: `Access denied to kick user from chat`.
    AccessDeniedKick,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for LeaveError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        (
            "ACCESS_ERROR",
            "It is forbidden to delete users of this chat",
            Self::AccessErrorForbiddenToDeleteUsersChat,
        ),
        ("ACCESS_ERROR", "Action unavailable", Self::AccessErrorActionUnavailable),
        ("ACCESS_ERROR", "", Self::AccessError),
        ("ACCESS_DENIED_KICK", "", Self::AccessDeniedKick),
    ];
    const OTHER: Self = Self::Other;
}

/// Disable Notifications from Chat: `im.chat.mute`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Mute(rt::Params);

impl Mute {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CHAT_ID`: `integer`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// `DIALOG_ID`: `string`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn dialog_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DIALOG_ID", value.into()))
    }

    /// `MUTE`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn mute(self, value: bool) -> Self {
        Self(self.0.yes_no("MUTE", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Mute {
    const NAME: &'static str = "im.chat.mute";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = MuteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.chat.mute`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MuteError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty` (HTTP 400).
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty` (HTTP 400).
    DialogIdEmpty,
    /// `ACCESS_ERROR`: `This chat cannot be muted` (HTTP 403).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MuteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Change Chat Owner: `im.chat.setOwner`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SetOwner(rt::Params);

impl SetOwner {
    /// A request with its required parameters:
    ///
    /// - `USER_ID`: `integer`.
    #[inline]
    pub fn new(user_id: i64) -> Self {
        Self(rt::Params::new().int("USER_ID", user_id))
    }

    /// `CHAT_ID`: `integer`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// `DIALOG_ID`: `string`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn dialog_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DIALOG_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for SetOwner {
    const NAME: &'static str = "im.chat.setOwner";
    const REQUIRED: &'static [&'static str] = &["USER_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetOwnerError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.chat.setOwner`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetOwnerError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty`.
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty`.
    DialogIdEmpty,
    /// `USER_ID_EMPTY`: `User ID can't be empty`.
    UserIdEmpty,
    /// `ACCESS_ERROR`: `Action unavailable`.
    AccessError,
    /// `WRONG_REQUEST`: `Change owner can only owner and user must be member in chat`.
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetOwnerError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
        ("USER_ID_EMPTY", "", Self::UserIdEmpty),
        ("ACCESS_ERROR", "", Self::AccessError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Chat Avatar: `im.chat.updateAvatar`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UpdateAvatar(rt::Params);

impl UpdateAvatar {
    /// A request with its required parameters:
    ///
    /// - `AVATAR`: `string`.
    #[inline]
    pub fn new(avatar: impl Into<String>) -> Self {
        Self(rt::Params::new().text("AVATAR", avatar.into()))
    }

    /// `CHAT_ID`: `integer`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// `DIALOG_ID`: `string`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn dialog_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DIALOG_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UpdateAvatar {
    const NAME: &'static str = "im.chat.updateAvatar";
    const REQUIRED: &'static [&'static str] = &["AVATAR"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateAvatarError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.chat.updateAvatar`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateAvatarError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty` (HTTP 400).
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty` (HTTP 400).
    DialogIdEmpty,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `ACCESS_ERROR`: `Action unavailable` (HTTP 400).
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`: `The avatar of this chat cannot be changed` (HTTP 400).
    AccessErrorAvatarChatCannotBeChanged,
    /// `ACCESS_ERROR` with any other text.
    AccessError,
    /// `AVATAR_ERROR`: `Avatar incorrect type` (HTTP 400).
    AvatarErrorAvatarIncorrectType,
    /// `AVATAR_ERROR`: `Avatar incorrect size (max 5000x5000)` (HTTP 400).
    AvatarErrorAvatarIncorrectSize,
    /// `AVATAR_ERROR` with any other text.
    AvatarError,
    /// `WRONG_REQUEST`: `Chat doesn't exist` (HTTP 400).
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateAvatarError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "ACCESS_ERROR",
            "The avatar of this chat cannot be changed",
            Self::AccessErrorAvatarChatCannotBeChanged,
        ),
        ("ACCESS_ERROR", "Action unavailable", Self::AccessErrorActionUnavailable),
        ("ACCESS_ERROR", "", Self::AccessError),
        ("AVATAR_ERROR", "Avatar incorrect type", Self::AvatarErrorAvatarIncorrectType),
        (
            "AVATAR_ERROR",
            "Avatar incorrect size *",
            Self::AvatarErrorAvatarIncorrectSize,
        ),
        ("AVATAR_ERROR", "", Self::AvatarError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Change Chat Color: `im.chat.updateColor`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UpdateColor(rt::Params);

impl UpdateColor {
    /// A request with its required parameters:
    ///
    /// - `COLOR`: `string`. Values: `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`, `AQUA`,
    ///   `PINK`, `LIME`, `BROWN`, `AZURE`, `KHAKI`, `SAND`, `MARENGO`, `GRAY`, `GRAPHITE`.
    #[inline]
    pub fn new(color: impl Into<String>) -> Self {
        Self(rt::Params::new().text("COLOR", color.into()))
    }

    /// `CHAT_ID`: `integer`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// `DIALOG_ID`: `string`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn dialog_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DIALOG_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UpdateColor {
    const NAME: &'static str = "im.chat.updateColor";
    const REQUIRED: &'static [&'static str] = &["COLOR"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateColorError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.chat.updateColor`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateColorError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty`.
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty`.
    DialogIdEmpty,
    /// `ACCESS_ERROR`: `Action unavailable`.
    AccessError,
    /// `WRONG_COLOR`: `This color currently unavailable`.
    WrongColor,
    /// `WRONG_REQUEST`: `This color currently set or chat doesn't exist`.
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateColorError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
        ("ACCESS_ERROR", "", Self::AccessError),
        ("WRONG_COLOR", "", Self::WrongColor),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Chat Title: `im.chat.updateTitle`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UpdateTitle(rt::Params);

impl UpdateTitle {
    /// A request with its required parameters:
    ///
    /// - `TITLE`: `string`.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self(rt::Params::new().text("TITLE", title.into()))
    }

    /// `CHAT_ID`: `integer`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// `DIALOG_ID`: `string`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn dialog_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DIALOG_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UpdateTitle {
    const NAME: &'static str = "im.chat.updateTitle";
    const REQUIRED: &'static [&'static str] = &["TITLE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateTitleError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.chat.updateTitle`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateTitleError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty`.
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty`.
    DialogIdEmpty,
    /// `TITLE_EMPTY`: `Title can't be empty`.
    TitleEmpty,
    /// `ACCESS_ERROR`: `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`: `This chat cannot be renamed`.
    AccessErrorChatCannotBeRenamed,
    /// `ACCESS_ERROR` with any other text.
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateTitleError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
        ("TITLE_EMPTY", "", Self::TitleEmpty),
        (
            "ACCESS_ERROR",
            "This chat cannot be renamed",
            Self::AccessErrorChatCannotBeRenamed,
        ),
        ("ACCESS_ERROR", "Action unavailable", Self::AccessErrorActionUnavailable),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}
