//! The version that the generated package should have after a change.

use semver::{BuildMetadata, Prerelease, Version};

use super::Level;

/// The next version after `current` for changes of this level for Rust code; the same if there are none. Before 1.0 a
/// breaking change raises the second number and any other the third, as Cargo reads such versions.
#[must_use]
pub fn next_version(current: &Version, rust: Option<Level>) -> Version {
    let Some(level) = rust else { return current.clone() };
    let Version { major, minor, patch, .. } = *current;
    let (major, minor, patch) = match (major, level) {
        (0, Level::Breaking) => (0, minor.saturating_add(1), 0),
        (0, _) | (_, Level::Neutral) => (major, minor, patch.saturating_add(1)),
        (_, Level::Compatible) => (major, minor.saturating_add(1), 0),
        (_, Level::Breaking) => (major.saturating_add(1), 0, 0),
    };
    Version { major, minor, patch, pre: Prerelease::EMPTY, build: BuildMetadata::EMPTY }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn versions_follow_the_level() {
        let next = |current: &str, level| next_version(&current.parse().unwrap(), level).to_string();
        for (current, neutral, compatible, breaking) in [
            ("0.1.0", "0.1.1", "0.1.1", "0.2.0"),
            ("0.1.7", "0.1.8", "0.1.8", "0.2.0"),
            ("1.2.3", "1.2.4", "1.3.0", "2.0.0"),
            ("1.2.3-beta.1", "1.2.4", "1.3.0", "2.0.0"),
        ] {
            assert_eq!(next(current, None), current);
            assert_eq!(next(current, Some(Level::Neutral)), neutral);
            assert_eq!(next(current, Some(Level::Compatible)), compatible);
            assert_eq!(next(current, Some(Level::Breaking)), breaking);
        }
        assert_eq!(next("18446744073709551615.0.0", Some(Level::Breaking)), "18446744073709551615.0.0");
    }
}
