//! Where an example shows another type than the table gives.

use std::collections::BTreeSet;

use serde_json::Value;

use super::examples::type_of;
use super::node::{MAX_DEPTH, Node, complete, into_field};
use super::sample::{Sample, fits_placeholder, is_dynamic};
use super::types::{is_basic, is_scalar, members, split_lists};
use super::vocabulary::{FILTER, NAMES_OF_FIELDS};
use crate::spec::{Field, Seen, Variant};

/// Notes on parameters what the examples of requests show: types in place of the documented ones, and keys that no
/// table lists. The keys of a query, which may carry operators, are not taken over.
pub fn annotate(
    fields: &mut Vec<Field>,
    variants: &mut [Variant],
    samples: &[&Value],
    query: bool,
    system: &BTreeSet<String>,
) {
    for field in fields.iter_mut().chain(variants.iter_mut().flat_map(|variant| &mut variant.fields)) {
        let mut values = Sample(samples).values_of_folded(&field.name);
        values.retain(|value| !value.as_str().is_some_and(is_stand_in));
        if matches!(field.type_.as_deref(), Some("integer" | "double" | "timestamp")) {
            // Forms know no numbers, so a number in quotes is one.
            values.retain(|value| !value.as_str().is_some_and(|text| text.parse::<f64>().is_ok()));
        }
        if field.seen.is_none() {
            field.wire = wire(field.type_.as_deref(), &values);
        }
        // Without documented keys it may be a map of anything.
        let described = !field.fields.is_empty() || !field.variants.is_empty();
        if described && field.ref_.is_none() {
            wrap(field, Sample(&values));
            annotate(&mut field.fields, &mut field.variants, &values, is_query(&field.name), system);
        }
    }
    if query {
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

/// Whether the keys below a parameter carry operators, or the values directions.
pub fn is_query(name: &str) -> bool {
    name.eq_ignore_ascii_case(FILTER) || NAMES_OF_FIELDS.contains(&name.to_lowercase().as_str())
}

/// Text that stands for a value which the reader has to fill in.
fn is_stand_in(text: &str) -> bool {
    text.contains("**")
        || text.contains('<')
        || text.contains("your_")
        || text.contains("put_")
        || text.contains('$')
}

/// The type that the examples show, where it is another than the documented one or the page gives none. Of a union of
/// objects and lists it tells which of them the documented keys belong to.
pub fn wire(type_: Option<&str>, samples: &[&Value]) -> Option<String> {
    let Some(type_) = type_ else { return Sample(samples).type_() };
    if members(type_).filter(|member| is_structured(member)).count() > 1 {
        // Of an empty list nobody can tell what it is.
        let shown = Sample(samples).type_()?;
        let tells = members(&shown).count() == 1 && (shown == "object" || split_lists(&shown).1 > 0);
        return (tells && shown != type_).then_some(shown);
    }
    if type_ == "any" || type_ == "array" {
        // Only a shape that the type leaves open is worth a note.
        let shown = Sample(samples).type_()?;
        let tells = type_ == "array" && members(&shown).count() > 1
            || type_ == "any"
                && members(&shown).count() == 1
                && (shown == "object" || split_lists(&shown).1 > 0)
            || type_ == "array" && shown == "object";
        return tells.then_some(shown);
    }
    samples.iter().find(|value| !fits(type_, value)).and_then(|value| type_of(value))
}

/// Whether a type is an object or a list, as far as its name tells.
fn is_structured(type_: &str) -> bool {
    matches!(type_, "object" | "array") || split_lists(type_).1 > 0
}

/// Whether a value has the form that a type says. Types that are not basic ones fit nothing but null: for them the
/// example is the only place that tells the form.
fn fits(type_: &str, value: &Value) -> bool {
    if value.is_null() {
        return true;
    }
    members(type_).any(|member| {
        if let Some(inner) = member.strip_suffix("[]") {
            let known = is_basic(split_lists(inner).0);
            return value
                .as_array()
                .is_some_and(|items| items.iter().all(|item| fits(inner, item) || !known));
        }
        match member {
            "any" => true,
            "integer" | "timestamp" => value.is_i64() || value.is_u64(),
            "double" => value.is_number(),
            "boolean" => value.is_boolean(),
            "array" => value.is_array(),
            "object" | "time" | "lang_map" => value.is_object(),
            base if base.contains('.') => value.is_string() || value.is_number(),
            base if is_scalar(base) => value.is_string(),
            _ => false,
        }
    })
}
