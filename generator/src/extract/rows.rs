//! The rows of the tables of a section.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::outline::{Outline, Section};
use super::pieces::{Piece, pieces};
use super::table::{Columns, FieldRow, field_rows};
use super::types::members;
use super::vocabulary::TYPE_LEADS;
use super::vocabulary::cells::DEPRECATED_TITLES;
use crate::docs::{BlockKind, Inline, Tab, plain};

/// The rows of all tables of fields that stand directly in a section.
pub fn section_rows<'p>(section: &Section<'p>) -> Vec<FieldRow<'p>> {
    let mut out = Vec::new();
    let mut deprecated = titles_deprecated(&section.title);
    for block in &section.blocks {
        match &block.kind {
            BlockKind::Paragraph(inlines) => {
                if let [Inline::Strong(title)] = inlines.as_slice() {
                    deprecated = titles_deprecated(&plain(title));
                }
            }
            BlockKind::Table(table) => {
                let columns = Columns::of(table);
                if columns.is_fields() {
                    let rows = field_rows(&columns).into_iter();
                    out.extend(rows.map(|row| FieldRow { deprecated, ..row }));
                }
            }
            _ => {}
        }
    }
    out
}

/// Whether a title over a table calls the fields in it deprecated.
fn titles_deprecated(title: &str) -> bool {
    DEPRECATED_TITLES.contains(&title.trim().to_lowercase().as_str())
}

/// The rows of tables that hold for things of one type each: in front of every table a paragraph names the type in code.
/// None if that is not so for all tables of the section.
pub fn rows_by_type<'p>(section: &Section<'p>) -> Vec<(String, Vec<FieldRow<'p>>)> {
    let mut out = Vec::new();
    for (index, block) in section.blocks.iter().enumerate() {
        let BlockKind::Table(table) = &block.kind else { continue };
        let columns = Columns::of(table);
        if !columns.is_fields() {
            continue;
        }
        let before = index.checked_sub(1).and_then(|before| section.blocks.get(before));
        let label = before.and_then(|before| match &before.kind {
            BlockKind::Paragraph(inlines) => type_in(inlines),
            _ => None,
        });
        let Some(label) = label else { return Vec::new() };
        out.push((label, field_rows(&columns)));
    }
    out
}

/// The type that a sentence speaks of: the code at its end, behind the word.
fn type_in(inlines: &[Inline]) -> Option<String> {
    let pieces = pieces(inlines);
    pieces.windows(2).rev().find_map(|pair| match pair {
        [Piece::Prose(before), Piece::Code(code)] => {
            let before = before.trim_end().to_lowercase();
            TYPE_LEADS.iter().any(|lead| before.ends_with(lead)).then(|| code.clone())
        }
        _ => None,
    })
}

/// The row of a section that is about the very field that links to the section: it has the name and type of that.
pub fn row_held<'p>(outline: &Outline<'p>, index: usize, row: &FieldRow<'_>) -> Option<FieldRow<'p>> {
    let name = &row.names.first()?.name;
    let types = |row: &FieldRow<'_>| -> BTreeSet<String> {
        row.type_.as_deref().into_iter().flat_map(members).map(str::to_owned).collect()
    };
    let same =
        |held: &FieldRow<'_>| held.names.iter().any(|held| held.name == *name) && types(held) == types(row);
    outline.sections.get(index).map(section_rows).unwrap_or_default().into_iter().find(same)
}

/// The rows of the tables in the tabs of a section, by the labels of the tabs.
pub fn rows_by_tab<'p>(section: &Section<'p>) -> Vec<(String, Vec<FieldRow<'p>>)> {
    let tabs = section.tabs().flatten().map(|tab| (plain(&tab.label), tab_rows(tab)));
    tabs.filter(|(_, rows)| !rows.is_empty()).collect()
}

/// The rows of a section's tables, those in tabs included.
pub fn all_rows<'p>(section: &Section<'p>) -> Vec<FieldRow<'p>> {
    let mut rows = section_rows(section);
    rows.extend(section.tabs().flatten().flat_map(tab_rows));
    rows
}

/// The rows of all tables of fields of a tab.
fn tab_rows(tab: &Tab) -> Vec<FieldRow<'_>> {
    let mut out = Vec::new();
    for block in &tab.blocks {
        if let BlockKind::Table(table) = &block.kind {
            let columns = Columns::of(table);
            if columns.is_fields() {
                out.extend(field_rows(&columns));
            }
        }
    }
    out
}

/// Names in tables that begin like those of custom fields: they belong to the system all the same.
pub fn system_names(outlines: &BTreeMap<&str, Outline<'_>>) -> BTreeSet<String> {
    outlines
        .par_iter()
        .flat_map_iter(|(_, outline)| &outline.sections)
        .flat_map_iter(section_rows)
        .flat_map_iter(|row| row.names)
        .map(|name| name.name)
        .filter(|name| name.starts_with("UF_") && super::sample::is_dynamic(name))
        .collect()
}
