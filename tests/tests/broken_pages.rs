//! Pages that break the rules of the format: each folder of `fixtures/err/` is a documentation tree, `expected.txt` in
//! it says what is found there and what became of the pages. Nothing may panic.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::fmt::Write as _;
use std::fs;

use bitrix24_generator::extract::Severity;
use bitrix24_generator::spec::{Field, Overrides};
use bitrix24_generator::{extract, pipeline};
use tests::{fixtures, golden, package};

/// The file with what is expected.
const EXPECTED: &str = "expected.txt";

#[test]
fn broken_pages_become_findings() {
    let folder = package().join("fixtures/err");
    let mut wrong = Vec::new();
    let mut cases: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(!cases.is_empty());
    for case in cases {
        let mut files = fixtures::files(&case);
        files.retain(|(path, _)| path != EXPECTED);
        if let Err(error) = golden::compare(&case.join(EXPECTED), &outcome(&files)) {
            wrong.push(error);
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.join("\n"), golden::HELP);
}

/// What was found, and what became of the pages.
fn outcome(files: &[(String, String)]) -> String {
    let site = fixtures::site(files);
    let overrides = Overrides::default();
    let extraction = extract::extract(&site, &overrides).unwrap();
    let mut out = String::new();
    for finding in &extraction.findings {
        writeln!(out, "{finding}").unwrap();
    }
    let spec = &extraction.spec;
    for method in &spec.methods {
        let params: Vec<String> = method.params.iter().map(|field: &Field| field.name.clone()).collect();
        writeln!(out, "method {} ({})", method.method, params.join(", ")).unwrap();
    }
    for event in &spec.events {
        writeln!(out, "event {}", event.event).unwrap();
    }
    for type_ in &spec.types {
        writeln!(out, "type {}", type_.type_).unwrap();
    }
    for (kind, count) in &spec.source.counts.skipped {
        writeln!(out, "skipped {count} {kind}").unwrap();
    }
    for path in &extraction.left_out {
        writeln!(out, "left out {path}").unwrap();
    }
    let client = pipeline::extract_site(&site, &overrides, fixtures::source())
        .and_then(|extracted| pipeline::generate(&extracted.spec));
    if let Err(error) = client {
        writeln!(out, "error: {error}").unwrap();
    }
    out
}

/// A page that ends anywhere is read, or left out with its place, without a panic.
#[test]
fn pages_may_be_cut_anywhere() {
    let pages = fixtures::rule_pages();
    for (path, text) in
        pages.iter().filter(|(path, _)| path.contains("/library/") || path.contains("/errors/"))
    {
        for (cut, _) in text.char_indices().step_by(97) {
            let page = vec![(path.clone(), text.get(..cut).unwrap().to_owned())];
            let site = fixtures::site(&page);
            let extracted = pipeline::extract_site(&site, &Overrides::default(), fixtures::source())
                .unwrap_or_else(|error| panic!("{path}, cut at {cut}: {error}"));
            pipeline::generate(&extracted.spec)
                .unwrap_or_else(|error| panic!("{path}, cut at {cut}: {error}"));
            let told = extracted.findings.iter().any(|finding| finding.severity() == Severity::Error);
            assert!(told || extracted.notes.is_empty(), "{path}, cut at {cut}: {:?}", extracted.notes);
        }
    }
}
