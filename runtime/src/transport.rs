//! How requests travel: a small trait, so that anything can stand in for the network.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::FileTransport;

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one request and brings the answer, whatever its status.
///
/// A transport follows no redirects and repeats nothing. A test needs no network:
///
/// ```
/// use bitrix24_runtime::{BoxFuture, Client, Request, Response, Transport, TransportError};
///
/// struct Always(&'static str);
/// impl Transport for Always {
///     fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
///         Box::pin(async { Ok(Response::new(200, self.0)) })
///     }
/// }
/// let client = Client::builder()
///     .webhook("https://portal.example/rest/1/secret/")
///     .transport(Always(r#"{"result":true}"#))
///     .build()?;
/// # Ok::<(), bitrix24_runtime::Error>(())
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends a request.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>>;

    /// What streams files, if the transport can. Without it uploads and downloads are errors.
    fn files(&self) -> Option<&dyn FileTransport> {
        None
    }
}

/// A POST request: a call of a method, or of the authorisation server.
#[non_exhaustive]
pub struct Request {
    /// Where to. The path holds the secret of the webhook: not to be logged.
    pub url: Url,
    /// `Accept`, `Content-Type`, `User-Agent`, `X-Request-ID`; for REST 3.0 perhaps `Idempotency-Key` and
    /// `Authorization`.
    pub headers: HeaderMap,
    /// JSON, or a form where `Content-Type` says so.
    pub body: Bytes,
    /// How long the whole exchange may take.
    pub timeout: Duration,
    /// How many bytes of the answer's body to read before giving up with [`TransportErrorKind::TooLarge`].
    pub max_response_bytes: usize,
}

/// Leaves out the path, the header values and the body: any of them may hold secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("host", &self.url.host_str())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body_bytes", &self.body.len())
            .field("timeout", &self.timeout)
            .field("max_response_bytes", &self.max_response_bytes)
            .finish_non_exhaustive()
    }
}

/// An answer over HTTP.
#[non_exhaustive]
pub struct Response {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl Response {
    /// An answer without headers. A number that cannot be a status becomes 500.
    #[must_use]
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, headers: HeaderMap::new(), body: body.into() }
    }
}

/// Leaves out the header values and the body.
impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// Why no answer came.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
    request_id: String,
}

/// How far a request came that brought no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There was no connection: the portal has not seen the request.
    Connect,
    /// Time ran out. The portal may have carried the request out.
    Timeout,
    /// The answer is larger than allowed. The portal has most probably carried the request out.
    TooLarge,
    /// The connection broke. The portal may have carried the request out.
    Broken,
}

impl TransportError {
    /// An error without a cause.
    #[must_use]
    pub fn new(kind: TransportErrorKind) -> Self {
        Self { kind, source: None, request_id: String::new() }
    }

    /// With its cause, which must not print the request's address.
    #[must_use]
    pub fn caused_by(self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { source: Some(source.into()), ..self }
    }

    pub(crate) fn request_id(&self) -> &str {
        &self.request_id
    }

    pub(crate) fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }

    /// How far the request came.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "could not connect to the portal",
            TransportErrorKind::Timeout => "the portal did not answer in time",
            TransportErrorKind::TooLarge => "the portal's answer is larger than allowed",
            TransportErrorKind::Broken => "the connection to the portal broke",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|error| error as _)
    }
}
