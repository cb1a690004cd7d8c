//! From pages to the spec: knows how Bitrix24 writes its documentation.

mod finding;

pub use finding::{Finding, Severity};
