//! The text of a document.

use serde_json::Value;

use super::OpenApiError;
use crate::spec;

/// The language that a document is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

/// The text of a document, ending with a line break.
///
/// # Errors
/// None in practice; a document can always be printed.
pub fn print(document: &Value, language: Language) -> Result<String, OpenApiError> {
    match language {
        Language::Json => Ok(format!("{document:#}\n")),
        Language::Yaml => spec::to_yaml(document).map_err(|error| OpenApiError::Print(error.to_string())),
    }
}
