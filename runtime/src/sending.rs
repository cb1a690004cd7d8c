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
use crate::limits::Timing;
use crate::request_id::RequestId;
use crate::retry::{Attempts, Next};
use crate::{Api, Effect, Error, Request, Response, SystemError, TransportError, TransportErrorKind};

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
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
    let key = key(options, call, id)?;
    let retry = options.retry.as_ref().unwrap_or(&inner.retry);
    let mut attempts = Attempts::new(retry, &inner.budget, call.effect, key.is_some());
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
            Ok(answer) => (envelope::open(call.name, &answer, &authorised.secrets), Some(answer.headers)),
            Err(error) => (Err(Error::Transport(error)), None),
        };
        let error = match opened {
            Ok(envelope) => {
                let timing = envelope.time.as_ref().map(Timing::of_value).unwrap_or_default();
                inner.limiter.note(inner.credentials, call.name, timing);
                inner.budget.earn();
                let operating = timing.operating();
                let millis = took.as_millis();
                tracing::debug!(
                    method = call.name,
                    status,
                    millis,
                    attempt = attempts.made,
                    operating,
                    "called"
                );
                return Ok(envelope);
            }
            Err(error) => error.of_request(id),
        };
        let (millis, attempt) = (took.as_millis(), attempts.made);
        tracing::debug!(method = call.name, status, millis, attempt, %error, "failed");

        if let (Auth::App(session), true) = (&inner.auth, is_expired(&error)) {
            if refreshes == MOST_REFRESHES {
                return Err(error);
            }
            refreshes += 1;
            attempts.made -= 1;
            session.refresh(authorised.generation, &inner.transport).await?;
            inner.portal.adopt(session.current().0.endpoint());
            continue;
        }
        match attempts.after(&error, headers.as_ref(), took) {
            Next::GiveUp => return Err(error),
            Next::After(pause) => tokio::time::sleep(pause).await,
            Next::TooMany(wait) => {
                attempts.made -= 1;
                inner.limiter.too_many(wait);
            }
            Next::TooLong => {
                attempts.made -= 1;
                let wait = inner.limiter.too_long(inner.credentials, call.name);
                tracing::warn!(
                    method = call.name,
                    seconds = wait.as_secs(),
                    "the method waits for its limit"
                );
            }
        }
    }
}

/// Writes of REST 3.0 carry a key, the same at every attempt, by which the portal knows them again.
fn key(options: &Options, call: Call<'_>, id: RequestId) -> Result<Option<HeaderValue>, Error> {
    if call.api != Api::V3 || call.effect == Effect::Read {
        return Ok(None);
    }
    match &options.idempotency_key {
        Some(key) => Ok(Some(key.clone())),
        None => Ok(Some(id.header())),
    }
}

fn headers(inner: &Inner, authorised: &Authorised, key: Option<&HeaderValue>, id: RequestId) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(6);
    headers.insert(ACCEPT, JSON);
    headers.insert(CONTENT_TYPE, JSON);
    headers.insert(USER_AGENT, inner.agent.clone());
    headers.insert(REQUEST_ID, id.header());
    if let Some(key) = key {
        headers.insert(IDEMPOTENCY_KEY, key.clone());
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
    if let Some(hook) = &inner.on_rename {
        hook(&renamed);
    }
    true
}

fn is_expired(error: &Error) -> bool {
    error.api().and_then(crate::ApiError::system) == Some(SystemError::ExpiredToken)
}
