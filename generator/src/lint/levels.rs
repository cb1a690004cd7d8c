//! Which findings are errors, and which are left out.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use crate::extract::{Code, Severity};

/// How alike (of 1) two codes must be for one to be meant by the other.
const ALIKE: f64 = 0.8;
/// How many codes are proposed.
const PROPOSED: usize = 3;

/// What the user denies and allows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Levels {
    /// Errors, whatever the catalogue says.
    pub deny: Vec<Subject>,
    /// Left out, even where their severity is denied.
    pub allow: BTreeSet<Code>,
}

/// Findings that are denied together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Those of a code.
    Code(Code),
    /// Those of a severity, and worse ones.
    Severity(Severity),
    /// All.
    All,
}

impl Levels {
    /// Whether findings of the code are left out.
    pub fn allows(&self, code: Code) -> bool {
        self.allow.contains(&code)
    }

    /// How bad findings of the code are.
    pub fn severity(&self, code: Code) -> Severity {
        let denied = self.deny.iter().any(|subject| match subject {
            Subject::Code(denied) => *denied == code,
            Subject::Severity(severity) => *severity <= code.severity(),
            Subject::All => true,
        });
        if denied { Severity::Error } else { code.severity() }
    }
}

impl FromStr for Subject {
    type Err = UnknownCode;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let severities = [Severity::Info, Severity::Warning, Severity::Error];
        match severities.into_iter().find(|severity| severity.to_string() == name) {
            Some(severity) => Ok(Self::Severity(severity)),
            None if name == "all" => Ok(Self::All),
            None => code(name).map(Self::Code),
        }
    }
}

/// The code of a name.
///
/// # Errors
/// There is none of this name.
pub fn code(name: &str) -> Result<Code, UnknownCode> {
    Code::named(name).ok_or_else(|| UnknownCode::new(name))
}

/// A name that is no code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode {
    /// The name.
    pub name: String,
    /// Codes that may be meant, the likeliest first.
    pub near: Vec<Code>,
}

impl UnknownCode {
    fn new(name: &str) -> Self {
        let mut near: Vec<(f64, Code)> = Code::ALL
            .iter()
            .map(|code| (strsim::jaro_winkler(name, code.name()), *code))
            .filter(|(alike, code)| *alike >= ALIKE || !name.is_empty() && code.name().contains(name))
            .collect();
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        Self { name: name.to_owned(), near: near.into_iter().take(PROPOSED).map(|(_, code)| code).collect() }
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no finding has the code {:?}\n  help: ", self.name)?;
        let near: Vec<&str> = self.near.iter().map(|code| code.name()).collect();
        if !near.is_empty() {
            write!(f, "is {} meant? ", near.join(" or "))?;
        }
        f.write_str("`b24gen explain` lists all codes")
    }
}

impl std::error::Error for UnknownCode {}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn deny(names: &[&str]) -> Levels {
        let deny = names.iter().map(|name| name.parse().unwrap()).collect();
        Levels { deny, ..Levels::default() }
    }

    #[test]
    fn what_is_denied_is_an_error() {
        let severities = |levels: Levels| {
            [Code::ScopeMissing, Code::RowArity, Code::TooDeep].map(|code| levels.severity(code))
        };
        use Severity::{Error, Info, Warning};
        assert_eq!(severities(deny(&[])), [Info, Warning, Error]);
        assert_eq!(severities(deny(&["error"])), [Info, Warning, Error]);
        assert_eq!(severities(deny(&["warning"])), [Info, Error, Error]);
        assert_eq!(severities(deny(&["info"])), [Error; 3]);
        assert_eq!(severities(deny(&["all"])), [Error; 3]);
        assert_eq!(severities(deny(&["scope-missing"])), [Error, Warning, Error]);
    }

    #[test]
    fn a_name_that_is_no_code_brings_the_nearest_ones() {
        let error = "row-arty".parse::<Subject>().unwrap_err();
        assert_eq!(error.near.first(), Some(&Code::RowArity));
        assert!(error.to_string().contains("row-arity"), "{error}");
        assert!(code("include").unwrap_err().near.contains(&Code::MissingInclude));
        assert_eq!(code("").unwrap_err().near, []);
    }
}
