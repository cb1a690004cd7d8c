//! What the extraction has to say about a page: disagreements, oddities, and what it could not read.

use std::fmt;

use serde::Serialize;

use super::code::Code;
use crate::docs::Place;

/// A remark on a place of the documentation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where; first, so that findings sort by file and line.
    pub at: Place,
    /// Which rule; it also says how bad it is.
    pub code: Code,
    /// What is wrong there, one sentence. May quote the page, so escape it before it reaches a terminal.
    pub message: String,
}

impl Finding {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}[{}]: {}", self.at, self.severity(), self.code, self.message)
    }
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing is lost.
    Info,
    /// The page contradicts itself or leaves something out; the spec holds the likelier reading.
    Warning,
    /// A fact of the page did not reach the spec.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}
