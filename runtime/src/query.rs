//! Parameters as PHP reads them from a query: for the commands of a batch, for forms and for addresses.

use std::fmt::{self, Write as _};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Number, Value};

use crate::print::Printable;

/// Everything is escaped that RFC 3986 does not call unreserved. A colon left as it is could pass for the mark of a
/// port where the portal takes a command apart.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// PHP leaves out a parameter that lies deeper than this: `max_input_nesting_level`.
const MOST_LEVELS: usize = 64;

/// PHP leaves out all parameters after this number: `max_input_vars`, as a portal has to be set up.
const MOST_VALUES: usize = 10_000;

/// Writes parameters, an object or a list, as a query with PHP's brackets: `fields[TITLE]=A%26B&fields[IDS][0]=7`.
///
/// A query holds nothing but texts. So that it means what the same parameters mean as JSON:
///
/// | value | query | what the portal sees |
/// |---|---|---|
/// | `true`, `false` | `A=1`, `A=0` | the texts `1` and `0` |
/// | a number | `A=12.5`, all its digits, no exponent | a text of digits |
/// | `null` | `A=` | the empty text: clears a field; one that is left out stays as it is |
/// | a list | `A[0]=…&A[1]=…` | a list |
/// | an empty list | `A[]=` | a list that holds the empty text; a query has no empty list |
/// | an object | `A[KEY]=…` | an object |
/// | an empty object | nothing, or `A[0][]=` in a list, where others have to keep their places | nothing |
///
/// At the top a list becomes `0=…&1[KEY]=…`, as methods with parameters by position take it.
///
/// ```
/// use bitrix24_runtime::{Params, to_query};
///
/// let params = Params::new().int("ID", 7).set("fields", serde_json::json!({"OPENED": true, "TITLE": "50% & more"}));
/// assert_eq!(to_query(&params.into_value())?, "ID=7&fields[OPENED]=1&fields[TITLE]=50%25%20%26%20more");
/// # Ok::<(), bitrix24_runtime::QueryError>(())
/// ```
///
/// # Errors
/// What PHP would read otherwise, or not at all: see [`QueryErrorKind`].
pub fn to_query(params: &Value) -> Result<String, QueryError> {
    let mut query = Query::default();
    match params {
        Value::Null => {}
        Value::Object(map) => {
            for (name, value) in map {
                query.top(name, value)?;
            }
        }
        Value::Array(list) => {
            for (place, value) in list.iter().enumerate() {
                query.top(&place.to_string(), item(value))?;
            }
        }
        _ => return Err(query.error(QueryErrorKind::NoParameters)),
    }
    Ok(query.text)
}

#[derive(Default)]
struct Query {
    text: String,
    values: usize,
    /// The parameter that is being written, escaped, and how deep it lies.
    path: String,
    levels: usize,
}

impl Query {
    /// A parameter itself.
    fn top(&mut self, name: &str, value: &Value) -> Result<(), QueryError> {
        // PHP turns dots and spaces into underscores and takes a bracket for the beginning of a key.
        if name.is_empty() || name.contains([' ', '.', '[', '\0']) {
            self.path = name.to_owned();
            return Err(self.error(QueryErrorKind::Name));
        }
        self.path.clear();
        escape(&mut self.path, name);
        self.value(value)
    }

    /// What lies below the parameter or key that was written last.
    fn key(&mut self, key: &str, value: &Value) -> Result<(), QueryError> {
        // A key ends at the first bracket, and one that is empty or a single white space counts the entries on.
        let is_blank = |key: &str| matches!(key, "" | " " | "\t" | "\n" | "\u{b}" | "\u{c}" | "\r");
        if is_blank(key) || key.contains([']', '\0']) {
            let _ = write!(self.path, "[{key}]");
            return Err(self.error(QueryErrorKind::Key));
        }
        if self.levels == MOST_LEVELS {
            return Err(self.error(QueryErrorKind::TooDeep));
        }
        let length = self.path.len();
        self.path.push('[');
        escape(&mut self.path, key);
        self.path.push(']');
        self.levels += 1;
        self.value(value)?;
        self.levels -= 1;
        self.path.truncate(length);
        Ok(())
    }

