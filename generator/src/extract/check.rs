//! Where the bodies of calls contradict the parameters.

use serde_json::{Map, Value};

use super::bodies::{is_query, is_stand_in};
use super::code::Code;
use super::corpus::Corpus;
use super::examples::Json;
use super::finding::Finding;
use super::order::is_order;
use super::sample::{fits_placeholder, is_dynamic, without_operator};
use crate::docs::Place;
use crate::spec::{Field, Variant};

/// Compares the bodies with the parameters.
pub fn check(
    corpus: &Corpus<'_>,
    params: &[Field],
    variants: &[Variant],
    bodies: &[Json<'_>],
    findings: &mut Vec<Finding>,
) {
    // Of alternatives nobody can tell which an example has to follow.
    let optional = |field: &Field| Field { required: false, ..field.clone() };
    let mut fields = params.to_vec();
    fields.extend(variants.iter().flat_map(|variant| variant.fields.iter().map(optional)));
    for body in bodies {
        Checker { corpus, at: body.at, findings }.object(&fields, &body.value, "", true);
    }
}

/// Finds what a list of parameters leaves out in front of others.
pub fn gaps(params: &[Field], body: &Json<'_>, findings: &mut Vec<Finding>) {
    let is_given = |param: &&Field| body.value.get(&param.name).is_some();
    let given = params.iter().rposition(|param| is_given(&param)).unwrap_or_default();
    for param in params.iter().take(given).filter(|param| !param.required && !is_given(param)) {
        let message = format!("the example lacks `{}`, behind which others stand", param.name);
        findings.push(Finding { at: body.at.clone(), code: Code::RequiredNotInExample, message });
    }
}

/// What is needed to compare one body.
struct Checker<'a, 'p> {
    corpus: &'a Corpus<'p>,
    at: &'a Place,
    findings: &'a mut Vec<Finding>,
}

impl Checker<'_, '_> {
    fn found(&mut self, code: Code, message: String) {
        self.findings.push(Finding { at: self.at.clone(), code, message });
    }

    fn object(&mut self, fields: &[Field], object: &Value, path: &str, folded: bool) {
        let Value::Object(object) = object else { return };
        for field in fields {
            let is_it =
                |key: &&String| **key == field.name || folded && key.eq_ignore_ascii_case(&field.name);
            let path = if path.is_empty() { field.name.clone() } else { format!("{path}.{}", field.name) };
            let Some(value) = object.keys().find(is_it).and_then(|key| object.get(key)) else {
                if field.required && field.one_of.is_none() {
                    let message = format!("the example lacks `{path}`, which the table requires");
                    self.found(Code::RequiredNotInExample, message);
                }
                continue;
            };
            let plain = matches!(field.type_.as_deref(), Some("integer" | "double" | "boolean"));
            if plain && value.as_str().is_some_and(is_stand_in) {
                let message = format!("the example gives `{path}` a text that stands for a value");
                self.found(Code::StandIn, message);
            }
            match value {
                Value::Object(query) if is_query(&field.name) => self.query(field, query, &path),
                _ if is_query(&field.name) => {}
                Value::Array(items) => {
                    items.iter().for_each(|item| self.object(&field.fields, item, &path, false));
                }
                inner => self.object(&field.fields, inner, &path, false),
            }
        }
    }

    /// The keys of a filter or an order, if it is known which there are.
    fn query(&mut self, field: &Field, query: &Map<String, Value>, path: &str) {
        let shared = field.ref_.as_deref().and_then(|name| self.corpus.keys_of(name));
        let names: Vec<&str> = match shared {
            Some(keys) => keys.iter().map(String::as_str).collect(),
            None => field.fields.iter().map(|field| field.name.as_str()).collect(),
        };
        for key in query.keys() {
            // Only conditions carry operators.
            let name = if is_order(&field.name) { key } else { without_operator(key) };
            let is_it = |known: &&str| *known == key || *known == name || fits_placeholder(known, name);
            if !names.is_empty() && !names.iter().any(is_it) && !is_dynamic(name) {
                let message = format!("the example has `{key}` in `{path}`, which no table lists there");
                self.found(Code::QueryKeyUnknown, message);
            }
        }
    }
}
