//! The document of the built-in sample is the one in `sample.json`. `UPDATE_GOLDENS=1` accepts another.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::Path;

use bitrix24_generator::openapi::{self, Language};
use bitrix24_generator::spec::Overrides;
use bitrix24_generator::{pipeline, sample};

#[test]
fn the_sample_gives_the_document_that_is_committed() {
    let extracted = pipeline::extract_site(&sample::site(), &Overrides::default(), sample::source()).unwrap();
    let document = openapi::document(&extracted.spec).unwrap();
    let found = openapi::print(&document, Language::Json).unwrap();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample.json");
    if std::env::var_os("UPDATE_GOLDENS").is_some_and(|value| value == "1") {
        fs::write(&golden, &found).unwrap();
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    let differs =
        (1..).zip(expected.lines().zip(found.lines())).find(|(_, (expected, found))| expected != found);
    if let Some((line, (expected, found))) = differs {
        panic!("{}:{line}\n  expected: {expected}\n  found:    {found}", golden.display());
    }
    assert!(expected == found, "{} ends too soon or too late", golden.display());
}
