//! What the texts of errors are called: their words that matter.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use super::pattern::{Part, parts};
use super::vocabulary::{CALLED, LEADING_WORDS, PAIRS, SPELLINGS, STOP_WORDS};

/// How many words a name has, unless it takes more to tell two texts apart.
const WORDS: usize = 6;

/// How many words a sentence needs to say enough.
const SENTENCE: usize = 3;

/// No name is longer than this beside the name of its code, however alike two texts are.
const MAX_WORDS: usize = 90;

/// The words of a text that matter, each in `PascalCase`. Texts that say the same in other words of no matter, with
/// other punctuation, case or placeholders have the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Words {
    list: Vec<String>,
    /// How many of them are in the first sentence.
    first: usize,
}

/// A word as the text has it.
struct Raw {
    word: String,
    /// Whether it is a name and thus no filler, whatever it is.
    name: bool,
    /// Whether a sentence ends behind it.
    ends: bool,
}

impl Raw {
    fn word(word: &str) -> Self {
        Self { word: word.to_owned(), name: false, ends: false }
    }
}

impl Words {
    /// The words of what a method says.
    pub(super) fn of(text: &str, method: &str) -> Self {
        let mut words = Self::default();
        let mut ended = false;
        let mut raw = raw_words(text, method).into_iter().peekable();
        while let Some(Raw { word, name, mut ends }) = raw.next() {
            let pair = PAIRS.iter().find(|(first, second, _)| {
                !name && word == *first && raw.peek().is_some_and(|next| !next.name && next.word == *second)
            });
            let word = match pair {
                Some((_, _, both)) => {
                    ends |= raw.next().is_some_and(|next| next.ends);
                    (*both).to_owned()
                }
                None if !name && STOP_WORDS.contains(&word.as_str()) => String::new(),
                None => word,
            };
            let mut word = word.to_upper_camel_case();
            word.retain(|c| c.is_ascii_alphanumeric());
            // `Sum (SUM)`, `stageId id`: once is enough.
            if !word.is_empty() && !words.joined().ends_with(&word) {
                words.list.push(word);
                words.first += usize::from(!ended);
            }
            ended |= ends;
        }
        words
    }

    /// What two texts that say the same have in common.
    pub(super) fn joined(&self) -> String {
        self.list.concat()
    }

    /// The words that are not in the words of the code, which the name begins with.
    pub(super) fn beside(self, code: &[String]) -> Self {
        if code.is_empty() {
            return self;
        }
        if self.joined().eq_ignore_ascii_case(&code.concat()) {
            return Self::default();
        }
        let same = |a: &[String], b: &[String]| a.iter().zip(b).all(|(a, b)| a.eq_ignore_ascii_case(b));
        let (at, length) = match self.list.windows(code.len()).position(|window| same(window, code)) {
            Some(at) => (at, code.len()),
            None => {
                let ends = |length: &usize| {
                    let end = code.iter().skip(code.len() - length);
                    self.list.iter().zip(end).all(|(a, b)| a.eq_ignore_ascii_case(b))
                };
                (0, (1..=code.len().min(self.list.len())).rev().find(ends).unwrap_or_default())
            }
        };
        let first = self.first - self.first.saturating_sub(at).min(length);
        let rest = self.list.iter().take(at).chain(self.list.iter().skip(at + length));
        Self { list: rest.cloned().collect(), first }
    }

    /// The first words, without those at the end that lead to what is cut off.
    fn cut(&self, count: usize, room: usize) -> String {
        let leads = |word: &str| LEADING_WORDS.iter().any(|leading| word.eq_ignore_ascii_case(leading));
        let (mut counted, mut length) = (0, 0);
        let fits = |word: &&String| {
            counted += usize::from(!leads(word));
            length += word.len();
            counted <= count && length <= room
        };
        let mut kept: Vec<&str> = self.list.iter().take_while(fits).map(String::as_str).collect();
        if kept.is_empty() {
            return self.list.iter().flat_map(|word| word.chars()).take(room).collect();
        }
        if kept.len() < self.list.len() {
            // A whole sentence says more than one and a piece.
            if count == WORDS && self.first >= SENTENCE {
                kept.truncate(self.first);
            }
            while kept.len() > 1 && kept.last().is_some_and(|word| leads(word)) {
                kept.pop();
            }
        }
        kept.concat()
    }
}

fn raw_words(text: &str, method: &str) -> Vec<Raw> {
    let mut raw: Vec<Raw> = Vec::new();
    for part in parts(text) {
        let (text, name) = match &part {
            Part::Plain(text) => (text, false),
            Part::Name(text) => (text, true),
            Part::Any => continue,
        };
        for token in text.split_whitespace() {
            let called = raw.last().is_some_and(|raw| !raw.name && CALLED.contains(&raw.word.as_str()));
            if is_method(token, method, called) {
                raw.pop_if(|_| called);
            } else if name {
                raw.push(Raw { word: token.to_owned(), name, ends: false });
            } else if !is_address(token) {
                plain(token, &mut raw);
            }
            if let Some(last) = raw.last_mut() {
                last.ends |= !name && token.ends_with(['.', '!', '?', ';']);
            }
        }
    }
    raw
}

/// Whether a token is the name of the method that was called, or of the program's function behind it.
fn is_method(token: &str, method: &str, called: bool) -> bool {
    let token = token.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    token.eq_ignore_ascii_case(method) || (called && (token.contains("::") || token.split('.').count() > 2))
}

