// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.shipment.*`.

use bitrix24_runtime as rt;

/// Add Shipment: `sale.shipment.add`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html)
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
    const NAME: &'static str = "sale.shipment.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `sale.shipment.add`.
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

    /// `allowDelivery`: `string`. Required. Values: `Y`, `N`.
    #[inline]
    pub fn allow_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("allowDelivery", value))
    }

    /// `deducted`: `string`. Required. Values: `Y`, `N`.
    #[inline]
    pub fn deducted(self, value: bool) -> Self {
        Self(self.0.yes_no("deducted", value))
    }

    /// `deliveryId`: `sale_delivery_service.id`. Required.
    #[inline]
    pub fn delivery_id(self, value: i64) -> Self {
        Self(self.0.int("deliveryId", value))
    }

    /// `statusId`: `sale_status`. Default: `DN`. In examples: `string`.
    #[inline]
    pub fn status_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("statusId", value.into()))
    }

    /// `deliveryDocDate`: `datetime`.
    #[inline]
    pub fn delivery_doc_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("deliveryDocDate", value.into()))
    }

    /// `deliveryDocNum`: `string`.
    #[inline]
    pub fn delivery_doc_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deliveryDocNum", value.into()))
    }

    /// `trackingNumber`: `string`.
    #[inline]
    pub fn tracking_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("trackingNumber", value.into()))
    }

    /// `basePriceDelivery`: `double`.
    #[inline]
    pub fn base_price_delivery(self, value: f64) -> Self {
        Self(self.0.number("basePriceDelivery", value))
    }

    /// `comments`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("comments", value.into()))
    }

    /// `companyId`: `integer`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("companyId", value))
    }

    /// `responsibleId`: `user`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
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

impl From<AddFields> for rt::Params {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0
    }
}

/// Keys of `result` of `sale.shipment.add`, `result` of `sale.shipment.get`, `result` of
/// `sale.shipment.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `shipment`: `sale_order_shipment`. In examples: `object`.
    pub shipment: Option<crate::types::SaleOrderShipment>,
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
        f.field("shipment", &mut self.shipment);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.shipment.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300020`: HTTP 400.
    Code200040300020,
    /// `100`: HTTP 400.
    Code100,
    /// `0`:
    ///
    /// - HTTP 400
    /// - `Unable to load order` (HTTP 400)
    Code0,
    /// `SALE_SHIPMENT_WRONG_DELIVERY_SERVICE`: HTTP 400.
    SaleShipmentWrongDeliveryService,
    /// `BX_INVALID_VALUE`: HTTP 400.
    BxInvalidValue,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300020", "", Self::Code200040300020),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
        (
            "SALE_SHIPMENT_WRONG_DELIVERY_SERVICE",
            "",
            Self::SaleShipmentWrongDeliveryService,
        ),
        ("BX_INVALID_VALUE", "", Self::BxInvalidValue),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Shipment: `sale.shipment.delete`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_order_shipment.id`.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("id", id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "sale.shipment.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.shipment.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `201140400001`: HTTP 400.
    Code201140400001,
    /// `200040300020`: HTTP 400.
    Code200040300020,
    /// `SALE_SHIPMENT_EXIST_SHIPPED`: `The shipment has already been shipped. Please cancel the shipment`
    /// (HTTP 400).
    SaleShipmentExistShipped,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("201140400001", "", Self::Code201140400001),
        ("200040300020", "", Self::Code200040300020),
        ("SALE_SHIPMENT_EXIST_SHIPPED", "", Self::SaleShipmentExistShipped),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Shipment Fields: `sale.shipment.get`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_order_shipment.id`.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("id", id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "sale.shipment.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.shipment.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `201140400001`: `shipment does not exist` (HTTP 400).
    Code201140400001,
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
        ("201140400001", "", Self::Code201140400001),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Available Shipment Fields: `sale.shipment.getFields`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html)
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
    const NAME: &'static str = "sale.shipment.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sale.shipment.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `shipment`: `object`.
    pub shipment: Option<rt::IdMap<crate::types::SaleDataTypesRestFieldDescription>>,
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
        f.field("shipment", &mut self.shipment);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.shipment.getFields`.
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

/// Get the list of shipments: `sale.shipment.list`
///
/// Scope: `sale`. Access: administrators. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html)
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
    const NAME: &'static str = "sale.shipment.list";
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
        .items("shipments")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::SaleOrderShipment;
}

