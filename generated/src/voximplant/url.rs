// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `voximplant.url.*`.

use bitrix24_runtime as rt;

/// Get Links for Navigation in the Telephony Pages: `voximplant.url.get`
///
/// Scope: `telephony`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
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

impl rt::Method for Get {
    const NAME: &'static str = "voximplant.url.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `voximplant.url.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `detail_statistics`: `string`.
    pub detail_statistics: Option<String>,
    /// `buy_connector`: `string`.
    pub buy_connector: Option<String>,
    /// `edit_config`: `string`.
    pub edit_config: Option<String>,
    /// `lines`: `string`.
    pub lines: Option<String>,
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
        f.text("detail_statistics", &mut self.detail_statistics);
        f.text("buy_connector", &mut self.buy_connector);
        f.text("edit_config", &mut self.edit_config);
        f.text("lines", &mut self.lines);
        f.rest(&mut self.extra);
    }
}
