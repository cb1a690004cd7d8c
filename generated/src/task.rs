// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `task.*`.

pub mod checklistitem;
pub mod comment;
pub mod commentitem;
pub mod dependence;
pub mod elapseditem;
pub mod item;
pub mod items;
pub mod logitem;
pub mod planner;
pub mod stages;
