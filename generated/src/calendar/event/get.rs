// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `calendar.event.get.*`.

use bitrix24_runtime as rt;

/// Get a List of Upcoming Events: `calendar.event.get.nearest`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Nearest(rt::Params);

impl Nearest {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Values: `user`, `group`, `company_calendar`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `ownerId`: `integer`. In examples: `string`.
    #[inline]
    pub fn owner_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ownerId", value.into()))
    }

    /// `days`: `integer`. Default: `60`.
    #[inline]
    pub fn days(self, value: i64) -> Self {
        Self(self.0.int("days", value))
    }

    /// `forCurrentUser`: `boolean`. Default: `true`.
    #[inline]
    pub fn for_current_user(self, value: bool) -> Self {
        Self(self.0.flag("forCurrentUser", value))
    }

    /// `maxEventsCount`: `integer`.
    #[inline]
    pub fn max_events_count(self, value: i64) -> Self {
        Self(self.0.int("maxEventsCount", value))
    }

    /// `detailUrl`: `string`.
    #[inline]
    pub fn detail_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailUrl", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Nearest {
    const NAME: &'static str = "calendar.event.get.nearest";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<NearestOutput>;
    type Error = NearestError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `PARENT_ID`: `string`.
    pub parent_id: Option<String>,
    /// `DELETED`: `string`. Values: `Y`, `N`.
    pub deleted: Option<bool>,
    /// `CAL_TYPE`: `string`.
    pub cal_type: Option<String>,
    /// `OWNER_ID`: `string`.
    pub owner_id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DATE_FROM`: `datetime`.
    pub date_from: Option<rt::DateTime>,
    /// `DATE_TO`: `datetime`.
    pub date_to: Option<rt::DateTime>,
    /// `ORIGINAL_DATE_FROM`: `datetime`.
    pub original_date_from: Option<rt::DateTime>,
    /// `TZ_FROM`: `string`.
    pub tz_from: Option<String>,
    /// `TZ_TO`: `string`.
    pub tz_to: Option<String>,
    /// `TZ_OFFSET_FROM`: `string`.
    pub tz_offset_from: Option<String>,
    /// `TZ_OFFSET_TO`: `string`.
    pub tz_offset_to: Option<String>,
    /// `DATE_FROM_TS_UTC`: `string`.
    pub date_from_ts_utc: Option<String>,
    /// `DATE_TO_TS_UTC`: `string`.
    pub date_to_ts_utc: Option<String>,
    /// `DT_SKIP_TIME`: `string`. Values: `Y`, `N`.
    pub dt_skip_time: Option<bool>,
    /// `DT_LENGTH`: `integer`.
    pub dt_length: Option<i64>,
    /// `EVENT_TYPE`: `string`.
    pub event_type: Option<String>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<rt::DateTime>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PRIVATE_EVENT`: `string`. Values: `Y`, `N`.
    pub private_event: Option<bool>,
    /// `ACCESSIBILITY`: `string`.
    pub accessibility: Option<String>,
    /// `IMPORTANCE`: `string`.
    pub importance: Option<String>,
    /// `IS_MEETING`: `boolean`. Values: `Y`, `N`.
    pub is_meeting: Option<bool>,
    /// `MEETING_STATUS`: `string`. Values: `Y`, `N`, `Q`, `H`.
    pub meeting_status: Option<String>,
    /// `MEETING_HOST`: `string`.
    pub meeting_host: Option<String>,
    /// `MEETING`: `object`.
    pub meeting: Option<NearestOutputMeeting>,
    /// `LOCATION`: `string`.
    pub location: Option<String>,
    /// `REMIND`: `array`.
    pub remind: Option<Vec<NearestOutputRemind>>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `RRULE`: `object`.
    pub rrule: Option<NearestOutputRrule>,
    /// `EXDATE`: `string`.
    pub exdate: Option<String>,
    /// `DAV_XML_ID`: `string`.
    pub dav_xml_id: Option<String>,
    /// `G_EVENT_ID`: `string`.
    pub g_event_id: Option<String>,
    /// `CAL_DAV_LABEL`: `string`.
    pub cal_dav_label: Option<String>,
    /// `VERSION`: `string`.
    pub version: Option<String>,
    /// `ATTENDEES_CODES`: `array`.
    pub attendees_codes: Option<Vec<rt::Value>>,
    /// `RECURRENCE_ID`: `string`. In examples: `integer`.
    pub recurrence_id: Option<String>,
    /// `RELATIONS`: `object`.
    pub relations: Option<NearestOutputRelations>,
    /// `SECTION_ID`: `string`.
    pub section_id: Option<String>,
    /// `SYNC_STATUS`: `string`.
    pub sync_status: Option<String>,
    /// `UF_CRM_CAL_EVENT`: `array`.
    pub uf_crm_cal_event: Option<Vec<rt::Value>>,
    /// `UF_WEBDAV_CAL_EVENT`: `array`. In examples: `boolean`.
    pub uf_webdav_cal_event: Option<Vec<rt::Value>>,
    /// `SECTION_DAV_XML_ID`: `array`.
    pub section_dav_xml_id: Option<Vec<rt::Value>>,
    /// `DATE_FROM_FORMATTED`: `string`.
    pub date_from_formatted: Option<String>,
    /// `DATE_TO_FORMATTED`: `string`.
    pub date_to_formatted: Option<String>,
    /// `SECT_ID`: `string`.
    pub sect_id: Option<String>,
    /// `ATTENDEE_LIST`: `array`.
    pub attendee_list: Option<Vec<NearestOutputAttendeeList>>,
    /// `COLLAB_ID`: `integer`.
    pub collab_id: Option<i64>,
    /// `~RRULE_DESCRIPTION`: `string`.
    pub rrule_description: Option<String>,
    /// `attendeesEntityList`: `array`.
    pub attendees_entity_list: Option<Vec<NearestOutputAttendeesEntityList>>,
    /// `~DESCRIPTION`: `string`.
    pub description_upper: Option<String>,
    /// `~USER_OFFSET_FROM`: `integer`.
    pub user_offset_from: Option<i64>,
    /// `~USER_OFFSET_TO`: `integer`.
    pub user_offset_to: Option<i64>,
    /// `DAV_EXCH_LABEL`: `string`. Seen in examples only.
    pub dav_exch_label: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for NearestOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("NearestOutput", self, f)
    }
}

