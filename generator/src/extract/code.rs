//! The catalogue of findings: what each code means, and what the author of a page can do about it.
//!
//! The words stand in `codes/`, a file for each code: paragraphs, then pages that show it, which a test reads.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::finding::Severity;

/// An entry of the catalogue.
struct Entry {
    name: &'static str,
    severity: Severity,
    title: &'static str,
    text: &'static str,
}

/// A page that shows a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Sample {
    /// The path of the page in the documentation.
    pub path: &'static str,
    /// Its text.
    pub text: &'static str,
}

macro_rules! codes {
    ($($variant:ident $name:literal $severity:ident $title:literal)*) => {
        /// Which rule a finding is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = $title] $variant,)*
        }

        impl Code {
            /// All codes, in the order of their names.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            fn entry(self) -> Entry {
                match self {
                    $(Self::$variant => Entry {
                        name: $name,
                        severity: Severity::$severity,
                        title: $title,
                        text: include_str!(concat!("codes/", $name, ".md")),
                    },)*
                }
            }
        }
    };
}

codes! {
    BrokenLink "broken-link" Warning "the page does not exist"
    BrokenMenu "broken-menu" Warning "the menu cannot be read"
    DescribedTwice "described-twice" Error "two pages describe the same"
    DuplicateName "duplicate-name" Warning "a table lists a name twice"
    DuplicateType "duplicate-type" Warning "two tables describe one type"
    EmptyTabs "empty-tabs" Warning "the list of tabs has none"
    EnvelopeMisplaced "envelope-misplaced" Info "an example has keys of the envelope in the result"
    ErrorNotListed "error-not-listed" Warning "an example shows an error that no table lists"
    EventUnnamed "event-unnamed" Error "no place of the page names the event"
    IncludeCycle "include-cycle" Error "the file includes itself"
    JsonNotStrict "json-not-strict" Info "an example is JSON only by leaving things out"
    JsonUnreadable "json-unreadable" Warning "an example is not JSON"
    KeysNotRead "keys-not-read" Warning "a list looks like keys, but was not read as such"
    MethodUnnamed "method-unnamed" Error "no place of the page names the method"
    MissingInclude "missing-include" Error "the included file does not exist"
    NameDisagrees "name-disagrees" Warning "places of the page name different methods"
    OutsideTree "outside-tree" Error "the path leads out of the documentation"
    QueryKeyUnknown "query-key-unknown" Warning "an example filters or sorts by a key that no table lists"
    RequiredNotInExample "required-not-in-example" Warning "an example lacks what the table requires"
    ReturnedNotInExample "returned-not-in-example" Info "the example lacks what the table returns"
    RowArity "row-arity" Warning "the row has another number of cells than the header"
    ScopeMissing "scope-missing" Info "the page names no scope"
    StandIn "stand-in" Info "an example has a text that stands for a value"
    StrayText "stray-text" Warning "text stands between the rows of a table"
    TooDeep "too-deep" Error "blocks are nested too deep"
    TypesMissing "types-missing" Error "the page of types defines none"
    UnbalancedTag "unbalanced-tag" Error "a tag has no partner"
    UnclaimedTable "unclaimed-table" Warning "a table belongs to no parameter and no returned field"
    UnclosedComment "unclosed-comment" Error "the comment has no end"
    UnclosedFence "unclosed-fence" Error "the code block has no end"
    UnclosedRow "unclosed-row" Warning "the row has no end"
    UnclosedTable "unclosed-table" Error "the table has no end"
    UnknownTag "unknown-tag" Warning "the tag is not known"
}

/// What the file of a code writes around its pages.
const SAMPLES: &str = "\n## Example\n";
const OPENING: &str = "\n````markdown ";
const CLOSING: &str = "\n````\n";

impl Code {
    /// The code as it is printed, in kebab case. Stable: baselines and summaries refer to it.
    pub fn name(self) -> &'static str {
        self.entry().name
    }

    /// How bad it is.
    pub fn severity(self) -> Severity {
        self.entry().severity
    }

    /// What is wrong, in a few words.
    pub fn title(self) -> &'static str {
        self.entry().title
    }

    /// What it means, why it matters, and what the author of the page can do: paragraphs of Markdown.
    pub fn explanation(self) -> &'static str {
        let text = self.entry().text;
        text.split_once(SAMPLES).map_or(text, |(explanation, _)| explanation).trim()
    }

    /// Pages that show it.
    pub fn samples(self) -> Vec<Sample> {
        let text = self.entry().text;
        let (_, samples) = text.split_once(SAMPLES).unwrap_or_default();
        let sample = |part: &'static str| {
            let (path, rest) = part.split_once('\n')?;
            let (text, _) = rest.split_once(CLOSING)?;
            Some(Sample { path, text })
        };
        samples.split(OPENING).skip(1).filter_map(sample).collect()
    }

    /// The code of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::named(&name).ok_or_else(|| serde::de::Error::custom(format!("there is no code {name:?}")))
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_is_sorted_and_complete() {
        let names: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
        assert!(names.is_sorted());
        for &code in Code::ALL {
            assert_eq!(Code::named(code.name()), Some(code));
            assert!(!code.explanation().is_empty() && !code.explanation().contains("````"), "{code}");
            assert!(!code.samples().is_empty(), "{code}");
        }
        assert_eq!(Code::named("nothing"), None);
    }
}