/// The words in a token of plain text: lower case, but for names.
fn plain(token: &str, out: &mut Vec<Raw>) {
    // Of a class only its own name.
    let token = token.rsplit('\\').next().unwrap_or(token);
    let straight = token.replace(['\'', '’'], "");
    for word in straight.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.')) {
        let word = word.trim_matches(['.', '_']);
        let lower = word.to_ascii_lowercase();
        match SPELLINGS.iter().find(|(spelling, _)| *spelling == lower) {
            Some((_, words)) => out.extend(words.iter().map(|word| Raw::word(word))),
            None if word.is_empty() => {}
            // `TO_USER_ID` is a name, `Invalid` and `NOT` are words.
            None if word.chars().skip(1).any(|c| c.is_ascii_uppercase())
                && word != word.to_ascii_uppercase() =>
            {
                out.push(Raw { word: word.to_owned(), name: true, ends: false });
            }
            None => out.push(Raw::word(&lower)),
        }
    }
}

/// Whether a token says where in the portal's program the error is from, and not what it is: `Tree::cut()`,
/// `TREE_EXCEPTION_#8`, `8/TREE/CUT`, `/var/www/tree.php`.
fn is_address(token: &str) -> bool {
    let token = token.trim_end_matches(|c: char| !c.is_ascii_alphanumeric() && c != ')');
    let numbered = token.starts_with(|c: char| c.is_ascii_digit()) || token.starts_with('/');
    token.contains("::") || token.contains("_#") || (numbered && token.contains('/'))
}

/// Short names for texts by their words, in at most so many characters. Where two texts would have the same name, both
/// have more words.
pub(super) fn short<'a>(texts: impl Iterator<Item = &'a Words>, room: usize) -> BTreeMap<String, String> {
    let mut open: BTreeMap<String, &Words> = BTreeMap::new();
    for words in texts {
        let known = open.entry(words.joined()).or_insert(words);
        *known = words.min(known);
    }
    let mut names = BTreeMap::new();
    let longest = open.values().map(|words| words.list.len()).max().unwrap_or_default();
    for count in WORDS..=longest.max(WORDS) {
        let room = if count == WORDS { room } else { MAX_WORDS };
        let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (text, words) in &open {
            texts.entry(words.cut(count, room)).or_default().push(text.clone());
        }
        for (name, texts) in texts {
            if texts.len() > 1 && count < longest {
                continue;
            }
            for text in texts {
                open.remove(&text);
                names.insert(text, name.clone());
            }
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> String {
        Words::of(text, "orchard.tree.add").joined()
    }

    #[test]
    fn words_of_no_matter_make_no_name() {
        for (expected, texts) in [
            ("AccessDenied", &["Access denied.", "access denied!", "Access is denied", "ACCESS DENIED"][..]),
            (
                "ParameterFieldsMustBeArray",
                &["Parameter 'fields' must be an array", "The parameter `fields` must be array!"],
            ),
            ("TreeNotFound", &["Tree not found", "The tree <id> isn't found", "The tree #NAME# not found"]),
            ("TreeNotFound", &["Tree not found (internal error)", "Tree '12' not found"]),
            ("NoRightToPlant", &["You do not have the right to plant", "You don't have the right to plant!"]),
            ("CannotPlant", &["Can not plant", "Can't plant", "You cannot plant."]),
            ("InvalidToUserId", &["Invalid TO_USER_ID"]),
            ("FieldToNotSet", &["The field 'to' is not set"]),
            (
                "RequiredParameterAgeNotSet",
                &["Required parameter \"age\" is not set for the method \"orchard.tree.add\""],
            ),
            ("NoValueParameterTreeId", &["No value for parameter {treeId}"]),
            ("DiscountSumIdRequired", &["Discount Sum (`DISCOUNT_SUM`) id (ID) required"]),
            ("TreeConstructorMustBePublic", &["Orchard\\Model\\Tree constructor must be public"]),
            (
                "ParamTreeIdNotGiven",
                &["CUT_EXCEPTION_#9; Param (treeId) not given for Tree::cut(); 9/CUT/ARGS"],
            ),
            ("", &["...", "Нет доступа", "", "<id>"]),
        ] {
            for text in texts {
                assert_eq!(name(text), expected, "{text}");
            }
        }
    }

    #[test]
    fn what_the_code_says_is_not_said_again() {
        let beside = |text, code: &[&str]| {
            let code: Vec<String> = code.iter().map(|word| (*word).to_owned()).collect();
            Words::of(text, "").beside(&code).joined()
        };
        assert_eq!(beside("Access denied! Admin only", &["Access", "Denied"]), "AdminOnly");
        assert_eq!(beside("Tree not found", &["Not", "Found"]), "Tree");
        assert_eq!(beside("Argument is null", &["Error", "Argument"]), "Null");
        assert_eq!(beside("Access denied", &["Access", "Denied"]), "");
        assert_eq!(beside("Access denied", &[]), "AccessDenied");
    }

    #[test]
    fn texts_that_are_cut_alike_have_more_words() {
        let texts: Vec<Words> = [
            "One two three four five six seven",
            "One two three four five six eight",
            "One two three four five six",
            "Other words are told apart at once by six of them",
            "Trees grow best where the rain falls or the sun shines",
            "The name has no letters. Try one that has at least some of them.",
        ]
        .iter()
        .map(|text| Words::of(text, ""))
        .collect();
        let names = short(texts.iter(), 60);
        let turned = short(texts.iter().rev(), 60);
        assert_eq!(names, turned);
        let names: Vec<&str> =
            texts.iter().filter_map(|text| names.get(&text.joined())).map(String::as_str).collect();
        assert_eq!(
            names,
            [
                "OneTwoThreeFourFiveSixSeven",
                "OneTwoThreeFourFiveSixEight",
                "OneTwoThreeFourFiveSix",
                "OtherWordsToldApartOnceSix",
                "TreesGrowBestWhereRainFalls",
                "NameHasNoLetters",
            ]
        );
    }
}
