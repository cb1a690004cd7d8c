//! What a documented type means: the grammar of type expressions and the table of basic types.

use std::collections::BTreeMap;

use crate::spec::Type;

/// What a type expression stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A whole number.
    Int,
    /// A number.
    Number,
    /// A flag.
    Bool,
    /// Text, or something that is written as text.
    Text,
    /// A whole number or text.
    Id,
    /// A day.
    Date,
    /// A day with a time.
    DateTime,
    /// Always null.
    Null,
    /// An object.
    Object,
    /// PHP's array: a list, or an object.
    Array,
    /// A list of things of one kind.
    List(Box<Kind>),
    /// A shared type that has keys.
    Shared(String),
    /// Anything, or one of several unlike things.
    Any,
    /// A name that nobody explains.
    Unknown,
}

/// The basic types of the documentation with the aliases that old pages use. In capitals such names are types of a page.
const BASIC: &[(&str, Kind)] = &[
    ("any", Kind::Any),
    ("array", Kind::Array),
    ("bool", Kind::Bool),
    ("boolean", Kind::Bool),
    ("callable", Kind::Any),
    ("char", Kind::Text),
    ("date", Kind::Date),
    ("datetime", Kind::DateTime),
    ("double", Kind::Number),
    ("enum", Kind::Text),
    ("file", Kind::Any),
    ("float", Kind::Number),
    ("function", Kind::Any),
    ("int", Kind::Int),
    ("integer", Kind::Int),
    ("lang_map", Kind::Any),
    ("mixed", Kind::Any),
    ("null", Kind::Null),
    ("number", Kind::Number),
    ("object", Kind::Object),
    ("string", Kind::Text),
    ("text", Kind::Text),
    ("time", Kind::Object),
    ("timestamp", Kind::Int),
];

/// Whether a name is that of a basic type.
fn is_basic(name: &str) -> bool {
    BASIC.iter().any(|(basic, _)| *basic == name)
}

/// How deep types may refer to each other before the answer is "anything".
const MAX_DEPTH: usize = 16;

/// The types that expressions may name.
pub(crate) struct Kinds<'a> {
    shared: BTreeMap<&'a str, &'a Type>,
    unknown: BTreeMap<String, usize>,
}

impl<'a> Kinds<'a> {
    pub(crate) fn new(types: &'a [Type]) -> Self {
        Self { shared: types.iter().map(|t| (t.type_.as_str(), t)).collect(), unknown: BTreeMap::new() }
    }

    pub(crate) fn shared(&self, name: &str) -> Option<&'a Type> {
        self.shared.get(name).copied()
    }

    /// The tokens that had no meaning, and how often.
    pub(super) fn into_unknown(self) -> BTreeMap<String, usize> {
        self.unknown
    }

    /// The kinds that an expression allows, without repetition, in its order.
    pub(crate) fn alternatives(&mut self, expression: &str) -> Vec<Kind> {
        self.union(expression, 0)
    }

    /// What the type of a field allows that refers to a shared type: where the type is a name, it is that one's.
    pub(crate) fn referred(&mut self, expression: &str, ref_: Option<&str>) -> Vec<Kind> {
        let base = expression.trim_end_matches("[]");
        let named = !base.contains(['|', '(']) && !is_basic(base);
        match ref_.filter(|_| named) {
            Some(name) => {
                let lists = expression.strip_prefix(base).unwrap_or_default();
                self.alternatives(&format!("{name}{lists}"))
            }
            None => self.alternatives(expression),
        }
    }

    fn union(&mut self, expression: &str, depth: usize) -> Vec<Kind> {
        let mut kinds = Vec::new();
        for term in split(expression) {
            let kind = self.term(term, depth);
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        kinds
    }

    fn term(&mut self, term: &str, depth: usize) -> Kind {
        let term = term.trim();
        if depth > MAX_DEPTH {
            return Kind::Any;
        }
        if let Some(item) = term.strip_suffix("[]") {
            return Kind::List(Box::new(self.term(item, depth + 1)));
        }
        if let Some(inner) = term.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            return join(&self.union(inner, depth + 1));
        }
        if let Some(shared) = self.shared(term) {
            return self.named(shared, depth);
        }
        if let Some((_, kind)) = BASIC.iter().find(|(name, _)| term == *name) {
            return kind.clone();
        }
        if let Some(kind) = self.member(term, depth) {
            return kind;
        }
        // The basic type `user` is the number of a user, unless the spec says more.
        if term == "user" {
            return Kind::Int;
        }
        *self.unknown.entry(term.to_owned()).or_default() += 1;
        Kind::Unknown
    }

    fn named(&mut self, shared: &'a Type, depth: usize) -> Kind {
        if !shared.fields.is_empty() || !shared.variants.is_empty() {
            return Kind::Shared(shared.type_.clone());
        }
        match shared.base.as_deref() {
            Some(base) if base != shared.type_ => join(&self.union(base, depth + 1)),
            Some(base) => {
                BASIC.iter().find(|(name, _)| base == *name).map_or(Kind::Any, |(_, kind)| kind.clone())
            }
            None => Kind::Any,
        }
    }

    /// `crm_company.id`: the type of that key.
    fn member(&mut self, term: &str, depth: usize) -> Option<Kind> {
        let (owner, key) = term.rsplit_once('.')?;
        let Some(shared) = self.shared(owner) else {
            return owner.eq_ignore_ascii_case("user").then_some(Kind::Int);
        };
        let fields = shared.fields.iter().chain(shared.variants.iter().flat_map(|variant| &variant.fields));
        match fields.into_iter().find(|field| field.name.eq_ignore_ascii_case(key)) {
            Some(field) => {
                let expression = field.type_.as_deref().filter(|expression| *expression != term)?;
                Some(join(&self.union(expression, depth + 1)))
            }
            None => shared.base.as_deref().map(|base| join(&self.union(base, depth + 1))),
        }
    }
}

