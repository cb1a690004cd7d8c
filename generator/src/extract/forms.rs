//! Objects that a description writes in the place of a list of their keys, and keys that it calls required in a sentence.

use super::keys::is_key;
use super::outline::walk;
use super::pieces::{Piece, is_plain_value, pieces, unquote};
use super::sample::without_operator;
use super::vocabulary::LANGUAGES;
use super::vocabulary::cells::{
    FORM_LEADS, IN_LINE_LEADS, REQUIRED_BEHIND, REQUIRED_BELOW, REQUIRED_IN_FRONT, WHERE,
};
use super::vocabulary::values::FLAGS;
use crate::docs::{Block, BlockKind, Inline, plain};
use crate::spec::{Field, Literal};

/// The keys of an object whose form a description gives in code: "in the format `{A: …, B: …}`". The values of one of
/// them may follow: "where `A`: `X`, `Y`".
pub fn form(blocks: &[Block]) -> Vec<Field> {
    let mut out = Vec::new();
    walk(blocks, &mut |block| {
        let BlockKind::Paragraph(inlines) = &block.kind else { return };
        let pieces = pieces(inlines);
        for (at, pair) in pieces.windows(2).enumerate() {
            let [Piece::Prose(before), Piece::Code(code)] = pair else { continue };
            let before = before.trim_end().trim_end_matches(':').to_lowercase();
            if !FORM_LEADS.iter().any(|lead| before.ends_with(lead)) {
                continue;
            }
            let rest = pieces.get(at.saturating_add(2)..).unwrap_or_default();
            let (of, values) = values_behind(rest);
            // Several forms are those of several kinds of the object.
            for mut field in keys_of(code).unwrap_or_default() {
                if !out.iter().any(|known: &Field| known.name == field.name) {
                    field.values = if of == Some(field.name.as_str()) { values.clone() } else { Vec::new() };
                    out.push(field);
                }
            }
        }
    });
    out
}

/// The entry of a map by language, if a block of code shows one under the name of the field itself: `'NAME': {'de': '…'}`.
pub fn by_language(blocks: &[Block], name: &str) -> Option<Field> {
    let is_language = |line: &str| {
        let (key, value) = line.split_once("=>").or_else(|| line.split_once(':')).unwrap_or((line, ""));
        let text = value.trim().starts_with(['\'', '"']);
        text && LANGUAGES.contains(&unquote(key).as_str())
    };
    blocks.iter().find_map(|block| {
        let BlockKind::Code { text, .. } = &block.kind else { return None };
        let mut lines = text.trim().lines();
        let own = lines.next()?.trim_start().trim_start_matches(['\'', '"']).strip_prefix(name)?;
        let entries: Vec<&str> =
            lines.map(str::trim).filter(|line| line.contains(char::is_alphabetic)).collect();
        let shown = !own.starts_with(char::is_alphanumeric) && !entries.is_empty();
        (shown && entries.into_iter().all(is_language)).then(|| Field {
            name: "<language>".to_owned(),
            type_: Some("string".to_owned()),
            ..Field::default()
        })
    })
}

/// The keys of an object in code. One key alone may stand for any, unless a literal or its own name is under it.
fn keys_of(code: &str) -> Option<Vec<Field>> {
    let inner = code.trim().strip_prefix('{')?.strip_suffix('}')?;
    let split = |part: &str| {
        let (key, value) = part.split_once(':').unwrap_or((part, ""));
        (unquote(key), value.trim().to_owned())
    };
    let pairs: Vec<(String, String)> = parts(inner).into_iter().map(split).collect();
    if pairs.is_empty() || !pairs.iter().all(|(key, _)| is_key(key)) {
        return None;
    }
    if let [(key, value)] = pairs.as_slice()
        && !value.starts_with('[')
        && value.parse::<f64>().is_err()
        && key != value
        && !FLAGS.iter().flatten().any(|flag| *flag == unquote(value))
    {
        return None;
    }
    let field =
        |(name, value): (String, String)| Field { name, type_: list_type(&value), ..Field::default() };
    Some(pairs.into_iter().map(field).collect())
}

