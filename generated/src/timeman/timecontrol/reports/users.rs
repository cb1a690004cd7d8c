// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `timeman.timecontrol.reports.users.*`.

use bitrix24_runtime as rt;

/// Get the list of users: `timeman.timecontrol.reports.users.get`
///
/// Scope: `timeman`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DEPARTMENT_ID`: `integer`.
    #[inline]
    pub fn department_id(self, value: i64) -> Self {
        Self(self.0.int("DEPARTMENT_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "timeman.timecontrol.reports.users.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `timeman.timecontrol.reports.users.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
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
    /// `last_activity_date`: `string`.
    pub last_activity_date: Option<String>,
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
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("first_name", &mut self.first_name);
        f.text("last_name", &mut self.last_name);
        f.text("work_position", &mut self.work_position);
        f.text("avatar", &mut self.avatar);
        f.text("personal_gender", &mut self.personal_gender);
        f.text("last_activity_date", &mut self.last_activity_date);
        f.rest(&mut self.extra);
    }
}
