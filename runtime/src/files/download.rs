//! Downloads.

use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::{Stream, StreamExt, TryStreamExt, stream};
use http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, REFERER, USER_AGENT};
use http::{HeaderMap, HeaderValue};
use tokio::io::AsyncWriteExt;

use super::idle::{Pulse, steady};
use super::{
    ByteStream, DOWNLOAD, FileError, FileRequest, FileResponse, Parts, disposition, failed, open, redirect,
    whole,
};
use crate::UnexpectedAnswer;
use crate::{Client, Error, Link, TransportError, TransportErrorKind};

/// From the portal to where it keeps the file it is a step or two.
const MOST_REDIRECTS: usize = 5;
/// How much to read of an answer that is no file.
const MOST_REFUSAL: usize = 1 << 16;

/// A file as it comes: a stream of its parts.
///
/// A stream that breaks off ends with an error, never as if the file were whole.
pub struct Download {
    name: Option<String>,
    content_type: Option<String>,
    length: Option<u64>,
    body: ByteStream,
    read: u64,
    most: u64,
    /// How much [`Download::bytes`] holds if no other limit is set.
    in_memory: usize,
    ended: bool,
}

impl Client {
    /// Fetches the file that a link leads to.
    ///
    /// ```no_run
    /// use bitrix24_runtime::{Client, Link};
    ///
    /// # async fn example(client: Client, link: Link) -> Result<(), bitrix24_runtime::Error> {
    /// let file = client.download(&link).await?;
    /// println!("{} has {:?} bytes", file.name().unwrap_or("it"), file.length());
    /// file.save("photo.jpg").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// It is a GET by the headers that the portal wants to see, once. Redirects are followed; a host other than the
    /// link's is not told what signs the link. The download may take as long as it takes, while nothing may stand still
    /// for longer than the client's timeout.
    ///
    /// # Errors
    /// [`Error::File`] if the link is none, or leads where it must not. Otherwise as of a call; the errors name it
    /// `download`.
    pub async fn download(&self, link: &Link) -> Result<Download, Error> {
        let parts = self.file_parts();
        let transport = parts.transport()?;
        let mut url = parts.address(link)?;
        let mut secrets = parts.secrets(&url);
        let headers = headers(&parts);
        for _ in 0..=MOST_REDIRECTS {
            let exchange = transport.exchange(FileRequest::new(url.clone(), headers.clone(), None));
            let mut answer = Pulse::new().watch(exchange, parts.timeout).await.map_err(failed)?;
            let body = std::mem::replace(&mut answer.body, stream::empty().boxed());
            let body = steady(body, parts.timeout);
            if let Some(location) = redirect::location(answer.status, &answer.headers) {
                url = redirect::next(&url, location, &secrets)?;
                secrets.extend(redirect::secrets(&url));
                continue;
            }
            if !answer.status.is_success() {
                return Err(refused(answer, body, &secrets).await);
            }
            tracing::debug!(status = answer.status.as_u16(), "downloading");
            return Ok(Download::new(&answer, body, parts.max_response_bytes));
        }
        Err(Error::File(FileError::Redirects))
    }
}

fn headers(parts: &Parts<'_>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static("en-US,en;q=0.9"));
    headers.insert(USER_AGENT, parts.agent.clone());
    // The portal alone: never the link.
    if let Ok(portal) = HeaderValue::try_from(parts.portal.as_str()) {
        headers.insert(REFERER, portal);
    }
    headers
}

/// The error that an answer stands for.
async fn refused(answer: FileResponse, mut body: ByteStream, secrets: &[crate::secret::Secret]) -> Error {
    let status = answer.status.as_u16();
    let body = match whole(&mut body, MOST_REFUSAL).await {
        Ok(body) => body,
        // Of a page that is larger nothing is known but the status.
        Err(error) if error.kind() == TransportErrorKind::TooLarge => Bytes::new(),
        Err(error) => return Error::Transport(error),
    };
    match open(DOWNLOAD, &answer, body, secrets) {
        Err(error) => error,
        Ok(_) => Error::UnexpectedAnswer(UnexpectedAnswer::new(DOWNLOAD, status, String::new(), None)),
    }
}

