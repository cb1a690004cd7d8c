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
    const NAME: &'static str = "crm.invoice.recurring.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.invoice.recurring.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `INVOICE_ID`. Required. In examples: `string`.
    #[inline]
    pub fn invoice_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("INVOICE_ID", value.into()))
    }

    /// `IS_LIMIT`: `string`. Seen in examples only.
    #[inline]
    pub fn is_limit(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_LIMIT", value.into()))
    }

    /// `START_DATE`: `string`. Seen in examples only.
    #[inline]
    pub fn start_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("START_DATE", value.into()))
    }

    /// `PARAMS`: `object`. Seen in examples only.
    #[inline]
    pub fn params(self, value: AddFieldsParams) -> Self {
        Self(self.0.object("PARAMS", value.into()))
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

/// Keys of `fields.PARAMS` of `crm.invoice.recurring.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsParams(rt::Params);

impl AddFieldsParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PERIOD`: `string`. Seen in examples only.
    #[inline]
    pub fn period(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERIOD", value.into()))
    }

    /// `IS_WORKING_ONLY`: `string`. Seen in examples only.
    #[inline]
    pub fn is_working_only(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_WORKING_ONLY", value.into()))
    }

    /// `INTERVAL`: `integer`. Seen in examples only.
    #[inline]
    pub fn interval(self, value: i64) -> Self {
        Self(self.0.int("INTERVAL", value))
    }

    /// `DATE_PAY_BEFORE_OFFSET_TYPE`: `string`. Seen in examples only.
    #[inline]
    pub fn date_pay_before_offset_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_PAY_BEFORE_OFFSET_TYPE", value.into()))
    }

    /// `DATE_PAY_BEFORE_OFFSET_VALUE`: `integer`. Seen in examples only.
    #[inline]
    pub fn date_pay_before_offset_value(self, value: i64) -> Self {
        Self(self.0.int("DATE_PAY_BEFORE_OFFSET_VALUE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsParams> for rt::Params {
    #[inline]
    fn from(object: AddFieldsParams) -> Self {
        object.0
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
    type Output = rt::IdMap<rt::Map>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
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
/// Scope: `crm`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html)
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

    /// `order`: `object`. Seen in examples only.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `filter`: `object`. Seen in examples only.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
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
    const NAME: &'static str = "crm.invoice.recurring.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
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
    type Item = rt::Value;
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
    const NAME: &'static str = "crm.invoice.recurring.update";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.invoice.recurring.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SEND_BILL`: `string`. Seen in examples only.
    #[inline]
    pub fn send_bill(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SEND_BILL", value.into()))
    }

    /// `EMAIL_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn email_id(self, value: i64) -> Self {
        Self(self.0.int("EMAIL_ID", value))
    }

    /// `PARAMS`: `object`. Seen in examples only.
    #[inline]
    pub fn params(self, value: UpdateFieldsParams) -> Self {
        Self(self.0.object("PARAMS", value.into()))
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

/// Keys of `fields.PARAMS` of `crm.invoice.recurring.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsParams(rt::Params);

impl UpdateFieldsParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MODE`: `string`. Seen in examples only.
    #[inline]
    pub fn mode(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODE", value.into()))
    }

    /// `TYPE`: `integer`. Seen in examples only.
    #[inline]
    pub fn r#type(self, value: i64) -> Self {
        Self(self.0.int("TYPE", value))
    }

    /// `INTERVAL`: `integer`. Seen in examples only.
    #[inline]
    pub fn interval(self, value: i64) -> Self {
        Self(self.0.int("INTERVAL", value))
    }

    /// `WEEKDAY`: `string`. Seen in examples only.
    #[inline]
    pub fn weekday(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WEEKDAY", value.into()))
    }

    /// `NUM_WEEKDAY_IN_MONTH`: `integer`. Seen in examples only.
    #[inline]
    pub fn num_weekday_in_month(self, value: i64) -> Self {
        Self(self.0.int("NUM_WEEKDAY_IN_MONTH", value))
    }

    /// `DATE_PAY_BEFORE_OFFSET_TYPE`: `string`. Seen in examples only.
    #[inline]
    pub fn date_pay_before_offset_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_PAY_BEFORE_OFFSET_TYPE", value.into()))
    }

    /// `DATE_PAY_BEFORE_OFFSET_VALUE`: `integer`. Seen in examples only.
    #[inline]
    pub fn date_pay_before_offset_value(self, value: i64) -> Self {
        Self(self.0.int("DATE_PAY_BEFORE_OFFSET_VALUE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsParams> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsParams) -> Self {
        object.0
    }
}
