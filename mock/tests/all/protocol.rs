//! The protocol around the methods.

use bitrix24_mock::Portal;
use reqwest::header::CONTENT_TYPE;
use serde_json::{Value, json};

use crate::web::{WEB, post, result, v2, v3};

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn a_list_is_the_same_however_it_is_asked_for() {
    let portal = Portal::start().await.unwrap();
    let query = "filter%5B%3E%3DID%5D=10&filter[<ID]=12&select[]=ID&select[]=TITLE&order[ID]=DESC";
    let params =
        json!({"filter": {">=ID": 10, "<ID": 12}, "select": ["ID", "TITLE"], "order": {"ID": "DESC"}});
    let expected = json!([{"ID": "11", "TITLE": "Deal 11"}, {"ID": "10", "TITLE": "Deal 10"}]);
    assert_eq!(result(&portal, "crm.deal.list", params).await, expected);
    // As PHP folds the case of parameters, and of two the last one counts.
    let folded = json!({"FILTER": {"ID": 1}, "filter": {">=ID": 10, "<ID": 12}, "SELECT": ["ID", "TITLE"],
        "ORDER": {"ID": "DESC"}});
    assert_eq!(result(&portal, "crm.deal.list", folded).await, expected);
    let url = format!("{}crm.deal.list.json", portal.webhook());
    let by_form = WEB.post(&url).header(CONTENT_TYPE, FORM).body(query).send().await.unwrap();
    let by_query = WEB.get(format!("{url}?{query}")).send().await.unwrap();
    for answer in [by_form, by_query] {
        let document: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        assert_eq!((&document["result"], &document["total"]), (&expected, &json!(2)));
        assert!(document["time"]["date_start"].is_string() && document.get("next").is_none());
    }
}

#[tokio::test]
async fn batches_have_the_shapes_of_php() {
    let portal = Portal::start().await.unwrap();
    let batch = async |params: Value| {
        let (status, document) = v2(&portal, "batch", params).await;
        assert_eq!(status, 200);
        document["result"].clone()
    };
    let listed = batch(json!({"cmd": ["server.time", "crm.deal.list?select[]=ID"]})).await;
    assert_eq!(listed["result"].as_array().unwrap().len(), 2);
    assert_eq!((&listed["result_error"], &listed["result_total"]), (&json!([]), &json!({"1": 200})));
    assert_eq!(listed["result_next"], json!({"1": 50}));
    let chained = batch(json!({"halt": 1, "cmd": {
        "add": "crm.company.add?fields[TITLE]=Of%20a%20batch",
        "read": "crm.company.get?id=$result[add]",
        "note": "crm.deal.add?fields[TITLE]=For $result[read][TITLE] and $result[nobody]",
        "deal": "crm.deal.get?id=$result[note]",
        "wrong": "crm.deal.get?id=999999",
        "never": "crm.deal.add?fields[TITLE]=never",
    }}))
    .await;
    assert_eq!(chained["result"]["deal"]["TITLE"], "For Of a batch and $result[nobody]");
    assert_eq!(chained["result_error"], json!({"wrong": {"error": "", "error_description": "Not found"}}));
    assert_eq!(chained["result_time"].as_object().unwrap().len(), 5);
    let text = json!({"a": "batch?cmd[a]=server.time", "b": "no.such"}).to_string();
    let nested = batch(json!({"halt": 0, "cmd": text})).await;
    assert_eq!(nested["result"], json!([]));
    assert_eq!(nested["result_error"]["a"]["error"], "ERROR_BATCH_METHOD_NOT_ALLOWED");
    assert_eq!(nested["result_error"]["b"]["error"], "ERROR_METHOD_NOT_FOUND");
    let many: Vec<_> = (0..52).map(|_| "server.time").collect();
    let many = batch(json!({"cmd": many})).await;
    assert_eq!(many["result"].as_array().unwrap().len(), 50);
    assert_eq!(many["result_error"]["51"]["error"], "ERROR_BATCH_LENGTH_EXCEEDED");
}

