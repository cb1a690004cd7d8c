//! The pages of `fixtures/docs/`, one for each rule, give the spec and the client that are committed in `golden/`.
//! The client is a package of the workspace, so it is compiled.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::fmt::Write as _;

use bitrix24_generator::pipeline::{self, Extracted, Output};
use bitrix24_generator::spec::Overrides;
use tests::{fixtures, golden, package};

fn extracted(files: &[(String, String)]) -> Extracted {
    pipeline::extract_site(&fixtures::site(files), &Overrides::default(), fixtures::source()).unwrap()
}

#[test]
fn rules_give_what_is_expected() {
    let folder = package().join("golden");
    let extracted = extracted(&fixtures::rule_pages());
    let generated = pipeline::generate(&extracted.spec).unwrap();
    let output = Output { spec: Some(folder.join("spec")), package: Some(folder) };
    if golden::accepting() {
        output.lock(|| {}).unwrap().write(Some(&extracted), Some(&generated)).unwrap();
    }
    let written = output.compare(Some(&extracted), Some(&generated)).unwrap();
    let trees = [
        (output.spec.as_ref().unwrap().clone(), &written.spec, &extracted.files),
        (output.package.as_ref().unwrap().join("src"), &written.package, &generated.files),
    ];
    let mut wrong = String::new();
    for (folder, changes, files) in trees {
        let changes = changes.as_ref().unwrap();
        for path in changes.added.iter().chain(&changes.changed) {
            let file = folder.join(path);
            let expected = std::fs::read_to_string(&file).unwrap_or_default();
            let found = files.get(path).map(String::as_str).unwrap_or_default();
            writeln!(wrong, "{}", golden::difference(&file.display().to_string(), &expected, found)).unwrap();
        }
        for path in &changes.deleted {
            writeln!(wrong, "{}: nothing gives this file", folder.join(path).display()).unwrap();
        }
    }
    if written.features {
        writeln!(wrong, "golden/Cargo.toml: the features differ").unwrap();
    }
    assert!(wrong.is_empty(), "{wrong}\n{}", golden::HELP);
}

#[test]
fn rules_are_reported_where_pages_break_them() {
    let extracted = extracted(&fixtures::rule_pages());
    let found: String = extracted.findings.iter().map(|finding| format!("{finding}\n")).collect();
    golden::compare(&package().join("golden/findings.txt"), &found)
        .unwrap_or_else(|error| panic!("{error}\n{}", golden::HELP));
}

#[test]
fn the_order_of_files_does_not_matter() {
    let mut files = fixtures::rule_pages();
    let first = extracted(&files);
    let client = pipeline::generate(&first.spec).unwrap();
    files.reverse();
    let second = extracted(&files);
    assert_eq!(first.files, second.files);
    assert_eq!(first.findings, second.findings);
    assert_eq!(client.files, pipeline::generate(&second.spec).unwrap().files);
}

#[test]
fn the_golden_spec_reads_and_writes_unchanged() {
    golden::reads_and_writes_unchanged(&package().join("golden/spec"));
}
