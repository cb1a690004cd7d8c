// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sign.b2e.company.provider.*`.

use bitrix24_runtime as rt;

/// Get the List of Providers: `sign.b2e.company.provider.list`
///
/// Scope: `sign.b2e` or `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `companyUuid`: `string`. Required if no other of the group `companyUuid|companyCrmId` is given.
    #[inline]
    pub fn company_uuid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("companyUuid", value.into()))
    }

    /// `companyCrmId`: `integer`. Required if no other of the group `companyUuid|companyCrmId` is given.
    #[inline]
    pub fn company_crm_id(self, value: i64) -> Self {
        Self(self.0.int("companyCrmId", value))
    }

    /// `language`: `string`. Default: `en`.
    #[inline]
    pub fn language(self, value: impl Into<String>) -> Self {
        Self(self.0.text("language", value.into()))
    }

    /// `limit`: `integer`. Default: `100`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `offset`: `integer`. Default: `0`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("offset", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "sign.b2e.company.provider.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::offset("offset", "limit").key("uid");
    type Item = ListOutput;
}

/// Keys of `result` of `sign.b2e.company.provider.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `uid`: `string`.
    pub uid: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `date`: `string`.
    pub date: Option<String>,
    /// `expires`: `string`.
    pub expires: Option<String>,
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
        f.text("code", &mut self.code);
        f.text("uid", &mut self.uid);
        f.text("name", &mut self.name);
        f.text("date", &mut self.date);
        f.text("expires", &mut self.expires);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sign.b2e.company.provider.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 200).
    AccessDenied,
    /// `WRONG_AUTH_TYPE`: `Current authorization type is denied for this method` (HTTP 200).
    WrongAuthType,
    /// `510`: `Company was not found.` (HTTP 200).
    CompanyNotFound,
    /// `510`: `My company ... not found` (HTTP 200).
    MyCompanyNotFound,
    /// `510` with any other text.
    Code510,
    /// An empty code: `Parameter 'companyUuid' or 'companyCrmId' is required` (HTTP 200).
    ParameterCompanyUuidOrCompanyCrmIdRequired,
    /// An empty code: `humanresources module is not installed` (HTTP 200).
    HumanresourcesModuleNotInstalled,
    /// An empty code: `Error while autoregistering providers` (HTTP 200).
    ErrorWhileAutoregisteringProviders,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("510", "Company was not found.", Self::CompanyNotFound),
        ("510", "My company * not found", Self::MyCompanyNotFound),
        ("510", "", Self::Code510),
        (
            "",
            "Parameter 'companyUuid' or 'companyCrmId' is required",
            Self::ParameterCompanyUuidOrCompanyCrmIdRequired,
        ),
        (
            "",
            "humanresources module is not installed",
            Self::HumanresourcesModuleNotInstalled,
        ),
        (
            "",
            "Error while autoregistering providers",
            Self::ErrorWhileAutoregisteringProviders,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
