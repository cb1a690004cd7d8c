//! What the portal keeps between calls: rows of deals, tasks, users and the like, and the methods that work on them.

mod compare;
mod data;
mod entity;
mod filter;
mod list;
mod table;
mod view;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use bitrix24_spec::Api;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use self::compare::Operand;
use self::data::{Data, EventShape, Given, Operation, View};
use self::entity::Entity;
use self::filter::{Condition, Filter, Test};
pub(crate) use self::table::Start;
use self::table::{Query, Table};
use self::view::Shown;
use crate::answer::{Done, Outcome, Refusal};
use crate::catalog::Catalog;
use crate::kinds::Kind;
use crate::locked::locked;
use crate::params::{find, object};
use crate::php;

/// The rows of a portal.
pub(crate) struct World {
    entities: HashMap<String, Arc<Entity>>,
    views: Vec<View>,
    /// The views that methods belong to, by the names of the methods in lower case.
    methods: HashMap<(Api, String), (usize, Operation)>,
    /// By the entity and its part.
    tables: Mutex<HashMap<(String, String), Table>>,
    start: Start,
}

/// Who calls, and when.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Caller {
    pub user: u64,
    pub now: Timestamp,
}

/// Something has changed, of which an event tells.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    pub event: String,
    pub data: Value,
}

/// What a method has done.
pub(crate) struct Effect {
    pub outcome: Outcome,
    pub change: Option<Change>,
}

impl From<Outcome> for Effect {
    fn from(outcome: Outcome) -> Self {
        Self { outcome, change: None }
    }
}

impl World {
    /// # Errors
    /// None in practice: the data is built in.
    pub fn new(catalog: &Catalog, start: Start) -> Result<Self, String> {
        let data = Data::built_in()?;
        let entities = data
            .entities
            .into_iter()
            .map(|entity| Entity::new(entity, &data.users, catalog))
            .map(|entity| (entity.name.clone(), Arc::new(entity)))
            .collect();
        let mut methods = HashMap::new();
        for (at, view) in data.views.iter().enumerate() {
            for (operation, name) in &view.methods {
                methods.insert((view.api, name.to_lowercase()), (at, *operation));
            }
        }
        Ok(Self { entities, views: data.views, methods, tables: Mutex::default(), start })
    }

    /// Carries a method out that works on what is kept; nothing if this is none of those.
    pub fn run(&self, api: Api, method: &str, params: &Map<String, Value>, caller: Caller) -> Option<Effect> {
        let (at, operation) = self.methods.get(&(api, method.to_lowercase()))?;
        let view = self.views.get(*at)?;
        let choice = view.chosen_by.as_deref().and_then(|name| find(params, name)).and_then(php::integer);
        let name = choice.and_then(|choice| view.choices.get(&choice)).unwrap_or(&view.of);
        let entity = Arc::clone(self.entities.get(name)?);
        let part = entity.part.as_deref().and_then(|part| find(params, part)).map(php::text);
        let mut tables = locked(&self.tables);
        let key = (entity.name.clone(), part.unwrap_or_default());
        let start = Start { chance: self.start.chance.named(&key.0).named(&key.1), ..self.start };
        let table = tables.entry(key).or_insert_with(|| Table::new(Arc::clone(&entity), start));
        let shown = Shown { view, entity: &entity };
        Some(Task { shown, table, params, caller }.run(*operation))
    }
}

/// One call on one table.
struct Task<'a> {
    shown: Shown<'a>,
    table: &'a mut Table,
    params: &'a Map<String, Value>,
    caller: Caller,
}

