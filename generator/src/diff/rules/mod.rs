//! What can differ between two specs, as data: every rule with its level for the generated Rust API and for the wire.

mod errors;
mod events;
mod methods;
mod params;
mod results;
mod types;

use serde::Serialize;

pub(super) use errors::*;
pub(super) use events::*;
pub(super) use methods::*;
pub(super) use params::*;
pub(super) use results::*;
pub(super) use types::*;

/// What a change means for those who rely on what was there before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nothing.
    Neutral,
    /// They have more, and lose nothing.
    Compatible,
    /// What worked may no longer work.
    Breaking,
}

impl Level {
    /// How reports call it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        }
    }
}

/// A kind of change.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// The name that stays: what tools may look for.
    pub code: &'static str,
    /// What has happened, in one line.
    pub title: &'static str,
    /// Why it matters, or why not.
    pub explanation: &'static str,
    /// For code that calls the generated client.
    pub rust: Level,
    /// For programs that talk to the portal in whatever language.
    pub wire: Level,
}

/// All rules, in the order of the things that they are about.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [METHOD_RULES, PARAM_RULES, RESULT_RULES, ERROR_RULES, TYPE_RULES, EVENT_RULES]
        .into_iter()
        .flatten()
        .copied()
}

/// Defines the rules of one list: the name of the list, then for each rule its name, code, level for Rust, level for the wire, title, explanation.
macro_rules! define {
    ($all:ident $($name:ident $code:literal $rust:ident $wire:ident $title:literal $explanation:literal)*) => {
        $(
            pub(in crate::diff) static $name: $crate::diff::Rule = $crate::diff::Rule {
                code: $code,
                title: $title,
                explanation: $explanation,
                rust: $crate::diff::Level::$rust,
                wire: $crate::diff::Level::$wire,
            };
        )*
        pub(super) const $all: &[&$crate::diff::Rule] = &[$(&$name),*];
    };
}
use define;
