//! The listed errors against the examples of errors.

use std::collections::BTreeMap;

use serde_json::Value;

use super::errors::Listed;
use super::examples::{Json, stated};
use super::likeness::{described, is_instance, is_template, likeness};
use super::vocabulary::{GENERIC_CODES, NO_MESSAGE_LEADS, NO_MESSAGES};
use crate::docs::Place;
use crate::spec::{ErrorRow, Seen};

/// Brings the listed errors in line with what the examples show, which is what the server sends, and adds those that
/// no table lists.
pub fn reconcile(
    rows: Vec<Listed>,
    examples: &[Json<'_>],
    page_status: Option<u16>,
    system: &[ErrorRow],
) -> Vec<Listed> {
    let shown: Vec<Shown<'_>> = examples.iter().flat_map(shown).collect();
    let mut rows = split(rows, &shown);
    statuses_as_codes(&mut rows, &shown);
    texts_as_codes(&mut rows, &shown);
    texts(&mut rows, &shown);
    // Where a code has several rows, an example does not tell which of them it shows.
    let mut codes: BTreeMap<String, usize> = BTreeMap::new();
    for Listed { row, .. } in &rows {
        *codes.entry(row.code.clone()).or_default() += 1;
    }
    for Listed { row, .. } in &mut rows {
        // Rows that only explain a code of one meaning are one row.
        let alone = !is_generic(&row.code) || codes.get(&row.code) == Some(&1);
        if row.message.is_none() && row.field.is_none() && alone {
            row.message = only_text(&row.code, &shown);
        }
    }
    let unlisted: Vec<&Shown<'_>> =
        shown.iter().filter(|example| !is_listed(example, &mut rows, &shown, system)).collect();
    rows.extend(unlisted.into_iter().map(|example| {
        let message = example.message().map(str::to_owned);
        let (code, field, seen) = (example.code.clone(), example.field.clone(), Some(Seen::Example));
        let row = ErrorRow { status: page_status, code, message, field, seen };
        Listed { row, at: example.at.clone(), coded: true, meaning: String::new() }
    }));
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

/// An error that an example shows.
struct Shown<'e> {
    code: String,
    text: String,
    /// The field that it is about (REST 3.0).
    field: Option<String>,
    at: &'e Place,
}

impl Shown<'_> {
    /// The text, unless it stands for any.
    fn message(&self) -> Option<&str> {
        (!is_no_message(&self.text)).then_some(&*self.text)
    }
}

