//! Ids that are numbers here and texts there.

use std::fmt;

use serde_json::Value;

use crate::convert;
use crate::{Context, Decode, Misfit, Presence};

/// An id that is documented as a number or a text. It stays what it came as.
///
/// ```
/// use bitrix24_runtime as rt;
///
/// let ids: Vec<rt::Id> = rt::from_value(serde_json::json!([7, "7", "sku-7"]))?;
/// assert_eq!(ids.iter().map(rt::Id::int).collect::<Vec<_>>(), [Some(7), Some(7), None]);
/// assert_eq!(ids[2].to_string(), "sku-7");
/// assert_eq!(rt::into_value(ids).to_string(), r#"[7,"7","sku-7"]"#);
/// # Ok::<(), rt::DecodeError>(())
/// ```
///
/// The number 7 and the text `"7"` are equal: the portal does not tell them apart.
#[derive(Debug, Clone)]
pub enum Id {
    /// A whole number.
    Int(i64),
    /// A text, which may hold a number.
    Text(String),
}

impl Id {
    /// The number, also from a text that holds one.
    #[must_use]
    pub fn int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            Self::Text(text) => text.parse().ok(),
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::Int(number), Self::Text(text)) | (Self::Text(text), Self::Int(number)) => {
                *text == number.to_string()
            }
        }
    }
}

impl Eq for Id {}

impl From<i64> for Id {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Id> for Value {
    fn from(id: Id) -> Self {
        id.encode()
    }
}

impl Decode for Id {
    fn check(value: &Value) -> Result<Presence, Misfit> {
        crate::context::checked(convert::check_text(value), "a number or a text", value)
    }
    fn decode(value: Value, cx: &mut Context<'_>) -> Self {
        match value.as_i64() {
            Some(number) => Self::Int(number),
            None => Self::Text(String::decode(value, cx)),
        }
    }
    fn encode(self) -> Value {
        match self {
            Self::Int(number) => Value::from(number),
            Self::Text(text) => Value::String(text),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{from_value, into_value};

    #[test]
    fn an_id_stays_what_it_came_as() {
        for (value, int) in [
            (json!(7), Some(7)),
            (json!("7"), Some(7)),
            (json!("-7"), Some(-7)),
            (json!("7.0"), None),
            (json!("LEAD_7"), None),
            (json!(""), None),
        ] {
            let id: Id = from_value(value.clone()).unwrap();
            assert_eq!(id.int(), int, "{value}");
            assert_eq!(into_value(id), value);
        }
        assert_eq!(from_value::<Id>(json!(7.5)).unwrap(), Id::from("7.5"));
        assert_eq!(from_value::<Option<Id>>(json!(false)).unwrap(), None);
        assert!(from_value::<Id>(json!(true)).is_err() && from_value::<Id>(json!([])).is_err());
        assert_eq!(Id::from(7), Id::from("7"));
        assert_ne!(Id::from(7), Id::from("07"));
    }
}
