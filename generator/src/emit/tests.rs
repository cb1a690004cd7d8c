//! Small specs and the client that comes out, as committed below `testdata/emit/`.
//!
//! Each folder holds `spec.yaml` (methods and types) and beside it either the generated files and `features.toml`, or
//! `errors.txt`. `UPDATE_GOLDENS=1` accepts what comes out now.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::plan::{self, Options, Plan};
use crate::spec::{Method, Spec, Type};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    #[serde(default)]
    methods: Vec<Method>,
    #[serde(default)]
    types: Vec<Type>,
}

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/emit");
    let mut cases: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

fn read(case: &Path) -> Spec {
    let text = fs::read_to_string(case.join("spec.yaml")).unwrap();
    let input: Input =
        serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", case.display()));
    Spec { methods: input.methods, types: input.types, ..Spec::default() }
}

fn planned(spec: &Spec) -> Result<Plan, String> {
    plan::plan(spec, &Options::default())
        .map_err(|errors| errors.iter().map(|error| format!("{error}\n")).collect())
}

/// All files of a case, by path below its folder.
fn output(spec: &Spec) -> BTreeMap<String, String> {
    match planned(spec) {
        Ok(plan) => {
            let mut files = super::emit(&plan).unwrap();
            files.insert("features.toml".to_owned(), super::features(&plan));
            files
        }
        Err(errors) => BTreeMap::from([("errors.txt".to_owned(), errors)]),
    }
}

fn committed(folder: &Path, below: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{below}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            committed(&path, &format!("{name}/"), files);
        } else if name != "spec.yaml" {
            files.insert(name, fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn goldens() {
    let mut wrong = Vec::new();
    for case in cases() {
        let now = output(&read(&case));
        let mut known = BTreeMap::new();
        committed(&case, "", &mut known);
        if now == known {
            continue;
        }
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            known.keys().for_each(|name| fs::remove_file(case.join(name)).unwrap());
            for (name, text) in now {
                let path = case.join(name);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            continue;
        }
        for name in now.keys().chain(known.keys().filter(|name| !now.contains_key(*name))) {
            let (now, known) = (now.get(name), known.get(name));
            if now != known {
                let lines = |text: Option<&String>| {
                    text.map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
                };
                let (now, known) = (lines(now).unwrap_or_default(), lines(known).unwrap_or_default());
                let at = now.iter().zip(&known).take_while(|(a, b)| a == b).count();
                let show = |lines: &[String]| lines.get(at).cloned().unwrap_or_default();
                wrong.push(format!(
                    "{}/{name}:{}\n- {}\n+ {}",
                    case.display(),
                    at + 1,
                    show(&known),
                    show(&now)
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "not as committed; UPDATE_GOLDENS=1 accepts\n{}", wrong.join("\n"));
}

#[test]
fn the_order_of_the_spec_is_of_no_account() {
    for case in cases() {
        let spec = read(&case);
        let mut turned = spec.clone();
        turned.methods.reverse();
        turned.types.reverse();
        assert_eq!(output(&turned), output(&spec), "{}", case.display());
    }
}

#[test]
fn printed_files_are_rust_without_stray_lines() {
    for case in cases() {
        for (name, text) in output(&read(&case)).iter().filter(|(name, _)| name.ends_with(".rs")) {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{}/{name}: {error}", case.display()));
            assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{name}");
            assert!(!text.contains("\n\n\n"), "{name}: two blank lines");
            assert!(text.lines().all(|line| line.trim_end() == line), "{name}: spaces at the end of a line");
        }
    }
}
