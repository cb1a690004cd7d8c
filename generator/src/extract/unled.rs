//! Values in a description that no phrase announces.

use super::keys::is_template;
use super::pieces::{Piece, is_plain_value, leading_bold, lists, pieces};
use super::table::blocks_text;
use super::values::{Listed, leading_word};
use super::vocabulary::cells::{FLAGS, NO_LABELS, NO_NUMBERS, NO_VALUES, OTHER_ITEMS, OTHERS};
use crate::docs::{Block, BlockKind, Item};

/// The values that a description of a literal lists without saying that they are values.
pub fn unled(blocks: &[Block]) -> Listed {
    let mut out = Listed::default();
    for read in [listed, labelled, flags, bracketed] {
        if out.texts.is_empty() {
            read(blocks, &mut out);
        }
    }
    out
}

/// A list of literals, each with its meaning, below a lead that says of no other use of the list.
fn listed(blocks: &[Block], out: &mut Listed) {
    for (before, items) in lists(blocks) {
        let lead =
            before.map(|block| blocks_text(std::slice::from_ref(block)).to_lowercase()).unwrap_or_default();
        let lead = lead.rsplit(". ").next().unwrap_or(&lead);
        let (items, open) = match items.split_last() {
            Some((last, rest)) if speaks_of_others(last) => (rest, true),
            _ => (items, false),
        };
        let codes: Option<Vec<String>> = items.iter().map(explained_code).collect();
        let Some(codes) = codes else { continue };
        if codes.len() < 2
            || !are_flags(&codes) && has_word(lead, if are_numbers(&codes) { NO_NUMBERS } else { NO_VALUES })
            || codes.iter().any(|c| is_template(c))
        {
            continue;
        }
        codes.iter().for_each(|code| out.push(code));
        out.open = open;
        return;
    }
}

/// Whether an item speaks of what the items before it leave out.
fn speaks_of_others(item: &Item) -> bool {
    let text = blocks_text(&item.blocks).to_lowercase();
    OTHER_ITEMS.iter().any(|words| text.starts_with(words))
}

fn are_flags(codes: &[String]) -> bool {
    FLAGS.iter().any(|pair| {
        codes.len() == pair.len() && pair.iter().all(|flag| codes.iter().any(|code| code == flag))
    })
}

fn are_numbers(codes: &[String]) -> bool {
    codes.iter().all(|code| code.parse::<i64>().is_ok())
}

/// Literals in a row behind a label that a description begins with: "Role: `owner`, `member` or `guest`."
fn labelled(blocks: &[Block], out: &mut Listed) {
    let Some(Block { kind: BlockKind::Paragraph(inlines), .. }) = blocks.first() else { return };
    let pieces = pieces(inlines);
    let is_end = |piece: &Piece| matches!(piece, Piece::Prose(text) if text.trim_end().ends_with(':'));
    let Some(end) = pieces.iter().position(is_end) else { return };
    let (label, rest) = pieces.split_at(end.saturating_add(1));
    let label: String = label
        .iter()
        .map(|piece| match piece {
            Piece::Prose(text) => text.to_lowercase(),
            Piece::Code(_) => String::new(),
        })
        .collect();
    let is_label = label.trim_end().strip_suffix(':').is_some_and(|label| !label.contains([':', '.', ';']));
    if !is_label || has_word(&label, NO_VALUES) || has_word(&label, NO_LABELS) {
        return;
    }
    let mut found = Listed::default();
    let mut between = true;
    for (at, piece) in rest.iter().enumerate() {
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
                let last = at.saturating_add(1) == rest.len() && here.trim_start().starts_with(['—', '–']);
                if next || last || found.open {
                    break;
                }
                if !is_separator(here) {
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

/// Whether a text is what stands between two values, the meaning of the first included.
fn is_separator(text: &str) -> bool {
    let text = text.trim();
    match text.strip_prefix(['—', '–']) {
        Some(meaning) => text.ends_with([',', ';']) && !meaning.contains(['.', ':', '(']),
        None => matches!(text, "," | ";" | "or" | "and" | ", or" | ", and" | "/" | "|"),
    }
}

/// A pair of flags in brackets or behind a colon: "(`Y` or `N`)".
fn flags(blocks: &[Block], out: &mut Listed) {
    for block in blocks {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        let pieces = pieces(inlines);
        for (at, part) in pieces.windows(4).enumerate() {
            let [Piece::Prose(before), Piece::Code(a), Piece::Prose(between), Piece::Code(b)] = part else {
                continue;
            };
            let after = match pieces.get(at.saturating_add(4)) {
                Some(Piece::Prose(after)) => after.trim_start(),
                _ => "",
            };
            let enclosed = match before.trim_end().chars().next_back() {
                Some('(') => after.starts_with(')'),
                Some(':') => after.is_empty() || after.starts_with(['.', '—', '–', ',', ';']),
                _ => false,
            };
            if enclosed && are_flags(&[a.clone(), b.clone()]) && is_separator(between) {
                out.push(a);
                out.push(b);
                return;
            }
        }
    }
}

/// Three literals and more that fill brackets: "(`S`, `N`, `F`)". Two may be the parts of something.
fn bracketed(blocks: &[Block], out: &mut Listed) {
    for block in blocks {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        let mut found: Option<Listed> = None;
        for piece in pieces(inlines) {
            found = match (piece, found) {
                (Piece::Prose(text), Some(listed))
                    if text.trim_start().starts_with(')') && listed.texts.len() > 2 =>
                {
                    *out = listed;
                    return;
                }
                (Piece::Prose(text), Some(listed)) if is_separator(&text) => Some(listed),
                (Piece::Prose(text), _) => text.trim_end().ends_with('(').then(Listed::default),
                (Piece::Code(code), Some(mut listed)) if is_plain_value(&code) && !code.contains(' ') => {
                    listed.push(&code);
                    Some(listed)
                }
                (Piece::Code(_), _) => None,
            };
        }
    }
}

/// Whether some word of a text begins with one of some words.
fn has_word(text: &str, words: &[&str]) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| words.iter().any(|known| word.starts_with(known)))
}

/// The literal that an item begins with, if what it means follows. In bold only numbers are surely literals.
fn explained_code(item: &Item) -> Option<String> {
    let number = leading_bold(item).filter(|word| word.parse::<i64>().is_ok());
    let word = || leading_word(item).filter(|word| !word.starts_with(char::is_uppercase));
    number.or_else(word).or_else(|| {
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
