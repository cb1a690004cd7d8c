//! What reaches a terminal: colours, and text that must not act as control codes.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use serde::Serialize;

/// The word "error".
pub const ERROR: Style = AnsiColor::Red.on_default().bold();
/// The word "warning" and changed files.
pub const WARNING: Style = AnsiColor::Yellow.on_default().bold();
/// What is new.
pub const GOOD: Style = AnsiColor::Green.on_default().bold();
/// The arrow in front of a place.
pub const PLACE: Style = AnsiColor::BrightBlue.on_default().bold();
/// Labels.
pub const LABEL: Style = Style::new().bold();

/// Prints a line with a label in front.
pub fn label(label: &str, text: &str) {
    anstream::println!("{LABEL}{label:<10}{LABEL:#} {}", line(text));
}

/// Prints a value as JSON.
pub fn print_json(value: &impl Serialize) {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    anstream::println!("{}", json(&text));
}

/// Text from pages and files for one line: control characters, and those that change the direction of writing, are
/// shown as escapes.
pub fn line(text: &str) -> String {
    escape(text, false)
}

/// Text of several lines.
pub fn lines(text: &str) -> String {
    escape(text, true)
}

/// JSON that is safe to print: the characters above can stand in its strings only, where `\u` means the same.
pub fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_harmless(c) || c == '\n' {
            out.push(c);
        } else {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}

fn escape(text: &str, breaks: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_harmless(c) || (breaks && c == '\n') {
            out.push(c);
        } else {
            out.extend(c.escape_default());
        }
    }
    out
}

fn is_harmless(c: char) -> bool {
    !(c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_codes_are_shown_and_not_sent() {
        assert_eq!(line("a\u{1b}[31m\nb\u{9b}c\u{202e}Ж"), "a\\u{1b}[31m\\nb\\u{9b}c\\u{202e}Ж");
        assert_eq!(lines("a\nb\r"), "a\nb\\r");
        assert_eq!(json("{\n\"a\": \"\u{9b}\u{202e}é\"}"), "{\n\"a\": \"\\u009b\\u202eé\"}");
    }
}
