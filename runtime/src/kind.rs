//! What types say of the values at a place in a result, without a result.

use std::fmt;

/// What kind of value stands at a place, as far as types tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// A flag.
    Flag,
    /// A text.
    Text,
    /// A list.
    List,
    /// An object, or a map with keys that are data.
    Object,
    /// Types do not tell.
    Any,
}

impl Kind {
    /// The kind, if the path ends here: a plain value has nothing below it.
    pub(crate) fn plain(self, path: &[&str]) -> Option<Self> {
        path.is_empty().then_some(self)
    }

    /// Whether a value of this kind does where `asked` is wanted.
    pub(crate) fn serves_as(self, asked: Self) -> bool {
        self == asked
            || self == Self::Any
            || asked == Self::Any
            || (self, asked) == (Self::Integer, Self::Number)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Flag => "a flag",
            Self::Text => "a text",
            Self::List => "a list",
            Self::Object => "an object",
            Self::Any => "anything",
        })
    }
}

/// [`Decode::kind_at`](crate::Decode::kind_at) of some type.
pub(crate) type KindAt = fn(&[&str]) -> Option<Kind>;

/// The search for one field of an object.
#[derive(Debug)]
pub(crate) struct Search<'a> {
    pub(crate) name: &'a str,
    /// What follows below it.
    pub(crate) path: &'a [&'a str],
    pub(crate) found: Option<Kind>,
}

impl Search<'_> {
    /// A field that the object has.
    pub(crate) fn field(&mut self, name: &str, kind_at: KindAt) {
        if self.name == name {
            self.found = kind_at(self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{Decode, Either, Fields, IdMap, Map, Object, Value};

    #[derive(Default)]
    struct Node {
        id: Option<i64>,
        weight: Option<f64>,
        open: Option<bool>,
        name: Option<String>,
        any: Option<Value>,
        below: Option<Box<Node>>,
        all: Option<Vec<Node>>,
        by_id: Option<IdMap<BTreeMap<String, Option<i64>>>>,
        either: Option<Either<Box<Node>, i64>>,
        map: Option<Map>,
        extra: Map,
    }

    impl Object for Node {
        fn fields(&mut self, f: &mut Fields<'_>) {
            f.int("ID", &mut self.id);
            f.number("WEIGHT", &mut self.weight);
            f.flag("OPEN", &mut self.open);
            f.text("NAME", &mut self.name);
            f.value("ANY", &mut self.any);
            f.field("BELOW", &mut self.below);
            f.field("ALL", &mut self.all);
            f.field("BY_ID", &mut self.by_id);
            f.field("EITHER", &mut self.either);
            f.field("MAP", &mut self.map);
            f.rest(&mut self.extra);
        }
    }

    #[test]
    fn paths_lead_through_every_type() {
        for (path, kind) in [
            ("", Some(Kind::Object)),
            ("ID", Some(Kind::Integer)),
            ("ID x", None),
            ("id", None),
            ("WEIGHT", Some(Kind::Number)),
            ("OPEN", Some(Kind::Flag)),
            ("NAME", Some(Kind::Text)),
            ("ANY", Some(Kind::Any)),
            ("ANY x 1", Some(Kind::Any)),
            ("BELOW", Some(Kind::Object)),
            ("BELOW BELOW BELOW ID", Some(Kind::Integer)),
            ("BELOW NONE", None),
            ("ALL", Some(Kind::List)),
            ("ALL 0", Some(Kind::Object)),
            ("ALL 49 ID", Some(Kind::Integer)),
            ("ALL ID", None),
            ("BY_ID", Some(Kind::Object)),
            ("BY_ID 7", Some(Kind::Object)),
            ("BY_ID 7 x", Some(Kind::Integer)),
            ("BY_ID 7 x y", None),
            ("EITHER", Some(Kind::Any)),
            ("EITHER ID", Some(Kind::Integer)),
            ("EITHER NONE", None),
            ("MAP", Some(Kind::Object)),
            ("MAP x y", Some(Kind::Any)),
            ("UF_CRM_1", None),
        ] {
            let steps: Vec<_> = path.split_whitespace().collect();
            assert_eq!(Node::kind_at(&steps), kind, "{path}");
        }
        assert_eq!(<()>::kind_at(&["any", "thing"]), Some(Kind::Any));
    }

    #[test]
    fn an_integer_serves_as_a_number_and_what_is_not_told_as_anything() {
        assert!(Kind::Integer.serves_as(Kind::Number) && !Kind::Number.serves_as(Kind::Integer));
        assert!(Kind::Any.serves_as(Kind::Text) && Kind::List.serves_as(Kind::Any));
        assert!(!Kind::Text.serves_as(Kind::Integer));
    }
}
