// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods whose names have no dot.

use bitrix24_runtime as rt;

/// How to Execute a Batch Request: `batch`
///
/// Scope: `basic`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Batch(rt::Params);

impl Batch {
    /// A request with its required parameters:
    ///
    /// - `cmd`: `array`. In examples: `object`.
    #[inline]
    pub fn new(cmd: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("cmd", cmd.into()))
    }

    /// `halt`: `boolean`. Default: `false`. Values: `true`, `false`, `1`, `0`. In examples: `integer`.
    #[inline]
    pub fn halt(self, value: bool) -> Self {
        Self(self.0.one_zero("halt", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Batch {
    const NAME: &'static str = "batch";
    const REQUIRED: &'static [&'static str] = &["cmd"];
    type Output = BatchOutput;
    type Error = BatchError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `batch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOutput {
    /// `result`: `object`.
    pub result: Option<rt::Map>,
    /// `result_error`: `object`.
    pub result_error: Option<rt::IdMap<BatchOutputResultErrorEntry>>,
    /// `result_total`: `object`.
    pub result_total: Option<rt::IdMap<i64>>,
    /// `result_next`: `object`.
    pub result_next: Option<rt::Map>,
    /// `result_time`: `time`.
    pub result_time: Option<rt::IdMap<BatchOutputResultTimeEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for BatchOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("BatchOutput", self, f)
    }
}

impl rt::Object for BatchOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("result", &mut self.result);
        f.field("result_error", &mut self.result_error);
        f.field("result_total", &mut self.result_total);
        f.field("result_next", &mut self.result_next);
        f.field("result_time", &mut self.result_time);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.result_error.<id>` of `batch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOutputResultErrorEntry {
    /// `error`. In examples: `string`.
    pub error: Option<String>,
    /// `error_description`. In examples: `string`.
    pub error_description: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for BatchOutputResultErrorEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("BatchOutputResultErrorEntry", self, f)
    }
}

impl rt::Object for BatchOutputResultErrorEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("error", &mut self.error);
        f.text("error_description", &mut self.error_description);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.result_time.<id>` of `batch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOutputResultTimeEntry {
    /// `start`: `double`. Seen in examples only.
    pub start: Option<f64>,
    /// `finish`: `double`. Seen in examples only.
    pub finish: Option<f64>,
    /// `duration`: `double`. Seen in examples only.
    pub duration: Option<f64>,
    /// `processing`: `double`. Seen in examples only.
    pub processing: Option<f64>,
    /// `date_start`: `string`. Seen in examples only.
    pub date_start: Option<String>,
    /// `date_finish`: `string`. Seen in examples only.
    pub date_finish: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for BatchOutputResultTimeEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("BatchOutputResultTimeEntry", self, f)
    }
}

impl rt::Object for BatchOutputResultTimeEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.number("start", &mut self.start);
        f.number("finish", &mut self.finish);
        f.number("duration", &mut self.duration);
        f.number("processing", &mut self.processing);
        f.text("date_start", &mut self.date_start);
        f.text("date_finish", &mut self.date_finish);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `batch`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchError {
    /// `ERROR_BATCH_METHOD_NOT_ALLOWED`: `Method is not allowed for batch usage` (HTTP 405).
    ErrorBatchMethodNotAllowed,
    /// `ERROR_BATCH_LENGTH_EXCEEDED`: `Max batch length exceeded` (HTTP 400).
    ErrorBatchLengthExceeded,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for BatchError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_BATCH_METHOD_NOT_ALLOWED", "", Self::ErrorBatchMethodNotAllowed),
        ("ERROR_BATCH_LENGTH_EXCEEDED", "", Self::ErrorBatchLengthExceeded),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Available Events: `events`
///
/// Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/events/events.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Events(rt::Params);

impl Events {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SCOPE`: `string`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SCOPE", value.into()))
    }

    /// `FULL`: `boolean`.
    #[inline]
    pub fn full(self, value: bool) -> Self {
        Self(self.0.flag("FULL", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Events {
    const NAME: &'static str = "events";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get a List of Available Methods: `methods`
///
/// Scope: `basic`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/common/system/methods.html)
#[deprecated(note = "no longer developed; use `method.get`: `bitrix24::method::Get`")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Methods(rt::Params);

impl Methods {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `full`: `boolean`.
    #[inline]
    pub fn full(self, value: bool) -> Self {
        Self(self.0.flag("full", value))
    }

    /// `scope`: `string`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Methods {
    const NAME: &'static str = "methods";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Value>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Basic Information About the Current User Profile: `profile`
///
/// Scope: `basic`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/common/users/profile.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Profile(rt::Params);

impl Profile {
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

impl rt::Method for Profile {
    const NAME: &'static str = "profile";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ProfileOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `profile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `ADMIN`: `boolean`.
    pub admin: Option<bool>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `PERSONAL_GENDER`: `string`. Values: `M`, `F`, (empty).
    pub personal_gender: Option<String>,
    /// `TIME_ZONE`: `string`.
    pub time_zone: Option<String>,
    /// `PERSONAL_PHOTO`: `string`.
    pub personal_photo: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ProfileOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ProfileOutput", self, f)
    }
}

impl rt::Object for ProfileOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.flag("ADMIN", &mut self.admin);
        f.text("NAME", &mut self.name);
        f.text("LAST_NAME", &mut self.last_name);
        f.text("PERSONAL_GENDER", &mut self.personal_gender);
        f.text("TIME_ZONE", &mut self.time_zone);
        f.text("PERSONAL_PHOTO", &mut self.personal_photo);
        f.rest(&mut self.extra);
    }
}

/// Get a List of Available Permissions Scope: `scope`
///
/// Scope: `basic`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/common/system/scope.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Scope(rt::Params);

impl Scope {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `full`: `boolean`.
    #[inline]
    pub fn full(self, value: bool) -> Self {
        Self(self.0.flag("full", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Scope {
    const NAME: &'static str = "scope";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Value>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
