// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `timeman.schedule.*`.

use bitrix24_runtime as rt;

/// Get Work Schedule: `timeman.schedule.get`
///
/// Scope: `timeman`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html)
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
    const NAME: &'static str = "timeman.schedule.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SCHEDULE_TYPE`: `string`. Values: `FIXED`, `SHIFT`, `FLEXTIME`.
    pub schedule_type: Option<String>,
    /// `REPORT_PERIOD`: `string`. Values: `MONTH`, `WEEK`, `TWO_WEEKS`, `QUARTER`.
    pub report_period: Option<String>,
    /// `REPORT_PERIOD_OPTIONS`: `object`.
    pub report_period_options: Option<GetOutputReportPeriodOptions>,
    /// `CALENDAR_ID`: `integer`.
    pub calendar_id: Option<i64>,
    /// `ALLOWED_DEVICES`: `object`.
    pub allowed_devices: Option<GetOutputAllowedDevices>,
    /// `DELETED`: `string`. Values: `0`, `1`.
    pub deleted: Option<String>,
    /// `IS_FOR_ALL_USERS`: `boolean`.
    pub is_for_all_users: Option<bool>,
    /// `WORKTIME_RESTRICTIONS`: `array`.
    pub worktime_restrictions: Option<Vec<rt::Value>>,
    /// `CONTROLLED_ACTIONS`: `integer`.
    pub controlled_actions: Option<i64>,
    /// `UPDATED_BY`: `integer`.
    pub updated_by: Option<i64>,
    /// `DELETED_BY`: `integer`.
    pub deleted_by: Option<i64>,
    /// `DELETED_AT`: `string`.
    pub deleted_at: Option<String>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `CREATED_AT`: `datetime`.
    pub created_at: Option<rt::DateTime>,
    /// `SHIFTS`: `array`.
    pub shifts: Option<Vec<GetOutputShifts>>,
    /// `CALENDAR`: `object`.
    pub calendar: Option<GetOutputCalendar>,
    /// `SCHEDULE_VIOLATION_RULES`: `object`.
    pub schedule_violation_rules: Option<GetOutputScheduleViolationRules>,
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
        f.text("NAME", &mut self.name);
        f.text("SCHEDULE_TYPE", &mut self.schedule_type);
        f.text("REPORT_PERIOD", &mut self.report_period);
        f.field("REPORT_PERIOD_OPTIONS", &mut self.report_period_options);
        f.int("CALENDAR_ID", &mut self.calendar_id);
        f.field("ALLOWED_DEVICES", &mut self.allowed_devices);
        f.text("DELETED", &mut self.deleted);
        f.flag("IS_FOR_ALL_USERS", &mut self.is_for_all_users);
        f.field("WORKTIME_RESTRICTIONS", &mut self.worktime_restrictions);
        f.int("CONTROLLED_ACTIONS", &mut self.controlled_actions);
        f.int("UPDATED_BY", &mut self.updated_by);
        f.int("DELETED_BY", &mut self.deleted_by);
        f.text("DELETED_AT", &mut self.deleted_at);
        f.int("CREATED_BY", &mut self.created_by);
        f.date_time("CREATED_AT", &mut self.created_at);
        f.field("SHIFTS", &mut self.shifts);
        f.field("CALENDAR", &mut self.calendar);
        f.field("SCHEDULE_VIOLATION_RULES", &mut self.schedule_violation_rules);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REPORT_PERIOD_OPTIONS` of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputReportPeriodOptions {
    /// `START_WEEK_DAY`: `integer`. Values: `0`, `1`, `2`, `3`, `4`, `5`, `6`.
    pub start_week_day: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputReportPeriodOptions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputReportPeriodOptions", self, f)
    }
}

impl rt::Object for GetOutputReportPeriodOptions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("START_WEEK_DAY", &mut self.start_week_day);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.ALLOWED_DEVICES` of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAllowedDevices {
    /// `browser`: `boolean`.
    pub browser: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputAllowedDevices {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAllowedDevices", self, f)
    }
}

