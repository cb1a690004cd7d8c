// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `documentgenerator.*`.

pub mod document;
pub mod numerator;
pub mod region;
pub mod role;
pub mod template;
