// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `calendar.*`.

pub mod accessibility;
pub mod event;
pub mod meeting;
pub mod resource;
pub mod section;
pub mod settings;
pub mod user;
