//! What the client does when a portal fails: no write is carried out twice, reads are made again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bitrix24_runtime::{Error, Retry, SystemError, TransportErrorKind};
use futures_util::StreamExt;
use serde_json::json;

use crate::faulty::{Act, Faulty, Read, Write, Write3};

/// How often a call was made, and how it ended.
async fn made<M: bitrix24_runtime::Method>(first: Act, request: M) -> (usize, Result<(), String>) {
    let portal = Faulty::script([first, Act::result(7)]).await;
    let client = portal.builder().timeout(Duration::from_millis(300)).build().unwrap();
    let ended = client.call(request).await;
    (portal.count(), ended.map(drop).map_err(|error| format!("{} {error}", error.may_have_run())))
}

#[tokio::test]
async fn a_write_whose_answer_is_lost_runs_once_and_a_read_is_made_again() {
    let drip = Act::Drip(Duration::from_millis(50), "x".repeat(100));
    for (fault, what) in [
        (Act::HangUp, "the connection to the portal broke"),
        (Act::Half(r#"{"result":700000}"#.to_owned()), "the connection to the portal broke"),
        (Act::html(502), "HTTP 502"),
        (Act::html(504), "HTTP 504"),
        (Act::html(503), "HTTP 503"),
        (Act::error(500, "INTERNAL_SERVER_ERROR"), "INTERNAL_SERVER_ERROR"),
        (Act::Answer(200, String::new(), r#"{"result":{"id"#.to_owned()), "no JSON"),
        (Act::Silence, "did not answer in time"),
        (drip, "did not answer in time"),
    ] {
        let (times, ended) = made(fault.clone(), Write("Ann")).await;
        assert_eq!(times, 1, "{fault:?}");
        let error = ended.unwrap_err();
        assert!(error.starts_with("true ") && error.contains(what), "{fault:?}: {error}");
        assert_eq!(made(fault.clone(), Read("Ann")).await, (2, Ok(())), "{fault:?}");
    }
}

#[tokio::test]
async fn what_the_portal_has_refused_is_made_again_whatever_it_does() {
    for refusal in [
        Act::error(503, "QUERY_LIMIT_EXCEEDED"),
        Act::Answer(429, "retry-after: 0\r\n".to_owned(), r#"{"error":"TOO_MANY"}"#.to_owned()),
    ] {
        assert_eq!(made(refusal.clone(), Write("Ann")).await, (2, Ok(())), "{refusal:?}");
        assert_eq!(made(refusal.clone(), Read("Ann")).await, (2, Ok(())), "{refusal:?}");
    }
}

#[tokio::test]
async fn what_does_not_help_is_not_tried() {
    for fault in [
        Act::error(503, "OVERLOAD_LIMIT"),
        Act::error(500, "PORTAL_DELETED"),
        Act::error(400, "NOT_FOUND"),
        Act::html(200),
        Act::html(403),
    ] {
        let (times, ended) = made(fault.clone(), Read("Ann")).await;
        assert_eq!((times, ended.is_err()), (1, true), "{fault:?}");
    }
}

#[tokio::test]
async fn attempts_come_to_an_end() {
    let portal = Faulty::script([Act::HangUp]).await;
    let error = portal.client().call(Read("Ann")).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(e) if e.kind() == TransportErrorKind::Broken), "{error:?}");
    assert_eq!(portal.count(), 4);
    let once = portal.client().with_retry(Retry::none());
    once.call(Read("Ann")).await.unwrap_err();
    assert_eq!(portal.count(), 5);
    let portal = Faulty::script([Act::error(503, "QUERY_LIMIT_EXCEEDED")]).await;
    let impatient = portal.client().with_retry(Retry::default().longest_wait(Duration::from_millis(10)));
    let error = impatient.call(Read("Ann")).await.unwrap_err();
    assert_eq!(error.api().unwrap().system(), Some(SystemError::QueryLimitExceeded));
    assert_eq!(portal.count(), 1);
}

#[tokio::test]
async fn a_renamed_portal_gets_the_same_call_and_is_remembered() {
    for status in [301, 302, 307, 308] {
        let new = Faulty::script([Act::result(7)]).await;
        let url = new.url();
        let old = Faulty::start(move |asked, _| Act::moved(status, &format!("{url}{}", asked.path))).await;
        let renamed = Arc::new(Mutex::new(Vec::new()));
        let told = Arc::clone(&renamed);
        let client = old
            .builder()
            .on_rename(move |renamed| told.lock().unwrap().push((renamed.from.clone(), renamed.to.clone())))
            .build()
            .unwrap();
        client.call(Write("Ann")).await.unwrap();
        client.clone().call(Write("Bob")).await.unwrap();
        assert_eq!((old.count(), new.count()), (1, 2));
        assert_eq!(old.asked()[0].body, new.asked()[0].body);
        assert_eq!(old.asked()[0].path, new.asked()[0].path);
        assert_eq!(new.asked()[0].json(), json!({"NAME": "Ann"}));
        assert_eq!(*renamed.lock().unwrap(), [(old.url(), new.url())]);
        assert_eq!(client.portal(), new.url());
    }
}

#[tokio::test]
async fn portals_that_point_at_each_other_are_left() {
    let other = Arc::new(Mutex::new(String::new()));
    let to = Arc::clone(&other);
    let one =
        Faulty::start(move |asked, _| Act::moved(302, &format!("{}{}", to.lock().unwrap(), asked.path)))
            .await;
    let url = one.url();
    let two = Faulty::start(move |asked, _| Act::moved(302, &format!("{url}{}", asked.path))).await;
    *other.lock().unwrap() = two.url();
    assert!(matches!(one.client().call(Read("Ann")).await, Err(Error::Redirected(_))));
    assert_eq!((one.count(), two.count()), (2, 2));
}

#[tokio::test]
async fn a_write_of_rest_3_keeps_its_key_over_all_attempts() {
    let portal = Faulty::script([Act::HangUp, Act::html(502), Act::result(true)]).await;
    portal.client().call(Write3("Ann")).await.unwrap();
    let asked = portal.asked();
    let keys: Vec<_> = asked.iter().map(|call| call.header("idempotency-key").unwrap()).collect();
    assert_eq!((keys.len(), keys[0] == keys[1], keys[1] == keys[2]), (3, true, true));
    assert_eq!(keys[0].len(), 32);
    portal.client().call(Write3("Ann")).await.unwrap();
    assert_ne!(portal.asked()[3].header("idempotency-key"), Some(keys[0]));
    let own = portal.client().with_idempotency_key("order 7").unwrap();
    own.call(Write3("Ann")).await.unwrap();
    assert_eq!(portal.asked()[4].header("idempotency-key"), Some("order 7"));
    for wrong in ["", "ä", "\n", &"x".repeat(256)] {
        assert!(portal.client().with_idempotency_key(wrong).is_err(), "{wrong}");
    }
}

#[tokio::test]
async fn a_key_helps_where_no_answer_came_and_not_where_an_error_did() {
    // The portal keeps results, but no errors: the same call would run again.
    let portal = Faulty::script([Act::error(500, "INTERNAL_SERVER_ERROR"), Act::result(true)]).await;
    let error = portal.client().call(Write3("Ann")).await.unwrap_err();
    assert!(error.may_have_run());
    assert_eq!(portal.count(), 1);
    // Of a batch, and of what no page describes, nothing is promised; a key of one's own is one's own promise.
    let portal = Faulty::script([Act::HangUp, Act::result(true)]).await;
    portal.client().call_value_v3("zoo.any", ()).await.unwrap_err();
    assert_eq!(portal.count(), 1);
    let portal = Faulty::script([Act::HangUp, Act::result(true)]).await;
    portal.client().with_idempotency_key("k").unwrap().call_value_v3("zoo.any", ()).await.unwrap();
    assert_eq!(portal.count(), 2);
}

#[tokio::test]
async fn a_write_that_was_lost_on_the_way_is_told_of_whatever_comes_after() {
    for last in [Act::error(400, "NOT_FOUND"), Act::error(401, "NO_AUTH_FOUND")] {
        let portal = Faulty::script([Act::HangUp, last]).await;
        let error = portal.client().call(Write3("Ann")).await.unwrap_err();
        assert!(error.may_have_run(), "{error}");
        assert!(matches!(error, Error::Transport(_)), "{error}");
        assert_eq!(portal.count(), 2);
    }
}

#[tokio::test]
async fn a_write_that_is_answered_with_anything_else_is_not_done() {
    for body in [r#"{"message":"blocked"}"#, "{}", "null", "[]"] {
        let portal = Faulty::script([Act::Answer(200, String::new(), body.to_owned())]).await;
        let error = portal.client().call(Write("Ann")).await.unwrap_err();
        assert!(matches!(error, Error::UnexpectedAnswer(_)), "{body}: {error}");
        assert!(error.may_have_run());
        // Some methods that read have a document of their own.
        portal.client().call(Read("Ann")).await.unwrap();
    }
}

#[tokio::test]
async fn links_of_others_in_error_texts_are_not_printed() {
    let text = "cannot fetch https://files.example/a/b.pdf?X-Amz-Signature=s1gned&sign=s1gned";
    let portal = Faulty::script([Act::json(400, &json!({"error": "E", "error_description": text}))]).await;
    let error = portal.client().call(Write("Ann")).await.unwrap_err();
    assert!(!format!("{error} {error:?} {error:#?}").contains("s1gned"), "{error:?}");
    assert_eq!(error.api().unwrap().description(), text);
}

#[tokio::test]
async fn a_key_is_not_sent_where_it_means_nothing() {
    let portal = Faulty::script([Act::result(7)]).await;
    portal.client().call(Write("Ann")).await.unwrap();
    portal.client().call(Read("Ann")).await.unwrap();
    portal.client().call_value("a", ()).await.unwrap();
    assert!(portal.asked().iter().all(|call| call.header("idempotency-key").is_none()));
    portal.client().call_value_v3("a", ()).await.unwrap();
    assert!(portal.asked().last().unwrap().header("idempotency-key").is_some());
}

#[tokio::test]
async fn an_error_tells_the_id_of_its_request() {
    for fault in [Act::error(400, "NOT_FOUND"), Act::html(200), Act::HangUp] {
        let portal = Faulty::script([fault]).await;
        let error = portal.client().call(Write("Ann")).await.unwrap_err();
        let asked = portal.asked();
        assert_eq!(error.request_id(), asked[0].header("x-request-id"));
        assert_eq!(error.erase().request_id().map(str::len), Some(32));
    }
}

/// What a portal has done with writes that are told apart by their names.
#[derive(Default)]
struct Ledger(Mutex<HashMap<String, u32>>);

impl Ledger {
    fn run(&self, name: &str) {
        *self.0.lock().unwrap().entry(name.to_owned()).or_default() += 1;
    }

    fn times(&self, name: &str) -> u32 {
        self.0.lock().unwrap().get(name).copied().unwrap_or_default()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_write_runs_twice_in_a_thousand_runs_with_faults_by_chance() {
    let requests = chance(20_261_122, async |client, name| client.call(Write(name)).await).await;
    println!("{requests} calls came in for 1000 writes, none was carried out twice");
}

/// The same for REST 3.0, where writes are made again, and a portal that keeps what came of each key.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_write_of_rest_3_runs_twice_in_a_thousand_runs_with_faults_by_chance() {
    let requests = chance(20_261_123, async |client, name| client.call(Write3(name)).await).await;
    println!("{requests} calls came in for 1000 writes of REST 3.0, none was carried out twice");
}

async fn chance(
    seed: u64,
    call: impl AsyncFn(
        bitrix24_runtime::Client,
        &'static str,
    ) -> Result<bitrix24_runtime::Value, Error<bitrix24_runtime::NoErrors>>,
) -> usize {
    let done: Mutex<HashMap<String, ()>> = Mutex::default();
    let (ledger, chance) = (Arc::new(Ledger::default()), Mutex::new(fastrand::Rng::with_seed(seed)));
    let kept = Arc::clone(&ledger);
    // Not the second that a refusal costs otherwise: a thousand runs are to end soon.
    let at_once = "retry-after: 0\r\n".to_owned();
    let portal = Faulty::start(move |asked, _| {
        let name = asked.json()["NAME"].as_str().unwrap().to_owned();
        let mut chance = chance.lock().unwrap();
        // With a key that it knows the portal gives the result that it has kept.
        let key = asked.header("idempotency-key").map(str::to_owned);
        let known = key.as_ref().is_some_and(|key| done.lock().unwrap().contains_key(key));
        let ran = |act: Act, succeeded: bool| {
            if !known {
                kept.run(&name);
            }
            if let Some(key) = key.clone().filter(|_| succeeded) {
                done.lock().unwrap().insert(key, ());
            }
            act
        };
        let answer = r#"{"result":7,"time":{"start":1}}"#;
        match chance.u8(0..16) {
            // Before the call was carried out.
            0 | 1 => Act::Answer(503, at_once.clone(), r#"{"error":"QUERY_LIMIT_EXCEEDED"}"#.to_owned()),
            2 => Act::Answer(429, at_once.clone(), r#"{"error":"SLOW"}"#.to_owned()),
            3 => Act::html(502),
            4 => Act::HangUp,
            5 => Act::error(500, "INTERNAL_SERVER_ERROR"),
            // After it.
            6 => ran(Act::HangUp, true),
            7 => ran(Act::html(504), true),
            8 => ran(Act::Half(answer.to_owned()), true),
            9 => ran(Act::Answer(200, String::new(), answer.split_at(20).0.to_owned()), true),
            10 => ran(Act::Drip(Duration::from_micros(100), answer.to_owned()), true),
            11 => ran(Act::error(500, "ERROR_UNEXPECTED_ANSWER"), false),
            _ => ran(Act::Answer(200, String::new(), answer.to_owned()), true),
        }
    })
    .await;
    let client = portal.client();
    let run = async |run: usize| {
        let name = format!("animal {run}");
        match call(client.clone(), Box::leak(name.clone().into_boxed_str())).await {
            Ok(id) => assert_eq!((id.as_i64(), ledger.times(&name)), (Some(7), 1), "{name}"),
            Err(error) if error.may_have_run() => assert!(ledger.times(&name) <= 1, "{name}"),
            Err(error) => assert_eq!(ledger.times(&name), 0, "{name}: {error}"),
        }
        ledger.times(&name)
    };
    let runs = futures_util::stream::iter(0..1000).map(run).buffer_unordered(50);
    let ran: u32 = runs.collect::<Vec<_>>().await.iter().sum();
    println!("seed {seed}: {ran} of 1000 writes were carried out");
    assert!((500..=1000).contains(&ran) && portal.count() > 1000, "{ran} of {}", portal.count());
    portal.count()
}
