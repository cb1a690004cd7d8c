//! The version of the generated package.

use std::fs;
use std::io;
use std::path::Path;

use semver::Version;
use toml::Table;

use super::PipelineError;

/// The version in the manifest of a package, or in that of its workspace if the package takes it from there; nothing if
/// there is no manifest.
///
/// # Errors
/// A manifest that cannot be read, or that has no version.
pub fn version(package: &Path) -> Result<Option<Version>, PipelineError> {
    let path = package.join("Cargo.toml");
    let Some(manifest) = manifest(&path)? else { return Ok(None) };
    let found = manifest.get("package").and_then(|package| package.get("version"));
    let of_workspace = match found {
        Some(version) if version.get("workspace").is_some() => workspace_version(package)?,
        _ => None,
    };
    let text = found.and_then(|version| version.as_str()).or(of_workspace.as_deref());
    let text = text.ok_or_else(|| error(&path, "it has no version"))?;
    text.parse().map(Some).map_err(|reason| error(&path, format!("version {text:?}: {reason}")))
}

/// The version that the nearest workspace above a package gives to its members.
fn workspace_version(package: &Path) -> Result<Option<String>, PipelineError> {
    let package = package.canonicalize().map_err(|reason| error(package, reason))?;
    for folder in package.ancestors() {
        let Some(manifest) = manifest(&folder.join("Cargo.toml"))? else { continue };
        if let Some(workspace) = manifest.get("workspace") {
            let version = workspace.get("package").and_then(|package| package.get("version"));
            return Ok(version.and_then(|version| version.as_str()).map(str::to_owned));
        }
    }
    Ok(None)
}

fn manifest(path: &Path) -> Result<Option<Table>, PipelineError> {
    match fs::read_to_string(path) {
        Ok(text) => text.parse().map(Some).map_err(|reason| error(path, reason)),
        Err(reason) if reason.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(reason) => Err(error(path, reason)),
    }
}

fn error(path: &Path, reason: impl ToString) -> PipelineError {
    PipelineError::Version { path: path.to_owned(), reason: reason.to_string().trim_end().to_owned() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_package_has_a_version_of_its_own_or_of_its_workspace() {
        let root = tempfile::tempdir().unwrap();
        let package = root.path().join("package");
        fs::create_dir(&package).unwrap();
        let write = |path: &Path, text: &str| fs::write(path.join("Cargo.toml"), text).unwrap();
        assert_eq!(version(&package).unwrap(), None);
        write(&package, "[package]\nname = \"a\"\nversion = \"1.2.3\"\n");
        assert_eq!(version(&package).unwrap(), Some(Version::new(1, 2, 3)));
        write(&package, "[package]\nname = \"a\"\nversion.workspace = true\n");
        assert!(version(&package).is_err());
        write(root.path(), "[workspace]\nmembers = []\n[workspace.package]\nversion = \"0.4.0\"\n");
        assert_eq!(version(&package).unwrap(), Some(Version::new(0, 4, 0)));
        for broken in ["[package", "[package]\n", "[package]\nversion = \"1\"\n"] {
            write(&package, broken);
            let error = version(&package).unwrap_err().to_string();
            assert!(error.contains("Cargo.toml") && error.contains("--version"), "{error}");
        }
    }
}
