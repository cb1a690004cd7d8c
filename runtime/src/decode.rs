//! From JSON to a type and back.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::context::{Context, Log, Misfit, Presence, Step, checked};
use crate::convert;
use crate::kind::KindAt;
use crate::object::Fields;
use crate::{DecodeError, IdMap, Kind, Map, Object};

/// What can stand under `result`.
///
/// Implemented for `i64`, `f64`, `bool`, `String`, [`DateTime`](crate::DateTime), [`Date`](crate::Date),
/// [`Link`](crate::Link), [`Id`](crate::Id), [`Value`], [`Map`], `()` (which reads anything and keeps nothing),
/// `Option`, `Vec`, [`IdMap`], `BTreeMap<String, _>` and every [`Object`]. Reading is lenient: the portal sends `"12"`
/// for 12, `"Y"` for true and `[]` for an empty object.
///
/// A list or a map is read as a whole: one item of the wrong kind leaves it unread. Items of objects are always read.
pub trait Decode: Sized {
    /// Looks at a value without touching it: whether [`Decode::decode`] can read it, and whether it stands for nothing.
    ///
    /// # Errors
    /// What is wrong, and where in the value.
    fn check(value: &Value) -> Result<Presence, Misfit>;

    /// Reads a value that [`Decode::check`] has found to be [`Presence::Some`]; of any other value it makes something
    /// empty.
    fn decode(value: Value, cx: &mut Context<'_>) -> Self;

    /// Gives the JSON back.
    fn encode(self) -> Value;

    /// What stands where `path` leads to, from a value of this type: keys, and places in lists. `None` if there is no
    /// such place. Unless said otherwise there may be anything.
    #[must_use]
    fn kind_at(path: &[&str]) -> Option<Kind> {
        let _ = path;
        Some(Kind::Any)
    }
}

/// Reads what stands under `result`. Mismatches below are noted in the log; in strict mode the first is an error.
pub(crate) fn read<T: Decode>(value: Value, log: &mut Log) -> Result<T, DecodeError> {
    let mut cx = Context::root("result", log);
    let misfit = match T::check(&value) {
        Ok(Presence::Some) => {
            let read = T::decode(value, &mut cx);
            return log.verdict().map_or(Ok(read), Err);
        }
        Ok(Presence::Nothing) => Misfit::new("a value", &value),
        Err(misfit) => misfit,
    };
    Err(DecodeError::new(cx.mismatch(&misfit), value))
}

/// An item of a list or map has to be there, or to be of a type that can be absent.
fn check_item<T: Decode>(value: &Value, step: &Step<'_>) -> Result<(), Misfit> {
    match T::check(value) {
        Ok(Presence::Some) => Ok(()),
        Ok(Presence::Nothing) => Err(Misfit::new("a value", value).inside(step)),
        Err(misfit) => Err(misfit.inside(step)),
    }
}

impl Decode for i64 {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        checked(convert::check_int(value), "an integer", value)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        cx.converted(value.is_i64(), "an integer", &value);
        convert::int(&value).unwrap_or_default()
    }
    fn encode(self) -> Value {
        Value::from(self)
    }
    fn kind_at(path: &[&str]) -> Option<Kind> {
        Kind::Integer.plain(path)
    }
}

impl Decode for f64 {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        checked(convert::check_number(value), "a number", value)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        cx.converted(value.is_number(), "a number", &value);
        convert::number(&value).unwrap_or_default()
    }
    fn encode(self) -> Value {
        convert::from_number(self)
    }
    fn kind_at(path: &[&str]) -> Option<Kind> {
        Kind::Number.plain(path)
    }
}

impl Decode for bool {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        checked(convert::check_flag(value), "a flag", value)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        cx.converted(value.is_boolean(), "a flag", &value);
        convert::flag(&value).unwrap_or_default()
    }
    fn encode(self) -> Value {
        Value::Bool(self)
    }
    fn kind_at(path: &[&str]) -> Option<Kind> {
        Kind::Flag.plain(path)
    }
}

