// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.order.*`.

use bitrix24_runtime as rt;

/// Add Order: `sale.order.add`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html)
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
    const NAME: &'static str = "sale.order.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `sale.order.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `lid`: `string`. Required.
    #[inline]
    pub fn lid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lid", value.into()))
    }

    /// `personTypeId`: `sale_person_type.id`. Required.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("personTypeId", value))
    }

    /// `currency`: `string`. Required.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `discountValue`: `double`.
    #[inline]
    pub fn discount_value(self, value: f64) -> Self {
        Self(self.0.number("discountValue", value))
    }

    /// `statusId`: `sale_status.id`.
    #[inline]
    pub fn status_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusId", value.into()))
    }

    /// `empStatusId`: `user.id`.
    #[inline]
    pub fn emp_status_id(self, value: i64) -> Self {
        Self(self.0.int("empStatusId", value))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// `marked`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn marked(self, value: bool) -> Self {
        Self(self.0.yes_no("marked", value))
    }

    /// `empMarkedId`: `user.id`.
    #[inline]
    pub fn emp_marked_id(self, value: i64) -> Self {
        Self(self.0.int("empMarkedId", value))
    }

    /// `reasonMarked`: `string`.
    #[inline]
    pub fn reason_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reasonMarked", value.into()))
    }

    /// `userDescription`: `string`.
    #[inline]
    pub fn user_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userDescription", value.into()))
    }

    /// `additionalInfo`: `string`.
    #[deprecated]
    #[inline]
    pub fn additional_info(self, value: impl Into<String>) -> Self {
        Self(self.0.text("additionalInfo", value.into()))
    }

    /// `comments`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("comments", value.into()))
    }

    /// `responsibleId`: `user.id`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `recurringId`: `integer`.
    #[inline]
    pub fn recurring_id(self, value: i64) -> Self {
        Self(self.0.int("recurringId", value))
    }

    /// `lockedBy`: `user.id`.
    #[inline]
    pub fn locked_by(self, value: i64) -> Self {
        Self(self.0.int("lockedBy", value))
    }

    /// `recountFlag`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[deprecated]
    #[inline]
    pub fn recount_flag(self, value: bool) -> Self {
        Self(self.0.yes_no("recountFlag", value))
    }

    /// `affiliateId`: `integer`.
    #[inline]
    pub fn affiliate_id(self, value: i64) -> Self {
        Self(self.0.int("affiliateId", value))
    }

    /// `updated1c`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn updated1c(self, value: bool) -> Self {
        Self(self.0.yes_no("updated1c", value))
    }

    /// `orderTopic`: `string`.
    #[deprecated]
    #[inline]
    pub fn order_topic(self, value: impl Into<String>) -> Self {
        Self(self.0.text("orderTopic", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `id1c`: `string`.
    #[inline]
    pub fn id1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id1c", value.into()))
    }

    /// `version1c`: `string`.
    #[inline]
    pub fn version1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("version1c", value.into()))
    }

    /// `externalOrder`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn external_order(self, value: bool) -> Self {
        Self(self.0.yes_no("externalOrder", value))
    }

    /// `canceled`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn canceled(self, value: bool) -> Self {
        Self(self.0.yes_no("canceled", value))
    }

    /// `empCanceledId`: `user.id`.
    #[inline]
    pub fn emp_canceled_id(self, value: i64) -> Self {
        Self(self.0.int("empCanceledId", value))
    }

    /// `reasonCanceled`: `string`.
    #[inline]
    pub fn reason_canceled(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reasonCanceled", value.into()))
    }

    /// `userId`: `user.id`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// `companyId`: `integer`. Seen in examples only.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("companyId", value))
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

/// Keys of `result` of `sale.order.add`, `result` of `sale.order.get`, `result` of `sale.order.update`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `order`: `sale_order`. In examples: `object`.
    pub order: Option<crate::types::SaleOrder>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("order", &mut self.order);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.order.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300020`: `Access Denied` (HTTP 400).
    Code200040300020,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300020", "", Self::Code200040300020),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Order and Related Objects: `sale.order.delete`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_order.id`.
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
    const NAME: &'static str = "sale.order.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.order.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE`: HTTP 400.
    SaleOrderCancelPaymentExistActive,
    /// `200540400001`: `order does not exist` (HTTP 400).
    Code200540400001,
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
        (
            "SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE",
            "",
            Self::SaleOrderCancelPaymentExistActive,
        ),
        ("200540400001", "", Self::Code200540400001),
        ("200040300020", "", Self::Code200040300020),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Order Field Values and Related Objects: `sale.order.get`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_order.id`.
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
    const NAME: &'static str = "sale.order.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.order.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `201240400001`: HTTP 400.
    Code201240400001,
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// `200540400001`: `order does not exist` (HTTP 400).
    Code200540400001,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("201240400001", "", Self::Code201240400001),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
        ("200540400001", "", Self::Code200540400001),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Order Fields: `sale.order.getFields`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html)
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
    const NAME: &'static str = "sale.order.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sale.order.getFields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `order`: `object`.
    pub order: Option<rt::IdMap<crate::types::SaleDataTypesRestFieldDescription>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for GetFieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("order", &mut self.order);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.order.getFields`.
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

