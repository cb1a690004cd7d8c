//! The listed errors against the examples of errors.

use serde_json::Value;

use super::errors::Listed;
use super::examples::{Json, stated};
use super::vocabulary::NO_MESSAGES;
use crate::spec::{ErrorRow, Seen};

/// Brings the listed errors in line with what the examples show, which is what the server sends, and adds those that
/// no table lists.
pub fn reconcile(
    rows: Vec<Listed>,
    examples: &[Json<'_>],
    page_status: Option<u16>,
    system: &[ErrorRow],
) -> Vec<Listed> {
    let mut rows = split(rows, examples);
    statuses_as_codes(&mut rows, examples);
    texts(&mut rows, examples);
    fields(&mut rows, examples);
    // Where a code has several rows, an example does not tell which of them it shows.
    let codes: Vec<String> = rows.iter().map(|listed| listed.row.code.clone()).collect();
    for Listed { row, .. } in &mut rows {
        if row.message.is_none() && codes.iter().filter(|code| **code == row.code).count() == 1 {
            row.message = only_text(&row.code, examples);
        }
    }
    rows.extend(unlisted(&rows, examples, page_status, system));
    let mut seen: Vec<ErrorRow> = Vec::new();
    rows.retain(|Listed { row, .. }| {
        let new = !seen.contains(row);
        if new {
            seen.push(row.clone());
        }
        new
    });
    rows
}

/// Codes and texts of the examples.
fn shown<'e>(examples: &'e [Json<'_>]) -> impl Iterator<Item = (String, String)> + 'e {
    examples.iter().filter_map(|example| stated(&example.value))
}

/// A text as it is compared: pages leave out periods, write other quotes, and mark code.
fn simple(text: &str) -> String {
    let dropped = |c: &char| matches!(c, '`' | '\'' | '"' | '.' | '“' | '”' | ' ');
    text.replace("<br>", "").chars().filter(|c| !dropped(c)).flat_map(char::to_lowercase).collect()
}

/// Whether a text is none of the server's, but stands for any.
fn is_no_message(text: &str) -> bool {
    text.is_empty() || NO_MESSAGES.contains(&text.to_lowercase().as_str())
}

/// A cell that holds two texts with a slash between is two errors, where an example shows one of the texts alone.
fn split(rows: Vec<Listed>, examples: &[Json<'_>]) -> Vec<Listed> {
    let shown: Vec<(String, String)> = shown(examples).collect();
    let mut out = Vec::with_capacity(rows.len());
    for listed in rows {
        let message = listed.row.message.clone().unwrap_or_default();
        let parts: Vec<&str> = message.split(" / ").collect();
        let alone =
            shown.iter().any(|(code, text)| *code == listed.row.code && parts.contains(&text.as_str()));
        if parts.len() < 2 || !alone {
            out.push(listed);
            continue;
        }
        for part in parts {
            let row = ErrorRow { message: Some(part.to_owned()), ..listed.row.clone() };
            out.push(Listed { row, ..listed.clone() });
        }
    }
    out
}

/// Numbers of client and server errors in the place of codes are statuses, unless an example sends them as codes.
fn statuses_as_codes(rows: &mut [Listed], examples: &[Json<'_>]) {
    for Listed { row, coded, .. } in rows {
        let status = row.code.parse::<u16>().ok().filter(|status| (400..600).contains(status));
        if status.is_some() && !shown(examples).any(|(code, _)| code == row.code) {
            row.status = status;
            row.code.clear();
            *coded = false;
        }
    }
}

/// The example has the text letter by letter, and the code where the page gives none.
fn texts(rows: &mut [Listed], examples: &[Json<'_>]) {
    let mut unmarked = false;
    for (code, text) in shown(examples) {
        for Listed { row, coded, .. } in rows.iter_mut() {
            let Some(known) = row.message.as_deref().filter(|known| simple(known) == simple(&text)) else {
                continue;
            };
            if !row.code.eq_ignore_ascii_case(&code) {
                if *coded {
                    continue;
                }
                row.code.clone_from(&code);
            }
            unmarked |= known.contains('`') && !text.contains('`');
            row.message = Some(text.trim_end_matches("<br>").to_owned());
        }
    }
    if unmarked {
        // The page marks names in its texts as code, the server does not.
        for text in rows.iter_mut().filter_map(|listed| listed.row.message.as_mut()) {
            text.retain(|c| c != '`');
        }
    }
}

/// In version 3 the example also names the field, so there is no doubt which row it shows.
fn fields(rows: &mut [Listed], examples: &[Json<'_>]) {
    for example in examples {
        let Some(code) = example.value.pointer("/error/code").and_then(Value::as_str) else { continue };
        let faults = example.value.pointer("/error/validation").and_then(Value::as_array);
        for fault in faults.into_iter().flatten() {
            let text = |key: &str| fault.get(key).and_then(Value::as_str);
            let (Some(field), Some(message)) = (text("field"), text("message")) else { continue };
            let is_it = |row: &ErrorRow| row.code == code && row.field.as_deref() == Some(field);
            let mut of_field = rows.iter_mut().map(|listed| &mut listed.row).filter(|row| is_it(row));
            if let (Some(row), None) = (of_field.next(), of_field.next()) {
                // A template says more than one instance of it.
                if !row.message.as_deref().is_some_and(is_template) {
                    row.message = Some(message.to_owned());
                }
            }
        }
    }
}

/// Whether a text leaves out what differs from case to case: `#NAME#`, `<name>`, `{name}`, `%s`, an ellipsis.
fn is_template(text: &str) -> bool {
    text.matches('#').count() > 1
        || text.contains('<') && text.contains('>')
        || text.contains('{') && text.contains('}')
        || ["%s", "%d", "...", "…"].iter().any(|gap| text.contains(gap))
}

/// The text that the examples give for a code, where they agree on one.
fn only_text(code: &str, examples: &[Json<'_>]) -> Option<String> {
    let mut found: Option<String> = None;
    for (_, text) in shown(examples).filter(|(stated, text)| stated == code && !is_no_message(text)) {
        match &found {
            Some(known) if *known != text => return None,
            _ => found = Some(text),
        }
    }
    found
}

/// The errors whose codes no row has, save those that any method may answer with.
fn unlisted(rows: &[Listed], examples: &[Json<'_>], status: Option<u16>, system: &[ErrorRow]) -> Vec<Listed> {
    let mut out = Vec::new();
    for example in examples {
        let Some((code, text)) = stated(&example.value) else { continue };
        let mut known = rows.iter().map(|listed| &listed.row).chain(system);
        if known.any(|row| row.code.eq_ignore_ascii_case(&code)) {
            continue;
        }
        let message = (!is_no_message(&text)).then_some(text);
        let row = ErrorRow { status, code, message, field: None, seen: Some(Seen::Example) };
        out.push(Listed { row, at: example.at.clone(), coded: true });
    }
    out
}
