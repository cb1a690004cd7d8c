//! What is wrong with a batch, and what kept a command from being carried out.

use std::fmt;
use std::sync::Arc;

use crate::print::Printable;
use crate::{Error, Kind, QueryError};

/// What is wrong with a batch, or why a command of it has no result: [`Error::Batch`].
///
/// All but [`BatchError::NotExecuted`] and [`BatchError::Unknown`] come before anything is sent.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BatchError {
    /// A batch inside a batch, which the portal refuses.
    Nested(Label),
    /// A method of REST 3.0 among others, or the other way round: each takes a batch of its own.
    OtherApi(Label),
    /// The name of a command has something else than ASCII letters, digits, `_` and `-`, does not begin with a letter
    /// or is longer than 64 bytes.
    Name(Label),
    /// Two commands of one name.
    DuplicateName(Label),
    /// Parameters that a command cannot hold.
    Query(Label, QueryError),
    /// The portal would take a text for a reference and replace it. A call of its own sends the text as it is.
    TakenForReference(Label),
    /// A reference to a command of another batch.
    ForeignReference(Label),
    /// A reference without [`Batch::halt`](crate::Batch::halt). If the command that it refers to failed, the portal
    /// would put something else in its place and go on.
    NeedsHalt(Label),
    /// It refers to a command so far before it that both do not fit into one request.
    TooFarApart(Label),
    /// What was given is no path, such as `[0][ID]`.
    Path(String),
    /// The type of the result has no such place.
    NoSuchPlace(Place),
    /// What stands at the place is of another kind than asked for.
    OtherKind(Place, Kind, Kind),
    /// This API hands on nothing from this place.
    NotHandedOn(Place),
    /// A handle of another batch.
    ForeignHandle,
    /// The command was not carried out: one before it failed, or its request did.
    NotExecuted(Unfinished),
    /// Nothing is known of the command. It may have been carried out.
    Unknown(Unfinished),
}

/// A command, by its name and its method.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Label {
    pub(super) name: String,
    pub(super) method: String,
}

impl Label {
    /// Its name; one that was given by the client if it was added without.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: command {}", Printable(&self.method), Printable(&self.name))
    }
}

/// A place in a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub(super) method: &'static str,
    pub(super) path: String,
}

impl Place {
    /// The method, or nothing if it was added by its name only.
    #[must_use]
    pub fn method(&self) -> &str {
        self.method
    }

    /// The path, such as `[0][ID]`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: result{}", self.method, Printable(&self.path))
    }
}

/// A command without a result.
#[derive(Debug, Clone)]
pub struct Unfinished {
    pub(super) label: Label,
    pub(super) cause: Option<Arc<Error>>,
}

impl Unfinished {
    /// The command.
    #[must_use]
    pub fn command(&self) -> &Label {
        &self.label
    }

    /// Why its request, or one before it, was not answered; `None` if it was answered.
    #[must_use]
    pub fn cause(&self) -> Option<&Error> {
        self.cause.as_deref()
    }
}

impl BatchError {
    /// Why a request was not answered, if that is the reason.
    #[must_use]
    pub fn cause(&self) -> Option<&Error> {
        match self {
            Self::NotExecuted(unfinished) | Self::Unknown(unfinished) => unfinished.cause(),
            _ => None,
        }
    }
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nested(label) => write!(f, "{label} is a batch in a batch"),
            Self::OtherApi(label) => write!(f, "{label} belongs to another API than the first of the batch"),
            Self::Name(label) => {
                write!(f, "{label} needs another name: letters, digits, _ and -, a letter first")
            }
            Self::DuplicateName(label) => write!(f, "{label} is not the only one of this name"),
            Self::Query(label, error) => write!(f, "{label}: {error}"),
            Self::TakenForReference(label) => {
                write!(f, "{label} has a text that the portal would take for a reference; call it on its own")
            }
            Self::ForeignReference(label) => write!(f, "{label} refers to a command of another batch"),
            Self::NeedsHalt(label) => {
                write!(f, "{label} has a reference, and the batch does not halt at an error")
            }
            Self::TooFarApart(label) => {
                write!(f, "{label} refers to a command that does not fit into the same request")
            }
            Self::Path(path) => write!(f, "{:?} is no path such as [0][ID]", Printable(path).to_string()),
            Self::NoSuchPlace(place) => write!(f, "{place} does not exist"),
            Self::OtherKind(place, asked, found) => write!(f, "{place} is {found}, not {asked}"),
            Self::NotHandedOn(place) => write!(f, "{place} is not handed on to other commands"),
            Self::ForeignHandle => f.write_str("the handle belongs to another batch"),
            Self::NotExecuted(Unfinished { label, cause }) => {
                write!(f, "{label} was not carried out")?;
                because(f, cause.as_deref())
            }
            Self::Unknown(Unfinished { label, cause }) => {
                write!(f, "{label} may have been carried out or not")?;
                because(f, cause.as_deref())
            }
        }
    }
}

fn because(f: &mut fmt::Formatter<'_>, cause: Option<&Error>) -> fmt::Result {
    cause.map_or(Ok(()), |cause| write!(f, ": {cause}"))
}

impl std::error::Error for BatchError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // The cause is printed above; what it comes from is not.
        self.cause().and_then(std::error::Error::source)
    }
}

impl From<BatchError> for Error {
    fn from(error: BatchError) -> Self {
        Self::Batch(error)
    }
}
