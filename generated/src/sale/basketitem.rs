// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.basketitem.*`.

use bitrix24_runtime as rt;

/// Add Item (Position) to the Cart of an Existing Order: `sale.basketitem.add`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html)
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
    const NAME: &'static str = "sale.basketitem.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `sale.basketitem.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `orderId`: `sale_order.id`. Required.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `productId`: `catalog_product.id`. Required.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `basePrice`: `double`.
    #[inline]
    pub fn base_price(self, value: f64) -> Self {
        Self(self.0.number("basePrice", value))
    }

    /// `discountPrice`: `double`.
    #[inline]
    pub fn discount_price(self, value: f64) -> Self {
        Self(self.0.number("discountPrice", value))
    }

    /// `currency`: `crm_currency.CURRENCY`. Required.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `customPrice`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn custom_price(self, value: bool) -> Self {
        Self(self.0.yes_no("customPrice", value))
    }

    /// `quantity`: `double`. Required.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `weight`: `integer`.
    #[inline]
    pub fn weight(self, value: i64) -> Self {
        Self(self.0.int("weight", value))
    }

    /// `dimensions`: `string`.
    #[inline]
    pub fn dimensions(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dimensions", value.into()))
    }

    /// `measureCode`: `catalog_measure.code`.
    #[inline]
    pub fn measure_code(self, value: i64) -> Self {
        Self(self.0.int("measureCode", value))
    }

    /// `measureName`: `catalog_measure.symbol`.
    #[inline]
    pub fn measure_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("measureName", value.into()))
    }

    /// `canBuy`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_buy(self, value: bool) -> Self {
        Self(self.0.yes_no("canBuy", value))
    }

    /// `vatRate`: `double`.
    #[inline]
    pub fn vat_rate(self, value: f64) -> Self {
        Self(self.0.number("vatRate", value))
    }

    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn vat_included(self, value: bool) -> Self {
        Self(self.0.yes_no("vatIncluded", value))
    }

    /// `catalogXmlId`: `string`.
    #[inline]
    pub fn catalog_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("catalogXmlId", value.into()))
    }

    /// `productXmlId`: `string`.
    #[inline]
    pub fn product_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("productXmlId", value.into()))
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

