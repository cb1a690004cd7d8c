//! What a spec was made from: asked of git, of the caller, or of the spec that is there already.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::spec::Source;

/// Stands for the commit and date of a documentation that is not the one which they were given for.
const UNKNOWN: &str = "unknown";

/// What the caller knows of the documentation; it counts for more than what is found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// The repository, for example `bitrix24/b24restdocs`.
    pub repository: Option<String>,
    /// The commit.
    pub commit: Option<String>,
    /// The day of the commit, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The licence (SPDX).
    pub licence: Option<String>,
}

/// Says where the documentation comes from, with what is left to say to the user. Counts are left empty.
///
/// # Errors
/// The names of the options that are missing.
pub(super) fn find(
    docs: &Path,
    given: &Given,
    existing: Option<&Source>,
    digest: String,
) -> Result<(Source, Option<String>), String> {
    let found = git(docs);
    let same = existing.is_some_and(|existing| existing.digest == digest || existing.digest.is_empty());
    let known = |pick: fn(&Source) -> &String| existing.map(pick).filter(|text| !text.is_empty()).cloned();
    // A commit of other contents would be a lie; the repository and the licence stay true.
    let pinned = |pick: fn(&Source) -> &String| {
        if same { known(pick) } else { known(pick).map(|_| UNKNOWN.to_owned()) }
    };

    let repository =
        given.repository.clone().or(found.repository).or_else(|| known(|source| &source.repository));
    let commit = given.commit.clone().or(found.commit).or_else(|| pinned(|source| &source.commit));
    let date = given.date.clone().or(found.date).or_else(|| pinned(|source| &source.date));
    let licence = given.licence.clone().or_else(|| licence(docs)).or_else(|| known(|source| &source.licence));

    let mut missing = Vec::new();
    let mut take = |value: Option<String>, option| {
        value.unwrap_or_else(|| {
            missing.push(option);
            String::new()
        })
    };
    let source = Source {
        repository: take(repository, "--repository"),
        commit: take(commit, "--commit"),
        date: take(date, "--date"),
        licence: take(licence, "--licence"),
        digest,
        ..Source::default()
    };
    if !missing.is_empty() {
        return Err(missing.join(", "));
    }
    let note = (source.commit == UNKNOWN).then(|| {
        "the documentation is not the one that spec/source.yaml names, and no git checkout; \
         its commit and date are unknown unless --commit and --date give them"
            .to_owned()
    });
    Ok((source, note))
}

/// The licence by the first line of the file `LICENSE`, where it is one of those in use.
fn licence(docs: &Path) -> Option<String> {
    let text = fs::read_to_string(docs.join("LICENSE")).ok()?;
    let first = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    [("MIT License", "MIT"), ("The MIT License", "MIT"), ("Apache License", "Apache-2.0")]
        .into_iter()
        .find(|(line, _)| first.starts_with(line))
        .map(|(_, name)| name.to_owned())
}

/// What git says of a folder whose files it tracks; nothing of any other.
fn git(docs: &Path) -> Given {
    let tracked = ask(docs, &["ls-files", "--", "."]).is_some_and(|files| !files.is_empty());
    let Some((commit, date)) = ask(docs, &["log", "-1", "--format=%H %cs", "--", "."])
        .filter(|_| tracked)
        .and_then(|line| line.split_once(' ').map(|(commit, date)| (commit.to_owned(), date.to_owned())))
    else {
        return Given::default();
    };
    let dirty = ask(docs, &["status", "--porcelain", "--", "."]).is_none_or(|changes| !changes.is_empty());
    Given {
        repository: ask(docs, &["remote", "get-url", "origin"]).as_deref().and_then(repository),
        commit: Some(if dirty { format!("{commit}-dirty") } else { commit }),
        date: Some(date),
        licence: None,
    }
}

/// `owner/name` of the address of a repository: without the host, and without a password that may stand in it.
fn repository(address: &str) -> Option<String> {
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.split_once('/')?.1,
        None => address.split_once(':').map_or(address, |(_, path)| path),
    };
    let path = path.trim_matches('/');
    let path = path.strip_suffix(".git").unwrap_or(path);
    let mut parts = path.rsplit('/');
    let (name, owner) = (parts.next()?, parts.next()?);
    (!name.is_empty() && !owner.is_empty()).then(|| format!("{owner}/{name}"))
}

