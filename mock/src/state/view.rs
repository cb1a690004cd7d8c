//! How methods show rows: the names of fields, which of them, and how values are written.

use serde_json::{Map, Value};

use super::data::{Names, Values, View};
use super::entity::{Column, Entity};
use super::table::Row;
use crate::kinds::Kind;
use crate::params::normal;
use crate::php;

/// An entity as a view shows it.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a> {
    pub view: &'a View,
    pub entity: &'a Entity,
}

impl Shown<'_> {
    /// The name that the spec has for a field that a caller names.
    pub fn spelled(&self, name: &str) -> String {
        let alias = self.view.aliases.iter().find(|(alias, _)| normal(alias) == normal(name));
        match alias {
            Some((_, field)) if self.entity.field(field).is_some() => self.entity.spelled(field),
            _ => self.entity.spelled(name),
        }
    }

    /// Whether a filter may name this field.
    pub fn knows(&self, name: &str) -> bool {
        self.entity.may_have(&self.spelled(name))
    }

    /// The fields that a selection names; nothing where it names all.
    pub fn selected(&self, select: Option<&Value>) -> Option<Vec<String>> {
        let names: Vec<String> = match select? {
            Value::Array(list) => list.iter().map(php::text).collect(),
            Value::Object(map) => map.values().map(php::text).collect(),
            _ => return None,
        };
        if names.is_empty() || names.iter().any(|name| name == "*") {
            return None;
        }
        let mut wanted: Vec<String> = names.iter().map(|name| self.spelled(name)).collect();
        // The key comes whether it is asked for or not.
        wanted.push(self.entity.key.clone());
        Some(wanted)
    }

    /// What a caller gives, under the names of the spec.
    pub fn taken(&self, given: &Map<String, Value>) -> Row {
        let each = |(name, value): (&String, &Value)| {
            let spelled = self.spelled(name);
            let value = match self.entity.field(&spelled) {
                Some(column) => self.stored(column, value),
                None => value.clone(),
            };
            (spelled, value)
        };
        given.iter().map(each).collect()
    }

    /// A row as an answer has it.
    pub fn row(&self, row: Row) -> Value {
        let each = |(name, value): (String, Value)| {
            let value = match self.entity.field(&name) {
                Some(column) => self.written(column, value),
                None => self.custom(&name, value),
            };
            (self.name(name), value)
        };
        Value::Object(row.into_iter().map(each).collect())
    }

    /// The name that an answer gives a field.
    pub fn name(&self, name: String) -> String {
        if self.view.names == Names::Spec {
            return name;
        }
        let alias = self.view.aliases.iter().find(|(_, field)| **field == name);
        alias.map_or_else(|| camel(&name), |(alias, _)| alias.clone())
    }

    /// A value as it is kept: numbers as numbers, so that all views can write them in their own way.
    fn stored(&self, column: &Column, value: &Value) -> Value {
        match (&column.kind, value) {
            (Kind::Integer, Value::String(text)) => {
                text.parse::<i64>().map_or_else(|_| value.clone(), Value::from)
            }
            (Kind::Double, Value::String(text)) => {
                text.parse::<f64>().map_or_else(|_| value.clone(), Value::from)
            }
            (Kind::Flag, Value::Bool(flag)) => if *flag { "Y" } else { "N" }.into(),
            (Kind::Boolean, Value::String(text)) if matches!(text.as_str(), "Y" | "N" | "1" | "0") => {
                matches!(text.as_str(), "Y" | "1").into()
            }
            _ => value.clone(),
        }
    }

    fn written(&self, column: &Column, value: Value) -> Value {
        match (self.view.values, &value) {
            (Values::Text, Value::Number(number)) => match (&column.kind, number.as_f64()) {
                (Kind::Double, Some(number)) => format!("{number:.2}").into(),
                _ => number.to_string().into(),
            },
            _ => value,
        }
    }

    /// A field that the spec does not know.
    fn custom(&self, name: &str, value: Value) -> Value {
        let several = self.view.many.iter().any(|start| name.starts_with(start));
        match value {
            // Each value has an id of its own.
            Value::Object(map) if several => Value::Object(map),
            Value::Array(list) if several => {
                let each = list.into_iter().enumerate().map(|(at, value)| ((at + 1).to_string(), value));
                Value::Object(each.collect())
            }
            other if several => Value::Object(Map::from_iter([("1".to_owned(), other)])),
            Value::Number(number) if self.view.values == Values::Text => number.to_string().into(),
            other => other,
        }
    }
}

/// `stageId` for `STAGE_ID`; `ufCrm_5` for `UF_CRM_5`.
fn camel(name: &str) -> String {
    if name.contains(char::is_lowercase) {
        return name.to_owned();
    }
    let mut out = String::with_capacity(name.len());
    for (at, word) in name.split('_').enumerate() {
        let mut letters = word.to_lowercase().chars().collect::<Vec<_>>().into_iter();
        match letters.next() {
            Some(first) if at == 0 => out.push(first),
            Some(first) if first.is_ascii_digit() => out.extend(['_', first]),
            Some(first) => out.extend(first.to_uppercase()),
            None => {}
        }
        out.extend(letters);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::camel;

    #[test]
    fn names_are_written_as_items_have_them() {
        for (name, written) in [
            ("STAGE_ID", "stageId"),
            ("UF_CRM_5_1", "ufCrm_5_1"),
            ("createdTime", "createdTime"),
            ("ID", "id"),
        ] {
            assert_eq!(camel(name), written);
        }
    }
}
