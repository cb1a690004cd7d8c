//! The committed specs: every file is valid by the JSON Schema beside it, and nothing is lost in reading it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::path::Path;

use serde_json::{Value, json};
use tests::{fixtures, golden, package, workspace};

fn valid(spec: &Path, least: usize) {
    let text = std::fs::read_to_string(spec.join("schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    // The schema is that of a method; those of the other files are among its definitions.
    let validator = |definition: Option<&str>| {
        let mut schema = schema.clone();
        if let Some(definition) = definition {
            let definitions = schema.get("$defs").unwrap().clone();
            assert!(definitions.get(definition).is_some(), "{definition}");
            schema = json!({
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "$ref": format!("#/$defs/{definition}"),
                "$defs": definitions,
            });
        }
        jsonschema::draft202012::new(&schema).unwrap()
    };
    let folders = [
        ("methods/", validator(None)),
        ("events/", validator(Some("Event"))),
        ("types/", validator(Some("Type"))),
        ("errors.yaml", validator(Some("SystemErrors"))),
        ("source.yaml", validator(Some("Source"))),
    ];
    let mut checked = 0;
    for (path, text) in fixtures::files(spec) {
        let Some((_, validator)) = folders.iter().find(|(prefix, _)| path.starts_with(prefix)) else {
            continue;
        };
        let value: Value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        if let Some(error) = validator.iter_errors(&value).next() {
            panic!("{path}: {}: {error}", error.instance_path());
        }
        checked += 1;
    }
    assert!(checked >= least, "only {checked} files in {}", spec.display());
}

#[test]
fn the_committed_spec_is_valid() {
    valid(&workspace().join("spec"), 1_671 + 189);
}

#[test]
fn the_committed_spec_reads_and_writes_unchanged() {
    golden::reads_and_writes_unchanged(&workspace().join("spec"));
}

#[test]
fn the_golden_spec_is_valid() {
    valid(&package().join("golden/spec"), 100);
}

#[test]
fn an_unknown_key_is_not_valid() {
    let text = std::fs::read_to_string(package().join("golden/spec/schema.json")).unwrap();
    let validator = jsonschema::draft202012::new(&serde_json::from_str(&text).unwrap()).unwrap();
    let mut method = json!({"method": "a.b", "api": "v2", "page": "a.md", "title": "A"});
    assert!(validator.is_valid(&method));
    method.as_object_mut().unwrap().insert("surprise".to_owned(), json!(1));
    assert!(!validator.is_valid(&method));
}
