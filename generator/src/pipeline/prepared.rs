//! Everything that a run needs to know, read from the disk.

use std::fs;
use std::path::Path;

use super::{Extracted, PipelineError, extract_site};
use crate::digest::digest;
use crate::source::{Documentation, Origin, decide};
use crate::spec::{self, Overrides, Source};

/// Documentation, the overrides that correct it, and what is to be said of where it comes from. The result of a run
/// depends on nothing else but the generator itself.
#[derive(Debug)]
pub struct Prepared<'a> {
    docs: &'a Documentation,
    overrides: Overrides,
    source: Source,
    note: Option<String>,
    key: String,
}

impl<'a> Prepared<'a> {
    /// Reads the overrides of a spec folder and what it says of the documentation that it was made from.
    ///
    /// # Errors
    /// Overrides that cannot be read, and a source that nobody knows.
    pub fn new(docs: &'a Documentation, spec: &Path, given: &Origin) -> Result<Self, PipelineError> {
        let overrides = Overrides::read(spec)?;
        let existing = spec::read_source(spec)?;
        let contents = digest(docs.site.texts().map(|(path, text)| (path, text.as_bytes())));
        let (source, note) = decide(given, &docs.origin, existing.as_ref(), contents)
            .map_err(|options| PipelineError::Source { options })?;
        let key = key(docs, &overrides, &source);
        Ok(Self { docs, overrides, source, note, key })
    }

    /// One number for all that the result depends on; the generator is a part of it.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Where the documentation comes from. Counts are empty.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Turns the documentation into a spec. Writes nothing.
    ///
    /// # Errors
    /// Overrides that do not apply, and pages of one name.
    pub fn extract(&self) -> Result<Extracted, PipelineError> {
        let mut extracted = extract_site(&self.docs.site, &self.overrides, self.source.clone())?;
        extracted.notes.extend(self.note.clone());
        Ok(extracted)
    }
}

fn key(docs: &Documentation, overrides: &Overrides, source: &Source) -> String {
    // The contents of the documentation are in the source, by their digest; what could not be read is not.
    let unread = format!("{:?}", docs.site.problems());
    let (overrides, source) = (format!("{overrides:?}"), format!("{source:?}"));
    let generator = generator().unwrap_or_default();
    digest([
        ("generator", generator.as_bytes()),
        ("unread", unread.as_bytes()),
        ("overrides", overrides.as_bytes()),
        ("source", source.as_bytes()),
    ])
}

/// What tells this build of the generator from others: the size and the time of its file, because the contents of a
/// debug build take longer to read than the documentation.
fn generator() -> std::io::Result<String> {
    let path = std::env::current_exe()?;
    let found = fs::metadata(&path)?;
    Ok(format!("{path:?} {} {:?}", found.len(), found.modified()?))
}
