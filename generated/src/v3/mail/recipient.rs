// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `mail.recipient.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod field;

/// Get a list of contacts: `mail.recipient.listcontacts`
///
/// Scope: `mail`. Access: any user. API: REST 3.0. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Listcontacts(rt::Params);

impl Listcontacts {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `query`: `string`.
    #[inline]
    pub fn query(self, value: impl Into<String>) -> Self {
        Self(self.0.text("query", value.into()))
    }

    /// `pagination`: `object`.
    #[inline]
    pub fn pagination(self, value: ListcontactsPagination) -> Self {
        Self(self.0.object("pagination", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Listcontacts {
    const NAME: &'static str = "mail.recipient.listcontacts";
    const API: rt::Api = rt::Api::V3;
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListcontactsOutput;
    type Error = ListcontactsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Listcontacts {
    const PAGING: rt::Paging = rt::Paging::pagination("pagination")
        .items("items")
        .key("id");
    type Item = ListcontactsOutputItems;
}

/// Keys of `pagination` of `mail.recipient.listcontacts`, `pagination` of
/// `mail.recipient.listemployees`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListcontactsPagination(rt::Params);

impl ListcontactsPagination {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `page`. In examples: `integer`.
    #[inline]
    pub fn page(self, value: i64) -> Self {
        Self(self.0.int("page", value))
    }

    /// `limit`. Default: `50`. In examples: `integer`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `offset`. In examples: `integer`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("offset", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListcontactsPagination> for rt::Params {
    #[inline]
    fn from(object: ListcontactsPagination) -> Self {
        object.0
    }
}

/// Keys of `result` of `mail.recipient.listcontacts`, `result` of `mail.recipient.listemployees`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListcontactsOutput {
    /// `items`: `array`.
    pub items: Option<Vec<ListcontactsOutputItems>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListcontactsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListcontactsOutput", self, f)
    }
}

impl rt::Object for ListcontactsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `mail.recipient.listcontacts`, `result.items` of
/// `mail.recipient.listemployees`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListcontactsOutputItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListcontactsOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListcontactsOutputItems", self, f)
    }
}

impl rt::Object for ListcontactsOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("email", &mut self.email);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `mail.recipient.listcontacts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListcontactsError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`:
    ///
    /// - `limit`: `` Unable to recognize pagination parameter `#PAGE#` `` (HTTP 400)
    /// - `offset`: `` Unable to recognize pagination parameter `#PAGE#` `` (HTTP 400)
    /// - `page`: `` Unable to recognize pagination parameter `#PAGE#` `` (HTTP 400)
    BitrixRestV3ExceptionInvalidpaginationexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListcontactsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidpaginationexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of employees: `mail.recipient.listemployees`
///
/// Scope: `mail`. Access: any user. API: REST 3.0. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Listemployees(rt::Params);

impl Listemployees {
    /// A request with its required parameters:
    ///
    /// - `query`: `string`.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self(rt::Params::new().text("query", query.into()))
    }

    /// `pagination`: `object`.
    #[inline]
    pub fn pagination(self, value: ListcontactsPagination) -> Self {
        Self(self.0.object("pagination", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Listemployees {
    const NAME: &'static str = "mail.recipient.listemployees";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["query"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListcontactsOutput;
    type Error = ListemployeesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Listemployees {
    const PAGING: rt::Paging = rt::Paging::pagination("pagination")
        .items("items")
        .key("id");
    type Item = ListcontactsOutputItems;
}

/// What can go wrong in `mail.recipient.listemployees`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListemployeesError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`:
    ///
    /// - `limit`: `` Unable to recognize pagination parameter `#PAGE#` `` (HTTP 400)
    /// - `offset`: `` Unable to recognize pagination parameter `#PAGE#` `` (HTTP 400)
    /// - `page`: `` Unable to recognize pagination parameter `#PAGE#` `` (HTTP 400)
    BitrixRestV3ExceptionInvalidpaginationexception,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `query`:
    /// ``Mandatory field `query` is missing`` (HTTP 400).
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListemployeesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidpaginationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
