//! Whether a call changes anything, and how a list is paged.

use super::calls::Calls;
use super::node::is_placeholder;
use super::outline::Outline;
use super::place::numberless;
use super::types::split_lists;
use super::vocabulary::{
    AND, CHANGES, GIVES, ITEMS, METHOD_LEADS, METHOD_WORD, READ_PREFIXES, READ_VERBS, WRITE_VERBS,
};
use crate::docs::{BlockKind, plain};
use crate::spec::{Effect, Field, Paged, PagedBy, Shape};

/// What a call does to the portal's data: the verb at the end of the name tells; where it is neither known as reading
/// nor as writing, the first sentence about the method does, or the Go example, which marks calls that may be repeated. What
/// comes in pages is read.
pub fn effect(name: &str, outline: &Outline<'_>, calls: &Calls, paged: bool) -> Option<Effect> {
    let verb = name.rsplit('.').next().unwrap_or(name).to_lowercase();
    let said = said(name, outline);
    let begins = |verbs: &[&str]| verbs.iter().any(|verb| said.starts_with(verb));
    // What reads may go on with a change.
    let goes_on = |verb: &&str| AND.iter().any(|and| said.contains(&format!("{and}{verb}")));
    if begins(CHANGES) || CHANGES.iter().any(goes_on) {
        return Some(Effect::Write);
    }
    if READ_VERBS.contains(&verb.as_str()) || READ_PREFIXES.iter().any(|prefix| verb.starts_with(prefix)) {
        return Some(Effect::Read);
    }
    if WRITE_VERBS.contains(&verb.as_str()) {
        return Some(Effect::Write);
    }
    match (calls.repeatable || paged || begins(GIVES), calls.go) {
        (true, _) => Some(Effect::Read),
        (false, true) => Some(Effect::Write),
        (false, false) => None,
    }
}

/// The first sentence about the method, lower case, from its verb on: behind the name of the method or “this method”, or
/// from its beginning.
fn said(name: &str, outline: &Outline<'_>) -> String {
    let blocks = outline.sections.first().into_iter().flat_map(|section| &section.blocks);
    let paragraphs: Vec<String> = blocks
        .filter_map(|block| match &block.kind {
            BlockKind::Paragraph(inlines) => Some(plain(inlines).to_lowercase()),
            _ => None,
        })
        .collect();
    let name = name.to_lowercase();
    let named = paragraphs.iter().find_map(|text| text.split_once(&*name).map(|(_, rest)| rest.trim_start()));
    let meant =
        || paragraphs.iter().find_map(|text| METHOD_LEADS.iter().find_map(|lead| text.strip_prefix(lead)));
    let rest = named.or_else(meant).or_else(|| paragraphs.first().map(String::as_str)).unwrap_or_default();
    let rest = rest.strip_prefix(METHOD_WORD).unwrap_or(rest);
    rest.split(". ").next().unwrap_or(rest).to_owned()
}

/// How the result is paged: by the parameter that asks for the next page. What orders the items is found when the
/// shared types are known.
pub fn paged(method: &str, params: &[Field], result: Option<&Shape>, counted: bool) -> Option<Paged> {
    let has = |name: &str| params.iter().any(|param| param.name.eq_ignore_ascii_case(name));
    let by = if has("cursor") {
        PagedBy::Cursor
    } else if has("pagination") {
        PagedBy::Pagination
    } else if has("start") && (counted || is_list_method(method)) {
        PagedBy::Start
    } else if has("offset") && has("limit") {
        PagedBy::Offset
    } else if has("page") && is_list_method(method) {
        PagedBy::Page
    } else {
        return None;
    };
    let result = result?;
    // Where the next offset is told by the answer, it is no number of rows.
    if by == PagedBy::Offset && result.fields.iter().any(|field| field.name == "nextOffset") {
        return None;
    }
    let paged = |items| Some(Paged { by, items, key: None });
    if holds_items(result.type_.as_deref(), result.wire.as_deref(), &result.fields) {
        return paged(None);
    }
    let holds = |field: &&Field| holds_items(field.type_.as_deref(), field.wire.as_deref(), &field.fields);
    let lists: Vec<&Field> = result.fields.iter().filter(holds).collect();
    // Of several lists the one that the method is named after, or that is called items.
    let entity = method.rsplit('.').nth(1).map(numberless);
    let named = lists.iter().find(|list| entity.as_deref() == Some(numberless(&list.name).as_str()));
    let named = named.or_else(|| lists.iter().find(|list| list.name == ITEMS));
    match (lists.as_slice(), named) {
        ([only], _) | (_, Some(only)) => paged(Some(only.name.clone())),
        _ => None,
    }
}

/// How a list is paged whose rows no page describes: the call of the SDK that reads it asks for page after page, and
/// names the key of the rows.
pub fn fetched(key: &str) -> Paged {
    Paged { by: PagedBy::Start, items: None, key: Some(key.to_owned()) }
}

fn is_list_method(method: &str) -> bool {
    let verb = method.rsplit('.').next().unwrap_or(method).to_lowercase();
    verb.starts_with("list") || verb.starts_with("getlist")
}

/// Whether a value is a list, or a map of items by their identifiers.
fn holds_items(type_: Option<&str>, wire: Option<&str>, fields: &[Field]) -> bool {
    if type_ == Some("array") && wire == Some("object") && fields.iter().any(|field| field.name == ITEMS) {
        // PHP has one word for lists and objects.
        return false;
    }
    let list = |type_: &str| type_ == "array" || split_lists(type_).1 > 0;
    let map = matches!(fields, [only] if is_placeholder(&only.name) && only.name != "<field>");
    type_.is_some_and(list) || wire.is_some_and(list) || map
}

/// The identifier of an item, by which a list can be ordered. `keys_of` gives the fields of a shared type.
pub fn order_key<'s>(
    paged: &Paged,
    result: &'s Shape,
    keys_of: impl Fn(&str) -> Option<&'s [Field]>,
) -> Option<String> {
    let (fields, ref_) = match &paged.items {
        Some(items) => {
            let list = result.fields.iter().find(|field| field.name == *items)?;
            (list.fields.as_slice(), list.ref_.as_deref())
        }
        None => (result.fields.as_slice(), result.ref_.as_deref()),
    };
    let (fields, ref_) = match fields {
        [only] if is_placeholder(&only.name) => (only.fields.as_slice(), only.ref_.as_deref()),
        fields => (fields, ref_),
    };
    let fields = ref_.filter(|_| fields.is_empty()).and_then(keys_of).unwrap_or(fields);
    fields.iter().find(|field| field.name.eq_ignore_ascii_case("id")).map(|field| field.name.clone())
}
