// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.lead.contact.*`.

use bitrix24_runtime as rt;

pub mod items;

/// Add Contact Binding to Lead: `crm.lead.contact.add`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html)
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
    const NAME: &'static str = "crm.lead.contact.add";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.lead.contact.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CONTACT_ID`: `integer`. Required.
    #[inline]
    pub fn contact_id(self, value: i64) -> Self {
        Self(self.0.int("CONTACT_ID", value))
    }

    /// `SORT`: `integer`. Default: `10`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `IS_PRIMARY`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_primary(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_PRIMARY", value))
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

/// What can go wrong in `crm.lead.contact.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// An empty code: HTTP 400.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove contact binding from lead: `crm.lead.contact.delete`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html)
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
    const NAME: &'static str = "crm.lead.contact.delete";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.lead.contact.delete`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DeleteFields(rt::Params);

impl DeleteFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CONTACT_ID`: `integer`. Required.
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

/// What can go wrong in `crm.lead.contact.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// An empty code: HTTP 400.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Lead-Contact Fields: `crm.lead.contact.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html)
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
    const NAME: &'static str = "crm.lead.contact.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `crm.lead.contact.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `isRequired`: `boolean`. Seen in examples only.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`. Seen in examples only.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`. Seen in examples only.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`. Seen in examples only.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`. Seen in examples only.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutputEntry", self, f)
    }
}

impl rt::Object for FieldsOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isMultiple", &mut self.is_multiple);
        f.flag("isDynamic", &mut self.is_dynamic);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}
