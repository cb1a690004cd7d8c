//! What the examples of a page show: answers, errors, and the bodies of calls.

use std::collections::BTreeMap;

use serde_json::Value;

use super::calls;
use super::loose;
use super::outline::{Outline, Zone, walk};
use super::vocabulary::ENVELOPE;
use crate::docs::{BlockKind, Page, Place};

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

/// The examples of a method page.
#[derive(Debug, Clone, Default)]
pub struct Examples<'p> {
    /// Answers with the envelope around them. Where the page shows what stands under `result` alone, it is put there.
    pub answers: Vec<Json<'p>>,
    /// Errors.
    pub refusals: Vec<Json<'p>>,
    /// Bodies of calls, without tokens.
    pub bodies: Vec<Json<'p>>,
    /// Examples that no reader of JSON takes, and why.
    pub unreadable: Vec<(&'p Place, String)>,
    /// Answers whose envelope is not where the portal has it: keys of it stand below `result`.
    pub misplaced: Vec<&'p Place>,
}

impl<'p> Examples<'p> {
    pub(super) fn of(outline: &Outline<'p>) -> Self {
        let mut unreadable = Vec::new();
        let zones = [Zone::Response, Zone::Returned, Zone::Errors];
        let shown = json(outline, &zones, &mut |at, error| unreadable.push((at, error)));
        let (mut answers, refusals): (Vec<_>, Vec<_>) =
            shown.into_iter().partition(|example| stated(&example.value).is_none());
        if answers.iter().all(|answer| answer.value.get("result").is_none()) {
            // Some pages show what stands under `result` alone.
            answers.truncate(1);
            for answer in &mut answers {
                answer.value = serde_json::json!({ "result": answer.value.take() });
            }
        }
        let misplaced =
            answers.iter_mut().filter_map(|a| lift_envelope(&mut a.value).then_some(a.at)).collect();
        Self { answers, refusals, bodies: bodies(outline), unreadable, misplaced }
    }

    /// The examples of a page.
    pub fn of_page(page: &'p Page) -> Self {
        Self::of(&Outline::new(page))
    }
}

/// Puts keys of the envelope that stand below `result` beside it: a brace too many leaves them there. The time of the
/// call shows which. Says whether there were any.
fn lift_envelope(answer: &mut Value) -> bool {
    let Value::Object(answer) = answer else { return false };
    let Some(Value::Object(result)) = answer.get_mut("result") else { return false };
    if !result.get("time").is_some_and(is_time) {
        return false;
    }
    let lifted: Vec<(String, Value)> = ENVELOPE
        .iter()
        .filter(|key| **key != "result")
        .filter_map(|key| Some(((*key).to_owned(), result.shift_remove(*key)?)))
        .collect();
    for (key, value) in lifted {
        answer.entry(key).or_insert(value);
    }
    true
}

/// Whether a value tells when a call was carried out.
pub fn is_time(value: &Value) -> bool {
    ["start", "finish", "duration", "processing"].iter().all(|key| value.get(key).is_some())
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
                Err(error) => match loose::read(text) {
                    Some(value) => out.push(Json { value, strict: false, at: &block.at }),
                    None => bad(&block.at, error.to_string()),
                },
            }
        });
    }
    out
}

/// Code and text of an example of an error.
pub fn stated(answer: &Value) -> Option<(String, String)> {
    let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    match answer.get("error")? {
        Value::Object(_) => {
            let error = answer.get("error")?;
            Some((text(error, "code")?, text(error, "message").unwrap_or_default()))
        }
        Value::String(code) => {
            Some((code.trim().to_owned(), text(answer, "error_description").unwrap_or_default()))
        }
        Value::Number(code) => {
            Some((code.to_string(), text(answer, "error_description").unwrap_or_default()))
        }
        _ => None,
    }
}

