//! The error kinds of a method.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::docs;
use super::model::{ErrorMatch, ErrorVariant, Errors};
use super::names::{self, Ident};
use super::pattern;
use super::text::{clean, code, wrap};
use super::wording::{self, Words};
use crate::spec::{ErrorRow, Method};

/// One variant for each code. Codes that differ in nothing but case or punctuation share a variant.
///
/// Where a code has several texts, there is a variant for each, and that of the code stands for any other text: portals
/// answer in their own language.
pub(super) fn errors(method: &Method, name: Ident) -> Errors {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for row in &method.errors {
        match groups.iter_mut().find(|group| group.code.eq_ignore_ascii_case(&row.code)) {
            Some(group) => group.rows.push((row, String::new())),
            None => groups.push(Group::new(row)),
        }
    }
    for group in &mut groups {
        group.tell_apart(&method.method);
    }
    settle(&mut groups);
    // A code that is a pattern must not take what another code says of itself.
    let mut matches: Vec<Vec<ErrorMatch>> = groups.iter().map(Group::matches).collect();
    matches.sort_by_key(|rows| {
        let code = rows.first().map(|row| row.code.as_str()).unwrap_or_default();
        if code.contains('*') { (true, Reverse(pattern::weight(code))) } else { (false, Reverse(0)) }
    });
    Errors {
        name,
        docs: docs::uses("What can go wrong in", &[code(&method.method)]),
        variants: variants(&groups),
        rows: matches.into_iter().flatten().collect(),
    }
}

/// The rows of one code.
struct Group<'a> {
    code: &'a str,
    /// The variant of the code.
    own: Ident,
    /// The rows, each with the words that tell it apart; none if it is not.
    rows: Vec<(&'a ErrorRow, String)>,
    /// Whether texts are told apart.
    split: bool,
    /// The variants by their words.
    names: BTreeMap<String, Ident>,
}

impl<'a> Group<'a> {
    fn new(row: &'a ErrorRow) -> Self {
        Self {
            code: &row.code,
            own: names::variant(&row.code),
            rows: vec![(row, String::new())],
            split: false,
            names: BTreeMap::new(),
        }
    }

    /// Names the texts, if there are several. What is wrong with a field has its own place in the answer, so its text
    /// says nothing about that of the error.
    fn tell_apart(&mut self, method: &str) {
        let words: Vec<Words> = self
            .rows
            .iter()
            .map(|(row, _)| Words::of(row.message.as_deref().unwrap_or_default(), method))
            .collect();
        let different: BTreeSet<String> =
            words.iter().map(Words::joined).filter(|text| !text.is_empty()).collect();
        if different.len() < 2 || self.rows.iter().any(|(row, _)| row.field.is_some()) {
            return;
        }
        self.split = true;
        let (code, room) = names::code_words(self.code, &self.own);
        let words: Vec<Words> = words.into_iter().map(|words| words.beside(&code)).collect();
        for (text, short) in wording::short(words.iter().filter(|words| !words.joined().is_empty()), room) {
            let name = if code.is_empty() { names::worded(&short) } else { None };
            self.names.insert(text, name.unwrap_or_else(|| self.own.with(&short)));
        }
        for ((_, text), words) in self.rows.iter_mut().zip(&words) {
            *text = words.joined();
        }
    }

    fn variant(&self, text: &str) -> &Ident {
        self.names.get(text).unwrap_or(&self.own)
    }

    /// How the errors are recognised: what says more about a text comes first, any text last.
    fn matches(&self) -> Vec<ErrorMatch> {
        let code = pattern::code_pattern(self.code);
        let mut matches: Vec<ErrorMatch> = Vec::new();
        let mut known = BTreeSet::new();
        for (row, text) in self.rows.iter().filter(|_| self.split) {
            let message = pattern::pattern(row.message.as_deref().unwrap_or_default());
            if pattern::weight(&message) > 0 && known.insert(pattern::folded(&message)) {
                matches.push(ErrorMatch { code: code.clone(), message, variant: self.variant(text).clone() });
            }
        }
        matches.sort_by_key(|row| (Reverse(pattern::weight(&row.message)), row.message.contains('*')));
        matches.push(ErrorMatch { code, message: String::new(), variant: self.own.clone() });
        matches
    }
}

