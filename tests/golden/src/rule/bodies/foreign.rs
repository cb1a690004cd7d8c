// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.bodies.foreign.*`.

use bitrix24_runtime as rt;

/// Examples Call Only Another: `rule.bodies.foreign.addnew`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-foreign-addnew.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Addnew(rt::Params);

impl Addnew {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `SHELF`: `integer`. Seen in examples only.
    #[inline]
    pub fn shelf(self, value: i64) -> Self {
        Self(self.0.int("SHELF", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Addnew {
    const NAME: &'static str = "rule.bodies.foreign.addnew";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
