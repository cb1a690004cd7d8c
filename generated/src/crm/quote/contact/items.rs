// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.quote.contact.items.*`.

use bitrix24_runtime as rt;

/// Remove a Set of Contacts Associated with a Specified Estimate: `crm.quote.contact.items.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.quote.contact.items.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.quote.contact.items.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `The parameter ownerEntityID is invalid or not defined.` (HTTP 400).
    NoCode,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Retrieve a Set of Contacts Associated with a Specified Estimate: `crm.quote.contact.items.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "crm.quote.contact.items.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.quote.contact.items.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `CONTACT_ID`: `integer`.
    pub contact_id: Option<i64>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `ROLE_ID`: `integer`. Values: `0`.
    pub role_id: Option<i64>,
    /// `IS_PRIMARY`: `char`. Values: `Y`, `N`.
    pub is_primary: Option<bool>,
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
        f.int("CONTACT_ID", &mut self.contact_id);
        f.int("SORT", &mut self.sort);
        f.int("ROLE_ID", &mut self.role_id);
        f.flag("IS_PRIMARY", &mut self.is_primary);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.quote.contact.items.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `The parameter ownerEntityID is invalid or not defined.` (HTTP 400).
    NoCode,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Set the Contacts Associated with a Specified Estimate: `crm.quote.contact.items.set`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `items`: `object[]`.
    #[inline]
    pub fn new(id: i64, items: impl IntoIterator<Item = SetItems>) -> Self {
        Self(rt::Params::new().int("id", id).objects("items", items))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "crm.quote.contact.items.set";
    const REQUIRED: &'static [&'static str] = &["id", "items"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `items` of `crm.quote.contact.items.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetItems(rt::Params);

impl SetItems {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CONTACT_ID`: `crm_entity`. Required.
    #[inline]
    pub fn contact_id(self, value: i64) -> Self {
        Self(self.0.int("CONTACT_ID", value))
    }

    /// `IS_PRIMARY`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_primary(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_PRIMARY", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetItems> for rt::Params {
    #[inline]
    fn from(object: SetItems) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.quote.contact.items.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// An empty code: `The parameter ownerEntityID is invalid or not defined.` (HTTP 400).
    ParameterOwnerEntityIdInvalidOrNotDefined,
    /// An empty code: `The parameter items must be array.` (HTTP 400).
    ParameterItemsMustBeArray,
    /// An empty code: `Not found.` (HTTP 400).
    NotFound,
    /// An empty code: `[Contact #2647] You do not have permission to view this item` (HTTP 400).
    NoPermissionToViewItem,
    /// An empty code with any other text.
    NoCode,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// `ERROR_CORE`: HTTP 500.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The parameter ownerEntityID is invalid or not defined.",
            Self::ParameterOwnerEntityIdInvalidOrNotDefined,
        ),
        (
            "",
            "* You do not have permission to view this item",
            Self::NoPermissionToViewItem,
        ),
        ("", "The parameter items must be array.", Self::ParameterItemsMustBeArray),
        ("", "Not found.", Self::NotFound),
        ("", "", Self::NoCode),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
