//! The transport over HTTP and TLS.

use bytes::BytesMut;
use reqwest::redirect::Policy;

use crate::{
    BoxFuture, ConfigError, FileTransport, Request, Response, Transport, TransportError, TransportErrorKind,
};

use std::time::Duration;

/// How long to wait for a connection, within the time for the whole call.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);

/// Sends requests by `reqwest`, with rustls, over connections that are kept open.
#[derive(Debug, Clone)]
pub struct HttpTransport(reqwest::Client);

impl HttpTransport {
    /// The default transport.
    ///
    /// # Errors
    /// TLS cannot be set up on this machine.
    pub fn new() -> Result<Self, ConfigError> {
        reqwest::Client::builder()
            .redirect(Policy::none())
            .connect_timeout(CONNECT_TIMEOUT)
            .build()
            .map(Self)
            .map_err(|error| ConfigError::Transport(Box::new(error.without_url())))
    }

    /// With a client set up by oneself, for proxies or certificates. It should follow no redirects: a POST that is
    /// redirected arrives as a GET.
    #[must_use]
    pub fn with(client: reqwest::Client) -> Self {
        Self(client)
    }

    pub(crate) fn client(&self) -> &reqwest::Client {
        &self.0
    }
}

impl Transport for HttpTransport {
    fn files(&self) -> Option<&dyn FileTransport> {
        Some(self)
    }

    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let sent = self
                .0
                .post(request.url)
                .headers(request.headers)
                .body(request.body)
                .timeout(request.timeout)
                .send();
            let mut answer = sent.await.map_err(failed)?;
            let too_large = || TransportError::new(TransportErrorKind::TooLarge);
            let limit = request.max_response_bytes;
            let announced = answer.content_length().unwrap_or(0);
            let announced =
                usize::try_from(announced).ok().filter(|length| *length <= limit).ok_or_else(too_large)?;
            // What is announced need not come.
            let mut body = BytesMut::with_capacity(announced.min(1 << 20));
            while let Some(chunk) = answer.chunk().await.map_err(failed)? {
                if chunk.len() > limit.saturating_sub(body.len()) {
                    return Err(too_large());
                }
                body.extend_from_slice(&chunk);
            }
            let status = answer.status();
            Ok(Response { status, headers: std::mem::take(answer.headers_mut()), body: body.freeze() })
        })
    }
}

pub(crate) fn failed(error: reqwest::Error) -> TransportError {
    let kind = match &error {
        // A connection that was not made in time counts as none.
        error if error.is_connect() => TransportErrorKind::Connect,
        error if error.is_timeout() => TransportErrorKind::Timeout,
        _ => TransportErrorKind::Broken,
    };
    TransportError::new(kind).caused_by(error.without_url())
}
