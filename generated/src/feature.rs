// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `feature.*`.

use bitrix24_runtime as rt;

/// Get information about feature availability in Bitrix24: `feature.get`
///
/// Scope: `basic`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `CODE`: `string`. Values: `rest_offline_extended`, `rest_auth_connector`.
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

impl rt::Method for Get {
    const NAME: &'static str = "feature.get";
    const REQUIRED: &'static [&'static str] = &["CODE"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `feature.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `value`. Values: `Y`, `N`. In examples: `string`.
    pub value: Option<bool>,
    /// What no field has taken, such as `<lang>_selfhosted`.
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
        f.flag("value", &mut self.value);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `feature.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `CODE_EMPTY`: `CODE can't be empty` (HTTP 400).
    CodeEmpty,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CODE_EMPTY", "", Self::CodeEmpty),
    ];
    const OTHER: Self = Self::Other;
}
