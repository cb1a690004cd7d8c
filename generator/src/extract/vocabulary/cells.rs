//! What the description of a field says of its values and the keys below it.

/// Names of parameters that hold conditions on fields, lower case.
pub const FILTERS: &[&str] = &["filter"];

/// Names of parameters that hold the object to write, lower case.
pub const RECORDS: &[&str] = &["fields"];

/// Phrases in front of a list of the fields that a parameter may name, lower case.
pub const FIELDS_PHRASES: &[&str] = &[
    "available fields",
    "allowed fields",
    "list of fields",
    "list of fields to retrieve",
    "list of available fields",
    "sorting works on the following fields",
    "following fields in the selection",
];

/// Names that stand for the fields of a template in prose (`field_1`, `value_n`), by their stem.
pub const TEMPLATE_STEMS: &[&str] = &["field_", "value_", "key_", "order_", "field", "value", "item_"];

/// Parameters whose links lead to the names that they may list, not to keys of their own, lower case.
pub const NAMES_OF_FIELDS: &[&str] = &["select", "order", "sort", "group"];

/// Names of parameters that list the keys which the rows of the answer shall have, lower case.
pub const SELECTS: &[&str] = &["select"];

/// What a sentence says in front of a default value that follows it, lower case: "if not given, `V` is used".
pub const NOT_GIVEN: &[&str] = &[
    "not passed",
    "not provided",
    "not specified",
    "not filled",
    "not set",
    "not given",
    "no value is specified",
    "omitted",
    "is missing",
    "absent",
];

/// Words that are values wherever a list has them: directions of an order and flags, lower case.
pub const KEYLESS: &[&str] = &["asc", "desc", "y", "n", "null", "true", "false"];

/// Words in the lead of a list that say its items are no keys of the object, lower case.
pub const NO_KEYS: &[&str] = &["level", "example"];

/// Words that mark a field as deprecated when a sentence of its description begins with them, lower case.
pub const DEPRECATED_WORDS: &[&str] = &["deprecated", "outdated", "obsolete"];

/// What may stand in front of such a word at the beginning of a sentence, lower case.
pub const DEPRECATED_SUBJECTS: &[&str] = &[
    "",
    "this parameter is ",
    "this field is ",
    "the parameter is ",
    "the field is ",
    "parameter is ",
    "field is ",
];

/// What follows such a word where something else is deprecated than the field, lower case.
pub const DEPRECATED_OTHERS: &[&str] = &["scenario", "method"];

/// Titles over tables of deprecated fields, lower case.
pub const DEPRECATED_TITLES: &[&str] = &["deprecated fields", "deprecated parameters"];

/// What the end of the description says of a deprecated field, lower case.
pub const DEPRECATED_MARKS: &[&str] = &["(deprecated)", "(outdated)", "(obsolete)"];

/// What a sentence says in front of the parameters of which one must be given, lower case.
pub const EITHER_LEADS: &[&str] = &[
    "at least one of",
    "one of the parameters",
    "one of the required parameters",
    "one of the following parameters",
    "at least one field",
    "at least one parameter",
    "at least one required field",
    "pass either",
    "pass one of the parameters",
    "accepts one of the parameters",
    "provide either",
    "provide one of",
    "specify either",
    "one of the values must be provided",
];

/// What a description says in front of the parameter in whose place this one may be given, lower case.
pub const INSTEAD_OF: &[&str] = &["instead of", "instead of the"];

/// What stands in front of several parameters in a condition, lower case: "required if both `A` and `B` are not given".
pub const ALL_OF: &str = "both";

/// What a description says in front of the other parameter, lower case: "required if `B` is not given".
pub const REQUIRED_IF: &[&str] = &["required if", "required if the", "required if parameter", "mandatory if"];

/// How a paragraph begins that takes the star of a parameter back for some calls, lower case.
pub const OPTIONAL_IF: &[&str] = &["optional if", "optional when"];

