//! The documented errors of a method.

use super::corpus::Corpus;
use super::examples::Json;
use super::outline::{Outline, Section, Zone};
use super::refusals::{is_no_message, reconcile};
use super::table::{Columns, lines, text};
use super::vocabulary::{Column, EMPTY_CODES, ERROR_CODE_LABEL, STATUS_LABELS, STATUS_SAYINGS};
use crate::docs::{Block, BlockKind, Cell, Inline, Place, Row, Table, plain};
use crate::escapes::unescaped;
use crate::spec::ErrorRow;

/// An error on its way to the spec.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The error.
    pub row: ErrorRow,
    /// Where it stands.
    pub at: Place,
    /// The page gives its code, be it an empty one.
    pub coded: bool,
    /// What the page says of it besides.
    pub meaning: String,
}

/// The errors of a page, in its order; last those that only examples show.
pub fn errors(corpus: &Corpus<'_>, outline: &Outline<'_>, examples: &[Json<'_>]) -> Vec<Listed> {
    let page_statuses = page_statuses(outline);
    let page_status = match page_statuses.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    let mut out = Vec::new();
    for section in outline.zone(Zone::Errors) {
        read_section(section, page_status, &mut out);
    }
    reconcile(out, examples, page_status, &corpus.errors)
}

/// The HTTP statuses that the error sections name for all their errors.
fn page_statuses(outline: &Outline<'_>) -> Vec<u16> {
    let Some(section) = outline.zone(Zone::Errors).next() else { return Vec::new() };
    section.blocks.iter().find_map(|block| paragraph(block).and_then(statuses_of_line)).unwrap_or_default()
}

/// The statuses of a line such as `HTTP Status: **400**, **403**`.
fn statuses_of_line(inlines: &[Inline]) -> Option<Vec<u16>> {
    let text = plain(inlines);
    let lower = text.to_lowercase();
    STATUS_LABELS.iter().any(|label| lower.starts_with(label)).then(|| statuses(&text))
}

/// The numbers in a text that are HTTP statuses of answers.
fn statuses(text: &str) -> Vec<u16> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter_map(|word| word.parse().ok())
        .filter(|status| (200..600).contains(status))
        .collect()
}

fn paragraph(block: &Block) -> Option<&[Inline]> {
    match &block.kind {
        BlockKind::Paragraph(inlines) => Some(inlines),
        _ => None,
    }
}

/// Tables of a section, and the codes and statuses that stand above a table for the whole of it.
fn read_section(section: &Section<'_>, page_status: Option<u16>, out: &mut Vec<Listed>) {
    let mut group: Option<(String, Option<u16>, &Place, bool)> = None;
    for block in &section.blocks {
        match &block.kind {
            BlockKind::Paragraph(inlines) => {
                for line in inlines.split(|i| matches!(i, Inline::Break)) {
                    if let Some(code) = group_code(line) {
                        flush(group.take(), page_status, out);
                        group = Some((code, None, &block.at, false));
                    } else if let Some(statuses) = statuses_of_line(line)
                        && let (Some((_, status, ..)), [only]) = (&mut group, statuses.as_slice())
                    {
                        *status = Some(*only);
                    }
                }
            }
            BlockKind::Table(table) => {
                let columns = Columns::of(table);
                if let Some((code, status, _, used)) = &mut group
                    && columns.position(Column::Code).is_none()
                {
                    *used = true;
                    group_rows(table, code, status.or(page_status), out);
                } else {
                    code_rows(&columns, page_status, out);
                }
            }
            _ => {}
        }
    }
    flush(group, page_status, out);
}

/// A group without a table is one error.
fn flush(
    group: Option<(String, Option<u16>, &Place, bool)>,
    page_status: Option<u16>,
    out: &mut Vec<Listed>,
) {
    if let Some((code, status, at, false)) = group {
        let row = ErrorRow { status: status.or(page_status), code, ..ErrorRow::default() };
        out.push(Listed { row, at: at.clone(), coded: true, meaning: String::new() });
    }
}

/// The code of a line such as ``Error Code: `C` ``.
fn group_code(line: &[Inline]) -> Option<String> {
    let text = plain(line);
    if !text.to_lowercase().starts_with(ERROR_CODE_LABEL) {
        return None;
    }
    line.iter().find_map(|inline| match inline {
        Inline::Code(code) => Some(code.trim().to_owned()),
        Inline::Strong(inner) => Some(plain(inner)),
        _ => None,
    })
}

