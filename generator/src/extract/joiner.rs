//! Ties the tables of a page to the nodes that they describe.

use std::collections::BTreeSet;

use super::claims::Claims;
use super::corpus::{Corpus, Elsewhere};
use super::described::linked_values;
use super::enrich::Shown;
use super::entries::described_key;
use super::forms::form;
use super::keys::{entry_of_pair, fields, key_of_map, key_with_values};
use super::node::{MAX_DEPTH, Node, is_placeholder};
use super::outline::{Outline, Zone};
use super::place::Placement;
use super::rows::{all_rows, row_held, rows_by_tab, section_rows};
use super::sample::{Sample, matches_wildcard};
use super::supplement::supplement;
use super::table::FieldRow;
use super::types::may_have_fields;
use crate::docs::Place;
use crate::spec::Field;

/// What was found of a result or a payload.
#[derive(Debug, Default)]
pub struct Found {
    /// The fields at the top: for a result the envelope's `result` alone.
    pub fields: Vec<Field>,
    /// Names of the documented keys beside `result`.
    pub envelope: Vec<String>,
    /// Names of rows that the example has nowhere, with their places.
    pub homeless: Vec<(String, Place)>,
    /// Tables of fields that belong to no field.
    pub unclaimed: Vec<(String, Place)>,
    /// What the examples show of shared types.
    pub shown: Shown,
}

/// Ties the tables of objects to the nodes that they describe.
pub struct Joiner<'a, 'p> {
    /// All pages.
    pub corpus: &'a Corpus<'p>,
    /// The page that is read.
    pub outline: &'a Outline<'p>,
    /// Which sections are still free.
    pub claims: Claims<'a, 'p>,
    active: Vec<(&'a str, usize)>,
}

impl<'a, 'p> Joiner<'a, 'p> {
    /// A joiner of the sections that are free.
    pub fn new(corpus: &'a Corpus<'p>, outline: &'a Outline<'p>, claims: Claims<'a, 'p>) -> Self {
        Self { corpus, outline, claims, active: Vec::new() }
    }

    pub fn attach<'v>(&mut self, node: &mut Node<'v>, found: &mut Found)
    where
        'p: 'v,
    {
        if self.active.len() >= MAX_DEPTH {
            return;
        }
        if let Some(row) = &node.row {
            let linked = linked_values(self.corpus, self.outline, row.description, &node.field);
            node.field.values.extend(linked);
        }
        if let Some(row) = node.row.clone()
            && may_have_fields(node.field.type_.as_deref())
            && self.attach_row(node, &row, found)
        {
            return;
        }
        self.attach_keys(node, found);
    }

