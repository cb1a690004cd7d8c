// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.api.scrum.*`.

pub mod backlog;
pub mod epic;
pub mod kanban;
pub mod sprint;
pub mod task;
