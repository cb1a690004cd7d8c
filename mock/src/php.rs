//! How PHP reads and writes parameters and arrays, by its documented rules.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

/// PHP reads no deeper.
const MOST_LEVELS: usize = 64;
/// PHP reads no more parameters (`max_input_vars` of a portal).
const MOST_PARAMETERS: usize = 10_000;

const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A query or a form as PHP's `parse_str` reads it; arrays with the keys 0, 1, 2 … are lists.
pub(crate) fn parse_str(query: &[u8]) -> Map<String, Value> {
    let mut all = Map::new();
    for part in query.split(|byte| *byte == b'&').filter(|part| !part.is_empty()).take(MOST_PARAMETERS) {
        let mut halves = part.splitn(2, |byte| *byte == b'=');
        let name = decode(halves.next().unwrap_or_default());
        insert(&mut all, &name, Value::String(decode(halves.next().unwrap_or_default())));
    }
    lists_in(all)
}

/// Puts a value below a name with brackets: `a[b][]`.
pub(crate) fn insert(all: &mut Map<String, Value>, name: &str, value: Value) {
    // A name ends at a zero byte and does not begin with spaces.
    let name = name.split('\0').next().unwrap_or_default().trim_start_matches(' ');
    let (first, mut rest) = name.find('[').and_then(|at| name.split_at_checked(at)).unwrap_or((name, ""));
    let mut first = first.replace([' ', '.'], "_");
    if first.is_empty() {
        return;
    }
    let mut keys = Vec::new();
    while let Some(inner) = rest.strip_prefix('[') {
        let Some((key, tail)) = inner.split_once(']') else {
            // A bracket that is not closed is part of the name, if it is the first one; else it is left out.
            if keys.is_empty() {
                first = format!("{first}_{inner}").replace([' ', '.', '['], "_");
            }
            break;
        };
        let blank = key.len() == 1 && key.chars().all(|c| c.is_ascii_whitespace() || c == '\u{b}');
        keys.push(if blank { "" } else { key });
        rest = tail;
    }
    if keys.len() <= MOST_LEVELS {
        put(all, first, &keys, value);
    }
}

fn put(map: &mut Map<String, Value>, key: String, below: &[&str], value: Value) {
    let Some((next, below)) = below.split_first() else {
        map.insert(key, value);
        return;
    };
    let inner = map.entry(key).or_insert(Value::Null);
    if !inner.is_object() {
        *inner = Value::Object(Map::new());
    }
    if let Value::Object(inner) = inner {
        let key = if next.is_empty() { next_key(inner) } else { (*next).to_owned() };
        put(inner, key, below, value);
    }
}

/// The key of an entry that names none: after the greatest number.
fn next_key(map: &Map<String, Value>) -> String {
    let greatest = map.keys().filter_map(|key| key.parse::<i64>().ok()).max();
    greatest.map_or(0, |greatest| greatest.saturating_add(1)).to_string()
}

/// Makes lists of the arrays that are.
pub(crate) fn lists_in(map: Map<String, Value>) -> Map<String, Value> {
    map.into_iter().map(|(key, value)| (key, list_of(value))).collect()
}

fn list_of(value: Value) -> Value {
    match value {
        Value::Object(map) => array(lists_in(map)),
        other => other,
    }
}

/// A PHP array as `json_encode` writes it: a list where the keys are 0, 1, 2 …, and `[]` where there are none.
pub(crate) fn array(map: Map<String, Value>) -> Value {
    if map.keys().enumerate().all(|(at, key)| key.parse() == Ok(at)) {
        Value::Array(map.into_iter().map(|(_, value)| value).collect())
    } else {
        Value::Object(map)
    }
}

/// Percent-decoding of a form: `+` is a space, and what is not UTF-8 is replaced.
pub(crate) fn decode(text: &[u8]) -> String {
    let spaced: Vec<u8> = text.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    percent_encoding::percent_decode(&spaced).decode_utf8_lossy().into_owned()
}

