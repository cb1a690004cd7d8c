//! Everything that can go wrong with a call.

use std::fmt;

use serde_json::Value;

use crate::request_id::RequestId;
use crate::{
    AnyKind, ApiError, AuthError, BatchError, ConfigError, ErrorKind, FileError, ListError, Mismatch,
    ParameterNames, Redirected, TransportError, UnexpectedAnswer,
};

/// Why a call failed.
///
/// `K` tells the documented errors of the method apart. `Error` alone, without a kind, is the type for functions that
/// call several methods: `?` turns every `Error<K>` into it.
///
/// ```
/// # use bitrix24_runtime::{Client, Error, ErrorKind, Method};
/// async fn anything<M: Method>(client: &Client, request: M) -> Result<M::Output, Error> {
///     Ok(client.call(request).await?)
/// }
/// // The same for an error type of one's own. No bound on `K`: `Error` without a kind is to fit, too.
/// struct MyError(String);
/// impl<K> From<Error<K>> for MyError {
///     fn from(error: Error<K>) -> Self {
///         Self(error.to_string())
///     }
/// }
/// fn explain<K: ErrorKind>(error: &Error<K>) {
///     match error {
///         Error::Api(e) => println!("the portal says {} ({:?})", e.description(), e.kind()),
///         Error::MissingParameters(e) => println!("set these, too: {:?}", e.names()),
///         other => println!("{other}"),
///     }
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<K = AnyKind> {
    /// The portal answered with an error.
    Api(ApiError<K>),
    /// Required parameters are not set; nothing was sent.
    MissingParameters(ParameterNames),
    /// Parameters without a place in a method that takes them by position; nothing was sent.
    UnplacedParameters(ParameterNames),
    /// Parameters whose names differ in case only, which the portal takes for one and the same: all but the last would
    /// be lost. Nothing was sent.
    ClashingParameters(ParameterNames),
    /// What was given is no name of a method; nothing was sent.
    InvalidMethodName(String),
    /// No answer came.
    Transport(TransportError),
    /// The portal pointed to another address, which is not followed.
    Redirected(Redirected),
    /// The answer is none that the REST API gives: a web page, JSON cut short, nothing.
    UnexpectedAnswer(UnexpectedAnswer),
    /// The result is not what the method documents.
    Decode(DecodeError),
    /// A batch cannot be sent like this, or a command of it has no result.
    Batch(BatchError),
    /// The pages of a list make no whole.
    List(ListError),
    /// The client cannot be built like this.
    Config(ConfigError),
    /// There are no tokens to call with; the call was not carried out.
    Auth(AuthError),
    /// A file cannot be sent or fetched like this.
    File(FileError),
}

impl<K> Error<K> {
    /// The portal's error, if it is one.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError<K>> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The status of the HTTP answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::UnexpectedAnswer(error) => Some(error.status()),
            Self::Redirected(error) => Some(error.status()),
            _ => None,
        }
    }

    /// What the call was sent with as `X-Request-ID`, if an answer or none is the error: with it the portal's support
    /// finds the call.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let id = match self {
            Self::Api(error) => error.request_id(),
            Self::UnexpectedAnswer(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            _ => "",
        };
        Some(id).filter(|id| !id.is_empty())
    }

    /// The same error without the type of its kind; `?` does it unasked.
    #[must_use]
    pub fn erase(self) -> Error {
        self.map(ApiError::erase)
    }

    fn map<J>(self, api: impl FnOnce(ApiError<K>) -> ApiError<J>) -> Error<J> {
        match self {
            Self::Api(error) => Error::Api(api(error)),
            Self::MissingParameters(error) => Error::MissingParameters(error),
            Self::UnplacedParameters(error) => Error::UnplacedParameters(error),
            Self::ClashingParameters(error) => Error::ClashingParameters(error),
            Self::InvalidMethodName(error) => Error::InvalidMethodName(error),
            Self::Transport(error) => Error::Transport(error),
            Self::Redirected(error) => Error::Redirected(error),
            Self::UnexpectedAnswer(error) => Error::UnexpectedAnswer(error),
            Self::Decode(error) => Error::Decode(error),
            Self::Batch(error) => Error::Batch(error),
            Self::List(error) => Error::List(error),
            Self::Config(error) => Error::Config(error),
            Self::Auth(error) => Error::Auth(error),
            Self::File(error) => Error::File(error),
        }
    }
}

