//! Conditions and orders of list methods.
//!
//! [`Filter`] is for the classic API, where an operator stands in front of the name of the field; [`FilterV3`] is for
//! REST 3.0, where a condition is a list of three. [`Order`] serves both.

mod operator;
mod order;
mod prefixed;
mod triples;

pub use operator::Operator;
pub use order::Order;
pub use prefixed::Filter;
pub use triples::FilterV3;
