// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `calendar.section.*`.

use bitrix24_runtime as rt;

/// Add Calendar: `calendar.section.add`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `type`: `string`. Values: `user`, `group`.
    /// - `ownerId`: `integer`.
    /// - `name`: `string`.
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        owner_id: i64,
        name: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .text("type", r#type.into())
                .int("ownerId", owner_id)
                .text("name", name.into()),
        )
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `color`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `text_color`: `string`.
    #[inline]
    pub fn text_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text_color", value.into()))
    }

    /// `export`: `object`.
    #[inline]
    pub fn export(self, value: AddExport) -> Self {
        Self(self.0.object("export", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "calendar.section.add";
    const REQUIRED: &'static [&'static str] = &["type", "ownerId", "name"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `export` of `calendar.section.add`, `export` of `calendar.section.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddExport(rt::Params);

impl AddExport {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ALLOW`: `boolean`.
    #[inline]
    pub fn allow(self, value: bool) -> Self {
        Self(self.0.flag("ALLOW", value))
    }

    /// `SET`: `string`. Values: `all`, `3_9`, `6_12`.
    #[inline]
    pub fn set_(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SET", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddExport> for rt::Params {
    #[inline]
    fn from(object: AddExport) -> Self {
        object.0
    }
}

impl From<AddExport> for rt::Value {
    #[inline]
    fn from(object: AddExport) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `calendar.section.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `The required parameter "type" for the method "calendar.section.add" is not set.`
    /// (HTTP 400).
    RequiredParameterTypeNotSet,
    /// An empty code: `The required parameter "ownerId" for the method "calendar.section.add" is not set.`
    /// (HTTP 400).
    RequiredParameterOwnerIdNotSet,
    /// An empty code: `Invalid value for the "name" parameter` (HTTP 400).
    InvalidValueNameParameter,
    /// An empty code: `Invalid value for the "description" parameter` (HTTP 400).
    InvalidValueDescriptionParameter,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `An error occurred while creating the section` (HTTP 400).
    ErrorOccurredWhileCreatingSection,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The required parameter \"ownerId\" for the method \"calendar.section.add\" is not set.",
            Self::RequiredParameterOwnerIdNotSet,
        ),
        (
            "",
            "The required parameter \"type\" for the method \"calendar.section.add\" is not set.",
            Self::RequiredParameterTypeNotSet,
        ),
        (
            "",
            "Invalid value for the \"description\" parameter",
            Self::InvalidValueDescriptionParameter,
        ),
        (
            "",
            "An error occurred while creating the section",
            Self::ErrorOccurredWhileCreatingSection,
        ),
        (
            "",
            "Invalid value for the \"name\" parameter",
            Self::InvalidValueNameParameter,
        ),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Calendar: `calendar.section.delete`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `type`, `ownerId`, `id`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Required. Values: `user`, `group`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `ownerId`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "calendar.section.delete";
    const REQUIRED: &'static [&'static str] = &["type", "ownerId", "id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `calendar.section.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `The required parameter "type" for the method "calendar.section.delete" is not set.`
    /// (HTTP 400).
    RequiredParameterTypeNotSet,
    /// An empty code:
    /// `The required parameter "ownerId" for the method "calendar.section.delete" is not set.` (HTTP 400).
    RequiredParameterOwnerIdNotSet,
    /// An empty code: `Section ID is not set.` (HTTP 400).
    SectionIdNotSet,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `An error occurred while deleting the section.` (HTTP 400).
    ErrorOccurredWhileDeletingSection,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The required parameter \"ownerId\" for the method \"calendar.section.delete\" is not set.",
            Self::RequiredParameterOwnerIdNotSet,
        ),
        (
            "",
            "The required parameter \"type\" for the method \"calendar.section.delete\" is not set.",
            Self::RequiredParameterTypeNotSet,
        ),
        (
            "",
            "An error occurred while deleting the section.",
            Self::ErrorOccurredWhileDeletingSection,
        ),
        ("", "Section ID is not set.", Self::SectionIdNotSet),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Calendar List: `calendar.section.get`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `type`: `string`. Values: `user`, `group`, `company_calendar`, `location` or others.
    /// - `ownerId`: `integer`.
    #[inline]
    pub fn new(r#type: impl Into<String>, owner_id: i64) -> Self {
        Self(rt::Params::new().text("type", r#type.into()).int("ownerId", owner_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "calendar.section.get";
    const REQUIRED: &'static [&'static str] = &["type", "ownerId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `calendar.section.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `GAPI_CALENDAR_ID`: `string`.
    pub gapi_calendar_id: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `TEXT_COLOR`: `string`.
    pub text_color: Option<String>,
    /// `EXPORT`: `object`.
    pub export: Option<GetOutputExport>,
    /// `CAL_TYPE`: `string`.
    pub cal_type: Option<String>,
    /// `OWNER_ID`: `string`.
    pub owner_id: Option<String>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<rt::DateTime>,
    /// `CAL_DAV_CON`: `string`.
    pub cal_dav_con: Option<String>,
    /// `SYNC_TOKEN`: `string`.
    pub sync_token: Option<String>,
    /// `PAGE_TOKEN`: `string`.
    pub page_token: Option<String>,
    /// `EXTERNAL_TYPE`: `string`.
    pub external_type: Option<String>,
    /// `ACCESS`: `object`.
    pub access: Option<rt::IdMap<i64>>,
    /// `IS_COLLAB`: `boolean`.
    pub is_collab: Option<bool>,
    /// `PERM`: `object`.
    pub perm: Option<GetOutputPerm>,
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
        f.text("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("GAPI_CALENDAR_ID", &mut self.gapi_calendar_id);
        f.text("DESCRIPTION", &mut self.description);
        f.text("COLOR", &mut self.color);
        f.text("TEXT_COLOR", &mut self.text_color);
        f.field("EXPORT", &mut self.export);
        f.text("CAL_TYPE", &mut self.cal_type);
        f.text("OWNER_ID", &mut self.owner_id);
        f.text("CREATED_BY", &mut self.created_by);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("TIMESTAMP_X", &mut self.timestamp_x);
        f.text("CAL_DAV_CON", &mut self.cal_dav_con);
        f.text("SYNC_TOKEN", &mut self.sync_token);
        f.text("PAGE_TOKEN", &mut self.page_token);
        f.text("EXTERNAL_TYPE", &mut self.external_type);
        f.field("ACCESS", &mut self.access);
        f.flag("IS_COLLAB", &mut self.is_collab);
        f.field("PERM", &mut self.perm);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.EXPORT` of `calendar.section.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputExport {
    /// `ALLOW`: `boolean`.
    pub allow: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputExport {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputExport", self, f)
    }
}

impl rt::Object for GetOutputExport {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("ALLOW", &mut self.allow);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.PERM` of `calendar.section.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputPerm {
    /// `view_time`: `boolean`.
    pub view_time: Option<bool>,
    /// `view_title`: `boolean`.
    pub view_title: Option<bool>,
    /// `view_full`: `boolean`.
    pub view_full: Option<bool>,
    /// `add`: `boolean`.
    pub add: Option<bool>,
    /// `edit`: `boolean`.
    pub edit: Option<bool>,
    /// `edit_section`: `boolean`.
    pub edit_section: Option<bool>,
    /// `access`: `boolean`.
    pub access: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputPerm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputPerm", self, f)
    }
}

impl rt::Object for GetOutputPerm {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("view_time", &mut self.view_time);
        f.flag("view_title", &mut self.view_title);
        f.flag("view_full", &mut self.view_full);
        f.flag("add", &mut self.add);
        f.flag("edit", &mut self.edit);
        f.flag("edit_section", &mut self.edit_section);
        f.flag("access", &mut self.access);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `calendar.section.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `The required parameter "type" for the method "calendar.section.get" is not set`
    /// (HTTP 400).
    RequiredParameterTypeNotSet,
    /// An empty code: `The required parameter "ownerId" for the method "calendar.section.get" is not set`
    /// (HTTP 400).
    RequiredParameterOwnerIdNotSet,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The required parameter \"ownerId\" for the method \"calendar.section.get\" is not set",
            Self::RequiredParameterOwnerIdNotSet,
        ),
        (
            "",
            "The required parameter \"type\" for the method \"calendar.section.get\" is not set",
            Self::RequiredParameterTypeNotSet,
        ),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Calendar: `calendar.section.update`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `type`: `string`. Values: `user`, `group`.
    /// - `ownerId`: `integer`.
    /// - `id`: `string`. In examples: `integer`.
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        owner_id: i64,
        id: impl Into<rt::Value>,
    ) -> Self {
        Self(
            rt::Params::new()
                .text("type", r#type.into())
                .int("ownerId", owner_id)
                .value("id", id.into()),
        )
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `color`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `text_color`: `string`.
    #[inline]
    pub fn text_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text_color", value.into()))
    }

    /// `export`: `object`. In examples: `object[]`.
    ///
    /// See [`AddExport`].
    #[inline]
    pub fn export(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("export", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "calendar.section.update";
    const REQUIRED: &'static [&'static str] = &["type", "ownerId", "id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `calendar.section.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `The required parameter "type" for the method "calendar.section.update" is not set`
    /// (HTTP 400).
    RequiredParameterTypeNotSet,
    /// An empty code:
    /// `The required parameter "ownerId" for the method "calendar.section.update" is not set` (HTTP 400).
    RequiredParameterOwnerIdNotSet,
    /// An empty code: `Section ID is not set` (HTTP 400).
    SectionIdNotSet,
    /// An empty code: `Invalid value for the "name" parameter` (HTTP 400).
    InvalidValueNameParameter,
    /// An empty code: `Invalid value for the "description" parameter` (HTTP 400).
    InvalidValueDescriptionParameter,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `An error occurred while updating the section` (HTTP 400).
    ErrorOccurredWhileUpdatingSection,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The required parameter \"ownerId\" for the method \"calendar.section.update\" is not set",
            Self::RequiredParameterOwnerIdNotSet,
        ),
        (
            "",
            "The required parameter \"type\" for the method \"calendar.section.update\" is not set",
            Self::RequiredParameterTypeNotSet,
        ),
        (
            "",
            "Invalid value for the \"description\" parameter",
            Self::InvalidValueDescriptionParameter,
        ),
        (
            "",
            "An error occurred while updating the section",
            Self::ErrorOccurredWhileUpdatingSection,
        ),
        (
            "",
            "Invalid value for the \"name\" parameter",
            Self::InvalidValueNameParameter,
        ),
        ("", "Section ID is not set", Self::SectionIdNotSet),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
