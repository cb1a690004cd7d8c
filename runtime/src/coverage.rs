//! How much of an answer a type names.

use serde_json::Value;

use crate::context::Log;
use crate::{Decode, DecodeError, decode};

/// How much of an answer a type names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Coverage {
    /// How many keys were read into fields of their own. Keys of maps count neither as named nor as unnamed.
    pub named: usize,
    /// Paths of the keys that have no field, such as `result.items[3].UF_CRM_1`.
    pub unnamed: Vec<String>,
}

/// Reads a value as the client does and says which of its keys the type names.
///
/// For those who want to know what of their portal's answers the documentation does not mention.
///
/// ```
/// use bitrix24_runtime as rt;
///
/// let answer = serde_json::json!({"a": {"b": 1}});
/// let (_, coverage) = rt::coverage::<rt::Map>(answer)?;
/// assert_eq!(coverage.unnamed, ["result.a", "result.a.b"]);
/// # Ok::<(), rt::DecodeError>(())
/// ```
///
/// # Errors
/// The value itself is of the wrong kind.
pub fn coverage<T: Decode>(value: Value) -> Result<(T, Coverage), DecodeError> {
    let mut log = Log { coverage: Some(Coverage::default()), ..Log::default() };
    let read = decode::read(value, &mut log)?;
    Ok((read, log.coverage.unwrap_or_default()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{Fields, IdMap, Map, Object};

    #[derive(Default)]
    struct Deal {
        id: Option<i64>,
        any: Option<Value>,
        inner: Option<IdMap<Deal>>,
        extra: Map,
    }

    impl Object for Deal {
        fn fields(&mut self, f: &mut Fields<'_>) {
            f.int("ID", &mut self.id);
            f.value("ANY", &mut self.any);
            f.field("INNER", &mut self.inner);
            f.rest(&mut self.extra);
        }
    }

    #[test]
    fn keys_are_counted_once_each() {
        let answer =
            json!({"ID": "7", "ANY": [{"x": 1}], "INNER": {"5": {"ID": 1, "UF": {"y": 2}}}, "Z": null});
        let (deal, coverage) = coverage::<Deal>(answer).unwrap();
        assert_eq!((deal.id, deal.inner.unwrap().len(), deal.extra.len()), (Some(7), 1, 1));
        assert!(deal.any.is_some());
        assert_eq!(coverage.named, 4);
        assert_eq!(
            coverage.unnamed,
            ["result.ANY[0].x", "result.INNER.5.UF", "result.INNER.5.UF.y", "result.Z"]
        );
    }
}
