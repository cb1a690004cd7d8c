// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.paysystem.pay.*`.

use bitrix24_runtime as rt;

/// Pay Invoice Through a Specific Payment System: `sale.paysystem.pay.invoice`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Invoice(rt::Params);

impl Invoice {
    /// A request with its required parameters:
    ///
    /// - `INVOICE_ID`: `integer`.
    #[inline]
    pub fn new(invoice_id: i64) -> Self {
        Self(rt::Params::new().int("INVOICE_ID", invoice_id))
    }

    /// `PAY_SYSTEM_ID`: `sale_paysystem.ID`. Required if no other of the group
    /// `PAY_SYSTEM_ID|BX_REST_HANDLER` is given.
    #[inline]
    pub fn pay_system_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PAY_SYSTEM_ID", value.into()))
    }

    /// `BX_REST_HANDLER`: `string`. Required if no other of the group `PAY_SYSTEM_ID|BX_REST_HANDLER` is
    /// given.
    #[inline]
    pub fn bx_rest_handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BX_REST_HANDLER", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Invoice {
    const NAME: &'static str = "sale.paysystem.pay.invoice";
    const REQUIRED: &'static [&'static str] = &["INVOICE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = InvoiceError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.paysystem.pay.invoice`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: `Pay system not found` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_PAY_INVOICE_NOT_SUPPORTED`: HTTP 400.
    ErrorPayInvoiceNotSupported,
    /// `ERROR_INTERNAL_INVOICE_NOT_FOUND`: HTTP 400.
    ErrorInternalInvoiceNotFound,
    /// `ERROR_PROCESS_REQUEST_RESULT`: HTTP 400.
    ErrorProcessRequestResult,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for InvoiceError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_PAY_INVOICE_NOT_SUPPORTED", "", Self::ErrorPayInvoiceNotSupported),
        ("ERROR_INTERNAL_INVOICE_NOT_FOUND", "", Self::ErrorInternalInvoiceNotFound),
        ("ERROR_PROCESS_REQUEST_RESULT", "", Self::ErrorProcessRequestResult),
    ];
    const OTHER: Self = Self::Other;
}

/// Pay for an Order via a Specific Payment System: `sale.paysystem.pay.payment`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Payment(rt::Params);

impl Payment {
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

impl rt::Method for Payment {
    const NAME: &'static str = "sale.paysystem.pay.payment";
    const REQUIRED: &'static [&'static str] = &["PAYMENT_ID", "PAY_SYSTEM_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = PaymentError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.paysystem.pay.payment`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaymentError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: `Pay system not found` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_PROCESS_REQUEST_RESULT`: HTTP 400.
    ErrorProcessRequestResult,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for PaymentError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_PROCESS_REQUEST_RESULT", "", Self::ErrorProcessRequestResult),
    ];
    const OTHER: Self = Self::Other;
}
