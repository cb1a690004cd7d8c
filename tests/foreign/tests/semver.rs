//! The levels of the diff's rules for Rust, held against `cargo-semver-checks`: the clients of each pair of specs below
//! `generator/testdata/diff/` are generated and documented, and the two are compared. The level is what the next version
//! is proposed by.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bitrix24_generator::diff::{Level, diff, rules};
use bitrix24_generator::pipeline;
use bitrix24_generator::spec::{Method, Spec, Type};
use rayon::prelude::*;
use serde::Deserialize;

/// Breaking rules of which the tool sees nothing on their pairs, and why. One that it sees one day has to go.
const UNSEEN: &[(&str, &str)] = &[
    ("scope-removed", "all features are on where it looks"),
    ("scope-required", "all features are on where it looks"),
    ("scope-lifted", "all features are on where it looks"),
    ("paged-removed", "that a struct no longer has a trait of another crate is not looked at"),
    ("paged-items-changed", "associated types are not compared"),
    ("result-documented", "associated types are not compared"),
    ("errors-documented", "associated types are not compared"),
    ("new-arguments-changed", "types of arguments are not compared"),
    ("param-rust-type-changed", "types of arguments are not compared"),
    ("result-rust-type-changed", "types of fields are not compared"),
    ("type-rust-type-changed", "types of fields are not compared"),
];

/// Rules that are not breaking though the tool says so of their pairs, and why.
const STRICTER: &[(&str, &str)] = &[
    ("error-added", "the kinds of errors are numbered anew; nobody is told that they are numbers"),
    ("error-text-added", "the kinds of errors are numbered anew; nobody is told that they are numbers"),
];

/// The part of a pair that has Rust code.
#[derive(Deserialize)]
struct Facts {
    #[serde(default)]
    methods: Vec<Method>,
    #[serde(default)]
    types: Vec<Type>,
}

#[derive(Deserialize)]
struct Pair {
    old: Facts,
    new: Facts,
}

/// A rule is breaking if the tool says so of its pair, and compatible at least where the tool wants a minor version.
pub fn levels_are_those_of_cargo_semver_checks() {
    let folder = tempfile::tempdir().unwrap();
    let pairs = pairs();
    let proposed: BTreeMap<&str, Level> = pairs
        .iter()
        .map(|(code, pair)| {
            (code.as_str(), diff(&pair.old.spec(), &pair.new.spec()).rust().unwrap_or(Level::Neutral))
        })
        .collect();
    // Many pairs have a side in common, and many differ in nothing that is code.
    let pairs: BTreeMap<&str, [Client; 2]> = pairs
        .iter()
        .map(|(code, pair)| (code.as_str(), [Client::of(&pair.old), Client::of(&pair.new)]))
        .collect();
    let different = || pairs.iter().filter(|(_, [old, new])| old.code != new.code);
    let clients: BTreeMap<&str, &Client> =
        different().flat_map(|(_, clients)| clients).map(|client| (client.code.as_str(), client)).collect();
    let runtime = Runtime::build();
    let documents: BTreeMap<&str, PathBuf> = clients
        .into_iter()
        .enumerate()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|(number, (code, client))| {
            (code, runtime.document(&folder.path().join(number.to_string()), client))
        })
        .collect();
    let verdicts: BTreeMap<&str, (Level, String)> = different()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|(code, [old, new])| {
            (*code, compare(&documents[old.code.as_str()], &documents[new.code.as_str()]))
        })
        .collect();
    let same = (Level::Neutral, "the code is the same".to_owned());
    let mut wrong = Vec::new();
    for rule in rules() {
        assert_eq!(proposed.get(rule.code), Some(&rule.rust), "{}", rule.code);
        let (verdict, said) = verdicts.get(rule.code).unwrap_or(&same);
        let listed = |list: &[(&str, &str)]| list.iter().any(|(code, _)| *code == rule.code);
        let expected = match (rule.rust, listed(UNSEEN), listed(STRICTER)) {
            (Level::Breaking, unseen, false) => (*verdict == Level::Breaking) != unseen,
            (level, false, stricter) => (*verdict > level) == stricter,
            _ => false,
        };
        if !expected {
            wrong.push(format!("{}: {:?} by rule, {verdict:?} by the tool\n{said}", rule.code, rule.rust));
        }
    }
    println!("{} rules, {} pairs of different code", pairs.len(), verdicts.len());
    assert!(wrong.is_empty(), "{}\nin all: {}", wrong.join("\n"), wrong.len());
}

