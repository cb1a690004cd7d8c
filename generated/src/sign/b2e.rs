// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sign.b2e.*`.

pub mod company;
pub mod document;
#[cfg(feature = "sign.b2e")]
pub mod hcmlink;
#[cfg(feature = "sign.b2e")]
pub mod mysafe;
#[cfg(feature = "sign.b2e")]
pub mod personal;
