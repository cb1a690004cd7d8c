// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.task.chat.message.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod field;

/// Send a Message in Task Chat: `tasks.task.chat.message.send`
///
/// Scope: `tasks`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SendCall(rt::Params);

impl SendCall {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: SendCallFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for SendCall {
    const NAME: &'static str = "tasks.task.chat.message.send";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = SendCallOutput;
    type Error = SendCallError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.task.chat.message.send`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendCallFields(rt::Params);

impl SendCallFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `taskId`: `integer`. Required.
    #[inline]
    pub fn task_id(self, value: i64) -> Self {
        Self(self.0.int("taskId", value))
    }

    /// `text`: `string`. Required.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendCallFields> for rt::Params {
    #[inline]
    fn from(object: SendCallFields) -> Self {
        object.0
    }
}

/// Keys of `result` of `tasks.task.chat.message.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCallOutput {
    /// `result`. In examples: `boolean`.
    pub result: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SendCallOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SendCallOutput", self, f)
    }
}

impl rt::Object for SendCallOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.chat.message.send`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendCallError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `taskId`: ``The required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `fields`: ``The required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `text`: ``The required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `#FIELD#`: ``The field `#FIELD#` requires data type `#TYPE#` for this request`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `taskId`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`: `taskId`:
    /// `The required field "taskId" is not filled` (HTTP 400).
    BitrixRestV3ExceptionValidationDtovalidationexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SendCallError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationDtovalidationexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
