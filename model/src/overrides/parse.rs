//! From the text of an override file to rules.

use std::path::Path;

use serde::Deserialize;
use serde_yaml::Value;

use super::{Override, Target, path};
use crate::{Api, SpecError};

const HELP: &str = "a rule is {target: {method, api | event | type | page, at}, expect, value, reason}";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    target: RawTarget,
    #[serde(default)]
    expect: Option<Value>,
    #[serde(default)]
    value: Option<Value>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTarget {
    #[serde(default)]
    method: Option<String>,
    #[serde(default)]
    api: Option<Api>,
    #[serde(default)]
    event: Option<String>,
    #[serde(default, rename = "type")]
    type_: Option<String>,
    #[serde(default)]
    page: Option<String>,
    at: String,
}

/// The rules of a file; an empty file has none.
pub(super) fn rules(file: &Path, text: &str) -> Result<Vec<Override>, SpecError> {
    let raw: Option<Vec<RawRule>> =
        serde_yaml::from_str(text).map_err(|error| SpecError::yaml(file, &error, HELP))?;
    let raw = raw.unwrap_or_default();
    let lines = lines(text, raw.len());
    let mut rules = Vec::with_capacity(raw.len());
    for (position, raw) in raw.into_iter().enumerate() {
        let line = lines.get(position).copied();
        let rule = rule(raw, file, line).map_err(|message| {
            let error = SpecError::new(file, format!("rule {}: {message}", position + 1), HELP);
            match line {
                Some(line) => error.at(line, None),
                None => error,
            }
        })?;
        rules.push(rule);
    }
    Ok(rules)
}

fn rule(raw: RawRule, file: &Path, line: Option<usize>) -> Result<Override, String> {
    let RawTarget { method, api, event, type_, page, at } = raw.target;
    if method.is_none() && api.is_some() {
        return Err("`api` goes with `method` only".to_owned());
    }
    let target = match (method, event, type_, page) {
        (Some(name), None, None, None) => Target::Method(name, api),
        (None, Some(name), None, None) => Target::Event(name),
        (None, None, Some(name), None) => Target::Type(name),
        (None, None, None, Some(page)) => Target::Page(page),
        _ => return Err("the target names exactly one of `method`, `event`, `type` and `page`".to_owned()),
    };
    if raw.reason.trim().is_empty() {
        return Err("the reason is empty".to_owned());
    }
    if raw.expect == raw.value {
        return Err("`expect` and `value` are the same, so it changes nothing".to_owned());
    }
    let steps = path::parse(&at)?;
    let rule = Override {
        target,
        at,
        expect: raw.expect,
        value: raw.value,
        reason: raw.reason,
        file: file.to_owned(),
        line,
        steps,
    };
    let is_text = |value: &Option<Value>| value.as_ref().is_none_or(Value::is_string);
    if rule.page_key().is_some() && !(is_text(&rule.expect) && is_text(&rule.value)) {
        return Err("the kind and the name of a page are strings".to_owned());
    }
    Ok(rule)
}

/// The lines of the rules: an item of the outer list begins with `- ` in the first column. If the file is written
/// in another style, the count does not fit, and no line is better than a wrong one.
fn lines(text: &str, count: usize) -> Vec<usize> {
    let is_item = |line: &str| line == "-" || line.starts_with("- ");
    let lines: Vec<usize> = text
        .lines()
        .enumerate()
        .filter(|(_, line)| is_item(line))
        .map(|(position, _)| position + 1)
        .collect();
    if lines.len() == count { lines } else { Vec::new() }
}
