//! The body of a call.

use serde_json::{Map, Value, json};

use super::schema::Schemas;
use super::{operation, values};
use crate::plan::{self, Way};
use crate::spec::{Api, Method};

/// The media type of calls and answers.
const JSON: &str = "application/json";
/// The media type of forms.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// The body that a method takes.
pub(super) fn body(schemas: &mut Schemas<'_>, method: &Method) -> Value {
    let at = operation::id(method);
    let named = schemas.object(&method.params, &method.variants, Way::Sent, &at, "");
    let needed = demands(&named);
    let mut content = Map::new();
    if method.positional {
        content.insert(JSON.to_owned(), json!({ "schema": positional(schemas, method, &at, named) }));
    } else if method.api == Api::V2 && is_flat(&named) {
        // OpenAPI has no word for objects in forms as PHP writes them, so forms are for plain values.
        let schema = schemas.define(&at, Way::Sent, Value::Object(named));
        content.extend([JSON, FORM].map(|media| (media.to_owned(), json!({ "schema": schema }))));
    } else {
        content.insert(JSON.to_owned(), json!({ "schema": named }));
    }
    json!({ "required": needed, "content": content })
}

/// Whether a schema of parameters demands any.
fn demands(schema: &Map<String, Value>) -> bool {
    let all = |key: &str| schema.get(key).and_then(Value::as_array);
    let demanding = |schema: &Value| schema.as_object().is_some_and(demands);
    schema.contains_key("required")
        || all("anyOf").is_some_and(|any| any.iter().all(demanding))
        || all("allOf").is_some_and(|all| all.iter().any(demanding))
}

/// Whether all parameters are values without parts.
fn is_flat(named: &Map<String, Value>) -> bool {
    let listed = named.get("properties").and_then(Value::as_object);
    let plain = named.keys().all(|key| matches!(key.as_str(), "type" | "properties" | "required"));
    plain && listed.is_none_or(|listed| listed.values().all(values::is_scalar))
}

/// Parameters by position: a list of the values. Beside a token, which needs a name, the values are called `0`, `1`, …;
/// their own names are for the reader only, so their order has to be that of the positions.
fn positional(schemas: &mut Schemas<'_>, method: &Method, at: &str, named: Map<String, Value>) -> Value {
    let params = plan::merge(&method.params, &method.variants);
    let needed = params.iter().rposition(|param| param.field.required).map_or(0, |last| last + 1);
    let values: Vec<Value> = params
        .iter()
        .map(|param| {
            let value = schemas.value(&param.field, Way::Sent, &format!("{at}.{}", param.field.name));
            // What is left out before another parameter is null.
            if param.field.required { value } else { json!({ "anyOf": [value, { "type": "null" }] }) }
        })
        .collect();
    let numbers = || (0..).map(|number: usize| number.to_string());
    let numbered: Map<String, Value> = numbers().zip(values.iter().cloned()).collect();
    let needed_numbers: Vec<String> = numbers().take(needed).collect();
    json!({
        "anyOf": [
            { "type": "array", "prefixItems": values, "minItems": needed, "maxItems": params.len() },
            { "type": "object", "properties": numbered, "required": needed_numbers },
            named,
        ],
    })
}
