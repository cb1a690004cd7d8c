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

    /// `userType`: `string`. Values: `DateTime`, `Money`, `SKU`, `directory`, `employee`, `UserID`,
    /// `EList`, `EAutocomplete`, `SectionAuto`, `HTML`, `map_google`, `map_yandex`, `DiskFile`, `ECrm`,
    /// `BoolEnum` or others.
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
    ///
    /// See [`AddFieldsUserTypeSettings`].
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

/// Keys of `fields.userTypeSettings` of `catalog.productProperty.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsUserTypeSettings(rt::Params);

impl AddFieldsUserTypeSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `tableName`: `string`. Seen in examples only.
    #[inline]
    pub fn table_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("tableName", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsUserTypeSettings> for rt::Params {
    #[inline]
    fn from(object: AddFieldsUserTypeSettings) -> Self {
        object.0
    }
}

impl From<AddFieldsUserTypeSettings> for rt::Value {
    #[inline]
    fn from(object: AddFieldsUserTypeSettings) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `catalog.productProperty.add`, `result` of `catalog.productProperty.get`,
/// `result` of `catalog.productProperty.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `productProperty`: `catalog_product_property`. In examples: `object`.
    pub product_property: Option<crate::types::CatalogProductProperty>,
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
        f.field("productProperty", &mut self.product_property);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.productProperty.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`: `Required fields: iblockId, name, propertyType` (HTTP 400).
    RequiredFieldsIblockIdNamePropertyType,
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0`: `The specified iblock is not a product catalog` (HTTP 400).
    SpecifiedIblockNotProductCatalog,
    /// `0`: `Invalid property type specified` (HTTP 400).
    InvalidPropertyTypeSpecified,
    /// `0`: `Invalid custom property type settings specified` (HTTP 400).
    InvalidCustomPropertyTypeSettingsSpecified,
    /// `0`: `Property code cannot start with a digit` (HTTP 400).
    PropertyCodeCannotStartDigit,
    /// `0`: `` Wrong format of field `...` `` (HTTP 400).
    WrongFormatField,
    /// `0`: `Error adding property` (HTTP 400).
    ErrorAddingProperty,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Invalid custom property type settings specified",
            Self::InvalidCustomPropertyTypeSettingsSpecified,
        ),
        (
            "0",
            "Required fields: iblockId, name, propertyType",
            Self::RequiredFieldsIblockIdNamePropertyType,
        ),
        (
            "0",
            "The specified iblock is not a product catalog",
            Self::SpecifiedIblockNotProductCatalog,
        ),
        (
            "0",
            "Property code cannot start with a digit",
            Self::PropertyCodeCannotStartDigit,
        ),
        ("0", "Invalid property type specified", Self::InvalidPropertyTypeSpecified),
        ("0", "Error adding property", Self::ErrorAddingProperty),
        ("0", "Wrong format of field *", Self::WrongFormatField),
        ("0", "Access Denied", Self::AccessDenied),
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
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0`: `The specified property does not belong to a product catalog` (HTTP 400).
    SpecifiedPropertyNotBelongToProductCatalog,
    /// `0`: `Error deleting product property` (HTTP 400).
    ErrorDeletingProductProperty,
    /// `0` with any other text.
    Code0,
    /// An empty code: `productProperty does not exist.` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "The specified property does not belong to a product catalog",
            Self::SpecifiedPropertyNotBelongToProductCatalog,
        ),
        ("0", "Error deleting product property", Self::ErrorDeletingProductProperty),
        ("0", "Access Denied", Self::AccessDenied),
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `productProperty`: `object`.
    pub product_property: Option<
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
/// Scope: `catalog`. A list: [`rt::Client::list`] reads all of its pages.
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
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `order`: `object`. Default: `id ASC`.
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

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .items("productProperties")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::CatalogProductProperty;
}

/// Keys of `filter` of `catalog.productProperty.list`.
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

    /// `timestampX`: `datetime`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("timestampX", value.into()))
    }

    /// `iblockId`: `catalog_catalog.id`.
    #[inline]
    pub fn iblock_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("iblockId", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("name", value.into()))
    }

    /// `active`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sort", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("code", value.into()))
    }

    /// `defaultValue`: `text`.
    #[inline]
    pub fn default_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("defaultValue", value.into()))
    }

    /// `propertyType`: `string`. Values: `N`, `S`, `L`, `F`, `E`, `G`.
    #[inline]
    pub fn property_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("propertyType", value.into()))
    }

    /// `userType`: `string`. Values: `DateTime`, `Money`, `SKU`, `directory`, `employee`, `UserID`,
    /// `EList`, `EAutocomplete`, `SectionAuto`, `HTML`, `map_google`, `DiskFile`, `ECrm`, `BoolEnum` or
    /// others.
    #[inline]
    pub fn user_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("userType", value.into()))
    }

    /// `rowCount`: `integer`.
    #[inline]
    pub fn row_count(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("rowCount", value.into()))
    }

    /// `colCount`: `integer`.
    #[inline]
    pub fn col_count(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("colCount", value.into()))
    }

    /// `listType`: `char`.
    #[inline]
    pub fn list_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("listType", value.into()))
    }

    /// `multiple`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("multiple", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("xmlId", value.into()))
    }

    /// `fileType`: `string`.
    #[inline]
    pub fn file_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fileType", value.into()))
    }

    /// `multipleCnt`: `integer`.
    #[inline]
    pub fn multiple_cnt(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("multipleCnt", value.into()))
    }

    /// `linkIblockId`: `catalog_catalog.id`.
    #[inline]
    pub fn link_iblock_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("linkIblockId", value.into()))
    }

    /// `withDescription`: `char`.
    #[inline]
    pub fn with_description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("withDescription", value.into()))
    }

    /// `searchable`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("searchable", value))
    }

    /// `filtrable`: `char`.
    #[inline]
    pub fn filtrable(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filtrable", value.into()))
    }

    /// `isRequired`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_required(self, value: bool) -> Self {
        Self(self.0.yes_no("isRequired", value))
    }

    /// `hint`: `string`.
    #[inline]
    pub fn hint(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("hint", value.into()))
    }

    /// `userTypeSettings`: `object`.
    ///
    /// See [`ListFilterUserTypeSettings`].
    #[inline]
    pub fn user_type_settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("userTypeSettings", value.into()))
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

/// Keys of `filter.userTypeSettings` of `catalog.productProperty.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterUserTypeSettings(rt::Params);

impl ListFilterUserTypeSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `group`: `string`. Seen in examples only.
    #[inline]
    pub fn group(self, value: impl Into<String>) -> Self {
        Self(self.0.text("group", value.into()))
    }

    /// `multiple`: `string`. Seen in examples only.
    #[inline]
    pub fn multiple(self, value: impl Into<String>) -> Self {
        Self(self.0.text("multiple", value.into()))
    }

    /// `size`: `integer`. Seen in examples only.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("size", value))
    }

    /// `tableName`: `string`. Seen in examples only.
    #[inline]
    pub fn table_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("tableName", value.into()))
    }

    /// `width`: `integer`. Seen in examples only.
    #[inline]
    pub fn width(self, value: i64) -> Self {
        Self(self.0.int("width", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterUserTypeSettings> for rt::Params {
    #[inline]
    fn from(object: ListFilterUserTypeSettings) -> Self {
        object.0
    }
}

impl From<ListFilterUserTypeSettings> for rt::Value {
    #[inline]
    fn from(object: ListFilterUserTypeSettings) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `catalog.productProperty.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `productProperties`: `catalog_product_property[]`.
    pub product_properties: Option<Vec<crate::types::CatalogProductProperty>>,
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
    /// `100`: `Invalid value {...} to match with parameter {filter}. Should be value of type array` (HTTP
    /// 400).
    InvalidValueToMatchParameterFilter,
    /// `100`: `Invalid value {...} to match with parameter {select}. Should be value of type array` (HTTP
    /// 400).
    InvalidValueToMatchParameterSelect,
    /// `100`: `Invalid value {...} to match with parameter {order}. Should be value of type array` (HTTP
    /// 400).
    InvalidValueToMatchParameterOrder,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        (
            "100",
            "Invalid value * to match with parameter {filter}. Should be value of type array",
            Self::InvalidValueToMatchParameterFilter,
        ),
        (
            "100",
            "Invalid value * to match with parameter {select}. Should be value of type array",
            Self::InvalidValueToMatchParameterSelect,
        ),
        (
            "100",
            "Invalid value * to match with parameter {order}. Should be value of type array",
            Self::InvalidValueToMatchParameterOrder,
        ),
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
    /// `0`: `Required fields: iblockId` (HTTP 400).
    RequiredFieldsIblockId,
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0`: `The specified property does not belong to a product catalog` (HTTP 400).
    SpecifiedPropertyNotBelongToProductCatalog,
    /// `0`: `Invalid property type specified` (HTTP 400).
    InvalidPropertyTypeSpecified,
    /// `0`: `Invalid custom property type settings specified` (HTTP 400).
    InvalidCustomPropertyTypeSettingsSpecified,
    /// `0`: `Property code cannot start with a digit` (HTTP 400).
    PropertyCodeCannotStartDigit,
    /// `0`: `Invalid information block code` (HTTP 400).
    InvalidInformationBlockCode,
    /// `0`: `` Wrong format of field `...` `` (HTTP 400).
    WrongFormatField,
    /// `0`: `Error updating product property` (HTTP 400).
    ErrorUpdatingProductProperty,
    /// `0` with any other text.
    Code0,
    /// An empty code: `productProperty does not exist` (HTTP 400).
    NoCode,
    /// `100`: `Invalid value {...} to match with parameter {id}. Should be value of type int` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "The specified property does not belong to a product catalog",
            Self::SpecifiedPropertyNotBelongToProductCatalog,
        ),
        (
            "0",
            "Invalid custom property type settings specified",
            Self::InvalidCustomPropertyTypeSettingsSpecified,
        ),
        (
            "0",
            "Property code cannot start with a digit",
            Self::PropertyCodeCannotStartDigit,
        ),
        ("0", "Invalid property type specified", Self::InvalidPropertyTypeSpecified),
        ("0", "Error updating product property", Self::ErrorUpdatingProductProperty),
        ("0", "Invalid information block code", Self::InvalidInformationBlockCode),
        ("0", "Required fields: iblockId", Self::RequiredFieldsIblockId),
        ("0", "Wrong format of field *", Self::WrongFormatField),
        ("0", "Access Denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        ("", "", Self::NoCode),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
