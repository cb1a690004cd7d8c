//! The spec as an OpenAPI 3.1 document: every method an operation, every event a webhook, every
//! shared type a schema.
//!
//! A schema accepts what the portal takes and sends, which is more than the documentation promises: `"12"` for 12,
//! `"Y"` for true, `[]` for the empty object. These spellings stand once, in the components `Sent.*` and `Received.*`.
//! What OpenAPI has no word for stands under keys that begin with `x-bitrix24-`.

mod common;
mod default;
mod document;
mod error;
mod event;
mod keys;
mod operation;
mod print;
mod request;
mod response;
mod schema;
#[cfg(test)]
mod tests;
mod values;
mod wildcard;

pub use document::document;
pub use error::OpenApiError;
pub use print::{Language, print};