/// Keys of `result` of `sale.basketitem.add`, `result` of `sale.basketitem.addCatalogProduct`, `result`
/// of `sale.basketitem.get`, `result` of `sale.basketitem.update` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `basketItem`: `sale_basket_item`. In examples: `object`.
    pub basket_item: Option<crate::types::SaleBasketItem>,
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
        f.field("basketItem", &mut self.basket_item);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.basketitem.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200140400007`: `basket item is not saved - bad data` (HTTP 400).
    Code200140400007,
    /// `200140400008`: `Required fields: fields[ORDER_ID]` (HTTP 400).
    Code200140400008,
    /// `200140400009`: `Order not found` (HTTP 400).
    Code200140400009,
    /// `200140400011`: `Currency must be the currency of the order` (HTTP 400).
    Code200140400011,
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200140400007", "", Self::Code200140400007),
        ("200140400008", "", Self::Code200140400008),
        ("200140400009", "", Self::Code200140400009),
        ("200140400011", "", Self::Code200140400011),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Add a position with a product or service from the catalog module to the cart of an existing order: `sale.basketitem.addCatalogProduct`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct AddCatalogProduct(rt::Params);

impl AddCatalogProduct {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: AddCatalogProductFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for AddCatalogProduct {
    const NAME: &'static str = "sale.basketitem.addCatalogProduct";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddCatalogProductError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `sale.basketitem.addCatalogProduct`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddCatalogProductFields(rt::Params);

impl AddCatalogProductFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `orderId`: `sale_order.id`. Required.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `productId`: `catalog_product.id`. Required.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `basePrice`: `double`.
    #[inline]
    pub fn base_price(self, value: f64) -> Self {
        Self(self.0.number("basePrice", value))
    }

    /// `discountPrice`: `double`.
    #[inline]
    pub fn discount_price(self, value: f64) -> Self {
        Self(self.0.number("discountPrice", value))
    }

    /// `currency`: `crm_currency.CURRENCY`. Required.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `customPrice`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn custom_price(self, value: bool) -> Self {
        Self(self.0.yes_no("customPrice", value))
    }

    /// `quantity`: `double`. Required.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddCatalogProductFields> for rt::Params {
    #[inline]
    fn from(object: AddCatalogProductFields) -> Self {
        object.0
    }
}

/// What can go wrong in `sale.basketitem.addCatalogProduct`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddCatalogProductError {
    /// `200140400006`: `Module catalog does not exist` (HTTP 400).
    Code200140400006,
    /// `200140400007`: `basket item is not saved - bad data` (HTTP 400).
    Code200140400007,
    /// `200140400008`: `Required fields: fields[ORDER_ID]` (HTTP 400).
    Code200140400008,
    /// `200140400009`: `Order not found` (HTTP 400).
    Code200140400009,
    /// `200140400011`: `Currency must be the currency of the order` (HTTP 400).
    Code200140400011,
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddCatalogProductError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200140400006", "", Self::Code200140400006),
        ("200140400007", "", Self::Code200140400007),
        ("200140400008", "", Self::Code200140400008),
        ("200140400009", "", Self::Code200140400009),
        ("200140400011", "", Self::Code200140400011),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove item (position) from the cart: `sale.basketitem.delete`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_basket_item.id`.
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
    const NAME: &'static str = "sale.basketitem.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.basketitem.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200140400001`: `basket item does not exist` (HTTP 400).
    Code200140400001,
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200140400001", "", Self::Code200140400001),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Information About a Basket Item (Position): `sale.basketitem.get`
///
/// Scope: `sale`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_basket_item.id`.
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
    const NAME: &'static str = "sale.basketitem.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.basketitem.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200140400001`: `basket item does not exist` (HTTP 400).
    Code200140400001,
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200140400001", "", Self::Code200140400001),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Available Fields of the Basket Item: `sale.basketitem.getFields`
///
/// Scope: `sale`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html)
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
    const NAME: &'static str = "sale.basketitem.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sale.basketitem.getFields`, `result` of
/// `sale.basketitem.getFieldsCatalogProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `basketItem`: `object`.
    pub basket_item: Option<rt::IdMap<crate::types::SaleDataTypesRestFieldDescription>>,
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
        f.field("basketItem", &mut self.basket_item);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.basketitem.getFields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `200040300010`: HTTP 400.
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

/// Get Available Fields of a Basket Item (Product from Catalog): `sale.basketitem.getFieldsCatalogProduct`
///
/// Scope: `sale`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetFieldsCatalogProduct(rt::Params);

