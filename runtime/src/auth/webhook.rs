//! The address of an incoming webhook.

use url::Url;

use crate::ConfigError;
use crate::portal::Portal;
use crate::secret::Secret;

/// What stands in the address of an incoming webhook beside the portal.
pub(crate) struct Webhook {
    pub(crate) user: String,
    pub(crate) secret: Secret,
}

impl Webhook {
    /// Takes `https://host/rest/<user>/<secret>/` apart; `/rest/api/…` and a missing last slash are fine.
    pub(crate) fn parse(address: &str, allow_http: bool) -> Result<(Self, Portal), ConfigError> {
        let url = Url::parse(address.trim()).map_err(ConfigError::NotAnAddress)?;
        let portal = Portal::at(&url, allow_http)?;
        let path = url.path().strip_prefix("/rest/").ok_or(ConfigError::Path)?;
        let path = path.strip_prefix("api/").unwrap_or(path);
        let path = path.strip_suffix('/').unwrap_or(path);
        let (user, secret) = path.split_once('/').ok_or(ConfigError::Path)?;
        if user.is_empty() || !user.bytes().all(|b| b.is_ascii_digit()) {
            return Err(ConfigError::UserId);
        }
        if secret.contains('/') {
            return Err(ConfigError::Trailing);
        }
        if secret.is_empty() || !secret.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
        {
            return Err(ConfigError::Secret);
        }
        Ok((Self { user: user.to_owned(), secret: Secret::new(secret) }, portal))
    }
}
