// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.result.declared.*`.

use bitrix24_runtime as rt;

/// Describe Declared Fields: `rule.result.declared.fields`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-declared-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Fields(rt::Params);

impl Fields {
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

impl rt::Method for Fields {
    const NAME: &'static str = "rule.result.declared.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `rule.result.declared.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntry {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `isLocked`: `boolean`.
    pub is_locked: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutputEntry", self, f)
    }
}

impl rt::Object for FieldsOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.flag("isLocked", &mut self.is_locked);
        f.rest(&mut self.extra);
    }
}
