//! Corrections that people make to what was extracted: `spec/overrides/*.yaml`.
//!
//! Each file is a list of rules:
//!
//! ```yaml
//! - target: {method: crm.thing.get, api: v2, at: params.ID.type}
//!   expect: string
//!   value: integer
//!   reason: the table says string, all three examples send a number
//! ```
//!
//! `target` names a `method` (with `api` where both versions have it), an `event`, a `type`, or the `page` that gives
//! one of them; `at` is the path to the value inside, see [`path`]. `expect` is the value that the extraction finds
//! there, left out if there is none; `value` is the one to put there, left out to remove it. `reason` is required.
//! A rule that finds something else than it expects is an error: the documentation has changed, so a person must
//! look again.
//!
//! Two values of a page are decided while it is read, before there is a method that could be corrected: with `page`,
//! `at: kind` is what the page describes, `at: name` the name that it gives.

mod apply;
mod beside;
mod parse;
pub mod path;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use serde_yaml::Value;

use self::path::Step;
use super::{Api, SpecError, read};

/// All rules of a spec, in the order of the files and of the rules in them; they apply in this order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Overrides {
    rules: Vec<Override>,
}

/// One rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Override {
    /// What it corrects.
    pub target: Target,
    /// The path to the value, as it was written.
    pub at: String,
    /// The value that the extraction finds there; nothing where there is none.
    pub expect: Option<Value>,
    /// The value to put there; nothing to remove it.
    pub value: Option<Value>,
    /// Why.
    pub reason: String,
    /// The file of the rule.
    pub file: PathBuf,
    /// The line of the rule in it, where it is known.
    pub line: Option<usize>,
    steps: Vec<Step>,
}

/// What a rule corrects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The method of this name; the version may be left out where only one has it.
    Method(String, Option<Api>),
    /// The event of this name.
    Event(String),
    /// The shared type of this name.
    Type(String),
    /// What this page describes, by its path relative to the root of the documentation.
    Page(String),
}

/// A value of a page that is decided while it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKey {
    /// What the page describes: `at: kind`.
    Kind,
    /// The name that it gives: `at: name`.
    Name,
}

impl PageKey {
    fn as_str(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Name => "name",
        }
    }
}

impl Overrides {
    /// Reads the overrides of a spec folder; none if it has no `overrides/`.
    ///
    /// # Errors
    /// The first file that cannot be read, or rule that is not in the form above.
    pub fn read(spec: &Path) -> Result<Self, SpecError> {
        let mut rules = Vec::new();
        for file in read::override_files(spec)? {
            rules.extend(parse::rules(&file, &read::read_text(&file)?)?);
        }
        Ok(Self { rules })
    }

    /// The rules of one file.
    ///
    /// # Errors
    /// The first rule that is not in the form above.
    pub fn parse(file: &Path, text: &str) -> Result<Self, SpecError> {
        Ok(Self { rules: parse::rules(file, text)? })
    }

    /// The rules in their order.
    pub fn rules(&self) -> &[Override] {
        &self.rules
    }

    /// The rules without those that these errors are about.
    pub fn without(&self, stale: &[SpecError]) -> Self {
        let is_stale =
            |rule: &Override| stale.iter().any(|error| error.file == rule.file && error.line == rule.line);
        Self { rules: self.rules.iter().filter(|rule| !is_stale(rule)).cloned().collect() }
    }

    /// The rule that decides this value of a page, for whoever reads the page; ask it with [`Override::decide`].
    pub fn page(&self, page: &str, key: PageKey) -> Option<&Override> {
        self.rules
            .iter()
            .find(|rule| rule.page_key() == Some(key) && rule.target == Target::Page(page.to_owned()))
    }

    /// The rules for pages that were not read: they have moved or gone.
    pub fn without_page(&self, was_read: impl Fn(&str) -> bool) -> Vec<SpecError> {
        let lost = |rule: &&Override| matches!(&rule.target, Target::Page(page) if !was_read(page));
        self.rules.iter().filter(lost).map(|rule| rule.error("there is no such page")).collect()
    }
}

impl Override {
    /// The text to use for a value of a page in place of what was `found`; nothing to use none.
    ///
    /// # Errors
    /// The rule expects something else than was found.
    pub fn decide(&self, found: Option<&str>) -> Result<Option<&str>, SpecError> {
        if self.expect.as_ref().map(Value::as_str) == found.map(Some) {
            Ok(self.value.as_ref().and_then(Value::as_str))
        } else {
            let found = found.map(|text| Value::String(text.to_owned()));
            Err(self.error(&path::mismatch(self.expect.as_ref(), found.as_ref())))
        }
    }

    /// The value of the page that this rule decides while the page is read, if it is such a rule.
    fn page_key(&self) -> Option<PageKey> {
        if !matches!(self.target, Target::Page(_)) {
            return None;
        }
        [PageKey::Kind, PageKey::Name].into_iter().find(|key| key.as_str() == self.at)
    }

    /// An error about this rule, with its file and line.
    pub fn error(&self, message: &str) -> SpecError {
        let target = match &self.target {
            Target::Method(name, None) => format!("method {name}"),
            Target::Method(name, Some(Api::V2)) => format!("method {name} (v2)"),
            Target::Method(name, Some(Api::V3)) => format!("method {name} (v3)"),
            Target::Event(name) => format!("event {name}"),
            Target::Type(name) => format!("type {name}"),
            Target::Page(page) => format!("page {page}"),
        };
        let error = SpecError::new(
            &self.file,
            format!("override of {} in {target}: {message}", self.at),
            "look at the page again, then mend or delete the override",
        );
        match self.line {
            Some(line) => error.at(line, None),
            None => error,
        }
    }
}
