//! Which objects a page of types describes, and in which of its sections.

use std::collections::BTreeSet;

use super::claims::links;
use super::outline::{Outline, Section, walk};
use super::rows::all_rows;
use super::table::FieldRow;
use super::vocabulary::COMMON_TITLES;
use crate::docs::Target;

/// An object that a page of types describes.
#[derive(Debug, Default)]
pub struct Described {
    /// The indexes of its sections, at least one.
    pub sections: Vec<usize>,
    /// What the sections are.
    pub parts: Parts,
}

/// What the sections of an object are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Parts {
    /// There is one.
    #[default]
    One,
    /// Groups of its keys.
    Groups,
    /// The keys that all kinds of it have, and behind them those of each kind.
    Kinds,
}

impl Described {
    /// The objects of a page: those whose tables give types, which lists of words do not.
    pub fn of(outline: &Outline<'_>) -> Vec<Self> {
        let typed = |section: &Section<'_>| all_rows(section).iter().any(|row| row.type_.is_some());
        let sections = outline.sections.iter().enumerate().filter(|(_, section)| typed(section));
        let sections: Vec<usize> = sections.map(|(index, _)| index).collect();
        if are_kinds(outline, &sections) {
            vec![Self { sections, parts: Parts::Kinds }]
        } else if are_groups(outline, &sections) {
            vec![Self { sections, parts: Parts::Groups }]
        } else {
            sections.into_iter().map(|at| Self { sections: vec![at], parts: Parts::One }).collect()
        }
    }

    /// The index of the section with which it begins.
    pub fn first(&self) -> usize {
        self.sections.first().copied().unwrap_or_default()
    }

    /// What it is called: what several sections describe by the title of the page.
    pub fn title(&self, outline: &Outline<'_>) -> String {
        match (self.parts, outline.sections.get(self.first())) {
            (Parts::One, Some(section)) => section.title.clone(),
            _ => outline.title_text(),
        }
    }

    /// The names of its keys.
    pub fn keys(&self, outline: &Outline<'_>) -> BTreeSet<String> {
        self.sections.iter().filter_map(|index| outline.sections.get(*index)).flat_map(keys).collect()
    }
}

/// Whether the first section has what several kinds have in common, so that each of the others is about one kind.
fn are_kinds(outline: &Outline<'_>, indexes: &[usize]) -> bool {
    let [first, _, ..] = indexes else { return false };
    let title = outline.sections.get(*first).map(|section| section.title.to_lowercase());
    title.is_some_and(|title| COMMON_TITLES.contains(&title.as_str()))
}

/// Whether sections are groups of the keys of one object: several that have no key in common, and that nothing refers
/// to, neither by an anchor nor from the rows of another.
fn are_groups(outline: &Outline<'_>, indexes: &[usize]) -> bool {
    let sections = || indexes.iter().filter_map(|index| outline.sections.get(*index));
    let names: Vec<String> = sections().flat_map(keys).collect();
    let different: BTreeSet<&String> = names.iter().collect();
    let refers = |row: &FieldRow<'_>| {
        let mut own = matches!(row.type_target, Some(Target::Anchor(_)));
        walk(row.description, &mut |block| {
            own |= links(block).any(|(_, target)| matches!(target, Target::Anchor(_)));
        });
        own
    };
    indexes.len() > 2
        && different.len() == names.len()
        && sections().all(|section| section.anchor.is_none() && !all_rows(section).iter().any(refers))
}

/// The names in the tables of a section, those in tabs included.
fn keys(section: &Section<'_>) -> BTreeSet<String> {
    all_rows(section).into_iter().flat_map(|row| row.names).map(|name| name.name).collect()
}
