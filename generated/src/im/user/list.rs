// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.user.list.*`.

use bitrix24_runtime as rt;

/// Get User Data: `im.user.list.get`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `ID`: `array | string`.
    #[inline]
    pub fn new(id: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("ID", id.into()))
    }

    /// `AVATAR_HR`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn avatar_hr(self, value: bool) -> Self {
        Self(self.0.yes_no("AVATAR_HR", value))
    }

    /// `RESULT_TYPE`: `string`.
    #[inline]
    pub fn result_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RESULT_TYPE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "im.user.list.get";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.user.list.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `INVALID_FORMAT`: `A wrong format for the ID field is passed` (HTTP 400).
    InvalidFormat,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("INVALID_FORMAT", "", Self::InvalidFormat),
    ];
    const OTHER: Self = Self::Other;
}
