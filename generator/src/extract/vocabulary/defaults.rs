//! What the description of a field says of its default.

/// Phrases in front of a default value; a code span follows, at most the given filler between.
pub const DEFAULT_PHRASES: &[&str] =
    &["default value is", "default value", "by default", "default is", "defaults to", "default"];

/// What may stand between such a phrase and the value.
pub const DEFAULT_FILLERS: &[&str] = &[
    "is",
    "—",
    "-",
    "–",
    ":",
    ",",
    "it is",
    ", it is",
    ", the value is",
    "of",
    "is set to",
    "set to",
    "equals",
    "=",
    "(",
    "",
];

/// What a default number counts, lower case.
pub const COUNTED: &[&str] =
    &["records", "items", "elements", "entries", "days", "hours", "minutes", "seconds"];

/// What a sentence says of the order that rows have where none is given, lower case.
pub const BY_DEFAULT: &str = "by default";

/// The beginning of the word for it, lower case.
pub const SORTED: &str = "sort";

/// Words for directions, lower case, and how an order is written with them.
pub const DIRECTION_WORDS: &[(&str, &str)] =
    &[("ascending", "ASC"), ("increasing", "ASC"), ("descending", "DESC")];

/// What an item of a list says of its value when it is the default, behind what the value means, lower case.
pub const DEFAULT_MARKS: &[&str] =
    &["(default)", "(by default)", "(default value)", ", default value", ", default"];

/// What stands right behind a default value in a sentence.
pub const MARKS_BEHIND: &[&str] = &["(default)", "(by default)"];

/// How a sentence about what happens if none is given goes on behind the value, lower case.
pub const IS_USED: &[&str] =
    &["is used", "is set", "is applied", "will be used", "will be assigned", "is taken", "is assumed"];

/// What stands in front of a value without markup that is used, lower case.
pub const VALUE_NOUNS: &[&str] = &["the status"];

/// How such a sentence ends in front of the value, lower case: "if not given, it is set to `V`".
pub const SET_TO: &[&str] = &["set to", "uses the value", "or equals", "or equal to", "or is equal to"];

/// Verbs in front of the value that a method takes by itself, lower case.
pub const USES: &[&str] = &["sends", "uses"];

/// How a sentence begins in front of a value that does the same as none, which it names behind it, lower case:
/// "if equal to `V` or absent".
pub const SAME_LEADS: &[&str] = &["if equal to", "if it is equal to", "if the value is"];

/// What ends a sentence about what happens by default in front of the value that does the same, lower case.
pub const EQUIVALENT_TO: &[&str] = &["equivalent to the value", "equivalent to passing the value"];

/// Beginnings of a sentence about the value that stands where none is given; a word for it follows, lower case.
pub const DEFAULT_ROLES: &[&str] = &["by default, the ", "by default the "];

/// Beginnings of a sentence that limit what it says to some cases, lower case.
pub const CONDITIONS: &[&str] = &["for ", "when ", "if "];

/// How pages write an empty value in words, lower case, and the value.
pub const EMPTY_VALUES: &[(&str, &str)] = &[
    ("an empty string", ""),
    ("empty string", ""),
    ("an empty array", "[]"),
    ("empty array", "[]"),
    ("an empty object", "{}"),
    ("empty object", "{}"),
];

/// How code writes an empty list.
pub const EMPTY_LISTS: &[&str] = &["[]", "array()"];
