// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.template.*`.

use bitrix24_runtime as rt;

pub mod checklist;

/// Add Task Template: `tasks.template.add`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html)
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
    const NAME: &'static str = "tasks.template.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.template.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `PARENT_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("PARENT_ID", value))
    }

    /// `TITLE`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `PRIORITY`: `enum`. In examples: `integer`.
    #[inline]
    pub fn priority(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PRIORITY", value.into()))
    }

    /// `GROUP_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("GROUP_ID", value))
    }

    /// `STAGE_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn stage_id(self, value: i64) -> Self {
        Self(self.0.int("STAGE_ID", value))
    }

    /// `CREATED_BY`: `integer`. Required.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("CREATED_BY", value))
    }

    /// `RESPONSIBLE_ID`: `integer`. Required.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("RESPONSIBLE_ID", value))
    }

    /// `DEPENDS_ON`: `array`.
    #[inline]
    pub fn depends_on(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEPENDS_ON", value.into()))
    }

    /// `RESPONSIBLES`: `array`.
    #[inline]
    pub fn responsibles(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RESPONSIBLES", value.into()))
    }

    /// `ACCOMPLICES`: `array`.
    #[inline]
    pub fn accomplices(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACCOMPLICES", value.into()))
    }

    /// `AUDITORS`: `array`.
    #[inline]
    pub fn auditors(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AUDITORS", value.into()))
    }

    /// `STATUS`: `enum`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS", value.into()))
    }

    /// `MULTITASK`: `enum`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn multitask(self, value: bool) -> Self {
        Self(self.0.yes_no("MULTITASK", value))
    }

    /// `REPLICATE`: `enum`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn replicate(self, value: bool) -> Self {
        Self(self.0.yes_no("REPLICATE", value))
    }

    /// `SITE_ID`: `string`.
    #[inline]
    pub fn site_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SITE_ID", value.into()))
    }

    /// `TASK_CONTROL`: `enum`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn task_control(self, value: bool) -> Self {
        Self(self.0.yes_no("TASK_CONTROL", value))
    }

    /// `ADD_IN_REPORT`: `enum`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn add_in_report(self, value: bool) -> Self {
        Self(self.0.yes_no("ADD_IN_REPORT", value))
    }

    /// `XML_ID`: `string`. Default: `null`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `DEADLINE_AFTER`: `datetime`. Default: `null`.
    #[inline]
    pub fn deadline_after(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DEADLINE_AFTER", value.into()))
    }

    /// `START_DATE_PLAN_AFTER`: `datetime`. Default: `null`.
    #[inline]
    pub fn start_date_plan_after(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("START_DATE_PLAN_AFTER", value.into()))
    }

    /// `END_DATE_PLAN_AFTER`: `datetime`. Default: `null`.
    #[inline]
    pub fn end_date_plan_after(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("END_DATE_PLAN_AFTER", value.into()))
    }

    /// `TPARAM_TYPE`: `enum`. Default: `0`.
    #[inline]
    pub fn tparam_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TPARAM_TYPE", value.into()))
    }

    /// `TPARAM_REPLICATION_COUNT`: `integer`. Default: `0`.
    #[inline]
    pub fn tparam_replication_count(self, value: i64) -> Self {
        Self(self.0.int("TPARAM_REPLICATION_COUNT", value))
    }

    /// `REPLICATE_PARAMS`: `object`.
    #[inline]
    pub fn replicate_params(self, value: AddFieldsReplicateParams) -> Self {
        Self(self.0.object("REPLICATE_PARAMS", value.into()))
    }

    /// `BASE_TEMPLATE_ID`: `integer`. Default: `null`.
    #[inline]
    pub fn base_template_id(self, value: i64) -> Self {
        Self(self.0.int("BASE_TEMPLATE_ID", value))
    }

    /// `TEMPLATE_CHILDREN_COUNT`: `integer`. Default: `null`.
    #[inline]
    pub fn template_children_count(self, value: i64) -> Self {
        Self(self.0.int("TEMPLATE_CHILDREN_COUNT", value))
    }

    /// `UF_CRM_TASK`: `string[]`. Seen in examples only.
    #[inline]
    pub fn uf_crm_task(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.texts("UF_CRM_TASK", value))
    }

    /// Any other key by its name on the wire, such as `UF_*` (`object`).
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

/// Keys of `fields.REPLICATE_PARAMS` of `tasks.template.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsReplicateParams(rt::Params);

