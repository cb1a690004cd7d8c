//! Knows whether a run would do again what was done before.
//!
//! What is remembered is a number for all that went in and a number for all that came out. If both are what they were,
//! nothing needs to be worked out. A memory that is lost or wrong costs time and nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Output, Prepared, Summary, Written, fingerprint};
use crate::digest::digest;

/// The folder in which runs are remembered, a file for each [`Output`].
#[derive(Debug, Clone)]
pub struct Memory {
    folder: PathBuf,
}

#[derive(Debug, Serialize, Deserialize)]
struct Remembered {
    key: String,
    outputs: String,
    summary: Summary,
}

impl Memory {
    /// Remembers in this folder, which need not exist.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// What the run before has found, and that nothing is to be written, if it read the same and what it wrote is
    /// still as it was.
    pub(super) fn recall(&self, prepared: &Prepared<'_>, output: &Output) -> Option<(Summary, Written)> {
        let text = fs::read_to_string(self.file(output)?).ok()?;
        let remembered: Remembered = serde_json::from_str(&text).ok()?;
        if remembered.key != prepared.key() {
            return None;
        }
        let (outputs, unchanged) = fingerprint::on_disk(output).ok()?;
        (remembered.outputs == outputs).then_some((remembered.summary, unchanged))
    }

    /// Remembers what a run has found, and the number for what belongs on the disk. Nothing is said if that fails.
    pub(super) fn keep(&self, prepared: &Prepared<'_>, output: &Output, outputs: String, summary: Summary) {
        let Some(file) = self.file(output) else { return };
        let remembered = Remembered { key: prepared.key().to_owned(), outputs, summary };
        let Ok(text) = serde_json::to_string(&remembered) else { return };
        // Under a name of its own first: two runs must not mix here either.
        let new = file.with_extension(std::process::id().to_string());
        let written = fs::create_dir_all(&self.folder).and_then(|()| fs::write(&new, text));
        if written.and_then(|()| fs::rename(&new, &file)).is_err() {
            let _ = fs::remove_file(&new);
        }
    }

    fn file(&self, output: &Output) -> Option<PathBuf> {
        let path = |path: &Option<PathBuf>| {
            let path: Option<&Path> = path.as_deref();
            path.map_or(Ok(PathBuf::new()), Path::canonicalize).ok()
        };
        let (spec, package) = (path(&output.spec)?, path(&output.package)?);
        let name = digest([
            ("spec", spec.as_os_str().as_encoded_bytes()),
            ("package", package.as_os_str().as_encoded_bytes()),
        ]);
        Some(self.folder.join(format!("{}.json", name.get(..16)?)))
    }
}
