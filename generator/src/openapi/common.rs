//! What all operations share: servers, who calls, errors, and the spellings of basic values.

use serde_json::{Map, Value, json};

use super::response::response;
use crate::spec::{Api, SystemErrors};

/// Where calls go: the address of a webhook, or that of applications. The secret of a webhook is part of its address,
/// for which OpenAPI has no security scheme.
pub(super) fn servers(api: Api) -> Value {
    let root = match api {
        Api::V2 => "https://{portal}/rest",
        Api::V3 => "https://{portal}/rest/api",
    };
    let portal = json!({ "default": "portal.example", "description": "The host of the portal." });
    json!([
        {
            "url": format!("{root}/{{user}}/{{secret}}"),
            "description": "An incoming webhook. Needs no token; keep the address secret.",
            "variables": {
                "portal": portal,
                "user": { "default": "1", "description": "The number of the user who made the webhook." },
                "secret": { "default": "secret", "description": "The secret of the webhook." },
            },
        },
        {
            "url": root,
            "description": "An application, which sends an access token.",
            "variables": { "portal": portal },
        },
    ])
}

/// The ways to call: by a webhook, which needs nothing more, or with a token that has one of the scopes.
pub(super) fn security(scopes: &[String], api: Api) -> Value {
    let schemes: &[&str] = match api {
        Api::V2 => &["token"],
        Api::V3 => &["token", "bearer"],
    };
    let mut ways = vec![json!({})];
    for scheme in schemes {
        let way = |scopes: &[String]| Value::Object(Map::from_iter([((*scheme).to_owned(), json!(scopes))]));
        if scopes.is_empty() {
            ways.push(way(&[]));
        }
        ways.extend(scopes.iter().map(|scope| way(std::slice::from_ref(scope))));
    }
    Value::Array(ways)
}

pub(super) fn security_schemes() -> Value {
    json!({
        "token": {
            "type": "apiKey",
            "in": "query",
            "name": "auth",
            "description": "The access token of an application, got by OAuth 2. It may stand in the body, too.",
        },
        "bearer": {
            "type": "http",
            "scheme": "bearer",
            "description": "The access token of an application, for REST 3.0.",
        },
    })
}

pub(super) fn parameters() -> Value {
    json!({
        "IdempotencyKey": {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Two calls with one key are carried out once.",
            "schema": { "type": "string", "minLength": 1, "maxLength": 255 },
        },
    })
}

/// The name of the component, schema and response, of errors.
pub(super) fn error(api: Api) -> &'static str {
    match api {
        Api::V2 => "Error",
        Api::V3 => "ErrorV3",
    }
}

/// The errors that any method may answer with.
pub(super) fn responses(system: &SystemErrors) -> Value {
    let rows: Vec<_> = system.errors.iter().collect();
    let of = |api| response("An error of the system, with its own status", &reference(error(api)), &rows);
    json!({ "Error": of(Api::V2), "ErrorV3": of(Api::V3) })
}

/// A reference to a schema among the components.
pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// Sets a key of an object; anything else stays as it is.
pub(super) fn put(value: &mut Value, key: &str, inner: Value) {
    if let Value::Object(map) = value {
        map.insert(key.to_owned(), inner);
    }
}

/// Whole numbers as text. The portal sends some of them with decimals.
const INTEGER: &str = r"^[-+]?[0-9]+(\.0*)?$";
/// Numbers as text.
const NUMBER: &str = r"^[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?$";
/// Flags as text.
const FLAG: &str = "^([YyNn01]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$";

