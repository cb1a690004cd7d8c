// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.payment.*`.

use bitrix24_runtime as rt;

/// Add Payment: `sale.payment.add`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html)
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
    const NAME: &'static str = "sale.payment.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `sale.payment.add`.
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

    /// `paySystemId`: `sale_paysystem.id`. Required.
    #[inline]
    pub fn pay_system_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("paySystemId", value.into()))
    }

    /// `paid`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn paid(self, value: bool) -> Self {
        Self(self.0.yes_no("paid", value))
    }

    /// `datePaid`: `datetime`.
    #[inline]
    pub fn date_paid(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("datePaid", value.into()))
    }

    /// `empPaidId`: `user.id`.
    #[inline]
    pub fn emp_paid_id(self, value: i64) -> Self {
        Self(self.0.int("empPaidId", value))
    }

    /// `psStatus`: `string`. Default: `null`. Values: `Y`, `N`.
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
    pub fn ps_response_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("psResponseDate", value.into()))
    }

    /// `payVoucherNum`: `string`.
    #[inline]
    pub fn pay_voucher_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("payVoucherNum", value.into()))
    }

    /// `payVoucherDate`: `datetime`.
    #[inline]
    pub fn pay_voucher_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("payVoucherDate", value.into()))
    }

    /// `datePayBefore`: `datetime`.
    #[deprecated]
    #[inline]
    pub fn date_pay_before(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("datePayBefore", value.into()))
    }

    /// `dateBill`: `datetime`.
    #[inline]
    pub fn date_bill(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateBill", value.into()))
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

    /// `priceCod`: `double`.
    #[inline]
    pub fn price_cod(self, value: f64) -> Self {
        Self(self.0.number("priceCod", value))
    }

    /// `payReturnDate`: `date`.
    #[inline]
    pub fn pay_return_date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("payReturnDate", value.into()))
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

    /// `isReturn`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_return(self, value: bool) -> Self {
        Self(self.0.yes_no("isReturn", value))
    }

    /// `comments`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("comments", value.into()))
    }

    /// `updated1c`: `string`. Default: `N`. Values: `Y`, `N`.
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

    /// `externalPayment`: `string`. Default: `N`. Values: `Y`, `F`, `N`.
    #[inline]
    pub fn external_payment(self, value: impl Into<String>) -> Self {
        Self(self.0.text("externalPayment", value.into()))
    }

    /// `psInvoiceId`: `string`. In examples: `integer`.
    #[inline]
    pub fn ps_invoice_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("psInvoiceId", value.into()))
    }

    /// `marked`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn marked(self, value: bool) -> Self {
        Self(self.0.yes_no("marked", value))
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

/// Keys of `result` of `sale.payment.add`, `result` of `sale.payment.get`, `result` of
/// `sale.payment.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `payment`: `sale_order_payment`. In examples: `object`.
    pub payment: Option<crate::types::SaleOrderPayment>,
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
        f.field("payment", &mut self.payment);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.payment.add`.
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

/// Delete Payment: `sale.payment.delete`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_order_payment.id`.
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
    const NAME: &'static str = "sale.payment.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.payment.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200640400001`: `payment does not exist` (HTTP 400).
    Code200640400001,
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
        ("200640400001", "", Self::Code200640400001),
        ("200040300020", "", Self::Code200040300020),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Payment by Id: `sale.payment.get`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_order_payment.id`.
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
    const NAME: &'static str = "sale.payment.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.payment.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200640400001`: `payment does not exist` (HTTP 400).
    Code200640400001,
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
        ("200640400001", "", Self::Code200640400001),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Payment Fields: `sale.payment.getFields`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html)
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
    const NAME: &'static str = "sale.payment.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetFieldsOutput;
    type Error = GetFieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sale.payment.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutput {
    /// `payment`: `object`.
    pub payment: Option<rt::IdMap<crate::types::SaleDataTypesRestFieldDescription>>,
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
        f.field("payment", &mut self.payment);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.payment.getFields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `0`: HTTP 400.
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

/// Get the list of payments: `sale.payment.list`
///
/// Scope: `sale`. Access: administrators. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html)
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
    const NAME: &'static str = "sale.payment.list";
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
        .items("payments")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::SaleOrderPayment;
}

