//! From the documentation of the Bitrix24 REST API to a typed Rust client.
//!
//! Data flows one way: a documentation tree becomes [`docs`] pages, these become a [`spec`], that becomes a
//! [`plan`] in which every Rust name and type is decided, [`emit`] prints the plan, [`mod@write`] brings it to the disk.
//! [`source`] fetches documentation from a repository. Only `docs`, `source` and `spec` read files, only `write` writes
//! them; [`pipeline`] goes the whole way. [`lint`] tells the authors of the pages what
//! was found there.

pub mod diff;
mod digest;
pub mod docs;
pub mod emit;
mod escapes;
pub mod extract;
pub mod lint;
pub mod openapi;
pub mod pipeline;
pub mod plan;
pub mod sample;
pub mod source;
pub mod write;

pub use bitrix24_spec as spec;
use bitrix24_spec::walk;
