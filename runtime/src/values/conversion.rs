//! Reports what was converted while reading.

use std::fmt;

use serde_json::Value;

use crate::context::Log;
use crate::{Decode, DecodeError, decode};

/// Conversions in one answer beyond this number are not recorded.
pub(crate) const MOST_CONVERSIONS: usize = 10_000;

/// A value that was read as something else than it is written as: the text `"12"` as 12, `"Y"` as true, `[]` as an
/// empty object.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Conversion {
    /// The place, such as `result.items[3].id`.
    pub path: String,
    /// The kind that was found.
    pub found: &'static str,
    /// What it was read as.
    pub read_as: &'static str,
}

impl Conversion {
    pub(crate) fn new(path: String, found: &'static str, read_as: &'static str) -> Self {
        Self { path, found, read_as }
    }
}

impl fmt::Display for Conversion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} read as {}", self.path, self.found, self.read_as)
    }
}

/// Reads a value as the client does and lists what was converted, at most the first 10,000 values.
///
/// ```
/// use bitrix24_runtime as rt;
///
/// let (ids, conversions) = rt::conversions::<Vec<i64>>(serde_json::json!([7, "8"]))?;
/// assert_eq!(ids, [7, 8]);
/// assert_eq!(conversions[0].to_string(), "result[1]: a text read as an integer");
/// # Ok::<(), rt::DecodeError>(())
/// ```
///
/// # Errors
/// The value itself is of the wrong kind.
pub fn conversions<T: Decode>(value: Value) -> Result<(T, Vec<Conversion>), DecodeError> {
    let mut log = Log { conversions: Some(Vec::new()), ..Log::default() };
    let read = decode::read(value, &mut log)?;
    Ok((read, log.conversions.unwrap_or_default()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{Date, DateTime, Either, Fields, IdMap, Link, Map, Object};

    #[derive(Debug, Default)]
    struct All {
        int: Option<i64>,
        number: Option<f64>,
        flag: Option<bool>,
        text: Option<String>,
        date: Option<Date>,
        time: Option<DateTime>,
        link: Option<Link>,
        list: Option<Vec<Either<Map, i64>>>,
        map: Option<IdMap<Option<bool>>>,
        inner: Option<Box<All>>,
        extra: Map,
    }

    impl Object for All {
        fn fields(&mut self, f: &mut Fields<'_>) {
            f.int("int", &mut self.int);
            f.number("number", &mut self.number);
            f.flag("flag", &mut self.flag);
            f.text("text", &mut self.text);
            f.date("date", &mut self.date);
            f.date_time("time", &mut self.time);
            f.link("link", &mut self.link);
            f.field("list", &mut self.list);
            f.field("map", &mut self.map);
            f.field("inner", &mut self.inner);
            f.rest(&mut self.extra);
        }
    }

    fn report(value: Value) -> Vec<String> {
        let (_, conversions) = conversions::<All>(value).unwrap();
        conversions.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_comes_as_documented_is_not_reported() {
        let plain = json!({
            "int": 1, "number": 1.5, "flag": true, "text": "", "date": "2024-01-01", "time": "x", "link": "/",
            "list": [1, {}], "map": {"5": null}, "inner": {"int": null}, "UF_1": "1",
        });
        assert_eq!(report(plain), [""; 0]);
        assert_eq!(report(json!({"number": 1})), [""; 0]);
    }

    #[test]
    fn each_conversion_is_reported() {
        let odd = json!({
            "int": "12", "number": "1.5", "flag": "Y", "text": 7, "date": 1, "time": 1_774_965_918, "link": 1,
            "list": {"0": "1", "3": []}, "map": [true, "N", ""], "inner": {"int": 12.0, "flag": 1, "text": false},
        });
        assert_eq!(
            report(odd),
            [
                "result.int: a text read as an integer",
                "result.number: a text read as a number",
                "result.flag: a text read as a flag",
                "result.text: a number read as a text",
                "result.date: a number read as a text",
                "result.time: a number read as a text",
                "result.link: a number read as a text",
                "result.list: an object read as a list",
                "result.list[0]: a text read as an integer",
                "result.list[1]: an empty list read as an object",
                "result.map: a list read as an object",
                "result.map.1: a text read as a flag",
                "result.map.2: an empty text read as nothing",
                "result.inner.int: a number read as an integer",
                "result.inner.flag: a number read as a flag",
                "result.inner.text: false read as nothing",
            ]
        );
        assert_eq!(report(json!([])), ["result: an empty list read as an object"]);
    }

    #[test]
    fn their_number_is_bounded() {
        let many = json!(vec!["1"; 2 * MOST_CONVERSIONS]);
        let (read, conversions) = conversions::<Vec<i64>>(many).unwrap();
        assert_eq!((read.len(), conversions.len()), (2 * MOST_CONVERSIONS, MOST_CONVERSIONS));
    }
}
