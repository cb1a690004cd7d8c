//! How bodies travel that are too large to be held in memory.

use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream};
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::{BoxFuture, TransportError};

/// The parts of a body, one after the other.
pub type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// Sends one request and brings the answer, whatever its status, both with bodies that stream.
///
/// [`HttpTransport`](crate::HttpTransport) is one. A [`Transport`](crate::Transport) of one's own gives its own by
/// [`Transport::files`](crate::Transport::files). It follows no redirects and repeats nothing. How long nothing may
/// move is watched by the client.
pub trait FileTransport: Send + Sync + 'static {
    /// Sends a request. The future ends with the head of the answer.
    fn exchange(&self, request: FileRequest) -> BoxFuture<'_, Result<FileResponse, TransportError>>;
}

/// A request that sends or fetches a file.
#[non_exhaustive]
pub struct FileRequest {
    /// Where to. It is signed: not to be logged.
    pub url: Url,
    /// All headers, with `Content-Length` if it is known.
    pub headers: HeaderMap,
    /// What to POST. Without it the request is a GET.
    pub body: Option<ByteStream>,
}

impl FileRequest {
    pub(super) fn new(url: Url, headers: HeaderMap, body: Option<ByteStream>) -> Self {
        Self { url, headers, body }
    }
}

/// Leaves out path, query and the header values.
impl fmt::Debug for FileRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileRequest")
            .field("host", &self.url.host_str())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("sends", &self.body.is_some())
            .finish()
    }
}

/// The head of an answer, and its body as it comes.
#[non_exhaustive]
pub struct FileResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body. It ends with an error if it breaks off.
    pub body: ByteStream,
}

impl FileResponse {
    /// An answer. A number that cannot be a status becomes 500.
    #[must_use]
    pub fn new(
        status: u16,
        headers: HeaderMap,
        body: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, headers, body: body.boxed() }
    }

    /// An answer that is there already.
    #[must_use]
    pub fn whole(status: u16, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self::new(status, headers, stream::iter([Ok(body.into())]))
    }
}

/// Leaves out the header values and the body.
impl fmt::Debug for FileResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileResponse")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
