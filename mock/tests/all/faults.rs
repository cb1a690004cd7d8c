//! Our own client on a portal that fails: what `runtime/tests/all/faults.rs` asks of it down at the socket, it does
//! here with real methods and a portal that keeps what was written.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bitrix24_mock::{Fault, Portal};
use bitrix24_runtime::{
    Api, Client, ClientBuilder, Effect, Error, Limits, Method, NoErrors, Params, Retry, SystemError,
    TransportErrorKind, Value,
};
use futures_util::StreamExt;
use serde_json::json;

use crate::web::v2;

macro_rules! request {
    ($(#[$doc:meta])* $name:ident, $wire:literal, $api:ident, $effect:ident, $fields:expr) => {
        $(#[$doc])*
        #[derive(Clone)]
        struct $name(&'static str);

        impl Method for $name {
            const NAME: &'static str = $wire;
            const API: Api = Api::$api;
            const EFFECT: Effect = Effect::$effect;
            type Output = Value;
            type Error = NoErrors;
            fn into_params(self) -> Params {
                let fields: fn(&'static str) -> Value = $fields;
                let map = fields(self.0);
                map.as_object().unwrap().iter().fold(Params::new(), |params, (name, value)| {
                    params.set(name.clone(), value.clone())
                })
            }
        }
    };
}

request!(
    /// A call that only reads.
    Read, "crm.deal.list", V2, Read, |title| json!({"filter": {"=TITLE": title}})
);
request!(
    /// A call that writes.
    Write, "crm.deal.add", V2, Write, |title| json!({"fields": {"TITLE": title}})
);
request!(
    /// A call of REST 3.0 that writes.
    Write3, "tasks.task.add", V3, Write,
    |title| json!({"fields": {"title": title, "creatorId": 1, "responsibleId": 1}})
);

/// With hardly a pause before a call is made again.
fn builder(portal: &Portal) -> ClientBuilder {
    let retry = Retry::default().pauses(Duration::from_millis(1), Duration::from_millis(4));
    let builder = Client::builder().webhook(portal.webhook()).allow_http(true).limits(Limits::none());
    builder.retry(retry.settle(Duration::ZERO))
}

fn client(portal: &Portal) -> Client {
    builder(portal).build().unwrap()
}

/// A refusal that may be tried again at once.
fn refusal(status: u16, code: &str) -> Fault {
    let headers = vec![("retry-after".to_owned(), "0".to_owned())];
    Fault::Raw { status, headers, body: json!({"error": code}).to_string() }
}

/// How often a call came in whose first one fails, and how it ended.
async fn made<M: Method>(fault: &Fault, request: M) -> (usize, Result<(), String>) {
    let portal = Portal::start().await.unwrap();
    portal.on("*").times(1).fault(fault.clone());
    let client = builder(&portal).timeout(Duration::from_millis(300)).build().unwrap();
    let ended = client.call(request).await;
    (portal.calls().len(), ended.map(drop).map_err(|error| format!("{} {error}", error.may_have_run())))
}

#[tokio::test]
async fn a_write_whose_answer_is_lost_runs_once_and_a_read_is_made_again() {
    for (fault, what) in [
        (Fault::HangUp, "the connection to the portal broke"),
        (Fault::LoseAnswer, "the connection to the portal broke"),
        (Fault::CutBody, "the connection to the portal broke"),
        (Fault::Html(502), "HTTP 502"),
        (Fault::HtmlAfter(504), "HTTP 504"),
        (Fault::Html(503), "HTTP 503"),
        (Fault::ErrorAfter(500, "INTERNAL_SERVER_ERROR".to_owned()), "INTERNAL_SERVER_ERROR"),
        (Fault::CutDocument, "no JSON"),
        (Fault::Silence, "did not answer in time"),
        (Fault::Drip(Duration::from_millis(50)), "did not answer in time"),
    ] {
        let (times, ended) = made(&fault, Write("Ann")).await;
        assert_eq!(times, 1, "{fault:?}");
        let error = ended.unwrap_err();
        assert!(error.starts_with("true ") && error.contains(what), "{fault:?}: {error}");
        assert_eq!(made(&fault, Read("Ann")).await, (2, Ok(())), "{fault:?}");
    }
}

#[tokio::test]
async fn what_the_portal_has_refused_is_made_again_whatever_it_does() {
    for fault in [refusal(503, "QUERY_LIMIT_EXCEEDED"), refusal(429, "TOO_MANY")] {
        assert_eq!(made(&fault, Write("Ann")).await, (2, Ok(())), "{fault:?}");
        assert_eq!(made(&fault, Read("Ann")).await, (2, Ok(())), "{fault:?}");
    }
}

#[tokio::test]
async fn what_does_not_help_is_not_tried() {
    let raw = |status, code: &str| Fault::Raw {
        status,
        headers: Vec::new(),
        body: json!({"error": code, "error_description": "said on purpose"}).to_string(),
    };
    for fault in [
        raw(503, "OVERLOAD_LIMIT"),
        raw(500, "PORTAL_DELETED"),
        raw(400, "NOT_FOUND"),
        Fault::Html(200),
        Fault::Html(403),
    ] {
        let (times, ended) = made(&fault, Read("Ann")).await;
        assert_eq!((times, ended.is_err()), (1, true), "{fault:?}");
    }
}

#[tokio::test]
async fn attempts_come_to_an_end() {
    let portal = Portal::start().await.unwrap();
    portal.on("*").fault(Fault::HangUp);
    let error = client(&portal).call(Read("Ann")).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(e) if e.kind() == TransportErrorKind::Broken), "{error:?}");
    assert_eq!(portal.calls().len(), 4);
    client(&portal).with_retry(Retry::none()).call(Read("Ann")).await.unwrap_err();
    assert_eq!(portal.calls().len(), 5);
    let portal = Portal::start().await.unwrap();
    portal.on("*").error(503, "QUERY_LIMIT_EXCEEDED", "Too many requests");
    let impatient = client(&portal).with_retry(Retry::default().longest_wait(Duration::from_millis(10)));
    let error = impatient.call(Read("Ann")).await.unwrap_err();
    assert_eq!(error.api().unwrap().system(), Some(SystemError::QueryLimitExceeded));
    assert_eq!(portal.calls().len(), 1);
}

#[tokio::test]
async fn a_renamed_portal_gets_the_same_call_and_is_remembered() {
    let (old, new) = (Portal::start().await.unwrap(), Portal::start().await.unwrap());
    old.rename(&new.address().to_string());
    let renamed = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&renamed);
    let client = builder(&old)
        .on_rename(move |renamed| told.lock().unwrap().push((renamed.from.clone(), renamed.to.clone())))
        .build()
        .unwrap();
    client.call(Write("Ann")).await.unwrap();
    client.clone().call(Write("Bob")).await.unwrap();
    let (before, after) = (old.calls(), new.calls());
    assert_eq!((before.len(), after.len()), (1, 2));
    assert_eq!(before[0].status, 302);
    assert_eq!((&before[0].method, &before[0].params), (&after[0].method, &after[0].params));
    assert_eq!(after[0].params, json!({"fields": {"TITLE": "Ann"}}));
    assert_eq!(*renamed.lock().unwrap(), [(old.url().to_owned(), new.url().to_owned())]);
    assert_eq!(client.portal(), new.url());
}

#[tokio::test]
async fn portals_that_point_at_each_other_are_left() {
    let (one, two) = (Portal::start().await.unwrap(), Portal::start().await.unwrap());
    one.rename(&two.address().to_string());
    two.rename(&one.address().to_string());
    assert!(matches!(client(&one).call(Read("Ann")).await, Err(Error::Redirected(_))));
    assert_eq!((one.calls().len(), two.calls().len()), (2, 2));
}

#[tokio::test]
async fn a_write_of_rest_3_keeps_its_key_over_all_attempts_and_runs_once() {
    let portal = Portal::start().await.unwrap();
    portal.on("tasks.task.add").times(1).fault(Fault::LoseAnswer);
    portal.on("tasks.task.add").times(1).fault(Fault::HtmlAfter(502));
    let task = client(&portal).call(Write3("Ann")).await.unwrap();
    let calls = portal.calls_of("tasks.task.add");
    let keys: Vec<_> = calls.iter().map(|call| call.header("idempotency-key").unwrap()).collect();
    assert_eq!((keys.len(), keys[0] == keys[1], keys[1] == keys[2]), (3, true, true));
    // The answer is that of the first attempt, and there is one task more than before.
    assert_eq!(task["item"]["id"], 201);
    client(&portal).call(Write3("Ann")).await.unwrap();
    assert_ne!(portal.calls_of("tasks.task.add")[3].header("idempotency-key"), Some(keys[0]));
}

#[tokio::test]
async fn a_key_helps_where_no_answer_came_and_not_where_an_error_did() {
    let portal = Portal::start().await.unwrap();
    portal.on("*").times(1).error(500, "INTERNAL_SERVER_ERROR", "Internal server error");
    let error = client(&portal).call(Write3("Ann")).await.unwrap_err();
    assert!(error.may_have_run());
    assert_eq!(portal.calls().len(), 1);
    let portal = Portal::start().await.unwrap();
    portal.on("*").times(1).fault(Fault::HangUp);
    let params = json!({"fields": {"title": "Ann", "creatorId": 1, "responsibleId": 1}});
    client(&portal).call_value_v3("tasks.task.add", params.clone()).await.unwrap_err();
    assert_eq!(portal.calls().len(), 1);
    let own = client(&portal).with_idempotency_key("k").unwrap();
    portal.on("*").times(1).fault(Fault::HangUp);
    own.call_value_v3("tasks.task.add", params).await.unwrap();
    assert_eq!(portal.calls().len(), 3);
}

#[tokio::test]
async fn a_write_that_was_lost_on_the_way_is_told_of_whatever_comes_after() {
    for (status, code) in [(400, "NOT_FOUND"), (401, "NO_AUTH_FOUND")] {
        let portal = Portal::start().await.unwrap();
        portal.on("*").times(1).fault(Fault::HangUp);
        portal.on("*").error(status, code, "said on purpose");
        let error = client(&portal).call(Write3("Ann")).await.unwrap_err();
        assert!(error.may_have_run(), "{error}");
        assert!(matches!(error, Error::Transport(_)), "{error}");
        assert_eq!(portal.calls().len(), 2);
    }
}

#[tokio::test]
async fn an_error_tells_the_id_of_its_request() {
    for fault in [Fault::Html(200), Fault::HangUp] {
        let portal = Portal::start().await.unwrap();
        portal.on("*").fault(fault);
        let error = client(&portal).with_retry(Retry::none()).call(Read("Ann")).await.unwrap_err();
        assert_eq!(error.request_id(), portal.calls()[0].header("x-request-id"));
    }
}

/// A sixth of all calls fail before they are carried out, and as many after.
fn by_chance(portal: &Portal) {
    for fault in [
        refusal(503, "QUERY_LIMIT_EXCEEDED"),
        refusal(429, "SLOW"),
        Fault::Html(502),
        Fault::HangUp,
        Fault::LoseAnswer,
        Fault::HtmlAfter(504),
        Fault::CutBody,
        Fault::CutDocument,
        Fault::Drip(Duration::from_micros(100)),
        Fault::ErrorAfter(500, "ERROR_UNEXPECTED_ANSWER".to_owned()),
    ] {
        portal.on("*").chance(1.0 / 24.0).fault(fault);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_write_runs_twice_in_a_thousand_runs_with_faults_by_chance() {
    let portal = Portal::builder().seed(20_261_122).start().await.unwrap();
    let came = chance(&portal, async |client, title| client.call(Write(title)).await.map(drop)).await;
    check(&portal, came, "crm.deal.list", "/result").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_write_of_rest_3_runs_twice_in_a_thousand_runs_with_faults_by_chance() {
    let portal = Portal::builder().seed(20_261_123).start().await.unwrap();
    let came = chance(&portal, async |client, title| client.call(Write3(title)).await.map(drop)).await;
    check(&portal, came, "tasks.task.list", "/result/tasks").await;
}

/// How a thousand writes ended, and whether they may have been carried out where that is not known.
async fn chance(
    portal: &Portal,
    call: impl AsyncFn(Client, &'static str) -> Result<(), Error<NoErrors>>,
) -> Vec<(&'static str, Result<(), bool>)> {
    by_chance(portal);
    let client = client(portal);
    let run = async |number: usize| {
        let title: &'static str = Box::leak(format!("animal {number}").into_boxed_str());
        (title, call(client.clone(), title).await.map_err(|error| error.may_have_run()))
    };
    futures_util::stream::iter(0..1000).map(run).buffer_unordered(50).collect().await
}

/// Holds how the writes ended against the rows that the portal has now beyond those of its start.
async fn check(portal: &Portal, came: Vec<(&'static str, Result<(), bool>)>, method: &str, items: &str) {
    portal.forget_rules();
    let (calls, mut times) = (portal.count(), HashMap::<String, u32>::new());
    for start in (0..).step_by(50) {
        let params = json!({"filter": {">ID": 200}, "select": ["ID", "TITLE"], "start": start});
        let (_, document) = v2(portal, method, params).await;
        for row in document.pointer(items).unwrap().as_array().unwrap() {
            let title = row.get("TITLE").or(row.get("title")).unwrap();
            *times.entry(title.as_str().unwrap().to_owned()).or_default() += 1;
        }
        if document.get("next").is_none() {
            break;
        }
    }
    for (title, ended) in came {
        let times = times.get(title).copied().unwrap_or_default();
        match ended {
            Ok(()) => assert_eq!(times, 1, "{title}"),
            Err(true) => assert!(times <= 1, "{title} ran {times} times"),
            Err(false) => assert_eq!(times, 0, "{title}"),
        }
    }
    let ran = times.len();
    println!("{calls} calls came in for 1000 writes, {ran} were carried out, none of them twice");
    assert!((500..=1000).contains(&ran) && calls > 1000, "{ran} of {calls}");
}
