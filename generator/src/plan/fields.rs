//! Field lists made flat: variants and repetitions merged, every name given an identifier.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::error::{Place, PlanError};
use super::names::{self, Ident};
use crate::spec::{Field, Variant};

/// A field of a merged list.
#[derive(Debug, Clone)]
pub(crate) struct Merged<'a> {
    /// What all places that list the field agree on.
    pub(crate) field: Cow<'a, Field>,
    /// The labels of the variants that list it; empty if it always holds.
    pub(crate) when: Vec<&'a str>,
}

/// A merged list with names.
#[derive(Debug, Default)]
pub(super) struct Named<'a> {
    /// The fields that have a name of their own, in order.
    pub(super) fields: Vec<(Ident, Merged<'a>)>,
    /// The rest: patterns and placeholders.
    pub(super) patterns: Vec<Merged<'a>>,
}

/// One list of a list and its variants. A field that stands in several places is one field with all their facts; it is
/// required if it is so in the common list or in every variant.
pub(crate) fn merge<'a>(fields: &'a [Field], variants: &'a [Variant]) -> Vec<Merged<'a>> {
    let mut merged: Vec<Merged<'a>> = Vec::new();
    let mut places: BTreeMap<&'a str, usize> = BTreeMap::new();
    let common = fields.iter().map(|field| (field, None));
    let special = variants.iter().flat_map(|v| v.fields.iter().map(|field| (field, Some(v.when.as_str()))));
    for (field, when) in common.chain(special) {
        match places.get(field.name.as_str()).and_then(|&index| merged.get_mut(index)) {
            None => {
                places.insert(&field.name, merged.len());
                merged.push(Merged { field: Cow::Borrowed(field), when: when.into_iter().collect() });
            }
            Some(known) => {
                let always = known.when.is_empty();
                let required = known.field.required && (always || field.required);
                if *known.field != *field {
                    known.field = Cow::Owned(join(&known.field, field));
                }
                if known.field.required != required {
                    known.field.to_mut().required = required;
                }
                match when {
                    Some(when) if !always && !known.when.contains(&when) => known.when.push(when),
                    _ => {}
                }
            }
        }
    }
    for known in &mut merged {
        if known.when.is_empty() {
            continue;
        }
        if known.when.len() == variants.len() {
            known.when.clear();
        } else if known.field.required {
            known.field.to_mut().required = false;
        }
    }
    merged
}

/// The facts of two fields of one name.
fn join(a: &Field, b: &Field) -> Field {
    let mut joined = a.clone();
    if a.default != b.default {
        joined.default = None;
    }
    if a.one_of != b.one_of {
        joined.one_of = a.one_of.clone().or_else(|| b.one_of.clone());
    }
    if a.ref_ != b.ref_ {
        joined.ref_ = None;
    }
    joined.type_ = either(a.type_.as_deref(), b.type_.as_deref());
    joined.wire = either(a.wire.as_deref(), b.wire.as_deref());
    joined.open = a.open || b.open || a.values.is_empty() != b.values.is_empty();
    joined.deprecated = a.deprecated && b.deprecated;
    joined.seen = a.seen.and(b.seen);
    joined.values.extend(b.values.iter().filter(|value| !a.values.contains(value)).cloned());
    // Repetitions are merged when the list below is.
    joined.fields.extend(b.fields.iter().filter(|field| !a.fields.contains(field)).cloned());
    joined.variants.extend(b.variants.iter().filter(|variant| !a.variants.contains(variant)).cloned());
    joined
}

fn either(a: Option<&str>, b: Option<&str>) -> Option<String> {
    match (a, b) {
        (Some(a), Some(b)) if a != b => Some(format!("{a} | {b}")),
        (a, b) => a.or(b).map(str::to_owned),
    }
}

/// Gives every field its identifier. Of names that differ in nothing but their case, the first keeps the plain
/// identifier and each other is followed by the name of its case (`id` for `ID`, `id_lower` for `id`).
pub(super) fn name<'a>(list: Vec<Merged<'a>>, reserved: &[&str], at: &Place) -> Result<Named<'a>, PlanError> {
    let mut named = Named::default();
    let mut taken: BTreeMap<Ident, String> = BTreeMap::new();
    let wires: Vec<String> = list.iter().map(|merged| merged.field.name.clone()).collect();
    for merged in list {
        let Some(mut ident) = names::member(&merged.field.name, reserved, &wires) else {
            named.patterns.push(merged);
            continue;
        };
        if taken.contains_key(&ident) {
            ident = ident.with("_").with(names::case(&merged.field.name));
        }
        if let Some(other) = taken.insert(ident.clone(), merged.field.name.clone()) {
            return Err(PlanError {
                what: format!("two names become `{ident}`"),
                places: [&other, &merged.field.name].map(|name| at.below(name)).into(),
            });
        }
        named.fields.push((ident, merged));
    }
    Ok(named)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn field(name: &str, type_: &str, required: bool) -> Field {
        Field { name: name.to_owned(), type_: Some(type_.to_owned()), required, ..Field::default() }
    }

    fn place() -> Place {
        Place { page: "p.md".to_owned(), name: "m".to_owned() }
    }

    #[test]
    fn variants_become_one_list() {
        let common = [field("TYPE", "string", true)];
        let variants = [
            Variant {
                when: "apple".into(),
                fields: vec![field("SIZE", "integer", true), field("RED", "boolean", true)],
            },
            Variant { when: "pear".into(), fields: vec![field("SIZE", "string", true)] },
        ];
        let merged = merge(&common, &variants);
        let facts: Vec<_> = merged
            .iter()
            .map(|m| {
                (m.field.name.as_str(), m.field.type_.as_deref().unwrap(), m.field.required, m.when.clone())
            })
            .collect();
        assert_eq!(
            facts,
            [
                ("TYPE", "string", true, vec![]),
                ("SIZE", "integer | string", true, vec![]),
                ("RED", "boolean", false, vec!["apple"]),
            ]
        );
    }

    #[test]
    fn names_that_differ_in_case_stay_apart() {
        let fields = ["ID", "id", "Id", "UF_..."].map(|name| field(name, "integer", false));
        let named = name(merge(&fields, &[]), &[], &place()).unwrap();
        let idents: Vec<_> = named.fields.iter().map(|(ident, _)| ident.as_str()).collect();
        assert_eq!(idents, ["id", "id_lower", "id_pascal"]);
        assert_eq!(named.patterns.len(), 1);
    }

    #[test]
    fn names_that_cannot_be_told_apart_are_an_error() {
        let fields = ["a-b", "a_b", "a.b"].map(|name| field(name, "integer", false));
        let error = name(merge(&fields, &[]), &[], &place()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "two names become `a_b_lower`: \"m a_b\" (p.md) and \"m a.b\" (p.md); an override has to decide"
        );
    }
}
