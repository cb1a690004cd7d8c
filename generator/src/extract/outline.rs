//! A page as a flat list of sections, each in a zone (parameters, response, errors …).

use std::sync::OnceLock;

use super::anchors::Anchors;
use super::vocabulary::{BOILERPLATE_INCLUDES, PARAMETER_WORDS, ZONE_PREFIXES, ZONES};
use crate::docs::{Block, BlockKind, Inlines, Page, Place, Tab, Table, plain};

/// Which part of a page a section belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// Above the first heading that opens a zone.
    Intro,
    /// Parameters of the method.
    Params,
    /// Examples of calls.
    Code,
    /// The answer, with its example.
    Response,
    /// The description of the returned fields.
    Returned,
    /// Errors.
    Errors,
    /// What the handler of an event receives.
    Payload,
    /// Links to other pages.
    SeeAlso,
    /// Under a heading of level 2 that opens none of the zones.
    Other,
}

/// A heading with the blocks up to the next heading.
#[derive(Debug, Clone)]
pub struct Section<'p> {
    /// The zone.
    pub zone: Zone,
    /// The heading opens the zone (it is not a heading below it).
    pub opens: bool,
    /// Level of the heading; 0 for what stands above the first heading.
    pub level: u8,
    /// Text of the heading without markup.
    pub title: String,
    /// The explicit anchor.
    pub anchor: Option<&'p str>,
    /// Where the heading stands.
    pub at: Place,
    /// The blocks, included files expanded.
    pub blocks: Vec<&'p Block>,
}

impl<'p> Outline<'p> {
    /// The section below whose heading another one stands.
    pub fn above(&self, index: usize) -> Option<&Section<'p>> {
        let level = self.sections.get(index)?.level;
        let before = self.sections.iter().take(index).rev();
        before.into_iter().find(|section| section.level < level && section.level > 0)
    }
}

impl<'p> Section<'p> {
    /// The tables that stand directly in the section (not in tabs, cells or list items).
    pub fn tables(&self) -> impl Iterator<Item = (&'p Table, &'p Place)> + '_ {
        self.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Table(table) => Some((table, &block.at)),
            _ => None,
        })
    }

    /// The blocks that are no tables: what the section says in words.
    pub fn prose(&self) -> impl Iterator<Item = &'p Block> + '_ {
        self.blocks
            .iter()
            .copied()
            .filter(|block| !matches!(block.kind, BlockKind::Table(_) | BlockKind::Tabs(_)))
    }

    /// The tab lists that stand directly in the section.
    pub fn tabs(&self) -> impl Iterator<Item = &'p [Tab]> + '_ {
        self.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Tabs(tabs) => Some(tabs.as_slice()),
            _ => None,
        })
    }
}

/// A page, cut into sections.
#[derive(Debug, Clone)]
pub struct Outline<'p> {
    /// The page.
    pub page: &'p Page,
    /// The text of the heading of level 1, and where it stands.
    pub title: Option<(&'p Inlines, &'p Place)>,
    /// The sections in order; the first holds what stands above the first heading below the title.
    pub sections: Vec<Section<'p>>,
    anchors: OnceLock<Anchors>,
}

impl<'p> Outline<'p> {
    /// Cuts a page.
    pub fn new(page: &'p Page) -> Self {
        let mut flat = Vec::new();
        flatten(&page.blocks, &mut flat);
        let start = Place { file: page.path.clone(), line: 1, column: 1 };
        let mut title = None;
        let mut current = Section {
            zone: Zone::Intro,
            opens: false,
            level: 0,
            title: String::new(),
            anchor: None,
            at: start,
            blocks: Vec::new(),
        };
        let mut sections = Vec::new();
        let mut zone_level = 0;
        for block in flat {
            let BlockKind::Heading { level, text, anchor } = &block.kind else {
                current.blocks.push(block);
                continue;
            };
            if *level == 1 && title.is_none() {
                title = Some((text, &block.at));
                continue;
            }
            let name = plain(text);
            let opened = zone_of(&name, *level);
            let zone = match opened {
                // A deeper heading that is called like a zone opens it only where that makes sense: "Example" below
                // the parameters is no new zone of the page.
                Some(zone) if *level <= 2 || may_nest(current.zone, zone) => Some(zone),
                _ => None,
            };
            let (zone, opens) = match zone {
                Some(zone) => {
                    zone_level = *level;
                    (zone, true)
                }
                // "Parameter fields" between the parameters and the examples belongs to the former.
                None if *level <= 2 && current.zone == Zone::Params && speaks_of_parameters(&name) => {
                    (Zone::Params, false)
                }
                None if *level <= 2 && current.zone != Zone::Intro => {
                    zone_level = *level;
                    (Zone::Other, true)
                }
                None if *level < zone_level => (Zone::Other, true),
                None => (current.zone, false),
            };
            let next = Section {
                zone,
                opens,
                level: *level,
                title: name,
                anchor: anchor.as_deref(),
                at: block.at.clone(),
                blocks: Vec::new(),
            };
            sections.push(std::mem::replace(&mut current, next));
        }
        sections.push(current);
        Self { page, title, sections, anchors: OnceLock::new() }
    }

