// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.quote.*`.

use bitrix24_runtime as rt;

pub mod contact;
pub mod productrows;
pub mod userfield;

/// Add Estimate: `crm.quote.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html)
#[deprecated(
    note = "no longer developed; use `crm.item.add`: `bitrix24::crm::item::Add`"
)]
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

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: AddParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.quote.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.quote.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `STATUS_ID`: `crm_status`.
    #[inline]
    pub fn status_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS_ID", value.into()))
    }

    /// `CURRENCY_ID`: `crm_currency`. In examples: `string`.
    #[inline]
    pub fn currency_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CURRENCY_ID", value.into()))
    }

    /// `OPPORTUNITY`: `double`.
    #[inline]
    pub fn opportunity(self, value: f64) -> Self {
        Self(self.0.number("OPPORTUNITY", value))
    }

    /// `ASSIGNED_BY_ID`: `user`.
    #[inline]
    pub fn assigned_by_id(self, value: i64) -> Self {
        Self(self.0.int("ASSIGNED_BY_ID", value))
    }

    /// `COMPANY_ID`: `crm_company`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("COMPANY_ID", value))
    }

    /// `CONTACT_IDS`: `crm_contact[]`.
    #[inline]
    pub fn contact_ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("CONTACT_IDS", value))
    }

    /// `MYCOMPANY_ID`: `crm_company`.
    #[inline]
    pub fn mycompany_id(self, value: i64) -> Self {
        Self(self.0.int("MYCOMPANY_ID", value))
    }

    /// `OPENED`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENED", value))
    }

    /// `PERSON_TYPE_ID`: `integer`.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("PERSON_TYPE_ID", value))
    }

    /// `BEGINDATE`: `date`.
    #[inline]
    pub fn begindate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("BEGINDATE", value.into()))
    }

    /// `CLOSEDATE`: `date`.
    #[inline]
    pub fn closedate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("CLOSEDATE", value.into()))
    }

    /// `CLIENT_TITLE`: `string`.
    #[inline]
    pub fn client_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_TITLE", value.into()))
    }

    /// `CLIENT_ADDR`: `string`.
    #[inline]
    pub fn client_addr(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_ADDR", value.into()))
    }

    /// `CLIENT_EMAIL`: `string`.
    #[inline]
    pub fn client_email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_EMAIL", value.into()))
    }

    /// `CLIENT_PHONE`: `string`.
    #[inline]
    pub fn client_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_PHONE", value.into()))
    }

    /// `COMMENTS`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTS", value.into()))
    }

    /// `DATE_CREATE`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_CREATE", value.into()))
    }

    /// `DATE_MODIFY`: `datetime`.
    #[inline]
    pub fn date_modify(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_MODIFY", value.into()))
    }

    /// `CREATED_BY_ID`: `user`.
    #[inline]
    pub fn created_by_id(self, value: i64) -> Self {
        Self(self.0.int("CREATED_BY_ID", value))
    }

    /// `MODIFY_BY_ID`: `user`.
    #[inline]
    pub fn modify_by_id(self, value: i64) -> Self {
        Self(self.0.int("MODIFY_BY_ID", value))
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

/// Keys of `params` of `crm.quote.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddParams(rt::Params);

impl AddParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `IMPORT`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn import(self, value: bool) -> Self {
        Self(self.0.yes_no("IMPORT", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddParams> for rt::Params {
    #[inline]
    fn from(object: AddParams) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.quote.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `Parameter 'fields' must be array.` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// An empty code: `Parameter 'params' must be array.` (HTTP 400).
    ParameterParamsMustBeArray,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Parameter 'fields' must be array.", Self::ParameterFieldsMustBeArray),
        ("", "Parameter 'params' must be array.", Self::ParameterParamsMustBeArray),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Estimate: `crm.quote.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html)
#[deprecated(
    note = "no longer developed; use `crm.item.delete`: `bitrix24::crm::item::Delete`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
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
    const NAME: &'static str = "crm.quote.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.quote.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `ID is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_CORE`: `Element not found` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Fields of the Estimate: `crm.quote.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html)
#[deprecated(
    note = "no longer developed; use `crm.item.fields`: `bitrix24::crm::item::Fields`"
)]
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
    const NAME: &'static str = "crm.quote.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<crate::types::CrmRestFieldDescription>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Estimate by ID: `crm.quote.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html)
#[deprecated(
    note = "no longer developed; use `crm.item.get`: `bitrix24::crm::item::Get`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
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
    const NAME: &'static str = "crm.quote.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.quote.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `TITLE`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `STATUS_ID`: `crm_status`. Seen in examples only.
    pub status_id: Option<String>,
    /// `CURRENCY_ID`: `string`. Seen in examples only.
    pub currency_id: Option<String>,
    /// `OPPORTUNITY`: `double`. In examples: `string`. Seen in examples only.
    pub opportunity: Option<f64>,
    /// `TAX_VALUE`: `string`. Seen in examples only.
    pub tax_value: Option<String>,
    /// `COMPANY_ID`: `crm_company`. In examples: `string`. Seen in examples only.
    pub company_id: Option<i64>,
    /// `CONTACT_ID`: `string | null`. Seen in examples only.
    pub contact_id: Option<String>,
    /// `MYCOMPANY_ID`: `crm_company`. In examples: `string`. Seen in examples only.
    pub mycompany_id: Option<i64>,
    /// `BEGINDATE`: `datetime | null`. Seen in examples only.
    pub begindate: Option<rt::DateTime>,
    /// `CLOSEDATE`: `datetime | null`. Seen in examples only.
    pub closedate: Option<rt::DateTime>,
    /// `ACTUAL_DATE`: `datetime | null`. Seen in examples only.
    pub actual_date: Option<rt::DateTime>,
    /// `ASSIGNED_BY_ID`: `user`. In examples: `string`. Seen in examples only.
    pub assigned_by_id: Option<i64>,
    /// `CREATED_BY_ID`: `string`. Seen in examples only.
    pub created_by_id: Option<String>,
    /// `MODIFY_BY_ID`: `string`. Seen in examples only.
    pub modify_by_id: Option<String>,
    /// `DATE_CREATE`: `datetime`. Seen in examples only.
    pub date_create: Option<rt::DateTime>,
    /// `DATE_MODIFY`: `datetime`. Seen in examples only.
    pub date_modify: Option<rt::DateTime>,
    /// `OPENED`: `char`. Seen in examples only.
    pub opened: Option<String>,
    /// `CLOSED`: `string`. Seen in examples only.
    pub closed: Option<String>,
    /// `COMMENTS`: `string`. Seen in examples only.
    pub comments: Option<String>,
    /// `LEAD_ID`: `string | null`. Seen in examples only.
    pub lead_id: Option<String>,
    /// `DEAL_ID`: `string | null`. Seen in examples only.
    pub deal_id: Option<String>,
    /// `QUOTE_NUMBER`: `string`. Seen in examples only.
    pub quote_number: Option<String>,
    /// `CONTENT`. Seen in examples only.
    pub content: Option<rt::Value>,
    /// `TERMS`. Seen in examples only.
    pub terms: Option<rt::Value>,
    /// `PERSON_TYPE_ID`: `integer`. In examples: `string`. Seen in examples only.
    pub person_type_id: Option<i64>,
    /// `LOCATION_ID`. Seen in examples only.
    pub location_id: Option<rt::Value>,
    /// `CLIENT_TITLE`. Seen in examples only.
    pub client_title: Option<rt::Value>,
    /// `CLIENT_ADDR`. Seen in examples only.
    pub client_addr: Option<rt::Value>,
    /// `CLIENT_CONTACT`. Seen in examples only.
    pub client_contact: Option<rt::Value>,
    /// `CLIENT_EMAIL`. Seen in examples only.
    pub client_email: Option<rt::Value>,
    /// `CLIENT_PHONE`. Seen in examples only.
    pub client_phone: Option<rt::Value>,
    /// `CLIENT_TP_ID`. Seen in examples only.
    pub client_tp_id: Option<rt::Value>,
    /// `CLIENT_TPA_ID`. Seen in examples only.
    pub client_tpa_id: Option<rt::Value>,
    /// `UTM_SOURCE`. Seen in examples only.
    pub utm_source: Option<rt::Value>,
    /// `UTM_MEDIUM`. Seen in examples only.
    pub utm_medium: Option<rt::Value>,
    /// `UTM_CAMPAIGN`. Seen in examples only.
    pub utm_campaign: Option<rt::Value>,
    /// `UTM_CONTENT`. Seen in examples only.
    pub utm_content: Option<rt::Value>,
    /// `UTM_TERM`. Seen in examples only.
    pub utm_term: Option<rt::Value>,
    /// `LAST_COMMUNICATION_TIME`. Seen in examples only.
    pub last_communication_time: Option<rt::Value>,
    /// `LAST_ACTIVITY_BY`: `string`. Seen in examples only.
    pub last_activity_by: Option<String>,
    /// `LAST_ACTIVITY_TIME`: `string`. Seen in examples only.
    pub last_activity_time: Option<String>,
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
        f.text("ID", &mut self.id);
        f.text("TITLE", &mut self.title);
        f.text("STATUS_ID", &mut self.status_id);
        f.text("CURRENCY_ID", &mut self.currency_id);
        f.number("OPPORTUNITY", &mut self.opportunity);
        f.text("TAX_VALUE", &mut self.tax_value);
        f.int("COMPANY_ID", &mut self.company_id);
        f.text("CONTACT_ID", &mut self.contact_id);
        f.int("MYCOMPANY_ID", &mut self.mycompany_id);
        f.date_time("BEGINDATE", &mut self.begindate);
        f.date_time("CLOSEDATE", &mut self.closedate);
        f.date_time("ACTUAL_DATE", &mut self.actual_date);
        f.int("ASSIGNED_BY_ID", &mut self.assigned_by_id);
        f.text("CREATED_BY_ID", &mut self.created_by_id);
        f.text("MODIFY_BY_ID", &mut self.modify_by_id);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_MODIFY", &mut self.date_modify);
        f.text("OPENED", &mut self.opened);
        f.text("CLOSED", &mut self.closed);
        f.text("COMMENTS", &mut self.comments);
        f.text("LEAD_ID", &mut self.lead_id);
        f.text("DEAL_ID", &mut self.deal_id);
        f.text("QUOTE_NUMBER", &mut self.quote_number);
        f.value("CONTENT", &mut self.content);
        f.value("TERMS", &mut self.terms);
        f.int("PERSON_TYPE_ID", &mut self.person_type_id);
        f.value("LOCATION_ID", &mut self.location_id);
        f.value("CLIENT_TITLE", &mut self.client_title);
        f.value("CLIENT_ADDR", &mut self.client_addr);
        f.value("CLIENT_CONTACT", &mut self.client_contact);
        f.value("CLIENT_EMAIL", &mut self.client_email);
        f.value("CLIENT_PHONE", &mut self.client_phone);
        f.value("CLIENT_TP_ID", &mut self.client_tp_id);
        f.value("CLIENT_TPA_ID", &mut self.client_tpa_id);
        f.value("UTM_SOURCE", &mut self.utm_source);
        f.value("UTM_MEDIUM", &mut self.utm_medium);
        f.value("UTM_CAMPAIGN", &mut self.utm_campaign);
        f.value("UTM_CONTENT", &mut self.utm_content);
        f.value("UTM_TERM", &mut self.utm_term);
        f.value("LAST_COMMUNICATION_TIME", &mut self.last_communication_time);
        f.text("LAST_ACTIVITY_BY", &mut self.last_activity_by);
        f.text("LAST_ACTIVITY_TIME", &mut self.last_activity_time);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.quote.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `ID is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Not found` (HTTP 400).
    NotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("", "Access denied.", Self::AccessDenied),
        ("", "Not found", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Estimates by Filter: `crm.quote.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html)
#[deprecated(
    note = "no longer developed; use `crm.item.list`: `bitrix24::crm::item::List`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `string[]`. Default: `['*', 'UF_*']`.
    #[inline]
    pub fn select(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("select", value))
    }

    /// `filter`: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
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
    const NAME: &'static str = "crm.quote.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
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

/// Keys of `result` of `crm.quote.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `TITLE`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `STATUS_ID`: `crm_status`. Seen in examples only.
    pub status_id: Option<String>,
    /// `OPPORTUNITY`: `double`. In examples: `string`. Seen in examples only.
    pub opportunity: Option<f64>,
    /// `CURRENCY_ID`: `string`. Seen in examples only.
    pub currency_id: Option<String>,
    /// `ASSIGNED_BY_ID`: `user`. In examples: `string`. Seen in examples only.
    pub assigned_by_id: Option<i64>,
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
        f.text("ID", &mut self.id);
        f.text("TITLE", &mut self.title);
        f.text("STATUS_ID", &mut self.status_id);
        f.number("OPPORTUNITY", &mut self.opportunity);
        f.text("CURRENCY_ID", &mut self.currency_id);
        f.int("ASSIGNED_BY_ID", &mut self.assigned_by_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.quote.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Parameter 'order' must be array.` (HTTP 400).
    ParameterOrderMustBeArray,
    /// An empty code: `Parameter 'filter' must be array.` (HTTP 400).
    ParameterFilterMustBeArray,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Failed to get list. General error.` (HTTP 400).
    FailedToGetListGeneralError,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Failed to get list. General error.", Self::FailedToGetListGeneralError),
        ("", "Parameter 'filter' must be array.", Self::ParameterFilterMustBeArray),
        ("", "Parameter 'order' must be array.", Self::ParameterOrderMustBeArray),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Estimate: `crm.quote.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html)
#[deprecated(
    note = "no longer developed; use `crm.item.update`: `bitrix24::crm::item::Update`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: UpdateFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: UpdateParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.quote.update";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.quote.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `STATUS_ID`: `crm_status`.
    #[inline]
    pub fn status_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS_ID", value.into()))
    }

    /// `CURRENCY_ID`: `crm_currency`.
    ///
    /// See [`CrmCurrencyInput`](crate::types::CrmCurrencyInput).
    #[inline]
    pub fn currency_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CURRENCY_ID", value.into()))
    }

    /// `OPPORTUNITY`: `double`.
    #[inline]
    pub fn opportunity(self, value: f64) -> Self {
        Self(self.0.number("OPPORTUNITY", value))
    }

    /// `ASSIGNED_BY_ID`: `user`.
    #[inline]
    pub fn assigned_by_id(self, value: i64) -> Self {
        Self(self.0.int("ASSIGNED_BY_ID", value))
    }

    /// `COMPANY_ID`: `crm_company`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("COMPANY_ID", value))
    }

    /// `CONTACT_IDS`: `crm_contact[]`.
    #[inline]
    pub fn contact_ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("CONTACT_IDS", value))
    }

    /// `MYCOMPANY_ID`: `crm_company`.
    #[inline]
    pub fn mycompany_id(self, value: i64) -> Self {
        Self(self.0.int("MYCOMPANY_ID", value))
    }

    /// `OPENED`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENED", value))
    }

    /// `PERSON_TYPE_ID`: `integer`.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("PERSON_TYPE_ID", value))
    }

    /// `BEGINDATE`: `date`.
    #[inline]
    pub fn begindate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("BEGINDATE", value.into()))
    }

    /// `CLOSEDATE`: `date`.
    #[inline]
    pub fn closedate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("CLOSEDATE", value.into()))
    }

    /// `CLIENT_TITLE`: `string`.
    #[inline]
    pub fn client_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_TITLE", value.into()))
    }

    /// `CLIENT_ADDR`: `string`.
    #[inline]
    pub fn client_addr(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_ADDR", value.into()))
    }

    /// `CLIENT_EMAIL`: `string`.
    #[inline]
    pub fn client_email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_EMAIL", value.into()))
    }

    /// `CLIENT_PHONE`: `string`.
    #[inline]
    pub fn client_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_PHONE", value.into()))
    }

    /// `COMMENTS`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTS", value.into()))
    }

    /// Any other key by its name on the wire, such as `PARENT_ID_...` (`crm_entity`).
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

/// Keys of `params` of `crm.quote.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateParams(rt::Params);

impl UpdateParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `REGISTER_HISTORY_EVENT`: `boolean`. Default: `Y`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn register_history_event(self, value: bool) -> Self {
        Self(self.0.yes_no("REGISTER_HISTORY_EVENT", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateParams> for rt::Params {
    #[inline]
    fn from(object: UpdateParams) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.quote.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `Parameter 'fields' must be array.` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// An empty code: `Parameter 'params' must be array.` (HTTP 400).
    ParameterParamsMustBeArray,
    /// An empty code: `ID is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Quote is not found` (HTTP 400).
    QuoteNotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Parameter 'fields' must be array.", Self::ParameterFieldsMustBeArray),
        ("", "Parameter 'params' must be array.", Self::ParameterParamsMustBeArray),
        ("", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("", "Quote is not found", Self::QuoteNotFound),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
