// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `calendar.settings.*`.

use bitrix24_runtime as rt;

/// Get main calendar settings: `calendar.settings.get`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html)
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
    const NAME: &'static str = "calendar.settings.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `calendar.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `work_time_start`: `string`.
    pub work_time_start: Option<String>,
    /// `work_time_end`: `string`.
    pub work_time_end: Option<String>,
    /// `year_holidays`: `string`.
    pub year_holidays: Option<String>,
    /// `week_holidays`: `array`.
    pub week_holidays: Option<Vec<rt::Value>>,
    /// `week_start`: `string`.
    pub week_start: Option<String>,
    /// `user_name_template`: `string`.
    pub user_name_template: Option<String>,
    /// `sync_by_push`: `boolean`.
    pub sync_by_push: Option<bool>,
    /// `user_show_login`: `boolean`.
    pub user_show_login: Option<bool>,
    /// `path_to_user`: `string`.
    pub path_to_user: Option<String>,
    /// `path_to_user_calendar`: `string`.
    pub path_to_user_calendar: Option<String>,
    /// `path_to_group`: `string`.
    pub path_to_group: Option<String>,
    /// `path_to_group_calendar`: `string`.
    pub path_to_group_calendar: Option<String>,
    /// `path_to_vr`: `string`.
    pub path_to_vr: Option<String>,
    /// `path_to_rm`: `string`.
    pub path_to_rm: Option<String>,
    /// `rm_iblock_type`: `string`.
    pub rm_iblock_type: Option<String>,
    /// `rm_iblock_id`: `string`.
    pub rm_iblock_id: Option<String>,
    /// `dep_manager_sub`: `boolean`.
    pub dep_manager_sub: Option<bool>,
    /// `denied_superpose_types`: `array`.
    pub denied_superpose_types: Option<Vec<rt::Value>>,
    /// `pathes_for_sites`: `boolean`. In examples: `string`.
    pub pathes_for_sites: Option<bool>,
    /// `forum_id`: `string`.
    pub forum_id: Option<String>,
    /// `rm_for_sites`: `boolean`.
    pub rm_for_sites: Option<bool>,
    /// `path_to_type_company_calendar`: `string`.
    pub path_to_type_company_calendar: Option<String>,
    /// `path_to_type_location`: `string`.
    pub path_to_type_location: Option<String>,
    /// `path_to_type_open_event`: `string`.
    pub path_to_type_open_event: Option<String>,
    /// `year_workdays`: `string`. Seen in examples only.
    pub year_workdays: Option<String>,
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
        f.text("work_time_start", &mut self.work_time_start);
        f.text("work_time_end", &mut self.work_time_end);
        f.text("year_holidays", &mut self.year_holidays);
        f.field("week_holidays", &mut self.week_holidays);
        f.text("week_start", &mut self.week_start);
        f.text("user_name_template", &mut self.user_name_template);
        f.flag("sync_by_push", &mut self.sync_by_push);
        f.flag("user_show_login", &mut self.user_show_login);
        f.text("path_to_user", &mut self.path_to_user);
        f.text("path_to_user_calendar", &mut self.path_to_user_calendar);
        f.text("path_to_group", &mut self.path_to_group);
        f.text("path_to_group_calendar", &mut self.path_to_group_calendar);
        f.text("path_to_vr", &mut self.path_to_vr);
        f.text("path_to_rm", &mut self.path_to_rm);
        f.text("rm_iblock_type", &mut self.rm_iblock_type);
        f.text("rm_iblock_id", &mut self.rm_iblock_id);
        f.flag("dep_manager_sub", &mut self.dep_manager_sub);
        f.field("denied_superpose_types", &mut self.denied_superpose_types);
        f.flag("pathes_for_sites", &mut self.pathes_for_sites);
        f.text("forum_id", &mut self.forum_id);
        f.flag("rm_for_sites", &mut self.rm_for_sites);
        f.text("path_to_type_company_calendar", &mut self.path_to_type_company_calendar);
        f.text("path_to_type_location", &mut self.path_to_type_location);
        f.text("path_to_type_open_event", &mut self.path_to_type_open_event);
        f.text("year_workdays", &mut self.year_workdays);
        f.rest(&mut self.extra);
    }
}
