// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `calendar.user.settings.*`.

use bitrix24_runtime as rt;

/// Get User Calendar Settings: `calendar.user.settings.get`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
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

impl rt::Method for Get {
    const NAME: &'static str = "calendar.user.settings.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `calendar.user.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `view`: `string`. Values: `day`, `week`, `month`, `list`.
    pub view: Option<String>,
    /// `meetSection`: `string`.
    pub meet_section: Option<String>,
    /// `crmSection`: `string`.
    pub crm_section: Option<String>,
    /// `showDeclined`: `boolean`.
    pub show_declined: Option<bool>,
    /// `denyBusyInvitation`: `boolean`.
    pub deny_busy_invitation: Option<bool>,
    /// `collapseOffHours`: `string`. Values: `Y`, `N`.
    pub collapse_off_hours: Option<bool>,
    /// `showWeekNumbers`: `string`. Values: `Y`, `N`.
    pub show_week_numbers: Option<bool>,
    /// `showTasks`: `string`. Values: `Y`, `N`.
    pub show_tasks: Option<bool>,
    /// `syncTasks`: `string`. Values: `Y`, `N`.
    pub sync_tasks: Option<bool>,
    /// `showCompletedTasks`: `string`. Values: `Y`, `N`.
    pub show_completed_tasks: Option<bool>,
    /// `lastUsedSection`: `string`. Default: `false`.
    pub last_used_section: Option<String>,
    /// `sendFromEmail`: `string`.
    pub send_from_email: Option<String>,
    /// `defaultSections`: `object`.
    pub default_sections: Option<rt::Map>,
    /// `syncPeriodPast`: `string`.
    pub sync_period_past: Option<String>,
    /// `syncPeriodFuture`: `string`.
    pub sync_period_future: Option<String>,
    /// `defaultReminders`: `object`.
    pub default_reminders: Option<GetOutputDefaultReminders>,
    /// `timezoneName`: `string`.
    pub timezone_name: Option<String>,
    /// `timezoneOffsetUTC`: `integer`.
    pub timezone_offset_utc: Option<i64>,
    /// `timezoneDefaultName`: `string`.
    pub timezone_default_name: Option<String>,
    /// `work_time_start`: `string`.
    pub work_time_start: Option<String>,
    /// `work_time_end`: `string`.
    pub work_time_end: Option<String>,
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
        f.text("view", &mut self.view);
        f.text("meetSection", &mut self.meet_section);
        f.text("crmSection", &mut self.crm_section);
        f.flag("showDeclined", &mut self.show_declined);
        f.flag("denyBusyInvitation", &mut self.deny_busy_invitation);
        f.flag("collapseOffHours", &mut self.collapse_off_hours);
        f.flag("showWeekNumbers", &mut self.show_week_numbers);
        f.flag("showTasks", &mut self.show_tasks);
        f.flag("syncTasks", &mut self.sync_tasks);
        f.flag("showCompletedTasks", &mut self.show_completed_tasks);
        f.text("lastUsedSection", &mut self.last_used_section);
        f.text("sendFromEmail", &mut self.send_from_email);
        f.field("defaultSections", &mut self.default_sections);
        f.text("syncPeriodPast", &mut self.sync_period_past);
        f.text("syncPeriodFuture", &mut self.sync_period_future);
        f.field("defaultReminders", &mut self.default_reminders);
        f.text("timezoneName", &mut self.timezone_name);
        f.int("timezoneOffsetUTC", &mut self.timezone_offset_utc);
        f.text("timezoneDefaultName", &mut self.timezone_default_name);
        f.text("work_time_start", &mut self.work_time_start);
        f.text("work_time_end", &mut self.work_time_end);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.defaultReminders` of `calendar.user.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputDefaultReminders {
    /// `fullDay`: `array`.
    pub full_day: Option<Vec<GetOutputDefaultRemindersFullDay>>,
    /// `withTime`: `array`.
    pub with_time: Option<Vec<GetOutputDefaultRemindersFullDay>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputDefaultReminders {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputDefaultReminders", self, f)
    }
}

impl rt::Object for GetOutputDefaultReminders {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("fullDay", &mut self.full_day);
        f.field("withTime", &mut self.with_time);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.defaultReminders.fullDay` of `calendar.user.settings.get`,
/// `result.defaultReminders.withTime` of `calendar.user.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputDefaultRemindersFullDay {
    /// `type`: `string`. Values: `min`, `hour`, `day`.
    pub r#type: Option<String>,
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputDefaultRemindersFullDay {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputDefaultRemindersFullDay", self, f)
    }
}

impl rt::Object for GetOutputDefaultRemindersFullDay {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.int("count", &mut self.count);
        f.rest(&mut self.extra);
    }
}

/// Set User Calendar Settings: `calendar.user.settings.set`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `settings`: `object`.
    #[inline]
    pub fn new(settings: SetSettings) -> Self {
        Self(rt::Params::new().object("settings", settings.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "calendar.user.settings.set";
    const REQUIRED: &'static [&'static str] = &["settings"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `settings` of `calendar.user.settings.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetSettings(rt::Params);

impl SetSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `view`: `string`. Values: `day`, `week`, `month`, `list`.
    #[inline]
    pub fn view(self, value: impl Into<String>) -> Self {
        Self(self.0.text("view", value.into()))
    }

    /// `meetSection`: `string`.
    #[inline]
    pub fn meet_section(self, value: impl Into<String>) -> Self {
        Self(self.0.text("meetSection", value.into()))
    }

    /// `crmSection`: `string`.
    #[inline]
    pub fn crm_section(self, value: impl Into<String>) -> Self {
        Self(self.0.text("crmSection", value.into()))
    }

    /// `showDeclined`: `boolean`.
    #[inline]
    pub fn show_declined(self, value: bool) -> Self {
        Self(self.0.flag("showDeclined", value))
    }

    /// `denyBusyInvitation`: `boolean`.
    #[inline]
    pub fn deny_busy_invitation(self, value: bool) -> Self {
        Self(self.0.flag("denyBusyInvitation", value))
    }

    /// `collapseOffHours`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn collapse_off_hours(self, value: bool) -> Self {
        Self(self.0.yes_no("collapseOffHours", value))
    }

    /// `showWeekNumbers`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn show_week_numbers(self, value: bool) -> Self {
        Self(self.0.yes_no("showWeekNumbers", value))
    }

    /// `showTasks`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn show_tasks(self, value: bool) -> Self {
        Self(self.0.yes_no("showTasks", value))
    }

    /// `syncTasks`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn sync_tasks(self, value: bool) -> Self {
        Self(self.0.yes_no("syncTasks", value))
    }

    /// `showCompletedTasks`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn show_completed_tasks(self, value: bool) -> Self {
        Self(self.0.yes_no("showCompletedTasks", value))
    }

    /// `lastUsedSection`: `string`. Default: `false`.
    #[inline]
    pub fn last_used_section(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lastUsedSection", value.into()))
    }

    /// `sendFromEmail`: `string`.
    #[inline]
    pub fn send_from_email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sendFromEmail", value.into()))
    }

    /// `defaultSections`: `object`.
    #[inline]
    pub fn default_sections(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("defaultSections", value.into()))
    }

    /// `syncPeriodPast`: `string`.
    #[inline]
    pub fn sync_period_past(self, value: impl Into<String>) -> Self {
        Self(self.0.text("syncPeriodPast", value.into()))
    }

    /// `syncPeriodFuture`: `string`.
    #[inline]
    pub fn sync_period_future(self, value: impl Into<String>) -> Self {
        Self(self.0.text("syncPeriodFuture", value.into()))
    }

    /// `defaultReminders`: `object`.
    #[inline]
    pub fn default_reminders(self, value: SetSettingsDefaultReminders) -> Self {
        Self(self.0.object("defaultReminders", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetSettings> for rt::Params {
    #[inline]
    fn from(object: SetSettings) -> Self {
        object.0
    }
}

/// Keys of `settings.defaultReminders` of `calendar.user.settings.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetSettingsDefaultReminders(rt::Params);

impl SetSettingsDefaultReminders {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fullDay`: `array`.
    ///
    /// See [`SetSettingsDefaultRemindersFullDay`].
    #[inline]
    pub fn full_day(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fullDay", value.into()))
    }

    /// `withTime`: `array`.
    ///
    /// See [`SetSettingsDefaultRemindersFullDay`].
    #[inline]
    pub fn with_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("withTime", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetSettingsDefaultReminders> for rt::Params {
    #[inline]
    fn from(object: SetSettingsDefaultReminders) -> Self {
        object.0
    }
}

/// Keys of `settings.defaultReminders.fullDay` of `calendar.user.settings.set`,
/// `settings.defaultReminders.withTime` of `calendar.user.settings.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetSettingsDefaultRemindersFullDay(rt::Params);

impl SetSettingsDefaultRemindersFullDay {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Values: `min`, `hour`, `day`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `count`: `integer`.
    #[inline]
    pub fn count(self, value: i64) -> Self {
        Self(self.0.int("count", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetSettingsDefaultRemindersFullDay> for rt::Params {
    #[inline]
    fn from(object: SetSettingsDefaultRemindersFullDay) -> Self {
        object.0
    }
}

impl From<SetSettingsDefaultRemindersFullDay> for rt::Value {
    #[inline]
    fn from(object: SetSettingsDefaultRemindersFullDay) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `calendar.user.settings.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// An empty code:
    /// `The required parameter "settings" for the method "calendar.user.settings.set" is not set` (HTTP
    /// 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
