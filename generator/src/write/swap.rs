//! The step that puts the new tree in place, and what makes it last.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::error::Context;
use super::lock::{NEW, OLD};
use super::{Locked, WriteError};

/// Puts the new tree in place of the old one.
pub(super) fn swap(locked: &Locked) -> Result<(), WriteError> {
    let (root, new) = (&locked.root, locked.hidden.join(NEW));
    if fs::symlink_metadata(root).is_err() {
        fs::rename(&new, root).context("put in place", root)?;
    } else if !locked.exchange || !exchange(root, &new).context("exchange the folder", root)? {
        two_renames(root, &new, &locked.hidden.join(OLD))?;
    }
    // The folder that holds the names; if this fails, a power cut may bring the old tree back, whole.
    let _ = root.parent().map(|parent| File::open(parent).and_then(|parent| parent.sync_all()));
    Ok(())
}

fn two_renames(root: &Path, new: &Path, old: &Path) -> Result<(), WriteError> {
    fs::rename(root, old).context("move away the folder", root)?;
    let placed = fs::rename(new, root);
    if placed.is_err() {
        let _ = fs::rename(old, root);
    }
    placed.context("put in place", root)
}

/// Exchanges two folders in one step; `false` if the system cannot.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_a: &Path, _b: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Up to this many files are written out one by one; more, with the whole file system in one call, which takes a
/// twentieth of the time for two thousand files, but waits for what other programs have written too.
const ONE_BY_ONE: usize = 64;

/// Makes sure that new files survive a power cut before they become visible.
pub(super) fn sync(root: &Path, files: &[PathBuf]) -> Result<(), WriteError> {
    if files.len() > ONE_BY_ONE && sync_all(root).context("write to the disk", root)? {
        return Ok(());
    }
    for path in files {
        File::open(path).and_then(|file| file.sync_all()).context("write the file", path)?;
    }
    Ok(())
}

/// Writes out the whole file system; `false` if the system cannot.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn sync_all(root: &Path) -> io::Result<bool> {
    rustix::fs::syncfs(File::open(root)?)?;
    Ok(true)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn sync_all(_root: &Path) -> io::Result<bool> {
    Ok(false)
}