/// Names that two errors have are prefixed with the code. Texts that have no name of their own even so are not told
/// apart.
fn settle(groups: &mut [Group<'_>]) {
    for prefixed in [false, true] {
        let mut owners: BTreeMap<Ident, BTreeSet<(Ident, String)>> = BTreeMap::new();
        for group in &*groups {
            owners.entry(group.own.clone()).or_default().insert((group.own.clone(), String::new()));
            for (text, name) in &group.names {
                owners.entry(name.clone()).or_default().insert((group.own.clone(), text.clone()));
            }
        }
        for group in &mut *groups {
            for name in group.names.values_mut() {
                if owners.get(name).is_some_and(|owners| owners.len() > 1) {
                    let own = prefixed || name.as_str().starts_with(group.own.as_str());
                    *name = if own { group.own.clone() } else { group.own.with(name.plain()) };
                }
            }
        }
    }
}

/// What a variant stands for.
struct Meaning<'a> {
    name: &'a Ident,
    codes: Vec<&'a str>,
    rows: Vec<&'a ErrorRow>,
    /// Whether it stands for any other text of its code as well.
    rest: bool,
}

/// The variants in the order of the page, that of a code behind those of its texts.
fn variants(groups: &[Group<'_>]) -> Vec<ErrorVariant> {
    let mut meanings: Vec<Meaning<'_>> = Vec::new();
    for group in groups {
        let rows = group.rows.iter().map(|(row, text)| (group.variant(text), Some(*row)));
        let (own, texts): (Vec<_>, Vec<_>) = rows.partition(|(name, _)| **name == group.own);
        for (name, row) in texts.into_iter().chain(own).chain([(&group.own, None)]) {
            let at = meanings.iter().position(|meaning| meaning.name == name).unwrap_or_else(|| {
                meanings.push(Meaning { name, codes: Vec::new(), rows: Vec::new(), rest: false });
                meanings.len() - 1
            });
            let Some(meaning) = meanings.get_mut(at) else { continue };
            let code = row.map_or(group.code, |row| &row.code);
            if !meaning.codes.contains(&code) {
                meaning.codes.push(code);
            }
            meaning.rows.extend(row);
            meaning.rest |= row.is_none() && group.split;
        }
    }
    let variant = |meaning: Meaning<'_>| ErrorVariant { name: meaning.name.clone(), docs: meaning.docs() };
    meanings.into_iter().map(variant).collect()
}

impl Meaning<'_> {
    /// The codes, and what the portal says with them.
    fn docs(&self) -> Vec<String> {
        let mut texts: Vec<String> = Vec::new();
        for row in &self.rows {
            let mut text = match row.message.as_deref().map(clean) {
                Some(message) if !message.is_empty() => code(&message),
                _ if self.rest => continue,
                _ => String::new(),
            };
            if let Some(field) = &row.field {
                text = format!("{}{}{}", code(field), if text.is_empty() { "" } else { ": " }, text);
            }
            if let Some(status) = row.status {
                text = if text.is_empty() {
                    format!("HTTP {status}")
                } else {
                    format!("{text} (HTTP {status})")
                };
            }
            if !text.is_empty() && !texts.contains(&text) {
                texts.push(text);
            }
        }
        let codes =
            if self.codes == [""] { "An empty code".to_owned() } else { docs::spans(&self.codes, ", ") };
        if self.rest {
            if texts.is_empty() {
                return wrap(&format!("{codes} with any other text."));
            }
            texts.push("any other text".to_owned());
        }
        match texts.as_slice() {
            [] => wrap(&format!("{codes}.")),
            [text] => wrap(&format!("{codes}: {text}.")),
            texts => {
                let mut lines = wrap(&format!("{codes}:"));
                lines.push(String::new());
                for text in texts {
                    let mut indent = "- ";
                    for line in wrap(text) {
                        lines.push(format!("{indent}{line}"));
                        indent = "  ";
                    }
                }
                lines
            }
        }
    }
}
