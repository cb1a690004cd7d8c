//! What the methods of one family tell of each other's objects: types of keys that a page shows in an example alone.
//!
//! `book.list` may show rows that no table of its page describes, while `book.add` documents the same keys. An example
//! tells less than a table: a price of 20 looks like a whole number, and a flag written as `Y` like any text.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::mem::take;

use serde_json::Value;

use super::bodies::{by_name, telling};
use super::examples::Examples;
use super::name::describes_fields;
use super::node::MAX_DEPTH;
use super::sample::Sample;
use super::types::{is_json, members};
use super::vocabulary::cells::RECORDS;
use super::wire::{can_be, wire};
use crate::spec::{Api, Field, Method, Shape, Type, Variant};

/// The types that tables give the keys of an object, by the path to the key.
type Tables = BTreeMap<Vec<String>, BTreeSet<String>>;

/// The shared types by their names in lower case.
type Types = BTreeMap<String, Type>;

/// What is known of the objects of a family of methods.
#[derive(Default)]
struct Kin {
    tables: Tables,
    /// The objects that the examples of answers show.
    answered: Vec<Value>,
}

/// Gives keys that only examples show the types that the tables of the same family of methods document for them. All
/// tables must agree, and all values that the examples of the family show must be of that type.
pub fn learn<'m, 'p>(
    methods: impl Iterator<Item = &'m mut Method>,
    types: &Types,
    examples_of: impl Fn(&Method) -> Option<Examples<'p>>,
) {
    let mut methods: Vec<(Family, &mut Method)> =
        methods.filter_map(|method| Some((family(method)?, method))).collect();
    let mut families: BTreeMap<Family, Kin> = BTreeMap::new();
    for (family, method) in &methods {
        let kin = families.entry(family.clone()).or_default();
        for root in roots(method) {
            if let Some(keys) = root.keys(method) {
                note(&mut kin.tables, keys, &mut Vec::new(), types);
            }
            if !root.sent
                && let Some(examples) = examples_of(method)
            {
                kin.answered.extend(root.values(method, &examples));
            }
        }
    }
    for (family, method) in &mut methods {
        let Some(kin) = families.get(family) else { continue };
        for root in roots(method) {
            let Some(mut fields) = root.fields_mut(method).map(take) else { continue };
            let values = OnceCell::new();
            let values = || {
                &**values.get_or_init(|| {
                    let examples = examples_of(method);
                    examples.map(|examples| root.values(method, &examples)).unwrap_or_default()
                })
            };
            let learner = Learner { kin, types, sent: root.sent, values: &values };
            learner.fill(&mut fields, &mut Vec::new());
            if let Some(place) = root.fields_mut(method) {
                *place = fields;
            }
        }
    }
}

/// What the methods of a family share: the name up to the last dot, and the version of the API.
type Family = (String, Api);

/// The family of a method; `None` if it has none, or describes fields, which then are the keys of its answer.
fn family(method: &Method) -> Option<Family> {
    let (family, _) = method.method.rsplit_once('.')?;
    (!describes_fields(&method.method)).then(|| (family.to_lowercase(), method.api))
}

/// Keys of an object, those of its variants, and the name of the shared type that has more.
type Keys<'f> = (&'f [Field], &'f [Variant], Option<&'f str>);

/// Where a method has the object that its family is about.
struct Root {
    /// In the request.
    sent: bool,
    /// The keys that lead to it, from the parameters or from `result` on.
    way: Vec<String>,
}

/// The objects of a method: what it writes, and what it answers.
fn roots(method: &Method) -> Vec<Root> {
    let is_record = |param: &&Field| RECORDS.contains(&param.name.to_lowercase().as_str());
    let sent = method.params.iter().find(is_record);
    let sent = sent.map(|param| Root { sent: true, way: vec![param.name.clone()] });
    let answered = method.result.as_ref().map(|result| {
        let items = method.paged.as_ref().and_then(|paged| paged.items.as_deref());
        Root { sent: false, way: way(result, items) }
    });
    sent.into_iter().chain(answered).collect()
}

/// The keys that lead from a result to its object or rows: the one of the items, and those of objects with no other key
/// beside them.
pub fn way(result: &Shape, items: Option<&str>) -> Vec<String> {
    let mut way = Vec::new();
    let mut fields = result.fields.as_slice();
    for _ in 0..MAX_DEPTH {
        let named = fields.iter().find(|field| way.is_empty() && items == Some(field.name.as_str()));
        let next = match (named, fields) {
            (Some(field), _) => field,
            (None, [only]) => only,
            _ => break,
        };
        if next.fields.is_empty() && next.variants.is_empty() && next.ref_.is_none() {
            break;
        }
        way.push(next.name.clone());
        fields = &next.fields;
    }
    way
}

