//! A portal in memory with one long list, paged in every way that portals know, and with their faults.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use bitrix24_runtime::{BoxFuture, Client, Limits, Request, Response, Transport, TransportError};
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;

use crate::php;

/// What the portal does otherwise than it should.
#[derive(Debug, Clone)]
pub struct Quirks {
    /// Rows of a page.
    pub page: usize,
    /// Conditions on the key are passed over.
    pub ignores_filter: bool,
    /// Any order is passed over: rows come with the greatest key first.
    pub ignores_order: bool,
    /// An order is an error.
    pub refuses_order: bool,
    /// Rows that are counted and not there.
    pub overcount: usize,
    /// Every so manieth row is taken out after the page was made.
    pub hides: Option<i64>,
    /// `next` is always this.
    pub next: Option<i64>,
    /// The first page has rows, the others are empty, and `next` grows.
    pub empties: bool,
    /// The number of the request from which on there is another row in front.
    pub grows_at: Option<usize>,
    /// The number of the request from which on the last row is no more.
    pub shrinks_at: Option<usize>,
    /// Only the rows of a page are counted, and none comes after it.
    pub counts_pages: bool,
    /// The list may not stand in a batch.
    pub refuses_batch: bool,
    /// The number of the command, of all, that fails.
    pub fails_at: Option<usize>,
    /// The key under which the rows stand; in front of it, another.
    pub items: Option<&'static str>,
    /// Rows come under their keys.
    pub by_id: bool,
    /// Letters that make rows longer.
    pub padding: usize,
}

impl Default for Quirks {
    fn default() -> Self {
        Self {
            page: 50,
            ignores_filter: false,
            ignores_order: false,
            refuses_order: false,
            overcount: 0,
            hides: None,
            next: None,
            empties: false,
            grows_at: None,
            shrinks_at: None,
            counts_pages: false,
            refuses_batch: false,
            fails_at: None,
            items: None,
            by_id: false,
            padding: 0,
        }
    }
}

struct Inner {
    /// In ascending order.
    keys: Mutex<Arc<Vec<i64>>>,
    quirks: Quirks,
    requests: Mutex<Vec<(String, Value)>>,
    answered: AtomicUsize,
    commands: AtomicUsize,
    under_way: AtomicUsize,
    most_under_way: AtomicUsize,
}

#[derive(Clone)]
pub struct Shelf(Arc<Inner>);

impl Shelf {
    /// With the keys 10, 13, 16, ….
    pub fn new(rows: i64, quirks: Quirks) -> Self {
        Self(Arc::new(Inner {
            keys: Mutex::new(Arc::new((0..rows).map(|number| 10 + 3 * number).collect())),
            quirks,
            requests: Mutex::default(),
            answered: AtomicUsize::new(0),
            commands: AtomicUsize::new(0),
            under_way: AtomicUsize::new(0),
            most_under_way: AtomicUsize::new(0),
        }))
    }

    pub fn client(&self) -> Client {
        let builder = Client::builder().webhook("https://portal.example/rest/1/secret/");
        builder.transport(self.clone()).limits(Limits::none()).build().unwrap()
    }

    /// A client that calls it over HTTP.
    pub async fn over_http(&self) -> Client {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let answer = async |State(shelf): State<Self>, uri: Uri, body: Bytes| {
            let (status, answer) = shelf.answer(uri.path(), &body);
            (StatusCode::from_u16(status).unwrap(), answer)
        };
        let router = Router::new().fallback(answer).with_state(self.clone());
        tokio::spawn(async { axum::serve(listener, router).await });
        Client::builder()
            .webhook(format!("http://{address}/rest/1/secret/"))
            .allow_http(true)
            .build()
            .unwrap()
    }

    pub fn keys(&self) -> Vec<i64> {
        self.shared().to_vec()
    }

    fn shared(&self) -> Arc<Vec<i64>> {
        Arc::clone(&self.0.keys.lock().unwrap())
    }

    /// How many requests came.
    pub fn requests(&self) -> usize {
        self.0.answered.load(Ordering::Relaxed)
    }

    /// How many pages were asked for, alone or in batches.
    pub fn pages(&self) -> usize {
        self.0.commands.load(Ordering::Relaxed)
    }

    pub fn most_under_way(&self) -> usize {
        self.0.most_under_way.load(Ordering::Relaxed)
    }

    /// The bodies of the first requests.
    pub fn bodies(&self) -> Vec<(String, Value)> {
        self.0.requests.lock().unwrap().clone()
    }

