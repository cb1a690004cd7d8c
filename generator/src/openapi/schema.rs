//! The schema of a value, from the documented type and what examples show beside it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde_json::{Map, Value, json};

use super::common::{self, put, reference};
use super::keys::is_filter;
use super::{default, values};
use crate::plan::{Kind, Kinds, Way};
use crate::spec::{Field, Literal, Type};

/// The schemas of a document while it is made.
pub(super) struct Schemas<'a> {
    kinds: Kinds<'a>,
    /// The shared types that have keys, by their names, and the names of their schemas without the direction.
    shared: BTreeMap<&'a str, String>,
    /// The shared types that are referred to but have no schema yet.
    open: Vec<(String, Way)>,
    components: BTreeMap<String, Value>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(types: &'a [Type]) -> Self {
        let mut names = Vec::new();
        let with_keys = types.iter().filter(|t| !t.fields.is_empty() || !t.variants.is_empty());
        let shared = with_keys
            .map(|t| {
                let name = free(&format!("type.{}", t.type_), |name| names.iter().any(|other| other == name));
                names.push(name.clone());
                (t.type_.as_str(), name)
            })
            .collect();
        Self { kinds: Kinds::new(types), shared, open: Vec::new(), components: common::schemas().collect() }
    }

    /// All schemas that have a name.
    pub(super) fn finish(mut self) -> BTreeMap<String, Value> {
        while let Some((name, way)) = self.open.pop() {
            let (Some(shared), Some(component)) = (self.kinds.shared(&name), self.component(&name, way))
            else {
                continue;
            };
            let schema = self.object(&shared.fields, &shared.variants, way, &component, &name);
            self.components.insert(component, Value::Object(schema));
        }
        self.components
    }

    /// The schema of the value of a field. `at` is the path to it, which names what has to have a name.
    pub(super) fn value(&mut self, field: &Field, way: Way, at: &str) -> Value {
        let own = !field.fields.is_empty() || !field.variants.is_empty();
        let shared = field.ref_.as_deref().filter(|name| !own && self.shared.contains_key(name));
        let keys = own || shared.is_some();
        let documented = self.documented(field, keys, shared.is_some());
        let kinds = self.reconciled(field, documented.clone(), keys);

        let listed = match shared.and_then(|name| self.kinds.shared(name)) {
            // Conditions take other values than the fields themselves.
            Some(shared) if way == Way::Sent && is_filter(&field.name) => {
                Some((&shared.fields, &shared.variants))
            }
            _ => own.then_some((&field.fields, &field.variants)),
        };
        let object = if let Some((fields, variants)) = listed {
            let object = Value::Object(self.object(fields, variants, way, at, &field.name));
            // What stands in several places stands there by its name.
            let places = kinds.iter().map(|kind| places(kind, way)).sum::<usize>();
            Some(if places > 1 { self.define(at, way, object) } else { object })
        } else {
            shared.map(|name| self.shared(name, way))
        };
        let mut alternatives = Vec::new();
        for kind in &kinds {
            self.kind(kind, object.as_ref(), field, way, &mut alternatives);
        }
        let mut schema = any_of(alternatives);
        if field.deprecated {
            put(&mut schema, "deprecated", json!(true));
        }
        if way == Way::Sent {
            default::set(&mut schema, &documented, field);
        }
        schema
    }

    /// What the page says of a field's type.
    fn documented(&mut self, field: &Field, keys: bool, shared: bool) -> Vec<Kind> {
        match (field.type_.as_deref(), field.values.first()) {
            (Some(expression), _) if shared => self.kinds.referred(expression, field.ref_.as_deref()),
            (Some(expression), _) => self.kinds.alternatives(expression),
            (None, _) if keys => vec![Kind::Object],
            (None, Some(Literal::Integer(_))) => vec![Kind::Int],
            (None, Some(Literal::Boolean(_))) => vec![Kind::Bool],
            (None, Some(Literal::Text(_))) => vec![Kind::Text],
            (None, None) if field.wire.is_some() => Vec::new(),
            (None, None) => vec![Kind::Any],
        }
    }

    /// The documented kinds and those that examples show. Documented keys are those of the object that examples show,
    /// and what examples show explains a name that nothing else does.
    fn reconciled(&mut self, field: &Field, mut kinds: Vec<Kind>, keys: bool) -> Vec<Kind> {
        let Some(shown) = field.wire.as_deref() else { return kinds };
        let shown = self.kinds.alternatives(shown);
        if keys && shown.iter().any(structured) {
            kinds.retain(|kind| !structured(kind) && *kind != Kind::Any);
        }
        kinds.retain(|kind| *kind != Kind::Unknown);
        for kind in shown {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        kinds
    }

    /// The schemas for a value of one kind.
    fn kind(&mut self, kind: &Kind, object: Option<&Value>, field: &Field, way: Way, out: &mut Vec<Value>) {
        let list = |items: Value| json!({ "type": "array", "items": items });
        match (kind, object) {
            (Kind::Null, _) => out.push(json!({ "type": "null" })),
            (Kind::Object | Kind::Unknown | Kind::Shared(_), Some(object)) => {
                out.extend([object.clone(), of(way, "Empty")]);
            }
            (Kind::Object, None) => {
                out.extend([json!({ "type": "object", "additionalProperties": true }), of(way, "Empty")]);
            }
            (Kind::Shared(name), None) => {
                out.push(self.shared(name, way));
                match way {
                    // Such a parameter also takes the number or code of the thing.
                    Way::Sent => out.push(of(way, "Text")),
                    Way::Received => out.push(of(way, "Empty")),
                }
            }
            (Kind::Array, Some(object)) => {
                if way == Way::Sent {
                    out.push(object.clone());
                }
                out.push(list(object.clone()));
                self.sparse(way, out);
            }
            (Kind::Array, None) if field.values.is_empty() => out.push(of(way, "Array")),
            (Kind::Array, None) => {
                let mut items = Vec::new();
                values::scalar(&Kind::Text, field, way, &mut items);
                out.push(list(any_of(items)));
                self.sparse(way, out);
            }
            (Kind::List(item), object) => {
                let mut items = Vec::new();
                let item = match (&**item, object) {
                    // The documented keys are those of the objects in the list.
                    (Kind::Any | Kind::Array, Some(_)) => &Kind::Object,
                    (item, _) => item,
                };
                self.kind(item, object, field, way, &mut items);
                // An object in a list is there.
                items.retain(|schema| *schema != of(way, "Empty"));
                out.push(list(any_of(items)));
                self.sparse(way, out);
            }
            (Kind::Any | Kind::Unknown, _) => out.push(json!({})),
            (scalar, _) => values::scalar(scalar, field, way, out),
        }
    }

    fn sparse(&self, way: Way, out: &mut Vec<Value>) {
        if way == Way::Received {
            out.push(of(way, "Sparse"));
        }
    }

    /// The schema of a shared type that has keys.
    fn shared(&mut self, name: &str, way: Way) -> Value {
        let Some(component) = self.component(name, way) else { return json!({}) };
        let schema = reference(&component);
        if let Entry::Vacant(place) = self.components.entry(component) {
            // A place is held, so that a type may refer to itself.
            place.insert(json!({}));
            self.open.push((name.to_owned(), way));
        }
        schema
    }

    fn component(&self, name: &str, way: Way) -> Option<String> {
        self.shared.get(name).map(|name| named(way, name))
    }

    /// Gives a schema a name.
    pub(super) fn define(&mut self, at: &str, way: Way, schema: Value) -> Value {
        let name = free(&named(way, at), |name| self.components.contains_key(name));
        let reference = reference(&name);
        self.components.insert(name, schema);
        reference
    }
}

