//! The value that the portal takes where none is given, as JSON of the right type.

use serde_json::{Number, Value, json};

use super::common::put;
use super::values::allowed;
use crate::plan::Kind;
use crate::spec::Field;

/// What pages write where there is no default.
const NONE: &[&str] = &["null", "-", "—"];

/// The default of a field in its schema: as a value of one of the kinds, the first that it fits, or as the page writes
/// it.
pub(super) fn set(schema: &mut Value, kinds: &[Kind], field: &Field) {
    let Some(text) = field.default.as_deref().filter(|text| !NONE.contains(text)) else { return };
    match typed(text, kinds, field) {
        Some(value) => put(schema, "default", value),
        None => put(schema, "x-bitrix24-default", json!(text)),
    }
}

fn typed(text: &str, kinds: &[Kind], field: &Field) -> Option<Value> {
    kinds.iter().find_map(|kind| value(text, kind).filter(|value| allowed(value, kind, field)))
}

fn value(text: &str, kind: &Kind) -> Option<Value> {
    let read = || json5::from_str::<Value>(text).ok();
    match kind {
        Kind::Int => text.parse::<i64>().ok().map(Value::from),
        Kind::Number => match text.parse::<i64>() {
            Ok(whole) => Some(Value::from(whole)),
            Err(_) => text.parse().ok().and_then(Number::from_f64).map(Value::Number),
        },
        Kind::Bool => match text {
            "true" | "false" => Some(json!(text == "true")),
            "Y" | "N" => Some(json!(text)),
            "0" | "1" => Some(json!(i32::from(text == "1"))),
            _ => None,
        },
        Kind::Text | Kind::Id | Kind::Date | Kind::DateTime => Some(json!(text)),
        Kind::Object => read().filter(Value::is_object),
        Kind::List(_) => read().filter(Value::is_array),
        Kind::Array => read().filter(|value| value.is_object() || value.is_array()),
        Kind::Any | Kind::Unknown => Some(read().unwrap_or_else(|| json!(text))),
        Kind::Null | Kind::Shared(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_have_the_type_of_the_field() {
        let plain = Field::default();
        for (text, kind, value) in [
            ("12", Kind::Int, Some(json!(12))),
            ("a few", Kind::Int, None),
            ("0.50", Kind::Number, Some(json!(0.5))),
            ("0", Kind::Number, Some(json!(0))),
            ("inf", Kind::Number, None),
            ("false", Kind::Bool, Some(json!(false))),
            ("N", Kind::Bool, Some(json!("N"))),
            ("N", Kind::Text, Some(json!("N"))),
            ("", Kind::Text, Some(json!(""))),
            ("50", Kind::Any, Some(json!(50))),
            ("id", Kind::Any, Some(json!("id"))),
            ("{ID: 'ASC'}", Kind::Object, Some(json!({ "ID": "ASC" }))),
            ("[]", Kind::Object, None),
            ("[]", Kind::Array, Some(json!([]))),
        ] {
            assert_eq!(typed(text, std::slice::from_ref(&kind), &plain), value, "{text} {kind:?}");
        }
    }

    #[test]
    fn what_does_not_fit_stays_as_it_is_written() {
        for (text, kind, expected) in [
            ("12", Kind::Int, json!({ "default": 12 })),
            ("a few", Kind::Int, json!({ "x-bitrix24-default": "a few" })),
            ("null", Kind::Int, json!({})),
        ] {
            let mut schema = json!({});
            set(&mut schema, &[kind], &Field { default: Some(text.to_owned()), ..Field::default() });
            assert_eq!(schema, expected, "{text}");
        }
    }

    #[test]
    fn a_default_that_is_none_of_the_values_is_none() {
        let field = Field { values: vec![crate::spec::Literal::Text("A".to_owned())], ..Field::default() };
        assert_eq!(typed("A", &[Kind::Text], &field), Some(json!("A")));
        assert_eq!(typed("B", &[Kind::Text], &field), None);
        assert_eq!(typed("5", &[Kind::Text, Kind::Int], &field), Some(json!(5)));
    }
}
