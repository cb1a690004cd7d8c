//! The values that the description of a field allows.

use serde_json::Value;

use super::keys::{is_template, whose_values};
use super::listed::{Listed, Values};
use super::pieces::{Piece, is_plain_value, leading_bold, leading_code, lists, pieces, unquote};
use super::table::blocks_text;
use super::unled::{unled, unled_items, unled_key, unled_letters};
use super::vocabulary::cells::FIELDS_PHRASES;
use super::vocabulary::values::{
    ABSENCES, DENIALS, FURTHER, MORE_VALUES, SOLE_VALUE_PHRASES, SOME_VALUES, SWITCHES, VALUES_PHRASES,
};
use crate::docs::{Block, BlockKind, Inline, Item, plain};

/// The values that a description allows for a field of a name and type, of which `samples` are values in examples.
pub fn values(blocks: &[Block], name: &str, type_: Option<&str>, samples: &[&Value]) -> Values {
    let mut out = announced(blocks, name, type_);
    if out.texts.is_empty() {
        out = match type_ {
            Some("string" | "char" | "integer" | "enum" | "any") => unled(blocks),
            Some("boolean") => unled_letters(blocks),
            Some("array") => unled_items(blocks, samples),
            _ => out,
        };
    }
    if !out.texts.is_empty() {
        of_absence(blocks).iter().for_each(|code| out.push(code));
    }
    out.open |= blocks.iter().any(says_of_others);
    out.into_values(type_)
}

/// The values that a description announces as such.
fn announced(blocks: &[Block], name: &str, type_: Option<&str>) -> Listed {
    let mut out = Listed::default();
    for (index, block) in blocks.iter().enumerate() {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        let pieces = pieces(inlines);
        let next_items = blocks.get(index + 1).and_then(|block| match &block.kind {
            BlockKind::List { items, .. } => Some(items.as_slice()),
            _ => None,
        });
        let next_lines = blocks.get(index + 1).and_then(|block| match &block.kind {
            BlockKind::Paragraph(inlines) => lines_of_codes(lines_of(inlines)),
            _ => None,
        });
        let ends = match pieces.as_slice() {
            pieces if let Some(of) = whose_values(pieces) => !is_template(of) || of == name,
            [.., Piece::Prose(text)] => {
                ends_with(without_group(text), VALUES_PHRASES)
                    || may_be_names(type_) && ends_with(text, FIELDS_PHRASES)
            }
            _ => false,
        };
        let some = matches!(pieces.last(), Some(Piece::Prose(text)) if says_some(text));
        if (ends || some)
            && let Some(items) = next_items
        {
            push_items(items, &mut out);
            out.open_for_templates();
            out.open |= some;
        } else if let Some(codes) = next_lines.filter(|_| ends).or_else(|| lines_below_lead(inlines)) {
            codes.iter().for_each(|code| out.push(code));
        } else {
            push_inline(&pieces, &mut out);
        }
        if !out.texts.is_empty() {
            break;
        }
    }
    out
}

/// A lead without the word for the first of several groups of values: "Possible values: one:".
fn without_group(text: &str) -> &str {
    match text.trim_end().trim_end_matches(':').rsplit_once(": ") {
        Some((lead, group)) if group.chars().all(char::is_alphanumeric) => lead,
        _ => text,
    }
}

/// The values that stand for nothing: "If there is none — `0`".
fn of_absence(blocks: &[Block]) -> Vec<String> {
    let mut out = Vec::new();
    for block in blocks {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        let pieces = pieces(inlines);
        let Some((Piece::Prose(condition), codes)) = pieces.split_first() else { continue };
        let condition = condition.trim_end_matches([' ', '—', '–', '-']).to_lowercase();
        if !ABSENCES.iter().any(|(first, last)| condition.starts_with(first) && condition.ends_with(last)) {
            continue;
        }
        out.extend(codes.iter().filter_map(|piece| match piece {
            Piece::Code(code) if code != "null" && is_plain_value(code) => Some(code.clone()),
            _ => None,
        }));
    }
    out
}

/// Whether a text announces some of the values, not all.
fn says_some(text: &str) -> bool {
    let text = text.trim_end().trim_end_matches(':').to_lowercase();
    SOME_VALUES.iter().any(|words| text.ends_with(words))
}

