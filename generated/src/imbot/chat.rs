// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.chat.*`.

use bitrix24_runtime as rt;

pub mod user;

/// Create a chat on behalf of the chat bot: `imbot.chat.add`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.add`: `bitrix24::imbot::v2::chat::Add`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

    /// `USERS`: `array`.
    #[inline]
    pub fn users(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USERS", value.into()))
    }

    /// `AVATAR`: `string`.
    #[inline]
    pub fn avatar(self, value: impl Into<String>) -> Self {
        Self(self.0.text("AVATAR", value.into()))
    }

    /// `ENTITY_TYPE`: `string`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_TYPE", value.into()))
    }

    /// `ENTITY_ID`: `string`.
    #[inline]
    pub fn entity_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_ID", value.into()))
    }

    /// `BOT_ID`: `integer`.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
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

impl rt::Method for Add {
    const NAME: &'static str = "imbot.chat.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.chat.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `INVALID_FORMAT`: `Parameter USERS has wrong type` (HTTP 400).
    InvalidFormat,
    /// `BOT_ID_ERROR`: `Bot not found` (HTTP 400).
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another REST application` (HTTP 400).
    AppIdError,
    /// `WRONG_REQUEST`: `Chat can't be created` (HTTP 400).
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("INVALID_FORMAT", "", Self::InvalidFormat),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Chat ID: `imbot.chat.get`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.get`: `bitrix24::imbot::v2::chat::Get`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `ENTITY_TYPE`, `ENTITY_ID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY_TYPE`: `string`. Required.
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
    const NAME: &'static str = "imbot.chat.get";
    const REQUIRED: &'static [&'static str] = &["ENTITY_TYPE", "ENTITY_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.chat.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. Seen in examples only.
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

/// What can go wrong in `imbot.chat.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `AUTHORIZE_ERROR`: `Method not available for guest session.`.
    AuthorizeError,
    /// `ACCESS_ERROR`: `You don't have access to this chat`.
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("AUTHORIZE_ERROR", "", Self::AuthorizeError),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Chat Bot Exit from Specified Chat: `imbot.chat.leave`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.leave`: `bitrix24::imbot::v2::chat::Leave`"
)]
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

    /// `BOT_ID`: `integer`.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
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

impl rt::Method for Leave {
    const NAME: &'static str = "imbot.chat.leave";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = LeaveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.chat.leave`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeaveError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`: `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`: `It is forbidden to delete users of this chat`.
    AccessErrorForbiddenToDeleteUsersChat,
    /// `ACCESS_ERROR`: `LEAVE_OWNER_FORBIDDEN`.
    AccessErrorLeaveOwnerForbidden,
    /// `ACCESS_ERROR` with any other text.
    AccessError,
    /// `WRONG_REQUEST`: `You don't have access or user isn't a member in chat`.
    WrongRequest,
    /// `BOT_ID_ERROR`: `Bot not found`.
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another rest application`.
    AppIdError,
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
        ("ACCESS_ERROR", "LEAVE_OWNER_FORBIDDEN", Self::AccessErrorLeaveOwnerForbidden),
        ("ACCESS_ERROR", "Action unavailable", Self::AccessErrorActionUnavailable),
        ("ACCESS_ERROR", "", Self::AccessError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
    ];
    const OTHER: Self = Self::Other;
}

/// Send Typing Indicator: `imbot.chat.sendTyping`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.InputAction.notify`: `bitrix24::imbot::v2::chat::input_action::Notify`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SendTyping(rt::Params);

impl SendTyping {
    /// A request with its required parameters:
    ///
    /// - `DIALOG_ID`: `string`.
    #[inline]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("DIALOG_ID", dialog_id.into()))
    }

    /// `BOT_ID`: `integer`.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
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

impl rt::Method for SendTyping {
    const NAME: &'static str = "imbot.chat.sendTyping";
    const REQUIRED: &'static [&'static str] = &["DIALOG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SendTypingError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.chat.sendTyping`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendTypingError {
    /// `BOT_ID_ERROR`: `Bot not found` (HTTP 400).
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another REST application` (HTTP 400).
    AppIdError,
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty` (HTTP 400).
    DialogIdEmpty,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SendTypingError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
    ];
    const OTHER: Self = Self::Other;
}

