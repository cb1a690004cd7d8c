//! The licence of a documentation tree.

use std::fs;
use std::path::Path;

/// Name of the file with the licence.
pub(super) const FILE: &str = "LICENSE";

/// The licence of a folder.
pub(super) fn of_folder(folder: &Path) -> Option<String> {
    of_text(&fs::read_to_string(folder.join(FILE)).ok()?)
}

/// The licence by the first line of its text, where it is one of those in use.
pub(super) fn of_text(text: &str) -> Option<String> {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    [("MIT License", "MIT"), ("The MIT License", "MIT"), ("Apache License", "Apache-2.0")]
        .into_iter()
        .find(|(line, _)| first.starts_with(line))
        .map(|(_, name)| name.to_owned())
}
