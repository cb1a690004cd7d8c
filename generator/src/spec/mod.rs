//! The spec: the language-neutral facts, as YAML on the disk and as values in memory.

mod model;

pub use model::*;
