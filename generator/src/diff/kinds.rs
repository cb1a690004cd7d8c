//! What it means that a documented type has become another.

use crate::extract::normalise;
use crate::plan::{Kind, Kinds};

/// How a type has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TypeChange {
    /// In nothing but its writing, if at all.
    None,
    /// It has another name, for values of the same kind.
    Renamed,
    /// Before or after, nobody says what values there are.
    Stated,
    /// All old values are still values, and there are more.
    Widened,
    /// All new values were values, and there are fewer.
    Narrowed,
    /// Anything else.
    Changed,
}

/// Compares two documented types, each as the plan of its own spec understands it.
pub(super) fn compare(
    (old, old_kinds): (Option<&str>, &mut Kinds<'_>),
    (new, new_kinds): (Option<&str>, &mut Kinds<'_>),
) -> TypeChange {
    let (old, new) = match (old, new) {
        (None, None) => return TypeChange::None,
        (Some(old), Some(new)) => (old, new),
        _ => return TypeChange::Stated,
    };
    if tokens(old) == tokens(new) {
        return TypeChange::None;
    }
    let (old, new) = (old_kinds.alternatives(old), new_kinds.alternatives(new));
    if [&old, &new].into_iter().any(|kinds| kinds.iter().all(|kind| *kind == Kind::Unknown)) {
        return TypeChange::Stated;
    }
    match (covers(&new, &old), covers(&old, &new)) {
        (true, true) => TypeChange::Renamed,
        (true, false) => TypeChange::Widened,
        (false, true) => TypeChange::Narrowed,
        (false, false) => TypeChange::Changed,
    }
}

/// Whether two texts stand for one type, or are no type at all.
pub(super) fn same(old: Option<&str>, new: Option<&str>) -> bool {
    old.map(tokens) == new.map(tokens)
}

/// The names in a type, whatever their order and spelling.
fn tokens(type_: &str) -> Vec<String> {
    let type_ = normalise(type_).unwrap_or_else(|| type_.trim().to_owned());
    let mut tokens: Vec<String> = type_.split('|').map(|token| token.trim().to_owned()).collect();
    tokens.sort();
    tokens
}

/// Whether every value of the `inner` kinds is one of the `outer`.
fn covers(outer: &[Kind], inner: &[Kind]) -> bool {
    inner.iter().all(|inner| outer.iter().any(|outer| covers_one(outer, inner)))
}

fn covers_one(outer: &Kind, inner: &Kind) -> bool {
    match (outer, inner) {
        (a, b) if a == b => true,
        (Kind::Any | Kind::Unknown, _) => true,
        (Kind::Number, Kind::Int) | (Kind::Id, Kind::Int | Kind::Text) => true,
        // Dates are written as texts, days as moments.
        (Kind::Text, Kind::Date | Kind::DateTime) | (Kind::DateTime, Kind::Date) => true,
        (Kind::Array, Kind::List(_) | Kind::Object | Kind::Shared(_)) => true,
        (Kind::Object, Kind::Shared(_)) => true,
        (Kind::List(outer), Kind::List(inner)) => covers_one(outer, inner),
        _ => false,
    }
}
