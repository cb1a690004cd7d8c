//! Addresses of portals and methods.

use std::fmt;

use url::Url;

use crate::secret::{Secret, scrub};
use crate::{Api, Error};

/// Why a client cannot be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConfigError {
    /// No address of a portal was given.
    NoAddress,
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
    /// The crate was built without feature `reqwest`, and no transport was given.
    NoTransport,
    /// The transport cannot be set up.
    Transport(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoAddress => "no webhook address was given",
            Self::NotAnAddress(_) => {
                "the webhook address is no URL such as https://portal.example/rest/1/secret/"
            }
            Self::NotHttps => "the webhook address does not begin with https:// (http:// has to be allowed)",
            Self::Credentials => "the webhook address holds a user name or password in front of the host",
            Self::QueryOrFragment => "the webhook address goes on with ? or # after its path",
            Self::Path => "the path of the webhook address is not /rest/<user id>/<secret>/",
            Self::UserId => "in the webhook address, what follows /rest/ is no user id",
            Self::Secret => "in the webhook address, what follows the user id is no webhook secret",
            Self::Trailing => "the webhook address goes on after the secret; leave the method's name out",
            Self::UserAgent => "the user agent is empty or cannot be sent as a header",
            Self::NoTransport => "built without feature `reqwest`, a client needs a transport",
            Self::Transport(_) => "the transport cannot be set up",
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

/// The address of an incoming webhook.
pub(crate) struct Webhook {
    /// Scheme, host and port.
    base: Url,
    user: String,
    secret: Secret,
}

impl Webhook {
    /// Takes `https://host/rest/<user>/<secret>/` apart; `/rest/api/…` and a missing last slash are fine.
    pub(crate) fn parse(address: &str, allow_http: bool) -> Result<Self, ConfigError> {
        let mut url = Url::parse(address.trim()).map_err(ConfigError::NotAnAddress)?;
        if url.scheme() != "https" && !(allow_http && url.scheme() == "http") {
            return Err(ConfigError::NotHttps);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(ConfigError::Credentials);
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(ConfigError::QueryOrFragment);
        }
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
        let (user, secret) = (user.to_owned(), Secret::new(secret));
        url.set_path("/");
        Ok(Self { base: url, user, secret })
    }

    /// The address of a method.
    pub(crate) fn method(&self, api: Api, name: &str) -> Result<Url, Error> {
        // Names have letters, digits, dots and underscores; no other sign may change the path.
        let is_name = name.starts_with(|c: char| c.is_ascii_alphanumeric())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'));
        if !is_name {
            // It might be a whole address.
            return Err(Error::InvalidMethodName(scrub(name, std::slice::from_ref(&self.secret))));
        }
        let root = match api {
            Api::V2 => "/rest",
            Api::V3 => "/rest/api",
        };
        let mut url = self.base.clone();
        url.set_path(&format!("{root}/{}/{}/{name}", self.user, self.secret.expose()));
        Ok(url)
    }

    /// What must never be printed.
    pub(crate) fn secret(&self) -> &Secret {
        &self.secret
    }

    /// The portal's root.
    pub(crate) fn base(&self) -> &Url {
        &self.base
    }

    /// Scheme, host and port.
    pub(crate) fn portal(&self) -> &str {
        self.base.as_str().trim_end_matches('/')
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn webhook_addresses_of_all_forms() {
        for address in [
            "https://portal.example/rest/1/s3cr3t/",
            "https://portal.example/rest/1/s3cr3t",
            " https://portal.example/rest/api/1/s3cr3t/\n",
            "HTTPS://Portal.Example/rest/1/s3cr3t",
        ] {
            let webhook = Webhook::parse(address, false).unwrap();
            assert_eq!(
                webhook.method(Api::V2, "crm.deal.get").unwrap().as_str(),
                "https://portal.example/rest/1/s3cr3t/crm.deal.get"
            );
            assert_eq!(
                webhook.method(Api::V3, "tasks.task.get").unwrap().as_str(),
                "https://portal.example/rest/api/1/s3cr3t/tasks.task.get"
            );
            assert_eq!(webhook.portal(), "https://portal.example");
        }
        let webhook = Webhook::parse("http://127.0.0.1:8080/rest/1/s3cr3t/", true).unwrap();
        assert_eq!(webhook.method(Api::V2, "a").unwrap().as_str(), "http://127.0.0.1:8080/rest/1/s3cr3t/a");
    }

    #[test]
    fn what_is_wrong_is_named_and_the_secret_is_not() {
        for (address, name) in [
            ("", "NotAnAddress"),
            ("portal.example/rest/1/s3cr3t/", "NotAnAddress"),
            ("https://", "NotAnAddress"),
            ("http://portal.example/rest/1/s3cr3t/", "NotHttps"),
            ("ftp://portal.example/rest/1/s3cr3t/", "NotHttps"),
            ("https://u:s3cr3t@portal.example/rest/1/s3cr3t/", "Credentials"),
            ("https://portal.example/rest/1/s3cr3t/?auth=s3cr3t", "QueryOrFragment"),
            ("https://portal.example/rest/1/s3cr3t/#s3cr3t", "QueryOrFragment"),
            ("https://portal.example/", "Path"),
            ("https://portal.example/rest/", "Path"),
            ("https://portal.example/rest/1/", "Path"),
            ("https://portal.example/bitrix/1/s3cr3t/", "Path"),
            ("https://portal.example/rest/s3cr3t/1/", "UserId"),
            ("https://portal.example/rest//s3cr3t/", "UserId"),
            ("https://portal.example/rest/1/s3cr3t/profile", "Trailing"),
            ("https://portal.example/rest/1/s3cr3t//", "Trailing"),
            ("https://portal.example/rest/1/s3cr3t%20x/", "Secret"),
            ("https://portal.example/rest/1//", "Secret"),
        ] {
            let error = Webhook::parse(address, false).err().unwrap();
            assert!(format!("{error:?}").starts_with(name), "{address}: {error:?}");
            let error = Error::from(error);
            let source = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
            let print = format!("{error} {error:?} {error:#?} {source}");
            assert!(!print.contains("s3cr3t"), "{print}");
        }
    }

    #[test]
    fn names_of_methods_cannot_leave_their_place() {
        let webhook = Webhook::parse("https://portal.example/rest/1/s3cr3t/", false).unwrap();
        for name in ["", "..", "../x", "a/b", "a?b=c", "a#b", "a b", "a%2fb", "ä"] {
            assert!(matches!(webhook.method(Api::V2, name), Err(Error::InvalidMethodName(_))), "{name}");
        }
        assert!(webhook.method(Api::V2, "tasks.flow.Flow.create").is_ok());
    }
}
