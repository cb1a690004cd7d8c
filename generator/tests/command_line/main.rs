//! `b24gen` as a person or a workflow calls it: exit codes, what it prints, what it leaves on the disk.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod crash;
mod desk;
mod diff;
mod memory;
#[cfg(feature = "mock")]
mod mock;
mod openapi;
mod repository;

use std::fs;
use std::process::Stdio;

use desk::{Desk, SOURCE, code, json, page, text};

#[test]
fn regenerate_writes_everything_once() {
    let desk = Desk::new();
    let output = desk.regenerate();
    assert_eq!(code(&output), 0, "{}", text(&output));
    let said = text(&output);
    assert!(said.contains("3 read = 2 methods + 0 events + 0 types + 1 skipped + 0 findings"), "{said}");
    assert!(
        output.stderr.is_empty() && !said.contains('\u{1b}'),
        "a pipe gets neither progress nor colours: {said}"
    );
    let yaml = fs::read_to_string(desk.path("project/spec/methods/demo/demo.box.get.yaml")).unwrap();
    assert!(yaml.contains("\n- name: ID\n  type: integer\n  required: true\n"), "{yaml}");
    assert!(yaml.contains("\n- {status: 400, code: BOX_EMPTY, message: Box is empty}\n"), "{yaml}");
    for file in ["spec/schema.json", "spec/source.yaml", "spec/findings.yaml", "generated/src/lib.rs"] {
        assert!(desk.path("project").join(file).is_file(), "{file}");
    }
    let manifest = fs::read_to_string(desk.path("project/generated/Cargo.toml")).unwrap();
    assert!(
        manifest.contains("# features: begin (generated)\n[features]") && manifest.contains("demo"),
        "{manifest}"
    );

    let before = desk.snapshot();
    // Now that the spec knows the source, the options may be left out.
    let output = desk.run(&["regenerate", "--docs", "docs", "--root", "project", "--format", "json"]);
    let report = json(&output);
    assert_eq!((code(&output), &report["spec"]["unchanged"]), (0, &6.into()), "{report}");
    assert!(before == desk.snapshot(), "an unchanged run has touched something");
    assert_eq!(
        fs::read_dir(desk.path("project")).unwrap().count(),
        2,
        "something is left beside the folders"
    );
    assert_eq!(code(&desk.check(&[])), 0);
    assert_eq!(code(&desk.check(&["--docs", "docs"])), 0);
}

#[test]
fn the_report_adds_up() {
    let desk = Desk::new();
    desk.put(
        "docs/api-reference/box/odd.md",
        "# demo.box.odd\n\n#|\n|| **Code** | **Description** ||\n|| `X` | y |#\n",
    );
    let report = json(
        &desk.run(
            &[
                &["extract", "--docs", "docs", "--spec", "project/spec", "--format", "json", "--findings"],
                &SOURCE[..],
            ]
            .concat(),
        ),
    );
    let pages = &report["pages"];
    let number = |value: &serde_json::Value| value.as_u64().unwrap();
    let skipped: u64 = pages["skipped"].as_object().unwrap().values().map(number).sum();
    let parts = ["methods", "events", "types", "findings"].map(|key| number(&pages[key]));
    assert_eq!(number(&pages["pages"]), skipped + parts.iter().sum::<u64>(), "{report}");
    assert_eq!(number(&pages["pages"]), 4);
    let findings = &report["findings"];
    let codes: u64 = findings["codes"].as_object().unwrap().values().map(number).sum();
    assert_eq!(number(&findings["total"]), codes);
    assert_eq!(findings["all"].as_array().unwrap().len() as u64, codes);
    assert!(report.get("generated").is_none() && !desk.path("project/generated").exists());
}

#[test]
fn check_names_what_differs_and_the_command_that_mends_it() {
    let desk = Desk::generated();
    desk.put("docs/api-reference/box/demo-box-get.md", page("demo.box.get", "NUMBER"));
    let before = desk.snapshot();
    let output = desk.check(&["--docs", "docs"]);
    let said = text(&output);
    assert_eq!(code(&output), 1, "{said}");
    assert!(said.contains("differs  project/spec/methods/demo/demo.box.get.yaml"), "{said}");
    assert!(said.contains("run: b24gen regenerate --docs docs --root project"), "{said}");
    assert!(before == desk.snapshot(), "check has changed something");
    assert_eq!(code(&desk.check(&[])), 0, "generated/ still fits spec/");

    desk.put("project/generated/src/lib.rs", "// mine\n");
    desk.put("project/generated/src/stale.rs", "");
    let output = desk.check(&["--format", "json"]);
    let report = json(&output);
    assert_eq!((code(&output), &report["difference"]["total"]), (1, &2.into()), "{report}");
    assert_eq!(report["difference"]["run"], "b24gen generate --spec project/spec --out project/generated");

    assert_eq!(code(&desk.regenerate()), 0);
    assert_eq!(code(&desk.check(&["--docs", "docs"])), 0);
    assert!(!desk.path("project/generated/src/stale.rs").exists());
}

