//! Cuts the lines of a region into pieces: ordinary Markdown, fenced code, tables, tags.

use super::fence::{Closer, Ends, Fence};
use super::lines::Line;
use super::model::ProblemKind;
use super::table::{self, RawTable};
use super::tags::{self, Kind, Tag};

/// A piece of a region.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// A line of ordinary Markdown.
    Text(Line<'a>),
    /// Fenced code.
    Code { line: Line<'a>, lang: String, lines: Vec<Line<'a>> },
    /// `#| … |#`.
    Table { line: Line<'a>, table: RawTable<'a> },
    /// A tag.
    Tag { line: Line<'a>, tag: Tag<'a> },
}

impl<'a> Piece<'a> {
    /// The line in which the piece begins.
    pub(super) fn line(&self) -> Line<'a> {
        match self {
            Piece::Text(line)
            | Piece::Code { line, .. }
            | Piece::Table { line, .. }
            | Piece::Tag { line, .. } => *line,
        }
    }

    pub(super) fn is_blank(&self) -> bool {
        matches!(self, Piece::Text(line) if line.is_blank())
    }
}

/// The pieces of a region.
#[derive(Debug, Default)]
pub(super) struct Scan<'a> {
    pub(super) pieces: Vec<Piece<'a>>,
    /// For every piece that is an opening tag with an end: the index of its end.
    pub(super) ends: Vec<Option<usize>>,
    /// What is broken, with byte offsets.
    pub(super) problems: Vec<(ProblemKind, usize, String)>,
}

/// Cuts a region into pieces.
pub(super) fn scan<'a>(lines: &[Line<'a>]) -> Scan<'a> {
    let mut scanner = Scanner {
        lines,
        at: 0,
        out: Scan::default(),
        ends: Ends::new(Closer::Alone),
        memory: table::Memory::default(),
    };
    scanner.run();
    let mut scan = scanner.out;
    pair(&mut scan);
    scan
}

struct Scanner<'a, 's> {
    lines: &'s [Line<'a>],
    at: usize,
    out: Scan<'a>,
    ends: Ends,
    memory: table::Memory,
}

