//! Keeps secrets out of everything that is printed.

use std::fmt;

use serde_json::Value;

use crate::values::redact;

/// What stands in the place of a secret.
pub(crate) const HIDDEN: &str = "***";

/// A text that is never printed.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(String);

impl Secret {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself, for the wire only.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}

/// Whether a name usually stands before a secret.
pub(crate) fn is_secret_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["token", "secret", "password"].iter().any(|part| name.contains(part))
        || ["auth", "auth_id", "refresh_id", "authorization", "sessid", "signature"].contains(&name.as_str())
}

/// Prints a JSON value without what stands under the names of secrets, and without what signs the links in it.
pub(crate) struct Redacted<'a> {
    value: &'a Value,
    hidden: bool,
}

impl<'a> Redacted<'a> {
    /// The value that stands under `name`.
    pub(crate) fn under(name: &str, value: &'a Value) -> Self {
        Self { value, hidden: is_secret_name(name) }
    }
}

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value {
            _ if self.hidden => f.write_str(HIDDEN),
            Value::Object(map) => f
                .debug_map()
                .entries(map.iter().map(|(name, value)| (name, Self::under(name, value))))
                .finish(),
            Value::Array(list) => {
                f.debug_list().entries(list.iter().map(|value| Redacted { value, hidden: false })).finish()
            }
            Value::String(text) => fmt::Debug::fmt(&redact(text), f),
            value => write!(f, "{value}"),
        }
    }
}

/// Takes secrets out of text from outside.
pub(crate) fn scrub_known(text: &str, known: &[Secret]) -> String {
    // One of a few letters is no secret, and taking them out everywhere would leave no text.
    let known = known.iter().filter(|secret| secret.expose().len() >= 5);
    known.fold(text.to_owned(), |text, secret| text.replace(secret.expose(), HIDDEN))
}

/// Takes secrets out of text from outside: the given ones wherever they stand, and whatever follows the name of a secret
/// (`auth=…`, `"access_token":"…"`) or `/rest/<number>/`.
pub(crate) fn scrub(text: &str, known: &[Secret]) -> String {
    // JSON from PHP has a backslash before every slash.
    let text = scrub_known(&text.replace("\\/", "/"), known);
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut before, mut hide) = (text.as_str(), "", false);
    while !rest.is_empty() {
        let (word, tail) = rest.split_at(rest.find(|c| !in_word(c)).unwrap_or(rest.len()));
        let (gap, tail) = tail.split_at(tail.find(in_word).unwrap_or(tail.len()));
        out.push_str(if hide && !word.is_empty() { HIDDEN } else { word });
        out.push_str(gap);
        let assigned = gap.contains(['=', ':']) && gap.chars().all(|c| "=:\"'\\[] ".contains(c));
        let in_path =
            gap == "/" && matches!(before, "rest" | "api") && word.bytes().all(|b| b.is_ascii_digit());
        hide = (assigned && is_secret_name(word)) || in_path;
        (before, rest) = (word, tail);
    }
    out
}

fn in_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '~' | '*' | '+' | '%' | '|')
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_secret_is_never_printed() {
        assert_eq!(format!("{:?}", Secret::new("abc")), "***");
    }

    #[test]
    fn known_secrets_and_what_follows_their_names_are_taken_out() {
        let known = [Secret::new("s3cr3t")];
        for (text, scrubbed) in [
            ("nothing here: 12 = 12", "nothing here: 12 = 12"),
            ("x s3cr3t y", "x *** y"),
            ("GET /rest/1/other/profile failed", "GET /rest/1/***/profile failed"),
            (r"http:\/\/h\/rest\/api\/1\/other\/profile", "http://h/rest/api/1/***/profile"),
            ("?auth=abc.def&x=1", "?auth=***&x=1"),
            (r#"{"access_token":"abc","x":1}"#, r#"{"access_token":"***","x":1}"#),
            (r#"{"refresh_token": "abc"#, r#"{"refresh_token": "***"#),
            ("auth[refresh_token]=abc&b=1", "auth[refresh_token]=***&b=1"),
            ("page /rest/ and 1/2", "page /rest/ and 1/2"),
        ] {
            assert_eq!(scrub(text, &known), scrubbed);
        }
        assert_eq!(scrub("abc", &[Secret::new("")]), "abc");
    }

    #[test]
    fn redaction_goes_into_lists_and_objects() {
        let value = json!([{"AUTH": {"a": 1}, "b": [true]}]);
        assert_eq!(format!("{:?}", Redacted::under("x", &value)), r#"[{"AUTH": ***, "b": [true]}]"#);
    }
}
