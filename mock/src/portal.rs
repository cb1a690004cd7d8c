//! A portal as tests hold it.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bitrix24_spec::Spec;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::catalog::Catalog;
use crate::check::Strictness;
use crate::deliver::{APPLICATION_TOKEN, deliver};
use crate::engine::Engine;
use crate::fault_text::FaultRule;
use crate::locked::locked;
use crate::log::Call;
use crate::rules::On;
use crate::server;
use crate::settings::{Limits, SECRET, Settings};
use crate::start_error::StartError;
use crate::tls;
use crate::tokens::{App, Tokens};

/// Rows whose ids fit into memory without strain.
const MOST_ROWS: u64 = 10_000_000;

/// A portal that answers on this machine until it is dropped.
///
/// ```
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// use bitrix24_mock::Portal;
/// use serde_json::json;
///
/// let portal = Portal::start().await.unwrap();
/// portal.on("crm.deal.get").times(1).error(400, "", "Not found");
/// portal.on("my.method").answer(json!({"id": 7}));
/// println!("call {}crm.deal.list", portal.webhook());
/// assert_eq!(portal.calls_of("crm.*").len(), 0);
/// # });
/// ```
pub struct Portal {
    engine: Arc<Engine>,
    address: SocketAddr,
    certificate: Option<String>,
    tasks: [JoinHandle<()>; 2],
}

impl Portal {
    /// A portal over plain HTTP at any free port, with the spec that is built in.
    ///
    /// # Errors
    /// As [`PortalBuilder::start`].
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// A portal that is told more.
    pub fn builder() -> PortalBuilder {
        PortalBuilder::default()
    }

    /// Where it is: `http://127.0.0.1:1234`, or `https://localhost:1234`.
    pub fn url(&self) -> &str {
        &self.engine.base
    }

    /// The socket that it listens at.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of the first user's webhook, which ends with `/`.
    pub fn webhook(&self) -> String {
        format!("{}/rest/1/{SECRET}/", self.url())
    }

    /// The certificate to trust, as PEM, where the portal answers over TLS.
    pub fn certificate(&self) -> Option<&str> {
        self.certificate.as_deref()
    }

    /// The application that is installed.
    pub fn app(&self) -> &App {
        &self.engine.passes.app
    }

    /// New tokens of the application for a user.
    pub fn tokens(&self, user: u64) -> Tokens {
        self.engine.passes.issue(user, self.engine.clock.now())
    }

    /// A code to be exchanged for tokens of a user, within 30 seconds.
    pub fn code(&self, user: u64) -> String {
        self.engine.passes.code(user, self.engine.clock.now())
    }

    /// Lets all access tokens expire.
    pub fn expire_tokens(&self) {
        self.engine.passes.expire();
    }

    /// What handlers of events know the portal by.
    pub fn application_token(&self) -> &str {
        APPLICATION_TOKEN
    }

    /// Says what becomes of calls of a method: `crm.deal.get`, `crm.*` or `*`.
    pub fn on(&self, pattern: &str) -> On<'_> {
        On::new(&self.engine.rules, pattern)
    }

    /// Says what goes wrong, as a command line does.
    pub fn fault(&self, rule: FaultRule) {
        let on = self.on(&rule.pattern);
        rule.lay(on);
    }

    /// Forgets all that was said with [`on`](Self::on).
    pub fn forget_rules(&self) {
        self.engine.rules.clear();
    }

    /// The calls that came in, at most as many as [`PortalBuilder::log`] says: the last ones.
    pub fn calls(&self) -> Vec<Call> {
        self.engine.log.calls()
    }

    /// The calls of a method, also as commands of batches: `crm.deal.get`, `crm.*` or `*`.
    pub fn calls_of(&self, pattern: &str) -> Vec<Call> {
        self.engine.log.calls_of(pattern)
    }

    /// How many calls came in, however many of them are remembered.
    pub fn count(&self) -> u64 {
        self.engine.log.count()
    }

    /// Forgets the calls so far; their numbers go on.
    pub fn forget_calls(&self) {
        self.engine.log.clear();
    }

    /// Gives the portal a new name: a host with a port where it has one. Who calls it by another name is sent there.
    pub fn rename(&self, host: &str) {
        *locked(&self.engine.moved) = Some(host.to_owned());
    }

    /// Puts the clock of the portal forward: tokens grow old, buckets run empty.
    pub fn advance(&self, time: Duration) {
        self.engine.clock.skip(time);
    }

    /// Other limits from now on; what was counted is forgotten.
    pub fn limit(&self, limits: Limits) {
        self.engine.meters.limit(limits);
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}

