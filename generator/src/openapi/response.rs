//! What a call is answered with.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::common::{self, reference};
use super::operation;
use super::schema::Schemas;
use crate::plan::{Way, as_field};
use crate::spec::{Api, ErrorRow, Method, PagedBy};

/// The status of a call that was carried out.
const OK: u16 = 200;

/// The answers of a method by their status.
pub(super) fn responses(schemas: &mut Schemas<'_>, method: &Method) -> Value {
    let mut by_status: BTreeMap<Option<u16>, Vec<&ErrorRow>> = BTreeMap::new();
    for row in &method.errors {
        by_status.entry(row.status).or_default().push(row);
    }
    let success = success(schemas, method);
    let mut responses = Map::new();
    // Some errors come with the status of a success.
    let found = match by_status.remove(&Some(OK)) {
        Some(rows) => {
            let schema = json!({ "anyOf": [success, reference(common::error(method.api))] });
            response("The result, or an error", &schema, &rows)
        }
        None => response("The result", &success, &[]),
    };
    responses.insert(OK.to_string(), found);
    let error = reference(common::error(method.api));
    let other = by_status.remove(&None);
    for (status, rows) in by_status {
        let status = status.unwrap_or_default();
        responses.insert(status.to_string(), response(&format!("Error {status}"), &error, &rows));
    }
    let default = match other {
        Some(rows) => {
            response("Errors whose status is not documented, and those of the system", &error, &rows)
        }
        None => json!({ "$ref": format!("#/components/responses/{}", common::error(method.api)) }),
    };
    responses.insert("default".to_owned(), default);
    Value::Object(responses)
}

/// A response with the errors that are documented for it.
pub(super) fn response(description: &str, schema: &Value, errors: &[&ErrorRow]) -> Value {
    let mut response = json!({
        "description": description,
        "content": { "application/json": { "schema": schema } },
    });
    if let (Value::Object(response), false) = (&mut response, errors.is_empty()) {
        response.insert("x-bitrix24-errors".to_owned(), json!(errors));
    }
    response
}

/// The envelope around the result.
fn success(schemas: &mut Schemas<'_>, method: &Method) -> Value {
    let mut properties = Map::new();
    let mut envelope = json!({ "type": "object" });
    match &method.result {
        Some(result) => {
            let at = format!("{}.result", operation::id(method));
            properties.insert("result".to_owned(), schemas.value(&as_field(result), Way::Received, &at));
            common::put(&mut envelope, "required", json!(["result"]));
        }
        None => {
            properties.insert("result".to_owned(), json!({}));
        }
    }
    if method.paged.as_ref().is_some_and(|paged| paged.by == PagedBy::Start) && method.api == Api::V2 {
        properties.insert("total".to_owned(), reference("Received.Integer"));
        properties.insert("next".to_owned(), reference("Received.Integer"));
    }
    properties.insert("time".to_owned(), reference("Time"));
    common::put(&mut envelope, "properties", Value::Object(properties));
    envelope
}
