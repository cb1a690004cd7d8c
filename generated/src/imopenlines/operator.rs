// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.operator.*`.

use bitrix24_runtime as rt;

pub mod another;

/// Take the dialog for yourself: `imopenlines.operator.answer`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Answer(rt::Params);

impl Answer {
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

impl rt::Method for Answer {
    const NAME: &'static str = "imopenlines.operator.answer";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AnswerError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.operator.answer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerError {
    /// `CHAT_ID`: `The specified chat identifier is incorrect` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE`: `The specified chat is not an open line` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED`: `You cannot open this conversation as you do not have sufficient rights` (HTTP
    /// 400).
    AccessDenied,
    /// `USER_ID`: `The specified user identifier is incorrect` (HTTP 400).
    UserId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AnswerError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID", "", Self::ChatId),
        ("CHAT_TYPE", "", Self::ChatType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("USER_ID", "", Self::UserId),
    ];
    const OTHER: Self = Self::Other;
}

/// Finish Your Dialogue: `imopenlines.operator.finish`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Finish(rt::Params);

impl Finish {
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

impl rt::Method for Finish {
    const NAME: &'static str = "imopenlines.operator.finish";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = FinishError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.operator.finish`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FinishError {
    /// `CHAT_ID`: `The provided chat identifier is incorrect` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE`: `The specified chat is not an open line` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED`: `You cannot open this conversation as you do not have sufficient rights` (HTTP
    /// 400).
    AccessDenied,
    /// `USER_ID`: `The provided user identifier is incorrect` (HTTP 400).
    UserId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FinishError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID", "", Self::ChatId),
        ("CHAT_TYPE", "", Self::ChatType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("USER_ID", "", Self::UserId),
    ];
    const OTHER: Self = Self::Other;
}

/// Skip Dialog: `imopenlines.operator.skip`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Skip(rt::Params);

impl Skip {
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

impl rt::Method for Skip {
    const NAME: &'static str = "imopenlines.operator.skip";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SkipError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.operator.skip`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SkipError {
    /// `CHAT_ID`: `The provided chat identifier is incorrect` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE`: `The specified chat is not an open line` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED`: `You cannot open this conversation as you do not have sufficient permissions` (HTTP
    /// 400).
    AccessDenied,
    /// `ACCESS_DENIED_KICK`: `Insufficient permissions to remove participants from the chat` (HTTP 400).
    AccessDeniedKick,
    /// `USER_ID`: `The provided user identifier is incorrect` (HTTP 400).
    UserId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SkipError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID", "", Self::ChatId),
        ("CHAT_TYPE", "", Self::ChatType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ACCESS_DENIED_KICK", "", Self::AccessDeniedKick),
        ("USER_ID", "", Self::UserId),
    ];
    const OTHER: Self = Self::Other;
}

/// Mark a conversation as "spam": `imopenlines.operator.spam`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-spam.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Spam(rt::Params);

impl Spam {
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

impl rt::Method for Spam {
    const NAME: &'static str = "imopenlines.operator.spam";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SpamError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.operator.spam`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SpamError {
    /// `CHAT_ID`: `The provided chat identifier is incorrect` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE`: `The specified chat is not an open line` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED`: `You cannot open this conversation as you do not have sufficient permissions` (HTTP
    /// 400).
    AccessDenied,
    /// `USER_ID`: `The provided user identifier is incorrect` (HTTP 400).
    UserId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SpamError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID", "", Self::ChatId),
        ("CHAT_TYPE", "", Self::ChatType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("USER_ID", "", Self::UserId),
    ];
    const OTHER: Self = Self::Other;
}

/// Transfer a dialog to another operator or to another line: `imopenlines.operator.transfer`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Transfer(rt::Params);

impl Transfer {
    /// A request with its required parameters:
    ///
    /// - `CHAT_ID`: `integer`.
    #[inline]
    pub fn new(chat_id: i64) -> Self {
        Self(rt::Params::new().int("CHAT_ID", chat_id))
    }

    /// `TRANSFER_ID`: `string | integer`. Required if no other of the group `TRANSFER_ID|USER_ID|QUEUE_ID`
    /// is given.
    #[inline]
    pub fn transfer_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TRANSFER_ID", value.into()))
    }

    /// `USER_ID`: `integer`. Required if no other of the group `TRANSFER_ID|USER_ID|QUEUE_ID` is given.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `QUEUE_ID`: `integer`. Required if no other of the group `TRANSFER_ID|USER_ID|QUEUE_ID` is given.
    #[inline]
    pub fn queue_id(self, value: i64) -> Self {
        Self(self.0.int("QUEUE_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Transfer {
    const NAME: &'static str = "imopenlines.operator.transfer";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = TransferError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.operator.transfer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransferError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty` (HTTP 400).
    ChatIdEmpty,
    /// `USER_ID_EMPTY`: `User ID can't be empty` (HTTP 400).
    UserIdEmpty,
    /// `QUEUE_ID_EMPTY`: `QUEUE ID can't be empty` (HTTP 400).
    QueueIdEmpty,
    /// `TRANSFER_ID_EMPTY`: `Queue ID or User ID can't be empty` (HTTP 400).
    TransferIdEmpty,
    /// `OPERATOR_WRONG`: `You cannot redirect to this operator` (HTTP 400).
    OperatorWrong,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for TransferError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("USER_ID_EMPTY", "", Self::UserIdEmpty),
        ("QUEUE_ID_EMPTY", "", Self::QueueIdEmpty),
        ("TRANSFER_ID_EMPTY", "", Self::TransferIdEmpty),
        ("OPERATOR_WRONG", "", Self::OperatorWrong),
    ];
    const OTHER: Self = Self::Other;
}