    /// The text of the title without markup.
    pub fn title_text(&self) -> String {
        self.title.map(|(text, _)| plain(text)).unwrap_or_default()
    }

    /// Where findings about the whole page point to.
    pub fn at(&self) -> Place {
        match self.title {
            Some((_, at)) => at.clone(),
            None => Place { file: self.page.path.clone(), line: 1, column: 1 },
        }
    }

    /// The sections of a zone.
    pub fn zone(&self, zone: Zone) -> impl Iterator<Item = &Section<'p>> {
        self.sections.iter().filter(move |section| section.zone == zone)
    }

    /// Index of the section with an anchor: an explicit one, or the one that Diplodoc derives from the heading.
    pub fn section_index(&self, anchor: &str) -> Option<usize> {
        self.anchors.get_or_init(|| Anchors::of(&self.sections)).find(anchor)
    }

    /// Whether a file of this name is included anywhere on the page.
    pub fn includes(&self, name: &str) -> bool {
        self.sections.iter().flat_map(|section| &section.blocks).any(|block| match &block.kind {
            BlockKind::Include { target, .. } => file_name(target) == name,
            _ => false,
        })
    }
}

/// Included files become part of the page, except the boilerplate; the marker of an include stays in any case.
fn flatten<'p>(blocks: &'p [Block], out: &mut Vec<&'p Block>) {
    for block in blocks {
        out.push(block);
        if let BlockKind::Include { target, blocks } = &block.kind
            && !BOILERPLATE_INCLUDES.contains(&file_name(target))
        {
            flatten(blocks, out);
        }
    }
}

/// The last part of a path.
pub fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn zone_of(title: &str, level: u8) -> Option<Zone> {
    if !(2..=3).contains(&level) {
        return None;
    }
    let title = title.trim().trim_end_matches(':').to_lowercase();
    ZONES
        .iter()
        .find(|(name, _)| *name == title)
        .or_else(|| ZONE_PREFIXES.iter().find(|(prefix, _)| title.starts_with(prefix)))
        .map(|(_, zone)| *zone)
}

/// Whether a heading has the word for parameters.
fn speaks_of_parameters(title: &str) -> bool {
    title.split_whitespace().any(|word| PARAMETER_WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)))
}

/// Whether a heading of level 3 may open `inner` within `outer`.
fn may_nest(outer: Zone, inner: Zone) -> bool {
    match inner {
        Zone::Returned => {
            matches!(outer, Zone::Response | Zone::Returned | Zone::Code | Zone::Other | Zone::Intro)
        }
        Zone::Errors => {
            matches!(outer, Zone::Errors | Zone::Response | Zone::Returned | Zone::Other | Zone::Code)
        }
        Zone::Code => matches!(outer, Zone::Code),
        Zone::Params => matches!(outer, Zone::Intro),
        _ => false,
    }
}

/// The anchor that Diplodoc derives from a heading: lower case, words joined by hyphens, punctuation dropped.
pub fn slug(title: &str) -> String {
    let mut out = String::new();
    for c in title.trim().chars() {
        if c.is_alphanumeric() || c == '_' || c == '-' {
            out.extend(c.to_lowercase());
        } else if c.is_whitespace() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.trim_matches('-').to_owned()
}

/// Every block below some blocks, depth first, the blocks themselves included.
pub fn walk<'p>(blocks: impl IntoIterator<Item = &'p Block>, visit: &mut dyn FnMut(&'p Block)) {
    for block in blocks {
        walk_block(block, visit);
    }
}

fn walk_block<'p>(block: &'p Block, visit: &mut dyn FnMut(&'p Block)) {
    visit(block);
    let mut all = |blocks: &'p [Block]| blocks.iter().for_each(|block| walk_block(block, visit));
    match &block.kind {
        BlockKind::List { items, .. } => items.iter().for_each(|item| all(&item.blocks)),
        BlockKind::Quote(blocks) | BlockKind::Note { blocks, .. } | BlockKind::Cut { blocks, .. } => {
            all(blocks)
        }
        BlockKind::Table(table) => {
            table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| all(&cell.blocks));
        }
        BlockKind::Tabs(tabs) => tabs.iter().for_each(|tab| all(&tab.blocks)),
        // The content of an included file is part of the outline where it matters.
        _ => {}
    }
}
