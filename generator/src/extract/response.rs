//! The result of a method: the flat table, the tables of its objects and the example, joined.

use std::collections::BTreeSet;

use serde_json::Value;

use super::claims::Claims;
use super::corpus::Corpus;
use super::enrich::Shown;
use super::examples::Json;
use super::joiner::{Found, Joiner};
use super::name::describes_fields;
use super::node::{MAX_DEPTH, Node, complete, into_field};
use super::outline::{Outline, Zone};
use super::place::Placement;
use super::rows::all_rows;
use super::sample::Sample;
use super::table::FieldRow;
use super::types::may_have_fields;
use crate::spec::{Field, Shape};

/// The result of the page of a method.
pub fn result(
    corpus: &Corpus<'_>,
    outline: &Outline<'_>,
    method: &str,
    examples: &[Json<'_>],
) -> (Option<Shape>, Found) {
    let samples: Vec<&Value> =
        examples.iter().map(|e| &e.value).filter(|value| value.get("result").is_some()).collect();
    let zones = [Zone::Returned, Zone::Response];
    let unseen = samples.is_empty();
    let mut found = joined(corpus, outline, &zones, samples, true);
    let mut shape =
        found.fields.iter().position(|f| f.name == "result").map(|at| shape(found.fields.swap_remove(at)));
    if unseen
        && let Some(shape) = &mut shape
        && describes_fields(method)
        && shape.fields.iter().any(|field| !may_have_fields(field.type_.as_deref()))
    {
        // Without an example the table tells the fields that are described, and not how.
        let (name, type_) = ("<field>".to_owned(), Some("object".to_owned()));
        shape.fields = vec![Field { name, type_, ..Field::default() }];
    }
    (shape, found)
}

/// What the handler of an event receives.
pub fn payload(corpus: &Corpus<'_>, outline: &Outline<'_>, examples: &[Json<'_>]) -> Found {
    let samples = examples.iter().map(|example| &example.value).collect();
    joined(corpus, outline, &[Zone::Payload], samples, false)
}

fn joined<'p>(
    corpus: &Corpus<'p>,
    outline: &Outline<'p>,
    zones: &[Zone],
    samples: Vec<&Value>,
    envelope: bool,
) -> Found {
    let mut found = Found::default();
    let main = zones.iter().find_map(|zone| {
        outline
            .sections
            .iter()
            .enumerate()
            .find(|(_, section)| section.zone == *zone && section.opens && !all_rows(section).is_empty())
    });
    let main_index: BTreeSet<usize> = main.iter().map(|(index, _)| *index).collect();
    let mut joiner = Joiner::new(corpus, outline, Claims::new(outline, zones, &main_index));
    let rows = main.map(|(_, section)| all_rows(section)).unwrap_or_default();
    let mut placement = Placement::new(samples.clone(), envelope);
    let names_result = |row: &FieldRow<'_>| {
        row.names
            .iter()
            .any(|n| n.name == "result" || n.name.starts_with("result.") || n.name.starts_with("result["))
    };
    if envelope && !rows.iter().any(names_result) {
        let values = Sample(&samples).values_of("result");
        if !values.is_empty() || !rows.is_empty() {
            let mut root = Node::seen("result", values);
            if root.samples.is_empty() {
                // No example shows it either: the rows do.
                root.field.seen = None;
                root.field.type_ = Some("object".to_owned());
            }
            placement.open_root(root);
        }
    }
    placement.add_all(&rows, |row| joiner.claims.describes(row));
    found.homeless.extend(placement.homeless());
    let mut roots = placement.roots;
    if envelope {
        found.envelope =
            roots.iter().map(|node| node.field.name.clone()).filter(|name| name != "result").collect();
        roots.retain(|node| node.field.name == "result");
    }
    for node in &mut roots {
        joiner.attach(node, &mut found);
    }
    joiner.attach_rest(&mut roots, &mut found);
    for mut node in roots {
        complete(&mut node, MAX_DEPTH, &corpus.system);
        note(&node, &mut found.shown);
        found.fields.push(into_field(node, &corpus.system));
    }
    found
}

/// Notes the values of nodes that refer to shared types.
fn note(node: &Node<'_>, shown: &mut Shown) {
    if let Some(type_) = &node.field.ref_ {
        shown.add(type_, &node.samples);
    }
    node.keys().for_each(|child| note(child, shown));
}

/// A field without its name.
fn shape(field: Field) -> Shape {
    Shape {
        type_: field.type_,
        values: field.values,
        open: field.open,
        wire: field.wire,
        seen: field.seen,
        ref_: field.ref_,
        fields: field.fields,
        variants: field.variants,
    }
}
