//! What the description of a field says of its values.

/// Phrases in front of a list of values, lower case. A phrase counts where it ends the paragraph or a code span follows.
pub const VALUES_PHRASES: &[&str] = &[
    "possible values",
    "possible value",
    "allowed values",
    "acceptable values",
    "available values",
    "accepted values",
    "permissible values",
    "valid values",
    "values",
    "can take values",
    "can take the values",
    "can take the following values",
    "can take one of the following values",
    "takes values",
    "takes the values",
    "accepts values",
    "accepts the values",
    "accepts the following values",
    "can be",
    "one of the values",
    "one of the following values",
    "the following values",
    "possible values are",
    "possible values are listed below",
    "acceptable values are",
    "supported values",
    "supported values are",
    "available types",
    "available types are",
    "supported types are",
    "following types can be used",
    "can have the value",
    "can take the value",
    "can be either",
    "supported value",
    "possible values of elements",
    "possible values for array elements",
    "according to the list",
    "available keys",
];

/// Phrases in front of a list of some of the values, lower case.
pub const SOME_VALUES: &[&str] = &[
    "typical values",
    "examples of values",
    "examples of possible values",
    "value examples",
    "basic values",
];

/// Word in front of values that a portal begins with, lower case.
pub const DEFAULT_LEAD: &str = "default";

/// Phrases in front of the name of the field whose values follow, lower case.
pub const VALUES_OF: &[&str] = &["values for", "values of"];

/// Beginnings of words in the lead of a list that say its items are no complete set of values, lower case.
pub const NO_VALUES: &[&str] = &[
    "format",
    "example",
    "contain",
    "field",
    "mask",
    "macro",
    "placeholder",
    "extension",
    "operator",
    "prefix",
    "where",
    "parameter",
    "pass",
    "method",
    "must",
    "should",
    "consist",
    "include",
    "key",
    "template",
    "structure",
    "depend",
    "note",
    "using",
    "obtain",
    "formula",
    "combin",
];

/// The same where all items are numbers.
pub const NO_NUMBERS: &[&str] = &["example", "format"];

/// Pairs of flags: where a list has no more than these they are values, whatever the lead says.
pub const FLAGS: &[[&str; 2]] =
    &[["Y", "N"], ["1", "0"], ["true", "false"], ["ASC", "DESC"], ["asc", "desc"]];

/// Phrases in front of the only value that a field takes, lower case.
pub const SOLE_VALUE_PHRASES: &[&str] = &[
    "can only take the value",
    "can only be",
    "only the value",
    "the only available value",
    "the only possible value",
    "acceptable value is",
    "value is always equal to",
    "and is always equal to",
    "it is always",
    "this is always",
    "currently always",
    "will always equal",
];

/// How a sentence goes on behind what are no values, lower case.
pub const DENIALS: &[&str] = &["do not work", "are not supported"];

/// How a condition begins and ends behind which the value for nothing stands, lower case.
pub const ABSENCES: &[(&str, &str)] = &[("if ", " is absent")];

/// Words in a label that say that the codes behind it are no values of the field, beside [`NO_VALUES`], lower case.
pub const NO_LABELS: &[&str] =
    &["identifier", "specified", "character", "replacement", "filled", "default", "either"];

/// What ends a list of values that is not complete, lower case.
pub const OTHERS: &[&str] = &["and other", "or other", "etc", "and so on"];

/// Words in a lead that say of the values below it that there are those of another list, too, lower case.
pub const FURTHER: &[&str] = &["additional", "also includes"];

/// How an item of a list begins that speaks of what the others leave out, lower case.
pub const OTHER_ITEMS: &[&str] = &["other "];

/// How a paragraph begins that speaks of values beside the listed ones, lower case.
pub const MORE_VALUES: &[&str] = &["other types depend", "additional values", "other values"];

/// Words in front of and behind the name of the field whose values follow, lower case: "possible `field` values".
pub const VALUES_AROUND: (&str, &str) = ("possible", "values:");

/// How a sentence begins that gives a pair of flags to all keys of a list, lower case.
pub const SWITCHES: &[&str] = &["to enable "];

/// Word in a description that links to the values, lower case.
pub const VALUES_WORD: &str = "values";
