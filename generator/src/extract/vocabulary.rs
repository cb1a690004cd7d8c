//! The words by which Bitrix24's pages name their parts. Everything that is compared with prose stands here, as data.

pub mod cells;
pub mod defaults;
pub mod demands;
pub mod values;

use super::outline::Zone;

/// Headings of level 2 and 3 that open a zone of a method or event page, lower case.
pub const ZONES: &[(&str, Zone)] = &[
    ("method parameters", Zone::Params),
    ("parameters", Zone::Params),
    ("request parameters", Zone::Params),
    ("code examples", Zone::Code),
    ("code example", Zone::Code),
    ("examples", Zone::Code),
    ("example", Zone::Code),
    ("response handling", Zone::Response),
    ("response on success", Zone::Response),
    ("successful response", Zone::Response),
    ("response", Zone::Response),
    ("result", Zone::Response),
    ("returned data", Zone::Returned),
    ("returned values", Zone::Returned),
    ("returned fields", Zone::Returned),
    ("fields returned by the method", Zone::Returned),
    ("error handling", Zone::Errors),
    ("errors", Zone::Errors),
    ("error response", Zone::Errors),
    ("possible error codes", Zone::Errors),
    ("possible errors", Zone::Errors),
    ("possible error types", Zone::Errors),
    ("what the handler receives", Zone::Payload),
    ("continue learning", Zone::SeeAlso),
    ("continue your learning", Zone::SeeAlso),
    ("continue your exploration", Zone::SeeAlso),
    ("continue exploring", Zone::SeeAlso),
    ("see also", Zone::SeeAlso),
];

/// Words that begin a heading of a zone when the rest of the heading varies, lower case.
pub const ZONE_PREFIXES: &[(&str, Zone)] = &[("method parameters for ", Zone::Params)];

/// Files whose include says nothing about the page that includes it.
pub const BOILERPLATE_INCLUDES: &[&str] = &[
    "required.md",
    "examples.md",
    "error-info.md",
    "error-info-v3.md",
    "system-errors.md",
    "events-index.md",
];

/// The include that marks a page of REST 3.0 by its error texts.
pub const V3_ERROR_INCLUDE: &str = "error-info-v3.md";

/// The file that lists the system errors.
pub const SYSTEM_ERRORS_FILE: &str = "_includes/system-errors.md";

/// Beginnings of the quote lines below the title, lower case.
pub const SCOPE_LABEL: &str = "scope:";
/// The labels in front of who may call a method.
pub const ACCESS_LABELS: &[&str] =
    &["who can execute the method:", "who can execute methods:", "who can call the method:"];
/// The label in front of who may subscribe to an event.
pub const SUBSCRIBE_LABEL: &str = "who can subscribe";

/// Texts behind an access label that mean any user; compared with the text before its first comma, lower case.
pub const ACCESS_ANY: &[&str] = &[
    "any user",
    "any authorized user",
    "authorized user",
    "any authenticated user",
    "all users",
    "any registered user",
];
/// Texts behind an access label that mean an administrator of the portal.
pub const ACCESS_ADMIN: &[&str] = &[
    "administrator",
    "administrators",
    "bitrix24 administrator",
    "portal administrator",
    "account administrator",
    "admin",
];

/// Titles of the note that calls a page deprecated, lower case.
pub const DEPRECATED_NOTES: &[&str] = &["deprecated", "deprecated method", "deprecated event", "outdated"];
/// What the text of an untitled note says of a page that is no longer developed, lower case.
pub const DEPRECATED_TEXTS: &[&str] =
    &["development of this method has been halted", "event development has been halted"];
/// Folders that hold what is no longer developed.
pub const DEPRECATED_FOLDERS: &[&str] = &["outdated", "deprecated"];
/// What the note of a REST 3.0 page says, lower case.
pub const V3_TEXT: &str = "belongs to rest 3.0";

