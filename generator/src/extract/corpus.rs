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
}

impl<'p> Corpus<'p> {
    /// What the page of a link is.
    pub fn kind(&self, path: &str) -> Option<Kind> {
        self.kinds.get(path).copied()
    }
}
