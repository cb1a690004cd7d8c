//! Lists of fields: what is there, what must be given, and what each field says.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Found;
use super::families::{Family, Need};
use super::kinds::{self, TypeChange};
use super::side::{Keys, Side};
use super::surface::Places;
use crate::plan::{Merged, is_name, merge};
use crate::spec::{Field, Literal};

/// How deep objects are compared; the plan gives up before.
const MAX_DEPTH: usize = 64;

/// The two sides of a comparison.
pub(super) struct Sides<'s, 'a> {
    pub(super) old: &'s mut Side<'a>,
    pub(super) new: &'s mut Side<'a>,
}

/// A place in the thing that is compared.
#[derive(Clone)]
pub(super) struct At<'p> {
    /// As it is shown: `params.fields.TITLE`.
    pub(super) shown: String,
    /// The way to it in the Rust types.
    pub(super) way: Vec<String>,
    /// The Rust types before and after, for each direction in which the thing goes.
    pub(super) rust: Vec<(&'p Places, &'p Places)>,
    /// The Rust type of what it stands in is another already.
    pub(super) told: bool,
    pub(super) depth: usize,
}

impl<'p> At<'p> {
    pub(super) fn new(shown: &str, rust: Vec<(&'p Places, &'p Places)>) -> Self {
        Self { shown: shown.to_owned(), way: Vec::new(), rust, told: false, depth: 0 }
    }

    fn key(&self, wire: &str) -> Self {
        let shown = if self.shown.is_empty() { wire.to_owned() } else { format!("{}.{wire}", self.shown) };
        let mut way = self.way.clone();
        if is_name(wire) {
            way.push(wire.to_owned());
        }
        Self { shown, way, rust: self.rust.clone(), told: self.told, depth: self.depth + 1 }
    }
}

/// Compares two lists with their alternatives.
pub(super) fn lists(
    found: &mut Found<'_>,
    sides: &mut Sides<'_, '_>,
    family: &'static Family,
    at: &At<'_>,
    (old, new): (Keys<'_>, Keys<'_>),
) {
    if at.depth > MAX_DEPTH {
        return;
    }
    let (old_list, new_list) = (merge(old.fields, old.variants), merge(new.fields, new.variants));
    let (old_names, new_names) = (by_name(&old_list), by_name(&new_list));
    let renamed = placeholders(&old_names, &new_names);
    let mut told = false;
    let stays = |name: &str| new_names.contains_key(name) || renamed.values().any(|old| *old == name);
    for field in old_list.iter().map(|merged| &merged.field).filter(|field| !stays(&field.name)) {
        told = true;
        found.push(family.removed, &at.key(&field.name).shown, type_of(field), "");
    }
    for field in new_list.iter().map(|merged| &merged.field) {
        let below = at.key(&field.name);
        let name = field.name.as_str();
        match old_names.get(renamed.get(name).copied().unwrap_or(name)) {
            None => {
                told = true;
                let required = need(field) == Demand::Required;
                let rule = if required { family.required_added } else { family.added };
                found.push(rule, &below.shown, "", type_of(field));
            }
            Some(old) => {
                told |= demand(found, family.need.as_ref(), &below, (old, field));
                self::field(found, sides, family, below, (old, field));
            }
        }
    }
    if let Some(rules) = &family.need {
        groups(found, rules, at, (&old_names, &new_names));
    }
    // What a field tells of itself is not told again of the alternatives that it stands in.
    let (old, new) = (alternatives(old), alternatives(new));
    if !told && old != new {
        found.push(family.alternatives, &at.shown, show_alternatives(&old), show_alternatives(&new));
    }
}

