// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.network.*`.

use bitrix24_runtime as rt;

pub mod message;

/// Connect an External Open Channel to the Account: `imopenlines.network.join`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Join(rt::Params);

impl Join {
    /// A request with its required parameters:
    ///
    /// - `CODE`: `string`.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self(rt::Params::new().text("CODE", code.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Join {
    const NAME: &'static str = "imopenlines.network.join";
    const REQUIRED: &'static [&'static str] = &["CODE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = JoinError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.network.join`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JoinError {
    /// `CODE`: `You entered an invalid code` (HTTP 400).
    Code,
    /// `IMBOT_ERROR`: `Module IMBOT is not installed` (HTTP 400).
    ImbotError,
    /// `NOT_FOUND`: `Line not found` (HTTP 400).
    NotFound,
    /// `INACTIVE`: `Openline is inactive` (HTTP 400).
    Inactive,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for JoinError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CODE", "", Self::Code),
        ("IMBOT_ERROR", "", Self::ImbotError),
        ("NOT_FOUND", "", Self::NotFound),
        ("INACTIVE", "", Self::Inactive),
    ];
    const OTHER: Self = Self::Other;
}
