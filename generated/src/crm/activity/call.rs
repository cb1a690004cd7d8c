// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.activity.call.*`.

use bitrix24_runtime as rt;

/// Get Call Transcription: `crm.activity.call.getTranscript`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetTranscript(rt::Params);

impl GetTranscript {
    /// A request with its required parameters:
    ///
    /// - `activityId`: `integer`.
    #[inline]
    pub fn new(activity_id: i64) -> Self {
        Self(rt::Params::new().int("activityId", activity_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetTranscript {
    const NAME: &'static str = "crm.activity.call.getTranscript";
    const REQUIRED: &'static [&'static str] = &["activityId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Option<GetTranscriptOutput>;
    type Error = GetTranscriptError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.activity.call.getTranscript`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscriptOutput {
    /// `transcription`: `string`.
    pub transcription: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetTranscriptOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetTranscriptOutput", self, f)
    }
}

impl rt::Object for GetTranscriptOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("transcription", &mut self.transcription);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.activity.call.getTranscript`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetTranscriptError {
    /// `NOT_FOUND`: `Element not found` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetTranscriptError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
