//! Lists what stands below a folder, without following symbolic links.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link, wherever it leads.
    Link,
    /// A socket, a device and the like.
    Other,
}

/// One thing below the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Relative to the folder that was listed.
    pub path: PathBuf,
    /// What it is.
    pub kind: Kind,
}

impl Entry {
    /// The path with `/` between its parts; nothing if a name is not UTF-8.
    pub fn name(&self) -> Option<String> {
        let parts: Option<Vec<&str>> = self.path.components().map(|part| part.as_os_str().to_str()).collect();
        Some(parts?.join("/"))
    }
}

/// Everything below `root` in the order of the names, each folder before what it holds.
///
/// # Errors
/// A folder that cannot be listed.
pub fn walk(root: &Path) -> io::Result<Vec<Entry>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let kind = entry.file_type()?;
            let path = folder.join(entry.file_name());
            let kind = if kind.is_symlink() {
                Kind::Link
            } else if kind.is_dir() {
                folders.push(path.clone());
                Kind::Folder
            } else if kind.is_file() {
                Kind::File
            } else {
                Kind::Other
            };
            found.push(Entry { path, kind });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}
