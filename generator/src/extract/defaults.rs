//! The default that the description of a field names.

use super::pieces::{Piece, is_plain_value, leading_code, lists, pieces, unquote};
use super::table::blocks_text;
use super::types::{members, split_lists};
use super::vocabulary::cells::{DIRECTIONS, IDENTIFIERS, NOT_GIVEN};
use super::vocabulary::defaults::{
    BY_DEFAULT, CONDITIONS, COUNTED, DEFAULT_FILLERS, DEFAULT_MARKS, DEFAULT_PHRASES, DEFAULT_ROLES,
    DIRECTION_WORDS, EMPTY_LISTS, EMPTY_VALUES, EQUIVALENT_TO, IS_USED, MARKS_BEHIND, SAME_LEADS, SET_TO,
    SORTED, USES, VALUE_NOUNS,
};
use crate::docs::{Block, BlockKind, Inline, Item, plain};

/// The default value that a description names for a field of a type: a value right behind one of the known phrases,
/// or in front of "is used" in a sentence about what happens if none is given.
pub fn default(blocks: &[Block], type_: Option<&str>) -> Option<String> {
    let found = blocks.iter().enumerate().find_map(|(index, block)| match &block.kind {
        BlockKind::Paragraph(inlines) => {
            let next = index.checked_add(1).and_then(|next| blocks.get(next));
            let pieces = pieces(inlines);
            default_in(&pieces, type_)
                .or_else(|| default_block(&pieces, next))
                .or_else(|| default_order(&pieces, type_))
                .or_else(|| default_order_in_words(&pieces, blocks, type_))
                .or_else(|| default_line(inlines))
        }
        BlockKind::List { items, .. } => default_behind(items, type_),
        _ => None,
    });
    found.or_else(|| default_item(blocks)).filter(|value| is_value_of(value, type_))
}

fn default_in(pieces: &[Piece], type_: Option<&str>) -> Option<String> {
    let mut sentence = String::new();
    for (position, piece) in pieces.iter().enumerate() {
        let Piece::Prose(text) = piece else { continue };
        // What the sentence says up to here; code within it does not matter.
        sentence = match text.rsplit_once(". ") {
            Some((_, last)) => last.to_lowercase(),
            None => format!("{sentence} {}", text.to_lowercase()),
        };
        let sentence = sentence.trim_start();
        let not_given = NOT_GIVEN.iter().any(|words| sentence.contains(words));
        let behind = pieces.get(position.saturating_add(1)..).unwrap_or_default();
        if let Some(value) = same_as_none(sentence, behind) {
            return Some(value);
        }
        if CONDITIONS.iter().any(|word| sentence.starts_with(word)) && !not_given {
            continue;
        }
        let next = behind.first();
        let used = || is_used(behind.get(1));
        if let Some(Piece::Code(code)) = next
            && (ends_with_default_phrase(text)
                || (not_given || is_role(sentence)) && used()
                || is_marked(behind.get(1))
                || sentence.starts_with(BY_DEFAULT)
                    && EQUIVALENT_TO.iter().any(|words| sentence.trim_end().ends_with(words))
                || not_given && is_set_to(text) && !uses_another(pieces, position))
        {
            // A blank is a value, too.
            return Some(if code.trim().is_empty() { code.clone() } else { unquote(code) });
        }
        if let Some(value) = empty_used(text).or_else(|| bare_used(text)) {
            return Some(value);
        }
        // What is empty may be written in code as well.
        let last =
            next.is_none() || matches!(next, Some(Piece::Code(code)) if EMPTY_LISTS.contains(&code.as_str()));
        if let Some(value) = bare_default(text, last, type_) {
            return Some(value);
        }
    }
    None
}

/// A default in a line right behind a list, which Markdown counts to the last item.
fn default_behind(items: &[Item], type_: Option<&str>) -> Option<String> {
    let BlockKind::Paragraph(inlines) = &items.last()?.blocks.last()?.kind else { return None };
    let mut lines = inlines.split(|inline| matches!(inline, Inline::Break)).skip(1);
    lines.find_map(|line| default_in(&pieces(line), type_))
}

