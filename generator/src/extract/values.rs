//! The values that the description of a field allows.

use serde_json::Value;

use super::keys::is_template;
use super::pieces::{Piece, is_plain_value, leading_bold, leading_code, lists, pieces, sole_code, unquote};
use super::sample::template_stem;
use super::table::{Columns, blocks_text, text};
use super::types::{is_json, members, split_lists};
use super::unled::{unled, unled_flags, unled_items, unled_letters};
use super::vocabulary::Column;
use super::vocabulary::cells::{
    DEFAULT_LEAD, FIELDS_PHRASES, FURTHER, MORE_VALUES, SOLE_VALUE_PHRASES, SOME_VALUES, VALUES_OF,
    VALUES_PHRASES,
};
use crate::docs::{Block, BlockKind, Inline, Item, Table, plain};
use crate::spec::Literal;

/// The documented values of a field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values {
    /// The values in the page's order.
    pub values: Vec<Literal>,
    /// There may be others.
    pub open: bool,
}

/// The values that a description allows for a field of a type, of which `samples` are values in examples.
pub fn values(blocks: &[Block], type_: Option<&str>, samples: &[&Value]) -> Values {
    let mut out = Listed::default();
    for (index, block) in blocks.iter().enumerate() {
        let BlockKind::Paragraph(inlines) = &block.kind else { continue };
        let pieces = pieces(inlines);
        let next_items = blocks.get(index + 1).and_then(|block| match &block.kind {
            BlockKind::List { items, .. } => Some(items.as_slice()),
            _ => None,
        });
        let next_lines = blocks.get(index + 1).and_then(|block| match &block.kind {
            BlockKind::Paragraph(inlines) => lines_of_codes(lines_of(inlines)),
            _ => None,
        });
        let ends = match pieces.as_slice() {
            // "Possible values for `field`:"
            [.., Piece::Prose(before), Piece::Code(of), Piece::Prose(colon)] if colon.trim() == ":" => {
                ends_with(before, VALUES_OF) && !is_template(of)
            }
            [.., Piece::Prose(text)] => {
                ends_with(text, VALUES_PHRASES) || may_be_names(type_) && ends_with(text, FIELDS_PHRASES)
            }
            _ => false,
        };
        let some = matches!(pieces.last(), Some(Piece::Prose(text)) if says_some(text));
        if (ends || some)
            && let Some(items) = next_items
        {
            push_items(items, &mut out);
            out.open_for_templates();
            out.open |= some;
        } else if let Some(codes) = next_lines.filter(|_| ends).or_else(|| lines_below_lead(inlines)) {
            codes.iter().for_each(|code| out.push(code));
        } else {
            push_inline(&pieces, &mut out);
        }
        if !out.texts.is_empty() {
            break;
        }
    }
    if out.texts.is_empty() {
        out = match type_ {
            Some("string" | "char" | "integer" | "enum") => unled(blocks),
            Some("boolean") => unled_letters(blocks),
            Some("array") => unled_items(blocks, samples),
            _ => out,
        };
    }
    out.open |= blocks.iter().any(says_of_others);
    out.into_values(type_)
}

/// Whether a text announces some of the values, not all.
fn says_some(text: &str) -> bool {
    let text = text.trim_end().trim_end_matches(':').to_lowercase();
    SOME_VALUES.iter().any(|words| text.ends_with(words))
}

/// Whether a paragraph says that there are more values than were listed.
fn says_of_others(block: &Block) -> bool {
    let is_text = matches!(block.kind, BlockKind::Paragraph(_));
    let text = if is_text { blocks_text(std::slice::from_ref(block)).to_lowercase() } else { String::new() };
    MORE_VALUES.iter().any(|words| text.starts_with(words))
}

/// The codes that lines begin with, each with its meaning behind a dash: a list without bullets.
fn lines_of_codes<'i>(lines: impl Iterator<Item = &'i [Inline]>) -> Option<Vec<String>> {
    let code = |line: &[Inline]| match line {
        [Inline::Code(code), Inline::Text(text), ..]
            if is_plain_value(code) && text.trim_start().starts_with(['—', '–', '-']) =>
        {
            Some(code.clone())
        }
        _ => None,
    };
    let codes: Vec<String> = lines.map(code).collect::<Option<_>>()?;
    (codes.len() > 1).then_some(codes)
}

