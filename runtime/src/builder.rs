//! Settings of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::auth::{Auth, Session, Webhook};
use crate::client::{AGENT, Inner, LONGEST_TIMEOUT};
use crate::limits::limiter;
use crate::portal::{Portal, RenameHook, Renamed};
use crate::retry::Budget;
use crate::{App, Client, ConfigError, Error, Limits, Retry, TokenStore, Tokens, Transport};

/// A portal works on a request for up to 60 seconds; the rest is for the way there and back.
const TIMEOUT: Duration = Duration::from_secs(90);
const MAX_RESPONSE_BYTES: usize = 64 << 20;

/// Settings of a [`Client`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    webhook: Option<String>,
    app: Option<(App, Tokens)>,
    store: Option<Box<dyn TokenStore>>,
    transport: Option<Arc<dyn Transport>>,
    on_rename: Option<RenameHook>,
    limits: Option<Limits>,
    retry: Retry,
    agent: String,
    timeout: Duration,
    max_response_bytes: usize,
    allow_http: bool,
    strict: bool,
    report_conversions: bool,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            webhook: None,
            app: None,
            store: None,
            transport: None,
            on_rename: None,
            limits: None,
            retry: Retry::default(),
            agent: AGENT.to_owned(),
            timeout: TIMEOUT,
            max_response_bytes: MAX_RESPONSE_BYTES,
            allow_http: false,
            strict: false,
            report_conversions: false,
        }
    }
}

impl ClientBuilder {
    /// The address of an incoming webhook.
    pub fn webhook(self, address: impl Into<String>) -> Self {
        Self { webhook: Some(address.into()), ..self }
    }

    /// An application with its tokens, in the place of a webhook. They are taken as they are: first tokens, from
    /// [`App::exchange_code`], are to be stored before. When the portal says that they have expired, new ones
    /// are got, once for however many calls wait for them.
    pub fn app(self, app: App, tokens: Tokens) -> Self {
        Self { app: Some((app, tokens)), ..self }
    }

    /// Where new tokens are kept before they are used. Without it they are lost with the program, and the user has to
    /// authorise the application again.
    pub fn token_store(self, store: impl TokenStore) -> Self {
        Self { store: Some(Box::new(store)), ..self }
    }

    /// Told when the portal answers that it has another name now. The call goes on there, and all later ones; what the
    /// program keeps should change, too.
    pub fn on_rename(self, hook: impl Fn(&Renamed) + Send + Sync + 'static) -> Self {
        Self { on_rename: Some(Box::new(hook)), ..self }
    }

    /// The limits of the portal's plan, [`Limits::standard`] unless set. They hold for all clients of the portal in
    /// this program.
    pub fn limits(self, limits: Limits) -> Self {
        Self { limits: Some(limits), ..self }
    }

    /// When and how often a call is made again.
    pub fn retry(self, retry: Retry) -> Self {
        Self { retry, ..self }
    }

    /// A transport of one's own in place of HTTP.
    pub fn transport(self, transport: impl Transport) -> Self {
        Self { transport: Some(Arc::new(transport)), ..self }
    }

    /// The `User-Agent` of the requests, as `name/version`. `bitrix24-rust/…` unless set.
    pub fn user_agent(self, agent: impl Into<String>) -> Self {
        Self { agent: agent.into(), ..self }
    }

    /// How long one attempt at a call may take. 90 seconds unless set: a portal works on a request for up to 60.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout: timeout.min(LONGEST_TIMEOUT), ..self }
    }

    /// How large the body of an answer may be, in bytes. 64 MiB unless set.
    pub fn max_response_bytes(self, bytes: usize) -> Self {
        Self { max_response_bytes: bytes, ..self }
    }

    /// Whether the portal may be called by `http://`. Secrets then travel unprotected, and a portal in the cloud
    /// refuses such calls.
    pub fn allow_http(self, allow: bool) -> Self {
        Self { allow_http: allow, ..self }
    }

    /// Whether a field of another kind than documented, which cannot be converted either, is an error. If not, it
    /// stays in the `extra` of its object and is listed in [`Answer::mismatches`](crate::Answer::mismatches).
    pub fn strict(self, strict: bool) -> Self {
        Self { strict, ..self }
    }

    /// Whether [`Answer::conversions`](crate::Answer::conversions) lists each value that was read as something else
    /// than it is written as: `"12"` as 12, `"Y"` as true. For those who want to know how far their portal is from the
    /// documentation.
    pub fn report_conversions(self, report: bool) -> Self {
        Self { report_conversions: report, ..self }
    }

    /// The client.
    ///
    /// # Errors
    /// [`Error::Config`] says which setting is wrong.
    pub fn build(self) -> Result<Client, Error> {
        let (auth, portal) = match (self.webhook, self.app) {
            (Some(address), None) => {
                let (webhook, portal) = Webhook::parse(&address, self.allow_http)?;
                (Auth::Webhook(webhook), portal)
            }
            (None, Some((app, tokens))) => {
                let portal = Portal::at(tokens.endpoint(), self.allow_http)?;
                (Auth::App(Arc::new(Session::new(app, tokens, self.store))), portal)
            }
            (None, None) => return Err(ConfigError::NoAddress.into()),
            (Some(_), Some(_)) => return Err(ConfigError::TwoWays.into()),
        };
        let agent = HeaderValue::try_from(self.agent).ok().filter(|agent| !agent.is_empty());
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport()?,
        };
        Ok(Client::new(Inner {
            limiter: limiter(&portal.name(), self.limits),
            credentials: auth.fingerprint(),
            auth,
            portal,
            transport,
            budget: Budget::default(),
            retry: self.retry,
            on_rename: self.on_rename,
            agent: agent.ok_or(ConfigError::UserAgent)?,
            timeout: self.timeout,
            max_response_bytes: self.max_response_bytes,
            strict: self.strict,
            report_conversions: self.report_conversions,
        }))
    }
}

/// Leaves out addresses and tokens.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("app", &self.app.as_ref().map(|(app, _)| app))
            .field("limits", &self.limits)
            .field("retry", &self.retry)
            .field("agent", &self.agent)
            .field("timeout", &self.timeout)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("allow_http", &self.allow_http)
            .field("strict", &self.strict)
            .field("report_conversions", &self.report_conversions)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "reqwest")]
fn default_transport() -> Result<Arc<dyn Transport>, ConfigError> {
    Ok(Arc::new(crate::HttpTransport::new()?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport() -> Result<Arc<dyn Transport>, ConfigError> {
    Err(ConfigError::NoTransport)
}
