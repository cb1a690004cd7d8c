//! Links, which may be signed.

use std::borrow::Cow;
use std::fmt;

use super::{around_text, redact};
use crate::secret::HIDDEN;

/// An address from an answer.
///
/// Links to files are signed: whoever has one has the file, and some hold the token or the webhook of whoever asked.
/// So a link is never printed whole, and its text is taken out by name.
///
/// ```
/// use bitrix24_runtime::Link;
///
/// let link = Link::from("https://portal.example/rest/download.json?auth=a1b2&token=disk%7CaWQ9");
/// assert_eq!(format!("{link} {link:?}").matches("a1b2").count(), 0);
/// assert_eq!(link.to_string(), "https://portal.example/rest/download.json?***");
/// assert!(link.expose().ends_with("?auth=a1b2&token=disk%7CaWQ9"));
/// ```
///
/// [`Client::download`](crate::Client::download) fetches what it leads to.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Link(String);

around_text!(Link, "a link");

impl Link {
    /// The whole address, secrets included: as the portal wrote it, so perhaps without a host.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The whole address by value, secrets included.
    #[must_use]
    pub fn into_exposed(self) -> String {
        self.0
    }
}

/// Without user, query and fragment, and without the secret of a webhook.
impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&shown(&self.0))
    }
}

/// As [`Display`](fmt::Display).
impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({:?})", shown(&self.0))
    }
}

/// What of a link may be printed.
fn shown(link: &str) -> Cow<'_, str> {
    let path = link.split_once(['?', '#']).map_or(link, |(path, _)| path);
    // Signs that cannot stand in a link might keep its parts from being recognised.
    let odd = path.contains(|c: char| c.is_whitespace() || c.is_control());
    let rest = link.get(path.len()..).filter(|rest| rest.len() > 1);
    let path = if odd { Cow::Borrowed(HIDDEN) } else { redact(path) };
    match rest.and_then(|rest| rest.chars().next()) {
        Some(sign) => Cow::Owned(format!("{path}{sign}{}", HIDDEN)),
        None => path,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::{from_value, into_value};

    #[test]
    fn what_is_printed_of_a_link() {
        for (link, printed) in [
            ("https://h/a/b", "https://h/a/b"),
            ("/bitrix/show_file.php?auth=a1", "/bitrix/show_file.php?***"),
            ("show_file.php?auth=a1", "show_file.php?***"),
            ("https://h/rest/7/a1b2c3d4/user.get", "https://h/rest/7/***/user.get"),
            ("https://h/rest/7/a1b2c3d4/user.get?id=1", "https://h/rest/7/***/user.get?***"),
            ("https://u:p@h/a?", "https://***@h/a"),
            ("https://h/ ?a1", "***?***"),
            ("", ""),
        ] {
            let shown = Link::from(link).to_string();
            assert_eq!(shown, printed, "{link}");
        }
    }

    #[test]
    fn a_link_is_read_and_sent_whole() {
        let link = from_value::<Link>(json!("/f?token=a1")).unwrap();
        assert_eq!(link.expose(), "/f?token=a1");
        assert_eq!(into_value(link.clone()), json!("/f?token=a1"));
        assert_eq!(link.into_exposed(), "/f?token=a1");
        assert_eq!(from_value::<Option<Link>>(json!("")).unwrap(), None);
    }

    proptest! {
        #[test]
        fn what_follows_the_path_is_never_printed(path in "\\PC{0,20}", query in "[a-zA-Z0-9=&%]{12,40}", sign in "[?#]") {
            let link = Link::from(format!("{path}{sign}{query}"));
            let print = format!("{link} {link:?} {link:#?}");
            prop_assert!(!print.contains(&query), "{}", print);
        }
    }
}
