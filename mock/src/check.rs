//! Holds the parameters of a call against the spec.

use bitrix24_spec::{Api, ErrorRow, Field, Method};
use serde_json::{Map, Value};

use crate::answer::{Refusal, V3_PREFIX};
use crate::catalog::Catalog;
use crate::kinds::{Kind, alternatives};
use crate::params::{find, normal};
use crate::php;
use crate::sample::{is_family, is_pattern};

/// What is refused beyond what a portal refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Strictness {
    /// As a portal: REST 3.0 refuses parameters that it does not know, the older API ignores them.
    #[default]
    Portal,
    /// Unknown parameters and values that do not fit their type are refused everywhere.
    Strict,
}

/// Words by which the message or the code of an error shows that something is missing.
const MISSING: &[&str] = &[
    "required",
    "missing",
    "empty",
    "not specified",
    "could not find value",
    "not defined",
    "not provided",
    "not enough",
    "not filled",
    "blank",
    "mandatory",
    "must be array",
];
/// Parameters that belong to the protocol and not to a method.
const PROTOCOL: &[&str] =
    &["auth", "start", "auth_connector", "bx24_request_id", "bx24_sdk_ver", "bx24_sdk_type", "halt"];
/// The error of REST 3.0 for parameters that do not do.
const V3_VALIDATION: &str = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";

/// Refuses what the method would refuse.
///
/// # Errors
/// The documented error for it, where the method has one that fits; else that of the system.
pub(crate) fn check(
    catalog: &Catalog,
    method: &Method,
    params: &Map<String, Value>,
    strictness: Strictness,
) -> Result<(), Refusal> {
    // Where a page gives several sets of parameters nobody can say which one is meant.
    for field in &method.params {
        if field.required && is_absent(find(params, &field.name)) {
            return Err(missing(method, &field.name));
        }
        let given = find(params, &field.name).and_then(Value::as_object);
        for inner in field.fields.iter().filter(|inner| inner.required && !is_pattern(&inner.name)) {
            if given.is_some_and(|given| is_absent(find(given, &inner.name))) {
                return Err(missing(method, &inner.name));
            }
        }
    }
    one_of_each_group(method, params)?;
    if strictness == Strictness::Strict {
        for (name, value) in params {
            fits(catalog, method, name, value)?;
        }
    } else if method.api == Api::V3 {
        for name in params.keys() {
            known(method, name)?;
        }
    }
    Ok(())
}

fn one_of_each_group(method: &Method, params: &Map<String, Value>) -> Result<(), Refusal> {
    for field in &method.params {
        let Some(group) = &field.one_of else { continue };
        let members = || method.params.iter().filter(|other| other.one_of.as_ref() == Some(group));
        // Of most groups none needs to be given; those of which one must have a star.
        let given = |other: &Field| !is_absent(find(params, &other.name));
        if members().any(|other| other.required) && !members().any(given) {
            return Err(missing(method, &field.name));
        }
    }
    Ok(())
}

fn is_absent(value: Option<&Value>) -> bool {
    value.is_none_or(Value::is_null)
}

fn known<'a>(method: &'a Method, name: &str) -> Result<Option<&'a Field>, Refusal> {
    let found = find_field(method, name);
    let free = method.params.is_empty() && method.variants.is_empty();
    if found.is_some() || free || PROTOCOL.iter().any(|known| known.eq_ignore_ascii_case(name)) {
        return Ok(found);
    }
    let message = format!("Unknown parameter `{name}` of {}", method.method);
    Err(match method.api {
        Api::V3 => Refusal::new(400, V3_VALIDATION, message).at(name),
        Api::V2 => Refusal::new(400, "UNKNOWN_PARAMETER", message),
    })
}