#[test]
fn a_page_that_is_gone_takes_its_files_along_and_overrides_stay() {
    let desk = Desk::generated();
    desk.put("project/spec/overrides/notes.txt", "mine");
    let rule = "- target: {method: demo.box.get, at: params.ID.type}\n  expect: integer\n  value: string\n  reason: r\n";
    desk.put("project/spec/overrides/box.yaml", rule);
    fs::remove_file(desk.path("docs/api-reference/box/demo-box-open.md")).unwrap();
    let output = desk.regenerate();
    assert_eq!(code(&output), 0, "{}", text(&output));
    assert!(!desk.path("project/spec/methods/demo/demo.box.open.yaml").exists());
    let yaml = fs::read_to_string(desk.path("project/spec/methods/demo/demo.box.get.yaml")).unwrap();
    assert!(yaml.contains("- name: ID\n  type: string\n"), "{yaml}");
    assert_eq!(fs::read_to_string(desk.path("project/spec/overrides/box.yaml")).unwrap(), rule);
    assert!(desk.path("project/spec/overrides/notes.txt").exists());

    desk.put("project/spec/overrides/box.yaml", rule.replace("expect: integer", "expect: double"));
    let regenerate = ["regenerate", "--docs", "docs", "--root", "project"];
    let words = ["spec/overrides/box.yaml:1: ", "expected double, found integer", "help:"];
    desk.refuses(&regenerate, &words);
    desk.put(
        "project/spec/overrides/box.yaml",
        "- target: {page: api-reference/gone.md, at: kind}\n  value: x\n  reason: r\n",
    );
    desk.refuses(&regenerate, &["page api-reference/gone.md: there is no such page"]);
}

#[test]
fn unreadable_input_is_refused_and_nothing_is_lost() {
    let desk = Desk::generated();
    desk.refuses(&["regenerate", "--docs", "nowhere", "--root", "project"], &["nowhere", "no such folder"]);
    desk.refuses(&["check", "--docs", "nowhere", "--root", "project"], &["nowhere"]);
    desk.refuses(
        &["generate", "--spec", "nowhere", "--out", "project/generated"],
        &["nowhere", "source.yaml"],
    );
    desk.refuses(&["regenerate"], &["--docs"]);
    desk.refuses(&["unknown"], &["unknown"]);

    let regenerate = ["regenerate", "--docs", "docs", "--root", "project"];
    let file = "project/spec/methods/demo/demo.box.get.yaml";
    let yaml = fs::read_to_string(desk.path(file)).unwrap();
    desk.put(file, yaml.replace("api: v2", "api: v2\nsecret: 1"));
    let words = ["demo.box.get.yaml:4:1: unknown field `secret`", "help:"];
    desk.refuses(&["generate", "--spec", "project/spec", "--out", "project/generated"], &words);
    desk.refuses(&["check", "--root", "project"], &words);
    desk.put("project/spec/source.yaml", "repository: [\n");
    desk.refuses(&regenerate, &["source.yaml:"]);
}

#[test]
fn a_page_that_is_not_whole_is_left_out_and_told_of() {
    let desk = Desk::generated();
    let whole = page("demo.box.get", "ID");
    let rule = "- target: {method: demo.box.get, at: params.ID.type}\n  expect: integer\n  value: string\n  reason: r\n";
    desk.put("project/spec/overrides/box.yaml", rule);
    desk.put("docs/api-reference/box/bad.md", b"# A page\n\nwith \xff in it\n");
    let mut left_out = 0;
    for cut in (whole.find("#|").unwrap()..whole.len()).step_by(97) {
        desk.put("docs/api-reference/box/demo-box-get.md", whole.get(..cut).unwrap());
        let output = desk.run(&["regenerate", "--docs", "docs", "--root", "project"]);
        let text = text(&output);
        if code(&output) == 2 {
            // A page that lacks the parameters, but ends between two constructs.
            assert!(text.contains("box.yaml:1: override of params.ID.type in method demo.box.get"), "{text}");
            continue;
        }
        assert!(text.contains("api-reference/box/bad.md:3:6\n"), "{text}");
        if desk.path("project/spec/methods/demo/demo.box.get.yaml").exists() {
            // Between two constructs a page that ends is only a short page.
            assert!(text.contains("2 methods + 0 events + 0 types + 1 skipped + 1 findings"), "{text}");
            continue;
        }
        left_out += 1;
        assert_eq!(code(&output), 1, "cut at {cut}: {text}");
        assert!(text.contains("error[un"), "{text}");
        assert!(text.contains("--> api-reference/box/demo-box-get.md:"), "{text}");
        assert!(text.contains("2 pages are not whole; what they describe is missing"), "{text}");
        assert!(text.contains("1 methods + 0 events + 0 types + 1 skipped + 2 findings"), "{text}");
        assert!(desk.path("project/spec/methods/demo/demo.box.open.yaml").exists());
    }
    assert!(left_out > 3, "{left_out}");

    // Once it is whole, its override applies again, and what was left out comes back.
    desk.put("docs/api-reference/box/demo-box-get.md", whole);
    fs::remove_file(desk.path("docs/api-reference/box/bad.md")).unwrap();
    assert_eq!(code(&desk.regenerate()), 0);
    let yaml = fs::read_to_string(desk.path("project/spec/methods/demo/demo.box.get.yaml")).unwrap();
    assert!(yaml.contains("- name: ID\n  type: string\n"), "{yaml}");
}