    fn value(&mut self, value: &Value) -> Result<(), QueryError> {
        match value {
            Value::Null => self.put("", ""),
            Value::Bool(flag) => self.put("", if *flag { "1" } else { "0" }),
            Value::Number(number) => self.put("", &digits(number)),
            Value::String(text) => self.put("", text),
            Value::Array(list) if list.is_empty() => self.empty(),
            Value::Array(list) => {
                list.iter().enumerate().try_for_each(|(at, value)| self.key(&at.to_string(), item(value)))
            }
            Value::Object(map) => map.iter().try_for_each(|(key, value)| self.key(key, value)),
        }
    }

    fn empty(&mut self) -> Result<(), QueryError> {
        if self.levels == MOST_LEVELS {
            return Err(self.error(QueryErrorKind::TooDeep));
        }
        self.put("[]", "")
    }

    fn put(&mut self, brackets: &str, value: &str) -> Result<(), QueryError> {
        if self.values == MOST_VALUES {
            return Err(self.error(QueryErrorKind::TooMany));
        }
        if self.values > 0 {
            self.text.push('&');
        }
        self.values += 1;
        self.text.extend([&self.path, brackets, "="]);
        escape(&mut self.text, value);
        Ok(())
    }

    fn error(&self, kind: QueryErrorKind) -> QueryError {
        QueryError { kind, parameter: Printable(&self.path).to_string() }
    }
}

/// An entry of a list. An empty object would be left out and make room for the next.
fn item(value: &Value) -> &Value {
    static EMPTY: Value = Value::Array(Vec::new());
    match value {
        Value::Object(map) if map.is_empty() => &EMPTY,
        value => value,
    }
}

fn escape(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, ESCAPED));
}

/// All digits of a number: PHP takes `1e21` for a number too, but what compares texts does not.
fn digits(number: &Number) -> String {
    let text = number.to_string();
    match number.as_f64() {
        Some(float) if text.contains(['e', 'E']) => float.to_string(),
        _ => text.strip_suffix(".0").map(str::to_owned).unwrap_or(text),
    }
}

/// Why parameters cannot be written as a query: [`to_query`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryError {
    kind: QueryErrorKind,
    parameter: String,
}

/// What a query cannot hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryErrorKind {
    /// It is neither an object nor a list.
    NoParameters,
    /// The name of a parameter is empty or has a space, a dot, an opening bracket or a zero byte, which PHP changes.
    Name,
    /// A key below a parameter is empty or blank or has a closing bracket or a zero byte, which PHP changes.
    Key,
    /// More than 64 keys deep, where PHP stops.
    TooDeep,
    /// More than 10,000 values, where PHP stops.
    TooMany,
}

impl QueryError {
    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> QueryErrorKind {
        self.kind
    }

    /// The parameter, with its keys in brackets.
    #[must_use]
    pub fn parameter(&self) -> &str {
        &self.parameter
    }
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, parameter } = self;
        match kind {
            QueryErrorKind::NoParameters => f.write_str("parameters are an object or a list"),
            QueryErrorKind::Name => {
                write!(f, "{parameter:?} cannot name a parameter in a query: PHP would change the name")
            }
            QueryErrorKind::Key => {
                write!(f, "{parameter:?} cannot stand in a query: PHP would change the last key")
            }
            QueryErrorKind::TooDeep => {
                write!(f, "what lies below {parameter} is too deep for PHP, which reads {MOST_LEVELS} levels")
            }
            QueryErrorKind::TooMany => {
                write!(f, "{parameter} is too much for PHP, which reads {MOST_VALUES} values")
            }
        }
    }
}

