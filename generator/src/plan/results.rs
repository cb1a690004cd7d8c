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
use crate::spec::{Field, Literal};

/// The type of a result; the structs it needs go to `items`.
pub(super) fn output(draft: &mut Draft<'_, '_>, at: &At, result: &Field) -> Result<Ty, PlanError> {
    let (kinds, _) = draft.context.resolve(result);
    if kinds == [Kind::Null] {
        return Ok(Ty::Unit);
    }
    let ty = ty(draft, at, result)?;
    // `null` where a value is documented is an answer here; below, every field may be missing anyway.
    let nothing = kinds.contains(&Kind::Null) || (kinds.contains(&Kind::Bool) && ty.is_structured());
    Ok(if nothing && ty != Ty::Value { Ty::Option(Box::new(ty)) } else { ty })
}

impl Ty {
    fn is_structured(&self) -> bool {
        matches!(self, Self::Map | Self::List(_) | Self::IdMap(_) | Self::Object(_))
    }
}

/// The type of a value that is received.
fn ty(draft: &mut Draft<'_, '_>, at: &At, field: &Field) -> Result<Ty, PlanError> {
    let (mut kinds, keys) = draft.context.resolve(field);
    kinds.retain(|kind| *kind != Kind::Null);
    if keys.is_some() || kinds.iter().any(structured) {
        // `false` is how the portal says that there is no object.
        kinds.retain(|kind| *kind != Kind::Bool);
    }
    if let Some(seen) = field.wire.as_deref() {
        let seen = draft.context.kinds.alternatives(seen);
        if !kinds.iter().any(|kind| seen.iter().all(|seen| readable(kind, seen))) {
            kinds = vec![Kind::Any];
        }
    }
    let kind = join(&kinds);
    match keys.filter(|_| at.depth <= MAX_DEPTH) {
        Some(keys) => described(draft, at, kind, keys, field),
        None => plain(draft, at, kind, field),
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
        Kind::Text => Ty::Text,
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
    Ok(match ty(draft, &at.entry(&value.name), value)? {
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

fn structured(kind: &Kind) -> bool {
    matches!(kind, Kind::Object | Kind::Array | Kind::List(_) | Kind::Shared(_))
}

/// Whether the runtime reads what examples show as what the page says, be it by converting.
fn readable(documented: &Kind, seen: &Kind) -> bool {
    use Kind::{Any, Array, Bool, Int, List, Null, Number, Object, Shared, Text, Unknown};
    match (documented, seen) {
        (a, b) if a == b => true,
        (_, Null) | (Any | Unknown, _) | (_, Any | Unknown) => true,
        (Int | Number | Bool | Text, Int | Bool | Text) | (Number | Text, Number) => true,
        (Object | Shared(_) | List(_) | Array, Bool | Text) => true,
        (Object | Shared(_), Object | Shared(_) | Array) => true,
        (Array | List(_), Array) | (Array, List(_)) => true,
        (List(documented), List(seen)) => readable(documented, seen),
        _ => false,
    }
}
