//! A single file, replaced in one step.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::Path;

use super::error::Context;
use super::stage::write_file;
use super::{Locked, WriteError};

/// Name of a single file while it is written.
const FILE: &str = "file";

impl Locked {
    /// Replaces a single file beside the tree in one step; `true` if it differed.
    ///
    /// # Errors
    /// The file cannot be read or written; it is as it was before.
    pub fn replace_file(&self, path: &Path, text: &str) -> Result<bool, WriteError> {
        replace(path, text, |_| self.hidden.join(FILE))
    }
}

/// Writes a file that belongs to no tree, in one step: whoever reads it finds the old text or the new one. `true` if
/// it differed.
///
/// # Errors
/// The file cannot be read or written; it is as it was before.
pub fn write_single(path: &Path, text: &str) -> Result<bool, WriteError> {
    replace(path, text, |path| {
        let mut name = OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        // Runs at the same time do not meet.
        name.push(format!(".{}.b24gen", std::process::id()));
        path.with_file_name(name)
    })
}

/// Writes the text to another file, whose path `beside` tells, and puts it in place.
fn replace(
    path: &Path,
    text: &str,
    beside: impl Fn(&Path) -> std::path::PathBuf,
) -> Result<bool, WriteError> {
    let path = match path.canonicalize() {
        Ok(path) => {
            if fs::read(&path).context("read the file", &path)? == text.as_bytes() {
                return Ok(false);
            }
            path
        }
        Err(_) => path.to_owned(),
    };
    let new = beside(&path);
    let written = put_in_place(&new, &path, text);
    if written.is_err() {
        // What went wrong before counts.
        let _ = fs::remove_file(&new);
    }
    written.map(|()| true)
}

fn put_in_place(new: &Path, path: &Path, text: &str) -> Result<(), WriteError> {
    write_file(new, text)?;
    if let Ok(found) = fs::metadata(path) {
        fs::set_permissions(new, found.permissions()).context("set the permissions of", new)?;
    }
    File::open(new).and_then(|file| file.sync_all()).context("write", new)?;
    fs::rename(new, path).context("replace the file", path)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_single_file_is_replaced_and_nothing_is_left_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("out.json");
        assert!(write_single(&path, "one").unwrap());
        assert!(!write_single(&path, "one").unwrap());
        assert!(write_single(&path, "two").unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
        assert!(write_single(&dir.path().join("nowhere/out.json"), "x").is_err());
        assert!(write_single(dir.path(), "x").is_err());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }
}
