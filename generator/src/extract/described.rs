//! Where the keys of a field are described: in a section, on another page, by a shared type, in the cell itself.

use std::collections::BTreeSet;

use serde_json::Value;

use super::bodies::is_query;
use super::claims::{Claims, links};
use super::classify::Kind;
use super::corpus::{Corpus, Elsewhere};
use super::fields::Builder;
use super::forms;
use super::keys;
use super::order;
use super::outline::{Outline, Section, Zone, walk};
use super::pieces::{Piece, pieces};
use super::rows::{row_held, section_rows};
use super::sample::Sample;
use super::table::{FieldRow, blocks_text};
use super::tabled;
use super::types::{members, split_lists};
use super::values;
use super::vocabulary::cells::{AS_DESCRIBED, FILTERS, NAMES_OF_FIELDS, SAME_KEYS};
use super::vocabulary::values::VALUES_WORD;
use crate::docs::{Block, BlockKind, Target};
use crate::spec::{Field, Literal};

/// Where the keys of an object are described.
pub enum Keys<'a, 'p> {
    /// A section of the same page.
    Section(usize),
    /// A section of the same page that lists the names which the field may hold.
    Names(usize),
    /// A section of another page.
    Elsewhere(&'a Outline<'p>, usize),
    /// The section of a parameter of another method.
    OfMethod(&'a Outline<'p>, usize),
    /// A shared type.
    Shared(String),
    /// A shared type under any key.
    Entry(String),
    /// A list in the cell, or an object there that stands for the form of all.
    Format(Vec<Field>),
}

impl Keys<'_, '_> {
    /// Whether they may be the keys of what a map holds under each of its keys.
    pub fn are_of_values(&self) -> bool {
        matches!(self, Self::Section(_) | Self::Elsewhere(..))
    }
}

impl<'a, 'p> Builder<'a, 'p> {
    /// Where the keys of a field are described.
    pub fn keys(&mut self, row: &FieldRow<'p>, name: &str, samples: &[&Value]) -> Option<Keys<'a, 'p>> {
        if let Some(named) = self.corpus.type_of_page(self.outline, row) {
            return Some(Keys::Shared(named.to_owned()));
        }
        if let Some(index) = self.claims.by_link(row).or_else(|| self.claims.by_heading(name)) {
            // A list of names has no keys: the section tells which names there are.
            let names = is_list_of_names(name, row.type_.as_deref());
            return Some(if names { Keys::Names(index) } else { Keys::Section(index) });
        }
        // Links of parameters that hold names of fields lead to those names, not to keys.
        let found = if lists_names(name) { Vec::new() } else { self.corpus.elsewhere(self.outline, row) };
        let is_map = keys::says_map(row.description) && !order::is_order(name) && !is_query(name);
        let found = found.into_iter().find_map(|found| match found {
            Elsewhere::Shared { named, anchored } => {
                if FILTERS.contains(&name.to_lowercase().as_str())
                    && !forms::required(row.description).is_empty()
                    && let Some((outline, index)) = self.corpus.section_of(named)
                {
                    // What a shared type says of all its users has no place for what this one demands.
                    return Some(Keys::Elsewhere(outline, index));
                }
                let listed = keys::keys(row.description);
                if named.has_none_of(listed.iter().map(|(key, _)| key)) {
                    // The page lists the keys that are meant here.
                    return Some(listed_keys(row.description));
                }
                let said = anchored && keys::says_fields_of(row.description);
                let entries = Sample(samples).values_of("*");
                if said || named.describes(name, samples, anchored) {
                    Some(Keys::Shared(named.name.clone()))
                } else if is_map
                    && Sample(&entries).has_records()
                    && named.describes(name, &entries, anchored)
                {
                    Some(Keys::Entry(named.name.clone()))
                } else {
                    None
                }
            }
            Elsewhere::Section(outline, index) => Some(Keys::Elsewhere(outline, index)),
        });
        if let Some(Keys::Elsewhere(outline, index)) = found
            && let Some(held) = row_held(outline, index, row)
        {
            return self.held(outline, &held, name, samples);
        }
        if found.is_some() {
            return found;
        }
        if let Some(keys) = self.of_method(row, name, samples) {
            return Some(keys);
        }
        let keys = in_cell(row, name, samples, is_map);
        if keys.is_none() && keys::look_like_keys(row.description) && !lists_names(name) {
            self.unread.push((name.to_owned(), row.at.clone()));
        }
        keys
    }

