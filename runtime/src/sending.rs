//! One call: every attempt at it until there is an answer.

use std::time::Instant;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use crate::auth::{Auth, Authorised};
use crate::call::Call;
use crate::client::{Inner, Options};
use crate::envelope::{self, Envelope};
use crate::limits::{self, Timing};
use crate::request_id::{RequestId, idempotency_key};
use crate::retry::{Attempts, Next};
use crate::{Api, Effect, Error, Request, Response, SystemError, TransportError, TransportErrorKind};

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// The method that takes others.
const BATCH: &str = "batch";
/// How often one call follows a portal to another name, and has its tokens refreshed.
const MOST_MOVES: u32 = 3;
const MOST_REFRESHES: u32 = 2;

/// Makes a call, and makes it again where that is safe.
pub(crate) async fn send(
    inner: &Inner,
    options: &Options,
    call: Call<'_>,
    body: &Value,
    id: RequestId,
) -> Result<Envelope, Error> {
    let body = Bytes::from(body.to_string());
    let key = Key::of(options, call)?;
    let retry = options.retry.as_ref().unwrap_or(&inner.retry);
    let keyed = key.as_ref().is_some_and(|key| key.is_relied_on);
    let mut attempts = Attempts::new(retry, &inner.budget, call.effect, keyed);
    let (mut moves, mut refreshes) = (0, 0);
    loop {
        inner.limiter.ready(inner.credentials, call.name).await;
        attempts.made += 1;
        let authorised = inner.auth.authorise(&inner.portal, call.api, call.name, &body)?;
        let headers = headers(inner, &authorised, key.as_ref(), id);
        let start = Instant::now();
        let answer = exchange(inner, options, &authorised, headers).await;
        let took = start.elapsed();
        let status = answer.as_ref().map_or(0, |answer| answer.status.as_u16());

        if moves < MOST_MOVES
            && let Ok(answer) = &answer
            && followed(inner, &authorised, answer)
        {
            moves += 1;
            attempts.made -= 1;
            continue;
        }
        let (opened, headers) = match answer {
            Ok(answer) => (opened(call, &answer, &authorised), Some(answer.headers)),
            Err(error) => (Err(Error::Transport(error)), None),
        };
        let (millis, attempt) = (took.as_millis(), attempts.made);
        let error = match opened {
            Ok(envelope) => {
                let timing = envelope.time.as_ref().map(Timing::of_value).unwrap_or_default();
                inner.limiter.note(inner.credentials, call.name, timing);
                inner.budget.earn();
                let operating = timing.operating();
                tracing::debug!(method = call.name, status, millis, attempt, operating, "called");
                return Ok(envelope);
            }
            Err(error) => error.of_request(id),
        };
        tracing::debug!(method = call.name, status, millis, attempt, %error, "failed");

        if let (Auth::App(session), true) = (&inner.auth, is_expired(&error)) {
            if refreshes == MOST_REFRESHES {
                return Err(attempts.verdict(error));
            }
            refreshes += 1;
            attempts.made -= 1;
            if let Err(error) = session.refresh(authorised.generation, &inner.transport).await {
                return Err(attempts.verdict(error.into()));
            }
            inner.moved_to(session.current().0.endpoint());
            continue;
        }
        match attempts.after(&error, headers.as_ref(), took) {
            Next::GiveUp => return Err(attempts.verdict(error)),
            Next::After(pause) => tokio::time::sleep(pause).await,
            Next::TooMany(wait) => {
                attempts.made -= 1;
                inner.limiter.too_many(wait);
            }
            Next::TooLong => {
                attempts.made -= 1;
                let wait = inner.limiter.too_long(inner.credentials, call.name);
                if !attempts.may_wait(wait) {
                    return Err(attempts.verdict(error));
                }
                let seconds = wait.as_secs();
                tracing::warn!(method = call.name, seconds, "the method waits for its limit");
            }
        }
        attempts.keep(error);
    }
}

fn opened(call: Call<'_>, answer: &Response, authorised: &Authorised) -> Result<Envelope, Error> {
    let envelope = envelope::open(call.name, answer, &authorised.secrets)?;
    // Some methods that read answer without an envelope. For one that writes it is the answer of somebody else.
    if envelope.is_bare && call.effect == Effect::Write {
        return Err(envelope::unexpected(call.name, answer, &authorised.secrets, None));
    }
    Ok(envelope)
}

/// What the portal knows a call of REST 3.0 by: writes carry it, the same at every attempt.
struct Key {
    value: HeaderValue,
    /// Whether a second attempt may be made because of it. The documentation promises that for methods that write; of
    /// a batch, and of what no page describes, it says nothing.
    is_relied_on: bool,
}

impl Key {
    fn of(options: &Options, call: Call<'_>) -> Result<Option<Self>, Error> {
        if call.api != Api::V3 || call.effect == Effect::Read {
            return Ok(None);
        }
        if let Some(value) = &options.idempotency_key {
            return Ok(Some(Self { value: value.clone(), is_relied_on: true }));
        }
        let is_relied_on = call.effect == Effect::Write && call.name != BATCH;
        Ok(Some(Self { value: idempotency_key()?, is_relied_on }))
    }
}

fn headers(inner: &Inner, authorised: &Authorised, key: Option<&Key>, id: RequestId) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(6);
    headers.insert(ACCEPT, JSON);
    headers.insert(CONTENT_TYPE, JSON);
    headers.insert(USER_AGENT, inner.agent.clone());
    headers.insert(REQUEST_ID, id.header());
    if let Some(key) = key {
        headers.insert(IDEMPOTENCY_KEY, key.value.clone());
    }
    if let Some(bearer) = &authorised.bearer {
        headers.insert(AUTHORIZATION, bearer.clone());
    }
    headers
}

async fn exchange(
    inner: &Inner,
    options: &Options,
    authorised: &Authorised,
    headers: HeaderMap,
) -> Result<Response, TransportError> {
    let request = Request {
        url: authorised.url.clone(),
        headers,
        body: authorised.body.clone(),
        timeout: options.timeout.unwrap_or(inner.timeout),
        max_response_bytes: inner.max_response_bytes,
    };
    let answer = inner.transport.send(request).await?;
    // A transport of one's own may not have counted.
    let too_large = answer.body.len() > inner.max_response_bytes;
    if too_large { Err(TransportError::new(TransportErrorKind::TooLarge)) } else { Ok(answer) }
}

/// Whether the portal was renamed, and its new name is kept.
fn followed(inner: &Inner, sent: &Authorised, answer: &Response) -> bool {
    let is_move = matches!(
        answer.status,
        StatusCode::MOVED_PERMANENTLY
            | StatusCode::FOUND
            | StatusCode::TEMPORARY_REDIRECT
            | StatusCode::PERMANENT_REDIRECT
    );
    let location = answer.headers.get(LOCATION).and_then(|location| location.to_str().ok());
    let Some(renamed) =
        location.filter(|_| is_move).and_then(|location| inner.portal.moved(&sent.url, location))
    else {
        return false;
    };
    tracing::warn!(from = renamed.from, to = renamed.to, "the portal was renamed");
    limits::share(&renamed.to, &inner.limiter);
    if let Some(hook) = &inner.on_rename {
        hook(&renamed);
    }
    true
}

fn is_expired(error: &Error) -> bool {
    error.api().and_then(crate::ApiError::system) == Some(SystemError::ExpiredToken)
}
