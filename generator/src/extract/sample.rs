//! What example values say of a field: its keys, its type, whether it is a map.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::examples::type_of;
use super::types::is_basic;
use super::vocabulary::LANGUAGES;

/// The values of one field in the examples of a page.
#[derive(Debug, Clone, Copy)]
pub struct Sample<'a, 'p>(pub &'a [&'p Value]);

impl<'p> Sample<'_, 'p> {
    /// The objects among the values; lists count as their elements.
    fn records(&self) -> Vec<&'p Map<String, Value>> {
        let mut out = Vec::new();
        for value in self.0 {
            push_records(value, &mut out);
        }
        out
    }

    /// Whether there is any object among the values.
    pub fn has_records(&self) -> bool {
        self.records().iter().any(|record| !record.is_empty())
    }

    /// Whether some object has the key.
    pub fn has(&self, key: &str) -> bool {
        let like = |record: &&Map<String, Value>| record.keys().any(|known| matches_wildcard(key, known));
        self.records().iter().any(|record| record.contains_key(key) || is_pattern(key) && like(record))
    }

    /// Whether some object has the key, or one that a pattern of names stands for. Those differ from portal to portal,
    /// so that their values tell nothing of the rest, and count for nothing else.
    pub fn shows(&self, name: &str) -> bool {
        !self.values_of(name).is_empty() || self.keys().iter().any(|key| matches_wildcard(name, key))
    }

    /// The values under a key; for a placeholder the values under all keys.
    pub fn values_of(&self, key: &str) -> Vec<&'p Value> {
        let records = self.records();
        if super::node::is_placeholder(key) {
            return records.into_iter().flat_map(Map::values).collect();
        }
        if is_pattern(key) {
            let entries = records.into_iter().flatten();
            return entries
                .filter(|(known, _)| matches_wildcard(key, known))
                .map(|(_, value)| value)
                .collect();
        }
        records.into_iter().filter_map(|record| record.get(key)).collect()
    }

    /// The values under all keys but some.
    pub fn values_but(&self, keys: &BTreeSet<String>) -> Vec<&'p Value> {
        let entries = self.records().into_iter().flatten();
        entries.filter(|(key, _)| !keys.contains(*key)).map(|(_, value)| value).collect()
    }

    /// The values under a key whose case may differ: the portal folds the case of parameters.
    pub fn values_of_folded(&self, key: &str) -> Vec<&'p Value> {
        let values = self.values_of(key);
        if !values.is_empty() {
            return values;
        }
        let same = self.keys().into_iter().find(|known| known.eq_ignore_ascii_case(key));
        same.map(|key| self.values_of(&key)).unwrap_or_default()
    }

    /// The keys of all objects, in the order in which they appear.
    pub fn keys(&self) -> Vec<String> {
        let records = self.records();
        let mut seen = BTreeSet::new();
        let keys = records.iter().flat_map(|record| record.keys());
        keys.filter(|key| seen.insert(key.as_str())).cloned().collect()
    }

    /// The values of objects that are maps: keyed by numbers, or by names with values of one shape.
    pub fn values_of_map(&self) -> Option<Vec<&'p Value>> {
        let records: Vec<_> = self.records().into_iter().filter(|record| !record.is_empty()).collect();
        if records.is_empty() || !records.iter().all(|record| is_map(record)) {
            return None;
        }
        Some(records.into_iter().flat_map(Map::values).collect())
    }

    /// The entries of the objects, if these are maps: keyed by numbers or languages, or two and more with the same keys.
    pub fn entries_alike(&self) -> Option<Vec<&'p Value>> {
        let alike = |record: &&Map<String, Value>| {
            let mut shapes = record
                .values()
                .map(|value| value.as_object().map(|inner| inner.keys().collect::<BTreeSet<_>>()));
            let first = shapes.next().flatten();
            record.len() > 1
                && first
                    .as_ref()
                    .is_some_and(|first| first.len() > 1 && shapes.all(|shape| shape.as_ref() == Some(first)))
        };
        let records = self.records();
        if records.is_empty()
            || !records.iter().all(|record| !record.is_empty() && (is_map(record) || alike(record)))
        {
            return None;
        }
        Some(records.into_iter().flat_map(Map::values).collect())
    }

    /// The entries of the objects, where documented keys are those of the entries, and the objects are maps therefore.
    pub fn entries_of(&self, documented: &[&str]) -> Option<Vec<&'p Value>> {
        let records = self.records();
        let values: Vec<&Value> = records.iter().flat_map(|record| record.values()).collect();
        let own = |name: &&str| records.iter().any(|record| record.contains_key(*name));
        if documented.is_empty() || values.is_empty() || documented.iter().any(own) {
            return None;
        }
        let entries = Sample(&values);
        let known = documented.iter().filter(|name| entries.has(name)).count();
        // An example need not have all keys, and has some that no table lists.
        let most = documented.len().min(entries.keys().len());
        let enough = known * 2 > most && known >= documented.len().min(2);
        (enough && values.iter().all(|value| value.is_object())).then_some(values)
    }

    /// The objects describe fields: each key is the name of a field, each value an object with its type.
    pub fn describes_fields(&self) -> bool {
        let records: Vec<_> = self.records().into_iter().filter(|record| !record.is_empty()).collect();
        !records.is_empty() && records.iter().all(|record| describes_fields(record))
    }

    /// The name of a placeholder that fits the keys.
    pub fn placeholder(&self) -> String {
        let numeric = self.records().iter().flat_map(|record| record.keys()).all(|key| is_number(key));
        let languages = self.records().iter().all(|record| is_by_language(record));
        match (numeric, languages) {
            (true, _) => "<id>".to_owned(),
            (false, true) => "<language>".to_owned(),
            (false, false) => "<key>".to_owned(),
        }
    }

    /// The placeholder that the keys of the examples tell, or else that of the page: they may tell more.
    pub fn named_placeholder(&self, of_page: &str) -> String {
        let placeholder = self.placeholder();
        if self.has_records() && placeholder != "<key>" { placeholder } else { of_page.to_owned() }
    }

    /// The keys that lead to the only object below the values that has a key; the nearest level that has one counts.
    pub fn only_path_to(&self, key: &str) -> Option<Vec<String>> {
        let mut level: Vec<(Vec<String>, Vec<&'p Value>)> = vec![(Vec::new(), self.0.to_vec())];
        for _ in 0..4 {
            let mut next = Vec::new();
            for (path, values) in &level {
                let sample = Sample(values);
                if let Some(inner) = sample.values_of_map() {
                    let mut path = path.clone();
                    path.push(sample.placeholder());
                    next.push((path, inner));
                    continue;
                }
                for name in sample.keys() {
                    let inner = sample.values_of(&name);
                    if Sample(&inner).has_records() {
                        let mut path = path.clone();
                        path.push(name);
                        next.push((path, inner));
                    }
                }
            }
            let mut found = next.iter().filter(|(_, values)| Sample(values).has(key));
            match (found.next(), found.next()) {
                (Some((path, _)), None) => return Some(path.clone()),
                (Some(_), Some(_)) => return None,
                _ => level = next,
            }
        }
        None
    }

    /// The type that the values show; `None` where they are all empty or do not agree.
    pub fn type_(&self) -> Option<String> {
        let mut types: Vec<String> = Vec::new();
        for value in self.0 {
            if let Some(type_) = type_of(value)
                && !types.contains(&type_)
            {
                types.push(type_);
            }
        }
        match types.as_slice() {
            [] if self.0.iter().any(|value| value.is_array()) => Some("array".to_owned()),
            [] => None,
            [only] => Some(only.clone()),
            _ if types.iter().all(|t| t == "integer" || t == "double") => Some("double".to_owned()),
            _ => Some(types.join(" | ")),
        }
    }
}

