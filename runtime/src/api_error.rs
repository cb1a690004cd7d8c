//! Errors that the portal answers with.

use std::fmt;

use crate::print::Printable;
use crate::values::redact;
use crate::{SystemError, pattern};

/// The documented errors of a method.
pub trait ErrorKind: Copy + Eq + fmt::Debug + Send + Sync + 'static {
    /// (code, message pattern, kind); the first row that fits wins. `*` stands for any run of characters in both. Codes
    /// compare without regard to ASCII case, messages by their letters and digits only, without regard to case. The
    /// empty pattern fits any message.
    const ROWS: &'static [(&'static str, &'static str, Self)];
    /// An error that is not documented. Its texts are in [`ApiError`].
    const OTHER: Self;

    /// The kind of an error with this code and message.
    #[must_use]
    fn of(code: &str, message: &str) -> Self {
        pattern::find(Self::ROWS, code, message).unwrap_or(Self::OTHER)
    }
}

/// The errors of a method that documents none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoErrors {
    /// Any error.
    Other,
}

impl ErrorKind for NoErrors {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[];
    const OTHER: Self = Self::Other;
}

/// The kind of an error whose method is not known by type any more: see [`Error::erase`](crate::Error::erase).
// It is no `ErrorKind`: that is what lets `From<Error<K>> for Error<AnyKind>` cover every other kind, and `?` work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct AnyKind;

/// What is wrong with one field of a REST 3.0 request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Validation {
    /// The field; empty if the portal names none.
    pub field: String,
    /// What is wrong, in the portal's words.
    pub message: String,
}

/// An error that the portal answered with.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiError<K> {
    kind: K,
    answer: Box<ApiAnswer>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ApiAnswer {
    pub(crate) method: String,
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) description: String,
    pub(crate) validation: Vec<Validation>,
    pub(crate) request_id: String,
}

impl ApiError<AnyKind> {
    pub(crate) fn new(answer: ApiAnswer) -> Self {
        Self { kind: AnyKind, answer: Box::new(answer) }
    }
}

impl<K> ApiError<K> {
    /// The code, such as `ACCESS_DENIED`. It may be empty or a number.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.answer.code
    }

    /// The portal's text, possibly empty. As it came: links in it may be signed; prints of the error leave that out.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.answer.description
    }

    /// The status of the HTTP answer. Errors come with status 200, too.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.answer.status
    }

    /// What is wrong with which field; REST 3.0 only.
    #[must_use]
    pub fn validation(&self) -> &[Validation] {
        &self.answer.validation
    }

    /// The method that was called.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.answer.method
    }

    /// What the call was sent with as `X-Request-ID`; empty for a command of a batch.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.answer.request_id
    }

    pub(crate) fn set_request_id(&mut self, id: String) {
        self.answer.request_id = id;
    }

    /// Whether it has this code, without regard to case: for codes that several kinds share.
    #[must_use]
    pub fn has_code(&self, code: &str) -> bool {
        self.code().eq_ignore_ascii_case(code)
    }

    /// Which of the errors that any method may answer with this is, if it is one.
    #[must_use]
    pub fn system(&self) -> Option<SystemError> {
        SystemError::of(self.code(), self.description())
    }

    /// The kind that this error is for a given method: for errors that were erased.
    #[must_use]
    pub fn kind_as<J: ErrorKind>(&self) -> J {
        J::of(self.code(), self.description())
    }

    /// The same error without the type of its kind.
    #[must_use]
    pub fn erase(self) -> ApiError<AnyKind> {
        ApiError { kind: AnyKind, answer: self.answer }
    }

    pub(crate) fn typed<J: ErrorKind>(self) -> ApiError<J> {
        ApiError { kind: self.kind_as(), answer: self.answer }
    }
}

impl<K: Copy> ApiError<K> {
    /// Which documented error of the method this is.
    #[must_use]
    pub fn kind(&self) -> K {
        self.kind
    }
}

impl<K> fmt::Display for ApiError<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ApiAnswer { method, status, code, description, validation, .. } = &*self.answer;
        write!(f, "{method}: ")?;
        match (code.is_empty(), description.is_empty()) {
            (false, false) => write!(f, "{}: {}", Printable(code), Printable(&redact(description)))?,
            (false, true) => Printable(code).fmt(f)?,
            (true, false) => Printable(&redact(description)).fmt(f)?,
            (true, true) => f.write_str("an error without code and text")?,
        }
        for Validation { field, message } in validation {
            let colon = if field.is_empty() { "" } else { ": " };
            write!(f, "; {}{colon}{}", Printable(field), Printable(&redact(message)))?;
        }
        write!(f, " (HTTP {status})")
    }
}

impl<K: fmt::Debug> fmt::Debug for ApiError<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ApiAnswer { method, status, code, description, validation, .. } = &*self.answer;
        f.debug_struct("ApiError")
            .field("kind", &self.kind)
            .field("method", method)
            .field("status", status)
            .field("code", code)
            .field("description", &redact(description))
            .field("validation", &validation.len())
            .finish()
    }
}

impl<K: fmt::Debug> std::error::Error for ApiError<K> {}
