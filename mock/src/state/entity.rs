//! Something that is kept, with its fields as the spec has them.

use std::collections::HashMap;

use bitrix24_spec::Field;
use serde_json::Value;

use super::data::{EntityData, EventShape, Events};
use crate::catalog::Catalog;
use crate::kinds::{Kind, kind};
use crate::params::normal;
use crate::sample::{is_family, is_pattern};

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

    /// The name as a title has it.
    pub fn title(&self) -> String {
        let mut letters = self.name.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// The name of a field as the spec writes it; one that the spec does not know stays as it is.
    pub fn spelled(&self, name: &str) -> String {
        match self.field(name) {
            Some(column) => column.name.clone(),
            None => name.to_owned(),
        }
    }

    /// Whether a field is one that a portal may have beyond the spec: custom fields, properties, bindings.
    pub fn may_have(&self, name: &str) -> bool {
        let name = normal(name);
        self.field(&name).is_some() || ["uf", "property", "parentid"].iter().any(|own| name.starts_with(own))
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