/// Such lines below a line of the same paragraph that announces them.
fn lines_below_lead(inlines: &[Inline]) -> Option<Vec<String>> {
    let mut lines = lines_of(inlines);
    lines.find(|line| ends_with(&plain(line), VALUES_PHRASES))?;
    lines_of_codes(lines)
}

fn lines_of(inlines: &[Inline]) -> impl Iterator<Item = &[Inline]> {
    inlines.split(|inline| matches!(inline, Inline::Break))
}

/// The values of the first list in what is said of a key, or else the flags that it names.
pub fn below_lead(blocks: &[Block]) -> Values {
    let mut out = Listed::default();
    if let Some((before, items)) = lists(blocks).next() {
        push_items(items, &mut out);
        let lead =
            before.map(|block| blocks_text(std::slice::from_ref(block)).to_lowercase()).unwrap_or_default();
        out.open |= FURTHER.iter().any(|word| lead.contains(word));
    } else {
        out = unled_flags(blocks);
    }
    out.into_values(None)
}

/// Whether a type may hold names of fields: one, or a list of them.
fn may_be_names(type_: Option<&str>) -> bool {
    type_.is_some_and(|type_| matches!(type_, "array" | "string[]" | "string"))
}

fn ends_with(text: &str, phrases: &[&str]) -> bool {
    let text = text.trim_end().trim_end_matches([':', '.', '—']).trim_end().to_lowercase();
    phrases.iter().any(|phrase| {
        text.strip_suffix(phrase).is_some_and(|before| {
            let sentence = before.rsplit(". ").next().unwrap_or(before);
            !before.ends_with(char::is_alphanumeric) && !sentence.contains("example")
        })
    })
}

/// The values of a bullet list: the code that each item begins with.
fn push_items(items: &[Item], out: &mut Listed) {
    for item in items {
        let value = assigned(item)
            .or_else(|| leading_code(item))
            .or_else(|| leading_bold(item))
            .or_else(|| leading_word(item));
        match value.or_else(|| value_in_brackets(item)) {
            Some(code) if is_plain_value(&code) => {
                out.push(&code);
                other_spellings(item).iter().for_each(|code| out.push(code));
            }
            _ => out.open = true,
        }
    }
    if out.texts.is_empty() {
        out.open = false;
    }
}

/// The word without markup that an item begins with, in front of what it means.
pub fn leading_word(item: &Item) -> Option<String> {
    let BlockKind::Paragraph(inlines) = &item.blocks.first()?.kind else { return None };
    let Inline::Text(text) = inlines.first()? else { return None };
    let (word, rest) = text.split_once(' ')?;
    let is_word = word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
    // A letter is often followed by what it is short for, in brackets.
    let explained = rest.starts_with(['—', '–', '-']) || word.len() == 1 && rest.starts_with('(');
    (is_word && explained).then(|| word.to_owned())
}

/// The number that an item gives a name for: "`STATE_NEW` = 1".
fn assigned(item: &Item) -> Option<String> {
    let BlockKind::Paragraph(inlines) = &item.blocks.first()?.kind else { return None };
    let [Inline::Code(_), Inline::Text(text), ..] = inlines.as_slice() else { return None };
    let number = text.trim_start().strip_prefix("= ")?.split_whitespace().next()?;
    number.parse::<i64>().ok().map(|number| number.to_string())
}

/// The value at the end of an item that names it in words: "deal (value `2`)".
fn value_in_brackets(item: &Item) -> Option<String> {
    let BlockKind::Paragraph(inlines) = &item.blocks.first()?.kind else { return None };
    match pieces(inlines).as_slice() {
        [Piece::Prose(before), Piece::Code(code), Piece::Prose(after)]
            if before.trim_end().ends_with("(value") && after.starts_with(')') =>
        {
            Some(code.clone())
        }
        _ => None,
    }
}

