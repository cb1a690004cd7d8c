// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `zoo.*`.

pub mod animal;
pub mod keeper;
pub mod round;
pub mod visit;
pub mod walk;
