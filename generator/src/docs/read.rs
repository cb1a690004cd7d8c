//! Reads one page: pieces become blocks, includes are followed.

use std::ops::Range;
use std::sync::Arc;

use super::conditions;
use super::lines::{self, Line};
use super::links::Destination;
use super::markdown::{self, Host, MAX_DEPTH, Run};
use super::model::{
    Block, BlockKind, Cell, Inline, Inlines, Page, Place, Problem, ProblemKind, Row, Table, Target,
};
use super::places::Places;
use super::scan::{self, Piece, Scan};
use super::site::Site;
use super::table::RawTable;
use super::tabs;
use super::tags::{self, Kind, Tag};

/// How many bytes of included text one page may hold; a page that includes itself many times over ends here.
const INCLUDE_BUDGET: usize = 4 << 20;
/// How many includes may be open at once.
const INCLUDE_DEPTH: usize = 10;

/// Reads a page of the site.
pub(super) fn page(site: &Site, path: &Arc<str>, text: &str) -> Page {
    let mut reader = Reader::new(site, path, text, Vec::new(), INCLUDE_BUDGET);
    let blocks = reader.file(0);
    let mut problems = reader.problems;
    problems.sort_by(|a, b| a.at.cmp(&b.at));
    Page { path: path.clone(), blocks, problems }
}

pub(super) struct Reader<'a> {
    site: &'a Site,
    path: &'a Arc<str>,
    text: &'a str,
    places: Places<'a>,
    problems: Vec<Problem>,
    /// The files that include this one, outermost first.
    including: Vec<Arc<str>>,
    budget: usize,
}

impl<'a> Reader<'a> {
    fn new(
        site: &'a Site,
        path: &'a Arc<str>,
        text: &'a str,
        including: Vec<Arc<str>>,
        budget: usize,
    ) -> Self {
        let places = Places::new(path.clone(), text);
        Reader { site, path, text, places, problems: Vec::new(), including, budget }
    }

    fn file(&mut self, depth: usize) -> Vec<Block> {
        let (lines, orphans) = conditions::resolve(lines::split(self.text), self.site.variables());
        for orphan in orphans {
            let orphan = orphan.trim();
            self.problem(ProblemKind::UnbalancedTag, orphan.offset, orphan.text);
        }
        self.region(&lines, depth)
    }

