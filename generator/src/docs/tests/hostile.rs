//! Input made to hurt: deep, huge, cyclic.

use std::time::{Duration, Instant};

use super::{children, page};
use crate::docs::{Block, Page, ProblemKind, Site};

/// Depth of blocks.
fn depth(blocks: &[Block]) -> usize {
    let mut deepest = 0;
    for block in blocks {
        children(block, &mut |inner| deepest = deepest.max(depth(inner)));
    }
    if blocks.is_empty() { 0 } else { deepest + 1 }
}

fn has(page: &Page, kind: ProblemKind) -> bool {
    page.problems.iter().any(|problem| problem.kind == kind)
}

#[test]
fn depth_is_bounded() {
    let n = 3000;
    let nested_tables = format!("{}x\n{}", "#|\n|| ".repeat(n), "||\n|#\n".repeat(n));
    let lists: String = (0..n).map(|i| format!("{}- a\n", " ".repeat(2 * i))).collect();
    for text in [
        ">".repeat(n),
        lists,
        "- ".repeat(n),
        format!("{}{}", "{% note info %}\n".repeat(n), "{% endnote %}\n".repeat(n)),
        format!("{}x{}", "{% list tabs %}\n- a\n\n".repeat(n), "\n{% endlist %}".repeat(n)),
        nested_tables,
        format!("{}a{}", "*b **c ".repeat(n), "** d*".repeat(n)),
        format!("{}a{}", "[".repeat(n), "](x.md)".repeat(n)),
    ] {
        let page = page(&text);
        assert!(depth(&page.blocks) <= 100, "{}", depth(&page.blocks));
    }
    assert!(has(&page(&">".repeat(n)), ProblemKind::TooDeep));
    assert!(has(&page(&"{% cut %}\n".repeat(n)), ProblemKind::UnbalancedTag));
}

#[test]
fn includes_end() {
    let files = [
        ("a.md", "{% include [b](b.md) %}\n{% include [b](b.md) %}"),
        ("b.md", "{% include [a](a.md) %}\ntext"),
        ("c.md", "{% include [c](c.md) %}"),
    ];
    let site = Site::from_files(files.map(|(path, text)| (path.to_owned(), text.to_owned())));
    for path in ["a.md", "b.md", "c.md"] {
        assert!(has(&site.page(path).unwrap(), ProblemKind::IncludeCycle));
    }
    // Each file includes the next one ten times.
    let files =
        (0..30).map(|n| (format!("{n}.md"), format!("{{% include [x]({}.md) %}}\n", n + 1).repeat(10)));
    let page = Site::from_files(files).page("0.md").unwrap();
    assert!(has(&page, ProblemKind::IncludeCycle));
}

#[test]
fn size_costs_time_in_proportion() {
    let size = 200_000;
    let rows = |row: &str| format!("#|\n{}|#\n", row.repeat(size / row.len()));
    for text in [
        rows("|| **a***\n[`b`](c.md) | d ||\n"),
        rows("||a|b||"),
        rows("|| a | `b ||\n"),
        rows("||"),
        rows("|"),
        rows("`"),
        rows("|| ``` \n"),
        rows("|| #|\n"),
        rows("#|\n|| #|\n||\n\ntext\n"),
        "#|".repeat(size / 2),
        "#|\n".repeat(size / 3),
        "#|a".repeat(size / 3),
        "<!--\n".repeat(size / 5),
        "{% note x %}\n".repeat(size / 13),
        "{% endcut %}\n".repeat(size / 13),
        "{% if x %}\n".repeat(size / 11),
        "{% list tabs %}- a\n".repeat(size / 19),
        "```\n~~~\n````\n".repeat(size / 13),
        (3..800).rev().map(|n| format!("{}\n", "`".repeat(n))).collect(),
        (3..800).map(|n| format!("|| {} x", "`".repeat(n))).collect(),
        " ".repeat(size),
        format!("#|{}", " ".repeat(size)),
        "- ".repeat(size / 2),
        "[{#T}](page.md)".repeat(size / 15),
        "^a".repeat(size / 2),
        "{.a}".repeat(size / 4),
    ] {
        let before = Instant::now();
        page(&text);
        let taken = before.elapsed();
        assert!(taken < Duration::from_secs(20), "{taken:?} for {:?} …", text.get(..40));
    }
}