impl rt::Object for NearestOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("PARENT_ID", &mut self.parent_id);
        f.flag("DELETED", &mut self.deleted);
        f.text("CAL_TYPE", &mut self.cal_type);
        f.text("OWNER_ID", &mut self.owner_id);
        f.text("NAME", &mut self.name);
        f.date_time("DATE_FROM", &mut self.date_from);
        f.date_time("DATE_TO", &mut self.date_to);
        f.date_time("ORIGINAL_DATE_FROM", &mut self.original_date_from);
        f.text("TZ_FROM", &mut self.tz_from);
        f.text("TZ_TO", &mut self.tz_to);
        f.text("TZ_OFFSET_FROM", &mut self.tz_offset_from);
        f.text("TZ_OFFSET_TO", &mut self.tz_offset_to);
        f.text("DATE_FROM_TS_UTC", &mut self.date_from_ts_utc);
        f.text("DATE_TO_TS_UTC", &mut self.date_to_ts_utc);
        f.flag("DT_SKIP_TIME", &mut self.dt_skip_time);
        f.int("DT_LENGTH", &mut self.dt_length);
        f.text("EVENT_TYPE", &mut self.event_type);
        f.text("CREATED_BY", &mut self.created_by);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("TIMESTAMP_X", &mut self.timestamp_x);
        f.text("DESCRIPTION", &mut self.description);
        f.flag("PRIVATE_EVENT", &mut self.private_event);
        f.text("ACCESSIBILITY", &mut self.accessibility);
        f.text("IMPORTANCE", &mut self.importance);
        f.flag("IS_MEETING", &mut self.is_meeting);
        f.text("MEETING_STATUS", &mut self.meeting_status);
        f.text("MEETING_HOST", &mut self.meeting_host);
        f.field("MEETING", &mut self.meeting);
        f.text("LOCATION", &mut self.location);
        f.field("REMIND", &mut self.remind);
        f.text("COLOR", &mut self.color);
        f.field("RRULE", &mut self.rrule);
        f.text("EXDATE", &mut self.exdate);
        f.text("DAV_XML_ID", &mut self.dav_xml_id);
        f.text("G_EVENT_ID", &mut self.g_event_id);
        f.text("CAL_DAV_LABEL", &mut self.cal_dav_label);
        f.text("VERSION", &mut self.version);
        f.field("ATTENDEES_CODES", &mut self.attendees_codes);
        f.text("RECURRENCE_ID", &mut self.recurrence_id);
        f.field("RELATIONS", &mut self.relations);
        f.text("SECTION_ID", &mut self.section_id);
        f.text("SYNC_STATUS", &mut self.sync_status);
        f.field("UF_CRM_CAL_EVENT", &mut self.uf_crm_cal_event);
        f.field("UF_WEBDAV_CAL_EVENT", &mut self.uf_webdav_cal_event);
        f.field("SECTION_DAV_XML_ID", &mut self.section_dav_xml_id);
        f.text("DATE_FROM_FORMATTED", &mut self.date_from_formatted);
        f.text("DATE_TO_FORMATTED", &mut self.date_to_formatted);
        f.text("SECT_ID", &mut self.sect_id);
        f.field("ATTENDEE_LIST", &mut self.attendee_list);
        f.int("COLLAB_ID", &mut self.collab_id);
        f.text("~RRULE_DESCRIPTION", &mut self.rrule_description);
        f.field("attendeesEntityList", &mut self.attendees_entity_list);
        f.text("~DESCRIPTION", &mut self.description_upper);
        f.int("~USER_OFFSET_FROM", &mut self.user_offset_from);
        f.int("~USER_OFFSET_TO", &mut self.user_offset_to);
        f.text("DAV_EXCH_LABEL", &mut self.dav_exch_label);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.MEETING` of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestOutputMeeting {
    /// `HOST_NAME`: `string`.
    pub host_name: Option<String>,
    /// `NOTIFY`: `boolean`.
    pub notify: Option<bool>,
    /// `REINVITE`: `boolean`.
    pub reinvite: Option<bool>,
    /// `ALLOW_INVITE`: `boolean`.
    pub allow_invite: Option<bool>,
    /// `HIDE_GUESTS`: `boolean`.
    pub hide_guests: Option<bool>,
    /// `MEETING_CREATOR`: `integer`.
    pub meeting_creator: Option<i64>,
    /// `LANGUAGE_ID`: `string`.
    pub language_id: Option<String>,
    /// `MAIL_FROM`: `string`.
    pub mail_from: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for NearestOutputMeeting {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("NearestOutputMeeting", self, f)
    }
}

impl rt::Object for NearestOutputMeeting {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("HOST_NAME", &mut self.host_name);
        f.flag("NOTIFY", &mut self.notify);
        f.flag("REINVITE", &mut self.reinvite);
        f.flag("ALLOW_INVITE", &mut self.allow_invite);
        f.flag("HIDE_GUESTS", &mut self.hide_guests);
        f.int("MEETING_CREATOR", &mut self.meeting_creator);
        f.text("LANGUAGE_ID", &mut self.language_id);
        f.text("MAIL_FROM", &mut self.mail_from);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REMIND` of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestOutputRemind {
    /// `type`: `string`. Values: `min`, `hour`, `day`.
    pub r#type: Option<String>,
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for NearestOutputRemind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("NearestOutputRemind", self, f)
    }
}

