//! Shared types and events.

use std::collections::BTreeMap;

use super::change::{Diff, Found, Subject};
use super::families::{EVENTS, TYPES};
use super::fields::{At, Sides, lists, values};
use super::kinds;
use super::meta;
use super::rules::*;
use super::side::Keys;
use super::surface::{Places, Surfaces};
use crate::spec::{Event, Type};

/// Compares all shared types by name.
pub(super) fn types(diff: &mut Diff, sides: &mut Sides<'_, '_>, surfaces: Surfaces<'_>) {
    let name = |shared: &Type| shared.type_.clone();
    for (name, old, new) in pairs(&sides.old.spec.types, &sides.new.spec.types, name) {
        let mut found = Found::new(diff, Subject::Type { name: name.clone() });
        match (old, new) {
            (Some(_), None) => found.push(&TYPE_REMOVED, "", "", ""),
            (None, Some(_)) => found.push(&TYPE_ADDED, "", "", ""),
            (Some(old), Some(new)) => {
                let mut rust: Vec<(&Places, &Places)> = Vec::new();
                let offered = surfaces.and_then(|(old, new)| old.shared(&name).zip(new.shared(&name)));
                if let Some((old, new)) = offered {
                    rust.extend(old.sent.as_ref().zip(new.sent.as_ref()));
                    rust.extend(old.received.as_ref().zip(new.received.as_ref()));
                }
                if !kinds::same(old.base.as_deref(), new.base.as_deref()) {
                    let text = |base: &Option<String>| base.clone().unwrap_or_default();
                    found.push(&TYPE_BASE_CHANGED, "", text(&old.base), text(&new.base));
                }
                values(&mut found, &TYPES, "", (&old.values, false), (&new.values, false));
                lists(&mut found, sides, &TYPES, &At::new("", rust), (Keys::of(old), Keys::of(new)));
            }
            (None, None) => {}
        }
    }
}

/// Compares all events by name.
pub(super) fn events(diff: &mut Diff, sides: &mut Sides<'_, '_>) {
    let name = |event: &Event| event.event.clone();
    for (name, old, new) in pairs(&sides.old.spec.events, &sides.new.spec.events, name) {
        let mut found = Found::new(diff, Subject::Event { name });
        match (old, new) {
            (Some(_), None) => found.push(&EVENT_REMOVED, "", "", ""),
            (None, Some(_)) => found.push(&EVENT_ADDED, "", "", ""),
            (Some(old), Some(new)) => {
                meta::event_scopes(&mut found, (&old.scopes, &new.scopes));
                let marks = (old.deprecated.as_ref(), new.deprecated.as_ref());
                meta::deprecation(&mut found, &meta::EVENT, marks);
                let keys = |event| -> Keys<'_> {
                    let event: &Event = event;
                    Keys { fields: &event.fields, variants: &[] }
                };
                lists(&mut found, sides, &EVENTS, &At::new("", Vec::new()), (keys(old), keys(new)));
            }
            (None, None) => {}
        }
    }
}

/// All things of two lists in the order of their names.
fn pairs<'t, T>(
    old: &'t [T],
    new: &'t [T],
    name: impl Fn(&T) -> String,
) -> Vec<(String, Option<&'t T>, Option<&'t T>)> {
    let mut all: BTreeMap<String, (Option<&T>, Option<&T>)> = BTreeMap::new();
    for thing in old {
        all.entry(name(thing)).or_default().0 = Some(thing);
    }
    for thing in new {
        all.entry(name(thing)).or_default().1 = Some(thing);
    }
    all.into_iter().map(|(name, (old, new))| (name, old, new)).collect()
}
