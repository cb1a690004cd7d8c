// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.crm.chat.user.*`.

use bitrix24_runtime as rt;

/// Add User to Existing Chat: `imopenlines.crm.chat.user.add`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `CRM_ENTITY_TYPE`, `CRM_ENTITY`, `USER_ID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CRM_ENTITY_TYPE`: `string`. Required. Values: `lead`, `deal`, `company`, `contact`.
    #[inline]
    pub fn crm_entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CRM_ENTITY_TYPE", value.into()))
    }

    /// `CRM_ENTITY`: `integer`. Required.
    #[inline]
    pub fn crm_entity(self, value: i64) -> Self {
        Self(self.0.int("CRM_ENTITY", value))
    }

    /// `USER_ID`: `integer`. Required.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `CHAT_ID`: `integer`.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "imopenlines.crm.chat.user.add";
    const REQUIRED: &'static [&'static str] = &[
        "CRM_ENTITY_TYPE",
        "CRM_ENTITY",
        "USER_ID",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.crm.chat.user.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`: `Access denied! You don't have access to join user to chat` (HTTP 403).
    AccessDeniedNoAccessToJoinUserToChat,
    /// `ACCESS_DENIED`:
    /// `Access denied! This user does not have access to the chat because he does not have access to this CRM object`
    /// (HTTP 403).
    AccessDeniedUserNoAccessToChatBecauseHeNoAccessToCrm,
    /// `ACCESS_DENIED`:
    /// `Access denied! This user does not have access to the chat because he does not have access to this view chat history`
    /// (HTTP 403).
    AccessDeniedUserNoAccessToChatBecauseHeNoAccessToView,
    /// `ACCESS_DENIED` with any other text.
    AccessDenied,
    /// `ERROR_ARGUMENT`: `Argument 'CRM_ENTITY_TYPE' is null or empty` (HTTP 400).
    ErrorArgumentCrmEntityTypeNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'CRM_ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentCrmEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `The value of an argument 'CRM_ENTITY' has an invalid type` (HTTP 400).
    ErrorArgumentValueArgumentCrmEntityHasInvalidType,
    /// `ERROR_ARGUMENT`: `Argument 'Empty USER_ID' is null or empty` (HTTP 400).
    ErrorArgumentEmptyUserIdNullOrEmpty,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `IM_NOT_INSTALLED`: `Messenger is not installed.` (HTTP 400).
    ImNotInstalled,
    /// `CHAT_NOT_IN_CRM`: `Chat does not belong to the CRM object being checked` (HTTP 400).
    ChatNotInCrm,
    /// `CRM_CHAT_USER_NOT_ACTIVE`: `User not active` (HTTP 400).
    CrmChatUserNotActive,
    /// `WRONG_REQUEST`: `You don't have access or user already member in chat` (HTTP 400).
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ACCESS_DENIED",
            "Access denied! This user does not have access to the chat because he does not have access to this view chat history",
            Self::AccessDeniedUserNoAccessToChatBecauseHeNoAccessToView,
        ),
        (
            "ACCESS_DENIED",
            "Access denied! This user does not have access to the chat because he does not have access to this CRM object",
            Self::AccessDeniedUserNoAccessToChatBecauseHeNoAccessToCrm,
        ),
        (
            "ACCESS_DENIED",
            "Access denied! You don't have access to join user to chat",
            Self::AccessDeniedNoAccessToJoinUserToChat,
        ),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "ERROR_ARGUMENT",
            "The value of an argument 'CRM_ENTITY' has an invalid type",
            Self::ErrorArgumentValueArgumentCrmEntityHasInvalidType,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'CRM_ENTITY_TYPE' is null or empty",
            Self::ErrorArgumentCrmEntityTypeNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'Empty USER_ID' is null or empty",
            Self::ErrorArgumentEmptyUserIdNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'CRM_ENTITY' is null or empty",
            Self::ErrorArgumentCrmEntityNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("IM_NOT_INSTALLED", "", Self::ImNotInstalled),
        ("CHAT_NOT_IN_CRM", "", Self::ChatNotInCrm),
        ("CRM_CHAT_USER_NOT_ACTIVE", "", Self::CrmChatUserNotActive),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove User from Chat: `imopenlines.crm.chat.user.delete`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `CRM_ENTITY_TYPE`, `CRM_ENTITY`, `USER_ID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CRM_ENTITY_TYPE`: `string`. Required. Values: `lead`, `deal`, `company`, `contact`.
    #[inline]
    pub fn crm_entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CRM_ENTITY_TYPE", value.into()))
    }

    /// `CRM_ENTITY`: `integer`. Required.
    #[inline]
    pub fn crm_entity(self, value: i64) -> Self {
        Self(self.0.int("CRM_ENTITY", value))
    }

    /// `USER_ID`: `integer`. Required.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `CHAT_ID`: `integer`.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "imopenlines.crm.chat.user.delete";
    const REQUIRED: &'static [&'static str] = &[
        "CRM_ENTITY_TYPE",
        "CRM_ENTITY",
        "USER_ID",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.crm.chat.user.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`: `Access denied! You don't have access to join user to chat` (HTTP 403).
    AccessDenied,
    /// `CRM_CHAT_EMPTY_USER`: `Empty User ID` (HTTP 400).
    CrmChatEmptyUser,
    /// `CRM_CHAT_EMPTY_CRM_DATA`: `Empty CRM data` (HTTP 400).
    CrmChatEmptyCrmData,
    /// `ERROR_ARGUMENT`: `The value of an argument 'CRM_ENTITY' has an invalid type` (HTTP 400).
    ErrorArgument,
    /// `IM_NOT_INSTALLED`: `Messenger is not installed.` (HTTP 400).
    ImNotInstalled,
    /// `CHAT_NOT_IN_CRM`: `Chat does not belong to the CRM object being checked` (HTTP 400).
    ChatNotInCrm,
    /// `CHAT_DELETE_USER_PERMISSION_DENIED`: `You don't have access to delete a user from this chat` (HTTP
    /// 403).
    ChatDeleteUserPermissionDenied,
    /// `CRM_CHAT_USER_NOT_ACTIVE`: `User not active` (HTTP 400).
    CrmChatUserNotActive,
    /// `WRONG_REQUEST`: `You don't have access or user already not in chat` (HTTP 400).
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("CRM_CHAT_EMPTY_USER", "", Self::CrmChatEmptyUser),
        ("CRM_CHAT_EMPTY_CRM_DATA", "", Self::CrmChatEmptyCrmData),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("IM_NOT_INSTALLED", "", Self::ImNotInstalled),
        ("CHAT_NOT_IN_CRM", "", Self::ChatNotInCrm),
        ("CHAT_DELETE_USER_PERMISSION_DENIED", "", Self::ChatDeleteUserPermissionDenied),
        ("CRM_CHAT_USER_NOT_ACTIVE", "", Self::CrmChatUserNotActive),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}
