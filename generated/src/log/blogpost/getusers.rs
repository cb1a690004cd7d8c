// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `log.blogpost.getusers.*`.

use bitrix24_runtime as rt;

/// View Users Who Read an Important Message: `log.blogpost.getusers.important`
///
/// Scope: `log`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Important(rt::Params);

impl Important {
    /// A request with its required parameters:
    ///
    /// - `POST_ID`: `integer`.
    #[inline]
    pub fn new(post_id: i64) -> Self {
        Self(rt::Params::new().int("POST_ID", post_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Important {
    const NAME: &'static str = "log.blogpost.getusers.important";
    const REQUIRED: &'static [&'static str] = &["POST_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Value>;
    type Error = ImportantError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `log.blogpost.getusers.important`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImportantError {
    /// An empty code: `Wrong post ID` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ImportantError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
