//! What is said of a comparison: counts, the next version, and the changes in the order in which people read them.

use semver::Version;
use serde::Serialize;

use super::{Change, Diff, Level, Subject, next_version};

/// How many characters of what was there before or is there now are shown to people.
const SHOWN: usize = 120;

/// A comparison, ready to be printed. The names of the fields are those of the JSON.
#[derive(Debug, Serialize)]
pub struct Report<'d> {
    /// How many changes there are.
    pub total: usize,
    /// How many of them mean what for Rust code.
    pub rust: Counts,
    /// How many of them mean what on the wire.
    pub wire: Counts,
    /// The version of the generated package, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<Proposal>,
    /// All changes.
    pub changes: &'d [Change],
    /// What the user should know.
    pub notes: &'d [String],
}

/// How many changes there are of each level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// What worked may no longer work.
    pub breaking: usize,
    /// There is more, and nothing is lost.
    pub compatible: usize,
    /// Nothing changes.
    pub neutral: usize,
}

/// The version of the generated package before and after.
#[derive(Debug, Serialize)]
pub struct Proposal {
    /// The version as it is.
    pub current: Version,
    /// The version that it should have.
    pub next: Version,
}

/// Changes of one level, by what they are about.
#[derive(Debug)]
pub struct Section<'d> {
    /// The level for whom they hit hardest.
    pub level: Level,
    /// The changes of each thing.
    pub groups: Vec<(&'d Subject, Vec<&'d Change>)>,
}

impl Section<'_> {
    /// How many changes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.groups.iter().map(|(_, changes)| changes.len()).sum()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

impl<'d> Report<'d> {
    /// The report of a comparison, with a proposal if the current version is known.
    #[must_use]
    pub fn new(diff: &'d Diff, current: Option<Version>) -> Self {
        let count = |level: fn(&Change) -> Level| {
            let of = |wanted| diff.changes.iter().filter(|change| level(change) == wanted).count();
            Counts {
                breaking: of(Level::Breaking),
                compatible: of(Level::Compatible),
                neutral: of(Level::Neutral),
            }
        };
        let proposal = |current: Version| Proposal { next: next_version(&current, diff.rust()), current };
        Self {
            total: diff.changes.len(),
            rust: count(|change| change.rule.rust),
            wire: count(|change| change.rule.wire),
            version: current.map(proposal),
            changes: &diff.changes,
            notes: &diff.notes,
        }
    }

    /// The changes, breaking ones first; none of the sections is empty.
    pub fn sections(&self) -> impl Iterator<Item = Section<'d>> + use<'_, 'd> {
        [Level::Breaking, Level::Compatible, Level::Neutral].into_iter().filter_map(|level| {
            let mut groups: Vec<(&Subject, Vec<&Change>)> = Vec::new();
            for change in self.changes.iter().filter(|change| change.level() == level) {
                match groups.last_mut() {
                    Some((subject, changes)) if **subject == change.subject => changes.push(change),
                    _ => groups.push((&change.subject, vec![change])),
                }
            }
            (!groups.is_empty()).then_some(Section { level, groups })
        })
    }
}

impl Change {
    /// For whom it is of its level: "Rust", "wire" or both.
    #[must_use]
    pub fn concerns(&self) -> &'static str {
        match self.rule.rust.cmp(&self.rule.wire) {
            std::cmp::Ordering::Greater => "Rust",
            std::cmp::Ordering::Less => "wire",
            std::cmp::Ordering::Equal => "Rust and wire",
        }
    }

    /// What was there before and what is there now, cut where they are long.
    #[must_use]
    pub fn before_and_after(&self) -> (Option<String>, Option<String>) {
        (self.old.as_deref().map(cut), self.new.as_deref().map(cut))
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
