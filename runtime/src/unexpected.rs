//! Answers that are none of the REST API.

use std::fmt;

/// The portal pointed to another address, as it does after it was renamed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirected {
    pub(crate) method: String,
    pub(crate) status: u16,
    pub(crate) host: Option<String>,
}

impl Redirected {
    /// The method that was called.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The status of the HTTP answer.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The host that the portal points to. Its path is left out, for the secret stands in it.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }
}

impl fmt::Display for Redirected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, status, host } = self;
        let host = host.as_deref().unwrap_or("an unknown host");
        write!(f, "{method}: the portal redirects to {host}, which is not followed (HTTP {status})")
    }
}

/// An answer that is none of the REST API.
#[derive(Debug)]
pub struct UnexpectedAnswer(Box<UnexpectedInner>);

#[derive(Debug)]
struct UnexpectedInner {
    method: String,
    status: u16,
    excerpt: String,
    json: Option<serde_json::Error>,
    request_id: String,
}

impl UnexpectedAnswer {
    pub(crate) fn new(method: &str, status: u16, excerpt: String, json: Option<serde_json::Error>) -> Self {
        let request_id = String::new();
        Self(Box::new(UnexpectedInner { method: method.to_owned(), status, excerpt, json, request_id }))
    }

    /// The method that was called.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.0.method
    }

    /// The status of the HTTP answer.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.0.status
    }

    pub(crate) fn request_id(&self) -> &str {
        &self.0.request_id
    }

    pub(crate) fn set_request_id(&mut self, id: String) {
        self.0.request_id = id;
    }

    /// Whether the answer ends before its JSON does.
    pub(crate) fn is_cut(&self) -> bool {
        self.0.json.as_ref().is_some_and(serde_json::Error::is_eof)
    }

    /// How the body begins, in one line and without secrets.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.0.excerpt
    }
}

impl fmt::Display for UnexpectedAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let UnexpectedInner { method, status, excerpt, json, .. } = &*self.0;
        let what = if json.is_some() { "no JSON" } else { "not of the REST API" };
        write!(f, "{method}: the answer is {what} (HTTP {status})")?;
        if excerpt.is_empty() { f.write_str(": empty") } else { write!(f, ": {excerpt}") }
    }
}

impl std::error::Error for UnexpectedAnswer {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.json.as_ref().map(|error| error as _)
    }
}
