//! Queries mean to PHP what the same parameters mean as JSON.

use bitrix24_runtime::{QueryErrorKind, Value, to_query};
use proptest::prelude::*;
use serde_json::{Map, Number, json};

use crate::php::{as_php, parse_str};

#[test]
fn php_reads_queries_by_rules_of_its_own() {
    for (query, read) in [
        ("a=1&b=2&a=3", json!({"a": "3", "b": "2"})),
        ("a[]=1&a[]=2&a[k]=3&a[]=4", json!({"a": {"0": "1", "1": "2", "k": "3", "2": "4"}})),
        ("a[5]=1&a[]=2&a[ ]=3", json!({"a": {"5": "1", "6": "2", "7": "3"}})),
        ("a.b=1& c d=2&a[x.y z]=3", json!({"a_b": "1", "c_d": "2", "a": {"x.y z": "3"}})),
        ("a%5Bb%5D=1&a%5bc%5d[d]=2", json!({"a": {"b": "1", "c": {"d": "2"}}})),
        ("a[b[c]=1&a[b]d=2&a[b=3", json!({"a": {"b[c": "1", "b": "2"}, "a_b": "3"})),
        ("=1&[a]=2&&x&y=", json!({"x": "", "y": ""})),
        ("a=%2B+%zz%4&b=%26%3D", json!({"a": "+ %zz%4", "b": "&="})),
        ("a=1&a[b]=2", json!({"a": {"b": "2"}})),
        ("a%00b=1", json!({"a": "1"})),
    ] {
        assert_eq!(parse_str(query), read, "{query}");
    }
}

#[test]
fn names_that_php_would_change_are_refused() {
    for name in ["a.b", "a b", "a[b", "a[b]", " a", ""] {
        let mangled = parse_str(&format!("{}=1", name.replace(' ', "%20")));
        assert_ne!(mangled, json!({name: "1"}), "{name:?}");
        assert_eq!(to_query(&json!({name: 1})).unwrap_err().kind(), QueryErrorKind::Name, "{name:?}");
    }
}

/// Signs with a meaning somewhere on the way, more often than others.
fn texts() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        prop::sample::select(
            "[]&=#%+.?:;/\\\"'$_ \t\n\r\u{b}\u{c}\0 09azAZ<>@!ä€😀".chars().collect::<Vec<_>>()
        ),
        any::<char>(),
    ];
    prop::collection::vec(sign, 0..6).prop_map(String::from_iter)
}

/// Mostly names that PHP keeps, so that most parameters can be sent.
fn keys() -> impl Strategy<Value = String> {
    prop_oneof![12 => "[A-Za-z0-9_>=<@%!&#+:?ä]{1,4}", 1 => texts()]
}

fn values() -> impl Strategy<Value = Value> {
    let plain = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        texts().prop_map(Value::from),
        prop::sample::select(vec!["$result[a][ID]", "[]", "a=b&c", "%41", "+", "#"]).prop_map(Value::from),
    ];
    plain.prop_recursive(5, 48, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..5).prop_map(Value::Array),
            prop::collection::vec((keys(), inner), 1..5).prop_map(|entries| entries.into_iter().collect()),
        ]
    })
}

fn parameters() -> impl Strategy<Value = Value> {
    prop_oneof![
        prop::collection::vec((keys(), values()), 0..5)
            .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        prop::collection::vec(values(), 0..5).prop_map(Value::Array),
    ]
}

/// Whether a first name or a key below is one that PHP keeps.
fn is_kept(value: &Value, first: bool) -> bool {
    let names = |key: &String| {
        if first {
            !key.is_empty() && !key.contains([' ', '.', '[', '\0'])
        } else {
            let blank = key.chars().count() == 1 && key.contains([' ', '\t', '\n', '\r', '\u{b}', '\u{c}']);
            !key.is_empty() && !blank && !key.contains([']', '\0'])
        }
    };
    match value {
        Value::Object(map) => map.iter().all(|(key, value)| names(key) && is_kept(value, false)),
        Value::Array(list) => list.iter().all(|value| is_kept(value, false)),
        _ => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn php_reads_what_was_meant_or_nothing_is_sent(params in parameters()) {
        match to_query(&params) {
            Ok(query) => {
                prop_assert!(query.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%[]=&".contains(&b)), "{query}");
                prop_assert_eq!(parse_str(&query), as_php(&params));
                // A client that escapes the brackets too is read alike.
                let escaped = query.replace('[', "%5B").replace(']', "%5D");
                prop_assert_eq!(parse_str(&escaped), as_php(&params));
            }
            Err(error) => prop_assert!(!is_kept(&params, true), "{error}"),
        }
    }

    #[test]
    fn numbers_keep_their_value_and_show_no_exponent(number in any::<f64>()) {
        if let Some(sent) = Number::from_f64(number) {
            let query = to_query(&Value::Object(Map::from_iter([("n".to_owned(), Value::Number(sent))]))).unwrap();
            let digits = query.strip_prefix("n=").unwrap();
            prop_assert!(digits.bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b'.'), "{digits}");
            prop_assert_eq!(digits.parse::<f64>().unwrap().to_bits(), number.to_bits());
        }
    }
}
