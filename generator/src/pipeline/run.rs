//! A run from documentation to the disk, or to what would change there.

use std::path::Path;

use super::{
    Extracted, Generated, Memory, Output, PipelineError, Prepared, Summary, Written, fingerprint, generate,
};
use crate::source::{Documentation, Origin};

/// What a run reads and where it writes.
#[derive(Debug)]
pub struct Run<'a> {
    /// The documentation.
    pub docs: &'a Documentation,
    /// What the caller knows of it.
    pub given: &'a Origin,
    /// The spec folder whose overrides correct the documentation.
    pub spec: &'a Path,
    /// Where the result belongs. Without a package only the spec is made.
    pub output: &'a Output,
    /// What knows whether all this was done before.
    pub memory: Option<&'a Memory>,
}

/// What a run is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Another run writes the same folders.
    Waiting,
    /// Pages become a spec.
    Extracting,
    /// The spec becomes a client.
    Generating,
    /// Files are compared with the disk.
    Comparing,
    /// Files are written.
    Writing,
}

/// What a run has done.
#[derive(Debug)]
pub struct Ran {
    /// What was found, in numbers.
    pub summary: Summary,
    /// What was changed, or would be.
    pub written: Written,
    /// The spec and its findings; `None` where the run was remembered and nothing was worked out.
    pub extracted: Option<Extracted>,
}

impl Run<'_> {
    /// Brings the result to the disk. `watch` is told of each step.
    ///
    /// # Errors
    /// Nothing is written, unless a [`WriteError`](crate::write::WriteError) says otherwise.
    pub fn write(&self, watch: &dyn Fn(Step)) -> Result<Ran, PipelineError> {
        let locked = self.output.lock(|| watch(Step::Waiting))?;
        self.go(watch, |extracted, generated| {
            watch(Step::Writing);
            locked.write(Some(extracted), generated)
        })
    }

    /// Says what [`write`](Self::write) would change, and writes nothing.
    ///
    /// # Errors
    /// As there.
    pub fn compare(&self, watch: &dyn Fn(Step)) -> Result<Ran, PipelineError> {
        self.go(watch, |extracted, generated| {
            watch(Step::Comparing);
            self.output.compare(Some(extracted), generated)
        })
    }

    fn go(
        &self,
        watch: &dyn Fn(Step),
        finish: impl FnOnce(&Extracted, Option<&Generated>) -> Result<Written, PipelineError>,
    ) -> Result<Ran, PipelineError> {
        let prepared = Prepared::new(self.docs, self.spec, self.given)?;
        if let Some((summary, written)) = self.memory.and_then(|memory| memory.recall(&prepared, self.output))
        {
            return Ok(Ran { summary, written, extracted: None });
        }
        watch(Step::Extracting);
        let extracted = prepared.extract()?;
        let mut generated = None;
        if self.output.package.is_some() {
            watch(Step::Generating);
            generated = Some(generate(&extracted.spec)?);
        }
        let written = finish(&extracted, generated.as_ref())?;
        let summary = extracted.summary();
        if let Some(memory) = self.memory {
            let outputs = fingerprint::expected(self.output, &extracted, generated.as_ref())?;
            memory.keep(&prepared, self.output, outputs, summary.clone());
        }
        Ok(Ran { summary, written, extracted: Some(extracted) })
    }
}