/// Compares two fields of one name, but for whether they must be given.
pub(super) fn field(
    found: &mut Found<'_>,
    sides: &mut Sides<'_, '_>,
    family: &'static Family,
    mut at: At<'_>,
    (old, new): (&Field, &Field),
) {
    let types = ((old.type_.as_deref(), &mut sides.old.kinds), (new.type_.as_deref(), &mut sides.new.kinds));
    let type_change = kinds::compare(types.0, types.1);
    let rule = match type_change {
        TypeChange::None => None,
        TypeChange::Renamed => Some(family.type_renamed),
        TypeChange::Stated => Some(family.type_stated),
        TypeChange::Widened => Some(family.type_widened),
        TypeChange::Narrowed => Some(family.type_narrowed),
        TypeChange::Changed => Some(family.type_changed),
    };
    if let Some(rule) = rule {
        found.push(rule, &at.shown, type_of(old), type_of(new));
    }
    let rust_changed = rust(found, family, &mut at);
    values(found, family, &at.shown, (&old.values, old.open), (&new.values, new.open));
    match (&old.default, &new.default) {
        (Some(old), Some(new)) if old != new => found.push(family.default_changed, &at.shown, old, new),
        (None, Some(new)) => found.push(family.default_stated, &at.shown, "", new),
        (Some(old), None) => found.push(family.default_stated, &at.shown, old, ""),
        _ => {}
    }
    match (old.deprecated, new.deprecated) {
        (false, true) => found.push(family.deprecated, &at.shown, "", ""),
        (true, false) => found.push(family.undeprecated, &at.shown, "", ""),
        _ => {}
    }
    let shown_same = kinds::same(old.wire.as_deref(), new.wire.as_deref()) && old.seen == new.seen;
    if !shown_same && !rust_changed && rule.is_none() {
        found.push(family.examples, &at.shown, evidence(old), evidence(new));
    }
    // A shared type tells of itself.
    if old.ref_.is_none() || old.ref_ != new.ref_ || !old.fields.is_empty() || !new.fields.is_empty() {
        let keys = (sides.old.keys(old), sides.new.keys(new));
        lists(found, sides, family.below.unwrap_or(family), &at, keys);
    }
}

/// Tells of a Rust type that is another, and remembers it for what stands below.
fn rust(found: &mut Found<'_>, family: &Family, at: &mut At<'_>) -> bool {
    let Some(rule) = family.rust_type else { return false };
    let mut changed = BTreeSet::new();
    for (old, new) in &at.rust {
        if let (Some(old), Some(new)) = (old.get(&at.way), new.get(&at.way))
            && old != new
        {
            changed.insert((old, new));
        }
    }
    if changed.is_empty() || at.told {
        return false;
    }
    for (old, new) in changed {
        found.push(rule, &at.shown, old, new);
    }
    at.told = true;
    true
}

/// Compares documented values.
pub(super) fn values(
    found: &mut Found<'_>,
    family: &Family,
    place: &str,
    (old, old_open): (&[Literal], bool),
    (new, new_open): (&[Literal], bool),
) {
    let (old, new) = (texts(old), texts(new));
    if old.is_empty() != new.is_empty() {
        found.push(family.values_stated, place, old.join(", "), new.join(", "));
        return;
    }
    let minus = |a: &[String], b: &[String]| {
        a.iter().filter(|text| !b.contains(text)).cloned().collect::<Vec<_>>().join(", ")
    };
    let (gone, added) = (minus(&old, &new), minus(&new, &old));
    if !gone.is_empty() {
        found.push(family.value_removed, place, gone, "");
    }
    if !added.is_empty() {
        found.push(family.value_added, place, "", added);
    }
    match (old_open, new_open) {
        (false, true) if !old.is_empty() => found.push(family.values_opened, place, "", ""),
        (true, false) if !old.is_empty() => found.push(family.values_closed, place, "", ""),
        _ => {}
    }
}

/// Whether a field must be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Demand {
    Optional,
    OneOfGroup,
    Required,
}

fn need(field: &Field) -> Demand {
    match (&field.one_of, field.required) {
        (Some(_), _) => Demand::OneOfGroup,
        (None, true) => Demand::Required,
        (None, false) => Demand::Optional,
    }
}