/// Further spellings of the value that an item begins with: "`1` or `yes` — …".
fn other_spellings(item: &Item) -> Vec<String> {
    let Some(Block { kind: BlockKind::Paragraph(inlines), .. }) = item.blocks.first() else {
        return Vec::new();
    };
    let pieces = pieces(inlines);
    let mut out = Vec::new();
    for pair in pieces.get(1..).unwrap_or_default().chunks(2) {
        match pair {
            [Piece::Prose(between), Piece::Code(code)]
                if matches!(between.trim(), "or" | "," | "/") && is_plain_value(code) =>
            {
                out.push(code.clone());
            }
            _ => break,
        }
    }
    out
}

/// Values that follow the phrase in the same sentence: "Possible values: `Y`, `N`."
fn push_inline(pieces: &[Piece], out: &mut Listed) {
    let mut active = false;
    let mut explains = false;
    for piece in pieces {
        match piece {
            Piece::Prose(text) if !active => {
                active = ends_with(text, VALUES_PHRASES) || ends_with(text, SOLE_VALUE_PHRASES);
            }
            Piece::Prose(text) => {
                if text.contains(". ") || text.trim_end().ends_with('.') {
                    break;
                }
                // What stands in brackets explains the value before.
                explains = text.trim_end().ends_with('(');
            }
            Piece::Code(_) if explains => {}
            Piece::Code(code) if active => {
                if is_plain_value(code) {
                    out.push(code);
                } else {
                    out.open = true;
                }
            }
            Piece::Code(_) => {}
        }
    }
    // One value behind words such as "can be" is an example of the form, not a set.
    let alone = pieces.windows(2).any(|pair| match pair {
        [Piece::Prose(text), Piece::Code(code)] if out.texts.first() == Some(&unquote(code)) => {
            ends_with(text, SOLE_VALUE_PHRASES)
                || text.trim_end().ends_with(':') && ends_with(text, VALUES_PHRASES)
        }
        _ => false,
    });
    if out.texts.len() < 2 && !alone {
        *out = Listed::default();
    }
}

/// The values as the page writes them.
#[derive(Default)]
pub struct Listed {
    /// The values without quotes.
    pub texts: Vec<String>,
    /// There may be others.
    pub open: bool,
}

impl Listed {
    /// Adds a value, or several with bars between them.
    pub fn push(&mut self, code: &str) {
        // Pages write the separator of a namespace as a string of PHP does.
        let text = unquote(code).replace("\\\\", "\\");
        // Some write all values as one piece of code.
        for text in text.split('|').map(str::to_owned) {
            if !self.texts.contains(&text) {
                self.texts.push(text);
            }
        }
    }

    /// `PROPERTY_PropertyId` among names in capitals stands for many.
    fn open_for_templates(&mut self) {
        let listed = self.texts.len();
        self.texts.retain(|text| template_stem(text).is_none());
        self.open |= self.texts.len() < listed;
    }

    /// What is a value of the type.
    fn into_values(self, type_: Option<&str>) -> Values {
        let Self { mut texts, mut open } = self;
        let listed = texts.len();
        // `null` is the absence of a value, and the name of a type beside it says what there is otherwise.
        texts.retain(|text| text != "null");
        let nullable = texts.len() < listed;
        if nullable && (texts.len() < 2 || texts.iter().all(|text| is_json(text))) {
            return Values::default();
        }
        let values: Vec<Literal> = texts.iter().filter_map(|text| literal(text, type_)).collect();
        if matches!(type_, None | Some("boolean"))
            && values.iter().all(|value| matches!(value, Literal::Boolean(_)))
        {
            // That is what the type says.
            return Values::default();
        }
        if values.is_empty() && texts.len() > 1 {
            // Many words under a type of numbers: the type is the mistake.
            return Values { values: texts.into_iter().map(Literal::Text).collect(), open };
        }
        if values.len() < texts.len() {
            // "`id` of the group" stands for any number: what is left tells little of the values.
            open = true;
            if values.len() < 2 {
                return Values::default();
            }
        }
        Values { open: open && !values.is_empty(), values }
    }
}

