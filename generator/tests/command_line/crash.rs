//! A run that is killed leaves each tree as it was or as it should be, and the next run mends what is left.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::desk::{Desk, code, page, text};

type Tree = BTreeMap<PathBuf, Vec<u8>>;

/// All files below a folder.
fn tree(root: &Path) -> Tree {
    let mut found = Tree::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// The three things that a run writes: the spec, the client, the features.
fn written(desk: &Desk) -> [Tree; 3] {
    let manifest = fs::read(desk.path("project/generated/Cargo.toml")).unwrap();
    let manifest = Tree::from([(PathBuf::from("Cargo.toml"), manifest)]);
    [tree(&desk.path("project/spec")), tree(&desk.path("project/generated/src")), manifest]
}

/// One of two states of the documentation, so far apart that every part of the result differs, with files that are
/// added and deleted.
fn put(desk: &Desk, state: usize) {
    let folder = desk.path("docs/api-reference");
    fs::remove_dir_all(&folder).unwrap();
    for number in 0..60 {
        let name = format!("demo{}.box{number}.get", number % 4 + 4 * state);
        let text = page(&name, "ID").replace("`demo`", &format!("`demo{state}`"));
        desk.put(&format!("docs/api-reference/box/{}.md", name.replace('.', "-")), text);
    }
}

/// Kills `b24gen regenerate` at random instants; more often by `B24GEN_TEST_KILLS=200`.
#[test]
fn a_killed_run_leaves_every_tree_old_or_new() {
    let kills: u64 = std::env::var("B24GEN_TEST_KILLS").map_or(15, |kills| kills.parse().unwrap());
    let desk = Desk::new();
    let regenerate = || {
        let output = desk.regenerate();
        assert_eq!(code(&output), 0, "{}", text(&output));
    };
    let mut longest = Duration::ZERO;
    let expected = [1, 0].map(|state| {
        put(&desk, state);
        let start = Instant::now();
        regenerate();
        longest = longest.max(start.elapsed());
        written(&desk)
    });
    let [new, old] = expected;
    // Any spread of instants will do; a fixed one makes a failure easier to meet again.
    let mut instant = 1_u64;
    let mut seen = BTreeMap::<[bool; 3], usize>::new();
    for kill in 0..kills {
        put(&desk, 1);
        instant = instant.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let pause = longest.mul_f64((instant >> 33) as f64 / f64::from(u32::MAX >> 1));
        let mut command = desk.command(&Desk::regeneration());
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(pause);
        child.kill().unwrap();
        child.wait().unwrap();
        let found = written(&desk);
        let parts = [0, 1, 2].map(|part| {
            let is_new = found[part] == new[part];
            assert!(is_new || found[part] == old[part], "kill {kill}: part {part} is neither old nor new");
            is_new
        });
        *seen.entry(parts).or_default() += 1;
        regenerate();
        assert!(written(&desk) == new, "kill {kill}: the next run does not mend it");
        let left: Vec<_> =
            fs::read_dir(desk.path("project")).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(left.len(), 2, "{left:?}");
        put(&desk, 0);
        regenerate();
    }
    println!("spec, client and features new: {seen:?}");
}
