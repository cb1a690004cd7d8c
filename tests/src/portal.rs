//! A portal on loopback that answers every call alike and keeps what it was asked.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use bitrix24_runtime::Client;
use tokio::net::TcpListener;

/// A call as it came in.
#[derive(Debug, Clone)]
pub struct Call {
    /// The HTTP method.
    pub method: Method,
    /// Path and query.
    pub uri: Uri,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// A portal that runs until the test ends.
#[derive(Debug, Clone)]
pub struct Portal {
    /// A client that calls it by a webhook.
    pub client: Client,
    address: String,
    calls: Arc<Mutex<Vec<Call>>>,
}

impl Portal {
    /// Starts one that answers with a status and a body of JSON.
    pub async fn start(status: u16, body: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let calls = Arc::new(Mutex::new(Vec::new()));
        let status = StatusCode::from_u16(status).expect("a status");
        let answer = async move |State(calls): State<Arc<Mutex<Vec<Call>>>>,
                                 method: Method,
                                 uri: Uri,
                                 headers: HeaderMap,
                                 asked: Bytes| {
            calls.lock().unwrap().push(Call { method, uri, headers, body: asked });
            (status, [(header::CONTENT_TYPE, "application/json")], body)
        };
        let router = Router::new().fallback(answer).with_state(Arc::clone(&calls));
        tokio::spawn(async { axum::serve(listener, router).await });
        let address = format!("http://{address}");
        let webhook = format!("{address}/rest/1/secret/");
        let client = Client::builder().webhook(webhook).allow_http(true).build().expect("a client");
        Self { client, address, calls }
    }

    /// Where it answers, without a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The only call that came in.
    ///
    /// # Panics
    /// If there were none or several.
    pub fn only(&self) -> Call {
        let calls = self.calls.lock().unwrap();
        assert_eq!(calls.len(), 1, "{calls:?}");
        calls.first().unwrap().clone()
    }
}
