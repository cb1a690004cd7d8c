// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `entity.section.*`.

use bitrix24_runtime as rt;

/// Add a Storage Section: `entity.section.add`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `ENTITY`, `NAME`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY`: `string`. Required.
    #[inline]
    pub fn entity(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY", value.into()))
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SECTION`: `integer`.
    #[inline]
    pub fn section(self, value: i64) -> Self {
        Self(self.0.int("SECTION", value))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `PICTURE`: `file`. In examples: `string[]`.
    #[inline]
    pub fn picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PICTURE", value.into()))
    }

    /// `DETAIL_PICTURE`: `file`. In examples: `string[]`.
    #[inline]
    pub fn detail_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DETAIL_PICTURE", value.into()))
    }

    /// Any other parameter by its name on the wire, such as `UF_*` (`any`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "entity.section.add";
    const REQUIRED: &'static [&'static str] = &["ENTITY", "NAME"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.section.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is N characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    ErrorEntityNotFound,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE`: `Internal error adding entity section. Try adding again.` (HTTP 400).
    InternalErrorAddingEntitySection,
    /// `ERROR_CORE`: `Invalid parent section!` (HTTP 400).
    InvalidParentSection,
    /// `ERROR_CORE`: `The section block code does not match the parent section block code!` (HTTP 400).
    SectionBlockCodeDoesNotMatchParentSection,
    /// `ERROR_CORE`: `Invalid file type` (HTTP 400).
    InvalidFileType,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "Entity code is too long. Max length is * characters.",
            Self::ErrorArgumentEntityCodeTooLong,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ENTITY' is null or empty",
            Self::ErrorArgumentEntityNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_ENTITY_NOT_FOUND", "", Self::ErrorEntityNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "ERROR_CORE",
            "The section block code does not match the parent section block code!",
            Self::SectionBlockCodeDoesNotMatchParentSection,
        ),
        (
            "ERROR_CORE",
            "Internal error adding entity section. Try adding again.",
            Self::InternalErrorAddingEntitySection,
        ),
        ("ERROR_CORE", "Invalid parent section!", Self::InvalidParentSection),
        ("ERROR_CORE", "Invalid file type", Self::InvalidFileType),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete a Storage Section: `entity.section.delete`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `ENTITY`: `string`.
    /// - `ID`: `integer`.
    #[inline]
    pub fn new(entity: impl Into<String>, id: i64) -> Self {
        Self(rt::Params::new().text("ENTITY", entity.into()).int("ID", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "entity.section.delete";
    const REQUIRED: &'static [&'static str] = &["ENTITY", "ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.section.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is N characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT`: `Argument 'ID' is null or empty` (HTTP 400).
    ErrorArgumentIdNullOrEmpty,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    ErrorEntityNotFound,
    /// `ERROR_SECTION_NOT_FOUND`: `Section not found` (HTTP 400).
    ErrorSectionNotFound,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE`: `Internal error deleting entity section. Try deleting again.` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "Entity code is too long. Max length is * characters.",
            Self::ErrorArgumentEntityCodeTooLong,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ENTITY' is null or empty",
            Self::ErrorArgumentEntityNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ID' is null or empty",
            Self::ErrorArgumentIdNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_ENTITY_NOT_FOUND", "", Self::ErrorEntityNotFound),
        ("ERROR_SECTION_NOT_FOUND", "", Self::ErrorSectionNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Storage Sections: `entity.section.get`
///
/// Scope: `entity`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `ENTITY`: `string`.
    #[inline]
    pub fn new(entity: impl Into<String>) -> Self {
        Self(rt::Params::new().text("ENTITY", entity.into()))
    }

    /// `SORT`: `object`. Default: `{"ID":"ASC"}`.
    ///
    /// See [`GetSort`].
    #[inline]
    pub fn sort(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("SORT", value))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`GetFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `start`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "entity.section.get";
    const REQUIRED: &'static [&'static str] = &["ENTITY"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Get {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("FILTER")
        .order("SORT");
    type Item = GetOutput;
}

/// Keys of `SORT` of `entity.section.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetSort(rt::Params);

impl GetSort {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `CODE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `TIMESTAMP_X`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TIMESTAMP_X", value.into()))
    }

    /// `DATE_CREATE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_CREATE", value.into()))
    }

    /// `CREATED_BY`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn created_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATED_BY", value.into()))
    }

    /// `MODIFIED_BY`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn modified_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODIFIED_BY", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVE", value.into()))
    }

    /// `SORT`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SORT", value.into()))
    }

    /// `NAME`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `PICTURE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn picture(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PICTURE", value.into()))
    }

    /// `DETAIL_PICTURE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn detail_picture(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DETAIL_PICTURE", value.into()))
    }

    /// `DESCRIPTION`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `LEFT_MARGIN`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn left_margin(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LEFT_MARGIN", value.into()))
    }

    /// `RIGHT_MARGIN`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn right_margin(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RIGHT_MARGIN", value.into()))
    }

    /// `DEPTH_LEVEL`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn depth_level(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEPTH_LEVEL", value.into()))
    }

    /// `ENTITY`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn entity(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY", value.into()))
    }

    /// `SECTION`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn section(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECTION", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetSort> for rt::Params {
    #[inline]
    fn from(object: GetSort) -> Self {
        object.0
    }
}

impl From<GetSort> for rt::Order {
    #[inline]
    fn from(object: GetSort) -> Self {
        object.0.into()
    }
}

/// Keys of `FILTER` of `entity.section.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetFilter(rt::Params);

