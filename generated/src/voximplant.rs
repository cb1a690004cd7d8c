// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `voximplant.*`.

#[cfg(feature = "telephony")]
pub mod callback;
pub mod infocall;
#[cfg(feature = "telephony")]
pub mod line;
#[cfg(feature = "telephony")]
pub mod sip;
#[cfg(feature = "telephony")]
pub mod statistic;
#[cfg(feature = "telephony")]
pub mod tts;
#[cfg(feature = "telephony")]
pub mod url;
#[cfg(feature = "telephony")]
pub mod user;
