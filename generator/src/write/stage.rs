//! Builds the new tree beside the old one and puts it in its place.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::error::Context;
use super::lock::NEW;
use super::{Changes, Locked, WriteError, swap};
use crate::walk::{Entry, Kind};

/// A tree that is ready to be put in place.
#[derive(Debug)]
#[must_use = "nothing is written before it is committed"]
pub struct Staged<'a> {
    locked: &'a Locked,
    changes: Changes,
    foreign: Vec<Entry>,
}

impl Locked {
    /// Compares the files with the disk and, if anything differs, builds the new tree beside the old one.
    ///
    /// # Errors
    /// A file that cannot be read or written, or a path that is not one of a generated file. The tree is untouched.
    pub fn stage(&self, files: &BTreeMap<String, String>) -> Result<Staged<'_>, WriteError> {
        let comparison = self.tree.compare_at(&self.root, files)?;
        let staged = Staged { locked: self, changes: comparison.changes, foreign: comparison.foreign };
        if !staged.changes.is_empty() {
            staged.build(files)?;
        }
        Ok(staged)
    }
}

impl Staged<'_> {
    /// What the commit changes.
    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    /// Puts the new tree in place of the old one. If nothing differs, nothing is touched.
    ///
    /// # Errors
    /// The system refuses the exchange; the old tree is in place then.
    pub fn commit(self) -> Result<Changes, WriteError> {
        if !self.changes.is_empty() {
            // Last, so that an edit by somebody else has the least chance to fall between this and the exchange.
            self.carry_foreign()?;
            swap::swap(self.locked)?;
            // From here on the new tree is in place; what is left of the old one is deleted by the next run at last.
            let _ = self.locked.clear();
        }
        Ok(self.changes)
    }

    fn new_root(&self) -> PathBuf {
        self.locked.hidden.join(NEW)
    }

    fn build(&self, files: &BTreeMap<String, String>) -> Result<(), WriteError> {
        let (old, new) = (&self.locked.root, self.new_root());
        fs::create_dir(&new).context("create the folder", &new)?;
        if let Ok(found) = fs::metadata(old) {
            fs::set_permissions(&new, found.permissions()).context("set the permissions of", &new)?;
        }
        let fresh: BTreeSet<&String> = self.changes.added.iter().chain(&self.changes.changed).collect();
        let mut folders = BTreeSet::new();
        for (name, text) in files {
            let path = new.join(name);
            if let Some(folder) = path.parent().filter(|folder| folders.insert(folder.to_path_buf())) {
                fs::create_dir_all(folder).context("create the folder", folder)?;
            }
            if fresh.contains(name) {
                write_file(&path, text)?;
            } else {
                link_or_copy(&old.join(name), &path)?;
            }
        }
        if self.locked.durable {
            let paths: Vec<PathBuf> = fresh.into_iter().map(|name| new.join(name)).collect();
            swap::sync(&new, &paths)?;
        }
        Ok(())
    }

    fn carry_foreign(&self) -> Result<(), WriteError> {
        for entry in &self.foreign {
            let (from, to) = (self.locked.root.join(&entry.path), self.new_root().join(&entry.path));
            if let Some(folder) = to.parent() {
                fs::create_dir_all(folder).context("create the folder", folder)?;
            }
            match entry.kind {
                Kind::Folder => fs::create_dir_all(&to).context("create the folder", &to)?,
                Kind::Link => copy_link(&from, &to).context("copy the link", &from)?,
                Kind::File => link_or_copy(&from, &to)?,
                Kind::Other => return Err(WriteError::InTheWay { path: from }),
            }
        }
        Ok(())
    }
}

pub(super) fn write_file(path: &Path, text: &str) -> Result<(), WriteError> {
    let mut file = File::create(path).context("create the file", path)?;
    file.write_all(text.as_bytes()).context("write the file", path)
}

/// A second name of the same file, or where the file system has no such thing, a copy with the same times.
fn link_or_copy(from: &Path, to: &Path) -> Result<(), WriteError> {
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    fs::copy(from, to).context("copy the file", from)?;
    let modified = fs::metadata(from).and_then(|found| found.modified()).context("look at the file", from)?;
    let file = File::options().write(true).open(to).context("open the file", to)?;
    file.set_modified(modified).context("set the time of", to)?;
    file.sync_all().context("write the file", to)
}

#[cfg(unix)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(not(unix))]
fn copy_link(_from: &Path, _to: &Path) -> io::Result<()> {
    Err(io::Error::other("links cannot be copied on this system"))
}
