// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.product.offer.*`.

use bitrix24_runtime as rt;

/// Add Product Variation: `catalog.product.offer.add`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html)
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
    const NAME: &'static str = "catalog.product.offer.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.product.offer.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `iblockId`: `catalog_catalog.id`. Required.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("iblockId", value))
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `active`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `barcodeMulti`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn barcode_multi(self, value: bool) -> Self {
        Self(self.0.yes_no("barcodeMulti", value))
    }

    /// `canBuyZero`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn can_buy_zero(self, value: bool) -> Self {
        Self(self.0.yes_no("canBuyZero", value))
    }

    /// `createdBy`: `user.id`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
    }

    /// `modifiedBy`: `user.id`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
    }

    /// `dateActiveFrom`: `datetime`.
    #[inline]
    pub fn date_active_from(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateActiveFrom", value.into()))
    }

    /// `dateActiveTo`: `datetime`.
    #[inline]
    pub fn date_active_to(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateActiveTo", value.into()))
    }

    /// `dateCreate`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateCreate", value.into()))
    }

    /// `iblockSectionId`: `catalog_section.id`.
    #[inline]
    pub fn iblock_section_id(self, value: i64) -> Self {
        Self(self.0.int("iblockSectionId", value))
    }

    /// `IblockSection`: `array`.
    #[inline]
    pub fn iblock_section(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IblockSection", value.into()))
    }

    /// `measure`: `catalog_measure.id`.
    #[inline]
    pub fn measure(self, value: i64) -> Self {
        Self(self.0.int("measure", value))
    }

    /// `previewText`: `string`.
    #[inline]
    pub fn preview_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("previewText", value.into()))
    }

    /// `detailText`: `string`.
    #[inline]
    pub fn detail_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailText", value.into()))
    }

    /// `previewPicture`: `object`.
    #[inline]
    pub fn preview_picture(self, value: AddFieldsPreviewPicture) -> Self {
        Self(self.0.object("previewPicture", value.into()))
    }

    /// `detailPicture`: `object`.
    #[inline]
    pub fn detail_picture(self, value: AddFieldsPreviewPicture) -> Self {
        Self(self.0.object("detailPicture", value.into()))
    }

    /// `previewTextType`: `string`. Default: `text`. Values: `text`, `html`.
    #[inline]
    pub fn preview_text_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("previewTextType", value.into()))
    }

    /// `detailTextType`: `string`. Default: `text`. Values: `text`, `html`.
    #[inline]
    pub fn detail_text_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailTextType", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `subscribe`: `string`. Default: `D`. Values: `Y`, `N`, `D`.
    #[inline]
    pub fn subscribe(self, value: impl Into<String>) -> Self {
        Self(self.0.text("subscribe", value.into()))
    }

    /// `vatId`: `catalog_vat.id`.
    #[inline]
    pub fn vat_id(self, value: i64) -> Self {
        Self(self.0.int("vatId", value))
    }

    /// `vatIncluded`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn vat_included(self, value: bool) -> Self {
        Self(self.0.yes_no("vatIncluded", value))
    }

    /// `height`: `double`.
    #[inline]
    pub fn height(self, value: f64) -> Self {
        Self(self.0.number("height", value))
    }

    /// `length`: `double`.
    #[inline]
    pub fn length(self, value: f64) -> Self {
        Self(self.0.number("length", value))
    }

    /// `weight`: `double`.
    #[inline]
    pub fn weight(self, value: f64) -> Self {
        Self(self.0.number("weight", value))
    }

    /// `width`: `double`.
    #[inline]
    pub fn width(self, value: f64) -> Self {
        Self(self.0.number("width", value))
    }

    /// `quantityTrace`: `string`. Default: `D`. Values: `Y`, `N`, `D`.
    #[inline]
    pub fn quantity_trace(self, value: impl Into<String>) -> Self {
        Self(self.0.text("quantityTrace", value.into()))
    }

    /// `purchasingCurrency`: `string`.
    #[inline]
    pub fn purchasing_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("purchasingCurrency", value.into()))
    }

    /// `purchasingPrice`: `double`.
    #[inline]
    pub fn purchasing_price(self, value: f64) -> Self {
        Self(self.0.number("purchasingPrice", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `quantityReserved`: `double`.
    #[inline]
    pub fn quantity_reserved(self, value: f64) -> Self {
        Self(self.0.number("quantityReserved", value))
    }

    /// `recurSchemeLength`: `integer`. Default: `0`.
    #[inline]
    pub fn recur_scheme_length(self, value: i64) -> Self {
        Self(self.0.int("recurSchemeLength", value))
    }

    /// `recurSchemeType`: `string`. Default: `D`. Values: `H`, `D`, `W`, `M`, `Q`, `S`, `Y`.
    #[inline]
    pub fn recur_scheme_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("recurSchemeType", value.into()))
    }

    /// `trialPriceId`: `integer`.
    #[inline]
    pub fn trial_price_id(self, value: i64) -> Self {
        Self(self.0.int("trialPriceId", value))
    }

    /// `withoutOrder`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn without_order(self, value: bool) -> Self {
        Self(self.0.yes_no("withoutOrder", value))
    }

    /// `parentId`: `integer`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("parentId", value))
    }

    /// Any other key by its name on the wire, such as `propertyN` (`any`).
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

