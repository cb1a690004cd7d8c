//! Uploads beside of calls.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt, TryStreamExt, future, stream};
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue};
use serde_json::Value;
use tokio::io::AsyncReadExt;

use super::idle::{Pulse, steady};
use super::{ByteStream, FileError, FileRequest, UPLOAD, content, failed, multipart, open, whole};
use crate::{Client, Error, Link, Map, TransportError, TransportErrorKind};

/// How much of a file is read and handed on at once.
const PART: usize = 1 << 16;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// A file to be uploaded, as a stream.
pub struct Upload {
    name: String,
    content: stream::BoxStream<'static, Result<Bytes, Cause>>,
    length: Option<u64>,
}

impl Upload {
    /// A file with this name and content.
    #[must_use]
    pub fn from_bytes(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        let content: Bytes = content.into();
        let length = u64::try_from(content.len()).ok();
        Self { name: name.into(), content: stream::iter(slices(content).map(Ok)).boxed(), length }
    }

    /// A file with this name, whose content comes in parts.
    #[must_use]
    pub fn from_stream<E: Into<Cause> + 'static>(
        name: impl Into<String>,
        content: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
    ) -> Self {
        let content = content.map_err(Into::into).map_ok(|part| stream::iter(slices(part).map(Ok)));
        Self { name: name.into(), content: content.try_flatten().boxed(), length: None }
    }

    /// A file on the disk, by its own name, read while it is sent.
    ///
    /// # Errors
    /// It cannot be opened, or its name is not text.
    pub async fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let name = content::name_of(path.as_ref())?;
        let file = tokio::fs::File::open(path).await?;
        let length = file.metadata().await?.len();
        let parts = stream::try_unfold(file, |mut file| async move {
            let mut part = BytesMut::with_capacity(PART);
            let read = file.read_buf(&mut part).await?;
            io::Result::Ok((read > 0).then(|| (part.freeze(), file)))
        });
        Ok(Self::from_stream(name, parts).with_length(length))
    }

    /// How many bytes the stream has. A server that wants to know is told; another number of bytes is an error.
    #[must_use]
    pub fn with_length(self, bytes: u64) -> Self {
        Self { length: Some(bytes), ..self }
    }
}

/// A part in parts that are sent in reasonable time each, without copying.
fn slices(mut part: Bytes) -> impl Iterator<Item = Bytes> {
    std::iter::from_fn(move || (!part.is_empty()).then(|| part.split_to(part.len().min(PART))))
}

/// Leaves out the content.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("name", &self.name)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// Where to upload a file: what a method answers when it is called without the content of its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadTarget {
    link: Link,
    field: String,
}

impl UploadTarget {
    /// A link and the field of the form that it expects.
    #[must_use]
    pub fn new(link: impl Into<Link>, field: impl Into<String>) -> Self {
        Self { link: link.into(), field: field.into() }
    }

    /// The target in a result: `uploadUrl` with `field` or `fieldName`. A typed result has keys without a field of
    /// their own in its `extra`.
    #[must_use]
    pub fn from_map(result: &Map) -> Option<Self> {
        let text = |name: &str| result.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        Some(Self::new(text("uploadUrl")?, text("field").or_else(|| text("fieldName"))?))
    }
}

impl Client {
    /// Uploads a file to where a method has said, streaming, and gives what the portal answers to it: the new file, as
    /// a rule.
    ///
    /// Methods such as `disk.folder.uploadfile` answer with a link and the field of a form, if they are called without
    /// the content of the file.
    ///
    /// ```no_run
    /// use bitrix24_runtime::{Client, Upload, UploadTarget};
    ///
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.call_value("disk.folder.uploadfile", serde_json::json!({"id": 8930})).await?;
    /// let target = answer.as_object().and_then(UploadTarget::from_map).ok_or("no place to upload to")?;
    /// let file = client.upload(&target, Upload::from_path("video.mp4").await?).await?;
    /// println!("{}", file["ID"]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// It is sent once: after an error the file may or may not be there. It may take as long as it takes, while nothing
    /// may stand still for longer than the client's timeout.
    ///
    /// # Errors
    /// [`Error::File`] if the link is none, or the content cannot be read or is not as long as said. Otherwise as of a
    /// call; the errors name it `upload`.
    pub async fn upload(&self, target: &UploadTarget, file: Upload) -> Result<Value, Error> {
        let parts = self.file_parts();
        let transport = parts.transport()?;
        let url = parts.address(&target.link)?;
        let secrets = parts.secrets(&url);
        let frame = multipart::frame(&target.field, &file.name);
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, parts.agent.clone());
        if let Ok(content_type) = HeaderValue::try_from(&frame.content_type) {
            headers.insert(CONTENT_TYPE, content_type);
        }
        let around = frame.head.len().saturating_add(frame.tail.len());
        let length = file.length.and_then(|length| length.checked_add(u64::try_from(around).ok()?));
        if let Some(length) = length {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        }
        let (pulse, failure) = (Pulse::new(), Arc::new(Mutex::new(None)));
        let content = checked(file, Arc::clone(&failure));
        let framed = |part: Bytes| stream::once(future::ready(Ok(part)));
        let moving = pulse.clone();
        let body = framed(frame.head).chain(content).chain(framed(frame.tail));
        let body = body.inspect(move |_| moving.beat()).boxed();
        let exchange = transport.exchange(FileRequest::new(url, headers, Some(body)));
        let outcome = pulse.watch(exchange, parts.timeout).await;
        if let Some(error) = failure.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return Err(Error::File(error));
        }
        let mut answer = outcome.map_err(failed)?;
        let nothing = stream::empty().boxed();
        let mut body = steady(std::mem::replace(&mut answer.body, nothing), parts.timeout);
        let body = whole(&mut body, parts.max_response_bytes).await.map_err(failed)?;
        let envelope = open(UPLOAD, &answer, body, &secrets)?;
        tracing::debug!(status = answer.status.as_u16(), "uploaded");
        Ok(envelope.result)
    }
}

/// The content of a file, as long as it was said to be. What is wrong with it is kept, for the transport only learns that
/// it broke.
fn checked(file: Upload, failure: Failure) -> ByteStream {
    let Upload { content, length, .. } = file;
    let parts =
        stream::try_unfold((content, 0_u64, failure), move |(mut content, before, failure)| async move {
            let (part, sent) = match content.next().await {
                Some(Ok(part)) => {
                    let sent = before.saturating_add(u64::try_from(part.len()).unwrap_or(u64::MAX));
                    (Some(part), sent)
                }
                Some(Err(error)) => return Err(broken(&failure, FileError::Content(error))),
                None => (None, before),
            };
            let wrong = |length: u64| if part.is_some() { sent > length } else { sent != length };
            if length.is_some_and(wrong) {
                return Err(broken(&failure, FileError::Length));
            }
            Ok(part.map(|part| (part, (content, sent, failure))))
        });
    parts.boxed()
}

/// What was wrong with the content of a file.
type Failure = Arc<Mutex<Option<FileError>>>;

fn broken(failure: &Failure, error: FileError) -> TransportError {
    *failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    TransportError::new(TransportErrorKind::Broken)
}