impl Error {
    /// The same error, knowing which call it belongs to.
    pub(crate) fn of_request(mut self, id: RequestId) -> Self {
        match &mut self {
            Self::Api(error) => error.set_request_id(id.to_string()),
            Self::UnexpectedAnswer(error) => error.set_request_id(id.to_string()),
            Self::Transport(error) => error.set_request_id(id.to_string()),
            _ => {}
        }
        self
    }

    /// The same error with the kinds of a method.
    pub(crate) fn typed<J: ErrorKind>(self) -> Error<J> {
        self.map(ApiError::typed)
    }
}

impl<K: ErrorKind> From<Error<K>> for Error {
    fn from(error: Error<K>) -> Self {
        error.erase()
    }
}

impl<K: ErrorKind> From<ApiError<K>> for Error {
    fn from(error: ApiError<K>) -> Self {
        Self::Api(error.erase())
    }
}

impl From<AuthError> for Error {
    fn from(error: AuthError) -> Self {
        Self::Auth(error)
    }
}

/// For values that are read beside a call: see [`from_value`](crate::from_value).
impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::Config(error)
    }
}

impl From<FileError> for Error {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl<K> fmt::Display for Error<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::MissingParameters(error) => {
                write!(f, "{}: required parameters are not set: {}", error.method(), error.list())
            }
            Self::UnplacedParameters(error) => {
                write!(f, "{}: takes parameters by position, none is called {}", error.method(), error.list())
            }
            Self::ClashingParameters(error) => {
                write!(f, "{}: the portal takes these names for one: {}", error.method(), error.list())
            }
            Self::InvalidMethodName(name) => write!(f, "{name:?} is no name of a method"),
            Self::Transport(error) => error.fmt(f),
            Self::Redirected(error) => error.fmt(f),
            Self::UnexpectedAnswer(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Batch(error) => error.fmt(f),
            Self::List(error) => error.fmt(f),
            Self::Config(error) => error.fmt(f),
            Self::Auth(error) => error.fmt(f),
            Self::File(error) => error.fmt(f),
        }
    }
}

impl<K: fmt::Debug> std::error::Error for Error<K> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // What is printed above already is not a source of itself.
        match self {
            Self::Transport(error) => error.source(),
            Self::UnexpectedAnswer(error) => error.source(),
            Self::Batch(error) => error.source(),
            Self::Config(error) => error.source(),
            Self::Auth(error) => error.source(),
            Self::File(error) => error.source(),
            _ => None,
        }
    }
}

/// A result of the wrong kind.
///
/// It carries the value that came, which is not printed: there may be anything in it.
#[derive(Clone, PartialEq)]
pub struct DecodeError(Box<DecodeInner>);

#[derive(Clone, PartialEq)]
struct DecodeInner {
    method: String,
    mismatch: Mismatch,
    value: Value,
}

impl DecodeError {
    pub(crate) fn new(mismatch: Mismatch, value: Value) -> Self {
        Self(Box::new(DecodeInner { method: String::new(), mismatch, value }))
    }

    pub(crate) fn of(mut self, method: &str) -> Self {
        method.clone_into(&mut self.0.method);
        self
    }

    /// The method that was called; empty if no call was made.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.0.method
    }

    /// The place, such as `result.items[3].id`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.mismatch.path
    }

    /// The documented kind.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.0.mismatch.expected
    }

    /// The kind that was found.
    #[must_use]
    pub fn found(&self) -> &'static str {
        self.0.mismatch.found
    }

    /// What came: the whole result, or in strict mode the value of the field.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.0.value
    }

    /// What came, by value.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.0.value
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.method.is_empty() {
            write!(f, "{}: ", self.0.method)?;
        }
        self.0.mismatch.fmt(f)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let DecodeInner { method, mismatch, value: _ } = &*self.0;
        f.debug_struct("DecodeError")
            .field("method", method)
            .field("mismatch", mismatch)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for DecodeError {}
