//! What the client costs on top of bare `reqwest` with `serde_json::Value`, at one call in flight: both call the same
//! server on loopback in turns, and their medians are compared.
//!
//! `cargo bench -p bitrix24-runtime --bench overhead`

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    missing_docs,
    reason = "a measurement"
)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use bitrix24_runtime::{Client, Effect, Fields, Limits, Map, Method, NoErrors, Object, Params, Value};
use serde_json::json;
use tokio::net::TcpListener;

const ROUNDS: usize = 60;
const CALLS: usize = 100;

#[derive(Debug, Clone, Default)]
struct Row {
    id: Option<i64>,
    title: Option<String>,
    sum: Option<f64>,
    open: Option<bool>,
    extra: Map,
}

impl Object for Row {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("TITLE", &mut self.title);
        f.number("OPPORTUNITY", &mut self.sum);
        f.flag("OPENED", &mut self.open);
        f.rest(&mut self.extra);
    }
}

struct Get;

impl Method for Get {
    const NAME: &'static str = "crm.deal.get";
    const EFFECT: Effect = Effect::Read;
    type Output = Row;
    type Error = NoErrors;
    fn into_params(self) -> Params {
        Params::new().int("ID", 42)
    }
}

struct List;

impl Method for List {
    const NAME: &'static str = "crm.deal.list";
    const EFFECT: Effect = Effect::Read;
    type Output = Vec<Row>;
    type Error = NoErrors;
    fn into_params(self) -> Params {
        Params::new().texts("select", ["ID", "TITLE", "OPPORTUNITY", "OPENED"])
    }
}

fn row(id: usize) -> Value {
    let mut row = json!({"ID": id.to_string(), "TITLE": "A deal", "OPPORTUNITY": "12.50", "OPENED": "Y"});
    for number in 0..20 {
        row[format!("UF_CRM_{number}")] = json!("a value of some length");
    }
    row
}

fn envelope(result: &Value) -> Bytes {
    let time = json!({"start": 1_787_219_542.1, "finish": 1_787_219_542.9, "duration": 0.8, "processing": 0.1,
        "date_start": "2026-08-20T11:52:22+02:00", "date_finish": "2026-08-20T11:52:22+02:00",
        "operating_reset_at": 1_787_220_142, "operating": 0.1});
    json!({"result": result, "total": 1, "time": time}).to_string().into()
}

/// A server in a thread of its own.
fn server() -> String {
    let (one, fifty) = (envelope(&row(42)), envelope(&(0..50).map(row).collect()));
    let answer = move |uri: http::Uri, _: Bytes| {
        let body = if uri.path().ends_with(".list") { fifty.clone() } else { one.clone() };
        async move { ([("content-type", "application/json")], body) }
    };
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            tell.send(format!("http://{}/rest/1/secret/", listener.local_addr().unwrap())).unwrap();
            axum::serve(listener, Router::new().fallback(answer)).await.unwrap();
        });
    });
    told.recv().unwrap()
}

async fn bare(client: &reqwest::Client, url: &str, body: &Value) -> Value {
    let answer = client
        .post(url)
        .header("content-type", "application/json")
        .header("accept", "application/json")
        .timeout(Duration::from_secs(90))
        .body(body.to_string())
        .send();
    let body = answer.await.unwrap().bytes().await.unwrap();
    serde_json::from_slice(&body).unwrap()
}

async fn time(work: impl AsyncFn()) -> f64 {
    let start = Instant::now();
    for _ in 0..CALLS {
        work().await;
    }
    start.elapsed().as_secs_f64() * 1e6 / CALLS as f64
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn main() {
    let url = server();
    let report =
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
            // A limit that is kept but never reached.
            let limits = Limits::new(1e9, 1e9).unwrap();
            let client = Client::builder().webhook(&url).allow_http(true).limits(limits).build().unwrap();
            let plain = reqwest::Client::new();
            let (get, list) = (format!("{url}crm.deal.get"), format!("{url}crm.deal.list"));
            let select = json!({"select": ["ID", "TITLE", "OPPORTUNITY", "OPENED"]});
            let value = async |name, params: Value| client.call_value(name, params).await.unwrap();
            let mut times: [Vec<f64>; 6] = Default::default();
            for _ in 0..ROUNDS {
                times[0].push(time(async || drop(bare(&plain, &get, &json!({"ID": 42})).await)).await);
                times[1].push(time(async || drop(client.call(Get).await.unwrap())).await);
                times[2].push(time(async || drop(value("crm.deal.get", json!({"ID": 42})).await)).await);
                times[3].push(time(async || drop(bare(&plain, &list, &select).await)).await);
                times[4].push(time(async || drop(client.call(List).await.unwrap())).await);
                times[5].push(time(async || drop(value("crm.deal.list", select.clone()).await)).await);
            }
            let [get_bare, get, get_value, list_bare, list, list_value] = times.map(median);
            let mut report = String::new();
            for (what, bare, client) in [
                ("one row as a value", get_bare, get_value),
                ("one row as a type", get_bare, get),
                ("50 rows as a value", list_bare, list_value),
                ("50 rows as types", list_bare, list),
            ] {
                let percent = (client / bare - 1.0) * 100.0;
                writeln!(
                    report,
                    "{what}: reqwest {bare:.1} µs, client {client:.1} µs a call: {percent:+.1} %"
                )
                .unwrap();
            }
            report
        });
    print!("{report}");
}
