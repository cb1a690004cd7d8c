// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.chat.user.*`.

use bitrix24_runtime as rt;

/// Invite Participants to Chat: `im.chat.user.add`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html)
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "im.chat.user.add";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID", "USERS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.chat.user.add`.
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
    /// `ACCESS_DENIED_EXTEND`: `Insufficient permissions to add participants to the chat`.
    AccessDeniedExtend,
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
        ("ACCESS_DENIED_EXTEND", "", Self::AccessDeniedExtend),
    ];
    const OTHER: Self = Self::Other;
}

/// Exclude Participants from Chat: `im.chat.user.delete`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html)
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "im.chat.user.delete";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID", "USER_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.chat.user.delete`.
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
    /// `ACCESS_ERROR` with any other text.
    AccessError,
    /// `ACCESS_DENIED_KICK`: `Insufficient rights to exclude participants from the chat`.
    AccessDeniedKick,
    /// `USER_NOT_FOUND`: `The specified user is not in the chat`.
    UserNotFound,
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
        ("ACCESS_ERROR", "Action unavailable", Self::AccessErrorActionUnavailable),
        ("ACCESS_ERROR", "", Self::AccessError),
        ("ACCESS_DENIED_KICK", "", Self::AccessDeniedKick),
        ("USER_NOT_FOUND", "", Self::UserNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Chat Participant IDs: `im.chat.user.list`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html)
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "im.chat.user.list";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Value>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.chat.user.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`: `Action unavailable`.
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}
