//! The rows of one entity. Those that nobody has changed are made when they are asked for, so that 100,000 of them
//! cost nothing; ids stand in order, so that a page by id or offset is found at once.

use std::cmp::Ordering;
use std::collections::{HashMap, VecDeque};
use std::ops::Range;
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::compare::Operand;
use super::entity::{Column, Entity, Source};
use super::filter::{Condition, Filter, Test};
use crate::chance::Chance;
use crate::clock::iso;
use crate::kinds::Kind;
use crate::sample::{moment, plain};

/// A row: values by the names of fields as the spec writes them.
pub(crate) type Row = Map<String, Value>;

/// How many lists are remembered until something changes: a list that is read page by page is searched once.
const REMEMBERED: usize = 8;
/// Minutes between the creation of one row and the next.
const PACE: u64 = 7;

/// What a new portal holds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Start {
    pub rows: u64,
    pub users: u64,
    pub chance: Chance,
}

/// The rows of an entity.
pub(crate) struct Table {
    entity: Arc<Entity>,
    start: Start,
    /// In order.
    ids: Vec<u64>,
    changed: HashMap<u64, Row>,
    next: u64,
    remembered: VecDeque<(String, Arc<Vec<u64>>)>,
}

/// Which rows are asked for, and in which order.
#[derive(Debug, Clone)]
pub(crate) struct Query {
    pub filter: Filter,
    /// Fields, and whether the greatest comes first.
    pub order: Vec<(String, bool)>,
    pub skip: usize,
    pub take: usize,
    /// Whether to count all that fit.
    pub counted: bool,
    /// What tells this list, whatever its page, from others.
    pub name: String,
}

impl Table {
    pub fn new(entity: Arc<Entity>, start: Start) -> Self {
        let rows = entity.at_most.map_or(start.rows, |most| most.min(start.rows));
        let start = Start { rows, ..start };
        Self {
            entity,
            start,
            ids: (1..=rows).collect(),
            changed: HashMap::new(),
            next: rows + 1,
            remembered: VecDeque::new(),
        }
    }

    /// A row by its id.
    pub fn get(&self, id: u64) -> Option<Row> {
        self.ids.binary_search(&id).ok()?;
        Some(self.changed.get(&id).cloned().unwrap_or_else(|| self.made(id)))
    }

    /// Some fields of a row that is there.
    pub fn some(&self, id: u64, wanted: &[&str]) -> Row {
        if self.changed.contains_key(&id) {
            let row = self.get(id).unwrap_or_default();
            return row.into_iter().filter(|(name, _)| wanted.contains(&name.as_str())).collect();
        }
        let columns = self.entity.fields.iter().filter(|column| wanted.contains(&column.name.as_str()));
        columns.map(|column| (column.name.clone(), self.value(column, id))).collect()
    }

    /// Adds a row and gives its id.
    pub fn add(&mut self, given: Row, user: u64, now: Timestamp) -> u64 {
        let id = self.next;
        self.next += 1;
        let mut row = Row::new();
        for column in &self.entity.fields {
            let value = match &column.source {
                Source::Key => id.into(),
                Source::Created | Source::Changed => iso(now).into(),
                Source::User => user.into(),
                Source::OneOf(values) => values.first().cloned().unwrap_or_default(),
                Source::Title | Source::Any => Value::Null,
            };
            row.insert(column.name.clone(), value);
        }
        row.extend(given.into_iter().filter(|(name, _)| *name != self.entity.key));
        self.ids.push(id);
        self.keep(id, row);
        id
    }

    /// Changes a row; whether there is one.
    pub fn update(&mut self, id: u64, given: Row, now: Timestamp) -> bool {
        let Some(mut row) = self.get(id) else { return false };
        for column in self.entity.fields.iter().filter(|column| column.source == Source::Changed) {
            row.insert(column.name.clone(), iso(now).into());
        }
        row.extend(given.into_iter().filter(|(name, _)| *name != self.entity.key));
        self.keep(id, row);
        true
    }

    /// Deletes a row; whether there was one.
    pub fn delete(&mut self, id: u64) -> bool {
        let Ok(at) = self.ids.binary_search(&id) else { return false };
        self.ids.remove(at);
        self.changed.remove(&id);
        self.remembered.clear();
        true
    }

    /// The ids of a page, and how many rows fit where that was asked.
    pub fn page(&mut self, query: &Query) -> (Vec<u64>, Option<u64>) {
        let (range, rest) = self.narrow(&query.filter);
        let backwards = match query.order.as_slice() {
            [] => Some(false),
            [(field, down), ..] if *field == self.entity.key => Some(*down),
            _ => None,
        };
        if let Some(backwards) = backwards {
            let ids = self.ids.get(range).unwrap_or_default();
            if rest.is_everything() {
                let total = query.counted.then_some(ids.len() as u64);
                return (cut(ids.iter().copied(), backwards, query), total);
            }
            if !query.counted {
                let fitting = ids.iter().copied().filter(|id| self.fits(&rest, *id));
                return (cut(fitting, backwards, query), None);
            }
        }
        let all = self.whole(query);
        let total = query.counted.then_some(all.len() as u64);
        (all.iter().copied().skip(query.skip).take(query.take).collect(), total)
    }

