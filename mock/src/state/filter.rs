//! Filters of both versions of the API.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::compare::{Operand, like};
use crate::params::find;
use crate::php;

/// Which rows a list gives.
#[derive(Debug, Clone)]
pub(crate) enum Filter {
    All(Vec<Filter>),
    Any(Vec<Filter>),
    Is(Condition),
}

/// A field held against values.
#[derive(Debug, Clone)]
pub(crate) struct Condition {
    pub field: String,
    pub test: Test,
    pub not: bool,
    pub values: Vec<Operand>,
}

/// How a field is held against values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Test {
    /// Equal to one of the values.
    Equal,
    Less,
    AtMost,
    Greater,
    AtLeast,
    Between,
    Contains,
    Like,
}

/// The operators before the names of fields; those that begin with others first.
const PREFIXES: &[(&str, Test, bool)] = &[
    ("!><", Test::Between, true),
    ("!=%", Test::Like, true),
    ("!%=", Test::Like, true),
    ("><", Test::Between, false),
    (">=", Test::AtLeast, false),
    ("<=", Test::AtMost, false),
    ("=%", Test::Like, false),
    ("%=", Test::Like, false),
    ("!%", Test::Contains, true),
    ("!?", Test::Contains, true),
    ("!@", Test::Equal, true),
    ("!=", Test::Equal, true),
    ("!", Test::Equal, true),
    (">", Test::Greater, false),
    ("<", Test::Less, false),
    ("=", Test::Equal, false),
    ("@", Test::Equal, false),
    ("%", Test::Contains, false),
    ("?", Test::Contains, false),
];

/// The operators of REST 3.0.
const WORDS: &[(&str, Test, bool)] = &[
    ("=", Test::Equal, false),
    ("!=", Test::Equal, true),
    (">", Test::Greater, false),
    (">=", Test::AtLeast, false),
    ("<", Test::Less, false),
    ("<=", Test::AtMost, false),
    ("in", Test::Equal, false),
    ("between", Test::Between, false),
];

/// A filter of REST 3.0 that cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    Operator(String),
    Shape,
}

impl Filter {
    /// Every row.
    pub fn everything() -> Self {
        Self::All(Vec::new())
    }

    /// Whether it leaves out nothing.
    pub fn is_everything(&self) -> bool {
        matches!(self, Self::All(parts) if parts.is_empty())
    }

    /// A filter of the older API: `{">ID": 5, "0": {"LOGIC": "OR", …}}`.
    pub fn from_keys(map: &Map<String, Value>) -> Self {
        let either = find(map, "logic").is_some_and(|logic| php::text(logic).eq_ignore_ascii_case("or"));
        let keys = map.iter().filter(|(key, _)| !key.eq_ignore_ascii_case("logic"));
        let parts = keys.filter_map(|(key, value)| match value {
            Value::Object(group) if key.parse::<u64>().is_ok() => Some(Self::from_keys(group)),
            Value::Array(groups) if key.parse::<u64>().is_err() && groups.iter().all(Value::is_object) => {
                let each = groups.iter().filter_map(Value::as_object).map(Self::from_keys);
                (!groups.is_empty()).then(|| Self::All(each.collect()))
            }
            _ => Some(Self::Is(Condition::from_key(key, value))),
        });
        let parts = parts.collect();
        if either { Self::Any(parts) } else { Self::All(parts) }
    }

    /// A filter of REST 3.0: `[["id", ">", 5], {"logic": "or", "conditions": […]}]`.
    ///
    /// # Errors
    /// Something that is neither a condition nor a group.
    pub fn from_list(list: &[Value]) -> Result<Self, Unreadable> {
        list.iter().map(Self::from_entry).collect::<Result<_, _>>().map(Self::All)
    }

