//! The parameters against the bodies of calls: what the examples add to the tables, and where they disagree.

use std::collections::BTreeSet;

use serde_json::Value;

use super::examples::Json;
use super::node::{MAX_DEPTH, Node, complete, into_field, is_placeholder};
use super::place::numberless;
use super::sample::{Sample, fits_placeholder, is_dynamic, without_operator};
use super::types::may_have_fields;
use super::vocabulary::cells::{FILTERS, NAMES_OF_FIELDS};
use super::wire::{forget_others, open_values, wire};
use crate::spec::{Field, Seen, Variant};

/// Where fields stand in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// On the first level, where the portal does not tell cases apart.
    Top,
    /// In an object.
    Object,
    /// In a filter or an order: the keys may carry operators, and are not taken over.
    Query,
}

/// Notes on parameters what the examples of requests show: types in place of the documented ones, and keys that no
/// table lists. `of_variants` are the samples for each of the variants.
pub fn annotate(
    fields: &mut Vec<Field>,
    variants: &mut [Variant],
    samples: &[&Value],
    of_variants: &[Vec<&Value>],
    level: Level,
    system: &BTreeSet<String>,
) {
    if level != Level::Query {
        rename(fields, samples, level);
    }
    for field in fields.iter_mut() {
        note(field, samples, &[], level, system);
    }
    let others: Vec<Field> = variants.iter().flat_map(|variant| variant.fields.clone()).collect();
    for (variant, samples) in variants.iter_mut().zip(of_variants) {
        for field in &mut variant.fields {
            note(field, samples, &others, level, system);
        }
    }
    if level == Level::Query {
        return;
    }
    let known: Vec<String> = fields
        .iter()
        .chain(variants.iter().flat_map(|variant| &variant.fields))
        .map(|field| field.name.clone())
        .collect();
    for key in Sample(samples).keys() {
        let is_known = |name: &String| name.eq_ignore_ascii_case(&key) || fits_placeholder(name, &key);
        if known.iter().any(is_known) || is_dynamic(&key) && !system.contains(&key) {
            continue;
        }
        let mut node = Node::seen(&key, Sample(samples).values_of(&key));
        if !is_query(&key) {
            complete(&mut node, MAX_DEPTH, system);
        }
        fields.push(into_field(node, system));
    }
}

/// Notes on one parameter what the examples show of it; `samples` are the objects that it stands in. What fits `others`
/// of the same name and not the parameter itself is of their variants.
fn note(field: &mut Field, samples: &[&Value], others: &[Field], level: Level, system: &BTreeSet<String>) {
    let mut values = Sample(samples).values_of_folded(&field.name);
    if level == Level::Query {
        values.extend(conditions(&field.name, samples));
    }
    values.retain(|value| !value.as_str().is_some_and(is_stand_in));
    forget_others(field, others.iter(), &mut values);
    telling(field.type_.as_deref(), &mut values);
    if field.seen.is_none() {
        field.wire = wire(field.type_.as_deref(), &values);
        open_values(field, &values);
    }
    let level = if is_query(&field.name) { Level::Query } else { Level::Object };
    if field.ref_.is_some() {
        return;
    }
    // PHP has one word for lists and objects.
    let is_object = match field.type_.as_deref() {
        Some("array") | None => field.wire.as_deref() == Some("object"),
        type_ => type_ == Some("object"),
    };
    if !field.fields.is_empty() || !field.variants.is_empty() {
        wrap(field, Sample(&values));
        let of_variants = of_variants(&field.variants, &field.name, samples);
        annotate(&mut field.fields, &mut field.variants, &values, &of_variants, level, system);
    } else if is_placeholder(&field.name) {
        // What stands under any key of a map.
        let mut node = Node::of(std::mem::take(field), values);
        complete(&mut node, MAX_DEPTH, system);
        *field = into_field(node, system);
    } else if level == Level::Object
        && (is_object || field.type_.is_none())
        && let Some(entries) = Sample(&values).entries_alike()
    {
        let mut node = Node::seen(&Sample(&values).placeholder(), entries);
        complete(&mut node, MAX_DEPTH, system);
        field.fields.push(into_field(node, system));
    } else if level == Level::Object && is_object {
        let mut node = Node::seen(&field.name, values);
        complete(&mut node, MAX_DEPTH, system);
        field.fields = into_field(node, system).fields;
    }
}

/// Drops the values of a parameter that tell nothing of the form in which its type is written.
pub fn telling(type_: Option<&str>, values: &mut Vec<&Value>) {
    if matches!(type_, Some("integer" | "double" | "timestamp")) {
        // Forms know no numbers, so a number in quotes is one.
        values.retain(|value| value.as_str().is_none_or(|text| text.parse::<f64>().is_err()));
    }
    if type_ == Some("boolean") {
        // The same holds for flags, save for those written as letters.
        values.retain(|value| !matches!(value.as_str(), Some("true" | "false" | "1" | "0")));
    }
}