    /// Does the same for the keys below a node. What a pattern of names stands for is described with the pattern.
    fn attach_keys<'v>(&mut self, node: &mut Node<'v>, found: &mut Found)
    where
        'p: 'v,
    {
        let patterns = node.keys().filter(|key| key.field.name.ends_with('*'));
        let patterns: Vec<FieldRow<'v>> = patterns.filter_map(|pattern| pattern.row.clone()).collect();
        for child in node.keys_mut() {
            let stands_for = |pattern: &&FieldRow<'_>| {
                pattern.names.iter().any(|name| matches_wildcard(&name.name, &child.field.name))
            };
            if let Some(row) = &mut child.row
                && let Some(pattern) = patterns.iter().find(stands_for)
                && !self.claims.describes(row)
            {
                row.description = pattern.description;
                // What a table says of all that a pattern stands for, one of them need not have.
                self.attach(child, &mut Found::default());
            } else {
                self.attach(child, found);
            }
        }
    }

    /// Ties what describes the row to its node, and says whether what stands below the node is attached with it.
    fn attach_row<'v>(&mut self, node: &mut Node<'v>, row: &FieldRow<'v>, found: &mut Found) -> bool
    where
        'p: 'v,
    {
        let name = node.field.name.clone();
        // What a link that bears the name of a key leads to is about that key, if there is a better section.
        let of_key = |text: &str| text != name && Sample(&node.samples).has(text);
        let index = self.claims.by_link_but(row, of_key);
        let index = index.or_else(|| self.claims.by_heading(&name)).or_else(|| self.claims.by_link(row));
        if index.is_some() && node.children.is_empty() && self.attach_descriptions(node, row) {
            // The section is about the fields that are described.
            return true;
        }
        if let Some(index) = index {
            let key = (&*self.outline.page.path, index);
            if self.active.contains(&key) {
                return false;
            }
            self.active.push(key);
            match self.entry(node, row, index) {
                Some(mut entry) => {
                    self.describe(&mut entry, index, found);
                    node.children = vec![entry];
                }
                None => {
                    self.describe(node, index, found);
                    supplement(self.corpus, self.outline, node, row);
                }
            }
            // What stands below is attached while this section counts as open, so that an object that holds itself
            // ends.
            self.attach_keys(node, found);
            self.active.pop();
            return true;
        }
        if !node.children.is_empty() {
            return false;
        }
        let attached = self.attach_elsewhere(node, row);
        if !attached {
            list_keys(node, row);
        }
        attached
    }

    /// Puts the rows of a section below a node.
    fn describe<'v>(&mut self, node: &mut Node<'v>, index: usize, found: &mut Found)
    where
        'p: 'v,
    {
        let Some(section) = self.outline.sections.get(index) else { return };
        let mut rows = section_rows(section);
        let mut tabs = rows_by_tab(section);
        if let [only] = tabs.as_mut_slice() {
            rows.append(&mut only.1);
            tabs.clear();
        }
        if rows.is_empty() && tabs.is_empty() {
            for child in self.claims.below(index) {
                self.claims.take(child);
                if let Some(section) = self.outline.sections.get(child) {
                    rows.extend(all_rows(section));
                }
            }
        }
        let mut placement = Placement::new(node.samples.clone(), false);
        placement.roots = std::mem::take(&mut node.children);
        placement.add_all(&rows, |row| self.claims.describes(row));
        found.homeless.extend(placement.homeless());
        let home = placement.home().to_vec();
        node.children = placement.roots;
        // The tabs go on with what the rows above them describe, be it a level lower than the section says.
        let node = match home.as_slice() {
            [] => node,
            home => match node_at(&mut node.children, home) {
                Some(node) => node,
                None => return,
            },
        };
        for (label, rows) in tabs {
            let mut placement = Placement::new(node.samples.clone(), false);
            placement.add_all(&rows, |row| self.claims.describes(row));
            node.variants.push((label, placement.roots));
        }
        node.part_variants();
    }

    /// A section of another page, or a shared type. Says whether there is one.
    fn attach_elsewhere<'v>(&mut self, node: &mut Node<'v>, row: &FieldRow<'v>) -> bool
    where
        'p: 'v,
    {
        if self.attach_descriptions(node, row) {
            return true;
        }
        let found = self.corpus.elsewhere(self.outline, row);
        if Sample(&node.samples).describes_fields() {
            let values = Sample(&node.samples).values_of_map().unwrap_or_default();
            node.children.push(node.entry("<field>", values));
            return true;
        }
        // A type whose values are plain identifiers may have a description of the object as well.
        let name = &node.field.name;
        let values = Sample(&node.samples).values_of_map();
        for found in &found {
            if let (Elsewhere::Shared { named, .. }, Some(values)) = (found, &values)
                && named.describes(name, values, false)
            {
                let mut inner = node.entry(&Sample(&node.samples).placeholder(), values.clone());
                inner.field.ref_ = Some(named.name.clone());
                node.children.push(inner);
                return true;
            }
        }
        if let Some(child) = described_key(node, &found) {
            node.children.push(child);
            return true;
        }
        let listed = fields(row.description);
        let lists_others = |found: &Elsewhere<'_, '_>| {
            matches!(found, Elsewhere::Shared { named, .. }
                if named.has_none_of(listed.iter().map(|key| &key.name)))
        };
        if found.iter().any(lists_others) {
            // The cell lists the keys that are meant here.
            add_keys(node, listed);
            return true;
        }
        let fitting = found.into_iter().find(|found| match found {
            Elsewhere::Section(..) => true,
            Elsewhere::Shared { named, anchored } => named.describes(name, &node.samples, *anchored),
        });
        let (outline, index) = match fitting {
            Some(Elsewhere::Section(outline, index)) => (outline, index),
            Some(Elsewhere::Shared { named, .. }) => {
                node.field.ref_ = Some(named.name.clone());
                return true;
            }
            None => {
                supplement(self.corpus, self.outline, node, row);
                return false;
            }
        };
        let key = (&*outline.page.path, index);
        if self.active.contains(&key) {
            return true;
        }
        let zone: Vec<Zone> = outline.sections.get(index).map(|s| s.zone).into_iter().collect();
        let mut active = self.active.clone();
        active.push(key);
        let claims = Claims::new(outline, &zone, &BTreeSet::from([index]));
        let mut inner = Joiner { corpus: self.corpus, outline, claims, active };
        // What is wrong on the other page is found there.
        let mut ignored = Found::default();
        if let Some(held) = row_held(outline, index, row) {
            inner.attach_row(node, &held, &mut ignored);
            return true;
        }
        inner.describe(node, index, &mut ignored);
        inner.attach_keys(node, &mut ignored);
        true
    }

    /// Tables that no row names: each goes to the object of the example that knows most of its rows, else to the next
    /// object without keys.
    pub fn attach_rest<'v>(&mut self, roots: &mut [Node<'v>], found: &mut Found)
    where
        'p: 'v,
    {
        let rest: Vec<(usize, Place, String)> = self
            .claims
            .unclaimed()
            .map(|(index, section)| (index, section.at.clone(), section.title.clone()))
            .collect();
        for (index, at, title) in rest {
            let Some(section) = self.outline.sections.get(index) else { continue };
            let names: Vec<String> =
                all_rows(section).iter().flat_map(|row| row.names.iter().map(|n| n.name.clone())).collect();
            let mut best = None;
            for (position, root) in roots.iter().enumerate() {
                best_node(root, &names, &mut vec![position], &mut best);
            }
            self.claims.take(index);
            match best.and_then(|(_, path)| node_at(roots, &path)) {
                Some(node) => {
                    self.active.push((&*self.outline.page.path, index));
                    self.describe(node, index, found);
                    self.active.pop();
                }
                None => found.unclaimed.push((title, at)),
            }
        }
    }
}

