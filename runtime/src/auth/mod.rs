//! Who calls, and what a call carries for it.

mod app;
mod error;
mod session;
mod store;
mod tokens;
mod webhook;

use bytes::Bytes;
use http::HeaderValue;
use url::Url;

pub use app::App;
pub use error::AuthError;
pub(crate) use session::Session;
pub use store::{BoxError, TokenStore};
pub use tokens::Tokens;
pub(crate) use webhook::Webhook;

use crate::portal::Portal;
use crate::secret::{Secret, scrub};
use crate::{Api, ConfigError, Error};

use std::sync::Arc;

/// Who calls.
pub(crate) enum Auth {
    /// An incoming webhook: its secret stands in the path.
    Webhook(Webhook),
    /// An application: its token stands in the body, or in a header.
    App(Arc<Session>),
}

/// A call with what it needs to be let in.
pub(crate) struct Authorised {
    pub(crate) url: Url,
    pub(crate) body: Bytes,
    /// The value of `Authorization`, where the body has no place for the token.
    pub(crate) bearer: Option<HeaderValue>,
    /// Which tokens it carries: see [`Session::refresh`].
    pub(crate) generation: u64,
    /// What must not be printed of an answer.
    pub(crate) secrets: Vec<Secret>,
}

impl Auth {
    /// Makes a call of `name` ready. `body` is JSON.
    pub(crate) fn authorise(
        &self,
        portal: &Portal,
        api: Api,
        name: &str,
        body: &Bytes,
    ) -> Result<Authorised, Error> {
        let root = match api {
            Api::V2 => "/rest",
            Api::V3 => "/rest/api",
        };
        match self {
            Self::Webhook(Webhook { user, secret }) => {
                check_name(name, std::slice::from_ref(secret))?;
                Ok(Authorised {
                    url: portal.url(&format!("{root}/{user}/{}/{name}", secret.expose())),
                    body: body.clone(),
                    bearer: None,
                    generation: 0,
                    secrets: vec![secret.clone()],
                })
            }
            Self::App(session) => {
                let (tokens, generation) = session.current();
                let secrets = session.secrets(&tokens);
                check_name(name, &secrets)?;
                let token = tokens.access_token();
                let (body, bearer) = match api {
                    // A batch is a bare list, in which there is no place.
                    Api::V3 if body.starts_with(b"[") => (body.clone(), Some(bearer(token)?)),
                    Api::V2 | Api::V3 => (with_token(body, token)?, None),
                };
                Ok(Authorised {
                    url: portal.url(&format!("{root}/{name}")),
                    body,
                    bearer,
                    generation,
                    secrets,
                })
            }
        }
    }

    /// What must not be printed of an answer.
    pub(crate) fn secrets(&self) -> Vec<Secret> {
        match self {
            Self::Webhook(webhook) => vec![webhook.secret.clone()],
            Self::App(session) => session.secrets(&session.current().0),
        }
    }

    /// Tells the credentials on one portal apart, in a way that gives nothing of them away.
    pub(crate) fn fingerprint(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        match self {
            Self::Webhook(Webhook { user, secret }) => (user, secret.expose()).hash(&mut hasher),
            Self::App(session) => session.app().client_id().hash(&mut hasher),
        }
        hasher.finish()
    }
}

/// The JSON `body` with the token in front. What a caller has set under `auth` by himself comes later and so counts.
/// A list of parameters becomes an object with their numbers as names, which to the portal is the same.
fn with_token(body: &Bytes, token: &str) -> Result<Bytes, Error> {
    let numbered;
    let body = match serde_json::from_slice::<Vec<serde_json::Value>>(body) {
        Ok(list) if body.starts_with(b"[") => {
            let entries = list.iter().enumerate().map(|(number, item)| format!("\"{number}\":{item}"));
            numbered = Bytes::from(format!("{{{}}}", entries.collect::<Vec<_>>().join(",")));
            &numbered
        }
        _ => body,
    };
    let rest = body.strip_prefix(b"{").ok_or(AuthError::Unusable)?;
    let comma = if rest == b"}" { "" } else { "," };
    let token = serde_json::Value::from(token);
    let mut whole = format!("{{\"auth\":{token}{comma}").into_bytes();
    whole.extend_from_slice(rest);
    Ok(whole.into())
}

fn bearer(token: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| AuthError::Unusable)?;
    value.set_sensitive(true);
    Ok(value)
}

/// Names have letters, digits, dots and underscores; no other sign may change the path.
pub(crate) fn check_name(name: &str, secrets: &[Secret]) -> Result<(), Error> {
    let is_name = name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'));
    // It might be a whole address.
    if is_name { Ok(()) } else { Err(Error::InvalidMethodName(scrub(name, secrets))) }
}

/// The address of a server, by HTTPS unless plain HTTP is allowed.
fn server(address: &str, allow_http: bool) -> Result<Url, ConfigError> {
    let url = Url::parse(address.trim()).map_err(ConfigError::NotAnAddress)?;
    Portal::at(&url, allow_http).map(|server| server.url("/"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
