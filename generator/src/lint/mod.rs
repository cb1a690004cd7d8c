//! Findings as a maintainer wants them: some denied, some allowed, those of a baseline left out.
//!
//! [`Levels`] and [`Baseline`] decide what remains ([`select`]), [`Sources`] shows where it stands, [`sarif`] writes it for
//! other programs.

mod baseline;
mod levels;
mod sarif;
mod sources;

pub use baseline::{Baseline, BaselineError};
pub use levels::{Levels, Subject, UnknownCode, code};
pub use sarif::sarif;
pub use sources::{Excerpt, Sources};

use crate::extract::{Finding, Severity};

/// A finding that remains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported {
    /// The finding.
    pub finding: Finding,
    /// How bad it is taken to be.
    pub severity: Severity,
}

impl Reported {
    /// Whether it is an error only because it is denied.
    pub fn is_denied(&self) -> bool {
        self.severity != self.finding.severity()
    }
}

/// What remains of the findings of a tree, and how many do not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selected {
    /// Those that remain, in the order of their places.
    pub reported: Vec<Reported>,
    /// How many are allowed.
    pub allowed: usize,
    /// How many the baseline has.
    pub known: usize,
    /// How many the baseline has that are there no more.
    pub gone: usize,
}

/// Leaves out what is allowed or known, and makes errors of what is denied.
pub fn select(findings: Vec<Finding>, levels: &Levels, baseline: Option<&Baseline>) -> Selected {
    let all = findings.len();
    let mut remaining: Vec<Finding> =
        findings.into_iter().filter(|finding| !levels.allows(finding.code)).collect();
    let mut out = Selected { allowed: all - remaining.len(), ..Selected::default() };
    if let Some(baseline) = baseline {
        let wanted = remaining.len();
        let (new, gone) = baseline.without_known(remaining);
        remaining = new;
        out.known = wanted - remaining.len();
        out.gone = gone;
    }
    let reported = |finding: Finding| Reported { severity: levels.severity(finding.code), finding };
    out.reported = remaining.into_iter().map(reported).collect();
    out
}
