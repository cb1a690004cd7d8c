//! Prints values as YAML that every reader understands alike.
//!
//! `serde_yaml` quotes by the rules of YAML 1.2, and readers of YAML 1.1 (most of them outside Rust) take its `no`,
//! `12:30:45` or `1_000` for something else than a string. Here a string stands without quotes only if it begins
//! with a letter or a few harmless signs and is not one of the words of either version, so no reader can take it for
//! a number, a date or a merge key.

use serde::Serialize;
use serde_yaml::{Mapping, Value};

/// Widest line of a list that is printed as `[a, b]`.
const FLOW_WIDTH: usize = 100;

/// The list whose rows are printed as `{key: value}`, one to a line, so that a changed row is one changed line.
const ROWS: &str = "errors";

/// Words that YAML 1.1 or 1.2 reads as a boolean or as nothing, in lower case.
const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// The YAML of a value, block style, ending with a line break. All readers of YAML 1.1 and 1.2 understand it alike.
///
/// # Errors
/// A value that YAML has no form for, such as a map whose keys are no values.
pub fn to_string<T: Serialize>(value: &T) -> Result<String, serde_yaml::Error> {
    let value = serde_yaml::to_value(value)?;
    let mut out = String::new();
    match &value {
        Value::Mapping(map) if !map.is_empty() => mapping(&mut out, map, 0, 0),
        Value::Sequence(items) if !items.is_empty() => sequence(&mut out, items, 0, false),
        other => {
            flow(&mut out, other);
            out.push('\n');
        }
    }
    Ok(out)
}

/// A value on one line.
pub(crate) fn inline(value: &Value) -> String {
    let mut out = String::new();
    flow(&mut out, value);
    out
}

/// `first` is the indentation of the first key (0 behind a `- `), `indent` that of the others.
fn mapping(out: &mut String, map: &Mapping, first: usize, indent: usize) {
    for (position, (key, value)) in map.iter().enumerate() {
        spaces(out, if position == 0 { first } else { indent });
        flow(out, key);
        out.push(':');
        match value {
            Value::Mapping(inner) if !inner.is_empty() => {
                out.push('\n');
                mapping(out, inner, indent + 2, indent + 2);
            }
            Value::Sequence(items) if !items.is_empty() && !fits(items, indent) => {
                out.push('\n');
                sequence(out, items, indent, key.as_str() == Some(ROWS));
            }
            other => {
                out.push(' ');
                line(out, other);
            }
        }
    }
}

fn sequence(out: &mut String, items: &[Value], indent: usize, rows: bool) {
    for item in items {
        spaces(out, indent);
        out.push_str("- ");
        match item {
            Value::Mapping(map) if rows && map.values().all(is_scalar) => line(out, item),
            Value::Mapping(map) if !map.is_empty() => mapping(out, map, 0, indent + 2),
            other => line(out, other),
        }
    }
}

/// The rest of a line: a scalar as it may stand in a block, anything else in flow style.
fn line(out: &mut String, value: &Value) {
    match value {
        Value::String(text) if is_plain(text) => out.push_str(text),
        other => flow(out, other),
    }
    out.push('\n');
}

fn flow(out: &mut String, value: &Value) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(value) => out.push_str(&value.to_string()),
        Value::String(text) => {
            if is_plain(text) && !text.contains([',', '[', ']', '{', '}', ':', '?']) {
                out.push_str(text);
            } else {
                quoted(out, text);
            }
        }
        Value::Sequence(items) => {
            out.push('[');
            for (position, item) in items.iter().enumerate() {
                out.push_str(if position == 0 { "" } else { ", " });
                flow(out, item);
            }
            out.push(']');
        }
        Value::Mapping(map) => {
            out.push('{');
            for (position, (key, item)) in map.iter().enumerate() {
                out.push_str(if position == 0 { "" } else { ", " });
                flow(out, key);
                out.push_str(": ");
                flow(out, item);
            }
            out.push('}');
        }
        Value::Tagged(tagged) => flow(out, &tagged.value),
    }
}

fn is_scalar(value: &Value) -> bool {
    !matches!(value, Value::Mapping(_) | Value::Sequence(_) | Value::Tagged(_))
}

fn fits(items: &[Value], indent: usize) -> bool {
    if !items.iter().all(is_scalar) {
        return false;
    }
    let mut width = indent;
    for item in items {
        width += 2 + item.as_str().map_or(8, |text| text.chars().count());
        if width > FLOW_WIDTH {
            return false;
        }
    }
    true
}

fn is_plain(text: &str) -> bool {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return false };
    (first.is_alphabetic() || matches!(first, '_' | '/' | '$' | '('))
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.chars().any(needs_escape)
        && !WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Characters that YAML cannot hold as they are, and those that change how a terminal or an editor shows the text.
