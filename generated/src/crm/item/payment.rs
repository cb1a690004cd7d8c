// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.item.payment.*`.

use bitrix24_runtime as rt;

pub mod delivery;
pub mod product;

/// Add Payment: `crm.item.payment.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.item.payment.add";
    const REQUIRED: &'static [&'static str] = &["entityId", "entityTypeId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.item.payment.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`:
    ///
    /// - HTTP 400
    /// - `Entity with identifier №13123000 does not exist` (HTTP 400)
    Code0,
    /// `100`: HTTP 400.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Payment: `crm.item.payment.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html)
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
    const NAME: &'static str = "crm.item.payment.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.item.payment.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
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

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Payment Information: `crm.item.payment.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html)
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
    const NAME: &'static str = "crm.item.payment.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.item.payment.get`, `result` of `crm.item.payment.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `id`: `sale_order_payment.id`.
    pub id: Option<i64>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `paid`: `string`. Values: `Y`, `N`.
    pub paid: Option<bool>,
    /// `datePaid`: `datetime`.
    pub date_paid: Option<rt::DateTime>,
    /// `empPaidId`: `user.id`.
    pub emp_paid_id: Option<i64>,
    /// `paySystemId`: `sale_paysystem.id`.
    pub pay_system_id: Option<String>,
    /// `sum`: `double`.
    pub sum: Option<f64>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `paySystemName`: `string`.
    pub pay_system_name: Option<String>,
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
        f.int("id", &mut self.id);
        f.text("accountNumber", &mut self.account_number);
        f.flag("paid", &mut self.paid);
        f.date_time("datePaid", &mut self.date_paid);
        f.int("empPaidId", &mut self.emp_paid_id);
        f.text("paySystemId", &mut self.pay_system_id);
        f.number("sum", &mut self.sum);
        f.text("currency", &mut self.currency);
        f.text("paySystemName", &mut self.pay_system_name);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.item.payment.get`.
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

/// Get the List of Payments: `crm.item.payment.list`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html)
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
    const NAME: &'static str = "crm.item.payment.list";
    const REQUIRED: &'static [&'static str] = &["entityId", "entityTypeId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `crm.item.payment.list`.
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

/// What can go wrong in `crm.item.payment.list`.
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

/// Change Payment Status to "Paid": `crm.item.payment.pay`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Pay(rt::Params);

impl Pay {
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

impl rt::Method for Pay {
    const NAME: &'static str = "crm.item.payment.pay";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = PayError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.item.payment.pay`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayError {
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

impl rt::ErrorKind for PayError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Change Payment Status to "Unpaid": `crm.item.payment.unpay`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unpay(rt::Params);

impl Unpay {
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

impl rt::Method for Unpay {
    const NAME: &'static str = "crm.item.payment.unpay";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnpayError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.item.payment.unpay`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnpayError {
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

impl rt::ErrorKind for UnpayError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Payment Fields: `crm.item.payment.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html)
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
    const NAME: &'static str = "crm.item.payment.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.item.payment.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `paid`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn paid(self, value: bool) -> Self {
        Self(self.0.yes_no("paid", value))
    }

    /// `paySystemId`: `sale_paysystem.id`.
    #[inline]
    pub fn pay_system_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("paySystemId", value.into()))
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

/// What can go wrong in `crm.item.payment.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
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

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
