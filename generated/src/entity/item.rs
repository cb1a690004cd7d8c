// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `entity.item.*`.

use bitrix24_runtime as rt;

pub mod property;

/// Add a Storage Item: `entity.item.add`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `ENTITY`: `string`.
    #[inline]
    pub fn new(entity: impl Into<String>) -> Self {
        Self(rt::Params::new().text("ENTITY", entity.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `PROPERTY_VALUES`: `object`.
    #[inline]
    pub fn property_values(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PROPERTY_VALUES", value.into()))
    }

    /// `SECTION`: `integer`.
    #[inline]
    pub fn section(self, value: i64) -> Self {
        Self(self.0.int("SECTION", value))
    }

    /// `DATE_ACTIVE_FROM`: `datetime`.
    #[inline]
    pub fn date_active_from(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_ACTIVE_FROM", value.into()))
    }

    /// `DATE_ACTIVE_TO`: `datetime`.
    #[inline]
    pub fn date_active_to(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_ACTIVE_TO", value.into()))
    }

    /// `PREVIEW_PICTURE`: `file`.
    #[inline]
    pub fn preview_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW_PICTURE", value.into()))
    }

    /// `DETAIL_PICTURE`: `file`.
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
    const NAME: &'static str = "entity.item.add";
    const REQUIRED: &'static [&'static str] = &["ENTITY"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.item.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is N characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT`: `Field validation errors for the item` (HTTP 400).
    ErrorArgumentFieldValidationErrorsItem,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    ErrorEntityNotFound,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// `ERROR_CORE`: `Internal error adding entity item. Try adding again.` (HTTP 400).
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
            "Field validation errors for the item",
            Self::ErrorArgumentFieldValidationErrorsItem,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ENTITY' is null or empty",
            Self::ErrorArgumentEntityNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_ENTITY_NOT_FOUND", "", Self::ErrorEntityNotFound),
        (
            "ACCESS_DENIED",
            "Access denied! Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete a Storage Item: `entity.item.delete`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html)
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
    const NAME: &'static str = "entity.item.delete";
    const REQUIRED: &'static [&'static str] = &["ENTITY", "ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.item.delete`.
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
    /// `ERROR_ITEM_NOT_FOUND`: `Item not found` (HTTP 400).
    ErrorItemNotFound,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// `ERROR_CORE`: `Internal error deleting entity item. Try deleting again.` (HTTP 400).
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
        ("ERROR_ITEM_NOT_FOUND", "", Self::ErrorItemNotFound),
        (
            "ACCESS_DENIED",
            "Access denied! Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Storage Items: `entity.item.get`
///
/// Scope: `entity`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html)
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
    const NAME: &'static str = "entity.item.get";
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

/// Keys of `SORT` of `entity.item.get`.
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

    /// `TIMESTAMP_X`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TIMESTAMP_X", value.into()))
    }

    /// `MODIFIED_BY`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn modified_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODIFIED_BY", value.into()))
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

    /// `ACTIVE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVE", value.into()))
    }

    /// `DATE_ACTIVE_FROM`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn date_active_from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_ACTIVE_FROM", value.into()))
    }

    /// `DATE_ACTIVE_TO`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn date_active_to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_ACTIVE_TO", value.into()))
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

    /// `PREVIEW_PICTURE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn preview_picture(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PREVIEW_PICTURE", value.into()))
    }

    /// `PREVIEW_TEXT`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn preview_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PREVIEW_TEXT", value.into()))
    }

    /// `DETAIL_PICTURE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn detail_picture(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DETAIL_PICTURE", value.into()))
    }

    /// `DETAIL_TEXT`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn detail_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DETAIL_TEXT", value.into()))
    }

    /// `CODE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
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

    /// `PROPERTY_VALUES`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn property_values(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROPERTY_VALUES", value.into()))
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

