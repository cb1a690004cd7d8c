//! What methods and events have in common beside their fields: scopes, and the mark of what is no longer developed.

use super::change::Found;
use super::rules::*;
use crate::spec::Deprecation;

/// Which rule tells of which change of the mark.
pub(super) struct Marks {
    deprecated: &'static Rule,
    undeprecated: &'static Rule,
    replacement: &'static Rule,
}

pub(super) static METHOD: Marks = Marks {
    deprecated: &METHOD_DEPRECATED,
    undeprecated: &METHOD_UNDEPRECATED,
    replacement: &METHOD_REPLACEMENT_CHANGED,
};

pub(super) static EVENT: Marks = Marks {
    deprecated: &EVENT_DEPRECATED,
    undeprecated: &EVENT_DEPRECATED,
    replacement: &EVENT_REPLACEMENT_CHANGED,
};

/// Compares marks.
pub(super) fn deprecation(
    found: &mut Found<'_>,
    rules: &Marks,
    (old, new): (Option<&Deprecation>, Option<&Deprecation>),
) {
    let instead =
        |mark: Option<&Deprecation>| mark.map(|mark| mark.replaced_by.join(", ")).unwrap_or_default();
    match (old, new) {
        (None, Some(_)) => found.push(rules.deprecated, "", "", instead(new)),
        (Some(_), None) => found.push(rules.undeprecated, "", instead(old), ""),
        (Some(a), Some(b)) if sorted(&a.replaced_by) != sorted(&b.replaced_by) => {
            found.push(rules.replacement, "", instead(old), instead(new));
        }
        _ => {}
    }
}

/// Compares the scopes of a method, each of which is enough, and is a feature.
pub(super) fn method_scopes(found: &mut Found<'_>, (old, new): (&[String], &[String])) {
    match (old.is_empty(), new.is_empty()) {
        (true, false) => found.push(&SCOPE_REQUIRED, "", "", new.join(", ")),
        (false, true) => found.push(&SCOPE_LIFTED, "", old.join(", "), ""),
        _ => each(found, (&SCOPE_ADDED, &SCOPE_REMOVED), (old, new)),
    }
}

/// Compares the scopes of an event.
pub(super) fn event_scopes(found: &mut Found<'_>, (old, new): (&[String], &[String])) {
    if old.is_empty() == new.is_empty() {
        each(found, (&EVENT_SCOPE_ADDED, &EVENT_SCOPE_REMOVED), (old, new));
    } else {
        found.push(&EVENT_SCOPES_STATED, "", old.join(", "), new.join(", "));
    }
}

fn each(
    found: &mut Found<'_>,
    (added, removed): (&'static Rule, &'static Rule),
    (old, new): (&[String], &[String]),
) {
    for scope in old.iter().filter(|scope| !new.contains(scope)) {
        found.push(removed, "", scope, "");
    }
    for scope in new.iter().filter(|scope| !old.contains(scope)) {
        found.push(added, "", "", scope);
    }
}

fn sorted(names: &[String]) -> Vec<&String> {
    let mut names: Vec<&String> = names.iter().collect();
    names.sort();
    names
}
