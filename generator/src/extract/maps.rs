//! What stands under any key of a map, made of what examples show under some of its keys.

use std::collections::BTreeSet;

use super::node::is_placeholder;
use super::types::members;
use crate::spec::Field;

/// The name that stands for any key of a map.
pub const ANY_KEY: &str = "<key>";

/// Puts one field in the place of several that are entries of one map. Fields that have alternatives or a type of their
/// own stay.
pub fn merge(fields: &mut Vec<Field>, name: &str) {
    let stays =
        |field: &Field| is_placeholder(&field.name) || field.ref_.is_some() || !field.variants.is_empty();
    if fields.iter().any(stays) {
        return;
    }
    let mut entries = std::mem::take(fields).into_iter();
    if let Some(mut entry) = entries.next() {
        name.clone_into(&mut entry.name);
        entries.for_each(|other| join(&mut entry, other));
        fields.push(entry);
    }
}

/// Adds to a field what another one of the same kind has.
fn join(known: &mut Field, other: Field) {
    let both = [&known.type_, &other.type_].into_iter().flatten();
    let mut distinct = BTreeSet::new();
    let types: Vec<&str> =
        both.flat_map(|type_| members(type_)).filter(|type_| distinct.insert(*type_)).collect();
    let numbers = types.iter().all(|type_| matches!(*type_, "integer" | "double"));
    known.type_ = match types.as_slice() {
        [] => None,
        [_, _] if numbers => Some("double".to_owned()),
        types => Some(types.join(" | ")),
    };
    known.seen = known.seen.and(other.seen);
    for field in other.fields {
        match known.fields.iter_mut().find(|known| known.name == field.name) {
            Some(known) => join(known, field),
            None => known.fields.push(field),
        }
    }
}