impl Download {
    fn new(answer: &FileResponse, body: ByteStream, in_memory: usize) -> Self {
        let text = |value: &HeaderValue| value.to_str().ok().map(str::to_owned);
        let header = |name| answer.headers.get(name).and_then(text);
        Self {
            name: disposition::name(&answer.headers),
            content_type: header(CONTENT_TYPE),
            length: header(CONTENT_LENGTH).and_then(|length| length.parse().ok()),
            body,
            read: 0,
            most: u64::MAX,
            in_memory,
            ended: false,
        }
    }

    /// The name that the portal gives the file. It is no path.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The media type of the content, such as `image/png`.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// How many bytes there are, if the portal says so.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The same download, which ends with an error once there are more than so many bytes.
    #[must_use]
    pub fn limit(self, bytes: u64) -> Self {
        Self { most: bytes, ..self }
    }

    /// The whole file, in memory: at most as many bytes as an answer of the client may have, unless
    /// [`limit`](Self::limit) says another number.
    ///
    /// # Errors
    /// The file is larger, or the connection broke.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        if self.most == u64::MAX {
            self.most = u64::try_from(self.in_memory).unwrap_or(u64::MAX);
        }
        // What is announced need not come.
        let announced = self.length.filter(|length| *length <= self.most).unwrap_or(0);
        let mut whole = Vec::with_capacity(usize::try_from(announced.min(1 << 20)).unwrap_or(0));
        while let Some(part) = self.try_next().await? {
            whole.extend_from_slice(&part);
        }
        Ok(whole.into())
    }

    /// Writes the file to the disk and gives its length in bytes. Until it is there as a whole it stands beside, under
    /// the same name followed by `.part`.
    ///
    /// # Errors
    /// It cannot be written, or the connection broke; then nothing of it stays on the disk.
    pub async fn save(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let mut beside = path.as_os_str().to_owned();
        beside.push(".part");
        let saved = match self.write(beside.as_ref()).await {
            Ok(length) => tokio::fs::rename(&beside, path).await.map(|()| length).map_err(disk),
            Err(error) => Err(error),
        };
        if saved.is_err() {
            // It may not even be there.
            let _ = tokio::fs::remove_file(&beside).await;
        }
        saved
    }

    async fn write(mut self, path: &Path) -> Result<u64, Error> {
        let mut file = tokio::fs::File::create(path).await.map_err(disk)?;
        while let Some(part) = self.try_next().await? {
            file.write_all(&part).await.map_err(disk)?;
        }
        // What is still on its way to the disk tells of its failure here only.
        file.flush().await.map_err(disk)?;
        file.sync_all().await.map_err(disk)?;
        Ok(self.read)
    }

    fn broken(&self) -> Option<TransportErrorKind> {
        let short = self.length.is_some_and(|length| self.read != length);
        short.then_some(TransportErrorKind::Broken)
    }
}

fn disk(error: std::io::Error) -> Error {
    Error::File(FileError::Disk(error))
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let announced = self.length.is_some_and(|length| length > self.most);
        let next = if announced {
            Some(Err(TransportError::new(TransportErrorKind::TooLarge)))
        } else {
            std::task::ready!(self.body.poll_next_unpin(cx))
        };
        let next = match next {
            Some(Ok(part)) => {
                self.read = self.read.saturating_add(u64::try_from(part.len()).unwrap_or(u64::MAX));
                let too_large = self.read > self.most;
                if too_large {
                    Some(Err(TransportError::new(TransportErrorKind::TooLarge)))
                } else {
                    Some(Ok(part))
                }
            }
            None => self.broken().map(|kind| Err(TransportError::new(kind))),
            error => error,
        };
        self.ended = !matches!(next, Some(Ok(_)));
        Poll::Ready(next.map(|part| part.map_err(failed)))
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("length", &self.length)
            .field("read", &self.read)
            .finish_non_exhaustive()
    }
}