impl rt::Object for NearestOutputRemind {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.int("count", &mut self.count);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.RRULE` of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestOutputRrule {
    /// `FREQ`: `string`. Values: `DAILY`, `WEEKLY`, `MONTHLY`, `YEARLY`.
    pub freq: Option<String>,
    /// `BYDAY`: `object`.
    pub byday: Option<NearestOutputRruleByday>,
    /// `INTERVAL`: `integer`.
    pub interval: Option<i64>,
    /// `UNTIL`: `date`.
    pub until: Option<rt::Date>,
    /// `~UNTIL`: `date`.
    pub until_upper: Option<rt::Date>,
    /// `UNTIL_TS`: `integer`.
    pub until_ts: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for NearestOutputRrule {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("NearestOutputRrule", self, f)
    }
}

impl rt::Object for NearestOutputRrule {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("FREQ", &mut self.freq);
        f.field("BYDAY", &mut self.byday);
        f.int("INTERVAL", &mut self.interval);
        f.date("UNTIL", &mut self.until);
        f.date("~UNTIL", &mut self.until_upper);
        f.int("UNTIL_TS", &mut self.until_ts);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.RRULE.BYDAY` of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestOutputRruleByday {
    /// `SU`.
    pub su: Option<rt::Value>,
    /// `MO`. In examples: `string`.
    pub mo: Option<String>,
    /// `TU`.
    pub tu: Option<rt::Value>,
    /// `WE`. In examples: `string`.
    pub we: Option<String>,
    /// `TH`.
    pub th: Option<rt::Value>,
    /// `FR`.
    pub fr: Option<rt::Value>,
    /// `SA`.
    pub sa: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for NearestOutputRruleByday {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("NearestOutputRruleByday", self, f)
    }
}

impl rt::Object for NearestOutputRruleByday {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("SU", &mut self.su);
        f.text("MO", &mut self.mo);
        f.value("TU", &mut self.tu);
        f.text("WE", &mut self.we);
        f.value("TH", &mut self.th);
        f.value("FR", &mut self.fr);
        f.value("SA", &mut self.sa);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.RELATIONS` of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestOutputRelations {
    /// `ORIGINAL_RECURSION_ID`: `integer`.
    pub original_recursion_id: Option<i64>,
    /// `COMMENT_XML_ID`: `string`.
    pub comment_xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for NearestOutputRelations {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("NearestOutputRelations", self, f)
    }
}

impl rt::Object for NearestOutputRelations {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ORIGINAL_RECURSION_ID", &mut self.original_recursion_id);
        f.text("COMMENT_XML_ID", &mut self.comment_xml_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.ATTENDEE_LIST` of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestOutputAttendeeList {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entryId`: `string`.
    pub entry_id: Option<String>,
    /// `status`: `string`. Values: `Y`, `N`, `Q`, `H`.
    pub status: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for NearestOutputAttendeeList {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("NearestOutputAttendeeList", self, f)
    }
}

impl rt::Object for NearestOutputAttendeeList {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("entryId", &mut self.entry_id);
        f.text("status", &mut self.status);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.attendeesEntityList` of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestOutputAttendeesEntityList {
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for NearestOutputAttendeesEntityList {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("NearestOutputAttendeesEntityList", self, f)
    }
}

impl rt::Object for NearestOutputAttendeesEntityList {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("entityId", &mut self.entity_id);
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `calendar.event.get.nearest`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NearestError {
    /// An empty code: `Access denied` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for NearestError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
