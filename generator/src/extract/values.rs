//! What the description of a field says of its values: the allowed ones, and whether the field is deprecated.

use super::keys::is_template;
use super::pieces::{Piece, is_plain_value, leading_bold, leading_code, lists, pieces, sole_code, unquote};
use super::sample::template_stem;
use super::table::{Columns, blocks_text};
use super::types::{is_json, members, split_lists};
use super::vocabulary::Column;
use super::vocabulary::cells::{
    DEPRECATED_MARKS, DEPRECATED_OTHERS, DEPRECATED_SUBJECTS, DEPRECATED_WORDS, FIELDS_PHRASES, FLAGS,
    MORE_VALUES, NO_LABELS, NO_VALUES, OTHERS, SOLE_VALUE_PHRASES, VALUES_PHRASES,
};
use crate::docs::{Block, BlockKind, Inline, Item, Table};
use crate::spec::Literal;

/// The documented values of a field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values {
    /// The values in the page's order.
    pub values: Vec<Literal>,
    /// There may be others.
    pub open: bool,
}

/// The values that a description allows for a field of a type.
pub fn values(blocks: &[Block], type_: Option<&str>) -> Values {
    let mut out = Listed::default();
    for (index, block) in blocks.iter().enumerate() {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        let pieces = pieces(inlines);
        let next_items = blocks.get(index + 1).and_then(|block| match &block.kind {
            BlockKind::List { items, .. } => Some(items.as_slice()),
            _ => None,
        });
        let ends = match pieces.last() {
            Some(Piece::Prose(text)) => {
                ends_with(text, VALUES_PHRASES) || may_be_names(type_) && ends_with(text, FIELDS_PHRASES)
            }
            _ => false,
        };
        if ends && let Some(items) = next_items {
            push_items(items, &mut out);
            out.open_for_templates();
        } else if ends && let Some(codes) = blocks.get(index + 1).and_then(lines_of_codes) {
            codes.iter().for_each(|code| out.push(code));
        } else {
            push_inline(&pieces, &mut out);
        }
        if !out.texts.is_empty() {
            break;
        }
    }
    let literal = type_.is_some_and(|t| matches!(t, "string" | "char" | "integer" | "enum"));
    for unphrased in [unannounced, labelled, bracketed] {
        if literal && out.texts.is_empty() {
            unphrased(blocks, &mut out);
        }
    }
    out.open |= blocks.iter().any(says_of_others);
    out.into_values(type_)
}

/// Whether a paragraph says that there are more values than were listed.
fn says_of_others(block: &Block) -> bool {
    let is_text = matches!(block.kind, BlockKind::Paragraph(_));
    let text = if is_text { blocks_text(std::slice::from_ref(block)).to_lowercase() } else { String::new() };
    MORE_VALUES.iter().any(|words| text.starts_with(words))
}

/// The codes that the lines of a paragraph begin with, each with its meaning behind a dash: a list without bullets.
fn lines_of_codes(block: &Block) -> Option<Vec<String>> {
    let BlockKind::Paragraph(inlines) = &block.kind else { return None };
    let code = |line: &[Inline]| match line {
        [Inline::Code(code), Inline::Text(text), ..]
            if is_plain_value(code) && text.trim_start().starts_with(['—', '–', '-']) =>
        {
            Some(code.clone())
        }
        _ => None,
    };
    let lines = inlines.split(|inline| matches!(inline, Inline::Break));
    let codes: Vec<String> = lines.map(code).collect::<Option<_>>()?;
    (codes.len() > 1).then_some(codes)
}

/// A pair of flags in brackets: "(`Y` or `N`)".
fn bracketed(blocks: &[Block], out: &mut Listed) {
    for block in blocks {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        for part in pieces(inlines).windows(5) {
            let [
                Piece::Prose(before),
                Piece::Code(a),
                Piece::Prose(between),
                Piece::Code(b),
                Piece::Prose(after),
            ] = part
            else {
                continue;
            };
            let enclosed = before.trim_end().ends_with('(') && after.trim_start().starts_with(')');
            let flags = FLAGS.iter().any(|pair| pair.contains(&a.as_str()) && pair.contains(&b.as_str()));
            if enclosed && flags && matches!(between.trim(), "/" | "," | "or") {
                out.push(a);
                out.push(b);
                return;
            }
        }
    }
}

/// The values of a list that stands right here.
pub fn below_lead(blocks: &[Block]) -> Values {
    let mut out = Listed::default();
    if let Some(Block { kind: BlockKind::List { items, .. }, .. }) = blocks.first() {
        push_items(items, &mut out);
    }
    out.into_values(None)
}

