//! Cargo features: one per scope.

use super::{Place, PlanError};
use crate::spec::Method;

/// The feature of methods that need no scope.
pub(crate) const BASIC: &str = "basic";

/// The feature that turns on all others.
pub(super) const FULL: &str = "full";

/// The scopes of a method that cannot be features.
pub(super) fn check(method: &Method) -> impl Iterator<Item = PlanError> {
    let place = || Place { page: method.page.clone(), name: method.method.clone() };
    method.scopes.iter().filter(|scope| !valid(scope)).map(move |scope| PlanError {
        what: format!("the scope {scope:?} cannot be the name of a Cargo feature"),
        places: vec![place()],
    })
}

/// Features of the crate that are no scopes.
const OWN: [&str; 3] = [FULL, "default", "blocking"];

/// What Cargo and the registry take, without the names that have a meaning of their own.
fn valid(scope: &str) -> bool {
    let first = scope.chars().next().is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    first
        && scope.len() <= 64
        && scope.chars().all(|c| c.is_ascii_alphanumeric() || "_-+.".contains(c))
        && !OWN.contains(&scope)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_features_verbatim() {
        for scope in ["crm", "sonet_group", "user.userfield", "catalog-mobile", "1c"] {
            assert!(valid(scope), "{scope}");
        }
        for scope in ["", "a b", "full", "default", "blocking", "a,b", "-a", "сrm"] {
            assert!(!valid(scope), "{scope}");
        }
    }
}
