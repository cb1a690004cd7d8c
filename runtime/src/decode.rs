//! From JSON to a type and back.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::convert::{self, Found};
use crate::object::Fields;
use crate::{DecodeError, IdMap, Map, Object};

/// What can stand under `result`.
///
/// Implemented for `i64`, `f64`, `bool`, `String`, [`Value`], [`Map`], `()` (which reads anything and keeps nothing),
/// `Option`, `Vec`, [`IdMap`], `BTreeMap<String, _>` and every [`Object`]. Reading is lenient: the portal sends `"12"`
/// for 12, `"Y"` for true and `[]` for an empty object.
///
/// A list or a map is read as a whole: one item of the wrong kind leaves it unread. Items of objects are always read.
pub trait Decode: Sized {
    /// Looks at a value without touching it: whether [`Decode::decode`] can read it, and whether it stands for nothing.
    ///
    /// # Errors
    /// What is wrong, and where in the value.
    fn check(value: &Value) -> Result<Presence, Misfit>;

    /// Reads a value that [`Decode::check`] has found to be [`Presence::Some`]; of any other value it makes something
    /// empty.
    fn decode(value: Value, cx: &mut Context<'_>) -> Self;

    /// Gives the JSON back.
    fn encode(self) -> Value;
}

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
    fn new(expected: &'static str, value: &Value) -> Self {
        Self(Box::new(MisfitInner { steps: Vec::new(), expected, found: kind(value) }))
    }

    fn inside(mut self, step: &Step<'_>) -> Self {
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
const MOST_MISMATCHES: usize = 100;

/// What was noticed while reading.
#[derive(Debug, Default)]
pub(crate) struct Log {
    pub(crate) mismatches: Vec<Mismatch>,
    /// In strict mode: where to keep the value of the first mismatch.
    pub(crate) strict: bool,
    pub(crate) first_value: Option<Value>,
}

impl Log {
    /// The first mismatch, if it counts as an error.
    fn verdict(&mut self) -> Option<DecodeError> {
        let value = self.first_value.take()?;
        self.mismatches.first().map(|mismatch| DecodeError::new(mismatch.clone(), value))
    }
}

/// Where reading is, and what was noticed on the way.
#[derive(Debug)]
pub struct Context<'a> {
    path: Path<'a>,
    log: &'a mut Log,
}

#[derive(Debug)]
struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
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
    fn index(&mut self, index: usize) -> Context<'_> {
        Context { path: Path { parent: Some(&self.path), step: Step::Index(index) }, log: self.log }
    }

    /// Notes that the value here could not be read.
    pub(crate) fn note(&mut self, misfit: &Misfit, value: &Value) {
        if self.log.strict && self.log.mismatches.is_empty() {
            self.log.first_value = Some(value.clone());
        }
        if self.log.mismatches.len() < MOST_MISMATCHES {
            self.log.mismatches.push(self.mismatch(misfit));
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

/// Reads what stands under `result`. Mismatches below are noted in the log; in strict mode the first is an error.
pub(crate) fn read<T: Decode>(value: Value, log: &mut Log) -> Result<T, DecodeError> {
    let mut cx = Context::root("result", log);
    let misfit = match T::check(&value) {
        Ok(Presence::Some) => {
            let read = T::decode(value, &mut cx);
            return log.verdict().map_or(Ok(read), Err);
        }
        Ok(Presence::Nothing) => Misfit::new("a value", &value),
        Err(misfit) => misfit,
    };
    Err(DecodeError::new(cx.mismatch(&misfit), value))
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

/// An item of a list or map has to be there, or to be of a type that can be absent.
fn check_item<T: Decode>(value: &Value, step: &Step<'_>) -> Result<(), Misfit> {
    match T::check(value) {
        Ok(Presence::Some) => Ok(()),
        Ok(Presence::Nothing) => Err(Misfit::new("a value", value).inside(step)),
        Err(misfit) => Err(misfit.inside(step)),
    }
}

impl Decode for i64 {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        checked(convert::check_int(value), "an integer", value)
    }
    fn decode(value: Value, _: &mut Context<'_>) -> Self {
        convert::int(&value).unwrap_or_default()
    }
    fn encode(self) -> Value {
        Value::from(self)
    }
}

impl Decode for f64 {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        checked(convert::check_number(value), "a number", value)
    }
    fn decode(value: Value, _: &mut Context<'_>) -> Self {
        convert::number(&value).unwrap_or_default()
    }
    fn encode(self) -> Value {
        convert::from_number(self)
    }
}

impl Decode for bool {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        checked(convert::check_flag(value), "a flag", value)
    }
    fn decode(value: Value, _: &mut Context<'_>) -> Self {
        convert::flag(&value).unwrap_or_default()
    }
    fn encode(self) -> Value {
        Value::Bool(self)
    }
}

