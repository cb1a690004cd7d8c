//! The methods that the examples of a page call.

use super::outline::{Outline, walk};
use crate::docs::BlockKind;

/// The methods that the examples of a page call.
#[derive(Debug, Clone, Default)]
pub struct Calls {
    /// Last part of the addresses in cURL examples, in order.
    pub curl: Vec<String>,
    /// Names in the calls of the SDK examples, in order.
    pub sdk: Vec<String>,
    /// There is a Go example.
    pub go: bool,
    /// A Go example marks its call as one that may be repeated.
    pub repeatable: bool,
    /// A call of the SDK asks for the first page.
    pub starts: bool,
    /// A call of the SDK asks whether there is another page.
    pub more: bool,
    /// The method that a call of the SDK reads in pages, and the key by which it tells the rows apart.
    pub fetched: Option<(String, String)>,
    /// Some address has the form of version 3 of the API.
    pub v3: bool,
}

impl Calls {
    /// Reads the code of a page.
    pub fn of(outline: &Outline<'_>) -> Self {
        let mut out = Self::default();
        let blocks = outline.sections.iter().flat_map(|section| section.blocks.iter().copied());
        walk(blocks, &mut |block| {
            if let BlockKind::Code { lang, text } = &block.kind {
                match lang.as_str() {
                    "bash" | "curl" | "http" | "sh" | "shell" => out.addresses(text),
                    _ => {
                        out.starts |= text.contains("start: 0");
                        out.more |= text.contains(MORE);
                        out.fetched = out.fetched.take().or_else(|| fetched(text));
                        out.go |= lang == "go";
                        out.repeatable |= lang == "go" && text.contains("WithIdempotent()");
                        out.calls(text);
                    }
                }
            }
        });
        out
    }

    /// Whether any example calls this name.
    pub fn names(&self, name: &str) -> bool {
        self.curl.iter().chain(&self.sdk).any(|known| known.eq_ignore_ascii_case(name))
    }

    fn addresses(&mut self, text: &str) {
        for word in text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'')) {
            if !word.contains("/rest/") || !word.starts_with("http") {
                continue;
            }
            self.v3 |= word.contains("/rest/api/");
            let word = word.split(['?', '#']).next().unwrap_or(word).trim_end_matches(['/', '\\', ';']);
            let word = word.strip_suffix(".json").or_else(|| word.strip_suffix(".xml")).unwrap_or(word);
            let last = word.rsplit('/').next().unwrap_or_default();
            if is_name(last) {
                self.curl.push(last.to_owned());
            }
        }
    }

    fn calls(&mut self, text: &str) {
        for opening in CALLS {
            let mut rest = text;
            while let Some((_, after)) = rest.split_once(opening) {
                rest = after;
                let after = after.trim_start();
                let Some(quote) = after.chars().next().filter(|c| matches!(c, '"' | '\'')) else { continue };
                let Some(name) = after.get(1..).and_then(|s| s.split(quote).next()) else { continue };
                if is_name(name) {
                    self.sdk.push(name.to_owned());
                }
            }
        }
    }
}

/// What asks for another page in the SDKs.
const MORE: &str = ".more()";

/// The method that a text reads in pages, and the last argument of that call.
fn fetched(text: &str) -> Option<(String, String)> {
    let (_, call) = text.split_once("fetchListMethod(")?;
    let (arguments, _) = call.split_once("')")?;
    let name = arguments.trim_start().strip_prefix('\'')?.split('\'').next()?;
    let (rest, key) = arguments.rsplit_once('\'')?;
    (is_name(name) && is_name(key) && rest.trim_end().ends_with(','))
        .then(|| (name.to_owned(), key.to_owned()))
}

/// The methods that the addresses in a cURL example call.
pub fn called(text: &str) -> Vec<String> {
    let mut calls = Calls::default();
    calls.addresses(text);
    calls.curl
}

/// Whether a name is that of a method, or what is left of it where the end is missing.
pub fn is_cut(method: &str, name: &str) -> bool {
    let (method, name) = (method.to_lowercase(), name.to_lowercase());
    method.strip_prefix(&name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The words of a text that can be names of methods.
pub fn named(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_')));
    let words = words.map(|word| word.trim_matches('.')).filter(|word| word.contains('.') && is_name(word));
    words.map(str::to_owned).collect()
}

/// What stands in front of the method's name in the SDKs' calls.
const CALLS: &[&str] = &["callMethod(", "CRest::call(", "->call(", "Call(ctx,", "method:", "restCommand("];

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'))
        && text.chars().next().is_some_and(|c| c.is_ascii_alphabetic())
}
