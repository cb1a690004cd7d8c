//! Settings that cannot be.

use std::fmt;

/// Why a client cannot be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConfigError {
    /// Neither the address of a webhook nor an application with tokens was given.
    NoAddress,
    /// A webhook and an application were given; a client calls by one of them.
    TwoWays,
    /// The address is no URL.
    NotAnAddress(url::ParseError),
    /// The address begins with something else than `https://`; plain HTTP has to be allowed.
    NotHttps,
    /// The address holds a user name or password in front of the host.
    Credentials,
    /// The address has a query (`?…`) or fragment (`#…`).
    QueryOrFragment,
    /// The path is not `/rest/<user>/<secret>/`.
    Path,
    /// What stands in the place of the user id is no number.
    UserId,
    /// What stands in the place of the secret cannot be one.
    Secret,
    /// Something follows the secret, the name of a method perhaps.
    Trailing,
    /// The user agent cannot be sent as a header.
    UserAgent,
    /// An idempotency key is not 1 to 255 printable ASCII characters.
    IdempotencyKey,
    /// A rate or size of the limits is zero, negative or no number.
    Limits,
    /// The crate was built without feature `reqwest`, and no transport was given.
    NoTransport,
    /// The transport cannot be set up.
    Transport(Box<dyn std::error::Error + Send + Sync>),
    /// A blocking client was made or used within an asynchronous program.
    Blocking,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoAddress => "neither the address of a webhook nor an application with tokens was given",
            Self::TwoWays => "both a webhook and an application were given; give one of them",
            Self::NotAnAddress(_) => "the address is no URL such as https://portal.example/rest/1/secret/",
            Self::NotHttps => "the address does not begin with https:// (http:// has to be allowed)",
            Self::Credentials => "the address holds a user name or password in front of the host",
            Self::QueryOrFragment => "the address goes on with ? or # after its path",
            Self::Path => "the path of the webhook address is not /rest/<user id>/<secret>/",
            Self::UserId => "in the webhook address, what follows /rest/ is no user id",
            Self::Secret => "in the webhook address, what follows the user id is no webhook secret",
            Self::Trailing => "the webhook address goes on after the secret; leave the method's name out",
            Self::UserAgent => "the user agent is empty or cannot be sent as a header",
            Self::IdempotencyKey => "an idempotency key has 1 to 255 printable ASCII characters",
            Self::Limits => "the rate and the burst of the limits have to be positive numbers",
            Self::NoTransport => "built without feature `reqwest`, a client needs a transport",
            Self::Transport(_) => "the transport cannot be set up",
            Self::Blocking => "a blocking client would stop the asynchronous program that it is called from",
        })
    }
}

impl std::error::Error for ConfigError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NotAnAddress(error) => Some(error),
            Self::Transport(error) => Some(&**error),
            _ => None,
        }
    }
}
