//! Secrets are in nothing that is printed.

use std::error::Error as StdError;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bitrix24_runtime::{
    App, Batch, BoxFuture, Client, Error, HttpTransport, Link, Paging, Params, Request, Response, Tokens,
    Transport, TransportError, Upload, UploadTarget,
};
use serde_json::json;
use tracing_subscriber::filter::LevelFilter;

use crate::portal::{Portal, SECRET, absent, raw, silent};

/// All prints of an error and of its causes.
pub fn prints(error: &(dyn StdError + 'static)) -> String {
    let mut prints = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        prints += &format!("{error} {error:?} {error:#?}\n");
        next = error.source();
    }
    prints
}

pub fn assert_clean(print: &str) {
    assert!(!print.is_empty());
    assert!(!print.contains(SECRET) && !print.contains("t0ken"), "{print}");
}

#[tokio::test]
async fn in_no_error() {
    let mut errors: Vec<Error> = Vec::new();
    for builder in [absent().await, silent().await.timeout(Duration::from_millis(20)), raw(b"").await] {
        errors.push(builder.build().unwrap().call_value("a", json!({"auth": "t0ken"})).await.unwrap_err());
    }
    for (status, body) in [
        (
            404,
            format!(
                "<html>/rest/1/{SECRET}/a was not found, http:\\/\\/portal\\/rest\\/1\\/{SECRET}\\/</html>"
            ),
        ),
        (404, format!("<title>{SECRET}</title>")),
        (400, format!(r#"{{"error":"{SECRET}","error_description":"no /rest/1/{SECRET}/a"}}"#)),
        (
            400,
            format!(
                r#"{{"error":{{"code":"A","message":"{SECRET}","validation":[{{"field":"{SECRET}","message":"{SECRET}"}}]}}}}"#
            ),
        ),
        (
            200,
            r#"{"result":{"url":"https://portal/file?auth=t0ken&token=t0ken","access_token":"t0ken"#
                .to_owned(),
        ),
    ] {
        let client = Portal::start(status, &[], body).await.client();
        errors.push(client.call_value("a", ()).await.unwrap_err());
        errors.push(client.call_value(&format!("https://portal/rest/1/{SECRET}/a"), ()).await.unwrap_err());
    }
    let strict = Portal::ok(r#"{"result":{"ID":"t0ken"}}"#).await.builder().strict(true).build().unwrap();
    errors.push(strict.call(crate::sample::animal::Get::new(1)).await.unwrap_err().erase());
    let wrong = Portal::ok(r#"{"result":"t0ken"}"#).await.client();
    errors.push(wrong.call(crate::sample::animal::Get::new(1)).await.unwrap_err().erase());
    for address in
        [format!("https://portal.example/rest/1/{SECRET}/profile"), format!("http://portal/rest/1/{SECRET}")]
    {
        errors.push(Client::webhook(&address).unwrap_err());
    }
    for error in &errors {
        assert_clean(&prints(error));
    }
}

struct Printing(Arc<Mutex<String>>);

impl Transport for Printing {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let response = Response::new(200, r#"{"result":"t0ken"}"#);
        *self.0.lock().unwrap() += &format!("{request:?} {request:#?} {response:?}");
        Box::pin(async { Ok(response) })
    }
}

#[tokio::test]
async fn in_no_debug_print() {
    let printed = Arc::default();
    let builder = Client::builder()
        .webhook(format!("https://portal.example/rest/1/{SECRET}/"))
        .transport(Printing(Arc::clone(&printed)));
    assert_clean(&format!("{builder:?} {builder:#?}"));
    let client = builder.build().unwrap();
    assert_clean(&format!("{client:?} {client:#?}"));
    assert!(format!("{client:?}").contains("https://portal.example"));
    client.call_value("a", json!({"auth": "t0ken"})).await.unwrap();
    assert_clean(&printed.lock().unwrap());
}

#[tokio::test]
async fn in_no_print_of_an_answer() {
    let signed = format!(r#"https:\/\/portal\/rest\/1\/{SECRET}\/file?id=7&signature=t0ken&ts=t0ken"#);
    let body = format!(
        r#"{{"result":[{{"ID":1,"NAME":"see {signed}","PHOTO":"{signed}","NOTE":{{"url":"{signed}","auth":"t0ken"}},
            "TAGS":["{signed}"],"SETTINGS":{{"access_token":"t0ken","a":["{signed}"]}},"PARENT":{{"PHOTO":"\/f?x=t0ken"}},
            "UF_LINK":"{signed}","BORN":[{{"token":"t0ken"}}]}}],"time":{{"refresh_token":"t0ken","x":"{signed}"}}}}"#
    );
    let client = Portal::start(200, &[], body).await.client();
    let answer = client.call_answer(crate::sample::animal::List::new()).await.unwrap();
    assert_clean(&format!("{answer:?} {answer:#?} {:?} {:#?}", answer.result, answer.time));
    let photo = answer.result[0].photo.as_ref().unwrap();
    assert_clean(&format!("{photo} {photo:?}"));
    assert!(photo.expose().contains("signature=t0ken"));
    assert!(
        format!("{answer:?}").contains(r#"[{"ID": 1, "NAME": "see https://portal/rest/1/***/file?***""#),
        "{answer:?}"
    );
    let answer = client.call_value_answer(bitrix24_runtime::Api::V2, "a", ()).await.unwrap();
    assert_clean(&format!("{answer:?} {answer:#?}"));
}

/// Keeps the log.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn in_no_log_line() {
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    // For all threads: the lines of the other tests are welcome.
    tracing::subscriber::set_global_default(subscriber).unwrap();
    // `reqwest` and others write to `log`.
    tracing_log::LogTracer::init().unwrap();

    let portal = Portal::ok(r#"{"result":"t0ken"}"#).await;
    portal.client().call_value("zoo.feed", json!({"auth": "t0ken"})).await.unwrap();
    absent().await.build().unwrap().call_value("zoo.feed", ()).await.unwrap_err();
    let link = Link::from(format!("/rest/1/{SECRET}/file?auth=t0ken"));
    portal.client().download(&link).await.unwrap();
    let target = UploadTarget::new(link, "file");
    portal.client().upload(&target, Upload::from_bytes("a.txt", "a")).await.unwrap();
    // By HTTP/2, where other code writes headers.
    let http2 = reqwest::Client::builder().http2_prior_knowledge();
    let client = portal.builder().transport(HttpTransport::with(http2).unwrap()).build().unwrap();
    client.call_value("zoo.feed", json!({"auth": "t0ken"})).await.unwrap();
    let app = App::new("app.1", "t0ken").allow_http(true).with_server(&client.portal()).unwrap();
    let tokens = Tokens::new(&client.portal(), "t0ken", Some("t0ken")).unwrap();
    let builder = Client::builder().app(app, tokens).allow_http(true);
    let app = builder.build().unwrap();
    app.call_value("zoo.feed", ()).await.unwrap();
    // Batches and lists, whose answers are of no use here; expired tokens, refused and refreshed.
    let mut errors: Vec<Error> = Vec::new();
    for client in [&client, &app] {
        let mut batch = Batch::new();
        let one = batch.add_value("zoo.feed", json!({"auth": "t0ken", "url": "https://h/f?token=t0ken"}));
        let done = client.batch(batch).await.unwrap();
        errors.push(done.get(&one).unwrap_err());
        let paging = Paging::start("start").key("ID").filter("filter").order("order");
        let list = client.list_value("zoo.list", Params::new().set("auth", "t0ken"), paging);
        errors.push(list.all().await.unwrap_err());
    }
    for answer in [r#"{"error":"invalid_grant","error_description":"t0ken"}"#, r#"{"access_token":"t0ken"}"#]
    {
        let expired =
            Portal::start(401, &[], r#"{"error":"expired_token","error_description":"t0ken"}"#).await;
        let server = Portal::start(400, &[], answer).await;
        let app = App::new("app.1", "t0ken-client")
            .allow_http(true)
            .with_server(&server.client().portal())
            .unwrap();
        let tokens = Tokens::new(&expired.client().portal(), "t0ken", Some("t0ken")).unwrap();
        let client = Client::builder().app(app, tokens).allow_http(true).build().unwrap();
        errors.push(client.call_value("zoo.feed", ()).await.unwrap_err());
        assert_clean(&format!("{client:?} {:?}", client.tokens()));
    }
    for error in &errors {
        assert_clean(&prints(error));
    }

    let log = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    assert_clean(&log);
    assert!(log.contains(r#"method="zoo.feed" status=200"#), "{log}");
    assert!(log.contains("starting new connection"), "{log}");
    assert!(log.contains("could not connect"), "{log}");
}
