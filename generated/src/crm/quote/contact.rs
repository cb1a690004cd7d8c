// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.quote.contact.*`.

use bitrix24_runtime as rt;

pub mod items;

/// Add a Contact to an Estimate: `crm.quote.contact.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: AddFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.quote.contact.add";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.quote.contact.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
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

impl From<AddFields> for rt::Params {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.quote.contact.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `The parameter 'ownerEntityID' is invalid or not defined.` (HTTP 400).
    ParameterOwnerEntityIdInvalidOrNotDefined,
    /// An empty code: `The parameter 'fields' must be array.` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// An empty code: `The parameter 'fields' is not valid.` (HTTP 400).
    ParameterFieldsNotValid,
    /// An empty code: `Not found.` (HTTP 400).
    NotFound,
    /// An empty code: `[Contact #2647] You do not have permission to view this item` (HTTP 400).
    NoPermissionToViewItem,
    /// An empty code with any other text.
    NoCode,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The parameter 'ownerEntityID' is invalid or not defined.",
            Self::ParameterOwnerEntityIdInvalidOrNotDefined,
        ),
        (
            "",
            "* You do not have permission to view this item",
            Self::NoPermissionToViewItem,
        ),
        ("", "The parameter 'fields' must be array.", Self::ParameterFieldsMustBeArray),
        ("", "The parameter 'fields' is not valid.", Self::ParameterFieldsNotValid),
        ("", "Not found.", Self::NotFound),
        ("", "", Self::NoCode),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove a Contact from a Specified Estimate: `crm.quote.contact.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: DeleteFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.quote.contact.delete";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.quote.contact.delete`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DeleteFields(rt::Params);

impl DeleteFields {
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

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<DeleteFields> for rt::Params {
    #[inline]
    fn from(object: DeleteFields) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.quote.contact.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `The parameter 'ownerEntityID' is invalid or not defined.` (HTTP 400).
    ParameterOwnerEntityIdInvalidOrNotDefined,
    /// An empty code: `The parameter 'item' must be array.` (HTTP 400).
    ParameterItemMustBeArray,
    /// An empty code: `The parameter 'fields' is not valid.` (HTTP 400).
    ParameterFieldsNotValid,
    /// An empty code: `Not found.` (HTTP 400).
    NotFound,
    /// An empty code: `[Contact #2647] You do not have permission to view this item` (HTTP 400).
    NoPermissionToViewItem,
    /// An empty code with any other text.
    NoCode,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The parameter 'ownerEntityID' is invalid or not defined.",
            Self::ParameterOwnerEntityIdInvalidOrNotDefined,
        ),
        (
            "",
            "* You do not have permission to view this item",
            Self::NoPermissionToViewItem,
        ),
        ("", "The parameter 'fields' is not valid.", Self::ParameterFieldsNotValid),
        ("", "The parameter 'item' must be array.", Self::ParameterItemMustBeArray),
        ("", "Not found.", Self::NotFound),
        ("", "", Self::NoCode),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Fields for the Estimate-Contact Link: `crm.quote.contact.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Fields(rt::Params);

impl Fields {
    /// The request; it has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Fields {
    const NAME: &'static str = "crm.quote.contact.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<crate::types::CrmRestFieldDescription>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