    fn from_entry(entry: &Value) -> Result<Self, Unreadable> {
        match entry {
            Value::Object(group) => {
                let conditions =
                    group.get("conditions").and_then(Value::as_array).ok_or(Unreadable::Shape)?;
                let parts = conditions.iter().map(Self::from_entry).collect::<Result<_, _>>()?;
                let either =
                    group.get("logic").is_some_and(|logic| php::text(logic).eq_ignore_ascii_case("or"));
                Ok(if either { Self::Any(parts) } else { Self::All(parts) })
            }
            Value::Array(parts) => {
                let (field, operator, value) = match parts.as_slice() {
                    [field, value] => (field, "in", value),
                    [field, operator, value] => (field, operator.as_str().ok_or(Unreadable::Shape)?, value),
                    _ => return Err(Unreadable::Shape),
                };
                let known = WORDS.iter().find(|(word, ..)| word.eq_ignore_ascii_case(operator));
                let (_, test, not) = known.ok_or_else(|| Unreadable::Operator(operator.to_owned()))?;
                let field = field.as_str().ok_or(Unreadable::Shape)?.to_owned();
                Ok(Self::Is(Condition { field, test: *test, not: *not, values: operands(value) }))
            }
            _ => Err(Unreadable::Shape),
        }
    }

    /// The conditions, wherever they stand.
    pub fn conditions_mut(&mut self) -> Vec<&mut Condition> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter_mut().flat_map(Self::conditions_mut).collect(),
            Self::Is(condition) => vec![condition],
        }
    }

    /// Leaves out conditions; a group without any holds for every row.
    pub fn retain(&mut self, keep: &impl Fn(&Condition) -> bool) {
        if let Self::All(parts) | Self::Any(parts) = self {
            parts.retain(|part| !matches!(part, Self::Is(condition) if !keep(condition)));
            parts.iter_mut().for_each(|part| part.retain(keep));
        }
    }

    /// Whether a row fits, whose values are asked for by the names of fields.
    pub fn fits(&self, value: &impl Fn(&str) -> Value) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.fits(value)),
            Self::Any(parts) => parts.is_empty() || parts.iter().any(|part| part.fits(value)),
            Self::Is(condition) => condition.fits(&value(&condition.field)),
        }
    }
}

impl Condition {
    fn from_key(key: &str, value: &Value) -> Self {
        let found = PREFIXES
            .iter()
            .find_map(|(prefix, test, not)| key.strip_prefix(prefix).map(|field| (field, *test, *not)));
        let (field, test, not) = found.unwrap_or((key, Test::Equal, false));
        Self { field: field.to_owned(), test, not, values: operands(value) }
    }

    fn fits(&self, value: &Value) -> bool {
        // A field with several values fits if one of them does.
        let found = match value {
            Value::Array(list) if !list.is_empty() => list.iter().any(|value| self.holds(value)),
            Value::Object(map) if !map.is_empty() => map.values().any(|value| self.holds(value)),
            _ => self.holds(value),
        };
        found != self.not
    }

    fn holds(&self, value: &Value) -> bool {
        let first = self.values.first();
        let is = |order: fn(Ordering) -> bool| {
            first.is_some_and(|operand| !is_empty(value) && order(operand.compare(value)))
        };
        match self.test {
            Test::Equal => self.values.iter().any(|operand| {
                if operand.is_empty() { is_empty(value) } else { operand.compare(value).is_eq() }
            }),
            Test::Less => is(Ordering::is_lt),
            Test::AtMost => is(Ordering::is_le),
            Test::Greater => is(Ordering::is_gt),
            Test::AtLeast => is(Ordering::is_ge),
            Test::Between => match self.values.as_slice() {
                [low, high] => low.compare(value).is_ge() && high.compare(value).is_le(),
                _ => false,
            },
            Test::Contains => {
                let text = php::text(value).to_lowercase();
                self.values.iter().any(|operand| text.contains(operand.text()))
            }
            Test::Like => {
                let text = php::text(value).to_lowercase();
                self.values.iter().any(|operand| like(&text, operand.text()))
            }
        }
    }
}

fn is_empty(value: &Value) -> bool {
    matches!(value, Value::Null | Value::Bool(false)) || value.as_str() == Some("")
}

fn operands(value: &Value) -> Vec<Operand> {
    match value {
        Value::Array(list) => list.iter().map(Operand::new).collect(),
        Value::Object(map) => map.values().map(Operand::new).collect(),
        other => vec![Operand::new(other)],
    }
}
