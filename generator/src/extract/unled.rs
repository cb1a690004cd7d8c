//! Values in a description that no phrase announces.

use serde_json::Value;

use super::keys::is_template;
use super::listed::Listed;
use super::pieces::{Piece, is_plain_value, leading_bold, lists, pieces};
use super::sample::Sample;
use super::table::blocks_text;
use super::values::{leading_word, lines_of, lines_of_codes};
use super::vocabulary::cells::WHERE;
use super::vocabulary::values::{
    FLAGS, NO_LABELS, NO_NUMBERS, NO_VALUES, OTHER_ITEMS, OTHERS, VALUES_PHRASES,
};
use crate::docs::{Block, BlockKind, Inline, Item, plain};

/// The values that a description of a literal lists without saying that they are values.
pub fn unled(blocks: &[Block]) -> Listed {
    let mut out = Listed::default();
    for read in [listed, labelled, flags, bracketed, for_each, in_line] {
        if out.texts.is_empty() {
            read(blocks, &mut out);
        }
    }
    out
}

/// The values that an item of a list names behind the key that it is about.
pub fn unled_key(blocks: &[Block]) -> Listed {
    let mut out = Listed::default();
    for read in [flags, named_alike, labelled_key] {
        if out.texts.is_empty() {
            read(blocks, &mut out);
        }
    }
    out
}

/// The letters that a description of a flag shows.
pub fn unled_letters(blocks: &[Block]) -> Listed {
    let mut out = Listed::default();
    flags(blocks, &mut out);
    if out.texts.is_empty() {
        listed(blocks, &mut out);
    }
    if out.texts.iter().any(|text| !text.chars().all(char::is_uppercase)) { Listed::default() } else { out }
}

/// The values of the items of a list that a description lists. They might be the keys of the items as well, if they are
/// not in capitals and no example shows what the items are.
pub fn unled_items(blocks: &[Block], samples: &[&Value]) -> Listed {
    let mut out = Listed::default();
    listed(blocks, &mut out);
    if out.texts.is_empty() {
        in_line(blocks, &mut out);
    }
    let items: Vec<&Value> = samples.iter().filter_map(|sample| sample.as_array()).flatten().collect();
    let are_literals = !items.is_empty() && items.iter().all(|item| item.is_string() || item.is_number());
    let are_keys = out.texts.iter().any(|text| Sample(samples).has(text));
    let in_capitals = out.texts.iter().all(|text| !text.contains(|c: char| c.is_ascii_lowercase()));
    if are_literals || items.is_empty() && in_capitals && !are_keys { out } else { Listed::default() }
}

/// Lists of literals, each with its meaning, below leads that say of no other use of them. Lines of a paragraph without
/// bullets are such a list, too.
fn listed(blocks: &[Block], out: &mut Listed) {
    for (before, items) in lists(blocks) {
        let lead =
            before.map(|block| blocks_text(std::slice::from_ref(block)).to_lowercase()).unwrap_or_default();
        let (items, open) = match items.split_last() {
            Some((last, rest)) if speaks_of_others(last) => (rest, true),
            _ => (items, false),
        };
        let codes: Option<Vec<String>> = items.iter().map(explained_code).collect();
        out.open |= codes.is_some_and(|codes| push_listed(&lead, &codes, out)) && open;
    }
    for (at, block) in blocks.iter().enumerate() {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        let lines: Vec<&[Inline]> = lines_of(inlines).collect();
        let Some(first) = lines.iter().position(|line| matches!(line.first(), Some(Inline::Code(_)))) else {
            continue;
        };
        let (lead, lines) = lines.split_at(first);
        let lead = match lead {
            [] => at
                .checked_sub(1)
                .and_then(|before| blocks.get(before))
                .map(std::slice::from_ref)
                .map(blocks_text),
            lead => lead.last().map(|line| plain(line)),
        };
        if let Some(codes) = lines_of_codes(lines.iter().copied()) {
            push_listed(&lead.unwrap_or_default().to_lowercase(), &codes, out);
        }
    }
}

