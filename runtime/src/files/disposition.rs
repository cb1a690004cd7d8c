//! The name of a file that is fetched.

use http::HeaderMap;
use http::header::CONTENT_DISPOSITION;
use percent_encoding::percent_decode_str;

/// The name that an answer gives its file, fit for a folder: no path, nothing that a terminal obeys.
pub(super) fn name(headers: &HeaderMap) -> Option<String> {
    let value = String::from_utf8_lossy(headers.get(CONTENT_DISPOSITION)?.as_bytes()).into_owned();
    let (mut plain, mut extended) = (None, None);
    for (key, text) in parameters(&value) {
        if key.eq_ignore_ascii_case("filename") {
            plain = plain.or(Some(text));
        } else if key.eq_ignore_ascii_case("filename*") {
            // UTF-8'en'name
            let decoded =
                text.splitn(3, '\'').nth(2).map(|text| percent_decode_str(text).decode_utf8_lossy());
            extended = extended.or(decoded.map(|text| text.into_owned()));
        }
    }
    [extended, plain].into_iter().flatten().find_map(|name| plain_name(&name))
}

/// The names and values after the first `;`.
fn parameters(value: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let (mut key, mut text) = (String::new(), None::<String>);
    let (mut quoted, mut escaped) = (false, false);
    for c in value.chars().chain([';']) {
        match (&mut text, c) {
            (Some(text), c) if escaped => {
                text.push(c);
                escaped = false;
            }
            (Some(_), '\\') if quoted => escaped = true,
            (Some(_), '"') => quoted = !quoted,
            (text, ';') if !quoted => {
                let text = text.take().map(|text| text.trim().to_owned());
                parameters.extend(text.map(|text| (key.trim().to_owned(), text)));
                key.clear();
            }
            (Some(text), c) => text.push(c),
            (text @ None, '=') => *text = Some(String::new()),
            (None, c) => key.push(c),
        }
    }
    parameters
}

/// The last part of a path, if that can be the name of a file.
fn plain_name(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|c| !c.is_control()).collect();
    let clean = clean.trim();
    (!clean.is_empty() && clean != "." && clean != "..").then(|| clean.to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use http::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    fn named(value: &[u8]) -> Option<String> {
        let value = HeaderValue::from_bytes(value).ok()?;
        name(&HeaderMap::from_iter([(CONTENT_DISPOSITION, value)]))
    }

    #[test]
    fn names_of_all_forms() {
        for (value, name) in [
            (r#"attachment; filename="a b.png""#, Some("a b.png")),
            ("attachment; filename=a.png; size=5", Some("a.png")),
            (r#"attachment; filename="a;b\".png"; x=y"#, Some("a;b\".png")),
            (r#"attachment; filename="a.png"; filename*=utf-8''%D0%B0%20b.png"#, Some("а b.png")),
            ("attachment; FILENAME*=UTF-8'en'x.pdf", Some("x.pdf")),
            (r#"inline; filename="отчёт.pdf""#, Some("отчёт.pdf")),
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            (r"attachment; filename*=UTF-8''..%2F..%5Cx.exe", Some("x.exe")),
            (r#"attachment; filename="..""#, None),
            (r#"attachment; filename="a/""#, None),
            ("attachment; filename*=x.pdf", None),
            ("attachment", None),
        ] {
            assert_eq!(named(value.as_bytes()).as_deref(), name, "{value}");
        }
        assert_eq!(name(&HeaderMap::new()), None);
    }

    proptest! {
        #[test]
        fn a_name_is_never_a_path(value in "\\PC*", quoted in "[a-z./\\\\%\";= ]*") {
            for value in [value, format!("attachment; filename=\"{quoted}"), format!("a; filename*=a'b'{quoted}")] {
                if let Some(name) = named(value.as_bytes()) {
                    prop_assert!(!name.contains(['/', '\\']) && name != ".." && !name.is_empty());
                }
            }
        }
    }
}
