// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.deal.recurring.*`.

use bitrix24_runtime as rt;

/// Create a Template for Recurring Deal: `crm.deal.recurring.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html)
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
    const NAME: &'static str = "crm.deal.recurring.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.deal.recurring.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DEAL_ID`: `integer`.
    #[inline]
    pub fn deal_id(self, value: i64) -> Self {
        Self(self.0.int("DEAL_ID", value))
    }

    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `CATEGORY_ID`: `char`.
    #[inline]
    pub fn category_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CATEGORY_ID", value.into()))
    }

    /// `IS_LIMIT`: `char`. Values: `N`, `D`, `T`.
    #[inline]
    pub fn is_limit(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_LIMIT", value.into()))
    }

    /// `LIMIT_REPEAT`: `integer`.
    #[inline]
    pub fn limit_repeat(self, value: i64) -> Self {
        Self(self.0.int("LIMIT_REPEAT", value))
    }

    /// `LIMIT_DATE`: `date`.
    #[inline]
    pub fn limit_date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("LIMIT_DATE", value.into()))
    }

    /// `START_DATE`: `date`.
    #[inline]
    pub fn start_date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("START_DATE", value.into()))
    }

    /// `PARAMS`: `object`.
    #[inline]
    pub fn params(self, value: AddFieldsParams) -> Self {
        Self(self.0.object("PARAMS", value.into()))
    }

    /// `TITLE`: `string`. Seen in examples only.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `STAGE_ID`: `string`. Seen in examples only.
    #[inline]
    pub fn stage_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STAGE_ID", value.into()))
    }

    /// `IS_ACTIVE`: `string`. Seen in examples only.
    #[inline]
    pub fn is_active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_ACTIVE", value.into()))
    }

    /// `CURRENCY_ID`: `string`. Seen in examples only.
    #[inline]
    pub fn currency_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CURRENCY_ID", value.into()))
    }

    /// `OPPORTUNITY`: `integer`. Seen in examples only.
    #[inline]
    pub fn opportunity(self, value: i64) -> Self {
        Self(self.0.int("OPPORTUNITY", value))
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

/// Keys of `fields.PARAMS` of `crm.deal.recurring.add`, `fields.PARAMS` of `crm.deal.recurring.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsParams(rt::Params);

impl AddFieldsParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MODE`: `string`. Values: `single`, `multiple`.
    #[inline]
    pub fn mode(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODE", value.into()))
    }

    /// `MULTIPLE_TYPE`: `string`. Values: `day`, `week`, `month`, `year`.
    #[inline]
    pub fn multiple_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MULTIPLE_TYPE", value.into()))
    }

    /// `MULTIPLE_INTERVAL`: `integer`.
    #[inline]
    pub fn multiple_interval(self, value: i64) -> Self {
        Self(self.0.int("MULTIPLE_INTERVAL", value))
    }

    /// `SINGLE_BEFORE_START_DATE_TYPE`: `string`. Values: `day`, `week`, `month`, `year`.
    #[inline]
    pub fn single_before_start_date_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SINGLE_BEFORE_START_DATE_TYPE", value.into()))
    }

    /// `SINGLE_BEFORE_START_DATE_VALUE`: `integer`.
    #[inline]
    pub fn single_before_start_date_value(self, value: i64) -> Self {
        Self(self.0.int("SINGLE_BEFORE_START_DATE_VALUE", value))
    }

    /// `OFFSET_BEGINDATE_TYPE`: `string`. Values: `day`, `week`, `month`, `year`.
    #[inline]
    pub fn offset_begindate_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OFFSET_BEGINDATE_TYPE", value.into()))
    }

    /// `OFFSET_BEGINDATE_VALUE`: `integer`.
    #[inline]
    pub fn offset_begindate_value(self, value: i64) -> Self {
        Self(self.0.int("OFFSET_BEGINDATE_VALUE", value))
    }

    /// `OFFSET_CLOSEDATE_TYPE`: `string`. Values: `day`, `week`, `month`, `year`.
    #[inline]
    pub fn offset_closedate_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OFFSET_CLOSEDATE_TYPE", value.into()))
    }

    /// `OFFSET_CLOSEDATE_VALUE`: `integer`.
    #[inline]
    pub fn offset_closedate_value(self, value: i64) -> Self {
        Self(self.0.int("OFFSET_CLOSEDATE_VALUE", value))
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

/// What can go wrong in `crm.deal.recurring.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `Parameter 'fields' must be array` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// An empty code: `Parameter 'params' must be array` (HTTP 400).
    ParameterParamsMustBeArray,
    /// An empty code: `Deal id is empty` (HTTP 400).
    DealIdEmpty,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `Deal already has recurring settings.` (HTTP 400).
    DealAlreadyHasRecurringSettings,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Deal already has recurring settings.",
            Self::DealAlreadyHasRecurringSettings,
        ),
        ("", "Parameter 'fields' must be array", Self::ParameterFieldsMustBeArray),
        ("", "Parameter 'params' must be array", Self::ParameterParamsMustBeArray),
        ("", "Deal id is empty", Self::DealIdEmpty),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete the Recurring Deal Template Setting: `crm.deal.recurring.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html)
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
    const NAME: &'static str = "crm.deal.recurring.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.deal.recurring.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `id is not defined or invalid` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Recurring is not allowed` (HTTP 400).
    RecurringNotAllowed,
    /// An empty code: `Recurring deal is not found` (HTTP 400).
    RecurringDealNotFound,
    /// An empty code: `Deleting is impossible. Connected recurring deal exists.` (HTTP 400).
    DeletingImpossibleConnectedRecurringDealExists,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Deleting is impossible. Connected recurring deal exists.",
            Self::DeletingImpossibleConnectedRecurringDealExists,
        ),
        ("", "id is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Recurring deal is not found", Self::RecurringDealNotFound),
        ("", "Recurring is not allowed", Self::RecurringNotAllowed),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Create a New Deal from the Template: `crm.deal.recurring.expose`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Expose(rt::Params);

