//! A commit of a repository, fetched into a cache and read without a checkout.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use super::address::{repository, without_secrets_of};
use super::checkout::command;
use super::error::SourceError;
use super::origin::{Origin, is_full_hash};
use super::{Documentation, licence};
use crate::digest::digest;
use crate::docs::{DocsError, LINK, Opened, is_read};

/// Where what was fetched is remembered, below `refs/` of the cache.
const KEPT: &str = "refs/b24gen";

/// See [`Documentation::git`].
pub(super) fn read(
    address: &str,
    revision: Option<&str>,
    cache: &Path,
) -> Result<Documentation, SourceError> {
    let store = Store::open(address, cache)?;
    let commit = match revision.filter(|revision| is_full_hash(revision)) {
        Some(hash) if store.has(hash) => hash.to_ascii_lowercase(),
        _ => store.fetch(address, revision)?,
    };
    let mut opened = Opened::default();
    let mut licence = None;
    for (path, bytes) in store.files(&commit, &mut opened)? {
        if path == licence::FILE {
            licence = licence::of_text(&String::from_utf8_lossy(&bytes));
        } else {
            opened.file(path, bytes);
        }
    }
    let date = store.ask("read the commit", &["show", "-s", "--format=%cs", &commit])?;
    Ok(Documentation {
        site: opened.into_site(),
        origin: Origin {
            repository: Some(repository(address)),
            commit: Some(commit),
            date: Some(date),
            licence,
        },
    })
}

/// A repository without a work tree that holds what was fetched from one address.
struct Store {
    folder: PathBuf,
    /// Held while the store is in use.
    _lock: File,
}

impl Store {
    fn open(address: &str, cache: &Path) -> Result<Self, SourceError> {
        let name = digest([("address", address.as_bytes())]);
        let folder = cache.join(name.get(..16).unwrap_or(&name));
        let failed = |source| SourceError::Cache { path: folder.clone(), source };
        fs::create_dir_all(&folder).map_err(failed)?;
        let lock = File::create(folder.join("b24gen.lock")).map_err(failed)?;
        lock.lock().map_err(failed)?;
        let store = Self { folder, _lock: lock };
        if !store.folder.join("HEAD").is_file() {
            store.ask("make a cache", &["init", "--quiet", "--bare"])?;
        }
        Ok(store)
    }

    fn has(&self, hash: &str) -> bool {
        let commit = format!("{hash}^{{commit}}");
        self.ask("look", &["cat-file", "-e", &commit]).is_ok()
    }

    /// Fetches one commit without its past, and gives its hash.
    fn fetch(&self, address: &str, revision: Option<&str>) -> Result<String, SourceError> {
        let shown = super::Address::Git(address.to_owned());
        let wanted = revision.unwrap_or("HEAD");
        let short = wanted.len() < 40 && wanted.len() > 6 && wanted.chars().all(|c| c.is_ascii_hexdigit());
        let help = if short {
            "servers do not know commits by a part of their hash; give all of it, a branch or a tag: --revision"
        } else {
            "see that the address is right and may be read without a question, and that the revision is there"
        };
        let what = format!("fetch {wanted} from {shown}");
        let arguments = ["fetch", "--quiet", "--depth=1", "--no-tags", "--force", "--", address, wanted];
        let explain = |error| match error {
            SourceError::Git { what, said, .. } => {
                SourceError::Git { what, said: without_secrets_of(address, &said), help }
            }
            other => other,
        };
        self.ask(&what, &arguments).map_err(explain)?;
        let commit = self.ask("read what was fetched", &["rev-parse", "--verify", "FETCH_HEAD^{commit}"])?;
        // What no reference leads to would be thrown away some day.
        self.ask("keep the commit", &["update-ref", &format!("{KEPT}/{commit}"), &commit])?;
        Ok(commit)
    }

    /// The files of a commit that the generator reads. Links are told of.
    fn files(&self, commit: &str, opened: &mut Opened) -> Result<Vec<(String, Vec<u8>)>, SourceError> {
        let list = self.output("list the files", &["ls-tree", "-r", "-z", "--full-tree", commit])?;
        let mut wanted = Vec::new();
        for entry in list.split(|byte| *byte == 0).filter(|entry| !entry.is_empty()) {
            // `<mode> <kind> <hash>\t<path>`; modes of regular files begin with 100, those of links with 120.
            let Some(tab) = entry.iter().position(|byte| *byte == b'\t') else { continue };
            let (about, path) = entry.split_at(tab);
            let path = path.get(1..).unwrap_or_default();
            let Ok(path) = std::str::from_utf8(path) else {
                let path = PathBuf::from(String::from_utf8_lossy(path).into_owned());
                return Err(DocsError::Name(path).into());
            };
            let about = String::from_utf8_lossy(about);
            let hash = about.rsplit(' ').next().unwrap_or_default();
            if about.starts_with("100") && (is_read(path) || path == licence::FILE) {
                wanted.push((path.to_owned(), hash.to_owned()));
            } else if about.starts_with("120") && is_read(path) {
                opened.no_file(path.to_owned(), LINK);
            }
        }
        self.contents(wanted)
    }

    /// The bytes of files by their hashes: one process for all, asked from a thread while it answers.
    fn contents(&self, wanted: Vec<(String, String)>) -> Result<Vec<(String, Vec<u8>)>, SourceError> {
        let what = "read the files";
        let mut child = self
            .command(&["cat-file", "--batch=%(objectsize)", "--buffer"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(SourceError::NoGit)?;
        let questions: String = wanted.iter().map(|(_, hash)| format!("{hash}\n")).collect();
        let mut stdin = child.stdin.take();
        let asking =
            thread::spawn(move || stdin.take().map(|mut stdin| stdin.write_all(questions.as_bytes())));
        let mut answers = Vec::new();
        let read = child.stdout.take().map(|mut stdout| stdout.read_to_end(&mut answers));
        let _ = asking.join();
        let broken =
            || SourceError::Git { what: what.to_owned(), said: "the answer is cut".to_owned(), help: "" };
        if !matches!(read, Some(Ok(_))) || !child.wait().is_ok_and(|status| status.success()) {
            return Err(broken());
        }
        let mut rest = answers.as_slice();
        let mut files = Vec::with_capacity(wanted.len());
        for (path, _) in wanted {
            let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(broken)?;
            let (size, body) = rest.split_at(end);
            let size =
                std::str::from_utf8(size).ok().and_then(|size| size.parse().ok()).ok_or_else(broken)?;
            // A line break stands behind the size and behind the text.
            let text: &[u8] = body.get(1..).and_then(|body| body.get(..size)).ok_or_else(broken)?;
            rest = body.get(size + 2..).unwrap_or_default();
            files.push((path, text.to_vec()));
        }
        Ok(files)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = command();
        // Only transports that start no program which the address names.
        command
            .env("GIT_ALLOW_PROTOCOL", "file:git:http:https:ssh")
            .arg("--git-dir")
            .arg(&self.folder)
            .args(arguments);
        command
    }

    fn output(&self, what: &str, arguments: &[&str]) -> Result<Vec<u8>, SourceError> {
        let output = self.command(arguments).output().map_err(SourceError::NoGit)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.trim().trim_start_matches("fatal: ").to_owned();
        Err(SourceError::Git { what: what.to_owned(), said, help: "" })
    }

    /// The answer of git without the line break at its end.
    fn ask(&self, what: &str, arguments: &[&str]) -> Result<String, SourceError> {
        Ok(String::from_utf8_lossy(&self.output(what, arguments)?).trim_end().to_owned())
    }
}
