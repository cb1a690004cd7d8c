//! Why there is no document.

use std::fmt;

/// Why a spec gives no document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenApiError {
    /// Two methods would be one in the document.
    Clash {
        /// The path or name that both would have.
        name: String,
        /// The pages that they come from.
        pages: [String; 2],
    },
    /// The document cannot be printed.
    Print(String),
}

impl fmt::Display for OpenApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Clash { name, pages: [first, second] } => write!(
                f,
                "{first} and {second} both give `{name}` in the OpenAPI document\n  \
                 help: give one of them another name by an override in spec/overrides/"
            ),
            Self::Print(reason) => {
                write!(
                    f,
                    "the OpenAPI document cannot be printed: {reason}; this is a fault of the generator"
                )
            }
        }
    }
}

impl std::error::Error for OpenApiError {}
