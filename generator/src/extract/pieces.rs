//! What descriptions are made of: prose and code in turn, lists with their leads, literal values.

use super::outline::walk;
use crate::docs::{Block, BlockKind, Cell, Inline, Item, plain};

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

/// Whether a text has a word as code.
pub fn has_code(blocks: &[Block], word: &str) -> bool {
    let mut found = false;
    walk(blocks, &mut |block| {
        let BlockKind::Paragraph(inlines) = &block.kind else { return };
        found |= pieces(inlines).iter().any(|piece| matches!(piece, Piece::Code(code) if code == word));
    });
    found
}

/// Text without trimming, so that the spaces between pieces stay.
fn plain_keep(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) | Inline::Html(text) | Inline::Image(text) => text.clone(),
        other => plain(std::slice::from_ref(other)),
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

/// The one bold word that a list item begins with, in front of what it means.
pub fn leading_bold(item: &Item) -> Option<String> {
    let BlockKind::Paragraph(inlines) = &item.blocks.first()?.kind else { return None };
    let (Inline::Strong(word), rest) = inlines.split_first()? else { return None };
    let explained = match rest.first() {
        None => true,
        Some(Inline::Text(text)) => text.trim_start().starts_with(['—', '–', '-', ':']),
        Some(_) => false,
    };
    let word = plain(word);
    (explained && !word.contains(char::is_whitespace)).then_some(word)
}

/// Whether code is one literal value and not a pattern, an expression or an assignment.
pub fn is_plain_value(code: &str) -> bool {
    let code = code.trim();
    let empty = matches!(code, "\"\"" | "''");
    (empty || code.contains(char::is_alphanumeric))
        && code.chars().count() <= 80
        && !code.contains(['<', '>', '{', '}', '…', '\n'])
        && !is_place(code)
        && !code.contains("..")
        && !code.contains(" = ")
        && !code.contains("=>")
}

/// Whether code is a place in an object: `result[KEY]`.
fn is_place(code: &str) -> bool {
    let name = |c: char| c.is_alphanumeric() || c == '_';
    code.split_once('[').is_some_and(|(head, rest)| head.ends_with(name) && rest.ends_with(']'))
}

/// A value without the quotes around it, be they those of typographers.
pub fn unquote(code: &str) -> String {
    let code = code.trim();
    for (open, close) in [('\'', '\''), ('"', '"'), ('‘', '’'), ('“', '”')] {
        if let Some(inner) = code.strip_prefix(open).and_then(|rest| rest.strip_suffix(close))
            && !inner.contains([open, close])
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

/// The code that a cell consists of.
pub fn sole_code(cell: &Cell) -> Option<String> {
    let [Block { kind: BlockKind::Paragraph(inlines), .. }] = cell.blocks.as_slice() else { return None };
    match inlines.as_slice() {
        [Inline::Code(code)] => Some(unquote(code)),
        _ => None,
    }
}
