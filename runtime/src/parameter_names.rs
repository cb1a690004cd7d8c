//! Which parameters an error is about.

/// Parameters that are missing from a request or do not belong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterNames {
    method: String,
    names: Vec<String>,
}

impl ParameterNames {
    pub(crate) fn new(method: &str, names: Vec<String>) -> Self {
        Self { method: method.to_owned(), names }
    }

    /// The method that was to be called.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The names on the wire.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    pub(crate) fn list(&self) -> String {
        self.names.join(", ")
    }
}
