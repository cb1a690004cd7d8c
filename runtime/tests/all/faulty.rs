//! A portal on loopback, down to the socket, that answers as a test says or fails to.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bitrix24_runtime::{Api, Client, ClientBuilder, Effect, Limits, Method, NoErrors, Params, Retry, Value};
use serde_json::json;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use crate::portal::SECRET;

/// A call that came in whole.
#[derive(Debug, Clone)]
pub struct Asked {
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// What the portal does with a call.
#[derive(Debug, Clone)]
pub enum Act {
    /// An answer: status, further headers, body.
    Answer(u16, String, String),
    /// Hangs up without a word.
    HangUp,
    /// Half of an answer whose length was announced, then hangs up.
    Half(String),
    /// The answer, byte by byte with a pause before each.
    Drip(Duration, String),
    /// Nothing, for a long time.
    Silence,
}

impl Act {
    pub fn json(status: u16, body: &Value) -> Self {
        Self::Answer(status, String::new(), body.to_string())
    }

    pub fn result(result: impl Into<Value>) -> Self {
        Self::json(200, &json!({"result": result.into()}))
    }

    pub fn error(status: u16, code: &str) -> Self {
        Self::json(status, &json!({"error": code, "error_description": "said by the portal"}))
    }

    pub fn html(status: u16) -> Self {
        Self::Answer(status, String::new(), "<html><title>Gateway</title></html>".to_owned())
    }

    pub fn moved(status: u16, to: &str) -> Self {
        Self::Answer(status, format!("location: {to}\r\n"), String::new())
    }
}

#[derive(Clone)]
pub struct Faulty {
    pub address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Faulty {
    /// `act` is given each call and its number.
    pub async fn start(act: impl Fn(&Asked, usize) -> Act + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let portal = Self { address: listener.local_addr().unwrap(), asked: Arc::default() };
        let (asked, act) = (Arc::clone(&portal.asked), Arc::new(act));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (asked, act) = (Arc::clone(&asked), Arc::clone(&act));
                tokio::spawn(async move {
                    // Ends with an error when the client hangs up.
                    let _ = serve(stream, |call| {
                        let mut asked = asked.lock().unwrap();
                        asked.push(call);
                        act(asked.last().unwrap(), asked.len())
                    })
                    .await;
                });
            }
        });
        portal
    }

    /// Gives its answers one after the other, the last for good.
    pub async fn script(acts: impl Into<Vec<Act>>) -> Self {
        let acts = acts.into();
        Self::start(move |_, number| acts[number.min(acts.len()) - 1].clone()).await
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// With hardly a pause before a call is made again.
    pub fn builder(&self) -> ClientBuilder {
        hasty(Client::builder().webhook(format!("{}/rest/1/{SECRET}/", self.url())))
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

pub fn hasty(builder: ClientBuilder) -> ClientBuilder {
    let retry = Retry::default().pauses(Duration::from_millis(1), Duration::from_millis(4));
    builder.allow_http(true).limits(Limits::none()).retry(retry.settle(Duration::ZERO))
}

async fn serve(mut stream: TcpStream, mut act: impl FnMut(Asked) -> Act) -> std::io::Result<()> {
    let (reader, mut writer) = stream.split();
    let mut reader = BufReader::new(reader);
    while let Some(asked) = read(&mut reader).await? {
        match act(asked) {
            Act::Answer(status, headers, body) => {
                writer
                    .write_all(format!("{}{headers}\r\n{body}", head(status, body.len())).as_bytes())
                    .await?;
            }
            Act::HangUp => return Ok(()),
            Act::Half(body) => {
                let half = body.split_at(body.len() / 2).0;
                writer.write_all(format!("{}\r\n{half}", head(200, body.len())).as_bytes()).await?;
                return Ok(());
            }
            Act::Drip(pause, body) => {
                writer.write_all(format!("{}\r\n", head(200, body.len())).as_bytes()).await?;
                for byte in body.as_bytes() {
                    tokio::time::sleep(pause).await;
                    writer.write_all(&[*byte]).await?;
                }
            }
            Act::Silence => tokio::time::sleep(Duration::from_secs(600)).await,
        }
    }
    Ok(())
}

fn head(status: u16, length: usize) -> String {
    format!("HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n")
}

async fn read(reader: &mut (impl AsyncBufReadExt + Unpin)) -> std::io::Result<Option<Asked>> {
    let mut line = String::new();
    if reader.read_line(&mut line).await? == 0 {
        return Ok(None);
    }
    let mut words = line.split(' ');
    assert_eq!(words.next(), Some("POST"), "{line}");
    let path = words.next().unwrap().to_owned();
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).await?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        headers.push((name.to_ascii_lowercase(), value.to_owned()));
    }
    let mut asked = Asked { path, headers, body: String::new() };
    let length = asked.header("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).await?;
    asked.body = String::from_utf8(body).unwrap();
    Ok(Some(asked))
}

macro_rules! request {
    ($(#[$doc:meta])* $name:ident, $wire:literal, $api:ident, $effect:ident) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(pub &'static str);

        impl Method for $name {
            const NAME: &'static str = $wire;
            const API: Api = Api::$api;
            const EFFECT: Effect = Effect::$effect;
            type Output = Value;
            type Error = NoErrors;
            fn into_params(self) -> Params {
                Params::new().text("NAME", self.0.to_owned())
            }
        }
    };
}

request!(
    /// A call that only reads.
    Read, "zoo.read", V2, Read
);
request!(
    /// A call that writes.
    Write, "zoo.write", V2, Write
);
request!(
    /// A call of REST 3.0 that writes.
    Write3, "zoo.write", V3, Write
);
