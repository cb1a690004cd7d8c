//! The pages of the guide that are made from what the program knows: they stand in `docs/src` and are what it says.
//! `UPDATE_GOLDENS=1` brings them up to date.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use bitrix24_generator::diff::rules;
use bitrix24_generator::extract::Code;

/// The page is as it should be, or becomes so.
fn page(name: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/src").join(name);
    if std::env::var_os("UPDATE_GOLDENS").is_some_and(|value| value == "1") {
        fs::write(&path, expected).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    if let Some((line, _)) = (1..).zip(expected.lines().zip(found.lines())).find(|(_, (a, b))| a != b) {
        panic!(
            "docs/src/{name}:{line} is not what b24gen says; UPDATE_GOLDENS=1 cargo test -p bitrix24-generator"
        );
    }
    assert!(found == expected, "docs/src/{name} ends too soon or too late");
}

fn help(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_b24gen")).args(arguments).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// The commands by their order in the help.
fn commands(help: &str) -> Vec<&str> {
    let list = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let names = list.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help").collect()
}

#[test]
fn commands_are_those_of_the_help() {
    let main = help(&["--help"]);
    let mut text = String::from(
        "# Commands\n\n<!-- Made from the help texts; UPDATE_GOLDENS=1 cargo test -p bitrix24-generator -->\n\n",
    );
    let _ = write!(text, "```text\n{}\n```\n", main.trim_end());
    for name in commands(&main) {
        let lines: Vec<String> =
            help(&[name, "--help"]).lines().map(|line| line.trim_end().to_owned()).collect();
        let _ = write!(text, "\n## {name}\n\n```text\n{}\n```\n", lines.join("\n").trim_end());
    }
    page("commands.md", &text);
}

#[test]
fn findings_are_those_of_the_catalogue() {
    let mut text = String::from(
        "# Findings\n\n<!-- Made from the catalogue; UPDATE_GOLDENS=1 cargo test -p bitrix24-generator -->\n\n\
         What `b24gen lint` says of pages. `b24gen explain CODE` prints one of these entries.\n\n\
         | code | severity | |\n|---|---|---|\n",
    );
    for code in Code::ALL {
        let _ = writeln!(text, "| [`{code}`](#{code}) | {} | {} |", code.severity(), code.title());
    }
    for code in Code::ALL {
        let _ = write!(text, "\n## {code}\n\n{}\n", code.explanation());
        for sample in code.samples() {
            let _ = write!(
                text,
                "\nFor example in `{}`:\n\n````markdown\n{}\n````\n",
                sample.path,
                sample.text.trim_end()
            );
        }
    }
    page("findings.md", &text);
}

#[test]
fn changes_are_those_of_the_rules() {
    let mut text = String::from(
        "# Changes\n\n<!-- Made from the rules; UPDATE_GOLDENS=1 cargo test -p bitrix24-generator -->\n\n\
         What `b24gen diff` tells of two specs, and what it means for code that calls the generated client and for\n\
         programs that talk to the portal in whatever language.\n\n\
         | code | Rust | wire | |\n|---|---|---|---|\n",
    );
    for rule in rules() {
        let (code, rust, wire) = (rule.code, rule.rust.as_str(), rule.wire.as_str());
        let _ = writeln!(text, "| [`{code}`](#{code}) | {rust} | {wire} | {} |", rule.title);
    }
    for rule in rules() {
        let title: String = rule
            .title
            .chars()
            .take(1)
            .flat_map(char::to_uppercase)
            .chain(rule.title.chars().skip(1))
            .collect();
        let _ = write!(text, "\n## {}\n\n{title}. {}\n", rule.code, rule.explanation);
    }
    page("changes.md", &text);
}