/// What PHP's `http_build_query` makes of parameters.
pub(crate) fn build_query(params: &Map<String, Value>) -> String {
    let mut out = String::new();
    for (key, value) in params {
        write(&mut out, &encode(key), value);
    }
    out
}

fn write(out: &mut String, name: &str, value: &Value) {
    let text = match value {
        Value::Null => return,
        Value::Bool(flag) => if *flag { "1" } else { "0" }.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => encode(text),
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                write(out, &format!("{name}%5B{at}%5D"), value);
            }
            return;
        }
        Value::Object(map) => {
            for (key, value) in map {
                write(out, &format!("{name}%5B{}%5D", encode(key)), value);
            }
            return;
        }
    };
    if !out.is_empty() {
        out.push('&');
    }
    out.push_str(name);
    out.push('=');
    out.push_str(&text);
}

/// A text as one part of a query or a path.
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, KEPT).to_string()
}

/// A value as PHP writes it into a text.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "1".to_owned(),
        Value::Bool(false) | Value::Null => String::new(),
        Value::Number(number) => number.to_string(),
        Value::Array(_) | Value::Object(_) => "Array".to_owned(),
    }
}

/// Whether a value counts as given: `1`, `"Y"`, `true`.
pub(crate) fn is_on(value: Option<&Value>) -> bool {
    match value {
        Some(Value::Bool(flag)) => *flag,
        Some(Value::String(text)) => !matches!(text.as_str(), "" | "0" | "N" | "n" | "false"),
        Some(Value::Number(number)) => number.as_f64() != Some(0.0),
        _ => false,
    }
}

/// A whole number, also from a text.
pub(crate) fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => {
            #[allow(clippy::cast_possible_truncation, reason = "as PHP does")]
            let rounded = || number.as_f64().map(|number| number as i64);
            number.as_i64().or_else(rounded)
        }
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn parsed(query: &str) -> Value {
        Value::Object(parse_str(query.as_bytes()))
    }

    #[test]
    fn queries_are_read_as_php_does() {
        for (query, value) in [
            ("a=1&a=2", json!({"a": "2"})),
            ("a[]=1&a[]=2", json!({"a": ["1", "2"]})),
            ("a[1]=1&a[0]=2", json!({"a": {"1": "1", "0": "2"}})),
            ("a[5]=x&a[]=y", json!({"a": {"5": "x", "6": "y"}})),
            ("a[b][c]=1&a[b][d]=2", json!({"a": {"b": {"c": "1", "d": "2"}}})),
            ("filter%5B%3EID%5D=7&x+y=a%20b+c", json!({"filter": {">ID": "7"}, "x_y": "a b c"})),
            ("a&b=&=c&a.b=1", json!({"a": "", "b": "", "a_b": "1"})),
            ("a[b=1", json!({"a_b": "1"})),
            ("a=1&a[b]=2", json!({"a": {"b": "2"}})),
            ("a=%ff%zz", json!({"a": "\u{fffd}%zz"})),
        ] {
            assert_eq!(parsed(query), value, "{query}");
        }
    }

    #[test]
    fn arrays_have_the_shapes_of_php() {
        assert_eq!(array(Map::new()), json!([]));
        let map = |keys: &[&str]| keys.iter().map(|key| ((*key).to_owned(), json!(1))).collect();
        assert_eq!(array(map(&["0", "1"])), json!([1, 1]));
        assert_eq!(array(map(&["1", "0"])), json!({"1": 1, "0": 1}));
        assert_eq!(array(map(&["a"])), json!({"a": 1}));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(texts in proptest::collection::vec(".*", 1..6), key in "[a-z_]{1,5}") {
            let params = json!({key: {"list": texts, "x y[": texts.first()}});
            let params = params.as_object().unwrap();
            let read = parse_str(build_query(params).as_bytes());
            // A key in brackets ends at the first bracket that closes; this one opens only.
            prop_assert_eq!(Value::Object(read), Value::Object(params.clone()));
        }

        #[test]
        fn nothing_makes_it_panic(query in proptest::collection::vec(any::<u8>(), 0..200)) {
            parse_str(&query);
        }
    }
}
