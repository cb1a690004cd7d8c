//! What goes on around calls: tokens, limits, events.

use std::time::Duration;

use bitrix24_mock::{Limits, Portal};
use bitrix24_runtime::{App, Client};
use reqwest::header::{CONTENT_TYPE, LOCATION};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::web::{WEB, post, result, v2};

/// Asks the token endpoint, by GET as the documentation shows it.
async fn token(portal: &Portal, grant: &str, name: &str, value: &str) -> (u16, Value) {
    let app = portal.app();
    let url = format!(
        "{}/oauth/token/?grant_type={grant}&client_id={}&client_secret={}&{name}={value}",
        portal.url(),
        app.id,
        app.secret
    );
    let answer = WEB.get(url).send().await.unwrap();
    (answer.status().as_u16(), serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap())
}

#[tokio::test]
async fn an_application_gets_tokens_which_rotate_and_expire() {
    let portal = Portal::start().await.unwrap();
    let url = format!(
        "{}/oauth/authorize/?client_id={}&state=mine&redirect_uri=http://me.example/back",
        portal.url(),
        portal.app().id
    );
    let answer = WEB.get(url).send().await.unwrap();
    let back = answer.headers()[LOCATION].to_str().unwrap().to_owned();
    assert!(back.starts_with("http://me.example/back?code=") && back.contains("state=mine"), "{back}");
    let code = back.split(['=', '&']).nth(1).unwrap();
    let (status, first) = token(&portal, "authorization_code", "code", code).await;
    assert_eq!((status, &first["client_endpoint"]), (200, &json!(format!("{}/rest/", portal.url()))));
    let (status, again) = token(&portal, "authorization_code", "code", code).await;
    assert_eq!((status, &again["error"]), (400, &json!("invalid_grant")));

    let profile = async |access: &Value| post(&portal, "/rest/profile", &json!({"auth": access})).await;
    assert_eq!(profile(&first["access_token"]).await.0, 200);
    portal.advance(Duration::from_secs(3601));
    let (status, expired) = profile(&first["access_token"]).await;
    assert_eq!((status, &expired["error"]), (401, &json!("expired_token")));
    let refresh = first["refresh_token"].as_str().unwrap();
    let (status, second) = token(&portal, "refresh_token", "refresh_token", refresh).await;
    assert_eq!(status, 200);
    assert_eq!(profile(&second["access_token"]).await.0, 200);
    // Each refresh token is good for one time, and a code for half a minute.
    assert_eq!(token(&portal, "refresh_token", "refresh_token", refresh).await.1["error"], "invalid_grant");
    let late = portal.code(1);
    portal.advance(Duration::from_secs(31));
    assert_eq!(token(&portal, "authorization_code", "code", &late).await.1["error"], "invalid_grant");
    let wrong = WEB.get(format!("{}/oauth/token/?grant_type=refresh_token&client_id=x", portal.url()));
    assert_eq!(wrong.send().await.unwrap().status(), 401);
}

#[tokio::test]
async fn our_client_refreshes_once_for_all_calls() {
    let portal = Portal::start().await.unwrap();
    let app = App::new(&portal.app().id, portal.app().secret.clone()).allow_http(true);
    let app = app.with_server(portal.url()).unwrap();
    let tokens = app.exchange_code(&portal.code(3)).await.unwrap();
    let client = Client::builder().app(app, tokens).allow_http(true).build().unwrap();
    assert_eq!(client.call_value("profile", ()).await.unwrap()["ID"], "3");
    portal.expire_tokens();
    let calls = (0..5).map(|_| client.call_value("profile", ()));
    for answer in futures_util::future::join_all(calls).await {
        assert_eq!(answer.unwrap()["ID"], "3");
    }
}

#[tokio::test]
async fn limits_hold_until_their_time_has_come() {
    let limits = Limits {
        burst: Some((3, 1.0)),
        operating: Some(Duration::from_secs(60)),
        operating_cost: Duration::from_secs(40),
    };
    let portal = Portal::builder().limits(limits).start().await.unwrap();
    let call = async |method: &str| v2(&portal, method, json!({})).await;
    let (status, document) = call("server.time").await;
    assert!(status == 200 && document["time"]["operating"].as_f64().unwrap() >= 40.0, "{document}");
    assert_eq!(call("server.time").await.0, 200);
    let (status, document) = call("server.time").await;
    assert_eq!((status, &document["error"]), (429, &json!("OPERATION_TIME_LIMIT")));
    let (status, document) = call("profile").await;
    assert_eq!((status, &document["error"]), (503, &json!("QUERY_LIMIT_EXCEEDED")));
    portal.advance(Duration::from_secs(5));
    assert_eq!((call("profile").await.0, call("server.time").await.0), (200, 429));
    portal.advance(Duration::from_secs(660));
    assert_eq!(call("server.time").await.0, 200);
    portal.limit(Limits::default());
    let (_, document) = call("server.time").await;
    assert!(document["time"].get("operating").is_none());
}