/// Keys of `fields.previewPicture` of `catalog.product.offer.add`, `fields.detailPicture` of
/// `catalog.product.offer.add`, `fields.previewPicture` of `catalog.product.offer.update`,
/// `fields.detailPicture` of `catalog.product.offer.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsPreviewPicture(rt::Params);

impl AddFieldsPreviewPicture {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fileData`. In examples: `string[]`.
    #[inline]
    pub fn file_data(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("fileData", value))
    }

    /// `remove`.
    #[inline]
    pub fn remove(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("remove", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsPreviewPicture> for rt::Params {
    #[inline]
    fn from(object: AddFieldsPreviewPicture) -> Self {
        object.0
    }
}

/// Keys of `result` of `catalog.product.offer.add`, `result` of `catalog.product.offer.get`, `result`
/// of `catalog.product.offer.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `offer`: `catalog_product_offer`. In examples: `object`.
    pub offer: Option<crate::types::CatalogProductOffer>,
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
        f.field("offer", &mut self.offer);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.product.offer.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300050`: HTTP 400.
    Code200040300050,
    /// `200040300040`: HTTP 400.
    Code200040300040,
    /// `200040300000`: HTTP 400.
    Code200040300000,
    /// `200040300043`: HTTP 400.
    Code200040300043,
    /// `200040300010`: `Access Denied` (HTTP 400).
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
        ("200040300050", "", Self::Code200040300050),
        ("200040300040", "", Self::Code200040300040),
        ("200040300000", "", Self::Code200040300000),
        ("200040300043", "", Self::Code200040300043),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Product Variation: `catalog.product.offer.delete`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_product_offer.id`.
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
    const NAME: &'static str = "catalog.product.offer.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.product.offer.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200040300040`: `Access Denied` (HTTP 400).
    Code200040300040,
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `200040300000`: HTTP 400.
    Code200040300000,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300040", "", Self::Code200040300040),
        ("200040300010", "", Self::Code200040300010),
        ("200040300000", "", Self::Code200040300000),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Download Product Variation Files: `catalog.product.offer.download`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Download(rt::Params);

impl Download {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: DownloadFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Download {
    const NAME: &'static str = "catalog.product.offer.download";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = DownloadError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.product.offer.download`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DownloadFields(rt::Params);

impl DownloadFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fileId`: `integer`. Required.
    #[inline]
    pub fn file_id(self, value: i64) -> Self {
        Self(self.0.int("fileId", value))
    }

    /// `productId`: `catalog_product_offer.id`. Required.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `fieldName`: `string`. Required. Values: `DETAIL_PICTURE`, `PREVIEW_PICTURE` or others.
    #[inline]
    pub fn field_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fieldName", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<DownloadFields> for rt::Params {
    #[inline]
    fn from(object: DownloadFields) -> Self {
        object.0
    }
}

/// What can go wrong in `catalog.product.offer.download`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownloadError {
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `0`:
    ///
    /// - HTTP 400
    /// - `Required fields: fileId` (HTTP 400)
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DownloadError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300010", "", Self::Code200040300010),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Product Variation Field Values: `catalog.product.offer.get`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_product_offer.id`.
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
    const NAME: &'static str = "catalog.product.offer.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.product.offer.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200040300000`: HTTP 400.
    Code200040300000,
    /// `200040300040`: HTTP 400.
    Code200040300040,
    /// `200040300010`: `Access Denied` (HTTP 400).
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
        ("200040300000", "", Self::Code200040300000),
        ("200040300040", "", Self::Code200040300040),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Product Variation Fields by Filter: `catalog.product.offer.getFieldsByFilter`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get-fields-by-filter.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetFieldsByFilter(rt::Params);

impl GetFieldsByFilter {
    /// A request with its required parameters:
    ///
    /// - `filter`: `object`.
    #[inline]
    pub fn new(filter: impl Into<rt::Filter>) -> Self {
        Self(rt::Params::new().filter("filter", filter))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetFieldsByFilter {
    const NAME: &'static str = "catalog.product.offer.getFieldsByFilter";
    const REQUIRED: &'static [&'static str] = &["filter"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsByFilterOutput;
    type Error = GetFieldsByFilterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `catalog.product.offer.getFieldsByFilter`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetFieldsByFilterFilter(rt::Params);

impl GetFieldsByFilterFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `iblockId`: `catalog_catalog.id`. Required.
    #[inline]
    pub fn iblock_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("iblockId", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=iblockId`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetFieldsByFilterFilter> for rt::Params {
    #[inline]
    fn from(object: GetFieldsByFilterFilter) -> Self {
        object.0
    }
}

impl From<GetFieldsByFilterFilter> for rt::Filter {
    #[inline]
    fn from(object: GetFieldsByFilterFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `catalog.product.offer.getFieldsByFilter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsByFilterOutput {
    /// `offer`: `object`.
    pub offer: Option<rt::IdMap<crate::types::CatalogDataTypesRestFieldDescription>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetFieldsByFilterOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetFieldsByFilterOutput", self, f)
    }
}

impl rt::Object for GetFieldsByFilterOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("offer", &mut self.offer);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.product.offer.getFieldsByFilter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsByFilterError {
    /// `200040300010`: `Access Denied` (HTTP 400).
    Code200040300010,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetFieldsByFilterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of product variations: `catalog.product.offer.list`
///
/// Scope: `catalog`. Access: administrators. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html)
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
    const NAME: &'static str = "catalog.product.offer.list";
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
        .items("offers")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::CatalogProductOffer;
}

/// Keys of `filter` of `catalog.product.offer.list`.
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

    /// `iblockId`: `catalog_catalog.id`. Required.
    #[inline]
    pub fn iblock_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("iblockId", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("name", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `available`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn available(self, value: bool) -> Self {
        Self(self.0.yes_no("available", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("code", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("xmlId", value.into()))
    }

    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn barcode_multi(self, value: bool) -> Self {
        Self(self.0.yes_no("barcodeMulti", value))
    }

    /// `bundle`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn bundle(self, value: bool) -> Self {
        Self(self.0.yes_no("bundle", value))
    }

    /// `canBuyZero`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_buy_zero(self, value: bool) -> Self {
        Self(self.0.yes_no("canBuyZero", value))
    }

    /// `createdBy`: `user.id`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("createdBy", value.into()))
    }

    /// `modifiedBy`: `user.id`.
    #[inline]
    pub fn modified_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("modifiedBy", value.into()))
    }

    /// `dateActiveFrom`: `datetime`.
    #[inline]
    pub fn date_active_from(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateActiveFrom", value.into()))
    }

    /// `dateActiveTo`: `datetime`.
    #[inline]
    pub fn date_active_to(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateActiveTo", value.into()))
    }

    /// `dateCreate`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateCreate", value.into()))
    }

