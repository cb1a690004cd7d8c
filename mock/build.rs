//! Puts the files of the spec into the library, so that a portal needs no files when it runs.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// What a portal reads of the spec.
const FOLDERS: [&str; 3] = ["methods", "events", "types"];

fn main() -> Result<(), Box<dyn Error>> {
    let package = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let spec = package.join("../spec");
    println!("cargo::rerun-if-changed={}", spec.display());
    let mut files = vec![spec.join("errors.yaml")];
    for folder in FOLDERS {
        list(&spec.join(folder), &mut files)?;
    }
    files.sort();
    let (mut texts, mut index) = (String::new(), String::from("&[\n"));
    for file in files {
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let path = file.strip_prefix(&spec)?.to_str().ok_or("a path that is not UTF-8")?.replace('\\', "/");
        let start = texts.len();
        texts.push_str(&text);
        writeln!(index, "    ({path:?}, {start}, {}),", texts.len())?;
    }
    index.push(']');
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("spec.txt"), texts)?;
    fs::write(out.join("spec.index"), index)?;
    Ok(())
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            files.push(path);
        }
    }
    Ok(())
}
