//! Why a text is no date.

use std::fmt;

/// Why a text could not be read as a date or a time.
///
/// It does not repeat the text, which stays in the value that was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateError {
    /// The text is written in no form that the portal is documented to use.
    Form,
    /// The form is known, but there is no such day or time: the 30th of February, 25 o'clock, month 13.
    NoSuchTime,
    /// The moment is not told: the text has no offset from UTC, so it needs the time zone of the portal.
    NoOffset,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Form => "the text is not in a form in which the portal writes dates",
            Self::NoSuchTime => "there is no such day or time",
            Self::NoOffset => "the time is given without its offset from UTC",
        })
    }
}

impl std::error::Error for DateError {}
