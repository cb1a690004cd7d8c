//! Why a run gave nothing.

use std::fmt;
use std::path::PathBuf;

use crate::emit::EmitError;
use crate::extract::Finding;
use crate::openapi::OpenApiError;
use crate::plan::PlanError;
use crate::source::SourceError;
use crate::spec::SpecError;
use crate::write::WriteError;

/// How many errors of one kind are shown.
const SHOWN: usize = 20;

/// Why a run gave nothing. No tree has changed, except where a [`WriteError`] says otherwise.
#[derive(Debug)]
#[non_exhaustive]
pub enum PipelineError {
    /// The documentation cannot be had.
    Documentation(SourceError),
    /// A file of the spec cannot be used.
    Spec(SpecError),
    /// Overrides that do not apply.
    Overrides(Vec<SpecError>),
    /// Pages that end in the middle of something.
    Cut(Vec<Finding>),
    /// Nobody says where the documentation comes from.
    Source {
        /// The options that are missing.
        options: String,
    },
    /// The pages read and what became of them do not add up.
    Lost {
        /// Pages read.
        read: usize,
        /// Pages that became something.
        accounted: usize,
    },
    /// Names that would collide in Rust, and the like.
    Plan(Vec<PlanError>),
    /// A plan that cannot be printed.
    Emit(EmitError),
    /// The generator made a file outside the folder of generated files.
    Misplaced(String),
    /// The manifest of the generated package has no place for the features.
    Manifest(PathBuf),
    /// A folder with files that do not look generated.
    NotGenerated(PathBuf),
    /// A folder with neither a spec nor documentation.
    NoInput(PathBuf),
    /// A manifest that does not say which version the package has.
    Version {
        /// The manifest.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// No OpenAPI document.
    OpenApi(OpenApiError),
    /// The disk.
    Write(WriteError),
}

impl fmt::Display for PipelineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Documentation(error) => error.fmt(f),
            Self::Spec(error) => error.fmt(f),
            Self::Overrides(errors) => list(f, errors),
            Self::Cut(findings) => {
                list(f, findings)?;
                f.write_str("\n  help: these pages are not whole; nothing was written")
            }
            Self::Source { options } => write!(
                f,
                "nothing says which documentation this is\n  help: give {options}, or a git checkout"
            ),
            Self::Lost { read, accounted } => write!(
                f,
                "{read} pages were read, but {accounted} became something; this is a fault of the generator"
            ),
            Self::Plan(errors) => list(f, errors),
            Self::Emit(error) => error.fmt(f),
            Self::Misplaced(path) => write!(f, "{path} is outside of src/; this is a fault of the generator"),
            Self::Manifest(path) => write!(
                f,
                "{}: no place for the features\n  help: put the lines `# features: begin (generated)` and \
                 `# features: end` around the table [features]",
                path.display()
            ),
            Self::NotGenerated(path) => write!(
                f,
                "{}: holds files but no Cargo.toml with generated features beside it; they would be deleted\n  \
                 help: give another folder",
                path.display()
            ),
            Self::NoInput(path) => write!(
                f,
                "{}: holds neither a spec nor documentation\n  help: give a folder with source.yaml or with pages (.md)",
                path.display()
            ),
            Self::Version { path, reason } => {
                write!(f, "{}: {reason}\n  help: mend it, or give --version", path.display())
            }
            Self::OpenApi(error) => error.fmt(f),
            Self::Write(error) => error.fmt(f),
        }
    }
}

fn list<T: fmt::Display>(f: &mut fmt::Formatter<'_>, errors: &[T]) -> fmt::Result {
    for (position, error) in errors.iter().take(SHOWN).enumerate() {
        f.write_str(if position == 0 { "" } else { "\n" })?;
        error.fmt(f)?;
    }
    match errors.len().checked_sub(SHOWN) {
        Some(more) if more > 0 => write!(f, "\nand {more} more"),
        _ => Ok(()),
    }
}

impl std::error::Error for PipelineError {}

impl From<SourceError> for PipelineError {
    fn from(error: SourceError) -> Self {
        Self::Documentation(error)
    }
}

impl From<SpecError> for PipelineError {
    fn from(error: SpecError) -> Self {
        Self::Spec(error)
    }
}

impl From<OpenApiError> for PipelineError {
    fn from(error: OpenApiError) -> Self {
        Self::OpenApi(error)
    }
}

impl From<WriteError> for PipelineError {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}
