//! What the tests in `tests/` share: the fixtures, the acceptance of goldens, and a portal on loopback.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "tests")]

pub mod fixtures;
pub mod golden;
pub mod portal;

use std::path::{Path, PathBuf};

/// The folder of this package.
pub fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    package().parent().expect("the package stands in the workspace").to_owned()
}

/// The example in the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
