//! The types that the TypeScript examples declare for a result: where neither table nor example tells a type, they do.

use std::collections::{BTreeMap, BTreeSet};

use super::maps::{self, ANY_KEY};
use super::name::describes_fields;
use super::node::{MAX_DEPTH, is_placeholder};
use super::outline::{Outline, Zone, walk};
use super::sample::{is_dynamic, is_identifier};
use super::table::blocks_text;
use super::types::members;
use super::typescript::{Expression, declarations, results};
use super::vocabulary::FILE_ANSWERS;
use crate::docs::{Block, BlockKind};
use crate::spec::{Field, Seen, Shape, Variant};

/// What the examples of a page declare.
#[derive(Debug, Default)]
pub struct Declared {
    types: BTreeMap<String, Expression>,
    result: Option<Expression>,
    /// The answer is a file, whatever the examples declare.
    file: bool,
}

/// Whether a type is one of dates, and of nothing else.
fn is_date(type_: &str) -> bool {
    members(type_).all(|member| matches!(member, "date" | "datetime" | "null"))
}

/// Whether a value of the type is an object that may have any keys, as far as the page tells.
fn may_be_map(type_: Option<&str>, fields: &[Field]) -> bool {
    !fields.is_empty() || type_.is_some_and(|type_| type_.contains("object"))
}

/// Whether nothing but examples tells of a field and its keys.
fn is_untold(field: &Field) -> bool {
    [field].into_iter().chain(&field.fields).all(|field| field.seen.is_some())
}

impl Declared {
    /// Reads the TypeScript examples of a page; the first call that names a type of its result counts.
    pub fn of(outline: &Outline<'_>) -> Self {
        let mut out = Self::default();
        for section in outline.zone(Zone::Code) {
            walk(section.blocks.iter().copied(), &mut |block| {
                let BlockKind::Code { lang, text } = &block.kind else { return };
                if !matches!(lang.as_str(), "ts" | "typescript") {
                    return;
                }
                for (name, expression) in declarations(text) {
                    out.types.entry(name).or_insert(expression);
                }
                if out.result.is_none() {
                    out.result = results(text).into_iter().next();
                }
            });
        }
        for section in [Zone::Response, Zone::Returned].into_iter().flat_map(|zone| outline.zone(zone)) {
            let says = |block: &Block| {
                let text = blocks_text(std::slice::from_ref(block)).to_lowercase();
                FILE_ANSWERS.iter().any(|words| text.starts_with(words))
            };
            out.file |= section.prose().any(says);
        }
        out
    }

    /// Completes a result: types where there are none, keys that neither table nor example has, and the whole where
    /// the page describes none.
    pub fn complete(&self, shape: &mut Option<Shape>, method: &str) {
        let Some(result) = self.result.as_ref().map(|result| self.resolved(result)) else { return };
        match shape {
            Some(shape) if shape.ref_.is_none() => {
                let is_map = self.entry(result, 0).is_some();
                if is_map
                    && describes_fields(method)
                    && shape.fields.iter().all(|field| !field.fields.is_empty())
                {
                    // The rows are about the fields that the answer describes.
                    maps::merge(&mut shape.fields, "<field>");
                }
                if !is_map || may_be_map(shape.type_.as_deref(), &shape.fields) {
                    self.fill(&mut shape.fields, &shape.variants, result, 0);
                }
            }
            Some(_) => {}
            None if self.file => {}
            None => {
                let mut made = Shape {
                    type_: self.type_(result, None, 0),
                    seen: Some(Seen::Example),
                    ..Shape::default()
                };
                self.fill(&mut made.fields, &[], result, 0);
                if made.type_.is_some() {
                    *shape = Some(made);
                }
            }
        }
    }

    /// The declaration behind a name.
    fn resolved<'e>(&'e self, expression: &'e Expression) -> &'e Expression {
        let mut found = expression;
        for _ in 0..MAX_DEPTH {
            match found {
                Expression::Name(name) => match self.types.get(name) {
                    Some(next) => found = next,
                    None => break,
                },
                _ => break,
            }
        }
        found
    }

    /// The keys of an object, or of the objects of a list.
    fn keys<'e>(&'e self, expression: &'e Expression, depth: usize) -> &'e [(String, Expression)] {
        if depth > MAX_DEPTH {
            return &[];
        }
        match self.resolved(expression) {
            Expression::Object(keys) => keys,
            Expression::List(item) => self.keys(item, depth.saturating_add(1)),
            Expression::Union(parts) => parts
                .iter()
                .map(|part| self.keys(part, depth.saturating_add(1)))
                .find(|keys| !keys.is_empty())
                .unwrap_or_default(),
            _ => &[],
        }
    }

    /// What stands under the keys of a map, or of the maps of a list. Beside a map a union may have what has no keys.
    fn entry<'e>(&'e self, expression: &'e Expression, depth: usize) -> Option<&'e Expression> {
        let inner = depth.saturating_add(1);
        match self.resolved(expression) {
            _ if depth > MAX_DEPTH => None,
            // Of what nobody knows the values the author may have known the keys.
            Expression::Map(value) => Some(&**value).filter(|value| self.type_(value, None, 0).is_some()),
            Expression::List(item) => self.entry(item, inner),
            Expression::Union(parts) if parts.iter().all(|part| self.keys(part, inner).is_empty()) => {
                parts.iter().find_map(|part| self.entry(part, inner))
            }
            _ => None,
        }
    }