impl std::error::Error for QueryError {}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    fn query(value: Value) -> String {
        to_query(&value).unwrap()
    }

    fn kind(value: Value) -> QueryErrorKind {
        to_query(&value).unwrap_err().kind()
    }

    #[test]
    fn plain_values() {
        assert_eq!(query(json!({"a": true, "b": false, "c": null, "d": "x"})), "a=1&b=0&c=&d=x");
        assert_eq!(query(json!({"a": i64::MIN, "b": u64::MAX})), format!("a={}&b={}", i64::MIN, u64::MAX));
        assert_eq!(query(json!({"a": 12.5, "b": 3.0, "c": 0.1, "d": -0.5})), "a=12.5&b=3&c=0.1&d=-0.5");
        assert_eq!(query(json!({"a": 1e21, "b": 1e-7})), "a=1000000000000000000000&b=0.0000001");
        let tiny = query(json!({"a": f64::MIN_POSITIVE}));
        assert_eq!(tiny.strip_prefix("a=").unwrap().parse::<f64>().unwrap(), f64::MIN_POSITIVE);
    }

    #[test]
    fn nested_values() {
        assert_eq!(query(json!({"f": {"A": [1, {"B": "x"}]}})), "f[A][0]=1&f[A][1][B]=x");
        assert_eq!(query(json!({"a": [], "b": {}, "c": [[], {}, null]})), "a[]=&c[0][]=&c[1][]=&c[2]=");
        assert_eq!(query(json!([5, {"K": "v"}, null, {}])), "0=5&1[K]=v&2=&3[]=");
        for nothing in [json!({}), json!([]), json!(null), json!({"a": {"b": {}}})] {
            assert_eq!(query(nothing), "");
        }
    }

    #[test]
    fn signs_with_a_meaning_are_escaped() {
        assert_eq!(
            query(json!({"a": "&=#%+[]? :/;'\"\\\n~-._ä€😀"})),
            "a=%26%3D%23%25%2B%5B%5D%3F%20%3A%2F%3B%27%22%5C%0A~-._%C3%A4%E2%82%AC%F0%9F%98%80"
        );
        assert_eq!(
            query(json!({"f": {">=ID": 1, "@A[b": 2, "a.b c": 3}})),
            "f[%3E%3DID]=1&f[%40A%5Bb]=2&f[a.b%20c]=3"
        );
        assert_eq!(query(json!({"ä&": 1, "a]": 2})), "%C3%A4%26=1&a%5D=2");
    }

    #[test]
    fn what_php_would_change_is_an_error() {
        for name in ["", "a.b", "a b", " a", "a[b", "a[b]", "a\0"] {
            assert_eq!(kind(json!({name: 1})), QueryErrorKind::Name, "{name:?}");
        }
        for key in ["", "a]", " ", "\t", "\n", "\u{b}", "\u{c}", "\r", "a\0b"] {
            assert_eq!(kind(json!({"f": {key: 1}})), QueryErrorKind::Key, "{key:?}");
        }
        for none in [json!(1), json!("a=b"), json!(true)] {
            assert_eq!(kind(none), QueryErrorKind::NoParameters);
        }
        let error = to_query(&json!({"f": {"g": {"a]\n": "secret"}}})).unwrap_err();
        assert_eq!(error.parameter(), "f[g][a] ]");
        assert_eq!(
            error.to_string(),
            r#""f[g][a] ]" cannot stand in a query: PHP would change the last key"#
        );
    }

    #[test]
    fn depth_and_number_are_bounded() {
        let deep = |levels| (0..levels).fold(json!(1), |value, _| json!({"k": value}));
        assert!(to_query(&json!({"a": deep(64)})).is_ok());
        assert_eq!(kind(json!({"a": deep(65)})), QueryErrorKind::TooDeep);
        let empty = |levels| (0..levels).fold(json!([]), |value, _| json!([value]));
        assert!(to_query(&json!({"a": empty(63)})).is_ok());
        assert_eq!(kind(json!({"a": empty(64)})), QueryErrorKind::TooDeep);
        assert!(to_query(&json!({"a": vec![1; 10_000]})).is_ok());
        assert_eq!(kind(json!({"a": vec![1; 10_001]})), QueryErrorKind::TooMany);
    }
}