/// A list of literals, each with its meaning, below a lead that says of no other use of the list.
fn unannounced(blocks: &[Block], out: &mut Listed) {
    for (before, items) in lists(blocks) {
        let lead =
            before.map(|block| blocks_text(std::slice::from_ref(block)).to_lowercase()).unwrap_or_default();
        let lead = lead.rsplit(". ").next().unwrap_or(&lead);
        let codes: Option<Vec<String>> = items.iter().map(explained_code).collect();
        let Some(codes) = codes else { continue };
        let flags = FLAGS.iter().any(|pair| {
            codes.len() == pair.len() && pair.iter().all(|flag| codes.iter().any(|code| code == flag))
        });
        if codes.len() < 2 || !flags && has_word(lead, NO_VALUES) || codes.iter().any(|c| is_template(c)) {
            continue;
        }
        codes.iter().for_each(|code| out.push(code));
        return;
    }
}

/// Literals in a row behind a label that a description begins with: "Role: `owner`, `member` or `guest`."
fn labelled(blocks: &[Block], out: &mut Listed) {
    let Some(Block { kind: BlockKind::Paragraph(inlines), .. }) = blocks.first() else { return };
    let pieces = pieces(inlines);
    let Some((Piece::Prose(label), rest)) = pieces.split_first() else { return };
    let label = label.trim_end().to_lowercase();
    let is_label = label.strip_suffix(':').is_some_and(|label| !label.contains([':', '.', ';']));
    if !is_label || has_word(&label, NO_VALUES) || has_word(&label, NO_LABELS) {
        return;
    }
    let mut found = Listed::default();
    let mut between = true;
    for piece in rest {
        match piece {
            Piece::Code(code) if between && is_plain_value(code) && !code.contains(' ') => {
                found.push(code);
                between = false;
            }
            Piece::Prose(text) if !between => {
                let text = text.to_lowercase();
                let (here, next) =
                    text.split_once('.').map_or((text.as_str(), false), |(here, _)| (here, true));
                found.open |= OTHERS.iter().any(|words| here.contains(words));
                if next || found.open {
                    break;
                }
                if !matches!(here.trim(), "," | "or" | "and" | ", or" | ", and" | "/" | "|") {
                    return;
                }
                between = true;
            }
            _ => return,
        }
    }
    if found.texts.len() > 1 {
        *out = found;
    }
}

/// Whether some word of a text begins with one of some words.
fn has_word(text: &str, words: &[&str]) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| words.iter().any(|known| word.starts_with(known)))
}

