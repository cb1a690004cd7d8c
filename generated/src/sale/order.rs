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

    /// `lid`: `string`. Required. Values: `s1`.
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
    pub fn date_insert(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateInsert", value.into()))
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `order`: `sale_order`. In examples: `object`.
    pub order: Option<crate::types::SaleOrder>,
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `order`: `object`.
    pub order: Option<rt::IdMap<crate::types::SaleDataTypesRestFieldDescription>>,
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
/// Scope: `sale`. Access: administrators. A list: [`rt::Client::list`] reads all of its pages.
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
    const NAME: &'static str = "sale.order.list";
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
        .items("orders")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::SaleOrder;
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

    /// `lid`: `string`. Values: `s1`.
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
        value: impl IntoIterator<Item = crate::types::SaleBasketItemInput>,
    ) -> Self {
        Self(self.0.objects("basketItems", value))
    }

    /// `clients`: `sale_order_crm_client[]`.
    #[inline]
    pub fn clients(
        self,
        value: impl IntoIterator<Item = crate::types::SaleOrderCrmClientInput>,
    ) -> Self {
        Self(self.0.objects("clients", value))
    }

    /// `payments`: `sale_order_payment[]`.
    #[inline]
    pub fn payments(
        self,
        value: impl IntoIterator<Item = crate::types::SaleOrderPaymentInput>,
    ) -> Self {
        Self(self.0.objects("payments", value))
    }

    /// `shipments`: `sale_order_shipment[]`.
    #[inline]
    pub fn shipments(
        self,
        value: impl IntoIterator<Item = crate::types::SaleOrderShipmentInput>,
    ) -> Self {
        Self(self.0.objects("shipments", value))
    }

    /// `propertyValues`: `sale_order_property_value[]`.
    #[inline]
    pub fn property_values(
        self,
        value: impl IntoIterator<Item = crate::types::SaleOrderPropertyValueInput>,
    ) -> Self {
        Self(self.0.objects("propertyValues", value))
    }

    /// `requisiteLink`. In examples: `object`.
    ///
    /// See [`ListFilterRequisiteLink`].
    #[inline]
    pub fn requisite_link(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("requisiteLink", value.into()))
    }

    /// `tradeBindings`: `sale_order_trade_binding[]`.
    #[inline]
    pub fn trade_bindings(
        self,
        value: impl IntoIterator<Item = crate::types::SaleOrderTradeBindingInput>,
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

impl From<ListFilter> for rt::Filter {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into()
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

impl From<ListFilterRequisiteLink> for rt::Value {
    #[inline]
    fn from(object: ListFilterRequisiteLink) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `sale.order.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `orders`: `sale_order[]`.
    pub orders: Option<Vec<crate::types::SaleOrder>>,
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

/// Keys of `fields` of `sale.order.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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
    pub fn date_insert(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateInsert", value.into()))
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

impl From<UpdateFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0
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
