// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `lists.get.iblock.type.*`.

use bitrix24_runtime as rt;

/// Get the information block type ID: `lists.get.iblock.type.id`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Id(rt::Params);

impl Id {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `IBLOCK_ID`: `integer`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("IBLOCK_ID", value))
    }

    /// `IBLOCK_CODE`: `string`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_CODE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Id {
    const NAME: &'static str = "lists.get.iblock.type.id";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = String;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
