// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.tracking.trace.*`.

use bitrix24_runtime as rt;

/// Create a Sales Intelligence Trace: `crm.tracking.trace.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `TRACE`: `string`.
    #[inline]
    pub fn new(trace: impl Into<String>) -> Self {
        Self(rt::Params::new().text("TRACE", trace.into()))
    }

    /// `ENTITIES`: `object[]`.
    #[inline]
    pub fn entities(self, value: impl IntoIterator<Item = AddEntities>) -> Self {
        Self(self.0.objects("ENTITIES", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.tracking.trace.add";
    const REQUIRED: &'static [&'static str] = &["TRACE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ENTITIES` of `crm.tracking.trace.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddEntities(rt::Params);

impl AddEntities {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`: `string`. Required. Values: `COMPANY`, `CONTACT`, `DEAL`, `LEAD`, `QUOTE`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `ID`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddEntities> for rt::Params {
    #[inline]
    fn from(object: AddEntities) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.tracking.trace.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`: ``Parameter `TRACE` required.`` (HTTP 400).
    ParameterTraceRequired,
    /// `ERROR_CORE`: ``Can not parse JSON in parameter `TRACE`.`` (HTTP 400).
    CannotParseJsonParameterTrace,
    /// `ERROR_CORE`: ``Wrong TYPE in parameter `ENTITIES`. Allowed types: COMPANY,CONTACT,DEAL,LEAD,QUOTE``
    /// (HTTP 400).
    WrongTypeParameterEntities,
    /// `ERROR_CORE`: ``Wrong ID in parameter `ENTITIES`.`` (HTTP 400).
    WrongIdParameterEntities,
    /// `ERROR_CORE`: ``You have no access to entity `<TYPE>` with ID `<ID>`.`` (HTTP 400).
    NoAccessToEntityId,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "Wrong TYPE in parameter `ENTITIES`. Allowed types: COMPANY,CONTACT,DEAL,LEAD,QUOTE",
            Self::WrongTypeParameterEntities,
        ),
        (
            "ERROR_CORE",
            "Can not parse JSON in parameter `TRACE`.",
            Self::CannotParseJsonParameterTrace,
        ),
        (
            "ERROR_CORE",
            "You have no access to entity * with ID *.",
            Self::NoAccessToEntityId,
        ),
        (
            "ERROR_CORE",
            "Wrong ID in parameter `ENTITIES`.",
            Self::WrongIdParameterEntities,
        ),
        ("ERROR_CORE", "Parameter `TRACE` required.", Self::ParameterTraceRequired),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Sales Intelligence Trace: `crm.tracking.trace.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html)
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
    const NAME: &'static str = "crm.tracking.trace.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.tracking.trace.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_CORE`: ``Parameter `id` required.`` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
