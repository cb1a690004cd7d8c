// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.bot.session.*`.

use bitrix24_runtime as rt;

pub mod message;

/// Finish Dialog: `imopenlines.bot.session.finish`
///
/// Scope: `imopenlines` or `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html)
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

impl rt::Method for Finish {
    const NAME: &'static str = "imopenlines.bot.session.finish";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = FinishError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.bot.session.finish`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FinishError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty` (HTTP 400).
    ChatIdEmpty,
    /// `BOT_ID_ERROR`: `Bot not found` (HTTP 400).
    BotIdError,
    /// `WRONG_AUTH_TYPE`: `Access for this method not allowed by session authorization` (HTTP 403).
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FinishError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}

/// Switch Dialog to Free Operator: `imopenlines.bot.session.operator`
///
/// Scope: `imopenlines` or `imbot`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-operator.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Operator(rt::Params);

impl Operator {
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

impl rt::Method for Operator {
    const NAME: &'static str = "imopenlines.bot.session.operator";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = OperatorError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.bot.session.operator`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperatorError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty` (HTTP 400).
    ChatIdEmpty,
    /// `WRONG_CHAT`: `Operator is not a bot` (HTTP 400).
    WrongChat,
    /// `WRONG_AUTH_TYPE`: `Access for this method not allowed by session authorization` (HTTP 403).
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for OperatorError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("WRONG_CHAT", "", Self::WrongChat),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}

/// Transfer a Dialogue to an Operator or Queue: `imopenlines.bot.session.transfer`
///
/// Scope: `imopenlines` or `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-transfer.html)
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

    /// `USER_ID`: `integer`. Required if no other of the group `USER_ID|QUEUE_ID|TRANSFER_ID` is given.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `QUEUE_ID`: `integer`. Required if no other of the group `USER_ID|QUEUE_ID|TRANSFER_ID` is given.
    #[inline]
    pub fn queue_id(self, value: i64) -> Self {
        Self(self.0.int("QUEUE_ID", value))
    }

    /// `TRANSFER_ID`: `string | integer`. Required if no other of the group `USER_ID|QUEUE_ID|TRANSFER_ID`
    /// is given.
    #[inline]
    pub fn transfer_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TRANSFER_ID", value.into()))
    }

    /// `LEAVE`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn leave(self, value: bool) -> Self {
        Self(self.0.yes_no("LEAVE", value))
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

impl rt::Method for Transfer {
    const NAME: &'static str = "imopenlines.bot.session.transfer";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = TransferError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.bot.session.transfer`.
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
    /// `BOT_ID_ERROR`: `Bot not found` (HTTP 400).
    BotIdError,
    /// `OPERATOR_WRONG`: `You cannot redirect to this operator` (HTTP 400).
    OperatorWrong,
    /// `WRONG_AUTH_TYPE`: `Access for this method not allowed by session authorization` (HTTP 403).
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for TransferError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("USER_ID_EMPTY", "", Self::UserIdEmpty),
        ("QUEUE_ID_EMPTY", "", Self::QueueIdEmpty),
        ("TRANSFER_ID_EMPTY", "", Self::TransferIdEmpty),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("OPERATOR_WRONG", "", Self::OperatorWrong),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}
