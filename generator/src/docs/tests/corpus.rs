//! The whole documentation, where there is one: the counts that were measured on it.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use rayon::prelude::*;

use crate::docs::{Block, BlockKind, Page, ProblemKind, Site};

/// The folder of the documentation: `B24_DOCS`, or `../../shared/docs/en` from the root of the workspace.
fn folder() -> PathBuf {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/docs/en");
    std::env::var_os("B24_DOCS").map_or_else(beside, PathBuf::from)
}

/// Blocks outside of includes, which belong to another file.
fn own<'p>(blocks: &'p [Block], visit: &mut dyn FnMut(&'p Block)) {
    for block in blocks {
        visit(block);
        if !matches!(block.kind, BlockKind::Include { .. }) {
            super::children(block, &mut |inner| own(inner, visit));
        }
    }
}

#[test]
fn the_whole_documentation_reads_as_measured() {
    let root = folder();
    if !root.is_dir() {
        let skipped =
            format!("SKIPPED: no documentation in {}; B24_DOCS can name its folder", root.display());
        assert!(std::env::var_os("CI").is_none(), "{skipped}");
        // Past the capture of the harness, which would hide it.
        let _ = writeln!(std::io::stderr(), "{skipped}");
        return;
    }
    let site = Site::open(&root).unwrap();
    let paths: Vec<&str> = site.paths().collect();
    let pages: Vec<Page> = paths.par_iter().map(|path| site.page(path).unwrap()).collect();
    assert!(pages.len() > 2_600, "{} pages", pages.len());

    let mut problems: BTreeMap<ProblemKind, usize> = BTreeMap::new();
    for problem in pages.iter().flat_map(|page| &page.problems) {
        *problems.entry(problem.kind).or_default() += 1;
    }
    let problem = |kind| problems.get(&kind).copied().unwrap_or_default();
    let (mut tables, mut rows, mut tabs, mut codes) = (0, 0, 0, 0);
    let mut labels: BTreeMap<String, usize> = BTreeMap::new();
    for page in pages.iter().filter(|page| page.path.starts_with("api-reference/")) {
        own(&page.blocks, &mut |block| match &block.kind {
            BlockKind::Table(table) => {
                tables += 1;
                rows += table.rows.len();
            }
            BlockKind::Tabs(list) => {
                tabs += 1;
                for tab in list {
                    *labels.entry(crate::docs::plain(&tab.label)).or_default() += 1;
                }
            }
            BlockKind::Code { .. } => codes += 1,
            _ => {}
        });
    }
    println!("{tables} tables, {rows} rows, {tabs} tab lists, {codes} code blocks, problems {problems:?}");

    assert!((7_700..7_950).contains(&tables), "{tables} tables");
    assert!((42_000..43_500).contains(&rows), "{rows} rows");
    assert!((1_850..2_050).contains(&tabs), "{tabs} tab lists");
    assert!(labels.get("cURL (OAuth)").is_some_and(|&count| count > 1_600), "{labels:?}");
    assert!(labels.len() < 100, "{} labels", labels.len());
    assert_eq!(problem(ProblemKind::UnclosedFence), 0);
    assert_eq!(problem(ProblemKind::UnclosedTable), 0);
    assert_eq!(problem(ProblemKind::UnbalancedTag), 0);
    assert_eq!(problem(ProblemKind::TooDeep), 0);
    assert_eq!(problem(ProblemKind::MissingInclude), 0);
    assert!(problem(ProblemKind::RowArity) <= 10);
    assert!(problem(ProblemKind::UnclosedRow) <= 15);

    let toc = site.toc();
    assert!(toc.pages.len() > 2_600, "{} pages in menus", toc.pages.len());
    assert!(toc.problems.is_empty(), "{:?}", toc.problems);
}
