//! Maps keyed by id.

use indexmap::IndexMap;

/// A map with texts as keys, ids as a rule, in the order of the answer.
///
/// The portal sends the empty one as `[]`, and one whose keys happen to be 0, 1, … as a list: both are read. Two maps
/// are equal if they hold the same entries, in whatever order.
#[derive(Debug, Clone, PartialEq)]
pub struct IdMap<T>(IndexMap<String, T>);

impl<T> IdMap<T> {
    /// An empty map.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The value under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&T> {
        self.0.get(key)
    }

    /// The value under a numeric id.
    #[must_use]
    pub fn id(&self, id: i64) -> Option<&T> {
        self.0.get(id.to_string().as_str())
    }

    /// Puts a value under a key and gives back what stood there.
    pub fn insert(&mut self, key: impl Into<String>, value: T) -> Option<T> {
        self.0.insert(key.into(), value)
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keys and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The values, in order.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.values()
    }
}

impl<T> Default for IdMap<T> {
    fn default() -> Self {
        Self(IndexMap::new())
    }
}

impl<T> FromIterator<(String, T)> for IdMap<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl<T> IntoIterator for IdMap<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().collect::<Vec<_>>().into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_keep_their_order_and_are_found_by_id() {
        let mut map: IdMap<i64> = [("30".to_owned(), 3), ("4".to_owned(), 4)].into_iter().collect();
        assert_eq!((map.id(4), map.get("30"), map.id(3)), (Some(&4), Some(&3), None));
        assert_eq!(map.insert("30", 5), Some(3));
        assert_eq!(map.iter().collect::<Vec<_>>(), [("30", &5), ("4", &4)]);
        assert!(map.keys().eq(["30", "4"]) && map.values().eq(&[5, 4]) && map.len() == 2 && !map.is_empty());
        assert_eq!(map.clone(), map.into_iter().rev().collect());
        assert!(IdMap::<i64>::new().is_empty());
    }
}
