// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.tree.*`.

use bitrix24_runtime as rt;

/// Add: `orchard.tree.add`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `ripe`: `boolean`. In examples: `string`.
    #[inline]
    pub fn new(ripe: bool) -> Self {
        Self(rt::Params::new().yes_no("ripe", ripe))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: AddFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `watered`: `boolean`. In examples: `integer`.
    #[inline]
    pub fn watered(self, value: bool) -> Self {
        Self(self.0.one_zero("watered", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "orchard.tree.add";
    const REQUIRED: &'static [&'static str] = &["ripe"];
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `orchard.tree.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `plain`: `boolean`.
    #[inline]
    pub fn plain(self, value: bool) -> Self {
        Self(self.0.flag("plain", value))
    }

    /// `byLetter`: `boolean`. In examples: `string`.
    #[inline]
    pub fn by_letter(self, value: bool) -> Self {
        Self(self.0.yes_no("byLetter", value))
    }

    /// `byNumber`: `boolean`. In examples: `integer`.
    #[inline]
    pub fn by_number(self, value: bool) -> Self {
        Self(self.0.one_zero("byNumber", value))
    }

    /// `text`: `string`. In examples: `boolean`.
    #[inline]
    pub fn text(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("text", value.into()))
    }

    /// `number`: `integer`. In examples: `boolean`.
    #[inline]
    pub fn number(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("number", value.into()))
    }

    /// `shown`: `boolean`. In examples: `object`.
    #[inline]
    pub fn shown(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("shown", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFields> for rt::Params {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0
    }
}
