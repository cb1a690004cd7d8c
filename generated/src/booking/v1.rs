// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `booking.v1.*`.

pub mod booking;
pub mod clienttype;
pub mod resource;
pub mod resource_type;
pub mod waitlist;
