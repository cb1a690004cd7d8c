//! The portal, as clients see it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod answers;
mod faults;
mod life;
mod protocol;
mod state;
mod web;
