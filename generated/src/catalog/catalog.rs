// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.catalog.*`.

use bitrix24_runtime as rt;

/// Get Values of All Fields in the Trade Catalog: `catalog.catalog.get`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_catalog.id`.
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
    const NAME: &'static str = "catalog.catalog.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.catalog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `catalog`: `catalog_catalog`. In examples: `object`.
    pub catalog: Option<crate::types::CatalogCatalog>,
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
        f.field("catalog", &mut self.catalog);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.catalog.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200040300010`: `Access Denied` (HTTP 400).
    Code200040300010,
    /// `200040300030`: HTTP 400.
    Code200040300030,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300010", "", Self::Code200040300010),
        ("200040300030", "", Self::Code200040300030),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Available Fields of the Trade Catalog: `catalog.catalog.getFields`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get-fields.html)
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
    const NAME: &'static str = "catalog.catalog.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.catalog.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `catalog`: `object`.
    pub catalog: Option<rt::IdMap<crate::types::CatalogDataTypesRestFieldDescription>>,
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
        f.field("catalog", &mut self.catalog);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.catalog.getFields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetFieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Check if the trade catalog is a variation catalog: `catalog.catalog.isOffers`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct IsOffers(rt::Params);

impl IsOffers {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_catalog.id`.
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

impl rt::Method for IsOffers {
    const NAME: &'static str = "catalog.catalog.isOffers";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = IsOffersError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.catalog.isOffers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsOffersError {
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `200040300030`: HTTP 400.
    Code200040300030,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for IsOffersError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300010", "", Self::Code200040300010),
        ("200040300030", "", Self::Code200040300030),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of trade catalogs: `catalog.catalog.list`
///
/// Scope: `catalog`. Access: administrators. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html)
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
    const NAME: &'static str = "catalog.catalog.list";
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
        .items("catalogs")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::CatalogCatalog;
}

/// Keys of `filter` of `catalog.catalog.list`.
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

    /// `iblockId`: `integer`.
    #[inline]
    pub fn iblock_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("iblockId", value.into()))
    }

    /// `iblockTypeId`: `string`. Values: `CRM_PRODUCT_CATALOG` or others. In examples: `integer`.
    #[inline]
    pub fn iblock_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("iblockTypeId", value.into()))
    }

    /// `lid`: `string`. Values: `s1`.
    #[inline]
    pub fn lid(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lid", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("name", value.into()))
    }

    /// `productIblockId`: `integer`.
    #[inline]
    pub fn product_iblock_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("productIblockId", value.into()))
    }

    /// `skuPropertyId`: `integer`.
    #[inline]
    pub fn sku_property_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("skuPropertyId", value.into()))
    }

    /// `subscription`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn subscription(self, value: bool) -> Self {
        Self(self.0.yes_no("subscription", value))
    }

    /// `vatId`: `catalog_vat.id`.
    #[inline]
    pub fn vat_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("vatId", value.into()))
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

/// Keys of `result` of `catalog.catalog.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `catalogs`: `catalog_catalog[]`.
    pub catalogs: Option<Vec<crate::types::CatalogCatalog>>,
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
        f.field("catalogs", &mut self.catalogs);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.catalog.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `200040300030`: HTTP 400.
    Code200040300030,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300010", "", Self::Code200040300010),
        ("200040300030", "", Self::Code200040300030),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
