//! Rows of codes and message patterns.
//!
//! Pages and portals write the same text differently: in case, white space, kinds of quotes and the sign at the end.
//! So only letters and digits of a message are compared, without regard to case. Codes are compared as they are, but
//! for ASCII case.

/// The value of the first row that fits a code and a message.
pub(crate) fn find<K: Copy>(rows: &[(&str, &str, K)], code: &str, message: &str) -> Option<K> {
    let code = code.trim();
    rows.iter()
        .find(|(row_code, pattern, _)| fits_code(row_code, code) && fits_message(pattern, message))
        .map(|(_, _, kind)| *kind)
}

fn fits_code(pattern: &str, code: &str) -> bool {
    fits(pattern.chars().map(|c| c.to_ascii_lowercase()), code.chars().map(|c| c.to_ascii_lowercase()))
}

/// The empty pattern fits all messages.
fn fits_message(pattern: &str, message: &str) -> bool {
    let letters = |c: &char| c.is_alphanumeric();
    pattern.is_empty()
        || fits(
            pattern.chars().filter(|c| *c == '*' || letters(c)).flat_map(char::to_lowercase),
            message.chars().filter(letters).flat_map(char::to_lowercase),
        )
}

/// Whether a text fits a pattern, in which `*` stands for any run of characters.
fn fits<P, T>(mut pattern: P, mut text: T) -> bool
where
    P: Iterator<Item = char> + Clone,
    T: Iterator<Item = char> + Clone,
{
    // What follows the last `*`, and the first place in the text where that may begin. A later `*` never needs an
    // earlier one to be tried again.
    let mut retry: Option<(P, T)> = None;
    loop {
        let before = text.clone();
        match (pattern.next(), text.next()) {
            (Some('*'), _) => {
                text = before;
                retry = Some((pattern.clone(), text.clone()));
            }
            (None, None) => return true,
            (Some(expected), Some(found)) if expected == found => {}
            _ => {
                let Some((after, from)) = &mut retry else { return false };
                if from.next().is_none() {
                    return false;
                }
                pattern = after.clone();
                text = from.clone();
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn patterns() {
        for (pattern, message) in [
            ("", "anything"),
            ("*", ""),
            ("*", "anything"),
            ("Not found", "Not found"),
            ("Field * is required", "Field TITLE is required"),
            ("* and *", "a and b"),
            ("a*a", "aa"),
            ("a**b", "ab"),
            ("a*b*c", "a-b-b-c"),
            ("*bc", "abcabc"),
            ("*ab*abc", "abababc"),
            ("Поле *", "поле ИМЯ"),
        ] {
            assert!(fits_message(pattern, message), "{pattern} / {message}");
        }
        for (pattern, message) in [
            ("Not found", ""),
            ("Not found", "Not found: 5"),
            ("Not found", "Deal not found"),
            ("a*a", "a"),
            ("a*b*c", "a-c-b"),
            ("x*", ""),
            ("*x", "xy"),
            ("ab*bc", "abc"),
        ] {
            assert!(!fits_message(pattern, message), "{pattern} / {message}");
        }
    }

    #[test]
    fn case_white_space_quotes_and_the_end_of_a_message_are_of_no_account() {
        for message in [
            "Parameter 'fields' must be array",
            "parameter \"fields\" must be array.",
            "  Parameter `fields`  must be array!\n",
            "PARAMETER “FIELDS” MUST BE ARRAY",
            "Parameter fields must be array",
        ] {
            assert!(fits_message("Parameter 'fields' must be array.", message), "{message}");
        }
        assert!(!fits_message("Parameter 'fields' must be array.", "Parameter 'params' must be array."));
    }

    #[test]
    fn codes_are_compared_as_they_are() {
        for (pattern, code) in [
            ("", ""),
            ("ACCESS_DENIED", "access_denied"),
            ("CONTROLLER_*", "CONTROLLER_LIMIT"),
            ("GONE*", "GONE"),
            ("*_DENIED", "ACCESS_DENIED"),
        ] {
            assert!(fits_code(pattern, code), "{pattern} / {code}");
        }
        for (pattern, code) in [("", "0"), ("1", "-1"), ("ACCESS_DENIED", "ACCESSDENIED"), ("A_*", "A")] {
            assert!(!fits_code(pattern, code), "{pattern} / {code}");
        }
    }

    #[test]
    fn the_first_row_that_fits_wins() {
        let rows = [
            ("0", "No deal", 1),
            ("0", "No *", 2),
            ("0", "", 3),
            ("GONE", "", 4),
            ("", "", 5),
            ("GONE_*", "Not *", 6),
        ];
        assert_eq!(find(&rows, "0", "No deal."), Some(1));
        assert_eq!(find(&rows, " 0 ", "No lead"), Some(2));
        assert_eq!(find(&rows, "0", "else"), Some(3));
        assert_eq!(find(&rows, "gone", "x"), Some(4));
        assert_eq!(find(&rows, "", "x"), Some(5));
        assert_eq!(find(&rows, "GONE_AWAY", "Not here"), Some(6));
        assert_eq!(find(&rows, "GONE_AWAY", "Here"), None);
        assert_eq!(find(&rows, "NEW", "x"), None);
    }

    proptest! {
        #[test]
        fn a_pattern_fits_what_it_is_filled_with(
            parts in prop::collection::vec("[a-z .'А-я]{0,6}", 1..5),
            values in prop::collection::vec(any::<String>(), 5),
        ) {
            let pattern = parts.join("*");
            let filled: String = parts.iter().zip(&values).map(|(part, value)| format!("{value}{part}")).collect();
            let message = filled.strip_prefix(values[0].as_str()).unwrap();
            prop_assert!(fits_message(&pattern, message), "{} / {}", pattern, message);
        }

        #[test]
        fn a_message_fits_itself_however_it_is_written(message in "[A-Za-z0-9'\" ]{0,40}") {
            let shown = format!(" “{}”!\t", message.to_uppercase());
            prop_assert!(fits_message(&message, &shown));
        }

        #[test]
        fn nothing_but_its_own_letters_fits_a_text_without_a_star(a in "[ab ]{1,4}", b in "[ab ]{0,4}") {
            let letters = |text: &str| text.replace(' ', "");
            prop_assert_eq!(fits_message(&a, &b), letters(&a) == letters(&b));
        }
    }
}
