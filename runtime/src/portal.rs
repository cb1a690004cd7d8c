//! Where a portal answers, which changes when it is renamed.

use std::fmt;
use std::sync::{PoisonError, RwLock};

use url::Url;

use crate::ConfigError;

/// A portal was renamed and answers under another address now. Its own, `from`, goes on leading there for a while only:
/// keep the new one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Renamed {
    /// Scheme, host and port before, such as `https://old.example`.
    pub from: String,
    /// Scheme, host and port now.
    pub to: String,
}

/// Told of a rename.
pub(crate) type RenameHook = Box<dyn Fn(&Renamed) + Send + Sync>;

/// The address of a portal: scheme, host and port.
pub(crate) struct Portal(RwLock<Url>);

impl Portal {
    /// The portal that an address leads to. Its path is checked elsewhere.
    pub(crate) fn at(address: &Url, allow_http: bool) -> Result<Self, ConfigError> {
        if address.scheme() != "https" && !(allow_http && address.scheme() == "http") {
            return Err(ConfigError::NotHttps);
        }
        if !address.username().is_empty() || address.password().is_some() {
            return Err(ConfigError::Credentials);
        }
        if address.query().is_some() || address.fragment().is_some() {
            return Err(ConfigError::QueryOrFragment);
        }
        Ok(Self(RwLock::new(base(address))))
    }

    /// The address of a path on the portal.
    pub(crate) fn url(&self, path: &str) -> Url {
        let mut url = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        url.set_path(path);
        url
    }

    /// Scheme, host and port, without a slash at the end.
    pub(crate) fn name(&self) -> String {
        name(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// New tokens name the portal's address. Unless that were a step from HTTPS down to HTTP, it is the one from now on.
    pub(crate) fn adopt(&self, address: &Url) {
        let mut current = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if address.scheme() == "https" || (address.scheme() == "http" && current.scheme() == "http") {
            *current = base(address);
        }
    }

    /// The portal answered a call of `sent` by pointing to `location`. If that is the same call at another host, the
    /// host is kept for this and all later calls. A step from HTTPS down to HTTP is never taken.
    pub(crate) fn moved(&self, sent: &Url, location: &str) -> Option<Renamed> {
        let location = sent.join(location).ok()?;
        let same_call = location.path().trim_end_matches('/') == sent.path().trim_end_matches('/');
        let safe = location.scheme() == "https" || (location.scheme() == "http" && sent.scheme() == "http");
        let (from, to) = (base(sent), base(&location));
        if !same_call || !safe || from == to || location.host().is_none() {
            return None;
        }
        let mut base = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let renamed = Renamed { from: name(&from), to: name(&to) };
        *base = to;
        Some(renamed)
    }
}

fn base(address: &Url) -> Url {
    let mut base = address.clone();
    base.set_path("/");
    base.set_query(None);
    base.set_fragment(None);
    // Of an address from outside, which may have them. Both fail only where there is no host.
    let _ = base.set_username("");
    let _ = base.set_password(None);
    base
}

fn name(base: &Url) -> String {
    base.as_str().trim_end_matches('/').to_owned()
}

impl fmt::Debug for Portal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name().fmt(f)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn portal(address: &str) -> Portal {
        Portal::at(&Url::parse(address).unwrap(), true).unwrap()
    }

    #[test]
    fn a_renamed_portal_is_remembered() {
        let portal = portal("https://old.example:444/rest/");
        let sent = portal.url("/rest/1/s/profile");
        let renamed = portal.moved(&sent, "https://new.example/rest/1/s/profile/?x=1").unwrap();
        assert_eq!(
            (renamed.from.as_str(), renamed.to.as_str()),
            ("https://old.example:444", "https://new.example")
        );
        assert_eq!(portal.url("/rest/1/s/a").as_str(), "https://new.example/rest/1/s/a");
        assert_eq!(portal.name(), "https://new.example");
    }

    #[test]
    fn what_is_no_rename_is_not_followed() {
        let portal = portal("https://old.example/");
        let sent = portal.url("/rest/1/s/profile");
        for location in [
            "http://new.example/rest/1/s/profile",
            "https://new.example/",
            "https://new.example/login?back=/rest/1/s/profile",
            "/rest/1/s/profile",
            "https://old.example/rest/1/s/profile",
            "https://",
            "javascript:alert(1)",
            "",
        ] {
            assert_eq!(portal.moved(&sent, location), None, "{location}");
        }
        assert_eq!(portal.name(), "https://old.example");
    }

    #[test]
    fn plain_http_may_go_up() {
        let portal = portal("http://old.example/");
        let sent = portal.url("/rest/a");
        assert!(portal.moved(&sent, "https://old.example/rest/a").is_some());
        let sent = portal.url("/rest/a");
        assert!(portal.moved(&sent, "http://old.example/rest/a").is_none());
    }
}