    /// What describes the keys of a field by a row of another page.
    fn held(
        &self,
        outline: &'a Outline<'p>,
        row: &FieldRow<'p>,
        name: &str,
        samples: &[&Value],
    ) -> Option<Keys<'a, 'p>> {
        let claims = Claims::new(outline, &[Zone::Params, Zone::Returned], &BTreeSet::new());
        let mut inner = Builder::new(self.corpus, outline, claims);
        inner.follows = self.follows;
        match inner.keys(row, name, samples) {
            Some(Keys::Section(index)) => Some(Keys::Elsewhere(outline, index)),
            Some(keys) => Some(keys),
            None => keys::entry_of_pair(row.description, samples).map(|entry| Keys::Format(vec![entry])),
        }
    }

    /// What describes the keys of the parameter of the same name on the page of another method, if the row says that
    /// they are those.
    fn of_method(&self, row: &FieldRow<'p>, name: &str, samples: &[&Value]) -> Option<Keys<'a, 'p>> {
        let text = blocks_text(row.description).to_lowercase();
        if !SAME_KEYS.iter().any(|words| text.contains(words)) || self.follows {
            return None;
        }
        let meant = meant(row.description);
        let name = meant.as_deref().unwrap_or(name);
        let mut paths = Vec::new();
        walk(row.description, &mut |block| {
            paths.extend(links(block).filter_map(|(_, target)| match target {
                Target::Page { path, anchor: None } => Some(path),
                _ => None,
            }));
        });
        paths.into_iter().find_map(|path| {
            let outline = self.corpus.outlines.get(&**path)?;
            if **path == *self.outline.page.path || self.corpus.kind(path) != Some(Kind::Method) {
                return None;
            }
            let claims = Claims::new(outline, &[Zone::Params], &BTreeSet::new());
            if let Some(index) = claims.named(name) {
                return Some(Keys::OfMethod(outline, index));
            }
            let mut rows = [Zone::Params, Zone::Intro]
                .into_iter()
                .flat_map(|zone| outline.zone(zone))
                .flat_map(section_rows);
            let row = rows.find(|row| row.names.iter().any(|known| known.name == name))?;
            let mut inner = Builder::new(self.corpus, outline, claims);
            inner.follows = true;
            inner.keys(&row, name, samples).filter(|keys| matches!(keys, Keys::Shared(_)))
        })
    }
}

/// The parameter of another method that a description compares with, if it names it: "a set of `A`, as described in …".
fn meant(blocks: &[Block]) -> Option<String> {
    blocks.iter().find_map(|block| {
        let BlockKind::Paragraph(inlines) = &block.kind else { return None };
        pieces(inlines).windows(2).find_map(|pair| match pair {
            [Piece::Code(name), Piece::Prose(text)] => {
                let text = text.trim_start_matches([',', ' ']).to_lowercase();
                text.starts_with(AS_DESCRIBED).then(|| name.clone())
            }
            _ => None,
        })
    })
}