/// Adds the literals of a list if its lead does not say that they are something else than values.
fn push_listed(lead: &str, codes: &[String], out: &mut Listed) -> bool {
    let lead = lead.rsplit(". ").next().unwrap_or(lead);
    // One value alone goes on with the lists before it.
    let few = codes.len() < 2 && out.texts.is_empty();
    let others = if are_numbers(codes) { NO_NUMBERS } else { NO_VALUES };
    if few || !are_flags(codes) && has_word(lead, others) || codes.iter().any(|code| is_template(code)) {
        return false;
    }
    codes.iter().for_each(|code| out.push(code));
    true
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
    row(rest, out);
}

/// The same in an item of a list, behind the key that it is about: "`role` — role: `owner`, `member`".
fn labelled_key(blocks: &[Block], out: &mut Listed) {
    let Some(Block { kind: BlockKind::Paragraph(inlines), .. }) = blocks.first() else { return };
    let pieces = pieces(inlines);
    let [Piece::Code(_), Piece::Prose(label), rest @ ..] = pieces.as_slice() else { return };
    let label = label.trim().to_lowercase();
    let is_label = label.strip_suffix(':').is_some_and(|label| !label.contains([':', '.', ';']));
    if is_label && label.starts_with(['—', '–', '-']) && !has_word(&label, NO_NUMBERS) {
        row(rest, out);
    }
}

/// Literals in a row, at least two, with nothing but separators and meanings between them.
fn row(rest: &[Piece], out: &mut Listed) {
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
    // What stands in brackets explains the first.
    let text = text.strip_prefix('(').and_then(|rest| rest.split_once(')')).map_or(text, |(_, rest)| rest);
    match text.strip_prefix(['—', '–']) {
        Some(meaning) => text.ends_with([',', ';', '/']) && !meaning.contains(['.', ':', '(']),
        None => matches!(text, "," | ";" | "or" | "and" | ", or" | ", and" | "/" | "|"),
    }
}

/// A pair of flags in brackets, behind a colon or with a stroke between: "(`Y` or `N`)", "`Y`/`N`", "`Y/N`".
fn flags(blocks: &[Block], out: &mut Listed) {
    for block in blocks {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        let pieces = pieces(inlines);
        let pairs = pieces.iter().filter_map(|piece| match piece {
            Piece::Code(code) => flags_in(code),
            Piece::Prose(text) => bare_flags(text),
        });
        pairs.flatten().for_each(|flag| out.push(&flag));
        if !out.texts.is_empty() {
            return;
        }
        for (at, part) in pieces.windows(4).enumerate() {
            let [Piece::Prose(before), Piece::Code(a), Piece::Prose(between), Piece::Code(b)] = part else {
                continue;
            };
            let after = match pieces.get(at.saturating_add(4)) {
                Some(Piece::Prose(after)) => after.trim_start(),
                _ => "",
            };
            let enclosed = match before.trim_end().chars().next_back() {
                Some('(') => {
                    let meaning = after.strip_prefix(['—', '–']);
                    after.starts_with(')') || meaning.is_some_and(|rest| rest.contains(')'))
                }
                Some(',') => after.is_empty(),
                Some(':') => after.is_empty() || after.starts_with(['.', '—', '–', ',', ';']),
                _ => between.trim() == "or" && (after.is_empty() || after.starts_with([',', '.'])),
            };
            let enclosed = enclosed || between == "/";
            // "where `1` = on and `0` = off"
            let said = [between.trim_start(), after].iter().all(|meaning| meaning.starts_with('='));
            let said = said && before.trim_end().ends_with(WHERE);
            if (said || enclosed && is_separator(between)) && are_flags(&[a.clone(), b.clone()]) {
                out.push(a);
                out.push(b);
                return;
            }
        }
    }
}