    fn answer(&self, path: &str, body: &[u8]) -> (u16, String) {
        let method = path.rsplit('/').next().unwrap();
        let body: &Value = &serde_json::from_slice(body).unwrap();
        let inner = &*self.0;
        let number = inner.answered.fetch_add(1, Ordering::Relaxed);
        if inner.quirks.grows_at == Some(number) {
            Arc::make_mut(&mut inner.keys.lock().unwrap()).insert(0, 1);
        }
        if inner.quirks.shrinks_at == Some(number) {
            Arc::make_mut(&mut inner.keys.lock().unwrap()).pop();
        }
        if number < 100 {
            inner.requests.lock().unwrap().push((method.to_owned(), body.clone()));
        }
        let (status, answer) =
            if method == "batch" { (200, self.batch(body)) } else { self.one(method, body) };
        (status, answer.to_string())
    }

    fn one(&self, method: &str, params: &Value) -> (u16, Value) {
        // The case of names is folded on the first level.
        let params: Map<_, _> = params
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| (name.to_lowercase(), value.clone()))
            .collect();
        let params = &Value::Object(params);
        let number = self.0.commands.fetch_add(1, Ordering::Relaxed);
        if self.0.quirks.fails_at == Some(number) {
            return (400, json!({"error": "", "error_description": "The animal has escaped"}));
        }
        match method {
            "zoo.animal.list" => self.by_start(params),
            "zoo.offset.list" => (200, self.by_offset(params)),
            "zoo.page.list" => {
                let page = int(&params["page"]).unwrap_or(1);
                (200, self.cut((page - 1) * 50, 50, false))
            }
            "zoo.pagination.list" => (200, self.by_pagination(&params["pagination"])),
            "zoo.more.list" => (200, self.by_after_cursor(&params["pagination"])),
            "zoo.tail" => (200, self.by_cursor(&params["cursor"])),
            other => panic!("{other}"),
        }
    }

    fn by_start(&self, params: &Value) -> (u16, Value) {
        let quirks = &self.0.quirks;
        let order = &params["order"];
        if quirks.refuses_order && order.as_object().is_some_and(|order| !order.is_empty()) {
            return (
                400,
                json!({"error": "", "error_description": "Field \"ID\" is not allowed in the \"order\"."}),
            );
        }
        let all = self.shared();
        let mut keys = Cow::Borrowed(&all[..]);
        if let (Some(filter), false) = (params["filter"].as_object(), quirks.ignores_filter) {
            for (condition, value) in filter {
                // What is no number counts as 0, as PHP has it.
                let bound = int(value).unwrap_or(0);
                match condition.as_str() {
                    ">ID" => keys = part(keys, |key| key > bound),
                    ">=ID" => keys = part(keys, |key| key >= bound),
                    "<ID" => keys = part(keys, |key| key < bound),
                    "KIND" => keys = keys.iter().copied().filter(|key| key % 2 == bound).collect(),
                    other => panic!("{other}"),
                }
            }
        }
        match order.as_object().and_then(|order| order.iter().next()) {
            _ if quirks.ignores_order => keys.to_mut().reverse(),
            Some((field, _)) if field == "NAME" => keys.to_mut().sort_by_key(|key| Reverse(name(*key))),
            Some((_, direction)) if direction == "DESC" => keys.to_mut().reverse(),
            _ => {}
        }
        let start = int(&params["start"]).unwrap_or(0);
        let counted = start >= 0;
        let from = usize::try_from(start).unwrap_or(0).min(keys.len());
        let to = (from + quirks.page).min(keys.len());
        let total = keys.len() + quirks.overcount;
        let mut rows = keys[from..to].to_vec();
        if quirks.empties && from > 0 {
            rows.clear();
        }
        if let Some(hidden) = quirks.hides {
            rows.retain(|key| key % hidden != 0);
        }
        let next = if to < keys.len() { Some(quirks.next.unwrap_or(to as i64)) } else { None };
        let mut answer = json!({"result": self.list(&rows), "total": 0});
        if counted {
            answer["total"] = json!(if quirks.counts_pages { rows.len() } else { total });
            if let Some(next) = next.filter(|_| !quirks.counts_pages) {
                answer["next"] = json!(next);
            }
        }
        (200, answer)
    }

    fn by_offset(&self, params: &Value) -> Value {
        let offset = int(&params["offset"]).unwrap_or(0);
        let limit = int(&params["limit"]).unwrap_or(10).min(50);
        let mut answer = self.cut(offset, limit, false);
        answer["total"] = json!(self.keys().len() + self.0.quirks.overcount);
        answer
    }

    fn by_pagination(&self, pagination: &Value) -> Value {
        let limit = int(&pagination["limit"]).unwrap_or(50).min(self.0.quirks.page as i64);
        let page = int(&pagination["page"]).unwrap_or(1);
        let offset = int(&pagination["offset"]).unwrap_or((page - 1) * limit);
        self.cut(offset, limit, true)
    }

    fn by_after_cursor(&self, pagination: &Value) -> Value {
        assert!(pagination.get("offset").is_none() && pagination.get("page").is_none());
        let after = int(&pagination["afterCursor"]["id"]).unwrap_or(0);
        let keys: Vec<i64> = self.keys().into_iter().filter(|key| *key > after).collect();
        let rows = &keys[..keys.len().min(20)];
        let more = rows.len() < keys.len();
        let cursor = if more { json!({"id": rows.last()}) } else { Value::Null };
        json!({"result": {"items": self.list(rows), "hasMore": more, "afterCursor": cursor}})
    }

    fn by_cursor(&self, cursor: &Value) -> Value {
        let after = int(&cursor["value"]).unwrap_or(0);
        let limit = int(&cursor["limit"]).unwrap_or(50).min(50) as usize;
        let rows: Vec<i64> = self.keys().into_iter().filter(|key| *key > after).take(limit).collect();
        json!({"result": {"items": self.list(&rows)}})
    }

    fn cut(&self, offset: i64, limit: i64, below: bool) -> Value {
        let rows: Vec<i64> = self.keys().into_iter().skip(offset as usize).take(limit as usize).collect();
        let list = self.list(&rows);
        if below { json!({"result": {"items": list}}) } else { json!({"result": list}) }
    }

    fn list(&self, keys: &[i64]) -> Value {
        let padding = "x".repeat(self.0.quirks.padding);
        let row = |key: &i64| json!({"ID": key.to_string(), "NAME": name(*key).to_string(), "NOTE": padding});
        let list = if self.0.quirks.by_id {
            keys.iter().map(|key| (key.to_string(), row(key))).collect::<Map<_, _>>().into()
        } else {
            keys.iter().map(row).collect()
        };
        match self.0.quirks.items {
            Some(items) => json!({"about": "animals", items: list}),
            None => list,
        }
    }

    fn batch(&self, body: &Value) -> Value {
        let mut results = Map::new();
        let (mut errors, mut totals, mut nexts) = (Map::new(), Map::new(), Map::new());
        for (key, command) in body["cmd"].as_object().unwrap() {
            let (method, query) =
                command.as_str().unwrap().split_once('?').unwrap_or((command.as_str().unwrap(), ""));
            let mut params = php::parse_str(query);
            resolve(&mut params, &results);
            let (_, mut answer) = if self.0.quirks.refuses_batch {
                (400, json!({"error": "ERROR_BATCH_METHOD_NOT_ALLOWED"}))
            } else {
                self.one(method, &params)
            };
            if answer.get("error").is_some() {
                errors.insert(key.clone(), answer);
                if body["halt"] == 1 {
                    break;
                }
                continue;
            }
            results.insert(key.clone(), answer["result"].take());
            totals.insert(key.clone(), answer["total"].take());
            if let Some(next) = answer.get("next") {
                nexts.insert(key.clone(), next.clone());
            }
        }
        let part = |part: Map<String, Value>| if part.is_empty() { json!([]) } else { Value::Object(part) };
        json!({"result": {
            "result": part(results),
            "result_error": part(errors),
            "result_total": part(totals),
            "result_next": part(nexts),
        }})
    }
}

