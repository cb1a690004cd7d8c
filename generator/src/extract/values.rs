//! What the description of a field says of its values: the allowed ones, and whether the field is deprecated.

use super::keys::is_template;
use super::table::blocks_text;
use super::types::{members, split_lists};
use super::vocabulary::{DEPRECATED_WORDS, NO_VALUES, VALUES_PHRASES};
use crate::docs::{Block, BlockKind, Cell, Inline, Item, plain};
use crate::spec::Literal;

/// The documented values of a field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values {
    /// The values in the page's order.
    pub values: Vec<Literal>,
    /// There may be others.
    pub open: bool,
}

/// A piece of a sentence: prose or code.
pub enum Piece {
    /// Words.
    Prose(String),
    /// A code span.
    Code(String),
}

/// A paragraph as prose and code in turn.
pub fn pieces(inlines: &[Inline]) -> Vec<Piece> {
    let mut out = Vec::new();
    push_pieces(inlines, &mut out);
    out
}

fn push_pieces(inlines: &[Inline], out: &mut Vec<Piece>) {
    for inline in inlines {
        match inline {
            Inline::Code(code) => out.push(Piece::Code(code.clone())),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                push_pieces(inner, out)
            }
            other => {
                let text = match other {
                    Inline::Break => " ".to_owned(),
                    other => plain_keep(other),
                };
                match out.last_mut() {
                    Some(Piece::Prose(last)) => last.push_str(&text),
                    _ => out.push(Piece::Prose(text)),
                }
            }
        }
    }
}

/// Text without trimming, so that the spaces between pieces stay.
fn plain_keep(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) | Inline::Html(text) | Inline::Image(text) => text.clone(),
        other => plain(std::slice::from_ref(other)),
    }
}

/// The values that a description allows for a field of a type.
pub fn values(blocks: &[Block], type_: Option<&str>) -> Values {
    let mut out = Values::default();
    for (index, block) in blocks.iter().enumerate() {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        let pieces = pieces(inlines);
        let next_items = blocks.get(index + 1).and_then(|block| match &block.kind {
            BlockKind::List { items, .. } => Some(items.as_slice()),
            _ => None,
        });
        let ends = match pieces.last() {
            Some(Piece::Prose(text)) => ends_with_values_phrase(text),
            _ => false,
        };
        if ends && let Some(items) = next_items {
            push_items(items, type_, &mut out);
        } else {
            push_inline(&pieces, type_, &mut out);
        }
        if !out.values.is_empty() {
            break;
        }
    }
    if out.values.is_empty() && type_.is_some_and(|t| matches!(t, "string" | "char" | "integer")) {
        unannounced(blocks, type_, &mut out);
    }
    out
}

/// A list of literals, each with its meaning, below a lead that says of no other use of the list.
fn unannounced(blocks: &[Block], type_: Option<&str>, out: &mut Values) {
    for (before, items) in lists(blocks) {
        let lead =
            before.map(|block| blocks_text(std::slice::from_ref(block)).to_lowercase()).unwrap_or_default();
        let lead = lead.rsplit(". ").next().unwrap_or(&lead);
        let explained = |item: &Item| {
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
        };
        let codes: Option<Vec<String>> = items.iter().map(explained).collect();
        let Some(codes) = codes else { continue };
        if codes.len() < 2
            || NO_VALUES.iter().any(|word| lead.contains(word))
            || codes.iter().any(|c| is_template(c))
        {
            continue;
        }
        codes.iter().for_each(|code| push_value(code, type_, out));
        return;
    }
}

fn ends_with_values_phrase(text: &str) -> bool {
    let text = text.trim_end().trim_end_matches([':', '.', '—']).trim_end().to_lowercase();
    VALUES_PHRASES.iter().any(|phrase| {
        text.strip_suffix(phrase).is_some_and(|before| !before.ends_with(char::is_alphanumeric))
    })
}