/// Assign or Revoke Chat Administrator Rights: `imbot.chat.setManager`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.Manager.add`: `bitrix24::imbot::v2::chat::manager::Add` or `imbot.v2.Chat.Manager.delete`: `bitrix24::imbot::v2::chat::manager::Delete`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct SetManager(rt::Params);

impl SetManager {
    /// A request in which nothing is set yet. Required: `CHAT_ID`, `USER_ID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CHAT_ID`: `integer`. Required.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// `USER_ID`: `integer`. Required.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `IS_MANAGER`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn is_manager(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_MANAGER", value))
    }

    /// `BOT_ID`: `integer`.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
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

impl rt::Method for SetManager {
    const NAME: &'static str = "imbot.chat.setManager";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID", "USER_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetManagerError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.chat.setManager`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetManagerError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty` (HTTP 400).
    ChatIdEmpty,
    /// `USER_ID_EMPTY`: `User ID can't be empty` (HTTP 400).
    UserIdEmpty,
    /// `WRONG_REQUEST`: `Change manager can only owner and user must be member in chat` (HTTP 400).
    WrongRequest,
    /// `BOT_ID_ERROR`: `Bot not found` (HTTP 400).
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another rest application` (HTTP 400).
    AppIdError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetManagerError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("USER_ID_EMPTY", "", Self::UserIdEmpty),
        ("WRONG_REQUEST", "", Self::WrongRequest),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
    ];
    const OTHER: Self = Self::Other;
}

/// Change Chat Owner: `imbot.chat.setOwner`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.setOwner`: `bitrix24::imbot::v2::chat::SetOwner`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct SetOwner(rt::Params);

impl SetOwner {
    /// A request in which nothing is set yet. Required: `CHAT_ID`, `USER_ID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CHAT_ID`: `integer`. Required.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// `USER_ID`: `integer`. Required.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `BOT_ID`: `integer`.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
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

impl rt::Method for SetOwner {
    const NAME: &'static str = "imbot.chat.setOwner";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID", "USER_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetOwnerError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.chat.setOwner`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetOwnerError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty`.
    ChatIdEmpty,
    /// `USER_ID_EMPTY`: `User ID can't be empty`.
    UserIdEmpty,
    /// `ACCESS_ERROR`: `Action unavailable`.
    AccessError,
    /// `WRONG_REQUEST`: `Change owner can only owner and user must be member in chat`.
    WrongRequest,
    /// `BOT_ID_ERROR`: `Bot not found`.
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another rest application`.
    AppIdError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetOwnerError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("USER_ID_EMPTY", "", Self::UserIdEmpty),
        ("ACCESS_ERROR", "", Self::AccessError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
    ];
    const OTHER: Self = Self::Other;
}

/// Change Chat Avatar: `imbot.chat.updateAvatar`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.update`: `bitrix24::imbot::v2::chat::Update`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UpdateAvatar(rt::Params);

impl UpdateAvatar {
    /// A request with its required parameters:
    ///
    /// - `CHAT_ID`: `integer`.
    /// - `AVATAR`: `string`.
    #[inline]
    pub fn new(chat_id: i64, avatar: impl Into<String>) -> Self {
        Self(rt::Params::new().int("CHAT_ID", chat_id).text("AVATAR", avatar.into()))
    }