fn find_field<'a>(method: &'a Method, name: &str) -> Option<&'a Field> {
    let all = method.params.iter().chain(method.variants.iter().flat_map(|variant| &variant.fields));
    let matches = |field: &&Field| {
        normal(&field.name) == normal(name)
            || is_pattern(&field.name)
            || (is_family(&field.name) && name.starts_with(field.name.trim_end_matches(['.', '…'])))
    };
    let position = name.parse::<usize>().ok().filter(|_| method.positional);
    all.clone().find(matches).or_else(|| position.and_then(|at| method.params.get(at)))
}

fn fits(catalog: &Catalog, method: &Method, name: &str, value: &Value) -> Result<(), Refusal> {
    let Some(field) = known(method, name)? else { return Ok(()) };
    let expressions = [field.type_.as_deref(), field.wire.as_deref()];
    let kinds: Vec<Kind> =
        expressions.into_iter().flatten().flat_map(|expression| alternatives(catalog, expression)).collect();
    if kinds.is_empty() || kinds.iter().any(|kind| takes(kind, value)) {
        return Ok(());
    }
    let type_ = field.type_.as_deref().unwrap_or_default();
    let message = format!("Parameter `{name}` of {} must be of type {type_}", method.method);
    Err(match method.api {
        Api::V3 => Refusal::new(400, V3_VALIDATION, message).at(name),
        Api::V2 => Refusal::new(400, "WRONG_TYPE", message),
    })
}

fn takes(kind: &Kind, value: &Value) -> bool {
    match (kind, value) {
        (_, Value::Null) | (Kind::Any | Kind::Shared(_), _) => true,
        (Kind::Integer, value) => php::integer(value).is_some(),
        (Kind::Double, value) => value.is_number() || php::text(value).parse::<f64>().is_ok(),
        // An object without keys is sent as an empty list, and PHP's arrays are both.
        (Kind::Object | Kind::List(_), value) => value.is_object() || value.is_array(),
        (Kind::Boolean | Kind::Flag | Kind::Text | Kind::Date | Kind::DateTime | Kind::Null, value) => {
            !(value.is_object() || value.is_array())
        }
    }
}

/// The error for a parameter that is missing.
fn missing(method: &Method, name: &str) -> Refusal {
    let fit = |row: &&ErrorRow| {
        let message = row.message.as_deref().unwrap_or_default().to_lowercase();
        let code = row.code.to_lowercase().replace('_', " ");
        let says_missing = MISSING.iter().any(|word| message.contains(word) || code.contains(word));
        let named = row.field.as_deref().is_some_and(|field| field == name)
            || names(&message, name)
            || names(&row.code.to_lowercase(), name);
        says_missing.then_some(if named { 2 } else { usize::from(speaks_of_any(&message)) })
    };
    let fitting =
        method.errors.iter().filter_map(|row| fit(&row).filter(|rank| *rank > 0).map(|rank| (rank, row)));
    // Of several that fit as well the first one.
    if let Some((_, row)) = fitting.rev().max_by_key(|(rank, _)| *rank) {
        let text = row.message.clone().unwrap_or_default();
        let text = text.replace("`X`", &format!("`{name}`")).replace("#FIELD#", name);
        let refusal = Refusal::new(row.status.unwrap_or(400), row.code.clone(), text);
        return if row.code.starts_with(V3_PREFIX) { refusal.at(name) } else { refusal };
    }
    match method.api {
        Api::V2 => Refusal::new(400, "100", format!("Could not find value for parameter {{{name}}}")),
        Api::V3 => {
            Refusal::new(400, V3_VALIDATION, format!("Required field `{name}` is not specified")).at(name)
        }
    }
}

/// Whether a text in lower case names a parameter, as a word of its own.
fn names(text: &str, name: &str) -> bool {
    let name = name.to_lowercase();
    let mut words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    words.any(|word| word == name || word.strip_suffix("_empty").is_some_and(|word| word == name))
}

/// Whether a message leaves open which parameter it is about.
fn speaks_of_any(message: &str) -> bool {
    message.contains("`x`") || message.contains("#field#") || message.contains("{field_name}")
}
