//! Types that several pages share: the objects and scalars of the type pages.

use std::collections::BTreeSet;

use super::claims::{Claims, has_fields};
use super::corpus::Corpus;
use super::fields::Builder;
use super::finding::{Finding, Severity};
use super::outline::{Outline, Section, file_name, slug};
use super::table::{Columns, lines, text};
use super::vocabulary::{BASE_WORDS, Column};
use crate::spec::Type;

/// Stems of files that say nothing without their folder.
const GENERIC_STEMS: &[&str] =
    &["fields", "entities", "data-types", "object-fields", "fields-rest-v3", "index"];

/// The name of the type that a section of a type page describes.
///
/// A heading that consists of (or ends with) the type's own name gives it; other sections are named by page and
/// anchor.
pub fn name_of(outline: &Outline<'_>, index: usize) -> String {
    let page = page_name(outline);
    let Some(section) = outline.sections.get(index) else { return page };
    if let Some(token) = token(section) {
        return token.to_owned();
    }
    let tables = outline.sections.iter().filter(|section| has_fields(section)).count();
    if tables <= 1 {
        return page;
    }
    let part = section.anchor.map_or_else(|| slug(&section.title), slug);
    if part.is_empty() { page } else { format!("{page}.{part}") }
}

/// The type name in a heading: the whole heading if it is one word, else a last word that looks like a name.
fn token<'s>(section: &'s Section<'_>) -> Option<&'s str> {
    let name = |word: &str| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'))
    };
    let words: Vec<&str> = section.title.split_whitespace().map(|word| word.trim_matches('`')).collect();
    let (first, last) = (*words.first()?, *words.last()?);
    let looks_like_a_name = |word: &str| {
        word.contains('_') || section.anchor == Some(word) && word.chars().any(|c| c.is_lowercase())
    };
    if words.len() == 1 && name(first) && (section.anchor.is_none() || looks_like_a_name(first)) {
        return Some(first);
    }
    [first, last].into_iter().find(|word| name(word) && looks_like_a_name(word))
}

fn page_name(outline: &Outline<'_>) -> String {
    let path = outline.page.path.trim_end_matches(".md");
    let stem = file_name(path);
    if !GENERIC_STEMS.contains(&stem) {
        return stem.to_owned();
    }
    let folder = path.rsplit('/').nth(1).unwrap_or("root");
    format!("{folder}-{stem}")
}

/// The types of a type page.
pub fn types(corpus: &Corpus<'_>, outline: &Outline<'_>, findings: &mut Vec<Finding>) -> Vec<Type> {
    let mut out = scalars(outline);
    for (index, section) in outline.sections.iter().enumerate() {
        if !has_fields(section) {
            continue;
        }
        let claims = Claims::new(outline, &[section.zone], &BTreeSet::from([index]));
        let mut builder = Builder::new(corpus, outline, claims);
        let (fields, variants) = builder.section(outline, index);
        if fields.is_empty() && variants.is_empty() {
            continue;
        }
        let name = name_of(outline, index);
        let page = match section.anchor {
            Some(anchor) => format!("{}#{anchor}", outline.page.path),
            None => format!("{}#{}", outline.page.path, slug(&section.title)),
        };
        match out.iter_mut().find(|known: &&mut Type| known.type_ == name) {
            Some(known) if known.fields.is_empty() && known.variants.is_empty() => {
                known.fields = fields;
                known.variants = variants;
                known.page = page;
            }
            Some(_) => findings.push(Finding {
                at: section.at.clone(),
                code: "duplicate-type",
                severity: Severity::Warning,
                message: format!("a second table describes the type `{name}`"),
            }),
            None => out.push(Type { type_: name, page, base: None, values: Vec::new(), fields, variants }),
        }
    }
    out
}

/// The rows of tables that list types with what they are.
fn scalars(outline: &Outline<'_>) -> Vec<Type> {
    let mut out: Vec<Type> = Vec::new();
    for section in &outline.sections {
        for (table, _) in section.tables() {
            let columns = Columns::of(table);
            if columns.roles.first() != Some(&Column::Type) {
                continue;
            }
            for row in columns.rows {
                let Some(cell) = row.cells.first() else { continue };
                let Some(base) = columns.cell(row, Column::Description).and_then(|cell| base_of(&text(cell)))
                else {
                    continue;
                };
                for name in lines(cell) {
                    let known = out.iter().any(|type_| type_.type_ == name);
                    let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
                    if !known && is_name && !name.is_empty() {
                        let page = format!(
                            "{}#{}",
                            outline.page.path,
                            section.anchor.unwrap_or(&slug(&section.title))
                        );
                        out.push(Type {
                            type_: name,
                            page,
                            base: Some(base.to_owned()),
                            values: Vec::new(),
                            fields: Vec::new(),
                            variants: Vec::new(),
                        });
                    }
                }
            }
        }
    }
    out
}

/// The basic type that a description begins with.
fn base_of(description: &str) -> Option<&'static str> {
    let lower = description.to_lowercase();
    BASE_WORDS.iter().find(|(word, _)| lower.starts_with(word)).map(|(_, base)| *base)
}
