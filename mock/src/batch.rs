//! Many calls in one request, as both versions of the API take them.

use bitrix24_spec::Api;
use serde_json::{Map, Value, json};

use crate::answer::{Done, Outcome, Refusal};
use crate::engine::{Ended, Engine, Visitor};
use crate::params::find;
use crate::php;
use crate::references::{resolve, resolve_v3};

/// Commands that a request may have.
const MOST: usize = 50;

/// A command that was carried out, for the log.
pub(crate) struct Command {
    pub key: String,
    pub method: String,
    pub params: Value,
    pub status: u16,
    pub error: Option<String>,
}

impl Command {
    fn new(key: &str, method: &str, params: Value, outcome: &Outcome) -> Self {
        let refusal = outcome.as_ref().err();
        Self {
            key: key.to_owned(),
            method: method.to_owned(),
            params,
            status: refusal.map_or(200, |refusal| refusal.status),
            error: refusal.map(|refusal| refusal.code.clone()),
        }
    }
}

impl Engine {
    /// A batch of the older API, whose commands are texts.
    pub(crate) fn batch(&self, params: &Value, visitor: &Visitor) -> (Outcome, Vec<Command>) {
        let no_params = Map::new();
        let params = params.as_object().unwrap_or(&no_params);
        let halt = php::is_on(find(params, "halt"));
        let mut parts: [Map<String, Value>; 5] = Default::default();
        let [results, errors, totals, nexts, times] = &mut parts;
        let mut log = Vec::new();
        for (at, (key, command)) in commands(find(params, "cmd")).into_iter().enumerate() {
            if at >= MOST {
                let refusal = Refusal::new(400, "ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded");
                errors.insert(key, refusal.json(Api::V2));
                continue;
            }
            let (method, query) = command.split_once('?').unwrap_or((&command, ""));
            let method = method.trim_matches('/');
            let read = php::parse_str(query.as_bytes());
            let params = resolve(results, Value::Object(read));
            let act = self.rules.take(method, true);
            let Ended { outcome, timing } = self.carry_out(Api::V2, method, &params, visitor, act);
            log.push(Command::new(&key, method, params, &outcome));
            times.insert(key.clone(), timing.json());
            match outcome {
                Ok(done) => {
                    results.insert(key.clone(), done.result);
                    for (part, value) in [(&mut *totals, done.total), (&mut *nexts, done.next)] {
                        if let Some(value) = value {
                            part.insert(key.clone(), value.into());
                        }
                    }
                }
                Err(refusal) => {
                    errors.insert(key, refusal.json(Api::V2));
                    if halt {
                        break;
                    }
                }
            }
        }
        let [results, errors, totals, nexts, times] = parts.map(php::array);
        let result = json!({"result": results, "result_error": errors, "result_total": totals,
            "result_next": nexts, "result_time": times});
        (Ok(result.into()), log)
    }

    /// A batch of REST 3.0: all results, or the first error.
    pub(crate) fn batch_v3(&self, params: &Value, visitor: &Visitor) -> (Outcome, Vec<Command>) {
        let mut log = Vec::new();
        let Some(commands) = commands_v3(params) else {
            let code = "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION";
            return (Err(Refusal::new(400, code, "Unable to recognize batch request")), log);
        };
        if commands.len() > MOST {
            let refusal = Refusal::new(400, "ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded");
            return (Err(refusal), log);
        }
        let (mut named, mut results) = (Map::new(), Vec::new());
        for (at, command) in commands.into_iter().enumerate() {
            let method = command.get("method").map(php::text).unwrap_or_default();
            let query = command.get("query").cloned().unwrap_or_else(|| json!({}));
            let params = resolve_v3(&named, query);
            let act = self.rules.take(&method, true);
            let ended = self.carry_out(Api::V3, &method, &params, visitor, act);
            log.push(Command::new(&at.to_string(), &method, params, &ended.outcome));
            match ended.outcome {
                Ok(Done { result, .. }) => {
                    let alias = command.get("as").map_or_else(|| at.to_string(), php::text);
                    named.insert(alias, result.clone());
                    results.push(result);
                }
                Err(refusal) => return (Err(refusal), log),
            }
        }
        (Ok(Value::Array(results).into()), log)
    }
}

/// The commands of REST 3.0. To PHP an object with the keys 0, 1, 2 … is a list as well, and clients send one.
fn commands_v3(params: &Value) -> Option<Vec<&Value>> {
    match params {
        Value::Array(list) => Some(list.iter().collect()),
        Value::Object(map) if map.keys().enumerate().all(|(at, key)| key.parse() == Ok(at)) => {
            Some(map.values().collect())
        }
        _ => None,
    }
}

/// The commands in their order: an object, a list, or the JSON of one.
fn commands(given: Option<&Value>) -> Vec<(String, String)> {
    match given {
        Some(Value::Object(map)) => map.iter().map(|(key, value)| (key.clone(), php::text(value))).collect(),
        Some(Value::Array(list)) => {
            list.iter().enumerate().map(|(at, value)| (at.to_string(), php::text(value))).collect()
        }
        Some(Value::String(text)) => match serde_json::from_str::<Value>(text) {
            Ok(value @ (Value::Object(_) | Value::Array(_))) => commands(Some(&value)),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
