// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.crm.chat.*`.

use bitrix24_runtime as rt;

pub mod user;

/// Get Chats for CRM Object: `imopenlines.crm.chat.get`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `CRM_ENTITY_TYPE`: `string`. Values: `lead`, `deal`, `company`, `contact`.
    /// - `CRM_ENTITY`: `integer`.
    #[inline]
    pub fn new(crm_entity_type: impl Into<String>, crm_entity: i64) -> Self {
        Self(
            rt::Params::new()
                .text("CRM_ENTITY_TYPE", crm_entity_type.into())
                .int("CRM_ENTITY", crm_entity),
        )
    }

    /// `ACTIVE_ONLY`: `char`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn active_only(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE_ONLY", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "imopenlines.crm.chat.get";
    const REQUIRED: &'static [&'static str] = &["CRM_ENTITY_TYPE", "CRM_ENTITY"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imopenlines.crm.chat.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `CHAT_ID`: `string`.
    pub chat_id: Option<String>,
    /// `CONNECTOR_ID`: `string`.
    pub connector_id: Option<String>,
    /// `CONNECTOR_TITLE`: `string`.
    pub connector_title: Option<String>,
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
        f.text("CHAT_ID", &mut self.chat_id);
        f.text("CONNECTOR_ID", &mut self.connector_id);
        f.text("CONNECTOR_TITLE", &mut self.connector_title);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imopenlines.crm.chat.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`: `Access denied! You don't have access to this action` (HTTP 403).
    AccessDenied,
    /// `ERROR_ARGUMENT`: `Argument 'CRM_ENTITY_TYPE' is null or empty` (HTTP 400).
    ErrorArgumentCrmEntityTypeNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'CRM_ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentCrmEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `The value of an argument 'CRM_ENTITY' has an invalid type` (HTTP 400).
    ErrorArgumentValueArgumentCrmEntityHasInvalidType,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
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
            "Argument 'CRM_ENTITY' is null or empty",
            Self::ErrorArgumentCrmEntityNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the Identifier of the Last Chat: `imopenlines.crm.chat.getLastId`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetLastId(rt::Params);

impl GetLastId {
    /// A request with its required parameters:
    ///
    /// - `CRM_ENTITY_TYPE`: `string`. Values: `lead`, `deal`, `company`, `contact`.
    /// - `CRM_ENTITY`: `integer`.
    #[inline]
    pub fn new(crm_entity_type: impl Into<String>, crm_entity: i64) -> Self {
        Self(
            rt::Params::new()
                .text("CRM_ENTITY_TYPE", crm_entity_type.into())
                .int("CRM_ENTITY", crm_entity),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetLastId {
    const NAME: &'static str = "imopenlines.crm.chat.getLastId";
    const REQUIRED: &'static [&'static str] = &["CRM_ENTITY_TYPE", "CRM_ENTITY"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = i64;
    type Error = GetLastIdError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.crm.chat.getLastId`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetLastIdError {
    /// `CRM_CHAT_EMPTY_CRM_DATA`: `Could not find CRM object` (HTTP 400).
    CrmChatEmptyCrmDataCouldNotFindCrmObject,
    /// `CRM_CHAT_EMPTY_CRM_DATA`:
    ///
    /// - `Empty CRM data` (HTTP 400)
    /// - any other text
    CrmChatEmptyCrmData,
    /// `ERROR_ARGUMENT`: `The value of an argument CRM_ENTITY has an invalid type` (HTTP 400).
    ErrorArgument,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetLastIdError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "CRM_CHAT_EMPTY_CRM_DATA",
            "Could not find CRM object",
            Self::CrmChatEmptyCrmDataCouldNotFindCrmObject,
        ),
        ("CRM_CHAT_EMPTY_CRM_DATA", "Empty CRM data", Self::CrmChatEmptyCrmData),
        ("CRM_CHAT_EMPTY_CRM_DATA", "", Self::CrmChatEmptyCrmData),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
    ];
    const OTHER: Self = Self::Other;
}