impl AddFieldsReplicateParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PERIOD`: `string`. Values: `daily`, `weekly`, `monthly`, `yearly`.
    #[inline]
    pub fn period(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERIOD", value.into()))
    }

    /// `START_DATE`: `datetime`.
    #[inline]
    pub fn start_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("START_DATE", value.into()))
    }

    /// `TIME`: `string`. Default: `05:00`.
    #[inline]
    pub fn time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TIME", value.into()))
    }

    /// `REPEAT_TILL`: `string`. Values: `endless`, `times`, `date`.
    #[inline]
    pub fn repeat_till(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REPEAT_TILL", value.into()))
    }

    /// `TIMES`: `integer`.
    #[inline]
    pub fn times(self, value: i64) -> Self {
        Self(self.0.int("TIMES", value))
    }

    /// `END_DATE`: `datetime`.
    #[inline]
    pub fn end_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("END_DATE", value.into()))
    }

    /// `NEXT_EXECUTION_TIME`: `datetime`.
    #[inline]
    pub fn next_execution_time(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("NEXT_EXECUTION_TIME", value.into()))
    }

    /// `DEADLINE_OFFSET`: `integer`.
    #[inline]
    pub fn deadline_offset(self, value: i64) -> Self {
        Self(self.0.int("DEADLINE_OFFSET", value))
    }

    /// `EVERY_DAY`: `integer`. With: `Parameters for Daily Repetition PERIOD = daily`.
    #[inline]
    pub fn every_day(self, value: i64) -> Self {
        Self(self.0.int("EVERY_DAY", value))
    }

    /// `WORKDAY_ONLY`: `string`. Values: `Y`, `N`. With: `Parameters for Daily Repetition PERIOD = daily`.
    #[inline]
    pub fn workday_only(self, value: bool) -> Self {
        Self(self.0.yes_no("WORKDAY_ONLY", value))
    }

    /// `DAILY_MONTH_INTERVAL`: `integer`. With: `Parameters for Daily Repetition PERIOD = daily`.
    #[inline]
    pub fn daily_month_interval(self, value: i64) -> Self {
        Self(self.0.int("DAILY_MONTH_INTERVAL", value))
    }

    /// `EVERY_WEEK`: `integer`. With: `Parameters for Weekly Repetition PERIOD = weekly`.
    #[inline]
    pub fn every_week(self, value: i64) -> Self {
        Self(self.0.int("EVERY_WEEK", value))
    }

    /// `WEEK_DAYS`: `array`. Values: `1`, `2`, `3`, `4`, `5`, `6`, `7`. With:
    /// `Parameters for Weekly Repetition PERIOD = weekly`.
    #[inline]
    pub fn week_days(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WEEK_DAYS", value.into()))
    }

    /// `MONTHLY_TYPE`: `integer`. Values: `1`, `2`. With:
    /// `Parameters for Monthly Repetition PERIOD = monthly`.
    #[inline]
    pub fn monthly_type(self, value: i64) -> Self {
        Self(self.0.int("MONTHLY_TYPE", value))
    }

    /// `MONTHLY_DAY_NUM`: `integer`. With: `Parameters for Monthly Repetition PERIOD = monthly`.
    #[inline]
    pub fn monthly_day_num(self, value: i64) -> Self {
        Self(self.0.int("MONTHLY_DAY_NUM", value))
    }

    /// `MONTHLY_MONTH_NUM_1`: `integer`. With: `Parameters for Monthly Repetition PERIOD = monthly`.
    #[inline]
    pub fn monthly_month_num_1(self, value: i64) -> Self {
        Self(self.0.int("MONTHLY_MONTH_NUM_1", value))
    }

    /// `MONTHLY_WEEK_DAY_NUM`: `integer`. Values: `0`, `1`, `2`, `3`, `4`. With:
    /// `Parameters for Monthly Repetition PERIOD = monthly`.
    #[inline]
    pub fn monthly_week_day_num(self, value: i64) -> Self {
        Self(self.0.int("MONTHLY_WEEK_DAY_NUM", value))
    }

    /// `MONTHLY_WEEK_DAY`: `integer`. Values: `0`, `1`, `2`, `3`, `4`, `5`, `6`. With:
    /// `Parameters for Monthly Repetition PERIOD = monthly`.
    #[inline]
    pub fn monthly_week_day(self, value: i64) -> Self {
        Self(self.0.int("MONTHLY_WEEK_DAY", value))
    }

    /// `MONTHLY_MONTH_NUM_2`: `integer`. With: `Parameters for Monthly Repetition PERIOD = monthly`.
    #[inline]
    pub fn monthly_month_num_2(self, value: i64) -> Self {
        Self(self.0.int("MONTHLY_MONTH_NUM_2", value))
    }

    /// `YEARLY_TYPE`: `integer`. Values: `1`, `2`. With:
    /// `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_type(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_TYPE", value))
    }

    /// `YEARLY_DAY_NUM`: `integer`. With: `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_day_num(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_DAY_NUM", value))
    }

    /// `YEARLY_MONTH_1`: `integer`. Values: `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`.
    /// With: `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_month_1(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_MONTH_1", value))
    }

    /// `YEARLY_WEEK_DAY_NUM`: `integer`. Values: `0`, `1`, `2`, `3`, `4`. With:
    /// `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_week_day_num(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_WEEK_DAY_NUM", value))
    }

    /// `YEARLY_WEEK_DAY`: `integer`. Values: `0`, `1`, `2`, `3`, `4`, `5`, `6`. With:
    /// `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_week_day(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_WEEK_DAY", value))
    }

    /// `YEARLY_MONTH_2`: `integer`. Values: `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`.
    /// With: `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_month_2(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_MONTH_2", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsReplicateParams> for rt::Params {
    #[inline]
    fn from(object: AddFieldsReplicateParams) -> Self {
        object.0
    }
}

