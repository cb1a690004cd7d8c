//! All leniency towards what the portal sends in place of the documented type, and nothing else.
//!
//! | documented | also read |
//! |---|---|
//! | integer | `"12"`, `12.0`, `"12.00"` |
//! | number | `"12.5"` |
//! | flag | `"Y"`, `"N"`, `1`, `0`, `"1"`, `"0"`, `"true"`, `"false"`, whatever the case |
//! | text, date, link | `12`, `12.5` |
//! | object, map | `[]` for the empty one; a list for the map with the keys `0`, `1`, … |
//! | list | an object whose keys are numbers: what PHP makes of a list with holes |
//!
//! Nothing at all is `null`; in place of a number, a date, a link, a list or an object also `false` and `""`, of a flag
//! also `""`, of a text also `false`.
//!
//! Every type has a check, which looks at the value without touching it, and a conversion, which takes it apart. The
//! conversion is only called with what the check has passed, and needs no errors.

use serde_json::{Number, Value};

use crate::Map;

/// The largest whole number up to which every whole number has a floating-point form of its own: 2^53.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// What a check finds in a value that is not of the wrong kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// A value.
    Some,
    /// What stands for no value.
    Nothing,
}

pub(crate) fn check_int(value: &Value) -> Option<Found> {
    int(value).map(|_| Found::Some).or_else(|| nothing(value))
}

pub(crate) fn int(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| whole(number.as_f64()?)),
        Value::String(text) => text.parse().ok().or_else(|| whole(parse_number(text)?)),
        _ => None,
    }
}

pub(crate) fn check_number(value: &Value) -> Option<Found> {
    number(value).map(|_| Found::Some).or_else(|| nothing(value))
}

pub(crate) fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64().filter(|number| number.is_finite()),
        Value::String(text) => parse_number(text),
        _ => None,
    }
}

/// A whole number is written without a decimal point, as the portal writes it too.
pub(crate) fn from_number(number: f64) -> Value {
    match whole(number) {
        // Negative zero stays what it is.
        Some(whole) if whole != 0 || number.is_sign_positive() => Value::from(whole),
        _ => Number::from_f64(number).map_or(Value::Null, Value::Number),
    }
}

pub(crate) fn check_flag(value: &Value) -> Option<Found> {
    match flag(value) {
        Some(_) => Some(Found::Some),
        None => nothing(value),
    }
}

pub(crate) fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::Number(number) => match number.as_i64() {
            Some(1) => Some(true),
            Some(0) => Some(false),
            _ => None,
        },
        Value::String(text) => match text.as_str() {
            "Y" | "y" | "1" => Some(true),
            "N" | "n" | "0" => Some(false),
            text if text.eq_ignore_ascii_case("true") => Some(true),
            text if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        },
        _ => None,
    }
}

pub(crate) fn check_text(value: &Value) -> Option<Found> {
    match value {
        Value::String(_) | Value::Number(_) => Some(Found::Some),
        Value::Null | Value::Bool(false) => Some(Found::Nothing),
        _ => None,
    }
}

/// A text that is not empty.
pub(crate) fn check_filled(value: &Value) -> Option<Found> {
    match value {
        Value::String(text) if text.is_empty() => Some(Found::Nothing),
        value => check_text(value),
    }
}

pub(crate) fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

pub(crate) fn check_object(value: &Value) -> Option<Found> {
    match value {
        Value::Object(_) => Some(Found::Some),
        Value::Array(list) if list.is_empty() => Some(Found::Some),
        value => nothing(value),
    }
}

pub(crate) fn check_map(value: &Value) -> Option<Found> {
    match value {
        Value::Object(_) | Value::Array(_) => Some(Found::Some),
        value => nothing(value),
    }
}

/// The fields of an object or the entries of a map.
pub(crate) fn map(value: Value) -> Map {
    match value {
        Value::Object(map) => map,
        Value::Array(list) => {
            list.into_iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect()
        }
        _ => Map::new(),
    }
}

pub(crate) fn check_list(value: &Value) -> Option<Found> {
    match value {
        Value::Array(_) => Some(Found::Some),
        Value::Object(map) if map.keys().all(|key| is_index(key)) => Some(Found::Some),
        Value::Object(_) => None,
        value => nothing(value),
    }
}

pub(crate) fn list(value: Value) -> Vec<Value> {
    match value {
        Value::Array(list) => list,
        Value::Object(map) => map.into_iter().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    }
}

