//! Cuts `#| … |#` into rows and cells.
//!
//! `||` opens and closes a row, `|` parts its cells. Fenced code, code spans, escapes and tables within cells hide
//! these marks.

use super::fence::{Closer, Ends, Fence};
use super::lines::Line;
use super::model::ProblemKind;
use super::ticks::Ticks;

/// A table, cut.
#[derive(Debug)]
pub(super) struct RawTable<'a> {
    pub(super) rows: Vec<RawRow<'a>>,
}

/// A row that holds text.
#[derive(Debug)]
pub(super) struct RawRow<'a> {
    pub(super) offset: usize,
    pub(super) cells: Vec<RawCell<'a>>,
}

/// A cell: its lines without the white space around, and where they begin.
#[derive(Debug)]
pub(super) struct RawCell<'a> {
    pub(super) offset: usize,
    pub(super) lines: Vec<Line<'a>>,
}

/// What the reader of a region remembers from one table to the next, so that hostile input costs no repeated searches.
#[derive(Debug)]
pub(super) struct Memory {
    ends: Ends,
    /// How often a table within a table was not closed.
    unclosed_inner: usize,
}

impl Default for Memory {
    fn default() -> Memory {
        Memory { ends: Ends::new(Closer::BeforeCellMark), unclosed_inner: 0 }
    }
}

/// The table and where the text behind it goes on.
pub(super) struct Cut<'a> {
    pub(super) table: RawTable<'a>,
    pub(super) problems: Vec<(ProblemKind, usize, String)>,
    /// The line in which the table ends, and what stands behind it there.
    pub(super) end: (usize, Line<'a>),
}

/// Cuts the table whose `#|` begins `first`, the rest of line `start` of `lines`.
pub(super) fn cut<'a>(lines: &[Line<'a>], start: usize, first: Line<'a>, memory: &mut Memory) -> Cut<'a> {
    const PATIENCE: usize = 8;
    if memory.unclosed_inner < PATIENCE {
        if let Some(cut) = Cutter::new(lines, start, first, &mut memory.ends).run(true) {
            return cut;
        }
        memory.unclosed_inner += 1;
    }
    let cut = Cutter::new(lines, start, first, &mut memory.ends).run(false);
    cut.unwrap_or(Cut { table: RawTable { rows: Vec::new() }, problems: Vec::new(), end: (start, first) })
}

/// A position: line and byte.
type Position = (usize, usize);

struct Cutter<'a, 'm> {
    lines: &'m [Line<'a>],
    start: usize,
    first: Line<'a>,
    indent: usize,
    ends: &'m mut Ends,
    at: Position,
    row: Option<RawRow<'a>>,
    cell: Position,
    rows: Vec<RawRow<'a>>,
    problems: Vec<(ProblemKind, usize, String)>,
    ticks: Ticks,
}

