//! Documentation trees that were written for these tests.

use std::fs;
use std::path::Path;

use bitrix24_generator::docs::Site;
use bitrix24_generator::sample;
use bitrix24_generator::spec::Source;

/// The pages of `fixtures/docs/`, one for each rule of the extraction, together with the built-in sample that they
/// link to: paths relative to the root of the documentation, and texts.
pub fn rule_pages() -> Vec<(String, String)> {
    let mut files = files(&crate::package().join("fixtures/docs"));
    files.extend(sample::files());
    files
}

/// What a spec made from such pages says of its source.
pub fn source() -> Source {
    Source { repository: "fixtures".to_owned(), licence: "MIT OR Apache-2.0".to_owned(), ..Source::default() }
}

/// A tree in memory.
pub fn site(files: &[(String, String)]) -> Site {
    Site::from_files(files.iter().cloned())
}

/// The files of a checkout of the documentation that are read: its pages, menus and variables.
///
/// # Panics
/// If one cannot be read.
pub fn documentation(folder: &Path) -> Vec<(String, String)> {
    let mut files = files(folder);
    files.retain(|(path, _)| path.ends_with(".md") || path.ends_with(".yaml"));
    files
}

/// All texts below a folder (`.md`, `.txt`, `.yaml`), by their paths relative to it, in the order of the paths.
///
/// # Panics
/// If one cannot be read.
pub fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    push_files(folder, "", &mut found);
    found.sort();
    found
}

fn push_files(folder: &Path, prefix: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let entry = entry.expect("a readable folder");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        let is_text =
            ["md", "txt", "yaml"].iter().any(|known| path.extension().is_some_and(|found| found == *known));
        if path.is_dir() && !hidden {
            push_files(&path, &format!("{name}/"), found);
        } else if is_text {
            let text =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            found.push((name, text));
        }
    }
}
