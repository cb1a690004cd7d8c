// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.price.*`.

use bitrix24_runtime as rt;

/// Add Product Price: `catalog.price.add`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html)
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
    const NAME: &'static str = "catalog.price.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.price.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `productId`: `catalog_product.id`. Required.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `catalogGroupId`: `catalog_price_type.id`. Required.
    #[inline]
    pub fn catalog_group_id(self, value: i64) -> Self {
        Self(self.0.int("catalogGroupId", value))
    }

    /// `price`: `double`. Required.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `currency`: `string`. Required.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
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

/// Keys of `result` of `catalog.price.add`, `result` of `catalog.price.get`, `result` of
/// `catalog.price.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `price`: `catalog_price`. In examples: `object`.
    pub price: Option<crate::types::CatalogPrice>,
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
        f.field("price", &mut self.price);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.price.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300020`: `Access Denied` (HTTP 400).
    Code200040300020,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    Code100,
    /// `0`: `Required fields:` (HTTP 400).
    RequiredFields,
    /// `0`: `Validate price error. Catalog price group is wrong` (HTTP 400).
    ValidatePriceErrorCatalogPriceGroupWrong,
    /// `0`:
    /// `Validate price error. Catalog product is allowed has only single price without ranges in price group`
    /// (HTTP 400).
    ValidatePriceErrorCatalogProductAllowedHasOnlySingle,
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
            "Validate price error. Catalog product is allowed has only single price without ranges in price group",
            Self::ValidatePriceErrorCatalogProductAllowedHasOnlySingle,
        ),
        (
            "0",
            "Validate price error. Catalog price group is wrong",
            Self::ValidatePriceErrorCatalogPriceGroupWrong,
        ),
        ("0", "Required fields:*", Self::RequiredFields),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Product Price: `catalog.price.delete`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_price.id`.
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
    const NAME: &'static str = "catalog.price.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.price.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200040300020`: `Access Denied` (HTTP 400).
    Code200040300020,
    /// An empty code: `Price does not exist` (HTTP 400).
    NoCode,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300020", "", Self::Code200040300020),
        ("", "", Self::NoCode),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Product Price by ID: `catalog.price.get`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_price.id`.
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
    const NAME: &'static str = "catalog.price.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.price.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200040300010`: `Access Denied` (HTTP 400).
    Code200040300010,
    /// An empty code: `Price does not exist` (HTTP 400).
    NoCode,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300010", "", Self::Code200040300010),
        ("", "", Self::NoCode),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Price Fields: `catalog.price.getFields`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html)
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
    const NAME: &'static str = "catalog.price.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.price.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `price`: `object`.
    pub price: Option<rt::IdMap<crate::types::CatalogDataTypesRestFieldDescription>>,
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
        f.field("price", &mut self.price);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.price.getFields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `200040300010`: `Access Denied` (HTTP 400).
    Code200040300010,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetFieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300010", "", Self::Code200040300010),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Retrieve a List of Prices by Filter: `catalog.price.list`
///
/// Scope: `catalog`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html)
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
    const NAME: &'static str = "catalog.price.list";
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
        .items("prices")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::CatalogPrice;
}

/// Keys of `filter` of `catalog.price.list`.
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

    /// `productId`: `catalog_product.id`.
    #[inline]
    pub fn product_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("productId", value.into()))
    }

    /// `catalogGroupId`: `catalog_price_type.id`.
    #[inline]
    pub fn catalog_group_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("catalogGroupId", value.into()))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("price", value.into()))
    }

    /// `priceScale`: `double`.
    #[inline]
    pub fn price_scale(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("priceScale", value.into()))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("currency", value.into()))
    }

    /// `quantityFrom`: `double`.
    #[deprecated]
    #[inline]
    pub fn quantity_from(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("quantityFrom", value.into()))
    }

    /// `quantityTo`: `double`.
    #[deprecated]
    #[inline]
    pub fn quantity_to(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("quantityTo", value.into()))
    }

    /// `extraId`: `catalog_extra.id`.
    #[deprecated]
    #[inline]
    pub fn extra_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("extraId", value.into()))
    }

    /// `timestampX`: `datetime`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("timestampX", value.into()))
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

