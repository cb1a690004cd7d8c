// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `calendar.resource.booking.*`.

use bitrix24_runtime as rt;

/// Get Resource Bookings by Filter: `calendar.resource.booking.list`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `filter`: `object`.
    #[inline]
    pub fn new(filter: impl Into<rt::Filter>) -> Self {
        Self(rt::Params::new().filter("filter", filter))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "calendar.resource.booking.list";
    const REQUIRED: &'static [&'static str] = &["filter"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `calendar.resource.booking.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `resourceTypeIdList`: `array`. Required if no other of the group `resourceTypeIdList|resourceIdList`
    /// is given.
    #[inline]
    pub fn resource_type_id_list(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("resourceTypeIdList", value.into()))
    }

    /// `from`: `date`.
    #[inline]
    pub fn from(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("from", value.into()))
    }

    /// `to`: `date`.
    #[inline]
    pub fn to(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("to", value.into()))
    }

    /// `resourceIdList`: `array`. Required if no other of the group `resourceTypeIdList|resourceIdList` is
    /// given.
    #[inline]
    pub fn resource_id_list(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("resourceIdList", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=resourceTypeIdList`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilter> for rt::Params {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0
    }
}

impl From<ListFilter> for rt::Filter {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `calendar.resource.booking.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `PARENT_ID`: `string`.
    pub parent_id: Option<String>,
    /// `DELETED`: `string`. Values: `Y`, `N`.
    pub deleted: Option<bool>,
    /// `CAL_TYPE`: `string`.
    pub cal_type: Option<String>,
    /// `OWNER_ID`: `string`. Values: `0`.
    pub owner_id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DATE_FROM`: `datetime`.
    pub date_from: Option<rt::DateTime>,
    /// `DATE_TO`: `datetime`.
    pub date_to: Option<rt::DateTime>,
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
    /// `IS_MEETING`: `boolean`.
    pub is_meeting: Option<bool>,
    /// `MEETING_STATUS`: `string`. Values: `Y`.
    pub meeting_status: Option<String>,
    /// `MEETING_HOST`: `string`. Values: `0`.
    pub meeting_host: Option<String>,
    /// `VERSION`: `string`.
    pub version: Option<String>,
    /// `SECTION_ID`: `string`.
    pub section_id: Option<String>,
    /// `DATE_FROM_FORMATTED`: `string`.
    pub date_from_formatted: Option<String>,
    /// `DATE_TO_FORMATTED`: `string`.
    pub date_to_formatted: Option<String>,
    /// `SECT_ID`: `string`.
    pub sect_id: Option<String>,
    /// `RESOURCE_BOOKING_ID`: `integer`. In examples: `string`.
    pub resource_booking_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutput", self, f)
    }
}

impl rt::Object for ListOutput {
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
        f.flag("IS_MEETING", &mut self.is_meeting);
        f.text("MEETING_STATUS", &mut self.meeting_status);
        f.text("MEETING_HOST", &mut self.meeting_host);
        f.text("VERSION", &mut self.version);
        f.text("SECTION_ID", &mut self.section_id);
        f.text("DATE_FROM_FORMATTED", &mut self.date_from_formatted);
        f.text("DATE_TO_FORMATTED", &mut self.date_to_formatted);
        f.text("SECT_ID", &mut self.sect_id);
        f.int("RESOURCE_BOOKING_ID", &mut self.resource_booking_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `calendar.resource.booking.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code:
    /// `The required parameter "filter['resourceTypeIdList']" is not set for the method "calendar.resource.booking.list"`
    /// (HTTP 400).
    RequiredParameterFilterResourceTypeIdListNotSet,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The required parameter \"filter['resourceTypeIdList']\" is not set for the method \"calendar.resource.booking.list\"",
            Self::RequiredParameterFilterResourceTypeIdListNotSet,
        ),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
