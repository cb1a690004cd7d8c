//! Rust names made from wire names.

use std::fmt;

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::vocabulary::{MEANINGLESS_CODES, STOP_WORDS};

/// A valid Rust identifier; keywords are raw (`r#type`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

/// Longer names are no names.
const MAX_LENGTH: usize = 100;

/// Where the name of a variant is cut: some pages put a sentence where a code belongs.
const MAX_VARIANT: usize = 60;

/// What is left for the words of a text behind its code, however long that is.
const MIN_ROOM: usize = 40;

/// Keywords that cannot even be raw identifiers.
const NEVER: &[&str] = &["self", "Self", "super", "crate"];

/// Keywords of edition 2024, reserved ones included.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Types and traits of the prelude, which generated code and its callers write plainly, and what else would change
/// the meaning of a generated line.
const TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Names in the type namespace that a module must not hide, and file names that mean something to Cargo or Windows.
const MODULES: &[&str] = &[
    "alloc",
    "aux",
    "bitrix24_runtime",
    "bool",
    "char",
    "con",
    "core",
    "f64",
    "i64",
    "lib",
    "main",
    "mod",
    "nul",
    "prn",
    "proc_macro",
    "rt",
    "std",
    "str",
];

/// Associated functions that every request and builder has, or that calls on them resolve to.
pub(super) const SETTERS: &[&str] = &["clone", "default", "into", "into_params", "new", "set"];

/// Fields that every received object has.
pub(super) const KEYS: &[&str] = &["extra"];

impl Ident {
    /// As it is printed, `r#` included.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Without `r#`: how files are called.
    #[must_use]
    pub fn plain(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }

    /// The same name with something appended that is letters, digits and underscores only.
    pub(crate) fn with(&self, suffix: &str) -> Self {
        let suffix: String = suffix.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        Self(format!("{}{suffix}", self.plain()))
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a wire name is one name, and not a pattern or placeholder for several (`UF_...`, `<id>`, `*`, `propertyN`)
/// or a piece of syntax (`=DELETED`).
pub(crate) fn is_name(wire: &str) -> bool {
    let known = |c: char| c.is_ascii_alphanumeric() || "_.-~ |/:".contains(c);
    wire.len() <= MAX_LENGTH
        && wire.chars().all(known)
        && wire.chars().any(|c| c.is_ascii_alphanumeric())
        && !wire.contains("..")
        && !numbered(wire)
}

/// `propertyN`, `PROPERTY_XXX`
fn numbered(wire: &str) -> bool {
    let before = wire.strip_suffix('N').and_then(|rest| rest.chars().next_back());
    before.is_some_and(|c| c.is_ascii_lowercase()) || wire.ends_with("_XXX") || wire.ends_with("_xxx")
}

/// The name of a setter or field among others; none if the wire name is not one name. `gpsN` beside `gpsS` is one.
pub(super) fn member(wire: &str, reserved: &[&str], others: &[String]) -> Option<Ident> {
    let paired = wire.strip_suffix('N').is_some_and(|stem| {
        let letter = |other: &String| {
            let rest = other.strip_prefix(stem).filter(|rest| rest.len() == 1 && *rest != "N");
            rest.is_some_and(|rest| rest.chars().all(|c| c.is_ascii_uppercase()))
        };
        others.iter().any(letter)
    });
    (is_name(wire) || paired).then(|| snake(wire, reserved))
}

/// The name of a module; none if the wire name is not one name.
pub(super) fn module(wire: &str) -> Option<Ident> {
    is_name(wire).then(|| snake(wire, MODULES))
}

/// The name of a method's request; none if the wire name is not one name.
pub(super) fn request(wire: &str) -> Option<Ident> {
    let name = is_name(wire).then(|| camel(wire, "N"))?;
    Some(if TYPES.contains(&name.as_str()) { Ident(format!("{name}Call")) } else { Ident(name) })
}

/// The name of a shared type; none if the wire name is not one name.
pub(crate) fn shared(wire: &str) -> Option<Ident> {
    let name = is_name(wire).then(|| camel(wire, "N"))?;
    Some(if TYPES.contains(&name.as_str()) { Ident(format!("{name}Type")) } else { Ident(name) })
}

/// A name that is fixed in the plan, such as the module of the shared types. Must be an identifier.
pub(super) fn fixed(name: &'static str) -> Ident {
    Ident(name.to_owned())
}

/// The name of the variant for an error code. Codes that read the same have the same name.
pub(super) fn variant(code: &str) -> Ident {
    let code = code.trim();
    if code.is_empty() {
        return fixed("NoCode");
    }
    if let Some(number) = code.strip_prefix('-').filter(|rest| rest.bytes().all(|b| b.is_ascii_digit())) {
        return Ident(format!("CodeMinus{number}"));
    }
    let mut name = String::new();
    for word in code.split(|c: char| !c.is_ascii_alphanumeric()) {
        let word = word.to_upper_camel_case();
        if name.len() + word.len() > MAX_VARIANT {
            break;
        }
        name.push_str(&word);
    }
    match name.chars().next() {
        None => {
            Ident(code.chars().take(8).fold("Code".to_owned(), |name, c| format!("{name}U{:X}", c as u32)))
        }
        Some(first) if first.is_ascii_digit() => Ident(format!("Code{name}")),
        Some(_) if name == "Other" || name == "Self" => Ident(format!("{name}Code")),
        Some(_) => Ident(name),
    }
}

/// The name of a variant that is called by words alone; none if they are no name for it.
pub(super) fn worded(words: &str) -> Option<Ident> {
    let fits = words.starts_with(|c: char| c.is_ascii_alphabetic()) && words != "Other" && words != "Self";
    fits.then(|| Ident(words.to_owned()))
}

/// The words of a code that its variants begin with, none if it says nothing, and the length that is left for others.
pub(super) fn code_words(code: &str, variant: &Ident) -> (Vec<String>, usize) {
    let code = code.trim();
    let meaningless = code.bytes().all(|b| b.is_ascii_digit() || b == b'-')
        || MEANINGLESS_CODES.iter().any(|known| known.eq_ignore_ascii_case(code));
    if meaningless {
        return (Vec::new(), MAX_VARIANT);
    }
    let words = variant.plain().to_snake_case();
    let words = words.split('_').filter(|word| !STOP_WORDS.contains(word)).map(str::to_owned).collect();
    (words, MAX_VARIANT.saturating_sub(variant.plain().len()).max(MIN_ROOM))
}

/// How a wire name is written, for names that differ in nothing else.
pub(super) fn case(wire: &str) -> &'static str {
    let upper = wire.chars().any(|c| c.is_ascii_uppercase());
    let lower = wire.chars().any(|c| c.is_ascii_lowercase());
    match (upper, lower, wire.chars().next()) {
        (true, true, Some(first)) if first.is_ascii_uppercase() => "pascal",
        (true, true, _) => "camel",
        (true, false, _) => "upper",
        (false, true, _) => "lower",
        (false, false, _) => "other",
    }
}

/// A name in `PascalCase` from one in `snake_case`, to append to the name of a type.
pub(super) fn part(name: &Ident) -> String {
    name.plain().to_upper_camel_case()
}

fn snake(wire: &str, reserved: &[&str]) -> Ident {
    let name = wire.to_snake_case();
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        Ident(format!("_{name}"))
    } else if NEVER.contains(&name.as_str()) || reserved.contains(&name.as_str()) {
        Ident(format!("{name}_"))
    } else if KEYWORDS.contains(&name.as_str()) {
        Ident(format!("r#{name}"))
    } else {
        Ident(name)
    }
}

