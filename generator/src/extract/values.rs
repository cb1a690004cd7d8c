//! What the description of a field says of its values: the default, the allowed ones, the keys of an object.

use super::table::blocks_text;
use super::types::{members, split_lists};
use super::vocabulary::{
    DEFAULT_FILLERS, DEFAULT_PHRASES, DEPRECATED_WORDS, SORT_DIRECTIONS, TEMPLATE_STEMS, VALUES_PHRASES,
};
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
enum Piece {
    Prose(String),
    Code(String),
}

fn pieces(inlines: &[Inline]) -> Vec<Piece> {
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

/// The default value that a description names: a code span right behind one of the known phrases.
pub fn default(blocks: &[Block]) -> Option<String> {
    for block in blocks {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        let pieces = pieces(inlines);
        for pair in pieces.windows(2) {
            if let [Piece::Prose(before), Piece::Code(code)] = pair
                && ends_with_default_phrase(before)
            {
                return Some(unquote(code));
            }
        }
    }
    default_item(blocks)
}

/// A list item that says of its value that it is the default.
fn default_item(blocks: &[Block]) -> Option<String> {
    lists(blocks).flat_map(|(_, items)| items).find_map(|item| {
        let code = leading_code(item)?;
        let text = blocks_text(&item.blocks).to_lowercase();
        let says = ["(default)", "(by default)", "(default value)", "— default", "- default"];
        (says.iter().any(|words| text.ends_with(words)) && is_plain_value(&code)).then(|| unquote(&code))
    })
}

fn ends_with_default_phrase(text: &str) -> bool {
    let text = text.trim_end().to_lowercase();
    DEFAULT_FILLERS.iter().any(|filler| {
        let Some(rest) = text.strip_suffix(filler) else { return false };
        let rest = rest.trim_end();
        DEFAULT_PHRASES.iter().any(|phrase| {
            rest.strip_suffix(phrase).is_some_and(|before| {
                // "used by default", "not by default" speak of something else.
                !before.ends_with(char::is_alphanumeric)
                    && !before.trim_end().ends_with("used")
                    && !before.trim_end().ends_with("not")
            })
        })
    })
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
    out
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
fn leading_code(item: &Item) -> Option<String> {
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
fn is_plain_value(code: &str) -> bool {
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

/// The keys of an object that a description lists as bullets: the name, and the type where the item gives one.
pub fn keys(blocks: &[Block]) -> Vec<(String, Option<String>, &[Block])> {
    for (before, items) in lists(blocks) {
        if before.is_some_and(ends_with_values_phrase_block) {
            continue;
        }
        let mut out = Vec::new();
        for item in items {
            let Some(code) = leading_code(item) else { break };
            if !is_key(&code) {
                break;
            }
            out.push((code, None, item.blocks.as_slice()));
        }
        let words = |name: &str| is_template(name) || SORT_DIRECTIONS.contains(&name.to_lowercase().as_str());
        if out.len() == items.len() && !out.iter().any(|(name, ..)| words(name)) {
            return out;
        }
    }
    Vec::new()
}

fn ends_with_values_phrase_block(block: &Block) -> bool {
    match &block.kind {
        BlockKind::Paragraph(inlines) => ends_with_values_phrase(&plain(inlines)),
        _ => false,
    }
}

/// The lists of a description with the block in front of each.
fn lists(blocks: &[Block]) -> impl Iterator<Item = (Option<&Block>, &[Item])> {
    blocks.iter().enumerate().filter_map(|(index, block)| match &block.kind {
        BlockKind::List { items, .. } => {
            Some((index.checked_sub(1).and_then(|before| blocks.get(before)), items.as_slice()))
        }
        _ => None,
    })
}

/// Whether code can be the key of an object.
fn is_key(code: &str) -> bool {
    code.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && code.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

/// `field_1`, `value_n`: names that stand for any field.
fn is_template(name: &str) -> bool {
    TEMPLATE_STEMS.iter().any(|stem| {
        name.strip_prefix(stem)
            .is_some_and(|rest| rest.is_empty() || rest == "n" || rest.parse::<u32>().is_ok())
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
