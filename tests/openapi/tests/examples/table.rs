//! The figures, and what misses them.

use std::fmt;

use bitrix24_generator::extract::{Examples, Json, is_stand_in};
use bitrix24_generator::spec::{Api, Method};
use jsonschema::error::ValidationErrorKind;
use jsonschema::{Registry, ValidationError, Validator};
use serde_json::{Map, Value, json};

/// Where the document is, for references into it.
pub(crate) const ADDRESS: &str = "https://spec.example/openapi.json";

/// What was measured.
#[derive(Debug, Default)]
pub(crate) struct Table {
    answers: Measure,
    errors: Measure,
    bodies: Measure,
    lenient: usize,
    /// Examples that are a part of an answer.
    parts: usize,
}

#[derive(Debug, Default)]
struct Measure {
    count: usize,
    /// Refused, with a text where the reader has to fill in a value.
    templates: usize,
    refused: Vec<String>,
}

impl Table {
    /// Holds the operation of a method against the examples of its page.
    pub(crate) fn add(&mut self, registry: &Registry<'_>, method: &Method, examples: &Examples<'_>) {
        let strict = |example: &&Json<'_>| example.strict;
        self.lenient += examples.answers.iter().filter(|example| !example.strict).count();
        let (answers, parts): (Vec<_>, Vec<_>) =
            examples.answers.iter().filter(strict).partition(|example| example.value.get("result").is_some());
        self.parts += parts.len();
        if !answers.is_empty() {
            let schema = validator(registry, method, "responses/200/content/application~1json/schema");
            answers.iter().for_each(|example| self.answers.hold(&schema, method, example, &example.value));
        }
        let errors: Vec<_> = examples.refusals.iter().filter(strict).collect();
        if !errors.is_empty() {
            let name = if method.api == Api::V3 { "ErrorV3" } else { "Error" };
            let schema = validator_at(registry, &format!("/components/schemas/{name}"));
            errors.iter().for_each(|example| self.errors.hold(&schema, method, example, &example.value));
        }
        if !examples.bodies.is_empty() {
            let schema = validator(registry, method, "requestBody/content/application~1json/schema");
            for example in &examples.bodies {
                self.bodies.hold(&schema, method, example, &documented_case(&example.value, method));
            }
        }
    }
}

impl Measure {
    fn hold(&mut self, schema: &Validator, method: &Method, example: &Json<'_>, value: &Value) {
        self.count += 1;
        let Some(error) = schema.iter_errors(value).next() else { return };
        let (path, reason) = deepest(&error);
        self.templates += usize::from(value.pointer(&path).and_then(Value::as_str).is_some_and(is_stand_in));
        let reason: String = reason.chars().take(160).collect();
        let version = if method.api == Api::V3 { " (v3)" } else { "" };
        let place = format!("{}:{}", method.page, example.at.line);
        self.refused.push(format!("{}{version}, {place}: `{path}`: {reason}", method.method));
    }
}

/// A body with its parameters called as they are documented: the portal folds the case of names on the first level.
fn documented_case(body: &Value, method: &Method) -> Value {
    let Value::Object(body) = body else { return body.clone() };
    let variants = method.variants.iter().flat_map(|variant| &variant.fields);
    let names: Vec<&str> = method.params.iter().chain(variants).map(|field| field.name.as_str()).collect();
    let documented = |key: &String| {
        let exact = names.iter().find(|name| *name == key);
        let name = exact.or_else(|| names.iter().find(|name| name.eq_ignore_ascii_case(key)));
        name.map_or_else(|| key.clone(), |name| (*name).to_owned())
    };
    Value::Object(body.iter().map(|(key, value)| (documented(key), value.clone())).collect::<Map<_, _>>())
}

fn validator(registry: &Registry<'_>, method: &Method, below: &str) -> Validator {
    let suffix = if method.api == Api::V3 { "" } else { ".json" };
    validator_at(registry, &format!("/paths/~1{}{suffix}/post/{below}", method.method))
}

fn validator_at(registry: &Registry<'_>, pointer: &str) -> Validator {
    let schema = json!({ "$ref": format!("{ADDRESS}#{pointer}") });
    let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012).with_registry(registry);
    options.build(&schema).unwrap_or_else(|error| panic!("{pointer}: {error}"))
}

/// The place that is wrong, and why: of alternatives the one that went the furthest.
fn deepest(error: &ValidationError<'_>) -> (String, String) {
    let inner = match error.kind() {
        ValidationErrorKind::AnyOf { context } => context.iter().flatten().map(deepest).collect(),
        _ => Vec::new(),
    };
    let own = (error.instance_path().to_string(), error.to_string());
    let deeper = inner.into_iter().filter(|(path, _)| path.len() > own.0.len());
    // Of equals the first, so that the table is the same on every run.
    deeper.rev().max_by_key(|(path, _)| path.matches('/').count()).unwrap_or(own)
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| examples | accepted | of | share |\n|---|---|---|---|")?;
        let measures =
            [("answers", &self.answers), ("errors", &self.errors), ("bodies of calls", &self.bodies)];
        let mut row = |what: &str, accepted: usize, of: usize| {
            #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
            let share = if of == 0 { 100.0 } else { accepted as f64 * 100.0 / of as f64 };
            writeln!(f, "| {what} | {accepted} | {of} | {share:.2} % |")
        };
        for (what, measure) in measures {
            row(what, measure.count.saturating_sub(measure.refused.len()), measure.count)?;
        }
        let bodies = &self.bodies;
        let filled = (bodies.count + bodies.templates).saturating_sub(bodies.refused.len());
        row("bodies, or would be with the value that is to be filled in", filled, bodies.count)?;
        writeln!(f, "\nAnswers that are no strict JSON: {}; parts of answers: {}", self.lenient, self.parts)?;
        for (what, measure) in measures {
            if measure.refused.is_empty() {
                continue;
            }
            writeln!(f, "\n## Refused {what} ({})\n", measure.refused.len())?;
            for line in &measure.refused {
                writeln!(f, "- {line}")?;
            }
        }
        Ok(())
    }
}
