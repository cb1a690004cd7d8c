//! Filters of the classic API.

use serde_json::Value;

use crate::{Map, Operator, Params};

/// A filter of the classic API: all its conditions must hold.
///
/// ```
/// use bitrix24_runtime::{Filter, Value};
///
/// let filter = Filter::new()
///     .gt("ID", 5)
///     .any_of("STAGE_ID", ["NEW", "WON"])
///     .like("TITLE", "%repair%")
///     .any([Filter::new().eq("OPENED", "Y"), Filter::new().ge("OPPORTUNITY", 1000)]);
/// assert_eq!(
///     Value::from(filter).to_string(),
///     concat!(
///         r#"{">ID":5,"@STAGE_ID":["NEW","WON"],"=%TITLE":"%repair%","#,
///         r#""0":{"logic":"OR","0":{"=OPENED":"Y"},"1":{">=OPPORTUNITY":1000}}}"#
///     )
/// );
/// ```
///
/// A key can stand in a JSON object once: a condition with the operator and the field of an earlier one goes into a
/// group of its own, so that both hold. The page of a method says whether it knows groups.
///
/// The generated builders of filters name fields without operators; [`Filter::and`] adds their conditions.
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
pub struct Filter(Params);

impl Filter {
    /// No condition.
    pub const fn new() -> Self {
        Self(Params::new())
    }

    /// The field is equal to the value.
    pub fn eq(self, field: impl AsRef<str>, value: impl Into<Value>) -> Self {
        self.when(Operator::Equal, field, value)
    }

    /// The field is not equal to the value. Where a page names `!` only: [`Operator::Not`].
    pub fn ne(self, field: impl AsRef<str>, value: impl Into<Value>) -> Self {
        self.when(Operator::NotEqual, field, value)
    }

    /// The field is greater than the value, or later.
    pub fn gt(self, field: impl AsRef<str>, value: impl Into<Value>) -> Self {
        self.when(Operator::Greater, field, value)
    }

    /// The field is not less than the value.
    pub fn ge(self, field: impl AsRef<str>, value: impl Into<Value>) -> Self {
        self.when(Operator::GreaterOrEqual, field, value)
    }

    /// The field is less than the value, or earlier.
    pub fn lt(self, field: impl AsRef<str>, value: impl Into<Value>) -> Self {
        self.when(Operator::Less, field, value)
    }

    /// The field is not greater than the value.
    pub fn le(self, field: impl AsRef<str>, value: impl Into<Value>) -> Self {
        self.when(Operator::LessOrEqual, field, value)
    }

    /// The field is one of the values. Some methods take an empty list for no condition at all: do not ask then.
    pub fn any_of<V: Into<Value>>(self, field: impl AsRef<str>, values: impl IntoIterator<Item = V>) -> Self {
        self.when(Operator::AnyOf, field, list(values))
    }

    /// The field is none of the values.
    pub fn none_of<V: Into<Value>>(
        self,
        field: impl AsRef<str>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        self.when(Operator::NoneOf, field, list(values))
    }

    /// The field holds the text anywhere.
    pub fn contains(self, field: impl AsRef<str>, text: impl Into<String>) -> Self {
        self.when(Operator::Contains, field, text.into())
    }

    /// The field does not hold the text.
    pub fn not_contains(self, field: impl AsRef<str>, text: impl Into<String>) -> Self {
        self.when(Operator::NotContains, field, text.into())
    }

    /// The field fits the pattern, in which `%` stands for any text: `"A%"` begins with A.
    pub fn like(self, field: impl AsRef<str>, pattern: impl Into<String>) -> Self {
        self.when(Operator::Like, field, pattern.into())
    }

    /// The field does not fit the pattern.
    pub fn not_like(self, field: impl AsRef<str>, pattern: impl Into<String>) -> Self {
        self.when(Operator::NotLike, field, pattern.into())
    }

    /// The field lies between the values, both included. Few methods know it; elsewhere it is [`Filter::ge`] and
    /// [`Filter::le`].
    pub fn between<V: Into<Value>>(self, field: impl AsRef<str>, from: V, to: V) -> Self {
        self.when(Operator::Between, field, list([from, to]))
    }

    /// The field lies outside of the values.
    pub fn not_between<V: Into<Value>>(self, field: impl AsRef<str>, from: V, to: V) -> Self {
        self.when(Operator::NotBetween, field, list([from, to]))
    }

    /// A condition with any operator.
    pub fn when(self, operator: Operator, field: impl AsRef<str>, value: impl Into<Value>) -> Self {
        self.condition(format!("{}{}", operator.prefix(), field.as_ref()), value.into())
    }

    /// The conditions of another filter must hold, too: a generated builder, or parameters whose names have their
    /// operators.
    pub fn and(self, other: impl Into<Self>) -> Self {
        let other = other.into();
        // Its conditions are joined in another way than ours.
        if other.0.iter().any(|(name, _)| name.eq_ignore_ascii_case("logic")) {
            return self.group(other.into());
        }
        let conditions = other.0.into_entries().into_iter();
        conditions.fold(self, |filter, (name, value)| match value {
            group if is_number(&name) => filter.group(group),
            value => filter.condition(name.into_owned(), value),
        })
    }

