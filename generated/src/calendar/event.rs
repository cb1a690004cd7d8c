// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `calendar.event.*`.

use bitrix24_runtime as rt;

pub mod get;

/// Add Event: `calendar.event.add`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `type`, `ownerId`, `section`, `name`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Required. Values: `user`, `group`, `company_calendar`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `ownerId`: `integer`. Required. In examples: `string`.
    #[inline]
    pub fn owner_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ownerId", value.into()))
    }

    /// `from`: `datetime | date`. Required if no other of the group `from|from_ts` is given.
    #[inline]
    pub fn from(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("from", value.into()))
    }

    /// `to`: `datetime | date`. Required if no other of the group `to|to_ts` is given.
    #[inline]
    pub fn to(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("to", value.into()))
    }

    /// `from_ts`: `integer`. Required if no other of the group `from|from_ts` is given.
    #[inline]
    pub fn from_ts(self, value: i64) -> Self {
        Self(self.0.int("from_ts", value))
    }

    /// `to_ts`: `integer`. Required if no other of the group `to|to_ts` is given.
    #[inline]
    pub fn to_ts(self, value: i64) -> Self {
        Self(self.0.int("to_ts", value))
    }

    /// `section`: `integer`. Required.
    #[inline]
    pub fn section(self, value: i64) -> Self {
        Self(self.0.int("section", value))
    }

    /// `auto_detect_section`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn auto_detect_section(self, value: bool) -> Self {
        Self(self.0.yes_no("auto_detect_section", value))
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `skip_time`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_time(self, value: bool) -> Self {
        Self(self.0.yes_no("skip_time", value))
    }

    /// `timezone_from`: `string`.
    #[inline]
    pub fn timezone_from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timezone_from", value.into()))
    }

    /// `timezone_to`: `string`.
    #[inline]
    pub fn timezone_to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timezone_to", value.into()))
    }

    /// `description`: `text`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `color`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `text_color`: `string`.
    #[inline]
    pub fn text_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text_color", value.into()))
    }

    /// `accessibility`: `string`. Values: `busy`, `absent`, `quest`, `free`.
    #[inline]
    pub fn accessibility(self, value: impl Into<String>) -> Self {
        Self(self.0.text("accessibility", value.into()))
    }

    /// `importance`: `string`. Values: `high`, `normal`, `low`.
    #[inline]
    pub fn importance(self, value: impl Into<String>) -> Self {
        Self(self.0.text("importance", value.into()))
    }

    /// `private_event`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn private_event(self, value: bool) -> Self {
        Self(self.0.yes_no("private_event", value))
    }

    /// `rrule`: `object`.
    #[inline]
    pub fn rrule(self, value: AddRrule) -> Self {
        Self(self.0.object("rrule", value.into()))
    }

    /// `is_meeting`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_meeting(self, value: bool) -> Self {
        Self(self.0.yes_no("is_meeting", value))
    }

    /// `location`: `string`.
    #[inline]
    pub fn location(self, value: impl Into<String>) -> Self {
        Self(self.0.text("location", value.into()))
    }

    /// `remind`: `array`.
    ///
    /// See [`AddRemind`].
    #[inline]
    pub fn remind(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("remind", value.into()))
    }

    /// `attendees`: `array`.
    #[inline]
    pub fn attendees(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("attendees", value.into()))
    }

    /// `meeting`: `object`.
    #[inline]
    pub fn meeting(self, value: AddMeeting) -> Self {
        Self(self.0.object("meeting", value.into()))
    }

    /// `crm_fields`: `array`.
    #[inline]
    pub fn crm_fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("crm_fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "calendar.event.add";
    const REQUIRED: &'static [&'static str] = &["type", "ownerId", "section", "name"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `rrule` of `calendar.event.add`, `rrule` of `calendar.event.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddRrule(rt::Params);

impl AddRrule {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FREQ`: `string`. Values: `DAILY`, `WEEKLY`, `MONTHLY`, `YEARLY`.
    #[inline]
    pub fn freq(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FREQ", value.into()))
    }

    /// `COUNT`: `integer`.
    #[inline]
    pub fn count(self, value: i64) -> Self {
        Self(self.0.int("COUNT", value))
    }

    /// `INTERVAL`: `integer`.
    #[inline]
    pub fn interval(self, value: i64) -> Self {
        Self(self.0.int("INTERVAL", value))
    }

    /// `BYDAY`: `array`. Values: `SU`, `MO`, `TU`, `WE`, `TH`, `FR`, `SA`.
    #[inline]
    pub fn byday(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("BYDAY", value.into()))
    }

    /// `UNTIL`: `date`.
    #[inline]
    pub fn until(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("UNTIL", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddRrule> for rt::Params {
    #[inline]
    fn from(object: AddRrule) -> Self {
        object.0
    }
}

/// Keys of `remind` of `calendar.event.add`, `remind` of `calendar.event.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddRemind(rt::Params);

impl AddRemind {
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

impl From<AddRemind> for rt::Params {
    #[inline]
    fn from(object: AddRemind) -> Self {
        object.0
    }
}

impl From<AddRemind> for rt::Value {
    #[inline]
    fn from(object: AddRemind) -> Self {
        object.0.into_value()
    }
}

/// Keys of `meeting` of `calendar.event.add`, `meeting` of `calendar.event.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddMeeting(rt::Params);

impl AddMeeting {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `notify`: `boolean`.
    #[inline]
    pub fn notify(self, value: bool) -> Self {
        Self(self.0.flag("notify", value))
    }

    /// `reinvite`: `boolean`.
    #[inline]
    pub fn reinvite(self, value: bool) -> Self {
        Self(self.0.flag("reinvite", value))
    }

    /// `allow_invite`: `boolean`.
    #[inline]
    pub fn allow_invite(self, value: bool) -> Self {
        Self(self.0.flag("allow_invite", value))
    }

    /// `hide_guests`: `boolean`.
    #[inline]
    pub fn hide_guests(self, value: bool) -> Self {
        Self(self.0.flag("hide_guests", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddMeeting> for rt::Params {
    #[inline]
    fn from(object: AddMeeting) -> Self {
        object.0
    }
}

/// What can go wrong in `calendar.event.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `The required parameter "type" for the method "calendar.event.add" is not set` (HTTP
    /// 400).
    RequiredParameterTypeNotSet,
    /// An empty code: `The required parameter "ownerId" for the method "calendar.event.add" is not set`
    /// (HTTP 400).
    RequiredParameterOwnerIdNotSet,
    /// An empty code: `The required parameter "name" for the method "calendar.event.add" is not set` (HTTP
    /// 400).
    RequiredParameterNameNotSet,
    /// An empty code: `The required parameter "from" for the method "calendar.event.add" is not set` (HTTP
    /// 400).
    RequiredParameterFromNotSet,
    /// An empty code: `The required parameter "to" for the method "calendar.event.add" is not set` (HTTP
    /// 400).
    RequiredParameterToNotSet,
    /// An empty code: `Invalid value for the parameter "name"` (HTTP 400).
    InvalidValueParameterName,
    /// An empty code: `Invalid value for the parameter "description"` (HTTP 400).
    InvalidValueParameterDescription,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `You specified an invalid calendar section ID or the user does not have access to it`
    /// (HTTP 400).
    SpecifiedInvalidCalendarSectionIdOrUser,
    /// An empty code: `The list of event links to CRM must be an array` (HTTP 400).
    ListEventLinksToCrmMustBeArray,
    /// An empty code: `An error occurred while creating the event` (HTTP 400).
    ErrorOccurredWhileCreatingEvent,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "You specified an invalid calendar section ID or the user does not have access to it",
            Self::SpecifiedInvalidCalendarSectionIdOrUser,
        ),
        (
            "",
            "The required parameter \"ownerId\" for the method \"calendar.event.add\" is not set",
            Self::RequiredParameterOwnerIdNotSet,
        ),
        (
            "",
            "The required parameter \"type\" for the method \"calendar.event.add\" is not set",
            Self::RequiredParameterTypeNotSet,
        ),
        (
            "",
            "The required parameter \"name\" for the method \"calendar.event.add\" is not set",
            Self::RequiredParameterNameNotSet,
        ),
        (
            "",
            "The required parameter \"from\" for the method \"calendar.event.add\" is not set",
            Self::RequiredParameterFromNotSet,
        ),
        (
            "",
            "The required parameter \"to\" for the method \"calendar.event.add\" is not set",
            Self::RequiredParameterToNotSet,
        ),
        (
            "",
            "Invalid value for the parameter \"description\"",
            Self::InvalidValueParameterDescription,
        ),
        (
            "",
            "The list of event links to CRM must be an array",
            Self::ListEventLinksToCrmMustBeArray,
        ),
        (
            "",
            "An error occurred while creating the event",
            Self::ErrorOccurredWhileCreatingEvent,
        ),
        (
            "",
            "Invalid value for the parameter \"name\"",
            Self::InvalidValueParameterName,
        ),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Event: `calendar.event.delete`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "calendar.event.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `calendar.event.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `Event id not specified` (HTTP 400).
    EventIdNotSpecified,
    /// An empty code: `An error occurred while deleting the event` (HTTP 400).
    ErrorOccurredWhileDeletingEvent,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "An error occurred while deleting the event",
            Self::ErrorOccurredWhileDeletingEvent,
        ),
        ("", "Event id not specified", Self::EventIdNotSpecified),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Calendar Events: `calendar.event.get`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `type`, `ownerId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Required. Values: `user`, `group`, `company_calendar`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `ownerId`: `integer`. Required. In examples: `string`.
    #[inline]
    pub fn owner_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ownerId", value.into()))
    }

    /// `from`: `date`.
    #[inline]
    pub fn from(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("from", value.into()))
    }

    /// `to`: `date`.
    #[inline]
    pub fn to(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("to", value.into()))
    }

    /// `section`: `array`.
    #[inline]
    pub fn section(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("section", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "calendar.event.get";
    const REQUIRED: &'static [&'static str] = &["type", "ownerId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `calendar.event.get`, `result` of `calendar.event.getbyid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
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
    pub meeting: Option<GetOutputMeeting>,
    /// `LOCATION`: `string`.
    pub location: Option<String>,
    /// `REMIND`: `array`.
    pub remind: Option<Vec<GetOutputRemind>>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `RRULE`: `object`.
    pub rrule: Option<GetOutputRrule>,
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
    pub relations: Option<GetOutputRelations>,
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
    pub attendee_list: Option<Vec<GetOutputAttendeeList>>,
    /// `COLLAB_ID`: `integer`.
    pub collab_id: Option<i64>,
    /// `~RRULE_DESCRIPTION`: `string`.
    pub rrule_description: Option<String>,
    /// `attendeesEntityList`: `array`.
    pub attendees_entity_list: Option<Vec<GetOutputAttendeesEntityList>>,
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

impl ::std::fmt::Debug for GetOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutput", self, f)
    }
}

impl rt::Object for GetOutput {
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

/// Keys of `result.MEETING` of `calendar.event.get`, `result.MEETING` of `calendar.event.getbyid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMeeting {
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

impl ::std::fmt::Debug for GetOutputMeeting {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputMeeting", self, f)
    }
}

impl rt::Object for GetOutputMeeting {
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

/// Keys of `result.REMIND` of `calendar.event.get`, `result.REMIND` of `calendar.event.getbyid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputRemind {
    /// `type`: `string`. Values: `min`, `hour`, `day`.
    pub r#type: Option<String>,
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputRemind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputRemind", self, f)
    }
}

impl rt::Object for GetOutputRemind {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.int("count", &mut self.count);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.RRULE` of `calendar.event.get`, `result.RRULE` of `calendar.event.getbyid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputRrule {
    /// `FREQ`: `string`. Values: `DAILY`, `WEEKLY`, `MONTHLY`, `YEARLY`.
    pub freq: Option<String>,
    /// `BYDAY`: `object`.
    pub byday: Option<GetOutputRruleByday>,
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

impl ::std::fmt::Debug for GetOutputRrule {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputRrule", self, f)
    }
}

impl rt::Object for GetOutputRrule {
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

/// Keys of `result.RRULE.BYDAY` of `calendar.event.get`, `result.RRULE.BYDAY` of
/// `calendar.event.getbyid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputRruleByday {
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

impl ::std::fmt::Debug for GetOutputRruleByday {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputRruleByday", self, f)
    }
}

impl rt::Object for GetOutputRruleByday {
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

/// Keys of `result.RELATIONS` of `calendar.event.get`, `result.RELATIONS` of `calendar.event.getbyid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputRelations {
    /// `ORIGINAL_RECURSION_ID`: `integer`.
    pub original_recursion_id: Option<i64>,
    /// `COMMENT_XML_ID`: `string`.
    pub comment_xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputRelations {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputRelations", self, f)
    }
}

impl rt::Object for GetOutputRelations {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ORIGINAL_RECURSION_ID", &mut self.original_recursion_id);
        f.text("COMMENT_XML_ID", &mut self.comment_xml_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.ATTENDEE_LIST` of `calendar.event.get`, `result.ATTENDEE_LIST` of
/// `calendar.event.getbyid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAttendeeList {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entryId`: `string`.
    pub entry_id: Option<String>,
    /// `status`: `string`. Values: `Y`, `N`, `Q`, `H`.
    pub status: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputAttendeeList {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAttendeeList", self, f)
    }
}

impl rt::Object for GetOutputAttendeeList {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("entryId", &mut self.entry_id);
        f.text("status", &mut self.status);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.attendeesEntityList` of `calendar.event.get`, `result.attendeesEntityList` of
/// `calendar.event.getbyid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAttendeesEntityList {
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputAttendeesEntityList {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAttendeesEntityList", self, f)
    }
}

impl rt::Object for GetOutputAttendeesEntityList {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("entityId", &mut self.entity_id);
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `calendar.event.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `Mandatory parameter not specified "type" for the method "calendar.event.get"` (HTTP
    /// 400).
    MandatoryParameterNotSpecifiedType,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Mandatory parameter not specified \"type\" for the method \"calendar.event.get\"",
            Self::MandatoryParameterNotSpecifiedType,
        ),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Event by ID: `calendar.event.getbyid`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getbyid(rt::Params);

impl Getbyid {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getbyid {
    const NAME: &'static str = "calendar.event.getbyid";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetbyidError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `calendar.event.getbyid`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetbyidError {
    /// An empty code: `The required parameter "id" for the method "calendar.event.getbyid" is not set`
    /// (HTTP 400).
    RequiredParameterIdNotSet,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetbyidError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The required parameter \"id\" for the method \"calendar.event.getbyid\" is not set",
            Self::RequiredParameterIdNotSet,
        ),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Event: `calendar.event.update`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `type`: `string`. Values: `user`, `group`, `company_calendar`.
    /// - `ownerId`: `integer`.
    #[inline]
    pub fn new(id: i64, r#type: impl Into<String>, owner_id: i64) -> Self {
        Self(
            rt::Params::new()
                .int("id", id)
                .text("type", r#type.into())
                .int("ownerId", owner_id),
        )
    }

    /// `from`: `datetime | date`.
    #[inline]
    pub fn from(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("from", value.into()))
    }

    /// `to`: `datetime | date`.
    #[inline]
    pub fn to(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("to", value.into()))
    }

    /// `from_ts`: `integer`.
    #[inline]
    pub fn from_ts(self, value: i64) -> Self {
        Self(self.0.int("from_ts", value))
    }

    /// `to_ts`: `integer`.
    #[inline]
    pub fn to_ts(self, value: i64) -> Self {
        Self(self.0.int("to_ts", value))
    }

    /// `section`: `integer`.
    #[inline]
    pub fn section(self, value: i64) -> Self {
        Self(self.0.int("section", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `skip_time`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_time(self, value: bool) -> Self {
        Self(self.0.yes_no("skip_time", value))
    }

    /// `timezone_from`: `string`.
    #[inline]
    pub fn timezone_from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timezone_from", value.into()))
    }

    /// `timezone_to`: `string`.
    #[inline]
    pub fn timezone_to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timezone_to", value.into()))
    }

    /// `description`: `text`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `color`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `text_color`: `string`.
    #[inline]
    pub fn text_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text_color", value.into()))
    }

    /// `accessibility`: `string`. Values: `busy`, `absent`, `quest`, `free`.
    #[inline]
    pub fn accessibility(self, value: impl Into<String>) -> Self {
        Self(self.0.text("accessibility", value.into()))
    }

    /// `importance`: `string`. Values: `high`, `normal`, `low`.
    #[inline]
    pub fn importance(self, value: impl Into<String>) -> Self {
        Self(self.0.text("importance", value.into()))
    }

    /// `private_event`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn private_event(self, value: bool) -> Self {
        Self(self.0.yes_no("private_event", value))
    }

    /// `recurrence_mode`: `string`. Values: `this`, `next`, `all`.
    #[inline]
    pub fn recurrence_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.text("recurrence_mode", value.into()))
    }

    /// `current_date_from`: `date`.
    #[inline]
    pub fn current_date_from(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("current_date_from", value.into()))
    }

    /// `rrule`: `object`.
    #[inline]
    pub fn rrule(self, value: AddRrule) -> Self {
        Self(self.0.object("rrule", value.into()))
    }

    /// `is_meeting`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_meeting(self, value: bool) -> Self {
        Self(self.0.yes_no("is_meeting", value))
    }

    /// `location`: `string`.
    #[inline]
    pub fn location(self, value: impl Into<String>) -> Self {
        Self(self.0.text("location", value.into()))
    }

    /// `remind`: `array`.
    ///
    /// See [`AddRemind`].
    #[inline]
    pub fn remind(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("remind", value.into()))
    }

    /// `attendees`: `array`.
    #[inline]
    pub fn attendees(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("attendees", value.into()))
    }

    /// `host`: `integer`.
    #[inline]
    pub fn host(self, value: i64) -> Self {
        Self(self.0.int("host", value))
    }

    /// `meeting`: `object`.
    #[inline]
    pub fn meeting(self, value: AddMeeting) -> Self {
        Self(self.0.object("meeting", value.into()))
    }

    /// `crm_fields`: `array`.
    #[inline]
    pub fn crm_fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("crm_fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "calendar.event.update";
    const REQUIRED: &'static [&'static str] = &["id", "type", "ownerId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<UpdateOutput, i64>;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `calendar.event.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOutput {
    /// `originalDate`: `datetime`.
    pub original_date: Option<rt::DateTime>,
    /// `originalDavXmlId`: `string`.
    pub original_dav_xml_id: Option<String>,
    /// `instanceTz`: `string`.
    pub instance_tz: Option<String>,
    /// `recEventId`: `integer`.
    pub rec_event_id: Option<i64>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UpdateOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UpdateOutput", self, f)
    }
}

impl rt::Object for UpdateOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.date_time("originalDate", &mut self.original_date);
        f.text("originalDavXmlId", &mut self.original_dav_xml_id);
        f.text("instanceTz", &mut self.instance_tz);
        f.int("recEventId", &mut self.rec_event_id);
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `calendar.event.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `The required parameter "id" for the method "calendar.event.update" is not set.`
    /// (HTTP 400).
    RequiredParameterIdNotSet,
    /// An empty code: `The required parameter "ownerId" for the method "calendar.event.update" is not set.`
    /// (HTTP 400).
    RequiredParameterOwnerIdNotSet,
    /// An empty code: `The required parameter "type" for the method "calendar.event.update" is not set.`
    /// (HTTP 400).
    RequiredParameterTypeNotSet,
    /// An empty code: `Invalid value for the "name" parameter.` (HTTP 400).
    InvalidValueNameParameter,
    /// An empty code: `Invalid value for the "description" parameter.` (HTTP 400).
    InvalidValueDescriptionParameter,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code:
    /// `You specified an invalid calendar section ID or the user does not have access to it.` (HTTP 400).
    SpecifiedInvalidCalendarSectionIdOrUser,
    /// An empty code: `An invalid editing type for the recurring event is specified.` (HTTP 400).
    InvalidEditingTypeRecurringEventSpecified,
    /// An empty code: `The event's CRM links list must be an array.` (HTTP 400).
    EventsCrmLinksListMustBeArray,
    /// An empty code: `An error occurred while changing the event.` (HTTP 400).
    ErrorOccurredWhileChangingEvent,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "You specified an invalid calendar section ID or the user does not have access to it.",
            Self::SpecifiedInvalidCalendarSectionIdOrUser,
        ),
        (
            "",
            "The required parameter \"ownerId\" for the method \"calendar.event.update\" is not set.",
            Self::RequiredParameterOwnerIdNotSet,
        ),
        (
            "",
            "The required parameter \"type\" for the method \"calendar.event.update\" is not set.",
            Self::RequiredParameterTypeNotSet,
        ),
        (
            "",
            "The required parameter \"id\" for the method \"calendar.event.update\" is not set.",
            Self::RequiredParameterIdNotSet,
        ),
        (
            "",
            "An invalid editing type for the recurring event is specified.",
            Self::InvalidEditingTypeRecurringEventSpecified,
        ),
        (
            "",
            "Invalid value for the \"description\" parameter.",
            Self::InvalidValueDescriptionParameter,
        ),
        (
            "",
            "An error occurred while changing the event.",
            Self::ErrorOccurredWhileChangingEvent,
        ),
        (
            "",
            "The event's CRM links list must be an array.",
            Self::EventsCrmLinksListMustBeArray,
        ),
        (
            "",
            "Invalid value for the \"name\" parameter.",
            Self::InvalidValueNameParameter,
        ),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
