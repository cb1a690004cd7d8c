//! The client.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue};
use serde_json::Value;

use crate::address::Webhook;
use crate::api_error::ApiAnswer;
use crate::call::Call;
use crate::context::Log;
use crate::decode;
use crate::envelope::{self, Envelope};
use crate::{
    Answer, Api, ConfigError, Decode, Error, Method, Request, Transport, TransportError, TransportErrorKind,
};

/// A portal works on a request for up to 60 seconds; the rest is for the way there and back.
const TIMEOUT: Duration = Duration::from_secs(90);
const MAX_RESPONSE_BYTES: usize = 64 << 20;
const AGENT: &str = concat!("bitrix24-rust/", env!("CARGO_PKG_VERSION"));
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Calls the methods of one portal. Clones share connections; make one and clone it.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    webhook: Webhook,
    transport: Box<dyn Transport>,
    agent: HeaderValue,
    timeout: Duration,
    max_response_bytes: usize,
    strict: bool,
}

impl Client {
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

    /// Calls a method.
    ///
    /// # Errors
    /// See [`Error`]. `Error::Api` has the method's own kinds of error.
    pub async fn call<M: Method>(&self, request: M) -> Result<M::Output, Error<M::Error>> {
        self.call_answer(request).await.map(|answer| answer.result)
    }

    /// Calls a method and gives the result with what came around it: time, total, next.
    ///
    /// # Errors
    /// See [`Error`]. `Error::Api` has the method's own kinds of error.
    pub async fn call_answer<M: Method>(&self, request: M) -> Result<Answer<M::Output>, Error<M::Error>> {
        let call = Call::of::<M>();
        let sent = match call.body(request.into_params()) {
            Ok(body) => self.send(call, &body).await,
            Err(error) => Err(error),
        };
        sent.and_then(|envelope| self.read(call, envelope)).map_err(Error::typed)
    }

    /// Calls any method by its name, with parameters as they are: [`Params`](crate::Params), a JSON object, or a JSON
    /// array for methods that take them by position.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call_value(&self, method: &str, params: impl Into<Value>) -> Result<Value, Error> {
        self.call_value_answer(Api::V2, method, params).await.map(|answer| answer.result)
    }

    /// Calls any method of REST 3.0 by its name.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call_value_v3(&self, method: &str, params: impl Into<Value>) -> Result<Value, Error> {
        self.call_value_answer(Api::V3, method, params).await.map(|answer| answer.result)
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
        let call = Call::raw(api, method);
        let body = match params.into() {
            Value::Null => Value::Object(crate::Map::new()),
            body => body,
        };
        call.refuse_clashing_keys(&body)?;
        self.read(call, self.send(call, &body).await?)
    }

    // Not generic: compiled once, not per method.
    pub(crate) async fn send(&self, call: Call<'_>, body: &Value) -> Result<Envelope, Error> {
        let inner = &*self.0;
        let request = Request {
            url: inner.webhook.method(call.api, call.name)?,
            headers: HeaderMap::from_iter([
                (ACCEPT, JSON),
                (CONTENT_TYPE, JSON),
                (USER_AGENT, inner.agent.clone()),
            ]),
            body: body.to_string().into(),
            timeout: inner.timeout,
            max_response_bytes: inner.max_response_bytes,
        };
        let start = Instant::now();
        let sent = inner.transport.send(request).await;
        let millis = start.elapsed().as_millis();
        let method = call.name;
        let answer = sent.and_then(|answer| {
            let too_large = answer.body.len() > inner.max_response_bytes;
            if too_large { Err(TransportError::new(TransportErrorKind::TooLarge)) } else { Ok(answer) }
        });
        match answer {
            Ok(answer) => {
                tracing::debug!(method, status = answer.status.as_u16(), millis, "called");
                envelope::open(method, &answer, inner.webhook.secret())
            }
            Err(error) => {
                tracing::debug!(method, %error, millis, "not answered");
                Err(Error::Transport(error))
            }
        }
    }

    /// An error that stood inside an answer, without the secret in its texts.
    pub(crate) fn scrubbed(&self, error: ApiAnswer) -> ApiAnswer {
        envelope::scrubbed(error, self.0.webhook.secret())
    }

    /// Where to note what is not as documented.
    pub(crate) fn log(&self) -> Log {
        Log { strict: self.0.strict, ..Log::default() }
    }

    pub(crate) fn read<T: Decode>(&self, call: Call<'_>, envelope: Envelope) -> Result<Answer<T>, Error> {
        let mut log = self.log();
        let Envelope { result, time, total, next } = envelope;
        match decode::read(result, &mut log) {
            Ok(result) => Ok(Answer { result, time, total, next, mismatches: log.mismatches }),
            Err(error) => Err(Error::Decode(error.of(call.name))),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("portal", &self.0.webhook.portal()).finish_non_exhaustive()
    }
}

