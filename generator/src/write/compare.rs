//! What writing would change.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::error::Context;
use super::{Tree, WriteError};
use crate::walk::{Entry, Kind, walk};

/// Paths relative to the tree, with `/` between their parts, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files that are not on the disk.
    pub added: Vec<String>,
    /// Files whose content differs, or that are not regular files.
    pub changed: Vec<String>,
    /// Files on the disk that are no longer generated.
    pub deleted: Vec<String>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

impl Changes {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.deleted.is_empty()
    }

    /// How many files differ.
    pub fn len(&self) -> usize {
        self.added.len() + self.changed.len() + self.deleted.len()
    }
}

/// [`Changes`], and what belongs to others.
#[derive(Debug, Default)]
pub(super) struct Comparison {
    pub changes: Changes,
    /// What the generator does not own: files, links, and folders that hold nothing.
    pub foreign: Vec<Entry>,
}

impl Tree {
    /// What writing these files would change. Touches nothing.
    ///
    /// # Errors
    /// A folder or file that cannot be read, and whatever would keep the files from being written.
    pub fn compare(&self, files: &BTreeMap<String, String>) -> Result<Changes, WriteError> {
        Ok(self.compare_at(&self.root, files)?.changes)
    }

    pub(super) fn compare_at(
        &self,
        root: &Path,
        files: &BTreeMap<String, String>,
    ) -> Result<Comparison, WriteError> {
        for path in files.keys() {
            if !is_inside(path) || !(self.owns)(path) {
                return Err(WriteError::BadPath { path: path.clone() });
            }
        }
        let entries = match walk(root) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            other => other.context("list the folder", root)?,
        };
        let mut result = Comparison::default();
        let mut found = std::collections::BTreeSet::new();
        for (position, entry) in entries.iter().enumerate() {
            if entry.path == Path::new(".git") {
                return Err(WriteError::Repository { path: root.to_owned() });
            }
            let name = entry.name();
            if let Some((path, text)) = name.as_deref().and_then(|name| files.get_key_value(name)) {
                found.insert(path.as_str());
                if entry.kind == Kind::File && same(&root.join(&entry.path), text)? {
                    result.changes.unchanged += 1;
                } else {
                    result.changes.changed.push(path.clone());
                }
                continue;
            }
            let is_empty_folder =
                || !entries.get(position + 1).is_some_and(|next| next.path.starts_with(&entry.path));
            let name = name.unwrap_or_else(|| entry.path.to_string_lossy().into_owned());
            match entry.kind {
                Kind::Folder if !is_empty_folder() || (self.owns)(&format!("{name}/x.yaml")) => {}
                Kind::Folder => result.foreign.push(entry.clone()),
                _ if (self.owns)(&name) => result.changes.deleted.push(name),
                _ => result.foreign.push(entry.clone()),
            }
        }
        result.changes.added = files.keys().filter(|path| !found.contains(path.as_str())).cloned().collect();
        nothing_in_the_way(root, &result.foreign, files)?;
        Ok(result)
    }
}

/// Whether a path has at least one part, only plain ones, and cannot lead out of its folder.
fn is_inside(path: &str) -> bool {
    let parts: Vec<Component<'_>> = Path::new(path).components().collect();
    !parts.is_empty()
        && parts.iter().all(|part| matches!(part, Component::Normal(_)))
        && !path.contains(['\0', '\\'])
        && !path.split('/').any(|part| part.is_empty() || part == ".")
}

fn same(path: &Path, text: &str) -> Result<bool, WriteError> {
    let length = fs::symlink_metadata(path).context("look at the file", path)?.len();
    if usize::try_from(length) != Ok(text.len()) {
        return Ok(false);
    }
    Ok(fs::read(path).context("read the file", path)? == text.as_bytes())
}

/// Foreign things are carried over, so none of them may stand at a generated file, above or below one.
fn nothing_in_the_way(
    root: &Path,
    foreign: &[Entry],
    files: &BTreeMap<String, String>,
) -> Result<(), WriteError> {
    let in_the_way = |path: &Path| Err(WriteError::InTheWay { path: root.join(path) });
    for entry in foreign {
        for above in entry.path.ancestors() {
            if above.to_str().is_some_and(|above| files.contains_key(&above.replace('\\', "/"))) {
                return in_the_way(above);
            }
        }
        if let (true, Some(name)) = (entry.kind != Kind::Folder, entry.name()) {
            let below = PathBuf::from(format!("{name}/"));
            let first = files.range(format!("{name}/")..).next();
            if first.is_some_and(|(path, _)| Path::new(path).starts_with(&below)) {
                return in_the_way(&entry.path);
            }
        }
    }
    Ok(())
}
