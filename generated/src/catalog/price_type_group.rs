// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.priceTypeGroup.*`.

use bitrix24_runtime as rt;

/// Add Price Type Binding to Customer Group: `catalog.priceTypeGroup.add`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html)
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
    const NAME: &'static str = "catalog.priceTypeGroup.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.priceTypeGroup.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `catalogGroupId`: `catalog_price_type.id`. Required.
    #[inline]
    pub fn catalog_group_id(self, value: i64) -> Self {
        Self(self.0.int("catalogGroupId", value))
    }

    /// `groupId`: `integer`. Required.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `access`: `char`. Required. Values: `Y`, `N`.
    #[inline]
    pub fn access(self, value: bool) -> Self {
        Self(self.0.yes_no("access", value))
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

/// Keys of `result` of `catalog.priceTypeGroup.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `priceTypeGroup`: `catalog_price_type_group`. In examples: `object`.
    pub price_type_group: Option<crate::types::CatalogPriceTypeGroup>,
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
        f.field("priceTypeGroup", &mut self.price_type_group);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.priceTypeGroup.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300020`: `Access Denied` (HTTP 400).
    Code200040300020,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    Code100,
    /// `0`: `The specified price type does not exist` (HTTP 400).
    SpecifiedPriceTypeDoesNotExist,
    /// `0`: `The specified group does not exist` (HTTP 400).
    SpecifiedGroupDoesNotExist,
    /// `0`: `Invalid access type provided. The available values are: Y, N` (HTTP 400).
    InvalidAccessTypeProvided,
    /// `0`: `The specified access type for this group already exists` (HTTP 400).
    SpecifiedAccessTypeGroupAlreadyExists,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300020", "", Self::Code200040300020),
        ("100", "", Self::Code100),
        (
            "0",
            "Invalid access type provided. The available values are: Y, N",
            Self::InvalidAccessTypeProvided,
        ),
        (
            "0",
            "The specified access type for this group already exists",
            Self::SpecifiedAccessTypeGroupAlreadyExists,
        ),
        (
            "0",
            "The specified price type does not exist",
            Self::SpecifiedPriceTypeDoesNotExist,
        ),
        ("0", "The specified group does not exist", Self::SpecifiedGroupDoesNotExist),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove Price Type Binding from Customer Group: `catalog.priceTypeGroup.delete`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_price_type_group.id`.
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
    const NAME: &'static str = "catalog.priceTypeGroup.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.priceTypeGroup.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200040300020`: `Access Denied` (HTTP 400).
    Code200040300020,
    /// `0`: `Entity does not exist` (HTTP 400).
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300020", "", Self::Code200040300020),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Price Type Group Binding Fields: `catalog.priceTypeGroup.getFields`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-get-fields.html)
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
    const NAME: &'static str = "catalog.priceTypeGroup.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.priceTypeGroup.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `priceTypeGroup`: `object`.
    pub price_type_group: Option<
        rt::IdMap<crate::types::CatalogDataTypesRestFieldDescription>,
    >,
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
        f.field("priceTypeGroup", &mut self.price_type_group);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.priceTypeGroup.getFields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `200040300010`: `Access Denied` (HTTP 400).
    Code200040300010,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetFieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300010", "", Self::Code200040300010),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Price Type Bindings to Customer Groups: `catalog.priceTypeGroup.list`
///
/// Scope: `catalog`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
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

impl rt::Method for List {
    const NAME: &'static str = "catalog.priceTypeGroup.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .items("priceTypeGroups")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::CatalogPriceTypeGroup;
}

/// Keys of `filter` of `catalog.priceTypeGroup.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `catalogGroupId`: `catalog_price_type.id`.
    #[inline]
    pub fn catalog_group_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("catalogGroupId", value.into()))
    }

    /// `groupId`: `integer`.
    #[inline]
    pub fn group_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("groupId", value.into()))
    }

    /// `access`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn access(self, value: bool) -> Self {
        Self(self.0.yes_no("access", value))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilter> for rt::Params {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0
    }
}

impl From<ListFilter> for rt::Filter {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `catalog.priceTypeGroup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `priceTypeGroups`: `catalog_price_type_group[]`.
    pub price_type_groups: Option<Vec<crate::types::CatalogPriceTypeGroup>>,
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
        f.field("priceTypeGroups", &mut self.price_type_groups);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.priceTypeGroup.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300010`: `Access Denied` (HTTP 400).
    Code200040300010,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300010", "", Self::Code200040300010),
    ];
    const OTHER: Self = Self::Other;
}
