// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.deal.*`.

use bitrix24_runtime as rt;

pub mod contact;
pub mod details;
pub mod productrows;
pub mod recurring;
pub mod userfield;

/// Create a New Deal: `crm.deal.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html)
#[deprecated(
    note = "no longer developed; use `crm.item.add`: `bitrix24::crm::item::Add`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: AddFields) -> Self {
        Self(self.0.object("fields", value.into()))
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
    const NAME: &'static str = "crm.deal.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.deal.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
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

    /// `TYPE_ID`: `crm_status`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE_ID", value.into()))
    }

    /// `CATEGORY_ID`: `crm_category`.
    #[inline]
    pub fn category_id(self, value: i64) -> Self {
        Self(self.0.int("CATEGORY_ID", value))
    }

    /// `STAGE_ID`: `crm_status`.
    #[inline]
    pub fn stage_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STAGE_ID", value.into()))
    }

    /// `IS_RECURRING`: `char`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_recurring(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_RECURRING", value))
    }

    /// `IS_RETURN_CUSTOMER`: `char`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_return_customer(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_RETURN_CUSTOMER", value))
    }

    /// `IS_REPEATED_APPROACH`: `char`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_repeated_approach(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_REPEATED_APPROACH", value))
    }

    /// `PROBABILITY`: `integer`.
    #[inline]
    pub fn probability(self, value: i64) -> Self {
        Self(self.0.int("PROBABILITY", value))
    }

    /// `CURRENCY_ID`: `crm_currency`. In examples: `string`.
    #[inline]
    pub fn currency_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CURRENCY_ID", value.into()))
    }

    /// `OPPORTUNITY`: `double`. Default: `0.00`.
    #[inline]
    pub fn opportunity(self, value: f64) -> Self {
        Self(self.0.number("OPPORTUNITY", value))
    }

    /// `IS_MANUAL_OPPORTUNITY`: `char`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_manual_opportunity(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_MANUAL_OPPORTUNITY", value))
    }

    /// `TAX_VALUE`: `double`. Default: `0.00`.
    #[inline]
    pub fn tax_value(self, value: f64) -> Self {
        Self(self.0.number("TAX_VALUE", value))
    }

    /// `COMPANY_ID`: `crm_company`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("COMPANY_ID", value))
    }

    /// `CONTACT_ID`: `crm_contact`.
    #[deprecated]
    #[inline]
    pub fn contact_id(self, value: i64) -> Self {
        Self(self.0.int("CONTACT_ID", value))
    }

    /// `CONTACT_IDS`: `crm_contact[]`.
    #[inline]
    pub fn contact_ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("CONTACT_IDS", value))
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

    /// `OPENED`: `char`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENED", value))
    }

    /// `CLOSED`: `char`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn closed(self, value: bool) -> Self {
        Self(self.0.yes_no("CLOSED", value))
    }

    /// `COMMENTS`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTS", value.into()))
    }

    /// `ASSIGNED_BY_ID`: `user`.
    #[inline]
    pub fn assigned_by_id(self, value: i64) -> Self {
        Self(self.0.int("ASSIGNED_BY_ID", value))
    }

    /// `SOURCE_ID`: `crm_status`.
    #[inline]
    pub fn source_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SOURCE_ID", value.into()))
    }

    /// `SOURCE_DESCRIPTION`: `string`.
    #[inline]
    pub fn source_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SOURCE_DESCRIPTION", value.into()))
    }

    /// `ADDITIONAL_INFO`: `string`.
    #[inline]
    pub fn additional_info(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDITIONAL_INFO", value.into()))
    }

    /// `LOCATION_ID`: `location`.
    #[inline]
    pub fn location_id(self, value: i64) -> Self {
        Self(self.0.int("LOCATION_ID", value))
    }

    /// `ORIGINATOR_ID`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGINATOR_ID", value.into()))
    }

    /// `ORIGIN_ID`: `string`.
    #[inline]
    pub fn origin_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGIN_ID", value.into()))
    }

    /// `UTM_SOURCE`: `string`.
    #[inline]
    pub fn utm_source(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_SOURCE", value.into()))
    }

    /// `UTM_MEDIUM`: `string`. Values: `CPC`, `CPM`.
    #[inline]
    pub fn utm_medium(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_MEDIUM", value.into()))
    }

    /// `UTM_CAMPAIGN`: `string`.
    #[inline]
    pub fn utm_campaign(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_CAMPAIGN", value.into()))
    }

    /// `UTM_CONTENT`: `string`.
    #[inline]
    pub fn utm_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_CONTENT", value.into()))
    }

    /// `UTM_TERM`: `string`.
    #[inline]
    pub fn utm_term(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_TERM", value.into()))
    }

    /// `TRACE`: `string`.
    #[inline]
    pub fn trace(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TRACE", value.into()))
    }

    /// Any other key by its name on the wire, such as `UF_CRM_...`, `PARENT_ID_...` (`crm_entity`).
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