#[tokio::test]
async fn rest_3_has_errors_pages_and_batches_of_its_own() {
    let portal = Portal::start().await.unwrap();
    let (status, document) = v3(&portal, "tasks.task.get", json!({})).await;
    let error = &document["error"];
    assert_eq!((status, &error["validation"][0]["field"]), (400, &json!("id")));
    assert_eq!(error["code"], "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION");
    let (status, document) = v3(&portal, "crm.deal.list", json!({})).await;
    assert_eq!((status, &document["error"]), (404, &json!("ERROR_METHOD_NOT_FOUND")));
    let page = json!({"select": ["id"], "filter": [["id", ">", 100], {"logic": "or", "conditions":
        [["id", [101, 102]], ["id", "between", [150, 160]]]}], "pagination": {"limit": 3, "page": 2},
        "order": {"id": "DESC"}});
    let (_, document) = v3(&portal, "tasks.task.list", page).await;
    assert_eq!(document["result"]["items"], json!([{"id": 157}, {"id": 156}, {"id": 155}]));
    for (params, code) in [
        (json!({"filter": [["id", "~", 1]]}), "UNKNOWNFILTEROPERATOREXCEPTION"),
        (json!({"filter": [["nobody", "=", 1]]}), "UNKNOWNDTOPROPERTYEXCEPTION"),
        (json!({"pagination": {"limit": 0}}), "INVALIDPAGINATIONEXCEPTION"),
        (json!({"nobody": 1}), "VALIDATION_REQUESTVALIDATIONEXCEPTION"),
    ] {
        let (status, document) = v3(&portal, "tasks.task.list", params).await;
        assert_eq!(status, 400);
        assert_eq!(document["error"]["code"], format!("BITRIX_REST_V3_EXCEPTION_{code}"));
    }
    let commands = json!([
        {"method": "tasks.task.list", "query": {"select": ["id"], "pagination": {"limit": 2}}, "as": "all"},
        {"method": "tasks.task.list",
            "query": {"select": ["id", "title"], "filter": [["id", {"$refArray": "all.id"}]]}},
    ]);
    let (_, document) = v3(&portal, "batch", commands).await;
    assert_eq!(document["result"][1]["items"][1], json!({"id": 2, "title": "Task 2"}));
    let failing =
        json!([{"method": "tasks.task.get", "query": {"id": 1}}, {"method": "tasks.task.get", "query": {}}]);
    let (status, document) = v3(&portal, "batch", failing).await;
    assert_eq!((status, document.get("result")), (400, None));
}

#[tokio::test]
async fn a_call_of_rest_3_runs_once_for_its_key() {
    let portal = Portal::start().await.unwrap();
    let add = async |key: &str, title: &str| {
        let body = json!({"fields": {"title": title, "creatorId": 1, "responsibleId": 1}}).to_string();
        let url = format!("{}/rest/api/1/mocksecret/tasks.task.add", portal.url());
        let request = WEB.post(url).header(CONTENT_TYPE, "application/json").header("idempotency-key", key);
        let answer = request.body(body).send().await.unwrap();
        let header = |name: &str| answer.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        let (key, replayed) = (header("idempotency-key"), header("idempotent-replayed"));
        let status = answer.status().as_u16();
        let document: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        (status, key, replayed, document)
    };
    let (status, key, replayed, first) = add("k", "Ann").await;
    assert_eq!((status, key.as_deref(), replayed), (200, Some("k"), None));
    let (status, key, replayed, again) = add("k", "Ann").await;
    assert_eq!((status, key.as_deref(), replayed.as_deref(), again), (200, Some("k"), Some("true"), first));
    let (status, .., other) = add("k", "Bob").await;
    assert_eq!(status, 422);
    assert_eq!(other["error"]["code"], "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION");
    assert_eq!(add(&"k".repeat(256), "Ann").await.0, 400);
    portal.advance(std::time::Duration::from_secs(25 * 3600));
    assert_eq!(add("k", "Bob").await.2, None);
    assert_eq!(
        result(&portal, "tasks.task.list", json!({"filter": {">ID": 200}})).await["tasks"][1]["title"],
        "Bob"
    );
}