/// The items of a value that [`check_list`] has passed.
pub(crate) fn items(value: &Value) -> impl Iterator<Item = &Value> {
    let (list, map) = match value {
        Value::Array(list) => (Some(list), None),
        Value::Object(map) => (None, Some(map)),
        _ => (None, None),
    };
    list.into_iter().flatten().chain(map.into_iter().flat_map(Map::values))
}

fn nothing(value: &Value) -> Option<Found> {
    match value {
        Value::Null | Value::Bool(false) => Some(Found::Nothing),
        Value::String(text) if text.is_empty() => Some(Found::Nothing),
        _ => None,
    }
}

fn is_index(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|b| b.is_ascii_digit())
}

/// A whole number that floating point holds exactly.
fn whole(number: f64) -> Option<i64> {
    #[allow(clippy::cast_possible_truncation, reason = "the guard leaves only what fits")]
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
}

/// A finite number in plain digits: `str::parse` alone would also take `inf` and `nan`.
fn parse_number(text: &str) -> Option<f64> {
    text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.'))
        .then(|| text.parse().ok())?
        .filter(|number: &f64| number.is_finite())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn integers() {
        for (value, read) in [
            (json!(12), Some(12)),
            (json!("12"), Some(12)),
            (json!("-9223372036854775808"), Some(i64::MIN)),
            (json!(12.0), Some(12)),
            (json!("12.00"), Some(12)),
            (json!(12.5), None),
            (json!("12.5"), None),
            (json!(u64::MAX), None),
            (json!(1e300), None),
            (json!("12 pcs"), None),
            (json!("inf"), None),
            (json!("-inf"), None),
            (json!(true), None),
            (json!([12]), None),
        ] {
            assert_eq!(int(&value), read, "{value}");
            assert_eq!(check_int(&value), read.map(|_| Found::Some), "{value}");
        }
    }

    #[test]
    fn numbers() {
        for (value, read) in [
            (json!(12), Some(12.0)),
            (json!("12.5"), Some(12.5)),
            (json!("-1e3"), Some(-1000.0)),
            (json!("nan"), None),
            (json!("1e999"), None),
            (json!("12,5"), None),
        ] {
            assert_eq!(number(&value), read, "{value}");
            assert_eq!(check_number(&value), read.map(|_| Found::Some), "{value}");
        }
        for (number, written) in
            [(12.0, "12"), (-0.5, "-0.5"), (0.0, "0"), (1e300, "1e+300"), (f64::INFINITY, "null")]
        {
            assert_eq!(from_number(number).to_string(), written);
        }
    }

    #[test]
    fn flags() {
        for value in [json!(true), json!("Y"), json!("y"), json!(1), json!("1"), json!("true"), json!("TRUE")]
        {
            assert_eq!(flag(&value), Some(true), "{value}");
        }
        for value in [json!(false), json!("N"), json!("n"), json!(0), json!("0"), json!("false")] {
            assert_eq!(flag(&value), Some(false), "{value}");
        }
        for value in [json!(2), json!("yes"), json!([]), json!(0.5)] {
            assert_eq!(check_flag(&value), None, "{value}");
        }
        assert_eq!(check_flag(&json!("")), Some(Found::Nothing));
    }

    #[test]
    fn texts() {
        assert_eq!(text(json!("")), Some(String::new()));
        assert_eq!(text(json!(12)), Some("12".to_owned()));
        assert_eq!(text(json!(1.5)), Some("1.5".to_owned()));
        assert_eq!(check_text(&json!(false)), Some(Found::Nothing));
        assert_eq!(check_text(&json!(true)), None);
        assert_eq!(check_text(&json!([])), None);
    }

    #[test]
    fn objects_maps_and_lists() {
        assert_eq!(check_object(&json!([])), Some(Found::Some));
        assert_eq!(check_object(&json!([1])), None);
        assert_eq!(check_object(&json!("x")), None);
        assert_eq!(map(json!(["a", "b"])), *json!({"0": "a", "1": "b"}).as_object().unwrap());
        assert_eq!(check_list(&json!({"3": 1, "10": 2})), Some(Found::Some));
        assert_eq!(list(json!({"3": 1, "10": 2})), [json!(1), json!(2)]);
        assert_eq!(check_list(&json!({"3": 1, "x": 2})), None);
        assert_eq!(items(&json!({"3": 1})).count() + items(&json!([1, 2])).count(), 3);
        for value in [json!(null), json!(false), json!("")] {
            for check in [check_int, check_number, check_object, check_map, check_list] {
                assert_eq!(check(&value), Some(Found::Nothing), "{value}");
            }
        }
    }
}