impl Root {
    fn keys<'m>(&self, method: &'m Method) -> Option<Keys<'m>> {
        let mut keys: Keys<'m> = match &method.result {
            _ if self.sent => (&method.params, &[], None),
            Some(result) => (&result.fields, &result.variants, result.ref_.as_deref()),
            None => return None,
        };
        for name in &self.way {
            let field = keys.0.iter().find(|field| field.name == *name)?;
            keys = (&field.fields, &field.variants, field.ref_.as_deref());
        }
        Some(keys)
    }

    fn fields_mut<'m>(&self, method: &'m mut Method) -> Option<&'m mut Vec<Field>> {
        let fields = if self.sent { &mut method.params } else { &mut method.result.as_mut()?.fields };
        keys_mut(fields, &self.way)
    }

    /// The objects in the examples.
    fn values(&self, method: &Method, examples: &Examples<'_>) -> Vec<Value> {
        let roots: Vec<Value> = if self.sent {
            examples
                .bodies
                .iter()
                .map(|body| by_name(body, &method.params, method.positional).value)
                .collect()
        } else {
            examples.answers.iter().filter_map(|answer| answer.value.get("result").cloned()).collect()
        };
        let mut values: Vec<&Value> = roots.iter().collect();
        for name in &self.way {
            let sample = Sample(&values);
            values = if self.sent { sample.values_of_folded(name) } else { sample.values_of(name) };
        }
        values.into_iter().cloned().collect()
    }
}

/// The keys at the end of a way.
pub fn keys_mut<'m>(mut fields: &'m mut Vec<Field>, way: &[String]) -> Option<&'m mut Vec<Field>> {
    for name in way {
        fields = &mut fields.iter_mut().find(|field| field.name == *name)?.fields;
    }
    Some(fields)
}

/// Notes the documented types of keys and of those below them.
fn note(tables: &mut Tables, (fields, variants, ref_): Keys<'_>, path: &mut Vec<String>, types: &Types) {
    if path.len() >= MAX_DEPTH {
        return;
    }
    for field in fields.iter().chain(variants.iter().flat_map(|variant| &variant.fields)) {
        path.push(field.name.clone());
        if let (Some(type_), None) = (&field.type_, field.seen) {
            tables.entry(path.clone()).or_default().insert(type_.clone());
        }
        note(tables, (&field.fields, &field.variants, field.ref_.as_deref()), path, types);
        path.pop();
    }
    // Shared types may refer to themselves, so what they refer to is not followed.
    if let Some(shared) = ref_.and_then(|name| types.get(&name.to_lowercase())) {
        for field in shared.fields.iter().chain(shared.variants.iter().flat_map(|variant| &variant.fields)) {
            if let (Some(type_), None) = (&field.type_, field.seen) {
                path.push(field.name.clone());
                tables.entry(path.clone()).or_default().insert(type_.clone());
                path.pop();
            }
        }
    }
}

/// What fills in the types of the keys of one object.
struct Learner<'a> {
    kin: &'a Kin,
    types: &'a Types,
    sent: bool,
    /// The objects in the examples.
    values: &'a dyn Fn() -> &'a [Value],
}

impl Learner<'_> {
    fn fill(&self, fields: &mut [Field], path: &mut Vec<String>) {
        for field in fields {
            path.push(field.name.clone());
            if field.seen.is_some() {
                self.learn(field, path);
            }
            self.fill(&mut field.fields, path);
            path.pop();
        }
    }

    fn learn(&self, field: &mut Field, path: &[String]) {
        let Some(known) = self.kin.tables.get(path) else { return };
        let mut known = known.iter();
        let (Some(type_), None) = (known.next(), known.next()) else { return };
        let shown = field.type_.as_deref();
        if shown == Some(type_) || !shown.is_none_or(|shown| members(shown).all(is_scalar)) {
            return;
        }
        let Some(base) = self.base(type_) else { return };
        if self.sent && base == "boolean" && shown == Some("string") {
            // The table may mean letters, and the portal take nothing else.
            return;
        }
        let mut values = at((self.values)(), path);
        let kin = at(&self.kin.answered, path);
        if values.is_empty() && Sample(&kin).type_().as_deref() == shown {
            // The page only declares the key, in the form that the others show.
            values.clone_from(&kin);
        }
        // What code declares beyond that is more than what an example lets guess.
        let nulls = shown.is_some() && values.iter().all(|value| value.is_null());
        let is_declared = values.is_empty() || nulls || field.wire.is_some();
        if is_declared || !can_be(base, &[values.clone(), kin].concat()) {
            return;
        }
        if self.sent {
            telling(Some(type_), &mut values);
        }
        field.wire = wire(Some(type_), &values);
        field.type_ = Some(type_.clone());
    }

    /// The basic type of a documented one: itself, or what values of a shared type without keys are.
    fn base<'t>(&'t self, type_: &'t str) -> Option<&'t str> {
        match self.types.get(&type_.to_lowercase()) {
            Some(shared) if shared.fields.is_empty() && shared.variants.is_empty() => shared.base.as_deref(),
            Some(_) => None,
            None => Some(type_),
        }
    }
}

/// The values at the end of a path.
fn at<'v>(values: &'v [Value], path: &[String]) -> Vec<&'v Value> {
    let values = values.iter().collect();
    path.iter().fold(values, |values: Vec<&Value>, name| Sample(&values).values_of(name))
}

/// Whether a type is one of JSON without parts, or of dates, which are texts there.
fn is_scalar(type_: &str) -> bool {
    is_json(type_) && !matches!(type_, "array" | "object") || matches!(type_, "datetime" | "null")
}
