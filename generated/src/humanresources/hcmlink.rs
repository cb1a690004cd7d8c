// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `humanresources.hcmlink.*`.

pub mod company;
pub mod employee;
pub mod field;
pub mod job;
