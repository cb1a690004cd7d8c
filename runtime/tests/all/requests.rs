//! What is sent.

use bitrix24_runtime::{Error, Params};
use serde_json::json;

use crate::portal::{Portal, SECRET};
use crate::sample::{animal, v3};

#[tokio::test]
async fn a_call_is_a_post_of_json_to_the_address_of_the_method() {
    let portal = Portal::ok(r#"{"result":{"ID":"42"}}"#).await;
    let request = animal::Get::new(42).select(["ID", "NAME"]).set("UF_ZOO_1", 1.5);
    let animal = portal.client().call(request).await.unwrap();
    assert_eq!(animal.id, Some(42));

    let seen = portal.only();
    assert_eq!(seen.method, "POST");
    assert_eq!(seen.uri.to_string(), format!("/rest/1/{SECRET}/zoo.animal.get"));
    assert_eq!(seen.headers["content-type"], "application/json");
    assert_eq!(seen.headers["accept"], "application/json");
    let agent = seen.headers["user-agent"].to_str().unwrap();
    assert!(agent.starts_with("bitrix24-rust/"), "{agent}");
    assert_eq!(seen.body, r#"{"ID":42,"SELECT":["ID","NAME"],"UF_ZOO_1":1.5}"#);
}

#[tokio::test]
async fn rest_3_has_its_own_address() {
    let portal = Portal::ok(r#"{"result":true}"#).await;
    assert!(portal.client().call(v3::Tame::new(1)).await.unwrap());
    assert_eq!(portal.only().uri.to_string(), format!("/rest/api/1/{SECRET}/zoo.animal.tame"));

    portal.client().call_value_v3("zoo.animal.tame", Params::new()).await.unwrap();
    let seen = portal.only();
    assert_eq!(seen.uri.to_string(), format!("/rest/api/1/{SECRET}/zoo.animal.tame"));
    assert_eq!(seen.json(), json!({}));
}

#[tokio::test]
async fn nested_objects_and_lists_of_objects() {
    let portal = Portal::ok(r#"{"result":"7"}"#).await;
    let fields = animal::AddFields::new().tame(true);
    let request = animal::Add::new().fields(fields.clone()).meals([fields]);
    assert_eq!(portal.client().call(request).await.unwrap(), 7);
    assert_eq!(portal.only().json(), json!({"fields": {"TAME": "Y"}, "meals": [{"TAME": "Y"}]}));
}

#[tokio::test]
async fn without_a_required_parameter_nothing_is_sent() {
    let portal = Portal::ok(r#"{"result":1}"#).await;
    match portal.client().call(animal::Add::new()).await {
        Err(Error::MissingParameters(error)) => {
            assert_eq!((error.method(), error.names()), ("zoo.animal.add", &["fields".to_owned()][..]));
        }
        other => panic!("{other:?}"),
    }
    assert!(portal.seen().is_empty());
}

#[tokio::test]
async fn parameters_by_position() {
    let portal = Portal::ok(r#"{"result":null}"#).await;
    portal.client().call(animal::Move::new(5)).await.unwrap();
    assert_eq!(portal.only().json(), json!([5]));
    portal.client().call(animal::Move::new(5).silently(true)).await.unwrap();
    assert_eq!(portal.only().json(), json!([5, null, true]));
}

#[tokio::test]
async fn any_method_by_its_name() {
    let portal = Portal::ok(r#"{"result":[1]}"#).await;
    let client = portal.client();
    assert_eq!(client.call_value("any.method", json!({"a": {"b": null}})).await.unwrap(), json!([1]));
    let seen = portal.only();
    assert_eq!(seen.uri.to_string(), format!("/rest/1/{SECRET}/any.method"));
    assert_eq!(seen.json(), json!({"a": {"b": null}}));

    client.call_value("any.method", json!([1, 2])).await.unwrap();
    assert_eq!(portal.only().json(), json!([1, 2]));
    client.call_value("any.method", ()).await.unwrap();
    assert_eq!(portal.only().json(), json!({}));

    let error = client.call_value("../any", ()).await.unwrap_err();
    assert!(matches!(error, Error::InvalidMethodName(_)), "{error:?}");
    assert!(portal.seen().is_empty());
}

#[tokio::test]
async fn settings_of_the_client() {
    let portal = Portal::ok(r#"{"result":true}"#).await;
    let client = portal.builder().user_agent("zoo/1.0").build().unwrap();
    client.call_value("a", ()).await.unwrap();
    assert_eq!(portal.only().headers["user-agent"], "zoo/1.0");

    for agent in ["", "a\nb"] {
        let error = portal.builder().user_agent(agent).build().unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{error:?}");
    }
    let error = portal.builder().allow_http(false).build().unwrap_err();
    assert!(error.to_string().contains("https://"), "{error}");
    let error = bitrix24_runtime::Client::builder().build().unwrap_err();
    assert!(error.to_string().contains("neither the address"), "{error}");
}

#[tokio::test]
async fn connections_are_reused_and_clients_move_between_threads() {
    let portal = Portal::ok(r#"{"result":true}"#).await;
    let client = portal.client();
    for _ in 0..3 {
        let client = client.clone();
        tokio::spawn(async move { client.call(v3::Tame::new(1)).await }).await.unwrap().unwrap();
    }
    let from: Vec<_> = portal.seen().iter().map(|seen| seen.from).collect();
    assert_eq!(from, [from[0]; 3]);
}

#[test]
fn an_unsent_request_is_warned_about() {
    #[expect(unused_must_use, reason = "the warning is what is tested")]
    animal::Get::new(1);
}
