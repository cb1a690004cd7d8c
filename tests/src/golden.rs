//! Expected texts that stand beside the tests. `UPDATE_GOLDENS=1` accepts what is found as what is expected.

use std::fs;
use std::path::Path;

use bitrix24_generator::spec;

/// Whether what is found is to be accepted.
pub fn accepting() -> bool {
    std::env::var_os("UPDATE_GOLDENS").is_some_and(|value| value == "1")
}

/// What to say when a golden is not what was found.
pub const HELP: &str = "if this is right, accept it: UPDATE_GOLDENS=1 cargo test -p tests";

/// Compares a text with the golden in a file, or writes it there. The error says where the two part.
///
/// # Errors
/// The first line that differs.
pub fn compare(golden: &Path, found: &str) -> Result<(), String> {
    let expected = fs::read_to_string(golden).unwrap_or_default();
    if expected == found {
        return Ok(());
    }
    if accepting() {
        return fs::write(golden, found).map_err(|error| format!("{}: {error}", golden.display()));
    }
    Err(difference(&golden.display().to_string(), &expected, found))
}

/// The first lines in which two texts differ.
pub fn difference(name: &str, expected: &str, found: &str) -> String {
    let mut line = 1;
    let (mut left, mut right) = (expected.lines(), found.lines());
    loop {
        let (expected, found) = (left.next(), right.next());
        if expected != found || expected.is_none() {
            let show = |line: Option<&str>| line.unwrap_or("(no such line)").to_owned();
            return format!("{name}:{line}\n  expected: {}\n  found:    {}", show(expected), show(found));
        }
        line += 1;
    }
}

/// Reads a spec folder and writes it again in memory.
///
/// # Panics
/// If a file cannot be read, or is not what is written.
pub fn reads_and_writes_unchanged(folder: &Path) {
    let spec = spec::read(folder).unwrap_or_else(|error| panic!("{error}"));
    for (path, text) in spec::to_files(&spec).unwrap_or_else(|error| panic!("{error}")) {
        let on_disk = fs::read_to_string(folder.join(&path)).unwrap_or_default();
        assert!(on_disk == text, "{}", difference(&path, &on_disk, &text));
    }
}
