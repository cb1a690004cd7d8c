//! What a spec was made from: as the documentation says itself, as the caller says, or as the spec says that is there
//! already.

use crate::spec::Source;

/// Stands for the commit and date of a documentation that is not the one which they were given for.
const UNKNOWN: &str = "unknown";

/// What is known of where documentation comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// The repository, for example `bitrix24/b24restdocs`.
    pub repository: Option<String>,
    /// The commit.
    pub commit: Option<String>,
    /// The day of the commit, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The licence (SPDX).
    pub licence: Option<String>,
}

/// Whether a text is a whole hash of a commit, which names one thing for ever.
pub fn is_full_hash(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.chars().all(|c| c.is_ascii_hexdigit())
}

/// Says where the documentation comes from, with what is left to say to the user. What is `given` counts for more than
/// what was `found`, and that for more than what an `existing` spec says. Counts are left empty.
///
/// # Errors
/// The names of the options that are missing.
pub fn decide(
    given: &Origin,
    found: &Origin,
    existing: Option<&Source>,
    digest: String,
) -> Result<(Source, Option<String>), String> {
    let same = existing.is_some_and(|existing| existing.digest == digest || existing.digest.is_empty());
    let known = |pick: fn(&Source) -> &String| existing.map(pick).filter(|text| !text.is_empty()).cloned();
    // A commit of other contents would be a lie; the repository and the licence stay true.
    let pinned = |pick: fn(&Source) -> &String| {
        if same { known(pick) } else { known(pick).map(|_| UNKNOWN.to_owned()) }
    };

    let repository = given
        .repository
        .clone()
        .or_else(|| found.repository.clone())
        .or_else(|| known(|source| &source.repository));
    let commit =
        given.commit.clone().or_else(|| found.commit.clone()).or_else(|| pinned(|source| &source.commit));
    let date = given.date.clone().or_else(|| found.date.clone()).or_else(|| pinned(|source| &source.date));
    let licence =
        given.licence.clone().or_else(|| found.licence.clone()).or_else(|| known(|source| &source.licence));

    let mut missing = Vec::new();
    let mut take = |value: Option<String>, option| {
        value.unwrap_or_else(|| {
            missing.push(option);
            String::new()
        })
    };
    let source = Source {
        repository: take(repository, "--repository"),
        commit: take(commit, "--commit"),
        date: take(date, "--date"),
        licence: take(licence, "--licence"),
        digest,
        ..Source::default()
    };
    if !missing.is_empty() {
        return Err(missing.join(", "));
    }
    let note = (source.commit == UNKNOWN).then(|| {
        "the documentation is not the one that spec/source.yaml names, and no git checkout; \
         its commit and date are unknown unless --commit and --date give them"
            .to_owned()
    });
    Ok((source, note))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn source(commit: &str, digest: &str) -> Source {
        Source {
            repository: "owner/docs".into(),
            commit: commit.into(),
            date: "2026-01-02".into(),
            licence: "MIT".into(),
            digest: digest.into(),
            ..Source::default()
        }
    }

    fn origin(repository: &str, commit: &str) -> Origin {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Origin {
            repository: text(repository),
            commit: text(commit),
            date: text("2026-03-04"),
            licence: text("X"),
        }
    }

    #[test]
    fn the_caller_counts_first_and_the_spec_last() {
        let existing = source("old", "d");
        let decide =
            |given: &Origin, found: &Origin| decide(given, found, Some(&existing), "d".into()).unwrap();
        let (given, found) = (origin("me/docs", ""), origin("you/docs", "abc"));
        let (source, note) = decide(&given, &found);
        assert_eq!((source.repository.as_str(), source.commit.as_str(), note), ("me/docs", "abc", None));
        assert_eq!(decide(&Origin::default(), &Origin::default()), (existing.clone(), None));
    }

    #[test]
    fn a_commit_is_not_kept_for_other_contents() {
        let nothing = Origin::default();
        let (found, note) = decide(&nothing, &nothing, Some(&source("old", "d")), "e".into()).unwrap();
        assert_eq!((found.commit.as_str(), found.date.as_str()), (UNKNOWN, UNKNOWN));
        assert_eq!((found.repository.as_str(), found.digest.as_str()), ("owner/docs", "e"));
        assert!(note.is_some());
    }

    #[test]
    fn what_nobody_knows_is_asked_for() {
        let nothing = Origin::default();
        let missing = decide(&nothing, &nothing, None, "d".into()).unwrap_err();
        assert_eq!(missing, "--repository, --commit, --date, --licence");
        let licence = Origin { licence: Some("MIT".into()), ..nothing.clone() };
        let missing = decide(&nothing, &licence, None, "d".into()).unwrap_err();
        assert_eq!(missing, "--repository, --commit, --date");
    }
}
