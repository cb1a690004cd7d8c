//! A Bitrix24 portal to test against, without a portal.
//!
//! It speaks the protocol of the REST API, answers every method of the spec, keeps deals, tasks, users and the like,
//! and fails when it is told to. See [`Portal`].

mod answer;
mod asked;
mod batch;
mod catalog;
mod chance;
mod check;
mod clock;
mod deliver;
mod engine;
mod events;
mod fault_text;
mod files;
mod idempotency;
mod kinds;
mod locked;
mod log;
mod meters;
mod oauth;
mod page;
mod params;
mod php;
mod portal;
mod references;
mod reply;
mod rules;
mod sample;
mod serve;
mod server;
mod settings;
mod start_error;
mod state;
mod system;
mod tls;
mod tokens;

pub use fault_text::{FaultRule, FaultTextError};
pub use log::Call;
pub use portal::{Portal, PortalBuilder};
pub use rules::{Fault, On};
pub use settings::Limits;
pub use start_error::StartError;
pub use tokens::{App, Tokens};
