//! Several calls in one request.

mod wire;

#[allow(unused_imports, reason = "for lists")]
pub(crate) use wire::{MOST_COMMANDS, RawOutcome, command, send_commands};
