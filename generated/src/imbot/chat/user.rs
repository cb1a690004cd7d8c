// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.chat.user.*`.

use bitrix24_runtime as rt;

/// Add Participants to Chat: `imbot.chat.user.add`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.User.add`: `bitrix24::imbot::v2::chat::user::Add`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `CHAT_ID`: `integer`.
    /// - `USERS`: `array`.
    #[inline]
    pub fn new(chat_id: i64, users: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("CHAT_ID", chat_id).value("USERS", users.into()))
    }

    /// `HIDE_HISTORY`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn hide_history(self, value: bool) -> Self {
        Self(self.0.yes_no("HIDE_HISTORY", value))
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
    const NAME: &'static str = "imbot.chat.user.add";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID", "USERS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.chat.user.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`: `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`: `It is forbidden to add users to this chat`.
    AccessErrorForbiddenToAddUsersToChat,
    /// `ACCESS_ERROR` with any other text.
    AccessError,
    /// `WRONG_REQUEST`: `User IDs must be passed in array format`.
    WrongRequestUserIDsMustBePassedArrayFormat,
    /// `WRONG_REQUEST`: `You don't have access or user already member in chat`.
    WrongRequestNoAccessOrUserAlreadyMemberChat,
    /// `WRONG_REQUEST` with any other text.
    WrongRequest,
    /// `BOT_ID_ERROR`: `Bot not found`.
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another rest application`.
    AppIdError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        (
            "ACCESS_ERROR",
            "It is forbidden to add users to this chat",
            Self::AccessErrorForbiddenToAddUsersToChat,
        ),
        ("ACCESS_ERROR", "Action unavailable", Self::AccessErrorActionUnavailable),
        ("ACCESS_ERROR", "", Self::AccessError),
        (
            "WRONG_REQUEST",
            "You don't have access or user already member in chat",
            Self::WrongRequestNoAccessOrUserAlreadyMemberChat,
        ),
        (
            "WRONG_REQUEST",
            "User IDs must be passed in array format",
            Self::WrongRequestUserIDsMustBePassedArrayFormat,
        ),
        ("WRONG_REQUEST", "", Self::WrongRequest),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
    ];
    const OTHER: Self = Self::Other;
}

/// Exclude Participants from Chat: `imbot.chat.user.delete`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.User.delete`: `bitrix24::imbot::v2::chat::user::Delete`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
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

impl rt::Method for Delete {
    const NAME: &'static str = "imbot.chat.user.delete";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID", "USER_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.chat.user.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty`.
    ChatIdEmpty,
    /// `USER_ID_EMPTY`: `User ID can't be empty`.
    UserIdEmpty,
    /// `ACCESS_ERROR`: `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`: `It is forbidden to delete users of this chat`.
    AccessErrorForbiddenToDeleteUsersChat,
    /// `ACCESS_ERROR`: `LEAVE_OWNER_FORBIDDEN`.
    AccessErrorLeaveOwnerForbidden,
    /// `ACCESS_ERROR` with any other text.
    AccessError,
    /// `WRONG_REQUEST`: `You don't have access or user isn't a member of the chat`.
    WrongRequest,
    /// `BOT_ID_ERROR`: `Bot not found`.
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another REST application`.
    AppIdError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("USER_ID_EMPTY", "", Self::UserIdEmpty),
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

/// Get the List of Chat Participants: `imbot.chat.user.list`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.User.list`: `bitrix24::imbot::v2::chat::user::List`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
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

impl rt::Method for List {
    const NAME: &'static str = "imbot.chat.user.list";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Value>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.chat.user.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`: `Action unavailable`.
    AccessError,
    /// `BOT_ID_ERROR`: `Bot not found`.
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another rest application`.
    AppIdError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("ACCESS_ERROR", "", Self::AccessError),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
    ];
    const OTHER: Self = Self::Other;
}
