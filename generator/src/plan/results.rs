//! Results and the objects in them.

use super::context::{Keys, MAX_DEPTH, Way};
use super::docs;
use super::error::PlanError;
use super::fields::{self, Merged, Named};
use super::kinds::{Kind, join};
use super::model::{ItemKind, Key, Ty, TypeName};
use super::names::{self, Ident};
use super::requests::is_set;
use super::scope::{At, Draft};
use super::vocabulary::{LINK_ENDS, LINK_STARTS};
use crate::spec::{Field, Literal};

/// The type of a result; the structs it needs go to the draft.
pub(super) fn output(draft: &mut Draft<'_, '_>, at: &At, result: &Field) -> Result<Ty, PlanError> {
    let (kinds, keys) = draft.context.resolve(result);
    if kinds == [Kind::Null] {
        return Ok(Ty::Unit);
    }
    let null = kinds.contains(&Kind::Null);
    let seen = shown(draft, result);
    let kinds = reconciled(kinds, &seen, keys.is_some(), Place::Result);
    let ty = union(draft, at, kinds, keys, result)?;
    Ok(or_null(null, ty))
}

/// The type of a value that may be null, which any value may.
fn or_null(null: bool, ty: Ty) -> Ty {
    if null && ty != Ty::Value { Ty::Option(Box::new(ty)) } else { ty }
}

/// The type of a value that is received.
fn ty(draft: &mut Draft<'_, '_>, at: &At, field: &Field) -> Result<Ty, PlanError> {
    let (kinds, keys) = draft.context.resolve(field);
    let seen = shown(draft, field);
    let mut kinds = reconciled(kinds, &seen, keys.is_some(), Place::Below);
    if kinds.iter().any(structured) {
        // `false` is how the portal says that there is no object.
        kinds.retain(|kind| *kind != Kind::Bool);
    }
    union(draft, at, kinds, keys, field)
}

/// The kinds that examples show in place of the documented ones.
fn shown(draft: &mut Draft<'_, '_>, field: &Field) -> Vec<Kind> {
    field.wire.as_deref().map(|seen| draft.context.kinds.alternatives(seen)).unwrap_or_default()
}

/// Where a value stands.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// It is the result: one that cannot be read is an error.
    Result,
    /// In an object, where what cannot be read stays beside the fields.
    Below,
}

/// What to read where the page says one thing and its examples show another: what the page says if the runtime reads
/// the examples as such, what the examples show if the documented keys are theirs or the page gives but a name, and
/// both otherwise.
fn reconciled(documented: Vec<Kind>, seen: &[Kind], keys: bool, place: Place) -> Vec<Kind> {
    let nested = |kinds: &[Kind]| kinds.iter().filter(|kind| structured(kind)).count();
    let plain =
        |kinds: Vec<Kind>| kinds.into_iter().filter(|kind| !structured(kind) && *kind != Kind::Unknown);
    if keys && nested(seen) > 0 && (nested(&documented) > 1 || documented == [Kind::Any]) {
        // An object or a list: the documented keys are those of what the examples show.
        return plain(documented).chain(seen.iter().cloned()).collect();
    }
    let fits = |seen: &Kind| documented.iter().any(|documented| readable(documented, seen, place));
    let explained = documented.iter().any(|kind| *kind != Kind::Unknown);
    let refined = documented == [Kind::Array] && seen.len() > 1;
    if explained && !refined && seen.iter().all(fits) {
        return documented;
    }
    match (documented.as_slice(), seen) {
        ([Kind::Shared(_)], [Kind::List(item)]) if **item == Kind::Object => {
            documented.into_iter().map(|item| Kind::List(Box::new(item))).collect()
        }
        ([Kind::Shared(_) | Kind::Unknown], _) if !seen.is_empty() => seen.to_vec(),
        _ if refined || keys && nested(seen) > 0 => plain(documented).chain(seen.iter().cloned()).collect(),
        _ => documented.into_iter().chain(seen.iter().cloned()).collect(),
    }
}

/// The type for several kinds: one that covers them, lists of such, or an object beside a plain value.
fn union(
    draft: &mut Draft<'_, '_>,
    at: &At,
    kinds: Vec<Kind>,
    keys: Option<Keys<'_>>,
    field: &Field,
) -> Result<Ty, PlanError> {
    let items: Option<Vec<Kind>> = kinds.iter().filter(|kind| **kind != Kind::Null).map(item).collect();
    if let Some(items) = items.filter(|items| items.len() > 1) {
        return Ok(Ty::List(Box::new(union(draft, at, items, keys, field)?)));
    }
    let (nested, plain): (Vec<Kind>, Vec<Kind>) =
        kinds.iter().filter(|kind| **kind != Kind::Null).cloned().partition(structured);
    let (nested, plain) = (join(&nested), join(&plain));
    if structured(&nested) && !matches!(plain, Kind::Null | Kind::Any | Kind::Unknown) {
        let nested = one(draft, at, nested, keys, field)?;
        let plain = self::plain(draft, at, plain, field)?;
        return Ok(Ty::Either(Box::new(nested), Box::new(plain)));
    }
    one(draft, at, join(&kinds), keys, field)
}

fn one(
    draft: &mut Draft<'_, '_>,
    at: &At,
    kind: Kind,
    keys: Option<Keys<'_>>,
    field: &Field,
) -> Result<Ty, PlanError> {
    match keys.filter(|_| at.depth <= MAX_DEPTH) {
        Some(keys) => described(draft, at, kind, keys, field),
        None => plain(draft, at, kind, field),
    }
}

/// The kind of the items of a list.
fn item(kind: &Kind) -> Option<Kind> {
    match kind {
        Kind::List(item) => Some((**item).clone()),
        _ => None,
    }
}

