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
//! * Many calls go in one request as a [`Batch`].
//! * Secrets (the path of the webhook, tokens, signed links) are in no error, no log line and no `Debug` print of a
//!   request or a typed answer. A [`Value`] alone is plain JSON and prints whole.
//! * Dates keep the portal's text and are read when they are asked ([`DateTime`], [`Date`]); amounts of money stay
//!   decimal ([`Money`]).
//! * Files go inside of calls ([`FileContent`]) or, streaming, beside them ([`Client::upload`], [`Client::download`]).
//! * Feature `blocking` is a client for programs that are not asynchronous.
//! * Feature `reqwest`, on by default, is the transport over HTTP and TLS. Without it a client is built with a
//!   [`Transport`] of one's own.

mod answer;
mod api_error;
mod auth;
pub mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod call;
mod client;
mod config_error;
mod context;
mod convert;
mod coverage;
mod decode;
mod either;
mod envelope;
mod error;
mod files;
mod filter;
#[cfg(feature = "reqwest")]
mod http_transport;
mod id_map;
mod kind;
mod limits;
mod lists;
mod method;
mod object;
mod parameter_names;
mod params;
mod pattern;
mod portal;
mod print;
mod query;
mod request_id;
mod retry;
mod secret;
mod sending;
mod system_error;
mod transport;
mod unexpected;
mod values;

pub use answer::{Answer, Time};
pub use api_error::{AnyKind, ApiError, ErrorKind, NoErrors, Validation};
pub use auth::{App, AuthError, BoxError, TokenStore, Tokens};
pub use batch::{Batch, BatchError, Handle, Outcome, Outcomes, Reference};
pub use builder::ClientBuilder;
pub use client::Client;
pub use config_error::ConfigError;
pub use context::{Context, Misfit, Mismatch, Presence};
pub use coverage::{Coverage, coverage};
pub use decode::Decode;
pub use either::Either;
pub use error::{DecodeError, Error};
pub use files::{
    ByteStream, Download, FileContent, FileError, FileRequest, FileResponse, FileTransport, Upload,
    UploadTarget,
};
pub use filter::{Filter, FilterV3, Operator, Order};
#[cfg(feature = "reqwest")]
pub use http_transport::HttpTransport;
pub use id_map::IdMap;
pub use kind::Kind;
pub use limits::Limits;
pub use lists::{Items, List, ListError, Page, Paged, Pages, Paging, Progress, Strategy};
pub use method::{Api, Effect, Method};
pub use object::{Fields, Object, from_value, into_value, to_value};
pub use parameter_names::ParameterNames;
pub use params::Params;
pub use portal::Renamed;
pub use query::{QueryError, QueryErrorKind, to_query};
pub use retry::Retry;
pub use serde_json::Value;
pub use system_error::SystemError;
pub use transport::{BoxFuture, Request, Response, Transport, TransportError, TransportErrorKind};
pub use unexpected::{Redirected, UnexpectedAnswer};
pub use values::{
    Conversion, Date, DateError, DateTime, Id, Link, Money, MoneyError, conversions, debug_object,
};

/// Dates and times, for what [`DateTime`] and [`Date`] take and give.
pub use jiff;

/// A JSON object, its entries in the order in which they came.
pub type Map = serde_json::Map<String, Value>;
