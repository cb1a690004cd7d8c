//! What can be wrong with a list as a whole.

use std::fmt;

use crate::Mismatch;
use crate::print::Printable;

/// Why a list ends before its end: the portal gives pages that do not make a whole.
///
/// The rows before are good and have been given.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// The portal gives the same page again, or an empty one and says that there is more.
    #[non_exhaustive]
    Stalled {
        /// The method.
        method: String,
        /// How many rows came before.
        rows: u64,
    },
    /// A row came twice: rows were added or deleted in front of it meanwhile, or its key is none.
    /// [`List::allow_repeats`](crate::List::allow_repeats) takes it for granted.
    #[non_exhaustive]
    Repeated {
        /// The method.
        method: String,
        /// The key of the row.
        key: String,
    },
    /// A list that is read by key does not come in the order of the key.
    #[non_exhaustive]
    OutOfOrder {
        /// The method.
        method: String,
        /// The key of the row that comes too late.
        key: String,
    },
    /// The portal says that there are more rows, but gives no more.
    /// [`List::ignore_total`](crate::List::ignore_total) takes it for granted.
    #[non_exhaustive]
    EarlyEnd {
        /// The method.
        method: String,
        /// How many rows came.
        rows: u64,
        /// How many there are by the portal's count; none where a full page has no way on.
        total: Option<u64>,
    },
    /// A page is no list, or is missing.
    #[non_exhaustive]
    UnexpectedPage {
        /// The method.
        method: String,
        /// What is wrong with it.
        mismatch: Mismatch,
    },
    /// The list cannot be read as was asked for.
    #[non_exhaustive]
    Unsupported {
        /// The method.
        method: String,
        /// Why not.
        reason: &'static str,
    },
}

impl ListError {
    /// The method that was called.
    #[must_use]
    pub fn method(&self) -> &str {
        match self {
            Self::Stalled { method, .. }
            | Self::Repeated { method, .. }
            | Self::OutOfOrder { method, .. }
            | Self::EarlyEnd { method, .. }
            | Self::UnexpectedPage { method, .. }
            | Self::Unsupported { method, .. } => method,
        }
    }
}

impl fmt::Display for ListError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.method())?;
        match self {
            Self::Stalled { rows, .. } => write!(f, "the list does not go on after {rows} rows"),
            Self::Repeated { key, .. } => {
                write!(f, "the row {} came twice; the list may have changed meanwhile", Printable(key))
            }
            Self::OutOfOrder { key, .. } => {
                write!(f, "the row {} is not in the order that was asked for", Printable(key))
            }
            Self::EarlyEnd { rows, total: Some(total), .. } => {
                write!(f, "the list ends after {rows} of {total} rows")
            }
            Self::EarlyEnd { rows, total: None, .. } => {
                write!(f, "there is no way to ask for more than the first {rows} rows")
            }
            Self::UnexpectedPage { mismatch, .. } => mismatch.fmt(f),
            Self::Unsupported { reason, .. } => write!(f, "the list cannot be read like this: {reason}"),
        }
    }
}

impl std::error::Error for ListError {}