/// Rows of a table that stands under a code: the field that the error is about, and the text.
fn group_rows(table: &Table, code: &str, status: Option<u16>, out: &mut Vec<Listed>) {
    let columns = Columns::of(table);
    let message_at = columns.position(Column::Message).or(columns.position(Column::Description)).unwrap_or(1);
    for row in columns.rows {
        let message = row.cells.get(message_at).and_then(message_of);
        let fields = columns.cell(row, Column::Name).map(field_names).unwrap_or_default();
        let fields: Vec<Option<String>> =
            if fields.is_empty() { vec![None] } else { fields.into_iter().map(Some).collect() };
        for field in fields {
            let code = code.to_owned();
            let made = ErrorRow { status, code, message: message.clone(), field, seen: None };
            out.push(Listed { row: made, at: row.at.clone(), coded: true, meaning: String::new() });
        }
    }
}

/// The fields that a cell names, one a line; `-` stands for none.
fn field_names(cell: &Cell) -> Vec<String> {
    lines(cell)
        .into_iter()
        .flat_map(|line| line.split(',').map(|part| part.trim().to_owned()).collect::<Vec<_>>())
        .filter(|name| !name.is_empty() && !matches!(name.as_str(), "-" | "—" | "–"))
        .collect()
}

/// Rows of a table that has a column of codes, or only texts.
fn code_rows(columns: &Columns<'_>, page_status: Option<u16>, out: &mut Vec<Listed>) {
    if !columns.header || !columns.is_errors() && columns.position(Column::Description).is_none() {
        return;
    }
    let code_at = columns.position(Column::Code);
    let Some(message_at) = message_column(columns) else {
        if code_at.is_some() {
            for row in columns.rows {
                push_row(columns, row, code_at, None, page_status, out);
            }
        }
        return;
    };
    for row in columns.rows {
        push_row(columns, row, code_at, Some(message_at), page_status, out);
    }
}

/// The column that holds the text which the server sends: one that says so; else the description where a column of
/// meanings stands beside it. A lone description says what the error means, in the words of the documentation.
fn message_column(columns: &Columns<'_>) -> Option<Message> {
    if let Some(at) = columns.position(Column::Message) {
        return Some(Message::Sent(at));
    }
    let at = columns.position(Column::Description)?;
    let meaning = columns.roles.iter().skip(at).any(|role| matches!(role, Column::Value | Column::Other));
    Some(if meaning { Message::Sent(at) } else { Message::Quoted(at) })
}

/// How a column holds the texts that the server sends.
#[derive(Clone, Copy)]
enum Message {
    /// Every cell is such a text.
    Sent(usize),
    /// Only where the first line of the cell is code.
    Quoted(usize),
}

fn push_row(
    columns: &Columns<'_>,
    row: &Row,
    code_at: Option<usize>,
    message_at: Option<Message>,
    page_status: Option<u16>,
    out: &mut Vec<Listed>,
) {
    let status = columns
        .cell(row, Column::Status)
        .map(|cell| statuses(&text(cell)))
        .and_then(|found| found.first().copied())
        .or_else(|| row.cells.iter().find_map(status_said))
        .or(page_status);
    let message = match message_at {
        Some(Message::Sent(at)) => row.cells.get(at).and_then(message_of),
        Some(Message::Quoted(at)) => row.cells.get(at).and_then(leading_line_of_code),
        None => None,
    };
    let codes = match code_at.and_then(|at| row.cells.get(at)) {
        Some(cell) => codes(cell),
        None => vec![String::new()],
    };
    // A code column that holds a code and its text, one below the other.
    let (codes, message) = match (message, codes.as_slice()) {
        (None, [code, text]) if text.contains(' ') && !code.contains(' ') => {
            (vec![code.clone()], Some(text.clone()))
        }
        (message, _) => (codes, message),
    };
    let meaning = columns.cell(row, Column::Description).map(text).unwrap_or_default();
    let several = match message_at {
        Some(Message::Sent(at)) => row.cells.get(at).map(texts_in_code).unwrap_or_default(),
        _ => Vec::new(),
    };
    let messages = if several.is_empty() { vec![message] } else { several.into_iter().map(Some).collect() };
    let pairs = codes.iter().flat_map(|code| messages.iter().map(|message| (code.clone(), message.clone())));
    for (code, message) in pairs {
        let made = if code.contains(' ') && message.is_none() {
            // A sentence in the place of the code is the text of an error without a code.
            ErrorRow { status, message: Some(code), ..ErrorRow::default() }
        } else {
            ErrorRow { status, code, message, ..ErrorRow::default() }
        };
        let (at, meaning) = (row.at.clone(), meaning.clone());
        out.push(Listed { row: made, at, coded: code_at.is_some(), meaning });
    }
}

