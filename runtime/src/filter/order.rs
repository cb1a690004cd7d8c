//! What a list is sorted by.

use serde_json::Value;

use crate::Params;

/// What a list is sorted by, the first field first.
///
/// ```
/// use bitrix24_runtime::{Order, Value};
///
/// let order = Order::new().desc("OPPORTUNITY").asc("ID");
/// assert_eq!(Value::from(order).to_string(), r#"{"OPPORTUNITY":"DESC","ID":"ASC"}"#);
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
pub struct Order(Params);

impl Order {
    /// No order.
    pub const fn new() -> Self {
        Self(Params::new())
    }

    /// Then by this field, the smallest value first.
    pub fn asc(self, field: impl Into<String>) -> Self {
        Self(self.0.set(field, "ASC"))
    }

    /// Then by this field, the greatest value first.
    pub fn desc(self, field: impl Into<String>) -> Self {
        Self(self.0.set(field, "DESC"))
    }
}

impl From<Params> for Order {
    fn from(params: Params) -> Self {
        Self(params)
    }
}

impl Params {
    /// An order, from this builder or a generated one.
    #[must_use]
    pub fn order(self, name: &'static str, v: impl Into<Order>) -> Self {
        self.object(name, v.into().0)
    }
}

impl From<Order> for Params {
    fn from(order: Order) -> Self {
        order.0
    }
}

impl From<Order> for Value {
    fn from(order: Order) -> Self {
        order.0.into_value()
    }
}
