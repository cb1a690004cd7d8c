// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `disk.*`.

pub mod attached_object;
pub mod file;
pub mod folder;
pub mod rights;
pub mod storage;
pub mod version;
