//! Whether two texts of an error are one: pages word them otherwise than the server does, and leave open what varies.

use super::vocabulary::{ARTICLES, FILLERS, GAP_WORDS};

/// A word of a text.
#[derive(Debug, PartialEq, Eq)]
enum Word {
    /// What differs from case to case: `#NAME#`, `<name>`, `{name}`, `%s`, an ellipsis.
    Gap,
    /// A word; in ticks, it may stand for a number.
    Fixed { text: String, ticked: bool },
}

impl Word {
    /// Whether another word is the same, whatever marks it.
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Fixed { text: known, .. }, Self::Fixed { text, .. }) => known == text,
            _ => false,
        }
    }

    /// Whether another text has a word here that this one stands for.
    fn takes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Fixed { text: known, ticked }, Self::Fixed { text, .. }) => {
                known == text || is_number(text) && (*ticked || is_number(known))
            }
            (known, other) => known == other,
        }
    }

    /// The word, unless it differs between the instances of one text.
    fn telling(&self) -> Option<&str> {
        match self {
            Self::Fixed { text, .. } if !is_number(text) => Some(text),
            _ => None,
        }
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The words of a text, without articles.
fn words(text: &str) -> Vec<Word> {
    let mut out = Vec::new();
    for token in text.replace("<br>", " ").split_whitespace() {
        if is_gap(token) {
            out.push(Word::Gap);
            continue;
        }
        let ticked = token.contains('`');
        let parts = token.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
        let fixed = parts.map(str::to_lowercase).filter(|word| !ARTICLES.contains(&word.as_str()));
        out.extend(fixed.map(|text| Word::Fixed { text, ticked }));
    }
    if text.trim_end().ends_with(':') {
        out.push(Word::Gap);
    }
    out
}

/// Whether a word of a text leaves out what differs from case to case.
fn is_gap(token: &str) -> bool {
    let bare = token.trim_matches(|c: char| !c.is_alphanumeric() && c != '#');
    ["%s", "%d", "...", "…"].iter().any(|gap| token.contains(gap))
        || token.contains('<') && token.contains('>')
        || token.contains('{') && token.contains('}')
        || bare.strip_prefix('#').is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
        || GAP_WORDS.contains(&bare)
}

/// Whether a text leaves out what differs from case to case.
pub fn is_template(text: &str) -> bool {
    words(text).contains(&Word::Gap)
}

/// Whether a text says less than a known one: it fills the gaps of that, has another number, or a part of the list.
pub fn is_instance(known: &str, text: &str) -> bool {
    let (listing, known, text) = (known.contains(", "), words(known), words(text));
    let same = known.len() == text.len() && known.iter().zip(&text).all(|(known, word)| known.is(word));
    !same && (fills(&known, &text) || listing && is_part(&known, &text))
}

/// Whether a text has the words of a known one, and any words in its gaps.
fn fills(known: &[Word], text: &[Word]) -> bool {
    let starts = |part: &[Word], at: &[Word]| {
        at.len() >= part.len() && part.iter().zip(at).all(|(known, word)| known.takes(word))
    };
    let mut parts = known.split(|word| *word == Word::Gap);
    let Some(first) = parts.next() else { return false };
    if !starts(first, text) {
        return false;
    }
    let mut rest = text.get(first.len()..).unwrap_or_default();
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        let last = rest.len().saturating_sub(part.len());
        let mut places = if parts.peek().is_none() { last..=last } else { 0..=last };
        let Some(at) = places.find(|at| rest.get(*at..).is_some_and(|at| starts(part, at))) else {
            return false;
        };
        rest = rest.get(at.saturating_add(part.len())..).unwrap_or_default();
    }
    true
}

/// Whether a text has nothing but words of a known one, in their order.
fn is_part(known: &[Word], text: &[Word]) -> bool {
    let mut rest = known.iter();
    text.iter().all(|word| rest.any(|known| known.takes(word)))
}

/// How much of two texts is the same, in percent: twice the words that both have by the words of each.
pub fn likeness(known: &str, text: &str) -> usize {
    let (known, text) = (words(known), words(text));
    let distinct = |words: &[Word]| -> Vec<String> {
        let mut out: Vec<String> = words.iter().filter_map(Word::telling).map(str::to_owned).collect();
        out.sort();
        out.dedup();
        out
    };
    let (known, text) = (distinct(&known), distinct(&text));
    let common = known.iter().filter(|word| text.contains(word)).count();
    common.saturating_mul(200).checked_div(known.len().saturating_add(text.len())).unwrap_or_default()
}

/// How much of what a text says a description has, in percent. What stands behind a colon is an instance's own.
pub fn described(meaning: &str, text: &str) -> usize {
    let lead = text.split(": ").next().unwrap_or_default();
    let (meaning, lead) = (words(meaning), words(lead));
    let told: Vec<&str> =
        lead.iter().filter_map(Word::telling).filter(|word| !FILLERS.contains(word)).collect();
    let common =
        told.iter().filter(|word| meaning.iter().any(|known| known.telling() == Some(**word))).count();
    common.saturating_mul(100).checked_div(told.len()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_may_be_an_instance_of_another() {
        for (known, text) in [
            ("Key `#KEY#` of {owner} is wrong", "Key a of the lamp is wrong"),
            ("%s is wrong", "It is wrong"),
            ("Wrong keys: ...", "Wrong keys: a, b"),
            ("Wrong keys:", "Wrong keys: a, b"),
            ("No keys: a, b, c", "No keys: b"),
            ("Row `i` of `#`", "Row 1 of 2"),
            ("Row '1'", "Row '27'"),
        ] {
            assert!(is_instance(known, text), "{known}: {text}");
        }
        for (known, text) in [
            ("Key #KEY# is wrong", "Key a is missing"),
            ("Key #KEY# is wrong", "The lamp is wrong"),
            ("Key is wrong", "Key is wrong."),
            ("Row `i`", "Row a"),
            ("No keys: a, b, c", "No keys: d"),
            ("Access denied or row not found", "Row not found"),
            ("", "Row"),
        ] {
            assert!(!is_instance(known, text), "{known}: {text}");
        }
    }

    #[test]
    fn likeness_is_in_percent() {
        assert_eq!(likeness("Name not given", "The name not given<br>"), 100);
        assert_eq!(likeness("Lamp not made", "Lamp not found"), 66);
        assert_eq!(likeness("", ""), 0);
        assert_eq!(described("Some required keys were not given", "Required keys: name"), 100);
        assert_eq!(described("Other errors", "Required keys: name"), 0);
    }
}
