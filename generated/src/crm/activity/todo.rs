// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.activity.todo.*`.

use bitrix24_runtime as rt;

/// Add Universal Activity: `crm.activity.todo.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `ownerTypeId`, `ownerId`, `deadline`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ownerTypeId`: `integer`. Required.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("ownerTypeId", value))
    }

    /// `ownerId`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `deadline`: `datetime`. Required.
    #[inline]
    pub fn deadline(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("deadline", value.into()))
    }

    /// `title`: `string`. Default: (empty).
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `description`: `string`. Default: (empty).
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `responsibleId`: `integer`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `parentActivityId`: `integer`.
    #[inline]
    pub fn parent_activity_id(self, value: i64) -> Self {
        Self(self.0.int("parentActivityId", value))
    }

    /// `pingOffsets`: `array`. Default: `[]`.
    #[inline]
    pub fn ping_offsets(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("pingOffsets", value.into()))
    }

    /// `colorId`: `string`.
    #[inline]
    pub fn color_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("colorId", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.activity.todo.add";
    const REQUIRED: &'static [&'static str] = &["ownerTypeId", "ownerId", "deadline"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.activity.todo.add`, `result` of `crm.activity.todo.update`, `result` of
/// `crm.activity.todo.updateColor`, `result` of `crm.activity.todo.updateDeadline` and 2 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `id`. In examples: `integer`.
    pub id: Option<i64>,
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
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.activity.todo.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`: HTTP 400.
    Code100,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `WRONG_DATETIME_FORMAT`: HTTP 400.
    WrongDatetimeFormat,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("WRONG_DATETIME_FORMAT", "", Self::WrongDatetimeFormat),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Universal Activity: `crm.activity.todo.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `id`, `ownerTypeId`, `ownerId`, `deadline`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `ownerTypeId`: `integer`. Required.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("ownerTypeId", value))
    }

    /// `ownerId`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `deadline`: `datetime`. Required.
    #[inline]
    pub fn deadline(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("deadline", value.into()))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `responsibleId`: `integer`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `parentActivityId`: `integer`.
    #[inline]
    pub fn parent_activity_id(self, value: i64) -> Self {
        Self(self.0.int("parentActivityId", value))
    }

    /// `pingOffsets`: `array`. Default: `[]`.
    #[inline]
    pub fn ping_offsets(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("pingOffsets", value.into()))
    }

    /// `colorId`: `string`.
    #[inline]
    pub fn color_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("colorId", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.activity.todo.update";
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "ownerTypeId",
        "ownerId",
        "deadline",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.activity.todo.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`: HTTP 400.
    Code100,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `WRONG_DATETIME_FORMAT`: HTTP 400.
    WrongDatetimeFormat,
    /// `CAN_NOT_UPDATE_COMPLETED_TODO`: HTTP 400.
    CanNotUpdateCompletedTodo,
    /// `ERROR_PARENT_ACTIVITY_RESTRICT`: HTTP 400.
    ErrorParentActivityRestrict,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("WRONG_DATETIME_FORMAT", "", Self::WrongDatetimeFormat),
        ("CAN_NOT_UPDATE_COMPLETED_TODO", "", Self::CanNotUpdateCompletedTodo),
        ("ERROR_PARENT_ACTIVITY_RESTRICT", "", Self::ErrorParentActivityRestrict),
    ];
    const OTHER: Self = Self::Other;
}

/// Update the color of the universal deal: `crm.activity.todo.updateColor`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct UpdateColor(rt::Params);

