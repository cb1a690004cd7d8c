//! The texts of errors as patterns: what is written as it is, and what stands for something else.

use super::vocabulary::NAMING;
use crate::escapes::unescaped;

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// Text as the portal writes it.
    Plain(String),
    /// A name as the portal writes it, quotes or braces included. No word in it is filler.
    Name(String),
    /// Something that varies.
    Any,
}

/// Longer names are no names of placeholders.
const MAX_NAME: usize = 40;

/// Quotes that open, and what closes them.
const QUOTES: &[(char, char)] =
    &[('\'', '\''), ('"', '"'), ('`', '`'), ('‘', '’'), ('“', '”'), ('«', '»'), ('„', '“')];

/// The parts of an error's text.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let text = unescaped(text);
    let text = text.trim();
    // `Y, N` are values, and no N among them is a number.
    let flags = words(text).any(|word| word == "Y");
    let mut out = Parts::default();
    let mut rest = text;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let (part, length) = placeholder(rest, before, flags, &out)
            .unwrap_or_else(|| (Part::Plain(c.to_string()), c.len_utf8()));
        out.push(part);
        let (taken, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        before = taken.chars().next_back().unwrap_or(before);
        rest = after;
    }
    if text.ends_with(':') {
        out.push(Part::Any);
    }
    out.0
}

/// The pattern of a text: `*` where something varies.
pub(super) fn pattern(text: &str) -> String {
    let mut pattern = String::new();
    for part in parts(text) {
        match part {
            Part::Plain(text) | Part::Name(text) => pattern.push_str(&text),
            Part::Any if pattern.ends_with('*') => {}
            Part::Any => pattern.push('*'),
        }
    }
    pattern
}

/// The pattern of a code. What varies in it stands between brackets of some kind, or is an ellipsis.
pub(super) fn code_pattern(code: &str) -> String {
    if code.contains(['#', '<', '{', '[', '%', '*', '…']) || code.contains("...") {
        pattern(code)
    } else {
        code.to_owned()
    }
}

/// How much a pattern says about a text.
pub(super) fn weight(pattern: &str) -> usize {
    pattern.chars().filter(|c| c.is_alphanumeric()).count()
}

