//! What the generated Bitrix24 REST client runs on: the client, the transport, and how requests, results and errors
//! look on the wire.
//!
//! Generated code implements [`Method`] for requests, [`Object`] for results and [`ErrorKind`] for errors; a [`Client`]
//! sends any such request. What no page documents is called by name:
//!
//! ```no_run
//! use bitrix24_runtime::{Client, Error, Params};
//!
//! # async fn example() -> Result<(), Error> {
//! let client = Client::webhook("https://portal.example/rest/1/secret/")?;
//! let deal = client.call_value("crm.deal.get", Params::new().int("ID", 42)).await?;
//! println!("{}", deal["TITLE"]);
//! # Ok(())
//! # }
//! ```
//!
//! * Results are read leniently, see [`Decode`]: a type that was derived from documentation never makes an answer
//!   unreadable. What does not fit stays in the `extra` of its object; [`ClientBuilder::strict`] makes it an error.
//! * Secrets (the path of the webhook, tokens) are in no error, no log line and no `Debug` print.
//! * Feature `reqwest`, on by default, is the transport over HTTP and TLS. Without it a client is built with a
//!   [`Transport`] of one's own.

mod address;
mod answer;
mod api_error;
pub mod batch;
mod call;
mod client;
mod context;
mod convert;
mod coverage;
mod decode;
mod either;
mod envelope;
mod error;
mod filter;
#[cfg(feature = "reqwest")]
mod http_transport;
mod id_map;
mod kind;
mod lists;
mod method;
mod object;
mod params;
mod pattern;
mod print;
mod query;
mod secret;
mod system_error;
mod transport;

pub use address::ConfigError;
pub use answer::{Answer, Time};
pub use api_error::{AnyKind, ApiError, ErrorKind, NoErrors, Validation};
pub use batch::{Batch, BatchError, Handle, Outcome, Outcomes, Reference};
pub use client::{Client, ClientBuilder};
pub use context::{Context, Misfit, Mismatch, Presence};
pub use coverage::{Coverage, coverage};
pub use decode::Decode;
pub use either::Either;
pub use error::{DecodeError, Error, ParameterNames, Redirected, UnexpectedAnswer};
pub use filter::{Filter, FilterV3, Operator, Order};
#[cfg(feature = "reqwest")]
pub use http_transport::HttpTransport;
pub use id_map::IdMap;
pub use kind::Kind;
pub use lists::{Items, List, ListError, Page, Paged, Pages, Paging, Progress, Strategy};
pub use method::{Api, Effect, Method};
pub use object::{Fields, Object, from_value, into_value, to_value};
pub use params::Params;
pub use query::{QueryError, QueryErrorKind, to_query};
pub use serde_json::Value;
pub use system_error::SystemError;
pub use transport::{BoxFuture, Request, Response, Transport, TransportError, TransportErrorKind};

/// A JSON object, its entries in the order in which they came.
pub type Map = serde_json::Map<String, Value>;
