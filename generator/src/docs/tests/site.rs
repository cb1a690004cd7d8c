//! Opening a tree, its menus.

use std::fs;

use crate::docs::{DocsError, ProblemKind, Site};

fn site(files: &[(&str, &str)]) -> Site {
    Site::from_files(files.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())))
}

#[test]
fn a_site_is_shared_between_threads() {
    fn check<T: Send + Sync>() {}
    check::<Site>();
}

#[test]
fn paths_are_sorted_whatever_the_order_of_the_files() {
    let site = site(&[("b.md", ""), ("a/c.md", "x"), ("a.yaml", ""), ("B.md", "")]);
    assert_eq!(site.paths().collect::<Vec<_>>(), ["B.md", "a/c.md", "b.md"]);
    assert_eq!(site.source("a/c.md"), Some("x"));
    assert!(site.page("none.md").is_none());
}

#[test]
fn what_cannot_be_read_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let missing = Site::open(&folder.path().join("none")).unwrap_err();
    assert!(matches!(missing, DocsError::NoFolder(_)), "{missing}");
    fs::write(folder.path().join("a.md"), b"ab\n\xc3\xa9\xFF").unwrap();
    fs::write(folder.path().join("b.md"), "\u{feff}# B\n").unwrap();
    let site = Site::open(folder.path()).unwrap();
    assert_eq!((site.paths().collect::<Vec<_>>(), site.source("b.md")), (vec!["b.md"], Some("# B\n")));
    let [problem] = site.problems() else { panic!("{:?}", site.problems()) };
    assert_eq!((problem.kind, problem.at.to_string()), (ProblemKind::NotUtf8, "a.md:2:2".to_owned()));
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_not_followed() {
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret.md"), "secret").unwrap();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.md"), "a").unwrap();
    std::os::unix::fs::symlink(outside.path(), folder.path().join("folder")).unwrap();
    std::os::unix::fs::symlink(outside.path().join("secret.md"), folder.path().join("file.md")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("zero.md")).unwrap();
    std::os::unix::fs::symlink(folder.path(), folder.path().join("loop")).unwrap();
    std::os::unix::fs::symlink("a.md", folder.path().join("picture.png")).unwrap();
    let site = Site::open(folder.path()).unwrap();
    assert_eq!(site.paths().collect::<Vec<_>>(), ["a.md"]);
    let told: Vec<&str> = site.problems().iter().map(|problem| &*problem.at.file).collect();
    assert_eq!(told, ["file.md", "folder", "loop", "zero.md"]);
}

#[test]
fn menus_are_followed_from_the_root() {
    let site = site(&[
        (
            "toc.yaml",
            "href: index.yaml\nitems:\n- {name: A, href: a.md}\n- include: {path: b/b24-toc.yaml, mode: link}\n",
        ),
        (
            "b/b24-toc.yaml",
            "items:\n- name: C\n  items:\n  - {name: D, href: d.md, hidden: true}\n- include: {path: ../toc.yaml}\n- href: https://example.com/x.md\n",
        ),
        ("orphan/b24-toc.yaml", "items: [{href: e.md}]"),
        ("a.md", ""),
        ("b/d.md", ""),
        ("orphan/e.md", ""),
    ]);
    let toc = site.toc();
    assert!(toc.problems.is_empty(), "{:?}", toc.problems);
    assert_eq!(toc.pages.iter().map(|page| &**page).collect::<Vec<_>>(), ["a.md", "b/d.md"]);
    assert!(toc.contains("a.md") && !toc.contains("orphan/e.md"));
}

#[test]
fn broken_menus_are_problems() {
    let site = site(&[
        (
            "toc.yaml",
            "items:\n- {href: none.md}\n- {href: ../../x.md}\n- include: {path: none.yaml}\n- include: {path: bad-toc.yaml}\n- 3\n",
        ),
        ("bad-toc.yaml", "items:\n\t- {"),
    ]);
    let kinds: Vec<_> = site.toc().problems.iter().map(|problem| problem.kind).collect();
    let expected =
        [ProblemKind::BrokenMenu, ProblemKind::OutsideTree, ProblemKind::BrokenMenu, ProblemKind::BrokenLink];
    assert_eq!(kinds.len(), 4, "{kinds:?}");
    assert!(expected.iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
}
