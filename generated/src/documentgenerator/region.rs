// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `documentgenerator.region.*`.

use bitrix24_runtime as rt;

/// Add Region: `documentgenerator.region.add`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html)
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
    const NAME: &'static str = "documentgenerator.region.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `documentgenerator.region.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `languageId`: `string`.
    #[inline]
    pub fn language_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("languageId", value.into()))
    }

    /// `formatDate`: `string`.
    #[inline]
    pub fn format_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("formatDate", value.into()))
    }

    /// `formatDatetime`: `string`.
    #[inline]
    pub fn format_datetime(self, value: impl Into<String>) -> Self {
        Self(self.0.text("formatDatetime", value.into()))
    }

    /// `formatName`: `string`.
    #[inline]
    pub fn format_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("formatName", value.into()))
    }

    /// `phrases`: `object`.
    #[inline]
    pub fn phrases(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("phrases", value.into()))
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

/// Keys of `result` of `documentgenerator.region.add`, `result` of `documentgenerator.region.get`,
/// `result` of `documentgenerator.region.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `region`: `object`.
    pub region: Option<AddOutputRegion>,
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
        f.field("region", &mut self.region);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.region` of `documentgenerator.region.add`, `result.region` of
/// `documentgenerator.region.get`, `result.region` of `documentgenerator.region.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputRegion {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `languageId`: `string`.
    pub language_id: Option<String>,
    /// `formatDate`: `string`.
    pub format_date: Option<String>,
    /// `formatDatetime`: `string`.
    pub format_datetime: Option<String>,
    /// `formatName`: `string`.
    pub format_name: Option<String>,
    /// `phrases`: `object`.
    pub phrases: Option<rt::IdMap<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputRegion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputRegion", self, f)
    }
}

impl rt::Object for AddOutputRegion {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("languageId", &mut self.language_id);
        f.text("formatDate", &mut self.format_date);
        f.text("formatDatetime", &mut self.format_datetime);
        f.text("formatName", &mut self.format_name);
        f.field("phrases", &mut self.phrases);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `documentgenerator.region.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    Code100,
    /// `BX_EMPTY_REQUIRED`: `Required field "TITLE" is not filled` (HTTP 400).
    BxEmptyRequired,
    /// `0`: `You do not have permissions to modify templates` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("BX_EMPTY_REQUIRED", "", Self::BxEmptyRequired),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Region: `documentgenerator.region.delete`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html)
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
    const NAME: &'static str = "documentgenerator.region.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `documentgenerator.region.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BX_ERROR`: `There are templates linked to this region` (HTTP 400).
    BxError,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// `0`: `You do not have permissions to modify templates` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BX_ERROR", "", Self::BxError),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Region by ID: `documentgenerator.region.get`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `string`.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("id", id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "documentgenerator.region.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `documentgenerator.region.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// `0`: `Region not found` (HTTP 400).
    RegionNotFound,
    /// `0`: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        (
            "0",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        ("0", "Region not found", Self::RegionNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Regions: `documentgenerator.region.list`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-list.html)
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
    const NAME: &'static str = "documentgenerator.region.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `documentgenerator.region.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `regions`: `object`.
    pub regions: Option<rt::IdMap<ListOutputRegionsEntry>>,
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
        f.field("regions", &mut self.regions);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.regions.<key>` of `documentgenerator.region.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputRegionsEntry {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `languageId`: `string`.
    pub language_id: Option<String>,
    /// `formatDate`: `string`.
    pub format_date: Option<String>,
    /// `formatDatetime`: `string`.
    pub format_datetime: Option<String>,
    /// `formatName`: `string`.
    pub format_name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputRegionsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputRegionsEntry", self, f)
    }
}

impl rt::Object for ListOutputRegionsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("code", &mut self.code);
        f.text("title", &mut self.title);
        f.text("languageId", &mut self.language_id);
        f.text("formatDate", &mut self.format_date);
        f.text("formatDatetime", &mut self.format_datetime);
        f.text("formatName", &mut self.format_name);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `documentgenerator.region.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `You do not have permissions to modify templates` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Region: `documentgenerator.region.update`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-update.html)
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
    const NAME: &'static str = "documentgenerator.region.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `documentgenerator.region.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `languageId`: `string`.
    #[inline]
    pub fn language_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("languageId", value.into()))
    }

    /// `formatDate`: `string`.
    #[inline]
    pub fn format_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("formatDate", value.into()))
    }

    /// `formatDatetime`: `string`.
    #[inline]
    pub fn format_datetime(self, value: impl Into<String>) -> Self {
        Self(self.0.text("formatDatetime", value.into()))
    }

    /// `formatName`: `string`.
    #[inline]
    pub fn format_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("formatName", value.into()))
    }

    /// `phrases`: `object`.
    #[inline]
    pub fn phrases(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("phrases", value.into()))
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

/// What can go wrong in `documentgenerator.region.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    CouldNotFindValueParameterId,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100` with any other text.
    Code100,
    /// `0`: `Region not found` (HTTP 400).
    RegionNotFound,
    /// `0`: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Could not find value for parameter {fields}",
            Self::CouldNotFindValueParameterFields,
        ),
        (
            "100",
            "Could not find value for parameter {id}",
            Self::CouldNotFindValueParameterId,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        ("0", "Region not found", Self::RegionNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
