//! What a plan can fail on.

use std::fmt;

/// Something in the spec that has no Rust name, or the same as another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{what}: {}; an override has to decide", Places(.places))]
pub struct PlanError {
    /// What is wrong.
    pub what: String,
    /// Where the spec says so.
    pub places: Vec<Place>,
}

/// A place in the spec.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The page that the fact is from.
    pub page: String,
    /// The name on the wire: a method or type, followed by the keys below it.
    pub name: String,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} ({})", self.name, self.page)
    }
}

struct Places<'a>(&'a [Place]);

impl fmt::Display for Places<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, place) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(" and ")?;
            }
            write!(f, "{place}")?;
        }
        Ok(())
    }
}

impl Place {
    /// The place of a key below this one.
    pub(super) fn below(&self, key: &str) -> Self {
        Self { page: self.page.clone(), name: format!("{} {key}", self.name) }
    }
}
