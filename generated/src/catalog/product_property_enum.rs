// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.productPropertyEnum.*`.

use bitrix24_runtime as rt;

/// Add Value to List Property: `catalog.productPropertyEnum.add`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html)
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
    const NAME: &'static str = "catalog.productPropertyEnum.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.productPropertyEnum.add`, `fields` of
/// `catalog.productPropertyEnum.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `propertyId`: `catalog_product_property.id`. Required.
    #[inline]
    pub fn property_id(self, value: i64) -> Self {
        Self(self.0.int("propertyId", value))
    }

    /// `value`: `string`. Required.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// `xmlId`: `string`. Required.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `def`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn def(self, value: bool) -> Self {
        Self(self.0.yes_no("def", value))
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

/// Keys of `result` of `catalog.productPropertyEnum.add`, `result` of
/// `catalog.productPropertyEnum.get`, `result` of `catalog.productPropertyEnum.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `productPropertyEnum`: `catalog_product_property_enum`. In examples: `object`.
    pub product_property_enum: Option<crate::types::CatalogProductPropertyEnum>,
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
        f.field("productPropertyEnum", &mut self.product_property_enum);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.productPropertyEnum.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0`: `productPropertyEnum does not exist.` (HTTP 400).
    ProductPropertyEnumDoesNotExist,
    /// `0`: `Only list properties are supported` (HTTP 400).
    OnlyListPropertiesSupported,
    /// `0`: `Required fields: xmlId` (HTTP 400).
    RequiredFieldsXmlId,
    /// `0`: `A value with xmlId '...' already exists.` (HTTP 400).
    ValueXmlIdAlreadyExists,
    /// `0`: `Internal error adding enumeration value. Try adding again.` (HTTP 400).
    InternalErrorAddingEnumerationValue,
    /// `0` with any other text.
    Code0,
    /// `BX_INVALID_VALUE`: `An entry with External code equal to ..., already exists in the database` (HTTP
    /// 400).
    BxInvalidValue,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Internal error adding enumeration value. Try adding again.",
            Self::InternalErrorAddingEnumerationValue,
        ),
        (
            "0",
            "productPropertyEnum does not exist.",
            Self::ProductPropertyEnumDoesNotExist,
        ),
        ("0", "Only list properties are supported", Self::OnlyListPropertiesSupported),
        ("0", "A value with xmlId * already exists.", Self::ValueXmlIdAlreadyExists),
        ("0", "Required fields: xmlId", Self::RequiredFieldsXmlId),
        ("0", "Access Denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        ("BX_INVALID_VALUE", "", Self::BxInvalidValue),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete the Value of the List Property: `catalog.productPropertyEnum.delete`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html)
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
    const NAME: &'static str = "catalog.productPropertyEnum.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.productPropertyEnum.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0`: `productPropertyEnum does not exist.` (HTTP 400).
    ProductPropertyEnumDoesNotExist,
    /// `0`: `Internal error deleting enumeration value. Try deleting again.` (HTTP 400).
    InternalErrorDeletingEnumerationValue,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Internal error deleting enumeration value. Try deleting again.",
            Self::InternalErrorDeletingEnumerationValue,
        ),
        (
            "0",
            "productPropertyEnum does not exist.",
            Self::ProductPropertyEnumDoesNotExist,
        ),
        ("0", "Access Denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the Value of the List Property: `catalog.productPropertyEnum.get`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html)
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
    const NAME: &'static str = "catalog.productPropertyEnum.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.productPropertyEnum.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0`: `productPropertyEnum does not exist.` (HTTP 400).
    ProductPropertyEnumDoesNotExist,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "productPropertyEnum does not exist.",
            Self::ProductPropertyEnumDoesNotExist,
        ),
        ("0", "Access Denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Fields of List Property Values: `catalog.productPropertyEnum.getFields`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html)
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
    const NAME: &'static str = "catalog.productPropertyEnum.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.productPropertyEnum.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `productPropertyEnum`: `object`.
    pub product_property_enum: Option<
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
        f.field("productPropertyEnum", &mut self.product_property_enum);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.productPropertyEnum.getFields`.
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

/// Get a List of Values for List Properties: `catalog.productPropertyEnum.list`
///
/// Scope: `catalog`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html)
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
    const NAME: &'static str = "catalog.productPropertyEnum.list";
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
        .items("productPropertyEnums")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::CatalogProductPropertyEnum;
}

/// Keys of `filter` of `catalog.productPropertyEnum.list`.
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

    /// `propertyId`: `catalog_product_property.id`.
    #[inline]
    pub fn property_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("propertyId", value.into()))
    }

    /// `value`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("value", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("xmlId", value.into()))
    }

    /// `def`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn def(self, value: bool) -> Self {
        Self(self.0.yes_no("def", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sort", value.into()))
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

/// Keys of `result` of `catalog.productPropertyEnum.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `productPropertyEnums`: `catalog_product_property_enum[]`.
    pub product_property_enums: Option<Vec<crate::types::CatalogProductPropertyEnum>>,
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
        f.field("productPropertyEnums", &mut self.product_property_enums);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.productPropertyEnum.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `Access Denied` (HTTP 400).
    Code0,
    /// `100`: `Invalid value {wrong_type} to match with parameter {filter}. Should be value of type array.`
    /// (HTTP 400).
    InvalidValueToMatchParameterFilter,
    /// `100`: `Invalid value {wrong_type} to match with parameter {select}. Should be value of type array.`
    /// (HTTP 400).
    InvalidValueToMatchParameterSelect,
    /// `100`: `Invalid value {wrong_type} to match with parameter {order}. Should be value of type array.`
    /// (HTTP 400).
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
            "Invalid value * to match with parameter {filter}. Should be value of type array.",
            Self::InvalidValueToMatchParameterFilter,
        ),
        (
            "100",
            "Invalid value * to match with parameter {select}. Should be value of type array.",
            Self::InvalidValueToMatchParameterSelect,
        ),
        (
            "100",
            "Invalid value * to match with parameter {order}. Should be value of type array.",
            Self::InvalidValueToMatchParameterOrder,
        ),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Update the Value of the List Property: `catalog.productPropertyEnum.update`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: AddFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "catalog.productPropertyEnum.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.productPropertyEnum.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0`: `productPropertyEnum does not exist.` (HTTP 400).
    ProductPropertyEnumDoesNotExist,
    /// `0`: `The specified property does not belong to a product catalog` (HTTP 400).
    SpecifiedPropertyNotBelongToProductCatalog,
    /// `0`: `Required fields: xmlId` (HTTP 400).
    RequiredFieldsXmlId,
    /// `0`: `Internal error updating enumeration value. Try updating again.` (HTTP 400).
    InternalErrorUpdatingEnumerationValue,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Internal error updating enumeration value. Try updating again.",
            Self::InternalErrorUpdatingEnumerationValue,
        ),
        (
            "0",
            "The specified property does not belong to a product catalog",
            Self::SpecifiedPropertyNotBelongToProductCatalog,
        ),
        (
            "0",
            "productPropertyEnum does not exist.",
            Self::ProductPropertyEnumDoesNotExist,
        ),
        ("0", "Required fields: xmlId", Self::RequiredFieldsXmlId),
        ("0", "Access Denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
