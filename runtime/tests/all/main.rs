//! Calls over real HTTP to a server on loopback, and code in the shape that the generator writes.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod answers;
mod batch_portal;
mod batches;
#[cfg(feature = "blocking")]
mod blocking;
mod decoding;
mod errors;
mod faults;
mod faulty;
mod files;
mod lists;
mod oauth;
mod pacing;
mod php;
mod portal;
mod queries;
mod references;
mod requests;
mod sample;
mod secrets;
mod shelf;
mod transports;
