//! Where the rows of a page stand.

use serde_json::Value;

use crate::context::{Context, Log, Misfit};
use crate::{Map, Mismatch, convert};

/// The rows of a page and what else its result says.
#[derive(Debug, PartialEq)]
pub(super) struct Rows {
    pub(super) rows: Vec<Value>,
    /// The key that holds them; none if they are the result itself.
    pub(super) under: Option<String>,
    /// Whether they came as a list, so that a reference finds them by number.
    pub(super) in_list: bool,
    /// What some methods of REST 3.0 say of the next page.
    pub(super) has_more: Option<bool>,
    pub(super) after_cursor: Option<Value>,
}

/// The rows of a page, under `items` or as the result itself.
pub(super) fn of(result: Value, items: Option<&str>) -> Result<Rows, Mismatch> {
    let mut page = Rows { rows: Vec::new(), under: None, in_list: true, has_more: None, after_cursor: None };
    let list = match result {
        Value::Object(mut map) => {
            page.has_more = map.get("hasMore").and_then(convert::flag);
            page.after_cursor = map.get_mut("afterCursor").map(Value::take).filter(Value::is_object);
            match place(&map, items) {
                Some(place) => {
                    let list = map.get_mut(&place).map(Value::take).unwrap_or_default();
                    page.under = Some(place);
                    list
                }
                None => Value::Object(map),
            }
        }
        other => other,
    };
    if convert::check_list(&list).is_none() {
        let mut log = Log::default();
        let mut cx = Context::root("result", &mut log);
        let misfit = Misfit::new("a list", &list);
        return Err(match &page.under {
            Some(place) => cx.key(place).mismatch(&misfit),
            None => cx.mismatch(&misfit),
        });
    }
    page.in_list = list.is_array();
    page.rows = convert::list(list);
    Ok(page)
}

/// What is wrong where a page has not come.
pub(super) fn no_page() -> Mismatch {
    let misfit = Misfit::new("a page", &Value::Null);
    Context::root("result", &mut Log::default()).mismatch(&misfit)
}

/// The key that holds the rows: the documented one, whatever its case; if it is not there, the only one with a list.
fn place(map: &Map, items: Option<&str>) -> Option<String> {
    let named = items.and_then(|items| map.keys().find(|key| key.eq_ignore_ascii_case(items)));
    let mut lists = map.iter().filter(|(_, value)| value.is_array()).map(|(key, _)| key);
    let only = || match (lists.next(), lists.next()) {
        // A list whose numbers have holes comes as an object.
        (Some(only), None) if items.is_some() || !is_list_with_holes(map) => Some(only),
        _ => None,
    };
    named.or_else(only).cloned()
}

fn is_list_with_holes(map: &Map) -> bool {
    map.keys().all(|key| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rows(result: Value, items: Option<&str>) -> Vec<Value> {
        of(result, items).unwrap().rows
    }

    #[test]
    fn rows_are_found() {
        let two = [json!({"ID": 1}), json!({"ID": 2})];
        assert_eq!(rows(json!([{"ID": 1}, {"ID": 2}]), None), two);
        assert_eq!(rows(json!({"7": {"ID": 1}, "9": {"ID": 2}}), None), two);
        assert_eq!(rows(json!({"tasks": [{"ID": 1}, {"ID": 2}]}), Some("tasks")), two);
        assert_eq!(rows(json!({"n": 1, "Tasks": [{"ID": 1}, {"ID": 2}], "x": []}), Some("tasks")), two);
        assert_eq!(rows(json!({"n": 1, "items": [{"ID": 1}, {"ID": 2}]}), None), two);
        assert_eq!(rows(json!({"n": 1, "items": [{"ID": 1}, {"ID": 2}]}), Some("tasks")), two);
        assert_eq!(rows(json!({"3": [1], "5": [2]}), None), [json!([1]), json!([2])]);
        assert_eq!(rows(json!({"3": [1]}), None), [json!([1])]);
        for nothing in [json!([]), json!({"tasks": []}), json!({"tasks": false}), json!(false), json!(null)] {
            assert_eq!(rows(nothing, Some("tasks")), [json!(null); 0]);
        }
    }

    #[test]
    fn what_is_no_list_is_refused() {
        let refused = |result, items| of(result, items).unwrap_err().to_string();
        assert_eq!(refused(json!("x"), None), "result: expected a list, found a text");
        assert_eq!(
            refused(json!({"tasks": 1}), Some("tasks")),
            "result.tasks: expected a list, found a number"
        );
        assert_eq!(refused(json!({"a": [1], "b": [2]}), None), "result: expected a list, found an object");
    }

    #[test]
    fn what_the_result_says_of_the_next_page() {
        let page =
            of(json!({"items": [1], "hasMore": true, "afterCursor": {"id": 5}}), Some("items")).unwrap();
        assert_eq!((page.has_more, page.after_cursor), (Some(true), Some(json!({"id": 5}))));
        let page =
            of(json!({"items": {"4": 1}, "hasMore": "N", "afterCursor": null}), Some("items")).unwrap();
        assert_eq!((page.has_more, page.after_cursor, page.in_list), (Some(false), None, false));
    }
}