impl GetFieldsCatalogProduct {
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

impl rt::Method for GetFieldsCatalogProduct {
    const NAME: &'static str = "sale.basketitem.getFieldsCatalogProduct";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsCatalogProductError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.basketitem.getFieldsCatalogProduct`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsCatalogProductError {
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetFieldsCatalogProductError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300010", "", Self::Code200040300010),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Items (Positions) in the Cart: `sale.basketitem.list`
///
/// Scope: `sale`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html)
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
    const NAME: &'static str = "sale.basketitem.list";
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
        .items("basketItems")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::SaleBasketItem;
}

/// Keys of `filter` of `sale.basketitem.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. In examples: `string`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("orderId", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sort", value.into()))
    }

    /// `productId`: `integer`.
    #[inline]
    pub fn product_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("productId", value.into()))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("price", value.into()))
    }

    /// `customPrice`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn custom_price(self, value: bool) -> Self {
        Self(self.0.yes_no("customPrice", value))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("currency", value.into()))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("quantity", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("xmlId", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateInsert", value.into()))
    }

    /// `dateUpdate`: `datetime`.
    #[inline]
    pub fn date_update(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateUpdate", value.into()))
    }

    /// `properties`: `sale_basket_item_property[]`.
    #[inline]
    pub fn properties(
        self,
        value: impl IntoIterator<Item = crate::types::SaleBasketItemPropertyInput>,
    ) -> Self {
        Self(self.0.objects("properties", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("name", value.into()))
    }

    /// `basePrice`: `double`.
    #[inline]
    pub fn base_price(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("basePrice", value.into()))
    }

    /// `discountPrice`: `double`.
    #[inline]
    pub fn discount_price(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("discountPrice", value.into()))
    }

    /// `weight`: `double`.
    #[inline]
    pub fn weight(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("weight", value.into()))
    }

    /// `dimensions`: `string`.
    #[inline]
    pub fn dimensions(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dimensions", value.into()))
    }

    /// `measureCode`: `string`.
    #[inline]
    pub fn measure_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("measureCode", value.into()))
    }

    /// `measureName`: `string`.
    #[inline]
    pub fn measure_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("measureName", value.into()))
    }

    /// `canBuy`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_buy(self, value: bool) -> Self {
        Self(self.0.yes_no("canBuy", value))
    }

    /// `vatRate`: `double`.
    #[inline]
    pub fn vat_rate(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("vatRate", value.into()))
    }

    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn vat_included(self, value: bool) -> Self {
        Self(self.0.yes_no("vatIncluded", value))
    }

    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn barcode_multi(self, value: bool) -> Self {
        Self(self.0.yes_no("barcodeMulti", value))
    }

    /// `type`: `integer`. Values: `1`, `2`. In examples: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("type", value.into()))
    }

    /// `catalogXmlId`: `string`.
    #[inline]
    pub fn catalog_xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("catalogXmlId", value.into()))
    }

    /// `productXmlId`: `string`.
    #[inline]
    pub fn product_xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("productXmlId", value.into()))
    }

    /// `reservations`: `sale_basket_item_reservation[]`.
    #[inline]
    pub fn reservations(
        self,
        value: impl IntoIterator<Item = crate::types::SaleBasketItemReservationInput>,
    ) -> Self {
        Self(self.0.objects("reservations", value))
    }

    /// `dateRefresh`. Seen in examples only.
    #[inline]
    pub fn date_refresh(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateRefresh", value.into()))
    }

    /// `detailPageUrl`: `string`. Seen in examples only.
    #[inline]
    pub fn detail_page_url(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("detailPageUrl", value.into()))
    }

    /// `discountCoupon`: `string`. Seen in examples only.
    #[inline]
    pub fn discount_coupon(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("discountCoupon", value.into()))
    }

    /// `discountName`: `string`. Seen in examples only.
    #[inline]
    pub fn discount_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("discountName", value.into()))
    }

    /// `discountValue`: `string`. Seen in examples only.
    #[inline]
    pub fn discount_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("discountValue", value.into()))
    }

    /// `fuserId`: `integer`. Seen in examples only.
    #[inline]
    pub fn fuser_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fuserId", value.into()))
    }

    /// `lid`: `string`. Seen in examples only.
    #[inline]
    pub fn lid(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lid", value.into()))
    }

    /// `module`: `string`. Seen in examples only.
    #[inline]
    pub fn module(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("module", value.into()))
    }

    /// `notes`: `string`. Seen in examples only.
    #[inline]
    pub fn notes(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("notes", value.into()))
    }

    /// `priceTypeId`: `integer`. Seen in examples only.
    #[inline]
    pub fn price_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("priceTypeId", value.into()))
    }

    /// `productPriceId`: `integer`. Seen in examples only.
    #[inline]
    pub fn product_price_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("productPriceId", value.into()))
    }

    /// `productProviderClass`: `string`. Seen in examples only.
    #[inline]
    pub fn product_provider_class(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("productProviderClass", value.into()))
    }

    /// `recommendation`: `string`. Seen in examples only.
    #[inline]
    pub fn recommendation(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("recommendation", value.into()))
    }

    /// `setParentId`: `string`. Seen in examples only.
    #[inline]
    pub fn set_parent_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("setParentId", value.into()))
    }

    /// `subscribe`: `string`. Seen in examples only.
    #[inline]
    pub fn subscribe(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("subscribe", value.into()))
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