fn push_records<'p>(value: &'p Value, out: &mut Vec<&'p Map<String, Value>>) {
    match value {
        Value::Object(map) => out.push(map),
        Value::Array(items) => items.iter().for_each(|item| push_records(item, out)),
        _ => {}
    }
}

fn is_map(record: &Map<String, Value>) -> bool {
    record.keys().all(|key| is_number(key))
        || is_by_language(record)
        || is_by_selector(record)
        || describes_fields(record)
        || one_shape(record)
        || is_set(record)
}

/// Every value is an object with a type: the form of the answers of `*.fields` methods.
fn describes_fields(record: &Map<String, Value>) -> bool {
    record.len() > 1
        && record.values().all(|value| {
            value.as_object().is_some_and(|inner| {
                let type_ = inner.get("type").or_else(|| inner.get("TYPE")).and_then(Value::as_str);
                // A type alone is a description where it is the name of one.
                type_.is_some_and(|type_| inner.len() > 1 || record.len() > 2 && is_basic(type_))
            })
        })
}

/// Three and more objects with the very same keys.
fn one_shape(record: &Map<String, Value>) -> bool {
    if record.len() < 3 {
        return false;
    }
    let mut shapes =
        record.values().map(|value| value.as_object().map(|inner| inner.keys().collect::<Vec<_>>()));
    match shapes.next() {
        Some(Some(first)) if first.len() > 1 => shapes.all(|shape| shape.as_ref() == Some(&first)),
        _ => false,
    }
}

