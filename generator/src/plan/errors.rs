//! The error kinds of a method.

use std::collections::BTreeMap;

use super::docs;
use super::model::{ErrorMatch, ErrorVariant, Errors};
use super::names::{self, Ident};
use super::text::{clean, code, wrap};
use crate::spec::{ErrorRow, Method};

/// One variant for each code. Codes that differ in nothing but case or punctuation share a variant.
pub(super) fn errors(method: &Method, name: Ident) -> Errors {
    let mut order: Vec<Ident> = Vec::new();
    let mut rows: BTreeMap<Ident, Vec<&ErrorRow>> = BTreeMap::new();
    let mut matches: Vec<ErrorMatch> = Vec::new();
    for row in &method.errors {
        let variant = names::variant(&row.code);
        let same = rows.entry(variant.clone()).or_default();
        if same.is_empty() {
            order.push(variant.clone());
        }
        same.push(row);
        if !matches.iter().any(|known| known.code.eq_ignore_ascii_case(&row.code)) {
            matches.push(ErrorMatch { code: row.code.clone(), message: String::new(), variant });
        }
    }
    let variants = order
        .into_iter()
        .map(|name| {
            let docs = variant_docs(rows.get(&name).map(Vec::as_slice).unwrap_or_default());
            ErrorVariant { name, docs }
        })
        .collect();
    Errors {
        name,
        docs: docs::uses("What can go wrong in", &[code(&method.method)]),
        variants,
        rows: matches,
    }
}

/// The codes, and for each what the portal says with it.
fn variant_docs(rows: &[&ErrorRow]) -> Vec<String> {
    let mut codes: Vec<&str> = Vec::new();
    let mut texts: Vec<String> = Vec::new();
    for row in rows {
        if !codes.contains(&row.code.as_str()) {
            codes.push(&row.code);
        }
        let mut text = match row.message.as_deref().map(clean) {
            Some(message) if !message.is_empty() => code(&message),
            _ => String::new(),
        };
        if let Some(field) = &row.field {
            text = format!("{}{}{}", code(field), if text.is_empty() { "" } else { ": " }, text);
        }
        if let Some(status) = row.status {
            text = if text.is_empty() { format!("HTTP {status}") } else { format!("{text} (HTTP {status})") };
        }
        if !text.is_empty() && !texts.contains(&text) {
            texts.push(text);
        }
    }
    let codes = if codes == [""] { "An empty code".to_owned() } else { docs::spans(&codes, ", ") };
    match texts.as_slice() {
        [] => wrap(&format!("{codes}.")),
        [text] => wrap(&format!("{codes}: {text}.")),
        texts => {
            let mut lines = wrap(&format!("{codes}:"));
            lines.push(String::new());
            for text in texts {
                let mut indent = "- ";
                for line in wrap(text) {
                    lines.push(format!("{indent}{line}"));
                    indent = "  ";
                }
            }
            lines
        }
    }
}