impl Facts {
    fn spec(&self) -> Spec {
        Spec { methods: self.methods.clone(), types: self.types.clone(), ..Spec::default() }
    }
}

/// A generated client.
struct Client {
    files: BTreeMap<String, String>,
    features: BTreeSet<String>,
    /// All of it without its docs: clients that are alike in this are alike to the tool.
    code: String,
}

impl Client {
    fn of(facts: &Facts) -> Self {
        let spec = facts.spec();
        let files = pipeline::generate(&spec).unwrap_or_else(|error| panic!("{error}")).files;
        let scopes = spec.methods.iter().flat_map(|method| method.scopes.iter().cloned());
        let features: BTreeSet<String> = scopes.chain(["basic".to_owned()]).collect();
        let mut code = format!("{features:?}\n");
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
            let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            code.push_str(&format!("{path}\n{}\n", lines.collect::<Vec<_>>().join("\n")));
        }
        Self { files, features, code }
    }
}

/// All pairs by the codes of their rules.
fn pairs() -> BTreeMap<String, Pair> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generator/testdata/diff");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read = |path: PathBuf| {
        let code = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (code, serde_yaml::from_str(&fs::read_to_string(&path).unwrap()).unwrap())
    };
    files.filter(|path| path.is_file()).map(read).collect()
}

/// The runtime, compiled once for all clients.
struct Runtime {
    library: PathBuf,
}

impl Runtime {
    fn build() -> Self {
        let output = Command::new(env!("CARGO"))
            .args(["check", "--quiet", "--package", "bitrix24-runtime", "--message-format", "json"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let messages = String::from_utf8(output.stdout).unwrap();
        let library = messages.lines().find_map(|line| {
            let message: serde_json::Value = serde_json::from_str(line).ok()?;
            let is_library = message.pointer("/target/name")? == "bitrix24_runtime"
                && message.pointer("/target/kind/0")? == "lib";
            let file = message.pointer("/filenames/0")?.as_str()?;
            is_library.then(|| PathBuf::from(file))
        });
        Self { library: library.expect("cargo names the library") }
    }

    /// Documents a client as JSON, all features on.
    fn document(&self, folder: &Path, client: &Client) -> PathBuf {
        for (path, text) in &client.files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let output = Command::new("rustdoc")
            .arg(folder.join("lib.rs"))
            .args(["--edition", "2024", "--crate-name", "bitrix24", "--cap-lints", "allow"])
            .arg("--extern")
            .arg(format!("bitrix24_runtime={}", self.library.display()))
            .arg("-L")
            .arg(format!("dependency={}", self.library.parent().unwrap().display()))
            .args(client.features.iter().flat_map(|name| ["--cfg".to_owned(), format!("feature={name:?}")]))
            .args(["-Z", "unstable-options", "--output-format", "json", "--out-dir"])
            .arg(folder)
            // The JSON is unstable, so only a compiler that may do such things writes it.
            .env("RUSTC_BOOTSTRAP", "1")
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        folder.join("bitrix24.json")
    }
}

/// What the tool says of two clients, and its words.
fn compare(old: &Path, new: &Path) -> (Level, String) {
    let output = Command::new(foreign::program("bin/cargo-semver-checks").unwrap())
        .args(["semver-checks", "--release-type", "patch", "--color", "never", "--baseline-rustdoc"])
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    let said = said.into_owned();
    let level = if said.contains("semver requires new major version") {
        Level::Breaking
    } else if said.contains("semver requires new minor version") {
        Level::Compatible
    } else {
        assert!(output.status.success(), "{said}");
        Level::Neutral
    };
    (level, said)
}
