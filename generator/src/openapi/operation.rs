//! A method as an operation.

use serde_json::{Map, Value, json};

use super::schema::Schemas;
use super::{common, request, response};
use crate::plan::{self, BASIC};
use crate::spec::{Api, Effect, Method};

/// The name of an operation: that of the method. Most methods of REST 3.0 are called like older ones.
pub(super) fn id(method: &Method) -> String {
    match method.api {
        Api::V2 => method.method.clone(),
        Api::V3 => format!("v3.{}", method.method),
    }
}

/// The scopes of a method.
pub(super) fn tags(method: &Method) -> Vec<String> {
    if method.scopes.is_empty() { vec![BASIC.to_owned()] } else { method.scopes.clone() }
}

/// What stands under the path of a method.
pub(super) fn path_item(schemas: &mut Schemas<'_>, method: &Method) -> Value {
    let mut item = Map::new();
    if method.api == Api::V3 {
        item.insert("servers".to_owned(), common::servers(Api::V3));
    }
    item.insert("post".to_owned(), Value::Object(operation(schemas, method)));
    Value::Object(item)
}

fn operation(schemas: &mut Schemas<'_>, method: &Method) -> Map<String, Value> {
    let mut operation = Map::new();
    let mut put = |key: &str, value: Value| {
        operation.insert(key.to_owned(), value);
    };
    put("operationId", json!(id(method)));
    put("tags", json!(tags(method)));
    if !method.title.is_empty() {
        put("summary", json!(method.title));
    }
    let site = plan::Options::default().docs_base;
    put("externalDocs", json!({ "url": plan::address(&site, &method.page) }));
    if let Some(deprecation) = &method.deprecated {
        put("deprecated", json!(true));
        if !deprecation.replaced_by.is_empty() {
            put("x-bitrix24-replaced-by", json!(deprecation.replaced_by));
        }
    }
    if let Some(effect) = &method.idempotent {
        put("x-bitrix24-effect", json!(effect));
    }
    if let Some(access) = &method.access {
        put("x-bitrix24-access", json!(access));
    }
    if let Some(paged) = &method.paged {
        put("x-bitrix24-paged", json!(paged));
    }
    if method.positional {
        let names: Vec<&str> = method.params.iter().map(|param| param.name.as_str()).collect();
        put("x-bitrix24-positional", json!(names));
    }
    if method.api == Api::V3 || !method.scopes.is_empty() {
        put("security", common::security(&method.scopes, method.api));
    }
    if method.api == Api::V3 && method.idempotent == Some(Effect::Write) {
        put("parameters", json!([{ "$ref": "#/components/parameters/IdempotencyKey" }]));
    }
    put("requestBody", request::body(schemas, method));
    put("responses", response::responses(schemas, method));
    operation
}