/// Titles of columns, lower case without the markup, and what they hold.
pub const COLUMNS: &[(&str, Column)] = &[
    ("name", Column::Name),
    ("field", Column::Name),
    ("parameter", Column::Name),
    ("key", Column::Name),
    ("title", Column::Name),
    ("value", Column::Value),
    ("type", Column::Type),
    ("code", Column::Code),
    ("error code", Column::Code),
    ("code and message", Column::Code),
    ("status", Column::Status),
    ("http status", Column::Status),
    ("description", Column::Description),
    ("descriptions and values", Column::Description),
    ("error message", Column::Message),
    ("message", Column::Message),
    ("error text", Column::Message),
    ("error description", Column::Message),
    ("text", Column::Message),
    ("error", Column::Message),
    ("default", Column::Default),
    ("default value", Column::Default),
    ("how to fix", Column::Other),
    ("when it occurs", Column::Other),
    ("additional information", Column::Other),
    ("note", Column::Other),
    ("notes", Column::Other),
    ("restrictions", Column::Other),
    ("example", Column::Other),
    ("reason", Column::Other),
    ("meaning", Column::Other),
    ("required", Column::Other),
];

/// What stands below the title of a column of names whose cells hold types as well.
pub const TYPE_LABEL: &str = "type";

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Names of fields, with their types below.
    Name,
    /// Values, or names in tables of objects, or the meaning in tables of errors.
    Value,
    /// Types.
    Type,
    /// Error codes.
    Code,
    /// HTTP statuses.
    Status,
    /// Descriptions.
    Description,
    /// Texts that the server sends.
    Message,
    /// Default values.
    Default,
    /// Nothing that the spec holds.
    Other,
}

/// How pages write that an error has an empty code, lower case without the markup.
pub const EMPTY_CODES: &[&str] = &["", "empty value", "empty string", "empty", "—", "-", "–", "\"\"", "''"];

/// What a sentence about an error says in front of its HTTP status, lower case.
pub const STATUS_SAYINGS: &[&str] = &["comes with http status"];

/// Words in the place of an error's text that stand for any, or for none, lower case.
pub const NO_MESSAGES: &[&str] = &["empty string", "error", "error_description", "error text", "some error"];

/// Words of an error's text that stand for others.
pub const GAP_WORDS: &[&str] = &["X", "N", "FIELD"];

/// Words that one who quotes a text may leave out, lower case.
pub const ARTICLES: &[&str] = &["a", "an", "the"];

/// Words by which a text cannot be told from another, lower case.
pub const FILLERS: &[&str] = &["is", "are", "was", "were", "has", "have", "been", "be", "does", "do", "not"];

/// Beginnings of words in the place of a text that stand for any, lower case.
pub const NO_MESSAGE_LEADS: &[&str] = &["error text ", "other errors"];

/// Codes that stand for errors of all kinds, beside numbers and the empty one.
pub const GENERIC_CODES: &[&str] = &["ERROR_CORE", "ERROR_ARGUMENT"];

/// Labels in front of the error code of a group (REST 3.0), lower case.
pub const ERROR_CODE_LABEL: &str = "error code:";
/// Labels in front of HTTP statuses, lower case.
pub const STATUS_LABELS: &[&str] = &["http status", "http code", "http-status"];

/// How a paragraph about the answer begins where that is a file, lower case.
pub const FILE_ANSWERS: &[&str] = &["a file is returned", "returns a file"];

/// What a paragraph about the answer says of one that is described with another method, lower case.
pub const ALIKE: &[&str] = &["similar to"];

/// Headings of tables of what several kinds of a thing have in common, lower case.
pub const COMMON_TITLES: &[&str] = &["common fields"];

/// What a paragraph says of a page that describes all fields of objects of which the answer's own tables show some,
/// lower case.
pub const WHOLE_ELSEWHERE: &[&str] = &["description of all fields", "description of all object fields"];

/// The name of a list in a result that holds what the method lists, whatever else there is.
pub const ITEMS: &str = "items";

/// Keys of the envelope around a result.
pub const ENVELOPE: &[&str] = &["result", "time", "total", "next", "error", "error_description"];

/// Codes of languages, which are keys of maps.
pub const LANGUAGES: &[&str] = &[
    "ar", "br", "cn", "de", "en", "fr", "hi", "id", "in", "it", "ja", "kz", "la", "ms", "pl", "pt", "ru",
    "sc", "tc", "th", "tr", "ua", "uk", "vn",
];

/// Beginnings of the description of a type that is stored as a basic type, lower case.
pub const BASE_WORDS: &[(&str, &str)] = &[
    ("integer", "integer"),
    ("an integer", "integer"),
    ("numeric", "integer"),
    ("number", "integer"),
    ("unique integer", "integer"),
    ("identifier of", "integer"),
    ("character", "string"),
    ("string", "string"),
    ("a string", "string"),
    ("symbolic", "string"),
    ("text", "string"),
    ("double", "double"),
    ("object", "object"),
    ("an object", "object"),
    ("structure", "object"),
    ("array", "array"),
    ("an array", "array"),
    ("list of", "array"),
];

