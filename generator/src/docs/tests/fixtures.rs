//! One small page per rule, `fixtures/*.md`, each with its dump beside it in `*.txt`. `UPDATE_FIXTURES=1` writes the
//! dumps anew.

use std::fs;
use std::path::Path;

use crate::docs::{Site, dump};

#[test]
fn every_fixture_reads_as_its_dump_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/docs/tests/fixtures");
    let site = Site::open(&root).unwrap();
    let mut wrong = Vec::new();
    for path in site.paths().filter(|path| !path.starts_with("parts/")) {
        let found = dump(&site.page(path).unwrap());
        let file = root.join(path).with_extension("txt");
        if std::env::var_os("UPDATE_FIXTURES").is_some() {
            fs::write(&file, &found).unwrap();
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        if found != expected {
            wrong.push(format!("{path} reads as\n{found}\ninstead of\n{expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
