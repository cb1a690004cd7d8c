//! A method as an operation.

use serde_json::{Map, Value, json};

use super::schema::Schemas;
use super::{common, request, response};
use crate::plan::{self, BASIC};
use crate::spec::{Api, Deprecation, Effect, Method};

/// The name of an operation: that of the method. Most methods of REST 3.0 are called like older ones.
pub(super) fn id(method: &Method) -> String {
    match method.api {
        Api::V2 => method.method.clone(),
        Api::V3 => format!("v3.{}", method.method),
    }
}

/// The scopes of a method or event, by any of which it is allowed.
pub(super) fn tags(scopes: &[String]) -> Vec<String> {
    if scopes.is_empty() { vec![BASIC.to_owned()] } else { scopes.to_vec() }
}

/// What a page tells of a method or event as such.
pub(super) fn described(
    operation: &mut Map<String, Value>,
    title: &str,
    page: &str,
    deprecated: Option<&Deprecation>,
) {
    if !title.is_empty() {
        operation.insert("summary".to_owned(), json!(title));
    }
    let site = plan::Options::default().docs_base;
    operation.insert("externalDocs".to_owned(), json!({ "url": plan::address(&site, page) }));
    if let Some(deprecation) = deprecated {
        operation.insert("deprecated".to_owned(), json!(true));
        if !deprecation.replaced_by.is_empty() {
            operation.insert("x-bitrix24-replaced-by".to_owned(), json!(deprecation.replaced_by));
        }
    }
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
    operation.insert("operationId".to_owned(), json!(id(method)));
    operation.insert("tags".to_owned(), json!(tags(&method.scopes)));
    described(&mut operation, &method.title, &method.page, method.deprecated.as_ref());
    let mut put = |key: &str, value: Value| {
        operation.insert(key.to_owned(), value);
    };
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
