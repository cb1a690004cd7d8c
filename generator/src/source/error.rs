//! Why documentation cannot be had.

use std::io;
use std::path::PathBuf;

use crate::docs::DocsError;

/// Why documentation cannot be had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// The tree cannot be read.
    #[error(transparent)]
    Docs(#[from] DocsError),
    /// Git cannot be started.
    #[error("cannot run git: {0}\n  help: install git, or give a folder: --docs DIR")]
    NoGit(io::Error),
    /// Git has failed.
    #[error("git cannot {what}: {said}{}", help_line(.help))]
    Git {
        /// What was asked of it.
        what: String,
        /// What it said.
        said: String,
        /// What to do about it; may be empty.
        help: &'static str,
    },
    /// The cache cannot be written.
    #[error("{}: {source}\n  help: this folder keeps what was fetched; B24GEN_CACHE names another", .path.display())]
    Cache {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// There is no place for a cache.
    #[error("no folder to keep what is fetched\n  help: name one by B24GEN_CACHE")]
    NoCache,
    /// Nobody says where the documentation is.
    #[error("no documentation\n  help: give --docs, a folder or the address of a git repository")]
    Nowhere,
}

fn help_line(help: &str) -> String {
    if help.is_empty() { String::new() } else { format!("\n  help: {help}") }
}
