// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.duplicate.*`.

use bitrix24_runtime as rt;

pub mod volatile_type;

/// Get Leads, Contacts, and Companies with Matching Data: `crm.duplicate.findbycomm`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Findbycomm(rt::Params);

impl Findbycomm {
    /// A request with its required parameters:
    ///
    /// - `type`: `string`. Values: `EMAIL`, `PHONE`.
    /// - `values`: `string[]`.
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(rt::Params::new().text("type", r#type.into()).texts("values", values))
    }

    /// `entity_type`: `string`. Values: `LEAD`, `CONTACT`, `COMPANY`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entity_type", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Findbycomm {
    const NAME: &'static str = "crm.duplicate.findbycomm";
    const REQUIRED: &'static [&'static str] = &["type", "values"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FindbycommOutput;
    type Error = FindbycommError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.duplicate.findbycomm`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindbycommOutput {
    /// `LEAD`: `integer[]`.
    pub lead: Option<Vec<i64>>,
    /// `CONTACT`: `integer[]`.
    pub contact: Option<Vec<i64>>,
    /// `COMPANY`: `integer[]`.
    pub company: Option<Vec<i64>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FindbycommOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FindbycommOutput", self, f)
    }
}

impl rt::Object for FindbycommOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("LEAD", &mut self.lead);
        f.field("CONTACT", &mut self.contact);
        f.field("COMPANY", &mut self.company);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.duplicate.findbycomm`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FindbycommError {
    /// `Access denied`: HTTP 403.
    AccessDenied,
    /// `Communication type is not defined`: `Parameter 'type' is required.` (HTTP 400).
    CommunicationTypeIsNotDefined,
    /// `Communication type '{type}' is not supported in current context`: HTTP 400.
    CommunicationTypeTypeIsNotSupportedInCurrentContext,
    /// `Communication values is not defined`: HTTP 400.
    CommunicationValuesIsNotDefined,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FindbycommError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("Access denied", "", Self::AccessDenied),
        ("Communication type is not defined", "", Self::CommunicationTypeIsNotDefined),
        (
            "Communication values is not defined",
            "",
            Self::CommunicationValuesIsNotDefined,
        ),
        (
            "Communication type * is not supported in current context",
            "",
            Self::CommunicationTypeTypeIsNotSupportedInCurrentContext,
        ),
    ];
    const OTHER: Self = Self::Other;
}