/// The flags of a text such as `Y/N`.
fn flags_in(code: &str) -> Option<Vec<String>> {
    let flags: Vec<String> = code.split('/').map(|flag| flag.trim().to_owned()).collect();
    are_flags(&flags).then_some(flags)
}

/// Flags without markup: in brackets, "(Y|N)", or at the end of a sentence that announces values, "Allowed values are Y or
/// N".
fn bare_flags(text: &str) -> Option<Vec<String>> {
    let parts = text.split(['(', '[']).skip(1);
    let mut brackets = parts.filter_map(|rest| Some(rest.split_once([')', ']'])?.0));
    if let Some(flags) = brackets.find_map(|inner| flags_in(&inner.replace('|', "/"))) {
        return Some(flags);
    }
    let text = text.trim_end().trim_end_matches('.');
    let sentence = text.rsplit(". ").next().unwrap_or(text);
    let lower = sentence.to_lowercase();
    let at = VALUES_PHRASES.iter().filter_map(|words| lower.find(words)?.checked_add(words.len())).max()?;
    let rest = sentence.get(at..)?.trim_start_matches([':', ' ']);
    let rest = rest.strip_prefix("are ").unwrap_or(rest);
    flags_in(&rest.replace(" or ", "/").replace(", ", "/"))
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

/// Two literals and more, each with what it is for: "`U` for user, `G` for group".
fn for_each(blocks: &[Block], out: &mut Listed) {
    for block in blocks {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        let pieces = pieces(inlines);
        let mut found = Listed::default();
        for pair in pieces.windows(2) {
            if let [Piece::Code(code), Piece::Prose(meaning)] = pair
                && is_plain_value(code)
                && !code.contains(' ')
                // With a number in it, it is an example of the form.
                && !code.contains(|c: char| c.is_ascii_digit())
                && meaning.starts_with(" for ")
            {
                found.push(code);
            }
        }
        let codes = pieces.iter().filter(|piece| matches!(piece, Piece::Code(_))).count();
        if found.texts.len() > 1 && found.texts.len() == codes {
            *out = found;
            return;
        }
    }
}

/// Paragraphs of nothing but literals, each with its meaning: "`1` — first, `2` — second".
fn in_line(blocks: &[Block], out: &mut Listed) {
    for block in blocks {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        let pieces = pieces(inlines);
        let mut found = Listed::default();
        let explained = pieces.chunks(2).all(|pair| match pair {
            [Piece::Code(code), Piece::Prose(meaning)] => {
                found.push(code);
                is_plain_value(code) && meaning.trim_start().starts_with(['—', '–'])
            }
            _ => false,
        });
        if explained && found.texts.len() > 1 {
            *out = found;
            return;
        }
    }
}

/// Two literals and more, each behind the word that it is: "a user `user` or a group `group`".
fn named_alike(blocks: &[Block], out: &mut Listed) {
    let Some(Block { kind: BlockKind::Paragraph(inlines), .. }) = blocks.first() else { return };
    for pair in pieces(inlines).windows(2) {
        if let [Piece::Prose(before), Piece::Code(code)] = pair
            && before.split_whitespace().next_back().is_some_and(|word| word.eq_ignore_ascii_case(code))
        {
            out.push(code);
        }
    }
    if out.texts.len() < 2 {
        *out = Listed::default();
    }
}

/// Whether some word of a text begins with one of some words.
fn has_word(text: &str, words: &[&str]) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| words.iter().any(|known| word.starts_with(known)))
}

/// The literal that an item begins with, if what it means follows. In bold only numbers are surely literals.
fn explained_code(item: &Item) -> Option<String> {
    let number = leading_bold(item).filter(|word| word.parse::<i64>().is_ok());
    // A word that begins with a capital may begin a sentence, unless it has no other letters.
    let word = || {
        let is_name = |word: &String| !word.contains(|c: char| c.is_lowercase());
        leading_word(item).filter(|word| !word.starts_with(char::is_uppercase) || is_name(word))
    };
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
