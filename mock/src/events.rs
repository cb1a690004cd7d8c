//! Subscriptions to events: what is sent to handlers, and the queue for those who ask.

use std::sync::Mutex;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::clock::iso;
use crate::locked::locked;
use crate::params::find;
use crate::php;
use crate::state::Change;

/// The events of a portal.
#[derive(Default)]
pub(crate) struct Events {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    bindings: Vec<Binding>,
    queue: Vec<Waiting>,
    /// Ids of subscriptions, queued events and their processes.
    next: u64,
}

/// A subscription.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Binding {
    pub id: u64,
    pub event: String,
    pub handler: String,
    pub user: u64,
    pub offline: bool,
    /// Changes by calls that name this connector are not told.
    pub connector: Option<String>,
}

struct Waiting {
    id: u64,
    at: Timestamp,
    event: String,
    data: Value,
    connector: Option<String>,
    /// Who has taken it without clearing it.
    process: Option<String>,
    failed: bool,
}

/// An event for a handler.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Delivery {
    pub binding: Binding,
    pub data: Value,
}

/// The events that the queue hands out at once.
const MOST: usize = 50;

impl Events {
    pub fn bind(&self, params: &Map<String, Value>, user: u64) {
        let mut state = locked(&self.state);
        let id = state.id();
        let binding = binding(params, user, id);
        if !state.bindings.iter().any(|other| other.is_same(&binding)) {
            state.bindings.push(binding);
        }
    }

    /// How many subscriptions were given up.
    pub fn unbind(&self, params: &Map<String, Value>, user: u64) -> usize {
        let gone = binding(params, user, 0);
        let mut state = locked(&self.state);
        let before = state.bindings.len();
        state.bindings.retain(|binding| !binding.is_same(&gone));
        before - state.bindings.len()
    }

    pub fn list(&self) -> Value {
        let each = |binding: &Binding| {
            let mut one = Map::new();
            one.insert("event".to_owned(), binding.event.clone().into());
            if let (true, Some(connector)) = (binding.offline, &binding.connector) {
                one.insert("connector_id".to_owned(), connector.clone().into());
            }
            if !binding.offline {
                one.insert("handler".to_owned(), binding.handler.clone().into());
                one.insert("auth_type".to_owned(), binding.user.to_string().into());
            }
            one.insert("offline".to_owned(), u8::from(binding.offline).into());
            Value::Object(one)
        };
        locked(&self.state).bindings.iter().map(each).collect()
    }

    /// Puts a change into the queue of those who ask for it, and gives what is to be sent to handlers.
    pub fn tell(&self, change: &Change, connector: Option<&str>, now: Timestamp) -> Vec<Delivery> {
        let state = &mut *locked(&self.state);
        let mut deliveries = Vec::new();
        let own = |binding: &Binding| {
            binding.event.eq_ignore_ascii_case(&change.event)
                && (binding.connector.is_none() || binding.connector.as_deref() != connector)
        };
        let heard: Vec<Binding> = state.bindings.iter().filter(|binding| own(binding)).cloned().collect();
        for binding in heard {
            if !binding.offline {
                deliveries.push(Delivery { binding, data: change.data.clone() });
                continue;
            }
            // An object stands in the queue once, however often it has changed.
            state.queue.retain(|waiting| {
                waiting.process.is_some()
                    || waiting.connector != binding.connector
                    || waiting.event != binding.event
                    || waiting.data != change.data
            });
            let id = state.id();
            state.queue.push(Waiting {
                id,
                at: now,
                event: binding.event,
                data: change.data.clone(),
                connector: binding.connector,
                process: None,
                failed: false,
            });
        }
        deliveries
    }

    /// `event.offline.get`: the first events, which are taken out of the queue or marked as taken.
    pub fn take(&self, params: &Map<String, Value>) -> Value {
        let state = &mut *locked(&self.state);
        let clears = find(params, "clear").is_none_or(|clear| php::is_on(Some(clear)));
        let again = find(params, "process_id").map(php::text);
        let limit =
            find(params, "limit").and_then(php::integer).and_then(|limit| usize::try_from(limit).ok());
        let process = again.clone().unwrap_or_else(|| format!("{:032x}", state.id()));
        let wanted = wanted(params);
        let mut events = Vec::new();
        state.queue.retain_mut(|waiting| {
            if events.len() >= limit.unwrap_or(MOST) || waiting.process != again || !wanted(waiting) {
                return true;
            }
            events.push(waiting.json(false));
            waiting.process = Some(process.clone());
            !clears
        });
        let process = if clears || events.is_empty() { Value::Null } else { process.into() };
        json!({"process_id": process, "events": events})
    }

