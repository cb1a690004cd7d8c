//! One number for many files.

use sha2::{Digest as _, Sha256};

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
