#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use super::*;

type Files = BTreeMap<String, String>;

fn owns(path: &str) -> bool {
    path.ends_with(".yaml") && !path.starts_with("overrides/") && !path.starts_with("notes/")
}

fn files(entries: &[(&str, &str)]) -> Files {
    entries.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

/// A tree in two versions: most files are the same, some differ, some exist in one only.
fn version(version: u32) -> Files {
    let mut files = Files::new();
    for n in 0..120 {
        let text =
            if n % 3 == 0 { format!("version {version} of file {n}\n") } else { format!("file {n}\n") };
        files.insert(format!("methods/s{}/m{n}.yaml", n % 7), text);
    }
    files.insert(format!("only/v{version}.yaml"), "here\n".to_owned());
    files.insert("version.yaml".to_owned(), version.to_string());
    files
}

/// What stands below a folder: text of files, target of links.
fn on_disk(root: &Path) -> Files {
    let entries = crate::walk::walk(root).unwrap();
    let mut found = Files::new();
    for entry in entries {
        let path = root.join(&entry.path);
        match entry.kind {
            crate::walk::Kind::Folder => {}
            crate::walk::Kind::Link => {
                found.insert(entry.name().unwrap(), format!("-> {}", fs::read_link(path).unwrap().display()));
            }
            _ => {
                found.insert(entry.name().unwrap(), fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}

fn put(root: &Path, name: &str, text: &str) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn bring(tree: &Tree, files: &Files, exchange: bool) -> Changes {
    let mut locked = tree.lock(|| {}).unwrap();
    locked.exchange = exchange;
    // The disk is shared with whoever builds beside these tests; the tests of the command line do wait for it.
    locked.durable = false;
    let staged = locked.stage(files).unwrap();
    staged.commit().unwrap()
}

#[test]
fn a_tree_is_created_changed_and_left_alone() {
    for exchange in [true, false] {
        let dir = tempfile::tempdir().unwrap();
        let tree = Tree::new(dir.path().join("deep/spec"), owns);
        let first = files(&[("a.yaml", "a"), ("b/c.yaml", "c"), ("b/d.yaml", "d")]);
        let changes = bring(&tree, &first, exchange);
        assert_eq!((changes.added.len(), changes.len()), (3, 3));
        assert_eq!(on_disk(tree.root()), first);

        let old = SystemTime::now() - Duration::from_secs(1000);
        for name in first.keys() {
            fs::File::options().write(true).open(tree.root().join(name)).unwrap().set_modified(old).unwrap();
        }
        let modified = |name: &str| fs::metadata(tree.root().join(name)).unwrap().modified().unwrap();
        let folder = modified("");
        let changes = bring(&tree, &first, exchange);
        assert_eq!(changes, Changes { unchanged: 3, ..Changes::default() });
        assert_eq!(modified(""), folder);

        let second = files(&[("a.yaml", "a"), ("b/c.yaml", "C"), ("e/f.yaml", "f")]);
        let expected = Changes {
            added: vec!["e/f.yaml".into()],
            changed: vec!["b/c.yaml".into()],
            deleted: vec!["b/d.yaml".into()],
            unchanged: 1,
        };
        assert_eq!(tree.compare(&second).unwrap(), expected);
        assert_eq!(bring(&tree, &second, exchange), expected);
        assert_eq!(on_disk(tree.root()), second);
        assert_eq!(modified("a.yaml"), old);
        assert!(modified("b/c.yaml") > old);
        let beside: Vec<_> = fs::read_dir(dir.path().join("deep")).unwrap().collect();
        assert_eq!(beside.len(), 1, "{beside:?}");
    }
}

#[test]
fn what_others_own_is_carried_over() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("spec");
    let tree = Tree::new(&root, owns);
    bring(&tree, &files(&[("a.yaml", "1"), ("gone/x.yaml", "x")]), true);
    put(&root, "overrides/mine.yaml", "mine");
    put(&root, "gone/README.md", "notes");
    fs::create_dir_all(root.join("notes/empty")).unwrap();
    bring(&tree, &files(&[("a.yaml", "2")]), true);
    assert_eq!(
        on_disk(&root),
        files(&[("a.yaml", "2"), ("gone/README.md", "notes"), ("overrides/mine.yaml", "mine")])
    );
    assert!(root.join("notes/empty").is_dir());
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let dir = tempfile::tempdir().unwrap();
    let outside = dir.path().join("outside");
    put(&outside, "a.yaml", "outside");
    let root = dir.path().join("spec");
    let tree = Tree::new(&root, owns);
    fs::create_dir_all(&root).unwrap();
    symlink(outside.join("a.yaml"), root.join("a.yaml")).unwrap();
    symlink(outside.join("a.yaml"), root.join("stale.yaml")).unwrap();
    symlink(&outside, root.join("foreign")).unwrap();
    let changes = bring(&tree, &files(&[("a.yaml", "outside")]), true);
    assert_eq!(
        (changes.changed, changes.deleted),
        (vec!["a.yaml".to_owned()], vec!["stale.yaml".to_owned()])
    );
    let foreign = format!("-> {}", outside.display());
    assert_eq!(on_disk(&root), files(&[("a.yaml", "outside"), ("foreign", &foreign)]));
    assert_eq!(on_disk(&outside), files(&[("a.yaml", "outside")]));

    // A folder that is a link would lead the writer out of the tree.
    symlink(&outside, root.join("methods")).unwrap();
    let error = tree.compare(&files(&[("methods/a.yaml", "x")])).unwrap_err();
    assert!(matches!(&error, WriteError::InTheWay { path } if path.ends_with("methods")), "{error}");

    // The tree itself may be a link; the folder behind it changes then.
    symlink(&root, dir.path().join("alias")).unwrap();
    fs::remove_file(root.join("methods")).unwrap();
    bring(&Tree::new(dir.path().join("alias"), owns), &files(&[("a.yaml", "new")]), true);
    assert!(fs::symlink_metadata(dir.path().join("alias")).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(root.join("a.yaml")).unwrap(), "new");
}

#[test]
fn paths_that_lead_out_and_things_in_the_way_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("spec");
    let tree = Tree::new(&root, owns);
    for path in
        ["../a.yaml", "/a.yaml", "a/../../b.yaml", "./a.yaml", "a//b.yaml", "a\\b.yaml", "", "not-owned.txt"]
    {
        let error = tree.compare(&files(&[(path, "")])).unwrap_err();
        assert!(matches!(error, WriteError::BadPath { .. }), "{path}: {error}");
    }
    put(&root, "a.yaml/notes.txt", "");
    assert!(matches!(tree.compare(&files(&[("a.yaml", "")])), Err(WriteError::InTheWay { .. })));
    put(&root, "b", "");
    assert!(matches!(tree.compare(&files(&[("b/c.yaml", "")])), Err(WriteError::InTheWay { .. })));
    put(&root, ".git/HEAD", "");
    assert!(matches!(tree.compare(&Files::new()), Err(WriteError::Repository { .. })));
}

#[test]
fn a_failure_leaves_the_tree_alone() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("spec");
    let tree = Tree::new(&root, owns);
    let good = files(&[("a.yaml", "1")]);
    bring(&tree, &good, true);
    {
        let locked = tree.lock(|| {}).unwrap();
        // A file and a folder of one name cannot both be.
        assert!(locked.stage(&files(&[("x.yaml", ""), ("x.yaml/y.yaml", "")])).is_err());
    }
    assert_eq!(on_disk(&root), good);
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[test]
fn a_single_file_is_replaced_or_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let tree = Tree::new(dir.path().join("src"), owns);
    let path = dir.path().join("Cargo.toml");
    let locked = tree.lock(|| {}).unwrap();
    assert!(locked.replace_file(&path, "a").unwrap());
    assert!(!locked.replace_file(&path, "a").unwrap());
    assert!(locked.replace_file(&path, "b").unwrap());
    assert_eq!(fs::read_to_string(&path).unwrap(), "b");
}

#[test]
fn the_old_tree_comes_back_after_a_kill_between_two_renames() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("spec");
    let tree = Tree::new(&root, owns);
    let old = files(&[("a.yaml", "old")]);
    bring(&tree, &old, false);
    put(&dir.path().join(".spec.b24gen"), "new/a.yaml", "new");
    fs::rename(&root, dir.path().join(".spec.b24gen/old")).unwrap();
    drop(tree.lock(|| {}).unwrap());
    assert_eq!(on_disk(&root), old);
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

/// Set in a child process: the folder to write, `-` and whether to use the exchange.
const CHILD: &str = "B24GEN_TEST_WRITER";

/// Not a test of its own: the process that the tests below start, and kill.
#[test]
fn writer_process() {
    let Ok(task) = std::env::var(CHILD) else { return };
    let (task, root) = task.split_once('-').unwrap();
    let tree = Tree::new(root, owns);
    for round in 0..100_000 {
        bring(&tree, &version(round % 2), task != "renames");
        if task == "once" {
            break;
        }
    }
}

fn start(task: &str, root: &Path) -> std::process::Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "write::tests::writer_process"])
        .env(CHILD, format!("{task}-{}", root.display()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills a writer at random instants; more often by `B24GEN_TEST_KILLS=200`.
#[test]
fn a_killed_writer_leaves_the_old_tree_or_the_new_one() {
    let kills: u32 = std::env::var("B24GEN_TEST_KILLS").map_or(30, |kills| kills.parse().unwrap());
    let (mut seen, mut instant) = ([0; 2], 1_u64);
    for kill in 0..kills {
        let exchange = kill % 2 == 0;
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("spec");
        let tree = Tree::new(&root, owns);
        put(&root, "overrides/mine.yaml", "mine");
        let expected = [0, 1].map(|number| {
            let mut files = version(number);
            files.insert("overrides/mine.yaml".into(), "mine".into());
            files
        });
        bring(&tree, &version(0), true);
        let mut child = start(if exchange { "exchange" } else { "renames" }, &root);
        // Any spread of instants will do; a fixed one makes a failure easier to meet again.
        instant = instant.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_micros(3_000 + (instant >> 33) % 60_000));
        child.kill().unwrap();
        child.wait().unwrap();
        if !exchange {
            drop(tree.lock(|| {}).unwrap());
        }
        let found = on_disk(&root);
        let which = expected.iter().position(|files| *files == found);
        seen.get_mut(which.expect("neither the old tree nor the new one"))
            .into_iter()
            .for_each(|count| *count += 1);
        bring(&tree, &version(1), true);
        assert_eq!(Some(&on_disk(&root)), expected.last());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "something is left beside the tree");
    }
    println!("old tree {} times, new tree {} times", seen[0], seen[1]);
}

#[test]
fn two_writers_do_not_mix() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("spec");
    let tree = Tree::new(&root, owns);
    bring(&tree, &version(0), true);
    let mut children = [start("exchange", &root), start("exchange", &root)];
    for round in 0..20 {
        bring(&tree, &version(round % 2), true);
        let locked = tree.lock(|| {}).unwrap();
        let found = on_disk(&locked.root);
        assert!(found == version(0) || found == version(1));
    }
    for child in &mut children {
        assert_eq!(child.try_wait().unwrap(), None, "a writer has failed");
        child.kill().unwrap();
        child.wait().unwrap();
    }
}

#[test]
fn a_run_waits_for_the_other_and_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("spec");
    let tree = Tree::new(&root, owns);
    let locked = tree.lock(|| panic!("nobody else is here")).unwrap();
    let mut child = start("once", &root);
    std::thread::sleep(Duration::from_millis(100));
    assert_eq!(child.try_wait().unwrap(), None, "the other run did not wait");
    drop(locked);
    assert!(child.wait().unwrap().success());
    assert_eq!(on_disk(&root), version(0));
}
