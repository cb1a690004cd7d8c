//! All pages that take part, cut into sections, so that a page can be read together with those it links to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::claims::{has_fields, links};
use super::classify::Kind;
use super::outline::{Outline, file_name, walk};
use super::rows::all_rows;
use super::sample::{Sample, is_identifier, without_operator};
use super::shared::{Named, lists_types};
use super::table::FieldRow;
use super::types::{is_basic, members, split_lists};
use crate::docs::{Inline, Target, plain};
use crate::spec::ErrorRow;

/// The pages by path.
#[derive(Debug, Default)]
pub struct Corpus<'p> {
    /// The outlines, by path relative to the root of the documentation.
    pub outlines: BTreeMap<&'p str, Outline<'p>>,
    /// What each page is.
    pub kinds: BTreeMap<&'p str, Kind>,
    /// What the sections of type pages describe.
    pub types: super::shared::Names,
    /// Names of fields that look like those of custom fields but stand in a table.
    pub system: BTreeSet<String>,
    /// The errors that any method may answer with.
    pub errors: Vec<ErrorRow>,
}

/// A description of keys that stands on another page.
#[derive(Debug, Clone)]
pub enum Elsewhere<'a, 'p> {
    /// A shared type.
    Shared {
        /// The type.
        named: &'a Named,
        /// The link leads to the very section of the type, or bears its name.
        anchored: bool,
    },
    /// A section of a page that is no page of types.
    Section(&'a Outline<'p>, usize),
}

impl Named {
    /// Whether its page calls the type so. Where several pages have a type of one name, theirs are told apart by a
    /// prefix.
    fn is_called(&self, text: &str) -> bool {
        // Names that begin with a capital are those of types in code: "parameters of the object `BoxDto`".
        let in_title = || {
            text.starts_with(|c: char| c.is_ascii_uppercase())
                && self.title.split_whitespace().any(|word| word.trim_matches('`') == text)
        };
        self.name == text || self.title == text || self.name.rsplit('.').next() == Some(text) || in_title()
    }

    /// Whether the type describes the values of a field: half of the keys at least that examples show are its own.
    /// Where no example has keys, only a link to the very section tells, and a name that ends in "id" tells otherwise.
    pub fn describes(&self, field: &str, samples: &[&Value], anchored: bool) -> bool {
        let keys = Sample(samples).keys();
        if keys.is_empty() {
            let identifier = is_identifier(field);
            let scalar =
                samples.iter().any(|value| !(value.is_null() || value.is_array() || value.is_object()));
            return anchored && !identifier && !scalar;
        }
        self.known(samples) * 2 >= keys.len()
    }

    /// Whether several keys are listed of which it has none: those of another object, or of another form of it.
    pub fn has_none_of<'k>(&self, listed: impl ExactSizeIterator<Item = &'k String>) -> bool {
        listed.len() > 1 && !listed.into_iter().any(|key| self.keys.contains(key))
    }

    /// How many keys of the values are its own.
    pub fn known(&self, samples: &[&Value]) -> usize {
        // Keys of a filter carry an operator in front of the name.
        let known = |key: &&String| self.keys.contains(without_operator(key));
        Sample(samples).keys().iter().filter(known).count()
    }
}

impl<'p> Corpus<'p> {
    /// The name of the shared type that a section describes.
    pub fn type_name(&self, outline: &Outline<'_>, index: usize) -> Option<String> {
        self.named(outline, index).map(|named| named.name.clone())
    }

    /// The keys of a shared type.
    pub fn keys_of(&self, name: &str) -> Option<&BTreeSet<String>> {
        self.types.values().find(|named| named.name == name).map(|named| &named.keys)
    }

    /// The section that describes a shared type.
    pub fn section_of(&self, type_: &Named) -> Option<(&Outline<'p>, usize)> {
        let ((path, index), _) = self.types.iter().find(|(_, named)| named.name == type_.name)?;
        Some((self.outlines.get(path.as_str())?, *index))
    }

    fn named(&self, outline: &Outline<'_>, index: usize) -> Option<&Named> {
        self.types.get(&(outline.page.path.to_string(), index))
    }

