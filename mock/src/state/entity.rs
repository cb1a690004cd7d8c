//! What is kept and how it is shown, as `data/entities.yaml` says.

use std::collections::{BTreeMap, HashMap};

use bitrix24_spec::{Api, Field};
use serde::Deserialize;
use serde_json::Value;

use crate::catalog::Catalog;
use crate::kinds::{Kind, kind};
use crate::params::normal;
use crate::sample::{is_family, is_pattern};

static DATA: &str = include_str!("../../data/entities.yaml");

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Data {
    pub users: Vec<String>,
    pub entities: Vec<EntityData>,
    pub views: Vec<View>,
}

impl Data {
    /// The data that is built in.
    ///
    /// # Errors
    /// None in practice: a test reads the file.
    pub fn built_in() -> Result<Self, String> {
        serde_yaml::from_str(DATA).map_err(|error| format!("mock/data/entities.yaml: {error}"))
    }
}

/// Something that is kept.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EntityData {
    name: String,
    /// Methods and types of the spec that name the fields.
    fields_of: Vec<String>,
    #[serde(default)]
    more_fields: BTreeMap<String, String>,
    key: String,
    title: String,
    #[serde(default)]
    created: Vec<String>,
    #[serde(default)]
    changed: Vec<String>,
    /// What a field holds: one of these, the first where a new row does not say.
    #[serde(default)]
    values: BTreeMap<String, Vec<Value>>,
    /// The parameter that says which part is meant: each has rows of its own.
    #[serde(default)]
    part: Option<String>,
    #[serde(default)]
    at_most: Option<u64>,
    #[serde(default)]
    events: Events,
    /// What an event tells beside the id.
    #[serde(default)]
    event_data: Vec<String>,
    #[serde(default)]
    event_shape: EventShape,
}

/// The events that tell of a change.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Events {
    pub add: Option<String>,
    pub update: Option<String>,
    pub delete: Option<String>,
}

/// Where an event has the id.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum EventShape {
    /// `FIELDS`.
    #[default]
    Fields,
    /// `FIELDS_BEFORE` and `FIELDS_AFTER`.
    BeforeAfter,
}

/// How methods show an entity.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct View {
    pub of: String,
    /// The parameter that says which entity is meant, and the entities by its value; others are `of`.
    #[serde(default)]
    pub chosen_by: Option<String>,
    #[serde(default)]
    pub choices: BTreeMap<i64, String>,
    #[serde(default = "v2")]
    pub api: Api,
    pub methods: BTreeMap<Operation, String>,
    #[serde(default)]
    pub names: Names,
    #[serde(default)]
    pub values: Values,
    /// Names of fields by which this view calls others.
    #[serde(default)]
    pub aliases: BTreeMap<String, String>,
    #[serde(default = "id")]
    pub id: String,
    /// The parameter that holds the fields; empty where they are parameters themselves.
    #[serde(default = "fields")]
    pub fields: String,
    #[serde(default)]
    pub order: OrderBy,
    #[serde(default)]
    pub wrap: Wrap,
    #[serde(default)]
    pub gives: Gives,
    #[serde(default)]
    pub offset: Offset,
    /// Beginnings of names of fields that hold several values, each under an id of its own.
    #[serde(default)]
    pub many: Vec<String>,
    /// The error for a filter by an unknown field; without it such a filter is ignored.
    #[serde(default)]
    pub unknown: Option<Row>,
    pub missing: Row,
}

/// What a method does with rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Operation {
    Add,
    Get,
    List,
    Update,
    Delete,
    Fields,
    /// Gives the row of the user who calls.
    Current,
}

/// How answers name fields.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Names {
    /// As the spec does.
    #[default]
    Spec,
    /// `stageId` for `STAGE_ID`.
    Camel,
}

/// How answers write numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Values {
    /// As texts.
    #[default]
    Text,
    /// As numbers.
    Typed,
}

/// The parameters that say how a list is ordered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OrderBy {
    pub by: String,
    /// Where `by` names one field: the parameter with the direction.
    #[serde(default)]
    pub direction: Option<String>,
}

impl Default for OrderBy {
    fn default() -> Self {
        Self { by: "order".to_owned(), direction: None }
    }
}