/// A value in the form of the field's type. `None` if it cannot be one.
fn literal(text: &str, type_: Option<&str>) -> Option<Literal> {
    let flag = matches!(text, "true" | "false");
    let Some(type_) = type_ else {
        return Some(if flag { Literal::Boolean(text == "true") } else { Literal::Text(text.to_owned()) });
    };
    members(type_).find_map(|member| match split_lists(member).0 {
        "integer" | "timestamp" => text.parse().ok().map(Literal::Integer),
        "double" => text.parse::<f64>().ok().map(|_| Literal::Text(text.to_owned())),
        "boolean" if matches!(&*text.to_lowercase(), "true" | "false") => {
            Some(Literal::Boolean(text.eq_ignore_ascii_case("true")))
        }
        "boolean" => Some(text.parse().map_or_else(|_| Literal::Text(text.to_owned()), Literal::Integer)),
        "null" => None,
        _ => Some(Literal::Text(text.to_owned())),
    })
}

/// The values of a table that stands in the description of a field itself, with the name of the field above them. Where
/// they are the ones that a portal begins with, there may be others.
pub fn of_inner_table(blocks: &[Block], name: &str) -> Values {
    let mut out = Listed::default();
    for (index, block) in blocks.iter().enumerate() {
        let BlockKind::Table(table) = &block.kind else { continue };
        if !is_headed(table, name) {
            continue;
        }
        let cells = table.rows.iter().skip(1).filter_map(|row| row.cells.first());
        cells.map(text).filter(|value| is_plain_value(value)).for_each(|value| out.push(&value));
        let lead = index.checked_sub(1).and_then(|before| blocks.get(before));
        let lead = lead.map(|block| blocks_text(std::slice::from_ref(block)).to_lowercase());
        out.open |= lead.is_some_and(|lead| lead.contains(DEFAULT_LEAD));
    }
    out.into_values(None)
}

/// Whether the first column of a table has a name for its title.
pub fn is_headed(table: &Table, name: &str) -> bool {
    let title = table.rows.first().and_then(|row| row.cells.first()).map(text);
    title.is_some_and(|title| title.eq_ignore_ascii_case(name))
}

/// The column of a table, behind the first, whose title has the name of a field for its first word.
fn column_of(table: &Table, name: &str) -> Option<usize> {
    let titles = table.rows.first()?.cells.iter().map(text);
    let is_it = |title: &String| {
        title.split_whitespace().next().is_some_and(|word| word.trim_matches('`').eq_ignore_ascii_case(name))
    };
    titles.enumerate().skip(1).find(|(_, title)| is_it(title)).map(|(at, _)| at)
}

/// The values of a field in a column with its name, which says of other rows in words that they have none.
pub fn of_column(table: &Table, name: &str, type_: Option<&str>) -> Option<Vec<Literal>> {
    let at = column_of(table, name)?;
    let mut out = Listed::default();
    let cells = table.rows.iter().skip(1).filter_map(|row| row.cells.get(at));
    cells.filter_map(sole_code).filter(|code| is_plain_value(code)).for_each(|code| out.push(&code));
    let found = out.into_values(type_);
    (found.values.len() > 1).then_some(found.values)
}

/// The values of a table whose first column holds nothing else, each with its meaning behind it.
pub fn of_table(table: &Table, type_: Option<&str>) -> Option<Vec<Literal>> {
    let columns = Columns::of(table);
    let of_values =
        matches!(columns.roles.first(), Some(Column::Value | Column::Code | Column::Type | Column::Other));
    if !columns.header || !of_values || columns.rows.len() < 2 {
        return None;
    }
    let mut out = Listed::default();
    for row in columns.rows {
        let code = row.cells.first().and_then(sole_code).filter(|code| is_plain_value(code))?;
        out.push(&code);
    }
    let found = out.into_values(type_);
    (found.values.len() > 1).then_some(found.values)
}