/// The order that a sentence says rows to have where none is given: "by default, … sorted in ascending order by `X`".
fn default_order(pieces: &[Piece], type_: Option<&str>) -> Option<String> {
    if !is_order_type(type_) {
        return None;
    }
    pieces.windows(2).enumerate().find_map(|(at, pair)| {
        let [Piece::Prose(before), Piece::Code(field)] = pair else { return None };
        let before = before.to_lowercase();
        let sentence = before.rsplit(". ").next().unwrap_or(&before);
        let behind = match pieces.get(at.saturating_add(2)) {
            Some(Piece::Prose(text)) => text.to_lowercase(),
            _ => String::new(),
        };
        let behind = behind.split(". ").next().unwrap_or_default().to_owned();
        if !sentence.contains(BY_DEFAULT) || !sentence.contains(SORTED) || field.contains([' ', '=']) {
            return None;
        }
        let (_, direction) =
            DIRECTION_WORDS.iter().find(|(word, _)| sentence.contains(word) || behind.contains(word))?;
        Some(format!("{field} {direction}"))
    })
}

/// Whether a type is one in which orders come.
fn is_order_type(type_: Option<&str>) -> bool {
    matches!(type_, Some("object" | "array"))
}

/// The order that a sentence says rows to have by their identifier: "… in descending order by box ID". Its name is
/// written like those that the description lists.
fn default_order_in_words(pieces: &[Piece], blocks: &[Block], type_: Option<&str>) -> Option<String> {
    if !is_order_type(type_) {
        return None;
    }
    let listed = lists(blocks)
        .flat_map(|(_, items)| items)
        .filter_map(leading_code)
        .find(|code| !DIRECTIONS.contains(&code.to_lowercase().as_str()))?;
    let key = if listed.contains(char::is_lowercase) { "id" } else { "ID" };
    pieces.iter().find_map(|piece| {
        let Piece::Prose(text) = piece else { return None };
        let text = text.to_lowercase();
        let sentence =
            text.split(". ").map(|sentence| sentence.trim_end().trim_end_matches('.')).find(|sentence| {
                sentence.contains(BY_DEFAULT)
                    && sentence.contains(SORTED)
                    && IDENTIFIERS.iter().any(|word| sentence.ends_with(word))
            })?;
        let (_, direction) = DIRECTION_WORDS.iter().find(|(word, _)| sentence.contains(word))?;
        Some(format!("{key} {direction}"))
    })
}

/// A default that stands in a block of code of its own, as JSON on one line.
fn default_block(pieces: &[Piece], next: Option<&Block>) -> Option<String> {
    let Some(Piece::Prose(text)) = pieces.last() else { return None };
    let BlockKind::Code { text: code, .. } = &next?.kind else { return None };
    if !ends_with_default_phrase(text.trim_end().strip_suffix(':')?) {
        return None;
    }
    let value: serde_json::Value = json5::from_str(code).ok()?;
    Some(value.to_string())
}

/// Whether a sentence goes on behind a value as one about a value that is used.
fn is_used(piece: Option<&Piece>) -> bool {
    let Some(Piece::Prose(text)) = piece else { return false };
    let text = text.trim_start().to_lowercase();
    IS_USED.iter().any(|words| text.starts_with(words))
}

/// Whether a value is marked as the default right behind it: "`V` (default) …".
fn is_marked(piece: Option<&Piece>) -> bool {
    let Some(Piece::Prose(text)) = piece else { return false };
    MARKS_BEHIND.iter().any(|mark| text.trim_start().starts_with(mark))
}

/// A value that a condition names beside the case that none is given: "if equal to `V` or absent, …".
fn same_as_none(sentence: &str, behind: &[Piece]) -> Option<String> {
    let (Piece::Code(value), rest) = behind.split_first()? else { return None };
    if !SAME_LEADS.contains(&sentence.trim_end()) {
        return None;
    }
    let text: String = rest
        .iter()
        .map(|piece| match piece {
            Piece::Prose(text) => text.to_lowercase(),
            Piece::Code(_) => String::new(),
        })
        .collect();
    let condition = text.split(". ").next().unwrap_or_default();
    let not_given = |case: &str| {
        let case = case.split(',').next().unwrap_or(case);
        NOT_GIVEN.iter().any(|words| case.contains(words))
    };
    condition.split("or ").skip(1).any(not_given).then(|| unquote(value))
}

