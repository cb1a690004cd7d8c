//! Findings that are known and wait for the authors of the pages.
//!
//! A finding is known by file, code and message, so that lines may move; where several are alike, their number counts.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::extract::Finding;

/// The version of the form below.
const VERSION: u32 = 1;

/// How many findings there are of each file, code and message.
type Counts = BTreeMap<String, BTreeMap<String, BTreeMap<String, usize>>>;

/// Findings that are known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    counts: Counts,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    findings: Counts,
}

/// Why a baseline cannot be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum BaselineError {
    /// It is not in the form that is written.
    Form(serde_json::Error),
    /// It was written by another version.
    Version(u32),
}

impl fmt::Display for BaselineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(error) => write!(f, "not a baseline: {error}"),
            Self::Version(version) => write!(f, "version {version} of baselines is not known"),
        }
    }
}

impl std::error::Error for BaselineError {}

impl Baseline {
    /// One that knows these findings.
    pub fn new<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let mut counts = Counts::new();
        for finding in findings {
            let of_code = counts.entry(finding.at.file.to_string()).or_default();
            let of_message = of_code.entry(finding.code.to_string()).or_default();
            *of_message.entry(finding.message.clone()).or_default() += 1;
        }
        Self { counts }
    }

    /// Reads the text of a baseline.
    ///
    /// # Errors
    /// It is not in the form that [`Baseline::to_text`] gives.
    pub fn parse(text: &str) -> Result<Self, BaselineError> {
        let File { version, findings } = serde_json::from_str(text).map_err(BaselineError::Form)?;
        if version == VERSION { Ok(Self { counts: findings }) } else { Err(BaselineError::Version(version)) }
    }

    /// The text of the baseline, with a line for each finding and in the order of files, so that its changes can be
    /// read.
    pub fn to_text(&self) -> String {
        let file = File { version: VERSION, findings: self.counts.clone() };
        // Only keys that are no texts, or values that fail to serialize, make an error; there are none.
        serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
    }

    /// How many findings it knows.
    pub fn len(&self) -> usize {
        self.counts.values().flat_map(BTreeMap::values).flat_map(BTreeMap::values).sum()
    }

    /// Whether it knows none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The findings that are not known, and how many known ones there are no more.
    pub fn without_known(&self, findings: Vec<Finding>) -> (Vec<Finding>, usize) {
        let mut counts = self.counts.clone();
        let mut is_new = |finding: &Finding| {
            let of_file = counts.get_mut(&*finding.at.file);
            let count = of_file
                .and_then(|codes| codes.get_mut(finding.code.name()))
                .and_then(|messages| messages.get_mut(&finding.message))
                .filter(|count| **count > 0);
            match count {
                Some(count) => {
                    *count -= 1;
                    false
                }
                None => true,
            }
        };
        let new = findings.into_iter().filter(|finding| is_new(finding)).collect();
        (new, Self { counts }.len())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::docs::Place;
    use crate::extract::Code;

    fn finding(file: &str, line: u32, message: &str) -> Finding {
        let at = Place { file: file.into(), line, column: 1 };
        Finding { at, code: Code::RowArity, message: message.to_owned() }
    }

    #[test]
    fn lines_do_not_matter_and_numbers_do() {
        let known = [finding("a.md", 1, "x"), finding("a.md", 2, "x"), finding("b.md", 1, "y")];
        let baseline = Baseline::parse(&Baseline::new(&known).to_text()).unwrap();
        assert_eq!(baseline.len(), 3);
        let third = finding("a.md", 30, "x");
        let found = vec![finding("a.md", 10, "x"), finding("a.md", 20, "x"), third.clone()];
        assert_eq!(baseline.without_known(found), (vec![third], 1));
        let elsewhere = finding("c.md", 1, "y");
        assert_eq!(baseline.without_known(vec![elsewhere.clone()]), (vec![elsewhere], 3));
    }

    #[test]
    fn other_files_are_refused() {
        for text in ["", "[]", "{\"version\": 1}", "{\"version\": 1, \"findings\": {}, \"more\": 1}"] {
            assert!(matches!(Baseline::parse(text), Err(BaselineError::Form(_))), "{text}");
        }
        let error = Baseline::parse("{\"version\": 2, \"findings\": {}}").unwrap_err();
        assert!(matches!(error, BaselineError::Version(2)));
    }
}
