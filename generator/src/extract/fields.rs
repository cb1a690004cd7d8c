//! Rows of tables as fields of the spec, with the keys of objects below them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::bodies::is_query;
use super::claims::{Claims, below};
use super::corpus::Corpus;
use super::defaults;
use super::deprecated::deprecated;
use super::described::{Keys, is_list_of_names, linked_values};
use super::forms;
use super::keys;
use super::listed::Values;
use super::node::{MAX_DEPTH, is_placeholder};
use super::order;
use super::outline::{Outline, Zone};
use super::rows::{all_rows, rows_by_tab, rows_by_type, section_rows};
use super::sample::{Sample, matches_wildcard, template_stem};
use super::table::FieldRow;
use super::tabled;
use super::types::may_have_fields;
use super::values;
use super::vocabulary::cells::{FILTERS, OPTIONAL_IF, RECORDS};
use crate::docs::{Block, BlockKind, Place, plain};
use crate::spec::{Field, Literal, Variant};

/// A field for a name of a row, without what stands below it. `samples` are its values in examples.
pub fn field(row: &FieldRow<'_>, name: &str, required: bool, samples: &[&Value]) -> Field {
    let type_ = row.type_.clone();
    // What is listed in the cell of a filter are the fields that it may test, whatever its type.
    let is_filter = FILTERS.contains(&name.to_lowercase().as_str());
    let takes_values = !is_filter && !matches!(type_.as_deref(), Some("object"));
    let found = if takes_values {
        let inner = tabled::of_inner_table(row.description, name);
        let listed = || values::values(row.description, name, type_.as_deref(), samples);
        let found = if inner.values.is_empty() { listed() } else { inner };
        // What is listed may be the keys of an object as well.
        let is_key = |value: &Literal| matches!(value, Literal::Text(text) if Sample(samples).has(text));
        if found.values.iter().any(is_key) { Values::default() } else { found }
    } else {
        Values::default()
    };
    let own = |value: String| match value.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')) {
        Some(value) => value.to_owned(),
        None => value,
    };
    Field {
        name: name.to_owned(),
        required: required && !is_optional_if(row.description),
        default: row
            .default
            .clone()
            .filter(|value| defaults::is_value_of(value, type_.as_deref()))
            .or_else(|| defaults::default(row.description, type_.as_deref()))
            .map(own),
        values: found.values,
        open: found.open,
        deprecated: row.deprecated || deprecated(row.description),
        type_,
        ..Field::default()
    }
}

/// Whether a call may do without a parameter that has a star.
fn is_optional_if(description: &[Block]) -> bool {
    description.iter().any(|block| match &block.kind {
        BlockKind::Paragraph(inlines) => {
            let text = plain(inlines).trim_start().to_lowercase();
            OPTIONAL_IF.iter().any(|phrase| text.starts_with(phrase))
        }
        _ => false,
    })
}

/// Builds the fields of tables together with the sections that describe their keys.
pub struct Builder<'a, 'p> {
    /// All pages.
    pub corpus: &'a Corpus<'p>,
    /// The page that is read.
    pub outline: &'a Outline<'p>,
    /// Which sections are still free.
    pub claims: Claims<'a, 'p>,
    /// Sections on the way from the top to here, so that an object that contains itself ends.
    active: Vec<(&'a str, usize)>,
    /// What is read stands on the page of another method already, which refers to no third one.
    pub follows: bool,
    /// Objects with lists in their descriptions that look like keys, but were not read as such.
    pub unread: Vec<(String, Place)>,
}

impl<'a, 'p> Builder<'a, 'p> {
    /// A builder for one zone of a page.
    pub fn new(corpus: &'a Corpus<'p>, outline: &'a Outline<'p>, claims: Claims<'a, 'p>) -> Self {
        Self { corpus, outline, claims, active: Vec::new(), follows: false, unread: Vec::new() }
    }

