// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.delivery.config.*`.

use bitrix24_runtime as rt;

/// Get Delivery Service Settings: `sale.delivery.config.get`
///
/// Scope: `sale`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_delivery_service.ID`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "sale.delivery.config.get";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sale.delivery.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `VALUE`: `any`.
    pub value: Option<rt::Value>,
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
        f.text("CODE", &mut self.code);
        f.value("VALUE", &mut self.value);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.delivery.config.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_DELIVERY_NOT_FOUND`: `Delivery not found` (HTTP 400).
    ErrorDeliveryNotFound,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_DELIVERY_NOT_FOUND", "", Self::ErrorDeliveryNotFound),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Delivery Service Settings: `sale.delivery.config.update`
///
/// Scope: `sale`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_delivery_service.ID`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// `CONFIG`: `object[]`.
    #[inline]
    pub fn config(self, value: impl IntoIterator<Item = UpdateConfig>) -> Self {
        Self(self.0.objects("CONFIG", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sale.delivery.config.update";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `CONFIG` of `sale.delivery.config.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateConfig(rt::Params);

impl UpdateConfig {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `VALUE`: `any`. Required.
    #[inline]
    pub fn value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("VALUE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateConfig> for rt::Params {
    #[inline]
    fn from(object: UpdateConfig) -> Self {
        object.0
    }
}

/// What can go wrong in `sale.delivery.config.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_DELIVERY_NOT_FOUND`: `Delivery not found` (HTTP 400).
    ErrorDeliveryNotFound,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ERROR_DELIVERY_CONFIG_UPDATE`: HTTP 400.
    ErrorDeliveryConfigUpdate,
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_DELIVERY_NOT_FOUND", "", Self::ErrorDeliveryNotFound),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_DELIVERY_CONFIG_UPDATE", "", Self::ErrorDeliveryConfigUpdate),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