    /// The blocks of the lines of a file or of a table cell.
    fn region(&mut self, lines: &[Line<'a>], depth: usize) -> Vec<Block> {
        if depth > MAX_DEPTH {
            let end = lines.last().map_or(0, |line| line.end());
            return lines.first().map_or_else(Vec::new, |first| self.verbatim(first.offset, end));
        }
        let mut scan = scan::scan(lines);
        for (kind, offset, detail) in std::mem::take(&mut scan.problems) {
            self.problem(kind, offset, &detail);
        }
        self.pieces(&scan, 0..scan.pieces.len(), 0, depth)
    }

    /// The blocks of some pieces, which are indented by `dedent` columns.
    pub(super) fn pieces(
        &mut self,
        scan: &Scan<'a>,
        range: Range<usize>,
        dedent: usize,
        depth: usize,
    ) -> Vec<Block> {
        let mut run = Run::default();
        let mut at = range.start;
        while let Some(piece) = scan.pieces.get(at).filter(|_| at < range.end) {
            at += 1;
            let line = piece.line();
            let offset = line.trim_start().offset;
            let indent = line.indent().saturating_sub(dedent);
            let mut hold = |reader: &Self, kind| {
                run.hold(vec![Block { kind, at: reader.places.at(offset) }], indent, offset);
            };
            match piece {
                Piece::Text(line) => run.line(line.dedent(dedent)),
                Piece::Code { lang, lines, .. } => {
                    let text = lines.iter().map(|line| line.text).collect::<Vec<_>>().join("\n");
                    hold(self, BlockKind::Code { lang: lang.clone(), text });
                }
                Piece::Table { table, .. } => {
                    let table = self.table(table, depth);
                    hold(self, BlockKind::Table(table));
                }
                Piece::Tag { tag: Tag::Open(kind, rest), .. } => {
                    let Some(end) = scan.ends.get(at - 1).copied().flatten() else { continue };
                    let body = at..end;
                    at = end + 1;
                    let dedent = dedent.max(line.indent());
                    let blocks = if depth >= MAX_DEPTH {
                        let end = scan.pieces.get(end).map_or(offset, |piece| piece.line().end());
                        self.verbatim(offset, end)
                    } else {
                        self.container(*kind, rest, scan, body, (dedent, depth + 1, offset))
                    };
                    run.hold(blocks, indent, offset);
                }
                Piece::Tag { tag: Tag::Include { notitle, target }, .. } => {
                    let blocks = self.include(*notitle, target, offset, depth + 1);
                    run.hold(blocks, indent, offset);
                }
                // An end without a beginning has been told of.
                Piece::Tag { tag: Tag::Close(_), .. } => {}
                Piece::Tag { .. } => {
                    let line = line.trim();
                    self.problem(ProblemKind::UnknownTag, line.offset, line.text);
                }
            }
        }
        markdown::blocks(run, self, depth)
    }

    /// A note, a cut or a tab list. `at` is the indentation of the body, its depth and the offset of the tag.
    fn container(
        &mut self,
        kind: Kind,
        rest: &str,
        scan: &Scan<'a>,
        body: Range<usize>,
        (dedent, depth, offset): (usize, usize, usize),
    ) -> Vec<Block> {
        let kind = match kind {
            Kind::Note => {
                let (kind, title) = tags::word_and_title(rest);
                BlockKind::Note { kind, title, blocks: self.pieces(scan, body, dedent, depth) }
            }
            Kind::Cut => {
                let (_, title) = tags::word_and_title(rest);
                BlockKind::Cut { title, blocks: self.pieces(scan, body, dedent, depth) }
            }
            Kind::List => return tabs::read(self, scan, body, (dedent, depth, offset)),
        };
        vec![Block { kind, at: self.places.at(offset) }]
    }

    fn table(&mut self, table: &RawTable<'a>, depth: usize) -> Table {
        let mut rows = Vec::with_capacity(table.rows.len());
        for row in &table.rows {
            let mut cells = Vec::with_capacity(row.cells.len());
            for cell in &row.cells {
                let merged = matches!(cell.lines.as_slice(), [line] if matches!(line.text, ">" | "^"));
                let blocks = if merged { Vec::new() } else { self.region(&cell.lines, depth + 1) };
                cells.push(Cell { blocks, at: self.places.at(cell.offset), merged });
            }
            rows.push(Row { cells, at: self.places.at(row.offset) });
        }
        Table { rows }
    }

    fn include(&mut self, notitle: bool, target: &str, offset: usize, depth: usize) -> Vec<Block> {
        let at = self.places.at(offset);
        let (candidates, anchor) = match super::links::destination(self.path, target) {
            Destination::File { candidates, anchor } => (candidates, anchor),
            Destination::Outside => {
                self.problem(ProblemKind::OutsideTree, offset, target);
                return Vec::new();
            }
            Destination::Anchor(_) | Destination::Other => {
                self.problem(ProblemKind::MissingInclude, offset, target);
                return Vec::new();
            }
        };
        let Some((path, text)) = candidates.iter().find_map(|path| self.site.file(path)) else {
            self.problem(ProblemKind::MissingInclude, offset, target);
            let target = candidates.into_iter().next().unwrap_or_default().into();
            return vec![Block { kind: BlockKind::Include { target, blocks: Vec::new() }, at }];
        };
        let cycle = path == self.path || self.including.contains(path);
        let too_much = self.including.len() >= INCLUDE_DEPTH || text.len() > self.budget || depth > MAX_DEPTH;
        let mut blocks = Vec::new();
        if cycle || too_much {
            self.problem(ProblemKind::IncludeCycle, offset, path);
        } else {
            let including = self.including.iter().chain([self.path]).cloned().collect();
            // An empty file costs something, too.
            let budget = self.budget.saturating_sub(text.len().max(1024));
            let mut inner = Reader::new(self.site, path, text, including, budget);
            blocks = inner.file(depth);
            self.budget = inner.budget;
            self.problems.append(&mut inner.problems);
        }
        if let Some(anchor) = anchor {
            blocks = section(blocks, &anchor);
        }
        if notitle && matches!(blocks.first().map(|block| &block.kind), Some(BlockKind::Heading { .. })) {
            blocks.remove(0);
        }
        vec![Block { kind: BlockKind::Include { target: path.clone(), blocks }, at }]
    }

    /// Text that is not read any further.
    fn verbatim(&mut self, start: usize, end: usize) -> Vec<Block> {
        self.problem(ProblemKind::TooDeep, start, "");
        let text = self.text.get(start..end).unwrap_or_default().trim().to_owned();
        vec![Block { kind: BlockKind::Paragraph(vec![Inline::Text(text)]), at: self.places.at(start) }]
    }
}

impl Host for Reader<'_> {
    fn place(&self, offset: usize) -> Place {
        self.places.at(offset)
    }

    fn problem(&mut self, kind: ProblemKind, offset: usize, detail: &str) {
        self.problems.push(Problem { kind, at: self.places.at(offset), detail: detail.to_owned() });
    }

    fn target(&mut self, target: &str, offset: usize) -> Target {
        match super::links::destination(self.path, target) {
            Destination::File { candidates, anchor } => {
                let known = candidates.iter().find_map(|path| self.site.file(path));
                let path = match known {
                    Some((path, _)) => path.clone(),
                    None => {
                        self.problem(ProblemKind::BrokenLink, offset, target);
                        candidates.into_iter().next().unwrap_or_default().into()
                    }
                };
                Target::Page { path, anchor }
            }
            Destination::Anchor(anchor) => Target::Anchor(anchor),
            Destination::Outside => {
                self.problem(ProblemKind::OutsideTree, offset, target);
                Target::Other(target.to_owned())
            }
            Destination::Other => Target::Other(target.to_owned()),
        }
    }

    fn title(&self, target: &Target) -> Option<Inlines> {
        match target {
            Target::Page { path, anchor } => self.site.title(path, anchor.as_deref()),
            Target::Anchor(anchor) => self.site.title(self.path, Some(anchor)),
            Target::Other(_) => None,
        }
    }
}

/// The blocks from the heading with this anchor to the next heading of its level; all blocks if there is none.
fn section(blocks: Vec<Block>, wanted: &str) -> Vec<Block> {
    let begins = |block: &Block| match &block.kind {
        BlockKind::Heading { level, anchor: Some(anchor), .. } if anchor == wanted => Some(*level),
        _ => None,
    };
    let Some((start, level)) = blocks.iter().enumerate().find_map(|(at, block)| Some((at, begins(block)?)))
    else {
        return blocks;
    };
    let ends =
        |block: &Block| matches!(&block.kind, BlockKind::Heading { level: other, .. } if *other <= level);
    let length = blocks.iter().skip(start + 1).position(ends).map_or(usize::MAX, |at| at + 1);
    blocks.into_iter().skip(start).take(length).collect()
}
