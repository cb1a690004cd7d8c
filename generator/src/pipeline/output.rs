//! The two trees that a run writes, and the manifest of the package.
//!
//! All is prepared before anything is put in place, then the spec, `src/` and the manifest follow one another. A run
//! that is killed in between leaves each of them whole, but not of one age: `b24gen check` names the difference and
//! the command that mends it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Extracted, Generated, PipelineError, features};
use crate::spec::paths;
use crate::write::{Changes, Locked, Tree, WriteError};

/// Where a run writes. Either part may be left out.
#[derive(Debug, Clone, Default)]
pub struct Output {
    /// The spec folder.
    pub spec: Option<PathBuf>,
    /// The folder of the generated package, which holds `Cargo.toml` and `src/`.
    pub package: Option<PathBuf>,
}

/// What a run has changed, or would change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// Below the spec folder.
    pub spec: Option<Changes>,
    /// Below `src/` of the package.
    pub package: Option<Changes>,
    /// Whether the features in the manifest of the package differ.
    pub features: bool,
}

impl Written {
    /// How many files differ.
    pub fn len(&self) -> usize {
        let files = [&self.spec, &self.package].into_iter().flatten().map(Changes::len).sum::<usize>();
        files + usize::from(self.features)
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The trees of an [`Output`], locked: nobody else writes them until this is dropped.
#[derive(Debug)]
pub struct LockedOutput {
    spec: Option<Locked>,
    package: Option<(PathBuf, Locked)>,
}

impl Output {
    /// Waits until no other run writes these trees. `waiting` is called for each of them that is in use.
    ///
    /// # Errors
    /// A folder that cannot be written.
    pub fn lock(&self, waiting: impl Fn()) -> Result<LockedOutput, PipelineError> {
        // Always the spec first, so that no two runs wait for each other.
        let spec = self.spec.as_deref().map(|root| spec_tree(root).lock(&waiting)).transpose()?;
        let package = match &self.package {
            Some(package) => {
                let tree = source_tree(package);
                let manifest = package.join("Cargo.toml");
                if !manifest.exists()
                    && fs::read_dir(tree.root()).is_ok_and(|mut found| found.next().is_some())
                {
                    return Err(PipelineError::NotGenerated(tree.root().to_owned()));
                }
                Some((manifest, tree.lock(&waiting)?))
            }
            None => None,
        };
        Ok(LockedOutput { spec, package })
    }

    /// What writing would change. Touches nothing.
    ///
    /// # Errors
    /// A folder that cannot be read.
    pub fn compare(
        &self,
        spec: Option<&Extracted>,
        package: Option<&Generated>,
    ) -> Result<Written, PipelineError> {
        let mut written = Written::default();
        if let (Some(root), Some(extracted)) = (&self.spec, spec) {
            written.spec = Some(spec_tree(root).compare(&extracted.files)?);
        }
        if let (Some(package), Some(generated)) = (&self.package, package) {
            written.package = Some(source_tree(package).compare(&generated.files)?);
            let path = package.join("Cargo.toml");
            written.features = read(&path)? != Some(manifest(&path, generated)?);
        }
        Ok(written)
    }
}

impl LockedOutput {
    /// Brings both trees and the manifest to the disk: all is prepared before anything is put in place.
    ///
    /// # Errors
    /// What cannot be written. Each tree is whole all the same.
    pub fn write(
        &self,
        spec: Option<&Extracted>,
        package: Option<&Generated>,
    ) -> Result<Written, PipelineError> {
        let mut written = Written::default();
        let mut staged_spec = None;
        if let (Some(locked), Some(extracted)) = (&self.spec, spec) {
            staged_spec = Some(locked.stage(&extracted.files)?);
        }
        let mut staged_package = None;
        if let (Some((path, locked)), Some(generated)) = (&self.package, package) {
            let manifest = manifest(path, generated)?;
            staged_package = Some((path, manifest, locked, locked.stage(&generated.files)?));
        }
        if let Some(staged) = staged_spec {
            written.spec = Some(staged.commit()?);
        }
        if let Some((path, manifest, locked, staged)) = staged_package {
            written.package = Some(staged.commit()?);
            written.features = locked.replace_file(path, &manifest)?;
        }
        Ok(written)
    }
}

/// Keeps other runs from changing a spec while it is read. Nothing where it cannot be locked, as on a read-only disk,
/// because then nobody else can write it either.
pub fn hold_spec(root: &Path, waiting: impl FnOnce()) -> Option<Locked> {
    if root.is_dir() { spec_tree(root).lock(waiting).ok() } else { None }
}

fn spec_tree(root: &Path) -> Tree {
    Tree::new(root, paths::is_generated)
}

fn source_tree(package: &Path) -> Tree {
    Tree::new(package.join("src"), |_| true)
}

/// The manifest as it should be.
pub(super) fn manifest(path: &Path, generated: &Generated) -> Result<String, PipelineError> {
    match read(path)? {
        Some(text) => features::replace(&text, &generated.features)
            .ok_or_else(|| PipelineError::Manifest(path.to_owned())),
        None => Ok(features::manifest(&generated.features)),
    }
}

fn read(path: &Path) -> Result<Option<String>, PipelineError> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(WriteError::Io { path: path.to_owned(), action: "read the file", source }.into()),
    }
}
