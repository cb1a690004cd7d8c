// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.status.*`.

use bitrix24_runtime as rt;

pub mod entity;

/// Create CRM Status Element: `crm.status.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html)
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
    const NAME: &'static str = "crm.status.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.status.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY_ID`: `string`. Required.
    #[inline]
    pub fn entity_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_ID", value.into()))
    }

    /// `STATUS_ID`: `string`. Required.
    #[inline]
    pub fn status_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS_ID", value.into()))
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SORT`: `integer`. Default: `10`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `COLOR`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COLOR", value.into()))
    }

    /// `SEMANTICS`: `string`. Default: (empty). Values: `S`, `F`, (empty).
    #[inline]
    pub fn semantics(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SEMANTICS", value.into()))
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

/// What can go wrong in `crm.status.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `The field ENTITY_ID is required.` (HTTP 400).
    FieldEntityIdRequired,
    /// An empty code: `The field STATUS_ID is required.` (HTTP 400).
    FieldStatusIdRequired,
    /// An empty code: `Parameter 'fields' must be array.` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// An empty code: `Specified entity type is not supported.` (HTTP 400).
    SpecifiedEntityTypeNotSupported,
    /// An empty code: `The field Title is required.` (HTTP 400).
    FieldTitleRequired,
    /// An empty code:
    /// `Cannot create more stages after the final stage because the final successful stage already exists. Try using sort order values less than that of the final stage…`
    /// (HTTP 400).
    CannotCreateMoreStagesAfterFinal,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Error on creating status.` (HTTP 400).
    ErrorCreatingStatus,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_CORE`: `The specified status ID already exists.` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Cannot create more stages after the final stage because the final successful stage already exists. Try using sort order values less than that of the final stage.",
            Self::CannotCreateMoreStagesAfterFinal,
        ),
        (
            "",
            "Specified entity type is not supported.",
            Self::SpecifiedEntityTypeNotSupported,
        ),
        ("", "The field ENTITY_ID is required.", Self::FieldEntityIdRequired),
        ("", "The field STATUS_ID is required.", Self::FieldStatusIdRequired),
        ("", "Parameter 'fields' must be array.", Self::ParameterFieldsMustBeArray),
        ("", "The field Title is required.", Self::FieldTitleRequired),
        ("", "Error on creating status.", Self::ErrorCreatingStatus),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete CRM Status Element: `crm.status.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html)
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

    /// `params`: `string`. In examples: `object`.
    ///
    /// See [`DeleteParams`].
    #[inline]
    pub fn params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.status.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `crm.status.delete`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DeleteParams(rt::Params);

impl DeleteParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FORCED`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn forced(self, value: bool) -> Self {
        Self(self.0.yes_no("FORCED", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<DeleteParams> for rt::Params {
    #[inline]
    fn from(object: DeleteParams) -> Self {
        object.0
    }
}

impl From<DeleteParams> for rt::Value {
    #[inline]
    fn from(object: DeleteParams) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `crm.status.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Access denied.`: HTTP 400.
    AccessDenied,
    /// `Invalid identifier.`: `An invalid identifier was passed.` (HTTP 400).
    InvalidIdentifier,
    /// `Status is not found.`: HTTP 400.
    StatusIsNotFound,
    /// `CRM System Status can be deleted only if parameter FORCED is specified and equal to "Y".`: HTTP
    /// 400.
    CrmSystemStatusCanBeDeletedOnlyIfParameterForcedIsSpecified,
    /// `There are active items in this status.`: HTTP 400.
    ThereAreActiveItemsInThisStatus,
    /// `Error on deleting status.`: HTTP 400.
    ErrorOnDeletingStatus,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("Access denied.", "", Self::AccessDenied),
        ("Invalid identifier.", "", Self::InvalidIdentifier),
        ("Status is not found.", "", Self::StatusIsNotFound),
        (
            "CRM System Status can be deleted only if parameter FORCED is specified and equal to \"Y\".",
            "",
            Self::CrmSystemStatusCanBeDeletedOnlyIfParameterForcedIsSpecified,
        ),
        (
            "There are active items in this status.",
            "",
            Self::ThereAreActiveItemsInThisStatus,
        ),
        ("Error on deleting status.", "", Self::ErrorOnDeletingStatus),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Description of CRM Status Fields: `crm.status.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Fields(rt::Params);

impl Fields {
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

impl rt::Method for Fields {
    const NAME: &'static str = "crm.status.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `crm.status.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `isRequired`: `boolean`. Seen in examples only.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`. Seen in examples only.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`. Seen in examples only.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`. Seen in examples only.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`. Seen in examples only.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutputEntry", self, f)
    }
}

impl rt::Object for FieldsOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isMultiple", &mut self.is_multiple);
        f.flag("isDynamic", &mut self.is_dynamic);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

/// Get a Directory Item by ID: `crm.status.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html)
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
    const NAME: &'static str = "crm.status.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.status.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `STATUS_ID`: `string`.
    pub status_id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `NAME_INIT`: `string`.
    pub name_init: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `SYSTEM`: `string`.
    pub system: Option<String>,
    /// `CATEGORY_ID`: `integer`. In examples: `string`.
    pub category_id: Option<i64>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `SEMANTICS`: `string`.
    pub semantics: Option<String>,
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
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("STATUS_ID", &mut self.status_id);
        f.text("NAME", &mut self.name);
        f.text("NAME_INIT", &mut self.name_init);
        f.int("SORT", &mut self.sort);
        f.text("SYSTEM", &mut self.system);
        f.int("CATEGORY_ID", &mut self.category_id);
        f.text("COLOR", &mut self.color);
        f.text("SEMANTICS", &mut self.semantics);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.status.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access denied.`: HTTP 400.
    AccessDenied,
    /// `Status is not found.`: `Directory item not found.` (HTTP 400).
    StatusIsNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("Access denied.", "", Self::AccessDenied),
        ("Status is not found.", "", Self::StatusIsNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Directory Items by Filter: `crm.status.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `filter`: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `start`: `integer`. Seen in examples only.
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

impl rt::Method for List {
    const NAME: &'static str = "crm.status.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("filter")
        .order("order");
    type Item = ListOutput;
}

/// Keys of `result` of `crm.status.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`. Seen in examples only.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`. Seen in examples only.
    pub entity_id: Option<String>,
    /// `STATUS_ID`: `string`. Seen in examples only.
    pub status_id: Option<String>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `NAME_INIT`: `string`. Seen in examples only.
    pub name_init: Option<String>,
    /// `SORT`: `integer`. In examples: `string`. Seen in examples only.
    pub sort: Option<i64>,
    /// `SYSTEM`: `string`. Seen in examples only.
    pub system: Option<String>,
    /// `CATEGORY_ID`: `string | null`. Seen in examples only.
    pub category_id: Option<String>,
    /// `COLOR`: `string`. Seen in examples only.
    pub color: Option<String>,
    /// `SEMANTICS`: `string`. Seen in examples only.
    pub semantics: Option<String>,
    /// `EXTRA`: `object`. Seen in examples only.
    pub extra_: Option<ListOutputExtra>,
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
        f.int("ID", &mut self.id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("STATUS_ID", &mut self.status_id);
        f.text("NAME", &mut self.name);
        f.text("NAME_INIT", &mut self.name_init);
        f.int("SORT", &mut self.sort);
        f.text("SYSTEM", &mut self.system);
        f.text("CATEGORY_ID", &mut self.category_id);
        f.text("COLOR", &mut self.color);
        f.text("SEMANTICS", &mut self.semantics);
        f.field("EXTRA", &mut self.extra_);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.EXTRA` of `crm.status.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputExtra {
    /// `SEMANTICS`: `string`. Seen in examples only.
    pub semantics: Option<String>,
    /// `COLOR`: `string`. Seen in examples only.
    pub color: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputExtra {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputExtra", self, f)
    }
}

impl rt::Object for ListOutputExtra {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("SEMANTICS", &mut self.semantics);
        f.text("COLOR", &mut self.color);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.status.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied.`: HTTP 400.
    AccessDenied,
    /// `Invalid parameters.`: `Incorrect parameters passed.` (HTTP 400).
    InvalidParameters,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("Access denied.", "", Self::AccessDenied),
        ("Invalid parameters.", "", Self::InvalidParameters),
    ];
    const OTHER: Self = Self::Other;
}

/// Update CRM Status Element: `crm.status.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html)
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
    const NAME: &'static str = "crm.status.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.status.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `COLOR`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COLOR", value.into()))
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

/// What can go wrong in `crm.status.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Access denied.`: HTTP 400.
    AccessDenied,
    /// `Invalid identifier.`: `An incorrect identifier was passed.` (HTTP 400).
    InvalidIdentifier,
    /// `Status is not found.`: HTTP 400.
    StatusIsNotFound,
    /// `Error on updating status.`: HTTP 400.
    ErrorOnUpdatingStatus,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("Access denied.", "", Self::AccessDenied),
        ("Invalid identifier.", "", Self::InvalidIdentifier),
        ("Status is not found.", "", Self::StatusIsNotFound),
        ("Error on updating status.", "", Self::ErrorOnUpdatingStatus),
    ];
    const OTHER: Self = Self::Other;
}