/// Whether a value further on in a paragraph is said to be used.
fn uses_another(pieces: &[Piece], position: usize) -> bool {
    let rest = pieces.get(position.saturating_add(2)..).unwrap_or_default();
    rest.iter()
        .enumerate()
        .any(|(at, piece)| matches!(piece, Piece::Code(_)) && is_used(rest.get(at.saturating_add(1))))
}

/// Whether a text ends as a sentence about the value that follows.
fn is_set_to(text: &str) -> bool {
    let text = text.trim_end().to_lowercase();
    SET_TO.iter().any(|words| text.ends_with(words))
}

/// Whether a sentence says with one word what the value is that stands by default: "by default, the role `X` is used".
fn is_role(sentence: &str) -> bool {
    DEFAULT_ROLES.iter().any(|lead| {
        sentence.strip_prefix(lead).is_some_and(|word| {
            let word = word.trim();
            !word.is_empty() && word.chars().all(char::is_alphabetic)
        })
    })
}

/// A default without markup: a number, a flag or words for an empty value between the phrase and the end of the sentence.
fn bare_default(text: &str, last: bool, type_: Option<&str>) -> Option<String> {
    let plain = matches!(type_, None | Some("integer" | "double" | "boolean" | "char" | "string"));
    text.split(". ").enumerate().find_map(|(position, sentence)| {
        let ends = last || position.saturating_add(1) < text.split(". ").count();
        let sentence = sentence.trim().trim_end_matches('.');
        let lower = sentence.to_lowercase();
        let empty = EMPTY_VALUES.iter().find_map(|(words, value)| {
            let (before, behind) = lower.split_once(words)?;
            let used = IS_USED.iter().any(|words| behind.trim_start().starts_with(words));
            let ends = ends && behind.is_empty() || behind.starts_with(',') || used;
            (ends && ends_with_default_phrase(before)).then(|| (*value).to_owned())
        });
        if empty.is_some() {
            return empty;
        }
        if let Some(number) = counted_default(&lower, type_) {
            return Some(number);
        }
        if let Some((before, items)) = sentence.split_once('[')
            && ends
            && items.ends_with(']')
            && ends_with_default_phrase(before)
        {
            return Some(format!("[{items}"));
        }
        let (before, value) = sentence.rsplit_once([' ', '='])?;
        let is_literal = value.parse::<f64>().is_ok() || matches!(value, "Y" | "N" | "true" | "false");
        let whole = ends && is_literal && ends_with_default_phrase(before);
        if plain && whole { Some(value.to_owned()) } else { explained_number(sentence, type_) }
    })
}

/// A number in front of a comma and what it means: "by default, 0, at once".
fn explained_number(sentence: &str, type_: Option<&str>) -> Option<String> {
    if type_ != Some("integer") {
        return None;
    }
    sentence.match_indices(", ").find_map(|(comma, _)| {
        let (before, number) = sentence.get(..comma)?.rsplit_once(' ')?;
        number.parse::<i64>().ok()?;
        ends_with_default_phrase(before).then(|| number.to_owned())
    })
}

/// A value without markup that a sentence about what happens if none is given says to be used, behind a word for it.
fn bare_used(text: &str) -> Option<String> {
    text.split(". ").find_map(|sentence| {
        let lower = sentence.to_lowercase();
        if !NOT_GIVEN.iter().any(|words| lower.contains(words)) {
            return None;
        }
        IS_USED.iter().find_map(|words| {
            let (before, value) = sentence.split_once(words)?.0.trim_end().rsplit_once(' ')?;
            let lead = before.to_lowercase();
            let noun = VALUE_NOUNS.iter().any(|noun| lead.ends_with(noun));
            let is_code = value.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
            (is_code && (noun || ends_with_default_phrase(before))).then(|| value.to_owned())
        })
    })
}

