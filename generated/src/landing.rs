// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `landing.*`.

pub mod block;
pub mod demos;
pub mod landing;
pub mod repo;
pub mod repowidget;
pub mod role;
pub mod site;
pub mod syspage;
pub mod template;