impl GetFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CODE", value.into()))
    }

    /// `TIMESTAMP_X`: `datetime`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TIMESTAMP_X", value.into()))
    }

    /// `DATE_CREATE`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_CREATE", value.into()))
    }

    /// `CREATED_BY`: `integer`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_BY", value.into()))
    }

    /// `MODIFIED_BY`: `integer`.
    #[inline]
    pub fn modified_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODIFIED_BY", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SORT", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `PICTURE`: `string`.
    #[inline]
    pub fn picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PICTURE", value.into()))
    }

    /// `DETAIL_PICTURE`: `string`.
    #[inline]
    pub fn detail_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DETAIL_PICTURE", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DESCRIPTION", value.into()))
    }

    /// `LEFT_MARGIN`: `integer`.
    #[inline]
    pub fn left_margin(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LEFT_MARGIN", value.into()))
    }

    /// `RIGHT_MARGIN`: `integer`.
    #[inline]
    pub fn right_margin(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RIGHT_MARGIN", value.into()))
    }

    /// `DEPTH_LEVEL`: `integer`.
    #[inline]
    pub fn depth_level(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEPTH_LEVEL", value.into()))
    }

    /// `ENTITY`: `string`.
    #[inline]
    pub fn entity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY", value.into()))
    }

    /// `SECTION`: `integer`.
    #[inline]
    pub fn section(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SECTION", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetFilter> for rt::Params {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0
    }
}

impl From<GetFilter> for rt::Filter {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `entity.section.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<rt::DateTime>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `CREATED_BY`: `integer`. In examples: `string`.
    pub created_by: Option<i64>,
    /// `MODIFIED_BY`: `integer`. In examples: `string`.
    pub modified_by: Option<i64>,
    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PICTURE`: `string`.
    pub picture: Option<String>,
    /// `DETAIL_PICTURE`: `string`.
    pub detail_picture: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `LEFT_MARGIN`: `integer`. In examples: `string`.
    pub left_margin: Option<i64>,
    /// `RIGHT_MARGIN`: `integer`. In examples: `string`.
    pub right_margin: Option<i64>,
    /// `DEPTH_LEVEL`: `integer`. In examples: `string`.
    pub depth_level: Option<i64>,
    /// `ENTITY`: `string`.
    pub entity: Option<String>,
    /// `SECTION`: `integer`. In examples: `string`.
    pub section: Option<i64>,
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
        f.int("ID", &mut self.id);
        f.text("CODE", &mut self.code);
        f.date_time("TIMESTAMP_X", &mut self.timestamp_x);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.int("CREATED_BY", &mut self.created_by);
        f.int("MODIFIED_BY", &mut self.modified_by);
        f.flag("ACTIVE", &mut self.active);
        f.int("SORT", &mut self.sort);
        f.text("NAME", &mut self.name);
        f.text("PICTURE", &mut self.picture);
        f.text("DETAIL_PICTURE", &mut self.detail_picture);
        f.text("DESCRIPTION", &mut self.description);
        f.int("LEFT_MARGIN", &mut self.left_margin);
        f.int("RIGHT_MARGIN", &mut self.right_margin);
        f.int("DEPTH_LEVEL", &mut self.depth_level);
        f.text("ENTITY", &mut self.entity);
        f.int("SECTION", &mut self.section);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `entity.section.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is N characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    ErrorEntityNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "Entity code is too long. Max length is * characters.",
            Self::ErrorArgumentEntityCodeTooLong,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ENTITY' is null or empty",
            Self::ErrorArgumentEntityNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_ENTITY_NOT_FOUND", "", Self::ErrorEntityNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Update a Storage Section: `entity.section.update`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `ENTITY`: `string`.
    /// - `ID`: `integer`.
    #[inline]
    pub fn new(entity: impl Into<String>, id: i64) -> Self {
        Self(rt::Params::new().text("ENTITY", entity.into()).int("ID", id))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SECTION`: `integer`.
    #[inline]
    pub fn section(self, value: i64) -> Self {
        Self(self.0.int("SECTION", value))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `PICTURE`: `file`. In examples: `string[]`.
    #[inline]
    pub fn picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PICTURE", value.into()))
    }

    /// `DETAIL_PICTURE`: `file`. In examples: `string[]`.
    #[inline]
    pub fn detail_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DETAIL_PICTURE", value.into()))
    }

    /// Any other parameter by its name on the wire, such as `UF_*` (`any`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "entity.section.update";
    const REQUIRED: &'static [&'static str] = &["ENTITY", "ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.section.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is N characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT`: `Argument 'ID' is null or empty` (HTTP 400).
    ErrorArgumentIdNullOrEmpty,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    ErrorEntityNotFound,
    /// `ERROR_SECTION_NOT_FOUND`: `Section not found` (HTTP 400).
    ErrorSectionNotFound,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE`: `Internal error updating entity section. Try updating again.` (HTTP 400).
    InternalErrorUpdatingEntitySection,
    /// `ERROR_CORE`: `Invalid file type` (HTTP 400).
    InvalidFileType,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "Entity code is too long. Max length is * characters.",
            Self::ErrorArgumentEntityCodeTooLong,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ENTITY' is null or empty",
            Self::ErrorArgumentEntityNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ID' is null or empty",
            Self::ErrorArgumentIdNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_ENTITY_NOT_FOUND", "", Self::ErrorEntityNotFound),
        ("ERROR_SECTION_NOT_FOUND", "", Self::ErrorSectionNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "ERROR_CORE",
            "Internal error updating entity section. Try updating again.",
            Self::InternalErrorUpdatingEntitySection,
        ),
        ("ERROR_CORE", "Invalid file type", Self::InvalidFileType),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