    /// One of these filters must hold.
    pub fn any(self, filters: impl IntoIterator<Item = Self>) -> Self {
        self.joined("OR", filters)
    }

    /// All of these filters must hold: for groups within [`Filter::any`].
    pub fn all(self, filters: impl IntoIterator<Item = Self>) -> Self {
        self.joined("AND", filters)
    }

    /// A condition by its key as it is on the wire, such as `!=%TITLE`. One with the same key is replaced.
    pub fn set(self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        Self(self.0.set(key, value))
    }

    fn condition(self, key: String, value: Value) -> Self {
        match self.0.get(&key) {
            Some(there) if *there == value => self,
            Some(_) => self.group(Value::Object(Map::from_iter([(key, value)]))),
            None => self.set(key, value),
        }
    }

    fn joined(self, logic: &str, filters: impl IntoIterator<Item = Self>) -> Self {
        let mut group = Map::from_iter([("logic".to_owned(), Value::from(logic))]);
        for (number, filter) in filters.into_iter().enumerate() {
            group.insert(number.to_string(), filter.into());
        }
        self.group(Value::Object(group))
    }

    /// Groups stand under numbers.
    fn group(self, group: Value) -> Self {
        let number =
            (0..).map(|number: usize| number.to_string()).find(|number| self.0.get(number).is_none());
        match number {
            Some(number) => self.set(number, group),
            None => self,
        }
    }
}

fn list<V: Into<Value>>(values: impl IntoIterator<Item = V>) -> Value {
    values.into_iter().map(Into::into).collect()
}

fn is_number(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}

impl From<Params> for Filter {
    fn from(params: Params) -> Self {
        Self(params)
    }
}

impl Params {
    /// Conditions, from this builder or a generated one.
    #[must_use]
    pub fn filter(self, name: &'static str, v: impl Into<Filter>) -> Self {
        self.object(name, v.into().0)
    }
}

impl From<Filter> for Params {
    fn from(filter: Filter) -> Self {
        filter.0
    }
}

impl From<Filter> for Value {
    fn from(filter: Filter) -> Self {
        filter.0.into_value()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn value(filter: Filter) -> Value {
        filter.into()
    }

    #[test]
    fn an_operator_stands_in_front_of_the_field() {
        let filter = Filter::new()
            .eq("A", 1)
            .ne("A", "x")
            .gt("A", 1)
            .ge("A", 1.5)
            .lt("A", 1)
            .le("A", true)
            .any_of("A", [1, 2])
            .none_of("A", ["x"])
            .contains("A", "x")
            .not_contains("A", "x")
            .like("A", "x%")
            .not_like("A", "%x")
            .between("A", 1, 2)
            .not_between("A", 1, 2)
            .when(Operator::Search, "A", Value::Null)
            .set("A", "plain");
        assert_eq!(
            value(filter).to_string(),
            concat!(
                r#"{"=A":1,"!=A":"x",">A":1,">=A":1.5,"<A":1,"<=A":true,"@A":[1,2],"!@A":["x"],"%A":"x","!%A":"x","#,
                r#""=%A":"x%","!=%A":"%x","><A":[1,2],"!><A":[1,2],"?A":null,"A":"plain"}"#
            )
        );
    }

    #[test]
    fn no_condition_pushes_another_out() {
        let filter = Filter::new().contains("A", "x").contains("A", "y").contains("A", "x");
        assert_eq!(value(filter), json!({"%A": "x", "0": {"%A": "y"}}));
        let filter = Filter::new().set("A", 1).set("A", 2);
        assert_eq!(value(filter), json!({"A": 2}));
    }

    #[test]
    fn groups_are_numbered_and_nested() {
        let one = |field: &str| Filter::new().eq(field, 1);
        let filter = one("A").any([one("B"), one("C").all([one("D"), one("E")])]).any([one("F")]);
        let json = json!({
            "=A": 1,
            "0": {"logic": "OR", "0": {"=B": 1}, "1": {"=C": 1, "0": {"logic": "AND", "0": {"=D": 1}, "1": {"=E": 1}}}},
            "1": {"logic": "OR", "0": {"=F": 1}},
        });
        assert_eq!(value(filter.clone()), json);
        let params = Params::new().int("SHELF", 3).set("0", json!({"=G": 1}));
        let both = value(filter.and(params));
        assert_eq!((both.get("SHELF"), both.get("2")), (Some(&json!(3)), Some(&json!({"=G": 1}))));
        let either = one("A").set("logic", "OR");
        assert_eq!(value(one("B").and(either)), json!({"=B": 1, "0": {"=A": 1, "logic": "OR"}}));
    }

    proptest! {
        #[test]
        fn every_condition_is_in_the_json(conditions in prop::collection::vec(("[A-C]{1,2}", 0..3_i64), 0..12)) {
            let filter = conditions.iter().fold(Filter::new(), |filter, (field, v)| filter.gt(field, *v));
            let json = value(filter);
            let holds = |object: &Value, field: &str, v: i64| object.get(format!(">{field}")) == Some(&json!(v));
            for (field, v) in &conditions {
                let groups = json.as_object().into_iter().flat_map(Map::values);
                prop_assert!(holds(&json, field, *v) || groups.into_iter().any(|group| holds(group, field, *v)));
            }
        }
    }
}