/// Every key is a selector of CSS or the name of a class of PHP, with an object or a list below.
fn is_by_selector(record: &Map<String, Value>) -> bool {
    record.iter().all(|(key, value)| {
        (key.starts_with(['.', '#']) || key.contains('\\')) && (value.is_object() || value.is_array())
    })
}

/// Every key is its own value: a set of names.
fn is_set(record: &Map<String, Value>) -> bool {
    record.iter().all(|(key, value)| value.as_str() == Some(key))
}

/// Every key is the code of a language. `id`, Indonesian, is an identifier where it stands alone.
fn is_by_language(record: &Map<String, Value>) -> bool {
    record.keys().all(|key| LANGUAGES.contains(&key.as_str())) && record.keys().any(|key| key != "id")
}

/// Whether a name has a placeholder in it: `box<id>`.
fn is_pattern(name: &str) -> bool {
    name.contains('<')
}

fn is_number(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_ascii_digit())
}

/// Keys that differ from portal to portal: custom fields, numbered properties.
pub fn is_dynamic(key: &str) -> bool {
    let digits = key.chars().rev().take_while(char::is_ascii_digit).count();
    // Digits behind capitals belong to a word: `FFD105`.
    let mut before = key.chars().rev().skip(digits).take(2);
    let word = before.clone().count() == 2 && before.all(|c| c.is_ascii_uppercase());
    is_number(key)
        || digits >= 3 && !word
        || matches_wildcard("UF_...", key)
        || matches_wildcard("ufCrm...", key)
}

/// Whether a name is that of an identifier.
pub fn is_identifier(name: &str) -> bool {
    name == "id" || name.ends_with("ID") || name.ends_with("Id") || name.ends_with("_id")
}

/// Whether a documented name stands for keys like this one: `<id>`, `UF_...`, `PROPERTY_N`.
pub fn fits_placeholder(name: &str, key: &str) -> bool {
    super::node::is_placeholder(name) || matches_wildcard(name, key)
}

/// The field that a key of a filter tests: the key without the operator in front.
pub fn without_operator(key: &str) -> &str {
    key.trim_start_matches(|c: char| !c.is_alphanumeric())
}

/// What stands before the word for a number or code in a name in capitals: `PROPERTY_` of `PROPERTY_PropertyId` and of
/// `PROPERTY_N`.
pub fn template_stem(name: &str) -> Option<&str> {
    let (stem, rest) = name.split_at_checked(name.find('_')?.checked_add(1)?)?;
    let capitals = stem.chars().all(|c| c.is_ascii_uppercase() || c == '_') && stem.len() > 1;
    let word = rest.chars().next().is_some_and(|c| c.is_ascii_uppercase())
        && rest.chars().any(|c| c.is_ascii_lowercase())
        && rest.chars().all(|c| c.is_ascii_alphabetic());
    (capitals && (word || rest == "N")).then_some(stem)
}

/// Whether a documented name with an ellipsis, a number or a placeholder in it stands for a key.
pub fn matches_wildcard(name: &str, key: &str) -> bool {
    let stem = name
        .split_once("...")
        .or_else(|| name.split_once('…'))
        .or_else(|| name.split_once('<'))
        .map(|(stem, _)| stem)
        .or_else(|| name.strip_suffix('N'))
        .or_else(|| name.strip_suffix('*'))
        .or_else(|| template_stem(name));
    stem.is_some_and(|stem| {
        stem.chars().count() >= 2
            && key
                .strip_prefix(stem)
                .is_some_and(|rest| !rest.is_empty() && (name.contains(['.', '*']) || is_number(rest)))
    })
}
