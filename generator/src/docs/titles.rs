//! The headings of a file, without reading the whole of it.

use super::fence::{Closer, Ends, Fence};
use super::lines::{self, Line};
use super::markdown::{self, Host, Run};
use super::model::{BlockKind, Inline, Inlines, Place, ProblemKind, Target};

/// A heading.
#[derive(Debug)]
pub(super) struct Title {
    pub(super) anchor: Option<String>,
    /// The text, links reduced to theirs.
    pub(super) text: Inlines,
}

/// The headings of a file, in order.
pub(super) fn read(text: &str) -> Vec<Title> {
    let lines = lines::split(text);
    let mut titles = Vec::new();
    let mut ends = Ends::new(Closer::BeforeCellMark);
    let mut at = 0;
    while let Some(&line) = lines.get(at) {
        if let Some(fence) = Fence::open(line.text) {
            let end = ends.find(&fence, at + 1, &lines);
            at = end.map_or(at, |(end, _)| end);
        } else if line.text.starts_with('#') {
            titles.extend(title(line));
        }
        at += 1;
    }
    titles
}

/// The anchor that a heading without an explicit one gets.
pub(super) fn slug(text: &str) -> String {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

fn title(line: Line<'_>) -> Option<Title> {
    let mut run = Run::default();
    run.line(line);
    let block = markdown::blocks(run, &mut Nowhere, 0).into_iter().next()?;
    match block.kind {
        BlockKind::Heading { text, anchor, .. } => Some(Title { anchor, text: without_links(text) }),
        _ => None,
    }
}

fn without_links(inlines: Inlines) -> Inlines {
    let flat = |inline| match inline {
        Inline::Link { text, .. } => text,
        other => vec![other],
    };
    inlines.into_iter().flat_map(flat).collect()
}

/// A heading by itself: links lead nowhere.
struct Nowhere;

impl Host for Nowhere {
    fn place(&self, _: usize) -> Place {
        Place { file: "".into(), line: 1, column: 1 }
    }

    fn problem(&mut self, _: ProblemKind, _: usize, _: &str) {}

    fn target(&mut self, target: &str, _: usize) -> Target {
        Target::Other(target.to_owned())
    }

    fn title(&self, _: &Target) -> Option<Inlines> {
        None
    }
}
