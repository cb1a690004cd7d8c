//! Doc lines.

use super::fields::Merged;
use super::model::TypeName;
use super::text::{address, code, plain, wrap};
use crate::spec::{Access, Api, Field, Literal, Method};

/// How many uses the docs of a shared shape name.
const MAX_USES: usize = 4;

/// The docs of a method's request.
pub(super) fn method(method: &Method, base: &str) -> Vec<String> {
    let title = plain(&method.title);
    let name = code(&method.method);
    let mut lines = vec![if title.is_empty() { name } else { format!("{title}: {name}") }];
    let mut facts = Vec::new();
    if !method.scopes.is_empty() {
        facts.push(format!("Scope: {}.", spans(&method.scopes, " or ")));
    }
    match method.access {
        Some(Access::Any) => facts.push("Access: any user.".to_owned()),
        Some(Access::Admin) => facts.push("Access: administrators.".to_owned()),
        None => {}
    }
    match method.api {
        Api::V2 => {}
        Api::V3 => facts.push("API: REST 3.0.".to_owned()),
    }
    if method.paged.is_some() && !method.positional {
        facts.push("A list: [`rt::Client::list`] reads all of its pages.".to_owned());
    }
    if !facts.is_empty() {
        lines.push(String::new());
        lines.extend(wrap(&facts.join(" ")));
    }
    lines.push(String::new());
    lines.push(link(base, &method.page));
    lines
}

/// A link to a page of the documentation.
pub(super) fn link(base: &str, page: &str) -> String {
    format!("[Documentation]({})", address(base, page))
}

/// The docs of a parameter or key.
pub(super) fn field(merged: &Merged<'_>) -> Vec<String> {
    wrap(&facts(merged))
}

/// The docs of `new`: its arguments, or what has to be set.
pub(super) fn new(arguments: &[&Merged<'_>], required: &[String], any: bool) -> Vec<String> {
    if !arguments.is_empty() {
        let mut lines = vec!["A request with its required parameters:".to_owned(), String::new()];
        for argument in arguments {
            let mut indent = "- ";
            for line in wrap(&facts(argument).replacen(" Required.", "", 1)) {
                lines.push(format!("{indent}{line}"));
                indent = "  ";
            }
        }
        return lines;
    }
    if !required.is_empty() {
        return wrap(&format!("A request in which nothing is set yet. Required: {}.", spans(required, ", ")));
    }
    let text = if any { "A request in which nothing is set." } else { "The request; it has no parameters." };
    vec![text.to_owned()]
}

/// Where to find the builders of what a setter takes.
pub(super) fn see(builders: &[TypeName]) -> String {
    let link = |name: &TypeName| match name {
        TypeName::Here(name) => format!("[`{name}`]"),
        TypeName::Shared(name) => format!("[`{name}`](crate::types::{name})"),
    };
    format!("See {}.", builders.iter().map(link).collect::<Vec<_>>().join(", "))
}

/// The docs of `set`.
pub(super) fn set(what: &str, patterns: &[Merged<'_>]) -> Vec<String> {
    others(&format!("Any other {what} by its name on the wire"), patterns)
}

/// The docs of `set` of a filter, one of whose fields is named.
pub(super) fn set_condition(field: &str, patterns: &[Merged<'_>]) -> Vec<String> {
    let example = code(&format!(">={field}"));
    let mut lines = wrap(&format!(
        "Any other condition by its key on the wire: an operator and a field, as in {example}."
    ));
    if !patterns.is_empty() {
        lines.push(String::new());
        lines.extend(others("Other fields", patterns));
    }
    lines
}

/// The docs of the field that holds what no other has taken.
pub(super) fn extra(patterns: &[Merged<'_>]) -> Vec<String> {
    others("What no field has taken", patterns)
}

fn others(what: &str, patterns: &[Merged<'_>]) -> Vec<String> {
    if patterns.is_empty() {
        return vec![format!("{what}.")];
    }
    let mut text = format!("{what}, such as");
    for (index, pattern) in patterns.iter().enumerate() {
        text.push_str(if index == 0 { " " } else { ", " });
        text.push_str(&code(&pattern.field.name));
        if let Some(type_) = pattern.field.type_.as_deref() {
            text.push_str(&format!(" ({})", code(type_)));
        }
    }
    text.push('.');
    wrap(&text)
}

/// The docs of an object: where it is used.
pub(super) fn uses(what: &str, uses: &[String]) -> Vec<String> {
    let named: Vec<&str> = uses.iter().take(MAX_USES).map(String::as_str).collect();
    let more = uses.len() - named.len();
    let mut text = format!("{what} {}", named.join(", "));
    if more > 0 {
        text.push_str(&format!(" and {more} more"));
    }
    text.push('.');
    wrap(&text)
}

/// A list of code spans.
pub(super) fn spans<T: AsRef<str>>(names: &[T], separator: &str) -> String {
    names.iter().map(|name| code(name.as_ref())).collect::<Vec<_>>().join(separator)
}

fn facts(merged: &Merged<'_>) -> String {
    let field: &Field = &merged.field;
    let mut text = code(&field.name);
    if let Some(type_) = field.type_.as_deref().or(field.ref_.as_deref()) {
        text.push_str(&format!(": {}", code(type_)));
    }
    text.push('.');
    match &field.one_of {
        Some(group) => {
            text.push_str(&format!(" Required if no other of the group {} is given.", code(group)))
        }
        None if field.required => text.push_str(" Required."),
        None => {}
    }
    if let Some(default) = &field.default {
        text.push_str(&format!(" Default: {}.", code(default)));
    }
    if !field.values.is_empty() {
        let values: Vec<String> = field.values.iter().map(literal).collect();
        let others = if field.open { " or others" } else { "" };
        text.push_str(&format!(" Values: {}{others}.", spans(&values, ", ")));
    }
    if !merged.when.is_empty() {
        text.push_str(&format!(" With: {}.", spans(&merged.when, ", ")));
    }
    if let Some(wire) = &field.wire {
        text.push_str(&format!(" In examples: {}.", code(wire)));
    }
    if field.seen.is_some() {
        text.push_str(" Seen in examples only.");
    }
    text
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Integer(value) => value.to_string(),
        Literal::Boolean(value) => value.to_string(),
        Literal::Text(value) => value.clone(),
    }
}
