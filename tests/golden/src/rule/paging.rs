// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.paging.*`.

pub mod bare;
pub mod r#box;
pub mod crate_;
pub mod example;
pub mod fetched;
pub mod items;
pub mod limit;
pub mod map;
pub mod none;
pub mod offset;
pub mod page;
pub mod several;
pub mod shelf;
pub mod start;
pub mod told;
pub mod uncounted;
pub mod unfetched;
