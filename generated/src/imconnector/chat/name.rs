// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imconnector.chat.name.*`.

use bitrix24_runtime as rt;

/// Set a New Chat Name: `imconnector.chat.name.set`
///
/// Scope: `imconnector`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Set(rt::Params);

impl Set {
    /// A request in which nothing is set yet. Required: `CONNECTOR`, `LINE`, `CHAT_ID`, `NAME`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CONNECTOR`: `string`. Required.
    #[inline]
    pub fn connector(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONNECTOR", value.into()))
    }

    /// `LINE`: `integer`. Required.
    #[inline]
    pub fn line(self, value: i64) -> Self {
        Self(self.0.int("LINE", value))
    }

    /// `CHAT_ID`: `string`. Required.
    #[inline]
    pub fn chat_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CHAT_ID", value.into()))
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `USER_ID`: `string`.
    #[inline]
    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "imconnector.chat.name.set";
    const REQUIRED: &'static [&'static str] = &["CONNECTOR", "LINE", "CHAT_ID", "NAME"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = SetOutput;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imconnector.chat.name.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOutput {
    /// `SUCCESS`: `boolean`.
    pub success: Option<bool>,
    /// `DATA`: `object`.
    pub data: Option<SetOutputData>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SetOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SetOutput", self, f)
    }
}

impl rt::Object for SetOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("SUCCESS", &mut self.success);
        f.field("DATA", &mut self.data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.DATA` of `imconnector.chat.name.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOutputData {
    /// `RESULT`. In examples: `object`.
    pub result: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SetOutputData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SetOutputData", self, f)
    }
}

impl rt::Object for SetOutputData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("RESULT", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imconnector.chat.name.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `NOT_ACTIVE_LINE`: `The line with this ID is inactive or does not exist` (HTTP 400).
    NotActiveLine,
    /// `IMCONNECTOR_NO_CORRECT_PROVIDER`: HTTP 400.
    ImconnectorNoCorrectProvider,
    /// `ERROR_ARGUMENT`: HTTP 400.
    ErrorArgument,
    /// `CHAT_RENAMING_FAILED`: HTTP 400.
    ChatRenamingFailed,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_ACTIVE_LINE", "", Self::NotActiveLine),
        ("IMCONNECTOR_NO_CORRECT_PROVIDER", "", Self::ImconnectorNoCorrectProvider),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("CHAT_RENAMING_FAILED", "", Self::ChatRenamingFailed),
    ];
    const OTHER: Self = Self::Other;
}
