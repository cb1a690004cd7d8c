//! Reads a Diplodoc documentation tree. Knows Markdown and Diplodoc, nothing of Bitrix24.

mod model;

pub use model::*;
