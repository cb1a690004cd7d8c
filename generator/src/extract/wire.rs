//! Where an example shows another type than the table gives.

use std::collections::BTreeMap;

use serde_json::Value;

use super::examples::type_of;
use super::sample::Sample;
use super::types::{is_basic, is_scalar, members, split_lists};
use crate::spec::{Field, Literal, Type};

/// The type that the examples show, where it is another than the documented one or the page gives none. Of a union of
/// objects and lists it tells which of them the documented keys belong to.
pub fn wire(type_: Option<&str>, samples: &[&Value]) -> Option<String> {
    let Some(type_) = type_ else { return Sample(samples).type_() };
    if members(type_).filter(|member| is_structured(member)).count() > 1 {
        // Of an empty list nobody can tell what it is.
        let shown = Sample(samples).type_()?;
        let tells = members(&shown).count() == 1 && (shown == "object" || split_lists(&shown).1 > 0);
        return (tells && shown != type_).then_some(shown);
    }
    if type_ == "any" || type_ == "array" {
        // Only a shape that the type leaves open is worth a note.
        let shown = Sample(samples).type_()?;
        let tells = type_ == "array" && members(&shown).count() > 1
            || type_ == "any"
                && members(&shown).count() == 1
                && (shown == "object" || split_lists(&shown).1 > 0)
            || type_ == "array" && shown == "object";
        return tells.then_some(shown);
    }
    samples.iter().find(|value| !fits(type_, value)).and_then(|value| type_of(value))
}

/// Whether all values can be of a basic type, however they are written, and at least one is there to tell.
pub fn can_be(base: &str, values: &[&Value]) -> bool {
    let is_empty = |value: &Value| value.is_null() || value.as_str() == Some("");
    let mut telling = values.iter().filter(|value| !is_empty(value)).peekable();
    telling.peek().is_some() && telling.all(|value| is_of(base, value))
}

fn is_of(base: &str, value: &Value) -> bool {
    match (base, value) {
        ("boolean", Value::Bool(_)) => true,
        ("boolean", Value::Number(number)) => matches!(number.as_u64(), Some(0 | 1)),
        ("boolean", Value::String(text)) => matches!(text.as_str(), "Y" | "N" | "true" | "false" | "1" | "0"),
        ("double", Value::Number(_)) => true,
        ("double", Value::String(text)) => {
            text.starts_with(|c: char| c == '-' || c.is_ascii_digit()) && text.parse::<f64>().is_ok()
        }
        ("integer" | "timestamp" | "user", Value::Number(number)) => number.is_i64() || number.is_u64(),
        // What begins with zeros is a number of something, and no number to count with.
        ("integer" | "timestamp" | "user", Value::String(text)) => {
            text.parse::<i64>().is_ok_and(|number| number.to_string() == *text)
        }
        ("char", Value::String(text)) => text.chars().count() == 1,
        ("string" | "text", Value::String(_)) => true,
        ("date", Value::String(text)) => time_after_date(text).is_some_and(is_midnight),
        ("datetime", Value::String(text)) => time_after_date(text).is_some(),
        _ => false,
    }
}

/// What stands behind the day in a text that begins with one: `2025-12-28`, `28.12.2025` or `12/28/2025`.
fn time_after_date(text: &str) -> Option<&str> {
    let (date, time) = text.split_at_checked(10)?;
    let form: String = date.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    matches!(form.as_str(), "0000-00-00" | "00.00.0000" | "00/00/0000").then_some(time)
}

/// Whether a time says nothing beside the day: there is none, or it is midnight, here or in the zone of the offset.
fn is_midnight(time: &str) -> bool {
    let time = time.trim_start_matches(['T', ' ']);
    let (clock, offset) = time.split_at_checked(8).unwrap_or((time, ""));
    matches!(clock, "" | "00:00" | "00:00:00")
        || clock.ends_with(":00") && offset.strip_prefix('+').is_some_and(|offset| clock.starts_with(offset))
}

/// Opens the list of a field's values where examples show one that it lacks: another spelling, or another value.
pub fn open_values(field: &mut Field, samples: &[&Value]) {
    let listed = |value: &Value| {
        let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        field.values.iter().any(|literal| match literal {
            Literal::Text(text) => *text == shown,
            Literal::Integer(number) => number.to_string() == shown,
            Literal::Boolean(flag) => flag.to_string() == shown,
        })
    };
    let lists = field.type_.as_deref().is_some_and(|type_| type_ == "array" || split_lists(type_).1 > 0);
    let flag = field.type_.as_deref() == Some("boolean");
    let tells = |value: &Value| match value {
        Value::String(text) => !text.is_empty(),
        Value::Number(_) => true,
        Value::Bool(_) => !flag,
        _ => false,
    };
    let beyond = |value: &Value| tells(value) && !listed(value);
    let shows_more = |value: &&Value| match value {
        Value::Array(items) if lists => items.iter().any(beyond),
        value => !lists && beyond(value),
    };
    if !field.values.is_empty() && samples.iter().any(shows_more) {
        field.open = true;
    }
}

