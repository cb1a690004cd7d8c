//! Why a command gave nothing, in words.

use std::error::Error;
use std::fmt::{self, Display};
use std::path::Path;

/// What is printed when a command fails; its further lines are help.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// In these words.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// About a file.
    pub fn file(path: &Path, error: impl Display) -> Self {
        Self(format!("{}: {error}", path.display()))
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}
