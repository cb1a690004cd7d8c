// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.item.delivery.*`.

use bitrix24_runtime as rt;

/// Get Delivery Information by ID: `crm.item.delivery.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html)
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
    const NAME: &'static str = "crm.item.delivery.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.item.delivery.get`, `result` of `crm.item.delivery.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `id`: `sale_order_shipment.id`.
    pub id: Option<String>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `deducted`: `string`. Values: `Y`, `N`.
    pub deducted: Option<bool>,
    /// `dateDeducted`: `datetime`.
    pub date_deducted: Option<rt::DateTime>,
    /// `priceDelivery`: `double`.
    pub price_delivery: Option<f64>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `deliveryId`: `sale_delivery_service.ID`.
    pub delivery_id: Option<i64>,
    /// `deliveryName`: `string`.
    pub delivery_name: Option<String>,
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
        f.text("id", &mut self.id);
        f.text("accountNumber", &mut self.account_number);
        f.flag("deducted", &mut self.deducted);
        f.date_time("dateDeducted", &mut self.date_deducted);
        f.number("priceDelivery", &mut self.price_delivery);
        f.text("currency", &mut self.currency);
        f.int("deliveryId", &mut self.delivery_id);
        f.text("deliveryName", &mut self.delivery_name);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.item.delivery.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`:
    ///
    /// - HTTP 400
    /// - `Insufficient permissions` (HTTP 400)
    Code0,
    /// `100`: HTTP 400.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Deliveries for a CRM object: `crm.item.delivery.list`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set yet. Required: `entityId`, `entityTypeId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityId`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "crm.item.delivery.list";
    const REQUIRED: &'static [&'static str] = &["entityId", "entityTypeId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `crm.item.delivery.list`.
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

/// What can go wrong in `crm.item.delivery.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`:
    ///
    /// - HTTP 400
    /// - `Insufficient permissions` (HTTP 400)
    Code0,
    /// `100`: HTTP 400.
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