/// The answer of git without the last line break; nothing if it fails, for whatever reason.
fn ask(docs: &Path, question: &[&str]) -> Option<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(docs)
        // A checkout must not be able to start a program of its choice.
        .args(["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"])
        .args(question)
        // Set where the generator is called from a hook; they would name another repository.
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .env_remove("GIT_INDEX_FILE")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim_end().to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn source(commit: &str, digest: &str) -> Source {
        Source {
            repository: "owner/docs".into(),
            commit: commit.into(),
            date: "2026-01-02".into(),
            licence: "MIT".into(),
            digest: digest.into(),
            ..Source::default()
        }
    }

    fn given() -> Given {
        let text = |text: &str| Some(text.to_owned());
        Given {
            repository: text("me/docs"),
            commit: text("abc"),
            date: text("2026-03-04"),
            licence: text("X"),
        }
    }

    #[test]
    fn the_caller_counts_first_and_the_spec_last() {
        let dir = tempfile::tempdir().unwrap();
        let (found, note) = find(dir.path(), &given(), Some(&source("old", "d")), "d".into()).unwrap();
        assert_eq!((found.repository.as_str(), found.commit.as_str(), note), ("me/docs", "abc", None));
        let (found, note) =
            find(dir.path(), &Given::default(), Some(&source("old", "d")), "d".into()).unwrap();
        assert_eq!((found, note), (source("old", "d"), None));
    }

    #[test]
    fn a_commit_is_not_kept_for_other_contents() {
        let dir = tempfile::tempdir().unwrap();
        let (found, note) =
            find(dir.path(), &Given::default(), Some(&source("old", "d")), "e".into()).unwrap();
        assert_eq!((found.commit.as_str(), found.date.as_str()), (UNKNOWN, UNKNOWN));
        assert_eq!((found.repository.as_str(), found.digest.as_str()), ("owner/docs", "e"));
        assert!(note.is_some());
    }

    #[test]
    fn what_nobody_knows_is_asked_for() {
        let dir = tempfile::tempdir().unwrap();
        let missing = find(dir.path(), &Given::default(), None, "d".into()).unwrap_err();
        assert_eq!(missing, "--repository, --commit, --date, --licence");
        fs::write(dir.path().join("LICENSE"), "\nMIT License\n\nCopyright\n").unwrap();
        let missing = find(dir.path(), &Given::default(), None, "d".into()).unwrap_err();
        assert_eq!(missing, "--repository, --commit, --date");
    }

    #[test]
    fn repositories_are_named_without_host_and_password() {
        for address in [
            "https://github.com/owner/docs.git",
            "https://user:secret@github.com/owner/docs",
            "git@github.com:owner/docs.git",
            "ssh://git@host:22/deep/owner/docs.git",
            "/srv/git/owner/docs",
        ] {
            assert_eq!(repository(address).as_deref(), Some("owner/docs"), "{address}");
        }
        assert_eq!(repository("https://github.com"), None);
        assert_eq!(repository("docs"), None);
    }

    #[test]
    fn git_is_asked_only_about_what_it_tracks() {
        let dir = tempfile::tempdir().unwrap();
        let docs = dir.path().join("docs");
        fs::create_dir(&docs).unwrap();
        fs::write(docs.join("a.md"), "a").unwrap();
        let git_run = |arguments: &[&str]| {
            let user = ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"];
            let status = Command::new("git")
                .arg("-C")
                .arg(dir.path())
                .args(user)
                .args(arguments)
                .output()
                .unwrap()
                .status;
            assert!(status.success(), "{arguments:?}");
        };
        git_run(&["init", "-q"]);
        assert_eq!(git(&docs), Given::default());
        git_run(&["add", "docs"]);
        git_run(&["commit", "-qm", "one"]);
        git_run(&["remote", "add", "origin", "https://secret@host/owner/docs.git"]);
        let found = git(&docs);
        assert_eq!(found.repository.as_deref(), Some("owner/docs"));
        assert_eq!(found.commit.as_ref().unwrap().len(), 40);
        assert_eq!(found.date.unwrap().len(), 10);
        fs::write(docs.join("a.md"), "b").unwrap();
        assert!(git(&docs).commit.unwrap().ends_with("-dirty"));
        // A folder beside it that git does not track, as a build folder is.
        let other = dir.path().join("other");
        fs::create_dir(&other).unwrap();
        fs::write(other.join("a.md"), "a").unwrap();
        assert_eq!(git(&other), Given::default());
    }
}
