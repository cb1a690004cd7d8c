//! Which section describes the keys of which field.

use std::collections::BTreeSet;

use super::outline::{Outline, Section, Zone, walk};
use super::table::{Columns, FieldRow, Name};
use crate::docs::{Block, BlockKind, Inline, Target, plain};

/// The sections of a zone that hold tables of fields, and which of them have found their field.
pub struct Claims<'a, 'p> {
    outline: &'a Outline<'p>,
    /// Indexes of sections that may be claimed.
    free: BTreeSet<usize>,
    /// Indexes of sections that some link in the zone leads to: only the link claims them.
    linked: BTreeSet<usize>,
}

impl<'a, 'p> Claims<'a, 'p> {
    /// The claimable sections of some zones: those below the heading that opens the zone.
    pub fn new(outline: &'a Outline<'p>, zones: &[Zone], main: &BTreeSet<usize>) -> Self {
        let mut free = BTreeSet::new();
        let mut linked = BTreeSet::new();
        for (index, section) in outline.sections.iter().enumerate() {
            if !zones.contains(&section.zone) {
                continue;
            }
            if has_fields(section) && !main.contains(&index) {
                free.insert(index);
            }
            walk(section.blocks.iter().copied(), &mut |block| {
                for (_, target) in links(block) {
                    if let Target::Anchor(anchor) = target
                        && let Some(to) = outline.section_index(anchor)
                    {
                        linked.insert(to);
                    }
                }
            });
        }
        Self { outline, free, linked }
    }

    /// The section that a row's type or description links to, which it takes. Several rows may share one.
    pub fn by_link(&mut self, row: &FieldRow<'_>) -> Option<usize> {
        self.by_link_but(row, |_| false)
    }

    /// The same without the links of the description whose texts are said to be about something else.
    pub fn by_link_but(&mut self, row: &FieldRow<'_>, other: impl Fn(&str) -> bool) -> Option<usize> {
        let found = self.linked_but(row, other).map(|index| self.nearer(row, index));
        if let Some(index) = found {
            self.free.remove(&index);
        }
        found
    }

    /// The section below a linked one whose heading names the row: it is about the row rather than about its use.
    fn nearer(&self, row: &FieldRow<'_>, index: usize) -> usize {
        let names_row = |section: &Section<'_>| {
            has_fields(section)
                && words(&section.title).any(|word| row.names.iter().any(|name| name.name == word))
        };
        let mut below = below(self.outline, index);
        below.find(|at| self.outline.sections.get(*at).is_some_and(names_row)).unwrap_or(index)
    }

    /// The section that a row's type or description links to.
    pub fn linked(&self, row: &FieldRow<'_>) -> Option<usize> {
        self.linked_but(row, |_| false)
    }

    fn linked_but(&self, row: &FieldRow<'_>, other: impl Fn(&str) -> bool) -> Option<usize> {
        let mut found = None;
        let mut take = |target: &Target| {
            if let Target::Anchor(anchor) = target
                && found.is_none()
                && let Some(index) = self.outline.section_index(anchor)
                && self.outline.sections.get(index).is_some_and(has_fields_below(self.outline, index))
            {
                found = Some(index);
            }
        };
        if let Some(target) = row.type_target {
            take(target);
        }
        walk(row.description, &mut |block| {
            links(block)
                .filter(|(text, _)| !other(plain(text).trim_matches('`')))
                .for_each(|(_, target)| take(target));
        });
        found
    }

    /// The unclaimed section whose heading names the field, which it takes.
    pub fn by_heading(&mut self, name: &str) -> Option<usize> {
        let found = self.headed(name);
        if let Some(index) = found {
            self.free.remove(&index);
        }
        found
    }

    /// The unclaimed section whose heading names the field.
    pub fn headed(&self, name: &str) -> Option<usize> {
        self.named_among(name, |index| !self.linked.contains(&index))
    }

    /// The section whose heading names the field, be it one that some link claims.
    pub fn named(&self, name: &str) -> Option<usize> {
        self.named_among(name, |_| true)
    }

    fn named_among(&self, name: &str, counts: impl Fn(usize) -> bool) -> Option<usize> {
        let names = |wanted: &str, fold: bool| {
            self.free.iter().copied().filter(|index| counts(*index)).find(|index| {
                self.outline.sections.get(*index).is_some_and(|section| {
                    words(&section.title)
                        .any(|word| word == wanted || fold && word.eq_ignore_ascii_case(wanted))
                })
            })
        };
        names(name, false).or_else(|| names(name, true))
    }

    /// Whether a section of its own holds the keys of a row.
    pub fn describes(&self, row: &FieldRow<'_>) -> bool {
        let headed = |name: &Name| self.headed(&name.name).is_some();
        self.linked(row).is_some() || row.names.iter().any(headed)
    }

    /// Takes a section out of those that can be claimed.
    pub fn take(&mut self, index: usize) {
        self.free.remove(&index);
    }

    /// The sections nobody claimed, in the page's order.
    pub fn unclaimed(&self) -> impl Iterator<Item = (usize, &'a Section<'p>)> + '_ {
        self.free.iter().filter_map(|index| Some((*index, self.outline.sections.get(*index)?)))
    }

    /// Unclaimed sections below a section, up to the next heading of its level, that no link and no name claims:
    /// alternatives of it.
    pub fn below(&self, index: usize) -> Vec<usize> {
        below(self.outline, index).filter(|i| self.free.contains(i) && !self.linked.contains(i)).collect()
    }
}

