//! The examples of the generated crate, run against a portal in memory: whole programs that users begin with.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "tests"
)]
#![allow(dead_code, unreachable_pub, reason = "their `main` reads the address of a real portal")]

use std::sync::{Arc, Mutex};

use bitrix24::{
    App, BoxFuture, Client, Limits, Request, Response, TokenStore, Tokens, Transport, TransportError,
};
use serde_json::{Value, json};

#[path = "../../generated/examples/batch.rs"]
mod batch;
#[path = "../../generated/examples/errors.rs"]
mod errors;
#[path = "../../generated/examples/export_deals.rs"]
mod export_deals;
#[path = "../../generated/examples/oauth.rs"]
mod oauth;
#[path = "../../generated/examples/webhook.rs"]
mod webhook;

/// Answers by the method's name, and keeps what it was asked.
#[derive(Clone)]
struct Portal {
    answer: fn(&str, &Value) -> (u16, Value),
    asked: Arc<Mutex<Vec<(String, Value)>>>,
}

impl Portal {
    fn new(answer: fn(&str, &Value) -> (u16, Value)) -> Self {
        Self { answer, asked: Arc::default() }
    }

    fn client(&self) -> Client {
        let builder = Client::builder().webhook("https://portal.example/rest/1/secret/");
        builder.transport(self.clone()).limits(Limits::none()).build().unwrap()
    }

    fn asked(&self) -> Vec<(String, Value)> {
        self.asked.lock().unwrap().clone()
    }
}

impl Transport for Portal {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let method = request.url.path().rsplit('/').next().unwrap().to_owned();
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let (status, answer) = (self.answer)(&method, &body);
        self.asked.lock().unwrap().push((method, body));
        Box::pin(async move { Ok(Response::new(status, answer.to_string())) })
    }
}

#[tokio::test]
async fn webhook() {
    let portal = Portal::new(|method, _| match method {
        "profile" => (200, json!({"result": {"ID": "1", "NAME": "Ann"}})),
        _ => (200, json!({"result": {"item": {"id": 1, "title": "A deal", "ufCrm_1": "x"}}})),
    });
    webhook::run(&portal.client()).await.unwrap();
    let asked = portal.asked();
    assert_eq!(asked[0], ("profile".to_owned(), json!({})));
    assert_eq!(asked[1], ("crm.item.get".to_owned(), json!({"entityTypeId": 2, "id": 1})));
}

#[tokio::test]
async fn batch() {
    let portal = Portal::new(|method, body| {
        assert_eq!(method, "batch");
        let commands = body["cmd"].as_object().unwrap();
        let result = commands.iter().map(|(key, command)| {
            let id = command.as_str().unwrap().rsplit("id=").next().unwrap();
            (key.clone(), json!({"item": {"id": id, "title": format!("deal {id}")}}))
        });
        let result: Value = Value::Object(result.collect());
        (
            200,
            json!({"result": {"result": result, "result_error": [], "result_total": [], "result_next": [],
            "result_time": []}}),
        )
    });
    batch::read(&portal.client()).await.unwrap();
    assert_eq!(portal.asked().len(), 2, "a hundred commands, 50 in each request");
    batch::write(&portal.client()).await.unwrap();
    let (_, body) = portal.asked().pop().unwrap();
    let commands: Vec<&str> = body["cmd"].as_object().unwrap().values().filter_map(Value::as_str).collect();
    assert_eq!(body["halt"], json!(1));
    assert!(commands[0].starts_with("crm.item.add?entityTypeId=3&"), "{commands:?}");
    assert!(commands[1].contains("contactId") && commands[1].contains("result"), "{commands:?}");
}

#[tokio::test]
async fn errors() {
    for (status, answer, expected) in [
        (200, json!({"result": {"item": {"id": 5}}}), "it is there"),
        (400, json!({"error": "NOT_FOUND", "error_description": "Item not found"}), "there is no such deal"),
        (403, json!({"error": "insufficient_scope", "error_description": ""}), "the webhook has no right"),
        (400, json!({"error": "NEW", "error_description": "Something new"}), "Something new (NEW, HTTP 400)"),
        (200, json!({"result": 5}), "nobody knows: crm.item.get"),
    ] {
        static ANSWER: Mutex<(u16, Value)> = Mutex::new((0, Value::Null));
        *ANSWER.lock().unwrap() = (status, answer);
        let said = errors::run(&Portal::new(|_, _| ANSWER.lock().unwrap().clone()).client(), 5).await;
        assert!(said.starts_with(expected), "{said}");
    }
}

#[tokio::test]
async fn export_deals() {
    let portal = Portal::new(|method, body| {
        assert_eq!((method, &body["entityTypeId"]), ("crm.item.list", &json!(2)));
        let rows: Vec<_> = (1..=30).map(|id| json!({"id": id, "title": "A deal", "ufCrm_1": [id]})).collect();
        (200, json!({"result": {"items": rows}, "total": 30}))
    });
    let mut out = Vec::new();
    assert_eq!(export_deals::run(&portal.client(), &mut out).await.unwrap(), 30);
    let lines: Vec<Value> =
        String::from_utf8(out).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 30);
    assert_eq!((&lines[6]["id"], &lines[6]["ufCrm_1"]), (&json!(7), &json!([7])));
}

#[tokio::test]
async fn oauth() {
    let portal = Portal::new(|method, body| match method {
        // The authorisation server; its path ends with a slash.
        "" => (
            200,
            json!({"access_token": "new", "refresh_token": "r2", "client_endpoint": "https://portal.example/rest/"}),
        ),
        _ if body["auth"] == "new" => (200, json!({"result": {"NAME": "Ann"}})),
        _ => (401, json!({"error": "expired_token", "error_description": ""})),
    });
    // The server is asked with a form, not with JSON.
    struct Form(Portal);
    impl Transport for Form {
        fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
            if request.url.path() == "/oauth/token/" {
                let (status, answer) = (self.0.answer)("", &Value::Null);
                return Box::pin(async move { Ok(Response::new(status, answer.to_string())) });
            }
            self.0.send(request)
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let tokens = Tokens::new("portal.example", "old", Some("r1")).unwrap();
    let store = oauth::File(path.clone());
    store.save(&tokens).await.unwrap();
    let client = Client::builder()
        .app(App::new("id", "key"), tokens)
        .token_store(store)
        .transport(Form(portal))
        .build()
        .unwrap();
    oauth::run(&client).await.unwrap();
    let kept: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(kept["access_token"], "new");
}
