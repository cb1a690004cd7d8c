//! Values that are an object here and a plain value there.

use serde_json::Value;

use crate::context::{Context, Misfit, Presence};
use crate::{Decode, Kind};

/// An object, list or map, or a plain value in its place.
///
/// Some answers hold an object or only its id, a list or `true`.
///
/// ```
/// use bitrix24_runtime as rt;
///
/// let users: Vec<rt::Either<rt::Map, i64>> = rt::from_value(serde_json::json!([7, {"ID": 8}]))?;
/// assert_eq!(users[0].plain(), Some(&7));
/// assert_eq!(users[1].nested().unwrap()["ID"], 8);
/// # Ok::<(), rt::DecodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum Either<T, P> {
    /// An object, list or map.
    Nested(T),
    /// A text, number or flag.
    Plain(P),
}

impl<T, P> Either<T, P> {
    /// The object, list or map, if it is one.
    #[must_use]
    pub fn nested(&self) -> Option<&T> {
        match self {
            Self::Nested(nested) => Some(nested),
            Self::Plain(_) => None,
        }
    }

    /// The plain value, if it is one.
    #[must_use]
    pub fn plain(&self) -> Option<&P> {
        match self {
            Self::Nested(_) => None,
            Self::Plain(plain) => Some(plain),
        }
    }

    /// The object, list or map by value, if it is one.
    #[must_use]
    pub fn into_nested(self) -> Option<T> {
        match self {
            Self::Nested(nested) => Some(nested),
            Self::Plain(_) => None,
        }
    }
}

fn is_nested(value: &Value) -> bool {
    matches!(value, Value::Object(_) | Value::Array(_))
}

impl<T: Decode, P: Decode> Decode for Either<T, P> {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        if is_nested(value) { T::check(value) } else { P::check(value) }
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        if is_nested(&value) { Self::Nested(T::decode(value, cx)) } else { Self::Plain(P::decode(value, cx)) }
    }
    fn encode(self) -> Value {
        match self {
            Self::Nested(nested) => nested.encode(),
            Self::Plain(plain) => plain.encode(),
        }
    }
    fn kind_at(path: &[&str]) -> Option<Kind> {
        if path.is_empty() { Some(Kind::Any) } else { T::kind_at(path) }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{from_value, into_value};

    #[test]
    fn the_kind_of_the_value_decides() {
        type Ids = Either<Vec<i64>, bool>;
        for (value, read) in [
            (json!([1, "2"]), Either::Nested(vec![1, 2])),
            (json!([]), Either::Nested(vec![])),
            (json!(true), Either::Plain(true)),
            (json!("N"), Either::Plain(false)),
        ] {
            assert_eq!(from_value::<Ids>(value).unwrap(), read);
        }
        assert!(from_value::<Ids>(json!(["x"])).is_err());
        assert!(from_value::<Ids>(json!("x")).is_err());
        assert_eq!(from_value::<Option<Ids>>(json!(null)).unwrap(), None);
        assert_eq!(into_value(Ids::Nested(vec![1])), json!([1]));
        assert_eq!(into_value(Ids::Plain(true)), json!(true));
    }
}
