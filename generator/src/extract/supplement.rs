//! What a page's own table of an object leaves out, from the page that its type links to.

use super::claims::{below, has_fields, links};
use super::classify::Kind;
use super::corpus::Corpus;
use super::node::Node;
use super::outline::{Outline, Section, Zone};
use super::rows::all_rows;
use super::sample::Sample;
use super::shared::lists_types;
use super::table::{FieldRow, blocks_text};
use super::types::{is_basic, split_lists};
use super::vocabulary::{COMMON_TITLES, WHOLE_ELSEWHERE};
use crate::docs::Target;
use crate::spec::Field;

/// Adds rows of the section that the row's type links to on another page, for what the example has and the page's own
/// table lacks, or for all where the page says that the whole is described there. A link to a whole page of types
/// speaks of all of them.
pub fn supplement<'p>(corpus: &Corpus<'p>, from: &Outline<'p>, node: &mut Node<'p>, row: &FieldRow<'p>) {
    let Some(Target::Page { path, anchor }) = row.type_target else { return };
    let Some(outline) = corpus.outlines.get(&**path) else { return };
    if let Some(anchor) = anchor {
        let Some(index) = outline.section_index(anchor) else { return };
        let whole = is_whole(from, path, anchor);
        for at in [index].into_iter().chain(below(outline, index)) {
            let Some(section) = outline.sections.get(at) else { continue };
            add(node, section, whole);
        }
        return;
    }
    // `object` links to the page that explains what an object is.
    let names_things = row.type_.as_deref().is_some_and(|type_| !is_basic(split_lists(type_).0));
    if names_things && corpus.kind(path) == Some(Kind::Type) && !lists_types(outline) {
        add_kinds(node, outline);
    }
}

/// Adds what a page says of all kinds of a thing: first of what they have in common, then of each of them.
fn add_kinds<'p>(node: &mut Node<'p>, outline: &Outline<'p>) {
    let mut sections = outline.sections.iter().filter(|section| has_fields(section)).peekable();
    let has_common = sections.peek().is_some_and(|first| is_common(&first.title));
    if !has_common {
        sections.for_each(|section| add(node, section, false));
        return;
    }
    if let Some(common) = sections.next() {
        add(node, common, true);
    }
    for section in sections {
        let mut kind = Node::of(Field::default(), node.samples.clone());
        add(&mut kind, section, true);
        kind.children.retain(|key| node.children.iter().all(|common| common.field.name != key.field.name));
        node.variants.push((section.title.clone(), kind.children));
    }
    node.part_variants();
}

/// Adds the rows of a section that the node lacks: all, or those that the example has.
fn add<'p>(node: &mut Node<'p>, section: &Section<'p>, all: bool) {
    for row in all_rows(section) {
        for name in &row.names {
            let known = node.keys().any(|child| child.field.name == name.name);
            if !known && (all || Sample(&node.samples).shows(&name.name)) {
                let values = Sample(&node.samples).values_of(&name.name);
                node.children.push(Node::documented(&row, &name.name, values));
            }
        }
    }
}

/// Whether a heading is that of what several kinds have in common.
fn is_common(title: &str) -> bool {
    COMMON_TITLES.contains(&title.to_lowercase().as_str())
}

/// Whether a paragraph about the answer says that a section of another page, or all of them, describes all fields.
fn is_whole(from: &Outline<'_>, page: &str, section: &str) -> bool {
    let zones = [Zone::Response, Zone::Returned];
    let mut paragraphs =
        zones.into_iter().flat_map(|zone| from.zone(zone)).flat_map(|section| section.prose());
    paragraphs.any(|block| {
        let leads = |target: &Target| match target {
            Target::Page { path, anchor } => {
                **path == *page && anchor.as_deref().is_none_or(|anchor| anchor == section)
            }
            _ => false,
        };
        links(block).any(|(_, target)| leads(target)) && {
            let text = blocks_text(std::slice::from_ref(block)).to_lowercase();
            WHOLE_ELSEWHERE.iter().any(|words| text.contains(words))
        }
    })
}