/// Takes from the values of a field those of others of the same name: those that fit one of these, and neither the type
/// nor the values of the field.
pub fn forget_others<'f>(
    field: &Field,
    others: impl Iterator<Item = &'f Field> + Clone,
    values: &mut Vec<&Value>,
) {
    let untold = field.type_.is_none() && field.values.is_empty();
    let others = || others.clone().filter(|other| other.name == field.name);
    let of_others = |value: &Value| others().any(|other| is_documented(other, value));
    values.retain(|value| untold || is_documented(field, value) || !of_others(value));
}

/// Whether a value is what a field documents.
fn is_documented(field: &Field, value: &Value) -> bool {
    let mut field = Field { open: false, ..field.clone() };
    open_values(&mut field, &[value]);
    !field.open && wire(field.type_.as_deref(), &[value]).is_none()
}

/// Drops what examples show of shared types where it is what those types are.
pub fn drop_bases(fields: &mut [Field], types: &BTreeMap<String, Type>) {
    for field in fields {
        if let (Some(type_), Some(shown)) = (field.type_.as_deref(), field.wire.as_deref()) {
            let ((name, lists), (shown, depth)) = (split_lists(type_), split_lists(shown));
            let plain =
                types.get(&name.to_lowercase()).filter(|t| t.fields.is_empty() && t.variants.is_empty());
            if lists == depth && plain.is_some_and(|type_| type_.base.as_deref() == Some(shown)) {
                field.wire = None;
            }
        }
        drop_bases(&mut field.fields, types);
        field.variants.iter_mut().for_each(|variant| drop_bases(&mut variant.fields, types));
    }
}

/// Whether a type is an object or a list, as far as its name tells.
fn is_structured(type_: &str) -> bool {
    matches!(type_, "object" | "array") || split_lists(type_).1 > 0
}

/// Whether a value has the form that a type says. Types that are not basic ones fit nothing but null: for them the
/// example is the only place that tells the form.
fn fits(type_: &str, value: &Value) -> bool {
    if value.is_null() {
        return true;
    }
    members(type_).any(|member| {
        if let Some(inner) = member.strip_suffix("[]") {
            let known = is_basic(split_lists(inner).0);
            return value
                .as_array()
                .is_some_and(|items| items.iter().all(|item| fits(inner, item) || !known));
        }
        match member {
            "any" => true,
            // Null itself fits everything.
            "null" => false,
            "integer" | "timestamp" | "user" => value.is_i64() || value.is_u64(),
            "double" => value.is_number(),
            "boolean" => value.is_boolean(),
            "array" => value.is_array(),
            "object" | "time" | "lang_map" => value.is_object(),
            base if base.contains('.') => value.is_string() || value.is_number(),
            base if is_scalar(base) => value.is_string(),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_of_types_however_they_are_written() {
        let cases = [
            ("boolean", json!("Y"), true),
            ("boolean", json!(0), true),
            ("boolean", json!("E"), false),
            ("boolean", json!(2), false),
            ("double", json!(19000), true),
            ("double", json!("19.5"), true),
            ("double", json!("nan"), false),
            ("integer", json!("12"), true),
            ("integer", json!("007"), false),
            ("integer", json!(1.5), false),
            ("user", json!(1), true),
            ("char", json!("Y"), true),
            ("char", json!("YES"), false),
            ("string", json!(1), false),
            ("date", json!("2025-12-28"), true),
            ("date", json!("2025-12-28T00:00:00"), true),
            ("date", json!("2025-12-28T03:00:00+03:00"), true),
            ("date", json!("28.12.2025 10:30:00"), false),
            ("date", json!("soon"), false),
            ("datetime", json!("28.12.2025 10:30:00"), true),
            ("datetime", json!("2025-12-28T10:30:00+03:00"), true),
            ("datetime", json!("10:30"), false),
            ("datetime", json!("§§§§§§"), false),
            ("object", json!({}), false),
        ];
        for (base, value, expected) in cases {
            assert_eq!(can_be(base, &[&value]), expected, "{base} {value}");
        }
    }

    #[test]
    fn empty_values_tell_nothing() {
        let (null, empty, flag) = (json!(null), json!(""), json!("N"));
        assert!(!can_be("boolean", &[&null, &empty]));
        assert!(can_be("boolean", &[&null, &empty, &flag]));
        assert!(!can_be("boolean", &[]));
    }
}
