//! A Bitrix24 portal to test against.

mod answer;
mod catalog;
mod chance;
mod check;
mod clock;
mod kinds;
mod locked;
mod params;
mod php;
mod sample;
mod state;
