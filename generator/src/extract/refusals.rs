//! The listed errors against the examples of errors.

use std::collections::BTreeMap;

use serde_json::Value;

use super::errors::Listed;
use super::examples::{Json, stated};
use super::vocabulary::{GENERIC_CODES, NO_MESSAGE_LEADS, NO_MESSAGES};
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
    let mut codes: BTreeMap<String, usize> = BTreeMap::new();
    for Listed { row, .. } in &rows {
        *codes.entry(row.code.clone()).or_default() += 1;
    }
    for Listed { row, .. } in &mut rows {
        // Rows that only explain a code of one meaning are one row.
        let alone = !is_generic(&row.code) || codes.get(&row.code) == Some(&1);
        if row.message.is_none() && alone {
            row.message = only_text(&row.code, examples);
        }
    }
    only_rows(&mut rows, examples);
    rows.extend(unlisted(&rows, examples, page_status, system));
    let mut seen: BTreeMap<(String, Option<String>), Vec<ErrorRow>> = BTreeMap::new();
    rows.retain(|Listed { row, .. }| {
        let alike = seen.entry((row.code.clone(), row.message.clone())).or_default();
        let new = !alike.contains(row);
        if new {
            alike.push(row.clone());
        }
        new
    });
    rows
}

/// Codes and texts of the examples.
fn shown<'e>(examples: &'e [Json<'_>]) -> impl Iterator<Item = (String, String)> + 'e {
    examples.iter().filter_map(code_and_text)
}

/// Code and text of an example. Where it lists what is wrong with which field, its own text says nothing.
fn code_and_text(example: &Json<'_>) -> Option<(String, String)> {
    let (code, text) = stated(&example.value)?;
    let faults = example.value.pointer("/error/validation").and_then(Value::as_array);
    let listed = faults.is_some_and(|faults| !faults.is_empty());
    Some((code, if listed { String::new() } else { text }))
}

/// A text as it is compared: pages leave out periods, write other quotes, and mark code.
fn simple(text: &str) -> String {
    let dropped = |c: &char| matches!(c, '`' | '\'' | '"' | '.' | '“' | '”' | ' ' | '[' | ']');
    text.replace("<br>", "").chars().filter(|c| !dropped(c)).flat_map(char::to_lowercase).collect()
}

/// Whether a text is none of the server's, but stands for any.
pub fn is_no_message(text: &str) -> bool {
    let text = text.to_lowercase();
    text.is_empty()
        || NO_MESSAGES.contains(&text.as_str())
        || NO_MESSAGE_LEADS.iter().any(|lead| text.starts_with(lead))
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
            row.message = Some(text.clone());
        }
    }
    if unmarked {
        // The page marks names in its texts as code, the server does not.
        let sent: Vec<String> = shown(examples).map(|(_, text)| text).collect();
        for text in rows.iter_mut().filter_map(|listed| listed.row.message.as_mut()) {
            if !sent.contains(text) {
                text.retain(|c| c != '`');
            }
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
        || text.split(|c: char| !c.is_alphanumeric()).any(|word| matches!(word, "X" | "N" | "FIELD"))
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

/// Where a code that means one thing has one row, the examples have its text letter by letter.
fn only_rows(rows: &mut [Listed], examples: &[Json<'_>]) {
    let codes: Vec<String> = rows.iter().map(|listed| listed.row.code.clone()).collect();
    for Listed { row, .. } in rows {
        let alone = codes.iter().filter(|code| **code == row.code).count() == 1;
        let fixed = row.message.as_deref().is_some_and(|known| !is_template(known));
        if alone
            && fixed
            && !is_generic(&row.code)
            && let Some(text) = only_text(&row.code, examples)
        {
            row.message = Some(text);
        }
    }
}

/// Whether a code stands for errors of all kinds.
fn is_generic(code: &str) -> bool {
    // Longer numbers are the codes of single errors.
    code.len() <= 3 && code.bytes().all(|b| b.is_ascii_digit())
        || GENERIC_CODES.iter().any(|known| code.eq_ignore_ascii_case(known))
}

/// The errors that no row lists, neither by code nor by text, save those that any method may answer with.
fn unlisted(rows: &[Listed], examples: &[Json<'_>], status: Option<u16>, system: &[ErrorRow]) -> Vec<Listed> {
    let mut out = Vec::new();
    for example in examples {
        let Some((code, text)) = code_and_text(example) else { continue };
        let message = (!is_no_message(&text)).then_some(text);
        let of_code = |row: &&ErrorRow| row.code.eq_ignore_ascii_case(&code);
        let mut same = rows.iter().map(|listed| &listed.row).filter(of_code).peekable();
        let listed = if same.peek().is_some() {
            // One of the rows without a text may be it, unless the code stands for many.
            let Some(text) = &message else { continue };
            let text = text.as_str();
            same.any(|row| match &row.message {
                Some(known) => are_alike(known, text),
                None => !is_generic(&code),
            })
        } else {
            system.iter().any(|row| of_code(&row))
        };
        if !listed {
            let row = ErrorRow { status, code, message, field: None, seen: Some(Seen::Example) };
            out.push(Listed { row, at: example.at.clone(), coded: true });
        }
    }
    out
}

/// Whether two texts may be one: most of their words are the same. Names and numbers differ between instances of one.
fn are_alike(known: &str, text: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let text = text.replace("<br>", " ").to_lowercase();
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (known, text) = (words(known), words(text));
    let common = known.iter().filter(|word| text.contains(word)).count();
    common * 5 >= known.len().max(text.len()) * 3
}
