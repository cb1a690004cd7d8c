//! The spec: the language-neutral facts, as YAML on the disk and as values in memory.

mod error;
mod files;
mod model;
pub mod overrides;
pub mod paths;
mod read;
mod schema;
#[cfg(test)]
mod tests;
pub mod walk;
mod yaml;

pub use error::SpecError;
pub use files::{event_text, findings_file, method_text, to_files, type_text};
pub use model::*;
pub use overrides::{Overrides, PageKey};
pub use read::{parse, read, read_source};
pub use yaml::to_string as to_yaml;