/// Adds the keys that the description of a row lists, if its example has some of them or there is none.
fn list_keys<'v>(node: &mut Node<'v>, row: &FieldRow<'v>) {
    let pair = || entry_of_pair(row.description, &node.samples);
    let map = key_of_map(row.description).map(|any| Field { name: any.to_owned(), ..Field::default() });
    if let Some(any) = map.or_else(pair)
        && row.type_.as_deref().is_some_and(|type_| type_.contains("object") || type_ == "array")
        && !is_placeholder(&node.field.name)
    {
        let shown = Sample(&node.samples);
        let name = shown.named_placeholder(&any.name);
        let samples = shown.values_of(&name);
        node.children.push(Node::of(Field { name, ..any }, samples));
        return;
    }
    add_keys(node, key_with_values(row.description).unwrap_or_default());
    if !node.children.is_empty() {
        return;
    }
    let listed = fields(row.description);
    let sample = Sample(&node.samples);
    if sample.has_records() && !listed.iter().any(|field| sample.has(&field.name)) {
        return;
    }
    if !sample.has_records() && !row.type_.as_deref().is_some_and(|type_| type_.contains("object")) {
        return;
    }
    add_keys(node, listed);
    if node.children.is_empty() {
        add_keys(node, form(row.description));
    }
}

/// Adds keys to a node. What an answer holds has no default.
fn add_keys(node: &mut Node<'_>, keys: Vec<Field>) {
    for field in keys {
        let samples = Sample(&node.samples).values_of(&field.name);
        node.children.push(Node::of(Field { default: None, ..field }, samples));
    }
}

/// Looks for the node whose example has most of the names; without an example the first object without keys.
fn best_node(
    node: &Node<'_>,
    names: &[String],
    path: &mut Vec<usize>,
    best: &mut Option<(usize, Vec<usize>)>,
) {
    let sample = Sample(&node.samples);
    let known = names.iter().filter(|name| sample.has(name)).count();
    let blank = node.row.is_some() && node.children.is_empty() && node.field.ref_.is_none();
    let open = blank && node.samples.is_empty() && may_have_fields(node.field.type_.as_deref());
    // Half of the rows must be keys of the example, or some of an object below that no row leads to; an object of
    // which no example is known comes after those.
    let below = || names.iter().filter(|name| sample.only_path_to(name).is_some()).count();
    let fits = known * 2 > names.len() || blank && known == 0 && below() > 2;
    let score = if fits { known.saturating_add(1) } else { usize::from(open) };
    if score > 0 && best.as_ref().is_none_or(|(before, _)| score > *before) {
        *best = Some((score, path.clone()));
    }
    for (position, child) in node.children.iter().enumerate() {
        path.push(position);
        best_node(child, names, path, best);
        path.pop();
    }
}

fn node_at<'n, 'v>(roots: &'n mut [Node<'v>], path: &[usize]) -> Option<&'n mut Node<'v>> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(roots.get_mut(*first)?, |node, at| node.children.get_mut(*at))
}
