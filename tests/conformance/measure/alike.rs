//! When two JSON values are the same.

use bitrix24_runtime::Value;

/// Whether what was written says what was read, if the spellings that the portal mixes count as one: numbers as texts,
/// flags as letters, an empty list for an empty object, and nothing at all for null. `written` may not lack anything
/// else, nor have anything more.
pub(crate) fn alike(read: &Value, written: Option<&Value>) -> bool {
    match (read, written) {
        (read, None) => is_nothing(read),
        (Value::Object(read), Some(Value::Object(written))) => {
            read.iter().all(|(key, value)| alike(value, written.get(key)))
                && written.keys().all(|key| read.contains_key(key))
        }
        (Value::Array(read), Some(Value::Array(written))) => {
            read.len() == written.len()
                && read.iter().zip(written).all(|(read, written)| alike(read, Some(written)))
        }
        // PHP knows no difference between a list and a map with the keys 0, 1, ….
        (Value::Array(read), Some(Value::Object(written))) => {
            read.len() == written.len()
                && read.iter().enumerate().all(|(at, value)| alike(value, written.get(&at.to_string())))
        }
        (Value::Object(read), Some(Value::Array(written))) => {
            read.len() == written.len()
                && read.values().zip(written).all(|(read, written)| alike(read, Some(written)))
        }
        (read, Some(written)) => read == written || spelling(read) == spelling(written),
    }
}

/// What the portal sends where there is no value.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

/// One spelling for all of a scalar. `None` for what is none.
fn spelling(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
    };
    Some(match text.to_ascii_lowercase().as_str() {
        "y" | "true" | "1" => "1".to_owned(),
        "n" | "false" | "0" => "0".to_owned(),
        _ => match text.parse::<f64>() {
            Ok(number) => number.to_string(),
            Err(_) => text,
        },
    })
}
