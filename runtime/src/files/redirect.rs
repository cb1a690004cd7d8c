//! Where redirects may lead.

use http::header::LOCATION;
use http::{HeaderMap, StatusCode};
use url::Url;

use super::FileError;
use crate::secret::{Secret, is_secret_name};

/// The address that an answer points to, if it points anywhere.
pub(super) fn location(status: StatusCode, headers: &HeaderMap) -> Option<&str> {
    let redirects = matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308);
    headers.get(LOCATION).filter(|_| redirects)?.to_str().ok()
}

/// The address to go on at: never by plain HTTP if it was HTTPS so far, and at another host only if that is not shown
/// what signs the link.
pub(super) fn next(from: &Url, location: &str, secrets: &[Secret]) -> Result<Url, FileError> {
    let next = from.join(location).map_err(|_| FileError::Link)?;
    match next.scheme() {
        "https" => {}
        "http" if from.scheme() == "http" => {}
        "http" => return Err(FileError::NotHttps),
        _ => return Err(FileError::Link),
    }
    let host = next.host_str().unwrap_or_default();
    if next.origin() != from.origin() && secrets.iter().any(|secret| shows(&next, secret.expose())) {
        return Err(FileError::Foreign { host: host.to_owned() });
    }
    Ok(next)
}

/// Whether an address shows a text, plainly or escaped.
fn shows(url: &Url, secret: &str) -> bool {
    let decoded = percent_encoding::percent_decode_str(url.as_str()).decode_utf8_lossy();
    [url.as_str(), &decoded].into_iter().any(|url| url.contains(secret))
}

/// A shorter one is no secret, and might stand anywhere.
const SHORTEST: usize = 5;

/// What signs a link: the values in its query that have the names of secrets, as they are and decoded, its password,
/// and the secret of a webhook in its path.
pub(super) fn secrets(url: &Url) -> Vec<Secret> {
    let raw = url.query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    let raw = raw.filter(|(name, _)| is_secret_name(name)).map(|(_, value)| value.to_owned());
    let decoded = url.query_pairs().filter(|(name, _)| is_secret_name(name)).map(|(_, value)| value.into());
    let path = url.path().split_once("/rest/").map(|(_, path)| path.strip_prefix("api/").unwrap_or(path));
    let webhook = path.and_then(|path| path.split_once('/')).and_then(|(user, rest)| {
        let is_user = !user.is_empty() && user.bytes().all(|byte| byte.is_ascii_digit());
        rest.split('/').next().filter(|_| is_user).map(str::to_owned)
    });
    let all = raw.chain(decoded).chain(webhook).chain(url.password().map(str::to_owned));
    all.filter(|secret: &String| secret.len() >= SHORTEST).map(Secret::new).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const LINK: &str = "https://portal.example/rest/download.json?auth=a1b2c3&token=disk%7CaWQ9&id=1234567";

    fn follow(from: &str, location: &str) -> String {
        let from = Url::parse(from).unwrap();
        match next(&from, location, &secrets(&from)) {
            Ok(next) => next.to_string(),
            Err(error) => format!("{error:?}"),
        }
    }

    #[test]
    fn what_signs_a_link() {
        let all = |link: &str| -> Vec<String> {
            let secrets = secrets(&Url::parse(link).unwrap());
            secrets.iter().map(|secret| secret.expose().to_owned()).collect()
        };
        assert_eq!(all(LINK), ["a1b2c3", "disk%7CaWQ9", "a1b2c3", "disk|aWQ9"]);
        assert_eq!(all("https://h/rest/7/w3bh00k/file.get?id=12345"), ["w3bh00k"]);
        assert_eq!(all("https://h/rest/api/7/w3bh00k/file.get"), ["w3bh00k"]);
        assert_eq!(all("https://u:passw0rd@h/f?sign=x"), ["passw0rd"]);
        assert_eq!(all("https://h/rest/download.json?x=1"), [""; 0]);
    }

    #[test]
    fn other_hosts_see_no_secret() {
        for (location, outcome) in [
            ("/other?auth=a1b2c3", "https://portal.example/other?auth=a1b2c3"),
            ("https://cdn.example/f?X-Signature=zzzzzz", "https://cdn.example/f?X-Signature=zzzzzz"),
            ("https://cdn.example/f?id=1234567", "https://cdn.example/f?id=1234567"),
            ("//cdn.example/f?a=a1b2c3", r#"Foreign { host: "cdn.example" }"#),
            ("https://cdn.example/a1b2c3/f", r#"Foreign { host: "cdn.example" }"#),
            ("https://cdn.example/f#disk|aWQ9", r#"Foreign { host: "cdn.example" }"#),
            ("https://cdn.example/f?t=disk%7caWQ9", r#"Foreign { host: "cdn.example" }"#),
            ("https://portal.example:444/f?auth=a1b2c3", r#"Foreign { host: "portal.example" }"#),
            ("http://portal.example/f", "NotHttps"),
            ("ftp://portal.example/f", "Link"),
            ("https://", "Link"),
        ] {
            assert_eq!(follow(LINK, location), outcome, "{location}");
        }
        assert_eq!(follow("http://portal.example/", "https://portal.example/f"), "https://portal.example/f");
    }
}
