//! The body of a call.

use serde_json::{Map, Value, json};

use super::operation;
use super::schema::Schemas;
use crate::plan::{self, Way};
use crate::spec::Method;

/// The body that a method takes.
pub(super) fn body(schemas: &mut Schemas<'_>, method: &Method) -> Value {
    let at = operation::id(method);
    let named = schemas.object(&method.params, &method.variants, Way::Sent, &at, "");
    let needed = ["required", "anyOf", "allOf"].iter().any(|key| named.contains_key(*key));
    let schema =
        if method.positional { positional(schemas, method, &at, named) } else { Value::Object(named) };
    json!({ "required": needed, "content": { "application/json": { "schema": schema } } })
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
