//! What stands around a result: `{result, time, total, next}` or an error.

use http::header::LOCATION;
use serde_json::Value;
use url::Url;

use crate::api_error::{ApiAnswer, Validation};
use crate::print::Printable;
use crate::secret::{Secret, scrub, scrub_known};
use crate::unexpected::{Redirected, UnexpectedAnswer};
use crate::values::redact;
use crate::{ApiError, Error, Map, Response, Time, convert, object};

/// An answer that is no error.
#[derive(Debug, PartialEq)]
pub(crate) struct Envelope {
    pub(crate) result: Value,
    /// Most callers never look at it, so it is read only when they do: see [`time`].
    pub(crate) time: Option<Value>,
    pub(crate) total: Option<i64>,
    pub(crate) next: Option<i64>,
    /// There was no envelope: the whole answer is the result.
    pub(crate) is_bare: bool,
}

/// Opens an answer to a call of `method`. The secrets are taken out of what is kept of the answer's texts.
pub(crate) fn open(method: &str, answer: &Response, secrets: &[Secret]) -> Result<Envelope, Error> {
    let status = answer.status.as_u16();
    if answer.status.is_redirection() {
        return Err(redirected(method, answer));
    }
    let unexpected = |json| Err(unexpected(method, answer, secrets, json));
    // PHP files saved with a byte order mark put it in front of every answer.
    let body = answer.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&answer.body);
    let document = match serde_json::from_slice(body) {
        Ok(document) => document,
        Err(error) => return unexpected(Some(error)),
    };
    let success = answer.status.is_success();
    let mut envelope = match document {
        Value::Object(envelope) => envelope,
        bare if success => return Ok(bare_document(bare)),
        _ => return unexpected(None),
    };
    if is_error(&envelope, success) {
        return Err(Error::Api(ApiError::new(scrubbed(api_error(method, status, envelope), secrets))));
    }
    if !success {
        return unexpected(None);
    }
    // Some methods answer with a document of their own and no envelope.
    let Some(result) = envelope.get_mut("result").map(Value::take) else {
        return Ok(bare_document(Value::Object(envelope)));
    };
    Ok(Envelope {
        result,
        time: envelope.get_mut("time").map(Value::take),
        total: envelope.get("total").and_then(convert::int),
        next: envelope.get("next").and_then(convert::int),
        is_bare: false,
    })
}

/// An answer that is none of the REST API.
pub(crate) fn unexpected(
    method: &str,
    answer: &Response,
    secrets: &[Secret],
    json: Option<serde_json::Error>,
) -> Error {
    let excerpt = excerpt(&answer.body, secrets);
    Error::UnexpectedAnswer(UnexpectedAnswer::new(method, answer.status.as_u16(), excerpt, json))
}

/// Reads the `time` of an answer.
pub(crate) fn time(value: Option<Value>) -> Option<Time> {
    value.and_then(|time| object::from_value(time).ok())
}

fn bare_document(result: Value) -> Envelope {
    Envelope { result, time: None, total: None, next: None, is_bare: true }
}

/// Whether an envelope is that of an error. The code may be empty or 0; beside a result it then means that there is
/// no error.
fn is_error(envelope: &Map, success: bool) -> bool {
    let (says_error, has_code) = match envelope.get("error") {
        None | Some(Value::Null | Value::Bool(false)) => (false, false),
        Some(Value::String(code)) => (true, !code.is_empty() && code != "0"),
        Some(Value::Number(code)) => (true, code.as_i64() != Some(0)),
        Some(Value::Array(list)) => (!list.is_empty(), !list.is_empty()),
        Some(Value::Bool(true) | Value::Object(_)) => (true, true),
    };
    if success && envelope.contains_key("result") {
        has_code
    } else {
        says_error || (!success && envelope.contains_key("error_description"))
    }
}

/// An error from the entries of its envelope.
pub(crate) fn api_error(method: &str, status: u16, mut envelope: Map) -> ApiAnswer {
    let mut error = ApiAnswer {
        method: method.to_owned(),
        status,
        code: String::new(),
        description: text(&mut envelope, "error_description"),
        validation: Vec::new(),
        request_id: String::new(),
    };
    match envelope.get_mut("error").map(Value::take) {
        Some(Value::Object(mut inner)) => {
            error.code = text(&mut inner, "code");
            let message = text(&mut inner, "message");
            if !message.is_empty() {
                error.description = message;
            }
            let validation = inner.remove("validation").map(convert::list).unwrap_or_default();
            error.validation = validation.into_iter().map(validation_of).collect();
        }
        Some(code) => error.code = convert::text(code).unwrap_or_default(),
        None => {}
    }
    error
}

/// The same error without the secret in its texts.
pub(crate) fn scrubbed(mut error: ApiAnswer, secrets: &[Secret]) -> ApiAnswer {
    let validation = error.validation.iter_mut().flat_map(|entry| [&mut entry.field, &mut entry.message]);
    for text in validation.chain([&mut error.code, &mut error.description]) {
        *text = scrub_known(text, secrets);
    }
    error
}

fn validation_of(entry: Value) -> Validation {
    match entry {
        Value::Object(mut entry) => {
            Validation { field: text(&mut entry, "field"), message: text(&mut entry, "message") }
        }
        other => Validation { field: String::new(), message: convert::text(other).unwrap_or_default() },
    }
}

fn text(map: &mut Map, name: &str) -> String {
    map.get_mut(name).map(Value::take).and_then(convert::text).unwrap_or_default()
}

fn redirected(method: &str, answer: &Response) -> Error {
    let location = answer.headers.get(LOCATION).and_then(|location| location.to_str().ok());
    let host = location
        .and_then(|location| Url::parse(location).ok())
        .and_then(|url| url.host_str().map(str::to_owned));
    Error::Redirected(Redirected { method: method.to_owned(), status: answer.status.as_u16(), host })
}

/// How much of a body is looked at, in bytes, and shown, in characters.
const LOOKED_AT: usize = 4096;
const SHOWN: usize = 160;

/// The title of a web page, or how the body begins.
fn excerpt(body: &[u8], secrets: &[Secret]) -> String {
    let start = body.get(..LOOKED_AT).unwrap_or(body);
    let text = String::from_utf8_lossy(start);
    let title = text.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
    let text = scrub(title.map_or(&*text, |(title, _)| title), secrets);
    let text = redact(&text);
    let mut line = Printable(&text).to_string();
    if let Some((at, _)) = line.char_indices().nth(SHOWN) {
        line.truncate(at);
        line.push('…');
    }
    line
}
