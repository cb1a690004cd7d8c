//! Where documentation comes from: a folder, or a commit of a git repository.
//!
//! [`Documentation`] holds the tree in memory together with what is known of its [`Origin`]. A repository is fetched
//! into a cache and read from there without a checkout, so nothing in it can act on the disk.

mod address;
mod checkout;
mod error;
mod git;
mod licence;
mod origin;
#[cfg(test)]
mod tests;

pub use address::{Address, repository};
pub use error::SourceError;
pub use origin::{Origin, decide, is_full_hash};

use std::path::Path;

use crate::docs::Site;
use crate::spec::Source;

/// Which documentation is wanted.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// A folder or the address of a repository; without it the repository that the spec was made from.
    pub address: Option<&'a str>,
    /// A branch, a tag or a full commit hash of the repository. Without it the commit that the spec was made from,
    /// if it is the same repository, else the newest of the default branch.
    pub revision: Option<&'a str>,
    /// Where an existing spec comes from.
    pub existing: Option<&'a Source>,
    /// Leave the commit that the spec was made from for the newest one.
    pub newest: bool,
}

/// A documentation tree in memory, and what is known of where it comes from.
#[derive(Debug)]
pub struct Documentation {
    /// The tree.
    pub site: Site,
    /// Where it comes from, as far as it says so itself.
    pub origin: Origin,
}

impl Documentation {
    /// Reads what is wanted. `cache` keeps what was fetched; only repositories need one.
    ///
    /// # Errors
    /// See [`folder`](Self::folder) and [`git`](Self::git); nothing says where the documentation is; no cache.
    pub fn open(wanted: Wanted<'_>, cache: Option<&Path>) -> Result<Self, SourceError> {
        let address = match (wanted.address, wanted.existing) {
            (Some(address), _) => Address::parse(address, wanted.revision.is_some()),
            (None, Some(existing)) => Address::pinned(&existing.repository),
            (None, None) => return Err(SourceError::Nowhere),
        };
        match &address {
            Address::Folder(folder) => Self::folder(folder),
            Address::Git(address) => {
                let same = |source: &&Source| !wanted.newest && source.repository == repository(address);
                let pinned = wanted.existing.filter(same).map(|source| source.commit.as_str());
                Self::git(address, wanted.revision.or(pinned), cache.ok_or(SourceError::NoCache)?)
            }
        }
    }

    /// Reads a folder as it is on the disk. Where git tracks it, git is asked where it comes from.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn folder(folder: &Path) -> Result<Self, SourceError> {
        let origin = || Origin { licence: licence::of_folder(folder), ..checkout::origin(folder) };
        let (site, origin) = rayon::join(|| Site::open(folder), origin);
        Ok(Self { site: site?, origin })
    }

    /// Reads a commit of a git repository. `revision` is a branch, a tag or a full commit hash; without one the
    /// newest commit of the default branch is read. A commit that was read before is taken from the folder `cache`
    /// and the server is not asked.
    ///
    /// # Errors
    /// Git is missing or fails, there is no such revision, or the tree cannot be read.
    pub fn git(address: &str, revision: Option<&str>, cache: &Path) -> Result<Self, SourceError> {
        git::read(address, revision, cache)
    }
}
