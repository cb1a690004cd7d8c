//! What was called.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Map, Value, json};
use tokio::sync::broadcast;

use crate::clock::iso;
use crate::locked::locked;
use crate::rules::matches;

/// How many calls the page in the browser may be behind.
const BEHIND: usize = 256;
/// Bytes of bodies that the log holds at most, whatever their number.
const MOST_BYTES: usize = 64 << 20;

/// A call that came in.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Call {
    /// From 1 on, in the order in which calls came in.
    pub number: u64,
    /// The name of the method, as it was called.
    pub method: String,
    /// Whether it was called as a method of REST 3.0.
    pub v3: bool,
    /// The key of the command, if it was one of a batch.
    pub command: Option<String>,
    /// The parameters, as the portal has read them, without what authorises the call.
    pub params: Value,
    /// The headers of the request in lower case, without `authorization`.
    pub headers: Vec<(String, String)>,
    /// The HTTP status of the answer; 0 where the connection was closed without one.
    pub status: u16,
    /// The code of the error.
    pub error: Option<String>,
    /// What went wrong on purpose.
    pub fault: Option<String>,
    /// How long the portal took for it.
    pub took: Duration,
    pub(crate) at: Timestamp,
    pub(crate) bytes: usize,
}

impl Call {
    /// A header of the request.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// As the page in the browser takes it.
    pub(crate) fn json(&self) -> Value {
        let mut call = Map::new();
        let mut put = |key: &str, value: Value| call.insert(key.to_owned(), value);
        put("number", self.number.into());
        put("at", iso(self.at).into());
        put("method", self.method.clone().into());
        put("api", if self.v3 { "v3" } else { "v2" }.into());
        put("command", json!(self.command));
        put("params", self.params.clone());
        put("status", self.status.into());
        put("error", json!(self.error));
        put("fault", json!(self.fault));
        put("took", (self.took.as_secs_f64() * 1000.0).into());
        Value::Object(call)
    }
}

/// The last calls.
pub(crate) struct Log {
    most: usize,
    state: Mutex<State>,
    /// To the pages in browsers.
    news: broadcast::Sender<Arc<Call>>,
}

#[derive(Default)]
struct State {
    calls: VecDeque<Arc<Call>>,
    bytes: usize,
    /// How many calls came in, forgotten ones too.
    count: u64,
}

impl Log {
    pub fn new(most: usize) -> Self {
        Self { most, state: Mutex::default(), news: broadcast::Sender::new(BEHIND) }
    }

    /// Adds calls that came in together.
    pub fn add(&self, calls: Vec<Call>) {
        let mut state = locked(&self.state);
        for mut call in calls {
            state.count += 1;
            call.number = state.count;
            let call = Arc::new(call);
            state.bytes += call.bytes;
            state.calls.push_back(Arc::clone(&call));
            // Nobody may be looking.
            let _ = self.news.send(call);
        }
        while state.calls.len() > self.most || state.bytes > MOST_BYTES {
            let Some(old) = state.calls.pop_front() else { break };
            state.bytes -= old.bytes;
        }
    }

    /// The calls that are remembered.
    pub fn calls(&self) -> Vec<Call> {
        locked(&self.state).calls.iter().map(|call| call.as_ref().clone()).collect()
    }

    /// Those of some methods.
    pub fn calls_of(&self, pattern: &str) -> Vec<Call> {
        let state = locked(&self.state);
        let fitting = state.calls.iter().filter(|call| matches(pattern, &call.method));
        fitting.map(|call| call.as_ref().clone()).collect()
    }

    /// How many calls came in.
    pub fn count(&self) -> u64 {
        locked(&self.state).count
    }

    pub fn clear(&self) {
        let mut state = locked(&self.state);
        state.calls.clear();
        state.bytes = 0;
    }

    /// The calls that are remembered, and those to come.
    pub fn watch(&self) -> (Vec<Arc<Call>>, broadcast::Receiver<Arc<Call>>) {
        let state = locked(&self.state);
        (state.calls.iter().map(Arc::clone).collect(), self.news.subscribe())
    }
}