/// What is compared of a pattern: two that differ in nothing else are one.
pub(super) fn folded(pattern: &str) -> String {
    pattern.chars().filter(|c| *c == '*' || c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[derive(Default)]
struct Parts(Vec<Part>);

impl Parts {
    fn push(&mut self, part: Part) {
        match (self.0.last_mut(), part) {
            (Some(Part::Plain(last)), Part::Plain(more)) => last.push_str(&more),
            (_, part) => self.0.push(part),
        }
    }

    /// Whether the text so far announces a name.
    fn names(&self) -> bool {
        let Some(Part::Plain(text)) = self.0.last() else { return false };
        words(text).last().is_some_and(|word| NAMING.contains(&word.to_ascii_lowercase().as_str()))
    }

    /// How much of what follows stands for the value of a key: `KEY=key`, `KEY=`KEY``.
    fn value(&self, rest: &str) -> Option<usize> {
        let Some(Part::Plain(text)) = self.0.last() else { return None };
        let key = text.strip_suffix('=')?.rsplit(|c| !is_word(c)).next()?;
        let quote = rest.chars().next().filter(|c| !is_word(*c)).map_or(0, char::len_utf8);
        let value = rest.get(quote..)?.split(|c| !is_word(c)).next()?;
        (!value.is_empty() && value.eq_ignore_ascii_case(key)).then_some(quote + value.len() + quote)
    }
}

/// The part that a text begins with, and its length, unless it begins with plain text.
fn placeholder(rest: &str, before: char, flags: bool, out: &Parts) -> Option<(Part, usize)> {
    let any = |length| Some((Part::Any, length));
    let first = rest.chars().next()?;
    if let Some(length) = out.value(rest) {
        return any(length);
    }
    match first {
        '.' if rest.starts_with("...") => any(run(rest, '.')),
        '…' | '*' => any(run(rest, first)),
        '#' => any(enclosed(rest, '#', '#').filter(|name| is_words(name))?.len() + 2),
        '<' => any(enclosed(rest, '<', '>').filter(|name| !name.starts_with(' '))?.len() + 2),
        '{' => {
            let name = enclosed(rest, '{', '}')?;
            let part = if out.names() && is_identifier(name) {
                Part::Name(format!("{{{name}}}"))
            } else {
                Part::Any
            };
            Some((part, name.len() + 2))
        }
        '[' => any(enclosed(rest, '[', ']').filter(|value| is_shown_value(value))?.len() + 2),
        '(' if is_remark(rest, before) => any(rest.len()),
        '%' => {
            let verb = rest.chars().skip(1).find(|c| !c.is_ascii_digit() && *c != '$')?;
            let length = rest.find(verb)? + 1;
            let ends = rest.get(length..)?.chars().next().is_none_or(|c| !is_word(c));
            any(length).filter(|_| ends && matches!(verb, 's' | 'd' | 'u' | 'i' | 'f'))
        }
        'N' if !flags && !is_word(before) && rest.chars().nth(1).is_none_or(|c| !is_word(c)) => any(1),
        _ => {
            let close = QUOTES.iter().find(|(open, _)| *open == first)?.1;
            let value = enclosed(rest, first, close).filter(|_| !is_word(before))?;
            let length = first.len_utf8() + value.len() + close.len_utf8();
            let part = if is_sample(value) { Part::Any } else { Part::Name(rest.get(..length)?.to_owned()) };
            Some((part, length))
        }
    }
}

/// What stands between two characters at the start of a text, unless it is too long to be a name.
fn enclosed(rest: &str, open: char, close: char) -> Option<&str> {
    let (name, _) = rest.strip_prefix(open)?.split_once(close)?;
    (name.chars().count() <= MAX_NAME && !name.contains(open)).then_some(name)
}

/// Whether a quoted value is an example, or a placeholder itself: a number, an index, a description, quoted twice.
fn is_sample(value: &str) -> bool {
    let value = value.trim();
    let index = value == "X" || (value.len() == 1 && value.starts_with(|c: char| c.is_ascii_lowercase()));
    let number = value.starts_with(|c: char| c.is_ascii_digit())
        && value.chars().all(|c| c.is_ascii_digit() || c == '.');
    let twice = value.chars().next().is_some_and(|c| QUOTES.iter().any(|(open, _)| *open == c));
    let described = value.contains(' ') && value.chars().all(|c| c.is_ascii_lowercase() || c == ' ');
    let placeholder = parts(value).iter().all(|part| *part == Part::Any);
    index || number || twice || described || placeholder || value.starts_with('#')
}

/// Whether brackets show a value and no key: `[]`, `[, ]`, `[Deal #1]`.
fn is_shown_value(value: &str) -> bool {
    let numbered = value.split('#').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    value.is_empty() || value.starts_with(',') || value.contains("...") || value.contains('…') || numbered
}

/// Whether all of the rest is a remark in parentheses, of more than one word.
fn is_remark(rest: &str, before: char) -> bool {
    let inner =
        rest.trim_end_matches(['.', '!', ' ']).strip_suffix(')').and_then(|rest| rest.strip_prefix('('));
    before.is_whitespace() && inner.is_some_and(|inner| inner.contains(' ') && !inner.contains(['(', ')']))
}

fn is_words(name: &str) -> bool {
    name.starts_with(|c: char| is_word(c) && !c.is_ascii_digit())
        && name.chars().all(|c| is_word(c) || c == ' ')
}

fn is_identifier(name: &str) -> bool {
    is_words(name) && !name.contains(' ')
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c| !is_word(c)).filter(|word| !word.is_empty())
}

/// The length of a run of one character.
fn run(text: &str, of: char) -> usize {
    text.len() - text.trim_start_matches(of).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_stand_for_anything() {
        for (text, expected) in [
            ("No access", "No access"),
            ("Tree #NAME# is gone", "Tree * is gone"),
            ("Tree <id> of {garden}, {$row}", "Tree * of *, *"),
            ("Tree {} of {`...`}", "Tree * of *"),
            ("Codes: ... and […], [...]", "Codes: * and *, *"),
            ("The `%s` of %1$d%", "The * of *%"),
            ("Field *** grows", "Field * grows"),
            ("No more than N trees", "No more than * trees"),
            ("MESSAGES[{N}][TEXT]", "MESSAGES[*][TEXT]"),
            ("One of Y, N", "One of Y, N"),
            ("The tree with ID '235' and `12.5`", "The tree with ID * and *"),
            ("Section at index `i` of `#`", "Section at index * of *"),
            ("Tree “#tree name”: \"what is wrong\"", "Tree *: *"),
            ("Value '`value`' for '{field}'", "Value * for *"),
            ("Tree with XML_ID=xml_id or XML_ID=`XML_ID`", "Tree with XML_ID=* or XML_ID=*"),
            ("Value [] of [AGE] in [, ] of [Tree #12]", "Value * of [AGE] in * of *"),
            ("Not here (internal error)", "Not here *"),
            ("Not here (yet).", "Not here (yet)."),
            ("Missing:", "Missing:*"),
            ("Felled\\u003Cbr\\u003E", "Felled*"),
            ("...", "*"),
        ] {
            assert_eq!(pattern(text), expected, "{text}");
        }
    }

    #[test]
    fn names_are_no_placeholders() {
        for (text, expected) in [
            ("Parameter 'fields' must be array", "Parameter 'fields' must be array"),
            ("No value for parameter {fields}", "No value for parameter {fields}"),
            ("Value {x} for parameter {id}. It can't be.", "Value * for parameter {id}. It can't be."),
            ("The field \\u0027NAME\\u0027 isn't set", "The field 'NAME' isn't set"),
            ("\"Unclosed 'quotes", "\"Unclosed 'quotes"),
            ("a < b, 5 > 4 {", "a < b, 5 > 4 {"),
            ("TREE_N, NOT", "TREE_N, NOT"),
            ("EXCEPTION_#256; Param #1 (id)", "EXCEPTION_#256; Param #1 (id)"),
            ("\\u00", "\\u00"),
        ] {
            assert_eq!(pattern(text), expected, "{text}");
        }
    }

    #[test]
    fn codes_have_placeholders_too() {
        for (code, expected) in [
            ("", ""),
            ("DENIED[...]", "DENIED*"),
            ("CONTROLLER_<NAME>", "CONTROLLER_*"),
            ("#CODE#", "*"),
            ("ACCESS_DENIED", "ACCESS_DENIED"),
            ("N", "N"),
            ("Say 'x':", "Say 'x':"),
        ] {
            assert_eq!(code_pattern(code), expected, "{code}");
        }
    }
}
