//! Every method of the spec answers, and as the spec says.

use std::path::Path;

use bitrix24_mock::Portal;
use bitrix24_spec::{Api, Field, Method, read};
use serde_json::{Map, Value, json};

use crate::web::{v2, v3};

/// Parameters that a method takes: those that it must be given, with values of their types.
fn params(fields: &[Field]) -> Value {
    let mut params = Map::new();
    let mut groups = Vec::new();
    for field in fields {
        let first_of_group = field.one_of.as_ref().is_some_and(|group| {
            let new = !groups.contains(group);
            groups.push(group.clone());
            new
        });
        if field.required || first_of_group {
            params.insert(field.name.clone(), value(field));
        }
    }
    Value::Object(params)
}

fn value(field: &Field) -> Value {
    let type_ = field.type_.as_deref().unwrap_or_default();
    if !field.fields.is_empty() {
        return params(&field.fields);
    }
    match type_ {
        "object" => json!({"a": 1}),
        type_ if type_.ends_with("[]") || type_ == "array" => json!([1]),
        _ => json!("1"),
    }
}

async fn call(portal: &Portal, method: &Method, params: Value) -> (u16, Value) {
    match method.api {
        Api::V2 => v2(portal, &method.method, params).await,
        Api::V3 => v3(portal, &method.method, params).await,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_method_of_the_spec_answers() {
    let spec = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap();
    let portal = Portal::start().await.unwrap();
    let (mut answered, mut refused, mut documented) = (0, 0, 0);
    for method in spec.methods.iter().filter(|method| method.method != "batch") {
        let name = &method.method;
        let (status, document) = call(&portal, method, params(&method.params)).await;
        // Rows with the ids that were made up here may be missing, and so may events and an application.
        if status == 200 {
            answered += 1;
            // Where a file is to go stands on no page as a result.
            if let (Some(result), None) = (&method.result, document["result"].get("uploadUrl")) {
                shaped(name, &result.fields, &document["result"]);
            }
        } else {
            let known = ["event.bind", "app.info"].contains(&name.as_str())
                || document["error_description"] == "Not found";
            assert!(
                known || method.errors.iter().any(|row| row.status == Some(status)),
                "{name}: {document}"
            );
        }
        if let Some(field) = method.params.iter().find(|field| field.required) {
            let mut without = params(&method.params);
            without.as_object_mut().unwrap().remove(&field.name);
            let (status, document) = call(&portal, method, without).await;
            refused += 1;
            let code = document["error"].as_str().or(document["error"]["code"].as_str());
            let code = code.unwrap_or_else(|| panic!("{name} without {}: {document}", field.name));
            let row = method.errors.iter().find(|row| row.code == code);
            // Some pages have errors with the status of a success.
            let expected = row.and_then(|row| row.status).unwrap_or(400);
            assert!(status == expected || (400..500).contains(&status), "{name}: {status} {document}");
            documented += usize::from(row.is_some());
        }
    }
    println!(
        "{answered} of {} methods gave a result; {refused} refused a call without what they require, {documented} \
        of them with a code of their page",
        spec.methods.len()
    );
    assert!(answered + 30 > spec.methods.len());
}

/// Holds what came against the documented fields, wherever both are objects.
fn shaped(name: &str, fields: &[Field], result: &Value) {
    let Value::Object(map) = result else { return };
    if fields.is_empty() || fields.iter().any(|field| field.name.contains(['<', '#', '.', '…', '{', '*'])) {
        return;
    }
    for (key, value) in map {
        if let Some(field) = fields.iter().find(|field| field.name == *key) {
            shaped(name, &field.fields, value);
        }
    }
    let known = |field: &Field| map.contains_key(&field.name);
    assert!(map.is_empty() || fields.iter().any(known), "{name}: {result}");
}

#[tokio::test]
async fn a_strict_portal_refuses_what_a_portal_lets_pass() {
    let lax = Portal::start().await.unwrap();
    let strict = Portal::builder().strict().start().await.unwrap();
    for (params, status) in [
        (json!({"id": 1}), 200),
        (json!({"id": "1"}), 200),
        (json!({"ID": 1}), 200),
        (json!({"id": 1, "nobody": 1}), 400),
        (json!({"id": {"a": 1}}), 400),
    ] {
        let (came, document) = v2(&strict, "crm.company.get", params.clone()).await;
        assert_eq!(came, status, "{params}: {document}");
        if params["id"] == 1 || params["ID"] == 1 {
            assert_eq!(v2(&lax, "crm.company.get", params).await.0, 200);
        }
    }
}

#[tokio::test]
async fn a_missing_parameter_is_told_as_the_page_says() {
    let portal = Portal::start().await.unwrap();
    for (method, params, code, message) in [
        ("lists.element.get", json!({}), "ERROR_REQUIRED_PARAMETERS_MISSING", "IBLOCK_TYPE_ID"),
        ("imopenlines.bot.session.finish", json!({}), "CHAT_ID_EMPTY", "Chat ID can't be empty"),
        ("tasks.task.add", json!({}), "100", "{fields}"),
        ("feature.get", json!({}), "CODE_EMPTY", "CODE can't be empty"),
    ] {
        let (status, document) = v2(&portal, method, params).await;
        assert_eq!((status, &document["error"]), (400, &json!(code)), "{method}");
        assert!(document["error_description"].as_str().unwrap().contains(message), "{method}: {document}");
    }
}
