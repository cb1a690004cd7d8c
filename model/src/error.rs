//! What can be wrong with the files of a spec.

use std::fmt;
use std::path::{Path, PathBuf};

/// A file of the spec that cannot be used, where the fault is, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpecError {
    /// The file, as the caller named its folder.
    pub file: PathBuf,
    /// Line of the fault, from 1, where it has one.
    pub line: Option<usize>,
    /// Column of the fault, from 1, where it has one.
    pub column: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl SpecError {
    pub(crate) fn new(file: &Path, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: None, column: None, message: message.into(), help: help.into() }
    }

    pub(crate) fn at(mut self, line: usize, column: Option<usize>) -> Self {
        (self.line, self.column) = (Some(line), column);
        self
    }

    pub(crate) fn yaml(file: &Path, error: &serde_yaml::Error, help: impl Into<String>) -> Self {
        let mut message = error.to_string();
        let place = error.location();
        if let Some(place) = &place {
            // The place is reported in front, in the form that editors understand.
            let suffix = format!(" at line {} column {}", place.line(), place.column());
            message = message.replace(&suffix, "");
        }
        let error = Self::new(file, message, help);
        match place {
            Some(place) => error.at(place.line(), Some(place.column())),
            None => error,
        }
    }
}

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(column) = self.column {
            write!(f, ":{column}")?;
        }
        write!(f, ": {}", self.message)?;
        if !self.help.is_empty() {
            write!(f, "\n  help: {}", self.help)?;
        }
        Ok(())
    }
}

impl std::error::Error for SpecError {}
