//! How a list is to be read.

use std::fmt;
use std::num::NonZeroUsize;

/// How to get from page to page, for methods that are paged by `start`. Unless set, the list is read in
/// [`Strategy::KeyBatches`] if it can be, else in [`Strategy::OffsetBatches`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Strategy {
    /// Page by page, each by its number of rows to leave out. The portal counts the rows for every page and walks over
    /// those it leaves out, so that long lists become slow; a row that is added or deleted meanwhile shifts the others.
    Offset,
    /// The same, 50 pages in one request.
    OffsetBatches,
    /// The same, with so many requests of 50 pages under way at once. Memory grows with it.
    Parallel(NonZeroUsize),
    /// Page by page, each by the key of the last row, without counting. Fast however long the list is, and rows that
    /// are added or deleted meanwhile shift nothing.
    Key,
    /// The same, 50 pages in one request, each taking the last key from the one before. The first page is counted, so
    /// that the last request asks for no more than is there.
    KeyBatches,
}

/// How far a list has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many rows have come.
    pub rows: u64,
    /// How many there are by the portal's count, if it is known.
    pub total: Option<u64>,
    /// How many requests have been answered.
    pub requests: u64,
}

/// What is called with the progress after every request.
pub(super) type Report = Box<dyn FnMut(&Progress) + Send>;

/// What the caller has chosen.
#[derive(Default)]
pub(super) struct Options {
    pub(super) strategy: Option<Strategy>,
    pub(super) without_count: bool,
    pub(super) allow_repeats: bool,
    pub(super) ignore_total: bool,
    pub(super) report: Option<Report>,
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { strategy, without_count, allow_repeats, ignore_total, report: _ } = self;
        f.debug_struct("Options")
            .field("strategy", strategy)
            .field("without_count", without_count)
            .field("allow_repeats", allow_repeats)
            .field("ignore_total", ignore_total)
            .finish_non_exhaustive()
    }
}
