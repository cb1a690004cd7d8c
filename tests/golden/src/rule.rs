// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.*`.

#[cfg(feature = "rule")]
pub mod bodies;
#[cfg(feature = "rule")]
pub mod effect;
#[cfg(feature = "rule")]
pub mod enrich;
#[cfg(feature = "rule")]
pub mod errors;
pub mod header;
#[cfg(feature = "rule")]
pub mod kin;
#[cfg(feature = "rule")]
pub mod name;
#[cfg(feature = "rule")]
pub mod nest;
#[cfg(feature = "rule")]
pub mod old;
#[cfg(feature = "rule")]
pub mod outside;
#[cfg(feature = "rule")]
pub mod paging;
#[cfg(feature = "rule")]
pub mod params;
#[cfg(feature = "rule")]
pub mod result;
#[cfg(feature = "rule")]
pub mod version;
