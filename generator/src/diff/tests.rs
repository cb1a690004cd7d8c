//! Pairs of small specs that differ by one known edit, as committed below `testdata/diff/`: one for each rule, named
//! after it, and in `nothing/` those that differ in nothing that counts.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{Level, diff, rules};
use crate::spec::{Event, Method, Spec, SystemErrors, Type};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    old: Facts,
    new: Facts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    #[serde(default)]
    methods: Vec<Method>,
    #[serde(default)]
    events: Vec<Event>,
    #[serde(default)]
    types: Vec<Type>,
    #[serde(default)]
    errors: SystemErrors,
}

impl From<Facts> for Spec {
    fn from(facts: Facts) -> Self {
        let Facts { methods, events, types, errors } = facts;
        Self { methods, events, types, errors, ..Self::default() }
    }
}

fn pairs(below: &str) -> Vec<(String, Spec, Spec)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/diff").join(below);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.is_file());
    files.sort();
    let read = |path: &PathBuf| {
        let pair: Pair = serde_yaml::from_str(&fs::read_to_string(path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path.file_stem().unwrap().to_str().unwrap().to_owned(), pair.old.into(), pair.new.into())
    };
    files.iter().map(read).collect()
}

/// The codes that fire, with their places.
fn fired(old: &Spec, new: &Spec) -> Vec<String> {
    let found = diff(old, new);
    assert_eq!(found.notes, Vec::<String>::new());
    found
        .changes
        .iter()
        .map(|change| format!("{} {} {}", change.rule.code, change.subject, change.place))
        .collect()
}

#[test]
fn every_rule_has_a_pair_and_every_pair_a_rule() {
    let rules: BTreeSet<String> = rules().map(|rule| rule.code.to_owned()).collect();
    let pairs: BTreeSet<String> = pairs("").into_iter().map(|(name, ..)| name).collect();
    assert_eq!(pairs.difference(&rules).collect::<Vec<_>>(), Vec::<&String>::new(), "pairs without a rule");
    assert_eq!(rules.difference(&pairs).collect::<Vec<_>>(), Vec::<&String>::new(), "rules without a pair");
}

#[test]
fn each_rule_fires_on_its_pair_and_no_other_does() {
    let mut wrong = Vec::new();
    for (name, old, new) in pairs("") {
        let fired = fired(&old, &new);
        if !matches!(fired.as_slice(), [only] if only.split(' ').next() == Some(&name)) {
            wrong.push(format!("{name}: {fired:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_fires_where_nothing_has_changed() {
    let mut wrong = Vec::new();
    for (name, old, new) in pairs("nothing") {
        for (old, new) in [(&old, &new), (&new, &old), (&old, &old)] {
            wrong.extend(fired(old, new).into_iter().map(|fired| format!("{name}: {fired}")));
        }
    }
    for (name, old, _) in pairs("") {
        wrong.extend(fired(&old, &old).into_iter().map(|fired| format!("{name} against itself: {fired}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rules_are_told_apart_and_explained() {
    let codes: Vec<&str> = rules().map(|rule| rule.code).collect();
    let different: BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!(codes.len(), different.len());
    for rule in rules() {
        assert!(rule.code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", rule.code);
        assert!(!rule.title.ends_with('.') && rule.explanation.ends_with('.'), "{}", rule.code);
    }
    assert!(Level::Neutral < Level::Compatible && Level::Compatible < Level::Breaking);
}