    /// `BOT_ID`: `integer`.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
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

impl rt::Method for UpdateAvatar {
    const NAME: &'static str = "imbot.chat.updateAvatar";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID", "AVATAR"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateAvatarError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.chat.updateAvatar`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateAvatarError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty`.
    ChatIdEmpty,
    /// `ACCESS_DENIED`: `Access denied`.
    AccessDenied,
    /// `ACCESS_ERROR`: `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`: `The avatar of this chat cannot be changed`.
    AccessErrorAvatarChatCannotBeChanged,
    /// `ACCESS_ERROR` with any other text.
    AccessError,
    /// `AVATAR_ERROR`: `Avatar incorrect type`.
    AvatarErrorAvatarIncorrectType,
    /// `AVATAR_ERROR`: `Avatar incorrect size (max 5000x5000)`.
    AvatarErrorAvatarIncorrectSize,
    /// `AVATAR_ERROR` with any other text.
    AvatarError,
    /// `WRONG_REQUEST`: `Chat doesn't exist`.
    WrongRequest,
    /// `BOT_ID_ERROR`: `Bot not found`.
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another REST application`.
    AppIdError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateAvatarError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
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
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
    ];
    const OTHER: Self = Self::Other;
}

/// Change Chat Color: `imbot.chat.updateColor`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.update`: `bitrix24::imbot::v2::chat::Update`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UpdateColor(rt::Params);

impl UpdateColor {
    /// A request with its required parameters:
    ///
    /// - `CHAT_ID`: `integer`.
    /// - `COLOR`: `string`. Values: `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`, `AQUA`,
    ///   `PINK`, `LIME`, `BROWN`, `AZURE`, `KHAKI`, `SAND`, `MARENGO`, `GRAY`, `GRAPHITE`.
    #[inline]
    pub fn new(chat_id: i64, color: impl Into<String>) -> Self {
        Self(rt::Params::new().int("CHAT_ID", chat_id).text("COLOR", color.into()))
    }

    /// `BOT_ID`: `integer`.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
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

impl rt::Method for UpdateColor {
    const NAME: &'static str = "imbot.chat.updateColor";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID", "COLOR"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateColorError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.chat.updateColor`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateColorError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`: `Action unavailable`.
    AccessError,
    /// `WRONG_COLOR`: `This color currently unavailable`.
    WrongColor,
    /// `WRONG_REQUEST`: `This color currently set or chat doesn't exist`.
    WrongRequest,
    /// `BOT_ID_ERROR`: `Bot not found`.
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another rest application`.
    AppIdError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateColorError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("ACCESS_ERROR", "", Self::AccessError),
        ("WRONG_COLOR", "", Self::WrongColor),
        ("WRONG_REQUEST", "", Self::WrongRequest),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
    ];
    const OTHER: Self = Self::Other;
}

/// Change Chat Title: `imbot.chat.updateTitle`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.update`: `bitrix24::imbot::v2::chat::Update`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UpdateTitle(rt::Params);

impl UpdateTitle {
    /// A request with its required parameters:
    ///
    /// - `CHAT_ID`: `integer`.
    /// - `TITLE`: `string`.
    #[inline]
    pub fn new(chat_id: i64, title: impl Into<String>) -> Self {
        Self(rt::Params::new().int("CHAT_ID", chat_id).text("TITLE", title.into()))
    }

    /// `BOT_ID`: `integer`.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
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

impl rt::Method for UpdateTitle {
    const NAME: &'static str = "imbot.chat.updateTitle";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID", "TITLE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateTitleError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.chat.updateTitle`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateTitleError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty` (HTTP 400).
    ChatIdEmpty,
    /// `TITLE_EMPTY`: `Title can't be empty` (HTTP 400).
    TitleEmpty,
    /// `ACCESS_ERROR`: `Action unavailable` (HTTP 400).
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`: `This chat cannot be renamed` (HTTP 400).
    AccessErrorChatCannotBeRenamed,
    /// `ACCESS_ERROR` with any other text.
    AccessError,
    /// `BOT_ID_ERROR`: `Bot not found` (HTTP 400).
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another rest application` (HTTP 400).
    AppIdError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateTitleError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("TITLE_EMPTY", "", Self::TitleEmpty),
        (
            "ACCESS_ERROR",
            "This chat cannot be renamed",
            Self::AccessErrorChatCannotBeRenamed,
        ),
        ("ACCESS_ERROR", "Action unavailable", Self::AccessErrorActionUnavailable),
        ("ACCESS_ERROR", "", Self::AccessError),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
    ];
    const OTHER: Self = Self::Other;
}