#[tokio::test]
async fn strangers_are_refused() {
    let portal = Portal::builder().webhook(7, "other").scopes(["task"]).start().await.unwrap();
    for (path, status, code) in [
        ("/rest/1/wrong/profile", 403, "INVALID_CREDENTIALS"),
        ("/rest/2/mocksecret/profile", 403, "INVALID_CREDENTIALS"),
        ("/rest/profile", 401, "NO_AUTH_FOUND"),
        ("/rest/profile?auth=nobody", 401, "invalid_token"),
        ("/rest/1/mocksecret/no.such", 404, "ERROR_METHOD_NOT_FOUND"),
        ("/rest/1/mocksecret/crm.deal.list", 403, "insufficient_scope"),
    ] {
        let (came, document) = post(&portal, path, &json!({})).await;
        assert_eq!((came, &document["error"]), (status, &json!(code)), "{path}");
    }
    let (_, profile) = post(&portal, "/rest/7/other/profile", &json!({})).await;
    assert_eq!(profile["result"]["ID"], "7");
    assert_eq!(WEB.get(format!("{}/nothing", portal.url())).send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn rules_hold_in_their_order_for_commands_too() {
    let portal = Portal::start().await.unwrap();
    portal.on("crm.deal.get").after(1).times(1).error(400, "MY", "my error");
    portal.on("crm.deal.*").times(1).answer(json!({"ID": "of a rule"}));
    portal
        .on("my.method")
        .answer_with(|params| json!({"twice": params["n"].as_i64().unwrap_or_default() * 2}));
    assert_eq!(result(&portal, "crm.deal.get", json!({"id": 1})).await["ID"], "of a rule");
    let batch =
        result(&portal, "batch", json!({"cmd": {"a": "crm.deal.get?id=2", "b": "crm.deal.get?id=3"}})).await;
    assert_eq!(batch["result_error"]["a"]["error"], "MY");
    assert_eq!(batch["result"]["b"]["TITLE"], "Deal 3");
    assert_eq!(result(&portal, "my.method", json!({"n": 21})).await["twice"], 42);
    let calls = portal.calls_of("crm.deal.get");
    let commands: Vec<_> = calls.iter().map(|call| (call.command.as_deref(), call.status)).collect();
    assert_eq!(commands, [(None, 200), (Some("a"), 400), (Some("b"), 200)]);
    assert_eq!(calls[1].params, json!({"id": "2"}));
}

#[tokio::test]
async fn files_go_up_and_down() {
    let portal = Portal::start().await.unwrap();
    let target = result(&portal, "disk.folder.uploadfile", json!({"id": 5, "data": {"NAME": "a.txt"}})).await;
    assert_eq!(target["field"], "file");
    let body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhello\r\n--x--\r\n";
    let request = WEB.post(target["uploadUrl"].as_str().unwrap());
    let answer =
        request.header(CONTENT_TYPE, "multipart/form-data; boundary=x").body(body).send().await.unwrap();
    let document: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    assert_eq!((&document["result"]["NAME"], &document["result"]["SIZE"]), (&json!("a.txt"), &json!("5")));
    let file = result(&portal, "disk.file.get", json!({"id": 5})).await;
    let link = file["DOWNLOAD_URL"].as_str().unwrap();
    assert!(WEB.get(link).send().await.unwrap().bytes().await.unwrap().starts_with(b"file "), "{link}");
}

#[tokio::test]
async fn a_browser_sees_the_calls() {
    let portal = Portal::start().await.unwrap();
    let page = WEB.get(portal.url()).send().await.unwrap();
    assert!(page.headers()["content-security-policy"].to_str().unwrap().contains("default-src 'none'"));
    assert!(page.bytes().await.unwrap().starts_with(b"<!doctype html>"));
    result(&portal, "server.time", json!({"auth": "s3cr3t"})).await;
    let mut calls = WEB.get(format!("{}/calls", portal.url())).send().await.unwrap();
    let first = calls.chunk().await.unwrap().unwrap();
    result(&portal, "profile", json!({})).await;
    let second = calls.chunk().await.unwrap().unwrap();
    for (event, method) in [(first, "server.time"), (second, "profile")] {
        let event = String::from_utf8(event.to_vec()).unwrap();
        let call: Value = serde_json::from_str(event.strip_prefix("data: ").unwrap()).unwrap();
        assert_eq!((&call["method"], &call["status"]), (&json!(method), &json!(200)));
        assert!(!event.contains("s3cr3t"));
    }
}

#[tokio::test]
async fn the_certificate_is_enough_to_trust_the_portal() {
    let portal = Portal::builder().tls().start().await.unwrap();
    let certificate = reqwest::Certificate::from_pem(portal.certificate().unwrap().as_bytes()).unwrap();
    let trusting = reqwest::Client::builder().tls_certs_only([certificate]).build().unwrap();
    let answer = trusting.get(format!("{}profile", portal.webhook())).send().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.version()), (200, reqwest::Version::HTTP_2));
    assert!(WEB.get(format!("{}profile", portal.webhook())).send().await.is_err());
}
