//! Words that the plan decides by, as data: those that error kinds are named by, or not, and those that name links.

/// Codes that say nothing, beside the empty one and numbers: they stand for any error.
pub(super) const MEANINGLESS_CODES: &[&str] = &["ERROR_CORE"];

/// Words that an error's text can lose or get and still say the same, lower case.
pub(super) const STOP_WORDS: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "been", "but", "by", "did", "do", "does", "for", "from", "in",
    "into", "is", "it", "its", "of", "on", "please", "that", "the", "there", "these", "this", "those", "was",
    "were", "with", "you",
];

/// Words that a name does not end with where it is cut, lower case: they lead to what follows. A name may have any
/// number of them.
pub(super) const LEADING_WORDS: &[&str] =
    &["be", "can", "has", "have", "if", "must", "no", "not", "only", "or", "should", "than", "to"];

/// Words and what they are written as, lower case, the contractions without their apostrophe.
pub(super) const SPELLINGS: &[(&str, &[&str])] = &[
    ("arent", &["not"]),
    ("cannot", &["cannot"]),
    ("cant", &["cannot"]),
    ("couldnt", &["could", "not"]),
    ("didnt", &["not"]),
    ("doesnt", &["not"]),
    ("dont", &["not"]),
    ("hasnt", &["not"]),
    ("havent", &["not", "have"]),
    ("isnt", &["not"]),
    ("wasnt", &["not"]),
    ("werent", &["not"]),
];

/// Pairs of words and what they are written as, lower case. Pairs are read before stop words are dropped.
pub(super) const PAIRS: &[(&str, &str, &str)] = &[
    ("at", "least", "at least"),
    ("at", "most", "at most"),
    ("can", "not", "cannot"),
    ("had", "been", ""),
    ("has", "been", ""),
    ("has", "not", "not"),
    ("have", "been", ""),
    ("have", "no", "no"),
    ("have", "not", "not"),
    ("not", "exist", "does not exist"),
    ("not", "have", "no"),
    ("not", "match", "does not match"),
];

/// Words before the name of the method that was called: the user knows which it is.
pub(super) const CALLED: &[&str] = &["method"];

/// Words before the name of a parameter in braces, lower case. Elsewhere braces hold what varies.
pub(super) const NAMING: &[&str] = &["parameter", "argument"];

/// How the names of keys end that hold links, lower case. Such links may be signed: `DOWNLOAD_URL`, `archiveLink`,
/// `downloadMachine`.
pub(super) const LINK_ENDS: &[&str] = &["href", "link", "machine", "uri", "url"];

/// How the names of keys begin that hold links, lower case: `urlPreview`.
pub(super) const LINK_STARTS: &[&str] = &["url"];