    /// `event.offline.list`: the queue as it is.
    pub fn queue(&self, params: &Map<String, Value>) -> Value {
        let wanted = wanted(params);
        let state = locked(&self.state);
        state.queue.iter().filter(|waiting| wanted(waiting)).map(|waiting| waiting.json(true)).collect()
    }

    /// `event.offline.clear` and `event.offline.error`: events that were taken are cleared, or marked as failed.
    pub fn settle(&self, params: &Map<String, Value>, failed: bool) {
        let process = find(params, "process_id").map(php::text);
        let texts = |name: &str| {
            find(params, name).and_then(Value::as_array).map(|list| list.iter().map(php::text).collect())
        };
        let (ids, messages): (Option<Vec<String>>, Option<Vec<String>>) = (texts("id"), texts("message_id"));
        let named = |waiting: &Waiting| match (&ids, &messages) {
            (None, None) => true,
            (ids, messages) => {
                ids.as_ref().is_some_and(|ids| ids.contains(&waiting.id.to_string()))
                    || messages.as_ref().is_some_and(|messages| messages.contains(&waiting.message()))
            }
        };
        locked(&self.state).queue.retain_mut(|waiting| {
            let meant = waiting.process == process && process.is_some() && named(waiting);
            waiting.failed |= meant && failed;
            !meant || failed
        });
    }
}

impl State {
    fn id(&mut self) -> u64 {
        self.next += 1;
        self.next
    }
}

impl Binding {
    fn is_same(&self, other: &Self) -> bool {
        self.event == other.event
            && self.offline == other.offline
            && if self.offline { self.connector == other.connector } else { self.handler == other.handler }
    }
}

impl Waiting {
    /// Tells the object that has changed.
    fn message(&self) -> String {
        format!("{:016x}", crate::chance::Chance::new(0).named(&self.data.to_string()).below(u64::MAX))
    }

    fn json(&self, whole: bool) -> Value {
        let mut event = json!({
            "ID": self.id.to_string(),
            "TIMESTAMP_X": iso(self.at),
            "EVENT_NAME": self.event,
            "EVENT_DATA": self.data,
            "EVENT_ADDITIONAL": {"user_id": "1"},
            "MESSAGE_ID": self.message(),
        });
        if let (true, Value::Object(event)) = (whole, &mut event) {
            event.insert("PROCESS_ID".to_owned(), self.process.clone().unwrap_or_default().into());
            event.insert("ERROR".to_owned(), u8::from(self.failed).to_string().into());
        }
        event
    }
}

/// Which events a call asks for: by their connector and the names in its filter.
fn wanted(params: &Map<String, Value>) -> impl Fn(&Waiting) -> bool {
    let connector = find(params, "auth_connector").map(php::text);
    let errors = php::is_on(find(params, "error"));
    let name = find(params, "filter").and_then(Value::as_object).and_then(|filter| {
        let by_name = |key: &&String| key.trim_start_matches('=').eq_ignore_ascii_case("EVENT_NAME");
        filter.keys().find(by_name).and_then(|key| filter.get(key)).map(php::text)
    });
    move |waiting| {
        connector.is_none() == waiting.connector.is_none()
            && (connector.is_none() || waiting.connector == connector)
            && waiting.failed == errors
            && name.as_ref().is_none_or(|name| waiting.event.eq_ignore_ascii_case(name))
    }
}

fn binding(params: &Map<String, Value>, user: u64, id: u64) -> Binding {
    let text = |name: &str| find(params, name).map(php::text).filter(|text| !text.is_empty());
    let user = text("auth_type").and_then(|user| user.parse().ok()).unwrap_or(user);
    let event = text("event").unwrap_or_default().to_uppercase();
    let offline = text("event_type").is_some_and(|type_| type_.eq_ignore_ascii_case("offline"));
    let handler = text("handler").unwrap_or_default();
    Binding { id, event, handler, user, offline, connector: text("auth_connector") }
}
