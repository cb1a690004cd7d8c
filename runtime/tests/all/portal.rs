//! A portal on loopback that gives one answer to all calls and keeps what it was asked.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use bitrix24_runtime::{Client, ClientBuilder, Limits, Retry, Value};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// The secret of the webhook.
pub const SECRET: &str = "s3cr3t_w0rd";

pub struct Seen {
    pub from: SocketAddr,
    pub method: Method,
    pub uri: Uri,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Seen {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

#[derive(Clone)]
pub struct Portal {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Portal {
    /// With a status, headers and a body for every call.
    pub async fn start(
        status: u16,
        headers: &[(&'static str, &'static str)],
        body: impl Into<Bytes>,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let portal = Self { address: listener.local_addr().unwrap(), seen: Arc::default() };
        let status = StatusCode::from_u16(status).unwrap();
        let headers: HeaderMap =
            headers.iter().map(|(n, v)| (n.parse().unwrap(), v.parse().unwrap())).collect();
        let body = body.into();
        let answer = async move |State(seen): State<Arc<Mutex<Vec<Seen>>>>,
                                 ConnectInfo(from): ConnectInfo<SocketAddr>,
                                 method: Method,
                                 uri: Uri,
                                 sent: HeaderMap,
                                 asked: Bytes| {
            seen.lock().unwrap().push(Seen { from, method, uri, headers: sent, body: asked });
            (status, headers, body)
        };
        let router = Router::new().fallback(answer).with_state(Arc::clone(&portal.seen));
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async { axum::serve(listener, service).await });
        portal
    }

    /// Answers every call with 200 and this JSON.
    pub async fn ok(body: &'static str) -> Self {
        Self::start(200, &[("content-type", "application/json")], body).await
    }

    pub fn builder(&self) -> ClientBuilder {
        builder(self.address)
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// The calls since the last time.
    pub fn seen(&self) -> Vec<Seen> {
        std::mem::take(&mut self.seen.lock().unwrap())
    }

    /// The one call since the last time.
    pub fn only(&self) -> Seen {
        let mut seen = self.seen();
        assert_eq!(seen.len(), 1);
        seen.remove(0)
    }
}

/// One attempt and no wait: what happens then is tested with `faulty`.
fn builder(address: SocketAddr) -> ClientBuilder {
    Client::builder()
        .webhook(format!("http://{address}/rest/1/{SECRET}/"))
        .allow_http(true)
        .limits(Limits::none())
        .retry(Retry::none().longest_wait(Duration::ZERO))
}

/// A client of a server that reads something, writes these bytes and hangs up.
pub async fn raw(bytes: &'static [u8]) -> ClientBuilder {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(bytes).await;
        }
    });
    builder(address)
}

/// A client of a server that never answers.
pub async fn silent() -> ClientBuilder {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let mut streams = Vec::new();
        while let Ok((stream, _)) = listener.accept().await {
            streams.push(stream);
        }
    });
    builder(address)
}

/// A client of a port where nobody listens.
pub async fn absent() -> ClientBuilder {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    builder(listener.local_addr().unwrap())
}
