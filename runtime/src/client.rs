//! The client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use serde_json::Value;
use tracing::Instrument;
use url::Url;

use crate::api_error::ApiAnswer;
use crate::auth::Auth;
use crate::call::Call;
use crate::context::Log;
use crate::decode;
use crate::envelope::{self, Envelope};
use crate::files::Parts;
use crate::limits::{self, Limiter, Timing};
use crate::portal::{Portal, RenameHook};
use crate::request_id::RequestId;
use crate::retry::Budget;
use crate::{
    Answer, Api, ClientBuilder, ConfigError, Decode, Error, Method, Params, Retry, Time, Tokens, Transport,
    sending,
};

/// How the client names itself to the portal.
pub(crate) const AGENT: &str = concat!("bitrix24-rust/", env!("CARGO_PKG_VERSION"));

/// A longer time cannot be waited for everywhere.
pub(crate) const LONGEST_TIMEOUT: Duration = Duration::from_secs(365 * 86_400);

/// Calls the methods of one portal. Clones share connections, limits and tokens; make one and clone it.
///
/// A call that is dropped before it has ended is broken off; one that writes may have been carried out then.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
    options: Options,
}

pub(crate) struct Inner {
    pub(crate) auth: Auth,
    pub(crate) portal: Portal,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) limiter: Arc<Limiter>,
    /// Tells the credentials of clients on one portal apart.
    pub(crate) credentials: u64,
    pub(crate) budget: Budget,
    pub(crate) retry: Retry,
    pub(crate) on_rename: Option<RenameHook>,
    pub(crate) agent: HeaderValue,
    pub(crate) timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) strict: bool,
    pub(crate) report_conversions: bool,
}

/// What one clone of a client does otherwise.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    pub(crate) idempotency_key: Option<HeaderValue>,
}

impl Inner {
    /// Tokens name the portal's address, which is another one after a rename.
    pub(crate) fn moved_to(&self, endpoint: &Url) {
        self.portal.adopt(endpoint);
        limits::share(&self.portal.name(), &self.limiter);
    }
}

impl Client {
    pub(crate) fn new(inner: Inner) -> Self {
        Self { inner: Arc::new(inner), options: Options::default() }
    }

    /// A client for an incoming webhook, with its address as the portal shows it:
    /// `https://portal.example/rest/1/secret/`.
    ///
    /// # Errors
    /// [`Error::Config`] if the address is none; the secret is not printed.
    pub fn webhook(address: &str) -> Result<Self, Error> {
        Self::builder().webhook(address).build()
    }

