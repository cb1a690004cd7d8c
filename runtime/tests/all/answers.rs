//! Good answers.

use bitrix24_runtime::{Answer, Api, Error};
use serde_json::json;

use crate::portal::Portal;
use crate::sample::animal;

#[tokio::test]
async fn a_result_with_all_that_comes_around_it() {
    let portal = Portal::ok(
        r#"{"result":[{"ID":1},{"ID":"2"}],"total":"120","next":50,"time":{"start":1700000000,"finish":"1700000000.5",
            "duration":0.5,"processing":null,"date_start":"2023-11-14T22:13:20+00:00","operating":0.25,
            "operating_reset_at":1700000600,"more":[]}}"#,
    )
    .await;
    let Answer { result, time, total, next, mismatches, .. } =
        portal.client().call_answer(animal::List::new()).await.unwrap();
    assert_eq!(result.iter().map(|animal| animal.id).collect::<Vec<_>>(), [Some(1), Some(2)]);
    assert_eq!((total, next), (Some(120), Some(50)));
    assert!(mismatches.is_empty());
    let time = time.unwrap();
    assert_eq!((time.start, time.finish), (Some(1_700_000_000.0), Some(1_700_000_000.5)));
    assert_eq!((time.duration, time.processing), (Some(0.5), None));
    assert_eq!((time.operating, time.operating_reset_at), (Some(0.25), Some(1_700_000_600)));
    assert_eq!(time.date_start.unwrap().timestamp().unwrap().as_second(), 1_700_000_000);
    assert_eq!(time.extra["more"], json!([]));
}

#[tokio::test]
async fn a_result_with_nothing_around_it() {
    for body in
        [r#"{"result":[]}"#, "\u{feff}{\"result\":[]}", r#"{"result":[],"time":[],"total":null,"next":{}}"#]
    {
        let portal = Portal::ok(body).await;
        let answer = portal.client().call_answer(animal::List::new()).await.unwrap();
        assert!(answer.result.is_empty() && answer.total.is_none() && answer.next.is_none(), "{body}");
    }
}

#[tokio::test]
async fn a_bare_document() {
    for (body, result) in [
        (r#"{"openapi":"3.0.0","time":5}"#, json!({"openapi": "3.0.0", "time": 5})),
        ("[1,2]", json!([1, 2])),
        ("{}", json!({})),
        ("true", json!(true)),
    ] {
        let portal = Portal::ok(body).await;
        let answer = portal.client().call_value_answer(Api::V3, "doc", ()).await.unwrap();
        assert_eq!((answer.result, answer.time), (result, None));
    }
}

#[tokio::test]
async fn an_empty_error_beside_a_result_is_none() {
    for error in [r#""""#, "0", "null", "false", "[]"] {
        let body = format!(r#"{{"result":1,"error":{error}}}"#);
        let portal = Portal::start(200, &[], body.clone()).await;
        assert_eq!(portal.client().call_value("a", ()).await.unwrap(), json!(1), "{body}");
    }
}

#[tokio::test]
async fn a_field_of_the_wrong_kind_stays_in_extra() {
    let portal = Portal::ok(r#"{"result":[{"ID":1},{"ID":"none","PARENT":{"MEALS":[{"id":1},5]}}]}"#).await;
    let answer = portal.client().call_answer(animal::List::new()).await.unwrap();
    assert_eq!(answer.result[1].extra["ID"], "none");
    assert_eq!(answer.result[1].parent.as_ref().unwrap().extra["MEALS"], json!([{"id": 1}, 5]));
    let texts: Vec<_> = answer.mismatches.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "result[1].ID: expected an integer, found a text",
            "result[1].PARENT.MEALS[1]: expected an object, found a number",
        ]
    );

    let strict = portal.builder().strict(true).build().unwrap();
    match strict.call(animal::List::new()).await {
        Err(Error::Decode(error)) => {
            assert_eq!((error.path(), error.value()), ("result[1].ID", &json!("none")));
            assert_eq!(error.to_string(), "zoo.animal.list: result[1].ID: expected an integer, found a text");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_result_of_the_wrong_kind_is_an_error_with_the_result() {
    for (body, found) in [
        (r#"{"result":{"animals":[]}}"#, "result: expected a list, found an object"),
        (r#"{"result":null}"#, "result: expected a value, found null"),
        (r#"{"result":[{"ID":1},"x"]}"#, "result[1]: expected an object, found a text"),
    ] {
        let portal = Portal::ok(body).await;
        match portal.client().call(animal::List::new()).await {
            Err(Error::Decode(error)) => {
                assert_eq!(error.to_string(), format!("zoo.animal.list: {found}"));
                let sent: bitrix24_runtime::Value = serde_json::from_str(body).unwrap();
                assert_eq!(error.into_value(), sent["result"]);
            }
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn conversions_are_reported_when_asked_for() {
    let portal = Portal::ok(r#"{"result":{"ID":"1","TAME":"Y","NAME":"Ada","KEEPER":[]}}"#).await;
    let get = || animal::Get::new(1);
    assert!(portal.client().call_answer(get()).await.unwrap().conversions.is_empty());
    let client = portal.builder().report_conversions(true).build().unwrap();
    let conversions = client.call_answer(get()).await.unwrap().conversions;
    let report: Vec<String> = conversions.iter().map(ToString::to_string).collect();
    assert_eq!(
        report,
        [
            "result.ID: a text read as an integer",
            "result.TAME: a text read as a flag",
            "result.KEEPER: an empty list read as an object",
        ]
    );
}