fn camel(wire: &str, digit_prefix: &str) -> String {
    let name = wire.to_upper_camel_case();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("{digit_prefix}{name}") } else { name }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn members_are_snake_case() {
        let name = |wire| member(wire, SETTERS, &[]).map(|ident| ident.to_string());
        assert_eq!(name("ID").unwrap(), "id");
        assert_eq!(name("entityTypeId").unwrap(), "entity_type_id");
        assert_eq!(name("UF_DEPARTMENT").unwrap(), "uf_department");
        assert_eq!(name("fields.CONTACT_ID").unwrap(), "fields_contact_id");
        assert_eq!(name("type").unwrap(), "r#type");
        assert_eq!(name("SELF").unwrap(), "self_");
        assert_eq!(name("SET").unwrap(), "set_");
        assert_eq!(name("0").unwrap(), "_0");
        for wire in
            ["", "UF_...", "<id>", "upload{id}", "*", "=DELETED", "propertyN", "UF_CRM_…", "Название", "_"]
        {
            assert_eq!(name(wire), None, "{wire}");
        }
    }

    #[test]
    fn requests_do_not_hide_the_prelude() {
        let name = |wire| request(wire).unwrap().to_string();
        assert_eq!(name("getFields"), "GetFields");
        assert_eq!(name("UPDATE"), "Update");
        assert_eq!(name("copy"), "CopyCall");
        assert_eq!(name("2fa"), "N2fa");
    }

    #[test]
    fn modules_hide_nothing() {
        let name = |wire| module(wire).unwrap().to_string();
        assert_eq!(name("Chat"), "chat");
        assert_eq!(name("type"), "r#type");
        assert_eq!(name("main"), "main_");
        assert_eq!(name("v2"), "v2");
        assert_eq!(name("str"), "str_");
    }

    #[test]
    fn variants_are_named_after_codes() {
        let name = |code: &str| variant(code).to_string();
        assert_eq!(name("ACCESS_DENIED"), "AccessDenied");
        assert_eq!(name("100"), "Code100");
        assert_eq!(name("-1"), "CodeMinus1");
        assert_eq!(name(""), "NoCode");
        assert_eq!(name("OTHER"), "OtherCode");
        assert_eq!(name("PUBLIC_HTML_DISALLOWED[...]"), "PublicHtmlDisallowed");
        assert_eq!(name("—"), "CodeU2014");
        assert!(name(&"LONG_".repeat(100)).len() <= MAX_VARIANT);
        assert_eq!(name(&"x".repeat(100)), format!("CodeU{}", ["78"; 8].join("U")));
    }
}
