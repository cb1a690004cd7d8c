//! What can go wrong while files are written.

use std::io;
use std::path::{Path, PathBuf};

/// Files could not be brought to the disk; the tree is as it was before.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The file system refuses.
    #[error("{}: cannot {action}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What was tried.
        action: &'static str,
        /// What the system says.
        source: io::Error,
    },
    /// A generated file has a path that leads out of the tree or that the generator does not own there.
    #[error("{path:?} is not the path of a generated file")]
    BadPath {
        /// The path.
        path: String,
    },
    /// Something that the generator does not own stands where a generated file must go.
    #[error("{}: it is in the way of a generated file\n  help: move it away", path.display())]
    InTheWay {
        /// What is in the way.
        path: PathBuf,
    },
    /// The folder holds more than generated files can: it is a repository of its own.
    #[error("{}: a repository cannot be replaced as a whole\n  help: give a folder inside it", path.display())]
    Repository {
        /// The folder.
        path: PathBuf,
    },
}

impl WriteError {
    /// The kind of the system's refusal, if it is one.
    pub fn io_kind(&self) -> Option<io::ErrorKind> {
        match self {
            Self::Io { source, .. } => Some(source.kind()),
            _ => None,
        }
    }
}

/// Names the file and the action of a refusal.
pub(super) trait Context<T> {
    fn context(self, action: &'static str, path: &Path) -> Result<T, WriteError>;
}

impl<T> Context<T> for io::Result<T> {
    fn context(self, action: &'static str, path: &Path) -> Result<T, WriteError> {
        self.map_err(|source| WriteError::Io { path: path.to_owned(), action, source })
    }
}
