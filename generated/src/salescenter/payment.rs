// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `salescenter.payment.*`.

use bitrix24_runtime as rt;

/// Generate a Link for a Specific Payment: `salescenter.payment.getPublicUrl`
///
/// Scope: `salescenter`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetPublicUrl(rt::Params);

impl GetPublicUrl {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_order_payment.id`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetPublicUrl {
    const NAME: &'static str = "salescenter.payment.getPublicUrl";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetPublicUrlOutput;
    type Error = GetPublicUrlError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `salescenter.payment.getPublicUrl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicUrlOutput {
    /// `payment`: `object`.
    pub payment: Option<GetPublicUrlOutputPayment>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetPublicUrlOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetPublicUrlOutput", self, f)
    }
}

impl rt::Object for GetPublicUrlOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("payment", &mut self.payment);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.payment` of `salescenter.payment.getPublicUrl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicUrlOutputPayment {
    /// `url`: `string`.
    pub url: Option<rt::Link>,
    /// `shortUrl`: `string`.
    pub short_url: Option<rt::Link>,
    /// `qr`: `string`.
    pub qr: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetPublicUrlOutputPayment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetPublicUrlOutputPayment", self, f)
    }
}

impl rt::Object for GetPublicUrlOutputPayment {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.link("url", &mut self.url);
        f.link("shortUrl", &mut self.short_url);
        f.text("qr", &mut self.qr);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `salescenter.payment.getPublicUrl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetPublicUrlError {
    /// `200640400001`: `payment is not exists` (HTTP 400).
    Code200640400001,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetPublicUrlError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200640400001", "", Self::Code200640400001),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
