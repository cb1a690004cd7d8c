//! Reads a Diplodoc documentation tree. Knows Markdown and Diplodoc, nothing of Bitrix24.
//!
//! A [`Site`] holds the files (`open`), [`Site::page`] reads one of them. The way of a page: lines that know their places
//! (`lines`), without the branches of conditions that do not hold (`conditions`), are cut into pieces (`scan`, `table`,
//! `fence`, `tags`); pieces become blocks (`read`, `tabs`), the ordinary Markdown between them by way of
//! `pulldown-cmark` (`markdown`, `inlines`). Every stage is total: what is broken becomes a [`Problem`] with its place.

mod conditions;
mod dump;
mod fence;
mod inlines;
mod lines;
mod links;
mod markdown;
mod model;
mod open;
mod places;
mod read;
mod scan;
mod site;
mod table;
mod tabs;
mod tags;
#[cfg(test)]
mod tests;
mod ticks;
mod titles;
mod toc;

pub use dump::dump;
pub use model::*;
pub(crate) use open::{LINK, Opened};
pub(crate) use site::is_read;
pub use site::{DocsError, Site};
pub use toc::Toc;
