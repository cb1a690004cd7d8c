// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.item.productrow.*`.

use bitrix24_runtime as rt;

/// Add Product Row to CRM Object: `crm.item.productrow.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html)
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
    const NAME: &'static str = "crm.item.productrow.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.item.productrow.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ownerId`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `ownerType`: `string`. Required.
    #[inline]
    pub fn owner_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ownerType", value.into()))
    }

    /// `productId`: `catalog_product.id`.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `productName`: `string`.
    #[inline]
    pub fn product_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("productName", value.into()))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `quantity`: `double`. Default: `1`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `discountTypeId`: `integer`. Default: `2`. Values: `1`, `2`.
    #[inline]
    pub fn discount_type_id(self, value: i64) -> Self {
        Self(self.0.int("discountTypeId", value))
    }

    /// `discountRate`: `double`.
    #[inline]
    pub fn discount_rate(self, value: f64) -> Self {
        Self(self.0.number("discountRate", value))
    }

    /// `discountSum`: `double`.
    #[inline]
    pub fn discount_sum(self, value: f64) -> Self {
        Self(self.0.number("discountSum", value))
    }

    /// `taxRate`: `double`.
    #[inline]
    pub fn tax_rate(self, value: f64) -> Self {
        Self(self.0.number("taxRate", value))
    }

    /// `taxIncluded`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn tax_included(self, value: bool) -> Self {
        Self(self.0.yes_no("taxIncluded", value))
    }

    /// `measureCode`: `catalog_measure.code`.
    #[inline]
    pub fn measure_code(self, value: i64) -> Self {
        Self(self.0.int("measureCode", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
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

/// Keys of `result` of `crm.item.productrow.add`, `result` of `crm.item.productrow.get`, `result` of
/// `crm.item.productrow.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `productRow`: `crm_item_product_row`. In examples: `object`.
    pub product_row: Option<crate::types::CrmItemProductRow>,
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
        f.field("productRow", &mut self.product_row);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.item.productrow.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ENTITY_TYPE_NOT_SUPPORTED`: HTTP 400.
    EntityTypeNotSupported,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `OWNER_NOT_FOUND`: `Owner was not found` (HTTP 400).
    OwnerNotFound,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ENTITY_TYPE_NOT_SUPPORTED", "", Self::EntityTypeNotSupported),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Product Row from CRM Object: `crm.item.productrow.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `crm_item_product_row.id`.
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
    const NAME: &'static str = "crm.item.productrow.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.item.productrow.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ENTITY_TYPE_NOT_SUPPORTED`: HTTP 400.
    EntityTypeNotSupported,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Item not found` (HTTP 400).
    NotFound,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ENTITY_TYPE_NOT_SUPPORTED", "", Self::EntityTypeNotSupported),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Fields for Product Rows: `crm.item.productrow.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html)
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
    const NAME: &'static str = "crm.item.productrow.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FieldsOutput;
    type Error = FieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.item.productrow.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutput {
    /// `fields`: `object`.
    pub fields: Option<rt::IdMap<crate::types::CrmRestFieldDescription>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutput", self, f)
    }
}

impl rt::Object for FieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("fields", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.item.productrow.fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Information About a Product Item by Id: `crm.item.productrow.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `crm_item_product_row.id`.
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
    const NAME: &'static str = "crm.item.productrow.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.item.productrow.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ENTITY_TYPE_NOT_SUPPORTED`: HTTP 400.
    EntityTypeNotSupported,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Item not found` (HTTP 400).
    NotFound,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ENTITY_TYPE_NOT_SUPPORTED", "", Self::EntityTypeNotSupported),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Unpaid Product Rows of CRM Object: `crm.item.productrow.getAvailableForPayment`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetAvailableForPayment(rt::Params);

impl GetAvailableForPayment {
    /// A request with its required parameters:
    ///
    /// - `ownerId`: `integer`.
    /// - `ownerType`: `string`.
    #[inline]
    pub fn new(owner_id: i64, owner_type: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .int("ownerId", owner_id)
                .text("ownerType", owner_type.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetAvailableForPayment {
    const NAME: &'static str = "crm.item.productrow.getAvailableForPayment";
    const REQUIRED: &'static [&'static str] = &["ownerId", "ownerType"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetAvailableForPaymentOutput;
    type Error = GetAvailableForPaymentError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.item.productrow.getAvailableForPayment`, `result` of
/// `crm.item.productrow.list`, `result` of `crm.item.productrow.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableForPaymentOutput {
    /// `productRows`: `crm_item_product_row[]`.
    pub product_rows: Option<Vec<crate::types::CrmItemProductRow>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetAvailableForPaymentOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetAvailableForPaymentOutput", self, f)
    }
}

