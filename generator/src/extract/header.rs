//! What stands between the title and the first heading: scopes, access, deprecation, version of the API.

use super::name::{LONGEST_NAME, dotted_names};
use super::outline::{Outline, Zone, walk};
use super::table::blocks_text;
use super::vocabulary::{
    ACCESS_ADMIN, ACCESS_ANY, ACCESS_LABELS, COUNTED_PARAM, DEPRECATED_FOLDERS, DEPRECATED_NOTES,
    DEPRECATED_TEXTS, POSITIONAL_PHRASES, RECOMMENDED, SCOPE_LABEL, SUBSCRIBE_LABEL, V3_ERROR_INCLUDE,
    V3_TEXT,
};
use crate::docs::{Block, BlockKind, Inline, Inlines, Target, plain};
use crate::spec::{Access, Api, Deprecation};

/// The lines of the quote below the title: each with its markup.
fn quote_lines<'p>(outline: &Outline<'p>) -> Vec<Vec<&'p Inline>> {
    let mut out: Vec<Vec<&'p Inline>> = Vec::new();
    let Some(section) = outline.sections.first() else { return out };
    for block in &section.blocks {
        let BlockKind::Quote(blocks) = &block.kind else { continue };
        for block in blocks {
            if let BlockKind::Paragraph(inlines) = &block.kind {
                out.extend(inlines.split(|i| matches!(i, Inline::Break)).map(|line| line.iter().collect()));
            }
        }
    }
    out
}

fn line_text(line: &[&Inline]) -> String {
    let owned: Inlines = line.iter().map(|inline| (*inline).clone()).collect();
    plain(&owned)
}

/// The quote line that names the scopes.
pub fn scope_line<'p>(outline: &Outline<'p>) -> Option<Vec<&'p Inline>> {
    quote_lines(outline).into_iter().find(|line| line_text(line).to_lowercase().starts_with(SCOPE_LABEL))
}

/// The text behind "Who can subscribe".
pub fn subscribers(outline: &Outline<'_>) -> Option<String> {
    quote_lines(outline)
        .iter()
        .map(|line| line_text(line))
        .find(|text| text.to_lowercase().starts_with(SUBSCRIBE_LABEL))
}

/// The scopes: every code in the scope line that is a name; codes in brackets are examples, not scopes.
pub fn scopes(outline: &Outline<'_>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut push = |code: &str| {
        let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        for part in code.split(',').map(str::trim) {
            if (1..=LONGEST_NAME).contains(&part.len())
                && part.chars().all(name)
                && !out.iter().any(|known| known == part)
            {
                out.push(part.to_owned());
            }
        }
    };
    let mut depth = 0usize;
    let line = scope_line(outline).unwrap_or_default();
    // Where scopes are links, other code names something else.
    let linked = line.iter().any(|inline| matches!(inline, Inline::Link { .. }));
    for inline in line {
        match inline {
            Inline::Text(text) => {
                depth = (depth + text.matches('(').count()).saturating_sub(text.matches(')').count());
            }
            Inline::Code(code) if depth == 0 && !linked => push(code),
            Inline::Link { text, .. } if depth == 0 => {
                for inline in text {
                    if let Inline::Code(code) = inline {
                        // A link text such as `placement`, `depending on the placement`: prose in code has spaces.
                        push(code.trim());
                    }
                }
            }
            _ => {}
        }
    }
    out
}

/// Who may call the method, where the line has one of the fixed forms.
pub fn access(outline: &Outline<'_>) -> Option<Access> {
    for line in quote_lines(outline) {
        let text = line_text(&line);
        let lower = text.to_lowercase();
        let Some(rest) = ACCESS_LABELS.iter().find_map(|label| lower.strip_prefix(label)) else { continue };
        let rest = rest.trim().trim_matches(['`', '.']).trim();
        let is = |set: &[&str]| set.contains(&rest);
        return match () {
            () if is(ACCESS_ANY) => Some(Access::Any),
            () if is(ACCESS_ADMIN) => Some(Access::Admin),
            () => None,
        };
    }
    None
}