    /// A client with settings of its own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The same client with another time for every attempt at a call.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        self.with(|options| options.timeout = Some(timeout.min(LONGEST_TIMEOUT)))
    }

    /// The same client with other rules for making a call again.
    #[must_use]
    pub fn with_retry(&self, retry: Retry) -> Self {
        self.with(|options| options.retry = Some(retry))
    }

    /// The same client for one call of REST 3.0 that writes, with a key of one's own: a call that is made again with
    /// it, by another run of the program even, is not carried out a second time within 24 hours. Without it every call
    /// has a new key, which holds for its own attempts only.
    ///
    /// # Errors
    /// The key is not 1 to 255 printable ASCII characters.
    pub fn with_idempotency_key(&self, key: &str) -> Result<Self, Error> {
        let valid = (1..=255).contains(&key.len()) && key.bytes().all(|b| (0x20..0x7f).contains(&b));
        let key = HeaderValue::try_from(key).ok().filter(|_| valid).ok_or(ConfigError::IdempotencyKey)?;
        Ok(self.with(|options| options.idempotency_key = Some(key)))
    }

    fn with(&self, change: impl FnOnce(&mut Options)) -> Self {
        let mut client = self.clone();
        change(&mut client.options);
        client
    }

    /// Goes on with tokens that were got another way: after the user has authorised the application anew. The
    /// [`TokenStore`](crate::TokenStore) gets them first. Nothing for the client of a webhook.
    ///
    /// # Errors
    /// [`Error::Auth`] if they could not be stored; the old ones stay in use.
    pub async fn replace_tokens(&self, tokens: Tokens) -> Result<(), Error> {
        if let Auth::App(session) = &self.inner.auth {
            let endpoint = tokens.endpoint().clone();
            session.replace(tokens).await?;
            self.inner.moved_to(&endpoint);
        }
        Ok(())
    }

    /// The tokens in use; none for the client of a webhook.
    #[must_use]
    pub fn tokens(&self) -> Option<Tokens> {
        match &self.inner.auth {
            Auth::App(session) => Some((*session.current().0).clone()),
            Auth::Webhook(_) => None,
        }
    }

    /// Scheme, host and port of the portal, such as `https://portal.example`: another one after it was renamed.
    #[must_use]
    pub fn portal(&self) -> String {
        self.inner.portal.name()
    }

    /// Calls a method.
    ///
    /// # Errors
    /// See [`Error`]. `Error::Api` has the method's own kinds of error.
    pub async fn call<M: Method>(&self, request: M) -> Result<M::Output, Error<M::Error>> {
        let call = Call::of::<M>();
        let sent = self.send_params(call, request.into_params()).await;
        let read = sent.and_then(|envelope| self.read(M::NAME, envelope.result));
        read.map(|answer| answer.result).map_err(Error::typed)
    }

    /// Calls a method and gives the result with what came around it: time, total, next.
    ///
    /// # Errors
    /// See [`Error`]. `Error::Api` has the method's own kinds of error.
    pub async fn call_answer<M: Method>(&self, request: M) -> Result<Answer<M::Output>, Error<M::Error>> {
        let call = Call::of::<M>();
        let sent = self.send_params(call, request.into_params()).await;
        sent.and_then(|envelope| self.read_answer(M::NAME, envelope)).map_err(Error::typed)
    }

    /// Calls any method by its name, with parameters as they are: [`Params`](crate::Params), a JSON object, or a JSON
    /// array for methods that take them by position.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call_value(&self, method: &str, params: impl Into<Value>) -> Result<Value, Error> {
        Ok(self.send_value(Call::raw(Api::V2, method), params.into()).await?.result)
    }

    /// Calls any method of REST 3.0 by its name.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call_value_v3(&self, method: &str, params: impl Into<Value>) -> Result<Value, Error> {
        Ok(self.send_value(Call::raw(Api::V3, method), params.into()).await?.result)
    }

    /// Calls any method by its name and gives the result with what came around it.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call_value_answer(
        &self,
        api: Api,
        method: &str,
        params: impl Into<Value>,
    ) -> Result<Answer<Value>, Error> {
        self.read_answer(method, self.send_value(Call::raw(api, method), params.into()).await?)
    }

    async fn send_value(&self, call: Call<'_>, params: Value) -> Result<Envelope, Error> {
        let body = match params {
            Value::Null => Value::Object(crate::Map::new()),
            body => body,
        };
        call.refuse_clashing_keys(&body)?;
        self.send(call, &body).await
    }

    async fn send_params(&self, call: Call<'_>, params: Params) -> Result<Envelope, Error> {
        self.send(call, &call.body(params)?).await
    }

    // Not generic: compiled once, not per method.
    pub(crate) async fn send(&self, call: Call<'_>, body: &Value) -> Result<Envelope, Error> {
        let inner = &*self.inner;
        let id = RequestId::new();
        let span =
            tracing::debug_span!("bitrix24", method = call.name, portal = inner.portal.name(), request = %id);
        sending::send(inner, &self.options, call, body, id).instrument(span).await
    }

    /// An error that stood inside an answer, without the secrets in its texts.
    pub(crate) fn scrubbed(&self, error: ApiAnswer) -> ApiAnswer {
        envelope::scrubbed(error, &self.inner.auth.secrets())
    }

    /// What a portal says about a command of a batch counts for the limits, too.
    pub(crate) fn note_time(&self, method: &str, time: &Time) {
        self.inner.limiter.note(self.inner.credentials, method, Timing::of(time));
    }

    /// Where to note what is not as documented.
    pub(crate) fn log(&self) -> Log {
        let conversions = self.inner.report_conversions.then(Vec::new);
        Log { strict: self.inner.strict, conversions, ..Log::default() }
    }

    /// What files are sent and fetched with.
    pub(crate) fn file_parts(&self) -> Parts<'_> {
        let inner = &*self.inner;
        Parts {
            transport: inner.transport.files(),
            portal: inner.portal.url("/"),
            agent: inner.agent.clone(),
            timeout: self.options.timeout.unwrap_or(inner.timeout),
            max_response_bytes: inner.max_response_bytes,
            secrets: inner.auth.secrets(),
        }
    }

    /// Reads a result of a method, with nothing around it.
    pub(crate) fn read<T: Decode>(&self, method: &str, result: Value) -> Result<Answer<T>, Error> {
        let mut log = self.log();
        match decode::read(result, &mut log) {
            Ok(result) => {
                let (mismatches, conversions) = (log.mismatches, log.conversions.unwrap_or_default());
                Ok(Answer { result, time: None, total: None, next: None, mismatches, conversions })
            }
            Err(error) => Err(Error::Decode(error.of(method))),
        }
    }

    /// Reads a result with what is around it.
    fn read_answer<T: Decode>(&self, method: &str, envelope: Envelope) -> Result<Answer<T>, Error> {
        let Envelope { result, time, total, next, .. } = envelope;
        let read = self.read(method, result)?;
        Ok(Answer { time: envelope::time(time), total, next, ..read })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("portal", &self.inner.portal).finish_non_exhaustive()
    }
}
