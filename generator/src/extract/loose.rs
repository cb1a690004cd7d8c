//! JSON as people write it in examples: with comments, ellipses, single quotes, and commas too many or too few.

use serde_json::Value;

/// Reads an example that is no strict JSON: first only without its ellipses, then with what its lines seem to lack.
pub fn read(text: &str) -> Option<Value> {
    let lines: Vec<&str> = text.lines().filter(|line| !is_ellipsis(line)).collect();
    json5::from_str(&lines.join("\n")).ok().or_else(|| json5::from_str(&mended(&lines)).ok())
}

/// Whether a line stands for more of the same; it takes the comma of the entry before it along.
fn is_ellipsis(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("...") || line.starts_with('…')
}

/// Lines with a comma between values, quotes within texts escaped, and without those that only speak of more.
fn mended(lines: &[&str]) -> String {
    let mut out = String::new();
    for line in joined(lines).iter().filter(|line| !line.trim().is_empty() && !is_prose(line)) {
        let begins = line.trim_start().starts_with(['"', '{', '[']);
        if begins && ends_value(&out) {
            out.push(',');
        }
        out.push('\n');
        out.push_str(&escaped(line));
    }
    out
}

/// Lines of which no text goes over the end.
fn joined(lines: &[&str]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut open = false;
    for line in lines {
        match out.last_mut() {
            Some(last) if open => {
                last.push_str("\\n");
                last.push_str(line);
            }
            _ => out.push((*line).to_owned()),
        }
        // A text that a line begins ends there, unless nothing else stands behind its opening quote.
        let quotes = line.replace("\\\"", "").matches('"').count();
        let begins = line.trim_end().ends_with("\"");
        open = if open { quotes.is_multiple_of(2) } else { begins && !quotes.is_multiple_of(2) };
    }
    out
}

/// Whether a line is words that no JSON can have.
fn is_prose(line: &str) -> bool {
    let line = line.trim();
    line.split_whitespace().count() > 1
        && line.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.'))
}

/// Whether what is written so far ends with a whole value.
fn ends_value(text: &str) -> bool {
    let text = text.trim_end();
    let literal = ["true", "false", "null"].iter().any(|word| text.ends_with(word));
    literal || text.ends_with(['"', '}', ']']) || text.ends_with(|c: char| c.is_ascii_digit())
}

/// A line that has one key with a text, whose inner quotes are escaped.
fn escaped(line: &str) -> String {
    let parts = || {
        let (key, rest) = line.split_once(':')?;
        let text = rest.trim_start().strip_prefix('"')?;
        let (text, behind) = text.rsplit_once('"')?;
        let several = text.contains("\",") || text.contains("\":") || !matches!(behind.trim(), "" | ",");
        (!several && text.contains('"')).then(|| {
            let text = text.replace("\\\"", "\"").replace('"', "\\\"");
            format!("{key}: \"{text}\"{behind}")
        })
    };
    parts().unwrap_or_else(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_people_leave_out_is_put_in() {
        let cases = [
            ("{ a: 'x', // first\n \"b\": [1,\n ...\n ], }", Some(json!({"a": "x", "b": [1]}))),
            ("{\n \"a\": 1\n \"b\": 2\n}", Some(json!({"a": 1, "b": 2}))),
            ("[\n {\n }\n {\n }\n]", Some(json!([{}, {}]))),
            ("{\n \"a\": [\n {},\n\n 48 more of them\n\n ]\n}", Some(json!({"a": [{}]}))),
            (
                "{\n \"a\": \"the \"big\" one\",\n \"b\": \"c\"\n}",
                Some(json!({"a": "the \"big\" one", "b": "c"})),
            ),
            ("{\n \"a\": \"\n\n# Title\",\n \"b\": 1\n}", Some(json!({"a": "\n\n# Title", "b": 1}))),
            ("{ { } }", None),
            ("Array\n(\n)", None),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_not(text in "[\"{}\\[\\],:a1 \\\\\n.]{0,80}") {
            let _ = read(&text);
        }
    }
}
