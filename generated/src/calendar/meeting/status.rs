// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `calendar.meeting.status.*`.

use bitrix24_runtime as rt;

/// Get the participation status of the current user in the event: `calendar.meeting.status.get`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `eventId`: `integer`.
    #[inline]
    pub fn new(event_id: i64) -> Self {
        Self(rt::Params::new().int("eventId", event_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "calendar.meeting.status.get";
    const REQUIRED: &'static [&'static str] = &["eventId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = String;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `calendar.meeting.status.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code:
    /// `The required parameter "eventId" for the method "calendar.meeting.status.set" is not set` (HTTP
    /// 400).
    RequiredParameterEventIdNotSet,
    /// An empty code: `An error occurred while retrieving the status` (HTTP 400).
    ErrorOccurredWhileRetrievingStatus,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The required parameter \"eventId\" for the method \"calendar.meeting.status.set\" is not set",
            Self::RequiredParameterEventIdNotSet,
        ),
        (
            "",
            "An error occurred while retrieving the status",
            Self::ErrorOccurredWhileRetrievingStatus,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Set Participation Status in Event for Current User: `calendar.meeting.status.set`
///
/// Scope: `calendar`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `eventId`: `integer`.
    /// - `status`: `string`. Values: `Y`, `N`, `Q`.
    #[inline]
    pub fn new(event_id: i64, status: impl Into<String>) -> Self {
        Self(rt::Params::new().int("eventId", event_id).text("status", status.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "calendar.meeting.status.set";
    const REQUIRED: &'static [&'static str] = &["eventId", "status"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `calendar.meeting.status.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// An empty code:
    /// `The required parameter "status" for the method "calendar.meeting.status.set" is not set` (HTTP
    /// 400).
    RequiredParameterStatusNotSet,
    /// An empty code:
    /// `The required parameter "eventId" for the method "calendar.meeting.status.set" is not set` (HTTP
    /// 400).
    RequiredParameterEventIdNotSet,
    /// An empty code: `Invalid value for the parameter "status"` (HTTP 400).
    InvalidValueParameterStatus,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The required parameter \"eventId\" for the method \"calendar.meeting.status.set\" is not set",
            Self::RequiredParameterEventIdNotSet,
        ),
        (
            "",
            "The required parameter \"status\" for the method \"calendar.meeting.status.set\" is not set",
            Self::RequiredParameterStatusNotSet,
        ),
        (
            "",
            "Invalid value for the parameter \"status\"",
            Self::InvalidValueParameterStatus,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
