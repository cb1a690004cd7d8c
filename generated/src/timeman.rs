// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `timeman.*`.

use bitrix24_runtime as rt;

pub mod networkrange;
pub mod schedule;
pub mod timecontrol;

/// Close Current Day: `timeman.close`
///
/// Scope: `timeman`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Close(rt::Params);

impl Close {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `TIME`: `datetime`.
    #[inline]
    pub fn time(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("TIME", value.into()))
    }

    /// `REPORT`: `string`.
    #[inline]
    pub fn report(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REPORT", value.into()))
    }

    /// `LAT`: `double`.
    #[inline]
    pub fn lat(self, value: f64) -> Self {
        Self(self.0.number("LAT", value))
    }

    /// `LON`: `double`.
    #[inline]
    pub fn lon(self, value: f64) -> Self {
        Self(self.0.number("LON", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Close {
    const NAME: &'static str = "timeman.close";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = CloseOutput;
    type Error = CloseError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `timeman.close`, `result` of `timeman.open`, `result` of `timeman.pause`,
/// `result` of `timeman.status`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseOutput {
    /// `STATUS`: `string`. Values: `OPENED`, `CLOSED`, `PAUSED`, `EXPIRED`.
    pub status: Option<String>,
    /// `TIME_START`: `datetime`.
    pub time_start: Option<rt::DateTime>,
    /// `TIME_FINISH`: `datetime`.
    pub time_finish: Option<rt::DateTime>,
    /// `DURATION`: `string`.
    pub duration: Option<String>,
    /// `TIME_LEAKS`: `string`.
    pub time_leaks: Option<String>,
    /// `ACTIVE`: `boolean`.
    pub active: Option<bool>,
    /// `IP_OPEN`: `string`.
    pub ip_open: Option<String>,
    /// `IP_CLOSE`: `string`.
    pub ip_close: Option<String>,
    /// `LAT_OPEN`: `double`.
    pub lat_open: Option<f64>,
    /// `LON_OPEN`: `double`.
    pub lon_open: Option<f64>,
    /// `LAT_CLOSE`: `double`.
    pub lat_close: Option<f64>,
    /// `LON_CLOSE`: `double`.
    pub lon_close: Option<f64>,
    /// `TZ_OFFSET`: `integer`.
    pub tz_offset: Option<i64>,
    /// `TIME_FINISH_DEFAULT`: `datetime`.
    pub time_finish_default: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CloseOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CloseOutput", self, f)
    }
}

impl rt::Object for CloseOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("STATUS", &mut self.status);
        f.date_time("TIME_START", &mut self.time_start);
        f.date_time("TIME_FINISH", &mut self.time_finish);
        f.text("DURATION", &mut self.duration);
        f.text("TIME_LEAKS", &mut self.time_leaks);
        f.flag("ACTIVE", &mut self.active);
        f.text("IP_OPEN", &mut self.ip_open);
        f.text("IP_CLOSE", &mut self.ip_close);
        f.number("LAT_OPEN", &mut self.lat_open);
        f.number("LON_OPEN", &mut self.lon_open);
        f.number("LAT_CLOSE", &mut self.lat_close);
        f.number("LON_CLOSE", &mut self.lon_close);
        f.int("TZ_OFFSET", &mut self.tz_offset);
        f.date_time("TIME_FINISH_DEFAULT", &mut self.time_finish_default);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `timeman.close`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CloseError {
    /// An empty code: `User not found` (HTTP 400).
    NoCode,
    /// `WRONG_DATETIME`: `Day close date should correspond to the day open date` (HTTP 400).
    WrongDatetime,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CloseError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
        ("WRONG_DATETIME", "", Self::WrongDatetime),
    ];
    const OTHER: Self = Self::Other;
}

/// Start a New Workday: `timeman.open`
///
/// Scope: `timeman`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Open(rt::Params);

impl Open {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `TIME`: `datetime`.
    #[inline]
    pub fn time(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("TIME", value.into()))
    }

    /// `REPORT`: `string`.
    #[inline]
    pub fn report(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REPORT", value.into()))
    }

    /// `LAT`: `double`.
    #[inline]
    pub fn lat(self, value: f64) -> Self {
        Self(self.0.number("LAT", value))
    }

    /// `LON`: `double`.
    #[inline]
    pub fn lon(self, value: f64) -> Self {
        Self(self.0.number("LON", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Open {
    const NAME: &'static str = "timeman.open";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = CloseOutput;
    type Error = OpenError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `timeman.open`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenError {
    /// An empty code: `User not found` (HTTP 400).
    NoCode,
    /// `WRONG_DATETIME`: `Day open date should correspond to the current date` (HTTP 400).
    WrongDatetime,
    /// `TIME`: `Unable to set time, work day is paused` (HTTP 400).
    Time,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for OpenError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
        ("WRONG_DATETIME", "", Self::WrongDatetime),
        ("TIME", "", Self::Time),
    ];
    const OTHER: Self = Self::Other;
}

/// Pause the current workday: `timeman.pause`
///
/// Scope: `timeman`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Pause(rt::Params);

impl Pause {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Pause {
    const NAME: &'static str = "timeman.pause";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = CloseOutput;
    type Error = PauseError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `timeman.pause`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PauseError {
    /// An empty code: `User not found` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for PauseError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get User Work Time Settings: `timeman.settings`
///
/// Scope: `timeman`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Settings(rt::Params);

impl Settings {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Settings {
    const NAME: &'static str = "timeman.settings";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = SettingsOutput;
    type Error = SettingsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `timeman.settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettingsOutput {
    /// `UF_TIMEMAN`: `boolean`.
    pub uf_timeman: Option<bool>,
    /// `UF_TM_FREE`: `boolean`.
    pub uf_tm_free: Option<bool>,
    /// `UF_TM_MAX_START`: `string`.
    pub uf_tm_max_start: Option<String>,
    /// `UF_TM_MIN_FINISH`: `string`.
    pub uf_tm_min_finish: Option<String>,
    /// `UF_TM_MIN_DURATION`: `string`.
    pub uf_tm_min_duration: Option<String>,
    /// `UF_TM_ALLOWED_DELTA`: `string`.
    pub uf_tm_allowed_delta: Option<String>,
    /// `ADMIN`: `boolean`.
    pub admin: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SettingsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SettingsOutput", self, f)
    }
}

impl rt::Object for SettingsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("UF_TIMEMAN", &mut self.uf_timeman);
        f.flag("UF_TM_FREE", &mut self.uf_tm_free);
        f.text("UF_TM_MAX_START", &mut self.uf_tm_max_start);
        f.text("UF_TM_MIN_FINISH", &mut self.uf_tm_min_finish);
        f.text("UF_TM_MIN_DURATION", &mut self.uf_tm_min_duration);
        f.text("UF_TM_ALLOWED_DELTA", &mut self.uf_tm_allowed_delta);
        f.flag("ADMIN", &mut self.admin);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `timeman.settings`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SettingsError {
    /// An empty code: `User not found` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SettingsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get information about the current workday: `timeman.status`
///
/// Scope: `timeman`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Status(rt::Params);

impl Status {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Status {
    const NAME: &'static str = "timeman.status";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = CloseOutput;
    type Error = StatusError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `timeman.status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusError {
    /// An empty code: `User not found` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StatusError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
