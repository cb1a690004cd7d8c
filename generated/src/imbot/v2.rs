// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.v2.*`.

pub mod bot;
pub mod chat;
pub mod command;
pub mod event;
pub mod file;
pub mod revision;
