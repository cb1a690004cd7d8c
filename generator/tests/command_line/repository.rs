//! Documentation from a git repository, pinned in `spec/source.yaml`.

use std::fs;
use std::process::{Command, Output};

use crate::desk::{Desk, code, page, text};

/// Runs git on the documentation of a desk.
fn git(desk: &Desk, arguments: &[&str]) -> String {
    let user = ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"];
    let output =
        Command::new("git").arg("-C").arg(desk.path("docs")).args(user).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", text(&output));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn commit(desk: &Desk) -> String {
    git(desk, &["add", "-A"]);
    git(desk, &["commit", "-qm", "more"]);
    git(desk, &["rev-parse", "HEAD"])
}

/// A desk whose documentation is a repository, and its first commit.
fn desk() -> (Desk, String) {
    let desk = Desk::new();
    git(&desk, &["init", "-q", "-b", "main"]);
    desk.put("docs/LICENSE", "MIT License\n");
    let first = commit(&desk);
    (desk, first)
}

fn regenerate(desk: &Desk, more: &[&str]) -> Output {
    let output = desk.run(&[&["regenerate", "--root", "project"], more].concat());
    assert_eq!(code(&output), 0, "{}", text(&output));
    output
}

fn source(desk: &Desk) -> String {
    fs::read_to_string(desk.path("project/spec/source.yaml")).unwrap()
}

#[test]
fn the_commit_is_pinned_until_it_is_moved() {
    let (desk, first) = desk();
    let address = format!("file://{}", desk.path("docs").display());
    regenerate(&desk, &["--docs", &address]);
    let pinned = source(&desk);
    assert!(pinned.contains(&first) && pinned.contains(&format!("repository: {address}")), "{pinned}");
    assert!(pinned.contains("licence: MIT"), "{pinned}");

    desk.put("docs/api-reference/box/demo-box-open.md", page("demo.box.open", "CHEST"));
    let second = commit(&desk);
    // The same commit again, by the pin alone, from the cache, though the repository has gone on.
    for again in [&["--docs", address.as_str()][..], &[]] {
        regenerate(&desk, again);
        assert_eq!(source(&desk), pinned);
    }
    regenerate(&desk, &["--docs", &address, "--revision", "main"]);
    assert!(source(&desk).contains(&second));
    assert_eq!(code(&desk.check(&["--docs", &address, "--revision", &first])), 1);
    assert_eq!(code(&desk.check(&["--docs", &address])), 0);
}

#[test]
fn a_folder_is_read_as_it_is_unless_a_revision_is_wanted() {
    let (desk, first) = desk();
    desk.put("docs/api-reference/box/demo-box-open.md", page("demo.box.open", "CHEST"));
    regenerate(&desk, &["--docs", "docs", "--repository", "demo/docs"]);
    assert!(source(&desk).contains(&format!("{first}-dirty")));
    let opened = || fs::read_to_string(desk.path("project/spec/methods/demo/demo.box.open.yaml")).unwrap();
    assert!(opened().contains("CHEST"));
    regenerate(&desk, &["--docs", "docs", "--revision", &first, "--repository", "demo/docs"]);
    assert!(opened().contains("boxId"));
    assert!(!source(&desk).contains("dirty"));
}

#[test]
fn what_cannot_be_fetched_is_said_and_nothing_is_lost() {
    let (desk, _) = desk();
    let address = format!("file://{}", desk.path("docs").display());
    regenerate(&desk, &["--docs", &address]);
    let call = |more: &[&'static str]| [&["regenerate", "--root", "project"], more].concat();
    desk.refuses(&call(&["--revision", "nowhere"]), &["nowhere", "help:"]);
    desk.refuses(&call(&["--docs", "file:///no/such/repository"]), &["cannot fetch", "/no/such/repository"]);
    desk.refuses(&call(&["--docs", "http://me:hunter2@127.0.0.1:9/x.git"]), &["http://127.0.0.1:9/x.git"]);
    let fresh = Desk::new();
    fresh.refuses(&call(&[]), &["no documentation", "--docs"]);
}

#[test]
fn update_moves_the_pin_and_says_what_has_changed() {
    let (desk, first) = desk();
    let address = format!("file://{}", desk.path("docs").display());
    let update = |more: &[&str]| {
        let output = desk.run(&[&["update", "--root", "project"], more].concat());
        assert_eq!(code(&output), 0, "{}", text(&output));
        text(&output)
    };
    // Nothing is there yet: all of it is new.
    let said = update(&["--docs", &address]);
    assert!(said.contains(&first) && said.contains("method-added"), "{said}");
    assert!(update(&[]).contains("no changes"));

    desk.put("docs/api-reference/box/demo-box-open.md", page("demo.box.open", "CHEST"));
    fs::remove_file(desk.path("docs/api-reference/box/demo-box-get.md")).unwrap();
    let second = commit(&desk);
    let said = update(&["--format", "markdown", "--report", "report.md"]);
    assert!(said.contains(&format!("{first} ")) && said.contains(&second), "{said}");
    assert!(source(&desk).contains(&second));
    let report = fs::read_to_string(desk.path("report.md")).unwrap();
    for word in ["method-removed", "demo.box.get", "CHEST", "0.1.0"] {
        assert!(report.contains(word), "{word}: {report}");
    }
    assert!(!report.contains('\u{1b}'));
    assert!(update(&[]).contains("as before"));
    // Back again: the same changes the other way round.
    let said = update(&["--revision", &first]);
    assert!(said.contains("method-added") && said.contains("boxId"), "{said}");
}
