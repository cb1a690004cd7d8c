//! What can go wrong with files only.

use std::fmt;

/// Why a file could not be sent or fetched, where no exchange with the portal is to blame.
#[derive(Debug)]
#[non_exhaustive]
pub enum FileError {
    /// The link is no address that can be fetched.
    Link,
    /// The link begins with `http://`, while the portal is called by `https://`.
    NotHttps,
    /// The portal points to another host by a link that would show it what signs the first one. It was not followed.
    Foreign {
        /// The host.
        host: String,
    },
    /// The portal points from one address to the next without end.
    Redirects,
    /// The client's transport cannot stream: see [`Transport::files`](crate::Transport::files).
    NoTransport,
    /// What was to be sent could not be read.
    Content(Box<dyn std::error::Error + Send + Sync>),
    /// What was to be sent is shorter or longer than was said.
    Length,
    /// What was fetched could not be written to the disk.
    Disk(std::io::Error),
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Link => f.write_str("the link is no address that can be fetched"),
            Self::NotHttps => f.write_str("the link does not begin with https://"),
            Self::Foreign { host } => {
                write!(f, "the portal would hand what signs the link to {host}, which is not followed")
            }
            Self::Redirects => f.write_str("the portal redirects too often"),
            Self::NoTransport => f.write_str("the transport of this client cannot stream files"),
            Self::Content(_) => f.write_str("the file to be sent could not be read"),
            Self::Length => f.write_str("the file to be sent is not as long as it was said to be"),
            Self::Disk(_) => f.write_str("the file could not be written to the disk"),
        }
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Content(error) => Some(&**error),
            Self::Disk(error) => Some(error),
            _ => None,
        }
    }
}
