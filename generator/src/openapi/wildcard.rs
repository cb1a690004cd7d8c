//! Documented names that stand for several keys: `UF_...`, `<id>`, `propertyN`.

/// The keys that a documented name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Keys {
    /// The one of that name.
    One,
    /// Those that fit a pattern, which is a regular expression.
    Fitting(String),
    /// Any.
    All,
}

/// What opens a placeholder, and what closes it.
const BRACKETS: &[(char, char)] = &[('<', '>'), ('{', '}')];

/// What stands for a part of a name.
const ELLIPSES: &[&str] = &["...", "…", "*"];

/// Ends of names that stand for a number or a code.
const ENDS: &[&str] = &["_XXX", "_xxx", "_N"];

/// The keys that a documented name stands for.
pub(super) fn keys(name: &str) -> Keys {
    let mut pattern = String::from("^");
    let mut plain = 0;
    let mut varies = false;
    let mut rest = name;
    while let Some(first) = rest.chars().next() {
        if let Some(behind) = placeholder(rest) {
            pattern.push_str(".+");
            varies = true;
            rest = behind;
            continue;
        }
        if rest.len() < name.len() && ENDS.contains(&rest) {
            pattern.push_str("_[0-9A-Za-z]+");
            varies = true;
            break;
        }
        let behind = rest.get(first.len_utf8()..).unwrap_or_default();
        if first == 'N' && behind.is_empty() && pattern.ends_with(|c: char| c.is_ascii_lowercase()) {
            pattern.push_str("[0-9]+");
            varies = true;
            break;
        }
        escape(first, &mut pattern);
        plain += usize::from(first.is_alphanumeric());
        rest = behind;
    }
    match (varies, plain) {
        (false, _) => Keys::One,
        (true, 0) => Keys::All,
        (true, _) => Keys::Fitting(pattern + "$"),
    }
}

/// What stands behind the placeholder that a text begins with.
fn placeholder(rest: &str) -> Option<&str> {
    if let Some(behind) = ELLIPSES.iter().find_map(|ellipsis| rest.strip_prefix(ellipsis)) {
        return Some(behind);
    }
    let (_, close) = BRACKETS.iter().find(|(open, _)| rest.starts_with(*open))?;
    rest.split_once(*close).map(|(_, behind)| behind)
}

fn escape(c: char, pattern: &mut String) {
    if !(c.is_alphanumeric() || "_ -#@:~!\"'%&,;<=>`".contains(c)) {
        pattern.push('\\');
    }
    pattern.push(c);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_for_keys() {
        for name in [
            "ID",
            "fields.ID",
            "gps S",
            "=DELETED",
            "a*".trim_end_matches('*'),
            "TITLE (LANG)",
            "N",
            "IN",
            "<",
        ] {
            assert_eq!(keys(name), Keys::One, "{name}");
        }
        for name in ["<id>", "*", "...", "{key}", "<node selector>@<position>"] {
            assert_eq!(keys(name), Keys::All, "{name}");
        }
        for (name, pattern) in [
            ("UF_...", "^UF_.+$"),
            ("ufCrm…", "^ufCrm.+$"),
            ("UF_*", "^UF_.+$"),
            ("chat<chatId>", "^chat.+$"),
            ("#block<id>", "^#block.+$"),
            ("upload{id}.x", r"^upload.+\.x$"),
            ("propertyN", "^property[0-9]+$"),
            ("PROPERTY_N", "^PROPERTY_[0-9A-Za-z]+$"),
            ("PROPERTY_XXX", "^PROPERTY_[0-9A-Za-z]+$"),
        ] {
            assert_eq!(keys(name), Keys::Fitting(pattern.to_owned()), "{name}");
        }
    }
}