/// The next form that a handler is sent.
async fn sent(handler: &TcpListener) -> String {
    let (mut stream, _) = handler.accept().await.unwrap();
    let mut text = Vec::new();
    loop {
        let mut part = [0; 4096];
        let read = stream.read(&mut part).await.unwrap();
        text.extend(&part[..read]);
        let all = String::from_utf8_lossy(&text).into_owned();
        let Some((head, body)) = all.split_once("\r\n\r\n") else { continue };
        let length =
            head.to_lowercase().split("content-length: ").nth(1).unwrap().lines().next().unwrap().parse();
        if body.len() >= length.unwrap() {
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
                .await
                .unwrap();
            return body.to_owned();
        }
    }
}

#[tokio::test]
async fn handlers_are_told_of_changes() {
    let portal = Portal::start().await.unwrap();
    let handler = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/handler?x=1", handler.local_addr().unwrap());
    let bind = |event: &str| json!({"event": event, "handler": url});
    for event in ["ONCRMDEALADD", "OnCrmDealDelete"] {
        assert_eq!(result(&portal, "event.bind", bind(event)).await, true);
    }
    let (status, unknown) = v2(&portal, "event.bind", bind("ONNOTHING")).await;
    assert_eq!((status, &unknown["error"]), (400, &json!("ERROR_EVENT_NOT_FOUND")));
    assert_eq!(result(&portal, "event.get", json!({})).await.as_array().unwrap().len(), 2);
    let id = result(&portal, "crm.deal.add", json!({"fields": {"TITLE": "New"}})).await;
    let form = sent(&handler).await;
    for part in ["event=ONCRMDEALADD&", "data%5BFIELDS%5D%5BID%5D=201", "auth%5Bapplication_token%5D="] {
        assert!(form.contains(part), "{part}: {form}");
    }
    assert!(form.contains(portal.application_token()) && !form.contains("refresh_token"));
    // With the token that came a handler may call back.
    let token = form.split("auth%5Baccess_token%5D=").nth(1).unwrap().split('&').next().unwrap();
    assert_eq!(post(&portal, "/rest/profile", &json!({"auth": token})).await.0, 200);
    result(&portal, "crm.deal.update", json!({"id": id, "fields": {"TITLE": "Not bound"}})).await;
    result(&portal, "crm.deal.delete", json!({"id": id})).await;
    assert!(sent(&handler).await.contains("event=ONCRMDEALDELETE&"));
    assert_eq!(result(&portal, "event.unbind", bind("ONCRMDEALADD")).await, json!({"count": 1}));
}

#[tokio::test]
async fn the_offline_queue_keeps_changes_until_they_are_cleared() {
    let portal = Portal::start().await.unwrap();
    let mut bind =
        json!({"event": "ONCRMDEALUPDATE", "event_type": "offline", "handler": "http://me.example/"});
    result(&portal, "event.bind", bind.clone()).await;
    bind["auth_connector"] = json!("own");
    result(&portal, "event.bind", bind).await;
    let update = json!({"id": 5, "fields": {"TITLE": "Changed"}});
    for _ in 0..3 {
        result(&portal, "crm.deal.update", update.clone()).await;
    }
    let own = json!({"id": 6, "auth_connector": "own", "fields": {"TITLE": "Changed by the connector"}});
    result(&portal, "crm.deal.update", own).await;
    // An object stands in the queue once, and changes of the connector's own do not stand in its queue.
    let of_own = result(&portal, "event.offline.get", json!({"auth_connector": "own"})).await;
    assert_eq!(of_own["events"].as_array().unwrap().len(), 1);
    assert_eq!(of_own["events"][0]["EVENT_DATA"], json!({"FIELDS": {"ID": 5}}));
    let taken = result(&portal, "event.offline.get", json!({"clear": 0})).await;
    assert_eq!(taken["events"].as_array().unwrap().len(), 2);
    let process = &taken["process_id"];
    assert_eq!(result(&portal, "event.offline.get", json!({})).await["events"], json!([]));
    let again = result(&portal, "event.offline.get", json!({"process_id": process, "clear": 0})).await;
    assert_eq!(again["events"].as_array().unwrap().len(), 2);
    let one = json!({"process_id": process, "message_id": [taken["events"][0]["MESSAGE_ID"]]});
    result(&portal, "event.offline.clear", one).await;
    assert_eq!(result(&portal, "event.offline.list", json!({})).await.as_array().unwrap().len(), 1);
    result(&portal, "event.offline.error", json!({"process_id": process})).await;
    let failed = result(&portal, "event.offline.list", json!({"error": 1})).await;
    assert_eq!(failed[0]["ERROR"], "1");
}

#[tokio::test]
async fn a_token_endpoint_takes_forms_as_well() {
    let portal = Portal::start().await.unwrap();
    let (app, tokens) = (portal.app(), portal.tokens(4));
    let body = format!(
        "grant_type=refresh_token&client_id={}&client_secret={}&refresh_token={}",
        app.id, app.secret, tokens.refresh
    );
    let request = WEB.post(format!("{}/oauth/token/", portal.url()));
    let answer =
        request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(body).send().await.unwrap();
    let document: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    assert_eq!((&document["user_id"], &document["expires_in"]), (&json!(4), &json!(3600)));
}