/// The version of the API: three marks speak for version 3, any of them is enough.
pub fn api(outline: &Outline<'_>, v3_addresses: bool) -> Api {
    let noted =
        intro_notes(outline).any(|(_, _, blocks)| blocks_text(blocks).to_lowercase().contains(V3_TEXT));
    if noted || v3_addresses || outline.includes(V3_ERROR_INCLUDE) { Api::V3 } else { Api::V2 }
}

/// Whether the parameters are read by position: the page says so, or its error texts count parameters.
pub fn positional(outline: &Outline<'_>) -> bool {
    let mut found = false;
    let described = outline.zone(Zone::Intro).chain(outline.zone(Zone::Params));
    walk(described.flat_map(|s| s.blocks.iter().copied()), &mut |block| {
        if let BlockKind::Paragraph(inlines) = &block.kind {
            let text = plain(inlines).to_lowercase();
            found |= POSITIONAL_PHRASES.iter().any(|parts| {
                parts
                    .iter()
                    .try_fold(text.as_str(), |rest, part| rest.split_once(part).map(|(_, rest)| rest))
                    .is_some()
            });
        }
    });
    walk(outline.zone(Zone::Errors).flat_map(|s| s.blocks.iter().copied()), &mut |block| {
        if let BlockKind::Paragraph(inlines) = &block.kind {
            let text = plain(inlines);
            found |=
                text.split(COUNTED_PARAM).skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        }
    });
    found
}

/// Whether and in favour of what the method or event is deprecated.
pub fn deprecation(outline: &Outline<'_>, name: &str) -> Option<Deprecation> {
    let note = intro_notes(outline).find(|(_, title, blocks)| {
        let text = blocks_text(blocks).to_lowercase();
        DEPRECATED_NOTES.contains(&title.to_lowercase().as_str())
            || DEPRECATED_TEXTS.iter().any(|t| text.contains(t))
    });
    if let Some((_, _, blocks)) = note {
        let recommended = intro_notes(outline).map(|(_, _, blocks)| blocks).filter(|blocks| {
            let text = blocks_text(blocks).to_lowercase();
            RECOMMENDED.iter().any(|words| text.contains(words))
        });
        // The note may name the method itself before it names what to use instead, or leave that to another note.
        let mut named = std::iter::once(blocks).chain(recommended).map(|blocks| {
            let mut names = replacements(blocks);
            names.retain(|other| !other.eq_ignore_ascii_case(name));
            names
        });
        return Some(Deprecation { replaced_by: named.find(|names| !names.is_empty()).unwrap_or_default() });
    }
    let folders = outline.page.path.split('/');
    folders.into_iter().any(|part| DEPRECATED_FOLDERS.contains(&part)).then(Deprecation::default)
}

/// The methods that the note links to or names in code.
fn replacements(blocks: &[Block]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut push = |text: &str| {
        for name in dotted_names(text) {
            if !out.iter().any(|known| known == name) {
                out.push(name.to_owned());
            }
        }
    };
    walk(blocks, &mut |block| {
        let BlockKind::Paragraph(inlines) = &block.kind else { return };
        for inline in inlines {
            match inline {
                Inline::Link { text, target: Target::Page { .. } } => push(&plain(text)),
                Inline::Code(code) => push(code),
                _ => {}
            }
        }
    });
    out
}

/// The notes above the first heading: kind, title, body.
fn intro_notes<'a, 'p: 'a>(
    outline: &'a Outline<'p>,
) -> impl Iterator<Item = (&'p str, &'p str, &'p [Block])> + 'a {
    outline.zone(Zone::Intro).flat_map(|section| &section.blocks).filter_map(|block| match &block.kind {
        BlockKind::Note { kind, title, blocks } => Some((kind.as_str(), title.as_str(), blocks.as_slice())),
        _ => None,
    })
}
