//! The schema of an object with documented keys.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::schema::{Schemas, any_of};
use super::wildcard::{Keys, keys};
use crate::plan::{self, Way};
use crate::spec::{Field, Variant};

/// The parameter whose keys are conditions on fields.
const FILTER: &str = "filter";

impl Schemas<'_> {
    /// The schema of an object, in its own right. `name` is that of the field where it stands, and empty for the
    /// parameters of a call.
    pub(super) fn object(
        &mut self,
        fields: &[Field],
        variants: &[Variant],
        way: Way,
        at: &str,
        name: &str,
    ) -> Map<String, Value> {
        if way == Way::Received && !variants.is_empty() {
            // Which alternative an answer has is the caller's to know; generated clients read one object with all keys.
            let special = variants.iter().flat_map(|variant| &variant.fields);
            let all: Vec<Field> = fields.iter().chain(special).cloned().collect();
            return self.listed(&all, way, at, name);
        }
        let varied: BTreeSet<&str> =
            variants.iter().flat_map(|variant| &variant.fields).map(|field| field.name.as_str()).collect();
        let (varying, common): (Vec<Field>, Vec<Field>) =
            fields.iter().cloned().partition(|field| varied.contains(field.name.as_str()));
        let mut object = self.listed(&common, way, at, name);
        let mut alternatives: Vec<Value> = Vec::new();
        for variant in variants {
            let fields: Vec<Field> = varying.iter().chain(&variant.fields).cloned().collect();
            let mut schema = Map::from_iter([("title".to_owned(), json!(variant.when))]);
            schema.extend(self.listed(&fields, way, at, name));
            let schema = Value::Object(schema);
            if !alternatives.contains(&schema) {
                alternatives.push(schema);
            }
        }
        if !alternatives.is_empty() {
            and(&mut object, alternatives);
        }
        object
    }

    /// The schema of an object that has these keys and may have others.
    fn listed(&mut self, fields: &[Field], way: Way, at: &str, name: &str) -> Map<String, Value> {
        let is_filter = is_filter(name);
        let mut properties = Map::new();
        let mut patterns: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        let mut others = Vec::new();
        let mut required = Vec::new();
        let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let merged = plan::merge(fields, &[]);
        for field in merged.iter().map(|merged| &*merged.field) {
            let mut schema = self.value(field, way, &format!("{at}.{}", field.name));
            if is_filter && way == Way::Sent {
                // A condition may name several values.
                schema = any_of(vec![schema, json!({ "type": "array", "items": {} })]);
            }
            match keys(&field.name) {
                Keys::One => {
                    properties.insert(field.name.clone(), schema);
                    match (way, field.one_of.as_deref()) {
                        (Way::Sent, Some(group)) => groups.entry(group).or_default().push(&field.name),
                        (Way::Sent, None) if field.required && !is_filter => required.push(&field.name),
                        _ => {}
                    }
                }
                Keys::Fitting(pattern) => patterns.entry(pattern).or_default().push(schema),
                Keys::All => others.push(schema),
            }
        }
        let mut object = Map::from_iter([("type".to_owned(), json!("object"))]);
        if !properties.is_empty() {
            object.insert("properties".to_owned(), Value::Object(properties));
        }
        if !patterns.is_empty() {
            let patterns: Map<_, _> = patterns.into_iter().map(|(key, of)| (key, any_of(of))).collect();
            object.insert("patternProperties".to_owned(), Value::Object(patterns));
        }
        if !required.is_empty() {
            // What a page demands below the first level often holds where a thing is made, and not where it is changed.
            let key = if name.is_empty() { "required" } else { "x-bitrix24-required" };
            object.insert(key.to_owned(), json!(required));
        }
        match (others.is_empty(), way) {
            (false, _) if !is_filter => {
                object.insert("additionalProperties".to_owned(), any_of(others));
            }
            // Custom fields, conditions: what no page can know.
            (_, Way::Sent) if !name.is_empty() => {
                object.insert("additionalProperties".to_owned(), json!(true));
            }
            _ => {}
        }
        for group in groups.into_values().filter(|group| group.len() > 1) {
            and(&mut object, group.into_iter().map(|name| json!({ "required": [name] })).collect());
        }
        object
    }
}

/// Whether the keys of a field are conditions.
pub(super) fn is_filter(name: &str) -> bool {
    name.eq_ignore_ascii_case(FILTER)
}

/// Adds that one of several schemas has to hold.
fn and(object: &mut Map<String, Value>, any_of: Vec<Value>) {
    if !object.contains_key("anyOf") {
        object.insert("anyOf".to_owned(), Value::Array(any_of));
        return;
    }
    match object.entry("allOf").or_insert_with(|| json!([])) {
        Value::Array(all) => all.push(json!({ "anyOf": any_of })),
        other => *other = json!([{ "anyOf": any_of }]),
    }
}