fn needs_escape(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn quoted(out: &mut String, text: &str) {
    if !text.chars().any(needs_escape) {
        out.push('\'');
        out.push_str(&text.replace('\'', "''"));
        out.push('\'');
        return;
    }
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if needs_escape(c) => out.push_str(&match u32::from(c) {
                code @ ..=0xff => format!("\\x{code:02x}"),
                code => format!("\\u{code:04x}"),
            }),
            c => out.push(c),
        }
    }
    out.push('"');
}

fn spaces(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    /// Strings that a YAML 1.1 or 1.2 reader takes for something else, or that break a careless printer.
    pub(crate) const TRAPS: &[&str] = &[
        "",
        " ",
        "y",
        "Y",
        "n",
        "N",
        "yes",
        "No",
        "on",
        "OFF",
        "true",
        "False",
        "null",
        "Null",
        "~",
        "=",
        "<<",
        "-",
        "?",
        ":",
        "2026-08-21",
        "2026-08-21T10:00:00Z",
        "12",
        "+12",
        "-12",
        "007",
        "0x1f",
        "0o17",
        "0b11",
        "1e3",
        "1.5",
        ".5",
        "1_000",
        "12:30:45",
        ".inf",
        "-.INF",
        ".nan",
        "- a",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "a\nb",
        "a\n",
        "\n",
        "a\r\nb",
        "\u{7}",
        "\u{0}",
        "\u{7f}",
        "\u{85}x",
        "x\u{2028}y",
        "\u{feff}",
        "\u{202e}abc",
        " lead",
        "trail ",
        "tab\there",
        "'",
        "\"",
        "it's",
        "\\",
        "a, b",
        "[x]",
        "{x}",
        "string[]",
        "string | integer",
        "!tag",
        "&anchor",
        "*alias",
        "%d",
        "@at",
        "`tick`",
        "---",
        "...",
        "--- a",
        "Can't be empty",
        "Ж",
        "😀",
        "a?b",
        "x: 'y'",
        "e\u{301}",
        "\u{ffff}",
    ];

    #[test]
    fn traps_read_back_as_the_same_strings() {
        for trap in TRAPS {
            let row: BTreeMap<&str, &str> = BTreeMap::from([("code", *trap), ("message", *trap)]);
            let value = BTreeMap::from([
                ("plain", serde_yaml::to_value(trap).unwrap()),
                ("list", serde_yaml::to_value([trap, trap]).unwrap()),
                ("errors", serde_yaml::to_value([&row]).unwrap()),
                ("rows", serde_yaml::to_value([&row]).unwrap()),
            ]);
            let text = to_string(&value).unwrap();
            let back: BTreeMap<&str, Value> = serde_yaml::from_str(&text).unwrap();
            assert_eq!(back, value, "{trap:?} was printed as\n{text}");
        }
    }

    #[test]
    fn words_and_numbers_of_yaml_1_1_are_quoted() {
        for trap in ["no", "Y", "On", "1_000", "12:30:45", "2026-08-21", "=", "<<", "007", "~", "0b11"] {
            assert_eq!(to_string(&trap).unwrap(), format!("'{trap}'\n"));
        }
        for plain in ["nothing", "crm.deal.get", "/rest/", "$result", "Can't be empty", "Ж"] {
            assert_eq!(to_string(&plain).unwrap(), format!("{plain}\n"));
        }
    }

    #[test]
    fn block_and_flow() {
        let value: Value = serde_yaml::from_str(
            "{a: [x, '1', 2, true], long: [], fields: [{name: ID, fields: [{name: A}]}], errors: [{code: '', status: 400}]}",
        )
        .unwrap();
        assert_eq!(
            to_string(&value).unwrap(),
            "a: [x, '1', 2, true]\nlong: []\nfields:\n- name: ID\n  fields:\n  - name: A\nerrors:\n- {code: '', status: 400}\n"
        );
        let long: Vec<String> = (0..20).map(|n| format!("value{n}")).collect();
        let text = to_string(&BTreeMap::from([("values", &long)])).unwrap();
        assert!(text.starts_with("values:\n- value0\n"), "{text}");
    }

    proptest! {
        #[test]
        fn any_string_reads_back(text in any::<String>(), other in "[ -~]{0,12}") {
            let value = BTreeMap::from([("a", vec![text.clone(), other.clone()]), ("errors", vec![other, text])]);
            let printed = to_string(&value).unwrap();
            let back: BTreeMap<&str, Vec<String>> = serde_yaml::from_str(&printed).unwrap();
            prop_assert_eq!(back, value);
        }
    }
}
