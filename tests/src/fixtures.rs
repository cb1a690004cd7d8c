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

/// All files below a folder, by their paths relative to it, in the order of the paths.
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
        if path.is_dir() {
            push_files(&path, &format!("{name}/"), found);
        } else {
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            found.push((name, text));
        }
    }
}
