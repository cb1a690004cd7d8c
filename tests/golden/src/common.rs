// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods whose names have no dot.

use bitrix24_runtime as rt;

/// Get the Rulers: `rulers`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/name/rulers.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Rulers(rt::Params);

impl Rulers {
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

impl rt::Method for Rulers {
    const NAME: &'static str = "rulers";
    type Output = Vec<String>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
