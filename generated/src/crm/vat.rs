// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.vat.*`.

use bitrix24_runtime as rt;

/// Create VAT Rate: `crm.vat.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html)
#[deprecated(
    note = "no longer developed; use `catalog.vat.add`: `bitrix24::catalog::vat::Add`"
)]
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
    const NAME: &'static str = "crm.vat.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.vat.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ACTIVE`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `C_SORT`: `integer`. Default: `100`.
    #[inline]
    pub fn c_sort(self, value: i64) -> Self {
        Self(self.0.int("C_SORT", value))
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `RATE`: `double`. Required.
    #[inline]
    pub fn rate(self, value: f64) -> Self {
        Self(self.0.number("RATE", value))
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

/// What can go wrong in `crm.vat.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `The Commercial Catalog module is not installed.`: HTTP 400.
    TheCommercialCatalogModuleIsNotInstalled,
    /// `Invalid parameters.`: `Invalid parameters were provided.` (HTTP 400).
    InvalidParameters,
    /// `Access denied.`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "The Commercial Catalog module is not installed.",
            "",
            Self::TheCommercialCatalogModuleIsNotInstalled,
        ),
        ("Invalid parameters.", "", Self::InvalidParameters),
        ("Access denied.", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete VAT Rate: `crm.vat.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html)
#[deprecated(
    note = "no longer developed; use `catalog.vat.delete`: `bitrix24::catalog::vat::Delete`"
)]
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
    const NAME: &'static str = "crm.vat.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.vat.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `The Commercial Catalog module is not installed.`: HTTP 400.
    TheCommercialCatalogModuleIsNotInstalled,
    /// `Invalid identifier.`: `An invalid identifier was provided.` (HTTP 400).
    InvalidIdentifier,
    /// `Access denied.`: HTTP 400.
    AccessDenied,
    /// `Error on deleting VAT rate.`: HTTP 400.
    ErrorOnDeletingVatRate,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "The Commercial Catalog module is not installed.",
            "",
            Self::TheCommercialCatalogModuleIsNotInstalled,
        ),
        ("Invalid identifier.", "", Self::InvalidIdentifier),
        ("Access denied.", "", Self::AccessDenied),
        ("Error on deleting VAT rate.", "", Self::ErrorOnDeletingVatRate),
    ];
    const OTHER: Self = Self::Other;
}

/// Get VAT Rate Fields: `crm.vat.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html)
#[deprecated(
    note = "no longer developed; use `catalog.vat.getFields`: `bitrix24::catalog::vat::GetFields`"
)]
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
    const NAME: &'static str = "crm.vat.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `crm.vat.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `size`: `string`. Seen in examples only.
    pub size: Option<String>,
    /// `isRequired`: `boolean`. Seen in examples only.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`. Seen in examples only.
    pub is_read_only: Option<bool>,
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
        f.text("size", &mut self.size);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

/// Get VAT Rate by ID: `crm.vat.get`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html)
#[deprecated(
    note = "no longer developed; use `catalog.vat.get`: `bitrix24::catalog::vat::Get`"
)]
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
    const NAME: &'static str = "crm.vat.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.vat.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `C_SORT`: `integer`. In examples: `string`.
    pub c_sort: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `RATE`: `double`. In examples: `string`.
    pub rate: Option<f64>,
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
        f.text("ACTIVE", &mut self.active);
        f.int("C_SORT", &mut self.c_sort);
        f.text("NAME", &mut self.name);
        f.number("RATE", &mut self.rate);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.vat.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `The Commercial Catalog module is not installed.`: `The Commercial Catalog module is not installed.`
    /// (HTTP 400).
    TheCommercialCatalogModuleIsNotInstalled,
    /// `Access denied.`: `Access denied.` (HTTP 400).
    AccessDenied,
    /// `VAT rate not found.`: `VAT rate not found.` (HTTP 400).
    VatRateNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "The Commercial Catalog module is not installed.",
            "",
            Self::TheCommercialCatalogModuleIsNotInstalled,
        ),
        ("Access denied.", "", Self::AccessDenied),
        ("VAT rate not found.", "", Self::VatRateNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of VAT Rates by Filter: `crm.vat.list`
///
/// Scope: `crm`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html)
#[deprecated(
    note = "no longer developed; use `catalog.vat.list`: `bitrix24::catalog::vat::List`"
)]
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

    /// `select`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
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
    const NAME: &'static str = "crm.vat.list";
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

/// Keys of `result` of `crm.vat.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`. Seen in examples only.
    pub id: Option<i64>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `RATE`: `double`. In examples: `string`. Seen in examples only.
    pub rate: Option<f64>,
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
        f.text("NAME", &mut self.name);
        f.number("RATE", &mut self.rate);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.vat.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `The Commercial Catalog module is not installed.`: HTTP 400.
    TheCommercialCatalogModuleIsNotInstalled,
    /// `Access denied.`: HTTP 400.
    AccessDenied,
    /// `Inadmissible fields for selection`: `Invalid fields were provided for selection.` (HTTP 400).
    InadmissibleFieldsForSelection,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "The Commercial Catalog module is not installed.",
            "",
            Self::TheCommercialCatalogModuleIsNotInstalled,
        ),
        ("Access denied.", "", Self::AccessDenied),
        ("Inadmissible fields for selection", "", Self::InadmissibleFieldsForSelection),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Existing VAT Rate: `crm.vat.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html)
#[deprecated(
    note = "no longer developed; use `catalog.vat.update`: `bitrix24::catalog::vat::Update`"
)]
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
    const NAME: &'static str = "crm.vat.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.vat.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `C_SORT`: `integer`.
    #[inline]
    pub fn c_sort(self, value: i64) -> Self {
        Self(self.0.int("C_SORT", value))
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `RATE`: `double`. Required.
    #[inline]
    pub fn rate(self, value: f64) -> Self {
        Self(self.0.number("RATE", value))
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

/// What can go wrong in `crm.vat.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `The Commercial Catalog module is not installed.`: HTTP 400.
    TheCommercialCatalogModuleIsNotInstalled,
    /// `Invalid parameters.`: HTTP 400.
    InvalidParameters,
    /// `Access denied.`: HTTP 400.
    AccessDenied,
    /// `Invalid identifier.`: `An invalid identifier was provided.` (HTTP 400).
    InvalidIdentifier,
    /// `Error on updating VAT rate.`: HTTP 400.
    ErrorOnUpdatingVatRate,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "The Commercial Catalog module is not installed.",
            "",
            Self::TheCommercialCatalogModuleIsNotInstalled,
        ),
        ("Invalid parameters.", "", Self::InvalidParameters),
        ("Access denied.", "", Self::AccessDenied),
        ("Invalid identifier.", "", Self::InvalidIdentifier),
        ("Error on updating VAT rate.", "", Self::ErrorOnUpdatingVatRate),
    ];
    const OTHER: Self = Self::Other;
}
