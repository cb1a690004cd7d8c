// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.productProperty.*`.

use bitrix24_runtime as rt;

/// Add Product Property or Variation: `catalog.productProperty.add`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html)
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
    const NAME: &'static str = "catalog.productProperty.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.productProperty.add`.
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

    /// `propertyType`: `string`. Required. Values: `N`, `S`, `L`, `F`, `E`, `G`.
    #[inline]
    pub fn property_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("propertyType", value.into()))
    }

    /// `active`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `defaultValue`: `text`.
    #[inline]
    pub fn default_value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("defaultValue", value.into()))
    }

    /// `userType`: `string`.
    #[inline]
    pub fn user_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userType", value.into()))
    }

    /// `rowCount`: `integer`.
    #[inline]
    pub fn row_count(self, value: i64) -> Self {
        Self(self.0.int("rowCount", value))
    }

    /// `colCount`: `integer`.
    #[inline]
    pub fn col_count(self, value: i64) -> Self {
        Self(self.0.int("colCount", value))
    }

    /// `listType`: `char`. Values: `L`, `C`.
    #[inline]
    pub fn list_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("listType", value.into()))
    }

    /// `multiple`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("multiple", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `fileType`: `string`.
    #[inline]
    pub fn file_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fileType", value.into()))
    }

    /// `multipleCnt`: `integer`.
    #[inline]
    pub fn multiple_cnt(self, value: i64) -> Self {
        Self(self.0.int("multipleCnt", value))
    }

    /// `linkIblockId`: `catalog_catalog.id`.
    #[inline]
    pub fn link_iblock_id(self, value: i64) -> Self {
        Self(self.0.int("linkIblockId", value))
    }

    /// `withDescription`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn with_description(self, value: bool) -> Self {
        Self(self.0.yes_no("withDescription", value))
    }

    /// `searchable`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("searchable", value))
    }

    /// `filtrable`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn filtrable(self, value: bool) -> Self {
        Self(self.0.yes_no("filtrable", value))
    }

    /// `isRequired`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_required(self, value: bool) -> Self {
        Self(self.0.yes_no("isRequired", value))
    }

    /// `hint`: `string`.
    #[inline]
    pub fn hint(self, value: impl Into<String>) -> Self {
        Self(self.0.text("hint", value.into()))
    }

    /// `userTypeSettings`: `object`.
    #[inline]
    pub fn user_type_settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("userTypeSettings", value.into()))
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

/// Keys of `result` of `catalog.productProperty.add`, `result` of `catalog.productProperty.get`,
/// `result` of `catalog.productProperty.update`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `productProperty`: `catalog_product_property`. In examples: `object`.
    pub product_property: Option<crate::types::CatalogProductProperty>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("productProperty", &mut self.product_property);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.productProperty.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`:
    ///
    /// - `Required fields: iblockId, name, propertyType` (HTTP 400)
    /// - `Access Denied` (HTTP 400)
    /// - `The specified iblock is not a product catalog` (HTTP 400)
    /// - `Invalid property type specified` (HTTP 400)
    /// - `Invalid custom property type settings specified` (HTTP 400)
    /// - `Property code cannot start with a digit` (HTTP 400)
    /// - `` Wrong format of field `...` `` (HTTP 400)
    /// - `Error adding property` (HTTP 400)
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete product property or variation: `catalog.productProperty.delete`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_product_property.id`.
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
    const NAME: &'static str = "catalog.productProperty.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.productProperty.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `0`:
    ///
    /// - `Access Denied` (HTTP 400)
    /// - `The specified property does not belong to a product catalog` (HTTP 400)
    /// - `Error deleting product property` (HTTP 400)
    Code0,
    /// An empty code: `productProperty does not exist.` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Values of Product or Variation Property Fields: `catalog.productProperty.get`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_product_property.id`.
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
    const NAME: &'static str = "catalog.productProperty.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.productProperty.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`: `Access Denied` (HTTP 400).
    Code0,
    /// An empty code: `productProperty does not exist.` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Product or Variation Property Fields: `catalog.productProperty.getFields`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html)
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
    const NAME: &'static str = "catalog.productProperty.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.productProperty.getFields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `productProperty`: `object`.
    pub product_property: Option<
        rt::IdMap<crate::types::CatalogDataTypesRestFieldDescription>,
    >,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for GetFieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("productProperty", &mut self.product_property);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.productProperty.getFields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `0`: `Access Denied` (HTTP 400).
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

