// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.api.scrum.backlog.*`.

use bitrix24_runtime as rt;

/// Add backlog in Scrum: `tasks.api.scrum.backlog.add`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: AddFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "tasks.api.scrum.backlog.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.api.scrum.backlog.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `groupId`: `integer`. Required.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `createdBy`: `integer`. Required.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
    }

    /// `modifiedBy`: `integer`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
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

/// Keys of `result` of `tasks.api.scrum.backlog.add`, `result` of `tasks.api.scrum.backlog.get`,
/// `result` of `tasks.api.scrum.backlog.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutput", self, f)
    }
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("groupId", &mut self.group_id);
        f.int("createdBy", &mut self.created_by);
        f.int("modifiedBy", &mut self.modified_by);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.api.scrum.backlog.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`: `Group id not found` (HTTP 400).
    GroupIdNotFound,
    /// `0`: `Backlog already added` (HTTP 400).
    BacklogAlreadyAdded,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `createdBy user not found` (HTTP 400).
    CreatedByUserNotFound,
    /// `0`: `modifiedBy user not found` (HTTP 400).
    ModifiedByUserNotFound,
    /// `0`: `Unable to add backlog` (HTTP 400).
    UnableToAddBacklog,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "modifiedBy user not found", Self::ModifiedByUserNotFound),
        ("0", "createdBy user not found", Self::CreatedByUserNotFound),
        ("0", "Backlog already added", Self::BacklogAlreadyAdded),
        ("0", "Unable to add backlog", Self::UnableToAddBacklog),
        ("0", "Group id not found", Self::GroupIdNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete backlog: `tasks.api.scrum.backlog.delete`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html)
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
    const NAME: &'static str = "tasks.api.scrum.backlog.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<rt::Value>;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.api.scrum.backlog.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `0`: `Backlog id not found` (HTTP 400).
    BacklogIdNotFound,
    /// `0`: `Backlog not found` (HTTP 400).
    BacklogNotFound,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `It is forbidden remove a backlog with items` (HTTP 400).
    ForbiddenRemoveBacklogItems,
    /// `0`: `Backlog not deleted` (HTTP 400).
    BacklogNotDeleted,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "It is forbidden remove a backlog with items",
            Self::ForbiddenRemoveBacklogItems,
        ),
        ("0", "Backlog id not found", Self::BacklogIdNotFound),
        ("0", "Backlog not deleted", Self::BacklogNotDeleted),
        ("0", "Backlog not found", Self::BacklogNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Backlog Fields by Scrum ID: `tasks.api.scrum.backlog.get`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html)
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
    const NAME: &'static str = "tasks.api.scrum.backlog.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.api.scrum.backlog.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`: `Group id not found` (HTTP 400).
    GroupIdNotFound,
    /// `0`: `Backlog not found` (HTTP 400).
    BacklogNotFound,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Group id not found", Self::GroupIdNotFound),
        ("0", "Backlog not found", Self::BacklogNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of available backlog fields: `tasks.api.scrum.backlog.getFields`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetFields(rt::Params);

impl GetFields {
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

impl rt::Method for GetFields {
    const NAME: &'static str = "tasks.api.scrum.backlog.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.api.scrum.backlog.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `fields`: `object`. Seen in examples only.
    pub fields: Option<rt::IdMap<GetFieldsOutputFieldsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetFieldsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetFieldsOutput", self, f)
    }
}

impl rt::Object for GetFieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("fields", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.fields.<field>` of `tasks.api.scrum.backlog.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutputFieldsEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetFieldsOutputFieldsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetFieldsOutputFieldsEntry", self, f)
    }
}

impl rt::Object for GetFieldsOutputFieldsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// Update backlog: `tasks.api.scrum.backlog.update`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "tasks.api.scrum.backlog.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.api.scrum.backlog.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `groupId`: `integer`.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `createdBy`: `integer`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
    }

    /// `modifiedBy`: `integer`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0
    }
}

/// What can go wrong in `tasks.api.scrum.backlog.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    Code100,
    /// `0`: `Backlog id not found` (HTTP 400).
    BacklogIdNotFound,
    /// `0`: `Backlog not found` (HTTP 400).
    BacklogNotFound,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `It is forbidden move a backlog with items` (HTTP 400).
    ForbiddenMoveBacklogItems,
    /// `0`: `The target group already has a backlog` (HTTP 400).
    TargetGroupAlreadyHasBacklog,
    /// `0`: `createdBy user not found` (HTTP 400).
    CreatedByUserNotFound,
    /// `0`: `modifiedBy user not found` (HTTP 400).
    ModifiedByUserNotFound,
    /// `0`: `Unable to update backlog` (HTTP 400).
    UnableToUpdateBacklog,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        (
            "0",
            "It is forbidden move a backlog with items",
            Self::ForbiddenMoveBacklogItems,
        ),
        (
            "0",
            "The target group already has a backlog",
            Self::TargetGroupAlreadyHasBacklog,
        ),
        ("0", "modifiedBy user not found", Self::ModifiedByUserNotFound),
        ("0", "createdBy user not found", Self::CreatedByUserNotFound),
        ("0", "Unable to update backlog", Self::UnableToUpdateBacklog),
        ("0", "Backlog id not found", Self::BacklogIdNotFound),
        ("0", "Backlog not found", Self::BacklogNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
