//! Streams over HTTP and TLS.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http_body::Frame;
use reqwest::Body;

use super::{ByteStream, FileRequest, FileResponse, FileTransport};
use crate::http_transport::failed;
use crate::{BoxFuture, HttpTransport, TransportError};

impl FileTransport for HttpTransport {
    fn exchange(&self, request: FileRequest) -> BoxFuture<'_, Result<FileResponse, TransportError>> {
        Box::pin(async move {
            let FileRequest { url, headers, body } = request;
            let request = match body {
                Some(body) => self.client().post(url).body(Body::wrap(Sent(Mutex::new(body)))),
                None => self.client().get(url),
            };
            let mut answer = request.headers(headers).send().await.map_err(failed)?;
            let (status, headers) = (answer.status().as_u16(), std::mem::take(answer.headers_mut()));
            let parts = stream::try_unfold(answer, |mut answer| async move {
                Ok(answer.chunk().await.map_err(failed)?.map(|part| (part, answer)))
            });
            Ok(FileResponse::new(status, headers, parts))
        })
    }
}

/// A stream as the body of a request. The lock is never taken: it makes the body one that threads may share, which
/// `reqwest` wants though it does not share it.
struct Sent(Mutex<ByteStream>);

impl http_body::Body for Sent {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let parts = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        parts.poll_next_unpin(cx).map(|part| part.map(|part| part.map(Frame::data)))
    }
}
