// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.task.file.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod field;

/// Attach Files to a Task v 3.0: `tasks.task.file.attach`
///
/// Scope: `tasks`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Attach(rt::Params);

impl Attach {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    /// - `fileIds`: `integer[]`.
    #[inline]
    pub fn new(task_id: i64, file_ids: impl IntoIterator<Item = i64>) -> Self {
        Self(rt::Params::new().int("taskId", task_id).ints("fileIds", file_ids))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Attach {
    const NAME: &'static str = "tasks.task.file.attach";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["taskId", "fileIds"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<AttachOutput, bool>;
    type Error = AttachError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.task.file.attach`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachOutput {
    /// `result`. In examples: `boolean`.
    pub result: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AttachOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AttachOutput", self, f)
    }
}

impl rt::Object for AttachOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.file.attach`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttachError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `taskId`: ``The required field `#FIELD#` is missing`` (HTTP 400)
    /// - `fileIds`: ``The required field `#FIELD#` is missing`` (HTTP 400)
    /// - `#FIELD#`: ``The field `#FIELD#` requires data type `#TYPE#` for this request`` (HTTP 400)
    /// - `Insufficient permissions` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AttachError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