/// The values in a table of values that a description links to: the one of the section, or, on a page that the link
/// leads to as a whole, the one that has the name of the field above its values.
pub fn linked_values(
    corpus: &Corpus<'_>,
    from: &Outline<'_>,
    description: &[Block],
    field: &Field,
) -> Vec<Literal> {
    let type_ = field.type_.as_deref();
    let plain =
        type_.is_some_and(|type_| matches!(split_lists(type_).0, "string" | "char" | "integer" | "enum"));
    if !plain || !field.values.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    walk(description, &mut |block| {
        for (_, target) in links(block) {
            let (outline, anchor) = match target {
                Target::Anchor(anchor) => (Some(from), Some(anchor)),
                // What pages of methods list with the same title above it are columns of their own tables.
                Target::Page { path, anchor: None } if corpus.kind(path) == Some(Kind::Method) => continue,
                Target::Page { path, anchor } => (corpus.outlines.get(&**path), anchor.as_ref()),
                _ => continue,
            };
            let Some(outline) = outline else { continue };
            let sections: Vec<&Section<'_>> = match anchor {
                Some(anchor) => {
                    let index = outline.section_index(anchor);
                    index.and_then(|at| outline.sections.get(at)).into_iter().collect()
                }
                None => outline.sections.iter().collect(),
            };
            if anchor.is_some() {
                found.extend(sections.iter().map(|section| of_section(section, field, description)));
                found.retain(|values| !values.is_empty());
            }
            let tables = sections.into_iter().flat_map(Section::tables).map(|(table, _)| table);
            let tables = tables.filter(|table| anchor.is_some() || tabled::is_headed(table, &field.name));
            found.extend(tables.filter_map(|table| {
                tabled::of_column(table, &field.name, type_).or_else(|| tabled::of_table(table, type_))
            }));
        }
    });
    found.into_iter().next().unwrap_or_default()
}

/// The values that a section lists for a field which links to it, or has in a row for a field of the same name, if the
/// description says that there are values.
fn of_section(section: &Section<'_>, field: &Field, description: &[Block]) -> Vec<Literal> {
    let type_ = field.type_.as_deref();
    let listed = values::of_section(&section.blocks, type_).values;
    if !listed.is_empty() || !blocks_text(description).to_lowercase().contains(VALUES_WORD) {
        return listed;
    }
    let is_it = |row: &FieldRow<'_>| row.names.iter().any(|name| name.name == field.name);
    let rows = section_rows(section);
    let row = rows.iter().find(|row| is_it(row));
    row.map(|row| values::values(row.description, &field.name, type_, &[]).values).unwrap_or_default()
}

/// The keys that a description lists. It may call them required.
fn listed_keys<'a, 'p>(description: &[Block]) -> Keys<'a, 'p> {
    let required = keys::are_required(description);
    let fields = keys::fields(description).into_iter();
    Keys::Format(fields.map(|field| Field { required, ..field }).collect())
}

/// The keys that the description of a field lists, or writes as an object or in a line.
fn in_cell<'a, 'p>(row: &FieldRow<'p>, name: &str, samples: &[&Value], is_map: bool) -> Option<Keys<'a, 'p>> {
    let description = row.description;
    // PHP has one word for lists and objects.
    let shown = is_query(name) && !samples.is_empty() && samples.iter().all(|sample| sample.is_object());
    let is_array = |type_: &str| members(type_).any(|member| member == "array");
    let is_object =
        row.type_.as_deref().is_none_or(|type_| type_.contains("object") || shown && is_array(type_));
    let listed = || {
        let listed = keys::keys(description);
        // PHP has one word for lists and objects; what is listed may be the values of a list.
        let shown = listed.iter().any(|(key, _)| Sample(samples).has(key));
        let are_keys = is_object || !lists_names(name) && (shown || keys::says_objects(description));
        (are_keys && !listed.is_empty()).then(|| listed_keys(description))
    };
    let written = || {
        let form = if is_query(name) || is_object && is_map { Vec::new() } else { forms::form(description) };
        (!form.is_empty()).then_some(Keys::Format(form))
    };
    let in_line = || {
        let fields = if is_query(name) { forms::fields_in_line(description) } else { Vec::new() };
        (fields.len() > 1).then_some(Keys::Format(fields))
    };
    if !is_object {
        return written().or_else(listed);
    }
    let with_values = keys::key_with_values(description).map(Keys::Format);
    let by_language = || forms::by_language(description, name).map(|entry| Keys::Format(vec![entry]));
    with_values.or_else(by_language).or_else(listed).or_else(in_line).or_else(written)
}

/// Whether a parameter is a list of names of fields.
pub fn is_list_of_names(name: &str, type_: Option<&str>) -> bool {
    lists_names(name) && type_.is_some_and(|type_| type_ == "array" || type_.ends_with("[]"))
}

/// Whether a parameter holds names of fields.
fn lists_names(name: &str) -> bool {
    NAMES_OF_FIELDS.contains(&name.to_lowercase().as_str())
}
