// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.invoice.recurring.*`.

use bitrix24_runtime as rt;

/// Add Configuration for Recurring Invoice: `crm.invoice.recurring.add`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html)
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
    const NAME: &'static str = "crm.invoice.recurring.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Delete the Recurring Invoice Setting: `crm.invoice.recurring.delete`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html)
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
    const NAME: &'static str = "crm.invoice.recurring.delete";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Create a New Invoice from the Template: `crm.invoice.recurring.expose`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Expose(rt::Params);

impl Expose {
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

impl rt::Method for Expose {
    const NAME: &'static str = "crm.invoice.recurring.expose";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Full Template of Recurring Invoice Fields: `crm.invoice.recurring.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html)
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
    const NAME: &'static str = "crm.invoice.recurring.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.invoice.recurring.fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutput {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `INVOICE_ID`: `integer`.
    pub invoice_id: Option<i64>,
    /// `ACTIVE`: `char`.
    pub active: Option<String>,
    /// `NEXT_EXECUTION`: `date`.
    pub next_execution: Option<String>,
    /// `LAST_EXECUTION`: `date`.
    pub last_execution: Option<String>,
    /// `COUNTER_REPEAT`: `integer`.
    pub counter_repeat: Option<i64>,
    /// `START_DATE`: `date`.
    pub start_date: Option<String>,
    /// `SEND_BILL`: `char`.
    pub send_bill: Option<String>,
    /// `EMAIL_ID`: `integer`.
    pub email_id: Option<i64>,
    /// `IS_LIMIT`: `char`.
    pub is_limit: Option<String>,
    /// `LIMIT_REPEAT`: `integer`.
    pub limit_repeat: Option<i64>,
    /// `LIMIT_DATE`: `date`.
    pub limit_date: Option<String>,
    /// `PARAMS`: `recurring_params`.
    pub params: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for FieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.int("INVOICE_ID", &mut self.invoice_id);
        f.text("ACTIVE", &mut self.active);
        f.text("NEXT_EXECUTION", &mut self.next_execution);
        f.text("LAST_EXECUTION", &mut self.last_execution);
        f.int("COUNTER_REPEAT", &mut self.counter_repeat);
        f.text("START_DATE", &mut self.start_date);
        f.text("SEND_BILL", &mut self.send_bill);
        f.int("EMAIL_ID", &mut self.email_id);
        f.text("IS_LIMIT", &mut self.is_limit);
        f.int("LIMIT_REPEAT", &mut self.limit_repeat);
        f.text("LIMIT_DATE", &mut self.limit_date);
        f.field("PARAMS", &mut self.params);
        f.rest(&mut self.extra);
    }
}

/// Get Recurring Invoice Settings by ID: `crm.invoice.recurring.get`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html)
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
    const NAME: &'static str = "crm.invoice.recurring.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get a List of Recurring Invoice Settings by Filter: `crm.invoice.recurring.list`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
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

impl rt::Method for List {
    const NAME: &'static str = "crm.invoice.recurring.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Change Settings for Recurring Invoice: `crm.invoice.recurring.update`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html)
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
    const NAME: &'static str = "crm.invoice.recurring.update";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
