// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.invoice.*`.

use bitrix24_runtime as rt;

pub mod recurring;
pub mod status;
pub mod userfield;

/// Add Invoice: `crm.invoice.add`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `array`. In examples: `object`.
    ///
    /// See [`AddFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.invoice.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.invoice.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ORDER_TOPIC`: `string`. Seen in examples only.
    #[inline]
    pub fn order_topic(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORDER_TOPIC", value.into()))
    }

    /// `STATUS_ID`: `crm_status`. Seen in examples only.
    #[inline]
    pub fn status_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS_ID", value.into()))
    }

    /// `DATE_INSERT`: `datetime`. Seen in examples only.
    #[inline]
    pub fn date_insert(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_INSERT", value.into()))
    }

    /// `PAY_VOUCHER_DATE`: `date`. Seen in examples only.
    #[inline]
    pub fn pay_voucher_date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("PAY_VOUCHER_DATE", value.into()))
    }

    /// `PAY_VOUCHER_NUM`: `string`. Seen in examples only.
    #[inline]
    pub fn pay_voucher_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PAY_VOUCHER_NUM", value.into()))
    }

    /// `DATE_MARKED`: `datetime`. Seen in examples only.
    #[inline]
    pub fn date_marked(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_MARKED", value.into()))
    }

    /// `REASON_MARKED`: `string`. Seen in examples only.
    #[inline]
    pub fn reason_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REASON_MARKED", value.into()))
    }

    /// `COMMENTS`: `text`. Seen in examples only.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTS", value.into()))
    }

    /// `USER_DESCRIPTION`: `string`. Seen in examples only.
    #[inline]
    pub fn user_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_DESCRIPTION", value.into()))
    }

    /// `DATE_BILL`: `date`. Seen in examples only.
    #[inline]
    pub fn date_bill(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("DATE_BILL", value.into()))
    }

    /// `DATE_PAY_BEFORE`: `date`. Seen in examples only.
    #[inline]
    pub fn date_pay_before(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("DATE_PAY_BEFORE", value.into()))
    }

    /// `RESPONSIBLE_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("RESPONSIBLE_ID", value))
    }

    /// `UF_DEAL_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn uf_deal_id(self, value: i64) -> Self {
        Self(self.0.int("UF_DEAL_ID", value))
    }

    /// `UF_COMPANY_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn uf_company_id(self, value: i64) -> Self {
        Self(self.0.int("UF_COMPANY_ID", value))
    }

    /// `UF_CONTACT_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn uf_contact_id(self, value: i64) -> Self {
        Self(self.0.int("UF_CONTACT_ID", value))
    }

    /// `PERSON_TYPE_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("PERSON_TYPE_ID", value))
    }

    /// `PAY_SYSTEM_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn pay_system_id(self, value: i64) -> Self {
        Self(self.0.int("PAY_SYSTEM_ID", value))
    }

    /// `INVOICE_PROPERTIES`: `object`. Seen in examples only.
    #[inline]
    pub fn invoice_properties(self, value: AddFieldsInvoiceProperties) -> Self {
        Self(self.0.object("INVOICE_PROPERTIES", value.into()))
    }

    /// `PRODUCT_ROWS`: `object[]`. Seen in examples only.
    #[inline]
    pub fn product_rows(
        self,
        value: impl IntoIterator<Item = AddFieldsProductRows>,
    ) -> Self {
        Self(self.0.objects("PRODUCT_ROWS", value))
    }

    /// `UF_MYCOMPANY_ID`: `integer`.
    #[inline]
    pub fn uf_mycompany_id(self, value: i64) -> Self {
        Self(self.0.int("UF_MYCOMPANY_ID", value))
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

impl From<AddFields> for rt::Value {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields.INVOICE_PROPERTIES` of `crm.invoice.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsInvoiceProperties(rt::Params);

impl AddFieldsInvoiceProperties {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FIO`: `string`. Seen in examples only.
    #[inline]
    pub fn fio(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIO", value.into()))
    }

    /// `EMAIL`: `string`. Seen in examples only.
    #[inline]
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EMAIL", value.into()))
    }

    /// `PHONE`: `string`. Seen in examples only.
    #[inline]
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PHONE", value.into()))
    }

    /// `ZIP`: `string`. Seen in examples only.
    #[inline]
    pub fn zip(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ZIP", value.into()))
    }

    /// `CITY`: `string`. Seen in examples only.
    #[inline]
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CITY", value.into()))
    }

    /// `LOCATION`: `string`. Seen in examples only.
    #[inline]
    pub fn location(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LOCATION", value.into()))
    }

    /// `ADDRESS`: `string`. Seen in examples only.
    #[inline]
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS", value.into()))
    }

    /// `COMPANY`: `string`. Seen in examples only.
    #[inline]
    pub fn company(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMPANY", value.into()))
    }

    /// `COMPANY_ADR`: `string`. Seen in examples only.
    #[inline]
    pub fn company_adr(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMPANY_ADR", value.into()))
    }

    /// `INN`: `string`. Seen in examples only.
    #[inline]
    pub fn inn(self, value: impl Into<String>) -> Self {
        Self(self.0.text("INN", value.into()))
    }

    /// `KPP`: `string`. Seen in examples only.
    #[inline]
    pub fn kpp(self, value: impl Into<String>) -> Self {
        Self(self.0.text("KPP", value.into()))
    }

    /// `CONTACT_PERSON`: `string`. Seen in examples only.
    #[inline]
    pub fn contact_person(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTACT_PERSON", value.into()))
    }

    /// `FAX`: `string`. Seen in examples only.
    #[inline]
    pub fn fax(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FAX", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsInvoiceProperties> for rt::Params {
    #[inline]
    fn from(object: AddFieldsInvoiceProperties) -> Self {
        object.0
    }
}

/// Keys of `fields.PRODUCT_ROWS` of `crm.invoice.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsProductRows(rt::Params);

impl AddFieldsProductRows {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `PRODUCT_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("PRODUCT_ID", value))
    }

    /// `PRODUCT_NAME`: `string`. Seen in examples only.
    #[inline]
    pub fn product_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PRODUCT_NAME", value.into()))
    }

    /// `QUANTITY`: `integer`. Seen in examples only.
    #[inline]
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.int("QUANTITY", value))
    }

    /// `PRICE`: `double`. Seen in examples only.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("PRICE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsProductRows> for rt::Params {
    #[inline]
    fn from(object: AddFieldsProductRows) -> Self {
        object.0
    }
}

/// Delete invoice: `crm.invoice.delete`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.invoice.delete";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Invoice Fields and Associated Products: `crm.invoice.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Fields(rt::Params);

impl Fields {
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

impl rt::Method for Fields {
    const NAME: &'static str = "crm.invoice.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<rt::Map>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Invoice by ID: `crm.invoice.get`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "crm.invoice.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Link to Invoice: `crm.invoice.getexternallink`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getexternallink(rt::Params);

impl Getexternallink {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getexternallink {
    const NAME: &'static str = "crm.invoice.getexternallink";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get a List of Invoices: `crm.invoice.list`
///
/// Scope: `crm`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`. In examples: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `order`. In examples: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `select`: `string[]`. Seen in examples only.
    #[inline]
    pub fn select(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("select", value))
    }

    /// `start`: `integer`. Seen in examples only.
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
    const NAME: &'static str = "crm.invoice.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("filter")
        .order("order");
    type Item = ListOutput;
}

/// Keys of `result` of `crm.invoice.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ACCOUNT_NUMBER`: `string`.
    pub account_number: Option<String>,
    /// `COMMENTS`: `text`.
    pub comments: Option<String>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `CURRENCY`: `crm_currency`.
    pub currency: Option<crate::types::CrmCurrency>,
    /// `DATE_BILL`: `date`.
    pub date_bill: Option<rt::Date>,
    /// `DATE_INSERT`: `datetime`.
    pub date_insert: Option<rt::DateTime>,
    /// `DATE_MARKED`: `datetime`.
    pub date_marked: Option<rt::DateTime>,
    /// `DATE_PAY_BEFORE`: `date`.
    pub date_pay_before: Option<rt::Date>,
    /// `DATE_PAYED`: `datetime`.
    pub date_payed: Option<rt::DateTime>,
    /// `DATE_STATUS`: `datetime`.
    pub date_status: Option<rt::DateTime>,
    /// `DATE_UPDATE`: `datetime`.
    pub date_update: Option<rt::DateTime>,
    /// `EMP_PAYED_ID`: `integer`.
    pub emp_payed_id: Option<i64>,
    /// `EMP_STATUS_ID`: `integer`.
    pub emp_status_id: Option<i64>,
    /// `LID`: `integer`.
    pub lid: Option<i64>,
    /// `IS_RECURRING`: `char`.
    pub is_recurring: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ORDER_TOPIC`: `string`.
    pub order_topic: Option<String>,
    /// `PAY_SYSTEM_ID`: `integer`.
    pub pay_system_id: Option<i64>,
    /// `PAY_VOUCHER_DATE`: `date`.
    pub pay_voucher_date: Option<rt::Date>,
    /// `PAY_VOUCHER_NUM`: `string`.
    pub pay_voucher_num: Option<String>,
    /// `PAYED`: `char`.
    pub payed: Option<String>,
    /// `PERSON_TYPE_ID`: `integer`.
    pub person_type_id: Option<i64>,
    /// `PRICE`: `double`.
    pub price: Option<f64>,
    /// `REASON_MARKED`: `string`.
    pub reason_marked: Option<String>,
    /// `RESPONSIBLE_EMAIL`: `string`.
    pub responsible_email: Option<String>,
    /// `RESPONSIBLE_ID`: `integer`.
    pub responsible_id: Option<i64>,
    /// `RESPONSIBLE_LAST_NAME`: `string`.
    pub responsible_last_name: Option<String>,
    /// `RESPONSIBLE_LOGIN`: `string`.
    pub responsible_login: Option<String>,
    /// `RESPONSIBLE_NAME`: `string`.
    pub responsible_name: Option<String>,
    /// `RESPONSIBLE_PERSONAL_PHOTO`: `integer`.
    pub responsible_personal_photo: Option<i64>,
    /// `RESPONSIBLE_SECOND_NAME`: `string`.
    pub responsible_second_name: Option<String>,
    /// `RESPONSIBLE_WORK_POSITION`: `string`.
    pub responsible_work_position: Option<String>,
    /// `STATUS_ID`: `crm_status`.
    pub status_id: Option<String>,
    /// `TAX_VALUE`: `double`.
    pub tax_value: Option<f64>,
    /// `UF_COMPANY_ID`: `integer`.
    pub uf_company_id: Option<i64>,
    /// `UF_CONTACT_ID`: `integer`.
    pub uf_contact_id: Option<i64>,
    /// `UF_MYCOMPANY_ID`: `integer`.
    pub uf_mycompany_id: Option<i64>,
    /// `UF_DEAL_ID`: `integer`.
    pub uf_deal_id: Option<i64>,
    /// `UF_QUOTE_ID`: `integer`.
    pub uf_quote_id: Option<i64>,
    /// `USER_DESCRIPTION`: `string`.
    pub user_description: Option<String>,
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
        f.int("ID", &mut self.id);
        f.text("ACCOUNT_NUMBER", &mut self.account_number);
        f.text("COMMENTS", &mut self.comments);
        f.int("CREATED_BY", &mut self.created_by);
        f.field("CURRENCY", &mut self.currency);
        f.date("DATE_BILL", &mut self.date_bill);
        f.date_time("DATE_INSERT", &mut self.date_insert);
        f.date_time("DATE_MARKED", &mut self.date_marked);
        f.date("DATE_PAY_BEFORE", &mut self.date_pay_before);
        f.date_time("DATE_PAYED", &mut self.date_payed);
        f.date_time("DATE_STATUS", &mut self.date_status);
        f.date_time("DATE_UPDATE", &mut self.date_update);
        f.int("EMP_PAYED_ID", &mut self.emp_payed_id);
        f.int("EMP_STATUS_ID", &mut self.emp_status_id);
        f.int("LID", &mut self.lid);
        f.text("IS_RECURRING", &mut self.is_recurring);
        f.text("XML_ID", &mut self.xml_id);
        f.text("ORDER_TOPIC", &mut self.order_topic);
        f.int("PAY_SYSTEM_ID", &mut self.pay_system_id);
        f.date("PAY_VOUCHER_DATE", &mut self.pay_voucher_date);
        f.text("PAY_VOUCHER_NUM", &mut self.pay_voucher_num);
        f.text("PAYED", &mut self.payed);
        f.int("PERSON_TYPE_ID", &mut self.person_type_id);
        f.number("PRICE", &mut self.price);
        f.text("REASON_MARKED", &mut self.reason_marked);
        f.text("RESPONSIBLE_EMAIL", &mut self.responsible_email);
        f.int("RESPONSIBLE_ID", &mut self.responsible_id);
        f.text("RESPONSIBLE_LAST_NAME", &mut self.responsible_last_name);
        f.text("RESPONSIBLE_LOGIN", &mut self.responsible_login);
        f.text("RESPONSIBLE_NAME", &mut self.responsible_name);
        f.int("RESPONSIBLE_PERSONAL_PHOTO", &mut self.responsible_personal_photo);
        f.text("RESPONSIBLE_SECOND_NAME", &mut self.responsible_second_name);
        f.text("RESPONSIBLE_WORK_POSITION", &mut self.responsible_work_position);
        f.text("STATUS_ID", &mut self.status_id);
        f.number("TAX_VALUE", &mut self.tax_value);
        f.int("UF_COMPANY_ID", &mut self.uf_company_id);
        f.int("UF_CONTACT_ID", &mut self.uf_contact_id);
        f.int("UF_MYCOMPANY_ID", &mut self.uf_mycompany_id);
        f.int("UF_DEAL_ID", &mut self.uf_deal_id);
        f.int("UF_QUOTE_ID", &mut self.uf_quote_id);
        f.text("USER_DESCRIPTION", &mut self.user_description);
        f.rest(&mut self.extra);
    }
}

/// Update Invoice: `crm.invoice.update`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `fields`: `array`. In examples: `object`.
    ///
    /// See [`UpdateFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.invoice.update";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.invoice.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DATE_BILL`: `date`. Seen in examples only.
    #[inline]
    pub fn date_bill(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("DATE_BILL", value.into()))
    }

    /// `USER_DESCRIPTION`: `string`. Seen in examples only.
    #[inline]
    pub fn user_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_DESCRIPTION", value.into()))
    }

    /// `PRODUCT_ROWS`: `object[]`. Seen in examples only.
    #[inline]
    pub fn product_rows(
        self,
        value: impl IntoIterator<Item = UpdateFieldsProductRows>,
    ) -> Self {
        Self(self.0.objects("PRODUCT_ROWS", value))
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

impl From<UpdateFields> for rt::Value {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields.PRODUCT_ROWS` of `crm.invoice.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsProductRows(rt::Params);

impl UpdateFieldsProductRows {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Seen in examples only.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `PRODUCT_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("PRODUCT_ID", value))
    }

    /// `QUANTITY`: `integer`. Seen in examples only.
    #[inline]
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.int("QUANTITY", value))
    }

    /// `PRICE`: `double`. Seen in examples only.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("PRICE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsProductRows> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsProductRows) -> Self {
        object.0
    }
}
