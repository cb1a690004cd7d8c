//! Results of earlier commands of a batch in the parameters of later ones.

use serde_json::{Map, Value};

use crate::php;

/// `$result[key][field]` in texts: the whole of a text becomes the value, within a text its text stands. What leads
/// nowhere stays as it is.
pub(crate) fn resolve(results: &Map<String, Value>, value: Value) -> Value {
    match value {
        Value::String(text) => resolve_text(results, text),
        Value::Array(list) => list.into_iter().map(|value| resolve(results, value)).collect(),
        Value::Object(map) => {
            Value::Object(map.into_iter().map(|(key, value)| (key, resolve(results, value))).collect())
        }
        other => other,
    }
}

const MARK: &str = "$result[";

fn resolve_text(results: &Map<String, Value>, text: String) -> Value {
    let Some((before, mut rest)) = text.split_once(MARK) else { return Value::String(text) };
    let mut out = before.to_owned();
    loop {
        let (steps, after) = steps(rest);
        let found = (!steps.is_empty()).then(|| follow(results, &steps)).flatten();
        if let (Some(found), true, true) = (found, out.is_empty(), after.is_empty()) {
            return found.clone();
        }
        match found {
            Some(found) => out.push_str(&php::text(found)),
            None => {
                out.push_str(MARK);
                let taken = rest.len() - after.len();
                out.push_str(rest.get(..taken).unwrap_or_default());
            }
        }
        match after.split_once(MARK) {
            Some((between, next)) => {
                out.push_str(between);
                rest = next;
            }
            None => {
                out.push_str(after);
                return Value::String(out);
            }
        }
    }
}

/// The keys in brackets at the beginning of what stands after the first bracket, and what comes after them.
fn steps(text: &str) -> (Vec<&str>, &str) {
    let (mut steps, mut rest) = (Vec::new(), text);
    while let Some((step, after)) = rest.split_once(']') {
        steps.push(step);
        match after.strip_prefix('[') {
            Some(inner) => rest = inner,
            None => return (steps, after),
        }
    }
    (steps, rest)
}

fn follow<'a>(results: &'a Map<String, Value>, steps: &[&str]) -> Option<&'a Value> {
    let (first, rest) = steps.split_first()?;
    rest.iter().try_fold(results.get(*first)?, |value, step| match value {
        Value::Array(list) => list.get(step.parse::<usize>().ok()?),
        Value::Object(map) => map.get(*step),
        _ => None,
    })
}

/// `{"$ref": "key.field"}` and `{"$refArray": "key.field"}` of REST 3.0.
pub(crate) fn resolve_v3(results: &Map<String, Value>, value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let path = |name: &str| map.get(name).and_then(Value::as_str);
            if let Some(found) = path("$ref").and_then(|path| lookup(results, path)) {
                return found.clone();
            }
            if let Some(found) = path("$refArray").and_then(|path| column(results, path)) {
                return found;
            }
            Value::Object(map.into_iter().map(|(key, value)| (key, resolve_v3(results, value))).collect())
        }
        Value::Array(list) => list.into_iter().map(|value| resolve_v3(results, value)).collect(),
        other => other,
    }
}

fn lookup<'a>(results: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    follow(results, &path.split('.').collect::<Vec<_>>())
}

/// A field of each item of a list.
fn column(results: &Map<String, Value>, path: &str) -> Option<Value> {
    let (path, field) = path.rsplit_once('.')?;
    let found = lookup(results, path)?;
    let items = found.as_array().or_else(|| found.get("items").and_then(Value::as_array))?;
    Some(items.iter().map(|item| item.get(field).cloned().unwrap_or_default()).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn references_are_followed() {
        let results = json!({"add": 31, "list": [{"ID": "7"}, {"ID": "8"}], "task": {"task": {"id": 5}}});
        let results = results.as_object().unwrap();
        for (text, value) in [
            ("$result[add]", json!(31)),
            ("$result[list][1][ID]", json!("8")),
            ("$result[task][task][id]", json!(5)),
            ("$result[list][1]", json!({"ID": "8"})),
            ("a $result[add], $result[list][0][ID]!", json!("a 31, 7!")),
            ("$result[none]", json!("$result[none]")),
            ("$result[list][5][ID]", json!("$result[list][5][ID]")),
            ("$result[", json!("$result[")),
            ("$result[add", json!("$result[add")),
            ("plain", json!("plain")),
        ] {
            assert_eq!(resolve(results, json!(text)), value, "{text}");
        }
        let v3 = json!({"t": {"item": {"id": 5}}, "l": {"items": [{"id": 1}, {"id": 2}]}});
        let v3 = v3.as_object().unwrap();
        assert_eq!(resolve_v3(v3, json!({"id": {"$ref": "t.item.id"}})), json!({"id": 5}));
        assert_eq!(resolve_v3(v3, json!({"ids": {"$refArray": "l.id"}})), json!({"ids": [1, 2]}));
        assert_eq!(resolve_v3(v3, json!({"$ref": "no.such"})), json!({"$ref": "no.such"}));
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(text in r"(\$result\[|\]|\[|a|é| ){0,12}") {
            let results = json!({"a": {"a": 1}});
            resolve(results.as_object().unwrap(), json!(text));
        }
    }
}