/// What a description says of an object whose keys are data, and then of what stands under them, lower case.
pub const MAP_PHRASES: &[(&str, &str)] = &[
    ("keys are", "values are"),
    ("key is", "value is"),
    ("key —", "value —"),
    ("key of the object is", "value is"),
    ("keys of the object are", ""),
    ("keys in the object are", ""),
    ("keys in all object fields are", ""),
    ("top-level key is", ""),
    ("top-level key being", ""),
    ("key is the", "value"),
    ("keys are the", ""),
    ("the key is", ""),
    ("where the key", "value"),
    ("object key is", ""),
    ("object's key is", ""),
    ("key corresponds to", ""),
    ("key must match", ""),
    ("object must match", ""),
    ("key and value are equal", ""),
    ("contains objects, each describing", ""),
];

/// What a description says in front of a pair that stands for the entries of a map, lower case.
pub const PAIR_LEADS: &[&str] =
    &["in the format", "the format of", "object format", "format", "of the form", "in the form", "in the"];

/// What a description says in front of an object that has all its keys, lower case.
pub const FORM_LEADS: &[&str] = &["in the format", "of the form", "as an object", "object format"];

/// Phrases in front of the names of fields in a sentence about a filter or an order, lower case.
pub const IN_LINE_LEADS: &[&str] =
    &["available fields", "available fields for sorting", "supported by fields", "only the fields"];

/// Word in front of a key of such an object whose values follow, lower case.
pub const WHERE: &str = "where";

/// Sentences in front of keys that must be given, lower case.
pub const REQUIRED_IN_FRONT: &[&str] =
    &["required fields", "required field is", "the required field is", "you must specify"];

/// Sentences above a paragraph of keys that must be given, lower case.
pub const REQUIRED_BELOW: &[&str] = &["the following keys must be present"];

/// What follows a key that must be given, lower case.
pub const REQUIRED_BEHIND: &[&str] = &["field is required"];

/// What a description says of a filter whose keys are the fields of a type, lower case.
pub const FIELDS_OF: &[&str] = &["values for field correspond to the fields"];

/// What a description says of keys that are those of a method's parameter of the same name, lower case.
pub const SAME_KEYS: &[&str] = &[
    "description of the",
    "description is provided",
    "format of the",
    "format is similar",
    "fully analogous",
    "structure corresponds",
    AS_DESCRIBED,
];

/// What such a description says between the name of the parameter that is meant and the method that has it, lower case.
pub const AS_DESCRIBED: &str = "as described in the";

/// What a description says in front of the parameter that has the same keys, or lists them as names, lower case.
pub const SAME_AS: &[&str] = &[
    "is the same as for the",
    "same fields as in the",
    "are similar to those in",
    "are similar to the fields in",
    "correspond to the fields available in the",
];

/// Word for the parameter that says by what to sort, lower case.
pub const SORTING_WORD: &str = "sorting";

/// Names in templates that stand for any key of a map.
pub const MAP_TEMPLATES: &[&str] = &["field_1", "lang_1", "key_1", "item_1", "id_1", "field1"];

/// What a description calls keys that are identifiers, lower case.
pub const IDENTIFIERS: &[&str] = &["identifier", " id"];

/// Last words of the names of parameters that say by what to sort, lower case.
pub const ORDERS: &[&str] = &["order", "sort"];

/// What a description says of such a parameter, lower case.
pub const SORTING: &[&str] = &["sort", "ascending", "descending"];

/// The two directions, lower case.
pub const DIRECTIONS: &[&str] = &["asc", "desc"];

/// What a description says of a list that holds objects, lower case.
pub const LISTS_OF_OBJECTS: &[&str] = &["array of objects with", "list of objects with"];

/// Words in front of a list of keys that must be given, lower case.
pub const REQUIRED_KEYS: &[&str] = &["required fields", "required parameters", "mandatory fields"];

/// Words in a lead that say of a list that it holds values or operators, beside [`NO_KEYS`], lower case.
pub const NOT_QUITE_KEYS: &[&str] =
    &["value", "operator", "prefix", "one of", "format", "type", "field", "method"];

/// What a description says of an object whose keys are data, beside [`MAP_PHRASES`], lower case.
pub const MAP_SAYINGS: &[&str] = &[
    "each key of the object",
    "description for each field",
    "structure of each field description",
    "key of each element",
    "the key is the identifier",
    "key — attachment",
    "ids as keys",
];

/// A sentence that says that a field holds several values, lower case.
pub const MULTIPLE: &str = "multiple";
