// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.productPropertySection.*`.

use bitrix24_runtime as rt;

/// Get Section Settings of Property: `catalog.productPropertySection.get`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
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

impl rt::Method for Get {
    const NAME: &'static str = "catalog.productPropertySection.get";
    const REQUIRED: &'static [&'static str] = &["propertyId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.productPropertySection.get`, `result` of
/// `catalog.productPropertySection.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `productPropertySection`: `catalog_product_property_section`. In examples: `object`.
    pub product_property_section: Option<crate::types::CatalogProductPropertySection>,
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
        f.field("productPropertySection", &mut self.product_property_section);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.productPropertySection.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0`: `productPropertySection does not exist.` (HTTP 400).
    ProductPropertySectionDoesNotExist,
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

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "productPropertySection does not exist.",
            Self::ProductPropertySectionDoesNotExist,
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

/// Get a List of Section Settings: `catalog.productPropertySection.list`
///
/// Scope: `catalog`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Values: `displayExpanded`, `displayType`, `filterHint`, `propertyId`,
    /// `smartFilter`.
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

    /// `order`: `object`. Default: `propertyId ASC`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
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
    const NAME: &'static str = "catalog.productPropertySection.list";
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
        .items("productPropertySections")
        .filter("filter")
        .order("order");
    type Item = crate::types::CatalogProductPropertySection;
}

/// Keys of `filter` of `catalog.productPropertySection.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `displayExpanded`.
    #[inline]
    pub fn display_expanded(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("displayExpanded", value.into()))
    }

    /// `displayType`.
    #[inline]
    pub fn display_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("displayType", value.into()))
    }

    /// `filterHint`.
    #[inline]
    pub fn filter_hint(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filterHint", value.into()))
    }

    /// `propertyId`. In examples: `integer`.
    #[inline]
    pub fn property_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("propertyId", value.into()))
    }

    /// `smartFilter`.
    #[inline]
    pub fn smart_filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("smartFilter", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=displayExpanded`.
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

/// Keys of `order` of `catalog.productPropertySection.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `displayExpanded`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn display_expanded(self, value: impl Into<String>) -> Self {
        Self(self.0.text("displayExpanded", value.into()))
    }

    /// `displayType`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn display_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("displayType", value.into()))
    }

    /// `filterHint`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn filter_hint(self, value: impl Into<String>) -> Self {
        Self(self.0.text("filterHint", value.into()))
    }

    /// `propertyId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn property_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("propertyId", value.into()))
    }

    /// `smartFilter`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn smart_filter(self, value: impl Into<String>) -> Self {
        Self(self.0.text("smartFilter", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListOrder> for rt::Params {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0
    }
}

impl From<ListOrder> for rt::Order {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `catalog.productPropertySection.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `productPropertySections`: `catalog_product_property_section[]`.
    pub product_property_sections: Option<
        Vec<crate::types::CatalogProductPropertySection>,
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
        f.field("productPropertySections", &mut self.product_property_sections);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `catalog.productPropertySection.list`.
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

/// Set Section Settings for Property: `catalog.productPropertySection.set`
///
/// Scope: `catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `propertyId`: `catalog_product_property.id`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(property_id: i64, fields: SetFields) -> Self {
        Self(
            rt::Params::new()
                .int("propertyId", property_id)
                .object("fields", fields.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "catalog.productPropertySection.set";
    const REQUIRED: &'static [&'static str] = &["propertyId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = GetOutput;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `catalog.productPropertySection.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetFields(rt::Params);

impl SetFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `smartFilter`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn smart_filter(self, value: bool) -> Self {
        Self(self.0.yes_no("smartFilter", value))
    }

    /// `displayType`: `char`. Values: `F`, `K`, `P`.
    #[inline]
    pub fn display_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("displayType", value.into()))
    }

    /// `displayExpanded`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn display_expanded(self, value: bool) -> Self {
        Self(self.0.yes_no("displayExpanded", value))
    }

    /// `filterHint`: `string`.
    #[inline]
    pub fn filter_hint(self, value: impl Into<String>) -> Self {
        Self(self.0.text("filterHint", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetFields> for rt::Params {
    #[inline]
    fn from(object: SetFields) -> Self {
        object.0
    }
}

/// What can go wrong in `catalog.productPropertySection.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `0`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// `0`: `productPropertySection does not exist.` (HTTP 400).
    ProductPropertySectionDoesNotExist,
    /// `0`: `Error setting section properties` (HTTP 400).
    ErrorSettingSectionProperties,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "productPropertySection does not exist.",
            Self::ProductPropertySectionDoesNotExist,
        ),
        ("0", "Error setting section properties", Self::ErrorSettingSectionProperties),
        ("0", "Access Denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
