//! Words from pages, made safe to stand in doc comments.

/// Width of a wrapped doc line, without indentation and slashes.
const WIDTH: usize = 100;

/// Longer values are cut in docs.
const MAX_VALUE: usize = 160;

/// One line of visible characters: white space and control characters become single spaces, characters that change
/// the direction of text or show nothing are dropped.
pub(super) fn clean(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => {}
            '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}' => {}
            c if c.is_whitespace() || c.is_control() => {
                if !line.is_empty() && !line.ends_with(' ') {
                    line.push(' ');
                }
            }
            c => line.push(c),
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// A code span that shows the text as it is. The empty text has none and is named in words.
pub(crate) fn code(text: &str) -> String {
    let mut text = clean(text);
    if text.is_empty() {
        return "(empty)".to_owned();
    }
    if let Some((end, _)) = text.char_indices().nth(MAX_VALUE) {
        text.truncate(end);
        text.push('…');
    }
    let mut longest = 0;
    let mut run = 0;
    for c in text.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Running text in which nothing is markup.
pub(super) fn plain(text: &str) -> String {
    let text = clean(text);
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(' ') {
        // An address would be a lint finding, and a code span is no link.
        if word.contains("://") || word.starts_with("www.") {
            out.push_str(&code(word));
            if word.ends_with(' ') {
                out.push(' ');
            }
            continue;
        }
        let first = out.is_empty();
        let ordinal = word.trim_start_matches(|c: char| c.is_ascii_digit());
        for (index, c) in word.char_indices() {
            let always =
                matches!(c, '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '_' | '$' | '^');
            let bullet = first && index == 0 && matches!(c, '#' | '+' | '-' | '=');
            let number = first && matches!(c, '.' | ')') && index > 0 && index == word.len() - ordinal.len();
            if always || bullet || number {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}

/// Breaks Markdown without block markup into lines, never inside a code span.
pub(super) fn wrap(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words(text) {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Splits at spaces outside code spans.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut fence = None;
    let mut rest = text.char_indices().peekable();
    while let Some((index, c)) = rest.next() {
        if c == '`' {
            let mut run = 1;
            while rest.next_if(|(_, c)| *c == '`').is_some() {
                run += 1;
            }
            fence = match fence {
                None => Some(run),
                Some(open) if open == run => None,
                open => open,
            };
        } else if c == ' ' && fence.is_none() {
            words.extend(text.get(start..index).filter(|word| !word.is_empty()));
            start = index + 1;
        }
    }
    words.extend(text.get(start..).filter(|word| !word.is_empty()));
    words
}

/// The address of a page of the documentation.
pub(crate) fn address(base: &str, page: &str) -> String {
    let (path, anchor) = page.split_once('#').map_or((page, None), |(path, anchor)| (path, Some(anchor)));
    let path = path.strip_suffix(".md").map_or_else(|| path.to_owned(), |path| format!("{path}.html"));
    let mut address = format!("{}/{}", base.trim_end_matches('/'), percent(path.trim_start_matches('/')));
    if let Some(anchor) = anchor {
        address.push('#');
        address.push_str(&percent(anchor));
    }
    address
}

fn percent(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_direction_characters_vanish() {
        assert_eq!(clean(" a\r\n\tb\u{202e}\u{0}c "), "a b c");
    }

    #[test]
    fn code_spans_hold_anything() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`a"), "`` `a ``");
        assert_eq!(code("</code>\n```"), "```` </code> ``` ````");
        assert_eq!(code(" \n"), "(empty)");
    }

    #[test]
    fn plain_text_has_no_markup() {
        assert_eq!(plain("Get [a](b) <i> `x` *y*"), r"Get \[a\](b) \<i\> \`x\` \*y\*");
        assert_eq!(plain("1. First"), r"1\. First");
        assert_eq!(plain("# Not a heading"), r"\# Not a heading");
        assert_eq!(plain("See https://x.example now"), "See `https://x.example` now");
        assert_eq!(plain("Version 1.5"), "Version 1.5");
    }

    #[test]
    fn lines_break_outside_code() {
        let value = format!("`{}`", "a b ".repeat(30));
        let text = format!("Values: {value}, {value}.");
        assert_eq!(wrap(&text), ["Values:".to_owned(), format!("{value},"), format!("{value}.")]);
    }

    #[test]
    fn pages_have_addresses() {
        assert_eq!(address("https://d.example/", "a/b.md#C d"), "https://d.example/a/b.html#C%20d");
        assert_eq!(address("https://d.example", "a)/<b>.md"), "https://d.example/a%29/%3Cb%3E.html");
    }
}