/// Settings of a [`Client`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    webhook: Option<String>,
    transport: Option<Box<dyn Transport>>,
    agent: String,
    timeout: Duration,
    max_response_bytes: usize,
    allow_http: bool,
    strict: bool,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            webhook: None,
            transport: None,
            agent: AGENT.to_owned(),
            timeout: TIMEOUT,
            max_response_bytes: MAX_RESPONSE_BYTES,
            allow_http: false,
            strict: false,
        }
    }
}

impl ClientBuilder {
    /// The address of an incoming webhook.
    pub fn webhook(self, address: impl Into<String>) -> Self {
        Self { webhook: Some(address.into()), ..self }
    }

    /// A transport of one's own in place of HTTP.
    pub fn transport(self, transport: impl Transport) -> Self {
        Self { transport: Some(Box::new(transport)), ..self }
    }

    /// The `User-Agent` of the requests, as `name/version`. `bitrix24-rust/…` unless set.
    pub fn user_agent(self, agent: impl Into<String>) -> Self {
        Self { agent: agent.into(), ..self }
    }

    /// How long one call may take. 90 seconds unless set: a portal works on a request for up to 60.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// How large the body of an answer may be, in bytes. 64 MiB unless set.
    pub fn max_response_bytes(self, bytes: usize) -> Self {
        Self { max_response_bytes: bytes, ..self }
    }

    /// Whether the address may begin with `http://`. Secrets then travel unprotected, and a portal in the cloud
    /// refuses such calls.
    pub fn allow_http(self, allow: bool) -> Self {
        Self { allow_http: allow, ..self }
    }

    /// Whether a field of another kind than documented, which cannot be converted either, is an error. If not, it
    /// stays in the `extra` of its object and is listed in [`Answer::mismatches`].
    pub fn strict(self, strict: bool) -> Self {
        Self { strict, ..self }
    }

    /// The client.
    ///
    /// # Errors
    /// [`Error::Config`] says which setting is wrong.
    pub fn build(self) -> Result<Client, Error> {
        let address = self.webhook.ok_or(ConfigError::NoAddress)?;
        let webhook = Webhook::parse(&address, self.allow_http)?;
        let agent = HeaderValue::try_from(self.agent).ok().filter(|agent| !agent.is_empty());
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport()?,
        };
        Ok(Client(Arc::new(Inner {
            webhook,
            transport,
            agent: agent.ok_or(ConfigError::UserAgent)?,
            timeout: self.timeout,
            max_response_bytes: self.max_response_bytes,
            strict: self.strict,
        })))
    }
}

/// Leaves out the address.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("agent", &self.agent)
            .field("timeout", &self.timeout)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("allow_http", &self.allow_http)
            .field("strict", &self.strict)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "reqwest")]
fn default_transport() -> Result<Box<dyn Transport>, ConfigError> {
    Ok(Box::new(crate::HttpTransport::new()?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport() -> Result<Box<dyn Transport>, ConfigError> {
    Err(ConfigError::NoTransport)
}