/// Keys of `result` of `catalog.price.list`, `result` of `catalog.price.modify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `prices`: `catalog_price[]`.
    pub prices: Option<Vec<crate::types::CatalogPrice>>,
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
        f.field("prices", &mut self.prices);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.price.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300010`: `Access Denied` (HTTP 400).
    Code200040300010,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300010", "", Self::Code200040300010),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Product Price Collection: `catalog.price.modify`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Modify(rt::Params);

impl Modify {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: ModifyFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Modify {
    const NAME: &'static str = "catalog.price.modify";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ListOutput;
    type Error = ModifyError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.price.modify`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ModifyFields(rt::Params);

impl ModifyFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `product`: `object`. Required.
    #[inline]
    pub fn product(self, value: ModifyFieldsProduct) -> Self {
        Self(self.0.object("product", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ModifyFields> for rt::Params {
    #[inline]
    fn from(object: ModifyFields) -> Self {
        object.0
    }
}

/// Keys of `fields.product` of `catalog.price.modify`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ModifyFieldsProduct(rt::Params);

impl ModifyFieldsProduct {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `catalog_product.id`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `prices`: `array`. Required.
    ///
    /// See [`ModifyFieldsProductPrices`].
    #[inline]
    pub fn prices(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("prices", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ModifyFieldsProduct> for rt::Params {
    #[inline]
    fn from(object: ModifyFieldsProduct) -> Self {
        object.0
    }
}

/// Keys of `fields.product.prices` of `catalog.price.modify`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ModifyFieldsProductPrices(rt::Params);

impl ModifyFieldsProductPrices {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `catalog_price.id`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `catalogGroupId`: `catalog_price_type.id`. Required.
    #[inline]
    pub fn catalog_group_id(self, value: i64) -> Self {
        Self(self.0.int("catalogGroupId", value))
    }

    /// `price`: `double`. Required.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `currency`: `string`. Required.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ModifyFieldsProductPrices> for rt::Params {
    #[inline]
    fn from(object: ModifyFieldsProductPrices) -> Self {
        object.0
    }
}

impl From<ModifyFieldsProductPrices> for rt::Value {
    #[inline]
    fn from(object: ModifyFieldsProductPrices) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `catalog.price.modify`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModifyError {
    /// `200040300020`: `Access Denied` (HTTP 400).
    Code200040300020,
    /// `200040300030`: `Access Denied` (HTTP 400).
    Code200040300030,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    Code100,
    /// `0`: `Required fields:` (HTTP 400).
    RequiredFields,
    /// `0`: `Validate price error. Catalog price group is wrong` (HTTP 400).
    ValidatePriceErrorCatalogPriceGroupWrong,
    /// `0`:
    /// `Validate price error. Catalog product is allowed to have only a single price without ranges in the price group`
    /// (HTTP 400).
    ValidatePriceErrorCatalogProductAllowedToHaveOnlySingle,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ModifyError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300020", "", Self::Code200040300020),
        ("200040300030", "", Self::Code200040300030),
        ("100", "", Self::Code100),
        (
            "0",
            "Validate price error. Catalog product is allowed to have only a single price without ranges in the price group",
            Self::ValidatePriceErrorCatalogProductAllowedToHaveOnlySingle,
        ),
        (
            "0",
            "Validate price error. Catalog price group is wrong",
            Self::ValidatePriceErrorCatalogPriceGroupWrong,
        ),
        ("0", "Required fields:*", Self::RequiredFields),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Product Price: `catalog.price.update`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_price.id`.
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
    const NAME: &'static str = "catalog.price.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.price.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `price`: `double`. Required.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `currency`: `string`. Required.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
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

/// What can go wrong in `catalog.price.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200040300020`: `Access Denied` (HTTP 400).
    Code200040300020,
    /// `200040300030`: `Access Denied` (HTTP 400).
    Code200040300030,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    CouldNotFindValueParameterId,
    /// `100` with any other text.
    Code100,
    /// An empty code: `Price does not exist` (HTTP 400).
    NoCode,
    /// `0`:
    ///
    /// - `Required fields:` (HTTP 400)
    /// - HTTP 400
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300020", "", Self::Code200040300020),
        ("200040300030", "", Self::Code200040300030),
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
        ("", "", Self::NoCode),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
