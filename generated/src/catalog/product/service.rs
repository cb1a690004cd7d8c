// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.product.service.*`.

use bitrix24_runtime as rt;

/// Add Service: `catalog.product.service.add`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html)
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
    const NAME: &'static str = "catalog.product.service.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.product.service.add`.
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

/// Keys of `fields.previewPicture` of `catalog.product.service.add`, `fields.detailPicture` of
/// `catalog.product.service.add`, `fields.previewPicture` of `catalog.product.service.update`,
/// `fields.detailPicture` of `catalog.product.service.update`.
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

/// Keys of `result` of `catalog.product.service.add`, `result` of `catalog.product.service.get`,
/// `result` of `catalog.product.service.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `service`: `catalog_product_service`. In examples: `object`.
    pub service: Option<crate::types::CatalogProductService>,
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
        f.field("service", &mut self.service);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.product.service.add`.
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

/// Delete Service: `catalog.product.service.delete`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_product_service.id`.
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
    const NAME: &'static str = "catalog.product.service.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.product.service.delete`.
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

/// Download Files for Service: `catalog.product.service.download`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-download.html)
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
    const NAME: &'static str = "catalog.product.service.download";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = DownloadError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.product.service.download`.
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

    /// `productId`: `catalog_product_service.id`. Required.
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

/// What can go wrong in `catalog.product.service.download`.
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

/// Get Service Field Values: `catalog.product.service.get`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_product_service.id`.
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
    const NAME: &'static str = "catalog.product.service.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.product.service.get`.
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

/// Get Service Fields by Filter: `catalog.product.service.getFieldsByFilter`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get-fields-by-filter.html)
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
    const NAME: &'static str = "catalog.product.service.getFieldsByFilter";
    const REQUIRED: &'static [&'static str] = &["filter"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsByFilterOutput;
    type Error = GetFieldsByFilterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `catalog.product.service.getFieldsByFilter`.
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

/// Keys of `result` of `catalog.product.service.getFieldsByFilter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsByFilterOutput {
    /// `service`: `object`.
    pub service: Option<rt::IdMap<crate::types::CatalogDataTypesRestFieldDescription>>,
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
        f.field("service", &mut self.service);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.product.service.getFieldsByFilter`.
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

/// Get a list of services: `catalog.product.service.list`
///
/// Scope: `catalog`. Access: administrators. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html)
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
    const NAME: &'static str = "catalog.product.service.list";
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
        .items("services")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::CatalogProductService;
}

/// Keys of `filter` of `catalog.product.service.list`.
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

    /// `bundle`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn bundle(self, value: bool) -> Self {
        Self(self.0.yes_no("bundle", value))
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

    /// `type`: `integer`. Values: `7`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("type", value.into()))
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

/// Keys of `result` of `catalog.product.service.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `services`: `catalog_product_service[]`.
    pub services: Option<Vec<crate::types::CatalogProductService>>,
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
        f.field("services", &mut self.services);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.product.service.list`.
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

/// Update Service Fields: `catalog.product.service.update`
///
/// Scope: `catalog`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_product_service.id`.
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
    const NAME: &'static str = "catalog.product.service.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.product.service.update`.
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

/// What can go wrong in `catalog.product.service.update`.
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
