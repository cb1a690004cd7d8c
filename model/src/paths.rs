//! Which file of `spec/` holds what. Names come from pages, so none of them may lead elsewhere.

use super::{Api, Event, Method, Type};

/// The folder of the methods.
pub const METHODS: &str = "methods";
/// The folder of the events.
pub const EVENTS: &str = "events";
/// The folder of the shared types.
pub const TYPES: &str = "types";
/// The folder of the overrides, which people write.
pub const OVERRIDES: &str = "overrides";
/// The system errors.
pub const ERRORS: &str = "errors.yaml";
/// What the spec was made from.
pub const SOURCE: &str = "source.yaml";
/// How many findings of each code the extraction made.
pub const FINDINGS: &str = "findings.yaml";
/// The JSON Schema of the files.
pub const SCHEMA: &str = "schema.json";

/// The folder below `methods/` of methods that name no scope.
const NO_SCOPE: &str = "basic";

/// Whether the generator writes (and deletes) the file at this path below `spec/`. The rest belongs to people.
pub fn is_generated(path: &str) -> bool {
    match path.split_once('/') {
        None => matches!(path, ERRORS | SOURCE | FINDINGS | SCHEMA),
        Some((METHODS | EVENTS | TYPES, rest)) => rest.ends_with(".yaml"),
        Some(_) => false,
    }
}

/// The path of a method below `spec/`.
pub fn method(method: &Method) -> String {
    let scope = method.scopes.first().map_or(NO_SCOPE, String::as_str);
    let suffix = match method.api {
        Api::V2 => "",
        Api::V3 => ".v3",
    };
    format!("{METHODS}/{}/{}{suffix}.yaml", file_name(scope), file_name(&method.method))
}

/// The path of an event below `spec/`.
pub fn event(event: &Event) -> String {
    format!("{EVENTS}/{}.yaml", file_name(&event.event))
}

/// The path of a shared type below `spec/`.
pub fn type_(type_: &Type) -> String {
    format!("{TYPES}/{}.yaml", file_name(&type_.type_))
}

/// A name as one part of a path. What is not a letter, a digit, `-`, `_` or an inner `.` becomes `%` and two digits
/// for each of its bytes, so different names stay different and none of them is `..` or hidden.
fn file_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for (position, byte) in name.bytes().enumerate() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_') || (byte == b'.' && position > 0) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02x}"));
        }
    }
    if out.is_empty() { "%".to_owned() } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_leave_their_folder() {
        assert_eq!(file_name("crm.deal.get"), "crm.deal.get");
        assert_eq!(file_name("vote.AttachedVote.get"), "vote.AttachedVote.get");
        assert_eq!(file_name("../../etc"), "%2e.%2f..%2fetc");
        assert_eq!(file_name(".."), "%2e.");
        assert_eq!(file_name(""), "%");
        assert_eq!(file_name("a b\u{0}%"), "a%20b%00%25");
    }

    #[test]
    fn people_own_what_the_generator_does_not_write() {
        for path in
            ["methods/crm/crm.deal.get.yaml", "events/X.yaml", "types/t.yaml", "source.yaml", "schema.json"]
        {
            assert!(is_generated(path), "{path}");
        }
        for path in
            ["overrides/a.yaml", "README.md", "methods/README.md", "notes/methods/x.yaml", "other.yaml"]
        {
            assert!(!is_generated(path), "{path}");
        }
    }
}
