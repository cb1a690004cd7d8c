// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.entity.*`.

use bitrix24_runtime as rt;

/// Merge Duplicates: `crm.entity.mergeBatch`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct MergeBatch(rt::Params);

impl MergeBatch {
    /// A request with its required parameters:
    ///
    /// - `params`: `object`.
    #[inline]
    pub fn new(params: MergeBatchParams) -> Self {
        Self(rt::Params::new().object("params", params.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for MergeBatch {
    const NAME: &'static str = "crm.entity.mergeBatch";
    const REQUIRED: &'static [&'static str] = &["params"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = MergeBatchOutput;
    type Error = MergeBatchError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `crm.entity.mergeBatch`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MergeBatchParams(rt::Params);

impl MergeBatchParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required. Values: `1`, `2`, `3`, `4`, `7`, `31`, `128` or others.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `entityIds`: `integer[]`. Required.
    #[inline]
    pub fn entity_ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("entityIds", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MergeBatchParams> for rt::Params {
    #[inline]
    fn from(object: MergeBatchParams) -> Self {
        object.0
    }
}

/// Keys of `result` of `crm.entity.mergeBatch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeBatchOutput {
    /// `STATUS`: `string`. Values: `SUCCESS`, `CONFLICT`, `ERROR`.
    pub status: Option<String>,
    /// `ENTITY_IDS`: `integer[]`.
    pub entity_ids: Option<Vec<i64>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MergeBatchOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MergeBatchOutput", self, f)
    }
}

impl rt::Object for MergeBatchOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("STATUS", &mut self.status);
        f.field("ENTITY_IDS", &mut self.entity_ids);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.entity.mergeBatch`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MergeBatchError {
    /// An empty code: `Access denied` (HTTP 403).
    AccessDenied,
    /// An empty code: `The parameter entityTypeId is required.` (HTTP 400).
    ParameterEntityTypeIdRequired,
    /// An empty code: `The parameter entityIds does not contains valid elements.` (HTTP 400).
    ParameterEntityIdsNotContainsValidElements,
    /// An empty code: `Owner was not found` (HTTP 400).
    OwnerNotFound,
    /// An empty code: `Entity type {entityTypeName} is not supported` (HTTP 400).
    EntityTypeNotSupported,
    /// An empty code with any other text.
    NoCode,
    /// `0`: `The parameter entityIds must contains at least two elements.` (HTTP 400).
    Code0,
    /// `CRM_FEATURE_RESTRICTION_ERROR`: HTTP 400.
    CrmFeatureRestrictionError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MergeBatchError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The parameter entityIds does not contains valid elements.",
            Self::ParameterEntityIdsNotContainsValidElements,
        ),
        (
            "",
            "The parameter entityTypeId is required.",
            Self::ParameterEntityTypeIdRequired,
        ),
        ("", "Entity type * is not supported", Self::EntityTypeNotSupported),
        ("", "Owner was not found", Self::OwnerNotFound),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("0", "", Self::Code0),
        ("CRM_FEATURE_RESTRICTION_ERROR", "", Self::CrmFeatureRestrictionError),
    ];
    const OTHER: Self = Self::Other;
}
