//! Documented errors: first by code, then by text, then by status.

use super::change::Found;
use super::rules::*;
use crate::spec::ErrorRow;

/// Which rule tells of which change of an error.
pub(super) struct Family {
    /// A method that has none documents some, or the other way round.
    first: Option<(&'static Rule, &'static Rule)>,
    added: &'static Rule,
    removed: &'static Rule,
    status: &'static Rule,
    message: &'static Rule,
    text_added: &'static Rule,
    text_removed: &'static Rule,
    field: &'static Rule,
    examples: &'static Rule,
}

/// Errors of a method.
pub(super) static METHOD: Family = Family {
    first: Some((&ERRORS_DOCUMENTED, &ERRORS_UNDOCUMENTED)),
    added: &ERROR_ADDED,
    removed: &ERROR_REMOVED,
    status: &ERROR_STATUS_CHANGED,
    message: &ERROR_MESSAGE_CHANGED,
    text_added: &ERROR_TEXT_ADDED,
    text_removed: &ERROR_TEXT_REMOVED,
    field: &ERROR_FIELD_CHANGED,
    examples: &ERROR_EXAMPLES_CHANGED,
};

/// Errors of the system.
pub(super) static SYSTEM: Family = Family {
    first: None,
    added: &SYSTEM_ERROR_ADDED,
    removed: &SYSTEM_ERROR_REMOVED,
    status: &SYSTEM_ERROR_STATUS_CHANGED,
    message: &SYSTEM_ERROR_TEXT_CHANGED,
    text_added: &SYSTEM_ERROR_TEXT_CHANGED,
    text_removed: &SYSTEM_ERROR_TEXT_CHANGED,
    field: &SYSTEM_ERROR_TEXT_CHANGED,
    examples: &SYSTEM_ERROR_TEXT_CHANGED,
};

/// Compares two lists of errors.
pub(super) fn rows(found: &mut Found<'_>, rules: &Family, (old, new): (&[ErrorRow], &[ErrorRow])) {
    if let Some((documented, undocumented)) = rules.first {
        match (old.is_empty(), new.is_empty()) {
            (true, false) => return found.push(documented, "errors", "", codes(new).join(", ")),
            (false, true) => return found.push(undocumented, "errors", codes(old).join(", "), ""),
            _ => {}
        }
    }
    let (old_codes, new_codes) = (codes(old), codes(new));
    let has = |codes: &[&str], code: &str| codes.iter().any(|known| known.eq_ignore_ascii_case(code));
    for code in old_codes.iter().filter(|code| !has(&new_codes, code)) {
        found.push(rules.removed, &place(code), text(old, code), "");
    }
    for code in &new_codes {
        if has(&old_codes, code) {
            one(found, rules, code, (old, new));
        } else {
            found.push(rules.added, &place(code), "", text(new, code));
        }
    }
}

/// Compares the rows of one code: rows that are equal, then those that differ in status, then those that differ in
/// text. What is left has come or gone.
fn one(found: &mut Found<'_>, rules: &Family, code: &str, (old, new): (&[ErrorRow], &[ErrorRow])) {
    let (mut old, mut new) = (of_code(old, code), of_code(new, code));
    let place = place(code);
    for (old, new) in pairs(&mut old, &mut new, |a, b| (a.status, &a.message) == (b.status, &b.message)) {
        let name = |row: &ErrorRow| row.field.clone().unwrap_or_default();
        if old.field != new.field {
            found.push(rules.field, &place, name(old), name(new));
        }
        if old.seen != new.seen {
            found.push(rules.examples, &place, "", "");
        }
    }
    for (old, new) in pairs(&mut old, &mut new, |a, b| a.message == b.message) {
        found.push(rules.status, &place, show(old), show(new));
    }
    for (old, new) in pairs(&mut old, &mut new, |a, b| a.status == b.status) {
        found.push(rules.message, &place, show(old), show(new));
    }
    for row in old {
        found.push(rules.text_removed, &place, show(row), "");
    }
    for row in new {
        found.push(rules.text_added, &place, "", show(row));
    }
}

/// Takes the rows that fit each other out of both lists.
fn pairs<'r>(
    old: &mut Vec<&'r ErrorRow>,
    new: &mut Vec<&'r ErrorRow>,
    fits: impl Fn(&ErrorRow, &ErrorRow) -> bool,
) -> Vec<(&'r ErrorRow, &'r ErrorRow)> {
    let mut pairs = Vec::new();
    old.retain(|row| match new.iter().position(|other| fits(row, other)) {
        Some(at) => {
            pairs.push((*row, new.remove(at)));
            false
        }
        None => true,
    });
    pairs
}

fn of_code<'r>(rows: &'r [ErrorRow], code: &str) -> Vec<&'r ErrorRow> {
    rows.iter().filter(|row| row.code.eq_ignore_ascii_case(code)).collect()
}

/// The codes in their order, each once.
fn codes(rows: &[ErrorRow]) -> Vec<&str> {
    let mut codes: Vec<&str> = Vec::new();
    for row in rows {
        if !codes.iter().any(|known| known.eq_ignore_ascii_case(&row.code)) {
            codes.push(&row.code);
        }
    }
    codes
}

fn place(code: &str) -> String {
    if code.is_empty() { "errors.(empty code)".to_owned() } else { format!("errors.{code}") }
}

/// The first text of a code.
fn text(rows: &[ErrorRow], code: &str) -> String {
    of_code(rows, code).first().map(|row| show(row)).unwrap_or_default()
}

fn show(row: &ErrorRow) -> String {
    let message = row.message.clone().unwrap_or_default();
    match row.status {
        Some(status) if message.is_empty() => format!("HTTP {status}"),
        Some(status) => format!("{message} (HTTP {status})"),
        None => message,
    }
}