/// An empty value that a sentence about what happens if none is given says in words to be used.
fn empty_used(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    text.split(". ").find_map(|sentence| {
        EMPTY_VALUES.iter().find_map(|(words, value)| {
            let (before, behind) = sentence.split_once(words)?;
            let not_given = NOT_GIVEN.iter().any(|words| before.contains(words));
            let used = IS_USED.iter().any(|used| behind.trim_start().starts_with(used));
            let used = used || USES.iter().any(|uses| before.trim_end().ends_with(uses));
            (not_given && used).then(|| (*value).to_owned())
        })
    })
}

/// A number in front of what it counts: "by default, 20 records are …".
fn counted_default(sentence: &str, type_: Option<&str>) -> Option<String> {
    if type_ != Some("integer") {
        return None;
    }
    let words: Vec<&str> = sentence.split_whitespace().collect();
    words.windows(2).find_map(|pair| {
        let [number, unit] = pair else { return None };
        number.parse::<u64>().ok()?;
        let (before, _) = sentence.split_once(&format!("{number} {unit}"))?;
        (COUNTED.contains(&unit.trim_end_matches(['.', ','])) && ends_with_default_phrase(before))
            .then(|| (*number).to_owned())
    })
}

/// Whether a text can be a value of a type: expressions and names of directions are no defaults of numbers and objects,
/// save for an order, which pages write in the words of SQL, too.
pub fn is_value_of(text: &str, type_: Option<&str>) -> bool {
    let Some(type_) = type_ else { return true };
    members(type_).any(|member| {
        let (base, lists) = split_lists(member);
        match base {
            _ if text == "null" || text.is_empty() => true,
            _ if lists > 0 || matches!(base, "array" | "object") => {
                text.starts_with(['[', '{']) || is_sorting(text)
            }
            "integer" | "timestamp" => text.parse::<i64>().is_ok(),
            "double" => text.parse::<f64>().is_ok(),
            "boolean" => matches!(text, "Y" | "N" | "true" | "false" | "0" | "1"),
            _ => text != "-",
        }
    })
}

/// Whether a text is the name of a field and a direction: `id ASC`, `ID:'DESC'`.
fn is_sorting(text: &str) -> bool {
    let direction = |word: &str| DIRECTIONS.contains(&unquote(word).to_lowercase().as_str());
    text.split_once([' ', ':']).is_some_and(|(_, word)| direction(word))
}

/// A list item that says of its value that it is the default.
fn default_item(blocks: &[Block]) -> Option<String> {
    lists(blocks).flat_map(|(_, items)| items).find_map(|item| {
        let code = leading_code(item)?;
        (says_default(&blocks_text(&item.blocks)) && is_plain_value(&code)).then(|| unquote(&code))
    })
}

/// The same where the values stand in lines of their own and not in a list.
fn default_line(inlines: &[Inline]) -> Option<String> {
    inlines.split(|inline| matches!(inline, Inline::Break)).find_map(|line| {
        let (Inline::Code(code), meaning) = line.split_first()? else { return None };
        (says_default(&plain(meaning)) && is_plain_value(code)).then(|| unquote(code))
    })
}

/// Whether what follows a value says that it is the default.
fn says_default(meaning: &str) -> bool {
    let text = meaning.to_lowercase();
    // "`D` — default" tells what the value means.
    let text = text.trim_end().trim_end_matches([';', ',', '.']);
    DEFAULT_MARKS.iter().any(|words| text.ends_with(words))
}

fn ends_with_default_phrase(text: &str) -> bool {
    let text = text.trim_end().to_lowercase();
    DEFAULT_FILLERS.iter().any(|filler| {
        let Some(rest) = text.strip_suffix(filler) else { return false };
        let rest = rest.trim_end();
        DEFAULT_PHRASES.iter().any(|phrase| {
            rest.strip_suffix(phrase).is_some_and(|before| {
                // "used by default", "not by default" speak of something else.
                let other = ["used", "not", "by"].iter().any(|word| before.trim_end().ends_with(word));
                !before.ends_with(char::is_alphanumeric) && !other
            })
        })
    })
}
