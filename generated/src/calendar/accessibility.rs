// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `calendar.accessibility.*`.

use bitrix24_runtime as rt;

/// Get User Availability: `calendar.accessibility.get`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `users`, `from`, `to`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `users`: `array`. Required.
    #[inline]
    pub fn users(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("users", value.into()))
    }

    /// `from`: `date`. Required.
    #[inline]
    pub fn from(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("from", value.into()))
    }

    /// `to`: `date`. Required.
    #[inline]
    pub fn to(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("to", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "calendar.accessibility.get";
    const REQUIRED: &'static [&'static str] = &["users", "from", "to"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<Vec<GetOutputEntry>>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<id>` of `calendar.accessibility.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputEntry {
    /// `ID`: `string`. In examples: `integer`.
    pub id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DATE_FROM`: `datetime`.
    pub date_from: Option<rt::DateTime>,
    /// `DATE_TO`: `datetime`.
    pub date_to: Option<rt::DateTime>,
    /// `DATE_FROM_TS_UTC`: `string`.
    pub date_from_ts_utc: Option<String>,
    /// `DATE_TO_TS_UTC`: `string`.
    pub date_to_ts_utc: Option<String>,
    /// `~USER_OFFSET_FROM`: `integer`.
    pub user_offset_from: Option<i64>,
    /// `~USER_OFFSET_TO`: `integer`.
    pub user_offset_to: Option<i64>,
    /// `DT_SKIP_TIME`: `integer`. Values: `Y`, `N`. In examples: `string`.
    pub dt_skip_time: Option<i64>,
    /// `TZ_FROM`: `integer`. In examples: `string`.
    pub tz_from: Option<i64>,
    /// `TZ_TO`: `integer`. In examples: `string`.
    pub tz_to: Option<i64>,
    /// `ACCESSIBILITY`: `integer`. Values: `busy`, `absent`, `quest`, `free`. In examples: `string`.
    pub accessibility: Option<i64>,
    /// `IMPORTANCE`: `string`. Values: `high`, `normal`, `low`.
    pub importance: Option<String>,
    /// `EVENT_TYPE`: `string`. Values: `#shared#`, `#shared_crm#`, `#collab#`, `#shared_collab#`.
    pub event_type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputEntry", self, f)
    }
}

impl rt::Object for GetOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.date_time("DATE_FROM", &mut self.date_from);
        f.date_time("DATE_TO", &mut self.date_to);
        f.text("DATE_FROM_TS_UTC", &mut self.date_from_ts_utc);
        f.text("DATE_TO_TS_UTC", &mut self.date_to_ts_utc);
        f.int("~USER_OFFSET_FROM", &mut self.user_offset_from);
        f.int("~USER_OFFSET_TO", &mut self.user_offset_to);
        f.int("DT_SKIP_TIME", &mut self.dt_skip_time);
        f.int("TZ_FROM", &mut self.tz_from);
        f.int("TZ_TO", &mut self.tz_to);
        f.int("ACCESSIBILITY", &mut self.accessibility);
        f.text("IMPORTANCE", &mut self.importance);
        f.text("EVENT_TYPE", &mut self.event_type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `calendar.accessibility.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code:
    /// `The required parameter "from" for the method "calendar.accessibility.get" is not set.` (HTTP 400).
    RequiredParameterFromNotSet,
    /// An empty code: `The required parameter "to" for the method "calendar.accessibility.get" is not set.`
    /// (HTTP 400).
    RequiredParameterToNotSet,
    /// An empty code:
    /// `The required parameter "users" for the method "calendar.accessibility.get" is not set.` (HTTP 400).
    RequiredParameterUsersNotSet,
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
            "The required parameter \"users\" for the method \"calendar.accessibility.get\" is not set.",
            Self::RequiredParameterUsersNotSet,
        ),
        (
            "",
            "The required parameter \"from\" for the method \"calendar.accessibility.get\" is not set.",
            Self::RequiredParameterFromNotSet,
        ),
        (
            "",
            "The required parameter \"to\" for the method \"calendar.accessibility.get\" is not set.",
            Self::RequiredParameterToNotSet,
        ),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
