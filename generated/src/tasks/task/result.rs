// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.task.result.*`.

use bitrix24_runtime as rt;

/// Add Comment to Result: `tasks.task.result.addFromComment`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct AddFromComment(rt::Params);

impl AddFromComment {
    /// A request with its required parameters:
    ///
    /// - `commentId`: `integer`.
    #[inline]
    pub fn new(comment_id: i64) -> Self {
        Self(rt::Params::new().int("commentId", comment_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for AddFromComment {
    const NAME: &'static str = "tasks.task.result.addFromComment";
    const REQUIRED: &'static [&'static str] = &["commentId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddFromCommentOutput;
    type Error = AddFromCommentError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.task.result.addFromComment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFromCommentOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `commentId`: `integer`.
    pub comment_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `createdAt`: `string`.
    pub created_at: Option<String>,
    /// `updatedAt`: `string`.
    pub updated_at: Option<String>,
    /// `status`: `integer`. Values: `0`, `1`.
    pub status: Option<i64>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `formattedText`: `string`.
    pub formatted_text: Option<String>,
    /// `files`: `null`.
    pub files: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddFromCommentOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddFromCommentOutput", self, f)
    }
}

impl rt::Object for AddFromCommentOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("taskId", &mut self.task_id);
        f.int("commentId", &mut self.comment_id);
        f.int("createdBy", &mut self.created_by);
        f.text("createdAt", &mut self.created_at);
        f.text("updatedAt", &mut self.updated_at);
        f.int("status", &mut self.status);
        f.text("text", &mut self.text);
        f.text("formattedText", &mut self.formatted_text);
        f.value("files", &mut self.files);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.result.addFromComment`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddFromCommentError {
    /// `0`: `Access denied.` (HTTP 400).
    AccessDenied,
    /// `0`: `Result already exists.` (HTTP 400).
    ResultAlreadyExists,
    /// `0`: `Comment not found.` (HTTP 400).
    CommentNotFound,
    /// `0` with any other text.
    Code0,
    /// `100`: `Invalid value {value} to match with parameter {commentId}. Should be value of type int.`
    /// (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddFromCommentError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Result already exists.", Self::ResultAlreadyExists),
        ("0", "Comment not found.", Self::CommentNotFound),
        ("0", "Access denied.", Self::AccessDenied),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove Comment from Result: `tasks.task.result.deleteFromComment`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct DeleteFromComment(rt::Params);

impl DeleteFromComment {
    /// A request with its required parameters:
    ///
    /// - `commentId`: `integer`.
    #[inline]
    pub fn new(comment_id: i64) -> Self {
        Self(rt::Params::new().int("commentId", comment_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for DeleteFromComment {
    const NAME: &'static str = "tasks.task.result.deleteFromComment";
    const REQUIRED: &'static [&'static str] = &["commentId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = DeleteFromCommentError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.task.result.deleteFromComment`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteFromCommentError {
    /// `0`: `Access denied.` (HTTP 400).
    AccessDenied,
    /// `0`: `Comment not found.` (HTTP 400).
    CommentNotFound,
    /// `0` with any other text.
    Code0,
    /// `100`: `Invalid value {value} to match with parameter {commentId}. Should be value of type int.`
    /// (HTTP 400).
    Code100,
    /// `ERROR_CORE`: `TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED.<br>` (HTTP
    /// 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteFromCommentError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Comment not found.", Self::CommentNotFound),
        ("0", "Access denied.", Self::AccessDenied),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Task Results: `tasks.task.result.list`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `taskId`: `integer`.
    #[inline]
    pub fn new(task_id: i64) -> Self {
        Self(rt::Params::new().int("taskId", task_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "tasks.task.result.list";
    const REQUIRED: &'static [&'static str] = &["taskId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.task.result.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `commentId`: `integer`.
    pub comment_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `createdAt`: `string`.
    pub created_at: Option<String>,
    /// `updatedAt`: `string`.
    pub updated_at: Option<String>,
    /// `status`: `integer`. Values: `0`, `1`.
    pub status: Option<i64>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `formattedText`: `string`.
    pub formatted_text: Option<String>,
    /// `files`: `array`.
    pub files: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutput", self, f)
    }
}

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("taskId", &mut self.task_id);
        f.int("commentId", &mut self.comment_id);
        f.int("createdBy", &mut self.created_by);
        f.text("createdAt", &mut self.created_at);
        f.text("updatedAt", &mut self.updated_at);
        f.int("status", &mut self.status);
        f.text("text", &mut self.text);
        f.text("formattedText", &mut self.formatted_text);
        f.field("files", &mut self.files);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.result.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `Access denied.` (HTTP 400).
    Code0,
    /// `100`: `Invalid value {value} to match with parameter {commentId}. Should be value of type int.`
    /// (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
