// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.timeline.*`.

pub mod bindings;
pub mod comment;
pub mod icon;
pub mod item;
pub mod layout;
pub mod logmessage;
pub mod logo;
pub mod note;