/// The keys under which a result stands.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wrap {
    pub item: Option<String>,
    pub list: Option<String>,
    pub fields: Option<String>,
}

/// What changes give.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Gives {
    #[serde(default)]
    pub add: Given,
    #[serde(default)]
    pub update: Given,
    #[serde(default)]
    pub delete: Given,
}

/// What a change gives.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Given {
    /// The id where something was added, else `true`.
    #[default]
    Plain,
    /// The row.
    Item,
    /// `[]`.
    Empty,
    /// `true` under the key of a row.
    Wrapped,
    /// `true` under `result`.
    Done,
}

/// What `start` counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Offset {
    /// Pages: the portal rounds down to a whole one.
    #[default]
    Page,
    /// Rows.
    Exact,
}

/// An error.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    pub status: u16,
    pub code: String,
    pub message: String,
}

fn v2() -> Api {
    Api::V2
}

fn id() -> String {
    "id".to_owned()
}

fn fields() -> String {
    "fields".to_owned()
}

/// An entity with its fields.
pub(crate) struct Entity {
    pub name: String,
    pub key: String,
    pub part: Option<String>,
    pub at_most: Option<u64>,
    pub events: Events,
    pub event_data: Vec<String>,
    pub event_shape: EventShape,
    pub fields: Vec<Column>,
    /// Positions in `fields` by the names as `normal` gives them.
    places: HashMap<String, usize>,
}

/// A field of an entity.
pub(crate) struct Column {
    pub name: String,
    pub kind: Kind,
    pub source: Source,
}

/// Where the values of a field come from.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Source {
    Key,
    Title,
    Created,
    Changed,
    User,
    OneOf(Vec<Value>),
    /// Nothing but the kind is known.
    Any,
}

impl Entity {
    pub fn new(data: EntityData, users: &[String], catalog: &Catalog) -> Self {
        let more = data.more_fields.iter().map(|(name, type_)| Field {
            name: name.clone(),
            type_: Some(type_.clone()),
            ..Field::default()
        });
        let found = data.fields_of.iter().flat_map(|name| catalog.fields(name)).chain(more);
        let (mut fields, mut places) = (Vec::new(), HashMap::new());
        for field in found {
            if is_pattern(&field.name) || is_family(&field.name) || places.contains_key(&normal(&field.name))
            {
                continue;
            }
            places.insert(normal(&field.name), fields.len());
            fields.push(column(&data, users, catalog, &field));
        }
        Self {
            name: data.name,
            key: data.key,
            part: data.part,
            at_most: data.at_most,
            events: data.events,
            event_data: data.event_data,
            event_shape: data.event_shape,
            fields,
            places,
        }
    }

    /// A field by its name in any case.
    pub fn field(&self, name: &str) -> Option<&Column> {
        self.places.get(&normal(name)).and_then(|place| self.fields.get(*place))
    }
}

fn column(data: &EntityData, users: &[String], catalog: &Catalog, field: &Field) -> Column {
    let name = field.name.clone();
    let same = |other: &String| normal(other) == normal(&name);
    let source = if same(&data.key) {
        Source::Key
    } else if same(&data.title) {
        Source::Title
    } else if data.created.iter().any(same) {
        Source::Created
    } else if data.changed.iter().any(same) {
        Source::Changed
    } else if let Some(values) = data.values.get(&name) {
        Source::OneOf(values.clone())
    } else if users.iter().any(same) {
        Source::User
    } else if field.values.is_empty() {
        Source::Any
    } else {
        let literal = |value| serde_json::to_value(value).unwrap_or_default();
        Source::OneOf(field.values.iter().map(literal).collect())
    };
    let documented = field.type_.as_deref().map_or(Kind::Text, |type_| kind(catalog, type_));
    let lower = name.to_lowercase();
    let kind = match (&source, documented) {
        (Source::Key | Source::User, _) => Kind::Integer,
        (Source::Created | Source::Changed, Kind::Date) => Kind::Date,
        (Source::Created | Source::Changed, _) => Kind::DateTime,
        // Old pages call everything a string.
        (_, Kind::Text) if lower.ends_with("_id") || name.ends_with("Id") => Kind::Integer,
        (_, Kind::Text) if lower.contains("date") || lower.contains("deadline") => Kind::DateTime,
        (_, kind) => kind,
    };
    Column { name, kind, source }
}
