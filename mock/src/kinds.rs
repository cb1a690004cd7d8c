//! What a documented type means for a value.

use crate::catalog::Catalog;

/// What stands for a type expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Integer,
    Double,
    Boolean,
    /// `Y` or `N`.
    Flag,
    Text,
    Date,
    DateTime,
    Null,
    Object,
    List(Box<Kind>),
    /// A shared type with keys of its own.
    Shared(String),
    Any,
}

/// The basic types of the documentation, with their aliases.
const BASIC: &[(&str, Kind)] = &[
    ("any", Kind::Any),
    ("bool", Kind::Boolean),
    ("boolean", Kind::Boolean),
    ("char", Kind::Flag),
    ("date", Kind::Date),
    ("datetime", Kind::DateTime),
    ("double", Kind::Double),
    ("enum", Kind::Text),
    ("file", Kind::Any),
    ("float", Kind::Double),
    ("int", Kind::Integer),
    ("integer", Kind::Integer),
    ("mixed", Kind::Any),
    ("null", Kind::Null),
    ("number", Kind::Double),
    ("object", Kind::Object),
    ("string", Kind::Text),
    ("text", Kind::Text),
    ("time", Kind::Object),
    ("timestamp", Kind::Integer),
];

/// How deep types may refer to each other.
const MOST_LEVELS: usize = 8;

/// The kind of a type expression: of its first alternative that is not null.
pub(crate) fn kind(catalog: &Catalog, expression: &str) -> Kind {
    alternatives(catalog, expression).into_iter().find(|kind| *kind != Kind::Null).unwrap_or(Kind::Null)
}

/// The kinds of all alternatives of a type expression.
pub(crate) fn alternatives(catalog: &Catalog, expression: &str) -> Vec<Kind> {
    expression.split('|').map(|name| named(catalog, name.trim(), MOST_LEVELS)).collect()
}

fn named(catalog: &Catalog, name: &str, levels: usize) -> Kind {
    let Some(levels) = levels.checked_sub(1) else { return Kind::Any };
    if let Some(item) = name.strip_suffix("[]") {
        return Kind::List(Box::new(named(catalog, item, levels)));
    }
    if name.eq_ignore_ascii_case("array") {
        return Kind::List(Box::new(Kind::Any));
    }
    if let Some((_, kind)) = BASIC.iter().find(|(basic, _)| *basic == name) {
        return kind.clone();
    }
    if let Some(shared) = catalog.type_(name) {
        return match &shared.base {
            Some(base) if base != name && shared.fields.is_empty() => named(catalog, base, levels),
            _ if shared.fields.is_empty() => Kind::Any,
            _ => Kind::Shared(name.to_owned()),
        };
    }
    // `type.field` is the type of that field, and ids are numbers where nobody says otherwise.
    let Some((owner, field)) = name.rsplit_once('.') else { return Kind::Any };
    let owner = catalog.type_(owner);
    let found = owner.as_ref().and_then(|owner| owner.fields.iter().find(|found| found.name == field));
    match found.and_then(|found| found.type_.as_deref()) {
        Some(type_) => named(catalog, type_, levels),
        None if field.eq_ignore_ascii_case("id") => Kind::Integer,
        None => Kind::Any,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn types_are_what_the_documentation_says() {
        let catalog = Catalog::built_in().unwrap();
        let list = |kind| Kind::List(Box::new(kind));
        for (type_, expected) in [
            ("integer", Kind::Integer),
            ("null | string", Kind::Text),
            ("string[]", list(Kind::Text)),
            ("crm_status", Kind::Text),
            ("crm_company", Kind::Integer),
            ("user", Kind::Integer),
            ("crm_multifield[]", list(Kind::Shared("crm_multifield".to_owned()))),
            ("nobody.id", Kind::Integer),
            ("nobody", Kind::Any),
        ] {
            assert_eq!(kind(&catalog, type_), expected, "{type_}");
        }
    }
}
