//! Examples of calls and answers.

use serde_json::Value;

use super::outline::{Outline, Zone, walk};
use crate::docs::{BlockKind, Place};

/// The methods that the examples of a page call.
#[derive(Debug, Clone, Default)]
pub struct Calls {
    /// Last part of the addresses in cURL examples, in order.
    pub curl: Vec<String>,
    /// Names in the calls of the SDK examples, in order.
    pub sdk: Vec<String>,
    /// There is a Go example.
    pub go: bool,
    /// A Go example marks its call as one that may be repeated.
    pub repeatable: bool,
    /// Some address has the form of version 3 of the API.
    pub v3: bool,
}

impl Calls {
    /// Reads the code of a page.
    pub fn of(outline: &Outline<'_>) -> Self {
        let mut out = Self::default();
        let blocks = outline.sections.iter().flat_map(|section| section.blocks.iter().copied());
        walk(blocks, &mut |block| {
            if let BlockKind::Code { lang, text } = &block.kind {
                match lang.as_str() {
                    "bash" | "curl" | "http" | "sh" | "shell" => out.addresses(text),
                    _ => {
                        out.go |= lang == "go";
                        out.repeatable |= lang == "go" && text.contains("WithIdempotent()");
                        out.calls(text);
                    }
                }
            }
        });
        out
    }

    /// Whether any example calls this name.
    pub fn names(&self, name: &str) -> bool {
        self.curl.iter().chain(&self.sdk).any(|known| known.eq_ignore_ascii_case(name))
    }

    fn addresses(&mut self, text: &str) {
        for word in text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'')) {
            if !word.contains("/rest/") || !word.starts_with("http") {
                continue;
            }
            self.v3 |= word.contains("/rest/api/");
            let word = word.split(['?', '#']).next().unwrap_or(word).trim_end_matches(['/', '\\', ';']);
            let word = word.strip_suffix(".json").or_else(|| word.strip_suffix(".xml")).unwrap_or(word);
            let last = word.rsplit('/').next().unwrap_or_default();
            if is_name(last) {
                self.curl.push(last.to_owned());
            }
        }
    }

    fn calls(&mut self, text: &str) {
        for opening in CALLS {
            let mut rest = text;
            while let Some((_, after)) = rest.split_once(opening) {
                rest = after;
                let after = after.trim_start();
                let Some(quote) = after.chars().next().filter(|c| matches!(c, '"' | '\'')) else { continue };
                let Some(name) = after.get(1..).and_then(|s| s.split(quote).next()) else { continue };
                if is_name(name) {
                    self.sdk.push(name.to_owned());
                }
            }
        }
    }
}

/// What stands in front of the method's name in the SDKs' calls.
const CALLS: &[&str] = &["callMethod(", "CRest::call(", "->call(", "Call(ctx,", "method:", "restCommand("];

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'))
        && text.chars().next().is_some_and(|c| c.is_ascii_alphabetic())
}

/// A JSON example.
#[derive(Debug, Clone)]
pub struct Json<'p> {
    /// The value.
    pub value: Value,
    /// The text is JSON by the standard; if not, it was read with comments, trailing commas or ellipses.
    pub strict: bool,
    /// Where it stands.
    pub at: &'p Place,
}

/// The JSON examples in the sections of a zone, in order. Blocks that cannot be read are given to `bad`.
pub fn json<'p>(
    outline: &Outline<'p>,
    zones: &[Zone],
    bad: &mut dyn FnMut(&'p Place, String),
) -> Vec<Json<'p>> {
    let mut out = Vec::new();
    for section in outline.sections.iter().filter(|section| zones.contains(&section.zone)) {
        walk(section.blocks.iter().copied(), &mut |block| {
            let BlockKind::Code { lang, text } = &block.kind else { return };
            let named = matches!(lang.as_str(), "json" | "jsonc" | "json5");
            if !named && (!lang.is_empty() || !text.trim_start().starts_with('{')) {
                return;
            }
            match serde_json::from_str(text) {
                Ok(value) => out.push(Json { value, strict: true, at: &block.at }),
                Err(error) => match lenient(text) {
                    Some(value) => out.push(Json { value, strict: false, at: &block.at }),
                    None => bad(&block.at, error.to_string()),
                },
            }
        });
    }
    out
}

/// Reads JSON with comments, trailing commas, single quotes and `...` in it.
fn lenient(text: &str) -> Option<Value> {
    let mut cleaned = String::with_capacity(text.len());
    for line in text.lines() {
        // An ellipsis stands for more of the same and takes the comma of the entry before it along.
        let trimmed = line.trim_start();
        if trimmed.starts_with("...") || trimmed.starts_with('…') {
            continue;
        }
        cleaned.push_str(line);
        cleaned.push('\n');
    }
    json5::from_str(&cleaned).ok()
}

/// The JSON bodies of the cURL examples, without the key that carries the token.
pub fn bodies(outline: &Outline<'_>) -> Vec<Value> {
    let mut out = Vec::new();
    for section in outline.zone(Zone::Code) {
        walk(section.blocks.iter().copied(), &mut |block| {
            let BlockKind::Code { lang, text } = &block.kind else { return };
            if !matches!(lang.as_str(), "bash" | "curl" | "sh" | "shell") {
                return;
            }
            for argument in data_arguments(text) {
                if let Some(mut body) = serde_json::from_str(&argument).ok().or_else(|| lenient(&argument)) {
                    if let Value::Object(map) = &mut body {
                        map.remove("auth");
                    }
                    out.push(body);
                }
            }
        });
    }
    out
}

/// The arguments of `-d` and its long forms, quotes of the shell removed.
fn data_arguments(text: &str) -> Vec<String> {
    const FLAGS: &[&str] = &["-d", "--data", "--data-raw", "--data-binary"];
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    let mut is_data = false;
    while !rest.is_empty() {
        let (word, remains) = shell_word(rest);
        rest = remains.trim_start();
        if is_data {
            is_data = false;
            out.push(word);
        } else {
            is_data = FLAGS.contains(&word.as_str());
        }
    }
    out
}

/// One word of a shell command: runs in single quotes, in double quotes and without quotes, joined.
fn shell_word(text: &str) -> (String, &str) {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let after = rest.get(first.len_utf8()..).unwrap_or_default();
        match first {
            '\'' | '"' => {
                let (quoted, remains) = after.split_once(first).unwrap_or((after, ""));
                out.push_str(quoted);
                rest = remains;
            }
            c if c.is_whitespace() => break,
            c => {
                out.push(c);
                rest = after;
            }
        }
    }
    (out, rest)
}

/// The type that a JSON value shows, in the documentation's grammar. `None` for null and for empty lists.
pub fn type_of(value: &Value) -> Option<String> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(_) => "boolean".to_owned(),
        Value::Number(number) if number.is_i64() || number.is_u64() => "integer".to_owned(),
        Value::Number(_) => "double".to_owned(),
        Value::String(_) => "string".to_owned(),
        Value::Object(_) => "object".to_owned(),
        Value::Array(items) => {
            let mut types: Vec<String> = items.iter().filter_map(type_of).collect();
            types.dedup();
            match types.as_slice() {
                [] => return None,
                [only] => format!("{only}[]"),
                _ => "array".to_owned(),
            }
        }
    })
}
