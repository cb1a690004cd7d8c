// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Typed client of the Bitrix24 REST API, generated from its documentation.
//!
//! Every method is a struct: the path is its name on the wire, `new` takes the required parameters and setters
//! the others. A [`Client`] sends it and gives back the documented result, or an [`Error`] with the documented
//! kinds. What no page knows, such as custom fields, goes in by `set` and comes out in `extra`.
//!
//! # Beyond one call
//!
//! * Lists: [`Client::list`] gives all rows as a stream, however many pages they take; [`Filter`] and [`Order`]
//!   say which, and in what order.
//! * Many calls in one request: [`Batch`], with a typed handle for each.
//! * Applications: [`App`] and [`Tokens`], refreshed when they have expired and kept by a [`TokenStore`].
//! * Limits and lost answers: [`Limits`], [`Retry`], and [`Error::may_have_run`], which says after an error
//!   whether a call that writes may have been carried out.
//! * Dates, money, links and files: [`DateTime`], [`Date`], [`Money`], [`Link`], [`FileContent`],
//!   [`Client::upload`], [`Client::download`].
//! * What no page describes: [`Client::call_value`].
//!
//! # Features
//!
//! Each scope of the API is a feature under its own name; methods that need no scope are in `basic`. None is
//! on by default, `full` turns on all. `blocking` adds a client for programs that are not asynchronous.
#![cfg_attr(feature = "full", doc = include_str!("methods.md"))]
#![allow(deprecated)]
#![allow(clippy::module_inception)]
#![allow(clippy::should_implement_trait)]
#![allow(clippy::wrong_self_convention)]

#[doc(inline)]
pub use bitrix24_runtime::*;

#[rustfmt::skip]
#[cfg(feature = "orchard")]
pub mod orchard;
