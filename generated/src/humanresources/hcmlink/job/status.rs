// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `humanresources.hcmlink.job.status.*`.

use bitrix24_runtime as rt;

/// Get HCM Link Job Status: `humanresources.hcmlink.job.status.get`
///
/// Scope: `humanresources.hcmlink`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "humanresources.hcmlink.job.status.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `humanresources.hcmlink.job.status.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `alive`: `boolean`.
    pub alive: Option<bool>,
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
        f.flag("alive", &mut self.alive);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.hcmlink.job.status.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`: `Operation failed`.
    Code0,
    /// `ACCESS_DENIED`: `Access denied! Access denied.`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`: `Application context required`.
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}
