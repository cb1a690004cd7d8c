//! The one part of the package's `Cargo.toml` that is generated.

/// First line of the generated part.
const BEGIN: &str = "# features: begin (generated)";
/// Last line of the generated part.
const END: &str = "# features: end";

/// The manifest with the table `[features]` put between the markers; nothing if it does not have them once each and
/// in order.
pub fn replace(manifest: &str, table: &str) -> Option<String> {
    let (before, rest) = split_at_line(manifest, BEGIN)?;
    let (_, after) = split_at_line(rest, END)?;
    if split_at_line(after, BEGIN).is_some() || split_at_line(after, END).is_some() {
        return None;
    }
    Some(format!("{before}{BEGIN}\n{}\n{END}\n{after}", table.trim_end()))
}

/// The manifest of a package that has none yet.
pub fn manifest(table: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "[package]\nname = \"bitrix24\"\ndescription = \"Typed client of the Bitrix24 REST API\"\n\
         version = \"{version}\"\nedition = \"2024\"\n\n{BEGIN}\n{}\n{END}\n\n\
         [dependencies]\nbitrix24-runtime = \"{version}\"\n",
        table.trim_end()
    )
}

/// What stands before and behind the first line that is `marker`.
fn split_at_line<'a>(text: &'a str, marker: &str) -> Option<(&'a str, &'a str)> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.trim() == marker {
            return Some((text.get(..start)?, text.get(start + line.len()..)?));
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_the_part_between_the_markers_changes() {
        let old = "[package]\nname = \"x\"\n\n# features: begin (generated)\nold\n# features: end\n\n[dependencies]\n";
        let new = replace(old, "[features]\ndefault = []\n").unwrap();
        let expected = "[package]\nname = \"x\"\n\n# features: begin (generated)\n[features]\ndefault = []\n\
                        # features: end\n\n[dependencies]\n";
        assert_eq!(new, expected);
        assert_eq!(replace(&new, "[features]\ndefault = []\n").unwrap(), new);
        let fresh = manifest("[features]\n");
        assert_eq!(replace(&fresh, "[features]\n").unwrap(), fresh);
    }

    #[test]
    fn a_manifest_without_markers_is_left_alone() {
        for text in ["", "[features]\n", BEGIN, "# features: end\n# features: begin (generated)\n"] {
            assert_eq!(replace(text, ""), None, "{text}");
        }
        let twice = format!("{BEGIN}\n{END}\n{BEGIN}\n{END}\n");
        assert_eq!(replace(&twice, ""), None);
    }
}
