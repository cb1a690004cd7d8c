// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.paging.*`.

pub mod items;
pub mod none;
pub mod start;
