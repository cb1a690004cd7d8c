//! Paths to a value inside a method, an event or a type.
//!
//! A path is a row of steps: `params.CHAT_ID.type`, `result.fields[ID].fields[VALUE]`, `scopes`. A step is a key of a
//! mapping, or an item of a list: by its `name`, `when`, `code` or `message`, by itself if it is a plain value, or by
//! its position from one: `errors[#3]`. `.ID` and `[ID]` mean the same; a name with dots or brackets is quoted:
//! `params["filter[ID]"]`.

use serde_yaml::Value;

use crate::yaml;

/// The keys of a list item that may identify it.
const IDENTIFIERS: [&str; 4] = ["name", "when", "code", "message"];

/// Longest value shown in an error.
const LONGEST_SHOWN: usize = 200;

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// A key, or an item by its name.
    Name(String),
    /// An item by its position, from 1.
    Position(usize),
}

/// The steps of a path, at least one.
pub(super) fn parse(path: &str) -> Result<Vec<Step>, String> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let (step, behind) = match rest.strip_prefix('[') {
            Some(inner) => in_brackets(inner)
                .ok_or_else(|| format!("the path {path} has a bracket that does not close"))?,
            None => {
                let (name, behind) = rest.split_at(rest.find(['.', '[']).unwrap_or(rest.len()));
                (Step::Name(name.to_owned()), behind)
            }
        };
        if step == Step::Name(String::new()) && !rest.starts_with('[') {
            return Err(format!("the path {path} has an empty step"));
        }
        steps.push(step);
        rest = match behind.strip_prefix('.') {
            Some("") => return Err(format!("the path {path} ends with a dot")),
            Some(next) => next,
            None if behind.is_empty() || behind.starts_with('[') => behind,
            None => return Err(format!("the path {path} needs `.` or `[` behind a bracket")),
        };
    }
    if steps.is_empty() { Err("the path `at` is empty".to_owned()) } else { Ok(steps) }
}

/// The step in brackets and what stands behind them.
fn in_brackets(inner: &str) -> Option<(Step, &str)> {
    if inner.starts_with('"') {
        let mut values = serde_json::Deserializer::from_str(inner).into_iter::<String>();
        let name = values.next()?.ok()?;
        let behind = inner.get(values.byte_offset()..)?.strip_prefix(']')?;
        return Some((Step::Name(name), behind));
    }
    let (name, behind) = inner.split_once(']')?;
    match name.strip_prefix('#').map(str::parse::<usize>) {
        Some(Ok(position)) if position > 0 => Some((Step::Position(position), behind)),
        _ => Some((Step::Name(name.to_owned()), behind)),
    }
}

/// Puts `new` in place of `expect` at the end of the path (`None`: nothing there), or says why not.
pub(super) fn replace(
    root: &mut Value,
    steps: &[Step],
    expect: Option<&Value>,
    new: Option<&Value>,
) -> Result<(), String> {
    let Some((last, before)) = steps.split_last() else { return Err("the path is empty".to_owned()) };
    let mut parent = root;
    for step in before {
        parent = child(parent, step)?.ok_or_else(|| format!("there is no {}", show_step(step)))?;
    }
    let found = child(parent, last)?;
    if found.as_deref() != expect {
        return Err(mismatch(expect, found.as_deref()));
    }
    match (parent, last, new) {
        (Value::Mapping(map), Step::Name(name), Some(new)) => {
            drop(map.insert(name.as_str().into(), new.clone()))
        }
        (Value::Mapping(map), Step::Name(name), None) => drop(map.shift_remove(name.as_str())),
        (Value::Sequence(items), step, new) => match (position(items, step)?, new) {
            (Some(at), Some(new)) => items.get_mut(at).into_iter().for_each(|item| *item = new.clone()),
            (Some(at), None) => drop(items.remove(at)),
            (None, Some(new)) => items.push(new.clone()),
            (None, None) => {}
        },
        _ => return Err(format!("{} cannot be set here", show_step(last))),
    }
    Ok(())
}

fn child<'a>(parent: &'a mut Value, step: &Step) -> Result<Option<&'a mut Value>, String> {
    match (parent, step) {
        (Value::Mapping(map), Step::Name(name)) => Ok(map.get_mut(name.as_str())),
        (Value::Sequence(items), step) => {
            let at = position(items, step)?;
            Ok(at.and_then(|at| items.get_mut(at)))
        }
        _ => Err(format!("{} leads into a plain value", show_step(step))),
    }
}

fn position(items: &[Value], step: &Step) -> Result<Option<usize>, String> {
    let name = match step {
        Step::Position(position) => return Ok(Some(position - 1).filter(|at| *at < items.len())),
        Step::Name(name) => name,
    };
    let is_it = |item: &Value| match item {
        Value::Mapping(map) => {
            IDENTIFIERS.iter().any(|key| map.get(*key).is_some_and(|value| value.as_str() == Some(name)))
        }
        Value::String(text) => text == name,
        Value::Bool(value) => value.to_string() == *name,
        Value::Number(value) => value.to_string() == *name,
        _ => false,
    };
    let mut matching = items.iter().enumerate().filter(|(_, item)| is_it(item)).map(|(at, _)| at);
    match (matching.next(), matching.next()) {
        (first, None) => Ok(first),
        _ => Err(format!("several items are called {name}; name one by its position, as in [#2]")),
    }
}

/// What to say when a value is not the expected one.
pub(super) fn mismatch(expect: Option<&Value>, found: Option<&Value>) -> String {
    match (expect, found) {
        (Some(expect), Some(found)) => format!("expected {}, found {}", show(expect), show(found)),
        (Some(expect), None) => format!("expected {}, found nothing", show(expect)),
        (None, Some(found)) => format!("expected nothing there, found {}", show(found)),
        (None, None) => "expected and found nothing".to_owned(),
    }
}

fn show(value: &Value) -> String {
    let text = yaml::inline(value);
    match text.char_indices().nth(LONGEST_SHOWN) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text,
    }
}

fn show_step(step: &Step) -> String {
    match step {
        Step::Name(name) => format!("`{name}`"),
        Step::Position(position) => format!("item {position}"),
    }
}
