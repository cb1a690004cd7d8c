//! One number for the whole documentation.

use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::docs::{DocsError, Site};
use crate::walk::{Kind, walk};

/// The digest of everything that is read of a documentation tree: its pages, and its menus and variables.
pub(super) fn of_site(site: &Site, root: &Path) -> Result<String, DocsError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| DocsError::Io { path, source }
    };
    let mut menus = Vec::new();
    for entry in walk(root).map_err(failed(root))? {
        let Some(name) = entry.name().filter(|_| entry.kind == Kind::File) else { continue };
        let hidden = name.starts_with('.') || name.contains("/.");
        if !hidden && (name.ends_with("toc.yaml") || name == "presets.yaml") {
            let path = root.join(&entry.path);
            let text = std::fs::read(&path).map_err(failed(&path))?;
            menus.push((name, text));
        }
    }
    let pages = site.paths().filter_map(|path| Some((path, site.source(path)?.as_bytes())));
    Ok(digest(pages.chain(menus.iter().map(|(path, text)| (path.as_str(), text.as_slice())))))
}

/// SHA-256 over the paths and contents of files, in hexadecimal. The order in which they come does not matter.
pub fn digest<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut files: Vec<(&str, &[u8])> = files.into_iter().collect();
    files.sort_unstable();
    let mut hash = Sha256::new();
    for (path, bytes) in files {
        // Lengths in front, so that no two sets of files run together into the same bytes.
        for part in [path.as_bytes(), bytes] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn depends_on_paths_and_contents_and_not_on_their_order() {
        let (a, b) = (("a.md", "one".as_bytes()), ("b.md", "two".as_bytes()));
        let both = digest([a, b]);
        assert_eq!(both.len(), 64);
        assert_eq!(both, digest([b, a]));
        for other in
            [digest([a]), digest([("a.md", b.1), ("b.md", a.1)]), digest([("a.mdo", "ne".as_bytes()), b])]
        {
            assert_ne!(both, other);
        }
    }
}