/// Keys of `filter` of `sale.payment.list`.
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

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("orderId", value.into()))
    }

    /// `paySystemXmlId`: `string`.
    #[inline]
    pub fn pay_system_xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("paySystemXmlId", value.into()))
    }

    /// `paySystemIsCash`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn pay_system_is_cash(self, value: bool) -> Self {
        Self(self.0.yes_no("paySystemIsCash", value))
    }

    /// `accountNumber`: `string`.
    #[inline]
    pub fn account_number(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("accountNumber", value.into()))
    }

    /// `paid`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn paid(self, value: bool) -> Self {
        Self(self.0.yes_no("paid", value))
    }

    /// `datePaid`: `datetime`.
    #[inline]
    pub fn date_paid(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("datePaid", value.into()))
    }

    /// `empPaidId`: `user.id`.
    #[inline]
    pub fn emp_paid_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("empPaidId", value.into()))
    }

    /// `paySystemId`: `sale_paysystem.id`.
    #[inline]
    pub fn pay_system_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("paySystemId", value.into()))
    }

    /// `psStatus`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn ps_status(self, value: bool) -> Self {
        Self(self.0.yes_no("psStatus", value))
    }

    /// `psStatusCode`: `string`.
    #[inline]
    pub fn ps_status_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("psStatusCode", value.into()))
    }

    /// `psStatusDescription`: `string`.
    #[inline]
    pub fn ps_status_description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("psStatusDescription", value.into()))
    }

    /// `psStatusMessage`: `string`.
    #[inline]
    pub fn ps_status_message(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("psStatusMessage", value.into()))
    }

    /// `psSum`: `double`.
    #[inline]
    pub fn ps_sum(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("psSum", value.into()))
    }

    /// `psCurrency`: `string`.
    #[inline]
    pub fn ps_currency(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("psCurrency", value.into()))
    }

    /// `psResponseDate`: `datetime`.
    #[inline]
    pub fn ps_response_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("psResponseDate", value.into()))
    }

    /// `payVoucherNum`: `string`.
    #[inline]
    pub fn pay_voucher_num(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("payVoucherNum", value.into()))
    }

    /// `payVoucherDate`: `date`.
    #[inline]
    pub fn pay_voucher_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("payVoucherDate", value.into()))
    }

    /// `datePayBefore`: `datetime`.
    #[inline]
    pub fn date_pay_before(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("datePayBefore", value.into()))
    }

    /// `dateBill`: `datetime`.
    #[inline]
    pub fn date_bill(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateBill", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("xmlId", value.into()))
    }

    /// `sum`: `double`.
    #[inline]
    pub fn sum(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sum", value.into()))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("currency", value.into()))
    }

    /// `paySystemName`: `string`.
    #[inline]
    pub fn pay_system_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("paySystemName", value.into()))
    }

    /// `companyId`: `integer`.
    #[inline]
    pub fn company_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("companyId", value.into()))
    }

    /// `payReturnNum`: `string`.
    #[inline]
    pub fn pay_return_num(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("payReturnNum", value.into()))
    }

    /// `priceCod`: `double`. In examples: `string`.
    #[inline]
    pub fn price_cod(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("priceCod", value.into()))
    }

    /// `payReturnDate`: `date`.
    #[inline]
    pub fn pay_return_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("payReturnDate", value.into()))
    }

    /// `empReturnId`: `user.id`.
    #[inline]
    pub fn emp_return_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("empReturnId", value.into()))
    }

    /// `payReturnComment`: `string`.
    #[inline]
    pub fn pay_return_comment(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("payReturnComment", value.into()))
    }

    /// `responsibleId`: `user.id`.
    #[inline]
    pub fn responsible_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("responsibleId", value.into()))
    }

    /// `empResponsibleId`: `user.id`.
    #[inline]
    pub fn emp_responsible_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("empResponsibleId", value.into()))
    }

    /// `dateResponsibleId`: `datetime`.
    #[inline]
    pub fn date_responsible_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateResponsibleId", value.into()))
    }

    /// `isReturn`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_return(self, value: bool) -> Self {
        Self(self.0.yes_no("isReturn", value))
    }

    /// `comments`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("comments", value.into()))
    }

    /// `updated1c`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn updated1c(self, value: bool) -> Self {
        Self(self.0.yes_no("updated1c", value))
    }

    /// `id1c`: `string`.
    #[inline]
    pub fn id1c(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id1c", value.into()))
    }

    /// `version1c`: `string`.
    #[inline]
    pub fn version1c(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("version1c", value.into()))
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
    pub fn reason_marked(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("reasonMarked", value.into()))
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

