//! Takes secrets out of texts that are about to be printed.

use std::borrow::Cow;

use crate::secret::{HIDDEN, scrub};

/// A text without what follows the names of secrets, the secret of a webhook's path, and the queries of links: what
/// signs a link has many names.
pub(crate) fn redact(text: &str) -> Cow<'_, str> {
    if !text.contains(['?', '=', ':', '/', '#', '@']) {
        return Cow::Borrowed(text);
    }
    let scrubbed = scrub(text, &[]);
    if !scrubbed.contains(['?', '#', '@']) {
        return Cow::Owned(scrubbed);
    }
    let mut out = String::with_capacity(scrubbed.len());
    let mut rest = scrubbed.as_str();
    while !rest.is_empty() {
        let (word, tail) = rest.split_at(rest.find(between).unwrap_or(rest.len()));
        let (gap, tail) = tail.split_at(tail.find(|c| !between(c)).unwrap_or(tail.len()));
        out.push_str(&without_query(word));
        out.push_str(gap);
        rest = tail;
    }
    Cow::Owned(out)
}

/// Whether a sign stands between links in a text.
fn between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '(' | ')' | '[' | ']' | '`' | '|')
}

/// A link without user, query and fragment; any other word as it is.
fn without_query(word: &str) -> Cow<'_, str> {
    let in_link = word.contains("://") || word.starts_with('/');
    if !in_link {
        return Cow::Borrowed(word);
    }
    let (link, query) = match word.split_once(['?', '#']) {
        Some((link, query)) => (link, word.get(link.len()..).filter(|_| !query.is_empty())),
        None => (word, None),
    };
    let (start, place) = link.split_once("://").map_or(("", link), |(scheme, place)| (scheme, place));
    let (host, path) = place.split_at(place.find('/').unwrap_or(place.len()));
    let user = host.rsplit_once('@');
    if query.is_none() && user.is_none() {
        return Cow::Borrowed(word);
    }
    let mut out = String::with_capacity(word.len());
    if !start.is_empty() {
        out.push_str(start);
        out.push_str("://");
    }
    if let Some((_, host)) = user {
        out.push_str(HIDDEN);
        out.push('@');
        out.push_str(host);
    } else {
        out.push_str(host);
    }
    out.push_str(path);
    if let Some(sign) = query.and_then(|query| query.chars().next()) {
        out.push(sign);
        out.push_str(HIDDEN);
    }
    Cow::Owned(out)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn links_lose_what_signs_them() {
        for (text, printed) in [
            ("plain text, 12 = 12? yes", "plain text, 12 = 12? yes"),
            ("https://h/rest/download.json?auth=a1&token=disk%7CaWQ", "https://h/rest/download.json?***"),
            ("see https://h/f?signature=a1 or <a href='/b?c=d'>", "see https://h/f?*** or <a href='/b?***'>"),
            (r"http:\/\/h\/rest\/1\/a1b2c3\/m?id=1", "http://h/rest/1/***/m?***"),
            ("/rest/1/a1b2c3/user.get", "/rest/1/***/user.get"),
            ("https://me:word@h/x", "https://***@h/x"),
            ("https://h/x#access_token=a1", "https://h/x#***"),
            (r#"{"auth":"a1","b":"c"}"#, r#"{"auth":"***","b":"c"}"#),
            ("https://h/?", "https://h/?"),
            ("who@example.com?", "who@example.com?"),
        ] {
            assert_eq!(redact(text), printed);
        }
    }

    proptest! {
        #[test]
        fn no_query_is_printed(before in "[a-z ]{0,8}", path in "[a-zA-Z0-9/._-]{0,20}", query in "[a-zA-Z0-9%=&]{12,30}", after in "( [a-z]{0,8})?") {
            let text = format!("{before} https://portal.example/{path}?{query}{after}");
            prop_assert!(!redact(&text).contains(&query));
        }

        #[test]
        fn any_text_can_be_printed(text in "\\PC*") {
            let _ = redact(&text);
        }
    }
}
