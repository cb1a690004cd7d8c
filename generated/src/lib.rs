// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Typed client of the Bitrix24 REST API, generated from its documentation.
//!
//! Every method is a struct: the path is its name on the wire, `new` takes the required parameters and setters
//! the others. A [`Client`] sends it and gives back the documented result, or an [`Error`] with the documented
//! kinds. What no page knows, such as custom fields, goes in by `set` and comes out in `extra`.
//!
//! ```no_run
//! # #[cfg(feature = "disk")]
//! # async fn example() -> Result<(), bitrix24::Error> {
//! use bitrix24::{Client, Error, disk};
//!
//! let client = Client::webhook("https://portal.example/rest/1/secret/")?;
//! match client.call(disk::file::Get::new(42)).await {
//!     Ok(found) => println!("{found:?}"),
//!     // The documented errors of the method are the variants of `kind`; the portal's own words are always there.
//!     Err(Error::Api(error)) => println!("{:?}: {}", error.kind(), error.description()),
//!     Err(other) => return Err(other.erase()),
//! }
//! # Ok(())
//! # }
//! ```
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
#[cfg(feature = "basic")]
pub mod access;
#[rustfmt::skip]
#[cfg(feature = "ai_admin")]
pub mod ai;
#[rustfmt::skip]
#[cfg(feature = "basic")]
pub mod app;
#[rustfmt::skip]
#[cfg(feature = "biconnector")]
pub mod biconnector;
#[rustfmt::skip]
#[cfg(feature = "bizproc")]
pub mod bizproc;
#[rustfmt::skip]
#[cfg(feature = "booking")]
pub mod booking;
#[rustfmt::skip]
#[cfg(feature = "calendar")]
pub mod calendar;
#[rustfmt::skip]
#[cfg(feature = "catalog")]
pub mod catalog;
#[rustfmt::skip]
#[cfg(feature = "basic")]
pub mod common;
#[rustfmt::skip]
#[cfg(feature = "crm")]
pub mod crm;
#[rustfmt::skip]
#[cfg(feature = "department")]
pub mod department;
#[rustfmt::skip]
#[cfg(feature = "disk")]
pub mod disk;
#[rustfmt::skip]
#[cfg(feature = "documentgenerator")]
pub mod documentgenerator;
#[rustfmt::skip]
#[cfg(feature = "entity")]
pub mod entity;
#[rustfmt::skip]
#[cfg(feature = "basic")]
pub mod event;
#[rustfmt::skip]
#[cfg(feature = "basic")]
pub mod feature;
#[rustfmt::skip]
#[cfg(feature = "humanresources.hcmlink")]
pub mod humanresources;
#[rustfmt::skip]
#[cfg(feature = "im")]
pub mod im;
#[rustfmt::skip]
#[cfg(feature = "imbot")]
pub mod imbot;
#[rustfmt::skip]
#[cfg(any(feature = "imconnector", feature = "imopenlines"))]
pub mod imconnector;
#[rustfmt::skip]
#[cfg(any(feature = "imbot", feature = "imopenlines"))]
pub mod imopenlines;
#[rustfmt::skip]
#[cfg(feature = "landing")]
pub mod landing;
#[rustfmt::skip]
#[cfg(feature = "lists")]
pub mod lists;
#[rustfmt::skip]
#[cfg(feature = "log")]
pub mod log;
#[rustfmt::skip]
#[cfg(feature = "mailservice")]
pub mod mailservice;
#[rustfmt::skip]
#[cfg(feature = "messageservice")]
pub mod messageservice;
#[rustfmt::skip]
#[cfg(feature = "basic")]
pub mod method;
#[rustfmt::skip]
#[cfg(feature = "placement")]
pub mod placement;
#[rustfmt::skip]
#[cfg(feature = "pull")]
pub mod pull;
#[rustfmt::skip]
#[cfg(feature = "rpa")]
pub mod rpa;
#[rustfmt::skip]
#[cfg(
    any(
        feature = "cashbox",
        feature = "delivery",
        feature = "pay_system",
        feature = "sale"
    )
)]
pub mod sale;
#[rustfmt::skip]
#[cfg(feature = "salescenter")]
pub mod salescenter;
#[rustfmt::skip]
#[cfg(feature = "basic")]
pub mod server;
#[rustfmt::skip]
#[cfg(any(feature = "crm", feature = "sign.b2e"))]
pub mod sign;
#[rustfmt::skip]
#[cfg(feature = "socialnetwork")]
pub mod socialnetwork;
#[rustfmt::skip]
#[cfg(feature = "sonet")]
pub mod sonet_group;
#[rustfmt::skip]
#[cfg(feature = "task")]
pub mod task;
#[rustfmt::skip]
#[cfg(feature = "task")]
pub mod tasks;
#[rustfmt::skip]
#[cfg(feature = "telephony")]
pub mod telephony;
#[rustfmt::skip]
#[cfg(feature = "timeman")]
pub mod timeman;
#[rustfmt::skip]
#[cfg(
    any(
        feature = "call",
        feature = "catalog",
        feature = "crm",
        feature = "delivery",
        feature = "imbot",
        feature = "landing",
        feature = "pay_system",
        feature = "sale",
        feature = "task",
        feature = "tasks"
    )
)]
pub mod types;
#[rustfmt::skip]
#[cfg(
    any(
        feature = "basic",
        feature = "user",
        feature = "user.userfield",
        feature = "user_basic",
        feature = "user_brief"
    )
)]
pub mod user;
#[rustfmt::skip]
#[cfg(feature = "userconsent")]
pub mod userconsent;
#[rustfmt::skip]
#[cfg(feature = "userfieldconfig")]
pub mod userfieldconfig;
#[rustfmt::skip]
#[cfg(feature = "placement")]
pub mod userfieldtype;
#[rustfmt::skip]
#[cfg(
    any(
        feature = "call",
        feature = "humanresources",
        feature = "mail",
        feature = "main",
        feature = "note",
        feature = "tasks",
        feature = "timeman"
    )
)]
pub mod v3;
#[rustfmt::skip]
#[cfg(feature = "vote")]
pub mod vote;
#[rustfmt::skip]
#[cfg(any(feature = "call", feature = "telephony"))]
pub mod voximplant;
