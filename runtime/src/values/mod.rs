//! Values that JSON has no type for: dates, amounts of money, links, ids.

mod conversion;
mod date;
mod date_error;
mod date_text;
mod date_time;
mod id;
mod link;
mod money;
mod print;
mod redact;

pub use conversion::{Conversion, conversions};
pub use date::Date;
pub use date_error::DateError;
pub use date_time::DateTime;
pub use id::Id;
pub use link::Link;
pub use money::{Money, MoneyError};
pub use print::debug_object;

pub(crate) use conversion::MOST_CONVERSIONS;
pub(crate) use print::Printed;
pub(crate) use redact::redact;

/// What all types around a text have: making, showing, reading and sending it.
macro_rules! around_text {
    ($name:ident, $expected:literal) => {
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<$name> for crate::Value {
            fn from(value: $name) -> Self {
                Self::String(value.0)
            }
        }

        /// Reads what a `String` reads, except that the empty text is no value.
        impl crate::Decode for $name {
            fn check(value: &crate::Value) -> Result<crate::Presence, crate::Misfit> {
                crate::context::checked(crate::convert::check_filled(value), $expected, value)
            }
            fn decode(value: crate::Value, cx: &mut crate::Context<'_>) -> Self {
                Self(<String as crate::Decode>::decode(value, cx))
            }
            fn encode(self) -> crate::Value {
                crate::Value::String(self.0)
            }
            fn kind_at(path: &[&str]) -> Option<crate::Kind> {
                crate::Kind::Text.plain(path)
            }
        }
    };
}
use around_text;
