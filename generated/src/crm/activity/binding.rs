// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.activity.binding.*`.

use bitrix24_runtime as rt;

/// Add a deal binding to a CRM object: `crm.activity.binding.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `activityId`, `entityTypeId`, `entityId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `activityId`: `integer`. Required.
    #[inline]
    pub fn activity_id(self, value: i64) -> Self {
        Self(self.0.int("activityId", value))
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.activity.binding.add";
    const REQUIRED: &'static [&'static str] = &[
        "activityId",
        "entityTypeId",
        "entityId",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.activity.binding.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`: HTTP 400.
    Code100,
    /// `NOT_FOUND`: `Entity not found` (HTTP 400).
    NotFound,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `ACTIVITY_IS_ALREADY_BOUND`: HTTP 400.
    ActivityIsAlreadyBound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("NOT_FOUND", "", Self::NotFound),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ACTIVITY_IS_ALREADY_BOUND", "", Self::ActivityIsAlreadyBound),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete the deal's connection with the CRM object: `crm.activity.binding.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `activityId`, `entityTypeId`, `entityId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `activityId`: `integer`. Required.
    #[inline]
    pub fn activity_id(self, value: i64) -> Self {
        Self(self.0.int("activityId", value))
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.activity.binding.delete";
    const REQUIRED: &'static [&'static str] = &[
        "activityId",
        "entityTypeId",
        "entityId",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.activity.binding.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`: HTTP 400.
    Code100,
    /// `NOT_FOUND`: `Element not found` (HTTP 400).
    NotFound,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BINDING_NOT_FOUND`: HTTP 400.
    BindingNotFound,
    /// `LAST_BINDING_CANNOT_BE_DELETED`: HTTP 400.
    LastBindingCannotBeDeleted,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("NOT_FOUND", "", Self::NotFound),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BINDING_NOT_FOUND", "", Self::BindingNotFound),
        ("LAST_BINDING_CANNOT_BE_DELETED", "", Self::LastBindingCannotBeDeleted),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of All Deal Links: `crm.activity.binding.list`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `activityId`: `integer`.
    #[inline]
    pub fn new(activity_id: i64) -> Self {
        Self(rt::Params::new().int("activityId", activity_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "crm.activity.binding.list";
    const REQUIRED: &'static [&'static str] = &["activityId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.activity.binding.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
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
        f.int("entityTypeId", &mut self.entity_type_id);
        f.int("entityId", &mut self.entity_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.activity.binding.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`: HTTP 400.
    Code100,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Element not found` (HTTP 400).
    NotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Activity Link to CRM Item: `crm.activity.binding.move`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Move(rt::Params);

impl Move {
    /// A request in which nothing is set yet. Required: `activityId`, `sourceEntityTypeId`,
    /// `sourceEntityId`, `targetEntityTypeId`, `targetEntityId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `activityId`: `integer`. Required.
    #[inline]
    pub fn activity_id(self, value: i64) -> Self {
        Self(self.0.int("activityId", value))
    }

    /// `sourceEntityTypeId`: `integer`. Required.
    #[inline]
    pub fn source_entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("sourceEntityTypeId", value))
    }

    /// `sourceEntityId`: `integer`. Required.
    #[inline]
    pub fn source_entity_id(self, value: i64) -> Self {
        Self(self.0.int("sourceEntityId", value))
    }

    /// `targetEntityTypeId`: `integer`. Required.
    #[inline]
    pub fn target_entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("targetEntityTypeId", value))
    }

    /// `targetEntityId`: `integer`. Required.
    #[inline]
    pub fn target_entity_id(self, value: i64) -> Self {
        Self(self.0.int("targetEntityId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Move {
    const NAME: &'static str = "crm.activity.binding.move";
    const REQUIRED: &'static [&'static str] = &[
        "activityId",
        "sourceEntityTypeId",
        "sourceEntityId",
        "targetEntityTypeId",
        "targetEntityId",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = MoveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.activity.binding.move`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveError {
    /// `100`: HTTP 400.
    Code100,
    /// `NOT_FOUND`: `Element not found` (HTTP 400).
    NotFound,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR`: HTTP 400.
    SourceAndTargetEntityTypesAreNotEqualError,
    /// `SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR`: HTTP 400.
    SourceAndTargetEntityIdAreEqualError,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `ACTIVITY_IS_ALREADY_BOUND`: HTTP 400.
    ActivityIsAlreadyBound,
    /// `BINDING_NOT_FOUND`: HTTP 400.
    BindingNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MoveError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("NOT_FOUND", "", Self::NotFound),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        (
            "SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR",
            "",
            Self::SourceAndTargetEntityTypesAreNotEqualError,
        ),
        (
            "SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR",
            "",
            Self::SourceAndTargetEntityIdAreEqualError,
        ),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ACTIVITY_IS_ALREADY_BOUND", "", Self::ActivityIsAlreadyBound),
        ("BINDING_NOT_FOUND", "", Self::BindingNotFound),
    ];
    const OTHER: Self = Self::Other;
}