/// Keys of `params` of `crm.deal.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddParams(rt::Params);

impl AddParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `REGISTER_SONET_EVENT`: `boolean`. Default: `Y`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn register_sonet_event(self, value: bool) -> Self {
        Self(self.0.yes_no("REGISTER_SONET_EVENT", value))
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

/// What can go wrong in `crm.deal.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `Parameter 'fields' must be array.` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// An empty code: `Parameter 'params' must be array` (HTTP 400).
    ParameterParamsMustBeArray,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `Disk resource exhausted` (HTTP 400).
    DiskResourceExhausted,
    /// An empty code: `Invalid value for the "Currency" field` (HTTP 400).
    InvalidValueCurrencyField,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Invalid value for the \"Currency\" field",
            Self::InvalidValueCurrencyField,
        ),
        ("", "Parameter 'fields' must be array.", Self::ParameterFieldsMustBeArray),
        ("", "Parameter 'params' must be array", Self::ParameterParamsMustBeArray),
        ("", "Disk resource exhausted", Self::DiskResourceExhausted),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Deal: `crm.deal.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html)
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
    const NAME: &'static str = "crm.deal.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.deal.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `ID is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `Not found` (HTTP 400).
    NotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "Not found", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Fields of the Deal: `crm.deal.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html)
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
    const NAME: &'static str = "crm.deal.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<crate::types::CrmRestFieldDescription>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Deal by Id: `crm.deal.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html)
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
    const NAME: &'static str = "crm.deal.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.deal.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `TYPE_ID`: `crm_status`.
    pub type_id: Option<String>,
    /// `CATEGORY_ID`: `crm_category`. In examples: `string`.
    pub category_id: Option<i64>,
    /// `STAGE_ID`: `crm_status`.
    pub stage_id: Option<String>,
    /// `STAGE_SEMANTIC_ID`: `string`. Values: `P`, `S`, `F`.
    pub stage_semantic_id: Option<String>,
    /// `IS_NEW`: `char`. Values: `Y`, `N`.
    pub is_new: Option<bool>,
    /// `IS_RECURRING`: `char`. Values: `Y`, `N`.
    pub is_recurring: Option<bool>,
    /// `IS_RETURN_CUSTOMER`: `char`. Values: `Y`, `N`.
    pub is_return_customer: Option<bool>,
    /// `IS_REPEATED_APPROACH`: `char`. Values: `Y`, `N`.
    pub is_repeated_approach: Option<bool>,
    /// `PROBABILITY`: `integer`. In examples: `string`.
    pub probability: Option<i64>,
    /// `CURRENCY_ID`: `crm_currency`. In examples: `string`.
    pub currency_id: Option<String>,
    /// `OPPORTUNITY`: `double`. In examples: `string`.
    pub opportunity: Option<f64>,
    /// `IS_MANUAL_OPPORTUNITY`: `char`. Values: `Y`, `N`.
    pub is_manual_opportunity: Option<bool>,
    /// `TAX_VALUE`: `double`. In examples: `string`.
    pub tax_value: Option<f64>,
    /// `COMPANY_ID`: `crm_company`. In examples: `string`.
    pub company_id: Option<i64>,
    /// `CONTACT_ID`: `crm_contact`. In examples: `string`.
    #[deprecated]
    pub contact_id: Option<i64>,
    /// `QUOTE_ID`: `crm_quote`.
    pub quote_id: Option<i64>,
    /// `BEGINDATE`: `date`.
    pub begindate: Option<rt::Date>,
    /// `CLOSEDATE`: `date`.
    pub closedate: Option<rt::Date>,
    /// `OPENED`: `char`. Values: `Y`, `N`.
    pub opened: Option<bool>,
    /// `CLOSED`: `char`. Values: `Y`, `N`.
    pub closed: Option<bool>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `ASSIGNED_BY_ID`: `user`. In examples: `string`.
    pub assigned_by_id: Option<i64>,
    /// `CREATED_BY_ID`: `user`. In examples: `string`.
    pub created_by_id: Option<i64>,
    /// `MODIFY_BY_ID`: `user`. In examples: `string`.
    pub modify_by_id: Option<i64>,
    /// `MOVED_BY_ID`: `user`. In examples: `string`.
    pub moved_by_id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<rt::DateTime>,
    /// `MOVED_TIME`: `datetime`.
    pub moved_time: Option<rt::DateTime>,
    /// `SOURCE_ID`: `crm_status`.
    pub source_id: Option<String>,
    /// `SOURCE_DESCRIPTION`: `string`.
    pub source_description: Option<String>,
    /// `LEAD_ID`: `crm_lead`.
    pub lead_id: Option<i64>,
    /// `ADDITIONAL_INFO`: `string`.
    pub additional_info: Option<String>,
    /// `LOCATION_ID`: `location`.
    pub location_id: Option<i64>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `UTM_SOURCE`: `string`.
    pub utm_source: Option<String>,
    /// `UTM_MEDIUM`: `string`.
    pub utm_medium: Option<String>,
    /// `UTM_CAMPAIGN`: `string`.
    pub utm_campaign: Option<String>,
    /// `UTM_CONTENT`: `string`.
    pub utm_content: Option<String>,
    /// `UTM_TERM`: `string`.
    pub utm_term: Option<String>,
    /// `LAST_ACTIVITY_TIME`: `datetime`.
    pub last_activity_time: Option<rt::DateTime>,
    /// `LAST_ACTIVITY_BY`: `user`. In examples: `string`.
    pub last_activity_by: Option<i64>,
    /// What no field has taken, such as `UF_CRM_...` (`any`), `PARENT_ID_...` (`crm_entity`).
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
        f.int("ID", &mut self.id);
        f.text("TITLE", &mut self.title);
        f.text("TYPE_ID", &mut self.type_id);
        f.int("CATEGORY_ID", &mut self.category_id);
        f.text("STAGE_ID", &mut self.stage_id);
        f.text("STAGE_SEMANTIC_ID", &mut self.stage_semantic_id);
        f.flag("IS_NEW", &mut self.is_new);
        f.flag("IS_RECURRING", &mut self.is_recurring);
        f.flag("IS_RETURN_CUSTOMER", &mut self.is_return_customer);
        f.flag("IS_REPEATED_APPROACH", &mut self.is_repeated_approach);
        f.int("PROBABILITY", &mut self.probability);
        f.text("CURRENCY_ID", &mut self.currency_id);
        f.number("OPPORTUNITY", &mut self.opportunity);
        f.flag("IS_MANUAL_OPPORTUNITY", &mut self.is_manual_opportunity);
        f.number("TAX_VALUE", &mut self.tax_value);
        f.int("COMPANY_ID", &mut self.company_id);
        f.int("CONTACT_ID", &mut self.contact_id);
        f.int("QUOTE_ID", &mut self.quote_id);
        f.date("BEGINDATE", &mut self.begindate);
        f.date("CLOSEDATE", &mut self.closedate);
        f.flag("OPENED", &mut self.opened);
        f.flag("CLOSED", &mut self.closed);
        f.text("COMMENTS", &mut self.comments);
        f.int("ASSIGNED_BY_ID", &mut self.assigned_by_id);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("MODIFY_BY_ID", &mut self.modify_by_id);
        f.int("MOVED_BY_ID", &mut self.moved_by_id);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_MODIFY", &mut self.date_modify);
        f.date_time("MOVED_TIME", &mut self.moved_time);
        f.text("SOURCE_ID", &mut self.source_id);
        f.text("SOURCE_DESCRIPTION", &mut self.source_description);
        f.int("LEAD_ID", &mut self.lead_id);
        f.text("ADDITIONAL_INFO", &mut self.additional_info);
        f.int("LOCATION_ID", &mut self.location_id);
        f.text("ORIGINATOR_ID", &mut self.originator_id);
        f.text("ORIGIN_ID", &mut self.origin_id);
        f.text("UTM_SOURCE", &mut self.utm_source);
        f.text("UTM_MEDIUM", &mut self.utm_medium);
        f.text("UTM_CAMPAIGN", &mut self.utm_campaign);
        f.text("UTM_CONTENT", &mut self.utm_content);
        f.text("UTM_TERM", &mut self.utm_term);
        f.date_time("LAST_ACTIVITY_TIME", &mut self.last_activity_time);
        f.int("LAST_ACTIVITY_BY", &mut self.last_activity_by);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.deal.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `ID is not defined or invalid` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `Not found` (HTTP 400).
    NotFound,
    /// An empty code: `Parameter 'fields' must be array.` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Parameter 'fields' must be array.", Self::ParameterFieldsMustBeArray),
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "Not found", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Deals: `crm.deal.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html)
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
    const NAME: &'static str = "crm.deal.list";
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

/// Keys of `result` of `crm.deal.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `TYPE_ID`: `crm_status`.
    pub type_id: Option<String>,
    /// `CATEGORY_ID`: `crm_category`. In examples: `string`.
    pub category_id: Option<i64>,
    /// `STAGE_ID`: `crm_status`.
    pub stage_id: Option<String>,
    /// `STAGE_SEMANTIC_ID`: `string`. Values: `P`, `S`, `F`.
    pub stage_semantic_id: Option<String>,
    /// `IS_NEW`: `char`. Values: `Y`, `N`.
    pub is_new: Option<bool>,
    /// `IS_RECURRING`: `char`. Values: `Y`, `N`.
    pub is_recurring: Option<bool>,
    /// `IS_RETURN_CUSTOMER`: `char`. Values: `Y`, `N`.
    pub is_return_customer: Option<bool>,
    /// `IS_REPEATED_APPROACH`: `char`. Values: `Y`, `N`.
    pub is_repeated_approach: Option<bool>,
    /// `PROBABILITY`: `integer`.
    pub probability: Option<i64>,
    /// `CURRENCY_ID`: `crm_currency`.
    pub currency_id: Option<crate::types::CrmCurrency>,
    /// `OPPORTUNITY`: `double`. In examples: `string`.
    pub opportunity: Option<f64>,
    /// `IS_MANUAL_OPPORTUNITY`: `char`. Values: `Y`, `N`.
    pub is_manual_opportunity: Option<bool>,
    /// `TAX_VALUE`: `double`.
    pub tax_value: Option<f64>,
    /// `COMPANY_ID`: `crm_company`.
    pub company_id: Option<i64>,
    /// `CONTACT_ID`: `crm_contact`.
    #[deprecated]
    pub contact_id: Option<i64>,
    /// `QUOTE_ID`: `crm_quote`.
    pub quote_id: Option<i64>,
    /// `BEGINDATE`: `date`.
    pub begindate: Option<rt::Date>,
    /// `CLOSEDATE`: `date`.
    pub closedate: Option<rt::Date>,
    /// `OPENED`: `char`. Values: `Y`, `N`.
    pub opened: Option<bool>,
    /// `CLOSED`: `char`. Values: `Y`, `N`.
    pub closed: Option<bool>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `ASSIGNED_BY_ID`: `user`. In examples: `string`.
    pub assigned_by_id: Option<i64>,
    /// `CREATED_BY_ID`: `user`.
    pub created_by_id: Option<i64>,
    /// `MODIFY_BY_ID`: `user`.
    pub modify_by_id: Option<i64>,
    /// `MOVED_BY_ID`: `user`.
    pub moved_by_id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<rt::DateTime>,
    /// `MOVED_TIME`: `datetime`.
    pub moved_time: Option<rt::DateTime>,
    /// `SOURCE_ID`: `crm_status`.
    pub source_id: Option<String>,
    /// `SOURCE_DESCRIPTION`: `string`.
    pub source_description: Option<String>,
    /// `LEAD_ID`: `crm_lead`.
    pub lead_id: Option<i64>,
    /// `ADDITIONAL_INFO`: `string`.
    pub additional_info: Option<String>,
    /// `LOCATION_ID`: `location`.
    pub location_id: Option<i64>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `UTM_SOURCE`: `string`.
    pub utm_source: Option<String>,
    /// `UTM_MEDIUM`: `string`.
    pub utm_medium: Option<String>,
    /// `UTM_CAMPAIGN`: `string`.
    pub utm_campaign: Option<String>,
    /// `UTM_CONTENT`: `string`.
    pub utm_content: Option<String>,
    /// `UTM_TERM`: `string`.
    pub utm_term: Option<String>,
    /// `LAST_ACTIVITY_TIME`: `datetime`.
    pub last_activity_time: Option<rt::DateTime>,
    /// `LAST_ACTIVITY_BY`: `user`.
    pub last_activity_by: Option<i64>,
    /// What no field has taken, such as `UF_CRM_...` (`any`), `PARENT_ID_...` (`crm_entity`).
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
        f.text("TITLE", &mut self.title);
        f.text("TYPE_ID", &mut self.type_id);
        f.int("CATEGORY_ID", &mut self.category_id);
        f.text("STAGE_ID", &mut self.stage_id);
        f.text("STAGE_SEMANTIC_ID", &mut self.stage_semantic_id);
        f.flag("IS_NEW", &mut self.is_new);
        f.flag("IS_RECURRING", &mut self.is_recurring);
        f.flag("IS_RETURN_CUSTOMER", &mut self.is_return_customer);
        f.flag("IS_REPEATED_APPROACH", &mut self.is_repeated_approach);
        f.int("PROBABILITY", &mut self.probability);
        f.field("CURRENCY_ID", &mut self.currency_id);
        f.number("OPPORTUNITY", &mut self.opportunity);
        f.flag("IS_MANUAL_OPPORTUNITY", &mut self.is_manual_opportunity);
        f.number("TAX_VALUE", &mut self.tax_value);
        f.int("COMPANY_ID", &mut self.company_id);
        f.int("CONTACT_ID", &mut self.contact_id);
        f.int("QUOTE_ID", &mut self.quote_id);
        f.date("BEGINDATE", &mut self.begindate);
        f.date("CLOSEDATE", &mut self.closedate);
        f.flag("OPENED", &mut self.opened);
        f.flag("CLOSED", &mut self.closed);
        f.text("COMMENTS", &mut self.comments);
        f.int("ASSIGNED_BY_ID", &mut self.assigned_by_id);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("MODIFY_BY_ID", &mut self.modify_by_id);
        f.int("MOVED_BY_ID", &mut self.moved_by_id);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_MODIFY", &mut self.date_modify);
        f.date_time("MOVED_TIME", &mut self.moved_time);
        f.text("SOURCE_ID", &mut self.source_id);
        f.text("SOURCE_DESCRIPTION", &mut self.source_description);
        f.int("LEAD_ID", &mut self.lead_id);
        f.text("ADDITIONAL_INFO", &mut self.additional_info);
        f.int("LOCATION_ID", &mut self.location_id);
        f.text("ORIGINATOR_ID", &mut self.originator_id);
        f.text("ORIGIN_ID", &mut self.origin_id);
        f.text("UTM_SOURCE", &mut self.utm_source);
        f.text("UTM_MEDIUM", &mut self.utm_medium);
        f.text("UTM_CAMPAIGN", &mut self.utm_campaign);
        f.text("UTM_CONTENT", &mut self.utm_content);
        f.text("UTM_TERM", &mut self.utm_term);
        f.date_time("LAST_ACTIVITY_TIME", &mut self.last_activity_time);
        f.int("LAST_ACTIVITY_BY", &mut self.last_activity_by);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.deal.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Parameter 'order' must be array.` (HTTP 400).
    ParameterOrderMustBeArray,
    /// An empty code: `Parameter 'filter' must be array.` (HTTP 400).
    ParameterFilterMustBeArray,
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

/// Update Deal: `crm.deal.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html)
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
    const NAME: &'static str = "crm.deal.update";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.deal.update`.
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

    /// `TYPE_ID`: `crm_status`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE_ID", value.into()))
    }

    /// `STAGE_ID`: `crm_status`.
    #[inline]
    pub fn stage_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STAGE_ID", value.into()))
    }

    /// `IS_RECURRING`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_recurring(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_RECURRING", value))
    }

    /// `IS_RETURN_CUSTOMER`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_return_customer(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_RETURN_CUSTOMER", value))
    }

    /// `IS_REPEATED_APPROACH`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_repeated_approach(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_REPEATED_APPROACH", value))
    }

    /// `PROBABILITY`: `integer`.
    #[inline]
    pub fn probability(self, value: i64) -> Self {
        Self(self.0.int("PROBABILITY", value))
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

    /// `IS_MANUAL_OPPORTUNITY`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_manual_opportunity(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_MANUAL_OPPORTUNITY", value))
    }

    /// `TAX_VALUE`: `double`.
    #[inline]
    pub fn tax_value(self, value: f64) -> Self {
        Self(self.0.number("TAX_VALUE", value))
    }

    /// `COMPANY_ID`: `crm_company`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("COMPANY_ID", value))
    }

    /// `CONTACT_ID`: `crm_contact`.
    #[deprecated]
    #[inline]
    pub fn contact_id(self, value: i64) -> Self {
        Self(self.0.int("CONTACT_ID", value))
    }

    /// `CONTACT_IDS`: `crm_contact[]`.
    #[inline]
    pub fn contact_ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("CONTACT_IDS", value))
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

    /// `OPENED`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENED", value))
    }

    /// `CLOSED`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn closed(self, value: bool) -> Self {
        Self(self.0.yes_no("CLOSED", value))
    }

    /// `COMMENTS`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTS", value.into()))
    }

    /// `ASSIGNED_BY_ID`: `user`.
    #[inline]
    pub fn assigned_by_id(self, value: i64) -> Self {
        Self(self.0.int("ASSIGNED_BY_ID", value))
    }

    /// `SOURCE_ID`: `crm_status`.
    #[inline]
    pub fn source_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SOURCE_ID", value.into()))
    }

    /// `SOURCE_DESCRIPTION`: `string`.
    #[inline]
    pub fn source_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SOURCE_DESCRIPTION", value.into()))
    }

    /// `ADDITIONAL_INFO`: `string`.
    #[inline]
    pub fn additional_info(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDITIONAL_INFO", value.into()))
    }

    /// `LOCATION_ID`: `location`.
    #[inline]
    pub fn location_id(self, value: i64) -> Self {
        Self(self.0.int("LOCATION_ID", value))
    }

    /// `ORIGINATOR_ID`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGINATOR_ID", value.into()))
    }

    /// `ORIGIN_ID`: `string`.
    #[inline]
    pub fn origin_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGIN_ID", value.into()))
    }

    /// `UTM_SOURCE`: `string`.
    #[inline]
    pub fn utm_source(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_SOURCE", value.into()))
    }

    /// `UTM_MEDIUM`: `string`. Values: `CPC`, `CPM`.
    #[inline]
    pub fn utm_medium(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_MEDIUM", value.into()))
    }

    /// `UTM_CAMPAIGN`: `string`.
    #[inline]
    pub fn utm_campaign(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_CAMPAIGN", value.into()))
    }

    /// `UTM_CONTENT`: `string`.
    #[inline]
    pub fn utm_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_CONTENT", value.into()))
    }

    /// `UTM_TERM`: `string`.
    #[inline]
    pub fn utm_term(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_TERM", value.into()))
    }

    /// `IS_RECCURING`: `string`. Seen in examples only.
    #[inline]
    pub fn is_reccuring(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_RECCURING", value.into()))
    }

    /// Any other key by its name on the wire, such as `UF_CRM_...`, `PARENT_ID_...` (`crm_entity`).
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

