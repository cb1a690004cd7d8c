//! A portal on loopback that carries batches out as Bitrix24 does: commands are read by PHP's rules, references are put
//! in from the answers so far, and empty or numbered parts of an answer are sent as lists.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use bitrix24_runtime::{Client, ClientBuilder, Value};
use serde_json::{Map, json};
use tokio::net::TcpListener;

use crate::php::parse_str;
use crate::portal::SECRET;

#[derive(Default)]
struct Log {
    /// How many commands each request had.
    requests: Vec<usize>,
    /// The commands that were carried out, as `method` and its parameters.
    done: Vec<(String, Value)>,
    bodies: Vec<Value>,
}

/// What to do with a request, by its number.
#[derive(Clone, Copy)]
pub enum Fault {
    /// Carry it out and let the answer break off.
    LoseAnswer(usize),
    /// Answer with a status and a code, and carry nothing out.
    Refuse(usize, u16, &'static str),
    Nothing,
}

#[derive(Clone)]
pub struct BatchPortal {
    address: SocketAddr,
    log: Arc<Mutex<Log>>,
}

impl BatchPortal {
    pub async fn start() -> Self {
        Self::with(Fault::Nothing).await
    }

    pub async fn with(fault: Fault) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let portal = Self { address: listener.local_addr().unwrap(), log: Arc::default() };
        let answer = async move |State(log): State<Arc<Mutex<Log>>>, uri: Uri, body: Bytes| {
            answer(&mut log.lock().unwrap(), fault, uri.path(), serde_json::from_slice(&body).unwrap())
        };
        let router = Router::new().fallback(answer).with_state(Arc::clone(&portal.log));
        tokio::spawn(async { axum::serve(listener, router).await });
        portal
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder().webhook(format!("http://{}/rest/1/{SECRET}/", self.address)).allow_http(true)
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// How many commands each request had.
    pub fn requests(&self) -> Vec<usize> {
        self.log.lock().unwrap().requests.clone()
    }

    /// The commands that were carried out.
    pub fn done(&self) -> Vec<(String, Value)> {
        self.log.lock().unwrap().done.clone()
    }

    /// The bodies of all requests.
    pub fn bodies(&self) -> Vec<Value> {
        self.log.lock().unwrap().bodies.clone()
    }
}

fn answer(log: &mut Log, fault: Fault, path: &str, body: Value) -> Response {
    let number = log.requests.len();
    log.bodies.push(body.clone());
    let (status, answer) = if let Some(method) = path.strip_prefix(&format!("/rest/1/{SECRET}/")) {
        if let Fault::Refuse(at, status, code) = fault
            && at == number
        {
            log.requests.push(0);
            (status, json!({"error": code, "error_description": "no"}))
        } else if method == "batch" {
            batch(log, &body)
        } else {
            log.requests.push(1);
            (200, json!({"result": method_result(log, method, body).unwrap()}))
        }
    } else {
        assert_eq!(path, format!("/rest/api/1/{SECRET}/batch"));
        batch_v3(log, &body)
    };
    if matches!(fault, Fault::LoseAnswer(at) if at == number) {
        let broken = futures_util::stream::once(async { Err::<Bytes, _>(std::io::Error::other("lost")) });
        return Body::from_stream(broken).into_response();
    }
    (StatusCode::from_u16(status).unwrap(), answer.to_string()).into_response()
}

fn batch(log: &mut Log, body: &Value) -> (u16, Value) {
    let commands = body["cmd"].as_object().unwrap();
    log.requests.push(commands.len());
    assert!(commands.len() <= 50, "the portal takes no more");
    let halt = body["halt"] == 1;
    let mut parts = json!({"result": {}, "error": {}, "total": {}, "next": {}, "time": {}});
    for (key, command) in commands {
        let (method, query) =
            command.as_str().unwrap().split_once('?').unwrap_or((command.as_str().unwrap(), ""));
        let params = put_in(&parts, parse_str(query));
        parts["time"][key] = json!({"start": 1.5, "operating": 0.25});
        match method_result(log, method, params) {
            Ok(result) => {
                if result.is_array() {
                    parts["total"][key] = json!(120);
                    parts["next"][key] = json!(50);
                }
                parts["result"][key] = result;
            }
            Err(code) => {
                let text = format!("It failed at http://h/rest/1/{SECRET}/");
                parts["error"][key] = json!({"error": code, "error_description": text});
                if halt {
                    break;
                }
            }
        }
    }
    let part = |name: &str| php_array(parts[name].as_object().unwrap().clone());
    let result = json!({"result": part("result"), "result_error": part("error"), "result_total": part("total"),
        "result_next": part("next"), "result_time": part("time")});
    (200, json!({"result": result, "time": {"start": 1.0}}))
}

/// What a method gives, or a code.
fn method_result(log: &mut Log, method: &str, params: Value) -> Result<Value, &'static str> {
    let id = params["ID"]
        .as_str()
        .map_or(params["ID"].clone(), |id| id.parse::<i64>().map_or(json!(id), Value::from));
    let result = match method {
        "zoo.animal.get" if id == 404 => Err("NOT_FOUND"),
        "zoo.animal.get" => Ok(json!({"ID": id, "NAME": format!("animal {id}"), "KEEPER": {"id": 7}})),
        "zoo.animal.list" => Ok(json!([{"ID": 11, "NAME": "cat"}, {"ID": 12}])),
        "zoo.animal.add" => Ok(json!(31)),
        "zoo.animal.move" => Ok(Value::Null),
        "echo" => Ok(params.clone()),
        _ => Err("ERROR_METHOD_NOT_FOUND"),
    };
    log.done.push((method.to_owned(), params));
    result
}

