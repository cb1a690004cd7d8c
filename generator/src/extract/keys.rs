//! The keys of an object that the description of a field lists.

use super::values::{leading_code, lists};
use super::vocabulary::{SORT_DIRECTIONS, TEMPLATE_STEMS};
use crate::docs::Block;

/// The keys of an object that a description lists as bullets: the name, and what the item says of it.
pub fn keys(blocks: &[Block]) -> Vec<(String, &[Block])> {
    for (_, items) in lists(blocks) {
        let mut out = Vec::new();
        for item in items {
            let Some(code) = leading_code(item) else { break };
            if !is_key(&code) {
                break;
            }
            out.push((code, item.blocks.as_slice()));
        }
        let words = |name: &str| is_template(name) || SORT_DIRECTIONS.contains(&name.to_lowercase().as_str());
        if out.len() == items.len() && !out.iter().any(|(name, _)| words(name)) {
            return out;
        }
    }
    Vec::new()
}

/// Whether code can be the key of an object.
fn is_key(code: &str) -> bool {
    code.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && code.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

/// `field_1`, `value_n`: names that stand for any field.
pub fn is_template(name: &str) -> bool {
    TEMPLATE_STEMS.iter().any(|stem| {
        name.strip_prefix(stem)
            .is_some_and(|rest| rest.is_empty() || rest == "n" || rest.parse::<u32>().is_ok())
    })
}
