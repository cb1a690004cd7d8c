//! Which section an anchor leads to.

use std::collections::BTreeMap;

use super::outline::{Section, slug};

/// What the automatic anchors of headings about parameters begin with in the Russian original.
const OF_PARAMETER: &str = "parametr-";

/// The sections of a page by what anchors call them. Of several the first counts.
#[derive(Debug, Clone, Default)]
pub struct Anchors {
    explicit: BTreeMap<String, usize>,
    /// The same in lower case.
    folded: BTreeMap<String, usize>,
    /// The ones that Diplodoc derives from headings without an explicit one.
    derived: BTreeMap<String, usize>,
    /// The words of such headings.
    words: BTreeMap<String, usize>,
}

impl Anchors {
    /// Those of a page.
    pub fn of(sections: &[Section<'_>]) -> Self {
        let mut anchors = Self::default();
        for (index, section) in sections.iter().enumerate() {
            if let Some(anchor) = section.anchor {
                anchors.explicit.entry(anchor.to_owned()).or_insert(index);
                anchors.folded.entry(anchor.to_lowercase()).or_insert(index);
            } else {
                anchors.derived.entry(slug(&section.title)).or_insert(index);
                for word in section.title.split_whitespace() {
                    anchors.words.entry(slug(word)).or_insert(index);
                }
            }
        }
        anchors
    }

    /// The section of an anchor.
    pub fn find(&self, anchor: &str) -> Option<usize> {
        let wanted = anchor.to_lowercase();
        let known = self
            .explicit
            .get(anchor)
            .or_else(|| self.folded.get(&wanted))
            .or_else(|| self.derived.get(&wanted));
        // Links in the translation point to the automatic anchors of the Russian original, which are transliterated:
        // `#parametr-fields` is the heading that speaks of `fields`.
        known.or_else(|| self.words.get(wanted.strip_prefix(OF_PARAMETER)?)).copied()
    }
}
