//! From the files of `spec/` to a spec.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use super::{Event, Method, Source, Spec, SpecError, SystemErrors, Type, paths};
use crate::walk::{Kind, walk};

const HELP: &str = "the file is generated: undo the edit or run `b24gen regenerate --docs DIR`; \
                    corrections belong into spec/overrides/";

/// Reads a spec folder.
///
/// # Errors
/// The first fault in the order of the files: no such folder, a file that is missing, not UTF-8, not YAML, with an
/// unknown or missing key, or named otherwise than what it holds.
pub fn read(dir: &Path) -> Result<Spec, SpecError> {
    let entries = walk(dir).map_err(|error| {
        SpecError::new(
            dir,
            format!("cannot read the spec folder: {error}"),
            "give the folder that holds source.yaml",
        )
    })?;
    let mut methods = Vec::new();
    let mut events = Vec::new();
    let mut types = Vec::new();
    for entry in entries {
        let Some(name) = entry.name() else { continue };
        if !paths::is_generated(&name) || entry.kind == Kind::Folder {
            continue;
        }
        if entry.kind != Kind::File {
            let message = "is not a regular file; links are not followed";
            return Err(SpecError::new(&dir.join(&entry.path), message, "put the file itself here"));
        }
        match name.split('/').next() {
            Some(paths::METHODS) => methods.push(name),
            Some(paths::EVENTS) => events.push(name),
            Some(paths::TYPES) => types.push(name),
            _ => {}
        }
    }
    let mut spec = Spec {
        methods: read_all(dir, &methods, paths::method)?,
        events: read_all(dir, &events, paths::event)?,
        types: read_all(dir, &types, paths::type_)?,
        errors: read_one::<SystemErrors>(&dir.join(paths::ERRORS))?,
        source: read_one::<Source>(&dir.join(paths::SOURCE))?,
    };
    spec.methods.sort_by(|a: &Method, b| (&a.method, a.api).cmp(&(&b.method, b.api)));
    spec.events.sort_by(|a: &Event, b| a.event.cmp(&b.event));
    spec.types.sort_by(|a: &Type, b| a.type_.cmp(&b.type_));
    Ok(spec)
}

/// Reads `source.yaml` of a spec folder; nothing if there is none yet.
///
/// # Errors
/// A file that is there but cannot be read as a [`Source`].
pub fn read_source(dir: &Path) -> Result<Option<Source>, SpecError> {
    let path = dir.join(paths::SOURCE);
    if path.exists() { read_one(&path).map(Some) } else { Ok(None) }
}

/// The value in the text of one file of the spec: a method, an event, a type, the system errors.
///
/// # Errors
/// Not YAML, or with an unknown or missing key; `path` is named in the error.
pub fn parse<T: DeserializeOwned>(path: &Path, text: &str) -> Result<T, SpecError> {
    serde_yaml::from_str(text).map_err(|error| SpecError::yaml(path, &error, HELP))
}

fn read_all<T>(dir: &Path, names: &[String], path_of: fn(&T) -> String) -> Result<Vec<T>, SpecError>
where
    T: DeserializeOwned + Send,
{
    let read = |name: &String| {
        let path = dir.join(name);
        let value: T = read_one(&path)?;
        let right = path_of(&value);
        if right == *name {
            Ok(value)
        } else {
            Err(SpecError::new(&path, format!("what the file holds belongs into {right}"), HELP))
        }
    };
    let results: Vec<Result<T, SpecError>> = names.par_iter().map(read).collect();
    results.into_iter().collect()
}

fn read_one<T: DeserializeOwned>(path: &Path) -> Result<T, SpecError> {
    parse(path, &read_text(path)?)
}

/// The text of a file that must be UTF-8.
pub(super) fn read_text(path: &Path) -> Result<String, SpecError> {
    let bytes = fs::read(path).map_err(|error| {
        let message = match error.kind() {
            io::ErrorKind::NotFound => "the file is missing".to_owned(),
            _ => format!("cannot read the file: {error}"),
        };
        SpecError::new(path, message, "run `b24gen regenerate --docs DIR`")
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..valid).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before
            .rsplit(|byte| *byte == b'\n')
            .next()
            .map_or(0, |rest| String::from_utf8_lossy(rest).chars().count());
        SpecError::new(path, "the file is not UTF-8", "save it as UTF-8").at(line, Some(column + 1))
    })
}

/// The files of the overrides in the order of their names.
pub(super) fn override_files(dir: &Path) -> Result<Vec<PathBuf>, SpecError> {
    let folder = dir.join(paths::OVERRIDES);
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = walk(&folder)
        .map_err(|error| SpecError::new(&folder, format!("cannot read the folder: {error}"), ""))?;
    let yaml =
        |path: &Path| path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml");
    Ok(entries
        .into_iter()
        .filter(|entry| entry.kind == Kind::File && yaml(&entry.path))
        .map(|entry| folder.join(entry.path))
        .collect())
}
