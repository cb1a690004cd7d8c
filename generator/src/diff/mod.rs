//! What differs between two specs, and what that means for those who rely on the old one.
//!
//! Facts are compared, not files: by name and version, whatever page they stand on and in whatever order. The rules are
//! data, see [`rules`]. What a change means for Rust code is not guessed from the facts alone: both specs are planned,
//! and the Rust types that the plans give to the same place are compared, so that this cannot part from what is
//! generated. A type that becomes another in both respects is two changes: one of the documented type, one of the Rust
//! type.

mod change;
mod errors;
mod families;
mod fields;
mod kinds;
mod markdown;
mod meta;
mod methods;
mod report;
mod rules;
mod shared;
mod side;
mod surface;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests;
mod version;

pub use change::{Change, Diff, Subject};
pub use markdown::markdown;
pub use report::{Counts, Proposal, Report, Section};
pub use rules::{Level, Rule, rules};
pub use version::next_version;

use self::change::Found;
use self::fields::Sides;
use self::side::Side;
use self::surface::Surface;
use crate::plan::PlanError;
use crate::spec::Spec;

/// Compares two specs.
///
/// Where one of them has no client, because names would collide in Rust and the like, documented facts are compared all
/// the same, and a note says so.
#[must_use]
pub fn diff(old: &Spec, new: &Spec) -> Diff {
    let mut diff = Diff::default();
    let (old_surface, new_surface) = rayon::join(|| Surface::of(old), || Surface::of(new));
    diff.notes.extend(old_surface.as_ref().err().and_then(|errors| note("old", errors)));
    diff.notes.extend(new_surface.as_ref().err().and_then(|errors| note("new", errors)));
    let surfaces = old_surface.as_ref().ok().zip(new_surface.as_ref().ok());
    let (mut old_side, mut new_side) = (Side::new(old), Side::new(new));
    let mut sides = Sides { old: &mut old_side, new: &mut new_side };
    methods::methods(&mut diff, &mut sides, surfaces);
    shared::types(&mut diff, &mut sides, surfaces);
    shared::events(&mut diff, &mut sides);
    let mut found = Found::new(&mut diff, Subject::SystemErrors);
    errors::rows(&mut found, &errors::SYSTEM, (&old.errors.errors, &new.errors.errors));
    diff
}

fn note(which: &str, errors: &[PlanError]) -> Option<String> {
    let first = errors.first()?;
    let more = errors.len() - 1;
    let more = if more == 0 { String::new() } else { format!(", and {more} more") };
    Some(format!("the {which} spec has no client, so Rust types were not compared: {first}{more}"))
}
