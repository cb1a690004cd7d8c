//! `b24gen diff` on two small trees: what it prints in each form, and its exit codes.

use std::fs;
use std::path::Path;

use super::desk::{Desk, code, json, page, text};

/// Two states of the documentation: a method is gone, one is new, a parameter has another name, and a page has moved.
fn two_states() -> Desk {
    let desk = Desk::new();
    desk.put("new/api-reference/demo-box-get.md", page("demo.box.get", "ID"));
    desk.put("new/api-reference/box/demo-box-close.md", page("demo.box.close", "boxId"));
    for (folder, parameter) in [("docs", "name"), ("new", "title")] {
        let path = format!("{folder}/api-reference/box/demo-box-find.md");
        desk.put(&path, page("demo.box.find", parameter));
    }
    desk
}

fn expect(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/diff-reports").join(name);
    if std::env::var_os("UPDATE_GOLDENS").is_some_and(|value| value == "1") {
        fs::write(&path, found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, expected, "{}; UPDATE_GOLDENS=1 accepts", path.display());
}

#[test]
fn differences_are_printed_in_three_forms() {
    let desk = two_states();
    for (format, golden) in [("text", "report.txt"), ("markdown", "report.md"), ("json", "report.json")] {
        let output = desk.run(&["diff", "docs", "new", "--version", "0.3.1", "--format", format]);
        assert_eq!(code(&output), 1, "{}", text(&output));
        assert!(output.stderr.is_empty(), "{}", text(&output));
        expect(golden, &String::from_utf8(output.stdout).unwrap());
    }
}

#[test]
fn the_exit_code_says_whether_there_are_differences() {
    let desk = two_states();
    let run = |arguments: &[&str]| code(&desk.run(&[&["diff"], arguments].concat()));
    assert_eq!(run(&["docs", "docs"]), 0);
    assert_eq!(run(&["docs", "new", "--fail-on", "breaking"]), 1);
    fs::remove_dir_all(desk.path("new")).unwrap();
    for name in ["demo-box-get", "demo-box-open", "demo-box-find"] {
        let path = format!("api-reference/box/{name}.md");
        desk.put(&format!("new/{path}"), fs::read(desk.path("docs").join(path)).unwrap());
    }
    desk.put("new/api-reference/box/demo-box-close.md", page("demo.box.close", "boxId"));
    assert_eq!(run(&["docs", "new"]), 1);
    assert_eq!(run(&["docs", "new", "--fail-on", "breaking"]), 0);
    desk.refuses(&["diff", "docs", "nowhere"], &["nowhere: no such folder"]);
}

#[test]
fn a_spec_and_the_documentation_that_it_is_from_are_the_same() {
    let desk = Desk::generated();
    let output = desk.run(&["diff", "docs", "project/spec", "--root", "project", "--format", "json"]);
    let report = json(&output);
    assert_eq!((code(&output), &report["total"]), (0, &0.into()), "{report}");
    assert_eq!(report["version"]["current"], report["version"]["next"], "{report}");
}

#[test]
fn overrides_that_do_not_apply_are_named_and_left_out() {
    let desk = two_states();
    let rule = |method: &str, expect: &str| {
        let target = format!("{{method: {method}, at: title}}");
        format!("- target: {target}\n  expect: {expect}\n  value: Box\n  reason: a test\n")
    };
    let rules = rule("demo.box.get", "Read a Box") + &rule("demo.box.open", "Read a Box");
    desk.put("rules/overrides/a.yaml", rules);
    let output = desk.run(&["diff", "docs", "new", "--overrides", "rules"]);
    let said = text(&output);
    assert_eq!(code(&output), 1, "{said}");
    assert!(said.contains("note") && said.contains("new, left out: rules/overrides/a.yaml:5"), "{said}");
    assert!(!said.contains("docs, left out"), "{said}");
}
