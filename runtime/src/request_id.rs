//! What tells one call from another, here and in the portal's log.

use std::fmt;

use http::HeaderValue;

use crate::{ConfigError, Error};

/// A number by chance, 128 bits: sent as `X-Request-ID`, and in errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RequestId(u128);

impl RequestId {
    pub(crate) fn new() -> Self {
        Self(fastrand::u128(..))
    }

    /// As a header.
    pub(crate) fn header(self) -> HeaderValue {
        HeaderValue::try_from(self.to_string()).unwrap_or(HeaderValue::from_static("0"))
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// A new idempotency key: 128 bits from the system, for two that are the same would make one call of two.
pub(crate) fn idempotency_key() -> Result<HeaderValue, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| ConfigError::Transport(error.into()))?;
    let key = format!("{:032x}", u128::from_be_bytes(bytes));
    HeaderValue::try_from(key).map_err(|_| ConfigError::IdempotencyKey.into())
}
