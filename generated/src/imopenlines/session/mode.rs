// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.session.mode.*`.

use bitrix24_runtime as rt;

/// Pin or Unpin a Dialog: `imopenlines.session.mode.pin`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Pin(rt::Params);

impl Pin {
    /// A request with its required parameters:
    ///
    /// - `CHAT_ID`: `integer`.
    #[inline]
    pub fn new(chat_id: i64) -> Self {
        Self(rt::Params::new().int("CHAT_ID", chat_id))
    }

    /// `ACTIVATE`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn activate(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVATE", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Pin {
    const NAME: &'static str = "imopenlines.session.mode.pin";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = PinError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.session.mode.pin`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PinError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty` (HTTP 400).
    ChatIdEmpty,
    /// `CHAT_ID`: `Invalid chat identifier provided` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE`: `The specified chat is not an open line` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED`: `You cannot open this conversation as you do not have sufficient permissions` (HTTP
    /// 400).
    AccessDenied,
    /// `USER_ID`: `Invalid user identifier provided` (HTTP 400).
    UserId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for PinError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("CHAT_ID", "", Self::ChatId),
        ("CHAT_TYPE", "", Self::ChatType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("USER_ID", "", Self::UserId),
    ];
    const OTHER: Self = Self::Other;
}

/// Pin All Available Dialogs to the Operator: `imopenlines.session.mode.pinAll`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin-all.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct PinAll(rt::Params);

impl PinAll {
    /// The request; it has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for PinAll {
    const NAME: &'static str = "imopenlines.session.mode.pinAll";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<i64>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Switch the dialog to silent mode: `imopenlines.session.mode.silent`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-silent.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Silent(rt::Params);

impl Silent {
    /// A request with its required parameters:
    ///
    /// - `CHAT_ID`: `integer`.
    #[inline]
    pub fn new(chat_id: i64) -> Self {
        Self(rt::Params::new().int("CHAT_ID", chat_id))
    }

    /// `ACTIVATE`: `string`. Values: `Y` or others.
    #[inline]
    pub fn activate(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVATE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Silent {
    const NAME: &'static str = "imopenlines.session.mode.silent";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SilentError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.session.mode.silent`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SilentError {
    /// `CHAT_ID`: `Chat ID is incorrect` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE`: `The specified chat is not an open line` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED`: `You cannot open this conversation due to insufficient rights` (HTTP 400).
    AccessDenied,
    /// `USER_ID`: `The provided user identifier is incorrect` (HTTP 400).
    UserId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SilentError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID", "", Self::ChatId),
        ("CHAT_TYPE", "", Self::ChatType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("USER_ID", "", Self::UserId),
    ];
    const OTHER: Self = Self::Other;
}

/// Unpin All Operator Dialogs: `imopenlines.session.mode.unpinAll`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-unpin-all.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct UnpinAll(rt::Params);

impl UnpinAll {
    /// The request; it has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UnpinAll {
    const NAME: &'static str = "imopenlines.session.mode.unpinAll";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<i64>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
