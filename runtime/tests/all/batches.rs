//! Batches over HTTP: what goes out, and what becomes of every command.

use std::sync::{Arc, Mutex};

use bitrix24_runtime::{Batch, BatchError, Error, Outcome, Params, Value, to_query};
use serde_json::json;

use crate::batch_portal::{BatchPortal, Fault};
use crate::php::as_php;
use crate::portal::{Portal, SECRET};
use crate::sample::{animal, v3};

fn kinds(done: &bitrix24_runtime::Outcomes) -> String {
    let kind = |outcome: &Outcome| match outcome {
        Outcome::Done(_) => 'd',
        Outcome::Failed(_) => 'f',
        Outcome::NotExecuted => 'n',
        _ => 'u',
    };
    done.iter().map(|(_, outcome)| kind(outcome)).collect()
}

#[tokio::test]
async fn one_failure_leaves_the_other_results() {
    let portal = BatchPortal::start().await;
    let mut batch = Batch::new();
    let cat = batch.add(animal::Get::new(1));
    let none = batch.add_named("none", animal::Get::new(404));
    let list = batch.add(animal::List::new());
    let any = batch.add_value("zoo.animal.nothing", ());
    let moved = batch.add(animal::Move::new(3));
    let mut done = portal.client().batch(batch).await.unwrap();
    assert_eq!(portal.requests(), [5]);
    assert_eq!(kinds(&done), "dfdfd");

    assert_eq!(done.get(&cat).unwrap().name.as_deref(), Some("animal 1"));
    match done.get(&none) {
        Err(Error::Api(error)) => {
            assert_eq!(error.kind(), animal::GetError::NotFound);
            assert_eq!((error.code(), error.method(), error.status()), ("NOT_FOUND", "zoo.animal.get", 200));
            assert!(!format!("{error} {error:?}").contains(SECRET), "{error}");
        }
        other => panic!("{other:?}"),
    }
    let answer = done.answer(&list).unwrap();
    assert_eq!((answer.total, answer.next), (Some(120), Some(50)));
    assert_eq!(answer.time.as_ref().unwrap().operating, Some(0.25));
    assert_eq!(answer, done.take(list).unwrap());
    // A result of null is a result.
    done.get(&moved).unwrap();
    assert_eq!(done.get(&any).unwrap_err().api().unwrap().code(), "ERROR_METHOD_NOT_FOUND");
    assert!(matches!(done.by_name("none"), Some(Outcome::Failed(_))));
    assert!(done.error().is_none());
    assert!(matches!(done.all_done(), Err(Error::Api(error)) if error.code() == "NOT_FOUND"));
}

