//! Answers that do not come, and transports other than HTTP.

use std::error::Error as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bitrix24_runtime::{
    BoxFuture, Client, ClientBuilder, Error, Request, Response, Retry, Transport, TransportError,
    TransportErrorKind,
};
use serde_json::json;

use crate::portal::{Portal, SECRET, absent, raw, silent};

async fn failure(builder: ClientBuilder) -> TransportError {
    match builder.build().unwrap().call_value("a", ()).await {
        Err(Error::Transport(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn why_no_answer_came() {
    assert_eq!(failure(absent().await).await.kind(), TransportErrorKind::Connect);
    let hasty = silent().await.timeout(Duration::from_millis(50));
    assert_eq!(failure(hasty).await.kind(), TransportErrorKind::Timeout);
    let slow = raw(b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{\"result\":").await;
    assert_eq!(failure(slow).await.kind(), TransportErrorKind::Broken);
    assert_eq!(failure(raw(b"").await).await.kind(), TransportErrorKind::Broken);
    assert_eq!(failure(raw(b"SSH-2.0-nope\r\n").await).await.kind(), TransportErrorKind::Broken);
}

#[tokio::test]
async fn an_answer_that_is_too_large() {
    let portal = Portal::ok(r#"{"result":1}"#).await;
    let fits = portal.builder().max_response_bytes(12).build().unwrap();
    assert_eq!(fits.call_value("a", ()).await.unwrap(), json!(1));
    let announced = failure(portal.builder().max_response_bytes(11)).await;
    assert_eq!(announced.kind(), TransportErrorKind::TooLarge);
    let streamed =
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n6\r\n{\"resu\r\n6\r\nlt\":1}\r\n0\r\n\r\n";
    assert_eq!(raw(streamed).await.build().unwrap().call_value("a", ()).await.unwrap(), json!(1));
    let streamed = failure(raw(streamed).await.max_response_bytes(11)).await;
    assert_eq!(streamed.kind(), TransportErrorKind::TooLarge);
}

/// Answers each request with the next of its answers.
#[derive(Clone, Default)]
struct Script(Arc<Mutex<Vec<Result<Response, TransportError>>>>, Arc<Mutex<Vec<Request>>>);

impl Transport for Script {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        self.1.lock().unwrap().push(request);
        Box::pin(async { self.0.lock().unwrap().remove(0) })
    }
}

#[tokio::test]
async fn a_transport_of_ones_own() {
    let script = Script::default();
    script.0.lock().unwrap().extend([
        Ok(Response::new(200, r#"{"result":5}"#)),
        Ok(Response::new(0, "not a status")),
        Ok(Response::new(200, vec![b' '; 2000])),
        Err(TransportError::new(TransportErrorKind::Broken).caused_by("the cable is out")),
    ]);
    let client = Client::builder()
        .webhook(format!("https://portal.example/rest/1/{SECRET}/"))
        .retry(Retry::none())
        .transport(script.clone())
        .max_response_bytes(1000)
        .build()
        .unwrap();
    assert_eq!(client.call_value("a.b", ()).await.unwrap(), json!(5));
    assert_eq!(script.1.lock().unwrap()[0].url.path(), format!("/rest/1/{SECRET}/a.b"));
    assert!(
        matches!(client.call_value("a.b", ()).await, Err(Error::UnexpectedAnswer(e)) if e.status() == 500)
    );
    assert!(
        matches!(client.call_value("a.b", ()).await, Err(Error::Transport(e)) if e.kind() == TransportErrorKind::TooLarge)
    );
    let error = client.call_value("a.b", ()).await.unwrap_err();
    assert_eq!(error.to_string(), "the connection to the portal broke");
    assert_eq!(error.source().unwrap().to_string(), "the cable is out");
}