/// Whether a paragraph says that there are more values than were listed.
fn says_of_others(block: &Block) -> bool {
    let is_text = matches!(block.kind, BlockKind::Paragraph(_));
    let text = if is_text { blocks_text(std::slice::from_ref(block)).to_lowercase() } else { String::new() };
    MORE_VALUES.iter().any(|words| text.starts_with(words))
}

/// The codes that lines begin with, each with its meaning behind a dash: a list without bullets.
pub fn lines_of_codes<'i>(lines: impl Iterator<Item = &'i [Inline]>) -> Option<Vec<String>> {
    let code = |line: &[Inline]| match line {
        [Inline::Code(code), Inline::Text(text), ..]
            if is_plain_value(code) && text.trim_start().starts_with(['—', '–', '-']) =>
        {
            Some(code.clone())
        }
        _ => None,
    };
    let codes: Vec<String> = lines.map(code).collect::<Option<_>>()?;
    (codes.len() > 1).then_some(codes)
}

/// Such lines below a line of the same paragraph that announces them. A wide space may stand there for the dash.
fn lines_below_lead(inlines: &[Inline]) -> Option<Vec<String>> {
    let mut lines = lines_of(inlines);
    lines.find(|line| ends_with(&plain(line), VALUES_PHRASES))?;
    let spaced = |line: &[Inline]| match line {
        [Inline::Code(code), Inline::Text(text), ..] if is_plain_value(code) && text.starts_with("  ") => {
            Some(code.clone())
        }
        _ => None,
    };
    lines_of_codes(lines.clone())
        .or_else(|| lines.map(spaced).collect::<Option<Vec<_>>>().filter(|codes| codes.len() > 1))
}

/// The lines of a paragraph.
pub fn lines_of(inlines: &[Inline]) -> impl Iterator<Item = &[Inline]> + Clone {
    inlines.split(|inline| matches!(inline, Inline::Break))
}

/// The values that a description gives to all keys that it lists: "To enable one, use `Y`, to disable it — `N`".
pub fn of_all(blocks: &[Block]) -> Values {
    let mut out = Listed::default();
    for block in blocks {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        let pieces = pieces(inlines);
        if let [Piece::Prose(lead), Piece::Code(on), Piece::Prose(_), Piece::Code(off), ..] =
            pieces.as_slice()
            && SWITCHES.iter().any(|words| lead.to_lowercase().starts_with(words))
        {
            out.push(on);
            out.push(off);
        }
    }
    out.into_values(None)
}

/// The values in the bullet list of a section, below a paragraph that announces them.
pub fn of_section(blocks: &[&Block], type_: Option<&str>) -> Values {
    let mut out = Listed::default();
    for pair in blocks.windows(2) {
        if let [
            Block { kind: BlockKind::Paragraph(inlines), .. },
            Block { kind: BlockKind::List { items, .. }, .. },
        ] = pair
            && ends_with(&plain(inlines), VALUES_PHRASES)
            && out.texts.is_empty()
        {
            push_items(items, &mut out);
        }
    }
    out.into_values(type_)
}

/// The values of the first list in what is said of a key, or else those in its own line.
pub fn below_lead(blocks: &[Block]) -> Values {
    let mut out = Listed::default();
    if let Some((before, items)) = lists(blocks).next() {
        push_items(items, &mut out);
        let lead =
            before.map(|block| blocks_text(std::slice::from_ref(block)).to_lowercase()).unwrap_or_default();
        out.open |= FURTHER.iter().any(|word| lead.contains(word)) || says_some(&lead);
    } else {
        out = unled_key(blocks);
        if out.texts.is_empty() {
            out = announced(blocks, "", None);
        }
    }
    out.into_values(None)
}

/// Whether a type may hold names of fields: one, or a list of them.
fn may_be_names(type_: Option<&str>) -> bool {
    type_.is_some_and(|type_| matches!(type_, "array" | "string[]" | "string"))
}

fn ends_with(text: &str, phrases: &[&str]) -> bool {
    let text = text.trim_end().trim_end_matches([':', '.', '—']).trim_end().to_lowercase();
    phrases.iter().any(|phrase| {
        text.strip_suffix(phrase).is_some_and(|before| {
            let sentence = before.rsplit(". ").next().unwrap_or(before);
            !before.ends_with(char::is_alphanumeric) && !sentence.contains("example")
        })
    })
}