    /// Fills in what stands under the keys of a map. New keys it does not get: what examples show of several is enough.
    fn fill_map(&self, fields: &mut Vec<Field>, value: &Expression, depth: usize) {
        if fields.is_empty() {
            let type_ = self.type_(value, Some(ANY_KEY), 0);
            let seen = Some(Seen::Example);
            fields.push(Field { name: ANY_KEY.to_owned(), type_, seen, ..Field::default() });
        } else if fields.iter().all(is_untold) && !self.keys(value, 0).is_empty() {
            // Of values without keys the names in the example tell more than that there may be others.
            maps::merge(fields, ANY_KEY);
        }
        let [entry] = fields.as_mut_slice() else { return };
        if !is_placeholder(&entry.name) || entry.ref_.is_some() {
            return;
        }
        if self.type_(value, Some(ANY_KEY), 0).is_some_and(|type_| type_ != "double") {
            // Which numbers are whole no name tells here.
            self.tell(entry, value);
        }
        let known: Vec<String> = entry.fields.iter().map(|field| field.name.clone()).collect();
        self.fill(&mut entry.fields, &entry.variants, value, depth.saturating_add(1));
        let is_new = |field: &Field| !known.contains(&field.name) && !is_placeholder(&field.name);
        entry.fields.retain(|field| known.is_empty() || !is_new(field));
    }

    fn fill(&self, fields: &mut Vec<Field>, variants: &[Variant], expression: &Expression, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        if let Some(value) = self.entry(expression, 0) {
            if variants.is_empty() {
                self.fill_map(fields, value, depth);
            }
            return;
        }
        // The page knows of a map what the declaration does not.
        if fields.iter().any(|field| is_placeholder(&field.name)) {
            return;
        }
        let special: BTreeSet<&str> =
            variants.iter().flat_map(|variant| &variant.fields).map(|field| field.name.as_str()).collect();
        let is_special = |name: &str| special.contains(name);
        for (name, declared) in self.keys(expression, 0) {
            let inner = depth.saturating_add(1);
            match fields.iter_mut().find(|field| field.name == *name) {
                Some(field) if field.ref_.is_some() => {}
                Some(field) => {
                    self.tell(field, declared);
                    let type_ = field.type_.as_deref().or(field.wire.as_deref());
                    let is_map = self.entry(declared, 0).is_some() && may_be_map(type_, &field.fields);
                    if is_map || !field.fields.is_empty() {
                        self.fill(&mut field.fields, &field.variants, declared, inner);
                    }
                }
                None if is_dynamic(name) || is_special(name) => {}
                None => {
                    let type_ = self.type_(declared, Some(name), 0);
                    let seen = Some(Seen::Example);
                    let mut made = Field { name: name.clone(), type_, seen, ..Field::default() };
                    self.fill(&mut made.fields, &[], declared, inner);
                    fields.push(made);
                }
            }
        }
    }

    /// Gives a field the declared type where the page leaves it open.
    fn tell(&self, field: &mut Field, declared: &Expression) {
        let type_ = self.type_(declared, Some(&field.name), 0);
        if field.type_.is_none() && field.wire.is_none() && field.fields.is_empty() {
            // Beside a row without a type it is what examples show; of a key without a row it is all.
            match field.seen {
                Some(_) => field.type_ = type_,
                None => field.wire = type_,
            }
        } else if field.seen.is_some() && field.type_.as_deref() == Some("string") {
            // An example shows a text, whatever that says.
            field.type_ = type_.filter(|type_| is_date(type_)).or(field.type_.take());
        }
    }

    /// The type in the documentation's grammar, of a field or, if of none, of the whole result; none where the
    /// declaration leaves it open.
    fn type_(&self, expression: &Expression, of: Option<&str>, depth: usize) -> Option<String> {
        if depth > MAX_DEPTH {
            return None;
        }
        let inner = depth.saturating_add(1);
        Some(match self.resolved(expression) {
            Expression::Name(name) => match name.as_str() {
                // Nobody can tell which numbers are whole, except those that are identifiers.
                "number" if of.is_none_or(is_identifier) => "integer".to_owned(),
                "number" => "double".to_owned(),
                "string" | "boolean" | "null" => name.clone(),
                // The names of the SDK's own types for dates.
                "ISODate" | "Date" => "datetime".to_owned(),
                _ => return None,
            },
            Expression::Text => "string".to_owned(),
            Expression::Object(_) | Expression::Map(_) => "object".to_owned(),
            Expression::List(item) => match self.type_(item, of, inner) {
                Some(item) if !item.contains('|') => format!("{item}[]"),
                _ => "array".to_owned(),
            },
            Expression::Union(parts) => {
                let mut types: Vec<String> = Vec::new();
                for part in parts {
                    if matches!(part, Expression::Name(name) if name == "undefined") {
                        continue;
                    }
                    let type_ = self.type_(part, of, inner)?;
                    if !types.contains(&type_) {
                        types.push(type_);
                    }
                }
                types.join(" | ")
            }
        })
    }
}