    /// The name of the type that a row of a page of types links to on the same page.
    pub fn type_of_page(&self, outline: &Outline<'_>, row: &FieldRow<'_>) -> Option<&str> {
        let Some(Target::Anchor(anchor)) = row.type_target else { return None };
        if self.kind(&outline.page.path) != Some(Kind::Type) {
            return None;
        }
        self.named(outline, outline.section_index(anchor)?).map(|named| named.name.as_str())
    }

    /// What the page of a link is.
    pub fn kind(&self, path: &str) -> Option<Kind> {
        self.kinds.get(path).copied()
    }

    /// The descriptions on other pages that a row refers to: first by its type, then by the links of its description.
    pub fn elsewhere<'a>(&'a self, from: &Outline<'p>, row: &FieldRow<'_>) -> Vec<Elsewhere<'a, 'p>> {
        let mut out = Vec::new();
        let token =
            row.type_.as_deref().and_then(|type_| members(type_).next()).map(|member| split_lists(member).0);
        out.extend(
            row.type_target.and_then(|target| self.described(from, token.unwrap_or_default(), target)),
        );
        walk(row.description, &mut |block| {
            for (text, target) in links(block) {
                out.extend(self.described(from, plain(text).trim_matches('`'), target));
            }
        });
        out
    }

    /// What a link to another page describes. A link without an anchor counts if its text is the name of a type of
    /// the page, or the page describes one type as a whole.
    fn described<'a>(&'a self, from: &Outline<'p>, text: &str, target: &Target) -> Option<Elsewhere<'a, 'p>> {
        let Target::Page { path, anchor } = target else { return None };
        if **path == *from.page.path {
            return None;
        }
        let shared = self.kind(path) == Some(Kind::Type);
        let outline = self.outlines.get(&**path)?;
        let Some(anchor) = anchor else {
            let named = shared.then(|| self.whole_or_named(path, text)).flatten();
            let named = named.or_else(|| self.nearest(from, outline, text));
            let named = named.or_else(|| self.first(outline).filter(|_| !is_basic(text)));
            return named.map(|named| Elsewhere::Shared { named, anchored: named.is_called(text) });
        };
        let index = outline.section_index(anchor)?;
        if shared {
            return self.named(outline, index).map(|named| Elsewhere::Shared { named, anchored: true });
        }
        outline.sections.get(index).is_some_and(has_fields).then_some(Elsewhere::Section(outline, index))
    }

    /// The type that a link speaks of whose path goes to a page of the right name in the wrong folder: that of the
    /// nearest folder above the page that links.
    fn nearest(&self, from: &Outline<'_>, target: &Outline<'_>, text: &str) -> Option<&Named> {
        if !text.contains('_') {
            return None;
        }
        let file = file_name(&target.page.path);
        let mut folder = &*from.page.path;
        while let Some((above, _)) = folder.rsplit_once('/') {
            folder = above;
            let path = format!("{folder}/{file}");
            let of_page = self.types.range((path.clone(), 0)..).take_while(|((page, _), _)| *page == path);
            if let Some((_, named)) = of_page.into_iter().find(|(_, named)| named.is_called(text)) {
                return Some(named);
            }
        }
        None
    }

    /// The type that a page of one thing and its parts begins with: it refers to others of them, if there are any.
    fn first(&self, outline: &Outline<'_>) -> Option<&Named> {
        let path = &*outline.page.path;
        let mut types = self.types.range((path.to_owned(), 0)..).take_while(|((page, _), _)| page == path);
        let ((_, index), named) = types.next()?;
        let rows = outline.sections.get(*index).map(all_rows).unwrap_or_default();
        let whole =
            types.next().is_none() || rows.iter().any(|row| self.type_of_page(outline, row).is_some());
        (self.kind(path) == Some(Kind::Type) && whole && !lists_types(outline)).then_some(named)
    }

    fn whole_or_named(&self, path: &str, text: &str) -> Option<&Named> {
        let of_page = || self.types.range((path.to_owned(), 0)..).take_while(|((page, _), _)| page == path);
        let named = of_page().find(|(_, named)| named.is_called(text));
        named.or_else(|| of_page().find(|((_, index), _)| *index == 0)).map(|(_, named)| named)
    }
}

/// Whether an inline is a link.
pub fn is_link(inline: &Inline) -> bool {
    matches!(inline, Inline::Link { .. })
}
