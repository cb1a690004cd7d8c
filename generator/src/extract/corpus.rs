//! All pages that take part, cut into sections, so that a page can be read together with those it links to.

use std::collections::BTreeMap;

use super::classify::Kind;
use super::outline::Outline;

/// The pages by path.
#[derive(Debug, Default)]
pub struct Corpus<'p> {
    /// The outlines, by path relative to the root of the documentation.
    pub outlines: BTreeMap<&'p str, Outline<'p>>,
    /// What each page is.
    pub kinds: BTreeMap<&'p str, Kind>,
    /// What the sections of type pages describe.
    pub types: super::shared::Names,
}

impl<'p> Corpus<'p> {
    /// The name of the shared type that a section describes.
    pub fn type_name(&self, outline: &Outline<'_>, index: usize) -> Option<String> {
        self.types.get(&(outline.page.path.to_string(), index)).cloned()
    }

    /// What the page of a link is.
    pub fn kind(&self, path: &str) -> Option<Kind> {
        self.kinds.get(path).copied()
    }
}