/// Names of types that mean the same: the alias and the name that the spec uses.
pub const TYPE_ALIASES: &[(&str, &str)] = &[
    ("int", "integer"),
    ("bool", "boolean"),
    ("float", "double"),
    ("number", "double"),
    ("mixed", "any"),
    ("Object", "object"),
    ("Array", "array"),
    ("String", "string"),
    ("Integer", "integer"),
    ("Boolean", "boolean"),
];

/// The last part of the names of methods that describe fields.
pub const FIELDS_VERB: &str = "fields";

/// Last parts of method names that only read, lower case.
pub const READ_VERBS: &[&str] = &[
    "list",
    "fields",
    "search",
    "count",
    "info",
    "current",
    "nearest",
    "types",
    "methods",
    "scope",
    "profile",
    "events",
    "exists",
    "tail",
    "aggregate",
    "access",
    "isactionallowed",
    "find",
    "check",
    "download",
];
/// Beginnings of the last part of names that only read, lower case.
pub const READ_PREFIXES: &[&str] = &["get", "list", "is", "can", "has"];
/// What a sentence says behind the name of a method that changes something, lower case.
pub const CHANGES: &[&str] = &[
    "adds ",
    "cancels ",
    "changes ",
    "creates ",
    "deletes ",
    "disables ",
    "enables ",
    "executes a task",
    "marks ",
    "modifies ",
    "moves ",
    "removes ",
    "resumes ",
    "sends ",
    "sets ",
    "updates ",
    "uploads ",
    "will add ",
    "allows you to vote ",
];

/// What joins two things that a method does.
pub const AND: &[&str] = &[" and ", " or "];

/// How a sentence begins that does not call the method by its name, lower case.
pub const METHOD_LEADS: &[&str] = &["this method ", "the method "];
/// What may stand behind the name of a method in a sentence.
pub const METHOD_WORD: &str = "method ";

/// What a sentence says behind the name of a method that only reads, lower case.
pub const GIVES: &[&str] = &[
    "returns ",
    "retrieves ",
    "gets ",
    "checks ",
    "searches ",
    "outputs ",
    "exports ",
    "shows ",
    "provides ",
    "obtains ",
    "determines whether ",
    "will return ",
    "allows you to get ",
    "allows you to retrieve ",
    "allows you to obtain ",
];

/// Last parts of method names that change something, lower case.
pub const WRITE_VERBS: &[&str] = &[
    "add",
    "update",
    "delete",
    "remove",
    "set",
    "unset",
    "register",
    "unregister",
    "bind",
    "unbind",
    "send",
    "start",
    "stop",
    "finish",
    "save",
    "import",
    "upload",
    "uploadfile",
    "create",
    "restore",
    "move",
    "copy",
    "publish",
    "unpublish",
    "attach",
    "detach",
    "complete",
    "renew",
    "close",
    "open",
    "join",
    "leave",
    "answer",
    "clear",
    "merge",
    "pin",
    "unpin",
    "mute",
    "read",
    "install",
    "uninstall",
    "modify",
    "rename",
    "execute",
    "terminate",
];

/// What a note says that names the method to use instead of a deprecated one, lower case.
pub const RECOMMENDED: &[&str] = &["it is recommended to use"];

/// What a page says whose parameters are read by position, lower case: each entry's parts in this order.
pub const POSITIONAL_PHRASES: &[&[&str]] = &[
    &["order of parameters", "request", "mandatory"],
    &["order of parameters", "violated"],
    &["specified order of parameters", "otherwise"],
    &["parameters", "according to the order in the table"],
];

/// What error texts of methods with positional parameters say; the position follows.
pub const COUNTED_PARAM: &str = "Param #";

/// Words that are left at the end of a title when the method's name behind them is cut off, lower case.
pub const TRAILING_WORDS: &[&str] = &[
    "using", "with", "via", "by", "the", "in", "for", "of", "through", "method", "from", "v", "to", "about",
    "endpoint",
];

/// How a section begins that only refers to the description of another type, lower case.
pub const ALIAS_LEAD: &str = "see ";

/// Words of a heading that belongs to the parameters, lower case.
pub const PARAMETER_WORDS: &[&str] = &["parameter", "parameters"];

/// What stands in front of the type of things that a table is about, lower case.
pub const TYPE_LEADS: &[&str] = &["of type", "of the type"];