#[tokio::test]
async fn a_halting_batch_stops_at_the_first_error_over_all_requests() {
    let portal = BatchPortal::start().await;
    let mut batch = Batch::new().halt(true);
    let handles: Vec<_> =
        (0..120).map(|at| batch.add(animal::Get::new(if at == 60 { 404 } else { at }))).collect();
    let done = portal.client().batch(batch).await.unwrap();
    assert_eq!(portal.requests(), [50, 50]);
    assert_eq!(portal.done().len(), 61);
    assert_eq!(kinds(&done), format!("{}f{}", "d".repeat(60), "n".repeat(59)));
    assert_eq!(done.get(&handles[59]).unwrap().id, Some(59));
    match done.get(&handles[61]) {
        Err(Error::Batch(BatchError::NotExecuted(unfinished))) => {
            assert_eq!(
                (unfinished.command().name(), unfinished.command().method()),
                ("c61", "zoo.animal.get")
            );
            assert!(unfinished.cause().is_none());
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(
        done.get(&handles[119]).unwrap_err().to_string(),
        "zoo.animal.get: command c119 was not carried out"
    );
}

#[tokio::test]
async fn a_hundred_and_twenty_commands_go_in_three_requests() {
    let portal = BatchPortal::start().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let progress = Arc::clone(&seen);
    let mut batch = Batch::new().on_part(move |done, all| progress.lock().unwrap().push((done, all)));
    let handles: Vec<_> =
        (0..120).map(|at| batch.add(animal::Get::new(if at == 7 { 404 } else { at }))).collect();
    assert_eq!((batch.len(), batch.is_empty()), (120, false));
    let done = portal.client().batch(batch).await.unwrap();
    assert_eq!(portal.requests(), [50, 50, 20]);
    assert_eq!(*seen.lock().unwrap(), [(50, 120), (100, 120), (120, 120)]);
    for (at, handle) in handles.iter().enumerate().filter(|(at, _)| *at != 7) {
        assert_eq!(done.get(handle).unwrap().id, i64::try_from(at).ok());
    }
    assert!(done.get(&handles[7]).is_err());
}

#[tokio::test]
async fn a_lost_answer_leaves_what_was_done_before_and_stops() {
    let portal = BatchPortal::with(Fault::LoseAnswer(1)).await;
    let mut batch = Batch::new();
    let handles: Vec<_> =
        (0..120).map(|_| batch.add(animal::Add::new().fields(animal::AddFields::new()))).collect();
    let done = portal.client().batch(batch).await.unwrap();
    // Nothing was sent twice, and nothing after the answer that was lost.
    assert_eq!(portal.requests(), [50, 50]);
    assert_eq!(kinds(&done), format!("{}{}{}", "d".repeat(50), "u".repeat(50), "n".repeat(20)));
    assert_eq!(done.get(&handles[49]).unwrap(), 31);
    let Err(Error::Batch(BatchError::Unknown(unknown))) = done.get(&handles[50]) else { panic!() };
    assert!(matches!(unknown.cause(), Some(Error::Transport(_))));
    let error = done.get(&handles[100]).unwrap_err();
    assert!(error.to_string().starts_with("zoo.animal.add: command c100 was not carried out: "), "{error}");
    assert!(matches!(done.error(), Some(Error::Transport(_))));
    assert!(matches!(done.all_done(), Err(Error::Batch(BatchError::Unknown(_)))));
}

#[tokio::test]
async fn a_request_that_was_refused_has_done_nothing() {
    for (status, code, kind) in [
        (401, "NO_AUTH_FOUND", "n"),
        (503, "OVERLOAD_LIMIT", "n"),
        (403, "insufficient_scope", "n"),
        (500, "INTERNAL_SERVER_ERROR", "u"),
    ] {
        let portal = BatchPortal::with(Fault::Refuse(0, status, code)).await;
        let mut batch = Batch::new();
        let handle = batch.add(animal::Add::new().fields(animal::AddFields::new()));
        let done = portal.client().batch(batch).await.unwrap();
        assert_eq!(kinds(&done), kind, "{code}");
        let Err(Error::Batch(error)) = done.get(&handle) else { panic!() };
        assert_eq!(error.cause().unwrap().api().unwrap().code(), code);
    }
}

#[tokio::test]
async fn answers_in_all_of_phps_shapes() {
    let times = r#""result_total":[],"result_next":[],"result_time":[]"#;
    for (body, expected) in [
        (
            format!(
                r#"{{"result":{{"result":{{"c0":{{"ID":1}},"c1":{{"ID":2}}}},"result_error":[],{times}}}}}"#
            ),
            "dd",
        ),
        (
            format!(
                r#"{{"result":{{"result":[],"result_error":{{"c0":"text","c1":{{"error":5}}}},{times}}}}}"#
            ),
            "ff",
        ),
        (format!(r#"{{"result":{{"result":[],"result_error":{{"c0":[],"c1":""}},{times}}}}}"#), "uu"),
        (r#"{"result":{"result":{"c1":{"ID":1}}}}"#.to_owned(), "ud"),
        (r#"{"result":{"result":{"c0":{"ID":1}},"result_error":{"c1":{"error":""}}}}"#.to_owned(), "df"),
        (r#"{"result":[]}"#.to_owned(), "uu"),
        (r#"{"result":{"a":1}}"#.to_owned(), "uu"),
        ("<html>".to_owned(), "uu"),
    ] {
        let portal = Portal::start(200, &[], body.clone()).await;
        let mut batch = Batch::new();
        let (first, second) = (batch.add(animal::Get::new(1)), batch.add(animal::Get::new(2)));
        let done = portal.client().batch(batch).await.unwrap();
        assert_eq!(kinds(&done), expected, "{body}");
        assert_eq!(done.get(&first).is_ok(), expected.starts_with('d'), "{body}");
        assert_eq!(done.get(&second).is_ok(), expected.ends_with('d'), "{body}");
    }
}

#[tokio::test]
async fn a_misfit_in_a_result_is_noted_or_an_error_as_in_a_single_call() {
    let body = r#"{"result":{"result":{"c0":{"ID":"none"}},"result_error":[]}}"#;
    let portal = Portal::ok(body).await;
    let get = || {
        let mut batch = Batch::new();
        let handle = batch.add(animal::Get::new(1));
        (batch, handle)
    };
    let (batch, handle) = get();
    let done = portal.client().batch(batch).await.unwrap();
    assert_eq!(done.answer(&handle).unwrap().mismatches[0].path, "result.ID");
    let (batch, handle) = get();
    let done = portal.builder().strict(true).build().unwrap().batch(batch).await.unwrap();
    assert!(matches!(done.get(&handle), Err(Error::Decode(error)) if error.method() == "zoo.animal.get"));
}

#[tokio::test]
async fn a_command_means_what_the_call_alone_means() {
    let portal = BatchPortal::start().await;
    let client = portal.client();
    let params = json!({
        "flags": [true, false], "none": null, "list": [1, "2", [3.5]], "big": u64::MAX,
        "filter": {">=ID": 5, "@STAGE_ID": ["A&B", "C#D"], "%TITLE": "100% [a] + b=c?d ä"},
        "text": "$ is no $result [a]",
    });
    let mut batch = Batch::new();
    let echo = batch.add_value("echo", params.clone());
    let alone = client.call_value("echo", params.clone()).await.unwrap();
    let together = client.batch(batch).await.unwrap().get(&echo).unwrap();
    assert_eq!(together, as_php(&alone));
    assert_eq!(
        portal.bodies()[1],
        json!({"halt": 0, "cmd": {"c0": format!("echo?{}", to_query(&params).unwrap())}})
    );
}

#[tokio::test]
async fn parameters_by_position_stay_in_order() {
    let portal = BatchPortal::start().await;
    let mut batch = Batch::new();
    batch.add(animal::Move::new(3).silently(true));
    batch.add_value("task.commentitem.add", json!([123, {"POST_MESSAGE": "a&b"}]));
    batch.add_value("profile", ());
    let done = portal.client().batch(batch).await.unwrap();
    assert_eq!(kinds(&done), "dff");
    let cmd = json!({"c0": "zoo.animal.move?0=3&1=&2=1", "c1": "task.commentitem.add?0=123&1[POST_MESSAGE]=a%26b", "c2": "profile"});
    assert_eq!(portal.bodies(), [json!({"halt": 0, "cmd": cmd})]);
}

#[tokio::test]
async fn what_is_wrong_is_said_before_anything_is_sent() {
    type Add = fn(&mut Batch);
    let cases: [(Add, &str); 12] = [
        (
            |b| {
                b.add(animal::Add::new());
            },
            "zoo.animal.add: required parameters are not set: fields",
        ),
        (
            |b| {
                b.add_value("batch", ());
            },
            "batch: command c1 is a batch in a batch",
        ),
        (
            |b| {
                b.add_value("Batch.json", ());
            },
            "Batch.json: command c1 is a batch in a batch",
        ),
        (
            |b| {
                b.add(v3::Tame::new(1));
            },
            "zoo.animal.tame: command c1 belongs to another API than the first of the batch",
        ),
        (
            |b| {
                b.add_value("a?b=c", ());
            },
            r#""a?b=c" is no name of a method"#,
        ),
        (
            |b| {
                b.add_value("a", "text");
            },
            "a: command c1: parameters are an object or a list",
        ),
        (
            |b| {
                b.add_value("a", json!({"b.c": 1}));
            },
            r#"a: command c1: "b.c" cannot name a parameter in a query: PHP would change the name"#,
        ),
        (
            |b| {
                b.add_named("a[", animal::Get::new(1));
            },
            "zoo.animal.get: command a[ needs another name: letters, digits, _ and -, a letter first",
        ),
        (
            |b| {
                b.add_named("1", animal::Get::new(1));
            },
            "zoo.animal.get: command 1 needs another name: letters, digits, _ and -, a letter first",
        ),
        (
            |b| {
                b.add_named("x", animal::Get::new(1));
                b.add_named("x", animal::Get::new(1));
            },
            "zoo.animal.get: command x is not the only one of this name",
        ),
        (
            |b| {
                b.add_value("a", json!({"f": ["hi $RESULT[c0][ID]"]}));
            },
            "a: command c1 has a text that the portal would take for a reference; call it on its own",
        ),
        (
            |b| {
                b.add_value("a", json!({"f": "$nexts[x]"}));
            },
            "a: command c1 has a text that the portal would take for a reference; call it on its own",
        ),
    ];
    let portal = BatchPortal::start().await;
    for (add, text) in cases {
        let mut batch = Batch::new();
        batch.add(animal::Get::new(1));
        add(&mut batch);
        assert_eq!(portal.client().batch(batch).await.unwrap_err().to_string(), text);
    }
    assert!(portal.requests().is_empty());
    assert_eq!(portal.client().batch(Batch::default()).await.unwrap().iter().count(), 0);
    assert!(portal.requests().is_empty());
}

#[tokio::test]
async fn handles_lead_to_their_own_batch_only() {
    let portal = BatchPortal::start().await;
    let (mut one, mut two) = (Batch::new(), Batch::new());
    let mine = one.add(animal::Get::new(1));
    let other = two.add(animal::Get::new(2));
    two.name(&mine, "ignored");
    let mut done = portal.client().batch(one).await.unwrap();
    assert!(matches!(done.get(&other), Err(Error::Batch(BatchError::ForeignHandle))));
    assert!(matches!(done.outcome(&other), Err(Error::Batch(BatchError::ForeignHandle))));
    assert!(matches!(done.take(other), Err(Error::Batch(BatchError::ForeignHandle))));
    assert!(matches!(done.outcome(&mine), Ok(Outcome::Done(_))));
    assert!(done.all_done().unwrap().by_name("c0").is_some());
}

#[tokio::test]
async fn names_chosen_by_the_client_give_way_to_given_ones() {
    let portal = BatchPortal::start().await;
    let mut batch = Batch::new();
    let first = batch.add(animal::Get::new(1));
    batch.add_named("c0", animal::Get::new(2));
    let done = portal.client().batch(batch).await.unwrap();
    assert_eq!(done.get(&first).unwrap().id, Some(1));
    let Some(Outcome::Done(answer)) = done.by_name("c0") else { panic!() };
    assert_eq!(answer.result["ID"], 2);
}

#[tokio::test]
async fn no_print_of_a_batch_shows_parameters() {
    let mut batch = Batch::new();
    let handle = batch.add_value("a", Params::new().set("x", "s3cr3t"));
    let print = format!("{batch:?} {handle:?} {:?}", Value::from(handle.at("[x]").unwrap()));
    assert!(print.contains(r#"methods: ["a"]"#) && !print.contains("s3cr3t"), "{print}");

    // A whole address in the place of a method's name.
    let mut batch = Batch::new();
    batch.add_value(&format!("https://portal.example/rest/1/{SECRET}/profile"), ());
    let print = format!("{batch:?}");
    let error = BatchPortal::start().await.client().batch(batch).await.unwrap_err();
    assert!(matches!(error, Error::InvalidMethodName(_)));
    let print = format!("{print} {error} {error:?}");
    assert!(!print.contains(SECRET), "{print}");
}

#[tokio::test]
async fn a_batch_moves_between_threads() {
    let portal = BatchPortal::start().await;
    let client = portal.client();
    let mut batch = Batch::new().on_part(|_, _| {});
    let get = batch.add(animal::Get::new(1));
    let done = tokio::spawn(async move { client.batch(batch).await }).await.unwrap().unwrap();
    assert_eq!(tokio::spawn(async move { done.get(&get).unwrap().id }).await.unwrap(), Some(1));
}