/// What can go wrong in `tasks.template.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    Code100,
    /// `0`: `Access denied` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Task Template: `tasks.template.delete`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `templateId`: `integer`.
    #[inline]
    pub fn new(template_id: i64) -> Self {
        Self(rt::Params::new().int("templateId", template_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "tasks.template.delete";
    const REQUIRED: &'static [&'static str] = &["templateId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.template.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    CouldNotFindValueParameterTemplateId,
    /// `100`: `Invalid value {} to match with parameter {templateId}. Should be value of type int.` (HTTP
    /// 400).
    InvalidValueToMatchParameterTemplateId,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Invalid value * to match with parameter {templateId}. Should be value of type int.",
            Self::InvalidValueToMatchParameterTemplateId,
        ),
        (
            "100",
            "Could not find value for parameter {templateId}",
            Self::CouldNotFindValueParameterTemplateId,
        ),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Task Template Fields: `tasks.template.fields`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html)
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
    const NAME: &'static str = "tasks.template.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<key>` of `tasks.template.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntry {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `required`: `boolean`.
    pub required: Option<bool>,
    /// `default`: `string`. In examples: `integer`.
    pub default: Option<String>,
    /// `values`: `object`.
    pub values: Option<rt::IdMap<String>>,
    /// `primary`: `boolean`.
    pub primary: Option<bool>,
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
        f.text("title", &mut self.title);
        f.text("type", &mut self.r#type);
        f.flag("required", &mut self.required);
        f.text("default", &mut self.default);
        f.field("values", &mut self.values);
        f.flag("primary", &mut self.primary);
        f.rest(&mut self.extra);
    }
}