/// The values of a bullet list: the code that each item begins with.
fn push_items(items: &[Item], out: &mut Listed) {
    for item in items {
        let value = assigned(item)
            .or_else(|| leading_code(item))
            .or_else(|| leading_bold(item))
            .or_else(|| leading_word(item));
        match value.or_else(|| value_in_brackets(item)) {
            Some(code) if is_plain_value(&code) => {
                out.push(&code);
                other_spellings(item).iter().for_each(|code| out.push(code));
            }
            _ => out.open = true,
        }
    }
    if out.texts.is_empty() {
        out.open = false;
    }
}

/// The word without markup that an item begins with, in front of what it means.
pub fn leading_word(item: &Item) -> Option<String> {
    let BlockKind::Paragraph(inlines) = &item.blocks.first()?.kind else { return None };
    let Inline::Text(text) = inlines.first()? else { return None };
    let (word, rest) = text.split_once(' ')?;
    let is_word = word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
    // A letter is often followed by what it is short for, in brackets.
    let explained = rest.starts_with(['—', '–', '-']) || word.len() == 1 && rest.starts_with('(');
    (is_word && explained).then(|| word.to_owned())
}

/// The number that an item gives a name for: "`STATE_NEW` = 1".
fn assigned(item: &Item) -> Option<String> {
    let BlockKind::Paragraph(inlines) = &item.blocks.first()?.kind else { return None };
    let [Inline::Code(_), Inline::Text(text), ..] = inlines.as_slice() else { return None };
    let number = text.trim_start().strip_prefix("= ")?.split_whitespace().next()?;
    number.parse::<i64>().ok().map(|number| number.to_string())
}

/// The value at the end of an item that names it in words: "deal (value `2`)".
fn value_in_brackets(item: &Item) -> Option<String> {
    let BlockKind::Paragraph(inlines) = &item.blocks.first()?.kind else { return None };
    match pieces(inlines).as_slice() {
        [Piece::Prose(before), Piece::Code(code), Piece::Prose(after)]
            if before.trim_end().ends_with("(value") && after.starts_with(')') =>
        {
            Some(code.clone())
        }
        _ => None,
    }
}

/// Further spellings of the value that an item begins with: "`1` or `yes` — …".
fn other_spellings(item: &Item) -> Vec<String> {
    let Some(Block { kind: BlockKind::Paragraph(inlines), .. }) = item.blocks.first() else {
        return Vec::new();
    };
    let pieces = pieces(inlines);
    let mut out = Vec::new();
    for pair in pieces.get(1..).unwrap_or_default().chunks(2) {
        match pair {
            [Piece::Prose(between), Piece::Code(code)]
                if matches!(between.trim(), "or" | "," | "/") && is_plain_value(code) =>
            {
                out.push(code.clone());
            }
            _ => break,
        }
    }
    out
}

/// Values that follow the phrase in the same sentence: "Possible values: `Y`, `N`."
fn push_inline(pieces: &[Piece], out: &mut Listed) {
    let mut active = false;
    let mut sole = false;
    let mut explains = false;
    for piece in pieces {
        match piece {
            Piece::Prose(text) if !active => {
                sole = ends_with(text, SOLE_VALUE_PHRASES);
                active = sole || ends_with(text, VALUES_PHRASES);
            }
            Piece::Prose(text) => {
                if is_denied(text) {
                    *out = Listed::default();
                    return;
                }
                // Behind the only value the sentence goes on about it.
                if sole && text.contains(',') && !out.texts.is_empty() {
                    break;
                }
                if text.contains(". ") || text.trim_end().ends_with('.') {
                    break;
                }
                // What stands in brackets explains the value before.
                explains = text.trim_end().ends_with('(');
            }
            Piece::Code(_) if explains => {}
            Piece::Code(code) if active => {
                if is_plain_value(code) {
                    out.push(code);
                } else {
                    out.open = true;
                }
            }
            Piece::Code(_) => {}
        }
    }
    // One value behind words such as "can be" is an example of the form, not a set.
    let alone = pieces.windows(2).any(|pair| match pair {
        [Piece::Prose(text), Piece::Code(code)] if out.texts.first() == Some(&unquote(code)) => {
            ends_with(text, SOLE_VALUE_PHRASES)
                || text.trim_end().ends_with(':') && ends_with(text, VALUES_PHRASES)
        }
        _ => false,
    });
    if out.texts.len() < 2 && !alone {
        *out = Listed::default();
    }
}

/// Whether a text says of the values in front of it that they are none.
fn is_denied(text: &str) -> bool {
    let text = text.trim_start().to_lowercase();
    DENIALS.iter().any(|words| text.starts_with(words))
}
