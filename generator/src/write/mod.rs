//! Brings generated files to the disk.
//!
//! A [`Tree`] is a folder and which of its files the generator owns. Writing takes three steps, so that several trees
//! change together as nearly as a file system allows:
//!
//! 1. [`Tree::lock`] waits for other runs and tidies up behind one that was killed.
//! 2. [`Locked::stage`] compares with the disk and builds the whole new tree in a hidden folder beside the old one;
//!    unchanged files are hard links, so they keep their times. If nothing changes, nothing is built.
//! 3. [`Staged::commit`] exchanges the two in one step and deletes the old tree.
//!
//! A process that is killed leaves the old tree or the new one, never a mixture. Where the system cannot exchange two
//! folders in one step (Windows, some network file systems) the step is two renames, and after a kill between them
//! the next [`Tree::lock`] puts the old tree back. A run that changes two trees commits them one right after the
//! other: a kill in between leaves each of them whole, but of different ages; `b24gen check` says so, and the next
//! `b24gen regenerate` mends it.
//!
//! Symbolic links inside a tree are never followed. Files that the generator does not own are carried over.

mod compare;
mod error;
mod lock;
mod single;
mod stage;
mod swap;
#[cfg(test)]
mod tests;

pub use compare::Changes;
pub use error::WriteError;
pub use lock::Locked;
pub use single::write_single;
pub use stage::Staged;

use std::path::{Path, PathBuf};

/// A folder that the generator writes.
#[derive(Debug, Clone)]
pub struct Tree {
    root: PathBuf,
    owns: fn(&str) -> bool,
}

impl Tree {
    /// The folder, which need not exist, and whether the generator owns the file at a path below it (parts separated
    /// by `/`). Files that it owns are deleted when they are no longer generated.
    pub fn new(root: impl Into<PathBuf>, owns: fn(&str) -> bool) -> Self {
        Self { root: root.into(), owns }
    }

    /// The folder, as it was given.
    pub fn root(&self) -> &Path {
        &self.root
    }
}