/// Keys of `filter` of `sale.shipment.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. In examples: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateInsert", value.into()))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("orderId", value.into()))
    }

    /// `accountNumber`: `string`.
    #[inline]
    pub fn account_number(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("accountNumber", value.into()))
    }

    /// `allowDelivery`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn allow_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("allowDelivery", value))
    }

    /// `dateAllowDelivery`: `datetime`.
    #[inline]
    pub fn date_allow_delivery(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateAllowDelivery", value.into()))
    }

    /// `empAllowDeliveryId`: `user.id`.
    #[inline]
    pub fn emp_allow_delivery_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("empAllowDeliveryId", value.into()))
    }

    /// `deducted`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn deducted(self, value: bool) -> Self {
        Self(self.0.yes_no("deducted", value))
    }

    /// `dateDeducted`: `datetime`.
    #[inline]
    pub fn date_deducted(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateDeducted", value.into()))
    }

    /// `empDeductedId`: `user.id`.
    #[inline]
    pub fn emp_deducted_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("empDeductedId", value.into()))
    }

    /// `reasonUndoDeducted`: `string`.
    #[deprecated]
    #[inline]
    pub fn reason_undo_deducted(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("reasonUndoDeducted", value.into()))
    }

    /// `system`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn system(self, value: bool) -> Self {
        Self(self.0.yes_no("system", value))
    }

    /// `deliveryId`: `sale_delivery_service.id`.
    #[inline]
    pub fn delivery_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("deliveryId", value.into()))
    }

    /// `deliveryName`: `string`.
    #[inline]
    pub fn delivery_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("deliveryName", value.into()))
    }

    /// `deliveryXmlId`: `string`.
    #[inline]
    pub fn delivery_xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("deliveryXmlId", value.into()))
    }

    /// `statusId`: `sale_status.id`.
    #[inline]
    pub fn status_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("statusId", value.into()))
    }

    /// `statusXmlId`: `string`.
    #[inline]
    pub fn status_xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("statusXmlId", value.into()))
    }

    /// `canceled`: `string`. Values: `Y`, `N`.
    #[deprecated]
    #[inline]
    pub fn canceled(self, value: bool) -> Self {
        Self(self.0.yes_no("canceled", value))
    }

    /// `dateCanceled`: `datetime`.
    #[deprecated]
    #[inline]
    pub fn date_canceled(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateCanceled", value.into()))
    }

    /// `empCanceledId`: `user.id`.
    #[deprecated]
    #[inline]
    pub fn emp_canceled_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("empCanceledId", value.into()))
    }

    /// `marked`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn marked(self, value: bool) -> Self {
        Self(self.0.yes_no("marked", value))
    }

    /// `dateMarked`: `datetime`.
    #[inline]
    pub fn date_marked(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateMarked", value.into()))
    }

    /// `reasonMarked`: `string`.
    #[inline]
    pub fn reason_marked(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("reasonMarked", value.into()))
    }

    /// `empMarkedId`: `user.id`.
    #[inline]
    pub fn emp_marked_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("empMarkedId", value.into()))
    }

    /// `deliveryDocDate`: `datetime`.
    #[inline]
    pub fn delivery_doc_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("deliveryDocDate", value.into()))
    }

    /// `deliveryDocNum`: `string`.
    #[inline]
    pub fn delivery_doc_num(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("deliveryDocNum", value.into()))
    }

    /// `trackingNumber`: `string`.
    #[inline]
    pub fn tracking_number(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("trackingNumber", value.into()))
    }

    /// `trackingDescription`: `string`.
    #[inline]
    pub fn tracking_description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("trackingDescription", value.into()))
    }

    /// `trackingLastCheck`: `datetime`.
    #[inline]
    pub fn tracking_last_check(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("trackingLastCheck", value.into()))
    }

    /// `trackingStatus`: `string`.
    #[inline]
    pub fn tracking_status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("trackingStatus", value.into()))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("currency", value.into()))
    }

    /// `customPriceDelivery`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn custom_price_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("customPriceDelivery", value))
    }

    /// `basePriceDelivery`: `double`.
    #[inline]
    pub fn base_price_delivery(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("basePriceDelivery", value.into()))
    }

    /// `priceDelivery`: `double`.
    #[inline]
    pub fn price_delivery(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("priceDelivery", value.into()))
    }

    /// `discountPrice`: `double`.
    #[inline]
    pub fn discount_price(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("discountPrice", value.into()))
    }

    /// `comments`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("comments", value.into()))
    }

    /// `companyId`: `integer`.
    #[inline]
    pub fn company_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("companyId", value.into()))
    }

    /// `responsibleId`: `user.id`.
    #[inline]
    pub fn responsible_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("responsibleId", value.into()))
    }

    /// `dateResponsibleId`: `datetime`.
    #[inline]
    pub fn date_responsible_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateResponsibleId", value.into()))
    }

    /// `empResponsibleId`: `user.id`.
    #[inline]
    pub fn emp_responsible_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("empResponsibleId", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("xmlId", value.into()))
    }

    /// `externalDelivery`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn external_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("externalDelivery", value))
    }

    /// `id1c`: `string`.
    #[inline]
    pub fn id1c(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id1c", value.into()))
    }

    /// `updated1c`: `string`.
    #[inline]
    pub fn updated1c(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("updated1c", value.into()))
    }

    /// `version1c`: `string`.
    #[inline]
    pub fn version1c(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("version1c", value.into()))
    }

    /// `shipmentItems`: `sale_order_shipment_item[]`.
    #[inline]
    pub fn shipment_items(
        self,
        value: impl IntoIterator<Item = crate::types::SaleOrderShipmentItemInput>,
    ) -> Self {
        Self(self.0.objects("shipmentItems", value))
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

/// Keys of `result` of `sale.shipment.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `shipments`: `sale_order_shipment[]`.
    pub shipments: Option<Vec<crate::types::SaleOrderShipment>>,
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
        f.field("shipments", &mut self.shipments);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.shipment.list`.
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

/// Update Shipment: `sale.shipment.update`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_order_shipment.id`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: impl Into<String>, fields: UpdateFields) -> Self {
        Self(rt::Params::new().text("id", id.into()).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sale.shipment.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `sale.shipment.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `allowDelivery`: `string`. Required. Values: `Y`, `N`.
    #[inline]
    pub fn allow_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("allowDelivery", value))
    }

    /// `deducted`: `string`. Required. Values: `Y`, `N`.
    #[inline]
    pub fn deducted(self, value: bool) -> Self {
        Self(self.0.yes_no("deducted", value))
    }

    /// `deliveryId`: `sale_delivery_service`. Required. In examples: `integer`.
    #[inline]
    pub fn delivery_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("deliveryId", value.into()))
    }

    /// `statusId`: `sale_status`. Default: `DN`. In examples: `string`.
    #[inline]
    pub fn status_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("statusId", value.into()))
    }

    /// `deliveryDocDate`: `datetime`.
    #[inline]
    pub fn delivery_doc_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("deliveryDocDate", value.into()))
    }

    /// `deliveryDocNum`: `string`.
    #[inline]
    pub fn delivery_doc_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deliveryDocNum", value.into()))
    }

    /// `trackingNumber`: `string`.
    #[inline]
    pub fn tracking_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("trackingNumber", value.into()))
    }

    /// `basePriceDelivery`: `double`.
    #[inline]
    pub fn base_price_delivery(self, value: f64) -> Self {
        Self(self.0.number("basePriceDelivery", value))
    }

    /// `priceDelivery`: `double`.
    #[inline]
    pub fn price_delivery(self, value: f64) -> Self {
        Self(self.0.number("priceDelivery", value))
    }

    /// `comments`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("comments", value.into()))
    }

    /// `companyId`: `integer`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("companyId", value))
    }

    /// `responsibleId`: `user`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
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

impl From<UpdateFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0
    }
}

/// What can go wrong in `sale.shipment.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `201140400001`: HTTP 400.
    Code201140400001,
    /// `200040300020`: HTTP 400.
    Code200040300020,
    /// `BX_INVALID_VALUE`: HTTP 400.
    BxInvalidValue,
    /// `100`: HTTP 400.
    Code100,
    /// `0`:
    ///
    /// - `Required fields: name` (HTTP 400)
    /// - HTTP 400
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("201140400001", "", Self::Code201140400001),
        ("200040300020", "", Self::Code200040300020),
        ("BX_INVALID_VALUE", "", Self::BxInvalidValue),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
