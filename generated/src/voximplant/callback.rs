// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `voximplant.callback.*`.

use bitrix24_runtime as rt;

/// Start a Callback: `voximplant.callback.start`
///
/// Scope: `telephony`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Start(rt::Params);

impl Start {
    /// A request in which nothing is set yet. Required: `FROM_LINE`, `TO_NUMBER`, `TEXT_TO_PRONOUNCE`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FROM_LINE`: `string`. Required.
    #[inline]
    pub fn from_line(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FROM_LINE", value.into()))
    }

    /// `TO_NUMBER`: `string`. Required.
    #[inline]
    pub fn to_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TO_NUMBER", value.into()))
    }

    /// `TEXT_TO_PRONOUNCE`: `string`. Required.
    #[inline]
    pub fn text_to_pronounce(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TEXT_TO_PRONOUNCE", value.into()))
    }

    /// `VOICE`: `string`.
    #[inline]
    pub fn voice(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VOICE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Start {
    const NAME: &'static str = "voximplant.callback.start";
    const REQUIRED: &'static [&'static str] = &[
        "FROM_LINE",
        "TO_NUMBER",
        "TEXT_TO_PRONOUNCE",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = StartOutput;
    type Error = StartError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `voximplant.callback.start`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOutput {
    /// `RESULT`: `boolean`.
    pub result: Option<bool>,
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for StartOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("StartOutput", self, f)
    }
}

impl rt::Object for StartOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("RESULT", &mut self.result);
        f.text("CALL_ID", &mut self.call_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `voximplant.callback.start`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// `ERROR_CORE`: `Could not find line <LINE_ID>`.
    CouldNotFindLine,
    /// `ERROR_CORE`: `Could not find config for number <LINE_ID>`.
    CouldNotFindConfigNumber,
    /// `ERROR_CORE`: `Phone number is not correct`.
    PhoneNumberNotCorrect,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// `ACCESS_DENIED`: `Access denied`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StartError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "Could not find config for number *",
            Self::CouldNotFindConfigNumber,
        ),
        ("ERROR_CORE", "Phone number is not correct", Self::PhoneNumberNotCorrect),
        ("ERROR_CORE", "Could not find line *", Self::CouldNotFindLine),
        ("ERROR_CORE", "", Self::ErrorCore),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
