//! The documentation's grammar of types: `integer`, `string[]`, `user.id`, `string | null`.

use super::vocabulary::TYPE_ALIASES;

/// Brings a type to the form that the spec holds: aliases resolved, one space around `|`, no doubles.
///
/// Gives `None` where the text is no type at all.
pub fn normalise(text: &str) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    // A bar in a code span of a table keeps its escape.
    let text = text.replace("\\|", "|");
    for part in text.split(['|', '/']).flat_map(|part| part.split(" or ")).flat_map(|part| part.split(',')) {
        let part = part.trim().trim_matches('`').trim();
        if part.is_empty() {
            continue;
        }
        let part = token(part)?;
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    (!parts.is_empty()).then(|| parts.join(" | "))
}

/// One type between the bars.
fn token(text: &str) -> Option<String> {
    if let Some(inner) = text.strip_prefix("array<").and_then(|rest| rest.strip_suffix('>')) {
        return token(inner).map(|inner| format!("{inner}[]"));
    }
    let (base, lists) = split_lists(text);
    let is_name = |part: &str| {
        part.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
    };
    if base.is_empty() || !base.split('.').all(is_name) {
        return None;
    }
    let base = TYPE_ALIASES.iter().find(|(alias, _)| *alias == base).map_or(base, |(_, name)| name);
    Some(format!("{base}{}", "[]".repeat(lists)))
}

/// The type without its `[]` suffixes, and how many there are.
pub fn split_lists(text: &str) -> (&str, usize) {
    let mut base = text.trim();
    let mut lists = 0;
    while let Some(rest) = base.strip_suffix("[]") {
        base = rest.trim_end();
        lists += 1;
    }
    (base, lists)
}

/// Makes a type that of a list, unless it is one, a union, or a flag, of which several make no sense.
pub fn make_list(type_: &mut String) {
    let is_one = members(type_).count() == 1 && split_lists(type_).1 == 0;
    if is_one && !matches!(type_.as_str(), "array" | "any" | "boolean" | "char") {
        type_.push_str("[]");
    }
}

/// The types of a union.
pub fn members(type_: &str) -> impl Iterator<Item = &str> {
    type_.split('|').map(str::trim)
}

/// Whether a value of the type may have keys that the page documents.
pub fn may_have_fields(type_: Option<&str>) -> bool {
    let Some(type_) = type_ else { return true };
    members(type_).any(|member| {
        let (base, lists) = split_lists(member);
        lists > 0 && !is_scalar(base) || !is_scalar(base)
    })
}

/// Whether the type is one of the basic ones.
pub fn is_basic(base: &str) -> bool {
    is_scalar(base) || matches!(base, "array" | "object" | "any")
}

/// Whether a word is the name of a type that the language of JSON has.
pub fn is_json(word: &str) -> bool {
    matches!(
        word,
        "string" | "integer" | "int" | "double" | "float" | "boolean" | "bool" | "array" | "object"
    )
}

/// Whether the type is one of the basic ones without keys.
pub fn is_scalar(base: &str) -> bool {
    matches!(
        base,
        "integer"
            | "boolean"
            | "char"
            | "double"
            | "date"
            | "datetime"
            | "timestamp"
            | "string"
            | "text"
            | "enum"
            | "null"
            | "function"
            | "callable"
            | "time"
            | "lang_map" // `crm_company.id` is what stands under that key.
    ) || base.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_brought_to_one_form() {
        let cases = [
            ("integer", Some("integer")),
            ("int", Some("integer")),
            ("`string`|`null`", Some("string | null")),
            ("integer | integer[]", Some("integer | integer[]")),
            ("string or integer", Some("string | integer")),
            ("sale_order.id", Some("sale_order.id")),
            ("array<string>", Some("string[]")),
            ("string, string", Some("string")),
            ("the name of a thing", None),
            ("", None),
            ("5", None),
        ];
        for (text, expected) in cases {
            assert_eq!(normalise(text).as_deref(), expected, "{text}");
        }
    }
}