    /// All ids that fit, in order.
    fn whole(&mut self, query: &Query) -> Arc<Vec<u64>> {
        if let Some((_, ids)) = self.remembered.iter().find(|(name, _)| *name == query.name) {
            return Arc::clone(ids);
        }
        let (range, rest) = self.narrow(&query.filter);
        let ids = self.ids.get(range).unwrap_or_default();
        let mut found: Vec<u64> = ids.iter().copied().filter(|id| self.fits(&rest, *id)).collect();
        for (field, down) in query.order.iter().rev() {
            let mut keyed: Vec<_> =
                found.into_iter().map(|id| (Operand::new(&self.value_of(id, field)), id)).collect();
            keyed
                .sort_by(|(left, _), (right, _)| if *down { order(right, left) } else { order(left, right) });
            found = keyed.into_iter().map(|(_, id)| id).collect();
        }
        let found = Arc::new(found);
        self.remembered.push_front((query.name.clone(), Arc::clone(&found)));
        self.remembered.truncate(REMEMBERED);
        found
    }

    fn fits(&self, filter: &Filter, id: u64) -> bool {
        filter.fits(&|field| self.value_of(id, field))
    }

    /// Where the ids stand that conditions on the key leave, and the conditions that are left.
    fn narrow(&self, filter: &Filter) -> (Range<usize>, Filter) {
        let Filter::All(parts) = filter else { return (0..self.ids.len(), filter.clone()) };
        let (mut range, mut rest) = (0..self.ids.len(), Vec::new());
        for part in parts {
            match part {
                Filter::Is(condition) if condition.field == self.entity.key => match self.bounds(condition) {
                    Some(bounds) => range = range.start.max(bounds.start)..range.end.min(bounds.end),
                    None => rest.push(part.clone()),
                },
                other => rest.push(other.clone()),
            }
        }
        (range.start..range.end.max(range.start), Filter::All(rest))
    }

    fn bounds(&self, condition: &Condition) -> Option<Range<usize>> {
        let [operand] = condition.values.as_slice() else { return None };
        if condition.not || operand.is_empty() {
            return None;
        }
        let before = |keep: fn(Ordering) -> bool| {
            self.ids.partition_point(|id| keep(operand.compare(&Value::from(*id))))
        };
        let (less, at_most) = (|| before(Ordering::is_lt), || before(Ordering::is_le));
        match condition.test {
            Test::Equal => Some(less()..at_most()),
            Test::Less => Some(0..less()),
            Test::AtMost => Some(0..at_most()),
            Test::Greater => Some(at_most()..self.ids.len()),
            Test::AtLeast => Some(less()..self.ids.len()),
            Test::Between | Test::Contains | Test::Like => None,
        }
    }

    fn keep(&mut self, id: u64, row: Row) {
        self.changed.insert(id, row);
        self.remembered.clear();
    }

    fn value_of(&self, id: u64, field: &str) -> Value {
        match self.changed.get(&id) {
            Some(row) => row.get(field).cloned().unwrap_or_default(),
            None => self.entity.field(field).map(|column| self.value(column, id)).unwrap_or_default(),
        }
    }

    fn made(&self, id: u64) -> Row {
        self.entity.fields.iter().map(|column| (column.name.clone(), self.value(column, id))).collect()
    }

    /// The value of a field in a row that nobody has changed.
    fn value(&self, column: &Column, id: u64) -> Value {
        let chance = || self.start.chance.named(&column.name).at(id);
        match &column.source {
            Source::Key => id.into(),
            Source::Title => format!("{} {id}", self.entity.title()).into(),
            Source::Created => iso(moment(id * PACE)).into(),
            Source::Changed => iso(moment(id * PACE + chance().below(PACE))).into(),
            Source::User => (chance().below(self.start.users) + 1).into(),
            Source::OneOf(values) => {
                let at = usize::try_from(chance().below(values.len() as u64)).unwrap_or_default();
                values.get(at).cloned().unwrap_or_default()
            }
            Source::Any => match &column.kind {
                Kind::Object | Kind::List(_) | Kind::Shared(_) | Kind::Any | Kind::Null => Value::Null,
                kind => plain(&column.name, kind, chance(), ""),
            },
        }
    }
}

fn cut(ids: impl DoubleEndedIterator<Item = u64>, backwards: bool, query: &Query) -> Vec<u64> {
    if backwards {
        ids.rev().skip(query.skip).take(query.take).collect()
    } else {
        ids.skip(query.skip).take(query.take).collect()
    }
}

fn order(left: &Operand, right: &Operand) -> Ordering {
    right.against(left)
}