impl Transport for Shelf {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let under_way = self.0.under_way.fetch_add(1, Ordering::Relaxed) + 1;
            self.0.most_under_way.fetch_max(under_way, Ordering::Relaxed);
            tokio::task::yield_now().await;
            let (status, answer) = self.answer(request.url.path(), &request.body);
            self.0.under_way.fetch_sub(1, Ordering::Relaxed);
            Ok(Response::new(status, answer))
        })
    }
}

/// The keys that lie on one side of a bound.
fn part(keys: Cow<'_, [i64]>, is_in: impl Fn(i64) -> bool) -> Cow<'_, [i64]> {
    let cut = |keys: &[i64]| match keys.first() {
        Some(first) if is_in(*first) => 0..keys.partition_point(|key| is_in(*key)),
        _ => keys.partition_point(|key| !is_in(*key))..keys.len(),
    };
    match keys {
        Cow::Borrowed(keys) => Cow::Borrowed(&keys[cut(keys)]),
        Cow::Owned(keys) => Cow::Owned(keys[cut(&keys)].to_vec()),
    }
}

/// Puts results in the place of `$result[…]`. What leads nowhere stays as it is.
fn resolve(value: &mut Value, results: &Map<String, Value>) {
    match value {
        Value::Object(map) => map.values_mut().for_each(|value| resolve(value, results)),
        Value::String(text) => {
            let Some(path) = text.strip_prefix("$result[").and_then(|path| path.strip_suffix(']')) else {
                return;
            };
            let mut steps = path.split("][");
            let mut found = steps.next().and_then(|key| results.get(key));
            for step in steps {
                found = found.and_then(|value| match value {
                    Value::Array(list) => list.get(step.parse::<usize>().ok()?),
                    other => other.get(step),
                });
            }
            if let Some(found) = found {
                *value = found.clone();
            }
        }
        _ => {}
    }
}

/// A number or the text of one.
fn int(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

/// An order of its own.
pub fn name(key: i64) -> i64 {
    key.wrapping_mul(7919) % 10_007
}
