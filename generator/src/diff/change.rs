//! What a comparison gives: changes, each of one rule, at one place of one thing.

use std::fmt;

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{Level, Rule};
use crate::spec::Api;

/// All that differs between two specs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diff {
    /// The changes: methods in order, then shared types, events and system errors.
    pub changes: Vec<Change>,
    /// What the user should know, such as that one of the specs has no client.
    pub notes: Vec<String>,
}

impl Diff {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// What all changes together mean for Rust code; none if there are no changes.
    #[must_use]
    pub fn rust(&self) -> Option<Level> {
        self.changes.iter().map(|change| change.rule.rust).max()
    }

    /// What all changes together mean on the wire; none if there are no changes.
    #[must_use]
    pub fn wire(&self) -> Option<Level> {
        self.changes.iter().map(|change| change.rule.wire).max()
    }
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind of change it is.
    pub rule: &'static Rule,
    /// What has changed.
    pub subject: Subject,
    /// Where in it: `params.fields.TITLE`. Empty if it is about the whole.
    pub place: String,
    /// What was there before, where it can be told in a few words.
    pub old: Option<String>,
    /// What is there now.
    pub new: Option<String>,
}

impl Change {
    /// What it means for whom it hits hardest.
    #[must_use]
    pub fn level(&self) -> Level {
        self.rule.rust.max(self.rule.wire)
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", self.rule.code)?;
        map.serialize_entry("title", self.rule.title)?;
        map.serialize_entry("rust", &self.rule.rust)?;
        map.serialize_entry("wire", &self.rule.wire)?;
        map.serialize_entry("subject", &self.subject)?;
        if !self.place.is_empty() {
            map.serialize_entry("place", &self.place)?;
        }
        for (key, value) in [("old", &self.old), ("new", &self.new)] {
            if let Some(value) = value {
                map.serialize_entry(key, value)?;
            }
        }
        map.end()
    }
}

/// A thing that the documentation describes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Subject {
    /// A method.
    Method {
        /// The name.
        name: String,
        /// The version of the API.
        api: Api,
    },
    /// A shared type.
    Type {
        /// The name.
        name: String,
    },
    /// An event.
    Event {
        /// The name.
        name: String,
    },
    /// The system errors.
    SystemErrors,
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Method { name, api: Api::V2 } => f.write_str(name),
            Self::Method { name, api: Api::V3 } => write!(f, "{name} (v3)"),
            Self::Type { name } => write!(f, "type {name}"),
            Self::Event { name } => write!(f, "event {name}"),
            Self::SystemErrors => f.write_str("system errors"),
        }
    }
}

/// Changes of one thing, as they are found.
pub(super) struct Found<'d> {
    subject: Subject,
    start: usize,
    diff: &'d mut Diff,
}

impl<'d> Found<'d> {
    pub(super) fn new(diff: &'d mut Diff, subject: Subject) -> Self {
        Self { subject, start: diff.changes.len(), diff }
    }

    /// Adds a change. What is shown of before and after is left out where it is empty.
    pub(super) fn push(
        &mut self,
        rule: &'static Rule,
        place: &str,
        old: impl Into<String>,
        new: impl Into<String>,
    ) {
        let shown = |text: String| (!text.is_empty()).then_some(text);
        let (old, new) = (shown(old.into()), shown(new.into()));
        let (subject, place) = (self.subject.clone(), place.to_owned());
        self.diff.changes.push(Change { rule, subject, place, old, new });
    }

    /// Whether there is a change of this thing so far that breaks Rust code, at a place that fits.
    pub(super) fn breaks_rust(&self, fits: impl Fn(&Change) -> bool) -> bool {
        let found = self.diff.changes.get(self.start..).unwrap_or_default();
        found.iter().any(|change| change.rule.rust == Level::Breaking && fits(change))
    }
}