/// Get a list of product properties or variations: `catalog.productProperty.list`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html)
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
    #[inline]
    pub fn filter(self, value: crate::types::CatalogProductPropertyInput) -> Self {
        Self(self.0.object("filter", value.into()))
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
    const NAME: &'static str = "catalog.productProperty.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.productProperty.list`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `productProperties`: `catalog_product_property[]`.
    pub product_properties: Option<Vec<crate::types::CatalogProductProperty>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("productProperties", &mut self.product_properties);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.productProperty.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `Access Denied` (HTTP 400).
    Code0,
    /// `100`:
    ///
    /// - ``Invalid value {`...`} to match with parameter {filter}. Should be value of type array`` (HTTP 400)
    /// - ``Invalid value {`...`} to match with parameter {select}. Should be value of type array`` (HTTP 400)
    /// - ``Invalid value {`...`} to match with parameter {order}. Should be value of type array`` (HTTP 400)
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Product or Variation Property: `catalog.productProperty.update`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `catalog_product_property.id`.
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
    const NAME: &'static str = "catalog.productProperty.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.productProperty.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
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

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `propertyType`: `string`.
    #[inline]
    pub fn property_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("propertyType", value.into()))
    }

    /// `active`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `defaultValue`: `text`.
    #[inline]
    pub fn default_value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("defaultValue", value.into()))
    }

    /// `userType`: `string`.
    #[inline]
    pub fn user_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userType", value.into()))
    }

    /// `rowCount`: `integer`.
    #[inline]
    pub fn row_count(self, value: i64) -> Self {
        Self(self.0.int("rowCount", value))
    }

    /// `colCount`: `integer`.
    #[inline]
    pub fn col_count(self, value: i64) -> Self {
        Self(self.0.int("colCount", value))
    }

    /// `listType`: `char`. Values: `L`, `C`.
    #[inline]
    pub fn list_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("listType", value.into()))
    }

    /// `multiple`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("multiple", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `fileType`: `string`.
    #[inline]
    pub fn file_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fileType", value.into()))
    }

    /// `multipleCnt`: `integer`.
    #[inline]
    pub fn multiple_cnt(self, value: i64) -> Self {
        Self(self.0.int("multipleCnt", value))
    }

    /// `linkIblockId`: `catalog_catalog.id`.
    #[inline]
    pub fn link_iblock_id(self, value: i64) -> Self {
        Self(self.0.int("linkIblockId", value))
    }

    /// `withDescription`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn with_description(self, value: bool) -> Self {
        Self(self.0.yes_no("withDescription", value))
    }

    /// `searchable`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("searchable", value))
    }

    /// `filtrable`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn filtrable(self, value: bool) -> Self {
        Self(self.0.yes_no("filtrable", value))
    }

    /// `isRequired`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_required(self, value: bool) -> Self {
        Self(self.0.yes_no("isRequired", value))
    }

    /// `hint`: `string`.
    #[inline]
    pub fn hint(self, value: impl Into<String>) -> Self {
        Self(self.0.text("hint", value.into()))
    }

    /// `userTypeSettings`: `object`.
    #[inline]
    pub fn user_type_settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("userTypeSettings", value.into()))
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

/// What can go wrong in `catalog.productProperty.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `0`:
    ///
    /// - `Required fields: iblockId` (HTTP 400)
    /// - `Access Denied` (HTTP 400)
    /// - `The specified property does not belong to a product catalog` (HTTP 400)
    /// - `Invalid property type specified` (HTTP 400)
    /// - `Invalid custom property type settings specified` (HTTP 400)
    /// - `Property code cannot start with a digit` (HTTP 400)
    /// - `Invalid information block code` (HTTP 400)
    /// - `` Wrong format of field `...` `` (HTTP 400)
    /// - `Error updating product property` (HTTP 400)
    Code0,
    /// An empty code: `productProperty does not exist` (HTTP 400).
    NoCode,
    /// `100`: ``Invalid value {`...`} to match with parameter {id}. Should be value of type int`` (HTTP
    /// 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("", "", Self::NoCode),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
