//! Holds the OpenAPI document of `spec/` against every example of the documentation: answers against the schemas of
//! answers, bodies of calls against those of requests. Prints a table, and fails where it is not the one in
//! `table.md`. `UPDATE_GOLDENS=1` accepts a new one.

#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod table;

use std::path::{Path, PathBuf};

use bitrix24_generator::docs::Site;
use bitrix24_generator::extract::Examples;
use bitrix24_generator::{openapi, spec};
use table::Table;

fn main() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = package.ancestors().nth(2).expect("it stands in tests/");
    let docs =
        std::env::var_os("B24_DOCS").map_or_else(|| workspace.join("../shared/docs/en"), PathBuf::from);
    if !docs.is_dir() {
        let skipped = "SKIPPED: no documentation in ../shared/docs/en; B24_DOCS can name its folder";
        assert!(std::env::var_os("CI").is_none(), "{skipped}");
        println!("{skipped}");
        return;
    }
    let spec = spec::read(&workspace.join("spec")).unwrap_or_else(|error| panic!("{error}"));
    let document = openapi::document(&spec).unwrap_or_else(|error| panic!("{error}"));
    let site = Site::open(&docs).unwrap_or_else(|error| panic!("{error}"));
    let registry = jsonschema::Registry::new()
        .add(table::ADDRESS, document)
        .and_then(jsonschema::RegistryBuilder::prepare)
        .unwrap_or_else(|error| panic!("{error}"));
    let mut table = Table::default();
    for method in &spec.methods {
        let Some(page) = site.page(&method.page) else { continue };
        table.add(&registry, method, &Examples::of_page(&page));
    }
    let text = table.to_string();
    println!("{text}");
    let file = package.join("table.md");
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::write(&file, text).expect("the table can be written");
        return;
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == text, "{} is not what was measured; UPDATE_GOLDENS=1 accepts it", file.display());
}
