//! Rows of codes and message patterns.

/// The value of the first row that fits a code and a message.
pub(crate) fn find<K: Copy>(rows: &[(&str, &str, K)], code: &str, message: &str) -> Option<K> {
    let (code, message) = (code.trim(), message.trim());
    rows.iter()
        .find(|(row_code, pattern, _)| row_code.eq_ignore_ascii_case(code) && fits(pattern, message))
        .map(|(_, _, kind)| *kind)
}

/// Whether a message fits a pattern: the empty pattern fits all, `*` any run of characters.
fn fits(pattern: &str, message: &str) -> bool {
    if pattern.is_empty() {
        return true;
    }
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == message };
    let Some(mut message) = message.strip_prefix(first) else { return false };
    let mut parts = rest.split('*').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return message.ends_with(part);
        }
        match message.split_once(part) {
            Some((_, after)) => message = after,
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, message) in [
            ("", "anything"),
            ("*", ""),
            ("Not found", "Not found"),
            ("Field * is required", "Field TITLE is required"),
            ("* and *", "a and b"),
            ("a*a", "aa"),
            ("a**b", "ab"),
            ("a*b*c", "a-b-b-c"),
            ("Поле *", "Поле ИМЯ"),
        ] {
            assert!(fits(pattern, message), "{pattern} / {message}");
        }
        for (pattern, message) in [
            ("Not found", "Not found."),
            ("Not found", "not found"),
            ("a*a", "a"),
            ("a*b*c", "a-c-b"),
            ("x*", ""),
            ("*x", "xy"),
            ("ab*bc", "abc"),
        ] {
            assert!(!fits(pattern, message), "{pattern} / {message}");
        }
    }

    #[test]
    fn the_first_row_that_fits_wins() {
        let rows = [("0", "No *", 1), ("0", "", 2), ("GONE", "", 3), ("", "", 4)];
        assert_eq!(find(&rows, "0", "No deal"), Some(1));
        assert_eq!(find(&rows, "0", "else"), Some(2));
        assert_eq!(find(&rows, "gone", "x"), Some(3));
        assert_eq!(find(&rows, "", "x"), Some(4));
        assert_eq!(find(&rows, "NEW", "x"), None);
    }
}