impl Decode for String {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        checked(convert::check_text(value), "a text", value)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        cx.converted(value.is_string(), "a text", &value);
        convert::text(value).unwrap_or_default()
    }
    fn encode(self) -> Value {
        Value::String(self)
    }
    fn kind_at(path: &[&str]) -> Option<Kind> {
        Kind::Text.plain(path)
    }
}

/// Any value, null included.
impl Decode for Value {
    fn check(_: &Value) -> Result<Presence, Misfit> {
        Ok(Presence::Some)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        cx.untyped(&value);
        value
    }
    fn encode(self) -> Value {
        self
    }
}

/// Reads anything and keeps nothing: for methods whose result says no more than that they were carried out.
impl Decode for () {
    fn check(_: &Value) -> Result<Presence, Misfit> {
        Ok(Presence::Some)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        cx.untyped(&value);
    }
    fn encode(self) -> Value {
        Value::Null
    }
}

impl<T: Decode> Decode for Option<T> {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        if value.is_null() { Ok(Presence::Some) } else { T::check(value).map(|_| Presence::Some) }
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        match T::check(&value) {
            Ok(Presence::Some) if !value.is_null() => Some(T::decode(value, cx)),
            _ => {
                cx.converted(value.is_null(), "nothing", &value);
                None
            }
        }
    }
    fn encode(self) -> Value {
        self.map_or(Value::Null, T::encode)
    }
    fn kind_at(path: &[&str]) -> Option<Kind> {
        T::kind_at(path)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        let presence = checked(convert::check_list(value), "a list", value)?;
        for (index, item) in convert::items(value).enumerate() {
            check_item::<T>(item, &Step::Index(index))?;
        }
        Ok(presence)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        cx.converted(value.is_array(), "a list", &value);
        let items = convert::list(value).into_iter().enumerate();
        items.map(|(index, item)| T::decode(item, &mut cx.index(index))).collect()
    }
    fn encode(self) -> Value {
        self.into_iter().map(T::encode).collect()
    }
    fn kind_at(path: &[&str]) -> Option<Kind> {
        match path {
            [] => Some(Kind::List),
            [place, rest @ ..] => place.parse::<usize>().ok().and_then(|_| T::kind_at(rest)),
        }
    }
}

fn check_map<T: Decode>(value: &Value) -> Result<Presence, Misfit> {
    let presence = checked(convert::check_map(value), "an object", value)?;
    if let Value::Object(map) = value {
        for (key, item) in map {
            check_item::<T>(item, &Step::Key(key))?;
        }
    } else {
        for (index, item) in convert::items(value).enumerate() {
            check_item::<T>(item, &Step::Index(index))?;
        }
    }
    Ok(presence)
}

fn decode_map<T: Decode, M: FromIterator<(String, T)>>(value: Value, cx: &mut Context<'_>) -> M {
    cx.converted(value.is_object(), "an object", &value);
    let entries = convert::map(value).into_iter();
    entries
        .map(|(key, item)| {
            let item = T::decode(item, &mut cx.key(&key));
            (key, item)
        })
        .collect()
}

fn encode_map<T: Decode>(entries: impl IntoIterator<Item = (String, T)>) -> Value {
    Value::Object(entries.into_iter().map(|(key, item)| (key, item.encode())).collect())
}

fn map_kind_at(path: &[&str], item: KindAt) -> Option<Kind> {
    match path {
        [] => Some(Kind::Object),
        [_, rest @ ..] => item(rest),
    }
}

impl<T: Decode> Decode for IdMap<T> {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        check_map::<T>(value)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        decode_map(value, cx)
    }
    fn encode(self) -> Value {
        encode_map(self)
    }
    fn kind_at(path: &[&str]) -> Option<Kind> {
        map_kind_at(path, T::kind_at)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        check_map::<T>(value)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        decode_map(value, cx)
    }
    fn encode(self) -> Value {
        encode_map(self)
    }
    fn kind_at(path: &[&str]) -> Option<Kind> {
        map_kind_at(path, T::kind_at)
    }
}

