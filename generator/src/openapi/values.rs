//! The schema of a value without parts, and the documented values.

use serde_json::{Value, json};

use super::schema::of;
use crate::plan::{Kind, Way};
use crate::spec::{Field, Literal};

/// The schemas for a scalar of one kind: its spellings, or the documented values.
pub(super) fn scalar(kind: &Kind, field: &Field, way: Way, out: &mut Vec<Value>) {
    let base = of(way, name(kind));
    let known = known(kind, &field.values);
    if known.is_empty() {
        out.push(base);
        return;
    }
    out.push(json!({ "enum": known }));
    // The portal may come to send others, whatever its pages say.
    if field.open || way == Way::Received {
        out.push(base);
    }
}

/// Whether a value is one of those that a field documents, or may be another.
pub(super) fn allowed(value: &Value, kind: &Kind, field: &Field) -> bool {
    let known = known(kind, &field.values);
    field.open || known.is_empty() || known.contains(value)
}

/// Whether a schema of what is sent allows values without parts only.
pub(super) fn is_scalar(schema: &Value) -> bool {
    let scalars = [Kind::Int, Kind::Number, Kind::Bool, Kind::Text, Kind::Date, Kind::DateTime, Kind::Id];
    match (schema.get("anyOf").and_then(Value::as_array), schema.get("$ref")) {
        (Some(alternatives), _) => alternatives.iter().all(is_scalar),
        (None, Some(target)) => {
            scalars.iter().any(|kind| of(Way::Sent, name(kind)).get("$ref") == Some(target))
        }
        (None, None) => schema.get("enum").is_some(),
    }
}

/// The name of the component with the spellings of a kind.
fn name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Int => "Integer",
        Kind::Number => "Number",
        Kind::Bool => "Flag",
        Kind::Date => "Date",
        Kind::DateTime => "DateTime",
        Kind::Id => "Id",
        _ => "Text",
    }
}

/// The documented values as a scalar of a kind is written, with the number beside a text of digits and the other way
/// round. Empty where they say nothing about this kind.
fn known(kind: &Kind, values: &[Literal]) -> Vec<Value> {
    let mut known = Vec::new();
    for literal in values {
        let spellings = match (kind, literal) {
            (Kind::Int | Kind::Number, Literal::Text(text)) => match text.parse::<i64>() {
                Ok(number) => vec![json!(number), json!(text)],
                Err(_) => return Vec::new(),
            },
            (_, Literal::Integer(number)) => vec![json!(number), json!(number.to_string())],
            (_, Literal::Text(text)) => match text.parse::<i64>() {
                Ok(number) if number.to_string() == *text => vec![json!(text), json!(number)],
                _ => vec![json!(text)],
            },
            (Kind::Bool, Literal::Boolean(flag)) => vec![json!(flag)],
            (_, Literal::Boolean(flag)) => vec![json!(flag), json!(flag.to_string())],
        };
        known.extend(spellings.into_iter().filter(|value| !known.contains(value)).collect::<Vec<_>>());
    }
    known
}
