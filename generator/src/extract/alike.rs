//! Answers that a page describes by the words that they are like those of another method.

use std::collections::BTreeMap;

use super::claims::links;
use super::classify::Kind;
use super::corpus::Corpus;
use super::outline::{Outline, Zone, walk};
use super::table::blocks_text;
use super::vocabulary::ALIKE;
use crate::docs::Target;
use crate::spec::{Method, Shape};

/// Gives methods without a result the one of the method that their pages compare it with.
pub fn complete<'m>(corpus: &Corpus<'_>, methods: impl Iterator<Item = &'m mut Method>) {
    let mut methods: Vec<&mut Method> = methods.collect();
    let known: BTreeMap<String, Shape> =
        methods.iter().filter_map(|method| Some((method.page.clone(), method.result.clone()?))).collect();
    for method in methods.iter_mut().filter(|method| method.result.is_none()) {
        let outline = corpus.outlines.get(&*method.page);
        method.result =
            outline.and_then(|outline| like(corpus, outline)).and_then(|page| known.get(page)).cloned();
    }
}

/// The page of the method whose answer is like that of a page.
fn like<'p>(corpus: &Corpus<'p>, outline: &Outline<'p>) -> Option<&'p str> {
    let mut found = None;
    for section in [Zone::Response, Zone::Returned].into_iter().flat_map(|zone| outline.zone(zone)) {
        for block in section.prose() {
            walk([block], &mut |block| {
                let text = blocks_text(std::slice::from_ref(block)).to_lowercase();
                if !ALIKE.iter().any(|words| text.contains(words)) {
                    return;
                }
                let pages = links(block).filter_map(|(_, target)| match target {
                    Target::Page { path, .. } => Some(&**path),
                    _ => None,
                });
                found =
                    found.or_else(|| pages.into_iter().find(|page| corpus.kind(page) == Some(Kind::Method)));
            });
        }
    }
    found
}
