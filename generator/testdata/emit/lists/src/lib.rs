// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Typed client of the Bitrix24 REST API, generated from its documentation.
//!
//! Every method is a struct: the path is its name on the wire, `new` takes the required parameters and setters
//! the others. A [`Client`] sends it and gives back the documented result, or an [`Error`] with the documented
//! kinds. What no page knows, such as custom fields, goes in by `set` and comes out in `extra`.
//!
//! # Features
//!
//! Each scope of the API is a feature under its own name; methods that need no scope are in `basic`. None is
//! on by default, `full` turns on all.
#![cfg_attr(feature = "full", doc = include_str!("methods.md"))]
#![allow(deprecated)]
#![allow(clippy::module_inception)]
#![allow(clippy::should_implement_trait)]
#![allow(clippy::wrong_self_convention)]

#[doc(inline)]
pub use bitrix24_runtime::*;

#[rustfmt::skip]
#[cfg(feature = "zoo")]
pub mod v3;
#[rustfmt::skip]
#[cfg(feature = "zoo")]
pub mod zoo;
