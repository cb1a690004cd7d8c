// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rpa.*`.

pub mod comment;
pub mod fields;
pub mod item;
pub mod stage;
pub mod task;
pub mod timeline;
pub mod r#type;
