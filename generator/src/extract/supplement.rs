//! What a page's own table of an object leaves out, from the page that its type links to.

use super::claims::{below, links};
use super::corpus::Corpus;
use super::node::Node;
use super::outline::{Outline, Section, Zone};
use super::rows::all_rows;
use super::sample::Sample;
use super::table::{FieldRow, blocks_text};
use super::vocabulary::WHOLE_ELSEWHERE;
use crate::docs::Target;

/// Adds rows of the section that the row's type links to on another page, for what the example has and the page's own
/// table lacks, or for all where the page says that the whole is described there.
pub fn supplement<'p>(corpus: &Corpus<'p>, from: &Outline<'p>, node: &mut Node<'p>, row: &FieldRow<'p>) {
    let Some(Target::Page { path, anchor: Some(anchor) }) = row.type_target else { return };
    let Some(outline) = corpus.outlines.get(&**path) else { return };
    let Some(index) = outline.section_index(anchor) else { return };
    let whole = is_whole(from, path, anchor);
    for section in [index].into_iter().chain(below(outline, index)).filter_map(|at| outline.sections.get(at))
    {
        add(node, section, whole);
    }
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
