//! One writer at a time, and order behind one that was killed.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::error::Context;
use super::{Tree, WriteError};

/// Name of the old tree while it is replaced by two renames.
pub(super) const OLD: &str = "old";
/// Name of the new tree while it is built; the old one after the exchange.
pub(super) const NEW: &str = "new";
const LOCK: &str = "lock";

/// How often the lock file may vanish under a waiting run before that is an error.
const ATTEMPTS: usize = 1000;

/// A tree that no other run writes until this value is dropped.
#[derive(Debug)]
pub struct Locked {
    pub(super) tree: Tree,
    /// The folder without links, absolute.
    pub(super) root: PathBuf,
    /// The hidden folder beside it; gone when nobody holds the lock.
    pub(super) hidden: PathBuf,
    /// Exchange the trees in one step where the system can.
    pub(super) exchange: bool,
    /// Wait until new files are on the disk before they are put in place.
    pub(super) durable: bool,
    _lock: File,
}

impl Tree {
    /// Waits until no other run writes the tree (`waiting` is called once if there is one), then tidies up behind a
    /// run that was killed.
    ///
    /// # Errors
    /// The folder beside the tree cannot be created, written or cleared.
    pub fn lock(&self, waiting: impl FnOnce()) -> Result<Locked, WriteError> {
        let root = real_path(&self.root)?;
        let (Some(parent), Some(name)) = (root.parent(), root.file_name()) else {
            return Err(WriteError::Repository { path: root });
        };
        let mut hidden_name = std::ffi::OsString::from(".");
        hidden_name.push(name);
        hidden_name.push(".b24gen");
        let hidden = parent.join(hidden_name);
        let lock = acquire(&hidden, waiting)?;
        let locked = Locked { tree: self.clone(), root, hidden, exchange: true, durable: true, _lock: lock };
        locked.recover()?;
        Ok(locked)
    }
}

/// The absolute path of a folder without links; its parent is created where it is missing.
fn real_path(root: &Path) -> Result<PathBuf, WriteError> {
    if fs::symlink_metadata(root).is_ok() {
        return root.canonicalize().context("find the folder", root);
    }
    let absolute = std::path::absolute(root).context("find the folder", root)?;
    let (Some(parent), Some(name)) = (absolute.parent(), absolute.file_name()) else { return Ok(absolute) };
    fs::create_dir_all(parent).context("create the folder", parent)?;
    Ok(parent.canonicalize().context("find the folder", parent)?.join(name))
}

fn acquire(hidden: &Path, waiting: impl FnOnce()) -> Result<File, WriteError> {
    let path = hidden.join(LOCK);
    let mut waiting = Some(waiting);
    for _ in 0..ATTEMPTS {
        match fs::create_dir(hidden) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => other.context("create the folder", hidden)?,
        }
        match fs::symlink_metadata(hidden) {
            Ok(found) if found.is_dir() => {}
            Ok(_) => return Err(WriteError::InTheWay { path: hidden.to_owned() }),
            // The run before has just let go and deleted it.
            Err(_) => continue,
        }
        let file = match OpenOptions::new().create(true).truncate(false).write(true).open(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            other => other.context("open the lock file", &path)?,
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => {
                if let Some(waiting) = waiting.take() {
                    waiting();
                }
                file.lock().context("lock the file", &path)?;
            }
            Err(fs::TryLockError::Error(error)) => return Err(error).context("lock the file", &path),
        }
        // The holder deletes the file before it lets go, so a lock on a file that is gone is worth nothing.
        if is_at(&file, &path) {
            return Ok(file);
        }
    }
    let error = io::Error::other("other runs take it again and again");
    Err(error).context("lock the file", &path)
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let id = |found: io::Result<fs::Metadata>| found.ok().map(|found| (found.dev(), found.ino()));
    let held = id(file.metadata());
    held.is_some() && held == id(fs::symlink_metadata(path))
}

#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    // The lock file is not deleted here, see `Drop`.
    true
}

impl Locked {
    /// Puts the old tree back if a run was killed between the two renames, and deletes what it left.
    fn recover(&self) -> Result<(), WriteError> {
        let old = self.hidden.join(OLD);
        if fs::symlink_metadata(&self.root).is_err() && fs::symlink_metadata(&old).is_ok() {
            fs::rename(&old, &self.root).context("put back the folder", &self.root)?;
        }
        self.clear()
    }

    /// Empties the hidden folder, the lock file excepted.
    pub(super) fn clear(&self) -> Result<(), WriteError> {
        for entry in fs::read_dir(&self.hidden).context("list the folder", &self.hidden)? {
            let entry = entry.context("list the folder", &self.hidden)?;
            let path = entry.path();
            if entry.file_name() == LOCK {
                continue;
            }
            let is_folder = entry.file_type().context("look at", &path)?.is_dir();
            let removed = if is_folder { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            removed.context("delete", &path)?;
        }
        Ok(())
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        // What cannot be deleted now is deleted by the next run.
        let _ = self.clear();
        if cfg!(unix) {
            let _ = fs::remove_file(self.hidden.join(LOCK));
            let _ = fs::remove_dir(&self.hidden);
        }
    }
}