/// The schemas that have fixed names.
pub(super) fn schemas() -> impl Iterator<Item = (String, Value)> {
    let nothing = reference("Received.Nothing");
    let integer = json!([{ "type": "integer" }, { "type": "string", "pattern": INTEGER }]);
    let number = json!([{ "type": "number" }, { "type": "string", "pattern": NUMBER }]);
    let flag = json!([{ "type": "boolean" }, { "enum": [0, 1] }, { "type": "string", "pattern": FLAG }]);
    let text = json!([{ "type": "string" }, { "type": "number" }]);
    let list_or_object =
        json!([{ "type": "array", "items": {} }, { "type": "object", "additionalProperties": true }]);
    let any_of = |description: &str, of: &Value| json!({ "description": description, "anyOf": of });
    let or_nothing = |description: &str, of: &Value| {
        let mut of = of.as_array().cloned().unwrap_or_default();
        of.push(nothing.clone());
        any_of(description, &Value::Array(of))
    };
    let time_key = |name: &str, of: &str| (name.to_owned(), reference(&format!("Received.{of}")));
    let time: Map<String, Value> = [
        time_key("start", "Number"),
        time_key("finish", "Number"),
        time_key("duration", "Number"),
        time_key("processing", "Number"),
        time_key("date_start", "DateTime"),
        time_key("date_finish", "DateTime"),
        time_key("operating", "Number"),
        time_key("operating_reset_at", "Integer"),
    ]
    .into_iter()
    .collect();
    let empty_list = json!({ "type": "array", "maxItems": 0 });
    [
        ("Error", json!({
            "description": "An error. Codes are compared without regard to case.",
            "type": "object",
            "required": ["error"],
            "properties": {
                "error": { "type": ["string", "integer"] },
                "error_description": { "type": ["string", "null"] },
            },
        })),
        ("ErrorV3", json!({
            "description": "An error of REST 3.0. Some come in the form of older ones.",
            "anyOf": [
                {
                    "type": "object",
                    "required": ["error"],
                    "properties": {
                        "error": {
                            "type": "object",
                            "required": ["code"],
                            "properties": {
                                "code": { "type": ["string", "integer"] },
                                "message": { "type": ["string", "null"] },
                                "validation": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "properties": {
                                            "field": { "type": ["string", "null"] },
                                            "message": { "type": ["string", "null"] },
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
                reference("Error"),
            ],
        })),
        ("Time", json!({
            "description": "When and how long the portal worked on a call.",
            "type": "object",
            "properties": time,
        })),
        ("Received.Nothing", json!({
            "description": "What stands for no value.",
            "enum": [null, false, ""],
        })),
        ("Received.Integer", or_nothing("A whole number, perhaps as text.", &integer)),
        ("Received.Number", or_nothing("A number, perhaps as text.", &number)),
        ("Received.Flag", json!({
            "description": "A flag: true or false, Y or N, 1 or 0.",
            "anyOf": flag.as_array().cloned().unwrap_or_default().into_iter()
                .chain([json!({ "enum": [null, ""] })]).collect::<Vec<_>>(),
        })),
        ("Received.Text", or_nothing("A text. One of digits may come as a number.", &text)),
        ("Received.Id", or_nothing("A number or a text.", &text)),
        ("Received.Date", or_nothing("A day in one of several forms.", &text)),
        ("Received.DateTime", or_nothing("A day with a time in one of several forms.", &text)),
        ("Received.Empty", any_of(
            "What stands for an object without keys, or for none.",
            &json!([empty_list, nothing]),
        )),
        ("Received.Sparse", any_of(
            "What stands for a list with holes, whose places are then keys, or for none.",
            &json!([
                { "type": "object", "patternProperties": { "^[0-9]+$": {} }, "additionalProperties": false },
                nothing,
            ]),
        )),
        ("Received.Array", or_nothing("A list or an object.", &list_or_object)),
        ("Sent.Integer", any_of("A whole number, perhaps as text.", &integer)),
        ("Sent.Number", any_of("A number, perhaps as text.", &number)),
        ("Sent.Flag", any_of("A flag: true or false, Y or N, 1 or 0.", &flag)),
        ("Sent.Text", any_of("A text, or a number as such.", &text)),
        ("Sent.Id", any_of("A number or a text.", &text)),
        ("Sent.Date", json!({ "description": "A day, best in the form of ISO 8601.", "type": "string" })),
        ("Sent.DateTime", json!({
            "description": "A day with a time, best in the form of ISO 8601.",
            "type": "string",
        })),
        ("Sent.Empty", json!({ "description": "An object without keys.", "type": "array", "maxItems": 0 })),
        ("Sent.Array", any_of("A list or an object.", &list_or_object)),
    ]
    .map(|(name, schema)| (name.to_owned(), schema))
    .into_iter()
}