impl UpdateColor {
    /// A request in which nothing is set yet. Required: `id`, `ownerTypeId`, `ownerId`, `colorId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `ownerTypeId`: `integer`. Required.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("ownerTypeId", value))
    }

    /// `ownerId`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `colorId`: `string`. Required.
    #[inline]
    pub fn color_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("colorId", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UpdateColor {
    const NAME: &'static str = "crm.activity.todo.updateColor";
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "ownerTypeId",
        "ownerId",
        "colorId",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateColorError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.activity.todo.updateColor`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateColorError {
    /// `100`: HTTP 400.
    Code100,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `CAN_NOT_UPDATE_COLOR_COMPLETED_TODO`: HTTP 400.
    CanNotUpdateColorCompletedTodo,
    /// `CAN_NOT_UPDATE_WRONG_COLOR_TODO`: HTTP 400.
    CanNotUpdateWrongColorTodo,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateColorError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        (
            "CAN_NOT_UPDATE_COLOR_COMPLETED_TODO",
            "",
            Self::CanNotUpdateColorCompletedTodo,
        ),
        ("CAN_NOT_UPDATE_WRONG_COLOR_TODO", "", Self::CanNotUpdateWrongColorTodo),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Deadline for Universal Activity: `crm.activity.todo.updateDeadline`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct UpdateDeadline(rt::Params);

impl UpdateDeadline {
    /// A request in which nothing is set yet. Required: `id`, `ownerTypeId`, `ownerId`, `value`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `ownerTypeId`: `integer`. Required.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("ownerTypeId", value))
    }

    /// `ownerId`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `value`: `datetime`. Required.
    #[inline]
    pub fn value(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("value", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UpdateDeadline {
    const NAME: &'static str = "crm.activity.todo.updateDeadline";
    const REQUIRED: &'static [&'static str] = &["id", "ownerTypeId", "ownerId", "value"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateDeadlineError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.activity.todo.updateDeadline`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateDeadlineError {
    /// `100`: HTTP 400.
    Code100,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `WRONG_DATETIME_FORMAT`: HTTP 400.
    WrongDatetimeFormat,
    /// `CAN_NOT_UPDATE_COMPLETED_TODO`: HTTP 400.
    CanNotUpdateCompletedTodo,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateDeadlineError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("WRONG_DATETIME_FORMAT", "", Self::WrongDatetimeFormat),
        ("CAN_NOT_UPDATE_COMPLETED_TODO", "", Self::CanNotUpdateCompletedTodo),
    ];
    const OTHER: Self = Self::Other;
}

/// Update the description of the universal activity: `crm.activity.todo.updateDescription`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct UpdateDescription(rt::Params);

impl UpdateDescription {
    /// A request in which nothing is set yet. Required: `id`, `ownerTypeId`, `ownerId`, `value`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `ownerTypeId`: `integer`. Required.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("ownerTypeId", value))
    }

    /// `ownerId`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `value`: `string`. Required.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UpdateDescription {
    const NAME: &'static str = "crm.activity.todo.updateDescription";
    const REQUIRED: &'static [&'static str] = &["id", "ownerTypeId", "ownerId", "value"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateDescriptionError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.activity.todo.updateDescription`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateDescriptionError {
    /// `100`: HTTP 400.
    Code100,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `CAN_NOT_UPDATE_COMPLETED_TODO`: HTTP 400.
    CanNotUpdateCompletedTodo,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateDescriptionError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("CAN_NOT_UPDATE_COMPLETED_TODO", "", Self::CanNotUpdateCompletedTodo),
    ];
    const OTHER: Self = Self::Other;
}

/// Update the responsible user for the universal activity: `crm.activity.todo.updateResponsibleUser`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct UpdateResponsibleUser(rt::Params);

impl UpdateResponsibleUser {
    /// A request in which nothing is set yet. Required: `id`, `ownerTypeId`, `ownerId`, `responsibleId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `ownerTypeId`: `integer`. Required.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("ownerTypeId", value))
    }

    /// `ownerId`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `responsibleId`: `integer`. Required.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UpdateResponsibleUser {
    const NAME: &'static str = "crm.activity.todo.updateResponsibleUser";
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "ownerTypeId",
        "ownerId",
        "responsibleId",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateResponsibleUserError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.activity.todo.updateResponsibleUser`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateResponsibleUserError {
    /// `100`: HTTP 400.
    Code100,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO`: HTTP 400.
    CanNotUpdateResponsibleUserCompletedTodo,
    /// `INVALID_ARG_VALUE`: HTTP 400.
    InvalidArgValue,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateResponsibleUserError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        (
            "CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO",
            "",
            Self::CanNotUpdateResponsibleUserCompletedTodo,
        ),
        ("INVALID_ARG_VALUE", "", Self::InvalidArgValue),
    ];
    const OTHER: Self = Self::Other;
}
