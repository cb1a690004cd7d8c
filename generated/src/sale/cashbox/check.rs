// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.cashbox.check.*`.

use bitrix24_runtime as rt;

/// Save the result of printing the receipt: `sale.cashbox.check.apply`
///
/// Scope: `cashbox`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Apply(rt::Params);

impl Apply {
    /// A request with its required parameters:
    ///
    /// - `UUID`: `string`.
    #[inline]
    pub fn new(uuid: impl Into<String>) -> Self {
        Self(rt::Params::new().text("UUID", uuid.into()))
    }

    /// `PRINT_END_TIME`: `string`.
    #[inline]
    pub fn print_end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PRINT_END_TIME", value.into()))
    }

    /// `REG_NUMBER_KKT`: `string`.
    #[inline]
    pub fn reg_number_kkt(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REG_NUMBER_KKT", value.into()))
    }

    /// `FISCAL_DOC_ATTR`: `string`.
    #[inline]
    pub fn fiscal_doc_attr(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FISCAL_DOC_ATTR", value.into()))
    }

    /// `FISCAL_DOC_NUMBER`: `string`.
    #[inline]
    pub fn fiscal_doc_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FISCAL_DOC_NUMBER", value.into()))
    }

    /// `FISCAL_RECEIPT_NUMBER`: `string`.
    #[inline]
    pub fn fiscal_receipt_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FISCAL_RECEIPT_NUMBER", value.into()))
    }

    /// `FN_NUMBER`: `string`.
    #[inline]
    pub fn fn_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FN_NUMBER", value.into()))
    }

    /// `SHIFT_NUMBER`: `string`.
    #[inline]
    pub fn shift_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SHIFT_NUMBER", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Apply {
    const NAME: &'static str = "sale.cashbox.check.apply";
    const REQUIRED: &'static [&'static str] = &["UUID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ApplyError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.cashbox.check.apply`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApplyError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ERROR_CHECK_NOT_FOUND`: `Check not found` (HTTP 400).
    ErrorCheckNotFound,
    /// `ERROR_CHECK_APPLY`: HTTP 400.
    ErrorCheckApply,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ApplyError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_CHECK_NOT_FOUND", "", Self::ErrorCheckNotFound),
        ("ERROR_CHECK_APPLY", "", Self::ErrorCheckApply),
    ];
    const OTHER: Self = Self::Other;
}
