//! What git says of a folder.

use std::path::Path;
use std::process::{Command, Stdio};

use super::address::repository;
use super::origin::Origin;

/// What git says of a folder whose files it tracks; nothing of any other.
pub(super) fn origin(docs: &Path) -> Origin {
    let tracked = ask(docs, &["ls-files", "--", "."]).is_some_and(|files| !files.is_empty());
    let Some((commit, date)) = ask(docs, &["log", "-1", "--format=%H %cs", "--", "."])
        .filter(|_| tracked)
        .and_then(|line| line.split_once(' ').map(|(commit, date)| (commit.to_owned(), date.to_owned())))
    else {
        return Origin::default();
    };
    let dirty = ask(docs, &["status", "--porcelain", "--", "."]).is_none_or(|changes| !changes.is_empty());
    Origin {
        repository: ask(docs, &["remote", "get-url", "origin"]).as_deref().map(repository),
        commit: Some(if dirty { format!("{commit}-dirty") } else { commit }),
        date: Some(date),
        licence: None,
    }
}

/// The answer of git without the last line break; nothing if it fails, for whatever reason.
fn ask(docs: &Path, question: &[&str]) -> Option<String> {
    let output = command()
        .arg("-C")
        .arg(docs)
        // A checkout must not be able to start a program of its choice.
        .args(["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"])
        .args(question)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim_end().to_owned())
}

/// Git, with nothing of the caller's surroundings that would lead it to another repository, and without questions to
/// a user who may not be there.
pub(super) fn command() -> Command {
    let mut command = Command::new("git");
    // Set where the generator is called from a hook.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"] {
        command.env_remove(name);
    }
    command.env("GIT_TERMINAL_PROMPT", "0").stdin(Stdio::null());
    command
}
