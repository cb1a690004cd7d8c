//! Values in tables.

use super::listed::{Listed, Values};
use super::pieces::{is_plain_value, sole_code};
use super::table::{Columns, blocks_text, text};
use super::vocabulary::Column;
use super::vocabulary::values::DEFAULT_LEAD;
use crate::docs::{Block, BlockKind, Table};
use crate::spec::Literal;

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