    /// `timestampX`: `datetime`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("timestampX", value.into()))
    }

    /// `iblockSectionId`: `catalog_section.id`.
    #[inline]
    pub fn iblock_section_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("iblockSectionId", value.into()))
    }

    /// `measure`: `catalog_measure.id`.
    #[inline]
    pub fn measure(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("measure", value.into()))
    }

    /// `previewText`: `string`.
    #[inline]
    pub fn preview_text(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("previewText", value.into()))
    }

    /// `detailText`: `string`.
    #[inline]
    pub fn detail_text(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("detailText", value.into()))
    }

    /// `previewPicture`: `object`.
    #[inline]
    pub fn preview_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("previewPicture", value.into()))
    }

    /// `detailPicture`: `object`.
    #[inline]
    pub fn detail_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("detailPicture", value.into()))
    }

    /// `previewTextType`: `string`. Values: `text`, `html`.
    #[inline]
    pub fn preview_text_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("previewTextType", value.into()))
    }

    /// `detailTextType`: `string`. Values: `text`, `html`.
    #[inline]
    pub fn detail_text_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("detailTextType", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sort", value.into()))
    }

    /// `subscribe`: `string`. Values: `Y`, `N`, `D`.
    #[inline]
    pub fn subscribe(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("subscribe", value.into()))
    }

    /// `vatId`: `catalog_vat.id`. In examples: `integer[]`.
    #[inline]
    pub fn vat_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("vatId", value.into()))
    }

    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn vat_included(self, value: bool) -> Self {
        Self(self.0.yes_no("vatIncluded", value))
    }

    /// `height`: `double`.
    #[inline]
    pub fn height(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("height", value.into()))
    }

    /// `length`: `double`.
    #[inline]
    pub fn length(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("length", value.into()))
    }

    /// `weight`: `double`.
    #[inline]
    pub fn weight(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("weight", value.into()))
    }

    /// `width`: `double`.
    #[inline]
    pub fn width(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("width", value.into()))
    }

    /// `quantityTrace`: `string`. Values: `Y`, `N`, `D`.
    #[inline]
    pub fn quantity_trace(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("quantityTrace", value.into()))
    }

    /// `type`: `integer`. Values: `4`, `5`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("type", value.into()))
    }

    /// `purchasingCurrency`: `string`.
    #[inline]
    pub fn purchasing_currency(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("purchasingCurrency", value.into()))
    }

    /// `purchasingPrice`: `double`.
    #[inline]
    pub fn purchasing_price(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("purchasingPrice", value.into()))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("quantity", value.into()))
    }

    /// `quantityReserved`: `double`.
    #[inline]
    pub fn quantity_reserved(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("quantityReserved", value.into()))
    }

    /// `recurSchemeLength`: `integer`.
    #[inline]
    pub fn recur_scheme_length(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("recurSchemeLength", value.into()))
    }

    /// `recurSchemeType`: `string`. Values: `H`, `D`, `W`, `M`, `Q`, `S`, `Y`.
    #[inline]
    pub fn recur_scheme_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("recurSchemeType", value.into()))
    }

    /// `trialPriceId`: `integer`.
    #[inline]
    pub fn trial_price_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("trialPriceId", value.into()))
    }

    /// `withoutOrder`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn without_order(self, value: bool) -> Self {
        Self(self.0.yes_no("withoutOrder", value))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
    ///
    /// Other fields, such as `propertyN` (`any`).
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

