// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.crm.message.*`.

use bitrix24_runtime as rt;

/// Send a Message to Open Channel: `imopenlines.crm.message.add`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `CRM_ENTITY_TYPE`, `CRM_ENTITY`, `USER_ID`,
    /// `CHAT_ID`, `MESSAGE`.
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

    /// `CHAT_ID`: `integer`. Required.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// `MESSAGE`: `string`. Required.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "imopenlines.crm.message.add";
    const REQUIRED: &'static [&'static str] = &[
        "CRM_ENTITY_TYPE",
        "CRM_ENTITY",
        "USER_ID",
        "CHAT_ID",
        "MESSAGE",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.crm.message.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `CHAT_NOT_IN_CRM`: `Chat does not belong to the CRM entity being checked`.
    ChatNotInCrm,
    /// `CANCELED`: `You cannot send messages to the specified chat`.
    Canceled,
    /// `ACCESS_DENIED`: `Access denied! User don't have access to this entity`.
    AccessDenied,
    /// `ERROR_ARGUMENT`: ``Argument `CRM_ENTITY_TYPE` is null or empty``.
    ErrorArgumentCrmEntityTypeNullOrEmpty,
    /// `ERROR_ARGUMENT`: ``Argument `CRM_ENTITY` is null or empty``.
    ErrorArgumentCrmEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: ``Argument `USER_ID` is null or empty``.
    ErrorArgumentUserIdNullOrEmpty,
    /// `ERROR_ARGUMENT`: ``Argument `CHAT_ID` is null or empty``.
    ErrorArgumentChatIdNullOrEmpty,
    /// `ERROR_ARGUMENT`: ``Argument `MESSAGE` is null or empty``.
    ErrorArgumentMessageNullOrEmpty,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_NOT_IN_CRM", "", Self::ChatNotInCrm),
        ("CANCELED", "", Self::Canceled),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "ERROR_ARGUMENT",
            "Argument `CRM_ENTITY_TYPE` is null or empty",
            Self::ErrorArgumentCrmEntityTypeNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument `CRM_ENTITY` is null or empty",
            Self::ErrorArgumentCrmEntityNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument `MESSAGE` is null or empty",
            Self::ErrorArgumentMessageNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument `USER_ID` is null or empty",
            Self::ErrorArgumentUserIdNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument `CHAT_ID` is null or empty",
            Self::ErrorArgumentChatIdNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
    ];
    const OTHER: Self = Self::Other;
}