/// What a portal is told before it starts.
#[derive(Debug, Default)]
#[must_use = "nothing happens before `start`"]
pub struct PortalBuilder {
    settings: Settings,
    spec: Option<Box<Spec>>,
    spec_dir: Option<PathBuf>,
    listen: Option<SocketAddr>,
    tls: bool,
}

impl PortalBuilder {
    /// Another spec than the one that is built in.
    pub fn spec(mut self, spec: Spec) -> Self {
        self.spec = Some(Box::new(spec));
        self
    }

    /// Another spec, from its folder.
    pub fn spec_dir(mut self, dir: impl Into<PathBuf>) -> Self {
        self.spec_dir = Some(dir.into());
        self
    }

    /// The address to listen at; any free port of this machine otherwise.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = Some(address);
        self
    }

    /// Answers over TLS, with a certificate that is made at the start: see [`Portal::certificate`].
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    /// What all data depends on that is made: the same seed, the same data.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// How many rows there are of each kind: deals, tasks and so on. 200 otherwise, and 10 million at most.
    pub fn rows(mut self, rows: u64) -> Self {
        self.settings.rows = rows.min(MOST_ROWS);
        self
    }

    /// What the portal limits; nothing otherwise.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.settings.limits = limits;
        self
    }

    /// Refuses what a portal lets pass: unknown parameters, and values that do not fit their documented type.
    pub fn strict(mut self) -> Self {
        self.settings.strictness = Strictness::Strict;
        self
    }

    /// A further webhook. That of user 1 is always there.
    pub fn webhook(mut self, user: u64, secret: &str) -> Self {
        self.settings.webhooks.insert(secret.to_owned(), user);
        self
    }

    /// The scopes that calls may use; all of them otherwise.
    pub fn scopes<'a>(mut self, scopes: impl IntoIterator<Item = &'a str>) -> Self {
        self.settings.scopes = scopes.into_iter().map(str::to_owned).collect();
        self
    }

    /// How many calls are remembered. 10,000 otherwise, with bodies of 64 MB in all.
    pub fn log(mut self, calls: usize) -> Self {
        self.settings.log = calls;
        self
    }

    /// Starts the portal in the runtime of the caller.
    ///
    /// # Errors
    /// A spec that cannot be read, an address that is taken, no certificate.
    ///
    /// # Panics
    /// Outside of a Tokio runtime.
    pub async fn start(self) -> Result<Portal, StartError> {
        let catalog = match (self.spec, self.spec_dir) {
            (Some(spec), _) => Catalog::of(*spec),
            (None, Some(dir)) => Catalog::of(bitrix24_spec::read(&dir)?),
            (None, None) => Catalog::built_in()?,
        };
        let address = self.listen.unwrap_or_else(|| SocketAddr::from((Ipv4Addr::LOCALHOST, 0)));
        let listening = TcpListener::bind(address).await;
        let listener = listening.map_err(|error| StartError::Listen { address, error })?;
        let address = listener.local_addr().map_err(|error| StartError::Listen { address, error })?;
        let ip = if address.ip().is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { address.ip() };
        let tls = if self.tls {
            Some(tls::make(vec!["localhost".to_owned(), "127.0.0.1".to_owned(), ip.to_string()])?)
        } else {
            None
        };
        let base = match (&tls, ip.is_loopback()) {
            // Names are what clients check certificates by, and some know no other than names.
            (Some(_), true) => format!("https://localhost:{}", address.port()),
            (Some(_), false) => format!("https://{}", SocketAddr::new(ip, address.port())),
            (None, _) => format!("http://{}", SocketAddr::new(ip, address.port())),
        };
        let (sender, waiting) = mpsc::unbounded_channel();
        let engine = Engine::new(self.settings, catalog, base, sender).map_err(StartError::Data)?;
        let engine = Arc::new(engine);
        let (acceptor, certificate) = tls.map(|tls| (tls.acceptor, tls.pem)).unzip();
        let tasks = [
            tokio::spawn(server::run(listener, acceptor, Arc::clone(&engine))),
            tokio::spawn(deliver(Arc::clone(&engine), waiting)),
        ];
        Ok(Portal { engine, address, certificate, tasks })
    }
}