/// References that are the whole of a value.
fn put_in(parts: &Value, params: Value) -> Value {
    match params {
        Value::String(text) => match text.strip_prefix("$result[").and_then(|rest| rest.strip_suffix(']')) {
            Some(path) => path.split("][").fold(parts["result"].clone(), |found, step| match &found {
                Value::Array(list) => {
                    step.parse::<usize>().ok().and_then(|at| list.get(at).cloned()).unwrap_or(found)
                }
                Value::Object(map) => map.get(step).cloned().unwrap_or(found),
                _ => found,
            }),
            None => Value::String(text),
        },
        Value::Object(map) => {
            Value::Object(map.into_iter().map(|(key, value)| (key, put_in(parts, value))).collect())
        }
        other => other,
    }
}

/// A PHP array as JSON.
fn php_array(map: Map<String, Value>) -> Value {
    let is_list = map.keys().enumerate().all(|(at, key)| *key == at.to_string());
    if is_list { Value::Array(map.into_iter().map(|(_, value)| value).collect()) } else { Value::Object(map) }
}

fn batch_v3(log: &mut Log, body: &Value) -> (u16, Value) {
    let commands = body.as_array().unwrap();
    log.requests.push(commands.len());
    let mut context = Map::new();
    let mut results = Vec::new();
    for command in commands {
        let query = put_in_v3(&context, command["query"].clone());
        let method = command["method"].as_str().unwrap();
        log.done.push((method.to_owned(), query.clone()));
        let result = match method {
            "zoo.animal.get" if query["id"] == 404 => {
                let error =
                    json!({"code": "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", "message": "None"});
                return (404, json!({"error": error}));
            }
            "zoo.animal.get" => json!({"item": {"id": query["id"], "ownerId": 5}}),
            "zoo.animal.list" => json!({"items": [{"id": 1}, {"id": 2}]}),
            "zoo.animal.tame" => json!(true),
            other => panic!("{other}"),
        };
        if let Some(alias) = command["as"].as_str() {
            context.insert(alias.to_owned(), result.clone());
        }
        results.push(result);
    }
    (200, json!({"result": results}))
}

fn put_in_v3(context: &Map<String, Value>, value: Value) -> Value {
    match value {
        Value::Object(map) if map.contains_key("$ref") => {
            let path = map["$ref"].as_str().unwrap().replace('.', "/");
            Value::Object(context.clone()).pointer(&format!("/{path}")).unwrap().clone()
        }
        Value::Object(map) if map.contains_key("$refArray") => {
            let (alias, field) = map["$refArray"].as_str().unwrap().split_once('.').unwrap();
            context[alias]["items"].as_array().unwrap().iter().map(|item| item[field].clone()).collect()
        }
        Value::Object(map) => {
            Value::Object(map.into_iter().map(|(key, value)| (key, put_in_v3(context, value))).collect())
        }
        Value::Array(list) => list.into_iter().map(|value| put_in_v3(context, value)).collect(),
        other => other,
    }
}