impl Decode for String {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        checked(convert::check_text(value), "a text", value)
    }
    fn decode(value: Value, _: &mut Context<'_>) -> Self {
        convert::text(value).unwrap_or_default()
    }
    fn encode(self) -> Value {
        Value::String(self)
    }
}

/// Any value, null included.
impl Decode for Value {
    fn check(_: &Value) -> Result<Presence, Misfit> {
        Ok(Presence::Some)
    }
    fn decode(value: Value, _: &mut Context<'_>) -> Self {
        value
    }
    fn encode(self) -> Value {
        self
    }
}

/// Reads anything and keeps nothing: for methods whose result says no more than that they were carried out.
impl Decode for () {
    fn check(_: &Value) -> Result<Presence, Misfit> {
        Ok(Presence::Some)
    }
    fn decode(_: Value, _: &mut Context<'_>) -> Self {}
    fn encode(self) -> Value {
        Value::Null
    }
}

impl<T: Decode> Decode for Option<T> {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        if value.is_null() { Ok(Presence::Some) } else { T::check(value).map(|_| Presence::Some) }
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        match T::check(&value) {
            Ok(Presence::Some) if !value.is_null() => Some(T::decode(value, cx)),
            _ => None,
        }
    }
    fn encode(self) -> Value {
        self.map_or(Value::Null, T::encode)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        let presence = checked(convert::check_list(value), "a list", value)?;
        for (index, item) in convert::items(value).enumerate() {
            check_item::<T>(item, &Step::Index(index))?;
        }
        Ok(presence)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        let items = convert::list(value).into_iter().enumerate();
        items.map(|(index, item)| T::decode(item, &mut cx.index(index))).collect()
    }
    fn encode(self) -> Value {
        self.into_iter().map(T::encode).collect()
    }
}

fn check_map<T: Decode>(value: &Value) -> Result<Presence, Misfit> {
    let presence = checked(convert::check_map(value), "an object", value)?;
    if let Value::Object(map) = value {
        for (key, item) in map {
            check_item::<T>(item, &Step::Key(key))?;
        }
    } else {
        for (index, item) in convert::items(value).enumerate() {
            check_item::<T>(item, &Step::Index(index))?;
        }
    }
    Ok(presence)
}

fn decode_map<T: Decode, M: FromIterator<(String, T)>>(value: Value, cx: &mut Context<'_>) -> M {
    let entries = convert::map(value).into_iter();
    entries
        .map(|(key, item)| {
            let item = T::decode(item, &mut cx.key(&key));
            (key, item)
        })
        .collect()
}

fn encode_map<T: Decode>(entries: impl IntoIterator<Item = (String, T)>) -> Value {
    Value::Object(entries.into_iter().map(|(key, item)| (key, item.encode())).collect())
}

impl<T: Decode> Decode for IdMap<T> {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        check_map::<T>(value)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        decode_map(value, cx)
    }
    fn encode(self) -> Value {
        encode_map(self)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        check_map::<T>(value)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        decode_map(value, cx)
    }
    fn encode(self) -> Value {
        encode_map(self)
    }
}

impl Decode for Map {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        checked(convert::check_map(value), "an object", value)
    }
    fn decode(value: Value, _: &mut Context<'_>) -> Self {
        convert::map(value)
    }
    fn encode(self) -> Value {
        Value::Object(self)
    }
}

impl<T: Object> Decode for T {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        checked(convert::check_object(value), "an object", value)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        let mut object = T::default();
        object.fields(&mut Fields::reading(convert::map(value), cx));
        object
    }
    fn encode(mut self) -> Value {
        let mut fields = Fields::writing();
        self.fields(&mut fields);
        fields.into_value()
    }
}
