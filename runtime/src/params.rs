//! Request parameters, in order, by wire name.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use crate::convert;
use crate::secret::Redacted;
use crate::{Date, DateTime, Map};

/// Parameters of a request, ordered, by their names on the wire.
///
/// Every builder method takes the wire name first; setting a name again replaces its value in place. The names are
/// kept as they are given, whatever their case.
///
/// ```
/// use bitrix24_runtime::Params;
///
/// let params = Params::new().int("ID", 42).yes_no("OPENED", true).texts("SELECT", ["ID", "TITLE"]);
/// assert_eq!(params.into_value().to_string(), r#"{"ID":42,"OPENED":"Y","SELECT":["ID","TITLE"]}"#);
/// ```
// A list and not a map: `new` is const, static names cost no allocation, and requests have few parameters.
#[derive(Clone, Default, PartialEq)]
pub struct Params(Vec<(Cow<'static, str>, Value)>);

impl Params {
    /// No parameters.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// An integer.
    #[must_use]
    pub fn int(self, name: &'static str, v: i64) -> Self {
        self.put(Cow::Borrowed(name), Value::from(v))
    }

    /// A number. A whole one is sent without a decimal point; infinities and NaN, which JSON lacks, as null.
    #[must_use]
    pub fn number(self, name: &'static str, v: f64) -> Self {
        self.put(Cow::Borrowed(name), convert::from_number(v))
    }

    /// A flag sent as JSON `true` or `false`.
    #[must_use]
    pub fn flag(self, name: &'static str, v: bool) -> Self {
        self.put(Cow::Borrowed(name), Value::Bool(v))
    }

    /// A flag sent as `"Y"` or `"N"`.
    #[must_use]
    pub fn yes_no(self, name: &'static str, v: bool) -> Self {
        self.put(Cow::Borrowed(name), Value::from(if v { "Y" } else { "N" }))
    }

    /// A flag sent as `1` or `0`.
    #[must_use]
    pub fn one_zero(self, name: &'static str, v: bool) -> Self {
        self.put(Cow::Borrowed(name), Value::from(i64::from(v)))
    }

    /// A text.
    #[must_use]
    pub fn text(self, name: &'static str, v: String) -> Self {
        self.put(Cow::Borrowed(name), Value::String(v))
    }

    /// A date with a time.
    #[must_use]
    pub fn date_time(self, name: &'static str, v: DateTime) -> Self {
        self.put(Cow::Borrowed(name), v.into())
    }

    /// A date.
    #[must_use]
    pub fn date(self, name: &'static str, v: Date) -> Self {
        self.put(Cow::Borrowed(name), v.into())
    }

    /// Any JSON value.
    #[must_use]
    pub fn value(self, name: &'static str, v: Value) -> Self {
        self.put(Cow::Borrowed(name), v)
    }

    /// A nested object.
    #[must_use]
    pub fn object(self, name: &'static str, v: Params) -> Self {
        self.put(Cow::Borrowed(name), v.into_value())
    }

    /// A list of integers.
    #[must_use]
    pub fn ints(self, name: &'static str, v: impl IntoIterator<Item = i64>) -> Self {
        self.put(Cow::Borrowed(name), v.into_iter().map(Value::from).collect())
    }

    /// A list of texts.
    #[must_use]
    pub fn texts<T: Into<String>>(self, name: &'static str, v: impl IntoIterator<Item = T>) -> Self {
        self.put(Cow::Borrowed(name), v.into_iter().map(|text| Value::String(text.into())).collect())
    }

    /// A list of JSON values.
    #[must_use]
    pub fn values<T: Into<Value>>(self, name: &'static str, v: impl IntoIterator<Item = T>) -> Self {
        self.put(Cow::Borrowed(name), v.into_iter().map(Into::into).collect())
    }

    /// A list of objects.
    #[must_use]
    pub fn objects<T: Into<Params>>(self, name: &'static str, v: impl IntoIterator<Item = T>) -> Self {
        self.put(Cow::Borrowed(name), v.into_iter().map(|object| object.into().into_value()).collect())
    }

    /// Anything that no page can know, custom fields above all.
    #[must_use]
    pub fn set(self, name: impl Into<String>, v: impl Into<Value>) -> Self {
        self.put(Cow::Owned(name.into()), v.into())
    }

    /// The value under a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Names and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }

    /// How many parameters are set.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none is set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The JSON object of these parameters.
    #[must_use]
    pub fn into_value(self) -> Value {
        Value::Object(self.into_map())
    }

    /// Names and values, by value.
    pub(crate) fn into_entries(self) -> Vec<(Cow<'static, str>, Value)> {
        self.0
    }

    fn into_map(self) -> Map {
        self.0.into_iter().map(|(name, value)| (name.into_owned(), value)).collect()
    }

    fn put(mut self, name: Cow<'static, str>, value: Value) -> Self {
        match self.0.iter_mut().find(|(key, _)| *key == name) {
            Some((_, slot)) => *slot = value,
            None => self.0.push((name, value)),
        }
        self
    }
}

impl From<Params> for Value {
    fn from(params: Params) -> Self {
        params.into_value()
    }
}

impl From<Map> for Params {
    fn from(map: Map) -> Self {
        Self(map.into_iter().map(|(name, value)| (Cow::Owned(name), value)).collect())
    }
}

/// Prints names and values; left out are values under names such as `auth` or `refresh_token`, and what signs a link.
impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.0.iter().map(|(name, value)| (name, Redacted::under(name, value))))
            .finish()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_setter_has_its_json_form_and_order_is_kept() {
        let params = Params::new()
            .int("Z", 1)
            .number("whole", 10.0)
            .number("part", 0.5)
            .number("nan", f64::NAN)
            .flag("flag", true)
            .yes_no("yn", false)
            .one_zero("10", true)
            .text("text", "t".to_owned())
            .date_time("time", "2024-05-28T10:00:00+03:00".into())
            .date("date", jiff::civil::date(2024, 5, 28).into())
            .value("value", json!([null]))
            .object("object", Params::new().int("A", 1))
            .ints("ints", [1, 2])
            .texts("texts", ["a"])
            .values("values", [json!(1), json!("b")])
            .objects("objects", [Params::new().int("B", 2)])
            .set(String::from("UF_CRM_1"), "custom");
        assert_eq!(
            params.into_value().to_string(),
            r#"{"Z":1,"whole":10,"part":0.5,"nan":null,"flag":true,"yn":"N","10":1,"text":"t","time":"2024-05-28T10:00:00+03:00","date":"2024-05-28","value":[null],"object":{"A":1},"ints":[1,2],"texts":["a"],"values":[1,"b"],"objects":[{"B":2}],"UF_CRM_1":"custom"}"#
        );
    }

    #[test]
    fn a_name_set_again_keeps_its_place() {
        let params = Params::new().int("A", 1).int("B", 2).set("A", "new");
        assert_eq!(params.len(), 2);
        assert_eq!(params.get("A"), Some(&json!("new")));
        assert_eq!(params.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["A", "B"]);
        assert!(!params.is_empty() && Params::new().is_empty());
    }

    #[test]
    fn names_differing_in_case_are_different_names() {
        let params = Params::new().int("filter", 1).int("FILTER", 2);
        assert_eq!(params.into_value(), json!({"filter": 1, "FILTER": 2}));
    }

    #[test]
    fn tokens_are_not_printed() {
        let params =
            Params::new().set("auth", "tok-1").set("fields", json!({"refresh_token": ["tok-2"], "A": 1}));
        let print = format!("{params:?} {params:#?}");
        assert!(!print.contains("tok-"), "{print}");
        assert!(print.contains("\"A\": "), "{print}");
    }
}
