// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.paysystem.settings.invoice.*`.

use bitrix24_runtime as rt;

/// Get Payment System Settings for a Specific Invoice: `sale.paysystem.settings.invoice.get`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
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

    /// `BX_REST_HANDLER`: `sale_paysystem.ACTION_FILE`. Required if no other of the group
    /// `PAY_SYSTEM_ID|BX_REST_HANDLER` is given.
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

impl rt::Method for Get {
    const NAME: &'static str = "sale.paysystem.settings.invoice.get";
    const REQUIRED: &'static [&'static str] = &["INVOICE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<String>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.paysystem.settings.invoice.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: `Pay system not found` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_INTERNAL_INVOICE_NOT_FOUND`: HTTP 400.
    ErrorInternalInvoiceNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_INTERNAL_INVOICE_NOT_FOUND", "", Self::ErrorInternalInvoiceNotFound),
    ];
    const OTHER: Self = Self::Other;
}
