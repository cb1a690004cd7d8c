//! The page in the browser that shows calls as they come in.

use std::sync::Arc;

use futures_util::{Stream, StreamExt, stream};
use http::Response;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use crate::engine::Engine;
use crate::log::Call;
use crate::reply::{self, Body, HTML, Reply};

static PAGE: &str = include_str!("page.html");

/// How many of the calls that came in before are shown.
const BEFORE: usize = 100;

/// The page itself. It loads nothing from elsewhere, and what callers send is shown as text.
pub(crate) fn page() -> Reply {
    Reply::new(200, HTML, PAGE).header(
        "content-security-policy",
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'",
    )
}

impl Engine {
    /// The calls, as server-sent events.
    pub fn watch(&self) -> Response<Body> {
        let (before, news) = self.log.watch();
        let before = before.into_iter().rev().take(BEFORE).collect::<Vec<_>>().into_iter().rev();
        let all = stream::iter(before.collect::<Vec<_>>()).chain(coming(news));
        let mut response = Response::new(reply::stream(all.map(|call| format!("data: {}\n\n", call.json()))));
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, http::HeaderValue::from_static("text/event-stream"));
        headers.insert(CACHE_CONTROL, http::HeaderValue::from_static("no-store"));
        response
    }
}

fn coming(news: Receiver<Arc<Call>>) -> impl Stream<Item = Arc<Call>> {
    stream::unfold(news, |mut news| async move {
        loop {
            match news.recv().await {
                Ok(call) => return Some((call, news)),
                // Who reads too slowly misses some.
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return None,
            }
        }
    })
}
