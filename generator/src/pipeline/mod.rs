//! The whole way: documentation to spec, spec to client, and both to the disk.
//!
//! Each step hands a plain value to the next. [`Prepared`] reads what there is, [`extract_site`] and [`generate`]
//! compute, [`Output`] compares and writes, [`Memory`] knows whether all this was done before.

mod error;
mod features;
mod fingerprint;
mod input;
mod memory;
mod output;
mod prepared;
mod run;
mod version;

pub use error::PipelineError;
pub use input::spec_in;
pub use memory::Memory;
pub use output::{LockedOutput, Output, Written, hold_spec};
pub use prepared::Prepared;
pub use run::{Ran, Run, Step};
pub use version::version;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::docs::Site;
use crate::extract::{Code, Finding};
use crate::spec::{self, Counts, Overrides, Source, Spec};
use crate::{emit, plan};

/// A spec that was made from documentation.
#[derive(Debug)]
pub struct Extracted {
    /// The spec, corrected by the overrides.
    pub spec: Spec,
    /// What the pages left to be desired, in the order of their places.
    pub findings: Vec<Finding>,
    /// The files of the spec, by their paths below `spec/`.
    pub files: BTreeMap<String, String>,
    /// What the user should know.
    pub notes: Vec<String>,
}

/// A client that was made from a spec.
#[derive(Debug)]
pub struct Generated {
    /// The files by their paths below `src/`.
    pub files: BTreeMap<String, String>,
    /// The table `[features]` of the manifest.
    pub features: String,
}

/// Turns a documentation tree in memory into a spec.
///
/// # Errors
/// Overrides that do not apply, pages of one name, and pages that end in the middle of something.
pub fn extract_site(site: &Site, overrides: &Overrides, source: Source) -> Result<Extracted, PipelineError> {
    let extraction = crate::extract::extract(site, overrides).map_err(PipelineError::Overrides)?;
    let cut: Vec<Finding> = extraction.cut().cloned().collect();
    if !cut.is_empty() {
        return Err(PipelineError::Cut(cut));
    }
    let (mut spec, findings) = (extraction.spec, extraction.findings);
    spec.source = Source { counts: std::mem::take(&mut spec.source.counts), ..source };
    let accounted = accounted(&spec.source.counts);
    if accounted != spec.source.counts.pages {
        return Err(PipelineError::Lost { read: spec.source.counts.pages, accounted });
    }
    let mut errors = overrides.without_page(|page| site.source(page).is_some());
    errors.extend(overrides.apply(&mut spec).err().unwrap_or_default());
    if !errors.is_empty() {
        return Err(PipelineError::Overrides(errors));
    }
    let mut files = spec::to_files(&spec)?;
    let codes = count(&findings).into_iter().map(|(code, count)| (code.to_string(), count)).collect();
    files.extend([spec::findings_file(&codes)?]);
    Ok(Extracted { spec, findings, files, notes: Vec::new() })
}

/// Plans and prints the client of a spec.
///
/// # Errors
/// Names that would collide in Rust, and the like: they ask for an override.
pub fn generate(spec: &Spec) -> Result<Generated, PipelineError> {
    let plan = plan::plan(spec, &plan::Options::default()).map_err(PipelineError::Plan)?;
    let mut files = BTreeMap::new();
    for (path, text) in emit::emit(&plan).map_err(PipelineError::Emit)? {
        match path.strip_prefix("src/") {
            Some(below) => files.insert(below.to_owned(), text),
            None => return Err(PipelineError::Misplaced(path)),
        };
    }
    Ok(Generated { files, features: emit::features(&plan) })
}

/// What a run has found, in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// What became of the pages.
    pub pages: Counts,
    /// How many findings of each code there are.
    pub codes: BTreeMap<Code, usize>,
    /// What the user should know.
    pub notes: Vec<String>,
}

impl Extracted {
    /// The same in numbers.
    pub fn summary(&self) -> Summary {
        let (pages, codes) = (self.spec.source.counts.clone(), count(&self.findings));
        Summary { pages, codes, notes: self.notes.clone() }
    }
}

/// How many findings of each code there are.
fn count(findings: &[Finding]) -> BTreeMap<Code, usize> {
    let mut codes = BTreeMap::new();
    for finding in findings {
        *codes.entry(finding.code).or_default() += 1;
    }
    codes
}

/// How many pages became something: a method, an event, a type, a skip or a finding.
pub fn accounted(counts: &Counts) -> usize {
    counts.methods + counts.events + counts.types + counts.skipped.values().sum::<usize>() + counts.findings
}
