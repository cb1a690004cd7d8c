//! Lists: which rows, in which order, which page.

use bitrix24_spec::Api;
use serde_json::{Map, Value};

use super::Task;
use super::compare::Operand;
use super::data::{Offset, Operation};
use super::filter::{Condition, Filter, Test, Unreadable};
use super::table::Query;
use crate::answer::{Done, Outcome, Refusal};
use crate::params::{find, object};
use crate::php;

/// Rows of a page.
const PAGE: usize = 50;
const BAD_FILTER: &str = "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION";
const BAD_OPERATOR: &str = "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION";
const BAD_PAGE: &str = "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION";

impl Task<'_> {
    pub(super) fn list(&mut self) -> Outcome {
        let query = self.query()?;
        let (ids, total) = self.table.page(&query);
        let wanted = self.shown.selected(find(self.params, "select"));
        let rows = ids.iter().map(|id| {
            let row = match &wanted {
                Some(names) => self.table.some(*id, &names.iter().map(String::as_str).collect::<Vec<_>>()),
                None => self.table.get(*id).unwrap_or_default(),
            };
            self.shown.row(row)
        });
        let rows = Value::Array(rows.collect());
        let result = match &self.shown.view.wrap.list {
            Some(key) => Value::Object(Map::from_iter([(key.clone(), rows)])),
            None => rows,
        };
        if self.shown.view.api == Api::V3 {
            return Ok(result.into());
        }
        let next = (query.skip + query.take) as u64;
        let next = total.filter(|total| *total > next).map(|_| next);
        // Without counting the total is sent all the same.
        Ok(Done { result, next, total: Some(total.unwrap_or(0)) })
    }

    fn query(&self) -> Result<Query, Refusal> {
        let (skip, take, counted) = self.place()?;
        let mut filter = self.filter()?;
        for condition in filter.conditions_mut() {
            if let (Some(unknown), false) = (&self.shown.view.unknown, self.shown.knows(&condition.field)) {
                let message = unknown.message.replace("#FIELD#", &condition.field);
                return Err(Refusal::new(unknown.status, unknown.code.clone(), message));
            }
            condition.field = self.shown.spelled(&condition.field);
        }
        filter.retain(&|condition| self.shown.entity.may_have(&condition.field));
        let order = self.order();
        let name = format!("{filter:?}{order:?}");
        Ok(Query { filter, order, skip, take, counted, name })
    }

    fn filter(&self) -> Result<Filter, Refusal> {
        let given = find(self.params, "filter");
        if self.shown.view.api == Api::V3 {
            let list = given.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            return Filter::from_list(list).map_err(|error| match error {
                Unreadable::Operator(operator) => {
                    Refusal::new(400, BAD_OPERATOR, format!("Unknown filter operator `{operator}`"))
                }
                Unreadable::Shape => Refusal::new(400, BAD_FILTER, "Unable to recognize filter expression"),
            });
        }
        let view = self.shown.view;
        let mut parts = match given {
            Some(Value::Object(map)) => vec![Filter::from_keys(map)],
            // A list of groups.
            Some(Value::Array(list)) => {
                list.iter().filter_map(Value::as_object).map(Filter::from_keys).collect()
            }
            _ => Vec::new(),
        };
        // What is the only filter stands at the top, where conditions on the key narrow the search.
        if let [Filter::All(_)] = parts.as_slice() {
            parts = match parts.pop() {
                Some(Filter::All(inner)) => inner,
                other => other.into_iter().collect(),
            };
        }
        if !view.methods.contains_key(&Operation::Get)
            && let Some(id) = find(self.params, &view.id)
        {
            let values = match id {
                Value::Array(ids) => ids.iter().map(Operand::new).collect(),
                id => vec![Operand::new(id)],
            };
            let field = self.shown.entity.key.clone();
            parts.push(Filter::Is(Condition { field, test: Test::Equal, not: false, values }));
        }
        if let Some(code) = self.code() {
            parts.push(Filter::Is(code));
        }
        if view.fields.is_empty() {
            let ordering = [Some(&view.order.by), view.order.direction.as_ref()];
            let given = self.given();
            let fields = given.into_iter().filter(|(name, _)| {
                !ordering.iter().flatten().any(|ordering| ordering.eq_ignore_ascii_case(name))
            });
            let fields: Map<String, Value> = fields.collect();
            if !fields.is_empty() {
                parts.push(Filter::from_keys(&fields));
            }
        }
        Ok(if parts.is_empty() { Filter::everything() } else { Filter::All(parts) })
    }

    fn order(&self) -> Vec<(String, bool)> {
        let order = &self.shown.view.order;
        let down = |direction: Option<&Value>| {
            direction.is_some_and(|direction| php::text(direction).to_lowercase().starts_with("desc"))
        };
        let fields: Vec<(String, bool)> = match (&order.direction, find(self.params, &order.by)) {
            (Some(direction), Some(field)) => vec![(php::text(field), down(find(self.params, direction)))],
            (None, Some(Value::Object(map))) => {
                map.iter().map(|(field, direction)| (field.clone(), down(Some(direction)))).collect()
            }
            _ => Vec::new(),
        };
        let spelled = fields.into_iter().map(|(field, down)| (self.shown.spelled(&field), down));
        spelled.filter(|(field, _)| self.shown.entity.may_have(field)).collect()
    }

    /// How many rows to leave out, how many to give, and whether to count them all.
    fn place(&self) -> Result<(usize, usize, bool), Refusal> {
        if self.shown.view.api == Api::V3 {
            return self.pagination();
        }
        let start = find(self.params, "start").and_then(php::integer).unwrap_or_default();
        let Ok(start) = usize::try_from(start) else { return Ok((0, PAGE, false)) };
        let skip = match self.shown.view.offset {
            Offset::Page => start / PAGE * PAGE,
            Offset::Exact => start,
        };
        Ok((skip, PAGE, true))
    }

    fn pagination(&self) -> Result<(usize, usize, bool), Refusal> {
        let Some(given) = object(self.params, "pagination") else { return Ok((0, PAGE, false)) };
        let read = |name: &str, least: usize| match given.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => {
                let number = php::integer(value).and_then(|number| usize::try_from(number).ok());
                let text = php::text(value);
                let message = format!("Unable to recognize pagination parameter `{text}`");
                let refused = || Refusal::new(400, BAD_PAGE, message).at(name);
                number.filter(|number| *number >= least).map(Some).ok_or_else(refused)
            }
        };
        // Pages say that up to 1,000 rows come at once; portals give 50.
        let take = read("limit", 1)?.unwrap_or(PAGE).min(PAGE);
        let offset = read("offset", 0)?;
        let page = read("page", 1)?.unwrap_or(1);
        Ok((offset.unwrap_or(page.saturating_sub(1).saturating_mul(take)), take, false))
    }
}
