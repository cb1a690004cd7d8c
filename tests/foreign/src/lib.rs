//! Where the programs of others are, which [`install`](../install) puts there.

use std::path::{Path, PathBuf};

/// The folder that `install` fills: `bin/` holds programs, `python/` a virtual environment, `node/` a `node_modules`.
pub fn folder() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.join("../../target/tools")
}

/// A program below [`folder()`] by its path there, for example `python/bin/python`.
///
/// # Errors
/// It is not there: the reason for which a test that needs it is skipped.
pub fn program(path: &str) -> Result<PathBuf, String> {
    let program = folder().join(path);
    if program.is_file() {
        Ok(program)
    } else {
        Err(format!("SKIPPED: no target/tools/{path}; tests/foreign/install puts it there"))
    }
}
