//! Whether a call changes anything, and how a list is paged.

use super::calls::Calls;
use super::types::split_lists;
use super::vocabulary::{READ_PREFIXES, READ_VERBS, WRITE_VERBS};
use crate::spec::{Effect, Field, Paged, PagedBy, Shape};

/// What a call does to the portal's data: the verb at the end of the name tells; where it is neither known as reading
/// nor as writing, the Go example does, which marks calls that may be repeated.
pub fn effect(name: &str, calls: &Calls) -> Option<Effect> {
    let verb = name.rsplit('.').next().unwrap_or(name).to_lowercase();
    if READ_VERBS.contains(&verb.as_str()) || READ_PREFIXES.iter().any(|prefix| verb.starts_with(prefix)) {
        return Some(Effect::Read);
    }
    if WRITE_VERBS.contains(&verb.as_str()) {
        return Some(Effect::Write);
    }
    match (calls.repeatable, calls.go) {
        (true, _) => Some(Effect::Read),
        (false, true) => Some(Effect::Write),
        (false, false) => None,
    }
}

/// How the result is paged: by the parameter that asks for the next page.
pub fn paged(params: &[Field], result: Option<&Shape>, counted: bool) -> Option<Paged> {
    let has = |name: &str| params.iter().any(|param| param.name.eq_ignore_ascii_case(name));
    let by = if has("cursor") {
        PagedBy::Cursor
    } else if has("pagination") {
        PagedBy::Pagination
    } else if has("start") && counted {
        PagedBy::Start
    } else {
        return None;
    };
    let result = result?;
    let type_ = result.type_.as_deref().unwrap_or_default();
    if is_list(type_) || result.wire.as_deref().is_some_and(is_list) {
        return Some(Paged { by, items: None, key: key(&result.fields) });
    }
    let mut lists = result.fields.iter().filter(|field| {
        field.type_.as_deref().is_some_and(is_list) || field.wire.as_deref().is_some_and(is_list)
    });
    match (lists.next(), lists.next()) {
        (Some(items), None) => Some(Paged { by, items: Some(items.name.clone()), key: key(&items.fields) }),
        _ => None,
    }
}

fn is_list(type_: &str) -> bool {
    type_ == "array" || split_lists(type_).1 > 0
}

/// The identifier of an item, by which a list can be ordered.
fn key(fields: &[Field]) -> Option<String> {
    fields.iter().find(|field| field.name.eq_ignore_ascii_case("id")).map(|field| field.name.clone())
}
