// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `app.option.*`.

use bitrix24_runtime as rt;

/// Get Application-Linked Data: `app.option.get`
///
/// Scope: `basic`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `option`: `string`.
    #[inline]
    pub fn option(self, value: impl Into<String>) -> Self {
        Self(self.0.text("option", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "app.option.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Option<rt::Either<rt::IdMap<String>, String>>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `app.option.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `AccessException`: `Application context required` (HTTP 400).
    AccessExceptionApplicationContextRequired,
    /// `AccessException`: `User authorization required` (HTTP 400).
    AccessExceptionUserAuthorizationRequired,
    /// `AccessException` with any other text.
    AccessException,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "AccessException",
            "Application context required",
            Self::AccessExceptionApplicationContextRequired,
        ),
        (
            "AccessException",
            "User authorization required",
            Self::AccessExceptionUserAuthorizationRequired,
        ),
        ("AccessException", "", Self::AccessException),
    ];
    const OTHER: Self = Self::Other;
}

/// Bind Data: `app.option.set`
///
/// Scope: `basic`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `options`: `array`. In examples: `object`.
    #[inline]
    pub fn new(options: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("options", options.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "app.option.set";
    const REQUIRED: &'static [&'static str] = &["options"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `app.option.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ArgumentNullException`: `options is empty` (HTTP 400).
    ArgumentNullException,
    /// `AccessException`: `Application context required` (HTTP 400).
    AccessExceptionApplicationContextRequired,
    /// `AccessException`: `Administrator authorization required` (HTTP 400).
    AccessExceptionAdministratorAuthorizationRequired,
    /// `AccessException` with any other text.
    AccessException,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ArgumentNullException", "", Self::ArgumentNullException),
        (
            "AccessException",
            "Administrator authorization required",
            Self::AccessExceptionAdministratorAuthorizationRequired,
        ),
        (
            "AccessException",
            "Application context required",
            Self::AccessExceptionApplicationContextRequired,
        ),
        ("AccessException", "", Self::AccessException),
    ];
    const OTHER: Self = Self::Other;
}
