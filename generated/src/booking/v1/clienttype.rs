// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `booking.v1.clienttype.*`.

use bitrix24_runtime as rt;

/// Get a list of client types: `booking.v1.clienttype.list`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
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

impl rt::Method for List {
    const NAME: &'static str = "booking.v1.clienttype.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `booking.v1.clienttype.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `clientType`: `object[]`. Seen in examples only.
    pub client_type: Option<Vec<ListOutputClientType>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutput", self, f)
    }
}

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("clientType", &mut self.client_type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.clientType` of `booking.v1.clienttype.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputClientType {
    /// `code`: `string`. Seen in examples only.
    pub code: Option<String>,
    /// `module`: `string`. Seen in examples only.
    pub module: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputClientType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputClientType", self, f)
    }
}

impl rt::Object for ListOutputClientType {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("code", &mut self.code);
        f.text("module", &mut self.module);
        f.rest(&mut self.extra);
    }
}
