// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.activity.layout.blocks.*`.

use bitrix24_runtime as rt;

/// Delete a set of additional content blocks in the CRM activity: `crm.activity.layout.blocks.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `entityTypeId`, `entityId`, `activityId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `entityId`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `activityId`: `integer`. Required.
    #[inline]
    pub fn activity_id(self, value: i64) -> Self {
        Self(self.0.int("activityId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.activity.layout.blocks.delete";
    const REQUIRED: &'static [&'static str] = &[
        "entityTypeId",
        "entityId",
        "activityId",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = DeleteOutput;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.activity.layout.blocks.delete`, `result` of
/// `crm.activity.layout.blocks.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOutput {
    /// `success`: `boolean`. Seen in examples only.
    pub success: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeleteOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeleteOutput", self, f)
    }
}

impl rt::Object for DeleteOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("success", &mut self.success);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.activity.layout.blocks.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_WRONG_CONTEXT`: `The method can only be called in the context of a REST application` (HTTP
    /// 400).
    ErrorWrongContext,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `NOT_FOUND`: HTTP 400.
    NotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_WRONG_CONTEXT", "", Self::ErrorWrongContext),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a Set of Additional Content Blocks in the activity: `crm.activity.layout.blocks.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `entityTypeId`, `entityId`, `activityId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `entityId`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `activityId`: `integer`. Required.
    #[inline]
    pub fn activity_id(self, value: i64) -> Self {
        Self(self.0.int("activityId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "crm.activity.layout.blocks.get";
    const REQUIRED: &'static [&'static str] = &[
        "entityTypeId",
        "entityId",
        "activityId",
    ];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.activity.layout.blocks.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `layout`: `RestAppLayoutDto`. In examples: `object`.
    pub layout: Option<crate::types::RestAppLayoutDto>,
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
        f.field("layout", &mut self.layout);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.activity.layout.blocks.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_WRONG_CONTEXT`: `The method can only be called in the context of a rest application` (HTTP
    /// 400).
    ErrorWrongContext,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `NOT_FOUND`: HTTP 400.
    NotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_WRONG_CONTEXT", "", Self::ErrorWrongContext),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Set a set of additional content blocks in the activity: `crm.activity.layout.blocks.set`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Set(rt::Params);

impl Set {
    /// A request in which nothing is set yet. Required: `entityTypeId`, `entityId`, `activityId`, `layout`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `entityId`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `activityId`: `integer`. Required.
    #[inline]
    pub fn activity_id(self, value: i64) -> Self {
        Self(self.0.int("activityId", value))
    }

    /// `layout`: `RestAppLayoutDto`. Required. In examples: `object`.
    ///
    /// See [`RestAppLayoutDtoInput`](crate::types::RestAppLayoutDtoInput).
    #[inline]
    pub fn layout(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("layout", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "crm.activity.layout.blocks.set";
    const REQUIRED: &'static [&'static str] = &[
        "entityTypeId",
        "entityId",
        "activityId",
        "layout",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = DeleteOutput;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.activity.layout.blocks.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ERROR_WRONG_CONTEXT`: `The method call is only possible in the context of a REST application` (HTTP
    /// 400).
    ErrorWrongContext,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `NOT_FOUND`: HTTP 400.
    NotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `UNSUITABLE_ACTIVITY_TYPE_ERROR`: HTTP 400.
    UnsuitableActivityTypeError,
    /// `FIELD_IS_REQUIRED`: HTTP 400.
    FieldIsRequired,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_WRONG_CONTEXT", "", Self::ErrorWrongContext),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("UNSUITABLE_ACTIVITY_TYPE_ERROR", "", Self::UnsuitableActivityTypeError),
        ("FIELD_IS_REQUIRED", "", Self::FieldIsRequired),
    ];
    const OTHER: Self = Self::Other;
}