/// Tells of a field that must be given now, or no longer.
fn demand(found: &mut Found<'_>, rules: Option<&Need>, at: &At<'_>, (old, new): (&Field, &Field)) -> bool {
    let Some(rules) = rules else { return false };
    let rule = match (need(old), need(new)) {
        (old, new) if old == new => return false,
        (_, Demand::Required) => rules.required,
        (Demand::Required, _) => rules.optional,
        (_, Demand::OneOfGroup) => rules.group_joined,
        (_, Demand::Optional) => rules.group_left,
    };
    found.push(rule, &at.shown, "", "");
    true
}

/// Placeholders that stand for keys of any name, by their new texts: what they are called is of no account.
fn placeholders<'m>(old: &ByName<'m>, new: &ByName<'m>) -> BTreeMap<&'m str, &'m str> {
    let only = |list: &ByName<'m>, other: &ByName<'m>| -> Vec<&'m str> {
        list.keys().copied().filter(|name| !is_name(name) && !other.contains_key(name)).collect()
    };
    only(new, old).into_iter().zip(only(old, new)).collect()
}

type ByName<'m> = BTreeMap<&'m str, &'m Field>;

fn by_name<'m>(list: &'m [Merged<'_>]) -> ByName<'m> {
    list.iter().map(|merged| (merged.field.name.as_str(), &*merged.field)).collect()
}

/// Tells of groups that have other members than before. Fields that are in a group on one side only are told of
/// already.
fn groups(found: &mut Found<'_>, rules: &Need, at: &At<'_>, (old, new): (&ByName<'_>, &ByName<'_>)) {
    let both = old.keys().filter(|name| {
        let grouped = |list: &ByName<'_>| list.get(*name).is_some_and(|field| field.one_of.is_some());
        grouped(old) && grouped(new)
    });
    let both: Vec<&str> = both.copied().collect();
    let partition = |list: &ByName<'_>| {
        let mut groups: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for name in &both {
            if let Some(group) = list.get(name).and_then(|field| field.one_of.as_deref()) {
                groups.entry(group).or_default().insert((*name).to_owned());
            }
        }
        groups.into_values().collect::<BTreeSet<_>>()
    };
    let (old, new) = (partition(old), partition(new));
    if old != new {
        let show = |groups: &BTreeSet<BTreeSet<String>>| {
            let groups = groups.iter().map(|group| group.iter().cloned().collect::<Vec<_>>().join(" or "));
            groups.collect::<Vec<_>>().join("; ")
        };
        found.push(rules.group_changed, &at.shown, show(&old), show(&new));
    }
}

/// The alternatives of a list, whatever their labels and order: names, and whether they must be given.
fn alternatives(keys: Keys<'_>) -> BTreeSet<BTreeMap<String, bool>> {
    let set = |fields: &[Field]| {
        let fields = keys.fields.iter().chain(fields);
        let name = |field: &Field| if is_name(&field.name) { field.name.clone() } else { "…".to_owned() };
        fields.map(|field| (name(field), field.required)).collect::<BTreeMap<_, _>>()
    };
    if keys.variants.is_empty() {
        BTreeSet::from([set(&[])])
    } else {
        keys.variants.iter().map(|variant| set(&variant.fields)).collect()
    }
}

fn show_alternatives(alternatives: &BTreeSet<BTreeMap<String, bool>>) -> String {
    let shown = alternatives.iter().map(|fields| {
        let fields =
            fields.iter().map(|(name, required)| format!("{name}{}", if *required { "*" } else { "" }));
        format!("({})", fields.collect::<Vec<_>>().join(", "))
    });
    shown.collect::<Vec<_>>().join(" or ")
}

fn texts(values: &[Literal]) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for value in values {
        let text = match value {
            Literal::Integer(number) => number.to_string(),
            Literal::Boolean(flag) => flag.to_string(),
            Literal::Text(text) => text.clone(),
        };
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

fn type_of(field: &Field) -> String {
    field.type_.clone().unwrap_or_default()
}

/// What examples show of a field.
fn evidence(field: &Field) -> String {
    match (&field.wire, field.seen) {
        (Some(wire), _) => wire.clone(),
        (None, Some(_)) => "in examples only".to_owned(),
        (None, None) => String::new(),
    }
}
