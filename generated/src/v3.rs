// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods of REST 3.0.

#[cfg(feature = "call")]
pub mod call;
#[cfg(feature = "humanresources")]
pub mod humanresources;
#[cfg(feature = "mail")]
pub mod mail;
#[cfg(feature = "main")]
pub mod main_;
#[cfg(feature = "note")]
pub mod note;
#[cfg(feature = "tasks")]
pub mod tasks;
#[cfg(feature = "timeman")]
pub mod timeman;