/// Indexes of the sections below a section.
pub fn below<'a>(outline: &'a Outline<'_>, index: usize) -> impl Iterator<Item = usize> + 'a {
    let level = outline.sections.get(index).map_or(0, |section| section.level);
    let from = index.saturating_add(1);
    outline
        .sections
        .iter()
        .enumerate()
        .skip(from)
        .take_while(move |(_, section)| section.level > level)
        .map(|(index, _)| index)
}

fn has_fields_below<'a, 'p>(outline: &'a Outline<'p>, index: usize) -> impl Fn(&Section<'p>) -> bool + 'a {
    move |section| {
        has_fields(section) || below(outline, index).any(|i| outline.sections.get(i).is_some_and(has_fields))
    }
}

/// Whether a section holds a table of fields, in tabs or not.
pub fn has_fields(section: &Section<'_>) -> bool {
    let fields = |block: &&Block| match &block.kind {
        BlockKind::Table(table) => Columns::of(table).is_fields(),
        BlockKind::Tabs(tabs) => tabs.iter().flat_map(|tab| &tab.blocks).any(|block| match &block.kind {
            BlockKind::Table(table) => Columns::of(table).is_fields(),
            _ => false,
        }),
        _ => false,
    };
    section.blocks.iter().any(fields)
}

/// The links of a block's own text: their texts and targets.
pub fn links(block: &Block) -> impl Iterator<Item = (&[Inline], &Target)> {
    let inlines: &[Inline] = match &block.kind {
        BlockKind::Paragraph(inlines) => inlines,
        BlockKind::Heading { text, .. } => text,
        _ => &[],
    };
    let mut out = Vec::new();
    collect(inlines, &mut out);
    out.into_iter()
}

fn collect<'p>(inlines: &'p [Inline], out: &mut Vec<(&'p [Inline], &'p Target)>) {
    for inline in inlines {
        match inline {
            Inline::Link { text, target } => {
                out.push((text, target));
                collect(text, out);
            }
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Superscript(inner) => {
                collect(inner, out)
            }
            _ => {}
        }
    }
}

/// The words of a heading as names are written: with dots, underscores, brackets of lists left out.
fn words(title: &str) -> impl Iterator<Item = &str> {
    title
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !(c.is_alphanumeric() || c == '_')))
        .map(|word| word.rsplit('.').next().unwrap_or(word))
}
