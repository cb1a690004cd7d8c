//! What is sent back, and how its sending may fail on purpose.

use std::convert::Infallible;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::Frame;

/// The body of an answer.
pub(crate) type Body = UnsyncBoxBody<Bytes, io::Error>;

/// How long a part of an answer has to get through before the connection breaks.
const FLUSH: Duration = Duration::from_millis(20);

pub(crate) const JSON: &str = "application/json; charset=utf-8";
pub(crate) const HTML: &str = "text/html; charset=utf-8";

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
    pub end: End,
}

/// How much of an answer is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum End {
    #[default]
    Whole,
    /// The connection breaks after half of it.
    Half,
    /// The connection breaks at once.
    Nothing,
    /// Nothing is sent, and the connection stays open for as long as the client waits.
    Silence,
    /// Byte by byte, with a pause before each.
    Drip(Duration),
}

impl Reply {
    pub fn new(status: u16, type_: &str, body: impl Into<Bytes>) -> Self {
        let headers = vec![(CONTENT_TYPE.to_string(), type_.to_owned())];
        Self { status, headers, body: body.into(), end: End::Whole }
    }

    /// What a gateway says in front of the portal.
    pub fn html(status: u16) -> Self {
        let reason = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
        let title = reason.unwrap_or("Error");
        Self::new(status, HTML, format!("<html><head><title>{status} {title}</title></head></html>\n"))
    }

    /// A connection that is closed without a word.
    pub fn nothing() -> Self {
        Self { end: End::Nothing, ..Self::new(0, JSON, Bytes::new()) }
    }

    /// An answer that never comes.
    pub fn silence() -> Self {
        Self { end: End::Silence, ..Self::nothing() }
    }

    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// # Errors
    /// The connection is to be closed.
    pub async fn send(self) -> Result<Response<Body>, io::Error> {
        let length = self.body.len();
        let body = match self.end {
            End::Nothing => return Err(io::Error::other("closed on purpose")),
            End::Silence => std::future::pending().await,
            End::Whole => whole(self.body),
            End::Half => broken(self.body.slice(..length / 2)),
            End::Drip(pause) => drip(self.body, pause),
        };
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        for (name, value) in self.headers {
            // A header that a test has made up and that is none is left out.
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                response.headers_mut().append(name, value);
            }
        }
        response.headers_mut().insert(CONTENT_LENGTH, length.into());
        Ok(response)
    }
}

fn whole(body: Bytes) -> Body {
    Full::new(body).map_err(|never: Infallible| match never {}).boxed_unsync()
}

fn broken(half: Bytes) -> Body {
    let end = async {
        tokio::time::sleep(FLUSH).await;
        Err(io::Error::other("broken on purpose"))
    };
    let sent = futures_util::stream::once(async { Ok(Frame::data(half)) });
    StreamBody::new(sent.chain(futures_util::stream::once(end))).boxed_unsync()
}

fn drip(body: Bytes, pause: Duration) -> Body {
    let each = futures_util::stream::iter(0..body.len()).then(move |at| {
        let byte = body.slice(at..=at);
        async move {
            tokio::time::sleep(pause).await;
            Ok(Frame::data(byte))
        }
    });
    StreamBody::new(each).boxed_unsync()
}

/// A body that comes in pieces for as long as somebody listens.
pub(crate) fn stream(pieces: impl futures_util::Stream<Item = String> + Send + 'static) -> Body {
    StreamBody::new(pieces.map(|piece| Ok(Frame::data(Bytes::from(piece))))).boxed_unsync()
}