/// Keys of `result` of `sale.payment.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `payments`: `sale_order_payment[]`.
    pub payments: Option<Vec<crate::types::SaleOrderPayment>>,
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
        f.field("payments", &mut self.payments);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.payment.list`.
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

/// Update Payment: `sale.payment.update`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_order_payment.id`.
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
    const NAME: &'static str = "sale.payment.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `sale.payment.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `paySystemId`: `sale_paysystem.id`. Required.
    #[inline]
    pub fn pay_system_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("paySystemId", value.into()))
    }

    /// `paid`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn paid(self, value: bool) -> Self {
        Self(self.0.yes_no("paid", value))
    }

    /// `datePaid`: `datetime`.
    #[inline]
    pub fn date_paid(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("datePaid", value.into()))
    }

    /// `empPaidId`: `user.id`.
    #[inline]
    pub fn emp_paid_id(self, value: i64) -> Self {
        Self(self.0.int("empPaidId", value))
    }

    /// `psStatus`: `string`. Default: `null`. Values: `Y`, `N`.
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
    pub fn ps_response_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("psResponseDate", value.into()))
    }

    /// `payVoucherNum`: `string`.
    #[inline]
    pub fn pay_voucher_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("payVoucherNum", value.into()))
    }

    /// `payVoucherDate`: `datetime`.
    #[inline]
    pub fn pay_voucher_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("payVoucherDate", value.into()))
    }

    /// `datePayBefore`: `datetime`.
    #[deprecated]
    #[inline]
    pub fn date_pay_before(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("datePayBefore", value.into()))
    }

    /// `dateBill`: `datetime`.
    #[inline]
    pub fn date_bill(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateBill", value.into()))
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

    /// `priceCod`: `double`.
    #[inline]
    pub fn price_cod(self, value: f64) -> Self {
        Self(self.0.number("priceCod", value))
    }

    /// `payReturnDate`: `date`.
    #[inline]
    pub fn pay_return_date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("payReturnDate", value.into()))
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

    /// `isReturn`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_return(self, value: bool) -> Self {
        Self(self.0.yes_no("isReturn", value))
    }

    /// `comments`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("comments", value.into()))
    }

    /// `updated1c`: `string`. Default: `N`. Values: `Y`, `N`.
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

    /// `externalPayment`: `string`. Default: `N`. Values: `Y`, `F`, `N`.
    #[inline]
    pub fn external_payment(self, value: impl Into<String>) -> Self {
        Self(self.0.text("externalPayment", value.into()))
    }

    /// `psInvoiceId`: `string`. In examples: `integer`.
    #[inline]
    pub fn ps_invoice_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("psInvoiceId", value.into()))
    }

    /// `marked`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn marked(self, value: bool) -> Self {
        Self(self.0.yes_no("marked", value))
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

/// What can go wrong in `sale.payment.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200640400001`: `payment does not exist` (HTTP 400).
    Code200640400001,
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
        ("200640400001", "", Self::Code200640400001),
        ("200040300020", "", Self::Code200040300020),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
