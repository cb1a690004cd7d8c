// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `calendar.resource.*`.

use bitrix24_runtime as rt;

pub mod booking;

/// Add a new resource: `calendar.resource.add`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `name`: `string`.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self(rt::Params::new().text("name", name.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "calendar.resource.add";
    const REQUIRED: &'static [&'static str] = &["name"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `calendar.resource.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `The required parameter "name" for the method "calendar.resource.add" is not set`
    /// (HTTP 400).
    RequiredParameterNameNotSet,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `An error occurred while creating the resource` (HTTP 400).
    ErrorOccurredWhileCreatingResource,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The required parameter \"name\" for the method \"calendar.resource.add\" is not set",
            Self::RequiredParameterNameNotSet,
        ),
        (
            "",
            "An error occurred while creating the resource",
            Self::ErrorOccurredWhileCreatingResource,
        ),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Resource: `calendar.resource.delete`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `resourceId`. In examples: `integer`.
    #[inline]
    pub fn new(resource_id: i64) -> Self {
        Self(rt::Params::new().int("resourceId", resource_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "calendar.resource.delete";
    const REQUIRED: &'static [&'static str] = &["resourceId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `calendar.resource.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code:
    /// `The required parameter "resourceId" for the method "calendar.resource.delete" is not set` (HTTP
    /// 400).
    RequiredParameterResourceIdNotSet,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `An error occurred while deleting the resource` (HTTP 400).
    ErrorOccurredWhileDeletingResource,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The required parameter \"resourceId\" for the method \"calendar.resource.delete\" is not set",
            Self::RequiredParameterResourceIdNotSet,
        ),
        (
            "",
            "An error occurred while deleting the resource",
            Self::ErrorOccurredWhileDeletingResource,
        ),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of all resources: `calendar.resource.list`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
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

impl rt::Method for List {
    const NAME: &'static str = "calendar.resource.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `calendar.resource.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
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
        f.text("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("CREATED_BY", &mut self.created_by);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `calendar.resource.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Access denied` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update resource: `calendar.resource.update`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `resourceId`: `integer`.
    /// - `name`: `string`.
    #[inline]
    pub fn new(resource_id: i64, name: impl Into<String>) -> Self {
        Self(rt::Params::new().int("resourceId", resource_id).text("name", name.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "calendar.resource.update";
    const REQUIRED: &'static [&'static str] = &["resourceId", "name"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `calendar.resource.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code:
    /// `The required parameter "resourceId" for the method "calendar.resource.update" is not set` (HTTP
    /// 400).
    RequiredParameterResourceIdNotSet,
    /// An empty code: `The required parameter "name" for the method "calendar.resource.update" is not set`
    /// (HTTP 400).
    RequiredParameterNameNotSet,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `An error occurred while updating the resource` (HTTP 400).
    ErrorOccurredWhileUpdatingResource,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The required parameter \"resourceId\" for the method \"calendar.resource.update\" is not set",
            Self::RequiredParameterResourceIdNotSet,
        ),
        (
            "",
            "The required parameter \"name\" for the method \"calendar.resource.update\" is not set",
            Self::RequiredParameterNameNotSet,
        ),
        (
            "",
            "An error occurred while updating the resource",
            Self::ErrorOccurredWhileUpdatingResource,
        ),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