/// The status that a sentence of a cell gives its error: "comes with HTTP status `403`".
fn status_said(cell: &Cell) -> Option<u16> {
    let text = text(cell).to_lowercase();
    let behind = STATUS_SAYINGS.iter().find_map(|words| Some(text.split_once(words)?.1))?;
    statuses(behind.split('.').next().unwrap_or(behind)).first().copied()
}

/// The codes of a cell, one a line or separated by commas.
fn codes(cell: &Cell) -> Vec<String> {
    let mut out = Vec::new();
    for line in lines(cell) {
        let line = super::pieces::unquote(line.trim().trim_matches('`'));
        // Of a pair of quotes one may be left over.
        if EMPTY_CODES.contains(&line.trim_matches('"').to_lowercase().as_str()) {
            out.push(String::new());
        } else if line.contains(' ') && line.split(',').all(|part| !part.trim().contains(' ')) {
            out.extend(line.split(',').map(|part| part.trim().to_owned()));
        } else {
            out.push(line);
        }
    }
    if out.is_empty() {
        out.push(String::new());
    }
    out
}

/// The text of a cell; quotes around the whole and dashes for nothing are left out.
fn message_of(cell: &Cell) -> Option<String> {
    if cell.merged {
        return None;
    }
    let text = unescaped(&marked_text(cell));
    // Some cells hold the end of the example instead of the text.
    let text = text.rsplit_once(r#"error_description":""#).map_or(text.as_str(), |(_, text)| text);
    let text = super::pieces::unquote(text);
    (!is_no_message(&text) && !matches!(text.as_str(), "-" | "—" | "–")).then_some(text)
}

/// The texts of a cell that holds several, each in code.
fn texts_in_code(cell: &Cell) -> Vec<String> {
    let [Block { kind: BlockKind::Paragraph(inlines), .. }] = cell.blocks.as_slice() else {
        return Vec::new();
    };
    let mut out = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Code(code) if code.contains(' ') => out.push(code.clone()),
            Inline::Text(text) if matches!(text.trim(), "" | "," | ";" | "/") => {}
            Inline::Break => {}
            _ => return Vec::new(),
        }
    }
    if out.len() > 1 { out } else { Vec::new() }
}

/// The text of a cell. Code that stands among words keeps its ticks: the server sends them.
fn marked_text(cell: &Cell) -> String {
    let paragraphs: Vec<&[Inline]> = cell.blocks.iter().filter_map(paragraph).collect();
    let inlines = paragraphs.iter().flat_map(|inlines| inlines.iter());
    let among_words = inlines.clone().any(|inline| match inline {
        Inline::Text(text) => text.chars().any(char::is_alphanumeric),
        _ => false,
    });
    if !among_words || paragraphs.len() != cell.blocks.len() {
        return text(cell);
    }
    let mut out = String::new();
    for inline in inlines {
        match inline {
            // Within quotes it stands for a value, in braces or with quotes of its own it is marked already.
            Inline::Code(name) if out.ends_with(QUOTES) => push_gap(&mut out, name),
            Inline::Emphasis(inner) if out.ends_with(QUOTES) => push_gap(&mut out, &plain(inner)),
            Inline::Code(code) if out.ends_with('{') || code.starts_with(['\'', '"']) => out.push_str(code),
            Inline::Code(code) => {
                out.push('`');
                out.push_str(code);
                out.push('`');
            }
            Inline::Break => out.push(' '),
            Inline::Text(text) => out.push_str(text),
            other => out.push_str(&plain(std::slice::from_ref(other))),
        }
    }
    let text = out.trim();
    // A break that breaks nothing is what the server sends.
    match paragraphs.last().and_then(|inlines| inlines.last()) {
        Some(Inline::Break) => format!("{text}<br>"),
        _ => text.to_owned(),
    }
}

/// What opens a quotation.
const QUOTES: [char; 4] = ['\'', '"', '“', '‘'];

/// The name of what differs from case to case.
fn push_gap(out: &mut String, name: &str) {
    if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        out.push('<');
        out.push_str(name);
        out.push('>');
    } else {
        out.push_str(name);
    }
}

/// The code that a cell begins with, if its first line or paragraph is nothing else.
fn leading_line_of_code(cell: &Cell) -> Option<String> {
    let inlines = cell.blocks.first().and_then(paragraph)?;
    match inlines.split(|inline| matches!(inline, Inline::Break)).next()? {
        [Inline::Code(code)] => Some(super::pieces::unquote(code)),
        _ => None,
    }
}

/// The errors that any method may answer with, from the file that all pages include.
pub fn system(outline: &Outline<'_>) -> Vec<ErrorRow> {
    let mut out = Vec::new();
    for section in &outline.sections {
        for (table, _) in section.tables() {
            code_rows(&Columns::of(table), None, &mut out);
        }
    }
    out.into_iter().map(|listed| listed.row).collect()
}
