// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `timeman.timecontrol.reports.*`.

use bitrix24_runtime as rt;

pub mod settings;
pub mod users;

/// Get Report on Identified Absences: `timeman.timecontrol.reports.get`
///
/// Scope: `timeman`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `USER_ID`, `MONTH`, `YEAR`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `USER_ID`: `integer`. Required.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `MONTH`: `integer`. Required.
    #[inline]
    pub fn month(self, value: i64) -> Self {
        Self(self.0.int("MONTH", value))
    }

    /// `YEAR`: `integer`. Required.
    #[inline]
    pub fn year(self, value: i64) -> Self {
        Self(self.0.int("YEAR", value))
    }

    /// `IDLE_MINUTES`: `integer`.
    #[inline]
    pub fn idle_minutes(self, value: i64) -> Self {
        Self(self.0.int("IDLE_MINUTES", value))
    }

    /// `WORKDAY_HOURS`: `integer`. Default: `8`.
    #[inline]
    pub fn workday_hours(self, value: i64) -> Self {
        Self(self.0.int("WORKDAY_HOURS", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "timeman.timecontrol.reports.get";
    const REQUIRED: &'static [&'static str] = &["USER_ID", "MONTH", "YEAR"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `timeman.timecontrol.reports.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `report`: `object`.
    pub report: Option<GetOutputReport>,
    /// `user`: `object`.
    pub user: Option<GetOutputUser>,
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
        f.field("report", &mut self.report);
        f.field("user", &mut self.user);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.report` of `timeman.timecontrol.reports.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputReport {
    /// `month_title`: `string`.
    pub month_title: Option<String>,
    /// `date_start`: `datetime`.
    pub date_start: Option<rt::DateTime>,
    /// `date_finish`: `datetime`.
    pub date_finish: Option<rt::DateTime>,
    /// `days`: `array`.
    pub days: Option<Vec<GetOutputReportDays>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputReport {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputReport", self, f)
    }
}

impl rt::Object for GetOutputReport {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("month_title", &mut self.month_title);
        f.date_time("date_start", &mut self.date_start);
        f.date_time("date_finish", &mut self.date_finish);
        f.field("days", &mut self.days);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.report.days` of `timeman.timecontrol.reports.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputReportDays {
    /// `index`: `integer`. In examples: `string`.
    pub index: Option<i64>,
    /// `day_title`: `string`.
    pub day_title: Option<String>,
    /// `workday_date_start`: `datetime`.
    pub workday_date_start: Option<rt::DateTime>,
    /// `workday_date_finish`: `datetime`.
    pub workday_date_finish: Option<rt::DateTime>,
    /// `workday_complete`: `boolean`.
    pub workday_complete: Option<bool>,
    /// `workday_time_leaks_user`: `integer`.
    pub workday_time_leaks_user: Option<i64>,
    /// `workday_time_leaks_final`: `integer`.
    pub workday_time_leaks_final: Option<i64>,
    /// `workday_duration`: `integer`.
    pub workday_duration: Option<i64>,
    /// `workday_duration_final`: `integer`.
    pub workday_duration_final: Option<i64>,
    /// `workday_duration_config`: `integer`.
    pub workday_duration_config: Option<i64>,
    /// `reports`: `array`.
    pub reports: Option<Vec<GetOutputReportDaysReports>>,
    /// `workday_time_leaks_real`: `integer`.
    pub workday_time_leaks_real: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputReportDays {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputReportDays", self, f)
    }
}

impl rt::Object for GetOutputReportDays {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("index", &mut self.index);
        f.text("day_title", &mut self.day_title);
        f.date_time("workday_date_start", &mut self.workday_date_start);
        f.date_time("workday_date_finish", &mut self.workday_date_finish);
        f.flag("workday_complete", &mut self.workday_complete);
        f.int("workday_time_leaks_user", &mut self.workday_time_leaks_user);
        f.int("workday_time_leaks_final", &mut self.workday_time_leaks_final);
        f.int("workday_duration", &mut self.workday_duration);
        f.int("workday_duration_final", &mut self.workday_duration_final);
        f.int("workday_duration_config", &mut self.workday_duration_config);
        f.field("reports", &mut self.reports);
        f.int("workday_time_leaks_real", &mut self.workday_time_leaks_real);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.report.days.reports` of `timeman.timecontrol.reports.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputReportDaysReports {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `user_id`: `string`.
    pub user_id: Option<String>,
    /// `type`: `string`. Values: `IDLE`, `OFFLINE`, `DESKTOP_ONLINE`, `DESKTOP_OFFLINE`, `DESKTOP_START`,
    /// `TM_START`, `TM_PAUSE`, `TM_CONTINUE`, `TM_END`.
    pub r#type: Option<String>,
    /// `date_start`: `datetime`.
    pub date_start: Option<rt::DateTime>,
    /// `date_finish`: `datetime`.
    pub date_finish: Option<rt::DateTime>,
    /// `duration`: `integer`.
    pub duration: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `entry_id`: `string`.
    pub entry_id: Option<String>,
    /// `report_type`: `string`. Values: `work`, `private`, `none` or others.
    pub report_type: Option<String>,
    /// `report_text`: `string`.
    pub report_text: Option<String>,
    /// `system_text`: `string`.
    pub system_text: Option<String>,
    /// `source_start`: `string`. Values: `ONLINE_EVENT`, `OFFLINE_AGENT`, `DESKTOP_OFFLINE_AGENT`,
    /// `DESKTOP_ONLINE_EVENT`, `DESKTOP_START_EVENT`, `IDLE_EVENT`, `TM_EVENT`.
    pub source_start: Option<String>,
    /// `source_finish`: `string`. Values: `ONLINE_EVENT`, `OFFLINE_AGENT`, `DESKTOP_OFFLINE_AGENT`,
    /// `DESKTOP_ONLINE_EVENT`, `DESKTOP_START_EVENT`, `IDLE_EVENT`, `TM_EVENT`.
    pub source_finish: Option<String>,
    /// `ip_start`: `string`.
    pub ip_start: Option<String>,
    /// `ip_finish`: `string`.
    pub ip_finish: Option<String>,
    /// `ip_start_network`: `boolean | object`.
    pub ip_start_network: Option<GetOutputReportDaysReportsIpStartNetwork>,
    /// `ip_finish_network`: `boolean | object`.
    pub ip_finish_network: Option<GetOutputReportDaysReportsIpStartNetwork>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputReportDaysReports {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputReportDaysReports", self, f)
    }
}

impl rt::Object for GetOutputReportDaysReports {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("user_id", &mut self.user_id);
        f.text("type", &mut self.r#type);
        f.date_time("date_start", &mut self.date_start);
        f.date_time("date_finish", &mut self.date_finish);
        f.int("duration", &mut self.duration);
        f.flag("active", &mut self.active);
        f.text("entry_id", &mut self.entry_id);
        f.text("report_type", &mut self.report_type);
        f.text("report_text", &mut self.report_text);
        f.text("system_text", &mut self.system_text);
        f.text("source_start", &mut self.source_start);
        f.text("source_finish", &mut self.source_finish);
        f.text("ip_start", &mut self.ip_start);
        f.text("ip_finish", &mut self.ip_finish);
        f.field("ip_start_network", &mut self.ip_start_network);
        f.field("ip_finish_network", &mut self.ip_finish_network);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.report.days.reports.ip_start_network` of `timeman.timecontrol.reports.get`,
/// `result.report.days.reports.ip_finish_network` of `timeman.timecontrol.reports.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputReportDaysReportsIpStartNetwork {
    /// `ip`: `string`.
    pub ip: Option<String>,
    /// `range`: `string`.
    pub range: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputReportDaysReportsIpStartNetwork {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputReportDaysReportsIpStartNetwork", self, f)
    }
}

impl rt::Object for GetOutputReportDaysReportsIpStartNetwork {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ip", &mut self.ip);
        f.text("range", &mut self.range);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.user` of `timeman.timecontrol.reports.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUser {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `first_name`: `string`.
    pub first_name: Option<String>,
    /// `last_name`: `string`.
    pub last_name: Option<String>,
    /// `work_position`: `string`.
    pub work_position: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `personal_gender`: `string`.
    pub personal_gender: Option<String>,
    /// `last_activity_date`: `datetime`.
    pub last_activity_date: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUser", self, f)
    }
}

impl rt::Object for GetOutputUser {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.flag("active", &mut self.active);
        f.text("name", &mut self.name);
        f.text("first_name", &mut self.first_name);
        f.text("last_name", &mut self.last_name);
        f.text("work_position", &mut self.work_position);
        f.text("avatar", &mut self.avatar);
        f.text("personal_gender", &mut self.personal_gender);
        f.date_time("last_activity_date", &mut self.last_activity_date);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `timeman.timecontrol.reports.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_ERROR`: `You don't have access to this method` (HTTP 400).
    AccessError,
    /// `USER_ACCESS_ERROR`: `You don't have access to report for this user` (HTTP 400).
    UserAccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_ERROR", "", Self::AccessError),
        ("USER_ACCESS_ERROR", "", Self::UserAccessError),
    ];
    const OTHER: Self = Self::Other;
}
