//! Parameters of a call: names in any case, the last one wins.

use serde_json::{Map, Value};

/// The value of a parameter; the portal folds the case of names, and of two that are the same the last one counts.
pub(crate) fn find<'a>(params: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    match params.get(name) {
        Some(value) if params.len() == 1 => Some(value),
        _ => params.iter().rev().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value),
    }
}

/// The object under a name; empty where there is none, or an empty list.
pub(crate) fn object<'a>(params: &'a Map<String, Value>, name: &str) -> Option<&'a Map<String, Value>> {
    find(params, name).and_then(Value::as_object)
}

/// What is the same in `STAGE_ID`, `stageId` and `stage_id`.
pub(crate) fn normal(name: &str) -> String {
    name.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect()
}