impl Expose {
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

impl rt::Method for Expose {
    const NAME: &'static str = "crm.deal.recurring.expose";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ExposeOutput;
    type Error = ExposeError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.deal.recurring.expose`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExposeOutput {
    /// `DEAL_ID`: `integer`.
    pub deal_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ExposeOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ExposeOutput", self, f)
    }
}

impl rt::Object for ExposeOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("DEAL_ID", &mut self.deal_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.deal.recurring.expose`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExposeError {
    /// An empty code: `id is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Recurring is not allowed` (HTTP 400).
    RecurringNotAllowed,
    /// An empty code: `Recurring deal is not found` (HTTP 400).
    RecurringDealNotFound,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ExposeError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "id is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("", "Recurring deal is not found", Self::RecurringDealNotFound),
        ("", "Recurring is not allowed", Self::RecurringNotAllowed),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Fields for the Recurring Deal Template: `crm.deal.recurring.fields`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html)
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
    const NAME: &'static str = "crm.deal.recurring.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = FieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `crm.deal.recurring.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `isRequired`: `boolean`. Seen in examples only.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`. Seen in examples only.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`. Seen in examples only.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`. Seen in examples only.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`. Seen in examples only.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `definition`: `object`. Seen in examples only.
    pub definition: Option<rt::IdMap<FieldsOutputEntryDefinitionEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutputEntry", self, f)
    }
}

impl rt::Object for FieldsOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isMultiple", &mut self.is_multiple);
        f.flag("isDynamic", &mut self.is_dynamic);
        f.text("title", &mut self.title);
        f.field("definition", &mut self.definition);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<field>.definition.<key>` of `crm.deal.recurring.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntryDefinitionEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `isRequired`: `boolean`. Seen in examples only.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`. Seen in examples only.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`. Seen in examples only.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`. Seen in examples only.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`. Seen in examples only.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutputEntryDefinitionEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutputEntryDefinitionEntry", self, f)
    }
}

impl rt::Object for FieldsOutputEntryDefinitionEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isMultiple", &mut self.is_multiple);
        f.flag("isDynamic", &mut self.is_dynamic);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.deal.recurring.fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// An empty code: `Access denied.` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Recurring Deal Template Settings by ID: `crm.deal.recurring.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html)
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
    const NAME: &'static str = "crm.deal.recurring.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.deal.recurring.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `DEAL_ID`: `integer`. In examples: `string`.
    pub deal_id: Option<i64>,
    /// `BASED_ID`: `integer`. In examples: `string`.
    pub based_id: Option<i64>,
    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `NEXT_EXECUTION`: `datetime`.
    pub next_execution: Option<rt::DateTime>,
    /// `LAST_EXECUTION`: `datetime`.
    pub last_execution: Option<rt::DateTime>,
    /// `COUNTER_REPEAT`: `integer`.
    pub counter_repeat: Option<i64>,
    /// `START_DATE`: `datetime`.
    pub start_date: Option<rt::DateTime>,
    /// `CATEGORY_ID`: `char`.
    pub category_id: Option<String>,
    /// `IS_LIMIT`: `char`. Values: `N`, `D`, `T`.
    pub is_limit: Option<String>,
    /// `LIMIT_REPEAT`: `integer`.
    pub limit_repeat: Option<i64>,
    /// `LIMIT_DATE`: `datetime`.
    pub limit_date: Option<rt::DateTime>,
    /// `PARAMS`: `object`.
    pub params: Option<GetOutputParams>,
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
        f.int("ID", &mut self.id);
        f.int("DEAL_ID", &mut self.deal_id);
        f.int("BASED_ID", &mut self.based_id);
        f.flag("ACTIVE", &mut self.active);
        f.date_time("NEXT_EXECUTION", &mut self.next_execution);
        f.date_time("LAST_EXECUTION", &mut self.last_execution);
        f.int("COUNTER_REPEAT", &mut self.counter_repeat);
        f.date_time("START_DATE", &mut self.start_date);
        f.text("CATEGORY_ID", &mut self.category_id);
        f.text("IS_LIMIT", &mut self.is_limit);
        f.int("LIMIT_REPEAT", &mut self.limit_repeat);
        f.date_time("LIMIT_DATE", &mut self.limit_date);
        f.field("PARAMS", &mut self.params);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.PARAMS` of `crm.deal.recurring.get`, `result.PARAMS` of `crm.deal.recurring.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputParams {
    /// `MODE`: `string`. Values: `single`, `multiple`.
    pub mode: Option<String>,
    /// `MULTIPLE_TYPE`: `string`. Values: `day`, `week`, `month`, `year`.
    pub multiple_type: Option<String>,
    /// `MULTIPLE_INTERVAL`: `integer`.
    pub multiple_interval: Option<i64>,
    /// `SINGLE_BEFORE_START_DATE_TYPE`: `string`. Values: `day`, `week`, `month`, `year`.
    pub single_before_start_date_type: Option<String>,
    /// `SINGLE_BEFORE_START_DATE_VALUE`: `integer`.
    pub single_before_start_date_value: Option<i64>,
    /// `OFFSET_BEGINDATE_TYPE`: `string`. Values: `day`, `week`, `month`, `year`.
    pub offset_begindate_type: Option<String>,
    /// `OFFSET_BEGINDATE_VALUE`: `integer`.
    pub offset_begindate_value: Option<i64>,
    /// `OFFSET_CLOSEDATE_TYPE`: `string`. Values: `day`, `week`, `month`, `year`.
    pub offset_closedate_type: Option<String>,
    /// `OFFSET_CLOSEDATE_VALUE`: `integer`.
    pub offset_closedate_value: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputParams {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputParams", self, f)
    }
}

impl rt::Object for GetOutputParams {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("MODE", &mut self.mode);
        f.text("MULTIPLE_TYPE", &mut self.multiple_type);
        f.int("MULTIPLE_INTERVAL", &mut self.multiple_interval);
        f.text("SINGLE_BEFORE_START_DATE_TYPE", &mut self.single_before_start_date_type);
        f.int(
            "SINGLE_BEFORE_START_DATE_VALUE",
            &mut self.single_before_start_date_value,
        );
        f.text("OFFSET_BEGINDATE_TYPE", &mut self.offset_begindate_type);
        f.int("OFFSET_BEGINDATE_VALUE", &mut self.offset_begindate_value);
        f.text("OFFSET_CLOSEDATE_TYPE", &mut self.offset_closedate_type);
        f.int("OFFSET_CLOSEDATE_VALUE", &mut self.offset_closedate_value);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.deal.recurring.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `id is not defined or invalid` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Recurring is not allowed` (HTTP 400).
    RecurringNotAllowed,
    /// An empty code: `Recurring deal is not found.` (HTTP 400).
    RecurringDealNotFound,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "id is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Recurring deal is not found.", Self::RecurringDealNotFound),
        ("", "Recurring is not allowed", Self::RecurringNotAllowed),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Recurring Deal Template Settings: `crm.deal.recurring.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `filter`: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
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
    const NAME: &'static str = "crm.deal.recurring.list";
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
        .key("id")
        .filter("filter")
        .order("order");
    type Item = ListOutput;
}