/// The values of a bullet list: the code that each item begins with.
fn push_items(items: &[Item], type_: Option<&str>, out: &mut Values) {
    for item in items {
        match leading_code(item) {
            Some(code) if is_plain_value(&code) => push_value(&code, type_, out),
            _ => out.open = true,
        }
    }
    if out.values.is_empty() {
        out.open = false;
    }
}

/// The code that a list item begins with.
pub fn leading_code(item: &Item) -> Option<String> {
    let BlockKind::Paragraph(inlines) = &item.blocks.first()?.kind else { return None };
    pieces(inlines).into_iter().find_map(|piece| match piece {
        Piece::Prose(text) if text.trim().is_empty() => None,
        Piece::Prose(_) => Some(None),
        Piece::Code(code) => Some(Some(code)),
    })?
}

/// Values that follow the phrase in the same sentence: "Possible values: `Y`, `N`."
fn push_inline(pieces: &[Piece], type_: Option<&str>, out: &mut Values) {
    let mut active = false;
    for piece in pieces {
        match piece {
            Piece::Prose(text) if !active => active = ends_with_values_phrase(text),
            Piece::Prose(text) => {
                if text.contains(". ") || text.trim_end().ends_with('.') {
                    break;
                }
            }
            Piece::Code(code) if active => {
                if is_plain_value(code) {
                    push_value(code, type_, out);
                } else {
                    out.open = true;
                }
            }
            Piece::Code(_) => {}
        }
    }
    // One value behind a phrase in the plural is an example of the form, not a set.
    if out.values.len() < 2 {
        *out = Values::default();
    }
}

fn push_value(code: &str, type_: Option<&str>, out: &mut Values) {
    let value = literal(&unquote(code), type_);
    if !out.values.contains(&value) {
        out.values.push(value);
    }
}

/// A value in the form of the field's type.
pub fn literal(text: &str, type_: Option<&str>) -> Literal {
    let base = type_.map(|t| split_lists(members(t).next().unwrap_or(t)).0);
    match base {
        Some("integer" | "timestamp") => {
            text.parse().map_or_else(|_| Literal::Text(text.to_owned()), Literal::Integer)
        }
        Some("boolean") if text == "true" || text == "false" => Literal::Boolean(text == "true"),
        Some("boolean") => text.parse().map_or_else(|_| Literal::Text(text.to_owned()), Literal::Integer),
        _ => Literal::Text(text.to_owned()),
    }
}

/// Whether code is one literal value and not a pattern, an expression or an assignment.
pub fn is_plain_value(code: &str) -> bool {
    let code = code.trim();
    code.contains(char::is_alphanumeric)
        && code.chars().count() <= 80
        && !code.contains(['<', '>', '{', '}', '…', '\n'])
        && !code.contains("...")
        && !code.contains(" = ")
        && !code.contains("=>")
}

/// A value without the quotes around it.
pub fn unquote(code: &str) -> String {
    let code = code.trim();
    for quote in ['\'', '"'] {
        if let Some(inner) = code.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote))
            && !inner.contains(quote)
        {
            return inner.to_owned();
        }
    }
    code.to_owned()
}

/// The lists of a description with the block in front of each.
pub fn lists(blocks: &[Block]) -> impl Iterator<Item = (Option<&Block>, &[Item])> {
    blocks.iter().enumerate().filter_map(|(index, block)| match &block.kind {
        BlockKind::List { items, .. } => {
            Some((index.checked_sub(1).and_then(|before| blocks.get(before)), items.as_slice()))
        }
        _ => None,
    })
}

/// Whether a description begins by calling the field deprecated.
pub fn deprecated(blocks: &[Block]) -> bool {
    let text = blocks_text(blocks.get(..1).unwrap_or_default()).to_lowercase();
    DEPRECATED_WORDS
        .iter()
        .any(|word| text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
}

/// The code that a cell consists of.
pub fn sole_code(cell: &Cell) -> Option<String> {
    let [Block { kind: BlockKind::Paragraph(inlines), .. }] = cell.blocks.as_slice() else { return None };
    match inlines.as_slice() {
        [Inline::Code(code)] => Some(unquote(code)),
        _ => None,
    }
}
