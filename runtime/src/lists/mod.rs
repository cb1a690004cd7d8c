//! Lists, from the first page to the last.
//!
//! `walk` goes from page to page; `by_start`, `by_key` and `by_limit` are its ways. None of it is generic: the streams
//! make typed rows of what it brings.

mod by_key;
mod by_limit;
mod by_start;
mod error;
mod keys;
mod list;
mod options;
mod paging;
mod rows;
mod stream;
mod template;
#[cfg(feature = "blocking")]
mod waiting;
mod walk;

pub use error::ListError;
pub use list::List;
pub use options::{Progress, Strategy};
pub use paging::{Paged, Paging};
pub use stream::{Items, Page, Pages};