    /// The fields of some rows, keys of objects included. `samples` are objects of examples that have these fields.
    pub fn fields(&mut self, rows: &[FieldRow<'p>], samples: &[&Value]) -> Vec<Field> {
        // Sections are given out level by level, so that a deeper row of the same name does not take them first.
        let mut level: Vec<Pending<'a, 'p, '_>> = Vec::new();
        for row in rows {
            for (position, name) in row.names.iter().enumerate() {
                let values = Sample(samples).values_of_folded(&name.name);
                let mut made = field(row, &name.name, name.required, &values);
                if row.names.len() > 1 {
                    made.one_of =
                        Some(row.names.iter().map(|n| n.name.as_str()).collect::<Vec<_>>().join("|"));
                    made.required = false;
                }
                let names = is_list_of_names(&made.name, made.type_.as_deref());
                let keys = (position == 0 && (names || may_have_fields(made.type_.as_deref())))
                    .then(|| self.keys(row, &name.name, &values));
                let keys = keys.flatten();
                if !made.values.is_empty() {
                    // The list in the description was read, though not as one of keys.
                    self.unread.retain(|(_, at)| at != row.at);
                }
                let is_object = match made.type_.as_deref() {
                    Some("array") => values.iter().any(|value| value.is_object()),
                    type_ => type_ == Some("object"),
                };
                let object = is_object && !is_query(&made.name);
                let any = match &keys {
                    Some(keys) => keys::key_of_map(row.description)
                        .or_else(|| self.key_in_section(keys).filter(|_| object))
                        .filter(|_| keys.are_of_values()),
                    None => keys::any_key(row.description, &values)
                        .filter(|_| object && !order::is_order(&made.name)),
                };
                let any = any.map(|any| Sample(&values).named_placeholder(any));
                level.push(Pending { made, keys, any, values, description: row.description });
            }
        }
        let mut fields: Vec<Field> = Vec::new();
        for Pending { mut made, keys, any, values, description } in level {
            if let Some(keys) = keys {
                let of_others = self.are_of_records(&keys);
                let of_map = any.as_ref().map(|any| Sample(&values).values_of(any));
                self.fill(&mut made, keys, of_map.as_ref().unwrap_or(&values));
                if let Some(any) = any {
                    below_any_key(&mut made, &any);
                }
                if is_query(&made.name) {
                    // Marks of a table that is about records and not about conditions on them.
                    let others = made.fields.iter_mut().filter(|field| of_others || !field.required);
                    others.for_each(demand_nothing);
                    if of_others {
                        // A condition is on the field as a whole.
                        made.fields.iter_mut().for_each(forget_keys);
                    }
                }
            } else if let Some(any) = any {
                made.fields.push(Field { name: any, ..Field::default() });
            }
            let linked = linked_values(self.corpus, self.outline, description, &made);
            made.values.extend(linked);
            if let [entry] = made.fields.as_mut_slice()
                && is_placeholder(&entry.name)
                && entry.fields.is_empty()
                && entry.values.is_empty()
            {
                // The values are those of what the map holds.
                entry.values = std::mem::take(&mut made.values);
                entry.open = std::mem::take(&mut made.open);
            }
            require(&mut made, description);
            order::directions(&mut made, description, &values);
            let pattern = made.name.clone();
            let instance = |field: &Field| matches_wildcard(&pattern, &field.name);
            // The section of `UF_*` may list such names, or the keys of their values.
            let siblings =
                if made.fields.iter().all(instance) { std::mem::take(&mut made.fields) } else { Vec::new() };
            fields.push(made);
            fields.extend(siblings);
        }
        for row in rows {
            let name = row.names.first().map(|n| n.name.as_str());
            super::either::group(&mut fields, name, row.description);
            if let Some(name) = name {
                let values = Sample(samples).values_of_folded(name);
                super::borrowed::borrow(&mut fields, name, row.description, &values);
            }
        }
        nest_dotted(fields)
    }

    /// Whether keys are described for records, and not for conditions on them.
    fn are_of_records(&self, keys: &Keys<'a, 'p>) -> bool {
        match keys {
            Keys::Elsewhere(..) => true,
            Keys::Section(index) => {
                let zone = self.outline.sections.get(*index).map(|section| section.zone);
                matches!(zone, Some(Zone::Response | Zone::Returned))
            }
            _ => false,
        }
    }

    /// The name that stands for any key of an object, if the section of its keys says that there is one.
    fn key_in_section(&self, keys: &Keys<'a, 'p>) -> Option<&'static str> {
        let Keys::Section(index) = keys else { return None };
        self.outline
            .sections
            .get(*index)?
            .prose()
            .find_map(|block| keys::key_of_map(std::slice::from_ref(block)))
    }

    fn fill(&mut self, made: &mut Field, keys: Keys<'a, 'p>, samples: &[&Value]) {
        if self.active.len() >= MAX_DEPTH {
            return;
        }
        match keys {
            Keys::Section(index) => {
                let key = (&*self.outline.page.path, index);
                if self.active.contains(&key) {
                    return;
                }
                self.active.push(key);
                let (fields, variants) = self.section(self.outline, index, samples);
                made.fields = fields;
                made.variants = variants;
                self.active.pop();
            }
            Keys::OfMethod(outline, index) => {
                let followed = std::mem::replace(&mut self.follows, true);
                self.fill(made, Keys::Elsewhere(outline, index), samples);
                self.follows = followed;
                // What the other method needs this one may not.
                demand_no_keys(made);
            }
            Keys::Elsewhere(outline, index) => {
                let key = (&*outline.page.path, index);
                if self.active.contains(&key) {
                    return;
                }
                // The other page's own sections serve the rows there.
                let zone = outline.sections.get(index).map(|section| section.zone);
                let claims = Claims::new(outline, zone.as_slice(), &BTreeSet::from([index]));
                let mut inner = Builder::new(self.corpus, outline, claims);
                inner.follows = self.follows;
                inner.active.clone_from(&self.active);
                inner.active.push(key);
                let (fields, variants) = inner.section(outline, index, samples);
                made.fields = fields;
                made.variants = variants;
            }
            Keys::Names(index) => {
                let rows = self.outline.sections.get(index).map(all_rows).unwrap_or_default();
                let names = rows.into_iter().flat_map(|row| row.names).map(|name| name.name);
                let (names, patterns): (Vec<String>, Vec<String>) = names.partition(|name| is_literal(name));
                if names.len() > 1 {
                    made.values = names.into_iter().map(Literal::Text).collect();
                    made.open = !patterns.is_empty();
                }
            }
            Keys::Shared(name) => made.ref_ = Some(name),
            Keys::Entry(name) => {
                let type_ = Some("object".to_owned());
                let placeholder = Sample(samples).placeholder();
                made.fields = vec![Field { name: placeholder, type_, ref_: Some(name), ..Field::default() }];
            }
            Keys::Format(fields) => made.fields = fields,
        }
    }

