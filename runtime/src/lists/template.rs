//! The request of a list: what of it the caller has set, and the bodies of its pages.

use serde_json::Value;

use super::keys::Direction;
use super::paging::{By, Paging, Sorting};
use crate::{Map, Operator, convert};

/// A list that is counted has pages of 50 rows, save where `next` tells otherwise.
pub(super) const PAGE: i64 = 50;

/// The parameters that the caller has set, and how pages are asked for.
#[derive(Debug)]
pub(super) struct Template {
    params: Map,
    pub(super) paging: Paging,
}

impl Template {
    pub(super) fn new(params: Map, paging: Paging) -> Self {
        Self { params, paging }
    }

    /// The `start` that the caller has set.
    pub(super) fn own_start(&self) -> Option<i64> {
        let By::Start(name) = self.paging.by else { return None };
        get(&self.params, name).and_then(convert::int)
    }

    /// Whether the caller has set an order.
    pub(super) fn has_order(&self) -> bool {
        match self.paging.sorting {
            Sorting::None => false,
            Sorting::Object(name) => set(&self.params, name),
            Sorting::Texts { field, direction } => set(&self.params, field) || set(&self.params, direction),
        }
    }

    /// In which direction the list can be read by key, or why it cannot.
    pub(super) fn by_key(&self) -> Result<Direction, &'static str> {
        let paging = &self.paging;
        let (Some(key), Some(filter)) = (self.key(), paging.filter) else {
            return Err("the method has no key, or no filter");
        };
        if self.own_start().is_some_and(|start| start >= 0) {
            return Err("the request has a start of its own");
        }
        match get(&self.params, filter) {
            Some(Value::Object(conditions)) => {
                let joined = |name: &String| name.eq_ignore_ascii_case("logic");
                if conditions.keys().any(joined) {
                    return Err("the filter joins its conditions by a logic of its own");
                }
            }
            Some(other) if !is_nothing(other) => return Err("the filter is no object"),
            _ => {}
        }
        let other_order = Err("the request has another order");
        match paging.sorting {
            Sorting::None => Err("the method has no order"),
            Sorting::Object(name) => match get(&self.params, name) {
                Some(Value::Object(order)) if order.len() == 1 => {
                    let (field, to) = order.iter().next().unzip();
                    let direction = to.and_then(direction_of);
                    match (field.is_some_and(|field| field.eq_ignore_ascii_case(key)), direction) {
                        (true, Some(direction)) => Ok(direction),
                        _ => other_order,
                    }
                }
                Some(other) if !is_nothing(other) => other_order,
                _ => Ok(Direction::Up),
            },
            Sorting::Texts { field, direction } => {
                let (field, to) = (get(&self.params, field), get(&self.params, direction));
                let by_key =
                    |field: &Value| field.as_str().is_some_and(|field| field.eq_ignore_ascii_case(key));
                match (field, to) {
                    (None, None) => Ok(Direction::Up),
                    (Some(field), None) if by_key(field) => Ok(Direction::Up),
                    (Some(field), Some(to)) if by_key(field) => {
                        direction_of(to).ok_or("the order has no direction")
                    }
                    _ => other_order,
                }
            }
        }
    }

    /// The body of the page that begins at `start`, ordered by key if so wanted and not ordered otherwise.
    pub(super) fn at(&self, start: Option<i64>, ordered: bool) -> Value {
        let mut body = self.params.clone();
        if ordered && !self.has_order() {
            self.order(&mut body, Direction::Up);
        }
        if let (Some(start), By::Start(name)) = (start, self.paging.by) {
            put(&mut body, name, Value::from(start));
        }
        Value::Object(body)
    }

    /// The body of the page after a key, which is a number or a reference to one.
    pub(super) fn after(&self, last: Value, direction: Direction, start: i64) -> Value {
        let mut body = self.params.clone();
        self.order(&mut body, direction);
        if let (Some(filter), Some(key)) = (self.paging.filter, self.key()) {
            let operator = match direction {
                Direction::Up => Operator::Greater,
                Direction::Down => Operator::Less,
            };
            let mut conditions = match get(&body, filter) {
                Some(Value::Object(conditions)) => conditions.clone(),
                _ => Map::new(),
            };
            // What the caller has set as the bound is met by every later one.
            conditions.retain(|name, _| {
                let (other, field) = Operator::split(name);
                !(other == operator && field.eq_ignore_ascii_case(key))
            });
            conditions.insert(format!("{}{key}", operator.prefix()), last);
            put(&mut body, filter, Value::Object(conditions));
        }
        if let By::Start(name) = self.paging.by {
            put(&mut body, name, Value::from(start));
        }
        Value::Object(body)
    }

    /// A parameter that the caller has set.
    pub(super) fn own(&self, name: &str) -> Option<&Value> {
        get(&self.params, name)
    }

    /// The body with some parameters set, in place of the caller's.
    pub(super) fn with(&self, params: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
        let mut body = self.params.clone();
        for (name, value) in params {
            put(&mut body, name, value);
        }
        Value::Object(body)
    }

    /// Whether a command of a batch can say the same as the body of a request: it has no nulls and nothing empty.
    pub(super) fn fits_command(&self) -> bool {
        fn fits(value: &Value) -> bool {
            match value {
                Value::Null => false,
                Value::Array(list) => !list.is_empty() && list.iter().all(fits),
                Value::Object(map) => !map.is_empty() && map.values().all(fits),
                _ => true,
            }
        }
        // What is empty as a whole is as good as not set.
        self.params.values().all(|value| is_nothing(value) || fits(value))
    }

    fn order(&self, body: &mut Map, to: Direction) {
        let Some(key) = self.key() else { return };
        let to = Value::from(match to {
            Direction::Up => "ASC",
            Direction::Down => "DESC",
        });
        match self.paging.sorting {
            Sorting::None => {}
            Sorting::Object(name) => put(body, name, Value::Object(Map::from_iter([(key.to_owned(), to)]))),
            Sorting::Texts { field, direction } => {
                put(body, field, Value::from(key));
                put(body, direction, to);
            }
        }
    }

    /// The key as filters and orders spell it.
    fn key(&self) -> Option<&'static str> {
        self.paging.sent_key.or(self.paging.key)
    }
}