/// Keys of `result` of `catalog.product.offer.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `offers`: `catalog_product_offer[]`.
    pub offers: Option<Vec<crate::types::CatalogProductOffer>>,
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
        f.field("offers", &mut self.offers);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.product.offer.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300010`: `Access denied` (HTTP 400).
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

/// Update Product Variation Fields: `catalog.product.offer.update`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_product_offer.id`.
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
    const NAME: &'static str = "catalog.product.offer.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.product.offer.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn barcode_multi(self, value: bool) -> Self {
        Self(self.0.yes_no("barcodeMulti", value))
    }

    /// `canBuyZero`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_buy_zero(self, value: bool) -> Self {
        Self(self.0.yes_no("canBuyZero", value))
    }

    /// `createdBy`: `user.id`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
    }

    /// `modifiedBy`: `user.id`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
    }

    /// `dateActiveFrom`: `datetime`.
    #[inline]
    pub fn date_active_from(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateActiveFrom", value.into()))
    }

    /// `dateActiveTo`: `datetime`.
    #[inline]
    pub fn date_active_to(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateActiveTo", value.into()))
    }

    /// `dateCreate`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateCreate", value.into()))
    }

    /// `iblockSectionId`: `catalog_section.id`.
    #[inline]
    pub fn iblock_section_id(self, value: i64) -> Self {
        Self(self.0.int("iblockSectionId", value))
    }

    /// `IblockSection`: `array`.
    #[inline]
    pub fn iblock_section(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IblockSection", value.into()))
    }

    /// `measure`: `catalog_measure.id`.
    #[inline]
    pub fn measure(self, value: i64) -> Self {
        Self(self.0.int("measure", value))
    }

    /// `previewText`: `string`.
    #[inline]
    pub fn preview_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("previewText", value.into()))
    }

    /// `detailText`: `string`.
    #[inline]
    pub fn detail_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailText", value.into()))
    }

    /// `previewPicture`: `object`.
    #[inline]
    pub fn preview_picture(self, value: AddFieldsPreviewPicture) -> Self {
        Self(self.0.object("previewPicture", value.into()))
    }

    /// `detailPicture`: `object`.
    #[inline]
    pub fn detail_picture(self, value: AddFieldsPreviewPicture) -> Self {
        Self(self.0.object("detailPicture", value.into()))
    }

    /// `previewTextType`: `string`. Values: `text`, `html`.
    #[inline]
    pub fn preview_text_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("previewTextType", value.into()))
    }

    /// `detailTextType`: `string`. Values: `text`, `html`.
    #[inline]
    pub fn detail_text_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailTextType", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `subscribe`: `string`. Values: `Y`, `N`, `D`.
    #[inline]
    pub fn subscribe(self, value: impl Into<String>) -> Self {
        Self(self.0.text("subscribe", value.into()))
    }

    /// `vatId`: `catalog_vat.id`.
    #[inline]
    pub fn vat_id(self, value: i64) -> Self {
        Self(self.0.int("vatId", value))
    }

    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn vat_included(self, value: bool) -> Self {
        Self(self.0.yes_no("vatIncluded", value))
    }

    /// `height`: `double`.
    #[inline]
    pub fn height(self, value: f64) -> Self {
        Self(self.0.number("height", value))
    }

    /// `length`: `double`.
    #[inline]
    pub fn length(self, value: f64) -> Self {
        Self(self.0.number("length", value))
    }

    /// `weight`: `double`.
    #[inline]
    pub fn weight(self, value: f64) -> Self {
        Self(self.0.number("weight", value))
    }

    /// `width`: `double`.
    #[inline]
    pub fn width(self, value: f64) -> Self {
        Self(self.0.number("width", value))
    }

    /// `quantityTrace`: `string`. Values: `Y`, `N`, `D`.
    #[inline]
    pub fn quantity_trace(self, value: impl Into<String>) -> Self {
        Self(self.0.text("quantityTrace", value.into()))
    }

    /// `purchasingCurrency`: `string`.
    #[inline]
    pub fn purchasing_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("purchasingCurrency", value.into()))
    }

    /// `purchasingPrice`: `double`.
    #[inline]
    pub fn purchasing_price(self, value: f64) -> Self {
        Self(self.0.number("purchasingPrice", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `quantityReserved`: `double`.
    #[inline]
    pub fn quantity_reserved(self, value: f64) -> Self {
        Self(self.0.number("quantityReserved", value))
    }

    /// `recurSchemeLength`: `integer`.
    #[inline]
    pub fn recur_scheme_length(self, value: i64) -> Self {
        Self(self.0.int("recurSchemeLength", value))
    }

    /// `recurSchemeType`: `string`. Values: `H`, `D`, `W`, `M`, `Q`, `S`, `Y`.
    #[inline]
    pub fn recur_scheme_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("recurSchemeType", value.into()))
    }

    /// `trialPriceId`: `integer`.
    #[inline]
    pub fn trial_price_id(self, value: i64) -> Self {
        Self(self.0.int("trialPriceId", value))
    }

    /// `withoutOrder`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn without_order(self, value: bool) -> Self {
        Self(self.0.yes_no("withoutOrder", value))
    }

    /// `parentId`: `object`.
    #[inline]
    pub fn parent_id(self, value: UpdateFieldsParentId) -> Self {
        Self(self.0.object("parentId", value.into()))
    }

    /// `iblockId`: `integer`. Seen in examples only.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("iblockId", value))
    }

    /// Any other key by its name on the wire, such as `propertyN` (`object | array`).
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

/// Keys of `fields.parentId` of `catalog.product.offer.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsParentId(rt::Params);

impl UpdateFieldsParentId {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `value`.
    #[inline]
    pub fn value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("value", value.into()))
    }

    /// `valueId`.
    #[inline]
    pub fn value_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("valueId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsParentId> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsParentId) -> Self {
        object.0
    }
}

/// What can go wrong in `catalog.product.offer.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200040300043`: HTTP 400.
    Code200040300043,
    /// `200040300050`: HTTP 400.
    Code200040300050,
    /// `200040300040`: HTTP 400.
    Code200040300040,
    /// `200040300000`: HTTP 400.
    Code200040300000,
    /// `200040300010`: `Access denied` (HTTP 400).
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
        ("200040300043", "", Self::Code200040300043),
        ("200040300050", "", Self::Code200040300050),
        ("200040300040", "", Self::Code200040300040),
        ("200040300000", "", Self::Code200040300000),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