impl rt::Object for GetAvailableForPaymentOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("productRows", &mut self.product_rows);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.item.productrow.getAvailableForPayment`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetAvailableForPaymentError {
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetAvailableForPaymentError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Product Rows of the CRM Object: `crm.item.productrow.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `filter`: `object`.
    #[inline]
    pub fn new(filter: impl Into<rt::Filter>) -> Self {
        Self(rt::Params::new().filter("filter", filter))
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
    const NAME: &'static str = "crm.item.productrow.list";
    const REQUIRED: &'static [&'static str] = &["filter"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetAvailableForPaymentOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .items("productRows")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::CrmItemProductRow;
}

/// Keys of `filter` of `crm.item.productrow.list`.
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

    /// `ownerId`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ownerId", value.into()))
    }

    /// `ownerType`: `string`. Required.
    #[inline]
    pub fn owner_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ownerType", value.into()))
    }

    /// `productId`: `catalog_product.id`.
    #[inline]
    pub fn product_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("productId", value.into()))
    }

    /// `productName`: `string`.
    #[inline]
    pub fn product_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("productName", value.into()))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("price", value.into()))
    }

    /// `priceAccount`: `double`.
    #[inline]
    pub fn price_account(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("priceAccount", value.into()))
    }

    /// `priceExclusive`: `double`.
    #[inline]
    pub fn price_exclusive(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("priceExclusive", value.into()))
    }

    /// `priceNetto`: `double`.
    #[inline]
    pub fn price_netto(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("priceNetto", value.into()))
    }

    /// `priceBrutto`: `double`.
    #[inline]
    pub fn price_brutto(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("priceBrutto", value.into()))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("quantity", value.into()))
    }

    /// `discountTypeId`: `integer`. Values: `1`, `2`.
    #[inline]
    pub fn discount_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("discountTypeId", value.into()))
    }

    /// `discountRate`: `double`.
    #[inline]
    pub fn discount_rate(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("discountRate", value.into()))
    }

    /// `discountSum`: `double`.
    #[inline]
    pub fn discount_sum(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("discountSum", value.into()))
    }

    /// `taxRate`: `double`.
    #[inline]
    pub fn tax_rate(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("taxRate", value.into()))
    }

    /// `taxIncluded`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn tax_included(self, value: bool) -> Self {
        Self(self.0.yes_no("taxIncluded", value))
    }

    /// `customized`: `string`.
    #[deprecated]
    #[inline]
    pub fn customized(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("customized", value.into()))
    }

    /// `measureCode`: `catalog_measure.code`.
    #[inline]
    pub fn measure_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("measureCode", value.into()))
    }

    /// `measureName`: `string`.
    #[inline]
    pub fn measure_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("measureName", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sort", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("xmlId", value.into()))
    }

    /// `type`: `integer`. Values: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("type", value.into()))
    }

    /// `storeId`: `integer`.
    #[inline]
    pub fn store_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("storeId", value.into()))
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

