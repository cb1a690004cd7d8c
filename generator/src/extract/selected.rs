//! Keys of an answer that only the parameter names by which a call chooses them.
//!
//! `select` lists what the rows of an answer may have; an example shows what one call asked for.

use std::collections::{BTreeMap, BTreeSet};

use super::kin::{keys_mut, way};
use super::vocabulary::cells::SELECTS;
use crate::spec::{Field, Literal, Method};

/// The types of keys, by the names that may be chosen together: methods with the very same choice have the same rows.
type Types = BTreeMap<BTreeSet<String>, BTreeMap<String, BTreeSet<Option<String>>>>;

/// Adds to the rows of answers what may be chosen of them, with the types that methods with the same choice show.
pub fn complete<'m>(methods: impl Iterator<Item = &'m mut Method>) {
    let mut chosen: Vec<(Vec<String>, &mut Method)> = methods
        .filter_map(|method| {
            let names = names(method)?;
            row(method).filter(|row| has_some(row, &names))?;
            Some((names, method))
        })
        .collect();
    let mut types = Types::new();
    for (names, method) in &mut chosen {
        let known = types.entry(names.iter().cloned().collect()).or_default();
        for field in row(method).into_iter().flatten() {
            known.entry(field.name.clone()).or_default().insert(field.type_.clone());
        }
    }
    for (names, method) in &mut chosen {
        let types = types.get(&names.iter().cloned().collect::<BTreeSet<String>>());
        let Some(row) = row(method) else { continue };
        for name in names {
            match row.iter_mut().find(|field| field.name == *name) {
                Some(field) => field.seen = None,
                None => {
                    let known = types.and_then(|types| types.get(name));
                    let mut known = known.into_iter().flatten();
                    let type_ = match (known.next(), known.next()) {
                        (Some(type_), None) => type_.clone(),
                        _ => None,
                    };
                    row.push(Field { name: name.clone(), type_, ..Field::default() });
                }
            }
        }
    }
}

/// The names that a call may choose from, without patterns and paths.
fn names(method: &Method) -> Option<Vec<String>> {
    let select = method.params.iter().find(|param| SELECTS.contains(&param.name.to_lowercase().as_str()))?;
    let is_name = |name: &String| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let names = select.values.iter().filter_map(|value| match value {
        Literal::Text(name) => Some(name.clone()),
        _ => None,
    });
    Some(names.filter(is_name).collect())
}

/// The keys of the object or rows of an answer.
fn row(method: &mut Method) -> Option<&mut Vec<Field>> {
    let items = method.paged.as_ref().and_then(|paged| paged.items.clone());
    let result = method.result.as_mut()?;
    let way = way(result, items.as_deref());
    keys_mut(&mut result.fields, &way)
}

/// Whether the names are those of keys: a row has some of them, and none in another spelling.
fn has_some(row: &[Field], names: &[String]) -> bool {
    let folded = |name: &str| name.replace('_', "").to_lowercase();
    let is = |field: &Field, name: &String| field.name == *name;
    let spelt = |name: &String| row.iter().any(|field| folded(&field.name) == folded(name));
    let known = |name: &String| row.iter().any(|field| is(field, name));
    names.iter().any(known) && names.iter().all(|name| known(name) || !spelt(name))
}
