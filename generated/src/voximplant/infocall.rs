// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `voximplant.infocall.*`.

use bitrix24_runtime as rt;

/// Make an Auto-Call with MP3 Playback: `voximplant.infocall.startwithsound`
///
/// Scope: `telephony` or `call`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Startwithsound(rt::Params);

impl Startwithsound {
    /// A request in which nothing is set yet. Required: `FROM_LINE`, `TO_NUMBER`, `URL`.
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

    /// `URL`: `string`. Required.
    #[inline]
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("URL", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Startwithsound {
    const NAME: &'static str = "voximplant.infocall.startwithsound";
    const REQUIRED: &'static [&'static str] = &["FROM_LINE", "TO_NUMBER", "URL"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = StartwithsoundOutput;
    type Error = StartwithsoundError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `voximplant.infocall.startwithsound`, `result` of
/// `voximplant.infocall.startwithtext`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartwithsoundOutput {
    /// `RESULT`: `boolean`.
    pub result: Option<bool>,
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for StartwithsoundOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("StartwithsoundOutput", self, f)
    }
}

impl rt::Object for StartwithsoundOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("RESULT", &mut self.result);
        f.text("CALL_ID", &mut self.call_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `voximplant.infocall.startwithsound`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartwithsoundError {
    /// `ERROR_CORE`: `Making infocall using LINK_BASE_NUMBER is not allowed`.
    MakingInfocallUsingLinkBaseNumberNotAllowed,
    /// `ERROR_CORE`: `Could not find config for number <LINE_ID>`.
    CouldNotFindConfigNumber,
    /// `ERROR_CORE`: `Infocall limit for this month is exceeded`.
    InfocallLimitMonthExceeded,
    /// `ERROR_CORE`: `Phone number is not correct`.
    PhoneNumberNotCorrect,
    /// `ERROR_CORE`: `Infocall failure`.
    InfocallFailure,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// `ACCESS_DENIED`: `Access denied`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StartwithsoundError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "Making infocall using LINK_BASE_NUMBER is not allowed",
            Self::MakingInfocallUsingLinkBaseNumberNotAllowed,
        ),
        (
            "ERROR_CORE",
            "Infocall limit for this month is exceeded",
            Self::InfocallLimitMonthExceeded,
        ),
        (
            "ERROR_CORE",
            "Could not find config for number *",
            Self::CouldNotFindConfigNumber,
        ),
        ("ERROR_CORE", "Phone number is not correct", Self::PhoneNumberNotCorrect),
        ("ERROR_CORE", "Infocall failure", Self::InfocallFailure),
        ("ERROR_CORE", "", Self::ErrorCore),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Initiate an Auto-Call with the Voice Automation Rule: `voximplant.infocall.startwithtext`
///
/// Scope: `telephony` or `call`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Startwithtext(rt::Params);

impl Startwithtext {
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

impl rt::Method for Startwithtext {
    const NAME: &'static str = "voximplant.infocall.startwithtext";
    const REQUIRED: &'static [&'static str] = &[
        "FROM_LINE",
        "TO_NUMBER",
        "TEXT_TO_PRONOUNCE",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = StartwithsoundOutput;
    type Error = StartwithtextError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `voximplant.infocall.startwithtext`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartwithtextError {
    /// `ERROR_CORE`: `Making infocall using LINK_BASE_NUMBER is not allowed`.
    MakingInfocallUsingLinkBaseNumberNotAllowed,
    /// `ERROR_CORE`: `Could not find config for number <LINE_ID>`.
    CouldNotFindConfigNumber,
    /// `ERROR_CORE`: `Infocall limit for this month is exceeded`.
    InfocallLimitMonthExceeded,
    /// `ERROR_CORE`: `Phone number is not correct`.
    PhoneNumberNotCorrect,
    /// `ERROR_CORE`: `Infocall failure`.
    InfocallFailure,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// `ACCESS_DENIED`: `Access denied`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StartwithtextError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "Making infocall using LINK_BASE_NUMBER is not allowed",
            Self::MakingInfocallUsingLinkBaseNumberNotAllowed,
        ),
        (
            "ERROR_CORE",
            "Infocall limit for this month is exceeded",
            Self::InfocallLimitMonthExceeded,
        ),
        (
            "ERROR_CORE",
            "Could not find config for number *",
            Self::CouldNotFindConfigNumber,
        ),
        ("ERROR_CORE", "Phone number is not correct", Self::PhoneNumberNotCorrect),
        ("ERROR_CORE", "Infocall failure", Self::InfocallFailure),
        ("ERROR_CORE", "", Self::ErrorCore),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
