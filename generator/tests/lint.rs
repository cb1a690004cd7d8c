//! `b24gen lint` and `b24gen explain` on pages that show findings: what they print, and with which exit codes.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use bitrix24_generator::extract::Code;
use serde_json::Value;

/// Codes whose pages make the tree, each in a folder of its own.
const CODES: [Code; 4] = [Code::ReturnedNotInExample, Code::RowArity, Code::StrayText, Code::UnclosedTable];

/// A documentation tree of its own.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        for code in CODES {
            for sample in code.samples() {
                let name = sample.path.rsplit('/').next().unwrap();
                let text = sample.text.replace("box.open", &format!("box.{code}").replace('-', "_"));
                desk.put(&format!("docs/api-reference/{code}/{name}"), &text);
            }
        }
        // A place far to the right, with what must not reach a terminal around it.
        let long = format!("{} \u{1b}[2J\u{202e} [x](gone.md) {}", "é ".repeat(3000), "long ".repeat(3000));
        desk.put("docs/api-reference/long name/a:b.md", &format!("# Long Lines\n\n{long}\n"));
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn lint(&self, more: &[&str]) -> Output {
        self.run(&[&["lint", "--docs", "docs"], more].concat())
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_b24gen"));
        command.args(arguments).current_dir(self.0.path()).output().unwrap()
    }

    fn json(&self, more: &[&str]) -> Value {
        serde_json::from_slice(&self.lint(&[more, &["--format", "json"]].concat()).stdout).unwrap()
    }
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn golden(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/lint").join(name);
    if std::env::var_os("UPDATE_GOLDENS").is_some_and(|value| value == "1") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == found, "{}: found\n{found}", path.display());
}

#[test]
fn findings_for_people() {
    let output = Desk::new().lint(&[]);
    assert_eq!(code(&output), 1);
    golden("text.txt", &said(&output));
}

#[test]
fn findings_as_json() {
    let output = Desk::new().lint(&["--format", "json"]);
    assert_eq!(code(&output), 1);
    golden("findings.json", &said(&output));
}

#[test]
fn findings_as_sarif() {
    let desk = Desk::new();
    let output = desk.lint(&["--format", "sarif"]);
    assert_eq!(code(&output), 1);
    let mut log: Value = serde_json::from_slice(&output.stdout).unwrap();
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array_mut().unwrap();
    assert_eq!(rules.len(), Code::ALL.len());
    let used = CODES.map(Code::name);
    rules.retain(|rule| used.contains(&rule["id"].as_str().unwrap()));
    golden("findings.sarif", &format!("{log:#}\n"));

    // What only moves keeps its fingerprint.
    let fingerprints = |log: &Value| -> Vec<Value> {
        let results = log["runs"][0]["results"].as_array().unwrap();
        results.iter().map(|result| result["partialFingerprints"].clone()).collect()
    };
    let page = "docs/api-reference/row-arity/box-open.md";
    let text = fs::read_to_string(desk.path(page)).unwrap();
    desk.put(page, &text.replacen("\n\n", "\n\nMoved.\n\n", 1));
    let moved: Value = serde_json::from_slice(&desk.lint(&["--format", "sarif"]).stdout).unwrap();
    assert_ne!(log["runs"][0]["results"], moved["runs"][0]["results"]);
    assert_eq!(fingerprints(&log), fingerprints(&moved));
}

#[test]
fn what_is_denied_is_an_error_and_what_is_allowed_is_left_out() {
    let desk = Desk::new();
    let severities = |more: &[&str]| desk.json(more)["severities"].to_string();
    assert_eq!(severities(&[]), r#"{"info":1,"warning":3,"error":1}"#);
    assert_eq!(severities(&["--deny", "row-arity"]), r#"{"info":1,"warning":2,"error":2}"#);
    assert_eq!(severities(&["--deny", "warning"]), r#"{"info":1,"error":4}"#);
    assert_eq!(severities(&["--deny", "all"]), r#"{"error":5}"#);
    assert_eq!(severities(&["--deny", "all", "--allow", "row-arity,stray-text"]), r#"{"error":3}"#);
    let allow = ["--allow", "unclosed-table", "--allow", "stray-text"];
    assert_eq!(desk.json(&allow)["allowed"], 2);
    assert_eq!(code(&desk.lint(&allow)), 0, "no error remains");
    assert_eq!(code(&desk.lint(&[&allow[..], &["--deny", "info"]].concat())), 1);
    assert!(said(&desk.lint(&["--deny", "row-arity"])).contains("denied by --deny"));
    for (more, words) in [
        (&["--deny", "row-arty"][..], "is row-arity meant?"),
        (&["--allow", "warning"], "no finding has the code"),
        (&["--allow", "row-arity", "--deny", "row-arity"], "both denied and allowed"),
    ] {
        let output = desk.lint(more);
        assert!(code(&output) == 2 && said(&output).contains(words), "{}", said(&output));
    }
}

#[test]
fn a_baseline_leaves_out_what_is_known() {
    let desk = Desk::new();
    assert_eq!(code(&desk.lint(&["--write-baseline", "known.json"])), 0);
    let output = desk.lint(&["--baseline", "known.json", "--deny", "all"]);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let page = "docs/api-reference/row-arity/box-open.md";
    let text = fs::read_to_string(desk.path(page)).unwrap();
    desk.put(page, &text.replace("\n|#", "\n|| **more** | one | two ||\n|#"));
    fs::remove_file(desk.path("docs/api-reference/stray-text/box-open.md")).unwrap();
    let found = desk.json(&["--baseline", "known.json"]);
    assert_eq!(
        (&found["total"], &found["known"], &found["gone"]),
        (&1.into(), &4.into(), &1.into()),
        "{found}"
    );
    for text in ["", "{}"] {
        desk.put("known.json", text);
        let output = desk.lint(&["--baseline", "known.json"]);
        assert!(
            code(&output) == 2 && said(&output).contains("known.json: not a baseline"),
            "{}",
            said(&output)
        );
    }
    assert_eq!(code(&desk.lint(&["--baseline", "none.json"])), 2);
}

#[test]
fn every_code_is_explained() {
    let desk = Desk::new();
    let all = said(&desk.run(&["explain"]));
    for code in Code::ALL {
        assert!(all.contains(code.name()), "{code}");
        assert!(said(&desk.run(&["explain", code.name()])).contains(code.explanation()), "{code}");
    }
    let json: Value = serde_json::from_slice(&desk.run(&["explain", "--format", "json"]).stdout).unwrap();
    assert_eq!(json.as_array().unwrap().len(), Code::ALL.len());
    let output = desk.run(&["explain", "missing"]);
    assert!(code(&output) == 2 && said(&output).contains("missing-include"), "{}", said(&output));
}