impl<'a, 'm> Cutter<'a, 'm> {
    fn new(lines: &'m [Line<'a>], start: usize, first: Line<'a>, ends: &'m mut Ends) -> Self {
        let lead = first.text.len() - first.text.trim_start().len();
        Cutter {
            lines,
            start,
            first,
            indent: first.indent(),
            ends,
            at: (start, lead + 2),
            row: None,
            cell: (start, 0),
            rows: Vec::new(),
            problems: Vec::new(),
            ticks: Ticks::default(),
        }
    }

    fn line(&self, index: usize) -> Option<Line<'a>> {
        if index == self.start { Some(self.first) } else { self.lines.get(index).copied() }
    }

    fn offset(&self, at: Position) -> usize {
        self.line(at.0).map_or(0, |line| line.offset + at.1)
    }

    /// None if an inner table is not closed.
    fn run(mut self, inner_tables: bool) -> Option<Cut<'a>> {
        let mut inner = 0_usize;
        // Nothing but white space stands between this position and the last cell mark, or the start of the line: a
        // table or a fence may begin.
        let (mut fresh, mut line_start) = (false, false);
        while let Some(line) = self.line(self.at.0) {
            let (index, byte) = self.at;
            let rest = line.text.get(byte..).unwrap_or_default();
            let mut bytes = rest.bytes();
            let (current, next) = (bytes.next(), bytes.next());
            let at_line_start = line_start;
            let at_cell_start = fresh || line_start;
            match (current, next) {
                (None, _) => {
                    self.at = (index + 1, 0);
                    (fresh, line_start) = (false, true);
                    continue;
                }
                (Some(b' ' | b'\t'), _) => {
                    self.at.1 += 1;
                    continue;
                }
                _ => (fresh, line_start) = (false, false),
            }
            if at_cell_start && self.row.is_some() && self.skip_fence(rest, at_line_start) {
                continue;
            }
            let step;
            match (current, next) {
                (Some(b'\\'), Some(escaped)) if escaped.is_ascii_punctuation() => step = 2,
                (Some(b'`'), _) if self.row.is_some() => {
                    let length = rest.bytes().take_while(|&byte| byte == b'`').count();
                    self.at.1 += length;
                    if let Some(end) = self.span_end(length) {
                        self.at = end;
                    }
                    continue;
                }
                (Some(b'#'), Some(b'|'))
                    if inner_tables
                        && self.row.is_some()
                        && at_cell_start
                        && rest
                            .get(2..)
                            .map(str::trim_start)
                            .is_some_and(|rest| rest.is_empty() || rest.starts_with("||")) =>
                {
                    inner += 1;
                    step = 2;
                }
                (Some(b'|'), Some(b'#')) if self.ends_table(rest, at_line_start) => {
                    step = 2;
                    if inner == 0 {
                        self.close_row(self.at, false);
                        self.at.1 += 2;
                        return Some(self.finish(true));
                    }
                    inner -= 1;
                }
                (Some(b'|'), Some(b'|')) => {
                    if inner == 0 {
                        step = self.double_mark(rest, at_line_start);
                    } else {
                        step = 2;
                    }
                    self.at.1 += step;
                    fresh = true;
                    continue;
                }
                (Some(b'|'), _) if self.row.is_some() => {
                    if inner == 0 {
                        self.close_cell(self.at);
                        self.cell = (index, byte + 1);
                    }
                    self.at.1 += 1;
                    fresh = true;
                    continue;
                }
                _ if self.row.is_none() => {
                    if !self.skip_stray(line) {
                        return Some(self.finish(false));
                    }
                    continue;
                }
                _ => step = plain_run(rest),
            }
            self.at.1 += step;
        }
        if inner > 0 {
            return None;
        }
        let end = self.lines.len().saturating_sub(1);
        let end = (end, self.line(end).map_or(0, |line| line.text.len()));
        self.close_row(end, false);
        self.at = end;
        Some(self.finish(false))
    }

    /// Whether `|#` ends a table: at the start of a line, between rows, or as the last text of its line.
    fn ends_table(&self, rest: &str, line_start: bool) -> bool {
        let behind = rest.get(2..).unwrap_or_default().trim_start();
        line_start || self.row.is_none() || behind.is_empty() || behind.starts_with("||")
    }

    /// Steps over fenced code that begins here.
    fn skip_fence(&mut self, rest: &str, line_start: bool) -> bool {
        let Some(fence) = Fence::open(rest) else { return false };
        // Behind a cell mark, marks in the info string mean that it is a cell of this line.
        if !line_start && fence.info.contains('|') {
            return false;
        }
        match self.ends.find(&fence, self.at.0 + 1, self.lines) {
            Some(end) => {
                self.at = end;
                true
            }
            None => false,
        }
    }

    /// The end of a code span of `length` backticks: in this line, or in the next one of the same row.
    fn span_end(&mut self, length: usize) -> Option<Position> {
        let (index, byte) = self.at;
        let line = self.line(index)?;
        if let Some(end) = self.ticks.next(index, line.text, byte, length) {
            return Some((index, end));
        }
        let next = self.line(index + 1)?;
        let start = next.text.trim_start();
        let parted = line.text.trim_end().ends_with("||")
            || start.is_empty()
            || ["||", "|#", "#|"].iter().any(|mark| start.starts_with(mark));
        if parted {
            return None;
        }
        self.ticks.next(index + 1, next.text, 0, length).map(|end| (index + 1, end))
    }

    /// `||`: opens or closes a row. Gives the bytes to step over.
    fn double_mark(&mut self, rest: &str, line_start: bool) -> usize {
        let behind = rest.get(2..).unwrap_or_default();
        if self.row.is_none() {
            self.open_row();
            return 2;
        }
        // `a |||` is `a | ||`.
        if behind.starts_with('|') && !behind.starts_with("||") && !behind.starts_with("|#") {
            self.close_cell(self.at);
            self.cell = (self.at.0, self.at.1 + 1);
            return 1;
        }
        let behind = behind.trim_start();
        let closes = !line_start || behind.is_empty() || behind.starts_with("||") || behind.starts_with("|#");
        self.close_row(self.at, closes);
        if !closes {
            self.open_row();
        }
        2
    }

    fn open_row(&mut self) {
        self.row = Some(RawRow { offset: self.offset(self.at), cells: Vec::new() });
        self.cell = (self.at.0, self.at.1 + 2);
    }

    fn close_cell(&mut self, end: Position) {
        let mut lines = Vec::new();
        for index in self.cell.0..=end.0 {
            let Some(line) = self.line(index) else { break };
            let from = if index == self.cell.0 { self.cell.1 } else { 0 };
            let to = if index == end.0 { end.1 } else { line.text.len() };
            let line = line.slice(from, to);
            let line = if index == self.cell.0 { line } else { line.dedent(self.indent) };
            if !lines.is_empty() || !line.is_blank() {
                lines.push(if lines.is_empty() { line.trim_start() } else { line });
            }
        }
        while lines.pop_if(|line| line.is_blank()).is_some() {}
        if let Some(last) = lines.last_mut() {
            *last = last.slice(0, last.text.trim_end().len());
        }
        let offset = lines.first().map_or_else(|| self.offset(self.cell), |line| line.offset);
        if let Some(row) = &mut self.row {
            row.cells.push(RawCell { offset, lines });
        }
    }

    fn close_row(&mut self, end: Position, closed: bool) {
        if self.row.is_some() {
            self.close_cell(end);
        }
        let Some(row) = self.row.take_if(|row| row.cells.iter().any(|cell| !cell.lines.is_empty())) else {
            self.row = None;
            return;
        };
        if !closed {
            self.problems.push((ProblemKind::UnclosedRow, row.offset, String::new()));
        }
        if let Some(first) = self.rows.first()
            && first.cells.len() != row.cells.len()
        {
            let detail = format!("cells: {} instead of {}", row.cells.len(), first.cells.len());
            self.problems.push((ProblemKind::RowArity, row.offset, detail));
        }
        self.rows.push(row);
    }

    /// Text between rows: skipped if the table goes on behind it. If it does not, the table ends here.
    fn skip_stray(&mut self, line: Line<'a>) -> bool {
        let stray = line.from(self.at.1).trim();
        if begins_block(stray.text) {
            return false;
        }
        if let Some(mark) = stray.text.find("||") {
            self.problems.push((
                ProblemKind::StrayText,
                stray.offset,
                stray.slice(0, mark).trim().text.to_owned(),
            ));
            self.at.1 = stray.offset - line.offset + mark;
            return true;
        }
        let mut index = self.at.0 + 1;
        loop {
            let Some(next) = self.line(index) else { return false };
            let next = next.text.trim_start();
            if next.starts_with("||") || next.starts_with("|#") {
                break;
            }
            if begins_block(next) {
                return false;
            }
            index += 1;
        }
        self.problems.push((ProblemKind::StrayText, stray.offset, stray.text.to_owned()));
        self.at = (index, 0);
        true
    }

    fn finish(mut self, closed: bool) -> Cut<'a> {
        if !closed {
            let offset = self.first.trim_start().offset;
            self.problems.push((ProblemKind::UnclosedTable, offset, String::new()));
        }
        let rest = self.line(self.at.0).map_or(self.first, |line| line.from(self.at.1));
        Cut { table: RawTable { rows: self.rows }, problems: self.problems, end: (self.at.0, rest) }
    }
}

/// A heading, a table or a tag begins: text that does not belong to a table.
fn begins_block(text: &str) -> bool {
    let heading = text.trim_start_matches('#');
    text.starts_with("#|")
        || text.starts_with("{%")
        || (heading.len() < text.len() && heading.starts_with(' '))
}

/// Bytes up to the next one that may be a mark.
fn plain_run(rest: &str) -> usize {
    let marks = |byte: u8| matches!(byte, b'|' | b'#' | b'`' | b'\\' | b' ' | b'\t');
    rest.bytes().skip(1).position(marks).map_or(rest.len(), |at| at + 1).max(1)
}
