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

    /// `fields`: `array`.
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
    type Output = FieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.invoice.fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutput {
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
    pub date_bill: Option<String>,
    /// `DATE_INSERT`: `datetime`.
    pub date_insert: Option<String>,
    /// `DATE_MARKED`: `datetime`.
    pub date_marked: Option<String>,
    /// `DATE_PAY_BEFORE`: `date`.
    pub date_pay_before: Option<String>,
    /// `DATE_PAYED`: `datetime`.
    pub date_payed: Option<String>,
    /// `DATE_STATUS`: `datetime`.
    pub date_status: Option<String>,
    /// `DATE_UPDATE`: `datetime`.
    pub date_update: Option<String>,
    /// `EMP_PAYED_ID`: `integer`.
    pub emp_payed_id: Option<i64>,
    /// `EMP_STATUS_ID`: `integer`.
    pub emp_status_id: Option<i64>,
    /// `LID`: `integer`.
    pub lid: Option<i64>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ORDER_TOPIC`: `string`.
    pub order_topic: Option<String>,
    /// `PAY_SYSTEM_ID`: `integer`.
    pub pay_system_id: Option<i64>,
    /// `PAY_VOUCHER_DATE`: `date`.
    pub pay_voucher_date: Option<String>,
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
    /// `USER_DESCRIPTION`: `string`.
    pub user_description: Option<String>,
    /// `PR_LOCATION`: `integer`.
    pub pr_location: Option<i64>,
    /// `INVOICE_PROPERTIES`: `array`.
    pub invoice_properties: Option<Vec<rt::Value>>,
    /// `PRODUCT_ROWS`: `array`.
    pub product_rows: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for FieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("ACCOUNT_NUMBER", &mut self.account_number);
        f.text("COMMENTS", &mut self.comments);
        f.int("CREATED_BY", &mut self.created_by);
        f.field("CURRENCY", &mut self.currency);
        f.text("DATE_BILL", &mut self.date_bill);
        f.text("DATE_INSERT", &mut self.date_insert);
        f.text("DATE_MARKED", &mut self.date_marked);
        f.text("DATE_PAY_BEFORE", &mut self.date_pay_before);
        f.text("DATE_PAYED", &mut self.date_payed);
        f.text("DATE_STATUS", &mut self.date_status);
        f.text("DATE_UPDATE", &mut self.date_update);
        f.int("EMP_PAYED_ID", &mut self.emp_payed_id);
        f.int("EMP_STATUS_ID", &mut self.emp_status_id);
        f.int("LID", &mut self.lid);
        f.text("XML_ID", &mut self.xml_id);
        f.text("ORDER_TOPIC", &mut self.order_topic);
        f.int("PAY_SYSTEM_ID", &mut self.pay_system_id);
        f.text("PAY_VOUCHER_DATE", &mut self.pay_voucher_date);
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
        f.text("USER_DESCRIPTION", &mut self.user_description);
        f.int("PR_LOCATION", &mut self.pr_location);
        f.field("INVOICE_PROPERTIES", &mut self.invoice_properties);
        f.field("PRODUCT_ROWS", &mut self.product_rows);
        f.rest(&mut self.extra);
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
/// Scope: `crm`. Access: any user.
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

    /// `filter`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `order`.
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
    const NAME: &'static str = "crm.invoice.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.invoice.list`.
#[derive(Debug, Clone, Default)]
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
    pub date_bill: Option<String>,
    /// `DATE_INSERT`: `datetime`.
    pub date_insert: Option<String>,
    /// `DATE_MARKED`: `datetime`.
    pub date_marked: Option<String>,
    /// `DATE_PAY_BEFORE`: `date`.
    pub date_pay_before: Option<String>,
    /// `DATE_PAYED`: `datetime`.
    pub date_payed: Option<String>,
    /// `DATE_STATUS`: `datetime`.
    pub date_status: Option<String>,
    /// `DATE_UPDATE`: `datetime`.
    pub date_update: Option<String>,
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
    pub pay_voucher_date: Option<String>,
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

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("ACCOUNT_NUMBER", &mut self.account_number);
        f.text("COMMENTS", &mut self.comments);
        f.int("CREATED_BY", &mut self.created_by);
        f.field("CURRENCY", &mut self.currency);
        f.text("DATE_BILL", &mut self.date_bill);
        f.text("DATE_INSERT", &mut self.date_insert);
        f.text("DATE_MARKED", &mut self.date_marked);
        f.text("DATE_PAY_BEFORE", &mut self.date_pay_before);
        f.text("DATE_PAYED", &mut self.date_payed);
        f.text("DATE_STATUS", &mut self.date_status);
        f.text("DATE_UPDATE", &mut self.date_update);
        f.int("EMP_PAYED_ID", &mut self.emp_payed_id);
        f.int("EMP_STATUS_ID", &mut self.emp_status_id);
        f.int("LID", &mut self.lid);
        f.text("IS_RECURRING", &mut self.is_recurring);
        f.text("XML_ID", &mut self.xml_id);
        f.text("ORDER_TOPIC", &mut self.order_topic);
        f.int("PAY_SYSTEM_ID", &mut self.pay_system_id);
        f.text("PAY_VOUCHER_DATE", &mut self.pay_voucher_date);
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

    /// `fields`: `array`.
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