/// Get Task Template by ID: `tasks.template.get`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `templateId`: `integer`.
    #[inline]
    pub fn new(template_id: i64) -> Self {
        Self(rt::Params::new().int("templateId", template_id))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: GetParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "tasks.template.get";
    const REQUIRED: &'static [&'static str] = &["templateId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `tasks.template.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetParams(rt::Params);

impl GetParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Default: `['*', 'UF_*']`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetParams> for rt::Params {
    #[inline]
    fn from(object: GetParams) -> Self {
        object.0
    }
}

/// Keys of `result` of `tasks.template.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `DESCRIPTION_IN_BBCODE`: `string`.
    pub description_in_bbcode: Option<String>,
    /// `PRIORITY`: `integer`. In examples: `string`.
    pub priority: Option<i64>,
    /// `STATUS`: `integer`. In examples: `string`.
    pub status: Option<i64>,
    /// `STAGE_ID`: `integer`. In examples: `string`.
    pub stage_id: Option<i64>,
    /// `RESPONSIBLE_ID`: `integer`. In examples: `string`.
    pub responsible_id: Option<i64>,
    /// `DEADLINE_AFTER`: `datetime`.
    pub deadline_after: Option<rt::DateTime>,
    /// `START_DATE_PLAN_AFTER`: `string`.
    pub start_date_plan_after: Option<String>,
    /// `END_DATE_PLAN_AFTER`: `string`.
    pub end_date_plan_after: Option<String>,
    /// `REPLICATE`: `string`.
    pub replicate: Option<String>,
    /// `CREATED_BY`: `integer`. In examples: `string`.
    pub created_by: Option<i64>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ALLOW_CHANGE_DEADLINE`: `string`.
    pub allow_change_deadline: Option<String>,
    /// `ALLOW_TIME_TRACKING`: `string`.
    pub allow_time_tracking: Option<String>,
    /// `TASK_CONTROL`: `string`.
    pub task_control: Option<String>,
    /// `ADD_IN_REPORT`: `string`.
    pub add_in_report: Option<String>,
    /// `GROUP_ID`: `integer`. In examples: `string`.
    pub group_id: Option<i64>,
    /// `PARENT_ID`: `integer`. In examples: `string`.
    pub parent_id: Option<i64>,
    /// `MULTITASK`: `string`.
    pub multitask: Option<String>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `ACCOMPLICES`: `string`.
    pub accomplices: Option<String>,
    /// `AUDITORS`: `string`.
    pub auditors: Option<String>,
    /// `RESPONSIBLES`: `string`.
    pub responsibles: Option<String>,
    /// `FILES`: `array`.
    pub files: Option<Vec<rt::Value>>,
    /// `TAGS`: `array`.
    pub tags: Option<Vec<rt::Value>>,
    /// `DEPENDS_ON`: `array`.
    pub depends_on: Option<Vec<rt::Value>>,
    /// `MATCH_WORK_TIME`: `string`.
    pub match_work_time: Option<String>,
    /// `TASK_ID`: `integer`.
    pub task_id: Option<i64>,
    /// `TPARAM_TYPE`: `integer`. In examples: `string`.
    pub tparam_type: Option<i64>,
    /// `TPARAM_REPLICATION_COUNT`: `integer`. In examples: `string`.
    pub tparam_replication_count: Option<i64>,
    /// `REPLICATE_PARAMS`: `string`.
    pub replicate_params: Option<String>,
    /// `BASE_TEMPLATE_ID`: `integer`. In examples: `string`.
    pub base_template_id: Option<i64>,
    /// `TEMPLATE_CHILDREN_COUNT`: `integer`. In examples: `string`.
    pub template_children_count: Option<i64>,
    /// `CREATED_BY_NAME`: `string`.
    pub created_by_name: Option<String>,
    /// `CREATED_BY_LAST_NAME`: `string`.
    pub created_by_last_name: Option<String>,
    /// `CREATED_BY_SECOND_NAME`: `string`.
    pub created_by_second_name: Option<String>,
    /// `CREATED_BY_LOGIN`: `string`.
    pub created_by_login: Option<String>,
    /// `CREATED_BY_WORK_POSITION`: `string`.
    pub created_by_work_position: Option<String>,
    /// `CREATED_BY_PHOTO`: `integer`. In examples: `string`.
    pub created_by_photo: Option<i64>,
    /// `RESPONSIBLE_NAME`: `string`.
    pub responsible_name: Option<String>,
    /// `RESPONSIBLE_LAST_NAME`: `string`.
    pub responsible_last_name: Option<String>,
    /// `RESPONSIBLE_SECOND_NAME`: `string`.
    pub responsible_second_name: Option<String>,
    /// `RESPONSIBLE_LOGIN`: `string`.
    pub responsible_login: Option<String>,
    /// `RESPONSIBLE_WORK_POSITION`: `string`.
    pub responsible_work_position: Option<String>,
    /// `RESPONSIBLE_PHOTO`: `integer`. In examples: `string`.
    pub responsible_photo: Option<i64>,
    /// `SCENARIO`: `string`.
    pub scenario: Option<String>,
    /// `UF_CRM_TASK`: `array`.
    pub uf_crm_task: Option<Vec<rt::Value>>,
    /// `UF_TASK_WEBDAV_FILES`: `array`.
    pub uf_task_webdav_files: Option<Vec<rt::Value>>,
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
        f.text("TITLE", &mut self.title);
        f.text("DESCRIPTION", &mut self.description);
        f.text("DESCRIPTION_IN_BBCODE", &mut self.description_in_bbcode);
        f.int("PRIORITY", &mut self.priority);
        f.int("STATUS", &mut self.status);
        f.int("STAGE_ID", &mut self.stage_id);
        f.int("RESPONSIBLE_ID", &mut self.responsible_id);
        f.date_time("DEADLINE_AFTER", &mut self.deadline_after);
        f.text("START_DATE_PLAN_AFTER", &mut self.start_date_plan_after);
        f.text("END_DATE_PLAN_AFTER", &mut self.end_date_plan_after);
        f.text("REPLICATE", &mut self.replicate);
        f.int("CREATED_BY", &mut self.created_by);
        f.text("XML_ID", &mut self.xml_id);
        f.text("ALLOW_CHANGE_DEADLINE", &mut self.allow_change_deadline);
        f.text("ALLOW_TIME_TRACKING", &mut self.allow_time_tracking);
        f.text("TASK_CONTROL", &mut self.task_control);
        f.text("ADD_IN_REPORT", &mut self.add_in_report);
        f.int("GROUP_ID", &mut self.group_id);
        f.int("PARENT_ID", &mut self.parent_id);
        f.text("MULTITASK", &mut self.multitask);
        f.text("SITE_ID", &mut self.site_id);
        f.text("ACCOMPLICES", &mut self.accomplices);
        f.text("AUDITORS", &mut self.auditors);
        f.text("RESPONSIBLES", &mut self.responsibles);
        f.field("FILES", &mut self.files);
        f.field("TAGS", &mut self.tags);
        f.field("DEPENDS_ON", &mut self.depends_on);
        f.text("MATCH_WORK_TIME", &mut self.match_work_time);
        f.int("TASK_ID", &mut self.task_id);
        f.int("TPARAM_TYPE", &mut self.tparam_type);
        f.int("TPARAM_REPLICATION_COUNT", &mut self.tparam_replication_count);
        f.text("REPLICATE_PARAMS", &mut self.replicate_params);
        f.int("BASE_TEMPLATE_ID", &mut self.base_template_id);
        f.int("TEMPLATE_CHILDREN_COUNT", &mut self.template_children_count);
        f.text("CREATED_BY_NAME", &mut self.created_by_name);
        f.text("CREATED_BY_LAST_NAME", &mut self.created_by_last_name);
        f.text("CREATED_BY_SECOND_NAME", &mut self.created_by_second_name);
        f.text("CREATED_BY_LOGIN", &mut self.created_by_login);
        f.text("CREATED_BY_WORK_POSITION", &mut self.created_by_work_position);
        f.int("CREATED_BY_PHOTO", &mut self.created_by_photo);
        f.text("RESPONSIBLE_NAME", &mut self.responsible_name);
        f.text("RESPONSIBLE_LAST_NAME", &mut self.responsible_last_name);
        f.text("RESPONSIBLE_SECOND_NAME", &mut self.responsible_second_name);
        f.text("RESPONSIBLE_LOGIN", &mut self.responsible_login);
        f.text("RESPONSIBLE_WORK_POSITION", &mut self.responsible_work_position);
        f.int("RESPONSIBLE_PHOTO", &mut self.responsible_photo);
        f.text("SCENARIO", &mut self.scenario);
        f.field("UF_CRM_TASK", &mut self.uf_crm_task);
        f.field("UF_TASK_WEBDAV_FILES", &mut self.uf_task_webdav_files);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.template.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Task Template: `tasks.template.update`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `templateId`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(
        template_id: i64,
        fields: crate::types::TasksTemplateFieldsInput,
    ) -> Self {
        Self(
            rt::Params::new()
                .int("templateId", template_id)
                .object("fields", fields.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "tasks.template.update";
    const REQUIRED: &'static [&'static str] = &["templateId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.template.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    CouldNotFindValueParameterTemplateId,
    /// `100`: `Invalid value {} to match with parameter {templateId}. Should be value of type int.` (HTTP
    /// 400).
    InvalidValueToMatchParameterTemplateId,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Invalid value * to match with parameter {templateId}. Should be value of type int.",
            Self::InvalidValueToMatchParameterTemplateId,
        ),
        (
            "100",
            "Could not find value for parameter {templateId}",
            Self::CouldNotFindValueParameterTemplateId,
        ),
        (
            "100",
            "Could not find value for parameter {fields}",
            Self::CouldNotFindValueParameterFields,
        ),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
