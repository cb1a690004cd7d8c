//! Holds the generated client against every example of the documentation: prints a table, and fails where it is not
//! the one in `table.md`. `UPDATE_GOLDENS=1` accepts a new one.

#![allow(deprecated, reason = "methods that are no longer developed count as well")]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod alike;
mod entry;
mod table;

use std::path::Path;

use table::Table;

fn main() {
    let examples = entry::examples();
    let methods = examples["methods"].as_array().expect("a list of methods");
    if methods.is_empty() {
        let skipped = "SKIPPED: no documentation in ../shared/docs/en; B24_DOCS can name its folder";
        assert!(std::env::var_os("CI").is_none(), "{skipped}");
        println!("{skipped}");
        return;
    }
    let mut table = Table::new(&examples["types"]);
    for (entry, page) in entry::ENTRIES.iter().zip(methods) {
        table.add(entry, page);
    }
    let text = table.to_string();
    println!("{text}");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("table.md");
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::write(&file, text).expect("the table can be written");
        return;
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == text, "{} is not what was measured; UPDATE_GOLDENS=1 accepts it", file.display());
}