/// Get the list of orders: `sale.order.list`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html)
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
    pub fn filter(self, value: ListFilter) -> Self {
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
    const NAME: &'static str = "sale.order.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `sale.order.list`.
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

    /// `lid`: `string`.
    #[inline]
    pub fn lid(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lid", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateInsert", value.into()))
    }

    /// `dateUpdate`: `datetime`.
    #[inline]
    pub fn date_update(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateUpdate", value.into()))
    }

    /// `personTypeId`: `sale_person_type.id`.
    #[inline]
    pub fn person_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("personTypeId", value.into()))
    }

    /// `personTypeXmlId`: `string`.
    #[inline]
    pub fn person_type_xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("personTypeXmlId", value.into()))
    }

    /// `statusId`: `sale_status.id`.
    #[inline]
    pub fn status_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("statusId", value.into()))
    }

    /// `empStatusId`: `user.id`.
    #[inline]
    pub fn emp_status_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("empStatusId", value.into()))
    }

    /// `dateStatus`: `datetime`.
    #[inline]
    pub fn date_status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateStatus", value.into()))
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

    /// `empMarkedId`: `user.id`.
    #[inline]
    pub fn emp_marked_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("empMarkedId", value.into()))
    }

    /// `reasonMarked`: `string`.
    #[inline]
    pub fn reason_marked(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("reasonMarked", value.into()))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("price", value.into()))
    }

    /// `discountValue`: `double`.
    #[inline]
    pub fn discount_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("discountValue", value.into()))
    }

    /// `taxValue`: `double`.
    #[inline]
    pub fn tax_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("taxValue", value.into()))
    }

    /// `userDescription`: `string`.
    #[inline]
    pub fn user_description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("userDescription", value.into()))
    }

    /// `additionalInfo`: `string`.
    #[deprecated]
    #[inline]
    pub fn additional_info(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("additionalInfo", value.into()))
    }

    /// `comments`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("comments", value.into()))
    }

    /// `responsibleId`: `user.id`.
    #[inline]
    pub fn responsible_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("responsibleId", value.into()))
    }

    /// `recurringId`: `integer`. In examples: `string`.
    #[inline]
    pub fn recurring_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("recurringId", value.into()))
    }

    /// `lockedBy`: `user.id`.
    #[inline]
    pub fn locked_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lockedBy", value.into()))
    }

    /// `dateLock`: `datetime`.
    #[inline]
    pub fn date_lock(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateLock", value.into()))
    }

    /// `recountFlag`: `string`. Values: `Y`, `N`.
    #[deprecated]
    #[inline]
    pub fn recount_flag(self, value: bool) -> Self {
        Self(self.0.yes_no("recountFlag", value))
    }

    /// `affiliateId`: `integer`.
    #[inline]
    pub fn affiliate_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("affiliateId", value.into()))
    }

    /// `updated1c`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn updated1c(self, value: bool) -> Self {
        Self(self.0.yes_no("updated1c", value))
    }

    /// `orderTopic`: `string`.
    #[deprecated]
    #[inline]
    pub fn order_topic(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("orderTopic", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("xmlId", value.into()))
    }

    /// `statusXmlId`: `string`.
    #[inline]
    pub fn status_xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("statusXmlId", value.into()))
    }

    /// `id1c`: `string`.
    #[inline]
    pub fn id1c(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id1c", value.into()))
    }

    /// `version`: `integer`.
    #[inline]
    pub fn version(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("version", value.into()))
    }

    /// `version1c`: `string`.
    #[inline]
    pub fn version1c(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("version1c", value.into()))
    }

    /// `externalOrder`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn external_order(self, value: bool) -> Self {
        Self(self.0.yes_no("externalOrder", value))
    }

    /// `canceled`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn canceled(self, value: bool) -> Self {
        Self(self.0.yes_no("canceled", value))
    }

    /// `dateCanceled`: `datetime`.
    #[inline]
    pub fn date_canceled(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateCanceled", value.into()))
    }

    /// `empCanceledId`: `user.id`.
    #[inline]
    pub fn emp_canceled_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("empCanceledId", value.into()))
    }

    /// `reasonCanceled`: `string`.
    #[inline]
    pub fn reason_canceled(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("reasonCanceled", value.into()))
    }

    /// `userId`: `user.id`.
    #[inline]
    pub fn user_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("userId", value.into()))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("currency", value.into()))
    }

    /// `accountNumber`: `string`.
    #[inline]
    pub fn account_number(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("accountNumber", value.into()))
    }

    /// `payed`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn payed(self, value: bool) -> Self {
        Self(self.0.yes_no("payed", value))
    }

    /// `deducted`: `string`. Values: `Y`, `N`.
    #[deprecated]
    #[inline]
    pub fn deducted(self, value: bool) -> Self {
        Self(self.0.yes_no("deducted", value))
    }

    /// `basketItems`: `sale_basket_item[]`.
    #[inline]
    pub fn basket_items(
        self,
        value: impl IntoIterator<Item = ListFilterBasketItems>,
    ) -> Self {
        Self(self.0.objects("basketItems", value))
    }

    /// `clients`. In examples: `object[]`.
    #[inline]
    pub fn clients(self, value: impl IntoIterator<Item = ListFilterClients>) -> Self {
        Self(self.0.objects("clients", value))
    }

    /// `payments`: `sale_order_payment[]`.
    #[inline]
    pub fn payments(self, value: impl IntoIterator<Item = ListFilterPayments>) -> Self {
        Self(self.0.objects("payments", value))
    }

    /// `shipments`: `sale_order_shipment[]`.
    #[inline]
    pub fn shipments(
        self,
        value: impl IntoIterator<Item = ListFilterShipments>,
    ) -> Self {
        Self(self.0.objects("shipments", value))
    }

    /// `propertyValues`: `sale_order_property[]`.
    #[inline]
    pub fn property_values(
        self,
        value: impl IntoIterator<Item = ListFilterPropertyValues>,
    ) -> Self {
        Self(self.0.objects("propertyValues", value))
    }

    /// `requisiteLink`. In examples: `object`.
    #[inline]
    pub fn requisite_link(self, value: ListFilterRequisiteLink) -> Self {
        Self(self.0.object("requisiteLink", value.into()))
    }

    /// `tradeBindings`: `sale_order_trade_binding[]`.
    #[inline]
    pub fn trade_bindings(
        self,
        value: impl IntoIterator<Item = ListFilterTradeBindings>,
    ) -> Self {
        Self(self.0.objects("tradeBindings", value))
    }

    /// `companyId`: `integer`. Seen in examples only.
    #[inline]
    pub fn company_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("companyId", value.into()))
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