/// The portal folds the case of names on the first level.
fn get<'m>(params: &'m Map, name: &str) -> Option<&'m Value> {
    params.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

fn put(params: &mut Map, name: &str, value: Value) {
    match params.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(name)) {
        Some((_, slot)) => *slot = value,
        None => {
            params.insert(name.to_owned(), value);
        }
    }
}

fn set(params: &Map, name: &str) -> bool {
    get(params, name).is_some_and(|value| !is_nothing(value))
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}

fn direction_of(value: &Value) -> Option<Direction> {
    let text = value.as_str()?;
    if text.eq_ignore_ascii_case("ASC") {
        Some(Direction::Up)
    } else {
        text.eq_ignore_ascii_case("DESC").then_some(Direction::Down)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    const DEALS: Paging = Paging::start("start").key("ID").filter("filter").order("order");
    const USERS: Paging = Paging::start("start").key("ID").filter("FILTER").sort("sort", "order");
    const TASKS: Paging =
        Paging::start("start").items("tasks").key("id").sent_key("ID").filter("filter").order("order");

    fn template(paging: Paging, params: Value) -> Template {
        Template::new(params.as_object().unwrap().clone(), paging)
    }

    fn after(paging: Paging, params: Value, last: i64) -> Value {
        let template = template(paging, params);
        template.after(json!(last), template.by_key().unwrap(), -1)
    }

    #[test]
    fn the_page_after_a_key() {
        assert_eq!(
            after(DEALS, json!({"select": ["ID"]}), 7),
            json!({"select": ["ID"], "order": {"ID": "ASC"}, "filter": {">ID": 7}, "start": -1})
        );
        assert_eq!(
            after(DEALS, json!({"FILTER": {"A": 1, ">id": 3, ">=ID": 2}, "Order": {"id": "asc"}}), 7),
            json!({"FILTER": {"A": 1, ">=ID": 2, ">ID": 7}, "Order": {"ID": "ASC"}, "start": -1})
        );
        assert_eq!(
            after(DEALS, json!({"order": {"ID": "DESC"}, "filter": []}), 7),
            json!({"order": {"ID": "DESC"}, "filter": {"<ID": 7}, "start": -1})
        );
        assert_eq!(
            after(TASKS, json!({}), 7),
            json!({"order": {"ID": "ASC"}, "filter": {">ID": 7}, "start": -1})
        );
        assert_eq!(
            after(USERS, json!({"sort": "ID"}), 7),
            json!({"sort": "ID", "order": "ASC", "FILTER": {">ID": 7}, "start": -1})
        );
    }

    #[test]
    fn what_cannot_be_read_by_key() {
        for (paging, params) in [
            (DEALS, json!({"order": {"TITLE": "ASC"}})),
            (DEALS, json!({"order": {"TITLE": "ASC", "ID": "ASC"}})),
            (DEALS, json!({"order": {"ID": "sideways"}})),
            (DEALS, json!({"order": "ID"})),
            (DEALS, json!({"filter": {"logic": "OR", "0": {"A": 1}}})),
            (DEALS, json!({"filter": "A"})),
            (DEALS, json!({"START": 50})),
            (USERS, json!({"sort": "NAME"})),
            (USERS, json!({"order": "DESC"})),
            (Paging::start("start").filter("filter").order("order"), json!({})),
            (Paging::start("start").key("ID").order("order"), json!({})),
            (Paging::start("start").key("ID").filter("filter"), json!({})),
        ] {
            assert!(template(paging, params.clone()).by_key().is_err(), "{params}");
        }
        assert!(template(DEALS, json!({"start": -1, "order": {}})).by_key().is_ok());
    }

    #[test]
    fn the_page_at_a_start() {
        let at = |params, ordered| template(DEALS, params).at(Some(100), ordered);
        assert_eq!(at(json!({}), true), json!({"order": {"ID": "ASC"}, "start": 100}));
        assert_eq!(at(json!({"Start": 50}), false), json!({"Start": 100}));
        assert_eq!(
            at(json!({"ORDER": {"TITLE": "ASC"}}), true),
            json!({"ORDER": {"TITLE": "ASC"}, "start": 100})
        );
    }

    #[test]
    fn what_a_command_cannot_say() {
        for (params, fits) in [
            (json!({"filter": {"A": [1], "B": true}, "order": {}}), true),
            (json!({"filter": {"A": null}}), false),
            (json!({"filter": {"A": []}}), false),
        ] {
            assert_eq!(template(DEALS, params.clone()).fits_command(), fits, "{params}");
        }
    }
}