/// The kind that covers all of several, `null` left out.
pub(super) fn join(kinds: &[Kind]) -> Kind {
    let mut kinds = kinds.iter().filter(|kind| **kind != Kind::Null);
    let Some(first) = kinds.next() else { return Kind::Null };
    kinds.fold(first.clone(), |joined, kind| match (&joined, kind) {
        (a, b) if a == b => joined,
        (Kind::Int, Kind::Number) | (Kind::Number, Kind::Int) => Kind::Number,
        (Kind::Int | Kind::Id, Kind::Text) | (Kind::Text | Kind::Id, Kind::Int) => Kind::Id,
        (Kind::Int | Kind::Text, Kind::Id) => Kind::Id,
        (Kind::Date, Kind::DateTime) | (Kind::DateTime, Kind::Date) => Kind::DateTime,
        (Kind::Text, Kind::Date | Kind::DateTime) | (Kind::Date | Kind::DateTime, Kind::Text) => Kind::Text,
        _ => Kind::Any,
    })
}

/// The alternatives of a union, split at `|` outside parentheses.
fn split(expression: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0usize;
    expression.split(move |c: char| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '|' && depth == 0
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::Field;

    fn types() -> Vec<Type> {
        let plain = |name: &str, base: &str| Type {
            type_: name.to_owned(),
            page: "types.md".to_owned(),
            base: Some(base.to_owned()),
            values: Vec::new(),
            fields: Vec::new(),
            variants: Vec::new(),
        };
        let id = Field { name: "ID".to_owned(), type_: Some("integer".to_owned()), ..Field::default() };
        vec![
            plain("status", "string"),
            plain("loop_a", "loop_b"),
            plain("loop_b", "loop_a"),
            plain("string", "string"),
            Type { base: None, fields: vec![id], ..plain("crate_of_apples", "") },
        ]
    }

    #[test]
    fn expressions_have_kinds() {
        let types = types();
        let mut kinds = Kinds::new(&types);
        let list = |kind| Kind::List(Box::new(kind));
        for (expression, kind) in [
            ("integer", Kind::Int),
            ("int | null", Kind::Int),
            ("object", Kind::Object),
            ("File", Kind::Unknown),
            ("string[]", list(Kind::Text)),
            ("integer | double", Kind::Number),
            ("integer | string", Kind::Id),
            ("string | null | integer", Kind::Id),
            ("(string | integer)[]", list(Kind::Id)),
            ("string | integer | boolean", Kind::Any),
            ("integer | integer[]", Kind::Any),
            ("date", Kind::Date),
            ("datetime | null", Kind::DateTime),
            ("datetime | date", Kind::DateTime),
            ("string | datetime", Kind::Text),
            ("date | datetime | string", Kind::Text),
            ("(string | date)[]", list(Kind::Text)),
            ("status", Kind::Text),
            ("string", Kind::Text),
            ("crate_of_apples", Kind::Shared("crate_of_apples".to_owned())),
            ("crate_of_apples[]", list(Kind::Shared("crate_of_apples".to_owned()))),
            ("crate_of_apples.id", Kind::Int),
            ("crate_of_apples.id[]", list(Kind::Int)),
            ("user.id", Kind::Int),
            ("loop_a", Kind::Any),
            ("null", Kind::Null),
            ("pear", Kind::Unknown),
            ("pear[]", list(Kind::Unknown)),
        ] {
            assert_eq!(join(&kinds.alternatives(expression)), kind, "{expression}");
        }
        assert_eq!(kinds.into_unknown(), BTreeMap::from([("File".to_owned(), 1), ("pear".to_owned(), 2)]));
    }
}
