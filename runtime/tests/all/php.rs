//! How PHP reads a query, written from its documented rules for `parse_str`: an independent reading of what the client
//! writes.

use bitrix24_runtime::Value;
use serde_json::Map;

const MOST_LEVELS: usize = 64;

/// Every plain value is a text, every list or object an object whose keys are in the order of arrival.
pub fn parse_str(query: &str) -> Value {
    let mut all = Map::new();
    for part in query.split('&').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        put(&mut all, &decode(name), decode(value));
    }
    Value::Object(all)
}

/// What `parse_str` makes of JSON, if the query means the same.
pub fn as_php(value: &Value) -> Value {
    match value {
        Value::Null => "".into(),
        Value::Bool(flag) => if *flag { "1" } else { "0" }.into(),
        Value::Number(number) => number.to_string().into(),
        Value::String(text) => text.as_str().into(),
        Value::Array(list) => {
            Value::Object(list.iter().enumerate().map(|(at, item)| (at.to_string(), as_php(item))).collect())
        }
        Value::Object(map) => {
            Value::Object(map.iter().map(|(key, value)| (key.clone(), as_php(value))).collect())
        }
    }
}

fn decode(text: &str) -> String {
    let (mut out, mut bytes) = (Vec::new(), text.bytes());
    while let Some(byte) = bytes.next() {
        let hex = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        let mut ahead = bytes.clone();
        match (byte, hex(ahead.next()), hex(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                out.push(u8::try_from(high * 16 + low).unwrap());
                bytes = ahead;
            }
            (b'+', ..) => out.push(b' '),
            _ => out.push(byte),
        }
    }
    String::from_utf8(out).unwrap()
}

fn put(all: &mut Map<String, Value>, name: &str, value: String) {
    // A name ends at a zero byte and does not begin with spaces.
    let name = name.split('\0').next().unwrap().trim_start_matches(' ');
    let (first, mut rest) = name.split_at(name.find('[').unwrap_or(name.len()));
    let mut first = first.replace([' ', '.'], "_");
    if first.is_empty() {
        return;
    }
    let mut keys = Vec::new();
    while let Some(inner) = rest.strip_prefix('[') {
        // A bracket that is not closed is part of the name, if it is the first one; else it is left out.
        let Some((key, tail)) = inner.split_once(']') else {
            if keys.is_empty() {
                first = format!("{first}_{inner}").replace([' ', '.', '['], "_");
            }
            break;
        };
        let blank = key.len() == 1 && key.chars().all(|c| c.is_ascii_whitespace() || c == '\u{b}');
        keys.push(if blank { "" } else { key });
        rest = tail;
    }
    if keys.len() > MOST_LEVELS {
        return;
    }
    let (mut map, mut at) = (all, first);
    for key in keys {
        if !map.get(&at).is_some_and(Value::is_object) {
            map.insert(at.clone(), Value::Object(Map::new()));
        }
        map = map.get_mut(&at).unwrap().as_object_mut().unwrap();
        at = if key.is_empty() { next(map) } else { key.to_owned() };
    }
    map.insert(at, value.into());
}

/// The key of an entry that names none: after the greatest number.
fn next(map: &Map<String, Value>) -> String {
    let greatest = map.keys().filter_map(|key| key.parse::<i64>().ok()).max();
    greatest.map_or(0, |greatest| greatest + 1).to_string()
}
