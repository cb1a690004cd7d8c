// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.session.*`.

use bitrix24_runtime as rt;

pub mod head;
pub mod history;
pub mod mode;

/// Take Over the Dialogue from the Current Operator: `imopenlines.session.intercept`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Intercept(rt::Params);

impl Intercept {
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

impl rt::Method for Intercept {
    const NAME: &'static str = "imopenlines.session.intercept";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = InterceptError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.session.intercept`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InterceptError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty` (HTTP 400).
    ChatIdEmpty,
    /// `OPERATOR_WRONG`: `You can not redirect to this operator` (HTTP 400).
    OperatorWrong,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for InterceptError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("OPERATOR_WRONG", "", Self::OperatorWrong),
    ];
    const OTHER: Self = Self::Other;
}

/// Join the Dialogue: `imopenlines.session.join`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-join.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Join(rt::Params);

impl Join {
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

impl rt::Method for Join {
    const NAME: &'static str = "imopenlines.session.join";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = JoinError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.session.join`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JoinError {
    /// `CHAT_ID`: `The specified chat identifier is incorrect` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE`: `The specified chat is not an Open Channel` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED`: `You cannot open this conversation as you do not have sufficient permissions` (HTTP
    /// 400).
    AccessDenied,
    /// `USER_ID`: `The specified user identifier is incorrect` (HTTP 400).
    UserId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for JoinError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID", "", Self::ChatId),
        ("CHAT_TYPE", "", Self::ChatType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("USER_ID", "", Self::UserId),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Chat by User Code: `imopenlines.session.open`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-open.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Open(rt::Params);

impl Open {
    /// A request with its required parameters:
    ///
    /// - `USER_CODE`: `string`.
    #[inline]
    pub fn new(user_code: impl Into<String>) -> Self {
        Self(rt::Params::new().text("USER_CODE", user_code.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Open {
    const NAME: &'static str = "imopenlines.session.open";
    const REQUIRED: &'static [&'static str] = &["USER_CODE"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = OpenOutput;
    type Error = OpenError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imopenlines.session.open`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenOutput {
    /// `chatId`: `integer`. In examples: `string`.
    pub chat_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for OpenOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("OpenOutput", self, f)
    }
}

impl rt::Object for OpenOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("chatId", &mut self.chat_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imopenlines.session.open`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenError {
    /// `ACCESS_DENIED`: `You cannot open this conversation because you do not have sufficient permissions`
    /// (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for OpenError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Start a New Dialogue: `imopenlines.session.start`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Start(rt::Params);

impl Start {
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

impl rt::Method for Start {
    const NAME: &'static str = "imopenlines.session.start";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = StartError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.session.start`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// `CHAT_ID`: `The specified chat identifier is invalid` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE`: `The specified chat is not an open line` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED`: `You cannot open this conversation because you do not have sufficient permissions`
    /// (HTTP 400).
    AccessDenied,
    /// `USER_ID`: `The specified user identifier is invalid` (HTTP 400).
    UserId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StartError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID", "", Self::ChatId),
        ("CHAT_TYPE", "", Self::ChatType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("USER_ID", "", Self::UserId),
    ];
    const OTHER: Self = Self::Other;
}
