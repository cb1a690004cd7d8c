//! The rows of the tables of a section.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::outline::{Outline, Section};
use super::table::{Columns, FieldRow, field_rows};
use crate::docs::{BlockKind, Tab};

/// The rows of all tables of fields that stand directly in a section.
pub fn section_rows<'p>(section: &Section<'p>) -> Vec<FieldRow<'p>> {
    let mut out = Vec::new();
    for (table, _) in section.tables() {
        let columns = Columns::of(table);
        if columns.is_fields() {
            out.extend(field_rows(&columns));
        }
    }
    out
}

/// The rows of a section's tables, those in tabs included.
pub fn all_rows<'p>(section: &Section<'p>) -> Vec<FieldRow<'p>> {
    let mut rows = section_rows(section);
    rows.extend(section.tabs().flatten().flat_map(tab_rows));
    rows
}

/// The rows of all tables of fields of a tab.
pub fn tab_rows(tab: &Tab) -> Vec<FieldRow<'_>> {
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
