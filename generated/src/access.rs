// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `access.*`.

use bitrix24_runtime as rt;

/// Get Access Permission Names: `access.name`
///
/// Scope: `basic`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/common/system/access-name.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Name(rt::Params);

impl Name {
    /// A request with its required parameters:
    ///
    /// - `ACCESS`: `array`.
    #[inline]
    pub fn new(access: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("ACCESS", access.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Name {
    const NAME: &'static str = "access.name";
    const REQUIRED: &'static [&'static str] = &["ACCESS"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Either<rt::IdMap<NameOutputEntry>, bool>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<key>` of `access.name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NameOutputEntry {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `provider_id`: `string`.
    pub provider_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for NameOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("NameOutputEntry", self, f)
    }
}

impl rt::Object for NameOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.text("provider", &mut self.provider);
        f.text("provider_id", &mut self.provider_id);
        f.rest(&mut self.extra);
    }
}