/// Keys of `FILTER` of `entity.item.get`.
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

    /// `TIMESTAMP_X`: `datetime`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TIMESTAMP_X", value.into()))
    }

    /// `MODIFIED_BY`: `integer`.
    #[inline]
    pub fn modified_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODIFIED_BY", value.into()))
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

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `DATE_ACTIVE_FROM`: `datetime | string`.
    #[inline]
    pub fn date_active_from(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_ACTIVE_FROM", value.into()))
    }

    /// `DATE_ACTIVE_TO`: `datetime | string`.
    #[inline]
    pub fn date_active_to(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_ACTIVE_TO", value.into()))
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

    /// `PREVIEW_PICTURE`: `string | null`.
    #[inline]
    pub fn preview_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW_PICTURE", value.into()))
    }

    /// `PREVIEW_TEXT`: `string | null`.
    #[inline]
    pub fn preview_text(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW_TEXT", value.into()))
    }

    /// `DETAIL_PICTURE`: `string | null`.
    #[inline]
    pub fn detail_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DETAIL_PICTURE", value.into()))
    }

    /// `DETAIL_TEXT`: `string | null`.
    #[inline]
    pub fn detail_text(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DETAIL_TEXT", value.into()))
    }

    /// `CODE`: `string | null`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CODE", value.into()))
    }

    /// `ENTITY`: `string`.
    #[inline]
    pub fn entity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY", value.into()))
    }

    /// `SECTION`: `integer | null`.
    #[inline]
    pub fn section(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SECTION", value.into()))
    }

    /// `PROPERTY_VALUES`: `object`.
    #[inline]
    pub fn property_values(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PROPERTY_VALUES", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    ///
    /// Other fields, such as `PROPERTY_<PROPERTY_CODE>`.
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

/// Keys of `result` of `entity.item.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<rt::DateTime>,
    /// `MODIFIED_BY`: `integer`. In examples: `string`.
    pub modified_by: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `CREATED_BY`: `integer`. In examples: `string`.
    pub created_by: Option<i64>,
    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `DATE_ACTIVE_FROM`: `datetime | string`.
    pub date_active_from: Option<String>,
    /// `DATE_ACTIVE_TO`: `datetime | string`.
    pub date_active_to: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PREVIEW_PICTURE`: `string | null`.
    pub preview_picture: Option<String>,
    /// `PREVIEW_TEXT`: `string | null`.
    pub preview_text: Option<String>,
    /// `DETAIL_PICTURE`: `string | null`.
    pub detail_picture: Option<String>,
    /// `DETAIL_TEXT`: `string | null`.
    pub detail_text: Option<String>,
    /// `CODE`: `string | null`.
    pub code: Option<String>,
    /// `ENTITY`: `string`.
    pub entity: Option<String>,
    /// `SECTION`: `integer | null`.
    pub section: Option<i64>,
    /// `PROPERTY_VALUES`: `object`.
    pub property_values: Option<rt::Map>,
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
        f.date_time("TIMESTAMP_X", &mut self.timestamp_x);
        f.int("MODIFIED_BY", &mut self.modified_by);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.int("CREATED_BY", &mut self.created_by);
        f.flag("ACTIVE", &mut self.active);
        f.text("DATE_ACTIVE_FROM", &mut self.date_active_from);
        f.text("DATE_ACTIVE_TO", &mut self.date_active_to);
        f.int("SORT", &mut self.sort);
        f.text("NAME", &mut self.name);
        f.text("PREVIEW_PICTURE", &mut self.preview_picture);
        f.text("PREVIEW_TEXT", &mut self.preview_text);
        f.text("DETAIL_PICTURE", &mut self.detail_picture);
        f.text("DETAIL_TEXT", &mut self.detail_text);
        f.text("CODE", &mut self.code);
        f.text("ENTITY", &mut self.entity);
        f.int("SECTION", &mut self.section);
        f.field("PROPERTY_VALUES", &mut self.property_values);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `entity.item.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is N characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT`: `Filter validator errors` (HTTP 400).
    ErrorArgumentFilterValidatorErrors,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    ErrorEntityNotFound,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDenied,
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
        (
            "ERROR_ARGUMENT",
            "Filter validator errors",
            Self::ErrorArgumentFilterValidatorErrors,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_ENTITY_NOT_FOUND", "", Self::ErrorEntityNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update a Storage Item: `entity.item.update`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html)
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

    /// `PROPERTY_VALUES`: `object`.
    #[inline]
    pub fn property_values(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PROPERTY_VALUES", value.into()))
    }

    /// `SECTION`: `integer`.
    #[inline]
    pub fn section(self, value: i64) -> Self {
        Self(self.0.int("SECTION", value))
    }

    /// `DATE_ACTIVE_FROM`: `datetime`.
    #[inline]
    pub fn date_active_from(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_ACTIVE_FROM", value.into()))
    }

    /// `DATE_ACTIVE_TO`: `datetime`.
    #[inline]
    pub fn date_active_to(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_ACTIVE_TO", value.into()))
    }

    /// `PREVIEW_PICTURE`: `file`.
    #[inline]
    pub fn preview_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREVIEW_PICTURE", value.into()))
    }

    /// `DETAIL_PICTURE`: `file`.
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
    const NAME: &'static str = "entity.item.update";
    const REQUIRED: &'static [&'static str] = &["ENTITY", "ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.item.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is N characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT`: `Argument 'ID' is null or empty` (HTTP 400).
    ErrorArgumentIdNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Field validation errors for the item` (HTTP 400).
    ErrorArgumentFieldValidationErrorsItem,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    ErrorEntityNotFound,
    /// `ERROR_ITEM_NOT_FOUND`: `Item not found` (HTTP 400).
    ErrorItemNotFound,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// `ERROR_CORE`: `Internal error updating entity item. Try updating again.` (HTTP 400).
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
            "Field validation errors for the item",
            Self::ErrorArgumentFieldValidationErrorsItem,
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
        ("ERROR_ITEM_NOT_FOUND", "", Self::ErrorItemNotFound),
        (
            "ACCESS_DENIED",
            "Access denied! Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