#[test]
fn the_source_is_asked_for_or_known() {
    let desk = Desk::new();
    let regenerate = ["regenerate", "--docs", "docs", "--root", "project"];
    desk.refuses(&regenerate, &["--repository, --commit, --date, --licence", "git checkout"]);
    assert_eq!(code(&desk.regenerate()), 0);
    let source = || fs::read_to_string(desk.path("project/spec/source.yaml")).unwrap();
    assert!(source().contains("commit: '0123abc'\n"), "{}", source());
    desk.put("docs/api-reference/box/new.md", "# New\n");
    let output = desk.run(&regenerate);
    assert_eq!(code(&output), 0);
    assert!(text(&output).contains("commit and date are unknown"), "{}", text(&output));
    assert!(source().contains("repository: demo/docs\ncommit: unknown\n"), "{}", source());
}

#[test]
fn a_folder_with_other_code_is_left_alone() {
    let desk = Desk::generated();
    desk.put("project/mine/src/main.rs", "fn main() {}\n");
    let generate = ["generate", "--spec", "project/spec", "--out", "project/mine"];
    desk.refuses(&generate, &["project/mine/src", "would be deleted"]);
    desk.put("project/mine/Cargo.toml", "[package]\nname = \"mine\"\n");
    desk.refuses(&generate, &["project/mine/Cargo.toml", "# features: begin (generated)"]);
    assert_eq!(code(&desk.run(&["generate", "--spec", "project/spec", "--out", "project/new"])), 0);
    assert!(desk.path("project/new/Cargo.toml").is_file());
}

#[test]
fn what_a_page_says_cannot_control_the_terminal() {
    let desk = Desk::new();
    let hostile = page("demo.box.get", "A\u{1b}[31mB\u{9b}C\u{202e}D");
    desk.put(
        "docs/api-reference/box/demo-box-get.md",
        format!("{hostile}\n[x](\u{1b}]0;gone.md)\n#|\n|| \u{1b}[2J | x\n"),
    );
    for format in ["text", "json"] {
        let arguments =
            ["extract", "--docs", "docs", "--spec", "project/spec", "--findings", "--format", format];
        let output = desk.run(&[&arguments[..], &SOURCE].concat());
        let said = text(&output);
        let bad = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!said.contains(bad), "{said:?}");
    }
}

#[test]
fn runs_at_once_do_not_mix() {
    let desk = Desk::generated();
    for (name, count) in [("docs1", 30), ("docs2", 40)] {
        for n in 0..count {
            let page = page(&format!("demo.box{n}.get"), if name == "docs1" { "ID" } else { "NUMBER" });
            desk.put(&format!("{name}/api-reference/box/box{n}.md"), page);
        }
    }
    let start = |docs: &str| {
        let arguments = ["regenerate", "--docs", docs, "--root", "project"];
        desk.command(&[&arguments[..], &SOURCE].concat())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    };
    for _ in 0..3 {
        let runs = ["docs1", "docs2", "docs1", "docs2"].map(start);
        for run in runs {
            let output = run.wait_with_output().unwrap();
            assert_eq!(code(&output), 0, "{}", text(&output));
        }
        let fits =
            ["docs1", "docs2"].map(|docs| code(&desk.check(&[&["--docs", docs], &SOURCE[..]].concat())));
        assert!(fits == [0, 1] || fits == [1, 0], "{fits:?}");
    }
    assert_eq!(
        fs::read_dir(desk.path("project")).unwrap().count(),
        2,
        "something is left beside the folders"
    );
}

#[test]
fn the_root_is_found_from_below() {
    let desk = Desk::generated();
    let output = desk.command(&["check"]).current_dir(desk.path("project/spec/methods")).output().unwrap();
    assert_eq!(code(&output), 0, "{}", text(&output));
}

#[test]
fn help_names_every_command() {
    let desk = Desk::new();
    let help = text(&desk.run(&["--help"]));
    for word in ["regenerate", "extract", "generate", "check", "Exit codes"] {
        assert!(help.contains(word), "{help}");
    }
    assert!(text(&desk.run(&["--version"])).starts_with("b24gen "));
}