/// Keys of `filter.basketItems` of `sale.order.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterBasketItems(rt::Params);

impl ListFilterBasketItems {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. In examples: `string`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `productId`: `integer`.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `customPrice`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn custom_price(self, value: bool) -> Self {
        Self(self.0.yes_no("customPrice", value))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// `dateUpdate`: `datetime`.
    #[inline]
    pub fn date_update(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateUpdate", value.into()))
    }

    /// `properties`: `sale_basket_item_property[]`.
    #[inline]
    pub fn properties(
        self,
        value: impl IntoIterator<Item = ListFilterBasketItemsProperties>,
    ) -> Self {
        Self(self.0.objects("properties", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `basePrice`: `double`.
    #[inline]
    pub fn base_price(self, value: f64) -> Self {
        Self(self.0.number("basePrice", value))
    }

    /// `discountPrice`: `double`.
    #[inline]
    pub fn discount_price(self, value: f64) -> Self {
        Self(self.0.number("discountPrice", value))
    }

    /// `weight`: `double`.
    #[inline]
    pub fn weight(self, value: f64) -> Self {
        Self(self.0.number("weight", value))
    }

    /// `dimensions`: `string`.
    #[inline]
    pub fn dimensions(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dimensions", value.into()))
    }

    /// `measureCode`: `string`.
    #[inline]
    pub fn measure_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("measureCode", value.into()))
    }

    /// `measureName`: `string`.
    #[inline]
    pub fn measure_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("measureName", value.into()))
    }