/// Keys of `result` of `crm.deal.recurring.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `id`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `deal_id`: `integer`. In examples: `string`.
    pub deal_id: Option<i64>,
    /// `based_id`: `integer`. In examples: `string`.
    pub based_id: Option<i64>,
    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `NEXT_EXECUTION`: `datetime`.
    pub next_execution: Option<rt::DateTime>,
    /// `LAST_EXECUTION`: `datetime`.
    pub last_execution: Option<rt::DateTime>,
    /// `COUNTER_REPEAT`: `integer`. In examples: `string`.
    pub counter_repeat: Option<i64>,
    /// `START_DATE`: `datetime`.
    pub start_date: Option<rt::DateTime>,
    /// `category_id`: `char`.
    pub category_id: Option<String>,
    /// `IS_LIMIT`: `char`. Values: `N`, `D`, `T`.
    pub is_limit: Option<String>,
    /// `LIMIT_REPEAT`: `integer`. In examples: `string`.
    pub limit_repeat: Option<i64>,
    /// `LIMIT_DATE`: `datetime`.
    pub limit_date: Option<rt::DateTime>,
    /// `PARAMS`: `object`.
    pub params: Option<GetOutputParams>,
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
        f.int("id", &mut self.id);
        f.int("deal_id", &mut self.deal_id);
        f.int("based_id", &mut self.based_id);
        f.flag("ACTIVE", &mut self.active);
        f.date_time("NEXT_EXECUTION", &mut self.next_execution);
        f.date_time("LAST_EXECUTION", &mut self.last_execution);
        f.int("COUNTER_REPEAT", &mut self.counter_repeat);
        f.date_time("START_DATE", &mut self.start_date);
        f.text("category_id", &mut self.category_id);
        f.text("IS_LIMIT", &mut self.is_limit);
        f.int("LIMIT_REPEAT", &mut self.limit_repeat);
        f.date_time("LIMIT_DATE", &mut self.limit_date);
        f.field("PARAMS", &mut self.params);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.deal.recurring.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Parameter 'order' must be array` (HTTP 400).
    ParameterOrderMustBeArray,
    /// An empty code: `Parameter 'filter' must be array` (HTTP 400).
    ParameterFilterMustBeArray,
    /// An empty code: `Failed to get list. General error` (HTTP 400).
    FailedToGetListGeneralError,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Failed to get list. General error", Self::FailedToGetListGeneralError),
        ("", "Parameter 'filter' must be array", Self::ParameterFilterMustBeArray),
        ("", "Parameter 'order' must be array", Self::ParameterOrderMustBeArray),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update the Recurring Deal Template Settings: `crm.deal.recurring.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html)
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.deal.recurring.update";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.deal.recurring.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `CATEGORY_ID`: `char`.
    #[inline]
    pub fn category_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CATEGORY_ID", value.into()))
    }

    /// `IS_LIMIT`: `char`. Values: `N`, `D`, `T`.
    #[inline]
    pub fn is_limit(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_LIMIT", value.into()))
    }

    /// `LIMIT_REPEAT`: `integer`.
    #[inline]
    pub fn limit_repeat(self, value: i64) -> Self {
        Self(self.0.int("LIMIT_REPEAT", value))
    }

    /// `LIMIT_DATE`: `date`.
    #[inline]
    pub fn limit_date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("LIMIT_DATE", value.into()))
    }

    /// `START_DATE`: `date`.
    #[inline]
    pub fn start_date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("START_DATE", value.into()))
    }

    /// `PARAMS`: `object`.
    #[inline]
    pub fn params(self, value: AddFieldsParams) -> Self {
        Self(self.0.object("PARAMS", value.into()))
    }

    /// `TITLE`: `string`. Seen in examples only.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `IS_ACTIVE`: `string`. Seen in examples only.
    #[inline]
    pub fn is_active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_ACTIVE", value.into()))
    }

    /// `OPPORTUNITY`: `integer`. Seen in examples only.
    #[inline]
    pub fn opportunity(self, value: i64) -> Self {
        Self(self.0.int("OPPORTUNITY", value))
    }

    /// `STAGE_ID`: `string`. Seen in examples only.
    #[inline]
    pub fn stage_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STAGE_ID", value.into()))
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

/// What can go wrong in `crm.deal.recurring.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `id is not defined or invalid` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Parameter 'fields' must be array` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// An empty code: `Recurring is not allowed` (HTTP 400).
    RecurringNotAllowed,
    /// An empty code: `Recurring deal is not found.` (HTTP 400).
    RecurringDealNotFound,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Parameter 'fields' must be array", Self::ParameterFieldsMustBeArray),
        ("", "id is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Recurring deal is not found.", Self::RecurringDealNotFound),
        ("", "Recurring is not allowed", Self::RecurringNotAllowed),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