impl<'a> Scanner<'a, '_> {
    fn run(&mut self) {
        let mut open_comment = false;
        while let Some(&line) = self.lines.get(self.at) {
            let mut next = Some(line);
            while let Some(line) = next {
                next = self.piece(line, &mut open_comment);
            }
            self.at += 1;
        }
    }

    /// Reads what stands at the start of `line`, which is line `self.at` or the rest of it. Leaves `self.at` in the last
    /// line that was read, and gives the rest of that line.
    fn piece(&mut self, line: Line<'a>, open_comment: &mut bool) -> Option<Line<'a>> {
        let text = line.text.trim_start();
        match text.bytes().next() {
            Some(b'#') if text.starts_with("#|") => return self.table(line),
            Some(b'{') => {
                if let Some((tag, rest)) = tags::leading(line) {
                    return self.tag(line, tag, rest);
                }
            }
            Some(b'<') if !*open_comment && text.starts_with("<!--") => match self.comment(line) {
                Some(rest) => return rest,
                None => {
                    *open_comment = true;
                    let offset = line.trim_start().offset;
                    self.out.problems.push((ProblemKind::UnclosedComment, offset, String::new()));
                }
            },
            Some(b'`' | b'~') => {
                if let Some(fence) = Fence::open(text) {
                    self.fence(line, &fence);
                    return None;
                }
            }
            Some(b'>' | b'-' | b'*' | b'+' | b'0'..=b'9') => {
                if let Some(fence) = Fence::open_in_container(text) {
                    self.fence_in_container(line, &fence);
                    return None;
                }
            }
            _ => {}
        }
        self.out.pieces.push(Piece::Text(line));
        None
    }

    fn table(&mut self, line: Line<'a>) -> Option<Line<'a>> {
        let cut = table::cut(self.lines, self.at, line, &mut self.memory);
        self.out.problems.extend(cut.problems);
        self.out.pieces.push(Piece::Table { line, table: cut.table });
        let (at, rest) = cut.end;
        self.at = at;
        (!rest.is_blank()).then_some(rest)
    }

    fn tag(&mut self, line: Line<'a>, tag: Tag<'a>, rest: Line<'a>) -> Option<Line<'a>> {
        self.out.pieces.push(Piece::Tag { line, tag });
        if rest.is_blank() {
            return None;
        }
        // Text between an opening and a closing tag of one line.
        match tags::find_close(rest.text) {
            Some(close) if !rest.slice(0, close).is_blank() => {
                self.out.pieces.push(Piece::Text(rest.slice(0, close)));
                Some(rest.from(close))
            }
            _ => Some(rest),
        }
    }

    /// Steps over a comment. None if it has no end.
    fn comment(&mut self, line: Line<'a>) -> Option<Option<Line<'a>>> {
        let begin = line.text.find("<!--").map_or(0, |at| at + 4);
        let mut index = self.at;
        let mut current = line.from(begin);
        loop {
            if let Some(end) = current.text.find("-->") {
                self.at = index;
                // Like a comment that Markdown reads, it ends a paragraph.
                self.out.pieces.push(Piece::Text(line.slice(0, 0)));
                let rest = current.from(end + 3);
                return Some((!rest.is_blank()).then_some(rest));
            }
            index += 1;
            current = *self.lines.get(index)?;
        }
    }

    fn fence(&mut self, line: Line<'a>, fence: &Fence<'_>) {
        let end = self.ends.find(fence, self.at + 1, self.lines);
        let stop = match end {
            Some((end, _)) => end,
            None => {
                self.out.problems.push((ProblemKind::UnclosedFence, line.trim_start().offset, String::new()));
                self.block_end()
            }
        };
        let indent = line.indent();
        let lines = self.lines.get(self.at + 1..stop).unwrap_or_default();
        let lines = lines.iter().map(|line| line.dedent(indent)).collect();
        self.out.pieces.push(Piece::Code { line, lang: fence.lang(), lines });
        self.at = if end.is_some() { stop } else { stop.saturating_sub(1) };
    }

    /// Where code without an end stops: before the next closing tag.
    fn block_end(&self) -> usize {
        let mut behind = self.lines.iter().enumerate().skip(self.at + 1);
        behind
            .find(|(_, line)| matches!(tags::leading(**line), Some((Tag::Close(_), _))))
            .map_or(self.lines.len(), |(at, _)| at)
    }

    /// Fenced code behind a quote or a list mark is Markdown's; only what stands in it is hidden here.
    fn fence_in_container(&mut self, line: Line<'a>, fence: &Fence<'_>) {
        let end = self.ends.find(fence, self.at + 1, self.lines);
        self.out.pieces.push(Piece::Text(line));
        if let Some((end, _)) = end {
            let lines = self.lines.get(self.at + 1..=end).unwrap_or_default();
            self.out.pieces.extend(lines.iter().map(|&line| Piece::Text(line)));
            self.at = end;
        }
    }
}

/// Pairs opening and closing tags. An end closes the last opening tag of its kind; those opened in between have no end.
fn pair(scan: &mut Scan<'_>) {
    scan.ends = vec![None; scan.pieces.len()];
    let mut open: Vec<(Kind, usize)> = Vec::new();
    let mut unbalanced = Vec::new();
    let mut counts = [0_usize; Kind::ALL.len()];
    let slot = |kind: Kind| Kind::ALL.iter().position(|&known| known == kind).unwrap_or_default();
    for (index, piece) in scan.pieces.iter().enumerate() {
        match piece {
            Piece::Tag { tag: Tag::Open(kind, _), .. } => {
                open.push((*kind, index));
                if let Some(count) = counts.get_mut(slot(*kind)) {
                    *count += 1;
                }
            }
            Piece::Tag { tag: Tag::Close(kind), .. } => {
                if counts.get(slot(*kind)).is_none_or(|&count| count == 0) {
                    unbalanced.push(index);
                    continue;
                }
                while let Some((opened, at)) = open.pop() {
                    if let Some(count) = counts.get_mut(slot(opened)) {
                        *count -= 1;
                    }
                    if opened == *kind {
                        if let Some(end) = scan.ends.get_mut(at) {
                            *end = Some(index);
                        }
                        break;
                    }
                    unbalanced.push(at);
                }
            }
            _ => {}
        }
    }
    unbalanced.extend(open.into_iter().map(|(_, at)| at));
    for at in unbalanced {
        if let Some(Piece::Tag { line, .. }) = scan.pieces.get(at) {
            let line = line.trim();
            scan.problems.push((ProblemKind::UnbalancedTag, line.offset, line.text.to_owned()));
        }
    }
}