impl rt::Object for GetOutputAllowedDevices {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("browser", &mut self.browser);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SHIFTS` of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputShifts {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `BREAK_DURATION`: `integer`.
    pub break_duration: Option<i64>,
    /// `WORK_TIME_START`: `integer`.
    pub work_time_start: Option<i64>,
    /// `WORK_TIME_END`: `integer`.
    pub work_time_end: Option<i64>,
    /// `WORK_DAYS`: `string`.
    pub work_days: Option<String>,
    /// `SCHEDULE_ID`: `integer`.
    pub schedule_id: Option<i64>,
    /// `DELETED`: `boolean`.
    pub deleted: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputShifts {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputShifts", self, f)
    }
}

impl rt::Object for GetOutputShifts {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.int("BREAK_DURATION", &mut self.break_duration);
        f.int("WORK_TIME_START", &mut self.work_time_start);
        f.int("WORK_TIME_END", &mut self.work_time_end);
        f.text("WORK_DAYS", &mut self.work_days);
        f.int("SCHEDULE_ID", &mut self.schedule_id);
        f.flag("DELETED", &mut self.deleted);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.CALENDAR` of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputCalendar {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PARENT_CALENDAR_ID`: `integer`.
    pub parent_calendar_id: Option<i64>,
    /// `SYSTEM_CODE`: `string`.
    pub system_code: Option<String>,
    /// `EXCLUSIONS`: `array`.
    pub exclusions: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputCalendar {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputCalendar", self, f)
    }
}

impl rt::Object for GetOutputCalendar {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.int("PARENT_CALENDAR_ID", &mut self.parent_calendar_id);
        f.text("SYSTEM_CODE", &mut self.system_code);
        f.field("EXCLUSIONS", &mut self.exclusions);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SCHEDULE_VIOLATION_RULES` of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputScheduleViolationRules {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `SCHEDULE_ID`: `integer`.
    pub schedule_id: Option<i64>,
    /// `ENTITY_CODE`: `string`.
    pub entity_code: Option<String>,
    /// `MAX_EXACT_START`: `integer`.
    pub max_exact_start: Option<i64>,
    /// `MIN_EXACT_END`: `integer`.
    pub min_exact_end: Option<i64>,
    /// `MAX_OFFSET_START`: `integer`.
    pub max_offset_start: Option<i64>,
    /// `MIN_OFFSET_END`: `integer`.
    pub min_offset_end: Option<i64>,
    /// `RELATIVE_START_FROM`: `integer`.
    pub relative_start_from: Option<i64>,
    /// `RELATIVE_START_TO`: `integer`.
    pub relative_start_to: Option<i64>,
    /// `RELATIVE_END_FROM`: `integer`.
    pub relative_end_from: Option<i64>,
    /// `RELATIVE_END_TO`: `integer`.
    pub relative_end_to: Option<i64>,
    /// `MIN_DAY_DURATION`: `integer`.
    pub min_day_duration: Option<i64>,
    /// `MAX_ALLOWED_TO_EDIT_WORK_TIME`: `integer`.
    pub max_allowed_to_edit_work_time: Option<i64>,
    /// `MAX_WORK_TIME_LACK_FOR_PERIOD`: `integer`.
    pub max_work_time_lack_for_period: Option<i64>,
    /// `PERIOD_TIME_LACK_AGENT_ID`: `integer`.
    pub period_time_lack_agent_id: Option<i64>,
    /// `MAX_SHIFT_START_DELAY`: `integer`.
    pub max_shift_start_delay: Option<i64>,
    /// `MISSED_SHIFT_START`: `integer`.
    pub missed_shift_start: Option<i64>,
    /// `USERS_TO_NOTIFY`: `object`.
    pub users_to_notify: Option<GetOutputScheduleViolationRulesUsersToNotify>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputScheduleViolationRules {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputScheduleViolationRules", self, f)
    }
}

impl rt::Object for GetOutputScheduleViolationRules {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.int("SCHEDULE_ID", &mut self.schedule_id);
        f.text("ENTITY_CODE", &mut self.entity_code);
        f.int("MAX_EXACT_START", &mut self.max_exact_start);
        f.int("MIN_EXACT_END", &mut self.min_exact_end);
        f.int("MAX_OFFSET_START", &mut self.max_offset_start);
        f.int("MIN_OFFSET_END", &mut self.min_offset_end);
        f.int("RELATIVE_START_FROM", &mut self.relative_start_from);
        f.int("RELATIVE_START_TO", &mut self.relative_start_to);
        f.int("RELATIVE_END_FROM", &mut self.relative_end_from);
        f.int("RELATIVE_END_TO", &mut self.relative_end_to);
        f.int("MIN_DAY_DURATION", &mut self.min_day_duration);
        f.int("MAX_ALLOWED_TO_EDIT_WORK_TIME", &mut self.max_allowed_to_edit_work_time);
        f.int("MAX_WORK_TIME_LACK_FOR_PERIOD", &mut self.max_work_time_lack_for_period);
        f.int("PERIOD_TIME_LACK_AGENT_ID", &mut self.period_time_lack_agent_id);
        f.int("MAX_SHIFT_START_DELAY", &mut self.max_shift_start_delay);
        f.int("MISSED_SHIFT_START", &mut self.missed_shift_start);
        f.field("USERS_TO_NOTIFY", &mut self.users_to_notify);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SCHEDULE_VIOLATION_RULES.USERS_TO_NOTIFY` of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputScheduleViolationRulesUsersToNotify {
    /// `FIXED_START_END`: `array`.
    pub fixed_start_end: Option<Vec<rt::Value>>,
    /// `FIXED_PER_RECORD`: `array`.
    pub fixed_per_record: Option<Vec<rt::Value>>,
    /// `FIXED_EDIT_WORKTIME`: `array`.
    pub fixed_edit_worktime: Option<Vec<rt::Value>>,
    /// `FIXED_PERIODIC`: `array`.
    pub fixed_periodic: Option<Vec<rt::Value>>,
    /// `SHIFT_DELAY`: `array`.
    pub shift_delay: Option<Vec<rt::Value>>,
    /// `SHIFT_MISSED_START`: `array`.
    pub shift_missed_start: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputScheduleViolationRulesUsersToNotify {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputScheduleViolationRulesUsersToNotify", self, f)
    }
}

impl rt::Object for GetOutputScheduleViolationRulesUsersToNotify {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("FIXED_START_END", &mut self.fixed_start_end);
        f.field("FIXED_PER_RECORD", &mut self.fixed_per_record);
        f.field("FIXED_EDIT_WORKTIME", &mut self.fixed_edit_worktime);
        f.field("FIXED_PERIODIC", &mut self.fixed_periodic);
        f.field("SHIFT_DELAY", &mut self.shift_delay);
        f.field("SHIFT_MISSED_START", &mut self.shift_missed_start);
        f.rest(&mut self.extra);
    }
}
