// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `log.blogcomment.*`.

use bitrix24_runtime as rt;

pub mod user;

/// Add a comment to the message: `log.blogcomment.add`
///
/// Scope: `log`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `POST_ID`: `integer`.
    /// - `TEXT`: `string`.
    #[inline]
    pub fn new(post_id: i64, text: impl Into<String>) -> Self {
        Self(rt::Params::new().int("POST_ID", post_id).text("TEXT", text.into()))
    }

    /// `FILES`: `array`.
    #[inline]
    pub fn files(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FILES", value.into()))
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "log.blogcomment.add";
    const REQUIRED: &'static [&'static str] = &["POST_ID", "TEXT"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `log.blogcomment.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `No blog module installed` (HTTP 400).
    NoBlogModuleInstalled,
    /// An empty code: `No post found` (HTTP 400).
    NoPostFound,
    /// An empty code: `No blog found` (HTTP 400).
    NoBlogFound,
    /// An empty code: `Duplicate comment` (HTTP 400).
    DuplicateComment,
    /// An empty code: `No permissions` (HTTP 400).
    NoPermissions,
    /// An empty code: `Blog comment hasn't been added` (HTTP 400).
    BlogCommentNotAdded,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Blog comment hasn't been added", Self::BlogCommentNotAdded),
        ("", "No blog module installed", Self::NoBlogModuleInstalled),
        ("", "Duplicate comment", Self::DuplicateComment),
        ("", "No permissions", Self::NoPermissions),
        ("", "No post found", Self::NoPostFound),
        ("", "No blog found", Self::NoBlogFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Comment from a Post: `log.blogcomment.delete`
///
/// Scope: `log`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `COMMENT_ID`: `integer`.
    #[inline]
    pub fn new(comment_id: i64) -> Self {
        Self(rt::Params::new().int("COMMENT_ID", comment_id))
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "log.blogcomment.delete";
    const REQUIRED: &'static [&'static str] = &["COMMENT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `log.blogcomment.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `Wrong comment ID` (HTTP 400).
    WrongCommentId,
    /// An empty code: `Blog module not installed` (HTTP 400).
    BlogModuleNotInstalled,
    /// An empty code: `No delete perms` (HTTP 400).
    NoDeletePerms,
    /// An empty code: `No comment found` (HTTP 400).
    NoCommentFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Blog module not installed", Self::BlogModuleNotInstalled),
        ("", "Wrong comment ID", Self::WrongCommentId),
        ("", "No comment found", Self::NoCommentFound),
        ("", "No delete perms", Self::NoDeletePerms),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
