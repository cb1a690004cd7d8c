//! Calls without a client of ours, so that nothing between hides what the portal says.

use std::sync::LazyLock;

use bitrix24_mock::Portal;
use reqwest::header::CONTENT_TYPE;
use serde_json::Value;

/// One for all tests, because making one takes its time. It keeps no connections: each test has a runtime of its own.
pub static WEB: LazyLock<reqwest::Client> = LazyLock::new(|| {
    let settings = reqwest::Client::builder().pool_max_idle_per_host(0);
    settings.redirect(reqwest::redirect::Policy::none()).build().unwrap()
});

/// Posts JSON to a path; gives the status and the document.
pub async fn post(portal: &Portal, path: &str, body: &Value) -> (u16, Value) {
    let request = WEB.post(format!("{}{path}", portal.url()));
    let answer =
        request.header(CONTENT_TYPE, "application/json").body(body.to_string()).send().await.unwrap();
    let status = answer.status().as_u16();
    (status, serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap())
}

/// Calls a method of the older API by the webhook; gives the whole document.
pub async fn v2(portal: &Portal, method: &str, params: Value) -> (u16, Value) {
    post(portal, &format!("/rest/1/mocksecret/{method}"), &params).await
}

/// The same for REST 3.0.
pub async fn v3(portal: &Portal, method: &str, params: Value) -> (u16, Value) {
    post(portal, &format!("/rest/api/1/mocksecret/{method}"), &params).await
}

/// What a method gives, where it must give something.
pub async fn result(portal: &Portal, method: &str, params: Value) -> Value {
    let (status, mut document) = v2(portal, method, params).await;
    assert_eq!(status, 200, "{method}: {document}");
    document["result"].take()
}
