//! What `--docs` may be.

use std::fmt;
use std::path::{Path, PathBuf};

/// Where repositories are that are named by `owner/name` alone.
const FORGE: &str = "https://github.com/";

/// Where documentation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// A folder on the disk, taken as it is.
    Folder(PathBuf),
    /// A git repository, by what git calls it.
    Git(String),
}

impl Address {
    /// Tells the two apart: an address of a server and a repository without a work tree are git's, and so is any
    /// repository of which a `revision` is wanted.
    pub fn parse(text: &str, revision: bool) -> Self {
        let path = Path::new(text);
        let git = is_remote(text) || is_bare(path) || (revision && path.is_dir());
        if git { Self::Git(text.to_owned()) } else { Self::Folder(path.to_owned()) }
    }

    /// The repository that `spec/source.yaml` names.
    pub fn pinned(repository: &str) -> Self {
        let is_short = !is_remote(repository)
            && !repository.starts_with(['/', '.', '\\'])
            && repository.split('/').filter(|part| !part.is_empty()).count() == 2;
        Self::Git(if is_short { format!("{FORGE}{repository}.git") } else { repository.to_owned() })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path) => path.display().fmt(f),
            Self::Git(address) => f.write_str(&without_secrets(address)),
        }
    }
}

/// What `spec/source.yaml` calls the repository at an address: `owner/name` on the forge where the documentation is
/// published, the address itself elsewhere, without a password that may stand in it.
pub fn repository(address: &str) -> String {
    let plain = without_secrets(address);
    let short = plain.strip_prefix(FORGE).or_else(|| plain.strip_prefix("git@github.com:"));
    match short {
        Some(path) => {
            let path = path.trim_matches('/');
            path.strip_suffix(".git").unwrap_or(path).to_owned()
        }
        None => plain,
    }
}

fn is_remote(text: &str) -> bool {
    // `host:path` as ssh has it; a single letter in front is a drive of Windows.
    let ssh = || text.split_once(':').is_some_and(|(host, _)| host.len() > 1 && !host.contains(['/', '\\']));
    text.contains("://") || ssh()
}

fn is_bare(path: &Path) -> bool {
    path.join("HEAD").is_file() && path.join("objects").is_dir() && path.join("refs").is_dir()
}

/// An address without the password, and without a user who could be a token.
fn without_secrets(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("://") else { return address.to_owned() };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let Some((user, host)) = authority.rsplit_once('@') else { return address.to_owned() };
    match user.split(':').next().filter(|_| scheme == "ssh") {
        Some(user) => format!("{scheme}://{user}@{host}{path}"),
        None => format!("{scheme}://{host}{path}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_and_repositories_are_told_apart() {
        for text in ["https://host/docs.git", "file:///srv/docs", "git@host:owner/docs", "host:docs"] {
            assert_eq!(Address::parse(text, false), Address::Git(text.to_owned()), "{text}");
        }
        for text in ["../docs", "docs", "/srv/docs", "C:\\docs", "./a:b"] {
            assert_eq!(Address::parse(text, false), Address::Folder(text.into()), "{text}");
        }
    }

    #[test]
    fn repositories_are_named_without_secrets_and_found_again() {
        for (address, name) in [
            ("https://github.com/owner/docs.git", "owner/docs"),
            ("https://user:secret@github.com/owner/docs", "owner/docs"),
            ("git@github.com:owner/docs.git", "owner/docs"),
            ("https://secret@host/deep/owner/docs.git", "https://host/deep/owner/docs.git"),
            ("ssh://git:secret@host:22/owner/docs.git", "ssh://git@host:22/owner/docs.git"),
            ("/srv/git/owner/docs", "/srv/git/owner/docs"),
        ] {
            assert_eq!(repository(address), name);
            let Address::Git(found) = Address::pinned(name) else { unreachable!("a repository") };
            assert_eq!(repository(&found), name);
            assert!(!found.contains("secret"));
        }
        let shown = Address::Git("https://u:secret@host/a".to_owned()).to_string();
        assert_eq!(shown, "https://host/a");
    }
}