    /// `canBuy`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_buy(self, value: bool) -> Self {
        Self(self.0.yes_no("canBuy", value))
    }

    /// `vatRate`: `double`.
    #[inline]
    pub fn vat_rate(self, value: f64) -> Self {
        Self(self.0.number("vatRate", value))
    }

    /// `vatIncluded`: `string`.
    #[inline]
    pub fn vat_included(self, value: impl Into<String>) -> Self {
        Self(self.0.text("vatIncluded", value.into()))
    }

    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn barcode_multi(self, value: bool) -> Self {
        Self(self.0.yes_no("barcodeMulti", value))
    }

    /// `type`: `integer`. Values: `1`, `2`. In examples: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("type", value.into()))
    }

    /// `catalogXmlId`: `string`.
    #[inline]
    pub fn catalog_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("catalogXmlId", value.into()))
    }

    /// `productXmlId`: `string`.
    #[inline]
    pub fn product_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("productXmlId", value.into()))
    }

    /// `reservations`: `sale_basket_item_reservation[]`.
    #[inline]
    pub fn reservations(
        self,
        value: impl IntoIterator<Item = ListFilterBasketItemsReservations>,
    ) -> Self {
        Self(self.0.objects("reservations", value))
    }

    /// `dateRefresh`. Seen in examples only.
    #[inline]
    pub fn date_refresh(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateRefresh", value.into()))
    }

    /// `detailPageUrl`: `string`. Seen in examples only.
    #[inline]
    pub fn detail_page_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailPageUrl", value.into()))
    }

    /// `discountCoupon`: `string`. Seen in examples only.
    #[inline]
    pub fn discount_coupon(self, value: impl Into<String>) -> Self {
        Self(self.0.text("discountCoupon", value.into()))
    }

    /// `discountName`: `string`. Seen in examples only.
    #[inline]
    pub fn discount_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("discountName", value.into()))
    }

    /// `discountValue`: `string`. Seen in examples only.
    #[inline]
    pub fn discount_value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("discountValue", value.into()))
    }

    /// `fuserId`: `integer`. Seen in examples only.
    #[inline]
    pub fn fuser_id(self, value: i64) -> Self {
        Self(self.0.int("fuserId", value))
    }

    /// `lid`: `string`. Seen in examples only.
    #[inline]
    pub fn lid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lid", value.into()))
    }

    /// `module`: `string`. Seen in examples only.
    #[inline]
    pub fn module(self, value: impl Into<String>) -> Self {
        Self(self.0.text("module", value.into()))
    }

    /// `notes`: `string`. Seen in examples only.
    #[inline]
    pub fn notes(self, value: impl Into<String>) -> Self {
        Self(self.0.text("notes", value.into()))
    }

    /// `priceTypeId`: `integer`. Seen in examples only.
    #[inline]
    pub fn price_type_id(self, value: i64) -> Self {
        Self(self.0.int("priceTypeId", value))
    }

    /// `productPriceId`: `integer`. Seen in examples only.
    #[inline]
    pub fn product_price_id(self, value: i64) -> Self {
        Self(self.0.int("productPriceId", value))
    }

    /// `productProviderClass`: `string`. Seen in examples only.
    #[inline]
    pub fn product_provider_class(self, value: impl Into<String>) -> Self {
        Self(self.0.text("productProviderClass", value.into()))
    }

    /// `recommendation`: `string`. Seen in examples only.
    #[inline]
    pub fn recommendation(self, value: impl Into<String>) -> Self {
        Self(self.0.text("recommendation", value.into()))
    }

    /// `setParentId`: `string`. Seen in examples only.
    #[inline]
    pub fn set_parent_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("setParentId", value.into()))
    }

    /// `subscribe`: `string`. Seen in examples only.
    #[inline]
    pub fn subscribe(self, value: impl Into<String>) -> Self {
        Self(self.0.text("subscribe", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterBasketItems> for rt::Params {
    #[inline]
    fn from(object: ListFilterBasketItems) -> Self {
        object.0
    }
}

/// Keys of `filter.basketItems.properties` of `sale.order.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterBasketItemsProperties(rt::Params);

impl ListFilterBasketItemsProperties {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `basketId`: `sale_basket_item.id`.
    #[inline]
    pub fn basket_id(self, value: i64) -> Self {
        Self(self.0.int("basketId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `value`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
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

impl From<ListFilterBasketItemsProperties> for rt::Params {
    #[inline]
    fn from(object: ListFilterBasketItemsProperties) -> Self {
        object.0
    }
}

/// Keys of `filter.basketItems.reservations` of `sale.order.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterBasketItemsReservations(rt::Params);

impl ListFilterBasketItemsReservations {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `basketId`: `sale_basket_item.id`.
    #[inline]
    pub fn basket_id(self, value: i64) -> Self {
        Self(self.0.int("basketId", value))
    }

    /// `storeId`: `integer`.
    #[inline]
    pub fn store_id(self, value: i64) -> Self {
        Self(self.0.int("storeId", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `dateReserve`: `datetime`.
    #[inline]
    pub fn date_reserve(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateReserve", value.into()))
    }

    /// `dateReserveEnd`: `datetime`.
    #[inline]
    pub fn date_reserve_end(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateReserveEnd", value.into()))
    }

    /// `reservedBy`: `user.id`.
    #[inline]
    pub fn reserved_by(self, value: i64) -> Self {
        Self(self.0.int("reservedBy", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterBasketItemsReservations> for rt::Params {
    #[inline]
    fn from(object: ListFilterBasketItemsReservations) -> Self {
        object.0
    }
}

/// Keys of `filter.clients` of `sale.order.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterClients(rt::Params);

impl ListFilterClients {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `entityId`: `integer`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `entityTypeId`: `integer`.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `isPrimary`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_primary(self, value: bool) -> Self {
        Self(self.0.yes_no("isPrimary", value))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `roleId`: `integer`.
    #[deprecated]
    #[inline]
    pub fn role_id(self, value: i64) -> Self {
        Self(self.0.int("roleId", value))
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

impl From<ListFilterClients> for rt::Params {
    #[inline]
    fn from(object: ListFilterClients) -> Self {
        object.0
    }
}

/// Keys of `filter.payments` of `sale.order.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterPayments(rt::Params);

impl ListFilterPayments {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `paySystemXmlId`: `string`.
    #[inline]
    pub fn pay_system_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("paySystemXmlId", value.into()))
    }

    /// `paySystemIsCash`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn pay_system_is_cash(self, value: bool) -> Self {
        Self(self.0.yes_no("paySystemIsCash", value))
    }

    /// `accountNumber`: `string`.
    #[inline]
    pub fn account_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("accountNumber", value.into()))
    }

    /// `paid`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn paid(self, value: bool) -> Self {
        Self(self.0.yes_no("paid", value))
    }

    /// `datePaid`: `datetime`.
    #[inline]
    pub fn date_paid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("datePaid", value.into()))
    }

    /// `empPaidId`: `user.id`.
    #[inline]
    pub fn emp_paid_id(self, value: i64) -> Self {
        Self(self.0.int("empPaidId", value))
    }

    /// `paySystemId`: `sale_paysystem.id`.
    #[inline]
    pub fn pay_system_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("paySystemId", value.into()))
    }

    /// `psStatus`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn ps_status(self, value: bool) -> Self {
        Self(self.0.yes_no("psStatus", value))
    }

    /// `psStatusCode`: `string`.
    #[inline]
    pub fn ps_status_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("psStatusCode", value.into()))
    }

    /// `psStatusDescription`: `string`.
    #[inline]
    pub fn ps_status_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("psStatusDescription", value.into()))
    }

    /// `psStatusMessage`: `string`.
    #[inline]
    pub fn ps_status_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("psStatusMessage", value.into()))
    }

    /// `psSum`: `double`.
    #[inline]
    pub fn ps_sum(self, value: f64) -> Self {
        Self(self.0.number("psSum", value))
    }

    /// `psCurrency`: `string`.
    #[inline]
    pub fn ps_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("psCurrency", value.into()))
    }

    /// `psResponseDate`: `datetime`.
    #[inline]
    pub fn ps_response_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("psResponseDate", value.into()))
    }

    /// `payVoucherNum`: `string`.
    #[inline]
    pub fn pay_voucher_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("payVoucherNum", value.into()))
    }

    /// `payVoucherDate`: `date`.
    #[inline]
    pub fn pay_voucher_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("payVoucherDate", value.into()))
    }

    /// `datePayBefore`: `datetime`.
    #[inline]
    pub fn date_pay_before(self, value: impl Into<String>) -> Self {
        Self(self.0.text("datePayBefore", value.into()))
    }

    /// `dateBill`: `datetime`.
    #[inline]
    pub fn date_bill(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateBill", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `sum`: `double`.
    #[inline]
    pub fn sum(self, value: f64) -> Self {
        Self(self.0.number("sum", value))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `paySystemName`: `string`.
    #[inline]
    pub fn pay_system_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("paySystemName", value.into()))
    }

    /// `companyId`: `integer`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("companyId", value))
    }

    /// `payReturnNum`: `string`.
    #[inline]
    pub fn pay_return_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("payReturnNum", value.into()))
    }

    /// `priceCod`: `double`. In examples: `string`.
    #[inline]
    pub fn price_cod(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("priceCod", value.into()))
    }

    /// `payReturnDate`: `date`.
    #[inline]
    pub fn pay_return_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("payReturnDate", value.into()))
    }

    /// `empReturnId`: `user.id`.
    #[inline]
    pub fn emp_return_id(self, value: i64) -> Self {
        Self(self.0.int("empReturnId", value))
    }

    /// `payReturnComment`: `string`.
    #[inline]
    pub fn pay_return_comment(self, value: impl Into<String>) -> Self {
        Self(self.0.text("payReturnComment", value.into()))
    }

    /// `responsibleId`: `user.id`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `empResponsibleId`: `user.id`.
    #[inline]
    pub fn emp_responsible_id(self, value: i64) -> Self {
        Self(self.0.int("empResponsibleId", value))
    }

    /// `dateResponsibleId`: `datetime`.
    #[inline]
    pub fn date_responsible_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateResponsibleId", value.into()))
    }

    /// `isReturn`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_return(self, value: bool) -> Self {
        Self(self.0.yes_no("isReturn", value))
    }

    /// `comments`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("comments", value.into()))
    }

    /// `updated1c`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn updated1c(self, value: bool) -> Self {
        Self(self.0.yes_no("updated1c", value))
    }

    /// `id1c`: `string`.
    #[inline]
    pub fn id1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id1c", value.into()))
    }

    /// `version1c`: `string`.
    #[inline]
    pub fn version1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("version1c", value.into()))
    }

    /// `externalPayment`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn external_payment(self, value: bool) -> Self {
        Self(self.0.yes_no("externalPayment", value))
    }

    /// `psInvoiceId`: `string`. In examples: `integer`.
    #[inline]
    pub fn ps_invoice_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("psInvoiceId", value.into()))
    }

    /// `marked`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn marked(self, value: bool) -> Self {
        Self(self.0.yes_no("marked", value))
    }

    /// `reasonMarked`: `string`.
    #[inline]
    pub fn reason_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reasonMarked", value.into()))
    }

    /// `dateMarked`: `datetime`.
    #[inline]
    pub fn date_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateMarked", value.into()))
    }

    /// `empMarkedId`: `user.id`.
    #[inline]
    pub fn emp_marked_id(self, value: i64) -> Self {
        Self(self.0.int("empMarkedId", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterPayments> for rt::Params {
    #[inline]
    fn from(object: ListFilterPayments) -> Self {
        object.0
    }
}

/// Keys of `filter.shipments` of `sale.order.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterShipments(rt::Params);

impl ListFilterShipments {
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
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `accountNumber`: `string`.
    #[inline]
    pub fn account_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("accountNumber", value.into()))
    }

    /// `allowDelivery`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn allow_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("allowDelivery", value))
    }

    /// `dateAllowDelivery`: `datetime`.
    #[inline]
    pub fn date_allow_delivery(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateAllowDelivery", value.into()))
    }

    /// `empAllowDeliveryId`: `user.id`.
    #[inline]
    pub fn emp_allow_delivery_id(self, value: i64) -> Self {
        Self(self.0.int("empAllowDeliveryId", value))
    }

    /// `deducted`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn deducted(self, value: bool) -> Self {
        Self(self.0.yes_no("deducted", value))
    }

    /// `dateDeducted`: `datetime`.
    #[inline]
    pub fn date_deducted(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateDeducted", value.into()))
    }

    /// `empDeductedId`: `user.id`.
    #[inline]
    pub fn emp_deducted_id(self, value: i64) -> Self {
        Self(self.0.int("empDeductedId", value))
    }

    /// `reasonUndoDeducted`: `string`.
    #[deprecated]
    #[inline]
    pub fn reason_undo_deducted(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reasonUndoDeducted", value.into()))
    }

    /// `system`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn system(self, value: bool) -> Self {
        Self(self.0.yes_no("system", value))
    }

    /// `deliveryId`: `sale_delivery_service.id`.
    #[inline]
    pub fn delivery_id(self, value: i64) -> Self {
        Self(self.0.int("deliveryId", value))
    }

    /// `deliveryName`: `string`.
    #[inline]
    pub fn delivery_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deliveryName", value.into()))
    }

    /// `deliveryXmlId`: `string`.
    #[inline]
    pub fn delivery_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deliveryXmlId", value.into()))
    }

    /// `statusId`: `sale_status.id`.
    #[inline]
    pub fn status_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusId", value.into()))
    }

    /// `statusXmlId`: `string`.
    #[inline]
    pub fn status_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusXmlId", value.into()))
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
    pub fn date_canceled(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateCanceled", value.into()))
    }

    /// `empCanceledId`: `user.id`.
    #[deprecated]
    #[inline]
    pub fn emp_canceled_id(self, value: i64) -> Self {
        Self(self.0.int("empCanceledId", value))
    }

    /// `marked`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn marked(self, value: bool) -> Self {
        Self(self.0.yes_no("marked", value))
    }

    /// `dateMarked`: `datetime`.
    #[inline]
    pub fn date_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateMarked", value.into()))
    }

    /// `reasonMarked`: `string`.
    #[inline]
    pub fn reason_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reasonMarked", value.into()))
    }

    /// `empMarkedId`: `user.id`.
    #[inline]
    pub fn emp_marked_id(self, value: i64) -> Self {
        Self(self.0.int("empMarkedId", value))
    }

    /// `deliveryDocDate`: `datetime`.
    #[inline]
    pub fn delivery_doc_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deliveryDocDate", value.into()))
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

    /// `trackingDescription`: `string`.
    #[inline]
    pub fn tracking_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("trackingDescription", value.into()))
    }

    /// `trackingLastCheck`: `datetime`.
    #[inline]
    pub fn tracking_last_check(self, value: impl Into<String>) -> Self {
        Self(self.0.text("trackingLastCheck", value.into()))
    }

    /// `trackingStatus`: `string`.
    #[inline]
    pub fn tracking_status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("trackingStatus", value.into()))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `customPriceDelivery`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn custom_price_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("customPriceDelivery", value))
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

    /// `discountPrice`: `double`.
    #[inline]
    pub fn discount_price(self, value: f64) -> Self {
        Self(self.0.number("discountPrice", value))
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

    /// `responsibleId`: `user.id`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `dateResponsibleId`: `datetime`.
    #[inline]
    pub fn date_responsible_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateResponsibleId", value.into()))
    }

    /// `empResponsibleId`: `user.id`.
    #[inline]
    pub fn emp_responsible_id(self, value: i64) -> Self {
        Self(self.0.int("empResponsibleId", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `externalDelivery`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn external_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("externalDelivery", value))
    }

    /// `id1c`: `string`.
    #[inline]
    pub fn id1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id1c", value.into()))
    }

    /// `updated1c`: `string`.
    #[inline]
    pub fn updated1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("updated1c", value.into()))
    }

    /// `version1c`: `string`.
    #[inline]
    pub fn version1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("version1c", value.into()))
    }

    /// `shipmentItems`: `sale_order_shipment_item[]`.
    #[inline]
    pub fn shipment_items(
        self,
        value: impl IntoIterator<Item = ListFilterShipmentsShipmentItems>,
    ) -> Self {
        Self(self.0.objects("shipmentItems", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterShipments> for rt::Params {
    #[inline]
    fn from(object: ListFilterShipments) -> Self {
        object.0
    }
}

/// Keys of `filter.shipments.shipmentItems` of `sale.order.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterShipmentsShipmentItems(rt::Params);

impl ListFilterShipmentsShipmentItems {
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

    /// `orderDeliveryId`: `sale_order_shipment.id`.
    #[inline]
    pub fn order_delivery_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("orderDeliveryId", value.into()))
    }

    /// `basketId`: `sale_basket_item.id`.
    #[inline]
    pub fn basket_id(self, value: i64) -> Self {
        Self(self.0.int("basketId", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `reservedQuantity`: `double`.
    #[inline]
    pub fn reserved_quantity(self, value: f64) -> Self {
        Self(self.0.number("reservedQuantity", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterShipmentsShipmentItems> for rt::Params {
    #[inline]
    fn from(object: ListFilterShipmentsShipmentItems) -> Self {
        object.0
    }
}

/// Keys of `filter.propertyValues` of `sale.order.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterPropertyValues(rt::Params);

impl ListFilterPropertyValues {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `personTypeId`: `sale_person_type.id`.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("personTypeId", value))
    }

    /// `propsGroupId`: `sale_order_property_group.id`.
    #[inline]
    pub fn props_group_id(self, value: i64) -> Self {
        Self(self.0.int("propsGroupId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `type`: `string`. Values: `STRING`, `Y/N`, `NUMBER`, `ENUM`, `FILE`, `DATE`, `LOCATION`, `ADDRESS`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `util`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn util(self, value: bool) -> Self {
        Self(self.0.yes_no("util", value))
    }

    /// `userProps`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn user_props(self, value: bool) -> Self {
        Self(self.0.yes_no("userProps", value))
    }

    /// `isFiltered`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_filtered(self, value: bool) -> Self {
        Self(self.0.yes_no("isFiltered", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `required`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn required(self, value: bool) -> Self {
        Self(self.0.yes_no("required", value))
    }

    /// `multiple`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("multiple", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `defaultValue`: `string | double | string[] | double[]`.
    #[inline]
    pub fn default_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("defaultValue", value.into()))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("settings", value.into()))
    }

    /// `isProfileName`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_profile_name(self, value: bool) -> Self {
        Self(self.0.yes_no("isProfileName", value))
    }

    /// `isPayer`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_payer(self, value: bool) -> Self {
        Self(self.0.yes_no("isPayer", value))
    }

    /// `isEmail`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_email(self, value: bool) -> Self {
        Self(self.0.yes_no("isEmail", value))
    }

    /// `isPhone`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_phone(self, value: bool) -> Self {
        Self(self.0.yes_no("isPhone", value))
    }

    /// `isZip`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_zip(self, value: bool) -> Self {
        Self(self.0.yes_no("isZip", value))
    }

    /// `isAddress`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddress", value))
    }

    /// `isLocation`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_location(self, value: bool) -> Self {
        Self(self.0.yes_no("isLocation", value))
    }

    /// `isLocation4tax`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_location4tax(self, value: bool) -> Self {
        Self(self.0.yes_no("isLocation4tax", value))
    }

    /// `inputFieldLocation`: `string`.
    #[deprecated]
    #[inline]
    pub fn input_field_location(self, value: impl Into<String>) -> Self {
        Self(self.0.text("inputFieldLocation", value.into()))
    }

    /// `isAddressFrom`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address_from(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddressFrom", value))
    }

    /// `isAddressTo`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address_to(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddressTo", value))
    }

    /// `orderPropsId`: `integer`. Seen in examples only.
    #[inline]
    pub fn order_props_id(self, value: i64) -> Self {
        Self(self.0.int("orderPropsId", value))
    }

    /// `orderPropsXmlId`: `string`. Seen in examples only.
    #[inline]
    pub fn order_props_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("orderPropsXmlId", value.into()))
    }

    /// `value`: `string`. Seen in examples only.
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