/// The type of a list of texts in code. What another list holds its form does not tell.
fn list_type(value: &str) -> Option<String> {
    let items = value.strip_prefix('[')?;
    items.starts_with(['"', '\'']).then(|| "string[]".to_owned())
}

/// The parts of a text between commas that stand in no brackets.
fn parts(text: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let parts = text.split(|c| {
        match c {
            '[' | '{' => depth = depth.saturating_add(1),
            ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    });
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// The key that a sentence goes on about, and its values: ", where `A`: `X`, `Y`".
fn values_behind(pieces: &[Piece]) -> (Option<&str>, Vec<Literal>) {
    let [Piece::Prose(before), Piece::Code(of), Piece::Prose(colon), rest @ ..] = pieces else {
        return (None, Vec::new());
    };
    if before.trim_matches([',', ' ']) != WHERE || colon.trim() != ":" {
        return (None, Vec::new());
    }
    let mut values = Vec::new();
    for piece in rest {
        match piece {
            Piece::Code(code) if is_plain_value(code) => values.push(Literal::Text(unquote(code))),
            Piece::Prose(text) if matches!(text.trim(), "," | "or" | ", or") => {}
            _ => break,
        }
    }
    (Some(of), values)
}

/// The fields by which one can filter or sort, if a sentence lists them: "Available fields: `A`, `B`".
pub fn fields_in_line(blocks: &[Block]) -> Vec<Field> {
    let mut out: Vec<Field> = Vec::new();
    walk(blocks, &mut |block| {
        let BlockKind::Paragraph(inlines) = &block.kind else { return };
        let mut listed = false;
        for piece in pieces(inlines) {
            match piece {
                Piece::Prose(text) => {
                    let text = text.trim_end().trim_end_matches(':').trim_end().to_lowercase();
                    listed = IN_LINE_LEADS.iter().any(|words| text.ends_with(words))
                        || listed && matches!(text.trim(), "," | "and" | ", and");
                }
                Piece::Code(code) if listed && is_key(&code) => {
                    if !out.iter().any(|known| known.name == code) {
                        out.push(Field { name: code, ..Field::default() });
                    }
                }
                Piece::Code(_) => listed = false,
            }
        }
    });
    out
}

/// Whether a paragraph says that the keys in the next one must be given.
fn says_required_below(inlines: &[Inline]) -> bool {
    let text = plain(inlines).to_lowercase();
    let text = text.trim_end().trim_end_matches(':');
    REQUIRED_BELOW.iter().any(|words| text.ends_with(words))
}

/// The keys of a paragraph that has nothing but them, in bold; those of a filter with their operators.
fn in_bold(inlines: &[Inline]) -> Vec<String> {
    let mut out = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Strong(inner) => out.push(without_operator(&plain(inner)).to_owned()),
            Inline::Break => {}
            Inline::Text(text) if text.trim().is_empty() => {}
            _ => return Vec::new(),
        }
    }
    out.retain(|name| is_key(name));
    out
}

/// The keys of an object that a sentence of its description calls required: "required fields: `A`, `B`", "the `A` field
/// is required".
pub fn required(blocks: &[Block]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut below = false;
    walk(blocks, &mut |block| {
        let BlockKind::Paragraph(inlines) = &block.kind else { return };
        if std::mem::replace(&mut below, says_required_below(inlines)) {
            out.extend(in_bold(inlines));
        }
        let pieces = pieces(inlines);
        let mut listed = false;
        for (at, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Prose(text) => {
                    let text = text.trim().trim_end_matches(':').trim_end().to_lowercase();
                    let sentence = text.rsplit(". ").next().unwrap_or(&text);
                    listed = REQUIRED_IN_FRONT.contains(&sentence)
                        || listed && matches!(sentence, "," | "and" | ", and");
                }
                Piece::Code(code) if is_key(code) => {
                    let behind = match pieces.get(at.saturating_add(1)) {
                        Some(Piece::Prose(text)) => text.trim_start().to_lowercase(),
                        _ => String::new(),
                    };
                    if listed || REQUIRED_BEHIND.iter().any(|words| behind.starts_with(words)) {
                        out.push(code.clone());
                    }
                }
                Piece::Code(_) => listed = false,
            }
        }
    });
    out
}
