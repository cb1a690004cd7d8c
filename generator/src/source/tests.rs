#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;
use std::process::Command;

use super::*;

/// A repository for one test.
struct Repository {
    folder: tempfile::TempDir,
}

impl Repository {
    fn new() -> Self {
        let repository = Self { folder: tempfile::tempdir().unwrap() };
        repository.git(&["init", "-q", "-b", "main"]);
        repository
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn address(&self) -> String {
        format!("file://{}", self.path().display())
    }

    fn git(&self, arguments: &[&str]) -> String {
        let user = ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"];
        let output =
            Command::new("git").arg("-C").arg(self.path()).args(user).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    fn put(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Commits everything and gives the hash.
    fn commit(&self) -> String {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-qm", "more"]);
        self.git(&["rev-parse", "HEAD"])
    }
}

fn texts(documentation: &Documentation) -> Vec<(&str, &str)> {
    documentation.site.texts().collect()
}

#[test]
fn a_commit_is_read_without_a_checkout() {
    let docs = Repository::new();
    let cache = tempfile::tempdir().unwrap();
    docs.put("LICENSE", "\nMIT License\n\nCopyright\n");
    docs.put("api-reference/a.md", "# one\n");
    docs.put("api-reference/ü b.md", "empty follows");
    docs.put("c.md", "");
    docs.put("toc.yaml", "items: []\n");
    docs.put("picture.png", "\u{0}");
    docs.put(".hidden/d.md", "hidden");
    std::os::unix::fs::symlink("/etc/passwd", docs.path().join("link.md")).unwrap();
    let first = docs.commit();
    docs.put("api-reference/a.md", "# two\n");
    let second = docs.commit();

    let newest = Documentation::git(&docs.address(), None, cache.path()).unwrap();
    assert_eq!(newest.origin.commit.as_deref(), Some(second.as_str()));
    assert_eq!(newest.origin.licence.as_deref(), Some("MIT"));
    assert_eq!(newest.origin.date.as_ref().unwrap().len(), 10);
    let expected = |text| {
        let b = ("api-reference/ü b.md", "empty follows");
        vec![("api-reference/a.md", text), b, ("c.md", ""), ("toc.yaml", "items: []\n")]
    };
    assert_eq!(texts(&newest), expected("# two\n"));
    // The same files as a folder gives.
    docs.git(&["checkout", "-q", &first]);
    let folder = Documentation::folder(docs.path()).unwrap();
    assert_eq!(texts(&folder), expected("# one\n"));
    assert_eq!(folder.origin.commit.as_deref(), Some(first.as_str()));

    // What was read once is there without the server.
    docs.git(&["tag", "v1"]);
    let tagged = Documentation::git(&docs.address(), Some("v1"), cache.path()).unwrap();
    assert_eq!(tagged.origin.commit.as_deref(), Some(first.as_str()));
    let address = docs.address();
    drop(docs);
    let kept = Documentation::git(&address, Some(&second), cache.path()).unwrap();
    assert_eq!(texts(&kept), expected("# two\n"));
    let error = Documentation::git(&address, Some("main"), cache.path()).unwrap_err();
    assert!(error.to_string().contains("cannot fetch main from file://"), "{error}");
}

#[test]
fn errors_say_what_to_do_and_no_secret() {
    let docs = Repository::new();
    let cache = tempfile::tempdir().unwrap();
    docs.put("a.md", "a");
    docs.commit();
    let read = |address: &str, revision| {
        Documentation::git(address, revision, cache.path()).unwrap_err().to_string()
    };
    let error = read(&docs.address(), Some("5988ed13"));
    assert!(error.contains("part of their hash"), "{error}");
    let error = read(&docs.address(), Some("no-such-branch"));
    assert!(error.contains("no-such-branch") && error.contains("help:"), "{error}");
    let error = read("http://user:hunter2@127.0.0.1:9/docs.git", None);
    assert!(error.contains("http://127.0.0.1:9/docs.git") && !error.contains("hunter2"), "{error}");
    // Neither an option nor a program may come in as an address.
    let mark = cache.path().join("mark");
    for address in
        [format!("ext::touch {}", mark.display()), format!("--upload-pack=touch {}", mark.display())]
    {
        read(&address, None);
        assert!(!mark.exists(), "{address}");
    }
}

#[test]
fn git_is_asked_only_about_what_it_tracks() {
    let outer = Repository::new();
    outer.put("docs/a.md", "a");
    let docs = outer.path().join("docs");
    let origin = |folder: &Path| Documentation::folder(folder).unwrap().origin;
    assert_eq!(origin(&docs), Origin::default());
    outer.git(&["add", "docs"]);
    outer.git(&["commit", "-qm", "one"]);
    outer.git(&["remote", "add", "origin", "https://secret@github.com/owner/docs.git"]);
    let found = origin(&docs);
    assert_eq!(found.repository.as_deref(), Some("owner/docs"));
    assert!(is_full_hash(found.commit.as_ref().unwrap()));
    fs::write(docs.join("a.md"), "b").unwrap();
    assert!(origin(&docs).commit.unwrap().ends_with("-dirty"));
    // A folder beside it that git does not track, as a build folder is.
    let other = outer.path().join("other");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("a.md"), "a").unwrap();
    assert_eq!(origin(&other), Origin::default());
}