/// What can go wrong in `crm.item.productrow.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `INVALID_ARG_VALUE`: HTTP 400.
    InvalidArgValue,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("INVALID_ARG_VALUE", "", Self::InvalidArgValue),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Save Product Row of CRM Object: `crm.item.productrow.set`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `ownerId`: `integer`.
    /// - `ownerType`: `string`.
    /// - `productRows`: `object[]`.
    #[inline]
    pub fn new(
        owner_id: i64,
        owner_type: impl Into<String>,
        product_rows: impl IntoIterator<Item = SetProductRows>,
    ) -> Self {
        Self(
            rt::Params::new()
                .int("ownerId", owner_id)
                .text("ownerType", owner_type.into())
                .objects("productRows", product_rows),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "crm.item.productrow.set";
    const REQUIRED: &'static [&'static str] = &["ownerId", "ownerType", "productRows"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = GetAvailableForPaymentOutput;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `productRows` of `crm.item.productrow.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetProductRows(rt::Params);

impl SetProductRows {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `productId`: `catalog_product.id`.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `productName`: `string`.
    #[inline]
    pub fn product_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("productName", value.into()))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `quantity`: `double`. Default: `1`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `discountTypeId`: `integer`. Default: `2`. Values: `1`, `2`.
    #[inline]
    pub fn discount_type_id(self, value: i64) -> Self {
        Self(self.0.int("discountTypeId", value))
    }

    /// `discountRate`: `double`.
    #[inline]
    pub fn discount_rate(self, value: f64) -> Self {
        Self(self.0.number("discountRate", value))
    }

    /// `discountSum`: `double`.
    #[inline]
    pub fn discount_sum(self, value: f64) -> Self {
        Self(self.0.number("discountSum", value))
    }

    /// `taxRate`: `double`.
    #[inline]
    pub fn tax_rate(self, value: f64) -> Self {
        Self(self.0.number("taxRate", value))
    }

    /// `taxIncluded`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn tax_included(self, value: bool) -> Self {
        Self(self.0.yes_no("taxIncluded", value))
    }

    /// `measureCode`: `catalog_measure.code`.
    #[inline]
    pub fn measure_code(self, value: i64) -> Self {
        Self(self.0.int("measureCode", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetProductRows> for rt::Params {
    #[inline]
    fn from(object: SetProductRows) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.item.productrow.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ENTITY_TYPE_NOT_SUPPORTED`: HTTP 400.
    EntityTypeNotSupported,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `OWNER_NOT_FOUND`: `Owner was not found` (HTTP 400).
    OwnerNotFound,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ENTITY_TYPE_NOT_SUPPORTED", "", Self::EntityTypeNotSupported),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update the Product Row of a CRM Object: `crm.item.productrow.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `crm_item_product_row.id`.
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
    const NAME: &'static str = "crm.item.productrow.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.item.productrow.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `productId`: `catalog_product.id`.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `productName`: `string`.
    #[inline]
    pub fn product_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("productName", value.into()))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `discountTypeId`: `integer`. Values: `1`, `2`.
    #[inline]
    pub fn discount_type_id(self, value: i64) -> Self {
        Self(self.0.int("discountTypeId", value))
    }

    /// `discountRate`: `double`.
    #[inline]
    pub fn discount_rate(self, value: f64) -> Self {
        Self(self.0.number("discountRate", value))
    }

    /// `discountSum`: `double`.
    #[inline]
    pub fn discount_sum(self, value: f64) -> Self {
        Self(self.0.number("discountSum", value))
    }

    /// `taxRate`: `double`.
    #[inline]
    pub fn tax_rate(self, value: f64) -> Self {
        Self(self.0.number("taxRate", value))
    }

    /// `taxIncluded`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn tax_included(self, value: bool) -> Self {
        Self(self.0.yes_no("taxIncluded", value))
    }

    /// `measureCode`: `catalog_measure.code`.
    #[inline]
    pub fn measure_code(self, value: i64) -> Self {
        Self(self.0.int("measureCode", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
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

/// What can go wrong in `crm.item.productrow.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ENTITY_TYPE_NOT_SUPPORTED`: HTTP 400.
    EntityTypeNotSupported,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Item not found` (HTTP 400).
    NotFound,
    /// `INVALID_ARG_VALUE`: HTTP 400.
    InvalidArgValue,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ENTITY_TYPE_NOT_SUPPORTED", "", Self::EntityTypeNotSupported),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("INVALID_ARG_VALUE", "", Self::InvalidArgValue),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
