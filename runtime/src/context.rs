//! Where reading is, and what does not fit there.

use std::fmt;

use serde_json::Value;

use crate::convert::Found;
use crate::values::MOST_CONVERSIONS;
use crate::{Conversion, Coverage, DecodeError};

/// Whether a value is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It is there.
    Some,
    /// It is `null` or one of the portal's other signs for nothing: `false`, `""`.
    Nothing,
}

/// A value of the wrong kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit(Box<MisfitInner>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct MisfitInner {
    /// Steps from the value that was looked at, innermost first.
    steps: Vec<String>,
    expected: &'static str,
    found: &'static str,
}

impl Misfit {
    pub(crate) fn new(expected: &'static str, value: &Value) -> Self {
        Self(Box::new(MisfitInner { steps: Vec::new(), expected, found: kind(value) }))
    }

    pub(crate) fn inside(mut self, step: &Step<'_>) -> Self {
        self.0.steps.push(step.to_string());
        self
    }
}

/// A place where the portal's answer was not of the documented kind.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// The place, such as `result.items[3].id`.
    pub path: String,
    /// The documented kind.
    pub expected: &'static str,
    /// The kind that was found.
    pub found: &'static str,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, found {}", self.path, self.expected, self.found)
    }
}

/// Mismatches in one answer beyond this number are not recorded.
pub(crate) const MOST_MISMATCHES: usize = 100;

/// What was noticed while reading.
#[derive(Default)]
pub(crate) struct Log {
    pub(crate) mismatches: Vec<Mismatch>,
    /// In strict mode: where to keep the value of the first mismatch.
    pub(crate) strict: bool,
    pub(crate) first_value: Option<Value>,
    /// Kept only where it is asked for.
    pub(crate) coverage: Option<Coverage>,
    /// Kept only where they are asked for.
    pub(crate) conversions: Option<Vec<Conversion>>,
}

impl Log {
    /// The first mismatch, if it counts as an error.
    pub(crate) fn verdict(&mut self) -> Option<DecodeError> {
        let value = self.first_value.take()?;
        self.mismatches.first().map(|mismatch| DecodeError::new(mismatch.clone(), value))
    }
}

/// Where reading is, and what was noticed on the way.
pub struct Context<'a> {
    path: Path<'a>,
    log: &'a mut Log,
}

struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
pub(crate) enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// The place alone: what was noticed holds values.
impl fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Context").field(&self.path.to_string()).finish()
    }
}

impl<'a> Context<'a> {
    /// At the value that is called `root`.
    pub(crate) fn root(root: &'a str, log: &'a mut Log) -> Self {
        Self { path: Path { parent: None, step: Step::Key(root) }, log }
    }

    /// At the same value.
    pub(crate) fn here(&mut self) -> Context<'_> {
        Context { path: Path { parent: self.path.parent, step: self.path.step }, log: self.log }
    }

    /// At the value under a key.
    pub(crate) fn key<'b>(&'b mut self, key: &'b str) -> Context<'b> {
        Context { path: Path { parent: Some(&self.path), step: Step::Key(key) }, log: self.log }
    }

    /// At an item of a list.
    pub(crate) fn index(&mut self, index: usize) -> Context<'_> {
        Context { path: Path { parent: Some(&self.path), step: Step::Index(index) }, log: self.log }
    }

    /// What stands here is read as something else, unless it fits.
    pub(crate) fn converted(&mut self, fits: bool, read_as: &'static str, value: &Value) {
        if fits {
            return;
        }
        let Some(conversions) = &mut self.log.conversions else { return };
        if conversions.len() < MOST_CONVERSIONS {
            conversions.push(Conversion::new(self.path.to_string(), kind(value), read_as));
        }
    }

    /// Whether it is noted which keys have fields.
    pub(crate) fn counts(&self) -> bool {
        self.log.coverage.is_some()
    }

    /// A key was read into a field.
    pub(crate) fn named(&mut self) {
        if let Some(coverage) = &mut self.log.coverage {
            coverage.named += 1;
        }
    }

    /// A key of the object here has no field.
    pub(crate) fn unnamed(&mut self, key: &str, value: &Value) {
        if self.log.coverage.is_none() {
            return;
        }
        let mut inner = self.key(key);
        let path = inner.path.to_string();
        if let Some(coverage) = &mut inner.log.coverage {
            coverage.unnamed.push(path);
        }
        inner.untyped(value);
    }

    /// The keys below the value here are kept as they came.
    pub(crate) fn untyped(&mut self, value: &Value) {
        if self.log.coverage.is_none() {
            return;
        }
        match value {
            Value::Object(map) => {
                map.iter().for_each(|(key, value)| self.unnamed(key, value));
            }
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(index, item)| self.index(index).untyped(item));
            }
            _ => {}
        }
    }

    /// Notes that the value here could not be read.
    pub(crate) fn note(&mut self, misfit: &Misfit, value: &Value) {
        if self.log.strict && self.log.mismatches.is_empty() {
            self.log.first_value = Some(value.clone());
        }
        if self.log.mismatches.len() < MOST_MISMATCHES {
            let mismatch = self.mismatch(misfit);
            // Those who do not look at the mismatches should not wonder where a value is.
            tracing::debug!(%mismatch, "not as documented: kept in `extra`");
            self.log.mismatches.push(mismatch);
        }
    }

    /// A misfit with the whole path to it.
    pub(crate) fn mismatch(&self, misfit: &Misfit) -> Mismatch {
        let mut path = self.path.to_string();
        path.extend(misfit.0.steps.iter().rev().map(String::as_str));
        Mismatch { path, expected: misfit.0.expected, found: misfit.0.found }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.parent, self.step) {
            (Some(parent), step) => write!(f, "{parent}{step}"),
            (None, Step::Key(root)) => f.write_str(root),
            (None, step) => step.fmt(f),
        }
    }
}

impl fmt::Display for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Index(index) => write!(f, "[{index}]"),
            Self::Key(key)
                if !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') =>
            {
                write!(f, ".{key}")
            }
            Self::Key(key) => write!(f, "[{key:?}]"),
        }
    }
}

/// A name for the kind of a JSON value.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(true) => "true",
        Value::Bool(false) => "false",
        Value::Number(_) => "a number",
        Value::String(text) if text.is_empty() => "an empty text",
        Value::String(_) => "a text",
        Value::Array(list) if list.is_empty() => "an empty list",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The outcome of one of the checks in [`convert`].
pub(crate) fn checked(
    found: Option<Found>,
    expected: &'static str,
    value: &Value,
) -> Result<Presence, Misfit> {
    match found {
        Some(Found::Some) => Ok(Presence::Some),
        Some(Found::Nothing) => Ok(Presence::Nothing),
        None => Err(Misfit::new(expected, value)),
    }
}
