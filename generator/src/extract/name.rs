//! The name of a method, by vote of the places that state it.

use std::collections::BTreeMap;

use super::calls::Calls;
use super::outline::{Outline, Zone, file_name};
use super::vocabulary::{FIELDS_VERB, TRAILING_WORDS};
use crate::docs::{BlockKind, Inline};

/// A method name and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The name in the documented case.
    pub name: String,
    /// Other names that some place of the page states, with that place.
    pub others: Vec<(String, &'static str)>,
}

/// The words of a text that look like a method's name.
pub fn dotted_names(text: &str) -> Vec<&str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | ':' | ';' | '"'))
        .map(|word| word.trim_matches(|c: char| c == '.'))
        .filter(|word| is_method_name(word))
        .collect()
}

/// How many bytes a name may have that is a file name of the spec, too.
pub const LONGEST_NAME: usize = 120;

/// Whether a word has the form of a dotted method name.
fn is_method_name(word: &str) -> bool {
    word.contains('.')
        && word.len() <= LONGEST_NAME
        && word.split('.').all(|part| {
            part.chars().next().is_some_and(|c| c.is_ascii_alphanumeric())
                && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        })
        // File names and versions are no methods: the first part is a lower-case word.
        && word.chars().next().is_some_and(|c| c.is_ascii_lowercase())
        && word.chars().any(|c| c.is_ascii_alphabetic())
        && !word.ends_with(".md")
}

/// Decides the name. Every source has a vote; the title decides ties and the case.
pub fn vote(outline: &Outline<'_>, calls: &Calls) -> Option<Named> {
    let title = outline.title_text();
    let title_name = dotted_names(&title).last().map(|name| (*name).to_owned());
    let intro = intro_names(outline);
    let mut ballots: Vec<(String, &'static str)> = Vec::new();
    if let Some(name) = &title_name {
        ballots.push((name.clone(), "the title"));
    }
    if let Some(name) = most_frequent(&calls.curl) {
        ballots.push((name, "the cURL examples"));
    }
    if let Some(name) = most_frequent(&calls.sdk) {
        ballots.push((name, "the SDK examples"));
    }
    if let Some(name) = intro.first().filter(|name| name.contains('.') || calls.names(name)) {
        ballots.push((name.clone(), "the introduction"));
    }
    if ballots.is_empty() {
        return None;
    }
    let stem = normalised(file_name(&outline.page.path).trim_end_matches(".md"));
    let mut best: Option<(usize, &String)> = None;
    for (name, _) in &ballots {
        let votes = ballots.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name)).count();
        // The name of the file is a source as well, but for its separators.
        let weight = votes + usize::from(stem.ends_with(&normalised(name)));
        if best.is_none_or(|(weight_before, _)| weight > weight_before) {
            best = Some((weight, name));
        }
    }
    let winner = best.map(|(_, name)| name.clone())?;
    // The earliest ballot with the name has the case: that of the title, if it names the method at all.
    let name = ballots.iter().find(|(n, _)| n.eq_ignore_ascii_case(&winner)).map(|(n, _)| n.clone())?;
    let others = ballots.into_iter().filter(|(other, _)| !other.eq_ignore_ascii_case(&name)).collect();
    Some(Named { name, others })
}

/// Names in code in the paragraphs above the first heading, in order.
fn intro_names(outline: &Outline<'_>) -> Vec<String> {
    let mut out = Vec::new();
    for section in outline.zone(Zone::Intro) {
        for block in &section.blocks {
            let BlockKind::Paragraph(inlines) = &block.kind else { continue };
            for (position, inline) in inlines.iter().enumerate() {
                let Inline::Code(code) = inline else { continue };
                let spoken_of = position.checked_sub(1).and_then(|before| inlines.get(before)).is_some_and(
                    |before| matches!(before, Inline::Text(text) if text.to_lowercase().trim_end().ends_with("method")),
                );
                if is_method_name(code) || spoken_of && code.chars().all(|c| c.is_ascii_alphanumeric()) {
                    out.push(code.clone());
                }
            }
        }
    }
    out
}

fn most_frequent(names: &[String]) -> Option<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in names {
        *counts.entry(name.to_ascii_lowercase()).or_default() += 1;
    }
    let mut best: Option<(usize, &String)> = None;
    for name in names {
        let count = counts.get(&name.to_ascii_lowercase()).copied().unwrap_or_default();
        if best.is_none_or(|(before, _)| count > before) {
            best = Some((count, name));
        }
    }
    best.map(|(_, name)| name.clone())
}

/// A name without what file names and method names write differently.
fn normalised(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase()
}

/// Whether a method describes the fields of something, as its last word says.
pub fn describes_fields(method: &str) -> bool {
    method.rsplit('.').next().is_some_and(|verb| verb.eq_ignore_ascii_case(FIELDS_VERB))
}

/// The title without the method's name, and without any other that stands in its place by mistake: at the end.
pub fn title_without(title: &str, name: &str) -> String {
    let bare = |word: &str| word.trim_matches(|c: char| matches!(c, '.' | ',' | ':' | '(' | ')')).to_owned();
    // A name without dots and capitals is a word of the language as well.
    let telling = name.contains(|c: char| !c.is_ascii_lowercase());
    let is_name = |word: &str| telling && bare(word).eq_ignore_ascii_case(name);
    let mut words: Vec<&str> =
        title.split_whitespace().filter(|word| !is_name(word) && *word != "()").collect();
    words.pop_if(|word| is_method_name(&bare(word)));
    let text = words.join(" ").replace("( )", "");
    let mut text = text.trim_matches(|c: char| matches!(c, ':' | '-' | '—' | '.' | ',') || c.is_whitespace());
    while let Some((before, last)) = text.rsplit_once(' ')
        && TRAILING_WORDS.contains(&last.to_lowercase().as_str())
    {
        text = before.trim_end();
    }
    text.to_owned()
}
