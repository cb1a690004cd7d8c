//! The headings of a file, without reading the whole of it.

use std::collections::BTreeMap;

use super::fence::{Closer, Ends, Fence};
use super::lines::{self, Line};
use super::markdown::{self, Host, Run};
use super::model::{BlockKind, Inline, Inlines, Place, ProblemKind, Target, plain};

/// A heading: its anchor, and its text with links reduced to theirs.
type Title = (String, Inlines);

/// The first heading of a file.
pub(super) fn first(text: &str) -> Option<Inlines> {
    let mut first = None;
    visit(text, |title| {
        first = Some(title.1);
        false
    });
    first
}

/// The headings of a file by anchor; of several with one anchor the first.
pub(super) fn by_anchor(text: &str) -> BTreeMap<String, Inlines> {
    let mut titles = BTreeMap::new();
    visit(text, |(anchor, text)| {
        titles.entry(anchor).or_insert(text);
        true
    });
    titles
}

/// Shows the headings of a file, as long as more are wanted.
fn visit(text: &str, mut wants_more: impl FnMut(Title) -> bool) {
    let lines = lines::split(text);
    let mut ends = Ends::new(Closer::BeforeCellMark);
    let mut at = 0;
    while let Some(&line) = lines.get(at) {
        if let Some(fence) = Fence::open(line.text) {
            let end = ends.find(&fence, at + 1, &lines);
            at = end.map_or(at, |(end, _)| end);
        } else if line.text.starts_with('#')
            && let Some(title) = title(line)
            && !wants_more(title)
        {
            return;
        }
        at += 1;
    }
}

/// The anchor that a heading without an explicit one gets.
fn slug(text: &str) -> String {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

fn title(line: Line<'_>) -> Option<Title> {
    let mut run = Run::default();
    run.line(line);
    let block = markdown::blocks(run, &mut Nowhere, 0).into_iter().next()?;
    match block.kind {
        BlockKind::Heading { text, anchor, .. } => {
            Some((anchor.unwrap_or_else(|| slug(&plain(&text))), without_links(text)))
        }
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
