//! The module of the types that several methods share.

use std::collections::{BTreeMap, BTreeSet};

use super::context::{Context, Use, Way};
use super::error::{Place, PlanError};
use super::fields;
use super::model::{Gate, Item, ItemKind, Module, Ty, TypeName};
use super::names::{self, Ident};
use super::scope::{At, Draft, Scope};
use super::text::code;
use super::{docs, requests, results};

/// The name of the module.
pub(super) const MODULE: &str = "types";

/// The module, with every type that a method uses, on whenever such a method is; none if no method uses any.
pub(super) fn module(context: &mut Context<'_>, used: BTreeMap<Use, Gate>) -> Option<Module> {
    context.at_home = true;
    let mut scope = Scope::unfolded();
    let mut planned: BTreeMap<Use, (Vec<ItemKind>, BTreeSet<Use>)> = BTreeMap::new();
    let mut open: Vec<Use> = used.keys().cloned().collect();
    while let Some(next) = open.pop() {
        if planned.contains_key(&next) {
            continue;
        }
        let items = match plan(context, &mut scope, &next) {
            Ok(items) => items,
            Err(error) => {
                context.errors.push(error);
                Vec::new()
            }
        };
        let uses = std::mem::take(&mut context.used);
        open.extend(uses.iter().cloned());
        planned.insert(next, (items, uses));
    }
    if planned.is_empty() {
        return None;
    }
    let gates = spread(used, &planned);
    let mut items = Vec::new();
    for (used, (kinds, _)) in planned {
        let gate = gates.get(&used).cloned().unwrap_or_default();
        items.extend(kinds.into_iter().map(|kind| Item { gate: gate.clone(), kind }));
    }
    scope.finish(items.iter_mut().map(|item| &mut item.kind));
    complete(context, &mut items);
    indirect(&mut items);
    let docs = vec!["Objects that several methods share.".to_owned()];
    Some(Module { path: vec![names::fixed(MODULE)], docs, modules: Vec::new(), items })
}

/// Adds what the whole crate decides: who takes a builder as a value, and which page describes a type.
fn complete(context: &Context<'_>, items: &mut [Item]) {
    for item in items {
        let (name, docs) = match &mut item.kind {
            ItemKind::Builder(builder) => {
                builder.into_value |= context.is_value(&builder.name);
                (&builder.name, &mut builder.docs)
            }
            ItemKind::Object(object) => (&object.name, &mut object.docs),
            ItemKind::Request(_) | ItemKind::Errors(_) => continue,
        };
        if let Some(page) = context.page(name) {
            docs.extend([String::new(), docs::link(&context.options.docs_base, page)]);
        }
    }
}

fn plan(context: &mut Context<'_>, scope: &mut Scope, (name, way): &Use) -> Result<Vec<ItemKind>, PlanError> {
    let (Some(ident), Some(shared)) = (context.name(name, *way), context.kinds.shared(name)) else {
        return Ok(Vec::new());
    };
    let at = At {
        name: ident,
        path: String::new(),
        owner: code(name),
        place: Place { page: shared.page.clone(), name: name.clone() },
        depth: 0,
    };
    let keys = fields::merge(&shared.fields, &shared.variants);
    let reserved = if *way == Way::Sent { names::SETTERS } else { names::KEYS };
    let keys = fields::name(keys, reserved, &at.place)?;
    let mut draft = Draft { context, scope, items: Vec::new() };
    match way {
        Way::Sent => requests::own(&mut draft, &at, &keys)?,
        Way::Received => results::own(&mut draft, &at, &keys)?,
    };
    Ok(draft.items)
}

/// A type is on wherever one that uses it is.
fn spread(
    mut gates: BTreeMap<Use, Gate>,
    planned: &BTreeMap<Use, (Vec<ItemKind>, BTreeSet<Use>)>,
) -> BTreeMap<Use, Gate> {
    loop {
        let mut changed = false;
        for (user, (_, uses)) in planned {
            let gate = gates.get(user).cloned().unwrap_or_default();
            for used in uses {
                let known = gates.entry(used.clone()).or_default();
                let before = known.len();
                known.extend(gate.iter().cloned());
                changed |= known.len() != before;
            }
        }
        if !changed {
            return gates;
        }
    }
}

/// Boxes the fields by which a struct would hold itself.
fn indirect(items: &mut [Item]) {
    let mut holds: BTreeMap<Ident, BTreeSet<Ident>> = BTreeMap::new();
    for item in items.iter() {
        if let ItemKind::Object(object) = &item.kind {
            let held = object.fields.iter().filter_map(|field| held(&field.ty).cloned());
            holds.entry(object.name.clone()).or_default().extend(held);
        }
    }
    for item in items.iter_mut() {
        let ItemKind::Object(object) = &mut item.kind else { continue };
        for field in &mut object.fields {
            if held(&field.ty).is_some_and(|next| reaches(&holds, next, &object.name)) {
                box_in(&mut field.ty);
            }
        }
    }
}

/// The struct that a field holds without indirection.
fn held(ty: &Ty) -> Option<&Ident> {
    match ty {
        Ty::Object(TypeName::Here(name) | TypeName::Shared(name)) => Some(name),
        Ty::Option(inner) | Ty::Either(inner, _) => held(inner),
        _ => None,
    }
}

/// Puts the struct that a type holds without indirection into a box.
fn box_in(ty: &mut Ty) {
    match ty {
        Ty::Option(inner) | Ty::Either(inner, _) => box_in(inner),
        ty => *ty = Ty::Boxed(Box::new(ty.clone())),
    }
}

fn reaches(holds: &BTreeMap<Ident, BTreeSet<Ident>>, from: &Ident, to: &Ident) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(next) = open.pop() {
        if next == to {
            return true;
        }
        if seen.insert(next) {
            open.extend(holds.get(next).into_iter().flatten());
        }
    }
    false
}
