// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.delivery.extra.service.*`.

use bitrix24_runtime as rt;

/// Add Delivery Service: `sale.delivery.extra.service.add`
///
/// Scope: `delivery`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `DELIVERY_ID`, `TYPE`, `NAME`, `ITEMS`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DELIVERY_ID`: `sale_delivery_service.ID`. Required.
    #[inline]
    pub fn delivery_id(self, value: i64) -> Self {
        Self(self.0.int("DELIVERY_ID", value))
    }

    /// `TYPE`: `string`. Required. Values: `enum`, `checkbox`, `quantity`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `ACTIVE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `PRICE`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("PRICE", value))
    }

    /// `ITEMS`: `object[]`. Required.
    #[inline]
    pub fn items(self, value: impl IntoIterator<Item = AddItems>) -> Self {
        Self(self.0.objects("ITEMS", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "sale.delivery.extra.service.add";
    const REQUIRED: &'static [&'static str] = &["DELIVERY_ID", "TYPE", "NAME", "ITEMS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ITEMS` of `sale.delivery.extra.service.add`, `ITEMS` of
/// `sale.delivery.extra.service.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddItems(rt::Params);

impl AddItems {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `PRICE`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("PRICE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddItems> for rt::Params {
    #[inline]
    fn from(object: AddItems) -> Self {
        object.0
    }
}

/// What can go wrong in `sale.delivery.extra.service.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CHECK_FAILURE`: `Parameter DELIVERY_ID is not defined` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_EXTRA_SERVICE_ADD`: HTTP 400.
    ErrorExtraServiceAdd,
    /// `ERROR_DELIVERY_NOT_FOUND`: HTTP 400.
    ErrorDeliveryNotFound,
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_EXTRA_SERVICE_ADD", "", Self::ErrorExtraServiceAdd),
        ("ERROR_DELIVERY_NOT_FOUND", "", Self::ErrorDeliveryNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete the delivery service: `sale.delivery.extra.service.delete`
///
/// Scope: `delivery`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_delivery_extra_service.ID`.
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

impl rt::Method for Delete {
    const NAME: &'static str = "sale.delivery.extra.service.delete";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.delivery.extra.service.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_EXTRA_SERVICE_NOT_FOUND`: `Extra service not found` (HTTP 400).
    ErrorExtraServiceNotFound,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ERROR_EXTRA_SERVICE_DELETE`: HTTP 400.
    ErrorExtraServiceDelete,
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_EXTRA_SERVICE_NOT_FOUND", "", Self::ErrorExtraServiceNotFound),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_EXTRA_SERVICE_DELETE", "", Self::ErrorExtraServiceDelete),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Information About All Services of a Specific Delivery Service: `sale.delivery.extra.service.get`
///
/// Scope: `delivery`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `DELIVERY_ID`: `sale_delivery_service.ID`.
    #[inline]
    pub fn new(delivery_id: i64) -> Self {
        Self(rt::Params::new().int("DELIVERY_ID", delivery_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "sale.delivery.extra.service.get";
    const REQUIRED: &'static [&'static str] = &["DELIVERY_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<crate::types::SaleDeliveryExtraService>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.delivery.extra.service.get`.
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

/// Update Delivery Service: `sale.delivery.extra.service.update`
///
/// Scope: `delivery`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_delivery_extra_service.ID`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `PRICE`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("PRICE", value))
    }

    /// `ITEMS`: `object[]`.
    #[inline]
    pub fn items(self, value: impl IntoIterator<Item = AddItems>) -> Self {
        Self(self.0.objects("ITEMS", value))
    }

    /// `TYPE`: `string`. Seen in examples only.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sale.delivery.extra.service.update";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.delivery.extra.service.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ERROR_EXTRA_SERVICE_UPDATE`: HTTP 400.
    ErrorExtraServiceUpdate,
    /// `ERROR_EXTRA_SERVICE_NOT_FOUND`: `Extra service not found` (HTTP 400).
    ErrorExtraServiceNotFound,
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_EXTRA_SERVICE_UPDATE", "", Self::ErrorExtraServiceUpdate),
        ("ERROR_EXTRA_SERVICE_NOT_FOUND", "", Self::ErrorExtraServiceNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
