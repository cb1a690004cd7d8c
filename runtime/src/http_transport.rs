//! The transport over HTTP and TLS.

use bytes::{Bytes, BytesMut};
use reqwest::redirect::Policy;

use crate::{
    BoxFuture, ConfigError, FileTransport, Request, Response, Transport, TransportError, TransportErrorKind,
};

use std::time::Duration;

/// How long to wait for a connection, within the time for the whole call.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
/// How long a connection that is not used stays open. A write that meets one that the portal has just closed is lost:
/// nobody knows how far it came. So it is given up before the portal does.
const IDLE_TIMEOUT: Duration = Duration::from_secs(10);

/// Sends requests by `reqwest`, with rustls, over connections that are kept open.
#[derive(Debug, Clone)]
pub struct HttpTransport(reqwest::Client);

impl HttpTransport {
    /// The default transport.
    ///
    /// # Errors
    /// TLS cannot be set up on this machine.
    pub fn new() -> Result<Self, ConfigError> {
        Self::build(settings())
    }

    /// Through a proxy: `http://…`, `https://…` or, as far as `reqwest` is built with it, `socks5://…`. Without this
    /// call, what the environment says counts (`HTTPS_PROXY`, `NO_PROXY`).
    ///
    /// # Errors
    /// The address is none, or TLS cannot be set up.
    pub fn through(proxy: &str) -> Result<Self, ConfigError> {
        let proxy = reqwest::Proxy::all(proxy)
            .map_err(|error| ConfigError::Transport(Box::new(error.without_url())))?;
        Self::build(settings().proxy(proxy))
    }

    fn build(settings: reqwest::ClientBuilder) -> Result<Self, ConfigError> {
        settings.build().map(Self).map_err(|error| ConfigError::Transport(Box::new(error.without_url())))
    }

    /// With settings of one's own, for proxies or certificates. Redirects are turned off in any case: `reqwest` would
    /// make a GET of a call, and tell its address, with the secret, to the place that it is led to.
    ///
    /// # Errors
    /// The settings do not go together.
    pub fn with(settings: reqwest::ClientBuilder) -> Result<Self, ConfigError> {
        Self::build(settings.redirect(Policy::none()).referer(false))
    }

    pub(crate) fn client(&self) -> &reqwest::Client {
        &self.0
    }
}

fn settings() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .redirect(Policy::none())
        .referer(false)
        .connect_timeout(CONNECT_TIMEOUT)
        .pool_idle_timeout(IDLE_TIMEOUT)
}

impl Transport for HttpTransport {
    fn files(&self) -> Option<&dyn FileTransport> {
        Some(self)
    }

    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let Request { url, headers, body, timeout, max_response_bytes: limit } = request;
            // Not by the builder, which would copy the headers one by one.
            let mut post = reqwest::Request::new(reqwest::Method::POST, url);
            *post.headers_mut() = headers;
            *post.body_mut() = Some(body.into());
            *post.timeout_mut() = Some(timeout);
            let mut answer = self.0.execute(post).await.map_err(failed)?;
            let body = read(&mut answer, limit).await?;
            let status = answer.status();
            Ok(Response { status, headers: std::mem::take(answer.headers_mut()), body })
        })
    }
}

async fn read(answer: &mut reqwest::Response, limit: usize) -> Result<Bytes, TransportError> {
    let too_large = || TransportError::new(TransportErrorKind::TooLarge);
    let announced = answer.content_length().unwrap_or(0);
    let announced =
        usize::try_from(announced).ok().filter(|length| *length <= limit).ok_or_else(too_large)?;
    let Some(first) = answer.chunk().await.map_err(failed)? else { return Ok(Bytes::new()) };
    if first.len() > limit {
        return Err(too_large());
    }
    let Some(second) = answer.chunk().await.map_err(failed)? else { return Ok(first) };
    // What is announced need not come.
    let mut body = BytesMut::with_capacity(announced.min(1 << 20).max(first.len()));
    body.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if chunk.len() > limit.saturating_sub(body.len()) {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
        next = answer.chunk().await.map_err(failed)?;
    }
    Ok(body.freeze())
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