/// Keys of `params` of `crm.deal.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateParams(rt::Params);

impl UpdateParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `REGISTER_SONET_EVENT`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn register_sonet_event(self, value: bool) -> Self {
        Self(self.0.yes_no("REGISTER_SONET_EVENT", value))
    }

    /// `REGISTER_HISTORY_EVENT`: `boolean`. Values: `Y`, `N`. In examples: `string`.
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

/// What can go wrong in `crm.deal.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `ID is not defined or invalid` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Not found` (HTTP 400).
    NotFound,
    /// An empty code: `Parameter 'fields' must be array.` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// An empty code: `Parameter 'params' must be array` (HTTP 400).
    ParameterParamsMustBeArray,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `Disk resource exhausted` (HTTP 400).
    DiskResourceExhausted,
    /// An empty code: `Invalid value for the "Currency" field` (HTTP 400).
    InvalidValueCurrencyField,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Invalid value for the \"Currency\" field",
            Self::InvalidValueCurrencyField,
        ),
        ("", "Parameter 'fields' must be array.", Self::ParameterFieldsMustBeArray),
        ("", "Parameter 'params' must be array", Self::ParameterParamsMustBeArray),
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Disk resource exhausted", Self::DiskResourceExhausted),
        ("", "Access denied", Self::AccessDenied),
        ("", "Not found", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