/// The values of the conditions of a filter on a field; of lists their items.
fn conditions<'v>(field: &str, samples: &[&'v Value]) -> Vec<&'v Value> {
    let mut out = Vec::new();
    for (key, value) in samples.iter().filter_map(|sample| sample.as_object()).flatten() {
        let name = without_operator(key);
        if name == field && name != key {
            match value {
                Value::Array(items) => out.extend(items),
                value => out.push(value),
            }
        }
    }
    out
}

/// The values of a field for each of its variants: those of the objects in which another value names the variant. If
/// none is named anywhere, any may be meant.
pub fn of_variants<'v>(variants: &[Variant], field: &str, records: &[&'v Value]) -> Vec<Vec<&'v Value>> {
    let named: Vec<Vec<&Value>> = variants
        .iter()
        .map(|variant| {
            let named = records.iter().copied().filter(|record| names(record, &variant.when));
            Sample(&named.collect::<Vec<_>>()).values_of_folded(field)
        })
        .collect();
    if named.iter().all(Vec::is_empty) {
        return vec![Sample(records).values_of_folded(field); variants.len()];
    }
    named
}

/// Whether some plain value of an object is one of the words of a label.
fn names(record: &Value, label: &str) -> bool {
    let is_it = |value: &Value| {
        value.as_str().is_some_and(|text| label.split('|').any(|word| word.trim().eq_ignore_ascii_case(text)))
    };
    record.as_object().is_some_and(|record| record.values().any(is_it))
}

/// Puts the documented keys below a placeholder where they are those of the entries of a map.
fn wrap(field: &mut Field, samples: Sample<'_, '_>) {
    let names: Vec<&str> = field.fields.iter().map(|field| field.name.as_str()).collect();
    if field.variants.is_empty() && samples.entries_of(&names).is_some() {
        // A filter is no map: its only key is a level that the table leaves out.
        let name = match samples.keys().as_slice() {
            [only] if is_query(&field.name) => only.clone(),
            _ => samples.placeholder(),
        };
        let entry = Field {
            name,
            type_: Some("object".to_owned()),
            seen: Some(Seen::Example),
            fields: std::mem::take(&mut field.fields),
            ..Field::default()
        };
        field.fields.push(entry);
    }
}

/// Where the examples write a name in another case, or in the plural, and never as the table has it, theirs is right.
fn rename(fields: &mut [Field], samples: &[&Value], level: Level) {
    let keys = Sample(samples).keys();
    let names: Vec<String> = fields.iter().map(|field| field.name.clone()).collect();
    for field in fields.iter_mut().filter(|field| !keys.contains(&field.name)) {
        let alike = |key: &&String| {
            let folded = level == Level::Top && key.eq_ignore_ascii_case(&field.name);
            numberless(key) == numberless(&field.name) && !folded && !names.contains(*key)
        };
        let mut alike = keys.iter().filter(alike);
        if let (Some(key), None) = (alike.next(), alike.next()) {
            field.name.clone_from(key);
        }
    }
}

/// Whether the keys below a parameter carry operators, or the values directions.
pub fn is_query(name: &str) -> bool {
    let name = name.to_lowercase();
    FILTERS.contains(&name.as_str()) || NAMES_OF_FIELDS.contains(&name.as_str())
}

/// Text that stands for a value which the reader has to fill in.
pub fn is_stand_in(text: &str) -> bool {
    text.contains("**")
        || text.contains('<')
        || text.contains("your_")
        || text.contains("put_")
        || text.contains('$')
}

/// A body with the names of the parameters. Bodies that are lists give them by position, and so do those of positional
/// methods under other names: there the portal reads the order and not the names.
pub fn by_name<'p>(body: &Json<'p>, params: &[Field], positional: bool) -> Json<'p> {
    let value = match &body.value {
        Value::Array(values) => {
            // Some examples leave out a plain parameter in front.
            let can_hold = |param: &&Field, value: &Value| {
                !(value.is_object() || value.is_array()) || may_have_fields(param.type_.as_deref())
            };
            let mut rest = params.iter();
            let named = values.iter().filter_map(|value| {
                let param = rest.find(|param| can_hold(param, value))?;
                Some((param.name.clone(), value.clone()))
            });
            named.collect()
        }
        Value::Object(values) if positional => {
            let given = |name: &str| values.keys().any(|key| key.eq_ignore_ascii_case(name));
            let named = values.iter().enumerate().map(|(at, (key, value))| {
                let known = params.iter().any(|param| param.name.eq_ignore_ascii_case(key));
                let meant = params.get(at).filter(|param| !known && !given(&param.name));
                (meant.map_or(key, |param| &param.name).clone(), value.clone())
            });
            named.collect()
        }
        other => other.clone(),
    };
    Json { value, ..body.clone() }
}
