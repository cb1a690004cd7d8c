//! Text from outside, fit to be printed.

use std::fmt;

/// Prints a text in one line and without control codes, which a terminal would obey.
pub(crate) struct Printable<'a>(pub(crate) &'a str);

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, word) in
            self.0.split(|c: char| c.is_whitespace() || is_control(c)).filter(|w| !w.is_empty()).enumerate()
        {
            if at > 0 {
                f.write_str(" ")?;
            }
            f.write_str(word)?;
        }
        Ok(())
    }
}

/// Control codes, and the marks that turn the direction of writing.
fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_without_control_codes() {
        assert_eq!(Printable("a\r\n\t b\u{1b}[31mc\u{202e}d ").to_string(), "a b [31mc d");
        assert_eq!(Printable("").to_string(), "");
    }
}
