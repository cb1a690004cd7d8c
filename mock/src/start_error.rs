//! Why a portal does not start.

use std::fmt;
use std::io;
use std::net::SocketAddr;

use bitrix24_spec::SpecError;

/// Why a portal does not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// A file of the spec cannot be used.
    Spec(SpecError),
    /// The address cannot be listened at.
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        error: io::Error,
    },
    /// No certificate can be made.
    Tls(String),
    /// What is built in cannot be read.
    Data(String),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec(error) => error.fmt(f),
            Self::Listen { address, error } => write!(
                f,
                "cannot listen at {address}: {error}\n  help: give another address, or port 0 for any that is free"
            ),
            Self::Tls(error) => write!(f, "cannot make a certificate: {error}"),
            Self::Data(error) => write!(f, "{error}; this is a fault of the mock portal"),
        }
    }
}

impl std::error::Error for StartError {}

impl From<SpecError> for StartError {
    fn from(error: SpecError) -> Self {
        Self::Spec(error)
    }
}
