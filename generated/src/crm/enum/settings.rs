// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.enum.settings.*`.

use bitrix24_runtime as rt;

/// Get Description of CRM Operation Modes: `crm.enum.settings.mode`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Mode(rt::Params);

impl Mode {
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

impl rt::Method for Mode {
    const NAME: &'static str = "crm.enum.settings.mode";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ModeOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.enum.settings.mode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModeOutput {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SYMBOL_CODE`: `string`.
    pub symbol_code: Option<String>,
    /// `SYMBOL_CODE_SHORT`: `string`.
    pub symbol_code_short: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ModeOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ModeOutput", self, f)
    }
}

impl rt::Object for ModeOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("SYMBOL_CODE", &mut self.symbol_code);
        f.text("SYMBOL_CODE_SHORT", &mut self.symbol_code_short);
        f.rest(&mut self.extra);
    }
}
