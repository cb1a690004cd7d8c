// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `humanresources.hcmlink.company.user.*`.

use bitrix24_runtime as rt;

/// Get Current User HCM Link Company List: `humanresources.hcmlink.company.user.list`
///
/// Scope: `humanresources.hcmlink`. Access: any user. A list: [`rt::Client::list`] reads all of its
/// pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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
    const NAME: &'static str = "humanresources.hcmlink.company.user.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::offset("offset", "limit").key("id");
    type Item = ListOutput;
}

/// Keys of `result` of `humanresources.hcmlink.company.user.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `company`: `string`.
    pub company: Option<String>,
    /// `crmCompanyId`: `integer`.
    pub crm_company_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `data`: `object`.
    pub data: Option<ListOutputData>,
    /// `person`: `string`.
    pub person: Option<String>,
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
        f.int("id", &mut self.id);
        f.text("company", &mut self.company);
        f.int("crmCompanyId", &mut self.crm_company_id);
        f.text("title", &mut self.title);
        f.field("data", &mut self.data);
        f.text("person", &mut self.person);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.data` of `humanresources.hcmlink.company.user.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputData {
    /// `taxId`: `string`. Seen in examples only.
    pub tax_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputData", self, f)
    }
}

impl rt::Object for ListOutputData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("taxId", &mut self.tax_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.hcmlink.company.user.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`: `User authorization required.`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`: `Application context required`.
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}
