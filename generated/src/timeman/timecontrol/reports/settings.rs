// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `timeman.timecontrol.reports.settings.*`.

use bitrix24_runtime as rt;

/// Get Report Settings: `timeman.timecontrol.reports.settings.get`
///
/// Scope: `timeman`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html)
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
    const NAME: &'static str = "timeman.timecontrol.reports.settings.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `timeman.timecontrol.reports.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `user_admin`: `boolean`.
    pub user_admin: Option<bool>,
    /// `user_head`: `boolean`.
    pub user_head: Option<bool>,
    /// `departments`: `array`.
    pub departments: Option<Vec<GetOutputDepartments>>,
    /// `minimum_idle_for_report`: `integer`.
    pub minimum_idle_for_report: Option<i64>,
    /// `report_view_type`: `string`. Values: `none`, `head`, `full`, `simple`.
    pub report_view_type: Option<String>,
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
        f.int("user_id", &mut self.user_id);
        f.flag("user_admin", &mut self.user_admin);
        f.flag("user_head", &mut self.user_head);
        f.field("departments", &mut self.departments);
        f.int("minimum_idle_for_report", &mut self.minimum_idle_for_report);
        f.text("report_view_type", &mut self.report_view_type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.departments` of `timeman.timecontrol.reports.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputDepartments {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputDepartments {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputDepartments", self, f)
    }
}

impl rt::Object for GetOutputDepartments {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}
