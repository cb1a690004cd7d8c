//! One number for everything that the generator owns of the trees of an [`Output`].

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{Extracted, Generated, Output, PipelineError, Written, output};
use crate::digest::digest;
use crate::spec::paths;
use crate::walk::{Kind, walk};
use crate::write::Changes;

/// Tell files of the two trees apart that have one name.
const SPEC: &str = "spec/";
const SOURCE: &str = "src/";
const MANIFEST: &str = "Cargo.toml";

/// The number for what belongs there.
pub(super) fn expected(
    output: &Output,
    extracted: &Extracted,
    generated: Option<&Generated>,
) -> Result<String, PipelineError> {
    let mut files: Vec<(String, &[u8])> = Vec::new();
    if output.spec.is_some() {
        files.extend(extracted.files.iter().map(|(name, text)| (format!("{SPEC}{name}"), text.as_bytes())));
    }
    let mut manifest = None;
    if let (Some(package), Some(generated)) = (&output.package, generated) {
        files.extend(generated.files.iter().map(|(name, text)| (format!("{SOURCE}{name}"), text.as_bytes())));
        manifest = Some(output::manifest(&package.join(MANIFEST), generated)?);
    }
    files.extend(manifest.as_ref().map(|text| (MANIFEST.to_owned(), text.as_bytes())));
    Ok(number(files.par_iter().map(|(name, bytes)| (name.as_str(), digest([("", *bytes)]))).collect()))
}

/// The number for what is there, and how many files that are.
pub(super) fn on_disk(output: &Output) -> io::Result<(String, Written)> {
    let mut files = Vec::new();
    let mut written = Written::default();
    if let Some(root) = &output.spec {
        written.spec = Some(list(SPEC, root, paths::is_generated, &mut files)?);
    }
    if let Some(package) = &output.package {
        written.package = Some(list(SOURCE, &package.join("src"), |_| true, &mut files)?);
        files.push((MANIFEST.to_owned(), package.join(MANIFEST)));
    }
    let digests: io::Result<Vec<(&str, String)>> = files
        .par_iter()
        .map(|(name, path)| Ok((name.as_str(), digest([("", fs::read(path)?.as_slice())]))))
        .collect();
    Ok((number(digests?), written))
}

fn list(
    prefix: &str,
    root: &Path,
    owns: fn(&str) -> bool,
    files: &mut Vec<(String, PathBuf)>,
) -> io::Result<Changes> {
    let mut changes = Changes::default();
    for entry in walk(root)? {
        let Some(name) = entry.name().filter(|name| entry.kind != Kind::Folder && owns(name)) else {
            continue;
        };
        if entry.kind != Kind::File {
            return Err(io::Error::other("not a regular file"));
        }
        changes.unchanged += 1;
        files.push((format!("{prefix}{name}"), root.join(&entry.path)));
    }
    Ok(changes)
}

fn number(files: Vec<(&str, String)>) -> String {
    digest(files.iter().map(|(name, digest)| (*name, digest.as_bytes())))
}
