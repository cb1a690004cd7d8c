//! What the errors of a method say of its parameters: which must be given, and of which one must be.
//!
//! Some tables have no stars, and say only of the error that a parameter is missing. What counts is a cell that says no
//! more than that: "the required parameter `A` is missing", "neither `A` nor `B` was given".

use super::outline::{Outline, Zone};
use super::pieces::{Piece, pieces};
use super::types::may_have_fields;
use super::vocabulary::demands::{FORMS_OF_BE, GIVEN, JOINTS, LISTS, MISSING, NEITHER, PARAMETERS, REQUIRED};
use crate::docs::{Block, BlockKind, Cell};
use crate::spec::Field;

/// Marks the parameters that an error calls missing, and those of which it says that none is given.
pub fn demand(params: &mut [Field], outline: &Outline<'_>) {
    let tables = outline.zone(Zone::Errors).flat_map(|section| section.tables());
    for cell in tables.flat_map(|(table, _)| &table.rows).flat_map(|row| &row.cells) {
        match said(cell) {
            Some(Said::NoneOf(names)) => group(params, &names),
            Some(Said::Missing(name)) => {
                let is_free = |param: &&mut Field| param.one_of.is_none() && param.default.is_none();
                if let Some(param) = params.iter_mut().filter(is_free).find(|param| param.name == name) {
                    param.required = true;
                }
            }
            Some(Said::MissingIn(name, object)) => {
                let holds = |param: &&mut Field| {
                    param.name == object && param.ref_.is_none() && may_have_fields(param.type_.as_deref())
                };
                let Some(param) = params.iter_mut().find(holds) else { continue };
                match param.fields.iter_mut().find(|key| key.name == name) {
                    Some(key) => key.required |= key.one_of.is_none(),
                    None if param.variants.is_empty() => {
                        param.fields.push(Field { name, required: true, ..Field::default() });
                    }
                    None => {}
                }
            }
            None => {}
        }
    }
}

/// Groups parameters of which one must be given, unless the page says more of one of them.
fn group(params: &mut [Field], names: &[String]) {
    let is_one = |param: &&mut Field| names.contains(&param.name);
    let mut members: Vec<&mut Field> = params.iter_mut().filter(is_one).collect();
    let is_free = |param: &&mut Field| !param.required && param.one_of.is_none();
    if members.len() != names.len() || !members.iter().all(is_free) {
        return;
    }
    let label = members.iter().map(|param| param.name.as_str()).collect::<Vec<_>>().join("|");
    for param in &mut members {
        param.one_of = Some(label.clone());
    }
}

/// What a cell says of parameters.
enum Said {
    /// One of these must be given.
    NoneOf(Vec<String>),
    /// This one must be given.
    Missing(String),
    /// This key must be given in that object.
    MissingIn(String, String),
}

/// What a cell that names parameters says of them, if it says nothing else.
fn said(cell: &Cell) -> Option<Said> {
    let [Block { kind: BlockKind::Paragraph(inlines), .. }] = cell.blocks.as_slice() else { return None };
    let mut codes = Vec::new();
    let mut words = Vec::new();
    for piece in pieces(inlines) {
        match piece {
            Piece::Code(code) => {
                codes.push(code);
                words.push(CODE.to_owned());
            }
            Piece::Prose(text) => {
                let parts = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '.'));
                words.extend(parts.filter(|word| !word.is_empty()).map(str::to_lowercase));
            }
        }
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match codes.as_slice() {
        [name] if says_missing(&words) => Some(Said::Missing(name.clone())),
        [name, object] => match without_object(&words) {
            Some(words) if says_missing(&words) && words.contains(&REQUIRED) => {
                Some(Said::MissingIn(name.clone(), object.clone()))
            }
            _ => says_none_given(&words).then_some(Said::NoneOf(codes)),
        },
        _ => (codes.len() > 1 && says_none_given(&words)).then_some(Said::NoneOf(codes)),
    }
}

/// What stands for code among the words of a sentence.
const CODE: &str = "`";

/// "[The] [required] parameter `A` [is] not given", or "is missing".
fn says_missing(words: &[&str]) -> bool {
    let words = words.strip_prefix(&["the"]).unwrap_or(words);
    let words = words.strip_prefix(&[REQUIRED]).unwrap_or(words);
    let [kind, CODE, rest @ ..] = words else { return false };
    let rest = match rest {
        [be, rest @ ..] if FORMS_OF_BE.contains(be) => rest,
        rest => rest,
    };
    PARAMETERS.contains(kind)
        && match rest {
            ["not", given] => GIVEN.contains(given),
            [word] => *word == MISSING,
            _ => false,
        }
}

/// The words of a sentence without "in the `B` array".
fn without_object<'w>(words: &[&'w str]) -> Option<Vec<&'w str>> {
    let at = words.windows(4).position(|part| match part {
        ["in", "the", CODE, list] => LISTS.contains(list),
        _ => false,
    })?;
    let (before, rest) = words.split_at_checked(at)?;
    Some([before, rest.get(4..)?].concat())
}

/// "Neither `A` nor `B` is given [and `C` is not given]", "`A` and `B` are not given".
fn says_none_given(words: &[&str]) -> bool {
    let mut clauses: Vec<&[&str]> = words.split(|word| GIVEN.contains(word)).collect();
    let denies = |clause: &&[&str]| {
        let clause = clause.strip_prefix(&["and"]).unwrap_or(clause);
        let known = |word: &&str| *word == CODE || JOINTS.contains(word) || FORMS_OF_BE.contains(word);
        let body = match (clause, clause.split_last()) {
            ([NEITHER, body @ ..], _) => body,
            (_, Some((&"not", body))) => body,
            _ => return false,
        };
        body.iter().all(known)
    };
    // The sentence ends with the last verb.
    clauses.pop().is_some_and(<[&str]>::is_empty) && !clauses.is_empty() && clauses.iter().all(denies)
}