/// Keys of `result` of `sale.basketitem.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `basketItems`: `sale_basket_item[]`.
    pub basket_items: Option<Vec<crate::types::SaleBasketItem>>,
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
        f.field("basketItems", &mut self.basket_items);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.basketitem.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300010`: HTTP 400.
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

/// Change the position of the basket in an existing order: `sale.basketitem.update`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_basket_item.id`.
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
    const NAME: &'static str = "sale.basketitem.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `sale.basketitem.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `basePrice`: `double`.
    #[inline]
    pub fn base_price(self, value: f64) -> Self {
        Self(self.0.number("basePrice", value))
    }

    /// `discountPrice`: `double`.
    #[inline]
    pub fn discount_price(self, value: f64) -> Self {
        Self(self.0.number("discountPrice", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `weight`: `integer`.
    #[inline]
    pub fn weight(self, value: i64) -> Self {
        Self(self.0.int("weight", value))
    }

    /// `dimensions`: `string`.
    #[inline]
    pub fn dimensions(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dimensions", value.into()))
    }

    /// `measureCode`: `catalog_measure.code`.
    #[inline]
    pub fn measure_code(self, value: i64) -> Self {
        Self(self.0.int("measureCode", value))
    }

    /// `measureName`: `catalog_measure.symbol`.
    #[inline]
    pub fn measure_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("measureName", value.into()))
    }

    /// `canBuy`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_buy(self, value: bool) -> Self {
        Self(self.0.yes_no("canBuy", value))
    }

    /// `vatRate`: `double`.
    #[inline]
    pub fn vat_rate(self, value: f64) -> Self {
        Self(self.0.number("vatRate", value))
    }

    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn vat_included(self, value: bool) -> Self {
        Self(self.0.yes_no("vatIncluded", value))
    }

    /// `catalogXmlId`: `string`.
    #[inline]
    pub fn catalog_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("catalogXmlId", value.into()))
    }

    /// `productXmlId`: `string`.
    #[inline]
    pub fn product_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("productXmlId", value.into()))
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

/// What can go wrong in `sale.basketitem.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200140400001`: `basket item does not exist` (HTTP 400).
    Code200140400001,
    /// `200140400008`: `Required fields: fields[ORDER_ID]` (HTTP 400).
    Code200140400008,
    /// `200140400009`: `Order not found` (HTTP 400).
    Code200140400009,
    /// `200140400011`: `Currency must match the order's currency` (HTTP 400).
    Code200140400011,
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200140400001", "", Self::Code200140400001),
        ("200140400008", "", Self::Code200140400008),
        ("200140400009", "", Self::Code200140400009),
        ("200140400011", "", Self::Code200140400011),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Change the basket item position (catalog product) of an existing order: `sale.basketitem.updateCatalogProduct`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UpdateCatalogProduct(rt::Params);

impl UpdateCatalogProduct {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_basket_item.id`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: UpdateCatalogProductFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UpdateCatalogProduct {
    const NAME: &'static str = "sale.basketitem.updateCatalogProduct";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateCatalogProductError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `sale.basketitem.updateCatalogProduct`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateCatalogProductFields(rt::Params);

impl UpdateCatalogProductFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `quantity`: `double`. Required.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateCatalogProductFields> for rt::Params {
    #[inline]
    fn from(object: UpdateCatalogProductFields) -> Self {
        object.0
    }
}

/// What can go wrong in `sale.basketitem.updateCatalogProduct`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateCatalogProductError {
    /// `200140400006`: `Module catalog is not exists` (HTTP 400).
    Code200140400006,
    /// `200140400001`: `basket item is not exists` (HTTP 400).
    Code200140400001,
    /// `200140400008`: `Required fields: fields[ORDER_ID]` (HTTP 400).
    Code200140400008,
    /// `200140400009`: `Order not found` (HTTP 400).
    Code200140400009,
    /// `200140400011`: `Currency must be the currency of the order` (HTTP 400).
    Code200140400011,
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateCatalogProductError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200140400006", "", Self::Code200140400006),
        ("200140400001", "", Self::Code200140400001),
        ("200140400008", "", Self::Code200140400008),
        ("200140400009", "", Self::Code200140400009),
        ("200140400011", "", Self::Code200140400011),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
