//! Methods.

use std::collections::BTreeMap;

use super::change::{Diff, Found, Subject};
use super::errors::{self, METHOD};
use super::families::{PARAMS, RESULTS};
use super::fields::{At, Sides, field, lists};
use super::meta;
use super::rules::*;
use super::side::Keys;
use super::surface::{Call, Places, Surfaces};
use crate::plan::{as_field, merge};
use crate::spec::{Access, Api, Effect, Method, PagedBy, Shape};

/// Compares all methods: by name, whatever its case, and version.
pub(super) fn methods(diff: &mut Diff, sides: &mut Sides<'_, '_>, surfaces: Surfaces<'_>) {
    let (old, new) = (by_name(&sides.old.spec.methods), by_name(&sides.new.spec.methods));
    let mut names: Vec<&(String, Api)> = old.keys().chain(new.keys()).collect();
    names.sort();
    names.dedup();
    for key in names {
        let other = &(key.0.clone(), if key.1 == Api::V2 { Api::V3 } else { Api::V2 });
        let subject = |method: &Method| Subject::Method { name: method.method.clone(), api: method.api };
        match (old.get(key), new.get(key)) {
            (Some(method), None) => {
                let moved = new.contains_key(other) && !old.contains_key(other);
                let mut found = Found::new(diff, subject(method));
                if moved {
                    found.push(&METHOD_API_CHANGED, "", key.1.as_str(), other.1.as_str());
                } else {
                    found.push(&METHOD_REMOVED, "", "", "");
                }
            }
            (None, Some(method)) => {
                if !old.contains_key(other) || new.contains_key(other) {
                    Found::new(diff, subject(method)).push(&METHOD_ADDED, "", "", "");
                }
            }
            (Some(old), Some(new)) => {
                both(&mut Found::new(diff, subject(new)), sides, surfaces, key, (old, new))
            }
            (None, None) => {}
        }
    }
}

fn by_name(methods: &[Method]) -> BTreeMap<(String, Api), &Method> {
    methods.iter().map(|method| ((method.method.to_ascii_lowercase(), method.api), method)).collect()
}

fn both(
    found: &mut Found<'_>,
    sides: &mut Sides<'_, '_>,
    surfaces: Surfaces<'_>,
    (name, api): &(String, Api),
    (old, new): (&Method, &Method),
) {
    let calls = surfaces.and_then(|(old, new)| old.call(name, *api).zip(new.call(name, *api)));
    if old.method != new.method {
        let moved = calls.is_some_and(|(old, new)| old.path != new.path);
        let rule = if moved { &METHOD_PATH_CHANGED } else { &METHOD_RESPELLED };
        found.push(rule, "", &old.method, &new.method);
    }
    meta::method_scopes(found, (&old.scopes, &new.scopes));
    access(found, (old.access, new.access));
    meta::deprecation(found, &meta::METHOD, (old.deprecated.as_ref(), new.deprecated.as_ref()));
    paged(found, (old, new));
    if old.idempotent != new.idempotent {
        let show = |effect| match effect {
            None => "",
            Some(Effect::Read) => "read",
            Some(Effect::Write) => "write",
        };
        found.push(&EFFECT_CHANGED, "", show(old.idempotent), show(new.idempotent));
    }
    positions(found, (old, new));
    let rust = |pick: fn(&Call) -> &Places| {
        calls.map(|(old, new)| (pick(old), pick(new))).into_iter().collect::<Vec<_>>()
    };
    let at = At::new("params", rust(|call| &call.sent));
    let keys = |method| -> Keys<'_> {
        let method: &Method = method;
        Keys { fields: &method.params, variants: &method.variants }
    };
    lists(found, sides, &PARAMS, &at, (keys(old), keys(new)));
    if let Some((old, new)) = calls {
        arguments(found, (old, new));
    }
    result(found, sides, At::new("result", rust(|call| &call.received)), (old, new));
    errors::rows(found, &METHOD, (&old.errors, &new.errors));
    if let Some((old, new)) = calls {
        kinds(found, (old, new));
    }
}

fn access(found: &mut Found<'_>, (old, new): (Option<Access>, Option<Access>)) {
    let show = |access| match access {
        None => "",
        Some(Access::Any) => "any user",
        Some(Access::Admin) => "administrators",
    };
    let rule = match (old, new) {
        (old, new) if old == new => return,
        (_, Some(Access::Admin)) => &ACCESS_RESTRICTED,
        (Some(Access::Admin), _) => &ACCESS_WIDENED,
        _ => &ACCESS_STATED,
    };
    found.push(rule, "", show(old), show(new));
}