/// The errors of an example. Where it lists what is wrong with which field, its own text says nothing.
fn shown<'e>(example: &'e Json<'_>) -> Vec<Shown<'e>> {
    let Some((code, text)) = stated(&example.value) else { return Vec::new() };
    let at = example.at;
    let faults = example.value.pointer("/error/validation").and_then(Value::as_array);
    match faults {
        Some(faults) if !faults.is_empty() => {
            let text = |fault: &Value, key: &str| fault.get(key).and_then(Value::as_str).map(str::to_owned);
            let made = faults.iter().map(|fault| Shown {
                code: code.clone(),
                text: text(fault, "message").unwrap_or_default(),
                field: text(fault, "field"),
                at,
            });
            made.collect()
        }
        _ => vec![Shown { code, text, field: None, at }],
    }
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

/// A cell that holds several texts with slashes or commas between is several errors, where an example shows one of them
/// alone.
fn split(rows: Vec<Listed>, shown: &[Shown<'_>]) -> Vec<Listed> {
    let mut out = Vec::with_capacity(rows.len());
    for listed in rows {
        let message = listed.row.message.clone().unwrap_or_default();
        let texts =
            [" / ", ", "].into_iter().map(|mark| message.split(mark).collect::<Vec<_>>()).find(|parts| {
                parts.len() > 1
                    && shown.iter().any(|e| e.code == listed.row.code && parts.contains(&e.text.as_str()))
            });
        let Some(texts) = texts else {
            out.push(listed);
            continue;
        };
        for text in texts {
            let row = ErrorRow { message: Some(text.to_owned()), ..listed.row.clone() };
            out.push(Listed { row, ..listed.clone() });
        }
    }
    out
}

/// Numbers of client and server errors in the place of codes are statuses, unless other numbers stand among them or an
/// example sends one of them: then the page has numbers for codes.
fn statuses_as_codes(rows: &mut [Listed], shown: &[Shown<'_>]) {
    let status = |code: &str| code.parse::<u16>().ok().filter(|status| (400..600).contains(status));
    let numbered = |code: &str| code.parse::<u64>().is_ok() && status(code).is_none();
    let sent = shown.iter().any(|example| status(&example.code).is_some());
    if sent || rows.iter().any(|listed| numbered(&listed.row.code)) {
        return;
    }
    for Listed { row, coded, .. } in rows {
        if let Some(status) = status(&row.code) {
            row.status = Some(status);
            row.code.clear();
            *coded = false;
        }
    }
}

/// Where an example sends as code what a row without a code has as text, the texts of such rows are codes.
fn texts_as_codes(rows: &mut [Listed], shown: &[Shown<'_>]) {
    let is_text = |code: &str, listed: &Listed| {
        let text = listed.row.message.as_deref().unwrap_or_default();
        !listed.coded && code.contains(' ') && simple(text) == simple(code)
    };
    if !rows.iter().any(|listed| shown.iter().any(|example| is_text(&example.code, listed))) {
        return;
    }
    for listed in rows.iter_mut().filter(|listed| !listed.coded) {
        let sent = shown.iter().find(|example| is_text(&example.code, listed));
        let text = listed.row.message.take().unwrap_or_default();
        listed.row.code = sent.map_or(text, |example| example.code.clone());
        listed.coded = true;
    }
}

/// The example has the text letter by letter, and the code where the page gives none.
fn texts(rows: &mut [Listed], shown: &[Shown<'_>]) {
    let mut unmarked = false;
    for Shown { code, text, .. } in shown {
        for Listed { row, coded, .. } in rows.iter_mut() {
            let Some(known) = row.message.as_deref().filter(|known| simple(known) == simple(text)) else {
                continue;
            };
            if !row.code.eq_ignore_ascii_case(code) {
                if *coded {
                    continue;
                }
                row.code.clone_from(code);
            }
            unmarked |= known.contains('`') && !text.contains(['`', '"', '\'']);
            row.message = Some(text.clone());
        }
    }
    if unmarked {
        // The page marks names in its texts as code, the server does not, unless it tells the field (REST 3.0).
        let plain = rows.iter_mut().map(|listed| &mut listed.row).filter(|row| row.field.is_none());
        for text in plain.filter_map(|row| row.message.as_mut()) {
            if !shown.iter().any(|example| example.text == *text) {
                text.retain(|c| c != '`');
            }
        }
    }
}

/// The text that the examples give for a code, where they agree on one.
fn only_text(code: &str, shown: &[Shown<'_>]) -> Option<String> {
    let mut texts = shown.iter().filter(|example| example.code == code).filter_map(Shown::message);
    let first = texts.next()?;
    texts.all(|text| text == first).then(|| first.to_owned())
}

/// Whether a code stands for errors of all kinds.
fn is_generic(code: &str) -> bool {
    // Longer numbers are the codes of single errors.
    code.len() <= 3 && code.bytes().all(|b| b.is_ascii_digit())
        || GENERIC_CODES.iter().any(|known| code.eq_ignore_ascii_case(known))
}

/// Whether some row lists what an example shows, or any method may answer so. The row that words it otherwise takes
/// the text of the example.
fn is_listed(example: &Shown<'_>, rows: &mut [Listed], shown: &[Shown<'_>], system: &[ErrorRow]) -> bool {
    let is_code = |row: &ErrorRow| row.code.eq_ignore_ascii_case(&example.code);
    if !rows.iter().any(|listed| is_code(&listed.row)) {
        return system.iter().any(is_code);
    }
    let Some(text) = example.message() else { return true };
    let about = |row: &ErrorRow| match (&example.field, &row.field) {
        (Some(field), Some(known)) => field == known || is_template(known),
        _ => true,
    };
    let of_code = || rows.iter().map(|listed| &listed.row).filter(|row| is_code(row) && about(row));
    if of_code()
        .any(|row| row.message.as_deref().is_some_and(|known| known == text || is_instance(known, text)))
    {
        return true;
    }
    let Some((at, known)) = meant(example, rows, shown) else { return false };
    let names = |field: &Option<String>| field.as_deref().is_some_and(|field| text.contains(field));
    for Listed { row, at: place, .. } in rows.iter_mut() {
        // One row of a table may list several fields; a text that names one of them is not sent for another.
        let same = row.field == example.field || names(&row.field) || !names(&example.field);
        if *place == at && row.message == known && is_code(row) && same {
            row.message = Some(text.to_owned());
        }
    }
    true
}

/// The row of a table that an example words otherwise: where it stands, and its text. It is the likeliest one, if no
/// other is as likely and no other example shows it.
fn meant(example: &Shown<'_>, rows: &[Listed], shown: &[Shown<'_>]) -> Option<(Place, Option<String>)> {
    let is_code = |code: &str| code.eq_ignore_ascii_case(&example.code);
    let of_code = || rows.iter().filter(|listed| is_code(&listed.row.code));
    let of_field = example.field.is_some() && of_code().any(|listed| listed.row.field == example.field);
    let about = of_code().filter(|listed| match &example.field {
        Some(_) if of_field => listed.row.field == example.field,
        // Rows of other fields are other errors.
        Some(_) => listed.row.field.is_none(),
        None => true,
    });
    let mut scores: BTreeMap<(&Place, Option<&str>), usize> = BTreeMap::new();
    for Listed { row, at, meaning, .. } in about {
        let score = match &row.message {
            Some(known) => likeness(known, &example.text),
            // A description says the same at greater length.
            None => described(meaning, &example.text),
        };
        scores.insert((at, row.message.as_deref()), score);
    }
    let enough = match (scores.len(), &example.field) {
        (1, Some(_)) if of_field => 0,
        (1, None) if !is_generic(&example.code) => 0,
        (_, Some(_)) if of_field => 1,
        (1, _) => ALIKE_ALONE,
        _ => ALIKE,
    };
    scores.retain(|(_, text), _| !shown.iter().any(|e| is_code(&e.code) && *text == Some(&*e.text)));
    let ((at, text), score) = scores.iter().max_by_key(|(_, score)| **score)?;
    let alone = scores.values().filter(|other| *other == score).count() == 1;
    let enough = if text.is_none() { enough.min(DESCRIBED) } else { enough };
    (alone && *score >= enough).then(|| ((*at).clone(), text.map(str::to_owned)))
}

/// How alike in percent the text of an example and the only row of its code are at least, if they are one error.
const ALIKE_ALONE: usize = 50;

/// The same where the code has more rows.
const ALIKE: usize = 70;

/// How much of the text of an example in percent a row without a text describes at least, if it is that error.
const DESCRIBED: usize = 60;
