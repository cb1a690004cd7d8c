// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.shipmentpropertyvalue.*`.

use bitrix24_runtime as rt;

/// Delete Shipment Property Value: `sale.shipmentpropertyvalue.delete`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_shipment_property_value.id`.
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
    const NAME: &'static str = "sale.shipmentpropertyvalue.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.shipmentpropertyvalue.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `201040400001`: `Property value has not been found` (HTTP 400).
    Code201040400001,
    /// `200040300020`: HTTP 400.
    Code200040300020,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("201040400001", "", Self::Code201040400001),
        ("200040300020", "", Self::Code200040300020),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Shipment Property Value by ID: `sale.shipmentpropertyvalue.get`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_shipment_property_value.id`.
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
    const NAME: &'static str = "sale.shipmentpropertyvalue.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sale.shipmentpropertyvalue.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `propertyValue`: `sale_shipment_property_value`. In examples: `object`.
    pub property_value: Option<crate::types::SaleShipmentPropertyValue>,
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
        f.field("propertyValue", &mut self.property_value);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.shipmentpropertyvalue.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `201040400001`: `Property value has not been found` (HTTP 400).
    Code201040400001,
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
        ("201040400001", "", Self::Code201040400001),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Available Fields of Shipment Property Values: `sale.shipmentpropertyvalue.getfields`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getfields(rt::Params);

impl Getfields {
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

impl rt::Method for Getfields {
    const NAME: &'static str = "sale.shipmentpropertyvalue.getfields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetfieldsOutput;
    type Error = GetfieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sale.shipmentpropertyvalue.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsOutput {
    /// `propertyValue`: `object`.
    pub property_value: Option<
        rt::IdMap<crate::types::SaleDataTypesRestFieldDescription>,
    >,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsOutput", self, f)
    }
}

impl rt::Object for GetfieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("propertyValue", &mut self.property_value);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.shipmentpropertyvalue.getfields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsError {
    /// `200040300020`: HTTP 400.
    Code200040300020,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetfieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300020", "", Self::Code200040300020),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of shipment property values: `sale.shipmentpropertyvalue.list`
///
/// Scope: `sale`. Access: administrators. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html)
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
    const NAME: &'static str = "sale.shipmentpropertyvalue.list";
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
        .items("propertyValues")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::SaleShipmentPropertyValue;
}

/// Keys of `filter` of `sale.shipmentpropertyvalue.list`.
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

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("name", value.into()))
    }

    /// `shipmentId`: `sale_order_shipment.id`.
    #[inline]
    pub fn shipment_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("shipmentId", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("code", value.into()))
    }

    /// `value`: `string | sale_order_property_value_file_value`.
    ///
    /// See [`SaleOrderPropertyValueFileValueInput`](crate::types::SaleOrderPropertyValueFileValueInput).
    #[inline]
    pub fn value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("value", value.into()))
    }

    /// `shipmentPropsId`: `sale_shipment_property.id`.
    #[inline]
    pub fn shipment_props_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("shipmentPropsId", value.into()))
    }

    /// `shipmentPropsXmlId`: `string`.
    #[inline]
    pub fn shipment_props_xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("shipmentPropsXmlId", value.into()))
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

/// Keys of `result` of `sale.shipmentpropertyvalue.list`, `result` of
/// `sale.shipmentpropertyvalue.modify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `propertyValues`: `sale_shipment_property_value[]`.
    pub property_values: Option<Vec<crate::types::SaleShipmentPropertyValue>>,
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
        f.field("propertyValues", &mut self.property_values);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.shipmentpropertyvalue.list`.
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

/// Update Shipment Property Values: `sale.shipmentpropertyvalue.modify`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html)
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
    const NAME: &'static str = "sale.shipmentpropertyvalue.modify";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ListOutput;
    type Error = ModifyError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `sale.shipmentpropertyvalue.modify`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ModifyFields(rt::Params);

impl ModifyFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `shipment`: `object`. Required.
    #[inline]
    pub fn shipment(self, value: ModifyFieldsShipment) -> Self {
        Self(self.0.object("shipment", value.into()))
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

/// Keys of `fields.shipment` of `sale.shipmentpropertyvalue.modify`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ModifyFieldsShipment(rt::Params);

impl ModifyFieldsShipment {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `sale_order_shipment.id`. Required.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `propertyValues`: `object[]`. Required.
    #[inline]
    pub fn property_values(
        self,
        value: impl IntoIterator<Item = ModifyFieldsShipmentPropertyValues>,
    ) -> Self {
        Self(self.0.objects("propertyValues", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ModifyFieldsShipment> for rt::Params {
    #[inline]
    fn from(object: ModifyFieldsShipment) -> Self {
        object.0
    }
}

/// Keys of `fields.shipment.propertyValues` of `sale.shipmentpropertyvalue.modify`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ModifyFieldsShipmentPropertyValues(rt::Params);

impl ModifyFieldsShipmentPropertyValues {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `shipmentPropsId`: `sale_shipment_property.id`. Required.
    #[inline]
    pub fn shipment_props_id(self, value: i64) -> Self {
        Self(self.0.int("shipmentPropsId", value))
    }

    /// `value`: `string`. Required.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ModifyFieldsShipmentPropertyValues> for rt::Params {
    #[inline]
    fn from(object: ModifyFieldsShipmentPropertyValues) -> Self {
        object.0
    }
}

/// What can go wrong in `sale.shipmentpropertyvalue.modify`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModifyError {
    /// `200040300020`: HTTP 400.
    Code200040300020,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    Code100,
    /// `201040400006`: HTTP 400.
    Code201040400006,
    /// `201040400007`: HTTP 400.
    Code201040400007,
    /// `201040400008`: HTTP 400.
    Code201040400008,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ModifyError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300020", "", Self::Code200040300020),
        ("100", "", Self::Code100),
        ("201040400006", "", Self::Code201040400006),
        ("201040400007", "", Self::Code201040400007),
        ("201040400008", "", Self::Code201040400008),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