/// The literal that an item begins with, if what it means follows. In bold only numbers are surely literals.
fn explained_code(item: &Item) -> Option<String> {
    let number = leading_bold(item).filter(|word| word.parse::<i64>().is_ok());
    number.or_else(|| {
        let BlockKind::Paragraph(inlines) = &item.blocks.first()?.kind else { return None };
        let pieces = pieces(inlines);
        let mut pieces = pieces.iter();
        let Piece::Code(code) = pieces.next()? else { return None };
        let plain = is_plain_value(code) && !code.contains([' ', '[', '(', ':']) && !code.contains("XXX");
        let dash = match pieces.next() {
            None => true,
            Some(Piece::Prose(text)) => text.trim_start().starts_with(['—', '-', '–', ':']),
            Some(Piece::Code(_)) => false,
        };
        (plain && dash).then(|| code.clone())
    })
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
        match leading_code(item).or_else(|| leading_bold(item)).or_else(|| leading_flag(item)) {
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

/// The flag that an item begins with, in front of what it means.
fn leading_flag(item: &Item) -> Option<String> {
    let text = blocks_text(&item.blocks);
    let (word, rest) = text.split_once(' ')?;
    (matches!(word, "true" | "false") && rest.starts_with(['—', '–', '-'])).then(|| word.to_owned())
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
    for piece in pieces {
        match piece {
            Piece::Prose(text) if !active => {
                active = ends_with(text, VALUES_PHRASES) || ends_with(text, SOLE_VALUE_PHRASES);
            }
            Piece::Prose(text) => {
                if text.contains(". ") || text.trim_end().ends_with('.') {
                    break;
                }
            }
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
        [Piece::Prose(text), Piece::Code(code)] if out.texts.first() == Some(code) => {
            ends_with(text, SOLE_VALUE_PHRASES)
                || text.trim_end().ends_with(':') && ends_with(text, VALUES_PHRASES)
        }
        _ => false,
    });
    if out.texts.len() < 2 && !alone {
        *out = Listed::default();
    }
}

/// The values as the page writes them.
#[derive(Default)]
struct Listed {
    texts: Vec<String>,
    open: bool,
}

impl Listed {
    fn push(&mut self, code: &str) {
        // Pages write the separator of a namespace as a string of PHP does.
        let text = unquote(code).replace("\\\\", "\\");
        // Some write all values as one piece of code.
        for text in text.split('|').map(str::to_owned) {
            if !self.texts.contains(&text) {
                self.texts.push(text);
            }
        }
    }

    /// `PROPERTY_PropertyId` among names in capitals stands for many.
    fn open_for_templates(&mut self) {
        let listed = self.texts.len();
        self.texts.retain(|text| template_stem(text).is_none());
        self.open |= self.texts.len() < listed;
    }

    /// What is a value of the type.
    fn into_values(self, type_: Option<&str>) -> Values {
        let Self { mut texts, mut open } = self;
        let listed = texts.len();
        // `null` is the absence of a value, and the name of a type beside it says what there is otherwise.
        texts.retain(|text| text != "null");
        let nullable = texts.len() < listed;
        if nullable && (texts.len() < 2 || texts.iter().all(|text| is_json(text))) {
            return Values::default();
        }
        let values: Vec<Literal> = texts.iter().filter_map(|text| literal(text, type_)).collect();
        if values.is_empty() && texts.len() > 1 {
            // Many words under a type of numbers: the type is the mistake.
            return Values { values: texts.into_iter().map(Literal::Text).collect(), open };
        }
        if values.len() < texts.len() {
            // "`id` of the group" stands for any number: what is left tells little of the values.
            open = true;
            if values.len() < 2 {
                return Values::default();
            }
        }
        Values { open: open && !values.is_empty(), values }
    }
}

/// A value in the form of the field's type. `None` if it cannot be one.
fn literal(text: &str, type_: Option<&str>) -> Option<Literal> {
    let Some(type_) = type_ else { return Some(Literal::Text(text.to_owned())) };
    members(type_).find_map(|member| match split_lists(member).0 {
        "integer" | "timestamp" => text.parse().ok().map(Literal::Integer),
        "double" => text.parse::<f64>().ok().map(|_| Literal::Text(text.to_owned())),
        "boolean" if text == "true" || text == "false" => Some(Literal::Boolean(text == "true")),
        "boolean" => Some(text.parse().map_or_else(|_| Literal::Text(text.to_owned()), Literal::Integer)),
        "null" => None,
        _ => Some(Literal::Text(text.to_owned())),
    })
}

/// Whether a description calls the field deprecated: at the beginning of a sentence or in brackets at its end.
pub fn deprecated(blocks: &[Block]) -> bool {
    let said = |text: &str| {
        let sentence = text.trim_start();
        DEPRECATED_SUBJECTS.iter().any(|subject| {
            let Some(rest) = sentence.strip_prefix(subject) else { return false };
            DEPRECATED_WORDS.iter().any(|word| {
                rest.strip_prefix(word).is_some_and(|rest| {
                    let other = DEPRECATED_OTHERS.iter().any(|other| rest.trim_start().starts_with(other));
                    !rest.starts_with(char::is_alphanumeric) && !other
                })
            })
        })
    };
    let mut paragraphs = blocks.iter().filter(|block| matches!(block.kind, BlockKind::Paragraph(_)));
    paragraphs.any(|block| {
        let text = blocks_text(std::slice::from_ref(block)).to_lowercase();
        let marked = text.trim_end_matches('.');
        text.split(". ").any(said) || DEPRECATED_MARKS.iter().any(|mark| marked.ends_with(mark))
    })
}

/// The values of a table whose first column holds nothing else, each with its meaning behind it.
pub fn of_table(table: &Table, type_: Option<&str>) -> Option<Vec<Literal>> {
    let columns = Columns::of(table);
    let of_values = matches!(columns.roles.first(), Some(Column::Value | Column::Code | Column::Other));
    if !columns.header || !of_values || columns.rows.len() < 2 {
        return None;
    }
    let mut out = Listed::default();
    for row in columns.rows {
        let code = row.cells.first().and_then(sole_code).filter(|code| is_plain_value(code))?;
        out.push(&code);
    }
    let found = out.into_values(type_);
    (found.values.len() > 1).then_some(found.values)
}