/// The type of a value whose keys are documented.
fn described(
    draft: &mut Draft<'_, '_>,
    at: &At,
    kind: Kind,
    keys: Keys<'_>,
    field: &Field,
) -> Result<Ty, PlanError> {
    let list = |ty: Ty| Ty::List(Box::new(ty));
    Ok(match kind {
        Kind::Object | Kind::Unknown | Kind::Shared(_) | Kind::Null => object(draft, at, keys)?,
        Kind::Array => list(object(draft, at, keys)?),
        Kind::List(item) => match *item {
            Kind::Object | Kind::Unknown | Kind::Shared(_) | Kind::Any | Kind::Array | Kind::List(_) => {
                list(described(draft, at, *item, keys, field)?)
            }
            item => list(plain(draft, at, item, field)?),
        },
        kind => plain(draft, at, kind, field)?,
    })
}

/// The type of a value whose keys are not documented, or those of a shared type.
fn plain(draft: &mut Draft<'_, '_>, at: &At, kind: Kind, field: &Field) -> Result<Ty, PlanError> {
    Ok(match kind {
        Kind::Int => Ty::Int,
        Kind::Number => Ty::Number,
        Kind::Bool => Ty::Flag,
        Kind::Text if flag(&field.values, field.open) => Ty::Flag,
        Kind::Text if is_link(&field.name) => Ty::Link,
        Kind::Text => Ty::Text,
        Kind::Id => Ty::Id,
        Kind::Date => Ty::Date,
        Kind::DateTime => Ty::DateTime,
        Kind::Object => Ty::Map,
        Kind::Array => Ty::List(Box::new(Ty::Value)),
        Kind::List(item) => Ty::List(Box::new(plain(draft, at, *item, field)?)),
        Kind::Shared(name) => match draft.context.shared(&name, Way::Received) {
            Some(name) => Ty::Object(name),
            None if at.depth <= MAX_DEPTH => {
                let keys = draft.context.shared_keys(&name);
                object(draft, at, Keys::Own(keys))?
            }
            None => Ty::Value,
        },
        Kind::Null | Kind::Any | Kind::Unknown => Ty::Value,
    })
}

/// The type of an object with these keys: a struct, or a map if no key has a name.
fn object(draft: &mut Draft<'_, '_>, at: &At, keys: Keys<'_>) -> Result<Ty, PlanError> {
    let keys = match keys {
        Keys::Shared(name) => {
            return Ok(draft.context.shared(&name, Way::Received).map_or(Ty::Map, Ty::Object));
        }
        Keys::Own(keys) => fields::name(keys, names::KEYS, &at.place)?,
    };
    if !keys.fields.is_empty() {
        return own(draft, at, &keys).map(|name| Ty::Object(TypeName::Here(name)));
    }
    let [Merged { field: value, .. }] = keys.patterns.as_slice() else { return Ok(Ty::Map) };
    // A key of a struct may be null anyway; what stands in a map only where the page says so.
    let null = draft.context.resolve(value).0.contains(&Kind::Null);
    Ok(match or_null(null, ty(draft, &at.entry(&value.name), value)?) {
        Ty::Value => Ty::Map,
        value => Ty::IdMap(Box::new(value)),
    })
}

/// The struct for named keys, in this module.
pub(super) fn own(draft: &mut Draft<'_, '_>, at: &At, keys: &Named<'_>) -> Result<Ident, PlanError> {
    let start = draft.items.len();
    let mut fields = Vec::new();
    for (ident, merged) in &keys.fields {
        fields.push(Key {
            name: ident.clone(),
            docs: docs::field(merged),
            deprecated: merged.field.deprecated,
            wire: merged.field.name.clone(),
            ty: ty(draft, &at.key(ident, &merged.field.name), &merged.field)?,
        });
    }
    let (name, new) = draft.scope.object(at, fields, docs::extra(&keys.patterns))?;
    if let Some(new) = new {
        draft.items.insert(start.min(draft.items.len()), ItemKind::Object(new));
    }
    Ok(name)
}

/// Whether texts are the portal's way to write a flag.
fn flag(values: &[Literal], open: bool) -> bool {
    !open && is_set(values, &["Y", "N"])
}

/// Whether a key is named like those that hold links.
fn is_link(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    LINK_ENDS.iter().any(|end| name.ends_with(end)) || LINK_STARTS.iter().any(|start| name.starts_with(start))
}

fn structured(kind: &Kind) -> bool {
    matches!(kind, Kind::Object | Kind::Array | Kind::List(_) | Kind::Shared(_))
}

/// Whether the runtime reads what examples show as what the page says, be it by converting.
fn readable(documented: &Kind, seen: &Kind, place: Place) -> bool {
    use Kind::{
        Any, Array, Bool, Date, DateTime, Id, Int, List, Null, Number, Object, Shared, Text, Unknown,
    };
    match (documented, seen) {
        (a, b) if a == b => true,
        (Any, _) | (_, Any | Unknown | Null) => true,
        // A number may be a flag, but as a result it says more.
        (Bool, Int) => place == Place::Below,
        (Int | Number | Bool | Text | Date | DateTime, Int | Bool | Text) => true,
        (Number | Text | Date | DateTime, Number) => true,
        (Id, Int | Text | Number) => true,
        (Object | Shared(_) | List(_) | Array, Bool) => place == Place::Below,
        // `[]` is the empty object.
        (Object | Shared(_), Object | Shared(_) | Array) => true,
        (List(_), Array) | (Array, List(_)) => true,
        (List(documented), List(seen)) => readable(documented, seen, Place::Below),
        _ => false,
    }
}
