//! From pages to the spec: knows how Bitrix24 writes its documentation.

mod finding;
mod stand_in;

pub use finding::{Finding, Severity};
pub use stand_in::{Extraction, extract};
