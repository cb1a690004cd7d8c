// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `timeman.timecontrol.settings.*`.

use bitrix24_runtime as rt;

/// Get Time Control Settings: `timeman.timecontrol.settings.get`
///
/// Scope: `timeman`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html)
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
    const NAME: &'static str = "timeman.timecontrol.settings.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `timeman.timecontrol.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `minimum_idle_for_report`: `integer`.
    pub minimum_idle_for_report: Option<i64>,
    /// `register_offline`: `boolean`.
    pub register_offline: Option<bool>,
    /// `register_idle`: `boolean`.
    pub register_idle: Option<bool>,
    /// `register_desktop`: `boolean`.
    pub register_desktop: Option<bool>,
    /// `report_request_type`: `string`. Values: `all`, `user`, `none`.
    pub report_request_type: Option<String>,
    /// `report_request_users`: `array`.
    pub report_request_users: Option<Vec<rt::Value>>,
    /// `report_simple_type`: `string`. Values: `all`, `user`, `none`.
    pub report_simple_type: Option<String>,
    /// `report_simple_users`: `array`.
    pub report_simple_users: Option<Vec<rt::Value>>,
    /// `report_full_type`: `string`. Values: `all`, `user`, `none`.
    pub report_full_type: Option<String>,
    /// `report_full_users`: `array`.
    pub report_full_users: Option<Vec<rt::Value>>,
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
        f.flag("active", &mut self.active);
        f.int("minimum_idle_for_report", &mut self.minimum_idle_for_report);
        f.flag("register_offline", &mut self.register_offline);
        f.flag("register_idle", &mut self.register_idle);
        f.flag("register_desktop", &mut self.register_desktop);
        f.text("report_request_type", &mut self.report_request_type);
        f.field("report_request_users", &mut self.report_request_users);
        f.text("report_simple_type", &mut self.report_simple_type);
        f.field("report_simple_users", &mut self.report_simple_users);
        f.text("report_full_type", &mut self.report_full_type);
        f.field("report_full_users", &mut self.report_full_users);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `timeman.timecontrol.settings.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_ERROR`: `You don't have access to use this method` (HTTP 400).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Set Time Control Settings: `timeman.timecontrol.settings.set`
///
/// Scope: `timeman`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Set(rt::Params);

impl Set {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ACTIVE`: `boolean`. Values: `true`, `1`, `0`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.flag("ACTIVE", value))
    }

    /// `MINIMUM_IDLE_FOR_REPORT`: `integer`.
    #[inline]
    pub fn minimum_idle_for_report(self, value: i64) -> Self {
        Self(self.0.int("MINIMUM_IDLE_FOR_REPORT", value))
    }

    /// `REGISTER_OFFLINE`: `boolean`.
    #[inline]
    pub fn register_offline(self, value: bool) -> Self {
        Self(self.0.flag("REGISTER_OFFLINE", value))
    }

    /// `REGISTER_IDLE`: `boolean`.
    #[inline]
    pub fn register_idle(self, value: bool) -> Self {
        Self(self.0.flag("REGISTER_IDLE", value))
    }

    /// `REGISTER_DESKTOP`: `boolean`.
    #[inline]
    pub fn register_desktop(self, value: bool) -> Self {
        Self(self.0.flag("REGISTER_DESKTOP", value))
    }

    /// `REPORT_REQUEST_TYPE`: `string`. Values: `all`, `user`, `none`.
    #[inline]
    pub fn report_request_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REPORT_REQUEST_TYPE", value.into()))
    }

    /// `REPORT_REQUEST_USERS`: `array`.
    #[inline]
    pub fn report_request_users(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REPORT_REQUEST_USERS", value.into()))
    }

    /// `REPORT_SIMPLE_TYPE`: `string`. Values: `all`, `user`, `none`.
    #[inline]
    pub fn report_simple_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REPORT_SIMPLE_TYPE", value.into()))
    }

    /// `REPORT_SIMPLE_USERS`: `array`.
    #[inline]
    pub fn report_simple_users(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REPORT_SIMPLE_USERS", value.into()))
    }

    /// `REPORT_FULL_TYPE`: `string`. Values: `all`, `user`, `none`.
    #[inline]
    pub fn report_full_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REPORT_FULL_TYPE", value.into()))
    }

    /// `REPORT_FULL_USERS`: `array`.
    #[inline]
    pub fn report_full_users(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REPORT_FULL_USERS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "timeman.timecontrol.settings.set";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `timeman.timecontrol.settings.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ACCESS_ERROR`: `You don't have access to use this method` (HTTP 400).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}
