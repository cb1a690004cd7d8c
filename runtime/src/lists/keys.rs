//! The keys of rows: whether a page goes on where the one before it ended.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use crate::convert;

/// In which direction a list is read by key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Up,
    Down,
}

impl Direction {
    /// Whether a key comes after another.
    pub(super) fn is_after(self, key: i64, other: i64) -> bool {
        match self {
            Self::Up => key > other,
            Self::Down => key < other,
        }
    }
}

/// What is wrong with the keys of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum KeyFault {
    /// A row has none, or none that is a whole number.
    None,
    /// The page does not begin after the last row of the one before.
    NotAfter,
    /// A key comes again.
    Again(String),
    /// A key comes too late.
    OutOfOrder(String),
}

/// The name under which the rows have their key, whatever its case.
pub(super) fn name_in<'v>(row: &'v Value, key: &str) -> Option<&'v str> {
    let row = row.as_object()?;
    let exact = row.get_key_value(key).map(|(name, _)| name);
    exact.or_else(|| row.keys().find(|name| name.eq_ignore_ascii_case(key))).map(String::as_str)
}

pub(super) fn value_in<'v>(row: &'v Value, key: &str) -> Option<&'v Value> {
    row.get(name_in(row, key)?)
}

/// Checks that every row has a key and comes after the one before it; gives the last key.
pub(super) fn last(
    rows: &[Value],
    key: &str,
    direction: Direction,
    after: Option<i64>,
) -> Result<Option<i64>, KeyFault> {
    let mut last = after;
    for (place, row) in rows.iter().enumerate() {
        let number = value_in(row, key).and_then(convert::int).ok_or(KeyFault::None)?;
        match last {
            Some(last) if last == number => return Err(KeyFault::Again(number.to_string())),
            Some(last) if !direction.is_after(number, last) => {
                let fault =
                    if place == 0 { KeyFault::NotAfter } else { KeyFault::OutOfOrder(number.to_string()) };
                return Err(fault);
            }
            _ => last = Some(number),
        }
    }
    Ok(last)
}

/// Looks for rows of one page in the next, where rows come in any order. Holds the keys of one page.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    key: Option<&'static str>,
    allowed: bool,
    previous: HashSet<u64>,
}

impl Repeats {
    pub(super) fn new(key: Option<&'static str>, allowed: bool) -> Self {
        Self { key, allowed, previous: HashSet::new() }
    }

    /// Checks a page against the one before.
    pub(super) fn check(&mut self, rows: &[Value]) -> Result<(), KeyFault> {
        let marks: Vec<u64> = rows.iter().map(|row| self.mark(row)).collect();
        let again = marks.iter().filter(|mark| self.previous.contains(mark)).count();
        if !marks.is_empty() && again == marks.len() && again == self.previous.len() {
            return Err(KeyFault::NotAfter);
        }
        let repeated = rows.iter().zip(&marks).find(|(_, mark)| self.previous.contains(mark));
        // Rows without a key may be alike.
        if let Some(key) = repeated.and_then(|(row, _)| value_in(row, self.key?)).filter(|_| !self.allowed) {
            return Err(KeyFault::Again(convert::text(key.clone()).unwrap_or_default()));
        }
        self.previous = marks.into_iter().collect();
        Ok(())
    }

    /// A number for the key of a row, or for all of it.
    fn mark(&self, row: &Value) -> u64 {
        let mut hasher = DefaultHasher::new();
        let key = self.key.and_then(|key| value_in(row, key));
        match key {
            Some(Value::String(text)) => text.hash(&mut hasher),
            Some(other) => other.to_string().hash(&mut hasher),
            None => row.to_string().hash(&mut hasher),
        }
        hasher.finish()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rows(keys: &[i64]) -> Vec<Value> {
        keys.iter().map(|key| json!({"id": key.to_string()})).collect()
    }

    #[test]
    fn keys_have_to_go_on() {
        let up = |keys: &[i64], after| last(&rows(keys), "ID", Direction::Up, after);
        assert_eq!(up(&[1, 2, 5], None), Ok(Some(5)));
        assert_eq!(up(&[], Some(3)), Ok(Some(3)));
        assert_eq!(up(&[4, 4], Some(3)), Err(KeyFault::Again("4".to_owned())));
        assert_eq!(up(&[4, 6, 5], Some(3)), Err(KeyFault::OutOfOrder("5".to_owned())));
        assert_eq!(up(&[1, 2], Some(50)), Err(KeyFault::NotAfter));
        assert_eq!(last(&rows(&[9, 7]), "id", Direction::Down, Some(10)), Ok(Some(7)));
        assert_eq!(
            last(&rows(&[7, 9]), "id", Direction::Down, None),
            Err(KeyFault::OutOfOrder("9".to_owned()))
        );
        assert_eq!(last(&[json!({"id": "x"})], "id", Direction::Up, None), Err(KeyFault::None));
        assert_eq!(last(&[json!(7)], "id", Direction::Up, None), Err(KeyFault::None));
    }

    #[test]
    fn a_row_of_the_page_before_is_noticed() {
        let mut repeats = Repeats::new(Some("ID"), false);
        assert_eq!(repeats.check(&rows(&[1, 2, 2])), Ok(()));
        assert_eq!(repeats.check(&rows(&[3, 4])), Ok(()));
        assert_eq!(repeats.check(&rows(&[5, 4])), Err(KeyFault::Again("4".to_owned())));
        assert_eq!(repeats.check(&rows(&[4, 3])), Err(KeyFault::NotAfter));

        let mut repeats = Repeats::new(Some("ID"), true);
        assert_eq!((repeats.check(&rows(&[1, 2])), repeats.check(&rows(&[2, 3]))), (Ok(()), Ok(())));
        assert_eq!(repeats.check(&rows(&[2, 3])), Err(KeyFault::NotAfter));

        // Without a key only a whole page tells.
        let mut repeats = Repeats::new(None, false);
        assert_eq!((repeats.check(&rows(&[1, 2])), repeats.check(&rows(&[2, 3]))), (Ok(()), Ok(())));
        assert_eq!(repeats.check(&rows(&[2, 3])), Err(KeyFault::NotAfter));
    }
}
