//! The operators of the classic API, in one table.

/// How a field is compared in a filter of the classic API.
///
/// Not every method knows every operator, and the portal passes over what it does not know: see the page of the
/// method. About a hundred pages name `>`, `>=`, `<`, `<=`, `=`, `!=`, `!`; sixty to eighty the ones for texts and
/// lists; two each [`Between`](Self::Between), [`NotBetween`](Self::NotBetween), [`Search`](Self::Search) and
/// [`EqualOrEmpty`](Self::EqualOrEmpty).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operator {
    /// No prefix: equal as a rule, a list stands for any of its values.
    Plain,
    /// `=`: equal.
    Equal,
    /// `!=`: not equal.
    NotEqual,
    /// `!`: not equal; tasks know only this spelling.
    Not,
    /// `>`: greater.
    Greater,
    /// `>=`: greater or equal.
    GreaterOrEqual,
    /// `<`: less.
    Less,
    /// `<=`: less or equal.
    LessOrEqual,
    /// `@`: one of a list.
    AnyOf,
    /// `!@`: none of a list.
    NoneOf,
    /// `%`: holds the text anywhere.
    Contains,
    /// `!%`: does not hold the text.
    NotContains,
    /// `=%`: fits a pattern in which `%` stands for any text.
    Like,
    /// `%=`: another spelling of `=%`.
    LikeToo,
    /// `!=%`: does not fit a pattern.
    NotLike,
    /// `!%=`: another spelling of `!=%`.
    NotLikeToo,
    /// `><`: from one value to another, both included.
    Between,
    /// `!><`: outside of two values.
    NotBetween,
    /// `?`: a search in texts, or whether there is a value: the page of the method says which.
    Search,
    /// `+`: equal, or no value at all.
    EqualOrEmpty,
}

/// Every operator with what is written in front of the field.
const PREFIXES: [(Operator, &str); 20] = [
    (Operator::Plain, ""),
    (Operator::Equal, "="),
    (Operator::NotEqual, "!="),
    (Operator::Not, "!"),
    (Operator::Greater, ">"),
    (Operator::GreaterOrEqual, ">="),
    (Operator::Less, "<"),
    (Operator::LessOrEqual, "<="),
    (Operator::AnyOf, "@"),
    (Operator::NoneOf, "!@"),
    (Operator::Contains, "%"),
    (Operator::NotContains, "!%"),
    (Operator::Like, "=%"),
    (Operator::LikeToo, "%="),
    (Operator::NotLike, "!=%"),
    (Operator::NotLikeToo, "!%="),
    (Operator::Between, "><"),
    (Operator::NotBetween, "!><"),
    (Operator::Search, "?"),
    (Operator::EqualOrEmpty, "+"),
];

impl Operator {
    /// What is written in front of the name of the field.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        PREFIXES.iter().find(|(operator, _)| *operator == self).map_or("", |(_, prefix)| prefix)
    }

    /// The operator and the field of a key such as `>=ID`.
    ///
    /// ```
    /// # use bitrix24_runtime::Operator;
    /// assert_eq!(Operator::split(">=ID"), (Operator::GreaterOrEqual, "ID"));
    /// assert_eq!(Operator::split("ID"), (Operator::Plain, "ID"));
    /// ```
    #[must_use]
    pub fn split(key: &str) -> (Self, &str) {
        let fits = PREFIXES
            .iter()
            .filter_map(|(operator, prefix)| Some((operator, prefix, key.strip_prefix(prefix)?)));
        let longest = fits.max_by_key(|(_, prefix, _)| prefix.len());
        longest.map_or((Self::Plain, key), |(operator, _, field)| (*operator, field))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_prefix_is_read_again() {
        for (operator, prefix) in PREFIXES {
            assert_eq!(operator.prefix(), prefix);
            assert_eq!(Operator::split(&format!("{prefix}UF_1")), (operator, "UF_1"));
        }
        assert_eq!(Operator::split(""), (Operator::Plain, ""));
    }
}
