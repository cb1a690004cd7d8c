//! What can go wrong with tokens.

use std::fmt;
use std::sync::Arc;

use crate::print::Printable;
use crate::{BoxError, TransportError};

/// Why there are no new tokens.
///
/// Calls that wait for the same tokens get the same error.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AuthError {
    /// The authorisation server refuses. After `invalid_grant` and `invalid_client` it is not asked again: the user has
    /// to authorise the application anew, and the client to be given the tokens by
    /// [`Client::replace_tokens`](crate::Client::replace_tokens).
    Refused {
        /// Such as `invalid_grant`, `invalid_client` or `PAYMENT_REQUIRED`.
        code: String,
        /// The server's text, possibly empty.
        description: String,
    },
    /// The authorisation server did not answer.
    Transport(Arc<TransportError>),
    /// The authorisation server answered with something else than tokens.
    Unexpected {
        /// The status of the HTTP answer.
        status: u16,
    },
    /// The [`TokenStore`](crate::TokenStore) failed. New tokens that it did not take are kept and offered to it again
    /// before they are used; the server is not asked a second time.
    Store(Arc<dyn std::error::Error + Send + Sync>),
    /// There is no token to refresh by, or what is given as one cannot be sent.
    Unusable,
    /// The refresh was broken off, for the program ends.
    Interrupted,
}

impl AuthError {
    pub(crate) fn store(error: BoxError) -> Self {
        Self::Store(error.into())
    }

    /// Whether asking again is no use.
    pub(crate) fn is_final(&self) -> bool {
        match self {
            Self::Refused { code, .. } => {
                code.eq_ignore_ascii_case("invalid_grant") || code.eq_ignore_ascii_case("invalid_client")
            }
            Self::Unusable => true,
            _ => false,
        }
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { code, description } => {
                write!(f, "the authorisation server gives no tokens: {}", Printable(code))?;
                if description.is_empty() { Ok(()) } else { write!(f, ": {}", Printable(description)) }
            }
            Self::Transport(_) => f.write_str("the authorisation server did not answer"),
            Self::Unexpected { status } => {
                write!(f, "the authorisation server answered with something else than tokens (HTTP {status})")
            }
            Self::Store(_) => f.write_str("the tokens could not be stored or loaded"),
            Self::Unusable => f.write_str("there is no refresh token, or the token cannot be sent"),
            Self::Interrupted => f.write_str("the refresh of the tokens was broken off"),
        }
    }
}

impl std::error::Error for AuthError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => Some(&**error),
            Self::Store(error) => Some(&**error),
            _ => None,
        }
    }
}
