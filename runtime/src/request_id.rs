//! What tells one call from another, here and in the portal's log.

use std::fmt;

use http::HeaderValue;

/// A number by chance, 128 bits: sent as `X-Request-ID`, and in errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RequestId(u128);

impl RequestId {
    pub(crate) fn new() -> Self {
        Self(fastrand::u128(..))
    }

    pub(crate) fn header(self) -> HeaderValue {
        HeaderValue::try_from(self.to_string()).unwrap_or(HeaderValue::from_static("0"))
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}
