//! Filters of REST 3.0.

use std::fmt;

use serde_json::{Value, json};

use crate::secret::Redacted;

/// A filter of REST 3.0: all its conditions must hold.
///
/// ```
/// use bitrix24_runtime::{FilterV3, Value};
///
/// let filter = FilterV3::new()
///     .eq("status", "NEW")
///     .any([FilterV3::new().any_of("id", [1, 2]), FilterV3::new().between("id", 10, 20)]);
/// assert_eq!(
///     Value::from(filter).to_string(),
///     concat!(
///         r#"[["status","=","NEW"],{"logic":"or","conditions":["#,
///         r#"["id","in",[1,2]],["id","between",[10,20]]]}]"#
///     )
/// );
/// ```
#[derive(Clone, Default, PartialEq)]
#[must_use]
pub struct FilterV3(Vec<Value>);

impl FilterV3 {
    /// No condition.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The field is equal to the value.
    pub fn eq(self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.when(field, "=", value)
    }

    /// The field is not equal to the value.
    pub fn ne(self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.when(field, "!=", value)
    }

    /// The field is greater than the value, or later.
    pub fn gt(self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.when(field, ">", value)
    }

    /// The field is not less than the value.
    pub fn ge(self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.when(field, ">=", value)
    }

    /// The field is less than the value, or earlier.
    pub fn lt(self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.when(field, "<", value)
    }

    /// The field is not greater than the value.
    pub fn le(self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.when(field, "<=", value)
    }

    /// The field is one of the values.
    pub fn any_of<V: Into<Value>>(
        self,
        field: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let values: Vec<Value> = values.into_iter().map(Into::into).collect();
        self.when(field, "in", values)
    }

    /// The field lies between the values, both included.
    pub fn between<V: Into<Value>>(self, field: impl Into<String>, from: V, to: V) -> Self {
        let values: Vec<Value> = vec![from.into(), to.into()];
        self.when(field, "between", values)
    }

    /// A condition with any operator.
    pub fn when(mut self, field: impl Into<String>, operator: &str, value: impl Into<Value>) -> Self {
        self.0.push(json!([field.into(), operator, value.into()]));
        self
    }

    /// The conditions of another filter must hold, too.
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// One of these filters must hold.
    pub fn any(mut self, filters: impl IntoIterator<Item = Self>) -> Self {
        let conditions: Vec<Value> = filters.into_iter().map(Self::into_condition).collect();
        self.0.push(json!({"logic": "or", "conditions": conditions}));
        self
    }

    /// As part of a group: several conditions are a group of their own.
    fn into_condition(mut self) -> Value {
        match self.0.pop() {
            Some(only) if self.0.is_empty() => only,
            last => {
                self.0.extend(last);
                json!({"logic": "and", "conditions": self.0})
            }
        }
    }
}

/// Without what signs links.
impl fmt::Debug for FilterV3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|condition| Redacted::under("", condition))).finish()
    }
}

impl From<FilterV3> for Value {
    fn from(filter: FilterV3) -> Self {
        Self::Array(filter.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_operators() {
        let filter = FilterV3::new()
            .eq("a", 1)
            .ne("a", Value::Null)
            .gt("a", "2025-01-01")
            .ge("a", 1.5)
            .lt("a", 2)
            .le("a", 3)
            .any_of("a", ["x"])
            .between("a", 1, 2);
        let operators: Vec<_> = filter.0.iter().map(|triple| &triple[1]).collect();
        assert_eq!(operators, ["=", "!=", ">", ">=", "<", "<=", "in", "between"]);
    }

    #[test]
    fn several_conditions_in_a_group_are_a_group() {
        let pair = FilterV3::new().eq("a", 1).eq("b", 2);
        let filter = FilterV3::new().eq("z", 0).and(FilterV3::new().any([pair, FilterV3::new().eq("c", 3)]));
        let json = json!([["z", "=", 0], {"logic": "or", "conditions": [
            {"logic": "and", "conditions": [["a", "=", 1], ["b", "=", 2]]},
            ["c", "=", 3],
        ]}]);
        assert_eq!(Value::from(filter), json);
    }
}
