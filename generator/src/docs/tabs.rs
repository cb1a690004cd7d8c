//! `{% list tabs %}`: a list whose items are tabs.

use std::ops::Range;

use super::lines::{Line, list_marker};
use super::markdown::{self, Host, Run};
use super::model::{Block, BlockKind, Inlines, ProblemKind, Tab};
use super::read::Reader;
use super::scan::{Piece, Scan};
use super::tags::Tag;

/// Reads the body of a tab list; the last argument is the indentation of the body, its depth and the offset of the tag.
/// What stands before the first label goes before the tabs.
pub(super) fn read<'a>(
    reader: &mut Reader<'a>,
    scan: &Scan<'a>,
    body: Range<usize>,
    (dedent, depth, offset): (usize, usize, usize),
) -> Vec<Block> {
    let labels = labels(scan, &body);
    let Some(first) = labels.first() else {
        reader.problem(ProblemKind::EmptyTabs, offset, "");
        return reader.pieces(scan, body, dedent, depth);
    };
    let mut blocks = reader.pieces(scan, body.start..first.at, dedent, depth);
    let ends = labels.iter().skip(1).map(|label| label.at).chain([body.end]);
    let mut tabs = Vec::with_capacity(labels.len());
    for (label, end) in labels.iter().zip(ends) {
        let inner = label.at + 1..end;
        // The body is what is indented deeper than the labels; a list at their own level belongs to it, too.
        let depths =
            scan.pieces.get(inner.clone()).unwrap_or_default().iter().filter(|piece| !piece.is_blank());
        let depths = depths.map(|piece| piece.line().indent());
        let inner_dedent = depths.filter(|&indent| indent > label.indent).min().unwrap_or(label.indent);
        tabs.push(Tab {
            label: inlines(reader, label.text, depth),
            blocks: reader.pieces(scan, inner, inner_dedent, depth),
            at: reader.place(label.text.offset),
        });
    }
    blocks.push(Block { kind: BlockKind::Tabs(tabs), at: reader.place(offset) });
    blocks
}

struct Label<'a> {
    at: usize,
    indent: usize,
    text: Line<'a>,
}

/// The list items of the smallest indentation. One without a body continues the tab before it: it is an item of a list
/// in that tab's body.
fn labels<'a>(scan: &Scan<'a>, body: &Range<usize>) -> Vec<Label<'a>> {
    let mut items: Vec<Label<'a>> = Vec::new();
    // Whether something stands behind each item.
    let mut filled: Vec<bool> = Vec::new();
    let mut at = body.start;
    while let Some(piece) = scan.pieces.get(at).filter(|_| at < body.end) {
        let indent = piece.line().indent();
        let text = piece.line().trim();
        let least = items.first().map_or(usize::MAX, |item| item.indent);
        match (piece, list_marker(text.text)) {
            (Piece::Text(_), Some((length, _))) if indent <= least && length < text.text.len() => {
                if indent < least {
                    items.clear();
                    filled.clear();
                }
                items.push(Label { at, indent, text: text.from(length) });
                filled.push(false);
            }
            _ if piece.is_blank() => {}
            _ => {
                if let Some(filled) = filled.last_mut() {
                    *filled = true;
                }
            }
        }
        // What another tag holds is not looked at.
        let end = match piece {
            Piece::Tag { tag: Tag::Open(..), .. } => scan.ends.get(at).copied().flatten(),
            _ => None,
        };
        at = end.unwrap_or(at) + 1;
    }
    if !filled.contains(&true) {
        return items;
    }
    let mut keep = filled.iter().enumerate().map(|(at, &filled)| filled || at == 0);
    items.retain(|_| keep.next().unwrap_or_default());
    items
}

fn inlines(reader: &mut Reader<'_>, line: Line<'_>, depth: usize) -> Inlines {
    let mut run = Run::default();
    run.line(line);
    let first = markdown::blocks(run, reader, depth).into_iter().next();
    match first.map(|block| block.kind) {
        Some(BlockKind::Paragraph(inlines) | BlockKind::Heading { text: inlines, .. }) => inlines,
        Some(_) => vec![super::model::Inline::Text(line.text.to_owned())],
        None => Vec::new(),
    }
}
