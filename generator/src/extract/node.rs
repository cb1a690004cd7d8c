//! A field on its way from a row and the examples to the spec.

use std::collections::BTreeSet;

use serde_json::Value;

use super::keys::{fields, key_of_pair, says_map};
use super::pieces::has_code;
use super::sample::{Sample, is_dynamic, matches_wildcard};
use super::table::FieldRow;
use super::types::{is_basic, members, split_lists};
use super::wire::{forget_others, open_values, wire};
use crate::spec::{Field, Seen, Variant};

/// How deep objects are followed.
pub const MAX_DEPTH: usize = 12;

/// A field with what the examples show of it.
#[derive(Debug, Clone)]
pub struct Node<'p> {
    /// The field, without its keys.
    pub field: Field,
    /// The row that documents it; `None` where only the example shows it.
    pub row: Option<FieldRow<'p>>,
    /// The values of the field in the examples.
    pub samples: Vec<&'p Value>,
    /// The keys below it.
    pub children: Vec<Node<'p>>,
    /// Alternative sets of further keys, by the labels that the page gives them.
    pub variants: Vec<(String, Vec<Node<'p>>)>,
}

impl<'p> Node<'p> {
    /// A node for a documented row.
    pub fn documented(row: &FieldRow<'p>, name: &str, samples: Vec<&'p Value>) -> Self {
        let field = super::fields::field(row, name, false, &samples);
        Self { row: Some(row.clone()), ..Self::of(field, samples) }
    }

    /// A node for a field that something else than a row documents.
    pub fn of(field: Field, samples: Vec<&'p Value>) -> Self {
        Self { field, row: None, samples, children: Vec::new(), variants: Vec::new() }
    }

    /// A node for what stands under any key of this one. The page may say that there are such keys, or only the example.
    pub fn entry(&self, name: &str, values: Vec<&'p Value>) -> Self {
        let mut entry = Self::seen(name, values);
        let says = |row: &FieldRow<'_>| {
            says_map(row.description) || key_of_pair(row.description, &self.samples).is_some()
        };
        if self.row.as_ref().is_some_and(says) {
            entry.field.seen = None;
        }
        entry
    }

    /// The keys below it, those of its variants included.
    pub fn keys(&self) -> impl Iterator<Item = &Node<'p>> {
        self.children.iter().chain(self.variants.iter().flat_map(|(_, keys)| keys))
    }

    /// The same, to be changed.
    pub fn keys_mut(&mut self) -> impl Iterator<Item = &mut Node<'p>> {
        self.children.iter_mut().chain(self.variants.iter_mut().flat_map(|(_, keys)| keys))
    }

    /// Takes from the keys of variants the values that are of other variants.
    pub fn part_variants(&mut self) {
        let keys = self.variants.iter().flat_map(|(_, keys)| keys);
        let fields: Vec<Field> = keys.map(|node| node.field.clone()).collect();
        for node in self.variants.iter_mut().flat_map(|(_, keys)| keys) {
            forget_others(&node.field, fields.iter(), &mut node.samples);
        }
    }

    /// A node for a key that only examples show.
    pub fn seen(name: &str, samples: Vec<&'p Value>) -> Self {
        let type_ = Sample(&samples).type_();
        let field = Field { name: name.to_owned(), type_, seen: Some(Seen::Example), ..Field::default() };
        Self::of(field, samples)
    }
}

/// `<id>`, `[index]`, `*`, `N`: names that stand for any key.
pub fn is_placeholder(name: &str) -> bool {
    let name = name.trim();
    name == "*"
        || name.starts_with('<') && name.ends_with('>')
        || name.starts_with('[') && name.ends_with(']')
}

