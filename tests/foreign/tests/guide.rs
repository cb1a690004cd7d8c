//! The guide in `docs/` builds, and every page that it links to is there.

use std::path::Path;
use std::process::Command;

pub fn builds() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    let book = std::env::temp_dir().join(format!("b24gen-book-{}", std::process::id()));
    let output = Command::new(foreign::program("bin/mdbook").unwrap())
        .arg("build")
        .arg("--dest-dir")
        .arg(&book)
        .arg(&docs)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && !said.contains("WARN") && !said.contains("ERROR"), "{said}");
    for page in pages(&docs.join("src/SUMMARY.md")) {
        assert!(
            docs.join("src").join(&page).is_file(),
            "SUMMARY.md names {page}, which mdbook would make empty"
        );
        assert!(book.join(page.replace(".md", ".html")).is_file(), "{page} is not in the book");
        for target in pages(&docs.join("src").join(&page)) {
            assert!(docs.join("src").join(&target).is_file(), "{page} links to {target}");
        }
    }
    std::fs::remove_dir_all(book).unwrap();
}

/// The pages that a page links to.
fn pages(page: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(page).unwrap();
    // What stands in fenced code are pages of others.
    let mut fenced = false;
    let lines = text.lines().filter(|line| {
        fenced ^= line.starts_with("```");
        !fenced
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
    targets.filter(|target| target.ends_with(".md")).map(str::to_owned).collect()
}