fn paged(found: &mut Found<'_>, (old, new): (&Method, &Method)) {
    let (old, new) = match (&old.paged, &new.paged) {
        (None, None) => return,
        (None, Some(new)) => return found.push(&PAGED_ADDED, "", "", by(new.by)),
        (Some(old), None) => return found.push(&PAGED_REMOVED, "", by(old.by), ""),
        (Some(old), Some(new)) => (old, new),
    };
    if old.by != new.by {
        found.push(&PAGED_BY_CHANGED, "", by(old.by), by(new.by));
    }
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    if old.items != new.items {
        found.push(&PAGED_ITEMS_CHANGED, "", text(&old.items), text(&new.items));
    }
    if old.key != new.key {
        found.push(&PAGED_KEY_CHANGED, "", text(&old.key), text(&new.key));
    }
}

fn by(by: PagedBy) -> &'static str {
    match by {
        PagedBy::Start => "start",
        PagedBy::Offset => "offset",
        PagedBy::Page => "page",
        PagedBy::Pagination => "pagination",
        PagedBy::Cursor => "cursor",
    }
}

/// The order of parameters that are read by position.
fn positions(found: &mut Found<'_>, (old, new): (&Method, &Method)) {
    if old.positional != new.positional {
        let show = |positional| if positional { "by position" } else { "by name" };
        found.push(&POSITIONAL_CHANGED, "", show(old.positional), show(new.positional));
    }
    if !(old.positional && new.positional) {
        return;
    }
    let order = |method| -> Vec<String> {
        let method: &Method = method;
        merge(&method.params, &method.variants).iter().map(|merged| merged.field.name.clone()).collect()
    };
    let (old, new) = (order(old), order(new));
    let place = |list: &[String], name: &String| list.iter().position(|known| known == name);
    let moved = |name: &String| place(&new, name).is_some_and(|at| Some(at) != place(&old, name));
    if old.iter().any(moved) {
        found.push(&POSITIONAL_ORDER_CHANGED, "params", old.join(", "), new.join(", "));
    }
}

/// The arguments of `new`, where nothing else tells that they are others.
fn arguments(found: &mut Found<'_>, (old, new): (&Call, &Call)) {
    if old.new == new.new || found.breaks_rust(|change| change.place.starts_with("params")) {
        return;
    }
    let show = |call: &Call| {
        let arguments = call.new.iter().map(|(wire, ty)| format!("{wire}: {ty}"));
        format!("new({})", arguments.collect::<Vec<_>>().join(", "))
    };
    found.push(&NEW_CHANGED, "params", show(old), show(new));
}

fn result(found: &mut Found<'_>, sides: &mut Sides<'_, '_>, at: At<'_>, (old, new): (&Method, &Method)) {
    let types = at.rust.iter().filter_map(|(old, new)| old.get(&Vec::new()).zip(new.get(&Vec::new()))).next();
    let type_of = |shape: &Shape| shape.type_.clone().unwrap_or_default();
    let stays = types.is_some_and(|(old, new)| old == new);
    match (&old.result, &new.result) {
        (None, None) => {}
        (None, Some(new)) => {
            let rule = if stays { &RESULT_TYPE_STATED } else { &RESULT_DOCUMENTED };
            found.push(rule, "result", "", type_of(new));
        }
        (Some(old), None) => {
            let rule = if stays { &RESULT_TYPE_STATED } else { &RESULT_UNDOCUMENTED };
            found.push(rule, "result", type_of(old), "");
        }
        (Some(old), Some(new)) => field(found, sides, &RESULTS, at, (&as_field(old), &as_field(new))),
    }
}

/// The kinds of errors, where nothing else tells that one is gone.
fn kinds(found: &mut Found<'_>, (old, new): (&Call, &Call)) {
    let gone: Vec<&str> = old.errors.difference(&new.errors).map(String::as_str).collect();
    if gone.is_empty() || found.breaks_rust(|change| change.place.starts_with("errors")) {
        return;
    }
    let added: Vec<&str> = new.errors.difference(&old.errors).map(String::as_str).collect();
    found.push(&ERROR_KINDS_CHANGED, "errors", gone.join(", "), added.join(", "));
}
