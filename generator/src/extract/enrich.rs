//! What the examples of all pages show of the shared types.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::bodies::is_query;
use super::node::{MAX_DEPTH, Node, complete, into_field};
use super::sample::Sample;
use crate::spec::{Field, Type};

/// Values that examples show where a page refers to a shared type.
#[derive(Debug, Clone, Default)]
pub struct Shown(BTreeMap<String, Vec<Value>>);

impl Shown {
    /// Notes the values of a field that refers to a type. Only objects tell of its keys.
    pub fn add(&mut self, type_: &str, values: &[&Value]) {
        let known = self.0.entry(type_.to_owned()).or_default();
        for value in values.iter().filter(|value| Sample(&[value]).has_records()) {
            if !known.contains(value) {
                known.push((*value).clone());
            }
        }
    }

    /// Notes the values of all fields that refer to types, save of those that hold conditions on fields or their names.
    pub fn of_fields(&mut self, fields: &[Field], samples: &[&Value]) {
        for field in fields.iter().filter(|field| !is_query(&field.name)) {
            let values = Sample(samples).values_of_folded(&field.name);
            if let Some(type_) = &field.ref_ {
                self.add(type_, &values);
            }
            self.of_fields(&field.fields, &values);
        }
    }

    /// Takes over what another page shows.
    pub fn extend(&mut self, other: Self) {
        for (type_, values) in other.0 {
            self.add(&type_, &values.iter().collect::<Vec<_>>());
        }
    }

    /// Adds to the types what was shown of them: keys that no table lists, and the forms in which values come.
    pub fn enrich(mut self, types: &mut BTreeMap<String, Type>, system: &BTreeSet<String>) {
        self.follow(types);
        for type_ in types.values_mut() {
            let Some(values) = self.0.get(&type_.type_) else { continue };
            let samples: Vec<&Value> = values.iter().collect();
            let mut root = Node::seen("", samples.clone());
            let nodes = |fields: &[Field]| fields.iter().map(|field| node(field, &samples)).collect();
            root.children = nodes(&type_.fields);
            root.variants =
                type_.variants.iter().map(|kind| (kind.when.clone(), nodes(&kind.fields))).collect();
            root.part_variants();
            complete(&mut root, MAX_DEPTH, system);
            let root = into_field(root, system);
            (type_.fields, type_.variants) = (root.fields, root.variants);
        }
    }

    /// Hands the values of fields that refer to further types on to those.
    fn follow(&mut self, types: &BTreeMap<String, Type>) {
        let mut fresh = self.0.clone();
        for _ in 0..MAX_DEPTH {
            let mut next = Self::default();
            for type_ in types.values() {
                if let Some(values) = fresh.get(&type_.type_) {
                    next.of_fields(&type_.fields, &values.iter().collect::<Vec<_>>());
                }
            }
            fresh.clear();
            for (type_, values) in next.0 {
                let known = self.0.entry(type_.clone()).or_default();
                let new: Vec<Value> = values.into_iter().filter(|value| !known.contains(value)).collect();
                if !new.is_empty() {
                    known.extend(new.iter().cloned());
                    fresh.insert(type_, new);
                }
            }
            if fresh.is_empty() {
                return;
            }
        }
    }
}

/// A documented field with what the examples show of it.
fn node<'v>(field: &Field, samples: &[&'v Value]) -> Node<'v> {
    let samples = Sample(samples).values_of(&field.name);
    let children = field.fields.iter().map(|field| node(field, &samples)).collect();
    let field = Field { fields: Vec::new(), ..field.clone() };
    Node { children, ..Node::of(field, samples) }
}