impl Decode for Map {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        checked(convert::check_map(value), "an object", value)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        cx.converted(value.is_object(), "an object", &value);
        cx.untyped(&value);
        convert::map(value)
    }
    fn encode(self) -> Value {
        Value::Object(self)
    }
    fn kind_at(path: &[&str]) -> Option<Kind> {
        map_kind_at(path, Value::kind_at)
    }
}

impl<T: Object> Decode for T {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        checked(convert::check_object(value), "an object", value)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        cx.converted(value.is_object(), "an object", &value);
        let mut object = T::default();
        object.fields(&mut Fields::reading(convert::map(value), cx));
        object
    }
    fn encode(mut self) -> Value {
        let mut fields = Fields::writing();
        self.fields(&mut fields);
        fields.into_value()
    }
    fn kind_at(path: &[&str]) -> Option<Kind> {
        let Some((name, rest)) = path.split_first() else { return Some(Kind::Object) };
        let mut fields = Fields::searching(name, rest);
        T::default().fields(&mut fields);
        fields.found()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::context::MOST_MISMATCHES;

    fn misread<T: Decode>(value: Value) -> String {
        read::<T>(value, &mut Log::default()).err().unwrap().to_string()
    }

    #[test]
    fn the_path_leads_to_what_is_wrong() {
        assert_eq!(misread::<i64>(json!([])), "result: expected an integer, found an empty list");
        assert_eq!(
            misread::<Vec<Vec<i64>>>(json!([[1], ["x"]])),
            "result[1][0]: expected an integer, found a text"
        );
        assert_eq!(
            misread::<IdMap<bool>>(json!({"UF_1": 2})),
            "result.UF_1: expected a flag, found a number"
        );
        assert_eq!(
            misread::<IdMap<Map>>(json!({"a b\n": true})),
            r#"result["a b\n"]: expected an object, found true"#
        );
        assert_eq!(misread::<IdMap<Map>>(json!([{}, 1])), "result[1]: expected an object, found a number");
        assert_eq!(misread::<Vec<i64>>(json!([1, null])), "result[1]: expected a value, found null");
    }

    #[test]
    fn nothing_is_read_where_nothing_can_be() {
        let mut log = Log::default();
        assert_eq!(read::<Option<i64>>(json!(""), &mut log).unwrap(), None);
        assert_eq!(read::<Option<Vec<i64>>>(json!(false), &mut log).unwrap(), None);
        assert_eq!(read::<Vec<Option<i64>>>(json!([null, "1"]), &mut log).unwrap(), [None, Some(1)]);
        assert_eq!(read::<Value>(json!(null), &mut log).unwrap(), json!(null));
        assert_eq!(read::<BTreeMap<String, i64>>(json!([]), &mut log).unwrap(), BTreeMap::new());
        read::<()>(json!({"any": "thing"}), &mut log).unwrap();
        assert!(log.mismatches.is_empty());
    }

    #[derive(Default)]
    struct One(Option<i64>, Map);

    impl Object for One {
        fn fields(&mut self, f: &mut Fields<'_>) {
            f.int("a", &mut self.0);
            f.rest(&mut self.1);
        }
    }

    #[test]
    fn mismatches_are_noted_up_to_a_number() {
        let many = Value::Array(vec![json!({"a": "x"}); 2 * MOST_MISMATCHES]);
        let mut log = Log::default();
        let read_all = read::<Vec<One>>(many.clone(), &mut log).unwrap();
        assert!(read_all.iter().all(|one| one.0.is_none() && one.1.get("a") == Some(&json!("x"))));
        assert_eq!(log.mismatches.len(), MOST_MISMATCHES);

        let mut log = Log { strict: true, ..Log::default() };
        let error = read::<Vec<One>>(many, &mut log).err().unwrap();
        assert_eq!((error.path(), error.value()), ("result[0].a", &json!("x")));
    }
}
