// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `telephony.call.*`.

use bitrix24_runtime as rt;

/// Add Transcription to Call: `telephony.call.attachTranscription`
///
/// Scope: `telephony`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct AttachTranscription(rt::Params);

impl AttachTranscription {
    /// A request in which nothing is set yet. Required: `CALL_ID`, `MESSAGES`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CALL_ID`: `string`. Required.
    #[inline]
    pub fn call_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CALL_ID", value.into()))
    }

    /// `MESSAGES`: `array`. Required.
    ///
    /// See [`AttachTranscriptionMessages`].
    #[inline]
    pub fn messages(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MESSAGES", value.into()))
    }

    /// `COST`: `double`.
    #[inline]
    pub fn cost(self, value: f64) -> Self {
        Self(self.0.number("COST", value))
    }

    /// `COST_CURRENCY`: `string`.
    #[inline]
    pub fn cost_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COST_CURRENCY", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for AttachTranscription {
    const NAME: &'static str = "telephony.call.attachTranscription";
    const REQUIRED: &'static [&'static str] = &["CALL_ID", "MESSAGES"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AttachTranscriptionOutput;
    type Error = AttachTranscriptionError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `MESSAGES` of `telephony.call.attachTranscription`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AttachTranscriptionMessages(rt::Params);

impl AttachTranscriptionMessages {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SIDE`: `string`. Required. Values: `User`, `Client`.
    #[inline]
    pub fn side(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SIDE", value.into()))
    }

    /// `START_TIME`: `integer`. Required.
    #[inline]
    pub fn start_time(self, value: i64) -> Self {
        Self(self.0.int("START_TIME", value))
    }

    /// `STOP_TIME`: `integer`. Required.
    #[inline]
    pub fn stop_time(self, value: i64) -> Self {
        Self(self.0.int("STOP_TIME", value))
    }

    /// `MESSAGE`: `string`. Required.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AttachTranscriptionMessages> for rt::Params {
    #[inline]
    fn from(object: AttachTranscriptionMessages) -> Self {
        object.0
    }
}

impl From<AttachTranscriptionMessages> for rt::Value {
    #[inline]
    fn from(object: AttachTranscriptionMessages) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `telephony.call.attachTranscription`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachTranscriptionOutput {
    /// `TRANSCRIPT_ID`: `integer`.
    pub transcript_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AttachTranscriptionOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AttachTranscriptionOutput", self, f)
    }
}

impl rt::Object for AttachTranscriptionOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("TRANSCRIPT_ID", &mut self.transcript_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `telephony.call.attachTranscription`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttachTranscriptionError {
    /// `ERROR_CORE`: `CALL_ID should be set` (HTTP 400).
    CallIdShouldBeSet,
    /// `ERROR_CORE`: `MESSAGES should be an array` (HTTP 400).
    MessagesShouldBeArray,
    /// `ERROR_CORE`: `MESSAGES[{N}][SIDE] should be either Client or User` (HTTP 400).
    MessagesSideShouldBeEitherClientOrUser,
    /// `ERROR_CORE`: `MESSAGES[{N}][START_TIME] should be greater or equal to zero` (HTTP 400).
    MessagesStartTimeShouldBeGreaterOrEqualToZero,
    /// `ERROR_CORE`: `MESSAGES[{N}][STOP_TIME] should be greater than zero` (HTTP 400).
    MessagesStopTimeShouldBeGreaterThanZero,
    /// `ERROR_CORE`: `MESSAGES[{N}][MESSAGE] is empty` (HTTP 400).
    MessagesMessageEmpty,
    /// `ERROR_CORE`: `Call {CALL_ID} is not found. Is it finished?` (HTTP 400).
    CallNotFoundFinished,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AttachTranscriptionError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "MESSAGES[*][START_TIME] should be greater or equal to zero",
            Self::MessagesStartTimeShouldBeGreaterOrEqualToZero,
        ),
        (
            "ERROR_CORE",
            "MESSAGES[*][STOP_TIME] should be greater than zero",
            Self::MessagesStopTimeShouldBeGreaterThanZero,
        ),
        (
            "ERROR_CORE",
            "MESSAGES[*][SIDE] should be either Client or User",
            Self::MessagesSideShouldBeEitherClientOrUser,
        ),
        (
            "ERROR_CORE",
            "Call * is not found. Is it finished?",
            Self::CallNotFoundFinished,
        ),
        ("ERROR_CORE", "MESSAGES should be an array", Self::MessagesShouldBeArray),
        ("ERROR_CORE", "MESSAGES[*][MESSAGE] is empty", Self::MessagesMessageEmpty),
        ("ERROR_CORE", "CALL_ID should be set", Self::CallIdShouldBeSet),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