    /// The fields of a section: its tables, its tabs as variants, and where it has no table of its own the sections
    /// below it as variants.
    pub fn section(
        &mut self,
        outline: &'a Outline<'p>,
        index: usize,
        samples: &[&Value],
    ) -> (Vec<Field>, Vec<Variant>) {
        let Some(section) = outline.sections.get(index) else { return Default::default() };
        let alternatives = rows_by_type(section);
        if alternatives.len() > 1 {
            let variants = alternatives
                .into_iter()
                .map(|(when, rows)| Variant { when, fields: self.fields(&rows, samples) })
                .collect();
            return (Vec::new(), variants);
        }
        let rows = section_rows(section);
        let mut fields = self.fields(&rows, samples);
        super::either::group(&mut fields, None, section.prose());
        let mut variants = Vec::new();
        for (when, rows) in rows_by_tab(section) {
            variants.push(Variant { when, fields: self.fields(&rows, samples) });
        }
        if fields.is_empty() && variants.is_empty() {
            for child in below(outline, index) {
                let Some(section) = outline.sections.get(child) else { continue };
                let rows = section_rows(section);
                if rows.is_empty() {
                    continue;
                }
                self.claims.take(child);
                let fields = self.fields(&rows, samples);
                variants.push(Variant { when: section.title.clone(), fields });
            }
        }
        if let [only] = variants.as_mut_slice()
            && fields.is_empty()
        {
            return (std::mem::take(&mut only.fields), Vec::new());
        }
        (fields, variants)
    }
}

/// Takes the mark of a required key from a field, and from those below it.
fn demand_nothing(field: &mut Field) {
    field.required = false;
    demand_no_keys(field);
}

/// Takes the marks of required keys from those below a field, on all levels.
fn demand_no_keys(field: &mut Field) {
    let variants = field.variants.iter_mut().flat_map(|variant| &mut variant.fields);
    field.fields.iter_mut().chain(variants).for_each(demand_nothing);
}

/// Takes the keys from a field.
fn forget_keys(field: &mut Field) {
    field.fields.clear();
    field.variants.clear();
}

/// Marks the keys that the description of an object calls required in a sentence, and adds those that nothing else names.
fn require(made: &mut Field, description: &[Block]) {
    let type_ = made.type_.as_deref();
    if type_ != Some("object") && !(type_ == Some("array") && RECORDS.contains(&made.name.as_str())) {
        return;
    }
    for name in forms::required(description) {
        match made.fields.iter_mut().find(|field| field.name == name) {
            Some(field) => field.required = true,
            None if made.ref_.is_none() && made.variants.is_empty() => {
                made.fields.push(Field { name, required: true, ..Field::default() });
            }
            None => {}
        }
    }
}

/// A field whose keys are not read yet.
struct Pending<'a, 'p, 's> {
    made: Field,
    keys: Option<Keys<'a, 'p>>,
    /// The name that stands for any key, if the keys are those of what a map holds.
    any: Option<String>,
    values: Vec<&'s Value>,
    description: &'p [Block],
}

/// Whether a name is one, and not a pattern for several.
fn is_literal(name: &str) -> bool {
    !name.contains(['*', '<', '…']) && !name.contains("...") && template_stem(name).is_none()
}

/// Moves the fields of an object below a key that stands for any, unless they begin with such a key.
fn below_any_key(made: &mut Field, any: &str) {
    if made.fields.is_empty() || made.fields.iter().any(|field| is_placeholder(&field.name)) {
        return;
    }
    let fields = std::mem::take(&mut made.fields);
    let inner = Field { name: any.to_owned(), type_: Some("object".to_owned()), fields, ..Field::default() };
    made.fields.push(inner);
}

/// Moves `a.b` below `a` where both are listed. A dotted name without such a neighbour, or with one that is no object,
/// is a literal key.
pub fn nest_dotted(fields: Vec<Field>) -> Vec<Field> {
    let mut out: Vec<Field> = Vec::new();
    for mut made in fields {
        if let Some((head, tail)) = made.name.split_once('.')
            && let Some(parent) = out.iter_mut().find(|f| f.name == head.trim_end_matches("[]"))
            && may_have_fields(parent.type_.as_deref())
        {
            made.name = tail.to_owned();
            let mut inner = std::mem::take(&mut parent.fields);
            inner.push(made);
            parent.fields = nest_dotted(inner);
        } else {
            out.push(made);
        }
    }
    out
}