impl Task<'_> {
    fn run(mut self, operation: Operation) -> Effect {
        match operation {
            Operation::List => self.list().into(),
            Operation::Fields => Ok(self.fields().into()).into(),
            Operation::Current => self.row_of(self.caller.user).map(Done::from).into(),
            Operation::Get => self.get().into(),
            Operation::Add => self.add(),
            Operation::Update => self.update(),
            Operation::Delete => self.delete(),
        }
    }

    fn get(&mut self) -> Outcome {
        let id = self.id()?;
        let mut row = self.row_of(id)?;
        if let (Some(wanted), Value::Object(map)) =
            (self.shown.selected(find(self.params, "select")), &mut row)
        {
            let names: Vec<String> = wanted.into_iter().map(|name| self.shown.name(name)).collect();
            map.retain(|name, _| names.contains(name));
        }
        Ok(self.wrapped(row).into())
    }

    fn add(&mut self) -> Effect {
        let mut given = self.shown.taken(&self.given());
        if let Some(code) = &self.shown.view.code
            && let Some(value) = find(self.params, &code.param)
        {
            given.insert(code.field.clone(), value.clone());
        }
        let id = self.table.add(given, self.caller.user, self.caller.now);
        let outcome = match self.shown.view.gives.add {
            Given::Item => self.row_of(id).map(|row| self.wrapped(row).into()),
            _ => Ok(Value::from(id).into()),
        };
        Effect { outcome, change: self.change(self.shown.entity.events.add.as_ref(), id) }
    }

    fn update(&mut self) -> Effect {
        let id = match self.id() {
            Ok(id) => id,
            Err(refusal) => return Err(refusal).into(),
        };
        let given = self.shown.taken(&self.given());
        if !self.table.update(id, given, self.caller.now) {
            return Err(self.missing(&id.to_string())).into();
        }
        let outcome = match self.shown.view.gives.update {
            Given::Item => self.row_of(id).map(|row| self.wrapped(row).into()),
            given => Ok(self.done(given).into()),
        };
        Effect { outcome, change: self.change(self.shown.entity.events.update.as_ref(), id) }
    }

    fn delete(&mut self) -> Effect {
        let id = match self.id() {
            Ok(id) => id,
            Err(refusal) => return Err(refusal).into(),
        };
        if !self.table.delete(id) {
            return Err(self.missing(&id.to_string())).into();
        }
        let change = self.change(self.shown.entity.events.delete.as_ref(), id);
        Effect { outcome: Ok(self.done(self.shown.view.gives.delete).into()), change }
    }

    fn done(&self, given: Given) -> Value {
        match given {
            Given::Plain | Given::Item => true.into(),
            Given::Empty => json!([]),
            Given::Wrapped => self.wrapped(true.into()),
            Given::Done => json!({"result": true}),
        }
    }

    /// The types of the fields, as methods give them that list fields.
    fn fields(&self) -> Value {
        let each = self.shown.entity.fields.iter().map(|column| {
            let read_only = column.name == self.shown.entity.key;
            let (type_, multiple) = match &column.kind {
                Kind::List(_) => ("string", true),
                Kind::Integer => ("integer", false),
                Kind::Double => ("double", false),
                Kind::Boolean => ("boolean", false),
                Kind::Flag => ("char", false),
                Kind::Date => ("date", false),
                Kind::DateTime => ("datetime", false),
                _ => ("string", false),
            };
            let about = json!({"type": type_, "isRequired": false, "isReadOnly": read_only,
                "isImmutable": false, "isMultiple": multiple, "isDynamic": false, "title": column.name});
            (self.shown.name(column.name.clone()), about)
        });
        let map = Value::Object(each.collect());
        match &self.shown.view.wrap.fields {
            Some(key) => Value::Object(Map::from_iter([(key.clone(), map)])),
            None => map,
        }
    }

    /// The fields that a caller gives.
    fn given(&self) -> Map<String, Value> {
        let view = self.shown.view;
        if !view.fields.is_empty() {
            return object(self.params, &view.fields).cloned().unwrap_or_default();
        }
        let own = |name: &str| self.shown.entity.may_have(name) && !name.eq_ignore_ascii_case(&view.id);
        self.params.iter().filter(|(name, _)| own(name)).map(|(n, v)| (n.clone(), v.clone())).collect()
    }

    fn id(&mut self) -> Result<u64, Refusal> {
        let given = find(self.params, &self.shown.view.id);
        let id = given.and_then(php::integer).and_then(|id| u64::try_from(id).ok());
        let id = id.or_else(|| {
            let (filter, name) = (Filter::Is(self.code()?), format!("{:?}", self.code()?));
            let query = Query { filter, order: Vec::new(), skip: 0, take: 1, counted: false, name };
            self.table.page(&query).0.first().copied()
        });
        id.ok_or_else(|| self.missing(&given.map(php::text).unwrap_or_default()))
    }

    /// The condition that a code in place of an id makes.
    fn code(&self) -> Option<Condition> {
        let code = self.shown.view.code.as_ref()?;
        let values = vec![Operand::new(find(self.params, &code.param)?)];
        Some(Condition { field: code.field.clone(), test: Test::Equal, not: false, values })
    }

    fn row_of(&self, id: u64) -> Result<Value, Refusal> {
        self.table.get(id).map(|row| self.shown.row(row)).ok_or_else(|| self.missing(&id.to_string()))
    }

    fn missing(&self, id: &str) -> Refusal {
        let row = &self.shown.view.missing;
        Refusal::new(row.status, row.code.clone(), row.message.replace("#ID#", id))
    }

    fn wrapped(&self, row: Value) -> Value {
        match &self.shown.view.wrap.item {
            Some(key) => Value::Object(Map::from_iter([(key.clone(), row)])),
            None => row,
        }
    }

    fn change(&self, event: Option<&String>, id: u64) -> Option<Change> {
        let entity = self.shown.entity;
        let mut fields = Map::from_iter([("ID".to_owned(), id.into())]);
        for name in &entity.event_data {
            let spelled: String = name
                .chars()
                .flat_map(|c| c.is_uppercase().then_some('_').into_iter().chain(c.to_uppercase()))
                .collect();
            fields.insert(spelled, find(self.params, name).cloned().unwrap_or_default());
        }
        let data = match entity.event_shape {
            EventShape::Fields => json!({"FIELDS": fields}),
            EventShape::BeforeAfter => json!({"FIELDS_BEFORE": fields, "FIELDS_AFTER": fields}),
        };
        Some(Change { event: event?.clone(), data })
    }
}
