//! `data/entities.yaml`: what is kept, and by which methods it is shown and changed.

use std::collections::BTreeMap;

use bitrix24_spec::Api;
use serde::Deserialize;
use serde_json::Value;

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
    pub name: String,
    /// Methods and types of the spec that name the fields, `TYPE#KIND` for one alternative of a type.
    pub fields_of: Vec<String>,
    #[serde(default)]
    pub more_fields: BTreeMap<String, String>,
    pub key: String,
    pub title: String,
    #[serde(default)]
    pub created: Vec<String>,
    #[serde(default)]
    pub changed: Vec<String>,
    /// What a field holds: one of these, the first where a new row does not say.
    #[serde(default)]
    pub values: BTreeMap<String, Vec<Value>>,
    /// The parameter that says which part is meant: each has rows of its own.
    #[serde(default)]
    pub part: Option<String>,
    #[serde(default)]
    pub at_most: Option<u64>,
    #[serde(default)]
    pub events: Events,
    /// What an event tells beside the id.
    #[serde(default)]
    pub event_data: Vec<String>,
    #[serde(default)]
    pub event_shape: EventShape,
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
    /// What names a row in place of its id.
    #[serde(default)]
    pub code: Option<Code>,
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

/// A name of a row beside its id: the parameter, and the field that keeps it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Code {
    pub param: String,
    pub field: String,
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
