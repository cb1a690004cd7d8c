//! Keeps secrets out of everything that is printed.

use std::fmt;

use serde_json::Value;

/// What stands in the place of a secret.
const HIDDEN: &str = "***";

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
fn is_secret_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["token", "secret", "password"].iter().any(|part| name.contains(part))
        || ["auth", "auth_id", "refresh_id", "authorization", "sessid"].contains(&name.as_str())
}

/// Prints a JSON value without what stands under the names of secrets.
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
            value => write!(f, "{value}"),
        }
    }
}

/// Takes a secret out of text from outside.
pub(crate) fn scrub_known(text: &str, known: &Secret) -> String {
    // One of a few letters is no secret, and taking them out everywhere would leave no text.
    if known.expose().len() < 5 { text.to_owned() } else { text.replace(known.expose(), HIDDEN) }
}

/// Takes secrets out of text from outside: the given one wherever it stands, and whatever follows the name of a secret
/// (`auth=…`, `"access_token":"…"`) or `/rest/<number>/`.
pub(crate) fn scrub(text: &str, known: &Secret) -> String {
    let text = scrub_known(text, known);
    let mut out = String::with_capacity(text.len());
    let mut state = Scan::Text;
    let mut word = String::new();
    for c in text.chars() {
        let in_word = c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '~' | '*' | '+' | '|');
        match state {
            // Quotes, blanks and the like between a name and its value.
            Scan::Before if in_word => {
                out.push_str(HIDDEN);
                state = Scan::Value;
            }
            Scan::Before if matches!(c, '=' | ':' | '"' | '\'' | '\\' | '/' | ' ' | '[' | ']') => out.push(c),
            Scan::Value if in_word => {}
            _ if in_word => {
                word.push(c);
                state = Scan::Text;
            }
            _ => {
                let before = after_word(&word, &out, c);
                out.push_str(&word);
                word.clear();
                out.push(c);
                state = if before { Scan::Before } else { Scan::Text };
            }
        }
    }
    out.push_str(&word);
    out
}

/// Where [`scrub`] is.
enum Scan {
    /// In ordinary text.
    Text,
    /// After the name of a secret.
    Before,
    /// In a secret.
    Value,
}

/// Whether a secret follows `word` and the sign after it. `before` is the text in front of the word.
fn after_word(word: &str, before: &str, sign: char) -> bool {
    match sign {
        '=' | ':' | '"' | '\'' | '\\' | ']' => is_secret_name(word),
        '/' => {
            let path = before.trim_end_matches(['/', '\\']);
            !word.is_empty()
                && word.bytes().all(|b| b.is_ascii_digit())
                && (path.ends_with("rest") || path.ends_with("rest/api") || path.ends_with("rest\\/api"))
        }
        _ => false,
    }
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
        let known = Secret::new("s3cr3t");
        for (text, scrubbed) in [
            ("nothing here: 12 = 12", "nothing here: 12 = 12"),
            ("x s3cr3t y", "x *** y"),
            ("GET /rest/1/other/profile failed", "GET /rest/1/***/profile failed"),
            (r"http:\/\/h\/rest\/api\/1\/other\/profile", r"http:\/\/h\/rest\/api\/1\/***\/profile"),
            ("?auth=abc.def&x=1", "?auth=***&x=1"),
            (r#"{"access_token":"abc","x":1}"#, r#"{"access_token":"***","x":1}"#),
            (r#"{"refresh_token": "abc"#, r#"{"refresh_token": "***"#),
            ("auth[refresh_token]=abc&b=1", "auth[refresh_token]=***&b=1"),
            ("page /rest/ and 1/2", "page /rest/ and 1/2"),
        ] {
            assert_eq!(scrub(text, &known), scrubbed);
        }
        assert_eq!(scrub("abc", &Secret::new("")), "abc");
    }

    #[test]
    fn redaction_goes_into_lists_and_objects() {
        let value = json!([{"AUTH": {"a": 1}, "b": [true]}]);
        assert_eq!(format!("{:?}", Redacted::under("x", &value)), r#"[{"AUTH": ***, "b": [true]}]"#);
    }
}
