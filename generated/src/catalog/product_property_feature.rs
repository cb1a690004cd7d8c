// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.productPropertyFeature.*`.

use bitrix24_runtime as rt;

/// Add Product Property or Variation Parameter: `catalog.productPropertyFeature.add`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html)
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
    const NAME: &'static str = "catalog.productPropertyFeature.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.productPropertyFeature.add`, `fields` of
/// `catalog.productPropertyFeature.update`.
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

    /// `moduleId`: `string`. Required.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `featureId`: `string`. Required.
    #[inline]
    pub fn feature_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("featureId", value.into()))
    }

    /// `isEnabled`: `char`. Required. Values: `Y`, `N`.
    #[inline]
    pub fn is_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isEnabled", value))
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

/// Keys of `result` of `catalog.productPropertyFeature.add`, `result` of
/// `catalog.productPropertyFeature.get`, `result` of `catalog.productPropertyFeature.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `productPropertyFeature`: `catalog_product_property_features`. In examples: `object`.
    pub product_property_feature: Option<crate::types::CatalogProductPropertyFeatures>,
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
        f.field("productPropertyFeature", &mut self.product_property_feature);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.productPropertyFeature.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0`: `productPropertyFeature does not exist.` (HTTP 400).
    ProductPropertyFeatureDoesNotExist,
    /// `0`: `Required fields: moduleId, featureId, isEnabled` (HTTP 400).
    RequiredFieldsModuleIdFeatureIdIsEnabled,
    /// `0`: `Invalid property parameter set` (HTTP 400).
    InvalidPropertyParameterSet,
    /// `0`:
    /// `Mysql query error: (1062) Duplicate entry '...' for key 'b_iblock_property_feature.ix_iblock_property_feature'`
    /// (HTTP 400).
    MysqlQueryError1062DuplicateEntry,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Mysql query error: (1062) Duplicate entry * for key 'b_iblock_property_feature.ix_iblock_property_feature'",
            Self::MysqlQueryError1062DuplicateEntry,
        ),
        (
            "0",
            "Required fields: moduleId, featureId, isEnabled",
            Self::RequiredFieldsModuleIdFeatureIdIsEnabled,
        ),
        (
            "0",
            "productPropertyFeature does not exist.",
            Self::ProductPropertyFeatureDoesNotExist,
        ),
        ("0", "Invalid property parameter set", Self::InvalidPropertyParameterSet),
        ("0", "Access Denied", Self::AccessDenied),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Product Property Feature Parameter or Variations: `catalog.productPropertyFeature.get`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html)
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
    const NAME: &'static str = "catalog.productPropertyFeature.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.productPropertyFeature.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0`: `productPropertyFeature does not exist.` (HTTP 400).
    ProductPropertyFeatureDoesNotExist,
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
            "productPropertyFeature does not exist.",
            Self::ProductPropertyFeatureDoesNotExist,
        ),
        ("0", "Access Denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Available Product Property Features or Variations: `catalog.productPropertyFeature.getAvailableFeaturesByProperty`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetAvailableFeaturesByProperty(rt::Params);

impl GetAvailableFeaturesByProperty {
    /// A request with its required parameters:
    ///
    /// - `propertyId`: `catalog_product_property.id`.
    #[inline]
    pub fn new(property_id: i64) -> Self {
        Self(rt::Params::new().int("propertyId", property_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetAvailableFeaturesByProperty {
    const NAME: &'static str = "catalog.productPropertyFeature.getAvailableFeaturesByProperty";
    const REQUIRED: &'static [&'static str] = &["propertyId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetAvailableFeaturesByPropertyOutput;
    type Error = GetAvailableFeaturesByPropertyError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.productPropertyFeature.getAvailableFeaturesByProperty`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableFeaturesByPropertyOutput {
    /// `features`: `array`.
    pub features: Option<Vec<GetAvailableFeaturesByPropertyOutputFeatures>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetAvailableFeaturesByPropertyOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetAvailableFeaturesByPropertyOutput", self, f)
    }
}

impl rt::Object for GetAvailableFeaturesByPropertyOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("features", &mut self.features);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.features` of `catalog.productPropertyFeature.getAvailableFeaturesByProperty`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableFeaturesByPropertyOutputFeatures {
    /// `featureId`. In examples: `string`.
    pub feature_id: Option<String>,
    /// `featureName`. In examples: `string`.
    pub feature_name: Option<String>,
    /// `moduleId`. In examples: `string`.
    pub module_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetAvailableFeaturesByPropertyOutputFeatures {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetAvailableFeaturesByPropertyOutputFeatures", self, f)
    }
}

impl rt::Object for GetAvailableFeaturesByPropertyOutputFeatures {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("featureId", &mut self.feature_id);
        f.text("featureName", &mut self.feature_name);
        f.text("moduleId", &mut self.module_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.productPropertyFeature.getAvailableFeaturesByProperty`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetAvailableFeaturesByPropertyError {
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0`: `productPropertyFeature does not exist.` (HTTP 400).
    ProductPropertyFeatureDoesNotExist,
    /// `0` with any other text.
    Code0,
    /// `100`: `Invalid value {abc} to match with parameter {propertyId}. Should be value of type int.`
    /// (HTTP 400).
    InvalidValueToMatchParameterPropertyId,
    /// `100`: `Could not find value for parameter {propertyId}` (HTTP 400).
    CouldNotFindValueParameterPropertyId,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetAvailableFeaturesByPropertyError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "productPropertyFeature does not exist.",
            Self::ProductPropertyFeatureDoesNotExist,
        ),
        ("0", "Access Denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        (
            "100",
            "Invalid value * to match with parameter {propertyId}. Should be value of type int.",
            Self::InvalidValueToMatchParameterPropertyId,
        ),
        (
            "100",
            "Could not find value for parameter {propertyId}",
            Self::CouldNotFindValueParameterPropertyId,
        ),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Fields of Product Property Features or Variations: `catalog.productPropertyFeature.getFields`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html)
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
    const NAME: &'static str = "catalog.productPropertyFeature.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.productPropertyFeature.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `productPropertyFeature`: `object`.
    pub product_property_feature: Option<
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
        f.field("productPropertyFeature", &mut self.product_property_feature);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.productPropertyFeature.getFields`.
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

/// Get a List of Product Property Feature Parameters or Variations: `catalog.productPropertyFeature.list`
///
/// Scope: `catalog`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html)
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
    const NAME: &'static str = "catalog.productPropertyFeature.list";
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
        .items("productPropertyFeatures")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::CatalogProductPropertyFeatures;
}

/// Keys of `filter` of `catalog.productPropertyFeature.list`.
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

    /// `moduleId`: `string`.
    #[inline]
    pub fn module_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("moduleId", value.into()))
    }

    /// `featureId`: `string`.
    #[inline]
    pub fn feature_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("featureId", value.into()))
    }

    /// `isEnabled`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isEnabled", value))
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

/// Keys of `result` of `catalog.productPropertyFeature.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `productPropertyFeatures`: `catalog_product_property_features[]`.
    pub product_property_features: Option<
        Vec<crate::types::CatalogProductPropertyFeatures>,
    >,
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
        f.field("productPropertyFeatures", &mut self.product_property_features);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.productPropertyFeature.list`.
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

/// Update Product Property or Variation Parameter: `catalog.productPropertyFeature.update`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html)
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
    const NAME: &'static str = "catalog.productPropertyFeature.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `catalog.productPropertyFeature.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0`: `productPropertyFeature does not exist.` (HTTP 400).
    ProductPropertyFeatureDoesNotExist,
    /// `0`: `Required fields: moduleId, featureId, isEnabled` (HTTP 400).
    RequiredFieldsModuleIdFeatureIdIsEnabled,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "Required fields: moduleId, featureId, isEnabled",
            Self::RequiredFieldsModuleIdFeatureIdIsEnabled,
        ),
        (
            "0",
            "productPropertyFeature does not exist.",
            Self::ProductPropertyFeatureDoesNotExist,
        ),
        ("0", "Access Denied", Self::AccessDenied),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
