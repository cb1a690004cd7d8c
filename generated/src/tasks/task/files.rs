// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.task.files.*`.

use bitrix24_runtime as rt;

/// Attach Files to a Task: `tasks.task.files.attach`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Attach(rt::Params);

impl Attach {
    /// A request in which nothing is set yet. Required: `taskId`, `fileId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `taskId`: `integer`. Required.
    #[inline]
    pub fn task_id(self, value: i64) -> Self {
        Self(self.0.int("taskId", value))
    }

    /// `fileId`: `integer`. Required.
    #[inline]
    pub fn file_id(self, value: i64) -> Self {
        Self(self.0.int("fileId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Attach {
    const NAME: &'static str = "tasks.task.files.attach";
    const REQUIRED: &'static [&'static str] = &["taskId", "fileId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AttachOutput;
    type Error = AttachError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.task.files.attach`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachOutput {
    /// `attachmentId`: `integer`.
    pub attachment_id: Option<i64>,
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
        f.int("attachmentId", &mut self.attachment_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.files.attach`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttachError {
    /// `100`: `CTaskItem All parameters in the constructor must have real class type (internal error)`
    /// (HTTP 400).
    CTaskItemAllParametersConstructorMustHaveRealClass,
    /// `100`: `Could not find value for parameter {fileId} (internal error)` (HTTP 400).
    CouldNotFindValueParameterFileId,
    /// `100`:
    /// `Invalid value {value} to match with parameter {fileId}. Should be value of type int. (internal error)`
    /// (HTTP 400).
    InvalidValueToMatchParameterFileId,
    /// `100` with any other text.
    Code100,
    /// `0`: `wrong task id (internal error)` (HTTP 400).
    WrongTaskId,
    /// `0`: `Access denied (internal error)` (HTTP 400).
    AccessDenied,
    /// `0` with any other text.
    Code0,
    /// `ERROR_CORE`: `Insufficient permissions.<br>` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AttachError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Invalid value * to match with parameter {fileId}. Should be value of type int. *",
            Self::InvalidValueToMatchParameterFileId,
        ),
        (
            "100",
            "CTaskItem All parameters in the constructor must have real class type *",
            Self::CTaskItemAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not find value for parameter {fileId} *",
            Self::CouldNotFindValueParameterFileId,
        ),
        ("100", "", Self::Code100),
        ("0", "Access denied *", Self::AccessDenied),
        ("0", "wrong task id *", Self::WrongTaskId),
        ("0", "", Self::Code0),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
