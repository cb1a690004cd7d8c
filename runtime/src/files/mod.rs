//! Files: sent inside of calls, uploaded beside them, and fetched.

mod content;
mod disposition;
mod download;
mod error;
mod idle;
mod multipart;
#[cfg(feature = "reqwest")]
mod over_http;
mod redirect;
mod transport;
mod upload;

pub use content::FileContent;
pub use download::Download;
pub use error::FileError;
pub use transport::{ByteStream, FileRequest, FileResponse, FileTransport};
pub use upload::{Upload, UploadTarget};

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use http::HeaderValue;
use url::Url;

use crate::envelope::{self, Envelope};
use crate::secret::Secret;
use crate::{Error, Link, Response, TransportError, TransportErrorKind};

/// What of a client files need.
pub(crate) struct Parts<'a> {
    /// None if the client's transport cannot stream.
    pub(crate) transport: Option<&'a dyn FileTransport>,
    /// Scheme, host and port of the portal.
    pub(crate) portal: Url,
    pub(crate) agent: HeaderValue,
    /// How long nothing may move.
    pub(crate) timeout: Duration,
    /// How much may be held in memory.
    pub(crate) max_response_bytes: usize,
    /// What the client calls with.
    pub(crate) secrets: Vec<Secret>,
}

impl<'a> Parts<'a> {
    fn transport(&self) -> Result<&'a dyn FileTransport, FileError> {
        self.transport.ok_or(FileError::NoTransport)
    }

    /// What must not be shown: what signs a link, and what the client calls with.
    fn secrets(&self, link: &Url) -> Vec<Secret> {
        [redirect::secrets(link), self.secrets.clone()].concat()
    }

    /// Where a link leads to; one without a host leads to the portal.
    fn address(&self, link: &Link) -> Result<Url, FileError> {
        let url = self.portal.join(link.expose()).map_err(|_| FileError::Link)?;
        let http = url.scheme() == "http" && self.portal.scheme() == "http";
        match url.scheme() {
            "https" => Ok(url),
            "http" if http => Ok(url),
            "http" => Err(FileError::NotHttps),
            _ => Err(FileError::Link),
        }
    }
}

/// What stands in place of a method's name in the errors of the two exchanges that are no calls.
const UPLOAD: &str = "upload";
const DOWNLOAD: &str = "download";

/// Reads an answer as one of the REST API. The texts that are kept of it lose what signs the link.
fn open(what: &str, answer: &FileResponse, body: Bytes, secrets: &[Secret]) -> Result<Envelope, Error> {
    let answer = Response { status: answer.status, headers: answer.headers.clone(), body };
    envelope::open(what, &answer, secrets)
}

fn failed(error: TransportError) -> Error {
    Error::Transport(error)
}

/// Reads a body into memory, if it is not larger than so many bytes.
async fn whole(body: &mut ByteStream, limit: usize) -> Result<Bytes, TransportError> {
    let mut whole = BytesMut::new();
    while let Some(chunk) = body.try_next().await? {
        if chunk.len() > limit.saturating_sub(whole.len()) {
            return Err(TransportError::new(TransportErrorKind::TooLarge));
        }
        whole.extend_from_slice(&chunk);
    }
    Ok(whole.freeze())
}