impl From<ListFilterPropertyValues> for rt::Params {
    #[inline]
    fn from(object: ListFilterPropertyValues) -> Self {
        object.0
    }
}

/// Keys of `filter.requisiteLink` of `sale.order.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterRequisiteLink(rt::Params);

impl ListFilterRequisiteLink {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `bankDetailId`: `integer`. Seen in examples only.
    #[inline]
    pub fn bank_detail_id(self, value: i64) -> Self {
        Self(self.0.int("bankDetailId", value))
    }

    /// `mcBankDetailId`: `integer`. Seen in examples only.
    #[inline]
    pub fn mc_bank_detail_id(self, value: i64) -> Self {
        Self(self.0.int("mcBankDetailId", value))
    }

    /// `mcRequisiteId`: `integer`. Seen in examples only.
    #[inline]
    pub fn mc_requisite_id(self, value: i64) -> Self {
        Self(self.0.int("mcRequisiteId", value))
    }

    /// `requisiteId`: `integer`. Seen in examples only.
    #[inline]
    pub fn requisite_id(self, value: i64) -> Self {
        Self(self.0.int("requisiteId", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterRequisiteLink> for rt::Params {
    #[inline]
    fn from(object: ListFilterRequisiteLink) -> Self {
        object.0
    }
}

/// Keys of `filter.tradeBindings` of `sale.order.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterTradeBindings(rt::Params);

impl ListFilterTradeBindings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `externalOrderId`: `string`.
    #[inline]
    pub fn external_order_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("externalOrderId", value.into()))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `tradingPlatformId`: `sale_order_trade_platform.id`.
    #[inline]
    pub fn trading_platform_id(self, value: i64) -> Self {
        Self(self.0.int("tradingPlatformId", value))
    }

    /// `tradingPlatformXmlId`: `string`.
    #[inline]
    pub fn trading_platform_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("tradingPlatformXmlId", value.into()))
    }

    /// `params`: `string`.
    #[inline]
    pub fn params(self, value: impl Into<String>) -> Self {
        Self(self.0.text("params", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterTradeBindings> for rt::Params {
    #[inline]
    fn from(object: ListFilterTradeBindings) -> Self {
        object.0
    }
}

/// Keys of `result` of `sale.order.list`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `orders`: `sale_order[]`.
    pub orders: Option<Vec<crate::types::SaleOrder>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("orders", &mut self.orders);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.order.list`.
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

/// Update Order: `sale.order.update`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_order.id`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("id", id).value("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sale.order.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.order.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200540400001`: `order does not exist` (HTTP 400).
    Code200540400001,
    /// `200040300020`: HTTP 400.
    Code200040300020,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200540400001", "", Self::Code200540400001),
        ("200040300020", "", Self::Code200040300020),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
