// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `userconsent.consent.*`.

use bitrix24_runtime as rt;

/// Save the User Consent: `userconsent.consent.add`
///
/// Scope: `userconsent`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `AGREEMENT_ID`: `integer`.
    /// - `IP`: `string`.
    #[inline]
    pub fn new(agreement_id: i64, ip: impl Into<String>) -> Self {
        Self(rt::Params::new().int("AGREEMENT_ID", agreement_id).text("IP", ip.into()))
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `URL`: `string`.
    #[inline]
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("URL", value.into()))
    }

    /// `ORIGIN_ID`: `string`.
    #[inline]
    pub fn origin_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGIN_ID", value.into()))
    }

    /// `ORIGINATOR_ID`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGINATOR_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "userconsent.consent.add";
    const REQUIRED: &'static [&'static str] = &["AGREEMENT_ID", "IP"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `userconsent.consent.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`: ``Parameter `Agreement ID` required`` (HTTP 400).
    ErrorArgumentParameterAgreementIdRequired,
    /// `ERROR_ARGUMENT`: ``Agreement with id `999` not found`` (HTTP 400).
    ErrorArgumentAgreementIdNotFound,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `400`: ``Parameter `Agreement ID` required.`` (HTTP 400).
    Code400,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "Parameter `Agreement ID` required",
            Self::ErrorArgumentParameterAgreementIdRequired,
        ),
        (
            "ERROR_ARGUMENT",
            "Agreement with id * not found",
            Self::ErrorArgumentAgreementIdNotFound,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("400", "", Self::Code400),
    ];
    const OTHER: Self = Self::Other;
}