/// The schema that allows all of several.
pub(super) fn any_of(alternatives: Vec<Value>) -> Value {
    let mut distinct: Vec<Value> = Vec::new();
    for alternative in alternatives {
        if alternative.as_object().is_some_and(Map::is_empty) {
            return alternative;
        }
        if !distinct.contains(&alternative) {
            distinct.push(alternative);
        }
    }
    match distinct.len() {
        0 => json!({}),
        1 => distinct.remove(0),
        _ => json!({ "anyOf": distinct }),
    }
}

/// A schema with a fixed name.
pub(super) fn of(way: Way, name: &str) -> Value {
    reference(&named(way, name))
}

fn named(way: Way, name: &str) -> String {
    match way {
        Way::Sent => format!("Sent.{name}"),
        Way::Received => format!("Received.{name}"),
    }
}

/// A name that OpenAPI allows for a component and that is not taken.
fn free(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let allowed = |c: char| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' };
    let name: String = name.chars().map(allowed).collect();
    let others = (2..).map(|number: usize| format!("{name}.{number}"));
    std::iter::once(name.clone()).chain(others).find(|name| !taken(name)).unwrap_or(name)
}

fn structured(kind: &Kind) -> bool {
    matches!(kind, Kind::Object | Kind::Array | Kind::List(_) | Kind::Shared(_))
}

/// In how many places the schema for a kind has that of the object.
fn places(kind: &Kind, way: Way) -> usize {
    match kind {
        Kind::Array if way == Way::Sent => 2,
        kind if structured(kind) || *kind == Kind::Unknown => 1,
        _ => 0,
    }
}
