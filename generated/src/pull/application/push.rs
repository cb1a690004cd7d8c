// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `pull.application.push.*`.

use bitrix24_runtime as rt;

/// Send Push Notification to Mobile Device: `pull.application.push.add`
///
/// Scope: `pull`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `USER_ID`, `TEXT`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `USER_ID`: `integer | integer[]`. Required.
    #[inline]
    pub fn user_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_ID", value.into()))
    }

    /// `TEXT`: `string`. Required.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TEXT", value.into()))
    }

    /// `AVATAR`: `string`.
    #[inline]
    pub fn avatar(self, value: impl Into<String>) -> Self {
        Self(self.0.text("AVATAR", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "pull.application.push.add";
    const REQUIRED: &'static [&'static str] = &["USER_ID", "TEXT"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `pull.application.push.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `WRONG_AUTH_TYPE`: `Send push notifications available only for application authorization.` (HTTP
    /// 403).
    WrongAuthType,
    /// `ACCESS_ERROR`: `You do not have access to send push notifications` (HTTP 400).
    AccessError,
    /// `TEXT_ERROR`: `Text can't be empty` (HTTP 400).
    TextError,
    /// `EMPTY_APP_NAME`: `For send push-notification application name can't be empty` (HTTP 400).
    EmptyAppName,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("ACCESS_ERROR", "", Self::AccessError),
        ("TEXT_ERROR", "", Self::TextError),
        ("EMPTY_APP_NAME", "", Self::EmptyAppName),
    ];
    const OTHER: Self = Self::Other;
}
