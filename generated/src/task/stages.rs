// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `task.stages.*`.

use bitrix24_runtime as rt;

/// Add a Kanban or "My Plan" Stage: `task.stages.add`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html)
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

    /// `isAdmin`: `boolean`.
    #[inline]
    pub fn is_admin(self, value: bool) -> Self {
        Self(self.0.flag("isAdmin", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "task.stages.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `task.stages.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `COLOR`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COLOR", value.into()))
    }

    /// `AFTER_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn after_id(self, value: i64) -> Self {
        Self(self.0.int("AFTER_ID", value))
    }

    /// `ENTITY_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_ID", value))
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

/// What can go wrong in `task.stages.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `EMPTY_TITLE`: `Stage title is not specified` (HTTP 400).
    EmptyTitle,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("EMPTY_TITLE", "", Self::EmptyTitle),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Check the Ability to Move Task: `task.stages.canmovetask`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Canmovetask(rt::Params);

impl Canmovetask {
    /// A request with its required parameters:
    ///
    /// - `entityId`: `integer`.
    /// - `entityType`: `string`. Values: `U`, `G`.
    #[inline]
    pub fn new(entity_id: i64, entity_type: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .int("entityId", entity_id)
                .text("entityType", entity_type.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Canmovetask {
    const NAME: &'static str = "task.stages.canmovetask";
    const REQUIRED: &'static [&'static str] = &["entityId", "entityType"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Delete a Kanban or "My Plan" Stage: `task.stages.delete`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html)
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

    /// `isAdmin`: `boolean`.
    #[inline]
    pub fn is_admin(self, value: bool) -> Self {
        Self(self.0.flag("isAdmin", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "task.stages.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `task.stages.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `CANT_DELETE_FIRST`: `Cannot delete the first stage. Move the stage to delete it.` (HTTP 400).
    CantDeleteFirst,
    /// `IS_SYSTEM`: HTTP 400.
    IsSystem,
    /// `NOT_FOUND`: HTTP 400.
    NotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("CANT_DELETE_FIRST", "", Self::CantDeleteFirst),
        ("IS_SYSTEM", "", Self::IsSystem),
        ("NOT_FOUND", "", Self::NotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Kanban Stages or "My Plan": `task.stages.get`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `entityId`: `integer`.
    #[inline]
    pub fn new(entity_id: i64) -> Self {
        Self(rt::Params::new().int("entityId", entity_id))
    }

    /// `isAdmin`: `boolean`.
    #[inline]
    pub fn is_admin(self, value: bool) -> Self {
        Self(self.0.flag("isAdmin", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "task.stages.get";
    const REQUIRED: &'static [&'static str] = &["entityId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<GetOutputEntry>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<id>` of `task.stages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputEntry {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `SYSTEM_TYPE`: `string`. Values: `NEW`, `PROGRESS`, `WORK`, `REVIEW`, `FINISH`.
    pub system_type: Option<String>,
    /// `ENTITY_ID`: `integer`. In examples: `string`.
    pub entity_id: Option<i64>,
    /// `ENTITY_TYPE`: `string`. Values: `U`, `G`.
    pub entity_type: Option<String>,
    /// `ADDITIONAL_FILTER`: `array`.
    pub additional_filter: Option<Vec<rt::Value>>,
    /// `TO_UPDATE`: `array`.
    pub to_update: Option<Vec<rt::Value>>,
    /// `TO_UPDATE_ACCESS`: `null`.
    pub to_update_access: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputEntry", self, f)
    }
}

impl rt::Object for GetOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("TITLE", &mut self.title);
        f.int("SORT", &mut self.sort);
        f.text("COLOR", &mut self.color);
        f.text("SYSTEM_TYPE", &mut self.system_type);
        f.int("ENTITY_ID", &mut self.entity_id);
        f.text("ENTITY_TYPE", &mut self.entity_type);
        f.field("ADDITIONAL_FILTER", &mut self.additional_filter);
        f.field("TO_UPDATE", &mut self.to_update);
        f.value("TO_UPDATE_ACCESS", &mut self.to_update_access);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `task.stages.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`: `You cannot view stages in this group.` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Move Task from One Stage to Another: `task.stages.movetask`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Movetask(rt::Params);

impl Movetask {
    /// A request in which nothing is set yet. Required: `id`, `stageId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `stageId`: `integer`. Required.
    #[inline]
    pub fn stage_id(self, value: i64) -> Self {
        Self(self.0.int("stageId", value))
    }

    /// `before`: `integer`.
    #[inline]
    pub fn before(self, value: i64) -> Self {
        Self(self.0.int("before", value))
    }

    /// `after`: `integer`.
    #[inline]
    pub fn after(self, value: i64) -> Self {
        Self(self.0.int("after", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Movetask {
    const NAME: &'static str = "task.stages.movetask";
    const REQUIRED: &'static [&'static str] = &["id", "stageId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = MovetaskError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `task.stages.movetask`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MovetaskError {
    /// `ACCESS_DENIED_MOVE`: `You cannot move this task` (HTTP 400).
    AccessDeniedMove,
    /// `TASK_NOT_FOUND`: HTTP 400.
    TaskNotFound,
    /// `NOT_FOUND`: HTTP 400.
    NotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MovetaskError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED_MOVE", "", Self::AccessDeniedMove),
        ("TASK_NOT_FOUND", "", Self::TaskNotFound),
        ("NOT_FOUND", "", Self::NotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Kanban Stage or "My Plan": `task.stages.update`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `array`. In examples: `object`.
    #[inline]
    pub fn new(id: i64, fields: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("id", id).value("fields", fields.into()))
    }

    /// `isAdmin`: `boolean`.
    #[inline]
    pub fn is_admin(self, value: bool) -> Self {
        Self(self.0.flag("isAdmin", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "task.stages.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `task.stages.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `COLOR`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COLOR", value.into()))
    }

    /// `AFTER_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn after_id(self, value: i64) -> Self {
        Self(self.0.int("AFTER_ID", value))
    }

    /// `SORT`: `integer`. Seen in examples only.
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

impl From<UpdateFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0
    }
}

impl From<UpdateFields> for rt::Value {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `task.stages.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`: `You cannot modify stages in this group` (HTTP 400).
    AccessDenied,
    /// `NOT_FOUND`: HTTP 400.
    NotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
    ];
    const OTHER: Self = Self::Other;
}
