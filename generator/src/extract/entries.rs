//! What stands under the keys of objects: entries of maps, descriptions of fields, a key of a shared type.

use serde_json::Value;

use super::corpus::Elsewhere;
use super::joiner::Joiner;
use super::keys::{key_of_map, key_of_pair, says_map};
use super::node::{Node, is_placeholder};
use super::rows::all_rows;
use super::sample::Sample;
use super::shared::Named;
use super::table::FieldRow;

impl<'p> Joiner<'_, 'p> {
    /// What stands under any key of a node, if the row says that its keys are data, and the section describes that:
    /// the examples have its names there rather than as keys of the node itself.
    pub fn entry<'v>(&self, node: &mut Node<'v>, row: &FieldRow<'v>, index: usize) -> Option<Node<'v>>
    where
        'p: 'v,
    {
        let stands_for_any = |node: &Node<'_>| is_placeholder(&node.field.name);
        let pair = key_of_pair(row.description, &node.samples);
        if !says_map(row.description) && pair.is_none()
            || stands_for_any(node)
            || node.children.iter().any(stands_for_any)
        {
            return None;
        }
        let shown = Sample(&node.samples);
        let entries: Vec<&Value> = shown.values_of("*");
        let rows = self.outline.sections.get(index).map(all_rows).unwrap_or_default();
        let names = || rows.iter().flat_map(|row| &row.names);
        if names().all(|name| is_placeholder(&name.name)) {
            return None;
        }
        let own = names().filter(|name| shown.has(&name.name)).count();
        let inner = names().filter(|name| Sample(&entries).has(&name.name)).count();
        let named = key_of_map(row.description).or(pair).unwrap_or("<key>");
        if own >= inner && shown.has_records() {
            return None;
        }
        let mut entry = node.entry(&shown.named_placeholder(named), entries);
        entry.children = std::mem::take(&mut node.children);
        Some(entry)
    }

    /// Descriptions of fields by a shared type that the row names, be it a level lower than the row says.
    pub fn attach_descriptions<'v>(&self, node: &mut Node<'v>, row: &FieldRow<'v>) -> bool
    where
        'p: 'v,
    {
        let shown = Sample(&node.samples);
        if let [only] = shown.keys().as_slice()
            && says_map(row.description)
            && let values = shown.values_of(only)
            && Sample(&values).describes_fields()
        {
            let mut inner = Node::seen(only, values);
            let attached = self.attach_descriptions(&mut inner, row);
            if attached {
                node.children.push(inner);
            }
            return attached;
        }
        if !shown.describes_fields() {
            return false;
        }
        let values = shown.values_of_map().unwrap_or_default();
        let found = self.corpus.elsewhere(self.outline, row);
        // Of "keys are names of this, values are that" the values count, which come last.
        let described = found.iter().filter_map(|found| match found {
            Elsewhere::Shared { named, .. } => Some((named.known(&values), named)),
            Elsewhere::Section(..) => None,
        });
        let best = described.filter(|(known, _)| *known >= 3).max_by_key(|(known, _)| *known);
        let Some((_, named)) = best else { return false };
        let mut inner = node.entry("<field>", values);
        inner.field.ref_ = Some(named.name.clone());
        node.children.push(inner);
        true
    }
}

/// The key of an object that a shared type describes, if the object itself is not of the type.
pub fn described_key<'v>(node: &Node<'v>, found: &[Elsewhere<'_, '_>]) -> Option<Node<'v>> {
    let shown = Sample(&node.samples);
    let shared = found.iter().filter_map(|found| match found {
        Elsewhere::Shared { named, .. } => Some(*named),
        Elsewhere::Section(..) => None,
    });
    let fits =
        |named: &Named, values: &[&Value]| Sample(values).has_records() && named.describes("", values, false);
    if shared.clone().any(|named| fits(named, &node.samples)) {
        return None;
    }
    let mut keys = shown.keys().into_iter().filter_map(|key| {
        let values = shown.values_of(&key);
        let named = shared.clone().find(|named| fits(named, &values))?;
        let mut child = Node::seen(&key, values);
        child.field.ref_ = Some(named.name.clone());
        Some(child)
    });
    match (keys.next(), keys.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}