/// Adds what the examples show and no row documents, level by level.
pub fn complete(node: &mut Node<'_>, depth: usize, system: &BTreeSet<String>) {
    if depth == 0 || node.field.ref_.is_some() {
        return;
    }
    let all: Vec<&Value> = Sample(&node.samples).values_of("*");
    // Of a key that stands for any those are no values that have rows of their own.
    let own: BTreeSet<String> = node
        .children
        .iter()
        .map(|child| &child.field.name)
        .filter(|name| !is_placeholder(name))
        .cloned()
        .collect();
    if !own.is_empty() {
        let rest = Sample(&node.samples).values_but(&own);
        for child in node.children.iter_mut().filter(|child| is_placeholder(&child.field.name)) {
            child.samples.clone_from(&rest);
        }
    }
    for child in node.keys_mut() {
        let phrase = child.field.name.contains(' ') && child.row.is_some();
        if phrase && !all.is_empty() && child.samples.is_empty() && all.iter().all(|value| value.is_object())
        {
            // "type code": what the key is, not the key.
            child.field.name = format!("<{}>", child.field.name);
            child.samples.clone_from(&all);
        }
        complete(child, depth.saturating_sub(1), system);
    }
    if node.keys().any(|child| is_placeholder(&child.field.name)) {
        return;
    }
    let samples = node.samples.clone();
    let sample = Sample(&samples);
    if !sample.has_records() {
        return;
    }
    let names: Vec<&str> = node.keys().map(|child| child.field.name.as_str()).collect();
    if let Some(values) = sample.entries_of(&names) {
        let mut inner = node.entry(&sample.placeholder(), values);
        inner.children = std::mem::take(&mut node.children);
        inner.variants = std::mem::take(&mut node.variants);
        let values = inner.samples.clone();
        for child in inner.keys_mut() {
            child.samples = Sample(&values).values_of(&child.field.name);
        }
        complete(&mut inner, depth.saturating_sub(1), system);
        node.children.push(inner);
        return;
    }
    if node.keys().next().is_none()
        && let Some(values) = sample.values_of_map()
    {
        let mut inner = node.entry(&sample.placeholder(), values);
        complete(&mut inner, depth.saturating_sub(1), system);
        node.children.push(inner);
        return;
    }
    for key in sample.keys() {
        let names = |field: &Field| field.name == key || matches_wildcard(&field.name, &key);
        let mut special = node.field.variants.iter().flat_map(|variant| &variant.fields);
        let known = node.keys().any(|child| names(&child.field)) || special.any(names);
        if known || is_dynamic(&key) && !system.contains(&key) {
            continue;
        }
        let mut inner = Node::seen(&key, sample.values_of(&key));
        let row = node.row.as_ref();
        if row.is_some_and(|row| has_code(row.description, &key)) {
            inner.field.seen = None;
            // The sentence names the key; its type it may tell, or else the example does.
            let told = |type_: &String| row.is_some_and(|row| has_code(row.description, type_));
            inner.field.type_ = inner.field.type_.filter(told);
        }
        complete(&mut inner, depth.saturating_sub(1), system);
        node.children.push(inner);
    }
}

/// A node as the spec holds it.
pub fn into_field(mut node: Node<'_>, system: &BTreeSet<String>) -> Field {
    if described_fields(&node) {
        // The table speaks of the fields that the answer describes, not of the keys of the descriptions.
        let (placeholders, described) = std::mem::take(&mut node.children)
            .into_iter()
            .partition(|child| is_placeholder(&child.field.name));
        node.children = placeholders;
        if node.children.is_empty() {
            let values = Sample(&node.samples).values_of_map().unwrap_or_default();
            let mut inner = node.entry("<field>", values);
            describe_entry(&mut inner, node.row.as_ref(), described);
            complete(&mut inner, MAX_DEPTH, system);
            node.children.push(inner);
        }
    }
    let mut field = std::mem::take(&mut node.field);
    field.wire = wire(field.type_.as_deref(), &node.samples);
    open_values(&mut field, &node.samples);
    let described = node.keys().any(|child| child.field.seen.is_none());
    if described && is_object_of(field.wire.as_deref(), field.type_.as_deref()) {
        // The rows below say that a type which only this page knows is an object.
        field.wire = None;
    }
    if field.ref_.is_some()
        && field.wire.as_deref() == Some("object")
        && field.type_.as_deref().is_some_and(|type_| members(type_).count() > 1)
    {
        // That the one of the union with keys is an object goes without saying.
        field.wire = None;
    }
    let fields = |nodes: Vec<Node<'_>>| nodes.into_iter().map(|child| into_field(child, system)).collect();
    field.fields = fields(node.children);
    let variants = node.variants.into_iter();
    field.variants.extend(variants.map(|(when, keys)| Variant { when, fields: fields(keys) }));
    field
}

/// Documents the keys of a description of a field: by the list in the row of all descriptions, and by a table that was
/// taken for one of a described field.
fn describe_entry<'p>(entry: &mut Node<'p>, row: Option<&FieldRow<'p>>, described: Vec<Node<'p>>) {
    let listed = row.map(|row| fields(row.description)).unwrap_or_default();
    for field in listed {
        let samples = Sample(&entry.samples).values_of(&field.name);
        if !samples.is_empty() {
            entry.children.push(Node::of(Field { default: None, ..field }, samples));
        }
    }
    for mut child in
        described.into_iter().flat_map(|child| child.children).filter(|child| child.row.is_some())
    {
        child.samples = Sample(&entry.samples).values_of(&child.field.name);
        let known = entry.children.iter().any(|known| known.field.name == child.field.name);
        if !child.samples.is_empty() && !known {
            entry.children.push(child);
        }
    }
}

/// Whether the one is an object where the other is a name that is no basic type, both with or without a list around.
fn is_object_of(wire: Option<&str>, type_: Option<&str>) -> bool {
    let (Some((base, depth)), Some((name, lists))) = (wire.map(split_lists), type_.map(split_lists)) else {
        return false;
    };
    base == "object" && depth == lists && !is_basic(name) && members(name).count() == 1
}

/// The example describes fields, and the rows below give the types of the described ones.
fn described_fields(node: &Node<'_>) -> bool {
    if !Sample(&node.samples).describes_fields() || !node.variants.is_empty() {
        return false;
    }
    let documented: Vec<_> = node.children.iter().filter(|child| child.row.is_some()).collect();
    let objects = documented.iter().filter(|child| child.field.type_.as_deref() == Some("object")).count();
    documented.is_empty() || objects * 2 < documented.len()
}
