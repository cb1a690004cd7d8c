// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.paysystem.settings.payment.*`.

use bitrix24_runtime as rt;

/// Get Payment System Settings for a Specific Payment: `sale.paysystem.settings.payment.get`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `PAYMENT_ID`: `sale_order_payment.id`.
    /// - `PAY_SYSTEM_ID`: `sale_paysystem.ID`.
    #[inline]
    pub fn new(payment_id: i64, pay_system_id: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .int("PAYMENT_ID", payment_id)
                .text("PAY_SYSTEM_ID", pay_system_id.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "sale.paysystem.settings.payment.get";
    const REQUIRED: &'static [&'static str] = &["PAYMENT_ID", "PAY_SYSTEM_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<String>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.paysystem.settings.payment.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: `Pay system not found` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_INTERNAL_ORDER_NOT_FOUND`: HTTP 400.
    ErrorInternalOrderNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_INTERNAL_ORDER_NOT_FOUND", "", Self::ErrorInternalOrderNotFound),
    ];
    const OTHER: Self = Self::Other;
}