/// The JSON bodies of the cURL examples, without the key that carries the token; each once. Some pages go on with a call
/// of another method, or show nothing else: where the title names a method, the calls of others are left out.
fn bodies<'p>(outline: &Outline<'p>) -> Vec<Json<'p>> {
    // Each with whether its call is one of another method.
    let mut out: Vec<(Json<'p>, bool)> = Vec::new();
    // Where they are, whatever the order of their keys.
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let own = calls::named(&outline.title_text());
    for section in outline.zone(Zone::Code) {
        walk(section.blocks.iter().copied(), &mut |block| {
            let BlockKind::Code { lang, text } = &block.kind else { return };
            if !matches!(lang.as_str(), "bash" | "curl" | "http" | "sh" | "shell") {
                return;
            }
            let called = calls::called(text);
            let is_own = |name: &String| own.iter().any(|own| calls::is_cut(own, name));
            let is_foreign = !own.is_empty() && !called.is_empty() && !called.iter().any(is_own);
            for argument in data_arguments(text) {
                let strict = serde_json::from_str(&argument).ok();
                let is_strict = strict.is_some();
                let Some(mut value) = strict.or_else(|| loose::read(&argument)) else { continue };
                if let Value::Object(map) = &mut value {
                    map.remove("auth");
                }
                let mut sorted = value.clone();
                sorted.sort_all_objects();
                let at = *known.entry(sorted.to_string()).or_insert(out.len());
                match out.get_mut(at) {
                    Some((_, foreign)) => *foreign &= is_foreign,
                    None => out.push((Json { value, strict: is_strict, at: &block.at }, is_foreign)),
                }
            }
        });
    }
    out.into_iter().filter(|(_, foreign)| !foreign).map(|(body, _)| body).collect()
}

/// The arguments of `-d` and its long forms, quotes of the shell removed.
fn data_arguments(text: &str) -> Vec<String> {
    const FLAGS: &[&str] = &["-d", "--data", "--data-raw", "--data-binary"];
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    let mut is_data = false;
    while !rest.is_empty() {
        let (mut word, mut remains) = shell_word(rest);
        if is_data
            && !is_json(&word)
            && let Some((whole, behind)) = quoted_json(rest)
        {
            (word, remains) = (whole.to_owned(), behind);
        }
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

fn is_json(text: &str) -> bool {
    serde_json::from_str::<Value>(text).is_ok()
}

/// JSON in single quotes that has such quotes in it, which the shell would not take, and what stands behind it.
fn quoted_json(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix('\'')?;
    let ends = inner.match_indices('\'').skip(1).take(MAX_QUOTES);
    ends.filter_map(|(at, _)| Some((inner.get(..at)?, inner.get(at.saturating_add(1)..)?)))
        .find(|(whole, _)| is_json(whole))
}

/// One word of a shell command: runs in single quotes, in double quotes and without quotes, joined. What the shell puts
/// in place of a command is left open.
fn shell_word(text: &str) -> (String, &str) {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let after = rest.get(first.len_utf8()..).unwrap_or_default();
        match first {
            '\'' => {
                let (quoted, remains) = after.split_once(first).unwrap_or((after, ""));
                out.push_str(quoted);
                rest = remains;
            }
            '"' => {
                rest = after;
                while let Some(next) = rest.chars().next() {
                    let command = substitution(rest);
                    rest = command.or_else(|| rest.get(next.len_utf8()..)).unwrap_or_default();
                    match next {
                        _ if command.is_some() => out.push_str(SUBSTITUTED),
                        '"' => break,
                        next => out.push(next),
                    }
                }
            }
            '$' if let Some(behind) = substitution(rest) => {
                out.push_str(SUBSTITUTED);
                rest = behind;
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

/// What stands for the output of a command.
const SUBSTITUTED: &str = "$()";

/// How many quotes are tried for the end of a text.
const MAX_QUOTES: usize = 32;

/// What stands behind the `$(…)` that a text begins with.
fn substitution(text: &str) -> Option<&str> {
    let inner = text.strip_prefix("$(")?;
    let mut depth = 1usize;
    for (at, c) in inner.char_indices() {
        match c {
            '(' => depth = depth.saturating_add(1),
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return inner.get(at.saturating_add(1)..);
        }
    }
    None
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
